/**
 * Recordings: what was really answered, by whom it was seen, and when. Files are written by `contract record` or, the
 * first ones, made of the observed bodies; they are never edited.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { explainJson } from '../spec/json-text.ts';
import { asObject, pick, pickNumber, pickText, parseJson, mapTexts } from '../spec/pick.ts';
import type { Operation } from '../spec/catalog.ts';
import { operations } from '../spec/catalog.ts';
import { redactInside } from '../spec/redaction.ts';
import type { Exchange } from '../wire/http-client.ts';
import { vendorAt } from '../wire/http-client.ts';
import { shapeOfBody } from './shapes.ts';

/**
 * Ids, names and URLs of a recording as references: what was equal stays equal. Texts of an account that have no form of
 * their own are found by their fields (`createOwnTexts`) and get a reference here as well.
 */
const patterns: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['url', /https?:\/\/[^\s"\\]+/gi],
  ['uuid', /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g],
  ['name', /\bkc-[0-9a-z]+-\d+(?![0-9a-z])/g],
  ['id', /(?<![\d.])[1-9]\d{14,19}(?![\d.])/g],
  ['hex', /\b[0-9a-f]{32}\b/g],
];

interface References {
  /** The same value with references in place of ids. */
  replace<T>(value: T): T;
  /** A reference for a whole text, whatever it looks like. */
  replaceWhole(text: string): string;
}

/**
 * Makes references that are counted through everything they replace.
 *
 * @example createReferences().replace({ task_id: '934560897820524592' }) // { task_id: 'ref:id:1' }
 */
export function createReferences(): References {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const nameOf = (kind: string, text: string): string => {
    const name = known.get(text);
    if (name !== undefined) return name;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    known.set(text, `ref:${kind}:${count}`);
    return `ref:${kind}:${count}`;
  };
  const replaceText = (text: string): string =>
    patterns.reduce((left, [kind, pattern]) => left.replaceAll(pattern, (found) => nameOf(kind, found)), text);
  return {
    replace: <T>(value: T) => mapTexts(value, replaceText) as T,
    replaceWhole: (text) => nameOf('text', text),
  };
}

const examples: Readonly<Record<string, (count: number) => string>> = {
  url: (count) => `https://example.com/${count}`,
  uuid: (count) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
  name: (count) => `kc-0-${count}`,
  id: (count) => String(934_560_897_820_000_000n + BigInt(count)),
  hex: (count) => String(count).padStart(32, '0'),
  text: (count) => `a text ${count}`,
};

/**
 * The same value with ids of the right form in place of references, to be judged by a schema.
 *
 * @example restoreReferences({ task_id: 'ref:id:1' }) // { task_id: '934560897820000001' }
 */
export const restoreReferences = (value: unknown): unknown =>
  mapTexts(value, (text) =>
    text.replaceAll(
      /ref:(\w+):(\d+)/g,
      (whole, kind: string, count: string) => examples[kind]?.(Number(count)) ?? whole,
    ),
  );

/**
 * How a body came to us. Only `verbatim` and `live` bodies are whole: of the others, what is missing proves nothing.
 */
const recordingKinds = [
  'verbatim',
  'verbatim, cut',
  'assembled',
  'relayed',
  'digest',
  'doc',
  'live',
  'emulator',
] as const;
type RecordingKind = (typeof recordingKinds)[number];

export interface RecordedExchange {
  /** The call, in words. */
  readonly about: string;
  /** Row of the catalog, where there is one. */
  readonly operation: string | null;
  /** Schema that speaks about this body; `null` where none does. */
  readonly schema: string | null;
  readonly request?: { readonly method: string; readonly path: string; readonly body?: unknown };
  readonly status: number | null;
  readonly body: unknown;
}

export interface Recording {
  /** Name of the file, for reports. */
  readonly file: string;
  /** Day, month or year of the evidence. */
  readonly date: string;
  readonly source: string;
  readonly kind: RecordingKind;
  readonly exchanges: readonly RecordedExchange[];
}

/** A problem with recordings, as a sentence for the user. */
export class RecordingsError extends Error {
  override readonly name = 'RecordingsError';
}

/** Whole bodies can show that a field is absent. */
export const isWhole = ({ kind }: Recording): boolean => kind === 'verbatim' || kind === 'live' || kind === 'emulator';

function readExchange(value: unknown, where: string): RecordedExchange {
  const { about, operation, schema, status, body, request } = asObject(value) ?? {};
  const isText = (field: unknown): field is string | null => field === null || typeof field === 'string';
  if (typeof about !== 'string' || !isText(operation) || !isText(schema) || body === undefined) {
    throw new RecordingsError(`${where} is no recording: an exchange needs about, operation, schema, status and body.`);
  }
  return {
    about,
    operation,
    schema,
    status: typeof status === 'number' ? status : null,
    body,
    ...(request === undefined ? {} : { request: request as NonNullable<RecordedExchange['request']> }),
  };
}

function readRecording(file: string, text: string, where: string): Recording {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RecordingsError(`${where} isn't valid JSON: ${explainJson(text, 'place') ?? ''}.`);
  }
  const { date, source, kind, exchanges } = asObject(value) ?? {};
  const known = recordingKinds.find((name) => name === kind);
  if (typeof date !== 'string' || typeof source !== 'string' || !known || !Array.isArray(exchanges)) {
    throw new RecordingsError(`${where} is no recording: it needs date, source, kind and exchanges.`);
  }
  return { file, date, source, kind: known, exchanges: exchanges.map((item) => readExchange(item, where)) };
}

