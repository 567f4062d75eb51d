/**
 * Respects the vendor's limits: waits and sends again what was refused as too fast or too many at once, and keeps the
 * distance the vendor asks for. Nothing else is ever sent twice: a request that got no proper answer may have been charged.
 */
import type { CallOptions, Patience } from './check.ts';
import { CouldNotLook } from './check.ts';
import { formOf } from './dialect-forms.ts';
import type { Exchange } from './exchange.ts';
import { pickNumber } from './exchange.ts';
import type { Operation } from './spec/catalog.ts';

type Call = (operation: Operation, options: CallOptions) => Promise<Exchange>;

export interface PatientCallDeps {
  readonly patience: Patience;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Least time between two requests of an operation; 0 = none. */
  readonly spacingMs: (operation: Operation) => number;
}

/** Back-off is doubled from 1 s on, as the reference advises, and no more from here on. */
const mostBackOffs = 8;

const isLimited = (exchange: Exchange): boolean =>
  exchange.answer !== undefined && formOf(exchange).isLimited(exchange.answer);

function createSpacing(deps: PatientCallDeps): (operation: Operation) => Promise<void> {
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

/**
 * Makes a call that waits for its turn.
 *
 * @param send sends a request once
 * @example const call = createPatientCall(deps, send); await call(operation, { body });
 */
export function createPatientCall(
  deps: PatientCallDeps,
  send: Call,
): (operation: Operation, options?: CallOptions) => Promise<Exchange> {
  const { patience } = deps;
  const keepDistance = createSpacing(deps);

  const persist: Call = async (operation, options) => {
    const deadline = deps.now() + patience.taskMs;
    for (let factor = 1; ; factor = Math.min(mostBackOffs, factor * 2)) {
      await keepDistance(operation);
      const exchange = await send(operation, options);
      if (!isLimited(exchange)) return exchange;
      if (deps.now() > deadline) {
        const code = pickNumber(exchange.answer?.json, 'code') ?? exchange.answer?.status ?? 0;
        throw new CouldNotLook(`The target was at its limits (${code}) for ${patience.taskMs / 1000} s.`);
      }
      await deps.wait(patience.backOffMs * factor);
    }
  };

  // After the first 1303 creates stand in line, so that one of them asks for a slot and not all.
  let line: Promise<unknown> | undefined;
  const standInLine: Call = (operation, options) => {
    const turn = (line ?? Promise.resolve()).then(() => persist(operation, options));
    line = turn.catch(() => undefined);
    return turn;
  };

  return async (operation, options = {}) => {
    if (operation.action !== 'create-task') return persist(operation, options);
    if (line) return standInLine(operation, options);
    const exchange = await send(operation, options);
    return isLimited(exchange) ? standInLine(operation, options) : exchange;
  };
}
