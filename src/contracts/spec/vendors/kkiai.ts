/** The relay (kkiai.com): Kling's own operations below `/kling`, with the relay's key, errors and prices. */
import { gatewayPrices } from '../generated/fixtures.ts';
import type { OperationRow } from '../operation.ts';
import type { Price } from '../ground-facts.ts';
import { amountOf, milliPerUnit } from '../ground-facts.ts';
import { priceOf, priceOfRequest } from '../prices.ts';
import { choice, citing, fact, invented } from '../setting-rows.ts';
import { kling } from './kling.ts';
import { asObject, pick, pickNumber, pickText } from '../pick.ts';
import type { Answer, AnswerReading, CallbackForm, KnownOperation, ToldRefusal, Vendor } from './vendor.ts';

const page = 'kkiai.com documentation';
const family = 'source of the software family, github QuantumNous/new-api';
const forks = 'sources of forks of one-api';
const pageDate = '2026-11';

const { documented, thirdParty, inferred } = citing({
  page: [page, pageDate],
  family: [family, pageDate],
  forks: [forks, pageDate],
});

const facts = [
  documented.page('kkiai-prefix', "Kling's own paths stand below /kling."),
  documented.page('kkiai-paths', 'Six paths are documented; the others are unknown there.'),
  thirdParty.forks(
    'kkiai-newer-paths',
    'Newer forks of the family route the newer standard too: /kling/text-to-video/…, GET and POST /kling/tasks.',
  ),
  thirdParty.forks(
    'kkiai-short-speech',
    'Another fork has POST /kling/v1/tts, synchronous: text of at most 10000 characters, voice_id, speed, volume.',
  ),
  invented(
    'kkiai-short-speech-answer',
    'POST /kling/v1/tts answers as /kling/v1/audio/tts, takes voices of TTS in their own language and ignores volume.',
  ),
  fact(
    'kkiai-key',
    'documented',
    'The key is sk-…, `Bearer ` is optional, and the key is cut at the next dash.',
    `${page}; ${family}`,
    pageDate,
  ),
  inferred.page('kkiai-auth-required', 'A missing key is refused, although the page calls the header optional.'),
  documented.page('kkiai-empty-strings', 'The sample sends "" for every field it does not use.'),
  documented.page('kkiai-loose-numbers', 'Types and samples disagree: numbers are sent as strings and back.'),
  inferred.page(
    'kkiai-create-reply',
    "The page shows the request echoed as the answer; the true answer is taken to be Kling's envelope.",
  ),
  fact(
    'kkiai-request-id',
    'observed',
    "A sibling's real reply had Kling's body without request_id.",
    'github cometapi clients',
    '2026-03',
  ),
  fact(
    'kkiai-error-flavours',
    'documented',
    'Four error bodies exist in the family: middleware, task relay, wrapped upstream, raw pass-through.',
    `${family}; ${forks}`,
    pageDate,
  ),
  documented.family(
    'kkiai-middleware-errors',
    'Refusals before the upstream: {"error":{message,type,code}}, 401 for the key, 403 out of money.',
  ),
  fact(
    'kkiai-money-text',
    'observed',
    "User's credit limit is insufficient, remaining credit limit: $0.000000.",
    'recorded refusals of the family',
    '2026-09',
  ),
  fact(
    'kkiai-fork-reads',
    'third-party',
    'Forks answer reads from a table of their own, in another form.',
    forks,
    '2026-09',
  ),
  fact('kkiai-model-name', 'third-party', 'Some forks want an extra model_name for billing.', forks, '2026-09'),
  invented('kkiai-callback', "The caller's callback_url is passed on."),
  documented.page('kkiai-money', 'Prepaid USD credits; token groups multiply prices by 0.3, 0.5 or 0.7.'),
  inferred.family(
    'kkiai-pre-consume',
    'Credits are taken before the upstream is called: the family refuses with pre_consume_token_quota_failed.',
  ),
  invented(
    'kkiai-shows',
    "The relay's customers share its account at Kling: what they make there is known at the relay alone, and it knows nothing else. That holds for reads, lists, deletions, ids in requests, and external ids.",
  ),
  inferred.family(
    'kkiai-order',
    "Judged in the order key, readable JSON, the relay's credits, then Kling's own order.",
  ),
] as const;

