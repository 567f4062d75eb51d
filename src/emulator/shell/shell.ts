/**
 * The imperative shell around the core: loads what a command reads, lets it be decided, commits the changes and tells
 * what happened when that is durable. The only place, beside the drivers of stores, that knows whether an answer is there at once or comes;
 * the only one that begins again when another process was faster.
 */
import { tellCount } from '../../contracts/spec/pick.ts';
import type { Decider, Decision, Event, Vendors } from '../core/decider.ts';
import type { Chance } from '../core/chance.ts';
import type { Account } from '../core/records.ts';
import { timeOf } from '../core/records.ts';
import { noAccount } from '../core/accounts.ts';
import type { Read, Reads } from '../core/reads.ts';
import type { Mark, MaybePromise, MediaProbe, Store, WallClock } from './ports.ts';

export interface ShellDeps {
  readonly store: Store;
  readonly wall: WallClock;
  readonly chance: Chance;
  readonly vendors: Vendors;
  /** Absent when no source is fetched. */
  readonly probe: MediaProbe | undefined;
  /** Told of what happened, in order, after the commit. */
  readonly emit: (accountId: string, events: readonly Event[]) => void;
}

export interface Shell extends Omit<ShellDeps, 'emit'> {
  /** Answers questions to the store, by their names: with what may not be durable yet. */
  load<Loaded>(reads: Reads<Loaded>): MaybePromise<Loaded>;
  /** Answers one question to the store. */
  read<T>(read: Read<T>): MaybePromise<T>;
  /**
   * Loads what the command reads, decides and commits; at once when the store answers at once. What it saw and what it
   * changed is durable then.
   *
   * @throws AccountGoneError when the account does not exist; Error when others change the records again and again
   */
  run<Command extends { readonly accountId: string }, Loaded, Outcome>(
    decider: Decider<Command, Loaded, Outcome>,
    command: Command,
  ): MaybePromise<Outcome>;
  /** The account's time. */
  nowOf(account: Account): number;
}

/** Both answers in one object. `{ ...one, ...other }` takes the engine three times as long. */
function join<Loaded>(one: Loaded, other: Loaded): Loaded {
  const both = {} as Loaded;
  for (const name in one) both[name] = one[name];
  for (const name in other) both[name] = other[name];
  return both;
}

/** Thrown where an account is needed that was deleted meanwhile: no bug, nothing to report. */
export class AccountGoneError extends Error {
  constructor(accountId: string) {
    super(`There is no account ${accountId}.`);
    this.name = 'AccountGoneError';
  }
}

/** Thrown by a store that can't keep what it was given: says where, why, and what to do. */
export class StoreFailedError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'StoreFailedError';
  }
}

/** How often a command is decided anew when another process was faster: with eight that are, in vain once in a million. */
const mostAttempts = 100;
/** From the second time on a random while is waited for, which may double each time up to this. */
const longestRestMs = 16;

/**
 * Goes on with a value: at once when it is there, later when it comes.
 *
 * @example follow(shell.read(accountById(id)), (account) => account?.name)
 */
export function follow<T, Next>(value: MaybePromise<T>, next: (value: T) => MaybePromise<Next>): MaybePromise<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/**
 * @example const outcome = await createShell(deps).run(readTask, { accountId, product: 'tts', id });
 */
