/**
 * Moves an account's clock on request, and does what falls due on the way in the order of its times: what is due, decide,
 * commit, deliver. One move of an account works at a time. While it waits for receivers, a caller may be one of them:
 * what they ask for is a move inside the waiting one, which goes on when the inner one is over. So no
 * receiver waits for itself, and its calls need not be distinguished from others.
 */
import { changeAccount } from '../core/accounts.ts';
import type { DueItem } from '../core/advance-tasks.ts';
import type { Fired } from '../core/journal.ts';
import { accountById, nextDueOf, taskById } from '../core/reads.ts';
import type { Shell } from '../shell/shell.ts';
import { AccountGoneError } from '../shell/shell.ts';
import type { DeliveryQueue } from './delivery-queue.ts';
import { waitAtMost } from './system.ts';

// As it is now: a test that fakes timers must not stop an emulator that runs beside it.
const { setImmediate } = globalThis;

interface ClockMoverDeps {
  readonly shell: Shell;
  readonly inFlight: InFlight;
  readonly queue: DeliveryQueue;
  /** Advances tasks that are due. */
  readonly advance: (accountId: string, items: readonly DueItem[]) => Promise<readonly Fired[]>;
  /** Told when a move has ended: what is due may wait for the background loop again. */
  readonly onMoved: (accountId: string) => void;
}

export interface ClockMover {
  isMoving(accountId: string): boolean;
  /** Moves the account's clock by `ms` and does everything that falls due on the way, callbacks included. */
  advance(accountId: string, ms: number): Promise<readonly Fired[]>;
  /** Moves the clock to the next due moment and does what is due there. */
  next(accountId: string): Promise<readonly Fired[]>;
  /** Goes on until nothing is due any more; at most `limit` moments. */
  runAll(accountId: string, limit: number): Promise<readonly Fired[]>;
  /**
   * Does what is due now, without moving the clock. While the clock is being moved the mover does the work. Waits no
   * longer than a receiver is given, who may be the one that asks.
   */
  settle(accountId: string): Promise<readonly Fired[]>;
  /**
   * Brings one task to its end by moving the clock on as far as it needs, doing what falls due on the way. Inside a move
   * that waits for receivers it waits for none: its request may be a receiver's own.
   */
  driveTask(accountId: string, taskId: string): Promise<readonly Fired[]>;
}

/** One request to move a clock. */
interface Move {
  readonly accountId: string;
  /** What happened so far, in order; what inner moves did included. */
  readonly fired: Fired[];
  /** How long it waits for a receiver, who may be waiting for this move. */
  patienceMs: number;
  /** Began while another one waited. */
  isInside: boolean;
  /** It waits for others: moves may begin inside it. */
  isWaiting: boolean;
  /** Wakes it when what it waited for was over before the moves inside it were. */
  resume: (() => void) | undefined;
  /** How many things it has done since it last let other requests in. */
  sincePause: number;
  /** To what time inner moves have brought the clock; what is due until then belongs to this move as well. */
  reached: number;
}

/** Moves of one account. */
interface Line {
  /** From the outermost to the innermost; only the last one works, the others wait for receivers. */
  readonly stack: Move[];
  /** Moves that came while the last one was at work, each as the way to begin it. */
  readonly newcomers: (() => void)[];
}

/** What the functions of this file share. */
interface Mover extends ClockMoverDeps {
  readonly lines: Map<string, Line>;
}

/** Things done per turn of the event loop, so that requests are never held up for long. */
export const batchSize = 500;
export const leaseMs = 60_000;
/** Wall time that a move which a receiver may have asked for waits for receivers; less than the sender gives them. */
const patienceMs = 2000;

const tasksOf = (items: readonly DueItem[]) => items.filter(({ kind }) => kind === 'task');
const deliveriesOf = (items: readonly DueItem[]) => items.flatMap(({ kind, id }) => (kind === 'delivery' ? id : []));

/**
 * Sets the account's clock, never back.
 *
 * @throws AccountGoneError when it was deleted meanwhile: the caller that moves its clock gets this error
 */
async function forwardClock({ shell }: Mover, move: Move, time: number): Promise<void> {
  const { accountId } = move;
  move.reached = Math.max(move.reached, time);
  const account = await shell.read(accountById(accountId));
  if (!account) throw new AccountGoneError(accountId);
  if (shell.nowOf(account) >= time) return;
  await shell.run(changeAccount, { accountId, change: { clock: { kind: 'forward', time } } });
}

async function timeNow({ shell }: Mover, accountId: string): Promise<number> {
  const account = await shell.read(accountById(accountId));
  return account ? shell.nowOf(account) : 0;
}

/** Tells a move, and those it is inside of, what happened. */
function tell({ lines }: Mover, { accountId }: Move, fired: readonly Fired[]): void {
  for (const move of lines.get(accountId)?.stack ?? []) move.fired.push(...fired);
}

