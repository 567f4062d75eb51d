/**
 * Control operations on accounts and their packs.
 */
import { tellCount } from '../../contracts/spec/pick.ts';
import type {
  ControlAccount,
  ControlAccountsFilePack,
  ControlAccountsFileVideo,
  ControlAccountsFileWallets,
  ControlAccountsResponse,
  ControlCreateAccountRequest,
  ControlDeletedResponse,
  ControlListAccountsQuery,
  ControlPack,
  ControlProgressionsInput,
  ControlUpdateAccountRequest,
} from '../../contracts/spec/generated/messages.ts';
import type { AccountChange } from '../core/accounts.ts';
import { changeAccount } from '../core/accounts.ts';
import type { Account } from '../core/records.ts';
import { readCredential } from '../core/records.ts';
import { accountsOn } from '../core/reads.ts';
import { removeAccount } from '../core/reset.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import { parseWebhookSecret } from '../core/deliveries.ts';
import { grantOfAccount, packGrantOf, walletsOf } from '../account-defaults.ts';
import type { AccountOptions, PackOptions, VideoOptions } from '../options.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict, notFound, refuse } from './control-deps.ts';
import type { AccountLookup, Origin } from './account-lookup.ts';
import { readNewClock, readProgressions, readSettings } from './read-input.ts';
import { readPage, viewAccount, viewPack } from './views.ts';

/** Names an account: its id, access key or API key. */
export interface ByAccount {
  readonly account: string;
}

/** A pack as options know it. */
function readPack(pack: ControlAccountsFilePack, pointer: string): PackOptions {
  if ((pack.used ?? 0) > pack.units) throw refuse('used must not be more than units.', `${pointer}/used`);
  return pack;
}

/** A video as options know it. */
export function readVideo({ made_by: madeBy, age_days: ageDays, ...rest }: ControlAccountsFileVideo): VideoOptions {
  return {
    ...rest,
    ...(madeBy === undefined ? {} : { madeBy }),
    ...(ageDays === undefined ? {} : { ageDays }),
  };
}

/** A map without the keys that have no value. */
const definedOf = (wallets: ControlAccountsFileWallets): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(wallets).filter((entry): entry is [string, number] => entry[1] !== undefined));

function checkWebhookSecrets(secrets: readonly string[]): readonly string[] {
  secrets.forEach((secret, index) => {
    const parsed = parseWebhookSecret(secret);
    if (!parsed.ok) throw refuse(parsed.message, `/webhook_secrets/${index}`);
  });
  return secrets;
}

function toAccountOptions(input: ControlCreateAccountRequest): AccountOptions {
  const { access_key: accessKey, api_key: apiKey, packs, videos, voices, webhook_secrets: webhookSecrets } = input;
  const { wallets } = input;
  return {
    ...(accessKey === undefined ? {} : { accessKey }),
    ...(apiKey === undefined ? {} : { apiKeys: [apiKey] }),
    ...(packs ? { packs: packs.map((pack, index) => readPack(pack, `/packs/${index}`)) } : {}),
    ...(videos ? { videos: videos.map(readVideo) } : {}),
    ...(voices ? { voices } : {}),
    ...(wallets ? { wallets: definedOf(wallets) } : {}),
    ...(webhookSecrets ? { webhookSecrets: checkWebhookSecrets(webhookSecrets) } : {}),
  };
}

/** What a new account starts with: the base, and what the request says. */
function originOf(base: Origin, input: ControlCreateAccountRequest): Origin {
  const { clock, settings = {}, progressions = {} } = input;
  const { grant } = base;
  const own = grantOfAccount(toAccountOptions(input), grant);
  return {
    grant: {
      ...own,
      name: input.name ?? own.name,
      origin: 'control',
      secret: input.secret,
      settings: readSettings(settings, grant.settings, grant.settings),
      progressions: readProgressions(progressions, grant.progressions, '/progressions'),
    },
    startClock: (wall) => (clock ? readNewClock(clock, base.startClock(wall), wall) : base.startClock(wall)),
  };
}

/** A secret is needed where it is checked. */
function checkSecret(deps: ControlDeps, input: ControlCreateAccountRequest): void {
  const { access_key: accessKey, secret } = input;
  if (secret !== undefined && accessKey === undefined) {
    throw refuse('A secret belongs to an access key: send access_key beside it.', '/secret');
  }
  if (deps.secrets && accessKey !== undefined && secret === undefined) {
    throw refuse('Accounts are configured here, so JWTs are checked: send the secret of the access key.', '/secret');
  }
}

