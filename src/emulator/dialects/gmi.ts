/**
 * The request queue (GMI Cloud Inference Engine): one submit for every model, bare records, times in seconds.
 */
import type { Json } from '../../contracts/spec/ground-facts.ts';
import type { Command } from '../core/commands.ts';
import { fail } from '../core/failures.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import type { AnswerContext, Dialect, ReadRequest, WireAnswer, Wordings } from './dialect.ts';
import { readBearer, wordingOf } from './dialect.ts';
import type { Failure } from '../core/failures.ts';
import type { Operation } from '../../contracts/spec/catalog.ts';
import { isOffered, operationById, operationsOf } from '../../contracts/spec/catalog.ts';
import { schemas } from '../../contracts/spec/generated/schemas.ts';
import { formatMilli } from '../../contracts/spec/prices.ts';
import type { JsonSchema } from '../../contracts/spec/parsed-request.ts';
import { isFinished } from '../core/reads.ts';
import type { Account, Task } from '../core/records.ts';
import { urlOf } from '../core/result-files.ts';
import { isObject } from '../../contracts/spec/pick.ts';

// The request queue's records and models. Key orders: sections A2, A3 and A5 of the gateways' reference.

/** What the page says of a success without voices. Source: fact `gmi-no-voices`. */
const noVoices = 'No voices found in the task result';

const secondsOf = (ms: number) => Math.floor(ms / 1000);

const modelOf = ({ selector }: Operation) => selector?.value ?? '';

/** Operations that make requests, one a model. */
const modelsIn = (settings: Settings): readonly Operation[] =>
  operationsOf('gmi').filter((row) => row.selector !== undefined && isOffered(row, settings));

/** Whether the model is gone, by setting. */
const isDead = (operation: Operation, settings: Settings): boolean =>
  [modelOf(operation), 'all'].includes(settings['gmi.deadModel']);

function statusOf(task: Task, settings: Settings): string {
  switch (task.status) {
    case 'submitted':
      return isDead(operationById(task.operation), settings) ? 'queued' : settings['gmi.firstStatus'];
    case 'processing':
      return 'processing';
    case 'succeed':
      return 'success';
    case 'failed':
      return task.cancelled === true ? 'cancelled' : 'failed';
  }
}

/** What the model has made. */
function resultOf(task: Task, settings: Settings, origin: string): Json {
  const { result, id } = task;
  switch (result?.type) {
    case 'voice': {
      const trialUrl = urlOf(origin, id, result.trial.name);
      return { voices: [{ voice_id: result.voiceId, voice_name: task.input['voice_name'], trial_url: trialUrl }] };
    }
    case 'faces': {
      const deduction = formatMilli(task.deductionMilli ?? 0);
      const faces = result.faces.map((face) => ({
        face_id: face.id,
        face_image: urlOf(origin, id, face.image.name),
        start_time: face.startMs,
        end_time: face.endMs,
      }));
      return { data: { session_id: id, final_unit_deduction: deduction, face_data: faces } };
    }
    case 'video': {
      const url = urlOf(origin, id, result.video.name);
      return settings['gmi.videoOutcome'] === 'video_url' ? { video_url: url } : { media_urls: [{ url }] };
    }
    default:
      return task.product === 'custom-voice' ? { error: noVoices } : {};
  }
}

/** `outcome` of the record, and the text of a failure at the top, by setting. */
function outcomeOf(task: Task, settings: Settings, origin: string): Json {
  if (task.status === 'succeed') return { outcome: resultOf(task, settings, origin) };
  if (task.status !== 'failed' || task.cancelled === true) return { outcome: null };
  const place = settings['gmi.failureText'];
  const top = place === 'outcome' ? {} : { error: task.statusMessage };
  return { ...top, outcome: place === 'top' ? null : { error: task.statusMessage } };
}

const timesOf = (task: Task) => ({
  created_at: secondsOf(task.createdAt),
  updated_at: secondsOf(task.updatedAt),
  queued_at: secondsOf(task.createdAt),
});

/** Ids that look like an organisation's and a user's, the same for every request of the account. */
function ownersOf({ id }: Account) {
  const digits = BigInt(id).toString(16);
  const idOf = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { org_id: idOf(digits.padStart(32, '0')), user_id: idOf(digits.padEnd(32, '0')) };
}