const isAtWork = ({ stack }: Line): boolean => stack.at(-1)?.isWaiting === false;

/** Begins a move: at once when no other one is at work, else in the order of their coming. */
async function enter({ lines, queue }: Mover, move: Move): Promise<Line> {
  const { accountId } = move;
  const line = lines.get(accountId) ?? { stack: [], newcomers: [] };
  lines.set(accountId, line);
  const begin = () => {
    move.isInside = line.stack.length > 0;
    if (move.isInside || queue.isCalling(accountId)) move.patienceMs = patienceMs;
    line.stack.push(move);
  };
  if (!isAtWork(line)) begin();
  else {
    await new Promise<void>((resolve) => {
      line.newcomers.push(() => {
        begin();
        resolve();
      });
    });
  }
  return line;
}

/** Waits for the turn among processes that share the store. */
async function takeTurn({ shell }: Mover, move: Move): Promise<void> {
  const isInside = await shell.store.shared?.turns.take(move.accountId);
  if (!isInside) return;
  // A receiver that another process waits for may have asked for it.
  move.isInside = true;
  move.patienceMs = Math.min(move.patienceMs, patienceMs);
}

async function leaveTurn({ shell }: Mover, { accountId }: Move, because: 'waits' | 'ends'): Promise<void> {
  await shell.store.shared?.turns.leave(accountId, because);
}

function leave({ lines, onMoved }: Mover, line: Line, { accountId, reached }: Move): void {
  line.stack.pop();
  const outer = line.stack.at(-1);
  if (outer) outer.reached = Math.max(outer.reached, reached);
  if (outer?.resume) {
    outer.isWaiting = false;
    outer.resume();
    outer.resume = undefined;
  } else if (!outer) line.newcomers.shift()?.();
  if (line.stack.length > 0) return;
  lines.delete(accountId);
  onMoved(accountId);
}

/**
 * Waits for others, and for the moves that begin inside this one meanwhile.
 *
 * @returns `undefined` when the move waits no longer; the work goes on
 */
async function callOut<T>(mover: Mover, move: Move, call: Promise<T>): Promise<T | undefined> {
  const { lines, shell } = mover;
  const line = lines.get(move.accountId);
  if (!line || move.patienceMs === 0) return undefined;
  // The caller that awaits it below gets the error.
  call.catch(() => undefined);
  move.isWaiting = true;
  try {
    await leaveTurn(mover, move, 'waits');
    if (move.patienceMs === Infinity) return await call;
    const result = await waitAtMost<T | undefined>(shell.wall, move.patienceMs, call, undefined);
    // Who has not answered by now waits for this move, and so may the next one.
    if (result === undefined) move.patienceMs = 0;
    return result;
  } finally {
    if (line.stack.at(-1) !== move) await new Promise<void>((resolve) => (move.resume = resolve));
    move.isWaiting = false;
    await takeTurn(mover, move);
  }
}

/** Waits for what was begun before the move, or was left behind by one inside it. */
async function drain(mover: Mover, move: Move): Promise<void> {
  const { inFlight, lines } = mover;
  const { accountId } = move;
  if (move.isInside || !inFlight.has(accountId)) return;
  const draining = callOut(mover, move, inFlight.drain(accountId));
  // One that is drained may have asked for a move while this one was at work.
  lines.get(accountId)?.newcomers.shift()?.();
  tell(mover, move, (await draining) ?? []);
}

async function advanceTasks(mover: Mover, move: Move, items: readonly DueItem[]): Promise<void> {
  if (items.length === 0) return;
  const advancing = mover.advance(move.accountId, items);
  // Sources that are looked at are on servers of others, too.
  const advanced = mover.shell.probe ? await callOut(mover, move, advancing) : await advancing;
  if (advanced) tell(mover, move, advanced);
  else mover.inFlight.track(move.accountId, advancing);
}

/** Lets other requests in when a good deal was done without a pause. */
async function letOthersIn(move: Move, done: number): Promise<void> {
  move.sincePause += done;
  if (move.sincePause < batchSize) return;
  move.sincePause = 0;
  await new Promise<void>((resolve) => setImmediate(resolve));
}

/** Everything of one moment: tasks in order, then deliveries side by side, recorded in order. */
async function runMoment(mover: Mover, move: Move, due: number): Promise<void> {
  const { shell, queue, inFlight } = mover;
  await forwardClock(mover, move, due);
  const items = await shell.store.claimDue(move.accountId, due, batchSize, leaseMs);
  await advanceTasks(mover, move, tasksOf(items));
  await letOthersIn(move, items.length);
  const deliveries = deliveriesOf(items);
  if (deliveries.length === 0) return;
  const posting = queue.post(deliveries);
  const posted = await callOut(mover, move, posting);
  if (posted) tell(mover, move, await queue.record(posted));
  else inFlight.track(move.accountId, posting.then(queue.record));
}

