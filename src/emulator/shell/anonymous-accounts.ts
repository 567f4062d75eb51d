/**
 * Accounts by credential, and those that open mode made for the credentials of calls. A sidecar that runs for weeks meets any
 * number of credentials, so idle accounts are bounded: without tasks, nothing due, no request under way, never named
 * through the control API.
 */
import type { AccountGrant } from '../core/accounts.ts';
import { createAccount, noAccount } from '../core/accounts.ts';
import { accountByCredential } from '../core/reads.ts';
import type { Account } from '../core/records.ts';
import { removeIdleAccount } from '../core/reset.ts';
import type { MaybePromise } from './ports.ts';
import type { Shell } from './shell.ts';

export interface AnonymousAccounts {
  /** A request of the account is under way: it counts as used now, and stays at least until `leave`. */
  enter(accountId: string): void;
  /** A request that entered has been answered or has ended without an answer. */
  leave(accountId: string): void;
  /** An account was made for its first caller, who has entered; may evict others, those first that have not called for longest. */
  admit(accountId: string): Promise<void>;
  /** A test has named it: it is never evicted. */
  keep(accountId: string): void;
  /** The account was deleted. */
  forget(accountId: string): void;
  /** Comes when it is decided whether the account is evicted; `undefined` when it is not considered. */
  evictionOf(accountId: string): Promise<unknown> | undefined;
}

/** Default of `maxIdleAccounts`: about 8 KB each. */
const defaultIdleAccounts = 5000;
/** Share by which there must be more before it is swept again, and that is left free then. */
const slack = 0.1;

/**
 * @param onEvicted told of every account that is gone
 * @param most idle accounts; of more, a tenth is evicted. Accounts that hold something come on top
 * @example const anonymous = createAnonymousAccounts(shell, journal.remove, 5000); anonymous.enter(account.id);
 */
export function createAnonymousAccounts(
  shell: Pick<Shell, 'run'>,
  onEvicted: (accountId: string) => void,
  most = defaultIdleAccounts,
): AnonymousAccounts {
  /** Counts up; a plain write per call, where keeping them in order would cost each call a removal. */
  let calls = 0;
  const lastCall = new Map<string, number>();
  /** Requests under way, by account. 0 stays: a `Map` that is filled and emptied with each request is rehashed again and again. */
  const present = new Map<string, number>();
  const kept = new Set<string>();
  /** The most recent callers always stay, however many of the others can't be evicted; the newcomer is one of them. */
  const recent = Math.max(1, Math.floor(most * (1 - slack)));
  const evictions = new Map<string, Promise<boolean>>();
  let sweepAt = most;
  let isSweeping = false;

  /** @returns whether the account is gone */
  const evict = async (accountId: string, seen: number): Promise<boolean> => {
    // It called, or a test named it, since the sweep began.
    if ((present.get(accountId) ?? 0) > 0 || lastCall.get(accountId) !== seen) return false;
    const eviction = Promise.resolve(shell.run(removeIdleAccount, { accountId }));
    evictions.set(accountId, eviction);
    const isGone = await eviction.finally(() => evictions.delete(accountId));
    if (!isGone) return false;
    lastCall.delete(accountId);
    present.delete(accountId);
    onEvicted(accountId);
    return true;
  };

  const sweep = async () => {
    const longestFirst = [...lastCall].sort(([, a], [, b]) => a - b);
    let staying = 0;
    for (const [accountId, seen] of longestFirst.slice(0, -recent)) {
      if (!(await evict(accountId, seen))) staying += 1;
    }
    // Those that have something to lose stay, and are not looked at again for each newcomer.
    sweepAt = most + staying + Math.floor(staying * slack);
  };

  return {
    enter(accountId) {
      present.set(accountId, (present.get(accountId) ?? 0) + 1);
      if (!kept.has(accountId)) lastCall.set(accountId, (calls += 1));
    },
    leave(accountId) {
      const here = present.get(accountId) ?? 0;
      if (here > 0) present.set(accountId, here - 1);
    },
    async admit(accountId) {
      if (!lastCall.has(accountId) || lastCall.size <= sweepAt || isSweeping) return;
      isSweeping = true;
      try {
        await sweep();
      } finally {
        isSweeping = false;
      }
    },
    keep(accountId) {
      kept.add(accountId);
      lastCall.delete(accountId);
    },
    forget(accountId) {
      kept.delete(accountId);
      lastCall.delete(accountId);
      present.delete(accountId);
    },
    evictionOf: (accountId) => evictions.get(accountId),
  };
}

/** How open mode makes accounts on first use. */
export interface OpenMode {
  readonly grantFor: (credential: string) => AccountGrant;
  readonly anonymous: AnonymousAccounts;
}

/**
 * Finds accounts by credential, making them on first use in open mode. There the caller tells `anonymous.leave` when its
 * request is over: until then the account is never evicted.
 *
 * @param open absent where accounts are configured
 * @param admits which accounts may be used where they are configured: a store may hold others
 */
export function createAccountFinder(
  shell: Shell,
  open: OpenMode | undefined,
  admits: (account: Account) => boolean = () => true,
): (credential: string) => MaybePromise<Account | undefined> {
  if (!open) {
    const admit = (found: Account | undefined) => (found && admits(found) ? found : undefined);
    return (credential) => {
      const found = shell.read(accountByCredential(credential));
      return found instanceof Promise ? found.then(admit) : admit(found);
    };
  }
  const { anonymous, grantFor } = open;
  const enter = (account: Account): Account => {
    anonymous.enter(account.id);
    return account;
  };
  const make = async (credential: string): Promise<Account | undefined> => {
    const made = await shell.run(createAccount, { accountId: noAccount, grant: grantFor(credential) });
    // Another request with the same credential was faster.
    if (made.kind === 'credential-taken') return enter(made.holder);
    if (made.kind === 'voice-taken') throw new Error(`An account of open mode brings a voice ${made.voiceId}.`);
    enter(made.account);
    await anonymous.admit(made.account.id);
    return made.account;
  };
  const enterOrMake = (credential: string, known: Account | undefined): MaybePromise<Account | undefined> => {
    if (!known) return make(credential);
    // It may be on its way out: then it is looked for again.
    return anonymous.evictionOf(known.id)?.then(() => find(credential)) ?? enter(known);
  };
  const find = (credential: string): MaybePromise<Account | undefined> => {
    const known = shell.read(accountByCredential(credential));
    if (known instanceof Promise) return known.then((account) => enterOrMake(credential, account));
    return enterOrMake(credential, known);
  };
  return find;
}
