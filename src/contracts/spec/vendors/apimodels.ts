/** The unified audio API (apimodels.app): one endpoint for every model, `{code,msg,data}`, its own states. */
import { gatewayPrices } from '../generated/fixtures.ts';
import type { OperationRow } from '../operation.ts';
import { alsoBelow, namedRow } from '../operation.ts';
import { choice, count, delays, wholeCount } from '../setting-rows.ts';
import { apimodelsFacts as facts } from './apimodels-facts.ts';
import { pick, pickNumber, pickText } from '../pick.ts';
import type { Answer, AnswerReading, CallbackForm, KnownOperation, TaskReading, Vendor } from './vendor.ts';
import { bearer, isClientError } from './vendor.ts';

type FactId = (typeof facts)[number]['id'];

const error = 'apimodels/error.json';

/** What every operation rests on. */
const everywhere = [
  'apimodels-key',
  'apimodels-newer-base',
  'apimodels-envelope',
  'apimodels-error-codes',
  'apimodels-error-http',
  'apimodels-error-body',
  'apimodels-order',
] as const satisfies readonly FactId[];

/** What every create rests on. */
const paid = [
  'apimodels-create',
  'apimodels-task-id',
  'apimodels-model-unknown',
  'apimodels-billing',
  'apimodels-prices',
  'apimodels-money-check',
  'apimodels-callback',
  'apimodels-callback-retries',
] as const satisfies readonly FactId[];

const own = { dialect: 'apimodels', auth: 'bearer' } as const;
const create = {
  ...own,
  ...alsoBelow('/v1', '/audio/generations', '/api/v1'),
  action: 'create-task',
  method: 'POST',
  tag: 'Audio',
  replies: 'at-acceptance',
  callbacks: 'task-transitions',
} as const;
/** Lip-sync of the newer page. */
const newer = {
  ...create,
  ...alsoBelow('/v1', '/video/generations', '/api/v1'),
  tag: 'Lip-sync',
  onlyWhen: { setting: 'apimodels.lipSync', is: 'both' },
} as const;
type NameOf<Model> = Model extends `kling-${infer Name}` ? Name : never;

/** What the model `kling-<name>` has of its own. */
const makes = <const Name extends NameOf<keyof typeof gatewayPrices.apimodels>>(name: Name) =>
  ({
    id: `apimodels.create-${name}`,
    selector: { field: 'model', value: `kling-${name}` },
    schemas: {
      body: `apimodels/create-${name}.request.json`,
      response: 'apimodels/create-generation.response.json',
      error,
      callback: 'apimodels/create-generation.callback.json',
    },
    microUsd: gatewayPrices.apimodels[`kling-${name}`],
  }) as const;
const read = {
  ...own,
  method: 'GET',
  replies: 'at-once',
  price: 'reads_and_deletes',
  callbacks: 'none',
} as const;

