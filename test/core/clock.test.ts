import { expect, test } from 'vitest';
import { timeOf, wallOf, type ClockState } from '../../src/emulator/core/records.ts';
import { changeMode, setTime } from '../../src/emulator/core/accounts.ts';

const real: ClockState = { mode: 'real', offset: 5 };
const scaled: ClockState = { mode: 'scaled', factor: 10, anchorWall: 1000, anchorTime: 50 };
const manual: ClockState = { mode: 'manual', time: 7 };

test('each mode tells its time', () => {
  expect(timeOf(real, 100)).toBe(105);
  expect(timeOf(scaled, 1003)).toBe(80);
  expect(timeOf(manual, 1e9)).toBe(7);
});

test('the wall time of a moment is the inverse; a manual clock never gets there by itself', () => {
  expect(timeOf(real, wallOf(real, 205) ?? NaN)).toBe(205);
  expect(timeOf(scaled, wallOf(scaled, 250) ?? NaN)).toBe(250);
  expect(wallOf(manual, 8)).toBeUndefined();
});

test('setting the time keeps the mode', () => {
  for (const clock of [real, scaled, manual]) {
    const moved = setTime(clock, 4000, 2000);
    expect(moved.mode).toBe(clock.mode);
    expect(timeOf(moved, 2000)).toBe(4000);
  }
});

test('changing the mode keeps the moment', () => {
  for (const clock of [real, scaled, manual]) {
    for (const mode of ['real', 'scaled', 'manual'] as const) {
      expect(timeOf(changeMode(clock, mode, 1500, 3), 1500)).toBe(timeOf(clock, 1500));
    }
  }
  expect(timeOf(changeMode(manual, 'scaled', 1500, 3), 1510)).toBe(37);
});
