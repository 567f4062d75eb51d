/**
 * Which dialects an emulator speaks, and where: all of them at the shared port, some at a prefix or port of their own
 * besides.
 */
import type { Operation } from '../contracts/spec/catalog.ts';
import { catalog, isOffered } from '../contracts/spec/catalog.ts';
import type { SuggestedCall } from '../contracts/spec/near-name.ts';
import type { Settings } from '../contracts/spec/vendors.ts';
import { describeReading, vendorOf } from '../contracts/spec/vendors.ts';
import { dialects } from './dialect-list.ts';
import type { Dialect } from './dialects/dialect.ts';
import type { FindRoute } from './http/app.ts';
import { createRouter, withPrefixes } from './http/app.ts';
import { ownPaths } from './http/app.ts';
import { isPathPrefix, OptionError } from './option-types.ts';
import type { EmulatorOptions } from './options.ts';

const dialectNames = dialects.map(({ id }) => id);

function findDialect(id: string): Dialect {
  const found = dialects.find((dialect) => dialect.id === id);
  if (!found) throw new Error(`Unknown dialect '${id}': known are ${dialectNames.join(', ')}.`);
  return found;
}

/**
 * The chosen dialects in the order in which they win where their paths meet.
 *
 * @throws Error when one is unknown or none is chosen, in a sentence
 */
export function chooseDialects({ dialects: wanted }: EmulatorOptions): readonly [Dialect, ...Dialect[]] {
  if (!wanted) return dialects;
  wanted.forEach(findDialect);
  const [first, ...others] = dialects.filter(({ id }) => wanted.includes(id));
  if (!first) throw new Error(`No dialect is chosen: known are ${dialectNames.join(', ')}.`);
  return [first, ...others];
}

/** Who answers at a port for what names no call: its one dialect, or the first of the shared ones. */
export const findSpeaker = (options: EmulatorOptions, only?: string): Dialect =>
  only === undefined ? chooseDialects(options)[0] : findDialect(only);

/** A row as a suggestion: a read of one task with what it is asked for by. */
function suggestRow(row: Operation): SuggestedCall {
  if (row.action !== 'get-task' && row.action !== 'find-tasks') return row;
  const query = describeReading(row, '{id}').split('?', 2)[1];
  return query === undefined ? row : { ...row, query: `?${query}` };
}

/** Calls worth suggesting for an unknown path, or one that is asked for with another method. */
export function listCalls(options: EmulatorOptions, settings: Settings, only?: string): readonly SuggestedCall[] {
  const chosen = only === undefined ? chooseDialects(options).map(({ id }) => id) : [only];
  return [
    ...catalog.filter((row) => chosen.includes(row.dialect) && isOffered(row, settings)).map(suggestRow),
    ...chosen.flatMap((dialect) =>
      vendorOf(dialect).notEmulated.map((known) => ({ ...known, dialect, note: ' It is not emulated.' })),
    ),
  ];
}

/** A dialect with a port of its own. */
interface PortMount {
  readonly dialect: string;
  readonly port: number;
}

/** Ports asked for by `mounts`. */
export const portMountsOf = ({ mounts = {} }: EmulatorOptions): readonly PortMount[] =>
  Object.entries(mounts).flatMap(([dialect, place]) => (typeof place === 'number' ? { dialect, port: place } : []));

const segmentsOf = (path: string) => path.split('/').filter((segment) => segment !== '');

/** Whether a path, with `{id}` for any segment, stands at the prefix or below it. */
const isWithin = (path: string, prefix: string): boolean => {
  const own = segmentsOf(path);
  return segmentsOf(prefix).every((segment, index) => own[index] === segment || own[index] === '{id}');
};

/** Why a prefix cannot work: what stands there already could no longer be reached, or the mount itself couldn't. */
function findPrefixProblem(
  mounts: readonly { readonly dialect: Dialect; readonly prefix: string }[],
  chosen: readonly Dialect[],
): string | undefined {
  const calls = catalog.filter(({ dialect }) => chosen.some(({ id }) => id === dialect));
  const holders = new Map<string, string>();
  for (const {
    prefix,
    dialect: { id },
  } of mounts) {
    const wish = `A dialect is mounted at a port or a prefix like /${id}, not '${prefix}'`;
    if (!isPathPrefix(prefix)) return `${wish}.`;
    const own = ownPaths.find((path) => isWithin(path, prefix) || isWithin(prefix, path));
    if (own !== undefined) return `${wish}: ${own} is the emulator's own.`;
    const call = calls.find(({ path, otherPaths = [] }) => [path, ...otherPaths].some((one) => isWithin(one, prefix)));
    if (call) return `${wish}: ${call.method} ${call.path} of ${call.dialect} would be hidden.`;
    const holder = holders.get(prefix);
    if (holder !== undefined) return `${wish}: ${holder} is mounted there.`;
    holders.set(prefix, id);
  }
  return undefined;
}

/**
 * The routes of the shared port, or of one dialect alone.
 *
 * @throws Error when a mount is wrong, in a sentence
 */
export function createFindRoute(options: EmulatorOptions, only?: string): FindRoute {
  if (only !== undefined) return createRouter([findDialect(only)]);
  const chosen = chooseDialects(options);
  const mounts = Object.entries(options.mounts ?? {}).flatMap(([id, place]) => {
    const dialect = findDialect(id);
    return typeof place === 'number' ? [] : { dialect, prefix: place };
  });
  const problem = findPrefixProblem(mounts, chosen);
  if (problem !== undefined) throw new OptionError(problem);
  return withPrefixes(
    createRouter(chosen),
    mounts.map(({ dialect, prefix }) => [prefix, createRouter([dialect])] as const),
  );
}
