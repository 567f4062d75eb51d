/**
 * Control operations on an account's time and on how its tasks move.
 */
import type {
  ControlAdvanceClockRequest,
  ControlClock,
  ControlClockInput,
  ControlClockSetResponse,
  ControlFiredResponse,
  ControlProgressionsResponse,
  ControlRunClockRequest,
  ControlSetProgressionsRequest,
} from '../../contracts/spec/generated/messages.ts';
import type { Fired } from '../core/journal.ts';
import { accountById } from '../core/reads.ts';
import type { Account } from '../core/records.ts';
import type { ByAccount } from './accounts.ts';
import { applyChange, changeProgressions } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import type { AccountLookup } from './account-lookup.ts';
import { readClockMode } from './read-input.ts';
import { tellFired, viewClock, viewFired, viewProgressions } from './views.ts';

/** Moments that `run-all` does when no number is given: enough for any test, and an end for a loop. */
const defaultMoments = 10_000;

/**
 * Brings the clock to a time. Forwards it runs there, so that what falls due on the way happens at its own moment;
 * back it jumps.
 */
async function moveTo(deps: ControlDeps, account: Account, time: number): Promise<readonly Fired[]> {
  const ahead = time - deps.shell.nowOf(account);
  if (ahead >= 0) return deps.scheduler.advance(account.id, ahead);
  await applyChange(deps, account.id, { clock: { kind: 'jump', time } });
  return [];
}

export function createClockOperations(deps: ControlDeps, lookup: AccountLookup) {
  const { shell, scheduler } = deps;
  const current = async (account: Account) => (await shell.read(accountById(account.id))) ?? account;
  return {
    async getClock({ account }: ByAccount): Promise<ControlClock> {
      return viewClock(deps, await lookup.need(account));
    },

    async setClock({ account, ...input }: ByAccount & ControlClockInput): Promise<ControlClockSetResponse> {
      const { id, clock: before } = await lookup.prepare(account);
      // Judged here: what the mode needs, the schema can't say.
      readClockMode(input, before, shell.wall.now(), '');
      const changed = await applyChange(deps, id, { clock: { kind: 'mode', mode: input.mode, factor: input.scale } });
      const stops = before.mode !== 'manual' && changed.clock.mode === 'manual';
      // A request that waits for its task would hang on a clock that stands. The time asked for comes after it.
      const driven = stops ? await deps.pending.driveWaiting(id) : [];
      const moved = input.time === undefined ? [] : await moveTo(deps, await current(changed), input.time);
      return { clock: await viewClock(deps, await current(changed)), fired: [...driven, ...moved].map(viewFired) };
    },

    async advanceClock({ account, ms }: ByAccount & ControlAdvanceClockRequest): Promise<ControlFiredResponse> {
      const found = await lookup.prepare(account);
      return tellFired(deps, found, await scheduler.advance(found.id, ms));
    },

    async advanceClockToNext({ account }: ByAccount): Promise<ControlFiredResponse> {
      const found = await lookup.prepare(account);
      return tellFired(deps, found, await scheduler.next(found.id));
    },

    async runClock({
      account,
      limit = defaultMoments,
    }: ByAccount & ControlRunClockRequest): Promise<ControlFiredResponse> {
      const found = await lookup.prepare(account);
      return tellFired(deps, found, await scheduler.runAll(found.id, limit));
    },

    async getProgressions({ account }: ByAccount): Promise<ControlProgressionsResponse> {
      const found = await lookup.need(account);
      return { progressions: viewProgressions(found.progressions) };
    },

    async setProgressions({
      account,
      progressions,
    }: ByAccount & ControlSetProgressionsRequest): Promise<ControlProgressionsResponse> {
      const { id } = await lookup.prepare(account);
      const changed = await applyChange(deps, id, changeProgressions(progressions));
      return { progressions: viewProgressions(changed.progressions) };
    },
  };
}
