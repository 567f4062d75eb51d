/** Kling's questions that are answered page by page: a range of times, filters, and a cursor that stands for all of them. */
import type { Json } from '../../contracts/spec/ground-facts.ts';
import type { CursorQuery } from '../core/outcome.ts';
import type { Failure } from '../core/failures.ts';

/** A refusal that no schema can word, in Kling's form. */
export const refuseField = (pointer: string, rule: string, message: string): Failure => ({
  code: 'request.invalid',
  detail: pointer,
  refusal: { code: 1201, message },
  rule,
});

type Filters = CursorQuery['filters'];

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const areFilters = (value: unknown): value is Filters =>
  Array.isArray(value) &&
  value.every(
    (item: unknown) =>
      typeof item === 'object' &&
      item !== null &&
      typeof (item as Json)['key'] === 'string' &&
      isTexts((item as Json)['values']),
  );

/** The cursor of the page behind an answer: opaque to callers, everything that was asked to the emulator. */
export const writeCursor = (next: CursorQuery | undefined): string =>
  next ? Buffer.from(JSON.stringify(next)).toString('base64url') : '';

function readCursor(cursor: string): CursorQuery | undefined {
  try {
    const query = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Json;
    const { start, end, limit, filters, after } = query;
    if (typeof start !== 'number' || typeof end !== 'number' || typeof after !== 'string') return undefined;
    const isWhole = typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= 500;
    return isWhole && areFilters(filters) ? { start, end, limit, filters, after } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The query of a request: what its cursor stands for, or its times and filters.
 *
 * @param value as read; `limit` has its default
 */
export function readCursorQuery(value: Json): CursorQuery | Failure {
  const { cursor, limit, filters, start_time: start, end_time: end } = value;
  if (typeof cursor === 'string') {
    return readCursor(cursor) ?? refuseField('/cursor', 'cursor', `cursor value '${cursor.slice(0, 100)}' is invalid`);
  }
  return {
    ...(typeof start === 'number' ? { start } : {}),
    ...(typeof end === 'number' ? { end } : {}),
    limit: Number(limit),
    filters: areFilters(filters) ? filters : [],
  };
}
