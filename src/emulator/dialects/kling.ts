/**
 * The official dialect: Kling's envelope, errors and bearer tokens.
 */
import { microUsdPerUnit } from '../../contracts/spec/prices.ts';
import { isLoopbackHost } from '../../contracts/spec/addresses.ts';
import type { Json } from '../../contracts/spec/ground-facts.ts';
import type { Operation } from '../../contracts/spec/catalog.ts';
import { catalog } from '../../contracts/spec/catalog.ts';
import type { Command } from '../core/commands.ts';
import { fail } from '../core/failures.ts';
import type { Outcome, TaskView } from '../core/outcome.ts';
import type { Account, Task } from '../core/records.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import type { AnswerContext, Dialect, Presented, ReadRequest, WireAnswer } from './dialect.ts';
import { decodeBilling, encodeBilling, encodeCosts } from './kling-cursor.ts';
import {
  decodeFind,
  decodeNewSubmit,
  decodePage,
  encodeNewAccepted,
  encodeNewTask,
  encodeTaskPage,
  spaceOf,
} from './kling-new-tasks.ts';
import { encodeCallbackTask, encodeFaces, encodePresets, encodeTask, externalOf } from './kling-tasks.ts';
import type { Failure, FailureCode } from '../core/failures.ts';

// How Kling puts each failure: HTTP status, business code, message. Sources: sections 1.4, 2.2 and 2.3 of the
// reference, cited per row by fact id in `contracts/spec/facts/`; texts without a recording are the error table's
// explanation.

interface Wording {
  readonly http: number;
  readonly code: number;
  /** `<detail>` stands for the value that the failure names. */
  readonly message: string;
}

const wordings: Readonly<Record<FailureCode, Wording>> = {
  'route.unknown': { http: 404, code: 1202, message: 'The method is invalid' },
  'route.method': { http: 404, code: 1202, message: 'The method is invalid' },
  // Of the emulator's own: the code of a resource that does not exist, which no client retries.
  'route.not-emulated': { http: 501, code: 1203, message: 'not emulated: <detail>' },
  'auth.missing': { http: 401, code: 1001, message: 'Authorization is empty' },
  'auth.malformed': { http: 401, code: 1002, message: 'The token was expected to have 3 parts, but got <detail>' },
  'auth.invalid': { http: 401, code: 1002, message: 'Authorization is invalid' },
  'auth.api-key-only': {
    http: 401,
    code: 1002,
    message:
      'Authentication error. The current API does not support AK/SK; please go to the console (https://kling.ai/dev/api-key) to create API key.',
  },
  'auth.access-key-unknown': { http: 401, code: 1002, message: 'access key not found' },
  'auth.api-key-unknown': { http: 401, code: 1002, message: 'api key not found' },
  'auth.signature': { http: 401, code: 1000, message: 'Authentication failed' },
  'auth.not-yet-valid': { http: 401, code: 1003, message: 'Authorization is not yet valid' },
  'auth.expired': { http: 401, code: 1004, message: 'Authorization has expired' },
  'body.media-type': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'body.encoding': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'body.too-large': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'body.malformed': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'body.too-deep': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'body.timeout': { http: 408, code: 1200, message: 'Invalid request parameters' },
  'body.broken': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'body.not-an-object': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'request.unreadable': { http: 400, code: 1200, message: 'Invalid request parameters' },
  'model.unknown': { http: 404, code: 1203, message: 'The resource does not exist' },
  'request.invalid': { http: 400, code: 1201, message: 'Invalid request parameters' },
  'funds.exhausted': { http: 429, code: 1102, message: 'Account balance not enough' },
  'concurrency.exceeded': { http: 429, code: 1303, message: 'parallel task over resource pack limit' },
  'rate.exceeded': { http: 429, code: 1302, message: 'Requests too frequent, platform rate limit' },
  'task.not-found': { http: 400, code: 1201, message: 'Task not found by id/external id: <detail>' },
  'external-id.taken': { http: 400, code: 1201, message: 'External_task_id <detail> already exists' },
  'voice.not-found': { http: 400, code: 1201, message: 'Voice id not found' },
  'voice.deleted': { http: 400, code: 1201, message: 'Voice already be deleted for id: <detail>' },
  'voice.limit': { http: 400, code: 1201, message: 'The number of custom voices exceeds the limit' },
  'voice.name-taken': { http: 400, code: 1201, message: 'Voice_name <detail> already exists' },
  'element.unknown': { http: 400, code: 1201, message: 'Element id not found: <detail>' },
  'video.not-found': { http: 400, code: 1201, message: 'From video not found by id: <detail>' },
  'session.not-found': { http: 400, code: 1201, message: 'Session not found by id: <detail>' },
  'face.not-found': { http: 400, code: 1201, message: 'Face not found by id: <detail>' },
  'audio.not-found': { http: 400, code: 1201, message: 'Audio not found by id: <detail>' },
  'voice.invalid': { http: 400, code: 1201, message: 'Invalid voice id: <detail>' },
  'element.not-found': { http: 400, code: 1201, message: 'Element not found by id: <detail>' },
  'element.deleted': { http: 400, code: 1201, message: 'Element already be deleted for id: <detail>' },
  'media.rejected': { http: 400, code: 1201, message: '<detail>' },
  'sound.times': { http: 400, code: 1201, message: '<detail>' },
  'content.refused': { http: 400, code: 1301, message: '<detail>' },
  'server.busy': { http: 503, code: 5001, message: 'Server temporarily unavailable' },
  'server.error': { http: 500, code: 5000, message: 'Internal error' },
};

