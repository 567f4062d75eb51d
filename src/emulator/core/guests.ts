/**
 * Accounts that open mode made for whoever called. A sidecar that runs for weeks meets any number of credentials, so
 * only so many are kept that have nothing to lose: no tasks, nothing due, never named through the control API.
 */
import type { EngineDeps } from './engine-context.ts';

export interface Guests {
  /** An account was made for its first caller; may forget others, those first that have not called for longest. */
  admit(accountId: string): Promise<void>;
  /** It has called again. */
  touch(accountId: string): void;
  /** A test has named it: it is never forgotten. */
  keep(accountId: string): void;
}

/** Default of `most`: about 8 KB each. */
const defaultMost = 5000;
/** Share by which there must be more before it is swept again, and that is left free then. */
const slack = 0.1;

/**
 * @param most guests that are kept, if that many can be forgotten
 * @example const guests = createGuests(engine); await guests.admit(account.id);
 */
export function createGuests(
  { store, journal, turns }: Pick<EngineDeps, 'store' | 'journal' | 'turns'>,
  most = defaultMost,
): Guests {
  /** Counts up; a plain write per call, where keeping them in order would cost each call a removal. */
  let calls = 0;
  const lastCall = new Map<string, number>();
  let sweepAt = most;
  let isSweeping = false;

  const forget = (accountId: string, seen: number) =>
    turns.run(accountId, async () => {
      const [task] = await store.listTasks(accountId, { offset: 0, limit: 1, order: 'oldest-first' });
      if (task || (await store.nextDue(accountId)) !== undefined) return;
      // It called, or a test named it, while we looked.
      if (lastCall.get(accountId) !== seen) return;
      lastCall.delete(accountId);
      await store.removeAccount(accountId);
      journal.remove(accountId);
    });

  const sweep = async () => {
    const longestFirst = [...lastCall].sort(([, a], [, b]) => a - b);
    for (const [accountId, seen] of longestFirst) {
      if (lastCall.size <= most * (1 - slack)) break;
      await forget(accountId, seen);
    }
    // Those that have something to lose stay, and are not looked at again for each newcomer.
    sweepAt = Math.max(most, Math.ceil(lastCall.size * (1 + slack)));
  };

  return {
    async admit(accountId) {
      lastCall.set(accountId, (calls += 1));
      if (lastCall.size <= sweepAt || isSweeping) return;
      isSweeping = true;
      try {
        await sweep();
      } finally {
        isSweeping = false;
      }
    },
    touch(accountId) {
      if (lastCall.has(accountId)) lastCall.set(accountId, (calls += 1));
    },
    keep: (accountId) => void lastCall.delete(accountId),
  };
}
