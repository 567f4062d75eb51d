/**
 * Completes options once: flag over environment over file over default, each value with where it came from.
 */
import { findNearName, suggestName } from '../contracts/spec/near-name.ts';
import { suggestSetting } from '../emulator/option-types.ts';
import type { OptionRow, OptionRows, ValuesOf } from '../emulator/option-table.ts';

export type OriginKind = 'default' | 'file' | 'env' | 'flag';

/** Where a value came from. */
export interface Origin {
  readonly kind: OriginKind;
  /** The flag, the variable or the file's name; empty for a default. */
  readonly name: string;
  /** Of a value that is merged name by name: where each part came from. */
  readonly parts?: Readonly<Record<string, Origin>>;
}

export interface ConfigurationFile {
  readonly name: string;
  /** Where relative file names in it start. */
  readonly directory: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Sources {
  /** By flag: every text given; `true` or `false` for a switch. */
  readonly flags: Readonly<Record<string, readonly string[]>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly file?: ConfigurationFile;
  readonly directory: string;
}

export interface Resolved<Rows extends OptionRows> {
  readonly values: ValuesOf<Rows>;
  readonly origins: Readonly<Record<keyof Rows, Origin>>;
  /** One sentence each; when there are any, `values` must not be used. */
  readonly problems: readonly string[];
}

interface Layer {
  readonly origin: Origin & { readonly kind: Exclude<OriginKind, 'default'> };
  readonly given: readonly unknown[];
  readonly directory: string;
}

/** What a variable says; empty counts as not set. */
function readVariable(env: Sources['env'], name: string): string | undefined {
  const value = env[name];
  // A Kubernetes service or Docker link called `kling-emulator` sets KLING_EMULATOR_PORT=tcp://10.0.0.1:4050.
  return value === undefined || value.trim() === '' || /^(tcp|udp|sctp):\/\//.test(value) ? undefined : value;
}

/** What the sources say about a row, best first. */
function findLayers(row: OptionRow, sources: Sources): readonly Layer[] {
  const layers: Layer[] = [];
  const { directory } = sources;
  const texts = sources.flags[row.flag];
  if (texts && texts.length > 0) {
    layers.push({ origin: { kind: 'flag', name: `--${row.flag}` }, given: texts, directory });
  }
  for (const name of row.env) {
    const value = readVariable(sources.env, name);
    if (value !== undefined) layers.push({ origin: { kind: 'env', name }, given: [value], directory });
  }
  const { file } = sources;
  if (file && row.key !== undefined && Object.hasOwn(file.values, row.key)) {
    const value = file.values[row.key];
    const origin = { kind: 'file', name: file.name } as const;
    if (value !== null) layers.push({ origin, given: [value], directory: file.directory });
  }
  return layers;
}

const nameIn = (row: OptionRow, origin: Origin) =>
  origin.kind === 'file' ? `'${row.key ?? row.flag}' in ${origin.name}` : origin.name;

interface Outcome {
  readonly value: unknown;
  readonly origin: Origin;
  readonly problems: readonly string[];
}

/** A text that names nothing, such as that of a shell variable that is not set. */
const blank = /^[\s,;]*$/;

/** A list given empty by a flag or variable would count as not given: with `--only ''` everything would run, and be paid. */
function readLayer(row: OptionRow, { given, directory, origin }: Layer): ReturnType<OptionRow['type']['read']> {
  const namesNothing = origin.kind !== 'file' && given.some((text) => blank.test(String(text)));
  return row.type.repeatable && namesNothing
    ? { ok: false, because: ` is empty: give it ${row.type.placeholder ?? 'a value'}, or leave it out.` }
    : row.type.read(given, directory, origin.kind);
}

const defaultOrigin: Origin = { kind: 'default', name: '' };

function resolveBest(row: OptionRow, layers: readonly Layer[]): Outcome {
  const [best] = layers;
  if (!best) return { value: row.default, origin: defaultOrigin, problems: [] };
  const read = readLayer(row, best);
  return read.ok
    ? { value: read.value, origin: best.origin, problems: [] }
    : { value: undefined, origin: best.origin, problems: [`${nameIn(row, best.origin)}${read.because}`] };
}

function resolveLayered(row: OptionRow, layers: readonly Layer[]): Outcome {
  const problems: string[] = [];
  const merged = new Map<string, unknown>();
  const parts = new Map<string, Origin>();
  for (const layer of layers.toReversed()) {
    const read = readLayer(row, layer);
    if (!read.ok) {
      problems.push(`${nameIn(row, layer.origin)}${read.because}`);
      continue;
    }
    for (const [id, value] of Object.entries(read.value as object)) {
      merged.set(id, value);
      parts.set(id, layer.origin);
    }
  }
  const origin = { ...(layers[0]?.origin ?? defaultOrigin), parts: Object.fromEntries(parts) };
  return { value: merged.size > 0 ? Object.fromEntries(merged) : row.default, origin, problems };
}

/**
 * Completes options over their sources.
 *
 * @example resolveOptions(startOptions, { flags: { port: ['0'] }, env: {}, directory: '/' }).values.port // 0
 */
export function resolveOptions<Rows extends OptionRows>(rows: Rows, sources: Sources): Resolved<Rows> {
  const outcomes = Object.entries(rows).map(([name, row]) => {
    const layers = findLayers(row, sources);
    return [name, row.type.layered ? resolveLayered(row, layers) : resolveBest(row, layers)] as const;
  });
  const pick = <K extends keyof Outcome>(key: K) =>
    Object.fromEntries(outcomes.map(([name, outcome]) => [name, outcome[key]]));
  return {
    values: pick('value') as ValuesOf<Rows>,
    origins: pick('origin') as Record<keyof Rows, Origin>,
    problems: outcomes.flatMap(([, outcome]) => outcome.problems),
  };
}

/** Keys of the file that no row has. */
export function findUnknownKeys(rows: OptionRows, file: ConfigurationFile): readonly string[] {
  const known = Object.values(rows).flatMap((row) => row.key ?? []);
  return Object.keys(file.values)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const hint = suggestSetting(key, (id) => `settings: { ${id}: value }`) || suggestName(key, known);
      return `Unknown key '${key}' in ${file.name}.${hint}`;
    });
}

