/**
 * Accounts that open mode made for whoever called. A sidecar that runs for weeks meets any number of credentials, so
 * idle accounts are bounded: without tasks, nothing due, no request under way, never named through the control API.
 */
import type { EngineDeps } from './engine-context.ts';

export interface Guests {
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
}

/** Default of `maxIdleAccounts`: about 8 KB each. */
export const defaultIdleAccounts = 5000;
/** Share by which there must be more before it is swept again, and that is left free then. */
const slack = 0.1;

/**
 * @param most idle accounts; of more, a tenth is evicted. Accounts that hold something come on top
 * @example const guests = createGuests(engine, 5000); guests.enter(account.id); await guests.admit(account.id);
 */
export function createGuests(
  { store, journal, turns }: Pick<EngineDeps, 'store' | 'journal' | 'turns'>,
  most = defaultIdleAccounts,
): Guests {
  /** Counts up; a plain write per call, where keeping them in order would cost each call a removal. */
  let calls = 0;
  const lastCall = new Map<string, number>();
  /** Requests under way, by account. */
  const present = new Map<string, number>();
  const kept = new Set<string>();
  /** The most recent callers always stay, however many of the others can't be evicted; the newcomer is one of them. */
  const recent = Math.max(1, Math.floor(most * (1 - slack)));
  let sweepAt = most;
  let isSweeping = false;

  /** @returns whether the account is gone */
  const evict = (accountId: string, seen: number) =>
    turns.run(accountId, async () => {
      const [task] = await store.listTasks(accountId, { offset: 0, limit: 1, order: 'oldest-first' });
      if (task || (await store.nextDue(accountId)) !== undefined) return false;
      // It called, or a test named it, while we looked.
      if (present.has(accountId) || lastCall.get(accountId) !== seen) return false;
      lastCall.delete(accountId);
      await store.removeAccount(accountId);
      journal.remove(accountId);
      return true;
    });

  const sweep = async () => {
    const longestFirst = [...lastCall].sort(([, a], [, b]) => a - b);
    let staying = 0;
    for (const [accountId, seen] of longestFirst.slice(0, -recent)) {
      if (present.has(accountId) || !(await evict(accountId, seen))) staying += 1;
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
      const others = (present.get(accountId) ?? 1) - 1;
      if (others > 0) present.set(accountId, others);
      else present.delete(accountId);
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
    },
  };
}
