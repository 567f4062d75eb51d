/** Operations of the request queue. Paths are the page's bare ones; each stands below the full base too. */
import type { FactId } from '../facts.ts';
import { gatewayPrices } from '../generated/fixtures.ts';

const error = 'gmi/error.json';

/** What every operation rests on. */
const everywhere = [
  'gmi-paths',
  'gmi-base',
  'gmi-key',
  'gmi-error-body',
  'gmi-order',
] as const satisfies readonly FactId[];

const under = <const Path extends string>(path: Path) =>
  ({ path, otherPaths: [`/api/v1/ie/requestqueue/apikey${path}`] }) as const;

const gmi = { dialect: 'gmi', auth: 'bearer', price: 'reads_and_deletes' } as const;
const read = { ...gmi, method: 'GET', replies: 'at-once', callbacks: 'none', tag: 'Requests' } as const;

export const gmiOperations = [
  {
    ...gmi,
    ...under('/requests'),
    id: 'gmi.submit-custom-voice',
    action: 'create-task',
    product: 'custom-voice',
    method: 'POST',
    selector: { field: 'model', value: 'kling-custom-voice' },
    summary: 'Submit kling-custom-voice',
    tag: 'Requests',
    schemas: {
      body: 'gmi/submit-custom-voice.request.json',
      part: { field: 'payload', schema: 'gmi/custom-voice-payload.request.json' },
      response: 'gmi/submit-custom-voice.response.json',
      error,
      callback: 'gmi/submit-custom-voice.callback.json',
    },
    replies: 'at-acceptance',
    repliesWhenFinished: { setting: 'gmi.customVoice.reply', is: 'sync' },
    price: 'custom_voice',
    microUsd: gatewayPrices.gmi['kling-custom-voice'],
    callbacks: 'task-transitions',
    facts: [
      ...everywhere,
      'gmi-submit',
      'gmi-submit-answer',
      'gmi-first-status',
      'gmi-custom-voice-payload',
      'gmi-custom-voice-reply',
      'gmi-webhook',
      'gmi-billing',
      'gmi-billing-once',
      'gmi-capacity',
    ],
  },
  {
    ...read,
    ...under('/requests/{id}'),
    id: 'gmi.get-request',
    action: 'get-task',
    summary: 'Get a request',
    schemas: { response: 'gmi/get-request.response.json', error },
    facts: [...everywhere, 'gmi-statuses', 'gmi-custom-voice-outcome', 'gmi-no-voices'],
  },
  {
    ...read,
    ...under('/requests'),
    id: 'gmi.list-requests',
    action: 'list-tasks',
    summary: 'List requests',
    schemas: { query: 'gmi/list-requests.query.json', response: 'gmi/list-requests.response.json', error },
    facts: [...everywhere, 'gmi-list', 'gmi-list-page'],
  },
  {
    ...read,
    ...under('/requests/{id}'),
    id: 'gmi.cancel-request',
    action: 'cancel-task',
    method: 'DELETE',
    summary: 'Cancel a request',
    schemas: { response: 'gmi/cancel-request.response.json', error },
    onlyWhen: { setting: 'gmi.cancel', is: 'cancels' },
    facts: [...everywhere, 'gmi-cancel'],
  },
  {
    ...read,
    ...under('/models'),
    id: 'gmi.list-models',
    action: 'list-models',
    tag: 'Models',
    summary: 'List models',
    schemas: { response: 'gmi/list-models.response.json', error },
    facts: [...everywhere, 'gmi-models'],
  },
  {
    ...read,
    ...under('/models/{id}'),
    id: 'gmi.get-model',
    action: 'get-model',
    tag: 'Models',
    summary: 'Get a model',
    schemas: { response: 'gmi/get-model.response.json', error },
    facts: [...everywhere, 'gmi-model-record', 'gmi-model-unknown'],
  },
] as const;
