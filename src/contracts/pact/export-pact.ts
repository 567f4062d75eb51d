/**
 * Makes a pact of version 4 of a journal: calls become HTTP interactions, callbacks become messages, joined by the id
 * of their task. One interaction stands for all exchanges of one form.
 */
import { vendorOf } from '../spec/vendors.ts';
import { asObject, pick, pickNumber, pickText } from '../spec/pick.ts';
import type { Operation } from '../spec/catalog.ts';
import { catalog } from '../spec/catalog.ts';
import type { ControlJournalCallback, ControlJournalEntry, ControlJournalRequest } from '../spec/generated/messages.ts';
import { expectBody } from './export-rules.ts';
import type { Expectation } from './export-rules.ts';
import type { StatesFound } from './export-states.ts';
import { findStates } from './export-states.ts';
import { isTooDeep } from './json-depth.ts';

export interface ExportNames {
  readonly consumer: string;
  readonly provider: string;
  readonly version: string;
}

export interface ExportedPact {
  /** To be written as JSON. */
  readonly pact: Readonly<Record<string, unknown>>;
  readonly calls: number;
  readonly messages: number;
  /** What could not become an interaction, each once, with the reason. */
  readonly leftOut: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;
type Made =
  | { readonly ok: true; readonly form: string; readonly interaction: Json }
  | { readonly ok: false; readonly why: string };

/** In place of whatever was sent; a verifier's request needs none of its own. */
const shownToken = 'Bearer kling-token';
/** In place of the recorded one, so that a verified create calls nobody. */
const nobody = 'http://127.0.0.1:9/callback';

const rows = catalog.filter(({ isOptional }) => isOptional !== true);
const rowOf = (id: string | undefined) => rows.find((row) => row.id === id);

/** Everything below goes into bodies by calling itself. */
function parse(body: string): unknown {
  try {
    const value = JSON.parse(body) as unknown;
    return isTooDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Signed URLs hold secrets in their queries. */
function withoutQueries(value: unknown): unknown {
  if (typeof value === 'string')
    return /^https?:\/\//i.test(value) ? value.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//') : value;
  if (Array.isArray(value)) return value.map(withoutQueries);
  const named = asObject(value);
  return named ? Object.fromEntries(Object.entries(named).map(([key, item]) => [key, withoutQueries(item)])) : value;
}

function cleanRequest(sent: unknown): unknown {
  const clean = withoutQueries(sent);
  const named = asObject(clean);
  if (!named) return clean;
  const url = ['callback_url', 'webhook_url', 'callBackUrl', 'callbackUrl'].filter(
    (name) => typeof named[name] === 'string' && named[name] !== '',
  );
  return { ...named, ...Object.fromEntries(url.map((name) => [name, nobody])) };
}

/** The places of a body, for telling forms apart; lists by their first item. */
function placesOf(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value)) return value.length === 0 ? [`${at}[]`] : placesOf((value as unknown[])[0], `${at}[0]`);
  const named = asObject(value);
  return named
    ? Object.entries(named).flatMap(([key, item]) => placesOf(item, `${at}.${key}`))
    : [`${at}:${typeof value}`];
}

const content = (body: unknown): Json => ({ content: body, contentType: 'application/json', encoded: false });
const rulesOf = ({ rules }: Expectation) => (Object.keys(rules).length === 0 ? {} : { matchingRules: { body: rules } });
const joinedBy = (taskId: string | undefined) =>
  taskId === undefined ? {} : { comments: { references: { kling: { task_id: taskId } } } };

function requestOf(entry: ControlJournalRequest, sent: unknown, states: Extract<StatesFound, { ok: true }>): Json {
  const [path = '/', query = ''] = entry.path.split(/\?(.*)/s, 2);
  const values = new URLSearchParams(query);
  const names = [...new Set(values.keys())];
  const provided = (expression: string) => ({ type: 'ProviderState', expression, dataType: 'STRING' });
  const generators = {
    ...(states.path === undefined ? {} : { path: provided(states.path) }),
    ...(states.body === undefined
      ? {}
      : { body: Object.fromEntries(Object.entries(states.body).map(([place, value]) => [place, provided(value)])) }),
  };
  return {
    method: entry.method,
    path,
    ...(names.length === 0 ? {} : { query: Object.fromEntries(names.map((name) => [name, values.getAll(name)])) }),
    headers: { Authorization: [shownToken], ...(sent === undefined ? {} : { 'Content-Type': ['application/json'] }) },
    ...(sent === undefined ? {} : { body: content(cleanRequest(sent)) }),
    ...(Object.keys(generators).length === 0 ? {} : { generators }),
    matchingRules: {
      header: { Authorization: { combine: 'AND', matchers: [{ match: 'regex', regex: '^Bearer .+$' }] } },
    },
  };
}

function describe({ summary }: Operation, entry: ControlJournalRequest, answer: unknown): string {
  const status = pickText(answer, 'data', 'task_status');
  const code = pickNumber(answer, 'code');
  if (entry.failure !== undefined) return `${summary}: refused with ${code ?? entry.status}`;
  return status === undefined ? summary : `${summary}: ${status}`;
}

function makeHttp(entry: ControlJournalRequest): Made {
  const operation = rowOf(entry.operation);
  if (!operation)
    return { ok: false, why: `${entry.method} ${entry.path.split('?')[0] ?? ''}: no operation of the catalog` };
  const sent = entry.body === '' ? undefined : parse(entry.body);
  const answer = parse(entry.answer);
  if (answer === undefined || (entry.body !== '' && sent === undefined)) {
    return { ok: false, why: `${operation.id}: a body is no JSON, too deep, or was too long for the journal` };
  }
  const states = findStates(operation, entry, sent, answer);
  if (!states.ok) return { ok: false, why: `${operation.id}: ${states.because}` };
  const schema = entry.failure === undefined ? operation.schemas.response : operation.schemas.error;
  const expected = expectBody(schema, answer);
  const interaction = {
    type: 'Synchronous/HTTP',
    description: describe(operation, entry, answer),
    pending: false,
    ...(states.states.length === 0 ? {} : { providerStates: states.states }),
    request: requestOf(entry, sent, states),
    response: {
      status: entry.status,
      headers: { 'Content-Type': ['application/json'] },
      body: content(expected.content),
      ...rulesOf(expected),
    },
    ...joinedBy(entry.task_id),
  };
  const form = [
    operation.id,
    entry.status,
    entry.failure,
    pick(answer, 'code'),
    pickText(answer, 'data', 'task_status'),
    ...placesOf(sent),
    '→',
    ...placesOf(answer),
  ];
  return { ok: true, form: form.join(' '), interaction };
}

/** The create that made the task of a callback: what the callback's product and schema are known from. */
function makeMessage(entry: ControlJournalCallback, creates: ReadonlyMap<string, Operation>): Made {
  const operation = creates.get(entry.task_id);
  const schema = operation?.schemas.callback;
  if (!operation || schema === undefined)
    return { ok: false, why: `Callback of ${entry.task_id}: its create is not in the journal` };
  if (vendorOf(operation.dialect).isGateway)
    return { ok: false, why: `Callback of ${operation.id}: no provider state makes what a gateway has` };
  const body = parse(entry.body);
  const expected = expectBody(schema, body);
  const message = pickText(body, 'task_status_msg') ?? '';
  const externalId = pickText(body, 'task_info', 'external_task_id');
  const params = {
    product: operation.product,
    status: entry.task_status,
    ...(entry.task_status === 'failed' && message !== '' ? { message } : {}),
    ...(externalId === undefined ? {} : { external_task_id: externalId }),
  };
  const interaction = {
    type: 'Asynchronous/Messages',
    description: `${operation.summary}: callback ${entry.task_status}`,
    pending: false,
    providerStates: [{ name: 'a callback is delivered', params }],
    contents: content(expected.content),
    metadata: { contentType: 'application/json' },
    ...rulesOf(expected),
    ...joinedBy(entry.task_id),
  };
  return { ok: true, form: [operation.id, 'callback', entry.task_status, ...placesOf(body)].join(' '), interaction };
}

/** Descriptions tell interactions apart: a second one of a name gets a number. */
function nameApart(interactions: readonly Json[]): readonly Json[] {
  const seen = new Map<string, number>();
  return interactions.map((interaction) => {
    const name = String(interaction['description']);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? interaction : { ...interaction, description: `${name} (${count})` };
  });
}

/**
 * A pact of a journal's entries.
 *
 * @example exportPact(journal.entries, { consumer: 'my-app', provider: 'kling', version: '0.1.0' }).pact
 */
export function exportPact(entries: readonly ControlJournalEntry[], names: ExportNames): ExportedPact {
  const creates = new Map<string, Operation>();
  for (const entry of entries) {
    const operation = entry.kind === 'request' ? rowOf(entry.operation) : undefined;
    if (entry.kind !== 'request' || operation?.action !== 'create-task' || entry.task_id === undefined) continue;
    creates.set(entry.task_id, operation);
  }
  const forms = new Map<string, Json>();
  const leftOut = new Set<string>();
  for (const entry of entries) {
    if (entry.kind === 'transition') continue;
    const made = entry.kind === 'request' ? makeHttp(entry) : makeMessage(entry, creates);
    if (!made.ok) leftOut.add(made.why);
    else if (!forms.has(made.form)) forms.set(made.form, made.interaction);
  }
  const interactions = nameApart([...forms.values()]);
  const messages = interactions.filter(({ type }) => type === 'Asynchronous/Messages').length;
  const pact = {
    consumer: { name: names.consumer },
    provider: { name: names.provider },
    interactions,
    metadata: { pactSpecification: { version: '4.0' }, 'kling-emulator': { version: names.version } },
  };
  return { pact, calls: interactions.length - messages, messages, leftOut: [...leftOut] };
}
