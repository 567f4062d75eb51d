import { expect, test } from 'vitest';
import type { Fired } from '../../src/emulator/core/journal.ts';
import { createInFlight } from '../../src/emulator/effects/clock-mover.ts';
import { waitAtMost } from '../../src/emulator/effects/system.ts';
import type { WallClock } from '../../src/emulator/shell/ports.ts';

const event: Fired = {
  kind: 'transition',
  at: 1,
  taskId: '1',
  product: 'tts',
  from: null,
  to: 'submitted',
  message: '',
};

/** A clock whose only timer rings on request. */
function createBell() {
  let ring: (() => void) | undefined;
  const wall: WallClock = {
    now: () => 0,
    machineTime: () => 0,
    startTimer: (_ms, wake) => {
      ring = wake;
      return () => (ring = undefined);
    },
  };
  return { wall, ring: () => ring?.(), isSet: () => ring !== undefined };
}

test('work that is done in time is waited for, and the timer is called off', async () => {
  const bell = createBell();
  expect(await waitAtMost(bell.wall, 1000, Promise.resolve('done'), 'late')).toBe('done');
  expect(bell.isSet()).toBe(false);
});

test('work that takes too long is left alone, so that no caller waits for itself', async () => {
  const bell = createBell();
  const waited = waitAtMost(bell.wall, 1000, new Promise<string>(() => undefined), 'late');
  bell.ring();
  expect(await waited).toBe('late');
});

test('work that fails in time fails', async () => {
  const bell = createBell();
  await expect(waitAtMost(bell.wall, 1000, Promise.reject(new Error('broken')), 'late')).rejects.toThrow('broken');
  expect(bell.isSet()).toBe(false);
});

test('draining waits for everything begun, also for what it begins itself, and tells what it did', async () => {
  const inFlight = createInFlight(() => undefined);
  inFlight.track(
    'a',
    Promise.resolve().then(() => {
      inFlight.track('a', Promise.resolve([event]));
      return [event];
    }),
  );
  inFlight.track('b', Promise.resolve([event]));
  expect(await inFlight.drain('a')).toEqual([event, event]);
  expect(await inFlight.drain('a')).toEqual([]);
});

test('work that throws is reported once and delays no other', async () => {
  const errors: unknown[] = [];
  const inFlight = createInFlight((error) => void errors.push(error));
  inFlight.track('a', Promise.reject(new Error('broken')));
  expect(await inFlight.drain('a')).toEqual([]);
  await inFlight.drainAll();
  expect(errors).toEqual([new Error('broken')]);
});
