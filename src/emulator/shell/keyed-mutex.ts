import type { MaybePromise } from './ports.ts';

/** Lets work under one key run one piece after another. */
export interface KeyedMutex {
  /** Runs `work` at once when nobody else has the key; what is there at once is answered at once. */
  run<T>(key: string, work: () => MaybePromise<T>): MaybePromise<T>;
}

/**
 * @example await mutex.run(account.id, () => work())
 */
export function createKeyedMutex(): KeyedMutex {
  /** Keys in use, with those who wait. Chained promises would cost each piece several more. */
  const lines = new Map<string, (() => void)[]>();
  const leave = (key: string, line: (() => void)[]): void => {
    const next = line.shift();
    if (next) next();
    else lines.delete(key);
  };
  const take = <T>(key: string, line: (() => void)[], work: () => MaybePromise<T>): MaybePromise<T> => {
    let result: MaybePromise<T>;
    try {
      result = work();
    } catch (error) {
      leave(key, line);
      throw error;
    }
    if (result instanceof Promise) return result.finally(() => leave(key, line));
    leave(key, line);
    return result;
  };
  return {
    run(key, work) {
      const line = lines.get(key);
      if (line) return new Promise<void>((resolve) => line.push(resolve)).then(() => take(key, line, work));
      const mine: (() => void)[] = [];
      lines.set(key, mine);
      return take(key, mine, work);
    },
  };
}
