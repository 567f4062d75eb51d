/**
 * Makes a pact of version 4 of a journal: calls become HTTP interactions, callbacks become messages, joined by the id
 * of their task. One interaction stands for all exchanges of one form.
 */
import type { Operation } from '../spec/catalog.ts';
import { catalog } from '../spec/catalog.ts';
import type { ControlJournalCallback, ControlJournalEntry, ControlJournalRequest } from '../spec/generated/messages.ts';
import { asList, asObject, pick, pickNumber, pickText, parseJson, mapTexts } from '../spec/pick.ts';
import { vendorOf } from '../spec/vendors.ts';
import { namedValues } from './expected-body.ts';
import { isTooDeep } from './pact-file.ts';

// From a recorded body to what a consumer would expect: the body with matching rules. Ids, times, URLs and names by their
// form; what the schema names one by one (codes, statuses) exactly.

interface RuleEntry {
  readonly combine: 'AND';
  readonly matchers: readonly Readonly<Record<string, unknown>>[];
}

interface Expectation {
  readonly content: unknown;
  readonly rules: Readonly<Record<string, RuleEntry>>;
}

const rule = (matcher: Readonly<Record<string, unknown>>): RuleEntry => ({ combine: 'AND', matchers: [matcher] });

/** Forms of texts that differ from run to run. */
const forms: readonly (readonly [form: RegExp, regex: string])[] = [
  [/^[1-9]\d{14,19}$/, '^[1-9]\\d{14,19}$'],
  [/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'],
  [/^https?:\/\/./, '^https?://.+'],
  [/^\d+(\.\d+)?$/, '^\\d+(\\.\\d+)?$'],
];

/** Texts that are compared as they stand: the vendor's own words. */
const exactFields = new Set([
  'task_status',
  'task_status_msg',
  'status',
  'state',
  'external_task_id',
  'final_unit_deduction',
]);

function ruleOfText(field: string, value: string): RuleEntry | undefined {
  if (exactFields.has(field)) return undefined;
  const form = forms.find(([test]) => test.test(value));
  return rule(form ? { match: 'regex', regex: form[1] } : { match: 'type' });
}

/** Whether the schema names the value as one of a few words: then it is compared exactly. */
function isClosed(schemaId: string, pointer: string, value: string): boolean {
  const { values, isComplete } = namedValues(schemaId, pointer);
  return isComplete && values.includes(value);
}

function ruleOfLeaf(schemaId: string, pointer: string, field: string, value: unknown): RuleEntry | undefined {
  switch (typeof value) {
    case 'string':
      return isClosed(schemaId, pointer, value) ? undefined : ruleOfText(field, value);
    case 'number':
      return field === 'code' ? undefined : rule({ match: Number.isInteger(value) ? 'integer' : 'number' });
    default:
      return rule({ match: 'type' });
  }
}

/**
 * A recorded body as an expectation. Of a list the first item stands for all.
 *
 * @example expectBody('kling/get-custom-voice.response.json', JSON.parse(entry.answer)).rules['$.data.task_id']
 */
function expectBody(schemaId: string, body: unknown): Expectation {
  const rules: Record<string, RuleEntry> = {};
  const walk = (value: unknown, path: string, pointer: string, field: string): unknown => {
    if (Array.isArray(value)) {
      const [first] = value as unknown[];
      if (first === undefined) return [];
      rules[path] = rule({ match: 'type', min: 1 });
      return [walk(first, `${path}[*]`, `${pointer}/0`, field)];
    }
    const named = asObject(value);
    if (named) {
      const kept = Object.entries(named).filter(
        ([key, item]) => item !== null && !(field === 'parent_video' && key === 'url'),
      );
      return Object.fromEntries(
        kept.map(([key, item]) => [key, walk(item, `${path}.${key}`, `${pointer}/${key}`, key)]),
      );
    }
    const found = ruleOfLeaf(schemaId, pointer, field, value);
    if (found) rules[path] = found;
    return value;
  };
  const content = walk(body, '$', '', '');
  return { content, rules };
}

// Which provider states make a recorded exchange happen again.

interface ExportedState {
  readonly name: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** States with the values that replace recorded ones; or why there are none. */
type StatesFound =
  | {
      readonly ok: true;
      readonly states: readonly ExportedState[];
      /** The path with a state's value in it, for example `/v1/…/${task_id}`. */
      readonly path?: string;
      /** Values of states in the body, by place. */
      readonly body?: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly because: string };

const none: StatesFound = { ok: true, states: [] };

/** Failures that a state brings about, or that come by themselves. */
const failureStates: Readonly<Record<string, readonly ExportedState[]>> = {
  'request.invalid': [],
  'task.not-found': [{ name: 'no task exists' }],
  'voice.not-found': [{ name: 'no custom voice exists' }],
  'video.not-found': [],
  'funds.exhausted': [{ name: 'the account has no units' }],
  'concurrency.exceeded': [{ name: 'the account is at its limit of concurrent tasks' }],
  'content.refused': [{ name: 'the next create is refused with {code}', params: { code: '1301' } }],
};

const text = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined || value === '' ? {} : { [name]: value }) as Partial<Record<Name, string>>;

/** The state that makes a task as an answer shows it. */
function taskState(operation: Operation, task: unknown): ExportedState {
  const status = pickText(task, 'task_status') ?? 'submitted';
  return {
    name: 'a task exists',
    params: {
      ...text('product', operation.product),
      status,
      ...(status === 'failed' ? text('message', pickText(task, 'task_status_msg')) : {}),
      ...text('external_task_id', pickText(task, 'task_info', 'external_task_id')),
    },
  };
}

function statesOfTask(operation: Operation, entry: ControlJournalRequest, answer: unknown): StatesFound {
  const task = pick(answer, 'data');
  const id = pickText(task, 'task_id') ?? '';
  const path = entry.path.split('?')[0] ?? '';
  const states = [taskState(operation, task)];
  // A task that was asked for by its external id is found by it again.
  return path.endsWith(id)
    ? { ok: true, states, path: `${path.slice(0, -id.length)}\${task_id}` }
    : { ok: true, states };
}

function statesOfList(operation: Operation, answer: unknown): StatesFound {
  const [first] = asList(pick(answer, 'data'));
  return { ok: true, states: [first === undefined ? { name: 'no task exists' } : taskState(operation, first)] };
}

function statesOfCreate(sent: unknown): StatesFound {
  const video = pickText(asObject(sent), 'video_id');
  return video === undefined || video === ''
    ? none
    : { ok: true, states: [{ name: 'a video exists', params: { video_id: video } }] };
}

function statesOfSuccess(
  operation: Operation,
  entry: ControlJournalRequest,
  sent: unknown,
  answer: unknown,
): StatesFound {
  switch (operation.action) {
    case 'create-task':
      return statesOfCreate(sent);
    case 'get-task':
      return statesOfTask(operation, entry, answer);
    case 'list-tasks':
      return statesOfList(operation, answer);
    case 'delete-voice':
      return { ok: true, states: [{ name: 'a custom voice exists' }], body: { '$.voice_id': '${voice_id}' } };
    case 'get-account-costs':
    case 'list-pack-billing':
    case 'list-cash-billing':
      // The asked range is recorded: packs must be of that time.
      return { ok: true, states: [{ name: 'the clock stands at {time}', params: { time: String(entry.at) } }] };
    default:
      return none;
  }
}

/**
 * The states of one recorded exchange.
 *
 * @example findStates(operationById('kling.get-custom-voice'), entry, undefined, JSON.parse(entry.answer))
 */
function findStates(operation: Operation, entry: ControlJournalRequest, sent: unknown, answer: unknown): StatesFound {
  const readsTasks = operation.action === 'get-task' || operation.action === 'list-tasks';
  if (vendorOf(operation.dialect).isGateway && (readsTasks || operation.action === 'delete-voice')) {
    return { ok: false, because: 'no provider state makes what a gateway has' };
  }
  const { failure } = entry;
  if (failure === undefined) return statesOfSuccess(operation, entry, sent, answer);
  if (failure === 'external-id.taken') {
    const externalId = pickText(asObject(sent), 'external_task_id');
    const params = { ...text('product', operation.product), ...text('external_task_id', externalId) };
    return { ok: true, states: [{ name: 'a task exists', params }] };
  }
  const states = Object.hasOwn(failureStates, failure) ? failureStates[failure] : undefined;
  return states ? { ok: true, states } : { ok: false, because: `no provider state brings '${failure}' about` };
}

interface ExportNames {
  readonly consumer: string;
  readonly provider: string;
  readonly version: string;
}

interface ExportedPact {
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
/** In place of the recorded one, so that a verified create sends no callback to a real receiver. */
const deadReceiver = 'http://127.0.0.1:9/callback';

const rows = catalog.filter(({ isOptional }) => isOptional !== true);
const rowOf = (id: string | undefined) => rows.find((row) => row.id === id);

/** Everything below goes into bodies by calling itself. */
function parse(body: string): unknown {
  const value = parseJson(body);
  return isTooDeep(value) ? undefined : value;
}

/** Signed URLs hold secrets in their queries. */
const withoutQueries = (value: unknown): unknown =>
  mapTexts(value, (text) =>
    /^https?:\/\//i.test(text) ? text.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//') : text,
  );

const receiverNames = ['callback_url', 'webhook_url', 'callBackUrl', 'callbackUrl'];

/** Receivers may be named deeper in a request: among its options, in its input. */
function withoutReceivers(value: unknown): unknown {
  const named = asObject(value);
  if (!named) return value;
  const isReceiver = (name: string, item: unknown) =>
    receiverNames.includes(name) && typeof item === 'string' && item !== '';
  return Object.fromEntries(
    Object.entries(named).map(([name, item]) => [name, isReceiver(name, item) ? deadReceiver : withoutReceivers(item)]),
  );
}

const cleanRequest = (sent: unknown): unknown => withoutReceivers(withoutQueries(sent));

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