/** The payload as JSON, to the byte; some records echo no more of it than the prompt. */
function echoOf({ sent = '{}', input }: Task, settings: Settings): string {
  if (settings['gmi.payloadEcho'] === 'as-sent') return sent;
  return JSON.stringify({ prompt: input['prompt'] });
}

/** Answer of an accepted submit. */
function encodeSubmitted(task: Task, settings: Settings): Json {
  const status = statusOf(task, settings);
  if (settings['gmi.submitBody'] === 'two-keys') return { request_id: task.alias, status };
  return { request_id: task.alias, model: modelOf(operationById(task.operation)), status, ...timesOf(task) };
}

/** The full record, as JSON: the payload stands in it as it was written. */
function encodeRecord(task: Task, account: Account, origin: string): string {
  const { settings } = account;
  const extras = settings['gmi.recordExtras'];
  const hasExtras = extras === 'always' || (extras === 'while-running' && !isFinished(task));
  const before = {
    request_id: task.alias,
    ...(hasExtras ? ownersOf(account) : {}),
    model: modelOf(operationById(task.operation)),
    status: statusOf(task, settings),
    ...(hasExtras ? { is_public: false } : {}),
  };
  const behind = { ...outcomeOf(task, settings, origin), ...timesOf(task) };
  return `${JSON.stringify(before).slice(0, -1)},"payload":${echoOf(task, settings)},${JSON.stringify(behind).slice(1)}`;
}

/** Body of the webhook, as JSON. */
function encodeWebhook(task: Task, account: Account, origin: string): string {
  const { settings } = account;
  if (settings['gmi.webhook.body'] === 'full-record') return encodeRecord(task, account, origin);
  const model = modelOf(operationById(task.operation));
  return JSON.stringify({
    request_id: task.alias,
    model,
    status: statusOf(task, settings),
    ...outcomeOf(task, settings, origin),
  });
}

function parametersOf(operation: Operation): readonly Json[] {
  const { part } = operation.schemas;
  const schema = part && (schemas as Readonly<Record<string, JsonSchema | undefined>>)[part.schema];
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => {
    const { title = name, description = '', type = 'string' } = typeof property === 'object' ? property : {};
    const required = schema?.required?.includes(name) ?? false;
    return { name, display_name: title, description, type, required };
  });
}

/** A model record. What is not documented is empty. */
function encodeModel(operation: Operation, account: Account): Json {
  const { product } = operation;
  const made = secondsOf(account.createdAt);
  return {
    model: modelOf(operation),
    org_id: '',
    model_type: product === 'custom-voice' ? 'audio' : 'video',
    brief_description: operation.summary,
    detailed_description: '',
    modalities: {},
    parameters: parametersOf(operation),
    internal_parameters: {},
    tags: [],
    price_info: { price: operation.microUsd ?? 0, pricing_type: 'per_request', unit: 'micro_usd' },
    host_type: 'external',
    external_provider: 'kling',
    external_api_url: '',
    external_api_endpoint: '',
    icon_link: '',
    background_image_url: '',
    qworkers: [],
    created_at: made,
    updated_at: made,
  };
}

// How the request queue puts each failure: HTTP status and one text. Sources: section A9 of the gateways' reference,
// cited per row by fact id in `contracts/spec/vendors/gmi-facts.ts`; texts without a source are invented.

interface Wording {
  readonly http: number;
  readonly text: string;
}

const unauthorized: Wording = { http: 401, text: 'unauthorized' };
const badBody: Wording = { http: 400, text: 'invalid request body' };

/** What the upstream refuses is wrapped, its status in the text (fact `gmi-upstream-errors`). */
const upstreamRefusal: Wording = { http: 500, text: 'Backend error (400). Please try again.' };

const wordings: Wordings<Wording> = {
  route: { http: 404, text: 'not found' },
  'route.method': { http: 405, text: 'method not allowed' },
  'route.not-emulated': { http: 501, text: 'not emulated: <detail>' },
  auth: unauthorized,
  body: badBody,
  'body.timeout': { http: 408, text: 'request timeout' },
  request: badBody,
  'request.invalid': { http: 400, text: 'invalid payload parameters' },
  model: { http: 404, text: 'model <detail> does not exist' },
  funds: { http: 402, text: 'Insufficient credits' },
  concurrency: { http: 503, text: 'Upstream capacity temporarily exhausted; please retry later' },
  rate: { http: 429, text: 'rate limit exceeded' },
  task: { http: 404, text: 'request not found' },
  'external-id': upstreamRefusal,
  voice: upstreamRefusal,
  element: upstreamRefusal,
  video: upstreamRefusal,
  session: upstreamRefusal,
  face: upstreamRefusal,
  audio: upstreamRefusal,
  media: upstreamRefusal,
  sound: upstreamRefusal,
  content: upstreamRefusal,
  server: { http: 500, text: 'internal server error' },
  'server.busy': { http: 503, text: 'service temporarily unavailable' },
};

