/**
 * The unified audio API (apimodels.app): one endpoint for every model, `{code,msg,data}`, its own states.
 */
import type { Json, Price } from '../../contracts/spec/ground-facts.ts';
import { isByLength, microUsdPerUsd, milliPerUnit } from '../../contracts/spec/ground-facts.ts';
import { priceOf } from '../../contracts/spec/prices.ts';
import { shownModelOf } from '../../contracts/spec/vendors/apimodels.ts';
import type { Operation } from '../../contracts/spec/catalog.ts';
import type { Notice } from '../../contracts/spec/parsed-request.ts';
import { operationById, operationsOf } from '../../contracts/spec/catalog.ts';
import { withOwnLanguage } from '../../contracts/spec/voices.ts';
import type { Command } from '../core/commands.ts';
import type { Failure } from '../core/failures.ts';
import { isFinished } from '../core/reads.ts';
import type { Outcome } from '../core/outcome.ts';
import type { ResultFile, Task } from '../core/records.ts';
import { urlOf } from '../core/result-files.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import type { AnswerContext, Dialect, ReadRequest, WireAnswer, Wordings } from './dialect.ts';
import { readBearer, wordingOf } from './dialect.ts';
import { isLocalhostName, isSpecialPurpose, readHostname } from '../../contracts/spec/addresses.ts';

// How the unified audio API puts each failure. Sources: section C4 of the gateways' reference; where a text is
// unknown the meaning of the code stands for it.

interface Wording {
  readonly code: number;
  readonly msg: string;
}

const badRequest: Wording = { code: 400, msg: 'Bad Request: missing or invalid parameters' };
const unauthorized: Wording = { code: 401, msg: 'Unauthorized: invalid API key' };

const notFound: Wording = { code: 404, msg: 'Not Found: check the base URL, which ends in /api/v1' };
const tooMany: Wording = { code: 429, msg: 'Too many requests' };

const wordings: Wordings<Wording> = {
  route: notFound,
  'route.not-emulated': { code: 501, msg: 'not emulated: <detail>' },
  auth: unauthorized,
  body: badRequest,
  'body.timeout': { code: 408, msg: 'Request Timeout: the body did not arrive whole' },
  request: badRequest,
  model: { code: 400, msg: 'Invalid model: <detail>. Supported: <models>' },
  funds: { code: 402, msg: 'Payment Required: insufficient credits' },
  concurrency: tooMany,
  rate: tooMany,
  task: { code: 404, msg: 'Not Found: task id not found' },
  'external-id': badRequest,
  voice: badRequest,
  element: badRequest,
  video: badRequest,
  session: badRequest,
  face: badRequest,
  audio: badRequest,
  media: badRequest,
  sound: badRequest,
  content: { code: 400, msg: 'Content policy violation' },
  server: { code: 500, msg: 'Internal Server Error' },
  'server.busy': { code: 503, msg: 'Service Unavailable: try again later' },
};

/** The wording for a failure, with its detail filled in. */
function wordApimodelsFailure(failure: Failure, models: readonly string[]): Wording {
  const { code, msg } = wordingOf(wordings, failure.code);
  if (failure.refusal) return { code, msg: failure.refusal.message };
  const filled = msg.replace('<detail>', () => failure.detail ?? '').replace('<models>', () => models.join(', '));
  return { code, msg: filled };
}

/** How a failed task is shown. */
interface TaskFailure {
  readonly failMsg: string;
  readonly failCode: string;
  readonly retryable: boolean;
}

/** From the upstream's text to the gateway's words (failCode: documented and third-party; which text is which: invented). */
const taskFailures: readonly (readonly [RegExp, TaskFailure])[] = [
  [
    /risk control|content policy|content security/i,
    { failMsg: 'Content policy violation', failCode: 'CONTENT_MODERATION', retryable: false },
  ],
  [/busy|overload/i, { failMsg: 'Upstream is busy', failCode: 'UPSTREAM_BUSY', retryable: true }],
  [/time ?d? ?out/i, { failMsg: 'Generation timed out', failCode: 'TIMEOUT', retryable: true }],
  [/server error|internal/i, { failMsg: '', failCode: 'UPSTREAM_FAILED', retryable: true }],
  [/not found|invalid|get the contents|duration/i, { failMsg: '', failCode: 'INVALID_INPUT', retryable: false }],
];

