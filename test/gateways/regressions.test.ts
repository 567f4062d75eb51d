/** Faults of the gateways that were found by hand, each named after what it was. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAccountsFile } from '../../src/cli/accounts-file.ts';
import { catalog } from '../../src/contracts/spec/catalog.ts';
import type { SettingId } from '../../src/contracts/spec/vendors.ts';
import { settingRows } from '../../src/contracts/spec/vendors.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';
import { start } from '../control/support.ts';
import { mila, open, rope, sharedKey, submitMila, unified } from './support.ts';

const relayVoices = '/kling/v1/general/custom-voices';

const balanceOf = async (account: { ledger(): Promise<any> }, dialect: string) =>
  (await account.ledger()).wallets.find((one: any) => one.dialect === dialect)?.micro_usd;

// Settings that are read before the account is known were taken for one account, shown back, and ignored.

const ofRoutes = new Set(catalog.flatMap(({ onlyWhen }) => onlyWhen?.setting ?? []));

test.each([...ofRoutes, 'kkiai.requireAuth', 'gmi.errors.401', 'auth.leewaySeconds'])(
  'no account can have its own %s: it is read before the account is known',
  async (id) => {
    const { kling, admin } = await start();
    await kling.control.createAccount({ api_key: sharedKey });
    const sentence = `Setting '${id}' is read before an account is known`;
    const refused = await admin.patch(`/accounts/${sharedKey}`, { settings: { [id]: null } });
    expect(refused).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining(sentence) } } });
    const accounts = [{ apiKeys: [sharedKey], settings: { [id]: settingRows[id as SettingId].default } }];
    await expect(start({ accounts })).rejects.toThrow(sentence);
  },
);

test('the accounts file is refused alike', async () => {
  const path = join(await makeDirectory(), 'accounts.yaml');
  await writeFile(path, 'accounts:\n  - api_keys: [sk-one]\n    settings: { gmi.cancel: off }\n');
  const read = await readAccountsFile(path);
  expect(read).toMatchObject({
    ok: false,
    problems: [expect.stringContaining("'gmi.cancel' is read before an account")],
  });
});

// Prepaid gateways could be overdrawn: only the balance counted, not what runs already.

/** An account with money for exactly one task at each gateway. */
const startWithOneTaskEach = async (settings: object = {}) => {
  const wallets = { kkiai: 0.007, apimodels: 0.0006, gmi: 0.07 };
  const { as, kling, url } = await start({ accounts: [{ apiKeys: [sharedKey], wallets }], settings });
  return { ...as(sharedKey), url, account: kling.account(sharedKey) };
};
const speech = { model: 'kling-tts', text: 'Hello', voice_id: 'oversea_male1' };

test.each([
  ['gmi', '/requests', submitMila, 402],
  ['kkiai', relayVoices, mila, 403],
  ['apimodels', unified, speech, 402],
])('%s: what a running task will cost is not spent twice', async (dialect, path, body, refusal) => {
  const { post, account } = await startWithOneTaskEach();
  const statuses = [(await post(path, body)).status, (await post(path, body)).status];
  expect(statuses).toEqual([200, refusal]);
  await account.advance(5000);
  const left = await balanceOf(account, dialect);
  // The request queue gives back nine tenths when the task ends.
  expect(left).toBe(dialect === 'gmi' ? 63_000 : 0);
});

test.each([
  ['kkiai', relayVoices, mila],
  ['apimodels', unified, speech],
])('%s: of creates sent at once no more are accepted than can be paid', async (dialect, path, body) => {
  const { post, account } = await startWithOneTaskEach();
  const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await post(path, body)).status));
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  await account.advance(5000);
  expect(await balanceOf(account, dialect)).toBe(0);
});

/** Sends the head of a create and waits until the server has seen it; the body goes when it is asked for. */
async function sendHead(path: string) {
  const headers = { authorization: `Bearer ${sharedKey}`, 'content-type': 'application/json', expect: '100-continue' };
  const req = request(path, { method: 'POST', headers });
  req.flushHeaders();
  await once(req, 'continue');
  return async (body: object) => {
    req.end(JSON.stringify(body));
    const [res] = (await once(req, 'response')) as [IncomingMessage];
    res.resume();
    return res.statusCode;
  };
}

test('kkiai: a create that was let in while there was money is refused when there is none', async () => {
  const { url, post } = await startWithOneTaskEach();
  const sendBody = await sendHead(`${url}${relayVoices}`);
  expect((await post(relayVoices, mila)).status).toBe(200);
  expect(await sendBody(mila)).toBe(403);
});