/** The wording for a failure, with its detail filled in. */
function wordFailure(failure: Failure, wrongSignatureCode: '1000' | '1002'): Wording {
  const wording = wordings[failure.code];
  if (failure.refusal) return { ...wording, code: failure.refusal.code, message: failure.refusal.message };
  const code = failure.code === 'auth.signature' ? Number(wrongSignatureCode) : wording.code;
  // What is asked for may have a text of its own, whatever its code is.
  const text = failure.isOrdered === true && failure.detail ? '<detail>' : wording.message;
  return { http: wording.http, code, message: text.replace('<detail>', () => failure.detail ?? '') };
}

/** One-part bearers shorter than this are refused as garbage (settled in the design; observed text). */
const shortestKey = 6;

function countDots(text: string): number {
  let dots = 0;
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) dots += 1;
  return dots;
}

function readCredential(authorization: string | undefined): Presented {
  if (authorization === undefined || authorization.trim() === '') {
    return { kind: 'unusable', failure: fail('auth.missing') };
  }
  if (!/^\s*bearer(?: |$)/i.test(authorization)) return { kind: 'unusable', failure: fail('auth.invalid') };
  const token = authorization.trimStart().slice(6).trim();
  const dots = countDots(token);
  if (dots === 2) return { kind: 'jwt', token };
  // java-jwt, whose wording shows through, counts a token without dots as 0 parts.
  if (dots > 0) return { kind: 'unusable', failure: fail('auth.malformed', dots > 2 ? '> 3' : '2') };
  if (token.length < shortestKey || /\s/.test(token)) return { kind: 'unusable', failure: fail('auth.malformed', '0') };
  return { kind: 'api-key', key: token };
}

const textOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const numberOr = (value: unknown, fallback: number) => (typeof value === 'number' ? value : fallback);

/** Fields of the object `input` beside those around it. */
const unnest = ({ input, ...outer }: Readonly<Record<string, unknown>>) => (input ? { ...input, ...outer } : outer);

function decodeSubmit(product: string, value: Readonly<Record<string, unknown>>): Command {
  const { callback_url: callback, external_task_id: external, ...input } = 'input' in value ? unnest(value) : value;
  return { kind: 'submit', product, input, callbackUrl: textOr(callback), externalId: textOr(external) };
}

/** Default page size of every list (documented). */
const defaultPageSize = 30;