/**
 * Everything due until `target`, then everything that has fallen due meanwhile: a clock that runs does so while a
 * callback is on its way, and the next one of its task is due when that one has ended.
 */
async function runUntil(mover: Mover, move: Move, target: number): Promise<void> {
  const { shell } = mover;
  const { accountId } = move;
  const patience = shell.wall.now() + patienceMs;
  for (;;) {
    await drain(mover, move);
    const due = await shell.read(nextDueOf(accountId));
    // Under load something is always due on a running clock: what falls due while we work has an end.
    const now = shell.wall.now() < patience ? await timeNow(mover, accountId) : target;
    if (due === undefined || due > Math.max(target, now, move.reached)) break;
    await runMoment(mover, move, due);
  }
  await forwardClock(mover, move, target);
}

/** The next moment, whole: a transition makes its callback due at the same moment, and that belongs to it. */
async function runNext(mover: Mover, move: Move): Promise<void> {
  const { shell } = mover;
  await drain(mover, move);
  const moment = await shell.read(nextDueOf(move.accountId));
  let due = moment;
  while (moment !== undefined && due !== undefined && due <= Math.max(moment, move.reached)) {
    await runMoment(mover, move, due);
    due = await shell.read(nextDueOf(move.accountId));
  }
  await drain(mover, move);
}

async function runMoments(mover: Mover, move: Move, limit: number): Promise<void> {
  for (let moments = 0; moments < limit; moments += 1) {
    await drain(mover, move);
    const due = await mover.shell.read(nextDueOf(move.accountId));
    if (due === undefined) break;
    await runMoment(mover, move, due);
  }
}

/** @returns what the move did, what moves inside it did included */
async function moveTime(
  mover: Mover,
  accountId: string,
  work: (move: Move) => Promise<void>,
): Promise<readonly Fired[]> {
  const move: Move = {
    accountId,
    fired: [],
    patienceMs: Infinity,
    isInside: false,
    isWaiting: false,
    resume: undefined,
    sincePause: 0,
    reached: 0,
  };
  const line = await enter(mover, move);
  try {
    await takeTurn(mover, move);
    await work(move);
  } finally {
    await leaveTurn(mover, move, line.stack.length > 1 ? 'waits' : 'ends').finally(() => leave(mover, line, move));
  }
  return move.fired;
}

/**
 * Everything due until the task's time, then the task. Inside another move no receiver is waited for, and no source:
 * with sources that are looked at only the task is advanced.
 */
async function runToTask(mover: Mover, move: Move, taskId: string): Promise<void> {
  const { shell } = mover;
  const dueAt = (await shell.read(taskById(taskId)))?.dueAt;
  if (dueAt === undefined) return;
  if (!move.isInside) {
    await runUntil(mover, move, dueAt);
    return;
  }
  move.patienceMs = 0;
  if (!shell.probe) await runUntil(mover, move, dueAt);
  await forwardClock(mover, move, dueAt);
  tell(mover, move, await mover.advance(move.accountId, [{ kind: 'task', id: taskId, dueAt }]));
}

async function driveTask(mover: Mover, accountId: string, taskId: string): Promise<readonly Fired[]> {
  const fired: Fired[] = [];
  while ((await mover.shell.read(taskById(taskId)))?.dueAt !== undefined) {
    fired.push(...(await moveTime(mover, accountId, (move) => runToTask(mover, move, taskId))));
  }
  return fired;
}

/**
 * @example const fired = await createClockMover(deps).advance(account.id, 1500);
 */
export function createClockMover(deps: ClockMoverDeps): ClockMover {
  const mover: Mover = { ...deps, lines: new Map() };
  const { lines, shell } = mover;
  return {
    isMoving: (accountId) => lines.has(accountId),
    advance: (accountId, ms) =>
      moveTime(mover, accountId, async (move) => runUntil(mover, move, (await timeNow(mover, accountId)) + ms)),
    next: (accountId) => moveTime(mover, accountId, (move) => runNext(mover, move)),
    runAll: (accountId, limit) => moveTime(mover, accountId, (move) => runMoments(mover, move, limit)),
    settle(accountId) {
      if (lines.has(accountId)) return Promise.resolve([]);
      const settled = moveTime(mover, accountId, async (move) =>
        runUntil(mover, move, await timeNow(mover, accountId)),
      );
      return waitAtMost(shell.wall, patienceMs, settled, []);
    },
    driveTask: (accountId, taskId) => driveTask(mover, accountId, taskId),
  };
}

/** Work that the background loop has begun and that is not awaited yet, by account. */
interface InFlight {
  track(accountId: string, work: Promise<readonly Fired[]>): void;
  /** Whether something has been begun and not ended. */
  has(accountId: string): boolean;
  /** Waits for what has been begun, and tells what it did. */
  drain(accountId: string): Promise<readonly Fired[]>;
  drainAll(): Promise<void>;
}

/**
 * @param onError called with what work threw: a bug, never a reason to stop. An account that is gone is none
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
