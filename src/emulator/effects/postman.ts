/**
 * Takes deliveries to the courier: a bounded number at once per account, each of them once at a time.
 */
import type { Courier, Store, WallClock } from '../core/ports.ts';
import type { Account, Delivery } from '../core/records.ts';
import type { Posted } from '../core/steps.ts';
import { createLimiter } from './limiter.ts';

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

/** Callbacks of one account on the way at once. */
const mostAtOnce = 64;

/** @example await createPostman(deps).postOnce(delivery, account) */
export function createPostman({ store, courier, headersOf, timeoutMsOf, wall }: PostmanDeps): Postman {
  /** One limiter per account: a dead receiver must hold up nobody else's callbacks. */
  const limiters = new Map<string, { readonly run: ReturnType<typeof createLimiter>; users: number }>();
  const onTheWay = new Set<string>();

  const limited = async <T>(accountId: string, work: () => Promise<T>): Promise<T> => {
    const limiter = limiters.get(accountId) ?? { run: createLimiter(mostAtOnce), users: 0 };
    limiters.set(accountId, limiter);
    limiter.users += 1;
    try {
      return await limiter.run(work);
    } finally {
      limiter.users -= 1;
      if (limiter.users === 0) limiters.delete(accountId);
    }
  };

  const post = async (delivery: Delivery, account: Account): Promise<Posted> => {
    const startedAt = wall.now();
    const outcome = await courier.post({
      url: delivery.url,
      headers: headersOf(delivery, account),
      body: delivery.body,
      timeoutMs: timeoutMsOf(delivery, account),
    });
    return { ...outcome, measured: { startedAt, ms: wall.now() - startedAt } };
  };

  return {
    post,
    async postOnce(delivery, account) {
      if (onTheWay.has(delivery.id)) return undefined;
      onTheWay.add(delivery.id);
      try {
        return await limited(account.id, async () =>
          (await store.getDelivery(delivery.id)) ? post(delivery, account) : undefined,
        );
      } finally {
        onTheWay.delete(delivery.id);
      }
    },
  };
}
