/**
 * Keeps an account's own things out of recordings: tasks that this run did not make, names, texts and quantities that it
 * did not send. What stays is what the vendor says to everybody.
 */
import type { Exchange } from '../wire/exchange.ts';
import { asObject, pickText } from '../spec/pick.ts';
import { vendorAt } from '../wire/dialect-forms.ts';
import type { Operation } from '../spec/catalog.ts';
import type { References } from './references.ts';

/** The vendor's own words, the same for every account. */
const vendorFields: ReadonlySet<string> = new Set(['message', 'error', 'task_status_msg', 'path', 'timestamp']);
/** Fields whose texts are somebody's, whatever they look like. */
const privateField = /name|title|text|prompt|external|owned|user|account|mail|_id$/;
/** Codes, states, kinds: one word in small letters; numbers; references that stand for something already. */
const plainValue = /^(?:[a-z][a-z_]{0,30}|-?\d{1,12}(?:\.\d+)?|ref:\w+:\d+|\[hidden\]|)$/;
/** Amounts of a pack tell how much somebody buys. */
const amountField = /^(?:total|remaining)_quantity$/;

export interface OwnTexts {
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
export function createOwnTexts(references: References): OwnTexts {
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
