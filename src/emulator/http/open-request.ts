/**
 * A request that has no answer yet, for who keeps a record of everything that came.
 */
import type { Measured } from '../core/events.ts';
import type { JournalEntry } from '../core/journal.ts';
import { nobody } from '../core/journal.ts';
import type { Shell } from '../shell/shell.ts';
import type { Exchange } from './exchange.ts';
import type { JournalDeps } from './journal-exchange.ts';
import { describeExchange } from './journal-exchange.ts';

/** A request that has come. */
export interface OpenRequest {
  readonly requestId: string;
  /** Whether nothing more is going to be known of it before its answer. */
  isSettled(): boolean;
  /** Account and entry as far as they are known by now: status 0, no answer. */
  describe(): { readonly accountId: string; readonly entry: JournalEntry };
}

/** How long the client waited: until now, when its answer is ready, or until it closed the connection. */
export const measure = ({ startedAt, closedAt = Infinity, res }: Exchange, now: number): Measured => ({
  startedAt,
  ms: Math.min(closedAt, now) - startedAt,
  hungUp: res.destroyed ? true : undefined,
});

/** @example deps.onRequest?.(openRequestOf(deps, deps.shell, exchange)) */
export const openRequestOf = (
  deps: JournalDeps,
  shell: Pick<Shell, 'wall' | 'nowOf'>,
  exchange: Exchange,
): OpenRequest => ({
  requestId: exchange.requestId,
  isSettled: () => exchange.taskId !== undefined || exchange.res.destroyed,
  describe() {
    const { account, taskId } = exchange;
    const wall = shell.wall.now();
    const entry = describeExchange(
      deps,
      exchange,
      { status: 0, body: '' },
      {
        at: account ? shell.nowOf(account) : wall,
        failure: undefined,
        diagnostics: [],
        taskId,
        measured: measure(exchange, wall),
      },
    );
    return { accountId: account?.id ?? nobody, entry };
  },
});