function decode({ operation, value, id }: ReadRequest): Command {
  const product = operation.product ?? '';
  const page = numberOr(value['pageNum'], 1);
  const size = numberOr(value['pageSize'], defaultPageSize);
  switch (operation.action) {
    case 'create-task':
    case 'work-at-once':
      return operation.space ? decodeNewSubmit(operation, value) : decodeSubmit(product, value);
    case 'get-task':
      return { kind: 'get-task', product, id };
    case 'list-tasks':
      return { kind: 'list-tasks', product, page, size };
    case 'find-tasks':
      return decodeFind(operation.space ?? 'tasks', value);
    case 'page-tasks':
      return decodePage(operation.space ?? 'tasks', value);
    case 'list-preset-voices':
      return { kind: 'list-presets', page, size };
    case 'delete-voice':
      return { kind: 'delete-voice', voiceId: textOr(value['voice_id']) ?? '' };
    case 'delete-element':
      return { kind: 'delete-element', elementId: textOr(value['element_id']) ?? '' };
    case 'get-account-costs': {
      const name = textOr(value['resource_pack_name']);
      const range = { start: numberOr(value['start_time'], 0), end: numberOr(value['end_time'], 0) };
      return { kind: 'get-costs', ...range, ...(name === undefined ? {} : { name }) };
    }
    case 'list-pack-billing':
      return decodeBilling('packs', value);
    case 'list-cash-billing':
      return decodeBilling('cash', value);
    case 'get-concurrency':
      return { kind: 'get-concurrency', budget: value['budget_type'] === 'image' ? 'image' : 'video' };
    default:
      throw new Error(`Kling has no operation '${operation.id}'.`);
  }
}

/**
 * Success envelope; key order observed in every recorded body.
 *
 * @param requestId a UUID: nothing in it needs an escape
 */
function succeed(requestId: string, data: unknown): WireAnswer {
  return succeedWith(requestId, data === undefined ? '' : `,"data":${JSON.stringify(data)}`);
}

const succeedWith = (requestId: string, more: string): WireAnswer => ({
  status: 200,
  body: `{"code":0,"message":"SUCCEED","request_id":"${requestId}"${more}}`,
});

/** Answer of a create: always `submitted`, with `created_at` = `updated_at`. */
function encodeAccepted(task: Task, { settings }: Account): Json {
  const { id, externalId, createdAt } = task;
  const unnamed = settings['tasks.taskInfo'] === 'empty-object' ? {} : undefined;
  const info = externalId === undefined ? unnamed : externalOf(task);
  return settings['tasks.keyOrder'] === 'observed'
    ? { task_id: id, task_status: 'submitted', task_info: info, created_at: createdAt, updated_at: createdAt }
    : { task_id: id, task_info: info, task_status: 'submitted', created_at: createdAt, updated_at: createdAt };
}

/** The text of a task as it was shown last, with what it depends on beside the task. */
interface Shown extends Pick<AnswerContext, 'origin' | 'settings'> {
  readonly voiceStatus: TaskView['voiceStatus'];
  readonly text: string;
}

/** Clients ask for a task again and again, and until it moves they are shown the same. Records of tasks never change. */
const shown = new WeakMap<Task, Shown>();

function showTask(view: TaskView, account: Account, origin: string): string {
  const { task, voiceStatus } = view;
  const { settings } = account;
  const last = shown.get(task);
  if (last?.settings === settings && last.origin === origin && last.voiceStatus === voiceStatus) return last.text;
  const text = `,"data":${JSON.stringify(encodeTask(view, account, origin))}`;
  shown.set(task, { settings, origin, voiceStatus, text });
  return text;
}

/** The framework body of an unknown path. Source: observed 2025-06-14. */
function encodeUnknownPath(context: AnswerContext): WireAnswer {
  const timestamp = new Date(context.now).toISOString().replace('Z', '+0000');
  const { path } = context;
  const body = { timestamp, status: 404, error: 'Not Found', message: 'No message available', path };
  return { status: 404, body: JSON.stringify(body), schema: 'kling/not-found.json' };
}

function encodeFailure(outcome: Extract<Outcome, { kind: 'failure' }>, context: AnswerContext): WireAnswer {
  const { failure } = outcome;
  if (failure.code === 'route.unknown' && context.settings['errors.unknownPath'] === 'framework') {
    return encodeUnknownPath(context);
  }
  const { http, code, message } = wordFailure(failure, context.settings['auth.wrongSignatureCode']);
  const limited = failure.code === 'rate.exceeded' || failure.code === 'concurrency.exceeded';
  const sendsRetryAfter = limited && context.settings['rate.retryAfter'] === 'sent';
  return {
    status: http,
    body: JSON.stringify({ code, message, request_id: context.requestId }),
    ...(sendsRetryAfter ? { headers: { 'retry-after': '1' } } : {}),
  };
}

