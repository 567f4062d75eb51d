/** The request queue (GMI Cloud Inference Engine): one submit for every model, bare records, times in seconds. */
import { gatewayPrices } from '../generated/fixtures.ts';
import { alsoBelow, namedRow } from '../operation.ts';
import { choice, delays, wholeCount } from '../setting-rows.ts';
import { gmiFacts as facts } from './gmi-facts.ts';
import { pickText } from '../pick.ts';
import type { Answer, AnswerReading, CallbackForm, KnownOperation, TaskReading, Vendor } from './vendor.ts';
import { bearer, isClientError } from './vendor.ts';

type FactId = (typeof facts)[number]['id'];

const error = 'gmi/error.json';

/** What every operation rests on. */
const everywhere = [
  'gmi-paths',
  'gmi-base',
  'gmi-key',
  'gmi-error-body',
  'gmi-order',
] as const satisfies readonly FactId[];

const queueBase = '/api/v1/ie/requestqueue/apikey';

const own = { dialect: 'gmi', auth: 'bearer', price: 'reads_and_deletes' } as const;
const read = { ...own, method: 'GET', replies: 'at-once', callbacks: 'none', tag: 'Requests' } as const;

const submit = {
  ...own,
  ...alsoBelow(queueBase, '/requests'),
  action: 'create-task',
  method: 'POST',
  tag: 'Requests',
  replies: 'at-acceptance',
  callbacks: 'task-transitions',
} as const;
const ofSubmits = {
  response: 'gmi/submit-request.response.json',
  error,
  callback: 'gmi/submit-request.callback.json',
} as const;

/** What every submit rests on. */
const paid = [
  'gmi-submit',
  'gmi-submit-answer',
  'gmi-first-status',
  'gmi-dead-model',
  'gmi-webhook',
  'gmi-billing',
  'gmi-billing-once',
  'gmi-capacity',
] as const satisfies readonly FactId[];

const operations = [
  {
    ...submit,
    id: 'gmi.submit-custom-voice',
    product: 'custom-voice',
    selector: { field: 'model', value: 'kling-custom-voice' },
    summary: 'Submit kling-custom-voice',
    schemas: {
      body: 'gmi/submit-custom-voice.request.json',
      part: { field: 'payload', schema: 'gmi/custom-voice-payload.request.json' },
      ...ofSubmits,
    },
    repliesWhenFinished: { setting: 'gmi.customVoice.reply', is: 'sync' },
    price: 'custom_voice',
    microUsd: gatewayPrices.gmi['kling-custom-voice'],
    facts: [...everywhere, ...paid, 'gmi-custom-voice-payload', 'gmi-custom-voice-reply'],
  },
  {
    ...submit,
    id: 'gmi.submit-identify-face',
    product: 'identify-face',
    selector: { field: 'model', value: 'kling-identify-face' },
    summary: 'Submit kling-identify-face',
    schemas: {
      body: 'gmi/submit-identify-face.request.json',
      part: { field: 'payload', schema: 'gmi/identify-face-payload.request.json' },
      ...ofSubmits,
    },
    replies: 'when-finished',
    price: 'identify_face',
    microUsd: gatewayPrices.gmi['kling-identify-face'],
    facts: [...everywhere, ...paid, 'gmi-identify-face', 'gmi-identify-face-payload', 'gmi-lip-sync-prices'],
  },
  {
    ...submit,
    id: 'gmi.submit-lip-sync',
    product: 'advanced-lip-sync',
    selector: { field: 'model', value: 'kling-lip-sync' },
    summary: 'Submit kling-lip-sync',
    schemas: {
      body: 'gmi/submit-lip-sync.request.json',
      part: { field: 'payload', schema: 'gmi/lip-sync-payload.request.json' },
      ...ofSubmits,
    },
    price: 'lip_sync',
    microUsd: gatewayPrices.gmi['kling-lip-sync'],
    uses: {
      session_id: { operation: 'gmi.submit-identify-face', at: '/outcome/data/session_id' },
      face_id: { operation: 'gmi.submit-identify-face', at: '/outcome/data/face_data/0/face_id' },
    },
    facts: [...everywhere, ...paid, 'gmi-lip-sync', 'gmi-video-outcome', 'gmi-lip-sync-prices'],
  },
  {
    ...submit,
    id: 'gmi.submit-avatar',
    product: 'avatar',
    selector: { field: 'model', value: 'kling-avatar' },
    summary: 'Submit kling-avatar',
    schemas: {
      body: 'gmi/submit-avatar.request.json',
      part: { field: 'payload', schema: 'gmi/avatar-payload.request.json' },
      ...ofSubmits,
    },
    price: 'avatar_std',
    prices: [{ when: { mode: 'pro' }, price: 'avatar_pro' }],
    microUsd: gatewayPrices.gmi['kling-avatar'],
    onlyWhen: { setting: 'gmi.avatar', is: 'offered' },
    facts: [...everywhere, ...paid, 'gmi-avatar', 'gmi-video-outcome', 'gmi-lip-sync-prices'],
  },
  {
    ...read,
    ...alsoBelow(queueBase, '/requests/{id}'),
    ...namedRow('gmi', 'get-request'),
    action: 'get-task',
    summary: 'Get a request',
    facts: [...everywhere, 'gmi-statuses', 'gmi-custom-voice-outcome', 'gmi-no-voices'],
  },
  {
    ...read,
    ...alsoBelow(queueBase, '/requests'),
    ...namedRow('gmi', 'list-requests', 'query'),
    action: 'list-tasks',
    summary: 'List requests',
    facts: [...everywhere, 'gmi-list', 'gmi-list-page'],
  },
  {
    ...read,
    ...alsoBelow(queueBase, '/requests/{id}'),
    ...namedRow('gmi', 'cancel-request'),
    action: 'cancel-task',
    method: 'DELETE',
    summary: 'Cancel a request',
    onlyWhen: { setting: 'gmi.cancel', is: 'cancels' },
    facts: [...everywhere, 'gmi-cancel'],
  },
  {
    ...read,
    ...alsoBelow(queueBase, '/models'),
    ...namedRow('gmi', 'list-models'),
    action: 'list-models',
    tag: 'Models',
    summary: 'List models',
    facts: [...everywhere, 'gmi-models'],
  },
  {
    ...read,
    ...alsoBelow(queueBase, '/models/{id}'),
    ...namedRow('gmi', 'get-model'),
    action: 'get-model',
    tag: 'Models',
    summary: 'Get a model',
    facts: [...everywhere, 'gmi-model-record', 'gmi-model-unknown'],
  },
] as const;

