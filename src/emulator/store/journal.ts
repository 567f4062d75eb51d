/**
 * The journal of each account, in memory: a ring of entries that forgets the oldest. Entries are kept as bytes beside the
 * heap: a thousand of them as objects lived just long enough for the garbage collector to copy each one twice, which took
 * two fifths of a query (docs/performance.md).
 */
import type { Diagnostic, Journal, JournalEntry, JournalFilter, NumberedEntry } from '../core/journal.ts';
import { noAccount } from '../core/journal.ts';
import { sizeOf } from '../shell/lifecycle.ts';
import { hashOf } from './indexes.ts';

/** A stretch of bytes with the texts of entries one behind the other. */
interface Segment {
  readonly bytes: Buffer;
  /** Entries in it that are still kept. */
  count: number;
}

/**
 * The entries, by their places. What is a number or a constant of the code stands in a list of its own; the rest is in the
 * text. No entry is an object.
 */
interface Ring {
  readonly segments: (Segment | undefined)[];
  readonly starts: number[];
  readonly ends: number[];
  /** Characters of the bodies. */
  readonly sizes: number[];
  readonly kinds: JournalEntry['kind'][];
  readonly operations: (string | undefined)[];
  /** Hashes of the ids of tasks; 0 where there is none. */
  readonly tasks: number[];
  readonly times: number[];
  // Of requests alone.
  readonly methods: string[];
  readonly dialects: (string | undefined)[];
  readonly statuses: number[];
  readonly bodyLengths: number[];
  readonly startedAt: (number | undefined)[];
  readonly waits: number[];
}

const newRing = (): Ring => ({
  segments: [],
  starts: [],
  ends: [],
  sizes: [],
  kinds: [],
  operations: [],
  tasks: [],
  times: [],
  methods: [],
  dialects: [],
  statuses: [],
  bodyLengths: [],
  startedAt: [],
  waits: [],
});

interface Table {
  /** The entry of number n stands at (n - 1) % limit. */
  readonly ring: Ring;
  /** The segment that is filled, and how far. */
  filled: Segment | undefined;
  end: number;
  /** A segment whose entries were all dropped, to be filled again. */
  spare: Segment | undefined;
  /** How many segments were made. */
  opened: number;
  /** Characters of the bodies that are kept. */
  size: number;
  last: number;
  first: number;
  /** Grows with each entry of any account. */
  turn: number;
  requests: number;
  transitions: number;
  callbacks: number;
  byOperation: Map<string, number>;
  byStatus: Map<number, number>;
}

const newTable = (): Table => ({
  ring: newRing(),
  filled: undefined,
  end: 0,
  spare: undefined,
  opened: 0,
  size: 0,
  last: 0,
  first: 1,
  turn: 0,
  requests: 0,
  transitions: 0,
  callbacks: 0,
  byOperation: new Map(),
  byStatus: new Map(),
});

type RequestEntry = Extract<JournalEntry, { kind: 'request' }>;
type TransitionEntry = Extract<JournalEntry, { kind: 'transition' }>;

/** What most requests have not, as JSON. */
interface Seldom {
  readonly fault?: string | undefined;
  readonly test?: string | undefined;
  readonly failure?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly hungUp?: true | undefined;
}

const usual: Seldom = { diagnostics: [] };

/** Stands for a field that is absent: none has a value of one control character. */
const absent = '\0';

const optional = (text: string | undefined): string => text ?? absent;
const readOptional = (text: string | undefined): string | undefined => (text === absent ? undefined : text);

const breaksLine = (text: string | undefined): boolean => text?.includes('\n') === true;

function writeSeldom({ fault, test, failure, diagnostics, measured }: RequestEntry): string {
  const hungUp = measured?.hungUp;
  const isUsual = fault === undefined && test === undefined && failure === undefined && hungUp === undefined;
  if (isUsual && diagnostics.length === 0) return '';
  return JSON.stringify({ fault, test, failure, diagnostics, hungUp } satisfies Seldom);
}

/**
 * Lines, and behind them the body and the answer as they are: JSON would escape each quote in them, and take three times as
 * long. Neither headers nor URLs have line ends, but what was written down elsewhere is not ours.
 */
function writeRequest(entry: RequestEntry): string {
  const { requestId, path, taskId, contentType, userAgent } = entry;
  if (breaksLine(path) || breaksLine(taskId) || breaksLine(contentType) || breaksLine(userAgent))
    return JSON.stringify(entry);
  const head = `${requestId}\n${path}\n${optional(taskId)}\n${optional(contentType)}\n${optional(userAgent)}`;
  return `${head}\n${writeSeldom(entry)}\n${entry.body}${entry.answer}`;
}

function writeTransition(entry: TransitionEntry): string {
  const { taskId, product, from, to, message } = entry;
  // Where it could be taken for JSON, it is JSON.
  return breaksLine(taskId) || isJson(taskId)
    ? JSON.stringify(entry)
    : `${taskId}\n${product}\n${from ?? absent}\n${to}\n${message}`;
}

