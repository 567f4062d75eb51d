/**
 * Control operations on accounts and their packs, and those that put accounts back to their start.
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
  ControlAccountResetResponse,
  ControlAllAccountsResetResponse,
  ControlCleared,
  ControlResetRequest,
  ControlResetScope,
} from '../../contracts/spec/generated/messages.ts';
import type { AccountChange } from '../core/accounts.ts';
import { changeAccount } from '../core/accounts.ts';
import type { Account } from '../core/records.ts';
import { readCredential } from '../core/records.ts';
import { accountsOn, allAccounts } from '../core/reads.ts';
import { removeAccount, resetAccount } from '../core/reset.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import { parseWebhookSecret } from '../core/deliveries.ts';
import { grantOfAccount, packGrantOf, walletsOf } from '../account-defaults.ts';
import type { AccountOptions, PackOptions, VideoOptions } from '../options.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict, notFound, refuse, letOthersIn } from './control-deps.ts';
import type { AccountLookup, Origin } from './account-lookup.ts';
import { readNewClock, readProgressions, readSettings } from './read-input.ts';
import { readPage, viewAccount, viewPack } from './views.ts';
import type { ClearKind } from '../core/decider.ts';
import { noAccount } from '../core/journal.ts';
import type { ResetFinding, ResetPlan } from '../core/reset.ts';
import { AccountGoneError } from '../shell/shell.ts';

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

// Resets, each scope by its name.

export const everything: readonly ControlResetScope[] = [
  'tasks',
  'voices',
  'videos',
  'callbacks',
  'ledger',
  'faults',
  'clock',
  'journal',
  'packs',
  'wallets',
  'settings',
];

const storedKinds: readonly ClearKind[] = ['tasks', 'voices', 'videos', 'ledger', 'callbacks'];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Whether the account's own values were other than at its start. */
function isChanged(found: ResetFinding, scope: 'clock' | 'settings'): boolean {
  const { before, after } = found;
  if (scope === 'clock') return !same(before.clock, after.clock);
  const valuesOf = ({ settings, progressions, webhookSecrets }: Account) => [settings, progressions, webhookSecrets];
  return !same(valuesOf(before), valuesOf(after));
}

function countCleared(
  found: ResetFinding,
  scopes: readonly ControlResetScope[],
  journalEntries: number,
): ControlCleared {
  const counts: Record<ControlResetScope, number> = {
    tasks: found.tasks,
    voices: found.voices,
    videos: found.videos,
    callbacks: found.deliveries,
    ledger: found.ledger,
    faults: found.before.failOrders.length,
    clock: isChanged(found, 'clock') ? 1 : 0,
    journal: journalEntries,
    packs: found.before.packs.length,
    wallets: Object.keys(found.before.wallets ?? {}).length,
    settings: isChanged(found, 'settings') ? 1 : 0,
  };
  return Object.fromEntries(scopes.map((scope) => [scope, counts[scope]]));
}

/** What an account's own values were at its start. */
const startOf = ({ settings, progressions, webhookSecrets }: Origin['grant']) => ({
  settings,
  progressions,
  webhookSecrets,
});

async function resetOne(
  deps: ControlDeps,
  lookup: AccountLookup,
  account: Account,
  what: readonly ControlResetScope[],
): Promise<ControlCleared> {
  const { shell, journal } = deps;
  const scopes = new Set(what);
  const origin = lookup.originOf(account);
  const { grant } = origin;
  const clock = origin.startClock(shell.wall.now());
  const becomesManual = scopes.has('clock') && clock.mode === 'manual' && account.clock.mode !== 'manual';
  // A request that waits for its task would hang on a clock that stands.
  if (becomesManual && !scopes.has('tasks')) await deps.pending.driveWaiting(account.id);
  const plan: ResetPlan = {
    clear: storedKinds.filter((kind) => scopes.has(kind)),
    clearsFaults: scopes.has('faults'),
    clock: scopes.has('clock') ? origin.startClock(shell.wall.now()) : undefined,
    start: scopes.has('settings') ? startOf(grant) : undefined,
    packs: scopes.has('packs') ? grant.packs : undefined,
    wallets: scopes.has('wallets') ? (grant.wallets ?? {}) : undefined,
    videos: scopes.has('videos') ? grant.videos : undefined,
    voices: scopes.has('voices') && scopes.has('tasks') ? grant.voices : undefined,
  };
  const keepsTasks = deps.options.keepRecord !== undefined;
  const found = await shell.run(resetAccount, { accountId: account.id, plan, keepsTasks });
  deps.lifecycle.emit('account-reset', {
    account,
    tasks: found.lost,
    faultIds: scopes.has('faults') ? found.before.failOrders.map(({ id }) => id) : [],
  });
  const entries = journal.size(account.id);
  if (scopes.has('journal')) await journal.clear(account.id);
  return countCleared(found, what, entries);
}

/** So many accounts are put back in one turn of the event loop. */
const mostOfTurn = 100;

export function createResetOperations(deps: ControlDeps, lookup: AccountLookup) {
  return {
    async resetAccount({
      account,
      what = [...everything],
    }: ByAccount & ControlResetRequest): Promise<ControlAccountResetResponse> {
      const found = await lookup.prepare(account);
      return { account: found.id, cleared: await resetOne(deps, lookup, found, what) };
    },

    async resetAllAccounts({
      what = [...everything],
    }: ControlResetRequest = {}): Promise<ControlAllAccountsResetResponse> {
      const accounts = await deps.shell.read(allAccounts);
      const total: ControlCleared = Object.fromEntries(what.map((scope) => [scope, 0]));
      let count = 0;
      for (const [index, account] of accounts.entries()) {
        if (index > 0 && index % mostOfTurn === 0) await letOthersIn();
        const cleared = await resetOne(deps, lookup, account, what).catch((error: unknown) => {
          // Others were let in: an account that they deleted has nothing to put back.
          if (error instanceof AccountGoneError) return undefined;
          throw error;
        });
        if (!cleared) continue;
        count += 1;
        for (const scope of what) total[scope] = (total[scope] ?? 0) + (cleared[scope] ?? 0);
      }
      if (what.includes('journal')) {
        await deps.journal.catchUp();
        total.journal = (total.journal ?? 0) + deps.journal.size(noAccount);
        await deps.journal.clear(noAccount);
      }
      return { accounts: count, cleared: total };
    },
  };
}