/**
 * Every recording of a directory, oldest first.
 *
 * @throws RecordingsError when the directory or a file can't be read.
 * @example await readRecordings('fixtures/exchanges')
 */
export async function readRecordings(directory: string): Promise<readonly Recording[]> {
  let names: readonly string[];
  try {
    names = (await readdir(directory)).filter((name) => name.endsWith('.json')).toSorted();
  } catch {
    throw new RecordingsError(`The directory ${directory} can't be read.`);
  }
  if (names.length === 0) throw new RecordingsError(`The directory ${directory} holds no recordings.`);
  const read = names.map(async (name) => {
    const path = join(directory, name);
    return readRecording(name, await readFile(path, 'utf8'), path);
  });
  return (await Promise.all(read)).toSorted((a, b) => a.date.localeCompare(b.date));
}

const dayMs = 86_400_000;
/** Older evidence is worth a look: the vendor changes things several times a year. */
const oldDays = 180;

export interface Age {
  readonly file: string;
  readonly date: string;
  readonly days: number;
  readonly isOld: boolean;
}

/** How old recordings are; a month or a year counts from its last day. */
export function ageOf(recording: Recording, now: number): Age {
  const [year = '2026', month = '12', day] = recording.date.slice(0, 10).split('-');
  const end =
    day === undefined
      ? Date.UTC(Number(year), Number(month), 0)
      : Date.UTC(Number(year), Number(month) - 1, Number(day));
  const days = Math.max(0, Math.floor((now - end) / dayMs));
  return { file: recording.file, date: recording.date, days, isOld: days > oldDays };
}

// Keeps an account's own things out of recordings: tasks that this run did not make, names, texts and quantities that it
// did not send. What stays is what the vendor says to every account.

/** The vendor's own words, the same for every account. */
const vendorFields: ReadonlySet<string> = new Set(['message', 'error', 'task_status_msg', 'path', 'timestamp']);
/** Fields whose texts are a user's, whatever their form. */
const privateField = /name|title|text|prompt|external|owned|user|account|mail|_id$/;
/** Codes, states, kinds: one word in small letters; numbers; references that stand for something already. */
const plainValue = /^(?:[a-z][a-z_]{0,30}|-?\d{1,12}(?:\.\d+)?|ref:\w+:\d+|\[hidden\]|)$/;
/** Amounts of a pack tell how much a user buys. */
const amountField = /^(?:total|remaining)_quantity$/;

interface OwnTexts {
  /** Learns what this run has sent and made. */
  learn(exchange: Exchange): void;
  /** The body of an answer without what is the account's own. */
  clean(body: unknown, operation: Operation | undefined): unknown;
}

function collectTexts(node: unknown, found: Set<string>): void {
  if (typeof node === 'string') found.add(node);
  else if (Array.isArray(node)) for (const item of node) collectTexts(item, found);
  else if (typeof node === 'object' && node !== null) {
    for (const item of Object.values(node)) collectTexts(item, found);
  }
}

/**
 * @example const own = createOwnTexts(createReferences());
 */