export function createShell({ emit, ...deps }: ShellDeps): Shell {
  const { store, wall, chance, vendors } = deps;
  const mutex = createKeyedMutex();

  const load = <Loaded>(reads: Reads<Loaded>): MaybePromise<Loaded> =>
    // The store can't know of what types its answers are: a `Read<T>` is made by functions that know.
    store.load(reads) as MaybePromise<Loaded>;

  /** Those that were too slow together do not try again together. Not from `chance`: a seed must not know of it. */
  const rest = (failed: number): MaybePromise<void> => {
    if (failed === 0) return undefined;
    const most = Math.min(2 ** failed, longestRestMs);
    return new Promise((resolve) => wall.startTimer(Math.random() * most, resolve));
  };

  // No closure where nothing is waited for: most commands are over at once.
  const attempt = <Command extends { readonly accountId: string }, Loaded, Outcome>(
    decider: Decider<Command, Loaded, Outcome>,
    command: Command,
    failed = 0,
  ): MaybePromise<Decision<Outcome>> => {
    if (failed === mostAttempts) {
      const problem = `Account ${command.accountId} was changed by other processes ${tellCount(failed, 'time')} while this one decided.`;
      throw new Error(`${problem} Fewer emulators on one store, or fewer requests at once of one account, would do.`);
    }
    const loaded = load(decider.reads(command));
    if (loaded instanceof Promise) return loaded.then((first) => loadMore(decider, command, first, failed));
    return loadMore(decider, command, loaded, failed);
  };
  const loadMore = <Command extends { readonly accountId: string }, Loaded, Outcome>(
    decider: Decider<Command, Loaded, Outcome>,
    command: Command,
    loaded: Loaded,
    failed: number,
  ): MaybePromise<Decision<Outcome>> => {
    const since = store.shared?.mark();
    if (isGone(loaded)) throw new AccountGoneError(command.accountId);
    const more = decider.readsMore?.(loaded, command, vendors);
    if (!more) return settle(decider, command, loaded, since, failed);
    return follow(load(more), (others) => settle(decider, command, join(loaded, others), since, failed));
  };
  const settle = <Command extends { readonly accountId: string }, Loaded, Outcome>(
    decider: Decider<Command, Loaded, Outcome>,
    command: Command,
    loaded: Loaded,
    since: Mark | undefined,
    failed: number,
  ): MaybePromise<Decision<Outcome>> => {
    const decision = decider.decide(loaded, command, { wall: wall.now(), chance, vendors });
    if (!decision.changes) return decision;
    const saved = store.commit(decision.changes, since);
    if (saved === 'saved') return decision;
    return follow(saved, (late) =>
      late === 'conflict' ? follow(rest(failed), () => attempt(decider, command, failed + 1)) : decision,
    );
  };

  /** Nothing is reported before it is durable; the next command on the account need not wait for that. */
  const release = <Outcome>(decision: Decision<Outcome>): MaybePromise<Outcome> => {
    const durable = store.whenDurable();
    return durable ? durable.then(() => tell(decision)) : tell(decision);
  };
  const tell = <Outcome>({ outcome, changes }: Decision<Outcome>): Outcome => {
    if (changes?.events && changes.events.length > 0) emit(changes.accountId, changes.events);
    return outcome;
  };

  return {
    ...deps,
    load,
    read: <T>(read: Read<T>) => follow(load<{ answer: T }>({ answer: read }), ({ answer }) => answer),
    // Decisions on one account follow each other in this process, so that only other processes can be faster.
    run: (decider, command) =>
      follow(
        command.accountId === noAccount
          ? attempt(decider, command)
          : mutex.run(command.accountId, () => attempt(decider, command)),
        release,
      ),
    nowOf: (account) => timeOf(account.clock, wall.now()),
  };
}

const isGone = (loaded: unknown): boolean =>
  typeof loaded === 'object' && loaded !== null && 'account' in loaded && loaded.account === undefined;

/** Lets work under one key run one piece after another. */
interface KeyedMutex {
  /** Runs `work` at once when no other work has the key; what is there at once is answered at once. */
  run<T>(key: string, work: () => MaybePromise<T>): MaybePromise<T>;
}

/**
 * @example await mutex.run(account.id, () => work())
 */
function createKeyedMutex(): KeyedMutex {
  /** Keys whose work is not over yet, with those who wait. Chained promises would cost each piece several more. */
  const lines = new Map<string, (() => void)[]>();
  /**
   * Key of the work that runs right now. Most work is over before anybody else can ask for its key, and a `Map` that is
   * filled and emptied with each piece is rehashed again and again.
   */
  let running: string | undefined;
  const leave = (key: string, line: (() => void)[]): void => {
    const next = line.shift();
    if (next) next();
    else lines.delete(key);
  };
  /** The line is there; it is left when the work is over. */
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
  const form = (key: string): (() => void)[] => {
    const line: (() => void)[] = [];
    lines.set(key, line);
    return line;
  };
  function run<T>(key: string, work: () => MaybePromise<T>): MaybePromise<T> {
    const line = lines.get(key);
    if (line) return new Promise<void>((resolve) => line.push(resolve)).then(() => take(key, line, work));
    if (key === running) return Promise.resolve().then(() => run(key, work));
    // Work inside work: only one key can be noted.
    if (running !== undefined) return take(key, form(key), work);
    running = key;
    try {
      const result = work();
      if (!(result instanceof Promise)) return result;
      const mine = form(key);
      return result.finally(() => leave(key, mine));
    } finally {
      running = undefined;
    }
  }
  return { run };
}
