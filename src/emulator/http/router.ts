/**
 * From method and path to the operation, over every dialect's rows.
 */
import type { Operation } from '../../contracts/spec/catalog.ts';
import type { Dialect } from '../dialects/dialect.ts';

export type Route =
  | { readonly kind: 'found'; readonly dialect: Dialect; readonly operation: Operation; readonly id: string }
  | { readonly kind: 'wrong-method'; readonly dialect: Dialect }
  | { readonly kind: 'unknown'; readonly dialect: Dialect };

interface Node {
  readonly byMethod: Map<string, { readonly dialect: Dialect; readonly operation: Operation }>;
  readonly dialect: Dialect;
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

/**
 * @param dialects the first one answers for paths that nobody knows
 * @example createRouter([klingDialect], operations)('GET', '/v1/general/custom-voices/123')
 */
export function createRouter(
  dialects: readonly [Dialect, ...Dialect[]],
  operations: readonly Operation[],
): (method: string, path: string) => Route {
  const exact = new Map<string, Node>();
  const withId = new Map<string, Node>();
  for (const operation of operations) {
    const dialect = dialects.find((candidate) => candidate.id === operation.dialect);
    if (!dialect) continue;
    const table = operation.path.endsWith(idSlot) ? withId : exact;
    const path = table === withId ? operation.path.slice(0, -idSlot.length) : operation.path;
    const node = table.get(path) ?? { byMethod: new Map(), dialect };
    node.byMethod.set(operation.method, { dialect, operation });
    table.set(path, node);
  }
  const [fallback] = dialects;
  const answer = (node: Node, method: string, id: string): Route => {
    const match = node.byMethod.get(method);
    return match ? { kind: 'found', ...match, id } : { kind: 'wrong-method', dialect: node.dialect };
  };
  return (method, sent) => {
    // The official samples post to a trailing slash too (documented).
    const path = sent.length > 1 && sent.endsWith('/') ? sent.slice(0, -1) : sent;
    const node = exact.get(path);
    if (node) return answer(node, method, '');
    const cut = path.lastIndexOf('/');
    const parent = withId.get(path.slice(0, cut));
    return parent ? answer(parent, method, decodeSegment(path.slice(cut + 1))) : { kind: 'unknown', dialect: fallback };
  };
}
