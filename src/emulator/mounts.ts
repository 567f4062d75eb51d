/**
 * Which dialects an emulator speaks, and where: all of them at the shared port, some at a prefix or port of their own
 * besides.
 */
import type { Operation } from '../contracts/spec/catalog.ts';
import { gatewayOperations, operations, optionalOperations } from '../contracts/spec/catalog.ts';
import { dialectNames } from './dialect-names.ts';
import type { Dialect } from './dialects/dialect.ts';
import type { FindRoute } from './http/router.ts';
import { createRouter, withPrefixes } from './http/router.ts';
import type { EmulatorOptions } from './options.ts';
import { dialects } from './wiring.ts';

const rows: readonly Operation[] = [...operations, ...optionalOperations, ...gatewayOperations];

const pathPrefix = /^(?:\/[\w.-]+)+$/;

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

/** Calls worth suggesting for a path that nobody knows. */
export function listCalls(options: EmulatorOptions, only?: string): readonly Operation[] {
  const chosen = only === undefined ? chooseDialects(options).map(({ id }) => id) : [only];
  return [...operations, ...gatewayOperations].filter(({ dialect }) => chosen.includes(dialect));
}

/** A dialect with a port of its own. */
export interface PortMount {
  readonly dialect: string;
  readonly port: number;
}

/** Ports asked for by `mounts`. */
export const portMountsOf = ({ mounts = {} }: EmulatorOptions): readonly PortMount[] =>
  Object.entries(mounts).flatMap(([dialect, place]) => (typeof place === 'number' ? { dialect, port: place } : []));

/**
 * The routes of the shared port, or of one dialect alone.
 *
 * @throws Error when a mount is wrong, in a sentence
 */
export function createFindRoute(options: EmulatorOptions, only?: string): FindRoute {
  if (only !== undefined) return createRouter([findDialect(only)], rows);
  const prefixes = Object.entries(options.mounts ?? {}).flatMap(([id, place]) => {
    const findRoute = createRouter([findDialect(id)], rows);
    if (typeof place === 'number') return [];
    if (!pathPrefix.test(place))
      throw new Error(`A dialect is mounted at a port or a prefix like /${id}, not '${place}'.`);
    return [[place, findRoute] as const];
  });
  return withPrefixes(createRouter(chooseDialects(options), rows), prefixes);
}
