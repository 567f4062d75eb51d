/** Control calls that cannot do what was meant say so, and leave everything as it was. */
import { expect, test } from 'vitest';
import { ada, effects, rain, start, voices } from './support.ts';
import { signToken } from '../support/client.ts';

const key = 'a-key-of-mine';
const states = `/accounts/${key}/pact/provider-states`;

test.each(['abc', 'k', '12345'])('a control call on %s, which no bearer can be, is refused', async (short) => {
  const { admin } = await start();
  for (const path of ['clock/advance', 'faults', 'test-callback']) {
    const { status, body } = await admin.post(`/accounts/${short}/${path}`, {
      ...(path === 'clock/advance'
        ? { ms: 1 }
        : path === 'faults'
          ? { kind: 'refuse' }
          : { url: 'http://127.0.0.1:1/' }),
    });
    expect([status, body.error?.message]).toEqual([400, expect.stringContaining('a bearer has 6 or more') as string]);
  }
  expect((await admin.get('/accounts')).body.accounts).toEqual([]);
});

test('a short access key is an account as soon as a token names it, and a token itself never is', async () => {
  const { admin, as } = await start();
  await as(signToken('ak')).get(voices);
  expect((await admin.post('/accounts/ak/clock/advance', { ms: 1 })).status).toBe(200);
  const told = await admin.post(`/accounts/${signToken('ak')}/clock/advance`, { ms: 1 });
  expect(told.body.error.message).toContain('name its account by the access key');
});

test.each([
  ['1303', 'concurrency.exceeded', 'parallel task over resource pack limit'],
  ['1102', 'funds.exhausted', 'Account balance not enough'],
  ['1301', 'content.refused', ''],
])('the next create is refused with %s, and only the next one', async (code, failure, message) => {
  const { admin, as, kling } = await start();
  await admin.post(states, { state: `the next create is refused with ${code}` });
  const { post } = as(key);
  const refused = await post(effects, rain);
  expect(refused.body).toMatchObject({ code: Number(code), message: expect.stringContaining(message) as string });
  expect(refused.headers.get('kling-emulator-diagnostics')).toContain('the control API was asked to refuse it');
  expect((await post(effects, rain)).body.code).toBe(0);
  const { entries } = await kling.account(key).journal({ kind: 'request' });
  expect(entries[0]).toMatchObject({ failure });
});

test('a refusal is asked for with its code, for every dialect', async () => {
  const { admin, as } = await start();
  const relayed = 'sk-relay0123';
  await admin.post(`/accounts/${relayed}/faults`, { kind: 'refuse', code: 1303 });
  expect((await as(relayed).post('/kling/v1/audio/text-to-audio', rain)).text).toContain('parallel task over');
  await admin.post(`/accounts/${relayed}/faults`, { kind: 'refuse', code: 1302 });
  expect(
    (
      await as(relayed).post('/api/v1/audio/generations', {
        model: 'kling-sound-effects',
        prompt: 'x',
        duration: '5.0',
      })
    ).status,
  ).toBe(429);
  const wrong = await admin.post(`/accounts/${relayed}/faults`, { kind: 'fail-task', code: 1303 });
  expect([wrong.status, wrong.body.error.message]).toEqual([400, 'Only a refusal has a code.']);
});

test.each([
  [{ state: 'the clock stands at {time}', params: { time: 'yesterday' } }, "'time' must be a moment"],
  [{ state: 'a custom voise exists' }, "Did you mean 'a custom voice exists'?"],
  [{ state: 'a task exists', params: { produkt: 'tts' } }, "Did you mean 'product'?"],
  [{ state: 'the setting tts.gt is answers' }, "Did you mean 'tts.get'?"],
  [{ sate: 'a task exists' }, "'sate' is no field of a provider state: did you mean 'state'? GET /__emulator/pact/"],
  [{ states: ['a task exists'] }, "did you mean 'state'?"],
  [{ name: 'a task exists' }, "did you mean 'state'?"],
  [{ State: 'a task exists' }, "did you mean 'state'?"],
  [{ state: 'no task exists', parms: {} }, "did you mean 'params'?"],
  [{ state: 'no task exists', acton: 'teardown' }, "did you mean 'action'?"],
  [{ state: 'a taks exists' }, "Did you mean 'a task exists'? GET /__emulator/pact/provider-states lists them."],
  [{ state: 'the moon is full' }, "called 'the moon is full'. GET /__emulator/pact/provider-states lists them."],
  [{ state: 'a callback is delivered' }, "needs 'callback_url'"],
  [{ state: 'a callback is delivered', params: { callback_url: 'http://127.0.0.1:9/' } }, 'was not taken'],
  [{ state: 'a task exists', params: { task_id: 'a b' } }, "letters, digits, '-' and '_'"],
])('a provider state that is refused leaves the account as it was: %j', async (state, sentence) => {
  const { admin, as, kling } = await start();
  const { post } = as(key);
  const account = kling.account(key);
  await post(voices, ada);
  await post(effects, { ...rain, external_task_id: 'mine', callback_url: 'http://127.0.0.1:9/' });
  await account.advance(600);
  const look = async () => ({
    tasks: (await account.tasks()).tasks,
    callbacks: (await account.callbacks()).callbacks,
    ledger: await account.ledger(),
    clock: (await account.get()).clock,
    videos: (await account.videos()).videos,
  });
  const before = await look();
  const refused = await admin.post(states, state);
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(refused.body.error.message).toContain(sentence);
  expect(await look()).toEqual(before);
  await account.runAll();
  expect((await account.tasks({ status: 'succeed' })).tasks).toHaveLength(2);
});