test('a failed task at a prepaid gateway leaves its money for the next one', async () => {
  const { post, account } = await startWithOneTaskEach();
  await account.failNext({});
  expect((await post(unified, speech)).status).toBe(200);
  expect((await post(unified, speech)).status).toBe(402);
  await account.advance(5000);
  expect((await post(unified, speech)).status).toBe(200);
});

test.each([
  [{ 'kkiai.preConsume': 'off' }, relayVoices, mila],
  [{ 'apimodels.reserve': 'off' }, unified, speech],
])('%o: running tasks do not count', async (settings, path, body) => {
  const { post } = await startWithOneTaskEach(settings);
  expect([(await post(path, body)).status, (await post(path, body)).status]).toEqual([200, 200]);
});

test('the relay tells what is left beside running tasks, as it takes credits before it calls', async () => {
  const { post } = await startWithOneTaskEach();
  await post(relayVoices, mila);
  expect((await post(relayVoices, mila)).body.error.message).toContain('remaining credit limit: $0.000000');
});

// A reset of packs made money: balances were put back, and running charges were given back on top.

test('putting balances back makes no money of a request that runs', async () => {
  const { get, post, send, account } = await open();
  const { request_id: cancelled } = (await post('/requests', submitMila)).body;
  await post('/requests', submitMila);
  await post(relayVoices, mila);
  await account.reset('wallets');
  await send(`/requests/${cancelled}`, { method: 'DELETE' });
  await account.advance(5000);
  const { wallet, wallets } = await account.ledger();
  expect(wallets).toEqual([]);
  expect(wallet.map(({ kind, micro_usd: amount }: any) => [kind, amount])).toEqual([
    ['charge', 70_000],
    ['charge', 70_000],
  ]);
  expect(await account.expectedCharge(cancelled)).toMatchObject({ micro_usd: 0, state: 'free' });
  expect((await get('/requests')).body.requests.map(({ status }: any) => status)).toEqual(['success', 'cancelled']);
});

test('a reset of packs leaves balances at gateways alone', async () => {
  const { post, send, account } = await open();
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.reset('packs');
  expect(await balanceOf(account, 'gmi')).toBe(999_930_000);
  await send(`/requests/${id}`, { method: 'DELETE' });
  expect(await balanceOf(account, 'gmi')).toBe(1_000_000_000);
});

test('what forgotten tasks reserved can be spent again', async () => {
  const { post, account } = await startWithOneTaskEach();
  for (const what of [['tasks'], ['wallets'], ['tasks', 'wallets']] as const) {
    expect((await post(unified, speech)).status).toBe(200);
    expect((await post(unified, speech)).status).toBe(402);
    await account.reset(...what);
  }
  expect((await post(unified, speech)).status).toBe(200);
});

// The relay listed, read and deleted what was made officially or at the other gateways.

test('the relay shows only what was made through it, and what was planted', async () => {
  const { as, kling } = await start({
    accounts: [{ apiKeys: [sharedKey], voices: [{ id: '830460928805724257', name: 'planted' }] }],
  });
  const { get, post } = as(sharedKey);
  const made = [
    (await post('/v1/general/custom-voices', { ...mila, voice_name: 'official' })).body.data.task_id,
    (await post(relayVoices, { ...mila, voice_name: 'relay' })).body.data.task_id,
  ];
  await post('/requests', submitMila);
  await post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 5 });
  await kling.account(sharedKey).advance(5000);
  const namesAt = async (path: string) =>
    (await get(path)).body.data.map((task: any) => task.task_result.voices[0].voice_name);
  expect(await namesAt(relayVoices)).toEqual(['relay', 'planted']);
  expect(await namesAt('/v1/general/custom-voices')).toEqual(['harbour-mila', 'official', 'planted']);
  expect((await get(`${relayVoices}/${made[0]}`)).status).toBe(400);
  expect((await get(`${relayVoices}/${made[1]}`)).status).toBe(200);
  expect((await get('/kling/v1/audio/text-to-audio')).body.data).toEqual([]);
  const voiceOf = async (id: string, prefix = '') =>
    (await get(`${prefix}/v1/general/custom-voices/${id}`)).body.data.task_result.voices[0].voice_id;
  const remove = async (id: string) => (await post('/kling/v1/general/delete-voices', { voice_id: id })).status;
  expect([await remove(await voiceOf(made[0])), await remove(await voiceOf(made[1], '/kling'))]).toEqual([400, 200]);
});

