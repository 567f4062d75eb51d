/** Whether two requests ask for the same. */
import { createHash } from 'node:crypto';
import type { RecordedRequest } from './client-record.ts';
import { memoize } from './memoize.ts';
import { bodyOf } from './journal-context.ts';

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, item]) => [key, sortKeys(item)]));
}

function write(body: Readonly<Record<string, unknown>>, raw: string): string {
  const { external_task_id: _id, ...rest } = body;
  try {
    return JSON.stringify(sortKeys(rest));
  } catch (error) {
    // Nested deeper than the stack is high: then the bytes have to do.
    if (error instanceof RangeError) return raw;
    throw error;
  }
}

/**
 * The same text for requests that ask for the same, whatever the order of their fields and the id they give it. Bodies
 * are long where they hold sound, so that only their digest is kept.
 *
 * @returns `undefined` when the journal holds no whole body
 */
export const bodyText: (request: RecordedRequest) => string | undefined = memoize((request) => {
  const body = bodyOf(request);
  if (!body) return undefined;
  const digest = createHash('sha256').update(write(body, request.body)).digest('base64url');
  return `${request.operation ?? ''} ${digest}`;
});

/** Told of requests whose bodies can't be compared. */
export const describeCut = (count: number): string =>
  `The journal has cut the bodies of ${count === 1 ? 'a request' : `${count} requests`} that would have to be compared (journalBodyBytes).`;