const operations = [
  {
    ...create,
    ...makes('sound-effects'),
    product: 'text-to-audio',
    summary: 'Sound effect from text',
    price: 'text_to_audio',
    facts: [...everywhere, ...paid, 'apimodels-sound-effects'],
  },
  {
    ...create,
    ...makes('video-to-audio'),
    product: 'video-to-audio',
    summary: 'Sound and music for a video',
    price: 'video_to_audio',
    facts: [...everywhere, ...paid, 'apimodels-video-to-audio', 'apimodels-result-urls'],
  },
  {
    ...create,
    ...makes('tts'),
    product: 'tts',
    summary: 'Speech from text',
    price: 'tts',
    facts: [...everywhere, ...paid, 'apimodels-tts', 'apimodels-voice-language'],
  },
  {
    ...create,
    ...makes('identify-face'),
    product: 'identify-face',
    summary: 'Faces in a video',
    tag: 'Lip-sync',
    price: 'identify_face',
    facts: [...everywhere, ...paid, 'apimodels-identify-face', 'apimodels-lip-sync-model', 'apimodels-lip-sync-prices'],
  },
  {
    ...create,
    ...makes('advanced-lip-sync'),
    product: 'advanced-lip-sync',
    summary: 'A face in a video speaks',
    tag: 'Lip-sync',
    price: 'lip_sync',
    uses: {
      session_id: { operation: 'apimodels.create-identify-face', at: '/data/faceData/session_id' },
      face_id: { operation: 'apimodels.create-identify-face', at: '/data/faceData/face_list/0/face_id' },
    },
    facts: [
      ...everywhere,
      ...paid,
      'apimodels-advanced-lip-sync',
      'apimodels-face-choose',
      'apimodels-lip-sync-model',
      'apimodels-lip-sync-prices',
    ],
  },
  {
    ...newer,
    ...makes('identify-face'),
    id: 'apimodels.create-identify-face-newer',
    product: 'identify-face',
    summary: 'Faces in a video, as the newer page has it',
    price: 'identify_face',
    microUsd: gatewayPrices.apimodels['video/kling-identify-face'],
    facts: [...everywhere, ...paid, 'apimodels-lip-sync-newer', 'apimodels-lip-sync-model'],
  },
  {
    ...newer,
    ...makes('lip-sync-tts'),
    product: 'tts',
    summary: 'Speech for a lip-sync',
    price: 'tts',
    facts: [
      ...everywhere,
      ...paid,
      'apimodels-lip-sync-newer',
      'apimodels-lip-sync-newer-fields',
      'apimodels-lip-sync-model',
    ],
  },
  {
    ...newer,
    ...makes('lip-sync-video'),
    product: 'advanced-lip-sync',
    summary: 'A face in a video speaks, as the newer page has it',
    price: 'lip_sync',
    uses: {
      sessionId: { operation: 'apimodels.create-identify-face', at: '/data/faceData/session_id' },
      faceId: { operation: 'apimodels.create-identify-face', at: '/data/faceData/face_list/0/face_id' },
    },
    facts: [
      ...everywhere,
      ...paid,
      'apimodels-lip-sync-newer',
      'apimodels-lip-sync-newer-fields',
      'apimodels-lip-sync-model',
    ],
  },
  {
    ...read,
    ...namedRow('apimodels', 'get-generation', 'query'),
    action: 'get-task',
    path: '/api/v1/audio/generations',
    otherPaths: [
      '/v1/audio/generations',
      '/api/v1/video/generations',
      '/v1/video/generations',
      '/api/v1/images/generations',
      '/v1/images/generations',
    ],
    summary: 'Get a generation',
    tag: 'Audio',
    facts: [
      ...everywhere,
      'apimodels-query',
      'apimodels-lookup',
      'apimodels-wrong-query',
      'apimodels-id-in-path',
      'apimodels-states',
      'apimodels-result',
      'apimodels-extra-fields',
    ],
  },
  {
    ...read,
    ...alsoBelow('/v1', '/balance', '/api/v1'),
    ...namedRow('apimodels', 'get-balance'),
    action: 'get-balance',
    summary: 'Balance',
    tag: 'Account',
    facts: [...everywhere, 'apimodels-balance'],
  },
  {
    ...read,
    ...alsoBelow('/v1', '/models', '/api/v1'),
    ...namedRow('apimodels', 'list-models'),
    action: 'list-models',
    summary: 'List models',
    tag: 'Account',
    facts: [...everywhere, 'apimodels-models'],
  },
] as const;

const minuteMs = 60_000;

/** 1 s, 2 s, 4 s, then the background job for 30 minutes, once a minute. */
const callbackDelays = [1000, 2000, 4000, ...Array.from({ length: 30 }, () => minuteMs)];

