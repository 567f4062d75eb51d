/** Kling itself: the official API. */
import { klingNotEmulated } from './kling-not-emulated.ts';
import { newStandardRows } from './kling-new-standard.ts';
import type { KlingFactId } from './kling-rows.ts';
import { error, everywhere, klingFacts, own, paid, rowsOf } from './kling-rows.ts';
import { klingSettings } from './kling-settings.ts';
import { videoRows } from './kling-videos.ts';
import { asList, pick, pickNumber, pickText } from '../pick.ts';
import type { OperationRow } from '../operation.ts';
import { readRow, namedRow } from '../operation.ts';
import type { Answer, AnswerReading, CallbackForm, StatusOf, TaskReading, Vendor } from './vendor.ts';
import { bearer, isClientError } from './vendor.ts';

// Kling's account: packs, billing details, running tasks.

const account = { ...own, ...readRow, tag: 'Account' } as const;
const billing = [
  'billing-details',
  'billing-filters',
  'billing-refusals',
  'billing-answer',
  'billing-order',
  'price-free',
] as const;

const accountRows = [
  {
    ...account,
    ...namedRow('kling', 'get-account-costs', 'query'),
    action: 'get-account-costs',
    path: '/account/costs',
    summary: 'Resource packs of the account',
    facts: [...everywhere, 'account-costs', 'account-costs-missing', 'account-costs-no-pack', 'price-free'],
  },
  {
    ...account,
    ...namedRow('kling', 'list-package-billing', 'body'),
    action: 'list-pack-billing',
    method: 'POST',
    path: '/account/billing/package',
    summary: 'Billing details of resource packs',
    facts: [...everywhere, ...billing, 'billing-package-rows', 'billing-functions'],
  },
  {
    ...account,
    ...namedRow('kling', 'list-balance-billing', 'body'),
    action: 'list-cash-billing',
    method: 'POST',
    path: '/account/billing/balance',
    summary: 'Billing details of the cash balance',
    facts: [...everywhere, ...billing, 'billing-balance-rows', 'billing-functions', 'cash-after-packs'],
  },
  {
    ...account,
    ...namedRow('kling', 'get-concurrency', 'query'),
    action: 'get-concurrency',
    path: '/account/concurrency',
    summary: 'Running tasks of the account',
    facts: [...everywhere, 'account-concurrency', 'account-concurrency-missing', 'concurrency-rules', 'price-free'],
  },
] as const;

