/** Whether two requests ask for the same. */
import type { RecordedRequest } from './client-record.ts';
import { bodyOf } from './scene.ts';

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, item]) => [key, sortKeys(item)]));
}

/**
 * The same text for requests that ask for the same, whatever the order of their fields and the id they give it.
 *
 * @returns `undefined` when the journal holds no whole body
 */
export function bodyText(request: RecordedRequest): string | undefined {
  const body = bodyOf(request);
  if (!body) return undefined;
  const { external_task_id: _id, ...rest } = body;
  return `${request.operation ?? ''} ${JSON.stringify(sortKeys(rest))}`;
}