/** What a request changes of an account. Settings that are `null` go back to what the account started with. */
function readChange(input: ControlUpdateAccountRequest, { grant }: Origin): AccountChange {
  const { settings, progressions, webhook_secrets: webhookSecrets, wallets } = input;
  const complete = settings && readSettings(settings, grant.settings, grant.settings);
  const named = Object.keys(settings ?? {}) as (keyof Settings)[];
  return {
    wallets: wallets && walletsOf(definedOf(wallets)),
    settings: complete && Object.fromEntries(named.map((id) => [id, complete[id]])),
    ...(progressions ? changeProgressions(progressions) : {}),
    webhookSecrets: webhookSecrets && checkWebhookSecrets(webhookSecrets),
  };
}

/** `*` replaces all progressions, a product its own. */
export const changeProgressions = (input: ControlProgressionsInput): AccountChange => ({
  progressions: readProgressions(input, {}, '/progressions'),
  replacesProgressions: Object.hasOwn(input, '*'),
});

/** Packs an account can have: each hold and charge copies the list. */
const mostPacks = 1000;

/** Failures that can be asked for at once: each create looks through them. */
export const mostFaults = 1000;

/** Changes an account and gives it back as it is then. */
export async function applyChange(deps: ControlDeps, accountId: string, change: AccountChange): Promise<Account> {
  const changed = await deps.shell.run(changeAccount, { accountId, change });
  switch (changed.kind) {
    case 'changed':
      return changed.account;
    case 'pack-unknown':
      throw notFound(`The account has no pack '${change.removedPackId ?? ''}'.`);
    case 'pack-held':
      throw conflict('Running tasks hold units of this pack: end them first.');
    case 'full': {
      const { count } = changed;
      throw conflict(
        change.addedPack
          ? `The account has ${tellCount(count, 'pack')}, no more than ${mostPacks} fit: delete some first.`
          : `${count} failures are asked for, no more than ${mostFaults} fit: delete some, or use times.`,
      );
    }
  }
}

async function deleteAccount(deps: ControlDeps, lookup: AccountLookup, { id: accountId }: Account): Promise<void> {
  const keepsTasks = deps.options.keepRecord !== undefined;
  const { account, lost } = await deps.shell.run(removeAccount, { accountId, keepsTasks });
  deps.lifecycle.emit('account-removed', { account, tasks: lost });
  lookup.forget(accountId);
  for (const credential of account.credentials) deps.secrets?.delete(readCredential(credential).key);
}

export function createAccountOperations(deps: ControlDeps, lookup: AccountLookup) {
  return {
    async listAccounts(query: ControlListAccountsQuery = {}): Promise<ControlAccountsResponse> {
      const { shown, total, more } = await readPage(deps.shell, accountsOn, query);
      const latest = deps.journal.latest();
      const accounts = await Promise.all(shown.map((account) => viewAccount(deps, account)));
      return { accounts, ...(latest === undefined ? {} : { latest }), total, more };
    },

    async createAccount(input: ControlCreateAccountRequest): Promise<ControlAccount> {
      checkSecret(deps, input);
      const account = await lookup.create(originOf(lookup.baseOrigin(), input));
      if (input.access_key !== undefined && input.secret !== undefined) {
        deps.secrets?.set(input.access_key, input.secret);
      }
      return viewAccount(deps, account);
    },

    async getAccount({ account }: ByAccount): Promise<ControlAccount> {
      return viewAccount(deps, await lookup.need(account));
    },

    async updateAccount({ account, ...input }: ByAccount & ControlUpdateAccountRequest): Promise<ControlAccount> {
      const prepared = await lookup.prepare(account);
      const change = readChange(input, lookup.originOf(prepared));
      return viewAccount(deps, await applyChange(deps, prepared.id, change));
    },

    async deleteAccount({ account }: ByAccount): Promise<ControlDeletedResponse> {
      const found = await lookup.need(account);
      await deleteAccount(deps, lookup, found);
      return { deleted: [found.id] };
    },

    async addPack({ account, ...pack }: ByAccount & ControlAccountsFilePack): Promise<ControlPack> {
      const { id } = await lookup.prepare(account);
      const changed = await applyChange(deps, id, { addedPack: packGrantOf(readPack(pack, '')), most: mostPacks });
      const given = changed.packs.at(-1);
      if (!given) throw new Error('A granted pack is missing.');
      return viewPack(given, given.purchaseTime);
    },

    async deletePack({ account, pack }: ByAccount & { readonly pack: string }): Promise<ControlDeletedResponse> {
      const { id } = await lookup.need(account);
      await applyChange(deps, id, { removedPackId: pack });
      return { deleted: [pack] };
    },
  };
}
