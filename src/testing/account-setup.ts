/**
 * What of an emulator's options an account can be given as well, for tests that use an emulator which runs already: it
 * can't be started otherwise, but the account is the test's own.
 */
import type { ControlCreateAccountRequest, ControlProgressionInput } from '../contracts/spec/generated/messages.ts';
import { findOptionProblems } from '../emulator/option-table.ts';
import type { EmulatorOptions } from '../emulator/options.ts';

/** How each test's account starts: what `POST /__emulator/accounts` takes, but for its keys. */
export type AccountSetup = Omit<ControlCreateAccountRequest, 'access_key' | 'secret' | 'api_key'>;

type Named<Name extends keyof EmulatorOptions> = { readonly [K in Name]?: EmulatorOptions[K] };
type AccountOption = 'clock' | 'startTime' | 'progression' | 'progressionScale' | 'settings';

const accountOptions: readonly string[] = [
  'clock',
  'startTime',
  'progression',
  'progressionScale',
  'settings',
] satisfies readonly AccountOption[];

/** Where an emulator stands and what it keeps and tells: the answers of one that runs already are the same without. */
const indifferent: readonly string[] = [
  'port',
  'host',
  'logger',
  'strict',
  'maxIdleAccounts',
  'journalEntries',
  'journalCharacters',
  'journalBodyBytes',
] satisfies readonly (keyof EmulatorOptions)[];

function readClock(clock: EmulatorOptions['clock'], startTime: number | undefined): Pick<AccountSetup, 'clock'> {
  if (clock === undefined && startTime === undefined) return {};
  const time = startTime === undefined ? {} : { time: startTime };
  if (typeof clock === 'object') return { clock: { mode: 'scaled', scale: clock.scale, ...time } };
  return { clock: { mode: clock ?? 'real', ...time } };
}

function readProgression(
  progression: NonNullable<EmulatorOptions['progression']>,
  scale: number | undefined,
): ControlProgressionInput {
  if (typeof progression === 'string') return { preset: progression, ...(scale === undefined ? {} : { scale }) };
  if (progression.mode !== 'time') return progression;
  const { mode, processingMs, finishMs } = progression;
  return { mode, processing_ms: processingMs, finish_ms: finishMs };
}

/** As the control API takes them: lists that may be changed. */
const readSettings = (settings: NonNullable<EmulatorOptions['settings']>): NonNullable<AccountSetup['settings']> =>
  Object.fromEntries(
    Object.entries(settings).map(([id, value]) => [id, typeof value === 'object' ? [...value] : value]),
  );

/** An account that starts as the accounts of an emulator with these options would. */
function readSetup({ clock, startTime, progression, progressionScale, settings }: Named<AccountOption>): AccountSetup {
  const isPaced = progression !== undefined || progressionScale !== undefined;
  return {
    ...readClock(clock, startTime),
    ...(isPaced ? { progressions: { '*': readProgression(progression ?? 'fast', progressionScale) } } : {}),
    ...(settings ? { settings: readSettings(settings) } : {}),
  };
}

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

/**
 * The part of the options that makes an account.
 *
 * @param isJudged the emulator is that of `exec`, whose options stand on its command line
 * @throws Error when there are options that only an emulator can start with
 * @example setupOf({ clock: 'manual', progression: { mode: 'held' } }, 'http://kling:4050', false)
 */
export function setupOf(options: Omit<EmulatorOptions, 'accounts'>, url: string, isJudged: boolean): AccountSetup {
  const problems = findOptionProblems(options);
  if (problems.length > 0) throw new Error(problems.join(' '));
  const left = Object.entries(options as Readonly<Record<string, unknown>>)
    .filter(([name, value]) => value !== undefined && !accountOptions.includes(name))
    .map(([name]) => name)
    .filter((name) => !(isJudged && indifferent.includes(name)));
  if (left.length === 0) return readSetup(options);
  const remedy = isJudged
    ? "It is that of 'kling-emulator exec', which judges it: leave them out, or start another one with `join: false`, which exec does not see."
    : 'Leave them out, or start it with them.';
  throw new Error(`The emulator at ${url} runs already and cannot be given ${quoted(left)}. ${remedy}`);
}

/** Both setups in one; what the second says wins. */
export const mergeSetups = (base: AccountSetup, own: AccountSetup): AccountSetup => ({
  ...base,
  ...own,
  ...(base.settings || own.settings ? { settings: { ...base.settings, ...own.settings } } : {}),
  ...(base.progressions || own.progressions ? { progressions: { ...base.progressions, ...own.progressions } } : {}),
});
