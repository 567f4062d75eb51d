import type { Fired } from '../core/journal.ts';
import { AccountGoneError } from '../shell/shell.ts';

/** Work that the background loop has begun and that is not awaited yet, by account. */
export interface InFlight {
  track(accountId: string, work: Promise<readonly Fired[]>): void;
  /** Whether something has been begun and not ended. */
  has(accountId: string): boolean;
  /** Waits for what has been begun, and tells what it did. */
  drain(accountId: string): Promise<readonly Fired[]>;
  drainAll(): Promise<void>;
}

/**
 * @param onError told of work that threw: a bug, never a reason to stop. An account that is gone is none
 * @example inFlight.track(account.id, advance(items)); … await inFlight.drain(account.id);
 */
export function createInFlight(onError: (error: unknown) => void): InFlight {
  const begun = new Map<string, Set<Promise<unknown>>>();
  /** Lists of those who are draining an account: what ends meanwhile is reported to each. */
  const drains = new Map<string, Set<Fired[]>>();

  const tell = (accountId: string, fired: readonly Fired[]): void => {
    for (const list of drains.get(accountId) ?? []) list.push(...fired);
  };

  const tellError = (error: unknown): void => {
    if (!(error instanceof AccountGoneError)) onError(error);
  };

  const drain = async (accountId: string): Promise<readonly Fired[]> => {
    const fired: Fired[] = [];
    const lists = drains.get(accountId) ?? new Set();
    drains.set(accountId, lists.add(fired));
    for (;;) {
      const works = begun.get(accountId);
      if (!works || works.size === 0) break;
      await Promise.all(works);
    }
    lists.delete(fired);
    if (lists.size === 0) drains.delete(accountId);
    return fired;
  };

  return {
    track(accountId, work) {
      const works = begun.get(accountId) ?? new Set();
      begun.set(accountId, works);
      const end = () => {
        works.delete(tracked);
        if (works.size === 0) begun.delete(accountId);
      };
      const tracked = work.then(
        (fired) => {
          end();
          tell(accountId, fired);
        },
        (error: unknown) => {
          end();
          tellError(error);
        },
      );
      works.add(tracked);
    },
    has: (accountId) => begun.has(accountId),
    drain,
    async drainAll() {
      await Promise.all([...begun.keys()].map(drain));
    },
  };
}