const otherFailure: TaskFailure = { failMsg: '', failCode: 'OTHER', retryable: false };

/** `failMsg`, `failCode` and `retryable` of a task that failed with the upstream's text. */
function describeTaskFailure(text: string): TaskFailure {
  const [, known] = taskFailures.find(([form]) => form.test(text)) ?? [undefined, otherFailure];
  return known.failMsg === '' ? { ...known, failMsg: text } : known;
}

/** Kling's texts for what it refuses after the gateway has answered; what the gateway makes of them has not been recorded. */
function wordUpstreamRefusal(failure: Failure): string {
  switch (failure.code) {
    case 'voice.not-found':
      return 'Voice id not found';
    case 'video.not-found':
      return `From video not found by id: ${failure.detail ?? ''}`;
    case 'session.not-found':
      return `Session not found by id: ${failure.detail ?? ''}`;
    case 'face.not-found':
      return `Face not found by id: ${failure.detail ?? ''}`;
    case 'audio.not-found':
      return `Audio not found by id: ${failure.detail ?? ''}`;
    default:
      return failure.refusal?.message ?? failure.detail ?? 'Upstream failed';
  }
}

/**
 * @example isPrivateUrl('http://2130706433/a.mp4') // true: 127.0.0.1
 * @example isPrivateUrl('http://10.example.com/a.mp4') // false
 */
export function isPrivateUrl(url: string): boolean {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return false;
  const host = readHostname(new URL(url).hostname);
  return host !== undefined && (isLocalhostName(host) || isSpecialPurpose(host));
}

const creates = operationsOf('apimodels').filter(({ action }) => action === 'create-task');
const namesOf = (rows: readonly Operation[]) => rows.flatMap(({ selector }) => selector?.value ?? []);

const models = [...new Set(namesOf(creates))];

const withoutUndefined = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A request of the newer page of lip-sync under Kling's names; any other as it is (fact `apimodels-lip-sync-newer-fields`). */
function readNewer({ onlyWhen, product }: Operation, given: Json): Json {
  const { sessionId, faceId, audioId, audioUrl, voiceId, ...rest } = given;
  if (!onlyWhen || product === 'identify-face') return given;
  if (product === 'tts') return { ...rest, voice_id: voiceId };
  const face = withoutUndefined({ face_id: faceId, audio_id: audioId, sound_file: audioUrl });
  return { ...rest, session_id: sessionId, face_choose: [face] };
}

/** The request in Kling's own field names: the gateway's are the same but for `model` and the text duration. */
function decodeSubmit({ operation, value }: ReadRequest): Command {
  const { model: _model, callback_url: callback, ...given } = value;
  const rest = readNewer(operation, given);
  const { video_url: _url, ...withoutUrl } = rest;
  const input = rest['video_id'] === undefined ? rest : withoutUrl;
  const { duration } = input;
  return {
    kind: 'submit',
    product: operation.product ?? '',
    // The vendor's own client cannot send a language (fact `apimodels-voice-language`).
    input: withOwnLanguage(typeof duration === 'string' ? { ...input, duration: Number(duration) } : input),
    ...(typeof callback === 'string' ? { callbackUrl: callback } : {}),
  };
}

function decode(request: ReadRequest): Command {
  switch (request.operation.action) {
    case 'create-task':
      return decodeSubmit(request);
    case 'get-task': {
      const { task_id: id } = request.value;
      return { kind: 'get-own-task', alias: typeof id === 'string' ? id : '' };
    }
    case 'get-balance':
      return { kind: 'get-balance' };
    default:
      return { kind: 'answer' };
  }
}

const states = { submitted: 'pending', processing: 'processing', succeed: 'completed', failed: 'failed' } as const;