/** Both sources or none: a rule of the upstream, which the gateway passes on by setting. */
const isSourceRule = ({ code, rule }: Failure) => code === 'request.invalid' && (rule === 'anyOf' || rule === 'not');

/**
 * A bad value in the payload, which only Kling knows to be bad; the gateway itself misses parameters.
 *
 * @example isBadParameter('/payload/voice_name', 'maxLength') // true
 */
const isBadParameter = (pointer: string, rule: string | undefined): boolean =>
  /^\/payload\/[^/]+$/.test(pointer) ? rule !== 'required' : pointer.startsWith('/payload/');

/** The wording for a failure, with its detail filled in. */
function wordGmiFailure(failure: Failure, settings: Settings): Wording {
  const wording = wordingOf(wordings, failure.code);
  if (isBadParameter(failure.detail ?? '', failure.rule) && settings['gmi.badParameter'] === 'wrapped-500')
    return upstreamRefusal;
  if (isSourceRule(failure) && settings['gmi.sourceRule'] === 'wrapped-500') return upstreamRefusal;
  if (failure.refusal) return { http: wording.http, text: failure.refusal.message };
  if (wording === unauthorized) return { http: 401, text: settings['gmi.errors.401'] };
  if (failure.code === 'task.not-found') {
    const [status = '', ...words] = settings['gmi.errors.requestNotFound'].split(' ');
    return { http: Number(status), text: words.join(' ') };
  }
  return { http: wording.http, text: wording.text.replace('<detail>', () => failure.detail ?? '') };
}

/** Text of a request that Kling refuses after the gateway has answered: the reference's example. */
const rejected = 'upstream rejected the task';

/** Deeper payloads are refused: an echo must never run out of stack. */
const deepestPayload = 500;

