/** Operations of the unified audio API. Paths are the page's; each stands below the newer base too. */
import type { FactId } from '../facts.ts';
import { gatewayPrices } from '../generated/fixtures.ts';

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

const apimodels = { dialect: 'apimodels', auth: 'bearer' } as const;
const create = {
  ...apimodels,
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
  ...apimodels,
  method: 'GET',
  replies: 'at-once',
  price: 'reads_and_deletes',
  callbacks: 'none',
} as const;

export const apimodelsOperations = [
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
