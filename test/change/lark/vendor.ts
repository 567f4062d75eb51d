/** A made-up gateway: its one value. Its keys stand in a header of their own, and nothing is called as at Kling. */
import { fact, invented, choice } from '../../../src/contracts/spec/setting-rows.ts';
import type { OperationRow } from '../../../src/contracts/spec/operation.ts';
import { pick, pickText } from '../../../src/contracts/spec/pick.ts';
import type { Vendor } from '../../../src/contracts/spec/vendors/vendor.ts';

const page = 'a made-up page';

const facts = [
  fact('lark-key', 'documented', 'A key stands in X-Lark-Key.', page, '2026-11'),
  fact('lark-sounds', 'documented', 'A sound takes a text and 3 to 10 seconds.', page, '2026-11'),
  fact('lark-call', 'documented', 'The end of a sound is posted to its notify address.', page, '2026-11'),
  fact('lark-refusals', 'documented', 'A refused field is named with HTTP 422.', page, '2026-11'),
  invented('lark-greeting', 'The list of models says hello.'),
] as const;

const cited = facts.map(({ id }) => id);
const error = 'lark/error.json';
const row = { dialect: 'lark', auth: 'bearer', tag: 'Sounds' } as const;
const read = { ...row, method: 'GET', replies: 'at-once', price: 'reads_and_deletes', callbacks: 'none' } as const;

const operations: readonly OperationRow[] = [
  {
    ...row,
    id: 'lark.create-sound',
    action: 'create-task',
    product: 'text-to-audio',
    method: 'POST',
    path: '/lark/sounds',
    summary: 'Make a sound',
    schemas: {
      body: 'lark/create-sound.request.json',
      response: 'lark/sound.response.json',
      error,
      callback: 'lark/sound.callback.json',
    },
    replies: 'at-acceptance',
    price: 'text_to_audio',
    microUsd: 30_000,
    callbacks: 'task-transitions',
    facts: cited,
  },
  {
    ...read,
    id: 'lark.get-sound',
    action: 'get-task',
    path: '/lark/sounds',
    summary: 'Look at a sound',
    schemas: { query: 'lark/get-sound.query.json', response: 'lark/sound.response.json', error },
    facts: cited,
  },
  {
    ...read,
    id: 'lark.list-models',
    action: 'list-models',
    path: '/lark/models',
    summary: 'List models',
    schemas: { response: 'lark/list-models.response.json', error },
    facts: cited,
  },
];

export const lark: Vendor = {
  id: 'lark',
  isGateway: true,
  title: 'Lark sounds',
  operations,
  facts,
  settings: { 'lark.hello': choice('lark-greeting', 'What the list of models says.', 'hello', ['hello', 'nothing']) },
  emulatorWideSettings: [],
  prefixes: ['/lark'],
  reservedPaths: [],
  notEmulated: [],
  errorSchema: error,
  credential: { header: 'X-Lark-Key', description: 'A key of the lark.', keyPrefix: '', emulatorPrefix: 'emu-' },
  environment: { baseUrl: 'LARK_BASE_URL', apiKey: 'LARK_API_KEY' },
  numbersAsText: [],
  succeedsWithoutResult: false,
  externalIdField: undefined,
  relays: undefined,
  greeting: 'lark.list-models',
  callbackPointer: '/notify/to',
  answers: {
    isAccepted: ({ status, json }) => status === 202 || (status === 200 && pick(json, 'ok') === true),
    isRefused: ({ status }) => status >= 400 && status < 500,
    isLimited: ({ status }) => status === 429,
    isClosed: () => false,
    lacksFunds: ({ status }) => status === 402,
    refusesKey: ({ status }) => status === 401,
    taskId: (body) => pickText(body, 'sound', 'id'),
    readRefusal: ({ status, json }) => ({ text: pickText(json, 'why') ?? '', code: status, statuses: [status] }),
    refusalTexts: 'whole',
    refusalFacts: ['lark-refusals'],
    successFacts: () => ['lark-sounds'],
    mayLack: [],
    successStatuses: [200, 202],
    looksUpLater: false,
  },
  tasks: {
    task: (body) => pick(body, 'sound'),
    statusField: 'stage',
    statuses: [['waiting'], ['singing'], ['ready', 'broken']],
    success: 'ready',
    reason: (task) => pickText(task, 'why'),
    deductionField: undefined,
    ask: (id) => ({ query: { id } }),
  },
  callback: {
    place: ['sound'],
    idField: 'id',
    idForm: 'uuid',
    idPrefix: 'snd_',
    statusField: 'stage',
    words: { succeed: 'ready', failed: 'broken' },
    required: ['id', 'stage'],
    members: (_task, stage): Readonly<Record<string, unknown>> => (stage === 'failed' ? { why: 'It broke.' } : {}),
    omits: (stage) => (stage === 'failed' ? ['file'] : []),
    signs: false,
    answerMs: 5000,
    facts: ['lark-call'],
    answerFact: 'callback-timeout',
  },
};