const settings = {
  'gmi.firstStatus': choice(
    'gmi-first-status',
    'Status of a request before it is processed.',
    'dispatched',
    'queued',
    'created',
  ),
  'gmi.submitHttpStatus': choice('gmi-submit-status', 'HTTP status of an accepted submit.', '200', '201'),
  'gmi.customVoice.reply': choice(
    'gmi-custom-voice-reply',
    'Whether a submit of kling-custom-voice answers at once or with the terminal record.',
    'async',
    'sync',
  ),
  'gmi.sourceRule': choice(
    'gmi-source-rule',
    'voice_url and video_id together, or neither.',
    'failed-later',
    'refuse-400',
    'wrapped-500',
  ),
  'gmi.failureText': choice('gmi-failure-text', 'Where the text of a failed request stands.', 'both', 'top', 'outcome'),
  'gmi.submitBody': choice('gmi-submit-body', 'What an accepted submit answers.', 'page', 'two-keys'),
  'gmi.recordExtras': choice(
    'gmi-record-extras',
    'org_id, user_id and is_public in records.',
    'always',
    'while-running',
    'off',
  ),
  'gmi.payloadEcho': choice('gmi-payload-echo', 'payload in records.', 'as-sent', 'prompt-only'),
  'gmi.badParameter': choice(
    'gmi-bad-parameter',
    'A bad value in the payload; one that is missing is named by either.',
    'wrapped-500',
    'refuse-400',
  ),
  'gmi.deadModel': choice(
    'gmi-dead-model',
    'Models that are gone: their requests are accepted and stay queued for ever.',
    'none',
    'all',
    'kling-custom-voice',
    'kling-identify-face',
    'kling-lip-sync',
    'kling-avatar',
  ),
  'gmi.videoOutcome': choice('gmi-video-outcome', 'Where the video stands in an outcome.', 'media_urls', 'video_url'),
  'gmi.avatar': choice(
    'gmi-avatar',
    'Whether the queue has kling-avatar: otherwise its id is unknown.',
    'offered',
    'unknown',
  ),
  'gmi.modelsShape': choice('gmi-models', 'Form of GET /models.', 'model_ids', 'models'),
  'gmi.cancel': choice('gmi-cancel', 'DELETE /requests/{id}.', 'cancels', 'off'),
  'gmi.errors.401': choice(
    'gmi-unauthorized',
    'Text for a bad key.',
    'unauthorized',
    'Unauthorized',
    'invalid or expired token',
  ),
  'gmi.errors.requestNotFound': choice(
    'gmi-request-not-found',
    'Unknown request id.',
    '404 request not found',
    '404 not found',
    '400 request not found',
  ),
  'gmi.errors.money': choice('gmi-money', 'Whether a submit without money is refused.', '402', 'off'),
  'gmi.webhook.body': choice('gmi-webhook-body', 'Body of the webhook.', 'four-keys', 'full-record'),
  'gmi.webhook.on': choice(
    'gmi-webhook-on',
    'Which statuses are posted to the webhook.',
    'success-and-failed',
    'success',
    'every-status',
  ),
  'gmi.webhook.retries': delays('gmi-webhook-retries', 'Delays between attempts of one webhook; [] = no retry.', []),
  'gmi.webhook.signature': choice('gmi-webhook-signature', "Whether webhooks are signed, as Kling's are.", 'off', 'on'),
  'gmi.unitRateMicroUsd': wholeCount(
    'gmi-unit-rate',
    'Micro-USD a unit costs at reconciling.',
    140_000,
    0,
    100_000_000,
  ),
  'gmi.rounding': choice('gmi-rounding', 'Rounding to whole micro-USD.', 'half-up', 'floor', 'ceil'),
  'gmi.noVoices': choice('gmi-no-voices', 'Whether tasks succeed without voices.', 'off', 'on'),
} as const;