const settings = {
  'apimodels.errorHttp': choice('apimodels-error-http', 'HTTP status of refusals with a code.', 'match', 'always-200'),
  'apimodels.errorBody': choice('apimodels-error-body', 'Body of refusals.', 'code-msg', 'error-message'),
  'apimodels.moneyCheck': choice('apimodels-money-check', 'When a lack of credits is reported.', 'at-submit', 'off'),
  'apimodels.reserve': choice(
    'apimodels-running-tasks',
    'Whether what running tasks are going to cost is missing from the credits for others.',
    'on',
    'off',
  ),
  'apimodels.extraFields': choice(
    'apimodels-extra-fields',
    'failCode, retryable, modelType, resultJson.',
    'full',
    'seed-only',
  ),
  'apimodels.requireVoiceLanguage': choice(
    'apimodels-voice-language',
    "voice_language of kling-tts; off = absent means the voice's own language.",
    'off',
    'on',
  ),
  'apimodels.bothSources': choice(
    'apimodels-both-sources',
    'video_id and video_url together.',
    'refuse',
    'prefer-video-id',
  ),
  'apimodels.privateUrls': choice('apimodels-private-urls', 'Source URLs with private addresses.', 'accept', 'refuse'),
  'apimodels.lipSync': choice(
    'apimodels-lip-sync-newer',
    'Pages of lip-sync that are served: both side by side, each at its own path, or the first one alone.',
    'both',
    'v1',
  ),
  'apimodels.callback.body': choice('apimodels-callback-body', 'data of the callback.', 'as-query', 'three-keys'),
  'apimodels.callback.delays': delays(
    'apimodels-callback-retries',
    'Delays between attempts of one callback.',
    callbackDelays,
  ),
  'apimodels.callback.timeoutMs': count('apimodels-callback', 'Wall time given to a receiver.', 10_000, 50, 120_000),
  'apimodels.fileDays': count('apimodels-file-days', 'Days until result files are gone.', 7, 1, 3650),
  'apimodels.resultUserAgentBlock': choice(
    'apimodels-browsers-only',
    'Whether result files are refused to a User-Agent that is no browser.',
    'off',
    'on',
  ),
  'apimodels.rateLimit429': wholeCount(
    'apimodels-rate-limit',
    'Most requests per second before 429; 0 = off.',
    0,
    0,
    100_000,
  ),
} as const;

const codeOf = ({ json, status }: Answer): number => pickNumber(json, 'code') ?? status;

/** Some failures come as HTTP 200 with another code (fact `apimodels-error-http`). */
const says = (answer: Answer, code: number) =>
  answer.status === code || (answer.status === 200 && codeOf(answer) === code);

const answers: AnswerReading = {
  // The list of models has no envelope.
  isAccepted: ({ status, json }) =>
    status === 200 && [200, undefined].includes(pick(json, 'code') as never) && pick(json, 'error') === undefined,
  isRefused: (answer) =>
    isClientError(answer) || (answer.status === 200 && codeOf(answer) >= 400 && codeOf(answer) < 500),
  isLimited: (answer) => says(answer, 429),
  isClosed: () => false,
  lacksFunds: (answer) => says(answer, 402),
  refusesKey: (answer) => says(answer, 401),
  taskId: (body) => pickText(body, 'data', 'taskId'),
  readRefusal(answer) {
    const { json } = answer;
    const text = pickText(json, 'msg') ?? pickText(json, 'error', 'message') ?? pickText(json, 'error') ?? '';
    return { text, code: codeOf(answer), statuses: [codeOf(answer), 200] };
  },
  refusalTexts: 'part',
  // The texts are unknown: only their codes are documented.
  wordingMark: 'invented',
  statusFact: 'apimodels-error-http',
  refusalFacts: ['apimodels-error-codes'] satisfies readonly FactId[],
  // The last facts of a row are those that the page says of its model alone.
  successFacts: ({ facts: ofRow }) => [
    'apimodels-create',
    'apimodels-query',
    'apimodels-envelope',
    'apimodels-task-id',
    ...ofRow.slice(ofRow.indexOf('apimodels-callback-retries') + 1),
  ],
  mayLack: [],
  successStatuses: [200],
  looksUpLater: true,
};

