/**
 * Respects the vendor's limits: waits and sends again what was refused as too fast or too many at once, and keeps the
 * distance the vendor asks for. A read that got no answer is asked again. Nothing else is ever sent twice: a request
 * without a proper answer may have been charged.
 */
import { Inconclusive, makesTask, NotAllowed } from './call.ts';
import type { CallOptions, Timeouts } from './call.ts';
import { vendorAt } from './dialect-forms.ts';
import type { Exchange } from './exchange.ts';
import { pickNumber } from '../spec/pick.ts';
import type { Operation } from '../spec/catalog.ts';

type Call = (operation: Operation, options: CallOptions) => Promise<Exchange>;

export interface RetryDeps {
  readonly timeouts: Timeouts;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Least time between two requests of an operation; 0 = none. */
  readonly spacingMs: (operation: Operation) => number;
  /** A target where an answer that is lost again and again is its fault, and not the way's. */
  readonly isNear: boolean;
  /** Ends every wait. */
  readonly signal?: AbortSignal;
}

/** Back-off is doubled from 1 s on, as the reference advises, and no more from here on. */
const mostBackOffs = 8;
/** Times that a read is asked. */
const mostReads = 3;

const isLimited = (exchange: Exchange): boolean =>
  exchange.answer !== undefined && vendorAt(exchange).answers.isLimited(exchange.answer);

function createSpacing(deps: RetryDeps): (operation: Operation) => Promise<void> {
  const nextAt = new Map<string, number>();
  return async (operation) => {
    const spacing = deps.spacingMs(operation);
    if (spacing === 0) return;
    const now = deps.now();
    const at = Math.max(now, nextAt.get(operation.id) ?? 0);
    nextAt.set(operation.id, at + spacing);
    if (at > now) await deps.wait(at - now);
  };
}

const stopped = () => new NotAllowed('stopped', 'The run was stopped.');

/** Waits unless the run is stopped meanwhile. */
async function waitOrStop({ wait, signal }: RetryDeps, ms: number): Promise<void> {
  if (!signal) return wait(ms);
  if (signal.aborted) throw stopped();
  let leave: () => void = () => undefined;
  const stop = new Promise<never>((_resolve, reject) => {
    leave = () => reject(stopped());
    signal.addEventListener('abort', leave, { once: true });
  });
  try {
    await Promise.race([wait(ms), stop]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

function complainOfLimits(exchange: Exchange, timeouts: Timeouts): never {
  const code = pickNumber(exchange.answer?.json, 'code') ?? exchange.answer?.status ?? 0;
  throw new Inconclusive(`The target was at its limits (${code}) for ${timeouts.taskMs / 1000} s.`);
}

/** Sends again, after a pause, what a limit has refused. */
function createPersistence(deps: RetryDeps, send: Call) {
  const { timeouts } = deps;
  return async (operation: Operation, options: CallOptions, refusal: Exchange, deadline: number): Promise<Exchange> => {
    let last = refusal;
    for (let factor = 1; ; factor = Math.min(mostBackOffs, factor * 2)) {
      const pause = timeouts.backOffMs * factor;
      if (deps.now() + pause > deadline) complainOfLimits(last, timeouts);
      await waitOrStop(deps, pause);
      last = await send(operation, options);
      if (!isLimited(last)) return last;
    }
  };
}

const isFaint = ({ answer }: Exchange) => answer === undefined || answer.status >= 500;

/** Reads buy nothing and change nothing: one lost answer says nothing about the target. */
function createReading(deps: RetryDeps, send: Call): Call {
  return async (operation, options) => {
    for (let read = 1; ; read += 1) {
      const exchange = await send(operation, options);
      if (!isFaint(exchange)) return exchange;
      if (read < mostReads) {
        await deps.wait(deps.timeouts.backOffMs * read);
      } else if (exchange.answer || deps.isNear) {
        return exchange;
      } else {
        throw new Inconclusive(`${mostReads} times there was no proper answer: ${exchange.problem ?? 'none'}.`);
      }
    }
  };
}

/**
 * Makes a call that waits for its turn.
 *
 * @param send sends a request once
 * @example const call = createRetryingCall(deps, send); await call(operation, { body });
 */
export function createRetryingCall(
  deps: RetryDeps,
  send: Call,
): (operation: Operation, options?: CallOptions) => Promise<Exchange> {
  const { timeouts } = deps;
  const keepDistance = createSpacing(deps);
  const sendInTurn: Call = async (operation, options) => {
    await keepDistance(operation);
    return send(operation, options);
  };
  const persist = createPersistence(deps, sendInTurn);
  const read = createReading(deps, sendInTurn);

  // After the first 1303 creates stand in line, so that one of them asks for a slot and not all. The line has one
  // deadline: a limit that stands that long stands for all of them.
  let line: Promise<unknown> | undefined;
  let deadline: number | undefined;

  const takeTurn = async (operation: Operation, options: CallOptions, refusal?: Exchange): Promise<Exchange> => {
    const until = (deadline ??= deps.now() + timeouts.taskMs);
    if (refusal && deps.now() > until) complainOfLimits(refusal, timeouts);
    const first = refusal ?? (await sendInTurn(operation, options));
    const exchange = isLimited(first) ? await persist(operation, options, first, until) : first;
    deadline = undefined;
    return exchange;
  };

  const standInLine = (operation: Operation, options: CallOptions, refusal?: Exchange): Promise<Exchange> => {
    const turn = (line ?? Promise.resolve()).then(() => takeTurn(operation, options, refusal));
    const mine = turn.then(
      () => undefined,
      () => undefined,
    );
    line = mine;
    void mine.then(() => {
      // The last one leaves nothing behind: what comes next need not stand in line.
      if (line === mine) line = undefined;
    });
    return turn;
  };

  return async (operation, options = {}) => {
    const method = options.method ?? operation.method;
    if (makesTask(operation, options)) {
      if (line) return standInLine(operation, options);
      const exchange = await sendInTurn(operation, options);
      if (isLimited(exchange)) return standInLine(operation, options, exchange);
      deadline = undefined;
      return exchange;
    }
    const exchange = await (method === 'GET' ? read : sendInTurn)(operation, options);
    return isLimited(exchange) ? persist(operation, options, exchange, deps.now() + timeouts.taskMs) : exchange;
  };
}