function writeEntry(entry: JournalEntry): string {
  const text =
    entry.kind === 'request'
      ? writeRequest(entry)
      : entry.kind === 'transition'
        ? writeTransition(entry)
        : JSON.stringify(entry);
  // Half a character has no bytes in UTF-8; JSON has an escape for it.
  return text.isWellFormed() ? text : JSON.stringify(entry);
}

/** The first so many lines of a text, and what is behind them. */
function splitLines(text: string, count: number): string[] {
  const lines: string[] = [];
  let start = 0;
  while (lines.length < count) {
    const end = text.indexOf('\n', start);
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  return [...lines, text.slice(start)];
}

function readRequest(ring: Ring, place: number, text: string): RequestEntry {
  const [requestId = '', path = '', taskId, contentType, userAgent, seldom = '', bodies = ''] = splitLines(text, 6);
  const { fault, test, failure, diagnostics, hungUp } = seldom === '' ? usual : (JSON.parse(seldom) as Seldom);
  const startedAt = ring.startedAt[place];
  const bodyLength = ring.bodyLengths[place];
  return {
    kind: 'request',
    at: ring.times[place] ?? 0,
    requestId,
    method: ring.methods[place] ?? '',
    path,
    dialect: ring.dialects[place],
    operation: ring.operations[place],
    taskId: readOptional(taskId),
    contentType: readOptional(contentType),
    userAgent: readOptional(userAgent),
    fault,
    test,
    body: bodies.slice(0, bodyLength),
    status: ring.statuses[place] ?? 0,
    failure,
    answer: bodies.slice(bodyLength),
    diagnostics,
    ...(startedAt === undefined ? {} : { measured: { startedAt, ms: ring.waits[place] ?? 0, hungUp } }),
  };
}

function readTransition(ring: Ring, place: number, text: string): TransitionEntry {
  const [taskId = '', product = '', from, to, message = ''] = splitLines(text, 4);
  return {
    kind: 'transition',
    at: ring.times[place] ?? 0,
    taskId,
    product,
    from: (readOptional(from) ?? null) as TransitionEntry['from'],
    to: to as TransitionEntry['to'],
    message,
  };
}

/** Whether an entry was written as JSON: lines begin with an id. */
const isJson = (text: string) => text.startsWith('{"kind":');

const mostBytesOfSegment = 65_536;
/** Segments double in size up to that: most accounts have a few entries, and there may be thousands of accounts. */
const bytesOfFirst = 1024;

/** Bytes of UTF-8 that a character takes at most. */
const mostBytesOfCharacter = 3;

function openSegment(table: Table, bytes: number): Segment {
  const { spare } = table;
  table.end = 0;
  if (spare && spare.bytes.length >= bytes) {
    table.spare = undefined;
    return spare;
  }
  const size = Math.max(bytes, Math.min(mostBytesOfSegment, bytesOfFirst * 2 ** table.opened));
  table.opened += 1;
  return { bytes: Buffer.allocUnsafeSlow(size), count: 0 };
}

/** Writes a text behind the last one, and notes at a place of the ring where it is. */
function writeText(table: Table, place: number, text: string): void {
  let segment = table.filled;
  const room = segment ? segment.bytes.length - table.end : 0;
  // The true number of bytes is asked for only where it matters.
  if (!segment || (text.length * mostBytesOfCharacter > room && Buffer.byteLength(text) > room))
    table.filled = segment = openSegment(table, Buffer.byteLength(text));
  const start = table.end;
  table.end += segment.bytes.write(text, start);
  segment.count += 1;
  const { segments, starts, ends } = table.ring;
  segments[place] = segment;
  starts[place] = start;
  ends[place] = table.end;
}

function dropOldest(table: Table, limit: number): void {
  const { segments, sizes } = table.ring;
  const place = (table.first - 1) % limit;
  const segment = segments[place];
  segments[place] = undefined;
  table.first += 1;
  table.size -= sizes[place] ?? 0;
  if (!segment) return;
  segment.count -= 1;
  if (segment.count > 0) return;
  if (segment === table.filled) table.end = 0;
  else if (segment.bytes.length <= mostBytesOfSegment) table.spare = segment;
}

/** Of the id of a task, as a small integer above 0; 0 where there is none. */
const hashOfTask = (taskId: string | undefined): number => (taskId === undefined ? 0 : (hashOf(taskId) >>> 1) | 1);

/** Writes an entry at a place of the ring. */
function keep(table: Table, place: number, entry: JournalEntry): void {
  const { ring } = table;
  writeText(table, place, writeEntry(entry));
  const size = sizeOf(entry);
  table.size += size;
  ring.sizes[place] = size;
  ring.kinds[place] = entry.kind;
  ring.tasks[place] = hashOfTask(entry.taskId);
  ring.times[place] = entry.at;
  if (entry.kind !== 'request') {
    ring.operations[place] = undefined;
    return;
  }
  ring.operations[place] = entry.operation;
  ring.methods[place] = entry.method;
  ring.dialects[place] = entry.dialect;
  ring.statuses[place] = entry.status;
  ring.bodyLengths[place] = entry.body.length;
  ring.startedAt[place] = entry.measured?.startedAt;
  ring.waits[place] = entry.measured?.ms ?? 0;
}

function readAt(ring: Ring, place: number): JournalEntry {
  const segment = ring.segments[place];
  if (!segment) throw new Error(`The journal has no entry at place ${place}.`);
  const text = segment.bytes.toString('utf8', ring.starts[place], ring.ends[place]);
  if (isJson(text)) return JSON.parse(text) as JournalEntry;
  return ring.kinds[place] === 'request' ? readRequest(ring, place, text) : readTransition(ring, place, text);
}

/** Whether the entry at a place may pass the filter: all others are excluded without reading their texts. */
function createSieve({ kinds, operations, tasks }: Ring, filter: JournalFilter): (place: number) => boolean {
  const { kind, operation, taskId } = filter;
  const task = hashOfTask(taskId);
  return (place) =>
    (kind === undefined || kinds[place] === kind) &&
    (operation === undefined || operations[place] === operation) &&
    (taskId === undefined || tasks[place] === task);
}

function tally(table: Table, entry: JournalEntry): void {
  switch (entry.kind) {
    case 'request': {
      const operation = entry.operation ?? 'none';
      table.requests += 1;
      table.byOperation.set(operation, (table.byOperation.get(operation) ?? 0) + 1);
      table.byStatus.set(entry.status, (table.byStatus.get(entry.status) ?? 0) + 1);
      break;
    }
    case 'transition':
      table.transitions += 1;
      break;
    case 'callback':
      table.callbacks += 1;
      break;
  }
}

/**
 * @param limit most entries kept per account; the oldest go first and are counted as dropped
 * @param mostCharacters most characters of bodies kept per account, likewise
 * @example createJournal({ limit: 1000 })
 */
export function createJournal(bounds: {
  readonly limit: number;
  readonly mostCharacters?: number | undefined;
}): Journal {
  const { limit, mostCharacters = Infinity } = bounds;
  const tables = new Map<string, Table>();
  const tableOf = (accountId: string): Table => {
    let table = tables.get(accountId);
    if (!table) tables.set(accountId, (table = newTable()));
    return table;
  };
  /** For reading: an account that is gone must not leave a table behind because it is asked for. */
  const nothing = newTable();
  let turn = 0;
  const append = (accountId: string, entry: JournalEntry): void => {
    const table = tableOf(accountId);
    table.turn = turn += 1;
    if (table.last - table.first + 1 >= limit) dropOldest(table, limit);
    keep(table, table.last % limit, entry);
    table.last += 1;
    while (table.size > mostCharacters && table.first < table.last) dropOldest(table, limit);
    tally(table, entry);
  };
  return {
    limit,
    append,
    query(accountId, filter) {
      const { ring, first, last } = tables.get(accountId) ?? nothing;
      const mayMatch = createSieve(ring, filter);
      const found: NumberedEntry[] = [];
      for (let number = Math.max(first, (filter.after ?? 0) + 1); number <= last; number += 1) {
        if (found.length >= (filter.limit ?? limit)) break;
        const place = (number - 1) % limit;
        if (!mayMatch(place)) continue;
        const entry = readAt(ring, place);
        if (filter.taskId === undefined || entry.taskId === filter.taskId) found.push({ number, ...entry });
      }
      return found;
    },
    count(accountId) {
      const table = tables.get(accountId) ?? nothing;
      return {
        requests: table.requests,
        transitions: table.transitions,
        callbacks: table.callbacks,
        byOperation: Object.fromEntries([...table.byOperation].sort()),
        byStatus: Object.fromEntries([...table.byStatus].sort()),
        dropped: table.first - 1,
      };
    },
    size(accountId) {
      const { first, last } = tables.get(accountId) ?? nothing;
      return last - first + 1;
    },
    latest() {
      let found: [string | undefined, number] = [undefined, 0];
      for (const [id, table] of tables) if (id !== noAccount && table.turn > found[1]) found = [id, table.turn];
      return found[0];
    },
    restore(accountId, entries, { requests, transitions, callbacks, byOperation, byStatus }) {
      const last = requests + transitions + callbacks;
      const table: Table = { ...newTable(), last: last - entries.length, first: last - entries.length + 1 };
      tables.set(accountId, table);
      for (const entry of entries) append(accountId, entry);
      Object.assign(table, { requests, transitions, callbacks });
      table.byOperation = new Map(Object.entries(byOperation));
      table.byStatus = new Map(Object.entries(byStatus).map(([status, count]) => [Number(status), count]));
    },
    clear: (accountId) => void tables.delete(accountId),
    remove: (accountId) => void tables.delete(accountId),
  };
}