test.each(['secret', 'whsec_', 'whsec_not base64!'])('the webhook secret %s gets a sentence', async (secret) => {
  const { admin } = await start();
  const { status, body } = await admin.patch(`/accounts/${key}`, { webhook_secrets: [secret] });
  expect([status, body.error.message]).toEqual([
    400,
    '/webhook_secrets/0 must be whsec_ followed by base64, as the official page shows it.',
  ]);
});

test('other forms are reported in words too', async () => {
  const { admin, as } = await start();
  const wrong = await admin.put(`/accounts/${key}/progressions`, { progressions: { '*': 'slow' } });
  expect(wrong.body.error.message).not.toMatch(/\^|\\|\(\?/);
  const { body } = await as(key).post(effects, rain);
  const units = await admin.post(`/accounts/${key}/tasks/${String(body.data.task_id)}/upstream-result`, {
    final_unit_deduction: '1,5',
  });
  expect(units.body.error.message).toContain('a decimal text such as 0.05');
});

test('an unknown access key gets the near one; an API key is never shown', async () => {
  const accounts = [{ accessKey: 'narrator-staging' }, { apiKeys: ['api-key-kling-narrator-0001'] }];
  const { admin } = await start({ accounts });
  const told = async (name: string) => (await admin.get(`/accounts/${name}`)).body.error.message as string;
  expect(await told('narrator-stagin')).toContain("Did you mean 'narrator-staging'?");
  expect(await told('api-key-kling-narrator-0002')).not.toContain('Did you mean');
});

test('a credential with a blank is refused in words, and no name of what is known is empty', async () => {
  const { admin } = await start();
  for (const field of ['access_key', 'api_key']) {
    const { status, body } = await admin.post('/accounts', { [field]: 'a b' });
    expect([status, body.error.message]).toEqual([400, `/${field} must be visible ASCII characters without spaces.`]);
  }
  const { body } = await admin.get('/nothing-that-is-near');
  expect(body.error.message).toMatch(/ Known below \/__emulator: \w/);
});

test('an account beside the state is not left out in silence', async () => {
  const { admin } = await start();
  const { status, body } = await admin.post('/pact/provider-states', { state: 'no task exists', account: key });
  expect([status, body.error.message]).toEqual([400, expect.stringContaining("mean 'params.account'?") as string]);
});

test.each([
  { consumer: 'app', state: 'a task exists', states: ['a task exists'] },
  { consumer: 'app', state: null, states: [] },
  { action: 'setup', state: '', params: {} },
  { action: 'teardown', params: {}, state: 'a task exists', provider: 'kling', description: 'a call' },
])('what verifiers send is taken: %j', async (body) => {
  const { admin } = await start();
  expect((await admin.post(states, body)).status).toBe(200);
});

const taskOf = `/accounts/${key}/tasks/934560897820524592`;

test.each([
  ['post', `${taskOf}/succeed`, 'POST', '/accounts/{account}/tasks/{task}/force? Send {"status":"succeed"}.'],
  ['post', `${taskOf}/fail`, 'POST', '/accounts/{account}/tasks/{task}/force? Send {"status":"failed"}.'],
  ['post', `${taskOf}/complete`, 'POST', '/accounts/{account}/tasks/{task}/force? Send {"status":"succeed"}.'],
  ['put', `${taskOf}/finish`, 'POST', '/accounts/{account}/tasks/{task}/force? Send {"status":"succeed"}.'],
  ['post', `${taskOf}/cancel`, 'POST', '/accounts/{account}/tasks/{task}/force? Send {"status":"failed"}.'],
  ['post', '/tasks/9345/fail', 'POST', '/accounts/{account}/tasks/{task}/force? Send {"status":"failed"}.'],
  ['post', taskOf, 'POST', '/accounts/{account}/tasks/{task}/force? Send {"status":"succeed"} or {"status":"failed"}.'],
  ['post', `${taskOf}/resume`, 'POST', '/accounts/{account}/tasks/{task}/release?'],
  ['post', `/accounts/${key}/clock/tick`, 'POST', '/accounts/{account}/clock/advance? Send {"ms":1000}.'],
  ['post', `/accounts/${key}/clock/freeze`, 'PUT', '/accounts/{account}/clock? Send {"mode":"manual"}.'],
  ['post', `/accounts/${key}/callbacks/c/retry`, 'POST', '/accounts/{account}/callbacks/{callback}/resend?'],
  ['post', `/accounts/${key}/callbacks/retry`, 'POST', '/accounts/{account}/callbacks/resend-all?'],
  ['post', `/accounts/${key}/journal/clear`, 'DELETE', '/accounts/{account}/journal?'],
  ['put', `/accounts/${key}/settings`, 'PATCH', '/accounts/{account}? Send {"settings":{…}}.'],
  ['post', '/pact/states', 'POST', '/pact/provider-states?'],
])('%s %s leads to the operation that does it', async (method, path, meant, call) => {
  const { admin } = await start();
  const { status, body } = await (method === 'put' ? admin.put(path, {}) : admin.post(path, {}));
  expect([status, body.error.message]).toEqual([
    404,
    `There is no control operation at this method and path. Did you mean ${meant} /__emulator${call}`,
  ]);
});