const operations = [
  ...rowsOf({
    names: ['create-custom-voice', 'get-custom-voice', 'list-custom-voices'],
    product: 'custom-voice',
    path: '/v1/general/custom-voices',
    tag: 'Voices',
    summaries: ['Create a custom voice', 'Get a custom voice task', 'List custom voice tasks'],
    price: { price: 'custom_voice', billedAs: 'Custom Voice' },
    facts: {
      create: ['custom-voice-time', 'price-custom-voice', 'voice-source-rules'],
      get: ['custom-voice-result'],
      list: ['voice-page-size'],
    },
    maxPageSize: 1000,
  }),
  {
    ...own,
    ...readRow,
    ...namedRow('kling', 'list-preset-voices', 'query'),
    action: 'list-preset-voices',
    path: '/v1/general/presets-voices',
    summary: 'List preset voices',
    tag: 'Voices',
    maxPageSize: 1000,
    facts: [
      ...everywhere,
      'paging',
      'voice-page-size',
      'presets-catalogue',
      'presets-item',
      'presets-no-parameters',
      'presets-task-ids',
      'price-free',
    ],
  },
  {
    ...own,
    ...readRow,
    ...namedRow('kling', 'delete-voice', 'body'),
    action: 'delete-voice',
    method: 'POST',
    path: '/v1/general/delete-voices',
    summary: 'Delete a custom voice',
    tag: 'Voices',
    facts: [
      ...everywhere,
      'delete-own-voices',
      'delete-voice-body',
      'delete-voice-unknown',
      'delete-voice-twice',
      'price-free',
    ],
  },
  {
    ...own,
    ...namedRow('kling', 'text-to-speech', 'body'),
    action: 'create-task',
    product: 'tts',
    method: 'POST',
    path: '/v1/audio/tts',
    summary: 'Speech from text, answered when finished',
    tag: 'Audio',
    replies: 'when-finished',
    price: 'tts',
    billedAs: 'TTS',
    callbacks: 'none',
    facts: [...everywhere, ...paid, 'tts-synchronous', 'tts-request', 'tts-voice-not-found', 'tts-length', 'price-tts'],
  },
  ...rowsOf({
    names: ['create-text-to-audio', 'get-text-to-audio', 'list-text-to-audio'],
    product: 'text-to-audio',
    path: '/v1/audio/text-to-audio',
    tag: 'Audio',
    summaries: ['Sound effect from text', 'Get a text-to-audio task', 'List text-to-audio tasks'],
    price: { price: 'text_to_audio', billedAs: 'Text to Audio' },
    facts: { create: ['text-to-audio-limits', 'price-text-to-audio'], get: ['audio-result'] },
  }),
  ...rowsOf({
    names: ['create-video-to-audio', 'get-video-to-audio', 'list-video-to-audio'],
    product: 'video-to-audio',
    path: '/v1/audio/video-to-audio',
    tag: 'Audio',
    summaries: ['Sound and music for a video', 'Get a video-to-audio task', 'List video-to-audio tasks'],
    price: { price: 'video_to_audio', billedAs: 'Video to Audio' },
    facts: {
      create: ['video-to-audio-source', 'video-to-audio-time', 'video-not-found', 'price-video-to-audio'],
      get: ['video-to-audio-result', 'audio-result-observed'],
    },
  }),
  ...accountRows,
  ...newStandardRows,
  ...videoRows,
  {
    // Some clients make this call; most likely Kling has it not.
    ...own,
    ...readRow,
    id: 'kling.get-text-to-speech',
    action: 'get-task',
    product: 'tts',
    path: '/v1/audio/tts/{id}',
    summary: 'Get a TTS task',
    tag: 'Audio',
    schemas: { response: 'kling/text-to-speech.response.json', error },
    isOptional: true,
    onlyWhen: { setting: 'tts.get', is: 'answers' },
    facts: ['tts-get'],
  },
] as const;

const codeOf = ({ json }: Answer): number => pickNumber(json, 'code') ?? 0;

const limitCodes: readonly number[] = [1302, 1303];
/** An account without funds or right: no fault of the target, and nothing can be judged. */
const fundsCodes: readonly number[] = [1100, 1101, 1102, 1103];
/** Whitelist of addresses, maintenance, backlog (fact `error-table`). */
const closedCodes: readonly number[] = [1304, 5001, 5002];
const credentialCodes: readonly number[] = [1000, 1001, 1002, 1003, 1004];

/** One of the codes, with the status of the table: in the vendor's own words. */
const tells = (answer: Answer, codes: readonly number[], statusOf: StatusOf) =>
  codes.includes(codeOf(answer)) && answer.status === statusOf(codeOf(answer));

/** What every task's answers rest on. */
const ofTasks: readonly KlingFactId[] = ['durations-strings', 'processing-body', 'balance-deduction-without-cash'];

const successFacts = ({ action, facts: ofRow }: OperationRow): readonly string[] => [
  'envelope-success',
  'request-id-uuid',
  ...ofRow.filter((id) => id.startsWith('presets-') || id.endsWith('-no-pack')),
  ...(action === 'create-task' ? ofTasks : []),
];

const answers: AnswerReading = {
  isAccepted: ({ status, json }) => status === 200 && pick(json, 'code') === 0,
  isRefused: (answer) => isClientError(answer) || (codeOf(answer) >= 1000 && codeOf(answer) < 2000),
  isLimited: (answer) => answer.status === 429 && limitCodes.includes(codeOf(answer)),
  isClosed: (answer, statusOf) => tells(answer, closedCodes, statusOf),
  lacksFunds: (answer, statusOf) => tells(answer, fundsCodes, statusOf),
  refusesKey: (answer) => answer.status === 401 && credentialCodes.includes(codeOf(answer)),
  taskId: (body) =>
    pickText(body, 'data', 'task_id') ?? pickText(body, 'data', 'id') ?? pickText(body, 'data', 0, 'id'),
  readRefusal({ json }) {
    const code = pickNumber(json, 'code');
    return { text: pickText(json, 'message') ?? '', ...(code === undefined ? {} : { code }) };
  },
  refusalTexts: 'whole',
  statusFact: 'error-table',
  refusalFacts: [],
  successFacts,
  mayLack: [],
  successStatuses: [200],
  looksUpLater: false,
};

