/**
 * From method and path to the operations that stand there, over every dialect's rows.
 */
import type { Operation } from '../../contracts/spec/catalog.ts';
import { vendorOf } from '../../contracts/spec/vendors.ts';
import type { Dialect } from '../dialects/dialect.ts';

export type Route =
  | {
      readonly kind: 'found';
      readonly dialect: Dialect;
      /** The first of the candidates. */
      readonly operation: Operation;
      /** More than one where a body field picks the operation. */
      readonly candidates: readonly Operation[];
      readonly id: string;
      /** Whether the path has other methods too. */
      readonly hasOtherMethods: boolean;
    }
  | { readonly kind: 'wrong-method'; readonly dialect: Dialect }
  | { readonly kind: 'unknown'; readonly dialect: Dialect };

export type FindRoute = (method: string, path: string) => Route;

interface Node {
  readonly dialect: Dialect;
  readonly byMethod: Map<string, Operation[]>;
}

interface Tables {
  readonly exact: Map<string, Node>;
  readonly withId: Map<string, Node>;
}

const idSlot = '/{id}';

/** Decodes one path segment; a broken escape stays as it was sent. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The first dialect that has a path keeps it: what later ones have there can't be reached. */
function addRow({ exact, withId }: Tables, dialect: Dialect, operation: Operation, template: string): void {
  const hasId = template.endsWith(idSlot);
  const table = hasId ? withId : exact;
  const path = hasId ? template.slice(0, -idSlot.length) : template;
  const node = table.get(path) ?? { dialect, byMethod: new Map<string, Operation[]>() };
  table.set(path, node);
  if (node.dialect !== dialect) return;
  const there = node.byMethod.get(operation.method);
  if (there) there.push(operation);
  else node.byMethod.set(operation.method, [operation]);
}

function buildTables(dialects: readonly Dialect[], operations: readonly Operation[]): Tables {
  const tables: Tables = { exact: new Map(), withId: new Map() };
  for (const dialect of dialects) {
    for (const path of vendorOf(dialect.id).reservedPaths) {
      if (!tables.exact.has(path)) tables.exact.set(path, { dialect, byMethod: new Map() });
    }
    for (const operation of operations) {
      if (operation.dialect !== dialect.id) continue;
      for (const path of [operation.path, ...(operation.otherPaths ?? [])]) addRow(tables, dialect, operation, path);
    }
  }
  return tables;
}

function answerOf(node: Node, method: string, id: string): Route {
  const { dialect, byMethod } = node;
  if (byMethod.size === 0) return { kind: 'unknown', dialect };
  const candidates = byMethod.get(method);
  const operation = candidates?.[0];
  if (!candidates || !operation) return { kind: 'wrong-method', dialect };
  return { kind: 'found', dialect, operation, candidates, id, hasOtherMethods: byMethod.size > 1 };
}

/** Whose unknown path it is: the dialect with the longest prefix of it, else the first. */
function createOwnerFinder([first, ...others]: readonly [Dialect, ...Dialect[]]): (path: string) => Dialect {
  const prefixes = [first, ...others]
    .flatMap((dialect) => {
      const vendor = vendorOf(dialect.id);
      return [...vendor.reservedPaths, ...vendor.prefixes].map((prefix) => ({ dialect, prefix }));
    })
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return (path) => {
    const owner = prefixes.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
    return owner?.dialect ?? first;
  };
}

/**
 * @param dialects earlier ones win where paths meet; the first one answers for paths that nobody knows
 * @example createRouter([klingDialect], operations)('GET', '/v1/general/custom-voices/123')
 */
export function createRouter(dialects: readonly [Dialect, ...Dialect[]], operations: readonly Operation[]): FindRoute {
  const { exact, withId } = buildTables(dialects, operations);
  const ownerOf = createOwnerFinder(dialects);
  return (method, sent) => {
    // The official samples post to a trailing slash too (documented).
    const path = sent.length > 1 && sent.endsWith('/') ? sent.slice(0, -1) : sent;
    const node = exact.get(path);
    if (node) return answerOf(node, method, '');
    const cut = path.lastIndexOf('/');
    const parent = withId.get(path.slice(0, cut));
    return parent
      ? answerOf(parent, method, decodeSegment(path.slice(cut + 1)))
      : { kind: 'unknown', dialect: ownerOf(path) };
  };
}

/**
 * A router that gives some dialects a path prefix of their own besides. A longer prefix goes before a shorter one.
 *
 * @param prefixes path prefix → router of what stands below it
 * @example withPrefixes(createRouter(all, rows), [['/queue', createRouter([queue], rows)]])('GET', '/queue/requests')
 */
export function withPrefixes(findRoute: FindRoute, prefixes: readonly (readonly [string, FindRoute])[]): FindRoute {
  if (prefixes.length === 0) return findRoute;
  const longestFirst = prefixes.toSorted(([a], [b]) => b.length - a.length);
  return (method, path) => {
    const mount = longestFirst.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`));
    return mount ? mount[1](method, path.slice(mount[0].length) || '/') : findRoute(method, path);
  };
}
