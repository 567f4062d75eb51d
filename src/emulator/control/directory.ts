/**
 * Accounts by what the control API calls them: id, access key or API key. In open mode naming a credential nobody has
 * used yet makes its account, so that a test can prepare it before the first call.
 */
import type { AccountGrant } from '../core/accounts.ts';
import { createAccount } from '../core/accounts.ts';
import type { ClockState } from '../core/clock.ts';
import type { Account } from '../core/records.ts';
import type { Soon } from '../core/soon.ts';
import { baseGrant, credentialsOf, grantOfAccount, nameOfCredential } from '../grants.ts';
import { accessKeyCredential, apiKeyCredential } from '../http/authenticate.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict, notFound, refuse } from './control-error.ts';
import { showReference } from './secrecy.ts';

/** What an account started with. */
export interface Origin {
  readonly grant: AccountGrant;
  /** Its clock as it would start now. */
  readonly startClock: (wall: number) => ClockState;
}

export interface Directory {
  /** @throws ControlError 404 when there is no such account */
  need(reference: string): Promise<Account>;
  /** As `need`, but in open mode makes the account of a credential that nobody has used. */
  prepare(reference: string): Promise<Account>;
  /** Makes an account; its clock is `origin.startClock` now. */
  create(origin: Origin): Promise<Account>;
  /** What an account gets that brings nothing. */
  baseOrigin(): Origin;
  originOf(account: Account): Origin;
  forget(accountId: string): void;
}

const looksLikeId = (reference: string) => /^\d{15,20}$/.test(reference);
const looksLikeCredential = (reference: string) => reference.length <= 1000 && /^[!-~]+$/.test(reference);

/** Looks in one turn per credential, so that a first call at the same moment does not make a second account. */
function inTurnsOf<T>(deps: ControlDeps, credentials: readonly string[], work: () => Promise<T>): Soon<T> {
  const [first, ...rest] = credentials;
  if (first === undefined) return work();
  return deps.engine.turns.run(`credential:${first}`, () => inTurnsOf(deps, rest, work));
}

function createOrigins(deps: ControlDeps) {
  const { options, settings } = deps;
  const made = new Map<string, Origin>();
  const base = (wall: number) => baseGrant(options, settings, wall);
  return {
    base: (): Origin => ({ grant: base(deps.engine.wall.now()), startClock: (wall) => base(wall).clock }),
    remember: (accountId: string, origin: Origin) => void made.set(accountId, origin),
    forget: (accountId: string) => void made.delete(accountId),
    of(account: Account): Origin {
      const known = made.get(account.id);
      if (known) return known;
      const configured = options.accounts?.find((candidate) =>
        credentialsOf(candidate).some((credential) => account.credentials.includes(credential)),
      );
      const plain = base(deps.engine.wall.now());
      const grant = configured ? grantOfAccount(configured, plain) : plain;
      return { grant, startClock: (wall) => base(wall).clock };
    },
  };
}

/** @example const account = await createDirectory(deps).prepare('my-access-key'); */
export function createDirectory(deps: ControlDeps): Directory {
  const { store } = deps.engine;
  const origins = createOrigins(deps);

  const look = async (reference: string): Promise<Account | undefined> => {
    const byId = await store.getAccount(reference);
    if (byId) return byId;
    const byAccessKey = await store.findAccountByCredential(accessKeyCredential(reference));
    const byApiKey = await store.findAccountByCredential(apiKeyCredential(reference));
    if (byAccessKey && byApiKey && byAccessKey.id !== byApiKey.id) {
      throw conflict(
        `One account has this access key, another this API key: name it by its id, ${byAccessKey.id} or ${byApiKey.id}.`,
      );
    }
    return byAccessKey ?? byApiKey;
  };
  const find = async (reference: string): Promise<Account | undefined> => {
    const found = await look(reference);
    if (!found) return undefined;
    deps.keep(found.id);
    // It may have been evicted while we looked.
    return store.getAccount(found.id);
  };

  const create = async (origin: Origin): Promise<Account> => {
    const { credentials } = origin.grant;
    return await inTurnsOf(deps, credentials, async () => {
      for (const credential of credentials) {
        const holder = await store.findAccountByCredential(credential);
        if (holder) throw conflict(`The account ${holder.id} has one of these credentials already.`);
      }
      for (const { id } of origin.grant.voices) {
        if (id !== undefined && (await store.getVoice(id))) throw conflict(`There is a voice ${id} already.`);
      }
      const clock = origin.startClock(deps.engine.wall.now());
      const account = await createAccount(deps.engine, { ...origin.grant, clock });
      origins.remember(account.id, origin);
      return account;
    });
  };

  /** Whether it will be used as an access key or as an API key is unknown: it is both. */
  const createFor = async (reference: string): Promise<Account> => {
    const credentials = [accessKeyCredential(reference), apiKeyCredential(reference)];
    return inTurnsOf(deps, credentials, async () => {
      const raced = await find(reference);
      if (raced) return raced;
      const { grant, startClock } = origins.base();
      // Masked as an API key, because it may be one.
      const name = nameOfCredential(apiKeyCredential(reference));
      const clock = startClock(deps.engine.wall.now());
      return createAccount(deps.engine, { ...grant, name, credentials, clock });
    });
  };

  const missing = (reference: string) =>
    notFound(`No account has the id, access key or API key '${showReference(reference)}'.`);

  return {
    async need(reference) {
      const account = await find(reference);
      if (!account) throw missing(reference);
      return account;
    },
    async prepare(reference) {
      const account = await find(reference);
      if (account) return account;
      if (deps.options.accounts || looksLikeId(reference)) throw missing(reference);
      if (!looksLikeCredential(reference)) {
        throw refuse('A credential is made of at most 1000 visible ASCII characters without spaces.');
      }
      return createFor(reference);
    },
    create,
    baseOrigin: origins.base,
    originOf: origins.of,
    forget(accountId) {
      origins.forget(accountId);
      deps.forget(accountId);
    },
  };
}