test('kkiai.shows all: the relay shows everything of the account behind it', async () => {
  const { get, post } = await open({ settings: { 'kkiai.shows': 'all' } });
  const { task_id: id } = (await post('/v1/general/custom-voices', mila)).body.data;
  expect((await get(relayVoices)).body.data).toHaveLength(1);
  expect((await get(`${relayVoices}/${id}`)).status).toBe(200);
});

// A required model_name was refused by Kling's own rules as an unknown field, in the relay's name.

test('kkiai.requireModelName: the name is the relay’s, Kling’s rules never see it', async () => {
  const settings = { 'kkiai.requireModelName': 'on', 'requests.unknownFields': 'refuse' } as const;
  const { post } = await open({ settings });
  const missing = await post(relayVoices, mila);
  expect(missing.body.error).toMatchObject({ message: expect.stringContaining('model_name is required') });
  expect((await post(relayVoices, { ...mila, model_name: 'kling-custom-voices' })).status).toBe(200);
  const unknown = await post(relayVoices, { ...mila, model_name: 'kling-custom-voices', colour: 'red' });
  expect(unknown).toMatchObject({ status: 400, body: { code: 'task_failed' } });
});

// Money was told before the payload.

test('gmi.sourceRule refuse-400: a payload without a source is refused before a lack of money', async () => {
  const settings = { 'gmi.sourceRule': 'refuse-400' } as const;
  const { as } = await start({ settings, accounts: [{ apiKeys: [sharedKey], wallets: { gmi: 0 } }] });
  const { post } = as(sharedKey);
  const sourceless = { model: 'kling-custom-voice', payload: { voice_name: 'ada' } };
  expect((await post('/requests', sourceless)).status).toBe(400);
  expect((await post('/requests', submitMila)).status).toBe(402);
});

// A success without a result left the unified API without times and URLs, against its own schema.

test.each([
  ['the unified API', unified, rope, 'apimodels'],
  ['the relay', '/kling/v1/audio/text-to-audio', { prompt: 'rain', duration: 5 }, 'kkiai'],
])('a success without a result is nothing that %s knows', async (_name, path, body, dialect) => {
  const { post, account } = await open();
  const { taskId, task_id: id = taskId } = (await post(path, body)).body.data;
  await expect(account.upstreamResult(id, { without_result: true })).rejects.toThrow(`at ${dialect}: only gmi`);
  expect((await account.upstreamResult(id, { without_result: false })).fired).not.toEqual([]);
});

// Each port counted requests for itself.

test('a rate limit counts the requests of all ports together', async () => {
  const { get, kling } = await open({ settings: { 'rate.requestsPerSecond': 2 }, mounts: { gmi: 0 } });
  const elsewhere = () =>
    fetch(`${kling.mounts['gmi'] ?? ''}/requests`, { headers: { authorization: `Bearer ${sharedKey}` } });
  const statuses = [(await get('/requests')).status, (await elsewhere()).status, (await elsewhere()).status];
  expect(statuses).toEqual([200, 200, 429]);
});

test('a rate in micro-USD is a whole number', async () => {
  await expect(start({ settings: { 'gmi.unitRateMicroUsd': 0.5 } })).rejects.toThrow('must be a whole number from 0');
});

// Wording gaps.

test.each([
  ['/requests', { payload: mila }, { error: 'invalid payload parameters: model (Required parameter is missing)' }],
  [
    '/requests',
    { model: 5, payload: mila },
    { error: 'invalid payload parameters: model (Parameter must be of type string)' },
  ],
  [
    '/requests',
    { ...submitMila, webhook: { url: '' } },
    { error: 'invalid payload parameters: webhook (Parameter must have a url)' },
  ],
  [
    '/requests',
    { ...submitMila, webhook: { url: 5 } },
    { error: 'invalid payload parameters: webhook (Parameter must be an object with a url)' },
  ],
  [unified, { prompt: 'x', duration: '4.5' }, { msg: 'Bad Request: missing or invalid parameters (model)' }],
  [unified, { ...rope, model: '' }, { msg: 'Bad Request: missing or invalid parameters (model)' }],
])('%s %o is refused in words of the catalogue', async (path, sent, body) => {
  const { post } = await open();
  expect(await post(path, sent)).toMatchObject({ status: 400, body });
});

test('apimodels: a refusal without a code is never reported with HTTP 200', async () => {
  const settings = { 'apimodels.errorBody': 'error-message', 'apimodels.errorHttp': 'always-200' } as const;
  const { get } = await open({ settings });
  expect((await get(`${unified}?task_id=nobody`)).status).toBe(404);
});
