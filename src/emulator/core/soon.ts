/**
 * Values that are there at once, or come. A store in memory answers at once: whoever goes on without waiting saves the
 * promises, which are most of what a request costs. (graphql-js calls the same thing `PromiseOrValue`.)
 */

/** A value that is there at once, or comes. `await` takes both. */
export type Soon<T> = T | Promise<T>;

/**
 * Goes on with a value: at once when it is there, later when it comes.
 *
 * @example follow(store.getAccount(id), (account) => account?.name)
 */
export function follow<T, Next>(value: Soon<T>, next: (value: T) => Soon<Next>): Soon<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}