const tasks = {
  task: (body) => pick(body, 'data'),
  statusField: 'state',
  statuses: [['pending'], ['processing'], ['completed', 'failed']],
  success: 'completed',
  reason: (task) => pickText(task, 'failMsg'),
  deductionField: undefined,
  ask: (id) => ({ query: { task_id: id } }),
} as const satisfies TaskReading;

/**
 * How answers name the model of a create: those of lip-sync by its plain name (fact `apimodels-lip-sync-model`).
 *
 * @example shownModelOf(row) // 'kling-audio/kling-tts'
 */
export const shownModelOf = ({ selector, tag }: Pick<OperationRow, 'selector' | 'tag'>): string =>
  `${tag === 'Lip-sync' ? '' : 'kling-audio/'}${selector?.value ?? ''}`;

const modelOf = (product: string) => {
  const creates: readonly OperationRow[] = operations;
  const row = creates.find((one) => one.action === 'create-task' && one.product === product);
  return row ? shownModelOf(row) : '';
};

const callback: CallbackForm = {
  place: ['data'],
  idField: 'taskId',
  idForm: 'cuid',
  statusField: 'state',
  // Once, at the end.
  words: { succeed: 'completed', failed: 'failed' },
  required: ['taskId', 'model', 'state'],
  members: ({ product, createdAt }, stage, now) => ({
    model: modelOf(product),
    ...(stage === 'failed' ? { failMsg: 'The generation failed.' } : {}),
    createTime: createdAt,
    completeTime: now,
  }),
  omits: (stage) => (stage === 'failed' ? ['resultUrls'] : []),
  signs: false,
  answerMs: 10_000,
  facts: ['apimodels-callback', 'apimodels-callback-body'] satisfies readonly FactId[],
  answerFact: 'apimodels-callback',
};

const otherPages = 'other pages of the gateway and its own client, 2026';

const other = { source: otherPages } as const;

const notEmulated: readonly KnownOperation[] = [
  // Not below `/v1` alone: on the shared port that is Kling's, which has none of these.
  { ...other, method: 'POST', path: '/api/v1/video/generations', title: 'Video generation' },
  { ...other, method: 'POST', path: '/api/v1/images/generations', title: 'Image generation' },
  { ...other, method: 'POST', path: '/api/v1/audio/tts', title: 'Speech, in another form' },
  { ...other, method: 'POST', path: '/api/v1/tts/stream', title: 'Speech as a stream' },
  { ...other, method: 'POST', path: '/api/v1/files', title: 'File upload' },
  { ...other, method: 'GET', path: '/api/v1/voices', title: 'Voices' },
  { ...other, method: 'GET', path: '/api/v1/audio/voices', title: 'Voices for audio' },
  { ...other, method: 'GET', path: '/api/v1/records/{id}', title: 'Billing of one task' },
];

/** The unified audio API. */
export const apimodels = {
  id: 'apimodels',
  isGateway: true,
  title: 'Unified audio API (apimodels.app): Kling models',
  operations,
  facts,
  settings,
  emulatorWideSettings: [],
  prefixes: ['/api/v1', '/v1/audio/generations', '/v1/video/generations', '/v1/images/generations'],
  reservedPaths: [],
  notEmulated,
  errorSchema: error,
  relays: undefined,
  greeting: 'apimodels.list-models',
  answers,
  tasks,
  callback,
  callbackPointer: '/callback_url',
  money: {
    left: (body) => {
      const dollars = pickNumber(body, 'data', 'balance');
      return dollars === undefined ? undefined : dollars * 1_000_000;
    },
    facts: ['apimodels-billing', 'apimodels-prices', 'apimodels-lip-sync-prices'],
  },
  credential: {
    ...bearer,
    description: 'A key of the gateway: sk_….',
  },
  // As its own client takes it: `/audio/generations` is put behind it.
  environment: { baseUrl: 'APIMODELS_BASE_URL', basePath: '/api/v1', apiKey: 'APIMODELS_API_KEY' },
  numbersAsText: ['/duration'],
  succeedsWithoutResult: false,
  externalIdField: undefined,
} as const satisfies Vendor;