const tasks = {
  task: (body) => pick(body, 'data'),
  statusField: 'task_status',
  statuses: [['submitted'], ['processing'], ['succeed', 'failed']],
  success: 'succeed',
  reason: (task) => pickText(task, 'task_status_msg'),
  deductionField: 'final_unit_deduction',
  ask: (id) => ({ id }),
} as const satisfies TaskReading;

/** Known from tasks that were accepted and failed later (fact `content-risk`). */
const riskControl = 'Failure to pass the risk control system';

const callback: CallbackForm = {
  place: [],
  idField: 'task_id',
  idForm: 'snowflake',
  statusField: 'task_status',
  words: { submitted: 'submitted', processing: 'processing', succeed: 'succeed', failed: 'failed' },
  required: ['task_id', 'task_status', 'created_at', 'updated_at'],
  members: ({ id, createdAt }, stage, now) => ({
    task_status_msg: stage === 'failed' ? riskControl : '',
    created_at: createdAt,
    updated_at: now,
    // A receiver may know its tasks by this id: it must not be the same for all.
    task_info: { external_task_id: `contract-${id}` },
  }),
  omits: (stage) => (stage === 'succeed' ? [] : ['task_result', 'final_unit_deduction']),
  signs: true,
  answerMs: 5000,
  facts: ['callback-request', 'callback-body'],
  answerFact: 'callback-timeout',
};

/** The newer standard: tasks in the answer of their create or among those asked for, and their callbacks. */
const newer = {
  tasks: {
    task: (body) => asList(pick(body, 'data'))[0] ?? pick(body, 'data'),
    statusField: 'status',
    statuses: [['submitted'], ['processing'], ['succeeded', 'failed']],
    success: 'succeeded',
    reason: (task) => pickText(task, 'message'),
    deductionField: undefined,
    ask: (id) => ({ query: { task_ids: id } }),
  },
  callback: {
    ...callback,
    idField: 'id',
    statusField: 'status',
    words: { ...callback.words, succeed: 'succeeded' },
    required: ['id', 'status', 'create_time', 'update_time'],
    members: ({ id, createdAt }, stage, now) => ({
      message: stage === 'failed' ? riskControl : '',
      create_time: createdAt,
      update_time: now,
      external_id: `contract-${id}`,
      ...(stage === 'succeed' ? {} : { outputs: [] }),
      ...(stage === 'failed' ? { billing: [{ amount: '0' }] } : {}),
    }),
    omits: (stage) => (stage === 'submitted' || stage === 'processing' ? ['billing'] : []),
    facts: ['callback-request', 'new-callback-body'],
  },
} as const satisfies NonNullable<Vendor['newer']>;
export const kling = {
  id: 'kling',
  isGateway: false,
  title: 'Kling voice and audio API',
  operations,
  facts: klingFacts,
  settings: klingSettings,
  emulatorWideSettings: ['errors.unknownPath', 'errors.notEmulated'],
  prefixes: [],
  // Clients of gateways and of OpenAI-like servers ask there; Kling has neither (settled in the design).
  reservedPaths: ['/v1/models', '/v1/files'],
  notEmulated: klingNotEmulated,
  errorSchema: error,
  relays: undefined,
  greeting: 'kling.list-preset-voices',
  answers,
  tasks,
  callback,
  newer,
  callbackPointer: '/callback_url',
  credential: {
    ...bearer,
    description: 'An API key, or a JWT (HS256, iss = AccessKey) signed with the SecretKey.',
  },
  environment: {
    baseUrl: 'KLING_BASE_URL',
    accessKey: 'KLING_ACCESS_KEY',
    secretKey: 'KLING_SECRET_KEY',
    apiKey: 'KLING_API_KEY',
    webhookSecret: 'KLING_WEBHOOK_SECRET',
    otherNames: {
      // The vendor's published skill reads the first, many clients the second.
      baseUrl: ['KLING_API_BASE', 'KLING_API_BASE_URL'],
      // The AI SDK's provider.
      apiKey: ['KLINGAI_API_KEY'],
      accessKey: ['KLINGAI_ACCESS_KEY'],
      secretKey: ['KLINGAI_SECRET_KEY'],
    },
  },
  numbersAsText: [],
  succeedsWithoutResult: false,
  externalIdField: 'external_task_id',
} as const satisfies Vendor;