/** One is documented (TTS), the others follow its form. */
const modelTypes: Readonly<Record<string, string>> = {
  tts: 'TEXT_TO_SPEECH',
  'text-to-audio': 'TEXT_TO_AUDIO',
  'video-to-audio': 'VIDEO_TO_AUDIO',
  'identify-face': 'IDENTIFY_FACE',
  'advanced-lip-sync': 'LIP_SYNC',
};

function fileOf({ result }: Task): ResultFile | undefined {
  if (result?.type === 'speech') return result.audio;
  if (result?.type === 'video') return result.video;
  return result?.type === 'audio' ? result.mp3 : undefined;
}

const headOf = (task: Task) => ({
  taskId: task.alias,
  state: states[task.status],
  model: shownModelOf(operationById(task.operation)),
});

const isNewer = ({ operation }: Task) => operationById(operation).onlyWhen !== undefined;

/** What a task has made, in the form of its page. */
function resultOf(task: Task, origin: string): Json | undefined {
  const { id, result } = task;
  if (result?.type === 'faces' && isNewer(task)) return { resultJson: textOf(task, {}) };
  if (result?.type === 'faces') {
    const faces = result.faces.map((face) => ({
      face_id: face.id,
      face_reference: urlOf(origin, id, face.image.name),
    }));
    return { faceData: { session_id: id, face_list: faces } };
  }
  const file = fileOf(task);
  return file && { resultUrls: [urlOf(origin, id, file.name)] };
}

/** `resultJson`: the newer page tells ids there that nothing else has. */
function textOf({ id, result, ...task }: Task, shown: Json): string {
  if (result?.type === 'faces') return JSON.stringify({ sessionId: id, faceId: result.faces[0]?.id });
  const audio = result?.type === 'speech' && isNewer({ id, result, ...task }) ? { audioId: result.audio.id } : {};
  return JSON.stringify({ ...audio, ...shown });
}

/** What the page shows of an ended task. */
function endOf(task: Task, origin: string): Json {
  if (task.status === 'failed') return { failMsg: describeTaskFailure(task.statusMessage).failMsg };
  const result = resultOf(task, origin);
  return result ? { ...result, createTime: task.createdAt, completeTime: task.updatedAt } : {};
}

/** What other pages and the vendor's own client know besides. */
function extrasOf(task: Task, origin: string): Json {
  const created = { createTime: task.createdAt };
  if (!isFinished(task)) return created;
  if (task.status === 'failed') {
    const { failCode, retryable } = describeTaskFailure(task.statusMessage);
    return { failCode, retryable, ...created };
  }
  const result = resultOf(task, origin);
  return result ? { resultJson: textOf(task, result) } : {};
}

function encodeGeneration(task: Task, settings: Settings, origin: string): Json {
  const head = headOf(task);
  if (settings['apimodels.extraFields'] === 'seed-only') return { ...head, ...endOf(task, origin) };
  return { ...head, modelType: modelTypes[task.product], ...endOf(task, origin), ...extrasOf(task, origin) };
}

const succeed = (data: unknown): WireAnswer => ({
  status: 200,
  body: JSON.stringify({ code: 200, msg: 'success', data }),
});

function encodeFailure(failure: Failure, { settings, operation }: AnswerContext): WireAnswer {
  const { code, msg } = wordApimodelsFailure(
    failure,
    namesOf(creates.filter(({ path }) => path === (operation ?? creates[0])?.path)),
  );
  const hasCode = settings['apimodels.errorBody'] === 'code-msg';
  const body = hasCode ? { code, msg, data: null } : { error: { message: msg } };
  // HTTP 200 is documented for bodies whose code tells the failure; without a code it would be shown nowhere.
  const status = hasCode && settings['apimodels.errorHttp'] === 'always-200' ? 200 : code;
  const refusal = { status, body: JSON.stringify(body) };
  return code === 429 ? { ...refusal, headers: { 'retry-after': '1' } } : refusal;
}

