/**
 * A made-up gateway, through the seams that the real ones use: one value, one dialect file, rows and schemas, and a
 * line in each of the two lists. Nothing in `src` names it.
 */
import { expect, onTestFinished, test, vi } from 'vitest';
import { startReceiver } from '../control/support.ts';
import { quick, runAt } from '../contracts/fake-target.ts';
import type { Breakage, WireAnswer, WireRequest } from '../contracts/mutants/broken-server.ts';
import { say, setBody, startBrokenServer } from '../contracts/mutants/broken-server.ts';
import { compileSchemas } from '../../schemas/generate.mjs';
import { lark } from './lark/vendor.ts';
import { larkFiles } from './lark/schemas.ts';
import { listClientVariables } from '../../src/cli/client-variables.ts';
import { startOptions } from '../../src/cli/options.ts';
import { buildSuite } from '../../src/contracts/checks/suite.ts';
import { createIds, createVendorSimulator } from '../../src/contracts/receivers/vendor-simulator.ts';
import { readRequest } from '../../src/contracts/spec/judge.ts';
import { buildOpenApi } from '../../src/contracts/spec/openapi.ts';
import type { OperationRow } from '../../src/contracts/spec/operation.ts';
import type { Profile } from '../../src/contracts/wire/profiles.ts';
import { readCredentials } from '../../src/contracts/wire/profiles.ts';
import type { Timeouts } from '../../src/contracts/wire/http-client.ts';
import { curlOf } from '../../src/contracts/wire/curl.ts';
import type { FailureCode } from '../../src/emulator/core/failures.ts';
import { fail, failureCatalogue } from '../../src/emulator/core/failures.ts';
import { dialects } from '../../src/emulator/dialect-list.ts';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import type { VendorList } from '../../src/contracts/spec/vendor-list.ts';
import { diagnose } from '../../src/emulator/http/exchange.ts';

vi.mock(import('../../src/contracts/spec/vendor-list.ts'), async (load) => {
  const { vendorList, ...rest } = await load();
  return { ...rest, vendorList: [...vendorList, (await import('./lark/vendor.ts')).lark] as never };
});
vi.mock(import('../../src/emulator/dialect-list.ts'), async (load) => {
  const { dialects: known } = await load();
  return { dialects: [...known, (await import('./lark/dialect.ts')).larkDialect] as never };
});
vi.mock(import('../../src/contracts/spec/generated/schemas.ts'), async (load) => {
  const [{ withSchemas }, added] = [await import('./plant.ts'), await import('./lark/schemas.ts')];
  return withSchemas(await load(), added.larkFiles);
});
vi.mock(import('../../src/contracts/spec/generated/input-validators.js'), async (load) => {
  const [{ withValidators }, added] = [await import('./plant.ts'), await import('./lark/schemas.ts')];
  return withValidators(await load(), added.larkFiles);
});
vi.mock(import('../../src/contracts/spec/generated/answer-validators.js'), async (load) => {
  const [{ withValidators }, added] = [await import('./plant.ts'), await import('./lark/schemas.ts')];
  return withValidators(await load(), added.larkFiles);
});

const key = 'emu-lark-key-0123456789';
/** Of a second account: nothing of the first may be in sight for it. */
const otherKey = 'emu-lark-key-9876543210';
const profile = 'lark' as Profile;
const tune = { text: 'A lark ascending', seconds: 5 };

