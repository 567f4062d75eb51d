import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findViolations } from '../../src/contracts/spec/violations.ts';
import { createControl } from '../../src/emulator/control/control.ts';
import type { ControlDeps } from '../../src/emulator/control/control-deps.ts';
import { controlRoutes } from '../../src/emulator/control/http/routes.ts';
import { ada, effects, rain, start, startReceiver, voices } from './support.ts';

const key = 'key-of-contract';

/** The stream begins with what has been missed. */
async function readFirstEvent(url: string) {
  const response = await fetch(`${url}/__emulator/events?after=long-ago`);
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    if (text.includes('data: ')) break;
  }
  return { status: response.status, text, body: JSON.parse(/data: (.*)/.exec(text)?.[1] ?? '') as unknown };
}

/** One call of every operation, in an order in which each has something to work on. */
async function callEverything() {
  const { url, kling, as } = await start({ strict: true });
  const hook = await startReceiver(() => 500);
  const client = as(key);
  const held = (await client.post(voices, { ...ada, external_task_id: 'held' })).body.data.task_id;
  const done = (await client.post(voices, { ...ada, callback_url: hook.url })).body.data.task_id;
  await client.get('/nowhere');
  const answers = new Map<string, { status: number; text: string; body: any }>();
  const at = `/accounts/${key}`;
  const call = async (id: string, path: string, body?: unknown) => {
    const route = controlRoutes.find((row) => row.id === id);
    const response = await fetch(`${url}/__emulator${path}`, {
      method: route?.method ?? '',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = response.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : text;
    answers.set(id, { status: response.status, text, body: parsed });
    return parsed;
  };
  await call('getIndex', '');
  await call('getHealth', '/health');
  await call('getReady', '/ready');
  await call('getInfo', '/info');
  answers.set('followEvents', await readFirstEvent(url));
  await call('getOpenApi', '/openapi.json');
  await call('getCatalogues', '/catalogues');
  await call('getFidelity', `/fidelity?account=${key}`);
  await call('queryUnattributed', '/journal?limit=5');
  await call('queryUnattributedTimings', '/journal/timings?limit=5');
  await call('clearUnattributed', '/journal');
  await call('createAccount', '/accounts', {
    access_key: 'made',
    api_key: 'api-key-made',
    secret: 'shh',
    webhook_secrets: ['whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI='],
    packs: [{ units: 10, concurrency: 3, days: 30, used: 1 }],
    settings: { 'callbacks.retryDelaysMs': [10, 20] },
    progressions: { '*': 'realistic', tts: 'reads:3', 'custom-voice': 'held' },
    videos: [{ id: 'a-video', made_by: 'avatar', seconds: 10, age_days: 40, model: 'kling-v2-6', sound: false }],
    voices: [{ name: 'Planted' }, { id: '850087542757535834', name: 'With id' }],
    clock: { mode: 'scaled', scale: 10, time: 1_790_000_000_000 },
  });
  await call('listAccounts', '/accounts');
  await call('getAccount', '/accounts/made');
  await call('listVoices', '/accounts/made/voices');
  await call('listVideos', '/accounts/made/videos');
  await call('deleteVoice', '/accounts/made/voices/850087542757535834');
  await call('updateAccount', '/accounts/made', { settings: { 'lists.order': 'oldest-first' }, webhook_secrets: [] });
  await call('deleteAccount', '/accounts/made');
  const pack = await call('addPack', `${at}/packs`, { name: 'More', units: 0.5 });
  await call('deletePack', `${at}/packs/${pack.id}`);
  await call('getClock', `${at}/clock`);
  await call('setClock', `${at}/clock`, { mode: 'manual' });
  await call('getProgressions', `${at}/progressions`);
  await call('setProgressions', `${at}/progressions`, { progressions: { '*': { mode: 'held' } } });
  await client.post(effects, { ...rain, external_task_id: 'to-release', callback_url: hook.url });
  await call('releaseTask', `${at}/tasks/to-release/release`, { to: 'end' });
  await call('forceTask', `${at}/tasks/${held}/force`, { status: 'failed', reason: 'bad-source' });
  const queued = (await client.post('/requests', { model: 'kling-custom-voice', payload: ada })).body.request_id;
  await call('deliverUpstreamResult', `${at}/tasks/${queued}/upstream-result`, { final_unit_deduction: '0.6' });
  await call('advanceClock', `${at}/clock/advance`, { ms: 500 });
  await call('advanceClockToNext', `${at}/clock/next`);
  await call('runClock', `${at}/clock/run-all`, {});
  const fault = await call('addFault', `${at}/faults`, { kind: 'refuse', product: 'tts', external_task_id: 'x' });
  await call('listFaults', `${at}/faults`);
  await call('deleteFault', `${at}/faults/${fault.id}`);
  await call('deleteAllFaults', `${at}/faults`);
  await call('plantVideo', `${at}/videos`, { id: 'another' });
  await call('deleteVideo', `${at}/videos/another`);
  await call('listTasks', `${at}/tasks?product=custom-voice&page=1&size=10`);
  await call('getTask', `${at}/tasks/${done}`);
  await call('getExpectedCharge', `${at}/tasks/${done}/expected-charge`);
  const { callbacks } = await call('listCallbacks', `${at}/callbacks?task=${done}&state=gave-up`);
  await call('getCallback', `${at}/callbacks/${callbacks[0].id}`);
  await call('resendCallback', `${at}/callbacks/${callbacks[0].id}/resend`);
  await call('resendAllCallbacks', `${at}/callbacks/resend-all`, { state: 'gave-up' });
  await call('sendTestCallback', `${at}/test-callback`, { url: hook.url });
  await call('getLedger', `${at}/ledger?task=${done}`);
  await call('queryJournal', `${at}/journal?after=1&limit=100`);
  await call('queryTimings', `${at}/journal/timings?after=1&limit=100`);
  await call('listFindings', `${at}/findings`);
  await call('listUnattributedFindings', '/findings');
  await call('countJournal', `${at}/journal/counts`);
  await call('verifyJournal', `${at}/journal/verify`, { operation: 'kling.create-custom-voice', exactly: 2 });
  await call('clearJournal', `${at}/journal`);
  await call('resetAccount', `${at}/reset`, {});
  await call('listProviderStates', '/pact/provider-states');
  await call('setUpProviderState', '/pact/provider-states', { state: 'a custom voice exists', params: {} });
  await call('setUpAccountProviderState', `${at}/pact/provider-states`, { state: 'a task has failed' });
  await call('getMetrics', '/metrics');
  await call('resetAllAccounts', '/all-accounts/reset');
  return { answers, kling };
}

test('every operation answers what its own schema says', async () => {
  const { answers } = await callEverything();
  expect([...answers.keys()].sort()).toEqual(controlRoutes.map((route) => route.id).sort());
  for (const route of controlRoutes) {
    const answer = answers.get(route.id);
    expect([route.id, answer?.status, answer?.text]).toEqual([route.id, route.status, answer?.text]);
    if (route.response !== 'text/plain') {
      expect([route.id, findViolations(route.response, answer?.body)]).toEqual([route.id, []]);
    }
  }
});

test('a function for every row, a row for every function', () => {
  const control = createControl({ engine: { store: {}, tools: {} } } as unknown as ControlDeps);
  expect(controlRoutes.map((route) => route.id).sort()).toEqual(Object.keys(control).sort());
  expect(new Set(controlRoutes.map(({ method, path }) => `${method} ${path}`)).size).toBe(controlRoutes.length);
});

test('the OpenAPI document has every route, and no reference leads nowhere', async () => {
  const { admin } = await start();
  const { body, text } = await admin.get('/openapi.json');
  const calls = Object.entries(body.paths).flatMap(([path, item]: [string, any]) =>
    Object.entries(item).map(([method, operation]: [string, any]) => `${operation.operationId} ${method} ${path}`),
  );
  expect(calls.sort()).toEqual(
    controlRoutes.map(({ id, method, path }) => `${id} ${method.toLowerCase()} ${path}`).sort(),
  );
  const references = new Set(
    Array.from(text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g), (m) => `${m[1]}/${m[2]}`),
  );
  const known = ['schemas', 'responses'].flatMap((kind) =>
    Object.keys(body.components[kind]).map((name) => `${kind}/${name}`),
  );
  expect([...references].filter((reference) => !known.includes(reference))).toEqual([]);
  expect(references.size).toBeGreaterThan(50);
  expect(text).not.toContain('"$ref":"common');
  expect(body.servers).toEqual([{ url: '/__emulator' }]);
});

test.each(['', '/', '?'])('GET /__emulator%s says what is here and where it is described', async (end) => {
  const { admin, url } = await start();
  const { status, body } = await admin.get(end);
  expect([status, body.name]).toEqual([200, 'kling-emulator']);
  expect(body.operations).toContainEqual({
    operation: 'advanceClock',
    method: 'POST',
    path: '/__emulator/accounts/{account}/clock/advance',
    summary: expect.any(String),
  });
  expect(body.operations).toHaveLength(controlRoutes.length);
  for (const path of Object.values<string>(body.links)) expect((await fetch(url + path)).status).toBe(200);
});

test('HEAD is answered as GET, without a body', async () => {
  const { url } = await start();
  const response = await fetch(`${url}/__emulator/info`, { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});

test('what the library answers is a copy: changing it changes nothing', async () => {
  const { kling } = await start({ progression: { mode: 'held' }, settings: { 'callbacks.retryDelaysMs': [1, 2] } });
  const account = kling.account('key-of-copies');
  const first = await account.update({});
  Object.assign(first.progressions['*'] ?? {}, { mode: 'immediate' });
  (first.settings['callbacks.retryDelaysMs'] as number[]).push(3);
  const second = await account.get();
  expect(second.progressions).toEqual({ '*': { mode: 'held' } });
  expect(second.settings).toEqual({ 'callbacks.retryDelaysMs': [1, 2] });
});

test('an unknown path is 404 with the nearest one that exists', async () => {
  const { admin } = await start();
  const { status, body } = await admin.get('/acounts');
  expect([status, body.error.code]).toEqual([404, 'not-found']);
  expect(body.error.message).toContain('Did you mean GET /__emulator/accounts?');
  const wrong = await admin.get('/accounts/x/clock/advance');
  expect(wrong.status).toBe(404);
  expect(wrong.body.error.message).toContain('/__emulator/accounts/{account}/clock/advance takes POST.');
});

test.each([
  ['an array', '[1]', 'The body must be a JSON object'],
  ['no JSON', '{"ms":', 'The body is no JSON: line 1, column 7'],
  ['a text', '"ms"', 'The body must be a JSON object'],
  ['the wrong type', '{"ms":"1000"}', '/ms must be integer'],
  ['a missing field', '{}', /^The request must have 'ms'\.$/],
  ['another name for the missing field', '{"by":1500}', /^The request must not have 'by'; did you mean 'ms'\?$/],
  ['a misspelt field and nothing else', '{"mss":1500}', /^The request must not have 'mss'; did you mean 'ms'\?$/],
  [
    'two unknown fields and a missing one',
    '{"by":1,"until":2}',
    /^The request must have 'ms'\. The request must not have 'by'\. The request must not have 'until'\.$/,
  ],
  ['a misspelt field', '{"ms":1,"mss":2}', /^The request must not have 'mss'; did you mean 'ms'\?$/],
  ['another account in the body', '{"ms":1,"account":"other"}', "must not have 'account'"],
  ['50,000 levels', `{"ms":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, '/ms must be integer'],
  ['a prototype', '{"ms":1,"__proto__":{"a":1}}', "must not have '__proto__'"],
])('a body with %s is refused with a sentence', async (_, text, sentence) => {
  const { admin } = await start();
  const { status, body } = await admin.post(`/accounts/${key}/clock/advance`, text);
  expect([status, body.error.code]).toEqual([400, 'invalid-request']);
  if (typeof sentence === 'string') expect(body.error.message).toContain(sentence);
  else expect(body.error.message).toMatch(sentence);
});

test.each([
  [
    'PUT',
    `/accounts/${key}/progressions`,
    { progressions: { tts: 'reads:0' } },
    'tts must be fast, realistic, immediate',
  ],
  ['POST', '/accounts', { access_ky: 'a', secret_key: 's' }, "must not have 'access_ky'; did you mean 'access_key'?"],
  ['POST', '/accounts', {}, "must have 'access_key' or 'api_key'"],
  ['POST', `/accounts/${key}/faults`, { knd: 'fail-task' }, "must not have 'knd'; did you mean 'kind'?"],
] as const)('%s %s names the forms that it takes: %j', async (method, path, sent, sentence) => {
  const { admin } = await start();
  const { status, body } = await (method === 'PUT' ? admin.put(path, sent) : admin.post(path, sent));
  expect(status).toBe(400);
  expect(body.error.message).toContain(sentence);
});

test.each([
  ['/accounts/%E0%A4%A/clock', 400],
  [`/accounts/${key}/tasks?size=0`, 400],
  [`/accounts/${key}/tasks?size=1&size=2`, 400],
  [`/accounts/${key}/tasks?sise=1`, 400],
  [`/accounts/${key}/journal?operation=kling.create-voice`, 400],
  ['/accounts/930000000000000000/clock', 404],
])('GET %s is refused with %i', async (path, expected) => {
  const { admin } = await start();
  await admin.post(`/accounts/${key}/reset`);
  const { status, body } = await admin.get(path);
  expect(status).toBe(expected);
  expect(findViolations('control/error.response.json', body)).toEqual([]);
});

test('whatever is sent, the control API never answers with 500', async () => {
  const errors: unknown[] = [];
  const logger = { info: () => {}, warn: () => {}, error: (fields: object) => void errors.push(fields) };
  const { admin } = await start({ logger });
  await admin.post(`/accounts/${key}/reset`);
  const routes = controlRoutes.filter((route) => route.method !== 'GET' && route.id !== 'sendTestCallback');
  const words = fc.constantFrom(
    '*',
    'tts',
    'held',
    'real',
    'manual',
    'tasks',
    'fail-task',
    'succeed',
    'id',
    '__proto__',
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, 0, -1, 1, 0.5, 1e21, true, ''),
      words,
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(words, fc.constantFrom('units', 'mode', 'time', 'settings', 'progressions')), tie('any'), {
        maxKeys: 3,
      }),
    ),
  })).any;
  const fields = fc.constantFrom(
    ...['ms', 'mode', 'scale', 'time', 'limit', 'what', 'kind', 'product', 'times', 'status', 'reason', 'to', 'id'],
    ...[
      'units',
      'days',
      'used',
      'settings',
      'progressions',
      'webhook_secrets',
      'access_key',
      'api_key',
      'packs',
      'clock',
    ],
  );
  const body = fc.dictionary(fields, value, { maxKeys: 4 });
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), body, async ({ method, path }, content) => {
      const filled = path.replaceAll('{account}', key).replaceAll(/\{\w+\}/g, 'something');
      const response = await admin[method.toLowerCase() as 'post'](filled, content);
      expect([200, 201, 400, 404, 409]).toContain(response.status);
      seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
    }),
    { numRuns: 600 },
  );
  expect(errors).toEqual([]);
  // Both sides were tried: what is accepted and what is refused.
  expect(seen.get(200)).toBeGreaterThan(20);
  expect(seen.get(400)).toBeGreaterThan(20);
});

test('docs/control-api.md names every operation with its call', () => {
  const text = readFileSync('docs/control-api.md', 'utf8');
  const missing = controlRoutes.filter(
    ({ id, method, path }) => !text.includes(`${method} \`${path}\``) || !text.includes(`\`${id}\``),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});
