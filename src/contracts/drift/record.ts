/**
 * Turns exchanges of a run into a recording: one for each way a call was answered, without secrets, ids as references.
 */
import type { Exchange } from '../wire/exchange.ts';
import { pick, pickNumber } from '../spec/pick.ts';
import { redactInside } from '../spec/redaction.ts';
import type { Operation } from '../spec/catalog.ts';
import { operations } from '../spec/catalog.ts';
import { createOwnTexts } from './own-texts.ts';
import type { RecordedExchange, Recording } from './recordings.ts';
import { createReferences } from './references.ts';
import { shapeOfBody } from './shapes.ts';

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

export interface Recorder {
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
