/** A made-up gateway: its one value. Its keys stand in a header of their own, and nothing is called as at Kling. */
import { fact, invented, choice } from '../../../src/contracts/spec/setting-rows.ts';
import type { OperationRow } from '../../../src/contracts/spec/operation.ts';
import { createRow, getRow, listRow, readRow } from '../../../src/contracts/spec/operation.ts';
import { pick, pickText } from '../../../src/contracts/spec/pick.ts';
import type { Vendor } from '../../../src/contracts/spec/vendors/vendor.ts';

const page = 'a made-up page';

const facts = [
  fact('lark-key', 'documented', 'A key stands in X-Lark-Key.', page, '2026-11'),
  fact('lark-sounds', 'documented', 'A sound takes a text and 3 to 10 seconds.', page, '2026-11'),
  fact('lark-join', 'documented', 'Two or three sounds become one.', page, '2026-11'),
  fact('lark-call', 'documented', 'The end of a sound is posted to its notify address, once.', page, '2026-11'),
  fact('lark-refusals', 'documented', 'A refused field is named with HTTP 422.', page, '2026-11'),
  fact('lark-charge', 'documented', 'A sound is paid when it is ready, and tells its dollars.', page, '2026-11'),
  fact('lark-prices', 'documented', 'A sound costs $0.03, a joined one $0.01.', page, '2026-11'),
  invented('lark-greeting', 'The list of models says hello.'),
] as const;

const cited = facts.map(({ id }) => id);
const error = 'lark/error.json';
const own = { dialect: 'lark', tag: 'Sounds' } as const;
const read = { ...own, ...readRow, auth: 'bearer', facts: cited } as const;
const sound = { ...own, product: 'text-to-audio', facts: cited } as const;

const operations = [
  createRow({
    ...sound,
    name: 'create-sound',
    path: '/lark/sounds',
    summary: 'Make a sound',
    price: 'text_to_audio',
    microUsd: 30_000,
  }),
  createRow({
    ...sound,
    name: 'join-sounds',
    path: '/lark/joins',
    summary: 'Join sounds',
    price: 'text_to_audio',
    microUsd: 10_000,
    uses: { sounds: { operation: 'lark.create-sound', at: '/sound/id' } },
  }),
  getRow({
    ...own,
    facts: cited,
    name: 'get-sound',
    path: '/lark/sounds/one',
    asks: 'query',
    summary: 'Look at a sound',
  }),
  listRow({ ...own, facts: cited, name: 'list-sounds', path: '/lark/sounds', summary: 'List sounds' }),
  {
    ...read,
    id: 'lark.list-models',
    action: 'list-models',
    path: '/lark/models',
    summary: 'List models',
    schemas: { response: 'lark/list-models.response.json', error },
  },
  {
    ...read,
    id: 'lark.get-purse',
    action: 'get-balance',
    path: '/lark/purse',
    summary: 'What is left',
    schemas: { response: 'lark/get-purse.response.json', error },
  },
] as const satisfies readonly OperationRow[];

const microOf = (dollars: string | undefined) => (dollars === undefined ? undefined : Number(dollars) * 1_000_000);

export const lark = {
  id: 'lark',
  isGateway: true,
  title: 'Lark sounds',
  operations,
  facts,
  settings: { 'lark.hello': choice('lark-greeting', 'What the list of models says.', 'hello', 'nothing') },
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
    refusalType: 'application/problem+json',
    looksUpLater: false,
  },
  tasks: {
    task: (body) => pick(body, 'sound') ?? pick(body, 'sounds'),
    statusField: 'stage',
    statuses: [['waiting'], ['singing'], ['ready', 'broken']],
    success: 'ready',
    reason: (task) => pickText(task, 'why'),
    deductionField: undefined,
    ask: (id) => ({ query: { id } }),
  },
  money: {
    taken: (task) => microOf(pickText(task, 'dollars')),
    left: (body) => microOf(pickText(body, 'dollars')),
    facts: ['lark-charge', 'lark-prices'],
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
    omits: (stage) => (stage === 'failed' ? ['file', 'dollars'] : []),
    signs: false,
    answerMs: 5000,
    facts: ['lark-call'],
    answerFact: 'callback-timeout',
  },
} as const satisfies Vendor;
