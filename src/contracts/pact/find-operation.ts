/**
 * Finds the row of the catalog that a recorded request belongs to.
 */
import { asObject, pick } from '../spec/pick.ts';
import type { Profile } from '../wire/profiles.ts';
import { profiles } from '../wire/profiles.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationsOf } from '../spec/catalog.ts';
import { findNearName } from '../spec/near-name.ts';

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export type FoundOperation =
  { readonly ok: true; readonly operation: Operation } | { readonly ok: false; readonly problem: string };

/**
 * The rows of a profile.
 *
 * @example rowsOf('kling').map(({ id }) => id)
 */
export const rowsOf = (profile: Profile): readonly Operation[] => operationsOf(profile);

const longestPath = 120;
const pathsOf = ({ path, otherPaths = [] }: Operation) => [path, ...otherPaths];
const plainPath = (path: string) => path.replace(/(?<=^\/|[^/])\/+$/, '');

function matchesPath(template: string, path: string): boolean {
  const wanted = template.split('/');
  const given = plainPath(path).split('/');
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => (segment.startsWith('{') ? given[index] !== '' : segment === given[index]))
  );
}

/** A path with the ids of the sent one, so that only names are compared. */
function fillSlots(template: string, path: string): string {
  const given = plainPath(path).split('/');
  return template
    .split('/')
    .map((segment, index) => (segment.startsWith('{') ? (given[index] ?? segment) : segment))
    .join('/');
}

function suggestPath(rows: readonly Operation[], path: string): string {
  const known = new Map(
    rows.flatMap((row) => pathsOf(row).map((template) => [fillSlots(template, path), { row, template }] as const)),
  );
  const near = path.length > longestPath ? undefined : findNearName(plainPath(path), [...known.keys()]);
  const found = near === undefined ? undefined : known.get(near);
  return found === undefined ? '' : ` Did you mean ${found.row.method} ${found.template}?`;
}

/** Whose operation it is, when it is another's. */
function nameOwner(profile: Profile, method: string, path: string): string | undefined {
  const isIts = (row: Operation) =>
    row.method === method && pathsOf(row).some((template) => matchesPath(template, path));
  const owner = profiles.find((other) => other !== profile && rowsOf(other).some(isIts));
  return owner === undefined ? undefined : ` It is one of ${owner}: --profile ${owner}.`;
}

/** Rows of one path that a body field tells apart. */
function pickBySelector(rows: readonly Operation[], body: unknown): FoundOperation | undefined {
  const [first] = rows;
  if (first && !first.selector) return { ok: true, operation: first };
  const field = first?.selector?.field ?? '';
  const found = rows.find(({ selector }) => selector && pick(asObject(body), selector.field) === selector.value);
  if (found) return { ok: true, operation: found };
  const known = rows.flatMap(({ selector }) => selector?.value ?? []).join(', ');
  return first && { ok: false, problem: `The body's '${field}' picks the operation and must be one of ${known}.` };
}

/**
 * The operation of a request, or why there is none, with the nearest.
 *
 * @example findOperation('kling', { method: 'POST', path: '/v1/audio/tts', body: {} })
 */
export function findOperation(profile: Profile, { method, path, body }: RecordedRequest): FoundOperation {
  const rows = rowsOf(profile);
  const atPath = rows.filter((row) => pathsOf(row).some((template) => matchesPath(template, path)));
  const ofMethod = atPath.filter((row) => row.method === method);
  const picked = pickBySelector(ofMethod, body);
  if (picked) return picked;
  if (atPath.length > 0) {
    const methods = [...new Set(atPath.map((row) => row.method))].join(' or ');
    return { ok: false, problem: `${path} takes ${methods}, not ${method}.` };
  }
  const shown = path.slice(0, longestPath);
  const hint = nameOwner(profile, method, path) ?? suggestPath(rows, path);
  return { ok: false, problem: `No operation of ${profile} answers ${method} ${shown}.${hint}` };
}
