/**
 * Turns exchanges of a run into a recording: one for each way a call was answered, without secrets, ids as references.
 */
import type { Operation } from '../spec/catalog.ts';
import { operations } from '../spec/catalog.ts';
import { asObject, pick, pickNumber, pickText } from '../spec/pick.ts';
import { redactInside } from '../spec/redaction.ts';
import type { Exchange } from '../wire/exchange.ts';
import { vendorAt } from '../wire/exchange.ts';
import type { RecordedExchange, Recording, References } from './recordings.ts';
import { createReferences } from './recordings.ts';
import { shapeOfBody } from './shapes.ts';

// Keeps an account's own things out of recordings: tasks that this run did not make, names, texts and quantities that it
// did not send. What stays is what the vendor says to everybody.

/** The vendor's own words, the same for every account. */
const vendorFields: ReadonlySet<string> = new Set(['message', 'error', 'task_status_msg', 'path', 'timestamp']);
/** Fields whose texts are somebody's, whatever they look like. */
const privateField = /name|title|text|prompt|external|owned|user|account|mail|_id$/;
/** Codes, states, kinds: one word in small letters; numbers; references that stand for something already. */
const plainValue = /^(?:[a-z][a-z_]{0,30}|-?\d{1,12}(?:\.\d+)?|ref:\w+:\d+|\[hidden\]|)$/;
/** Amounts of a pack tell how much somebody buys. */
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
      try {
        collectTexts(JSON.parse(request.body ?? 'null'), sent);
      } catch {
        // No JSON: nothing of it comes back as a field.
      }
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
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
  const tidy = (value: unknown) => cutTexts(redactInside(value, hide));
  return {
    about,
    operation: exchange.operation ?? null,
    schema: schemaOf(exchange),
    request: { method, path: hide(path), ...(body === undefined ? {} : { body: tidy(parse(body)) }) },
    status: exchange.answer?.status ?? null,
    body: cutTexts(clean(redactInside(exchange.answer?.json ?? exchange.answer?.text ?? null, hide))),
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