/** Kling's refusal, wrapped (fact `gmi-upstream-errors`): nothing was made there. */
const isWrapped = ({ status, text }: Answer) => status === 500 && /Backend error \(4\d\d\)/.test(text);

const answers: AnswerReading = {
  // The SDK takes both (fact `gmi-submit-status`).
  isAccepted: ({ status, json }) => (status === 200 || status === 201) && typeof json === 'object' && json !== null,
  isRefused: (answer) => isClientError(answer) || isWrapped(answer),
  isLimited: ({ status, text }) => status === 429 || (status === 503 && /capacity/i.test(text)),
  isClosed: () => false,
  lacksFunds: ({ status }) => status === 402,
  // Both are documented for bad keys (section A2 of the reference, `documented` for 401 and 403).
  refusesKey: ({ status }) => status === 401 || status === 403,
  taskId: (body) => pickText(body, 'request_id'),
  readRefusal(answer) {
    const { status, json } = answer;
    // Whatever Kling's reason was: its text says nothing more (fact `gmi-bad-parameter`).
    if (isWrapped(answer)) return { code: 400, statuses: [500] };
    return { text: pickText(json, 'error') ?? '', code: status, statuses: [status] };
  },
  refusalTexts: 'part',
  refusalFacts: ['gmi-parameter-errors', 'gmi-bad-parameter'] satisfies readonly FactId[],
  // The last facts of a row are those that the page says of its model alone.
  successFacts: ({ facts: ofRow }) => [
    'gmi-submit',
    'gmi-submit-answer',
    'gmi-submit-body',
    'gmi-submit-status',
    'gmi-record-extras',
    ...ofRow.slice(ofRow.indexOf('gmi-capacity') + 1),
  ],
  mayLack: [],
  successStatuses: [200, 201],
  looksUpLater: true,
};

const tasks = {
  task: (body) => body,
  statusField: 'status',
  statuses: [['created'], ['queued'], ['dispatched'], ['processing'], ['success', 'failed', 'cancelled']],
  success: 'success',
  reason: (task) => pickText(task, 'error') ?? pickText(task, 'outcome', 'error'),
  deductionField: undefined,
  ask: (id) => ({ id }),
} as const satisfies TaskReading;

const callback: CallbackForm = {
  place: [],
  idField: 'request_id',
  idForm: 'uuid',
  statusField: 'status',
  // One final object.
  words: { succeed: 'success', failed: 'failed' },
  required: ['request_id', 'model', 'status', 'outcome'],
  members: (_task, stage): Readonly<Record<string, unknown>> =>
    stage === 'failed' ? { outcome: { error: 'upstream rejected the task' } } : {},
  omits: () => [],
  signs: false,
  answerMs: 5000,
  facts: ['gmi-webhook', 'gmi-webhook-body', 'gmi-webhook-on'] satisfies readonly FactId[],
  answerFact: 'callback-timeout',
};

const modelPages = 'model pages of the gateway, 2026';

/** A model of the same queue. */
const otherModel = {
  method: 'POST',
  selector: { field: 'model', value: 'kling-v2-6' },
  title: 'Video with sound',
  source: modelPages,
} as const;

const notEmulated: readonly KnownOperation[] = [
  { ...otherModel, path: '/requests' },
  { ...otherModel, path: `${queueBase}/requests` },
];

/** The request queue. */
export const gmi = {
  id: 'gmi',
  isGateway: true,
  title: 'Request queue (GMI Cloud Inference Engine): Kling models',
  operations,
  facts,
  settings,
  emulatorWideSettings: ['gmi.errors.401'],
  prefixes: ['/requests', '/models', '/api/v1/ie/requestqueue'],
  reservedPaths: [],
  notEmulated,
  errorSchema: error,
  relays: undefined,
  greeting: 'gmi.list-models',
  answers,
  tasks,
  callback,
  callbackPointer: '/webhook/url',
  credential: {
    ...bearer,
    description: 'An API key of the gateway.',
  },
  environment: {
    baseUrl: 'GMI_BASE_URL',
    // As the clients that read it define it: they put `/requests` behind it.
    basePath: '/api/v1/ie/requestqueue/apikey',
    apiKey: 'GMI_API_KEY',
    // The vendor's SDK has it in its example.
    otherNames: { apiKey: ['GMI_CLOUD_API_KEY'] },
  },
  // Only its page knows a success without voices (fact `gmi-no-voices`).
  numbersAsText: [],
  succeedsWithoutResult: true,
  externalIdField: undefined,
} as const satisfies Vendor;
