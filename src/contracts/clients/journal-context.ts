/**
 * What a rule on clients is: one row with its meaning, its reason, its remedy and where it is known from, and a look at one journal.
 * That is laid out here: entries by kind, wall times, and what the catalog says of each request. Rules are pure; grouping, severities
 * and wording of places are the judge's.
 */
import type { Operation } from '../spec/catalog.ts';
import { findOperation } from '../spec/catalog.ts';
import type {
  ClientJournal,
  ClientRecord,
  RecordedCallback,
  RecordedRequest,
  RecordedTiming,
  RecordedTransition,
} from './client-record.ts';
import { createHash } from 'node:crypto';
import type { Json } from '../spec/ground-facts.ts';
import { asObject, parseJson } from '../spec/pick.ts';
import type { FactId } from '../spec/vendors.ts';

export type Severity = 'error' | 'warning';

/** One thing that a client did wrong, before repetitions are put together. */
export interface Match {
  /** Matches with the same key are one finding. */
  readonly key: string;
  /** Where this one weighs less than the rule. */
  readonly severity?: Severity;
  /** What was done, as a sentence. */
  readonly message: string;
  /** How to fix it, where that is more than the rule says in general. */
  readonly hint?: string;
  /** Entries of the journal; the one that proves it comes first. */
  readonly evidence: readonly number[];
}

export interface Inspection {
  /** How many things there were to look at. None = the rule says nothing, not that all is well. */
  readonly seen: number;
  readonly matches: readonly Match[];
  /** Why the rule could not look at this journal. */
  readonly blind?: string;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What the client did, in a few words. */
  readonly means: string;
  /** What comes of it at Kling. */
  readonly why: string;
  readonly remediation: string;
  /** What it is known from; none where it is common practice and no page of Kling says it. */
  readonly facts: readonly FactId[];
  /** Told when there was nothing to look at, where that is more than that no request came. */
  readonly unseen?: string;
  inspect(context: JournalContext): Inspection;
}

/** Numbers that rules measure by. */
export interface Thresholds {
  /** Most reads of one task in one second of wall time. */
  readonly pollsPerSecond: number;
  /** Longest time in which a receiver should answer a callback. */
  readonly callbackMs: number;
  /** Reads of a task, after its failure was answered, that are taken for a look at the reason. */
  readonly readsAfterFailure: number;
  /** More than these can't be explained by several readers of the task that each stopped at their first 'failed'. */
  readonly manyReadsAfterFailure: number;
  /** Likewise when they go on for longer than this. */
  readonly longReadingMs: number;
  /** Likewise after its success: results are read again more often. */
  readonly readsAfterSuccess: number;
  /** Time after a doubtful call in which the same request is taken for its repetition: common practice, not known from Kling. */
  readonly repetitionMs: number;
}

export const defaultThresholds: Thresholds = {
  pollsPerSecond: 3,
  callbackMs: 2000,
  readsAfterFailure: 2,
  manyReadsAfterFailure: 10,
  longReadingMs: 10_000,
  readsAfterSuccess: 10,
  repetitionMs: 60_000,
};

export interface JournalContext {
  readonly record: ClientRecord;
  readonly journal: ClientJournal;
  readonly thresholds: Thresholds;
  readonly requests: readonly RecordedRequest[];
  readonly callbacks: readonly RecordedCallback[];
  readonly transitions: readonly RecordedTransition[];
  /** The test that caused entries: as one of them says, or whose account it is. */
  testOf(evidence: readonly number[]): string | undefined;
  timingOf(number: number): RecordedTiming | undefined;
  /** Wall time at which a request came. */
  startOf(request: RecordedRequest): number;
  /** Wall time of its answer, or at which the client no longer waited for it. */
  endOf(entry: Pick<RecordedRequest, 'number' | 'at'>): number;
}

/** The catalog's row of a request; absent for unknown paths. */
export const operationOf = ({ operation }: RecordedRequest): Operation | undefined => findOperation(operation);

/** @example createJournalContext(record, record.journals[0], defaultThresholds).requests */
export function createJournalContext(
  record: ClientRecord,
  journal: ClientJournal,
  thresholds: Thresholds,
): JournalContext {
  const timings = new Map(journal.timings.map((timing) => [timing.number, timing]));
  const requests = journal.entries.filter((entry) => entry.kind === 'request');
  const tests = new Map(requests.flatMap(({ number, test }) => (test === undefined ? [] : [[number, test] as const])));
  return {
    record,
    journal,
    thresholds,
    requests,
    testOf: (evidence) => tests.get(evidence.find((number) => tests.has(number)) ?? 0) ?? journal.test,
    callbacks: journal.entries.filter((entry) => entry.kind === 'callback'),
    transitions: journal.entries.filter((entry) => entry.kind === 'transition'),
    timingOf: (number) => timings.get(number),
    startOf: ({ number, at }) => timings.get(number)?.started_at ?? at,
    endOf({ number, at }) {
      const timing = timings.get(number);
      return timing ? timing.started_at + timing.ms : at;
    },
  };
}

/** Path without its query: parameters make no other place of it. */
export const pathOf = ({ path }: RecordedRequest): string => path.split('?', 1)[0] ?? path;

/** The JSON object that was sent, if the journal holds the whole of it. */
export const bodyOf = ({ body }: RecordedRequest): Json | undefined => asObject(parseJson(body));

/** `POST /v1/audio/tts (entry 4, task 8…)`: enough to find it in the journal and in the client's own log. */
export function placeOf({ method, path, number, task_id: task }: RecordedRequest): string {
  const shown = path.length > 120 ? `${path.slice(0, 120)}…` : path;
  return `${method} ${shown} (entry ${number}${task === undefined ? '' : `, task ${task}`})`;
}

/**
 * Remembers what was made of an object, as long as the object lives: several rules ask the same of a journal.
 *
 * @example const endingsOf = memoize(listEndings); endingsOf(context);
 */
export function memoize<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = made.get(key);
    if (found) return found.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/**
 * A match of one request. Matches of an operation that are `about` the same are one finding.
 *
 * @example matchOf(request, 'empty', `${placeOf(request)}: the id is empty.`, { severity: 'warning' })
 */
export const matchOf = (
  { operation = '', number }: RecordedRequest,
  about: string,
  message: string,
  more: Partial<Pick<Match, 'severity' | 'hint'>> = {},
): Match => ({ ...more, key: `${operation} ${about}`, message, evidence: [number] });

// Whether two requests ask for the same.

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