/** Whether a value is nested deeper than `most` levels, found without recursion. */
function isDeeperThan(root: unknown, most: number): boolean {
  let level: readonly unknown[] = [root];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

function decodeSubmit({ operation, value, part, partText, settings }: ReadRequest): Command {
  const { product = '' } = operation;
  const { payload, webhook } = value;
  if (isDeeperThan(payload, deepestPayload)) return { kind: 'refuse', failure: fail('body.malformed') };
  const url = isObject(webhook) ? webhook['url'] : undefined;
  return {
    kind: 'submit',
    product,
    input: part,
    sent: partText || '{}',
    ...(typeof url === 'string' ? { callbackUrl: url } : {}),
    ...(product === 'custom-voice' && settings['gmi.noVoices'] === 'on' ? { withoutResult: true } : {}),
    ...(isDead(operation, settings) ? { progression: { mode: 'held' } } : {}),
  };
}

function decode(request: ReadRequest): Command {
  const { operation, value, id, settings } = request;
  switch (operation.action) {
    case 'create-task':
      return decodeSubmit(request);
    case 'get-task':
      return { kind: 'get-own-task', alias: id };
    case 'cancel-task':
      return { kind: 'cancel-own-task', alias: id };
    case 'list-tasks': {
      const { model_id: model, page_size: size } = value;
      const wanted = modelsIn(settings).filter(({ selector }) => model === undefined || selector?.value === model);
      const limit = typeof size === 'number' ? size : Number.MAX_SAFE_INTEGER;
      return { kind: 'list-own-tasks', operations: wanted.map((row) => row.id), limit };
    }
    case 'get-model': {
      const isKnown = modelsIn(settings).some(({ selector }) => selector?.value === id);
      return isKnown ? { kind: 'answer' } : { kind: 'refuse', failure: fail('model.unknown', id) };
    }
    default:
      return { kind: 'answer' };
  }
}

const answerText = (status: number, body: string): WireAnswer => ({ status, body });

const answer = (status: number, body: unknown): WireAnswer => answerText(status, JSON.stringify(body));

function encodeFixed(context: AnswerContext): WireAnswer {
  const { account, operation, id, settings } = context;
  if (!account) throw new Error('An answer without an account can only be a failure.');
  const models = modelsIn(settings);
  if (operation?.action === 'get-model') {
    const model = models.find(({ selector }) => selector?.value === id);
    return answer(200, model ? encodeModel(model, account) : {});
  }
  return settings['gmi.modelsShape'] === 'models'
    ? answer(200, { models: models.map((model) => encodeModel(model, account)) })
    : answer(200, { model_ids: models.map(({ selector }) => selector?.value) });
}

function encodeFailure({ failure }: Extract<Outcome, { kind: 'failure' }>, settings: Settings): WireAnswer {
  const { http, text } = wordGmiFailure(failure, settings);
  const refusal = answer(http, { error: text });
  return failure.code === 'rate.exceeded' ? { ...refusal, headers: { 'retry-after': '1' } } : refusal;
}

function encode(outcome: Outcome, context: AnswerContext): WireAnswer {
  const { account, settings, origin, operation } = context;
  if (outcome.kind === 'failure') return encodeFailure(outcome, settings);
  if (!account) throw new Error('An answer without an account can only be a failure.');
  const submitted = Number(settings['gmi.submitHttpStatus']);
  switch (outcome.kind) {
    case 'accepted':
      return answer(submitted, encodeSubmitted(outcome.task, settings));
    case 'task':
      return answerText(
        operation?.action === 'create-task' ? submitted : 200,
        encodeRecord(outcome.view.task, account, origin),
      );
    case 'tasks': {
      const requests = outcome.views.map(({ task }) => encodeRecord(task, account, origin));
      return answerText(200, `{"requests":[${requests.join(',')}],"total":${outcome.total ?? requests.length}}`);
    }
    case 'fixed':
      return encodeFixed(context);
    default:
      throw new Error(`The request queue has no answer of the kind '${outcome.kind}'.`);
  }
}

const notifiedStatuses = {
  success: ['succeed'],
  'success-and-failed': ['succeed', 'failed'],
  'every-status': ['submitted', 'processing', 'succeed', 'failed'],
} as const;

/** The request queue. */
export const gmiDialect: Dialect = {
  id: 'gmi',
  stages: ['authenticate', 'limit-rate', 'read-body', 'pick-operation', 'judge-request'],
  // Payload before money (fact `gmi-order`); by default both rules and look-ups are late.
  acceptance: ['rules', 'funds', 'lookups', 'content'],
  // Kling is asked after the submit was answered: what it refuses shows on the record (fact `gmi-source-rule`).
  late: (settings) => ({
    checks: settings['gmi.sourceRule'] === 'failed-later' ? ['rules', 'lookups'] : ['lookups'],
    wordFailure: () => rejected,
  }),
  billing: ({ microUsd }, settings) =>
    microUsd === undefined
      ? undefined
      : {
          takenAt: 'submission',
          microUsd,
          perUnit: settings['gmi.unitRateMicroUsd'],
          rounding: settings['gmi.rounding'],
          checked: settings['gmi.errors.money'] === '402',
        },
  mintAlias: ({ random }) => random.uuid(),
  // The gateway knows what is missing and asks Kling for the rest (fact `gmi-bad-parameter`).
  pickFaults(faults, settings) {
    if (settings['gmi.badParameter'] === 'refuse-400') return faults;
    const own = faults.filter(({ rule, pointer }) => !isBadParameter(pointer, rule));
    return own.length > 0 ? own : faults;
  },
  joinRefusals: (messages) => `invalid payload parameters: ${messages.join(', ')}`,
  rateRule: (_operation, settings) => ({
    counter: 'gmi',
    setting: 'rate.requestsPerSecond',
    perSecond: settings['rate.requestsPerSecond'],
  }),
  // Real keys are JWTs that only the gateway can read (fact `gmi-key`).
  readCredential: readBearer,
  decode,
  encode,
  encodeCallback(task, account, origin) {
    const tellsCancelled = account.settings['gmi.webhook.on'] === 'every-status';
    if (task.cancelled === true && !tellsCancelled) return undefined;
    return encodeWebhook(task, account, origin);
  },
  callbackPolicy: (settings) => ({
    statuses: notifiedStatuses[settings['gmi.webhook.on']],
    retryDelaysMs: settings['gmi.webhook.retries'],
    timeoutMs: settings['callbacks.timeoutMs'],
    signed: settings['gmi.webhook.signature'] === 'on',
  }),
  filePolicy: (settings) => ({ days: settings['media.expireDays'], browsersOnly: false }),
};