function createOwnTexts(references: References): OwnTexts {
  const sent = new Set<string>();
  const tasks = new Set<string>();

  const cleanText = (key: string, text: string): string => {
    if (sent.has(text) || vendorFields.has(key)) return text;
    // An id, a URL: it is a reference already.
    if (/^ref:\w+:\d+$/.test(text)) return text;
    if (!privateField.test(key) && plainValue.test(text)) return text;
    return references.replaceWhole(text);
  };

  const walk = (key: string, node: unknown): unknown => {
    if (typeof node === 'string') return cleanText(key, node);
    if (typeof node === 'number') return amountField.test(key) ? 1 : node;
    if (Array.isArray(node)) return node.map((item) => walk(key, item));
    const object = asObject(node);
    if (!object) return node;
    // Everything about a voice or a result of the official library is the vendor's.
    if (object['owned_by'] === 'kling') return object;
    return Object.fromEntries(Object.entries(object).map(([field, item]) => [field, walk(field, item)]));
  };

  const isOwn = (item: unknown) => tasks.has(pickText(item, 'task_id') ?? '');

  return {
    learn(exchange) {
      const { request, answer } = exchange;
      // Of what is no JSON, nothing comes back as a field.
      collectTexts(parseJson(request.body ?? ''), sent);
      const id = request.method === 'POST' ? vendorAt(exchange).answers.taskId(answer?.json) : undefined;
      if (id !== undefined) tasks.add(id);
    },
    clean(body, operation) {
      const { data, ...rest } = asObject(body) ?? {};
      const isList = operation?.action === 'list-tasks' && Array.isArray(data);
      const kept = isList ? { ...rest, data: (data as unknown[]).filter(isOwn) } : body;
      return walk('', references.replace(kept));
    },
  };
}

/** Bodies as long as this are base64 sources or boundary texts: the head tells enough. */
const longestText = 300;

function cutTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.length > longestText ? `${value.slice(0, longestText)}…` : value;
  if (Array.isArray(value)) return value.slice(0, 3).map(cutTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cutTexts(item)]));
}

const rowOf = ({ operation }: Exchange): Operation | undefined => operations.find(({ id }) => id === operation);

/** The schema that speaks about an answer. */
function schemaOf(exchange: Exchange): string | null {
  const { answer } = exchange;
  if (answer?.json === undefined) return null;
  const row = rowOf(exchange);
  const code = pick(answer.json, 'code');
  if (answer.status === 200 && code === 0) return row?.schemas.response ?? null;
  if (typeof code === 'number') return row?.schemas.error ?? null;
  return answer.status === 404 ? 'kling/not-found.json' : null;
}

/** Answers that differ in nothing but values are one. */
function keyOf(exchange: Exchange): string {
  const { answer, operation } = exchange;
  const code = pickNumber(answer?.json, 'code');
  const fields = [...shapeOfBody(answer?.json ?? null).keys()].toSorted().join(' ');
  // The words of a refusal are the contract; its values are not.
  const message = String(pick(answer?.json, 'message')).replaceAll(/[\d'"]\S*/g, '#');
  const status = String(pick(answer?.json, 'data', 'task_status'));
  return [operation, exchange.request.method, answer?.status, code, message, status, fields].join(' | ');
}

function toRecorded(
  exchange: Exchange,
  about: string,
  hide: (text: string) => string,
  clean: (body: unknown) => unknown,
): RecordedExchange {
  const { method, path, body } = exchange.request;
  // Hidden first: half a secret is not known any more.
  const tidy = (value: unknown) => cutTexts(redactInside(value, hide, 'by-name'));
  return {
    about,
    operation: exchange.operation ?? null,
    schema: schemaOf(exchange),
    request: { method, path: hide(path), ...(body === undefined ? {} : { body: tidy(parseJson(body, body)) }) },
    status: exchange.answer?.status ?? null,
    body: cutTexts(clean(redactInside(exchange.answer?.json ?? exchange.answer?.text ?? null, hide, 'by-name'))),
  };
}

interface Recorder {
  note(exchange: Exchange, check: string): void;
  /** The recording of everything noted. */
  finish(about: Omit<Recording, 'exchanges'>): Recording;
}

/**
 * Collects exchanges of a run.
 *
 * @param hide hides secrets in a text
 * @example const recorder = createRecorder(createRedactor(secrets));
 */
export function createRecorder(hide: (text: string) => string): Recorder {
  const noted = new Map<string, RecordedExchange>();
  const references = createReferences();
  const own = createOwnTexts(references);
  return {
    note(exchange, check) {
      if (!exchange.answer) return;
      own.learn(exchange);
      const key = keyOf(exchange);
      const clean = (body: unknown) => own.clean(body, rowOf(exchange));
      if (!noted.has(key)) noted.set(key, references.replace(toRecorded(exchange, check, hide, clean)));
    },
    finish: (about) => ({ ...about, exchanges: [...noted.values()] }),
  };
}