type FactId = (typeof facts)[number]['id'];

const error = 'kkiai/error.json';

/** What every operation rests on, beside what Kling's own rests on. */
const everywhere = [
  'kkiai-prefix',
  'kkiai-key',
  'kkiai-empty-strings',
  'kkiai-loose-numbers',
  'kkiai-error-flavours',
  'kkiai-order',
] as const satisfies readonly FactId[];

/** What is paid by length counts as this long until it has ended: what is taken follows Kling's deduction. */
const assumedMs = 10_000;

/** Kling's units at the relay's rate. */
const atRate = (price: Price) => Math.round((amountOf(price, assumedMs) * gatewayPrices.kkiai.perUnit) / milliPerUnit);

const microUsdOf = (row: OperationRow) => atRate(priceOfRequest(row, {}));

/** Paths that the relay documents; the others are served unless `kkiai.paths` says otherwise. */
const documentedIds: ReadonlySet<string> = new Set([
  'kling.create-custom-voice',
  'kling.delete-voice',
  'kling.text-to-speech',
  'kling.create-text-to-audio',
  'kling.create-advanced-lip-sync',
  'kling.create-avatar',
]);

type NameOf<Id> = Id extends `kling.${infer Name}` ? Name : never;
type Base = (typeof kling.operations)[number];
/** What Kling has, without what tells of packs. */
type BaseId = Exclude<Base, { readonly path: `/account/${string}` }>['id'];

/** Which fact says that the relay serves a row that its pages do not name. */
const servedFact = ({ space }: OperationRow): FactId => (space === 'tasks' ? 'kkiai-newer-paths' : 'kkiai-paths');

/** What its requests build on comes from its own rows. */
const mapUses = (uses: NonNullable<OperationRow['uses']>): NonNullable<OperationRow['uses']> =>
  Object.fromEntries(
    Object.entries(uses).map(([field, use]) => [
      field,
      { ...use, operation: use.operation.replace('kling.', 'kkiai.') },
    ]),
  );

/** Where the relay has a call of Kling's. */
const below = ({ path, otherPaths }: Pick<OperationRow, 'path' | 'otherPaths'>) => ({
  path: `/kling${path}`,
  ...(otherPaths ? { otherPaths: otherPaths.map((other) => `/kling${other}`) } : {}),
});

function relay(
  row: OperationRow,
): OperationRow & { readonly id: `kkiai.${NameOf<BaseId>}`; readonly dialect: 'kkiai' } {
  const isDocumented = documentedIds.has(row.id);
  return {
    ...row,
    id: row.id.replace('kling.', 'kkiai.') as `kkiai.${NameOf<BaseId>}`,
    dialect: 'kkiai',
    ...below(row),
    schemas: { ...row.schemas, error },
    ...(row.uses ? { uses: mapUses(row.uses) } : {}),
    facts: [...everywhere, ...row.facts, ...(isDocumented ? [] : [servedFact(row)])],
    ...(row.action === 'create-task' || row.action === 'work-at-once' ? { microUsd: microUsdOf(row) } : {}),
    ...(isDocumented || row.onlyWhen ? {} : { onlyWhen: { setting: 'kkiai.paths', is: 'all' } }),
  };
}

/** What tells of Kling's packs: the relay's customers have credits, and whether it passes these calls on is unknown. */
const isOfPacks = ({ path }: OperationRow) => path.startsWith('/account/');

const official: readonly OperationRow[] = kling.operations;