function encode(outcome: Outcome, context: AnswerContext): WireAnswer {
  const { settings, origin } = context;
  switch (outcome.kind) {
    case 'failure':
      return encodeFailure(outcome.failure, context);
    case 'accepted': {
      // A create answers `pending`, however fast the task is.
      return succeed({ ...headOf(outcome.task), state: 'pending' });
    }
    case 'task':
      return succeed(encodeGeneration(outcome.view.task, settings, origin));
    case 'balance':
      return succeed({ balance: outcome.microUsd / microUsdPerUsd });
    case 'fixed':
      return { status: 200, body: JSON.stringify({ data: models.map((id) => ({ id })) }) };
    default:
      throw new Error(`The unified audio API has no answer of the kind '${outcome.kind}'.`);
  }
}

/** Whose requests have the URL of a source. */
const fetching: ReadonlySet<string | undefined> = new Set(['video-to-audio', 'identify-face']);

function precheck(sent: Json, { product }: Operation, settings: Settings): Failure | undefined {
  const { video_url: url } = sent;
  if (settings['apimodels.privateUrls'] === 'accept' || !fetching.has(product)) return undefined;
  if (typeof url !== 'string' || !isPrivateUrl(url)) return undefined;
  const message = 'private/reserved IP addresses not allowed';
  return { code: 'request.invalid', detail: '/video_url', refusal: { code: 400, message } };
}

/** The documents require a language, the vendor's own client sends none, and Kling's default refuses most voices. */
function noteLanguage(value: Json, { onlyWhen }: Operation): Notice | undefined {
  const read = onlyWhen ? value : withOwnLanguage(value);
  if (read === value) return undefined;
  const message = `'voice_language' is missing, which the documents require: the voice's own is taken, '${String(read['voice_language'])}' (setting apimodels.requireVoiceLanguage). Kling itself takes 'zh' then.`;
  return { pointer: '/voice_language', kind: 'defaulted', message };
}

/** A price for a length is taken as often as Kling counts that length. */
const rateOf = (microUsd: number, price: Price) =>
  isByLength(price) ? { perUnit: Math.round((microUsd * milliPerUnit) / price.milliUnits) } : {};

/** The unified audio API. */
export const apimodelsDialect: Dialect = {
  id: 'apimodels',
  stages: ['authenticate', 'limit-rate', 'read-body', 'pick-operation', 'judge-request'],
  acceptance: ['rules', 'funds', 'lookups', 'content'],
  late: () => ({ checks: ['lookups'], wordFailure: wordUpstreamRefusal }),
  billing: ({ microUsd, price }, settings) =>
    microUsd === undefined
      ? undefined
      : {
          takenAt: 'success',
          microUsd,
          ...rateOf(microUsd, priceOf(price)),
          rounding: 'half-up',
          reserves: settings['apimodels.reserve'] === 'on',
          checked: settings['apimodels.moneyCheck'] === 'at-submit',
        },
  // A cuid: 25 characters that begin with c.
  mintAlias: ({ suffix }) => `cl${suffix(23)}`,
  precheck,
  noteRead: noteLanguage,
  rateRule: (_operation, settings) => ({
    counter: 'apimodels',
    setting: 'apimodels.rateLimit429',
    perSecond: settings['apimodels.rateLimit429'],
  }),
  readCredential: readBearer,
  decode,
  encode,
  encodeCallback(task, account, origin) {
    const { taskId, state, model } = headOf(task);
    const three = { taskId, model, state };
    const { settings } = account;
    const data =
      settings['apimodels.callback.body'] === 'three-keys'
        ? three
        : { ...three, ...encodeGeneration(task, settings, origin) };
    return JSON.stringify({ code: 200, msg: 'success', data });
  },
  callbackPolicy: (settings) => ({
    statuses: ['succeed', 'failed'],
    retryDelaysMs: settings['apimodels.callback.delays'],
    timeoutMs: settings['apimodels.callback.timeoutMs'],
    signed: false,
  }),
  filePolicy: (settings) => ({
    days: settings['apimodels.fileDays'],
    browsersOnly: settings['apimodels.resultUserAgentBlock'] === 'on',
  }),
};
