import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSystemClock } from '../../src/emulator/effects/system.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_790_845_200_000 }));
afterEach(() => vi.useRealTimers());

test('The clock tells epoch milliseconds', () => {
  expect(createSystemClock(globalThis).now()).toBe(1_790_845_200_000);
});

test('A timer wakes once, after its time and not before', () => {
  const wake = vi.fn();
  createSystemClock(globalThis).startTimer(1000, wake);
  vi.advanceTimersByTime(999);
  expect(wake).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(wake).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(wake).toHaveBeenCalledTimes(1);
});

test('A timer of 60 days, longer than setTimeout can wait, does not wake early', () => {
  const wake = vi.fn();
  const days = 86_400_000;
  createSystemClock(globalThis).startTimer(60 * days, wake);
  vi.advanceTimersByTime(60 * days - 1);
  expect(wake).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(wake).toHaveBeenCalledTimes(1);
});

test('A timer that is called off never wakes, in its later parts too', () => {
  const wake = vi.fn();
  const clock = createSystemClock(globalThis);
  clock.startTimer(1000, wake)();
  const callOff = clock.startTimer(60 * 86_400_000, wake);
  vi.advanceTimersByTime(40 * 86_400_000);
  callOff();
  vi.advanceTimersByTime(40 * 86_400_000);
  expect(wake).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('A time in the past wakes at the next turn, not at once', () => {
  const wake = vi.fn();
  createSystemClock(globalThis).startTimer(-5, wake);
  expect(wake).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(wake).toHaveBeenCalledTimes(1);
});

test('fake timers of a test leave the clock alone (they stopped the emulator beside it)', () => {
  expect(createSystemClock().now()).not.toBe(1_790_845_200_000);
});

/** A machine whose two clocks a test moves apart. */
function createMachine() {
  const machine = { wall: 1_790_845_200_000, monotonic: 5000 };
  const clock = createSystemClock({
    ...globalThis,
    Date: { now: () => machine.wall } as unknown as DateConstructor,
    performance: { now: () => machine.monotonic } as typeof performance,
  });
  const pass = (ms: number) => {
    machine.wall += ms;
    machine.monotonic += ms;
  };
  return { clock, pass, step: (ms: number) => (machine.wall += ms) };
}

test('a machine’s clock that steps back does not take ours with it: time goes on at its rate', () => {
  const { clock, pass, step } = createMachine();
  const start = clock.now();
  pass(100);
  step(-500);
  expect(clock.now() - start).toBe(100);
  pass(250);
  expect(clock.now() - start).toBe(350);
  expect(clock.machineTime() - start).toBe(-150);
});

test('steps back that follow each other add up to nothing', () => {
  const { clock, pass, step } = createMachine();
  const start = clock.now();
  for (let number = 0; number < 20; number += 1) {
    pass(10);
    step(-3_600_000);
    expect(clock.now() - start).toBe(10 * (number + 1));
  }
});

test('a machine’s clock that steps forward, as after a suspend, is followed at once', () => {
  const { clock, pass, step } = createMachine();
  const start = clock.now();
  step(8 * 3_600_000);
  expect(clock.now() - start).toBe(8 * 3_600_000);
  step(-1000);
  pass(400);
  expect(clock.now() - start).toBe(8 * 3_600_000 + 400);
  // The machine's clock has caught up, and leads again.
  step(5000);
  expect(clock.now()).toBe(clock.machineTime());
});