/** Speech as a fork of the family has it. Its request is known, its answer is not: Kling's stands for it. */
const shortSpeech = {
  id: 'kkiai.short-text-to-speech',
  dialect: 'kkiai',
  action: 'create-task',
  product: 'tts',
  method: 'POST',
  path: '/kling/v1/tts',
  summary: 'Speech from text, as a fork of the relay has it',
  tag: 'Audio',
  auth: 'bearer',
  schemas: {
    body: 'kkiai/short-text-to-speech.request.json',
    response: 'kling/text-to-speech.response.json',
    error,
  },
  replies: 'when-finished',
  price: 'tts',
  microUsd: atRate(priceOf('tts')),
  callbacks: 'none',
  isOptional: true,
  onlyWhen: { setting: 'kkiai.shortSpeech', is: 'answers' },
  facts: ['kkiai-short-speech', 'kkiai-short-speech-answer'],
} as const satisfies OperationRow;

/** Every operation of Kling's but those of its packs. */
const operations = [...official.filter((row) => !isOfPacks(row)).map(relay), shortSpeech] as const;

const settings = {
  'kkiai.errorFlavour': choice(
    'kkiai-error-flavours',
    'Body of refusals; a-b = a for what the relay refuses itself, b for what the upstream refuses.',
    'a-b',
    'a',
    'b',
    'c',
    'd',
  ),
  'kkiai.createReply': choice('kkiai-create-reply', 'Answer of a create.', 'kling', 'echo'),
  'kkiai.requestId': choice('kkiai-request-id', 'request_id of successful answers.', 'keep', 'strip'),
  'kkiai.requireAuth': choice('kkiai-auth-required', 'Whether a missing key is refused.', 'on', 'off'),
  'kkiai.emptyStringIsAbsent': choice('kkiai-empty-strings', 'Whether "" counts as absent.', 'on', 'off'),
  'kkiai.coerceNumbers': choice('kkiai-loose-numbers', 'Whether numeric strings are numbers.', 'on', 'off'),
  'kkiai.paths': choice('kkiai-paths', 'Which of Kling’s paths the relay serves.', 'all', 'documented'),
  'kkiai.shortSpeech': choice(
    'kkiai-short-speech-answer',
    'POST /kling/v1/tts of a fork, answered as Kling’s own speech.',
    'answers',
    'not-found',
  ),
  'kkiai.requireModelName': choice('kkiai-model-name', 'Whether a create must have model_name.', 'off', 'on'),
  'kkiai.preConsume': choice(
    'kkiai-pre-consume',
    'Whether what running tasks are going to cost is missing from the credits for others.',
    'on',
    'off',
  ),
  'kkiai.shows': choice(
    'kkiai-shows',
    "Whose work the relay knows: its own (and what the accounts file or the control API added), as with an account of its own at Kling, or the account's. What is made at the relay is known elsewhere by the same rule.",
    'own',
    'all',
  ),
  'kkiai.forkReads': choice('kkiai-fork-reads', "Reads from the relay's own table, in its form.", 'off', 'on'),
  'kkiai.callback': choice('kkiai-callback', "What becomes of the caller's callback_url.", 'pass-on', 'swallow'),
  'kkiai.groupMultiplier': choice('kkiai-money', 'Multiplier of prices by token group.', '1', '0.7', '0.5', '0.3'),
} as const;

/** The relay's own words for an empty purse (facts `kkiai-middleware-errors`, `kkiai-money-text`). */
const emptyPurse = /insufficient_(?:user_)?quota|credit limit is insufficient/;

/** Stamp behind the middleware's texts. */
const stamp = / \(request id: [^()]*\)$/;

/** Any refusal of Kling's becomes 400 (family source); the relay's own have statuses of their own. */
const usual: readonly number[] = [400, 401, 403, 404, 405, 429];

