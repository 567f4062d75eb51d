/**
 * From method and path to the operations that stand there, over every dialect's rows.
 */
import type { Operation } from '../../contracts/spec/catalog.ts';
import { isSameName, suggestName } from '../../contracts/spec/near-name.ts';
import { vendorOf } from '../../contracts/spec/vendors.ts';
import type { KnownOperation } from '../../contracts/spec/vendors/vendor.ts';
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
  /** The vendor has it, and the catalog has not. */
  | {
      readonly kind: 'not-emulated';
      readonly dialect: Dialect;
      readonly known: KnownOperation;
      /** What to send instead, where the path names a model. */
      readonly explained?: string;
    }
  /** `operations` are those of other methods: settings say whether they are offered. None = known and not emulated. */
  | { readonly kind: 'wrong-method'; readonly dialect: Dialect; readonly operations: readonly Operation[] }
  /** `explained` is the cause, where it is known better than by what is near. */
  | { readonly kind: 'unknown'; readonly dialect: Dialect; readonly explained?: string };

export type FindRoute = (method: string, path: string) => Route;

interface Node {
  readonly dialect: Dialect;
  readonly byMethod: Map<string, Operation[]>;
  readonly known: Map<string, KnownOperation>;
}

interface Tables {
  readonly exact: Map<string, Node>;
  readonly withId: Map<string, Node>;
}

/** Stands at the end of a template, if anywhere. */
const slot = /\/\{\w+\}$/;

/** Decodes one path segment; a broken escape stays as it was sent. */
export function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The place of a template; `undefined` when an earlier dialect has it: what later ones have there can't be reached. */
function placeOf({ exact, withId }: Tables, dialect: Dialect, template: string): Node | undefined {
  const table = slot.test(template) ? withId : exact;
  const path = template.replace(slot, '');
  const node = table.get(path) ?? { dialect, byMethod: new Map(), known: new Map() };
  table.set(path, node);
  return node.dialect === dialect ? node : undefined;
}

function addRow(tables: Tables, dialect: Dialect, operation: Operation, template: string): void {
  const node = placeOf(tables, dialect, template);
  const there = node?.byMethod.get(operation.method);
  if (there) there.push(operation);
  else node?.byMethod.set(operation.method, [operation]);
}

function buildTables(dialects: readonly Dialect[], operations: readonly Operation[]): Tables {
  const tables: Tables = { exact: new Map(), withId: new Map() };
  for (const dialect of dialects) {
    for (const path of vendorOf(dialect.id).reservedPaths) {
      placeOf(tables, dialect, path);
    }
    for (const operation of operations) {
      if (operation.dialect !== dialect.id) continue;
      for (const path of [operation.path, ...(operation.otherPaths ?? [])]) addRow(tables, dialect, operation, path);
    }
    for (const known of vendorOf(dialect.id).notEmulated) {
      if (!known.selector) placeOf(tables, dialect, known.path)?.known.set(known.method, known);
    }
  }
  return tables;
}

const modelSlot = '/{model}';
/** So much of a model's name is told. */
const longestModel = 80;

/** A path with a model that no row has: the vendor may have it, or it is misspelt. The answer names it, and those that are here. */
function withModel({ exact }: Tables, dialect: Dialect, known: KnownOperation, sent: string): Route {
  const model = sent.slice(0, longestModel);
  const parent = known.path.slice(0, -modelSlot.length);
  const here = [...exact]
    .filter(
      ([path, node]) => node.dialect === dialect && node.byMethod.has(known.method) && path.startsWith(`${parent}/`),
    )
    .map(([path]) => path.slice(parent.length + 1));
  // Another spelling of one that is here is a slip: no vendor has both.
  const meant = here.find((name) => isSameName(name, model));
  if (meant !== undefined) {
    const explained = `No operation has this path: a model is written as in the documents, '${meant}' and not '${model}'. Did you mean ${known.method} ${parent}/${meant}?`;
    return { kind: 'unknown', dialect, explained };
  }
  const others =
    here.length === 0
      ? 'No model of this path is emulated'
      : `Of this path ${here.join(', ')} ${here.length === 1 ? 'is' : 'are'} emulated`;
  const explained = `${others}.${suggestName(model, here)} If the vendor has '${model}', answer it by a stub of your own, or leave it out here: nothing was judged and nothing was made.`;
  return { kind: 'not-emulated', dialect, known: { ...known, path: `${parent}/${model}` }, explained };
}

function answerOf(tables: Tables, node: Node, method: string, id: string): Route {
  const { dialect, byMethod } = node;
  const known = node.known.get(method);
  const candidates = byMethod.get(method);
  const operation = candidates?.[0];
  if (!operation && known?.path.endsWith(modelSlot)) return withModel(tables, dialect, known, id);
  if (!operation && known) return { kind: 'not-emulated', dialect, known };
  if (byMethod.size === 0 && node.known.size === 0) return { kind: 'unknown', dialect };
  if (!candidates || !operation) {
    const operations = node.known.size > 0 ? [] : [...byMethod.values()].flat();
    return { kind: 'wrong-method', dialect, operations };
  }
  return { kind: 'found', dialect, operation, candidates, id, hasOtherMethods: byMethod.size > 1 };
}

/** Whose unknown path it is: the dialect with the longest prefix of it, else the first. */
function createOwnerFinder([first, ...others]: readonly [Dialect, ...Dialect[]]): (path: string) => Dialect {
  const prefixes = [first, ...others]
    .flatMap((dialect) => {
      const vendor = vendorOf(dialect.id);
      const known = vendor.notEmulated.map(({ path }) => path.replace(slot, ''));
      return [...vendor.reservedPaths, ...known, ...vendor.prefixes].map((prefix) => ({ dialect, prefix }));
    })
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return (path) => {
    const owner = prefixes.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
    return owner?.dialect ?? first;
  };
}

/**
 * @param dialects earlier ones win where paths meet; the first one answers for unknown paths
 * @example createRouter([klingDialect], operations)('GET', '/v1/general/custom-voices/123')
 */
export function createRouter(dialects: readonly [Dialect, ...Dialect[]], operations: readonly Operation[]): FindRoute {
  const tables = buildTables(dialects, operations);
  const { exact, withId } = tables;
  const ownerOf = createOwnerFinder(dialects);
  return (method, sent) => {
    // The official samples post to a trailing slash too (documented).
    const path = sent.length > 1 && sent.endsWith('/') ? sent.slice(0, -1) : sent;
    const node = exact.get(path);
    if (node) return answerOf(tables, node, method, '');
    const cut = path.lastIndexOf('/');
    const parent = withId.get(path.slice(0, cut));
    return parent
      ? answerOf(tables, parent, method, decodeSegment(path.slice(cut + 1)))
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
