/**
 * Wrong options of the library, as sentences: what TypeScript would have said to those who use it.
 */
import { findNearName } from '../contracts/spec/near-name.ts';
import type { EmulatorOptions } from './options.ts';

type Check = (value: unknown) => string | undefined;

const oneOf =
  (...names: readonly string[]): Check =>
  (value) =>
    names.includes(value as string) ? undefined : `one of ${names.join(', ')}`;
const isText: Check = (value) => (typeof value === 'string' ? undefined : 'a text');
const isFlag: Check = (value) => (typeof value === 'boolean' ? undefined : 'true or false');
const isObject: Check = (value) => (typeof value === 'object' && value !== null ? undefined : 'an object');
const isList: Check = (value) => (Array.isArray(value) ? undefined : 'a list');
const within =
  (min: number, max: number, whole: boolean): Check =>
  (value) => {
    const good = typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
    return good ? undefined : `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
  };

const isClock: Check = (value) => {
  if (value === 'real' || value === 'manual') return undefined;
  const scale = typeof value === 'object' && value !== null ? (value as { scale?: unknown }).scale : undefined;
  return within(0.001, 1_000_000, false)(scale) && "'real', 'manual' or { scale } with a number from 0.001 to 1000000";
};

const modes: readonly unknown[] = ['time', 'reads', 'immediate', 'held'];

const isProgression: Check = (value) => {
  if (value === 'fast' || value === 'realistic') return undefined;
  const known = typeof value === 'object' && value !== null && modes.includes((value as { mode?: unknown }).mode);
  return known ? undefined : "'fast', 'realistic' or a progression such as { mode: 'held' }";
};

const isBounds: Check = (value) => {
  const { entries, characters } = (value ?? {}) as { readonly entries?: unknown; readonly characters?: unknown };
  const wrong = within(1, 10_000_000, true)(entries) ?? within(1, 500_000_000, true)(characters);
  return wrong && '{ entries, characters } with whole numbers up to 10000000 and 500000000';
};

const checks: Readonly<Record<keyof EmulatorOptions, Check>> = {
  port: within(0, 65_535, true),
  host: isText,
  seed: isText,
  clock: isClock,
  startTime: within(0, 8_640_000_000_000_000, true),
  progression: isProgression,
  progressionScale: within(0, 1_000_000, false),
  settings: isObject,
  dialects: isList,
  mounts: isObject,
  profile: oneOf('default', 'trial'),
  accounts: isList,
  strict: isFlag,
  allowCallbacksTo: isList,
  inspectMedia: isFlag,
  publicUrl: isText,
  controlToken: isText,
  allowHosts: isList,
  maxIdleAccounts: within(1, 10_000_000, true),
  bodyTimeoutMs: within(1, 3_600_000, true),
  bodyMemoryBytes: within(10_000_000, 100_000_000_000, true),
  journalEntries: within(1, 10_000_000, true),
  journalCharacters: within(1, 500_000_000, true),
  journalBodyBytes: within(0, 100_000_000, true),
  keepRecord: isBounds,
  logger: isObject,
};

/**
 * What is wrong with options, one sentence each; nothing when they are right.
 *
 * @example findOptionProblems({ prot: 1 }) // ["Unknown option 'prot'; did you mean 'port'?"]
 */
export function findOptionProblems(options: object): readonly string[] {
  const known = Object.keys(checks);
  return Object.entries(options).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (!Object.hasOwn(checks, name)) {
      const near = findNearName(name, known);
      return [`Unknown option '${name}'${near === undefined ? '' : `; did you mean '${near}'?`}.`.replace('?.', '?')];
    }
    const wanted = checks[name as keyof EmulatorOptions](value);
    return wanted === undefined ? [] : [`Option '${name}' must be ${wanted}.`];
  });
}
