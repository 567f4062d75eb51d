import type { Fired } from '../core/engine-context.ts';
import { AccountGoneError } from '../core/engine-context.ts';

/** Work the background loop has begun and nobody awaits yet, by account. */
export interface Flights {
  track(accountId: string, work: Promise<readonly Fired[]>): void;
  /** Whether something has been begun and not ended. */
  has(accountId: string): boolean;
  /** Waits for what has been begun, and tells what it did. */
  land(accountId: string): Promise<readonly Fired[]>;
  landAll(): Promise<void>;
}

/**
 * @param onError told of work that threw: a bug, never a reason to stop. An account that is gone is none
 * @example flights.track(account.id, step(item)); … await flights.land(account.id);
 */
export function createFlights(onError: (error: unknown) => void): Flights {
  const inFlight = new Map<string, Set<Promise<unknown>>>();
  /** Lists of those who are landing an account: what ends meanwhile is told to each. */
  const landings = new Map<string, Set<Fired[]>>();

  const tell = (accountId: string, fired: readonly Fired[]): void => {
    for (const list of landings.get(accountId) ?? []) list.push(...fired);
  };

  const tellError = (error: unknown): void => {
    if (!(error instanceof AccountGoneError)) onError(error);
  };

  const land = async (accountId: string): Promise<readonly Fired[]> => {
    const fired: Fired[] = [];
    const lists = landings.get(accountId) ?? new Set();
    landings.set(accountId, lists.add(fired));
    for (;;) {
      const flights = inFlight.get(accountId);
      if (!flights || flights.size === 0) break;
      await Promise.all(flights);
    }
    lists.delete(fired);
    if (lists.size === 0) landings.delete(accountId);
    return fired;
  };

  return {
    track(accountId, work) {
      const flights = inFlight.get(accountId) ?? new Set();
      inFlight.set(accountId, flights);
      const flight = work
        .then((fired) => tell(accountId, fired), tellError)
        .finally(() => {
          flights.delete(flight);
          if (flights.size === 0) inFlight.delete(accountId);
        });
      flights.add(flight);
    },
    has: (accountId) => inFlight.has(accountId),
    land,
    async landAll() {
      await Promise.all([...inFlight.keys()].map(land));
    },
  };
}