async function open(options: EmulatorOptions = {}) {
  const kling = await startKlingEmulator({ clock: 'manual', strict: true, ...options });
  onTestFinished(() => kling.stop());
  const ask = async (method: string, path: string, headers: Record<string, string>, body?: unknown) => {
    const response = await fetch(`${kling.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as any };
  };
  const mine = { 'X-Lark-Key': key };
  return {
    kling,
    ask,
    get: (path: string) => ask('GET', path, mine),
    post: (path: string, body: unknown) => ask('POST', path, mine, body),
  };
}

test('it is mounted, and takes its key from its own header alone', async () => {
  const { kling, ask, get } = await open();
  expect((await get('/lark/models')).body).toEqual({ ok: true, models: ['lark-1'] });
  const refused = await ask('GET', '/lark/models', { authorization: `Bearer ${key}` });
  expect(refused).toMatchObject({ status: 401, body: { ok: false } });
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(refused.headers.get('kling-emulator-diagnostics')).toContain('Send \\"X-Lark-Key: <key>\\"');
  expect((await get('/lark/nowhere')).body).toEqual({ ok: false, why: 'route.unknown' });
  expect((await kling.control.getInfo()).dialects).toContain('lark');
});

test('a mount of its own and a key that stands in a body or path are no exception', async () => {
  const { kling, ask } = await open({ mounts: { lark: '/aviary' } });
  expect((await ask('GET', '/aviary/lark/models', { 'x-lark-key': key })).status).toBe(200);
  await ask('POST', `/lark/sounds?mine=${key}`, { 'x-lark-key': key }, { text: key });
  const journal = JSON.stringify(await kling.control.queryJournal({ account: key }));
  expect(journal).toContain('/lark/sounds');
  expect(journal).not.toContain(key);
});

test('requests are judged by its schemas, in its words', async () => {
  const { post } = await open();
  expect(await post('/lark/sounds', { seconds: 5 })).toMatchObject({
    status: 422,
    body: { ok: false, why: 'text is not right' },
  });
  expect((await post('/lark/sounds', { ...tune, seconds: 11 })).body.why).toBe('seconds is not right');
});

test('numbers in a list are read as numbers of a field are, each with its place', () => {
  const settings = {};
  const read = (pitches: unknown) => readRequest('lark/create-sound.request.json', { ...tune, pitches }, settings);
  const { value, faults, notices } = read(['4', 5]);
  expect([value['pitches'], faults]).toEqual([[4, 5], []]);
  expect(notices.map(({ pointer, kind }) => [pointer, kind])).toEqual([['/pitches/0', 'coerced']]);
  for (const wrong of [['four'], ['10'], [null], [{}], 4])
    expect(read(wrong).faults, JSON.stringify(wrong)).toHaveLength(1);
  const strict = { 'requests.coerceNumbers': 'off' };
  expect(readRequest('lark/create-sound.request.json', { ...tune, pitches: ['4'] }, strict).faults).toHaveLength(1);
});

test('a task moves, is paid in dollars, calls back and has a file', async () => {
  const receiver = await startReceiver();
  const { kling, get, post } = await open();
  const made = await post('/lark/sounds', { ...tune, notify: { to: `${receiver.url}/ended` } });
  expect(made).toMatchObject({ status: 202, body: { sound: { stage: 'waiting' } } });
  const { id } = made.body.sound;
  expect(id).toMatch(/^snd_/);
  await kling.account(key).advance(1000);
  expect((await get(`/lark/sounds/one?id=${id}`)).body.sound).toEqual({ id, stage: 'singing' });
  await kling.account(key).advance(10_000);
  const { sound } = (await get(`/lark/sounds/one?id=${id}`)).body;
  expect(sound).toMatchObject({ id, stage: 'ready' });
  expect((await fetch(sound.file)).status).toBe(200);
  expect(receiver.received.map(({ body }) => body)).toEqual([{ event: 'sound', sound }]);
  const ledger = await kling.control.getLedger({ account: key });
  expect(ledger.wallets).toEqual([{ dialect: 'lark', micro_usd: 999_970_000 }]);
  expect((await kling.control.getInfo()).strict.violations).toBe(0);
});

test('what was not found is named in its field, also where the vendor writes no _id', () => {
  const failure = fail('voice.not-found', 'nobody');
  const placeIn = (sent: object) => diagnose(lark, [], [], { failure, sent })[0]?.pointer;
  expect(placeIn({ text: 'nobody', voice: 'nobody' })).toBe('/voice');
  expect(placeIn({ sounds: [{ singingVoice: 'nobody' }] })).toBe('/sounds/0/singingVoice');
  expect(placeIn({ voice: 'nobody', voice_id: 'nobody' })).toBe('/voice_id');
  expect(placeIn({ text: 'nobody' })).toBe('');
});

test('OpenAPI has its title, its header and the place of its callback', () => {
  const document = buildOpenApi({ version: '1', dialect: 'lark' }) as any;
  expect(document.info.title).toBe('Lark sounds');
  expect(document.security).toEqual([{ key: [] }]);
  expect(Object.keys(document.components.responses.Refused422.content)).toEqual(['application/problem+json']);
  expect(document.components.securitySchemes.key).toMatchObject({ type: 'apiKey', in: 'header', name: 'X-Lark-Key' });
  expect(Object.keys(document.paths)).toEqual([
    '/lark/sounds',
    '/lark/joins',
    '/lark/sounds/one',
    '/lark/models',
    '/lark/purse',
  ]);
  const { callbacks } = document.paths['/lark/sounds'].post;
  expect(Object.keys(callbacks.taskTransition)).toEqual(['{$request.body#/notify/to}']);
});

test('its facts and settings are listed with the others, and a setting can be set', async () => {
  const { kling } = await open({ settings: { 'lark.hello': 'nothing' } as object });
  const { facts, settings } = await kling.control.getFidelity();
  for (const { id } of lark.facts) expect(facts.map((fact) => fact.id)).toContain(id);
  expect(settings.find(({ id }) => id === 'lark.hello')).toMatchObject({ default: 'hello', value: 'nothing' });
});

test('it words every failure', () => {
  const dialect = dialects.find(({ id }) => id === 'lark');
  for (const code of Object.keys(failureCatalogue) as FailureCode[]) {
    const answer = dialect?.encode({ kind: 'failure', failure: { code } }, {} as never);
    expect(answer?.status).toBeGreaterThanOrEqual(400);
  }
});

test('the compiler refuses a gateway whose ids are any text: misspelt ids of others would be right', () => {
  const narrow = [lark] as const;
  const list: VendorList<typeof narrow> = narrow;
  const operations: readonly OperationRow[] = lark.operations;
  const wide = [{ ...lark, operations }] as const;
  // @ts-expect-error its rows were not written with `as const`
  const refused: VendorList<typeof wide> = wide;
  expect([list.length, refused.length]).toEqual([1, 1]);
});

test('command line and kit know its names', () => {
  expect(startOptions.dialects.default).toContain('lark');
  const place = { url: 'http://127.0.0.1:1', dialects: ['lark'], account: { apiKeys: [key] } };
  expect(listClientVariables(place)).toMatchObject({ LARK_BASE_URL: place.url, LARK_API_KEY: key });
  expect(readCredentials({ LARK_API_KEY: key, KLING_API_KEY: 'another' }, 'lark')).toMatchObject({
    credentials: { apiKey: key },
  });
  const request = { method: 'GET', path: '/lark/models', authorization: '$LARK_API_KEY', keyHeader: 'X-Lark-Key' };
  expect(curlOf('http://127.0.0.1:1', request)).toContain('-H "X-Lark-Key: $LARK_API_KEY"');
});

test('its callbacks can be played to a receiver', () => {
  const simulator = createVendorSimulator(profile);
  const ids = createIds('a seed');
  const task = { id: simulator.newTaskId(ids), product: 'text-to-audio', createdAt: 0 };
  expect(task.id).toMatch(/^snd_[0-9a-f-]{36}$/);
  expect(simulator.stages).toEqual(['succeed', 'failed']);
  expect(simulator.buildMessage(task, 'failed', { now: 1, ids })).toEqual({
    event: 'sound',
    sound: { id: task.id, stage: 'broken', why: 'It broke.' },
  });
});

/** Only what a fault makes never come is waited for briefly. */
const brief: Partial<Timeouts> = { pollMs: [4, 20], taskMs: 1500, callbackMs: 1500 };

/** Checks of the derived suite at an emulator that is broken as told. */
async function judge(breakage: Breakage, timeouts = brief, names?: readonly string[]) {
  const suite = await buildSuite(profile);
  const checks = suite.filter(({ id }) => names?.includes(id) ?? true);
  const kling = await startKlingEmulator({
    clock: { scale: 20 },
    accounts: [{ apiKeys: [key] }, { apiKeys: [otherKey] }],
  });
  onTestFinished(() => kling.stop());
  const server = await startBrokenServer(kling, '', breakage);
  onTestFinished(() => server.close());
  const report = await runAt(server.url, checks, {
    profile,
    targetInfo: { kind: 'emulator', auth: 'configured' },
    credentials: { apiKey: key, otherApiKey: otherKey, webhookSecrets: [] },
    capMilli: 100_000,
    timeouts,
    receiver: { host: '127.0.0.1' },
  });
  const failed = report.checks.filter(({ verdict }) => verdict !== 'pass');
  return {
    failed: failed.map(({ id, reason, findings }) => `${id}: ${reason ?? findings[0]?.message ?? ''}`),
    passed: report.summary.pass,
  };
}

const refuse = (why: string) => ({
  ...say(422, { ok: false, why }),
  headers: { 'content-type': 'application/problem+json' },
});
const bodyOf = (answer: WireAnswer) => JSON.parse(answer.text);
const isCreate = ({ method, path }: WireRequest, place = '/lark/') => method === 'POST' && path.startsWith(place);

/** A vendor that knows its sounds: only such as it has made can be joined. */
const knowsItsSounds: Breakage = {
  answer(answer, request, memory) {
    if (!isCreate(request) || answer.status !== 202) return;
    const { sounds = [] } = JSON.parse(request.body.toString()) as { sounds?: readonly string[] };
    if (sounds.every((id) => memory.has(id))) memory.set(bodyOf(answer).sound.id, true);
    else Object.assign(answer, refuse('no such sound'));
  },
};

test('its derived checks pass', async () => {
  const { failed, passed } = await judge(knowsItsSounds, quick);
  // Nothing that the made-up gateway takes for free fails.
  expect(failed).toEqual([
    'lark.run/failures: It judges tasks that failed, and in this run none did. Nothing is wrong: no check that ran makes a task of this vendor fail.',
  ]);
  expect(passed).toBe((await buildSuite(profile)).length - 1);
  expect(passed).toBeGreaterThan(12);
});

const bend = (change: (answer: WireAnswer, body: any) => void): Breakage => ({
  answer(answer) {
    const body = bodyOf(answer);
    change(answer, body);
    answer.text = JSON.stringify(body);
  },
});

const bends: readonly (readonly [name: string, breakage: Breakage, check: string])[] = [
  ['an answer without its stage', bend((_answer, body) => delete body.sound?.stage), 'lark.create-sound/smallest'],
  [
    'a refusal with another status',
    bend((answer) => (answer.status = answer.status === 422 ? 400 : answer.status)),
    'lark.create-sound/missing/text',
  ],
  [
    'a refusal in other words',
    bend((_answer, body) => (body.why = body.why === undefined ? undefined : 'no')),
    'lark.create-sound/missing/text',
  ],
  [
    'a task that goes back',
    {
      answer(answer, { method, path }, memory) {
        if (method !== 'GET' || answer.status !== 200 || !path.startsWith('/lark/sounds/one')) return;
        const looks = Number(memory.get(path) ?? 0);
        memory.set(path, looks + 1);
        const { sound } = bodyOf(answer);
        const stage = ['singing', 'waiting'][looks];
        if (stage !== undefined) answer.text = JSON.stringify({ ok: true, sound: { id: sound.id, stage } });
      },
    },
    'lark.create-sound/life/statuses',
  ],
  [
    'a refusal that is plain JSON',
    bend((answer) => {
      if (answer.status >= 400) answer.headers = { ...answer.headers, 'content-type': 'application/json' };
    }),
    'lark.create-sound/missing/text',
  ],
  ['no key wanted', { request: ({ headers }) => void (headers['x-lark-key'] = key) }, 'lark.get-sound/auth/missing'],
  [
    'callbacks that are not sent',
    {
      request(request) {
        if (request.method !== 'POST' || !request.body.includes('notify')) return;
        const { notify: _lost, ...rest } = JSON.parse(request.body.toString()) as Record<string, unknown>;
        setBody(request, rest);
      },
    },
    'lark.create-sound/callback/told',
  ],
];

/** Changes what a task or the purse tells in dollars. */
const bendDollars = (place: string, tell: (dollars: number, refused: number) => number): Breakage => ({
  answer(answer, request, memory) {
    if (isCreate(request) && answer.status >= 400) memory.set('refused', Number(memory.get('refused') ?? 0) + 1);
    if (!request.path.startsWith(place) || answer.status !== 200) return;
    const body = bodyOf(answer);
    const holder = body.sound ?? body;
    if (holder.dollars !== undefined)
      holder.dollars = String(tell(Number(holder.dollars), Number(memory.get('refused') ?? 0)));
    answer.text = JSON.stringify(body);
  },
});

/** Faults in the gateway's own words, and how the derived check names each. */
const ownWords: readonly (readonly [name: string, breakage: Breakage, check: string, says: RegExp])[] = [
  [
    'numbers of a list that may not be texts',
    {
      answerFor: ({ body }) => (/"pitches":\["/.test(body.toString()) ? refuse('pitches is not right') : undefined),
    },
    'lark.create-sound/boundary/pitches/item-as-text',
    /must be accepted/,
  ],
  [
    'a callback that comes twice',
    { callback: (callback) => [callback, { ...callback }] },
    'lark.create-sound/callback/told',
    /Only the end is called back, once, but these came: ready, ready/,
  ],
  [
    'a callback before the end',
    { callback: (callback) => [{ ...callback, raw: callback.raw.replace('"ready"', '"singing"') }, callback] },
    'lark.create-sound/callback/told',
    /Only the end is called back, once, but these came: singing, ready/,
  ],
  [
    'a file that is not there',
    bend((_answer, body) => {
      if (body.sound?.file) body.sound.file = body.sound.file.replace('.mp3', '-lost.mp3');
    }),
    'lark.run/files',
    /A result file must be there/,
  ],
  [
    'a task that tells another price',
    bendDollars('/lark/sounds/one', (dollars) => dollars * 2),
    'lark.run/prices',
    /costs \$0.0300, but says that it took \$0.0600/,
  ],
  [
    'a balance that falls by another amount',
    bendDollars('/lark/purse', (dollars) => 1000 - (1000 - dollars) / 3),
    'lark.get-purse/charge',
    /costs \$0.0300, but the balance went down by \$0.0100/,
  ],
  [
    'a refusal that is charged',
    bendDollars('/lark/purse', (dollars, refused) => dollars - refused),
    'lark.get-purse/refused',
    /creates were refused, but what is left fell by/,
  ],
  [
    'a balance that does not tell what was bought',
    bendDollars('/lark/purse', (dollars) => 1000 - (1000 - dollars) * 2),
    'lark.run/balance',
    /successes of the run cost .* by their prices, but the balance fell by/,
  ],
];

/** What a look at the whole run needs beside it. */
const beside = ['lark.create-sound/smallest', 'lark.get-purse/charge'];

test.each([...bends.map((row) => [...row, /./] as const), ...ownWords])(
  'its derived checks find %s',
  async (_name, breakage, check, says) => {
    const names = check.includes('.run/') ? [check, ...beside] : [check];
    const { failed } = await judge(breakage, brief, names);
    const told = failed.find((line) => line.startsWith(`${check}: `));
    expect(told, failed.join('\n')).toMatch(says);
  },
);

test('its value names no schema that neither stands in its files nor follows from them', () => {
  const own = Object.keys(compileSchemas(larkFiles).schemas);
  for (const { schemas } of lark.operations as readonly OperationRow[]) {
    for (const id of [schemas.body, schemas.query, schemas.response, schemas.error, schemas.callback]) {
      if (id !== undefined) expect(own).toContain(id);
    }
  }
});
