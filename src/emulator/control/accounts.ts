/**
 * Control operations on accounts and their packs.
 */
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
  ControlUpdateAccountRequest,
} from '../../contracts/spec/generated/messages.ts';
import { grantPack, updateAccount } from '../core/accounts.ts';
import { isFinished } from '../core/moves.ts';
import type { Account } from '../core/records.ts';
import { everyTask } from '../core/reset.ts';
import { parseWebhookSecret } from '../core/webhook-signature.ts';
import { grantOfAccount, packGrantOf, walletsOf } from '../grants.ts';
import type { AccountOptions, PackOptions, VideoOptions } from '../options.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict, notFound, refuse } from './control-error.ts';
import type { Directory, Origin } from './directory.ts';
import { readNewClock, readProgressions, readSettings } from './read-input.ts';
import { viewTask } from './story-views.ts';
import { cutPage, viewAccount, viewPack } from './views.ts';

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
  return {
    grant: {
      ...grantOfAccount(toAccountOptions(input), grant),
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

function changeAccount(stored: Account, input: ControlUpdateAccountRequest, origin: Origin): Account {
  const { settings, progressions, webhook_secrets: webhookSecrets, wallets } = input;
  return {
    ...stored,
    ...(wallets ? { wallets: { ...stored.wallets, ...walletsOf(definedOf(wallets)) } } : {}),
    ...(settings ? { settings: readSettings(settings, stored.settings, origin.grant.settings) } : {}),
    ...(progressions ? { progressions: readProgressions(progressions, stored.progressions, '/progressions') } : {}),
    ...(webhookSecrets ? { webhookSecrets: checkWebhookSecrets(webhookSecrets) } : {}),
  };
}

async function removeAccount(deps: ControlDeps, directory: Directory, account: Account): Promise<void> {
  const { store, journal, turns } = deps.engine;
  await turns.run(account.id, async () => {
    // Listed before they are gone, woken when they are: whoever waits for one of them finds nothing.
    const waiting = await store.listTasks(account.id, { ...everyTask, keep: (task) => !isFinished(task) });
    if (deps.keeper) {
      const tasks = await store.listTasks(account.id, everyTask);
      const lost = tasks.map((task) => viewTask(deps, account, task));
      deps.keeper.cleared(
        account.id,
        lost,
        account.failOrders.map(({ id }) => id),
      );
      deps.keeper.gone(account, deps.secrecy.hideFor(account));
    }
    await store.removeAccount(account.id);
    for (const task of waiting) deps.tellFinished(task.id);
  });
  journal.remove(account.id);
  directory.forget(account.id);
  for (const credential of account.credentials) deps.secrets?.delete(credential.replace(/^ak:/, ''));
}

/** Packs an account can have: each hold and charge copies the list. */
const mostPacks = 1000;

export function createAccountOperations(deps: ControlDeps, directory: Directory) {
  const { engine } = deps;
  return {
    async listAccounts(query: ControlListAccountsQuery = {}): Promise<ControlAccountsResponse> {
      const { shown, total, more } = cutPage(await engine.store.listAccounts(), query);
      return { accounts: await Promise.all(shown.map((account) => viewAccount(deps, account))), total, more };
    },

    async createAccount(input: ControlCreateAccountRequest): Promise<ControlAccount> {
      checkSecret(deps, input);
      const account = await directory.create(originOf(directory.baseOrigin(), input));
      if (input.access_key !== undefined && input.secret !== undefined) {
        deps.secrets?.set(input.access_key, input.secret);
      }
      return viewAccount(deps, account);
    },

    async getAccount({ account }: ByAccount): Promise<ControlAccount> {
      return viewAccount(deps, await directory.need(account));
    },

    async updateAccount({ account, ...input }: ByAccount & ControlUpdateAccountRequest): Promise<ControlAccount> {
      const { id } = await directory.prepare(account);
      const changed = await updateAccount(engine, id, (stored) =>
        changeAccount(stored, input, directory.originOf(stored)),
      );
      return viewAccount(deps, changed);
    },

    async deleteAccount({ account }: ByAccount): Promise<ControlDeletedResponse> {
      const found = await directory.need(account);
      await removeAccount(deps, directory, found);
      return { deleted: [found.id] };
    },

    async addPack({ account, ...pack }: ByAccount & ControlAccountsFilePack): Promise<ControlPack> {
      const { id } = await directory.prepare(account);
      const grant = packGrantOf(readPack(pack, ''));
      const changed = await updateAccount(engine, id, (stored, now) => {
        if (stored.packs.length >= mostPacks) {
          throw conflict(
            `The account has ${stored.packs.length} packs, no more than ${mostPacks} fit: delete some first.`,
          );
        }
        return grantPack(engine, stored, grant, now);
      });
      const given = changed.packs.at(-1);
      if (!given) throw new Error('A granted pack is missing.');
      return viewPack(given, given.purchaseTime);
    },

    async deletePack({ account, pack }: ByAccount & { readonly pack: string }): Promise<ControlDeletedResponse> {
      const { id } = await directory.need(account);
      await updateAccount(engine, id, (stored) => {
        const found = stored.packs.find((candidate) => candidate.id === pack);
        if (!found) throw notFound(`The account has no pack '${pack}'.`);
        if (found.heldMilli > 0) throw conflict('Running tasks hold units of this pack: end them first.');
        return { ...stored, packs: stored.packs.filter((candidate) => candidate !== found) };
      });
      return { deleted: [pack] };
    },
  };
}
