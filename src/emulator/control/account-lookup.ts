/**
 * Accounts by what the control API calls them: id, access key or API key. In open mode naming a credential that no account has
 * used yet makes its account, so that a test can prepare it before the first call.
 */
import { tellCount } from '../../contracts/spec/pick.ts';
import type { AccountGrant } from '../core/accounts.ts';
import { createAccount, noAccount } from '../core/accounts.ts';
import type { ClockState, Account } from '../core/records.ts';
import { accessKeyCredential, apiKeyCredential, apiKeysOf, readCredential } from '../core/records.ts';
import { suggestName } from '../../contracts/spec/near-name.ts';
import { accountByCredential, accountById, accountsOn } from '../core/reads.ts';
import { nameOfCredential } from '../shell/account-names.ts';
import { baseGrant, credentialsOf, grantOfAccount } from '../account-defaults.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict, notFound, refuse } from './control-deps.ts';
import { showReference } from '../observers/redaction.ts';

/** What an account started with. */
export interface Origin {
  readonly grant: AccountGrant;
  /** Its clock as it would start now. */
  readonly startClock: (wall: number) => ClockState;
}

export interface AccountLookup {
  /** @throws ControlError 404 when there is no such account */
  need(reference: string): Promise<Account>;
  /** As `need`, but in open mode makes the account of a credential that has never been used. */
  prepare(reference: string): Promise<Account>;
  /** Makes an account; its clock is `origin.startClock` now. */
  create(origin: Origin): Promise<Account>;
  /** What an account gets that brings nothing. */
  baseOrigin(): Origin;
  originOf(account: Account): Origin;
  forget(accountId: string): void;
}

/** As the official dialect reads bearers. */
const shortestKey = 6;

/** Most accounts whose names are looked through for one that is near. */
const mostAccounts = 1000;

/** Names of an account that may be shown: what is an API key as well is not shown. */
function accessKeysOf(account: Account): readonly string[] {
  const secrets = apiKeysOf(account);
  return account.credentials
    .map((credential) => readCredential(credential).key)
    .filter((key) => !secrets.includes(key));
}

const looksLikeId = (reference: string) => /^\d{15,20}$/.test(reference);
const looksLikeCredential = (reference: string) => reference.length <= 1000 && /^[!-~]+$/.test(reference);

/** Why no request could ever belong to an account that has this as its key. */
function explainUseless(reference: string): string | undefined {
  const token = /^ey[\w-]+\.ey[\w-]+\.[\w-]*$/.test(reference);
  if (token)
    return 'This is a signed token, which changes with every signing: name its account by the access key, iss.';
  if (reference.length >= shortestKey) return undefined;
  return (
    `No request can use a key of ${tellCount(reference.length, 'character')}: a bearer has ${shortestKey} or more. ` +
    'The account of an access key that signs tokens is made by POST /__emulator/accounts, or by its first token.'
  );
}

function createOrigins(deps: ControlDeps) {
  const { options, settings } = deps;
  const made = new Map<string, Origin>();
  const base = (wall: number) => baseGrant(options, settings, wall);
  return {
    base: (): Origin => ({ grant: base(deps.shell.wall.now()), startClock: (wall) => base(wall).clock }),
    remember: (accountId: string, origin: Origin) => void made.set(accountId, origin),
    forget: (accountId: string) => void made.delete(accountId),
    of(account: Account): Origin {
      const known = made.get(account.id);
      if (known) return known;
      const configured = options.accounts?.find((candidate) =>
        credentialsOf(candidate).some((credential) => account.credentials.includes(credential)),
      );
      const plain = base(deps.shell.wall.now());
      const grant = configured ? grantOfAccount(configured, plain) : plain;
      return { grant, startClock: (wall) => base(wall).clock };
    },
  };
}

interface Candidates {
  readonly byId: Account | undefined;
  readonly byAccessKey: Account | undefined;
  readonly byApiKey: Account | undefined;
}

/** @example const account = await createAccountLookup(deps).prepare('my-access-key'); */
export function createAccountLookup(deps: ControlDeps): AccountLookup {
  const { shell } = deps;
  const origins = createOrigins(deps);

  const look = async (reference: string): Promise<Account | undefined> => {
    const { byId, byAccessKey, byApiKey } = await shell.load<Candidates>({
      byId: accountById(reference),
      byAccessKey: accountByCredential(accessKeyCredential(reference)),
      byApiKey: accountByCredential(apiKeyCredential(reference)),
    });
    if (!byId && byAccessKey && byApiKey && byAccessKey.id !== byApiKey.id) {
      throw conflict(
        `One account has this access key, another this API key: name it by its id, ${byAccessKey.id} or ${byApiKey.id}.`,
      );
    }
    return byId ?? byAccessKey ?? byApiKey;
  };
  const find = async (reference: string): Promise<Account | undefined> => {
    const found = await look(reference);
    if (!found) return undefined;
    deps.anonymous.keep(found.id);
    // It may have been evicted while we looked.
    return shell.read(accountById(found.id));
  };

  const create = async (origin: Origin): Promise<Account> => {
    const grant = { ...origin.grant, clock: origin.startClock(shell.wall.now()) };
    const made = await shell.run(createAccount, { accountId: noAccount, grant });
    if (made.kind === 'credential-taken') {
      throw conflict(`The account ${made.holder.id} has one of these credentials already.`);
    }
    if (made.kind === 'voice-taken') throw conflict(`There is a voice ${made.voiceId} already.`);
    origins.remember(made.account.id, origin);
    return made.account;
  };

  /** Whether it will be used as an access key or as an API key is unknown: it is both. */
  const createFor = async (reference: string): Promise<Account> => {
    const { grant: base, startClock } = origins.base();
    const grant = {
      ...base,
      // Masked as an API key, because it may be one.
      name: nameOfCredential(apiKeyCredential(reference)),
      credentials: [accessKeyCredential(reference), apiKeyCredential(reference)],
      origin: 'control' as const,
      clock: startClock(shell.wall.now()),
    };
    const made = await shell.run(createAccount, { accountId: noAccount, grant });
    if (made.kind === 'created') return made.account;
    // A first call at the same moment was faster.
    const raced = await find(reference);
    if (!raced) throw await missing(reference);
    return raced;
  };

  /** An access key is a name and may be suggested; an API key is a secret. */
  const missing = async (reference: string) => {
    const known = (await shell.read(accountsOn({ limit: mostAccounts }))).flatMap(accessKeysOf);
    const hint = suggestName(reference, known);
    return notFound(
      `No account has the id, access key or API key '${showReference(reference)}'.${hint || ' GET /__emulator/accounts lists those that there are.'}`,
    );
  };

  return {
    async need(reference) {
      const account = await find(reference);
      if (!account) throw await missing(reference);
      return account;
    },
    async prepare(reference) {
      const account = await find(reference);
      if (account) return account;
      if (deps.options.accounts || looksLikeId(reference)) throw await missing(reference);
      if (!looksLikeCredential(reference)) {
        throw refuse('A credential is made of at most 1000 visible ASCII characters without spaces.');
      }
      const useless = explainUseless(reference);
      if (useless !== undefined) throw refuse(useless);
      return createFor(reference);
    },
    create,
    baseOrigin: origins.base,
    originOf: origins.of,
    forget: origins.forget,
  };
}
