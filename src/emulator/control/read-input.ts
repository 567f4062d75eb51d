/**
 * From the control API's words to the core's: progressions, settings, clocks. Schemas have judged the form; what a
 * schema can't say is judged here.
 */
import { suggestKnown } from '../../contracts/spec/near-name.ts';
import type {
  ControlClockInput,
  ControlProgressionInput,
  ControlProgressionsInput,
  ControlSettings,
} from '../../contracts/spec/generated/messages.ts';
import type { ClockState, Progression } from '../core/records.ts';
import { changeMode, setTime } from '../core/accounts.ts';
import type { Product } from '../core/products/product.ts';
import { products, timingOf } from '../core/products/product-list.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import { completeSettings, settingRows } from '../../contracts/spec/vendors.ts';
import { explainEmulatorWide } from '../account-defaults.ts';
import { refuse } from './control-deps.ts';
import { pointerSegment } from '../../contracts/spec/pick.ts';

type Progressions = Readonly<Record<string, Progression>>;

/** @throws ControlError when there is no such product */
export function needProduct(id: string, pointer: string): Product {
  const product = Object.hasOwn(products, id) ? products[id] : undefined;
  if (!product) throw refuse(`Unknown product '${id}'.${suggestKnown(id, Object.keys(products))}`, pointer);
  return product;
}

const isOne = (read: Progressions | Progression): read is Progression => typeof read['mode'] === 'string';

function readWord(word: string, timed: readonly Product[]): Progressions | Progression {
  if (word === 'fast' || word === 'realistic') {
    return Object.fromEntries(timed.map((product) => [product.id, timingOf(product, word, 1)]));
  }
  const reads = /^reads:(\d+)$/.exec(word)?.[1];
  if (reads !== undefined) return { mode: 'reads', reads: Number(reads) };
  return { mode: word === 'held' ? 'held' : 'immediate' };
}

function readProgression(
  input: ControlProgressionInput,
  timed: readonly Product[],
  pointer: string,
): Progressions | Progression {
  if (typeof input === 'string') return readWord(input, timed);
  if ('preset' in input) {
    const { preset, scale = 1 } = input;
    return Object.fromEntries(timed.map((product) => [product.id, timingOf(product, preset, scale)]));
  }
  if (input.mode !== 'time') return input;
  const { mode, processing_ms: processingMs, finish_ms: finishMs } = input;
  if (finishMs < processingMs) throw refuse('finish_ms must not be less than processing_ms.', `${pointer}/finish_ms`);
  return { mode, processingMs, finishMs };
}

/**
 * The progressions after a change: `*` replaces all, a product replaces its own. A preset for `*` becomes the times of
 * each product.
 *
 * @example readProgressions({ '*': 'held', tts: 'fast' }, account.progressions, '/progressions')
 */
export function readProgressions(
  input: ControlProgressionsInput,
  current: Progressions,
  pointer: string,
): Progressions {
  const next: Record<string, Progression> = {};
  const take = (key: string, timed: readonly Product[]) => {
    const given = Object.hasOwn(input, key) ? input[key] : undefined;
    if (given === undefined) return;
    const read = readProgression(given, timed, `${pointer}/${pointerSegment(key)}`);
    if (isOne(read)) next[key] = read;
    else Object.assign(next, read);
  };
  if (Object.hasOwn(input, '*')) take('*', Object.values(products));
  else Object.assign(next, current);
  for (const key of Object.keys(input)) {
    if (key !== '*') take(key, [needProduct(key, `${pointer}/${pointerSegment(key)}`)]);
  }
  return next;
}

/**
 * The settings after a change; `null` brings back what the account started with.
 *
 * @throws ControlError for an unknown setting or an illegal value
 */
export function readSettings(input: ControlSettings, current: Settings, original: Settings): Settings {
  const known = Object.keys(settingRows);
  const entries = Object.entries(input).map(([id, value]) => {
    if (!Object.hasOwn(settingRows, id)) {
      throw refuse(`Unknown setting '${id}'.${suggestKnown(id, known)}`, `/settings/${pointerSegment(id)}`);
    }
    const wide = explainEmulatorWide(id);
    if (wide !== undefined) throw refuse(wide, `/settings/${pointerSegment(id)}`);
    return [id, value === null ? original[id as keyof Settings] : value] as const;
  });
  const { settings, problems } = completeSettings(Object.fromEntries(entries), current);
  if (problems.length > 0) throw refuse(problems.join(' '), '/settings');
  return settings;
}

/** The clock in the mode that is asked for, at the same moment. */
export function readClockMode(
  input: ControlClockInput,
  current: ClockState,
  wall: number,
  pointer: string,
): ClockState {
  if (input.mode !== 'scaled') {
    if (input.scale !== undefined) throw refuse('scale belongs to the mode scaled.', `${pointer}/scale`);
    return changeMode(current, input.mode, wall);
  }
  const scale = input.scale ?? (current.mode === 'scaled' ? current.factor : undefined);
  if (scale === undefined) throw refuse('The mode scaled needs a scale.', `${pointer}/scale`);
  return changeMode(current, 'scaled', wall, scale);
}

/** A clock for a new account. */
export function readNewClock(input: ControlClockInput, base: ClockState, wall: number): ClockState {
  const clock = readClockMode(input, base, wall, '/clock');
  return input.time === undefined ? clock : setTime(clock, input.time, wall);
}
