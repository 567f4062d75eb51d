/**
 * Takes deliveries to the courier, each of them once at a time.
 */
import type { Courier, Store, WallClock } from '../core/ports.ts';
import type { Account, Delivery } from '../core/records.ts';
import type { Posted } from '../core/steps.ts';
import { follow } from '../core/soon.ts';

export interface PostmanDeps {
  readonly store: Store;
  readonly courier: Courier;
  /** Headers of an attempt, for example the signature. */
  readonly headersOf: (delivery: Delivery, account: Account) => Readonly<Record<string, string>>;
  /** Wall time given to the receiver. */
  readonly timeoutMsOf: (delivery: Delivery, account: Account) => number;
  readonly wall: Pick<WallClock, 'now'>;
}

export interface Postman {
  /** Posts now, whatever else is on its way. */
  post(delivery: Delivery, account: Account): Promise<Posted>;
  /** `undefined` when it was cleared while it waited, or is on its way already (a lease that ran out). */
  postOnce(delivery: Delivery, account: Account): Promise<Posted | undefined>;
}

/** @example await createPostman(deps).postOnce(delivery, account) */
export function createPostman({ store, courier, headersOf, timeoutMsOf, wall }: PostmanDeps): Postman {
  const onTheWay = new Set<string>();

  const requestOf = (delivery: Delivery, account: Account) => ({
    accountId: account.id,
    url: delivery.url,
    body: delivery.body,
    timeoutMs: timeoutMsOf(delivery, account),
  });

  return {
    async post(delivery, account) {
      const startedAt = wall.now();
      const request = { ...requestOf(delivery, account), headers: headersOf(delivery, account) };
      const outcome = await courier.post(request);
      return { ...outcome, measured: { startedAt, ms: wall.now() - startedAt } };
    },
    async postOnce(delivery, account) {
      if (onTheWay.has(delivery.id)) return undefined;
      onTheWay.add(delivery.id);
      const startedAt = wall.now();
      // Cleared while it waited: nobody is to hear of it.
      const headersNow = () =>
        follow(store.getDelivery(delivery.id), (stored) => stored && headersOf(delivery, account));
      try {
        const outcome = await courier.postIfWanted(requestOf(delivery, account), headersNow);
        return outcome && { ...outcome, measured: { startedAt, ms: wall.now() - startedAt } };
      } finally {
        onTheWay.delete(delivery.id);
      }
    },
  };
}
