/** The unified audio API (apimodels.app): one endpoint for every model, `{code,msg,data}`, its own states. */
import { gatewayPrices } from '../generated/fixtures.ts';
import { choice, count, delays } from '../setting-rows.ts';
import { apimodelsFacts as facts } from './apimodels-facts.ts';
import type { Vendor } from './vendor.ts';

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

const under = <const Path extends string>(path: Path) =>
  ({ path: `/api/v1${path}`, otherPaths: [`/v1${path}`] }) as const;

const own = { dialect: 'apimodels', auth: 'bearer' } as const;
const create = {
  ...own,
  ...under('/audio/generations'),
  action: 'create-task',
  method: 'POST',
  tag: 'Audio',
  replies: 'at-acceptance',
  callbacks: 'task-transitions',
} as const;
const answers = {
  response: 'apimodels/create-generation.response.json',
  error,
  callback: 'apimodels/create-generation.callback.json',
} as const;
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
    id: 'apimodels.create-sound-effects',
    product: 'text-to-audio',
    selector: { field: 'model', value: 'kling-sound-effects' },
    summary: 'Sound effect from text',
    schemas: { body: 'apimodels/create-sound-effects.request.json', ...answers },
    price: 'text_to_audio',
    microUsd: gatewayPrices.apimodels['kling-sound-effects'],
    facts: [...everywhere, ...paid, 'apimodels-sound-effects'],
  },
  {
    ...create,
    id: 'apimodels.create-video-to-audio',
    product: 'video-to-audio',
    selector: { field: 'model', value: 'kling-video-to-audio' },
    summary: 'Sound and music for a video',
    schemas: { body: 'apimodels/create-video-to-audio.request.json', ...answers },
    price: 'video_to_audio',
    microUsd: gatewayPrices.apimodels['kling-video-to-audio'],
    facts: [...everywhere, ...paid, 'apimodels-video-to-audio', 'apimodels-result-urls'],
  },
  {
    ...create,
    id: 'apimodels.create-tts',
    product: 'tts',
    selector: { field: 'model', value: 'kling-tts' },
    summary: 'Speech from text',
    schemas: { body: 'apimodels/create-tts.request.json', ...answers },
    price: 'tts',
    microUsd: gatewayPrices.apimodels['kling-tts'],
    facts: [...everywhere, ...paid, 'apimodels-tts', 'apimodels-voice-language'],
  },
  {
    ...read,
    id: 'apimodels.get-generation',
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
    schemas: {
      query: 'apimodels/get-generation.query.json',
      response: 'apimodels/get-generation.response.json',
      error,
    },
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
    ...under('/balance'),
    id: 'apimodels.get-balance',
    action: 'get-balance',
    summary: 'Balance',
    tag: 'Account',
    schemas: { response: 'apimodels/get-balance.response.json', error },
    facts: [...everywhere, 'apimodels-balance'],
  },
  {
    ...read,
    ...under('/models'),
    id: 'apimodels.list-models',
    action: 'list-models',
    summary: 'List models',
    tag: 'Account',
    schemas: { response: 'apimodels/list-models.response.json', error },
    facts: [...everywhere, 'apimodels-models'],
  },
] as const;

const minuteMs = 60_000;

/** 1 s, 2 s, 4 s, then the background job for 30 minutes, once a minute. */
const callbackDelays = [1000, 2000, 4000, ...Array.from({ length: 30 }, () => minuteMs)];

const settings = {
  'apimodels.errorHttp': choice('apimodels-error-http', 'HTTP status of refusals with a code.', 'match', [
    'match',
    'always-200',
  ]),
  'apimodels.errorBody': choice('apimodels-error-body', 'Body of refusals.', 'code-msg', ['code-msg', 'error-message']),
  'apimodels.moneyCheck': choice('apimodels-money-check', 'When a lack of credits is told.', 'at-submit', [
    'at-submit',
    'off',
  ]),
  'apimodels.reserve': choice(
    'apimodels-running-tasks',
    'Whether what running tasks are going to cost is missing from the credits for others.',
    'on',
    ['on', 'off'],
  ),
  'apimodels.extraFields': choice('apimodels-extra-fields', 'failCode, retryable, modelType, resultJson.', 'full', [
    'full',
    'seed-only',
  ]),
  'apimodels.requireVoiceLanguage': choice(
    'apimodels-voice-language',
    "voice_language of kling-tts; off = absent means the voice's own language.",
    'off',
    ['off', 'on'],
  ),
  'apimodels.bothSources': choice('apimodels-both-sources', 'video_id and video_url together.', 'refuse', [
    'refuse',
    'prefer-video-id',
  ]),
  'apimodels.privateUrls': choice('apimodels-private-urls', 'Source URLs with private addresses.', 'accept', [
    'accept',
    'refuse',
  ]),
  'apimodels.callback.body': choice('apimodels-callback-body', 'data of the callback.', 'as-query', [
    'as-query',
    'three-keys',
  ]),
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
    ['off', 'on'],
  ),
  'apimodels.rateLimit429': count(
    'apimodels-rate-limit',
    'Most requests per second before 429; 0 = off.',
    0,
    0,
    100_000,
  ),
} as const;

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
  errorSchema: error,
  callbackPointer: '/callback_url',
  credential: {
    header: 'Authorization',
    scheme: 'Bearer',
    description: 'A key of the gateway: sk_….',
    emulatorPrefix: 'emu-',
  },
  environment: { baseUrl: 'APIMODELS_BASE_URL', apiKey: 'APIMODELS_API_KEY' },
  succeedsWithoutResult: false,
  externalIdField: undefined,
} as const satisfies Vendor;
