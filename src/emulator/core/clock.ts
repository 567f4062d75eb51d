/**
 * An account's time as a value. Three modes: `real` (wall time plus an offset), `scaled` (runs `factor` times as fast
 * as the wall), `manual` (stands still until told). All times are epoch milliseconds.
 */
export type ClockState =
  | { readonly mode: 'real'; readonly offset: number }
  | { readonly mode: 'scaled'; readonly factor: number; readonly anchorWall: number; readonly anchorTime: number }
  | { readonly mode: 'manual'; readonly time: number };

export type ClockMode = ClockState['mode'];

/**
 * The account's time at a moment of wall time.
 *
 * @example timeOf({ mode: 'manual', time: 5 }, Date.now()) // 5
 */
export function timeOf(clock: ClockState, wall: number): number {
  switch (clock.mode) {
    case 'real':
      return wall + clock.offset;
    case 'scaled':
      return clock.anchorTime + Math.floor((wall - clock.anchorWall) * clock.factor);
    case 'manual':
      return clock.time;
  }
}

/** The wall time at which the account's time will be `time`; `undefined` when it never comes by itself. */
export function wallOf(clock: ClockState, time: number): number | undefined {
  switch (clock.mode) {
    case 'real':
      return time - clock.offset;
    case 'scaled':
      return clock.anchorWall + Math.ceil((time - clock.anchorTime) / clock.factor);
    case 'manual':
      return undefined;
  }
}

/** The same clock, moved so that it shows `time` now. */
export function setTime(clock: ClockState, time: number, wall: number): ClockState {
  switch (clock.mode) {
    case 'real':
      return { mode: 'real', offset: time - wall };
    case 'scaled':
      return { ...clock, anchorWall: wall, anchorTime: time };
    case 'manual':
      return { mode: 'manual', time };
  }
}

/** The same moment, told by a clock of another mode. `factor` is read for `scaled` only (account ms per wall ms). */
export function changeMode(clock: ClockState, mode: ClockMode, wall: number, factor = 1): ClockState {
  const time = timeOf(clock, wall);
  switch (mode) {
    case 'real':
      return { mode, offset: time - wall };
    case 'scaled':
      return { mode, factor, anchorWall: wall, anchorTime: time };
    case 'manual':
      return { mode, time };
  }
}