// What Kubernetes and Docker links set for a service called `kling-emulator`.
const serviceLink =
  /^KLING_EMULATOR_(SERVICE_(HOST|PORT(_\w+)?)|PORT_\d+_(TCP|UDP|SCTP)(_PROTO|_PORT|_ADDR)?|NAME|ENV_\w+)$/;

/** By what stands behind the prefix: with it, any two names would be near. */
function suggestVariable(name: string, known: readonly string[], prefix: string): string {
  const ends = new Set(known.flatMap((one) => (one.startsWith(prefix) ? one.slice(prefix.length) : [])));
  const near = findNearName(name.slice(prefix.length), [...ends]);
  return near === undefined ? '' : ` Did you mean '${prefix}${near}'?`;
}

/**
 * Variables with a prefix of ours that nothing reads.
 *
 * @param prefix whose twins `known` has
 * @example findUnknownVariables({ KLING_EXEC_REPROT: 'html' }, ['KLING_EXEC_REPORT'], 'KLING_EXEC_')[0]
 * // "Unknown environment variable KLING_EXEC_REPROT. Did you mean 'KLING_EXEC_REPORT'?"
 */
export function findUnknownVariables(
  env: Sources['env'],
  known: readonly string[],
  prefix = 'KLING_EMULATOR_',
): readonly string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith(prefix) && readVariable(env, name) !== undefined)
    .filter((name) => !known.includes(name) && !serviceLink.test(name))
    .map((name) => `Unknown environment variable ${name}.${suggestVariable(name, known, prefix)}`);
}