function encode(outcome: Outcome, context: AnswerContext): WireAnswer {
  if (outcome.kind === 'failure') return encodeFailure(outcome, context);
  const { requestId, account, origin, operation } = context;
  if (!account) throw new Error('An answer without an account can only be a failure.');
  switch (outcome.kind) {
    case 'accepted':
      return succeed(
        requestId,
        operation?.space ? encodeNewAccepted(outcome.task) : encodeAccepted(outcome.task, account),
      );
    case 'task':
      if (operation?.action === 'work-at-once')
        return succeed(requestId, encodeFaces(outcome.view.task, account, origin));
      return succeedWith(requestId, showTask(outcome.view, account, origin));
    case 'tasks':
      return succeed(
        requestId,
        outcome.views.map((view) =>
          operation?.space ? encodeNewTask(view, account, origin) : encodeTask(view, account, origin),
        ),
      );
    case 'task-page':
      return succeed(requestId, encodeTaskPage(outcome, operation?.space ?? 'tasks', account, origin));
    case 'presets':
      return succeed(requestId, encodePresets(outcome.groups, origin));
    case 'voice-deleted': {
      const bare = account.settings['voices.deleteBody'] === 'bare';
      return succeed(requestId, bare ? undefined : { task_id: outcome.taskId, task_status: 'succeed' });
    }
    case 'element-deleted': {
      const bare = account.settings['elements.deleteBody'] === 'bare';
      return succeed(requestId, bare ? undefined : { task_id: outcome.taskId, task_status: 'succeed' });
    }
    case 'costs':
      return succeed(requestId, encodeCosts(outcome));
    case 'billing':
      return succeed(requestId, encodeBilling(outcome, account));
    case 'running':
      return succeed(requestId, outcome.count);
    default:
      throw new Error(`Kling has no answer of the kind '${outcome.kind}'.`);
  }
}

/** Which changes are posted, by the setting `callbacks.transitions`; no real callback has been recorded. */
const notifiedStatuses = {
  changes: ['processing', 'succeed', 'failed'],
  all: ['submitted', 'processing', 'succeed', 'failed'],
  final: ['succeed', 'failed'],
} as const;

/** Operations whose pages say that only the end is posted. */
const tellsEndOnly: ReadonlySet<string> = new Set(
  catalog.flatMap(({ id, notifies }) => (notifies === 'end' ? [id] : [])),
);

function statusesOf(wanted: Settings['callbacks.transitions'], operation: string | undefined) {
  if (wanted !== 'documented') return notifiedStatuses[wanted];
  return notifiedStatuses[operation !== undefined && tellsEndOnly.has(operation) ? 'final' : 'changes'];
}

/** Kling cannot reach its caller's machine. Source: fact `voice-url-local`. */
function refuseLocalVoice(sent: Json, { product, action }: Operation, settings: Settings): Failure | undefined {
  const { voice_url: url } = sent;
  if (settings['voices.localUrls'] === 'accepted' || product !== 'custom-voice' || action !== 'create-task')
    return undefined;
  if (typeof url !== 'string' || !URL.canParse(url) || !isLoopbackHost(new URL(url).hostname)) return undefined;
  return {
    code: 'request.invalid',
    detail: '/voice_url',
    refusal: { code: 1201, message: 'voice_url can not be reached' },
  };
}

/** Kling's official dialect. */
export const klingDialect: Dialect = {
  id: 'kling',
  stages: ['authenticate', 'limit-rate', 'read-body', 'judge-request'],
  acceptance: ['funds', 'concurrency', 'rules', 'lookups', 'content'],
  cashPerUnit: microUsdPerUnit,
  rateRule: (operation, settings) =>
    operation.action === 'get-account-costs'
      ? { counter: 'costs', setting: 'rate.costsPerSecond', perSecond: settings['rate.costsPerSecond'] }
      : { counter: 'all', setting: 'rate.requestsPerSecond', perSecond: settings['rate.requestsPerSecond'] },
  filePolicy: (settings) => ({ days: settings['media.expireDays'], browsersOnly: false }),
  readCredential,
  precheck: refuseLocalVoice,
  decode,
  encode,
  encodeCallback: (task, account, origin) =>
    JSON.stringify(
      spaceOf(task) ? encodeNewTask({ task }, account, origin) : encodeCallbackTask(task, account, origin),
    ),
  callbackPolicy: (settings, operation) => ({
    statuses: statusesOf(settings['callbacks.transitions'], operation),
    retryDelaysMs: settings['callbacks.retryDelaysMs'],
    timeoutMs: settings['callbacks.timeoutMs'],
    signed: true,
  }),
};