function readTold({ status, json }: Answer): ToldRefusal | undefined {
  const middleware = pickText(json, 'error', 'message');
  if (middleware !== undefined && pickText(json, 'error', 'type') !== undefined) {
    return { form: 'middleware', text: middleware.replace(stamp, ''), statuses: usual };
  }
  const message = pickText(json, 'message');
  if (message === undefined) return undefined;
  const upstream = pick(json, 'data', 'data');
  if (asObject(upstream)) {
    const code = pickNumber(upstream, 'code');
    return { form: 'wrapped upstream', text: message, statuses: usual, ...(code === undefined ? {} : { code }) };
  }
  const code = pickNumber(json, 'code');
  if (code !== undefined && code >= 1000) {
    return { form: 'raw pass-through', text: message, code, statuses: [200, ...usual] };
  }
  if (status === 404 && code === 404 && pickText(json, 'error') !== undefined) {
    // A fork answers for ids it does not know in a text of its own.
    return { form: 'fork read', statuses: [404] };
  }
  if (pickText(json, 'code') === undefined) return undefined;
  const isBare = pickText(json, 'type') !== undefined;
  if (isBare) return { form: 'bare object', text: message, statuses: [402, ...usual] };
  return pick(json, 'data') === null ? { form: 'task relay', text: message, statuses: usual } : undefined;
}

const { statusFact: _ofKling, ...upstream } = kling.answers;

const answers: AnswerReading = {
  ...upstream,
  lacksFunds: (answer, statusOf) =>
    kling.answers.lacksFunds(answer, statusOf) || ([402, 403].includes(answer.status) && emptyPurse.test(answer.text)),
  refusesKey: ({ status }) => status === 401,
  // Four bodies exist in its family (fact `kkiai-error-flavours`), and forks have one more for ids they do not know.
  readRefusal: readTold,
  // A relay like this leaves it out (fact `kkiai-request-id`).
  mayLack: ['request_id'],
};

/** Kling calls the relay's customer itself, with the relay's account: whether it signs, and with what, is unknown. */
const relayed = (callback: CallbackForm): CallbackForm => ({
  ...callback,
  signs: false,
  facts: [...callback.facts, 'kkiai-callback'],
});

const known = (row: OperationRow): KnownOperation => ({
  method: row.method,
  path: `/kling${row.path}`,
  title: `${row.summary}: whether the relay passes it on is not known`,
  source: 'official account pages; the relay documents none of them',
});

/** The relay. */
export const kkiai = {
  id: 'kkiai',
  isGateway: true,
  title: 'Relay (kkiai.com): Kling voice and audio API',
  operations,
  facts,
  settings,
  emulatorWideSettings: ['kkiai.requireAuth'],
  prefixes: ['/kling'],
  reservedPaths: [],
  notEmulated: [
    ...kling.notEmulated.map((one) => ({ ...one, ...below(one) })),
    ...official.filter(isOfPacks).map(known),
  ],
  errorSchema: error,
  relays: kling.id,
  greeting: 'kkiai.list-preset-voices',
  answers,
  tasks: kling.tasks,
  callback: relayed(kling.callback),
  newer: { tasks: kling.newer.tasks, callback: relayed(kling.newer.callback) },
  callbackPointer: kling.callbackPointer,
  credential: {
    header: 'Authorization',
    scheme: 'Bearer',
    description: 'A key of the gateway: sk-….',
    keyPrefix: 'sk-',
    keyEnd: '-',
    keyEndFact: 'kkiai-key',
    emulatorPrefix: 'sk-emu',
  },
  environment: { baseUrl: 'KKIAI_BASE_URL', apiKey: 'KKIAI_API_KEY' },
  numbersAsText: ['/duration', '/voice_speed'],
  succeedsWithoutResult: false,
  externalIdField: kling.externalIdField,
  // What a relay keeps in a table of its own is its own.
  apart: {
    setting: 'kkiai.shows',
    when: (chosen) => chosen['kkiai.shows'] === 'own' || chosen['kkiai.forkReads'] === 'on',
  },
} as const satisfies Vendor;
