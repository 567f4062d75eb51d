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
import { updateAccount } from '../core/accounts.ts';
import { setTime } from '../core/clock.ts';
import type { Fired } from '../core/engine-context.ts';
import { nowOf } from '../core/engine-context.ts';
import { keepInEffect } from '../core/funds.ts';
import type { Account } from '../core/records.ts';
import type { ByAccount } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import type { Directory } from './directory.ts';
import { readClockMode, readProgressions } from './read-input.ts';
import { tellFired, viewClock, viewFired, viewProgressions } from './views.ts';

/** Moments that `run-all` does when nobody says how many: enough for any test, and an end for a loop. */
const defaultMoments = 10_000;

/**
 * Brings the clock to a time. Forwards it runs there, so that what falls due on the way happens at its own moment;
 * back it jumps.
 */
async function moveTo(deps: ControlDeps, account: Account, time: number): Promise<readonly Fired[]> {
  const { engine } = deps;
  const ahead = time - nowOf(engine, account);
  if (ahead >= 0) return deps.time.advance(account.id, ahead);
  await updateAccount(engine, account.id, (stored) => ({
    ...stored,
    clock: setTime(stored.clock, time, engine.wall.now()),
    packs: keepInEffect(stored.packs, nowOf(engine, stored), time),
  }));
  return [];
}

export function createClockOperations(deps: ControlDeps, directory: Directory) {
  const { engine, time } = deps;
  const current = async (account: Account) => (await engine.store.getAccount(account.id)) ?? account;
  return {
    async getClock({ account }: ByAccount): Promise<ControlClock> {
      return viewClock(deps, await directory.need(account));
    },

    async setClock({ account, ...input }: ByAccount & ControlClockInput): Promise<ControlClockSetResponse> {
      const { id, clock: before } = await directory.prepare(account);
      const changed = await updateAccount(engine, id, (stored) => ({
        ...stored,
        clock: readClockMode(input, stored.clock, engine.wall.now(), ''),
      }));
      const stops = before.mode !== 'manual' && changed.clock.mode === 'manual';
      // A request that waits for its task would hang on a clock that stands. The time asked for comes after it.
      const driven = stops ? await deps.driveWaiting(id) : [];
      const moved = input.time === undefined ? [] : await moveTo(deps, await current(changed), input.time);
      return { clock: await viewClock(deps, await current(changed)), fired: viewFired([...driven, ...moved]) };
    },

    async advanceClock({ account, ms }: ByAccount & ControlAdvanceClockRequest): Promise<ControlFiredResponse> {
      const found = await directory.prepare(account);
      return tellFired(deps, found, await time.advance(found.id, ms));
    },

    async advanceClockToNext({ account }: ByAccount): Promise<ControlFiredResponse> {
      const found = await directory.prepare(account);
      return tellFired(deps, found, await time.next(found.id));
    },

    async runClock({
      account,
      limit = defaultMoments,
    }: ByAccount & ControlRunClockRequest): Promise<ControlFiredResponse> {
      const found = await directory.prepare(account);
      return tellFired(deps, found, await time.runAll(found.id, limit));
    },

    async getProgressions({ account }: ByAccount): Promise<ControlProgressionsResponse> {
      const found = await directory.need(account);
      return { progressions: viewProgressions(found.progressions) };
    },

    async setProgressions({
      account,
      progressions,
    }: ByAccount & ControlSetProgressionsRequest): Promise<ControlProgressionsResponse> {
      const { id } = await directory.prepare(account);
      const changed = await updateAccount(engine, id, (stored) => ({
        ...stored,
        progressions: readProgressions(progressions, stored.progressions, '/progressions'),
      }));
      return { progressions: viewProgressions(changed.progressions) };
    },
  };
}
