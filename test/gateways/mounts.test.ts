/** Which dialects are spoken and where; one account, one story behind all of them. */
import { expect, test } from 'vitest';
import { verb } from '../../src/cli/verbs/start.ts';
import { vendorIds } from '../../src/contracts/spec/vendors.ts';
import { createFakeShell } from '../cli/fake-shell.ts';
import { start } from '../control/support.ts';
import { mila, open, rope, sharedKey, submitMila, unified } from './support.ts';

test('on the shared port every dialect answers under its own paths', async () => {
  const { get, kling } = await open();
  expect((await get('/v1/general/custom-voices')).status).toBe(200);
  expect((await get('/kling/v1/general/custom-voices')).status).toBe(200);
  expect((await get('/requests')).status).toBe(200);
  expect((await get('/api/v1/balance')).status).toBe(200);
  expect((await kling.control.getInfo()).dialects).toEqual(vendorIds);
});

test('/v1/models and /v1/files stay unknown, as at Kling, and no gateway answers for Kling’s image API', async () => {
  const { get, post } = await open();
  for (const path of ['/v1/models', '/v1/files', '/v1/images/generations/a/b']) {
    expect(await get(path)).toMatchObject({ status: 404, body: { error: 'Not Found', path } });
  }
  const images = ['/v1/images/generations', '/v1/images/generations/918341120090001455'];
  for (const reply of [await get(images[0] ?? ''), await get(images[1] ?? ''), await post(images[0] ?? '', {})]) {
    expect(reply).toMatchObject({ status: 501, body: { code: 1203 } });
  }
});

test('a slip in a gateway’s path is met with the nearest call', async () => {
  const { get, post } = await open();
  const hintOf = (reply: { headers: Headers }) => reply.headers.get('kling-emulator-diagnostics');
  expect(hintOf(await post('/request', submitMila))).toContain('Did you mean POST /requests?');
  expect(hintOf(await get('/kling/v1/general/custom-voice'))).toContain('/kling/v1/general/custom-voices');
});

test('dialects that are not chosen do not exist', async () => {
  const { get, kling } = await open({ dialects: ['kling', 'gmi'] });
  expect((await get('/requests')).status).toBe(200);
  expect((await get(`${unified}?task_id=x`)).body).toMatchObject({ status: 404, error: 'Not Found' });
  expect((await get('/kling/v1/general/custom-voices')).body).toMatchObject({ status: 404, error: 'Not Found' });
  expect((await kling.control.getInfo()).dialects).toEqual(['kling', 'gmi']);
});

test('without the official dialect the first chosen one answers for unknown paths', async () => {
  const { get } = await open({ dialects: ['apimodels', 'gmi'] });
  expect(await get('/v1/general/custom-voices')).toMatchObject({ status: 404, body: { error: 'not found' } });
  expect((await get('/v1/models')).status).toBe(200);
});

test('a dialect may have a path prefix of its own', async () => {
  const { get, post } = await open({ mounts: { gmi: '/queue', kkiai: '/relay' } });
  const { request_id: id } = (await post('/queue/requests', submitMila)).body;
  expect((await get(`/queue/requests/${id}`)).status).toBe(200);
  expect((await get(`/requests/${id}`)).status).toBe(200);
  expect((await get('/relay/kling/v1/general/custom-voices')).status).toBe(200);
  expect((await get('/queue/v1/general/custom-voices')).body).toEqual({ error: 'not found' });
});

test('a dialect may have a port of its own, which speaks nothing else', async () => {
  const { kling, post } = await open({ mounts: { apimodels: 0 } });
  const { taskId } = (await post(unified, rope)).body.data;
  const ask = (path: string) =>
    fetch(`${kling.mounts['apimodels'] ?? ''}${path}`, { headers: { authorization: `Bearer ${sharedKey}` } });
  expect((await ask(`/v1/audio/generations?task_id=${taskId}`)).status).toBe(200);
  expect((await ask('/v1/models')).status).toBe(200);
  expect((await ask('/v1/general/custom-voices')).status).toBe(404);
});

test('a gateway’s own port has the paths that Kling keeps at the shared one', async () => {
  const { kling, post } = await open({ mounts: { apimodels: 0 } });
  const { taskId } = (await post(unified, rope)).body.data;
  const url = `${kling.mounts['apimodels'] ?? ''}/v1/images/generations?task_id=${taskId}`;
  expect((await fetch(url, { headers: { authorization: `Bearer ${sharedKey}` } })).status).toBe(200);
});

test('a longer prefix goes before a shorter one, and the prefix itself belongs to its dialect', async () => {
  const { get } = await open({ mounts: { gmi: '/lab', kkiai: '/lab/relay' } });
  expect((await get('/lab/relay/kling/v1/general/custom-voices')).status).toBe(200);
  expect((await get('/lab/requests')).status).toBe(200);
  expect((await get('/lab')).body).toEqual({ error: 'not found' });
});

test.each([
  [{ gmi: '/a', kkiai: '/a' }, "not '/a': gmi is mounted there"],
  [{ gmi: '/v1' }, "not '/v1': POST /v1/general/custom-voices of kling would be hidden"],
  [{ kkiai: '/requests/mine' }, "not '/requests/mine': GET /requests/{id} of gmi would be hidden"],
  [{ gmi: '/api' }, "not '/api': POST /requests of gmi would be hidden"],
  [{ gmi: '/__emulator' }, "not '/__emulator': /__emulator is the emulator's own"],
  [{ gmi: '/__emulator/gmi' }, "/__emulator is the emulator's own"],
  [{ gmi: '/health' }, "/health is the emulator's own"],
  [{ gmi: '/bs2' }, "is the emulator's own"],
  [{ gmi: '/a/../b' }, "not '/a/../b'"],
  [{ gmi: '/./b' }, "not '/./b'"],
])('mounts that could not work are refused in a sentence: %o', async (mounts, sentence) => {
  await expect(start({ mounts })).rejects.toThrow(sentence);
});

test('the command line tells a mount that could not work as a usage error', async () => {
  const shell = createFakeShell();
  expect(await verb.run(['--port', '0', '--mount', 'gmi=/v1'], shell)).toBe(2);
  expect(shell.told()).toContain('POST /v1/general/custom-voices of kling would be hidden.');
});

test('a prefix is free when only a dialect that is not spoken has paths below it', async () => {
  const { get } = await open({ dialects: ['kling'], mounts: { gmi: '/api' } });
  expect((await get('/api/requests')).status).toBe(200);
});

test.each([
  [{ dialects: ['kling', 'gmy'] }, "Unknown dialect 'gmy'"],
  [{ dialects: [] }, 'No dialect is chosen'],
  [{ mounts: { gmy: '/x' } }, "Unknown dialect 'gmy'"],
  [{ mounts: { gmy: 0 } }, "Unknown dialect 'gmy'"],
  [{ mounts: { gmi: 'x' } }, "not 'x'"],
])('%o is refused in a sentence', async (options, sentence) => {
  await expect(start(options)).rejects.toThrow(sentence);
});

test('a task of a gateway has one story in the control API, under any of its ids', async () => {
  const { get, post, account } = await open();
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.advance(5000);
  await get(`/requests/${id}`);
  const story = await account.task(id);
  expect(story.task).toMatchObject({
    id: expect.stringMatching(/^\d{18}$/),
    gateway_id: id,
    dialect: 'gmi',
    operation: 'gmi.submit-custom-voice',
    product: 'custom-voice',
    status: 'succeed',
    input: mila,
  });
  expect(story.requests.map(({ operation }) => operation)).toEqual(['gmi.submit-custom-voice', 'gmi.get-request']);
  expect(story.transitions.map(({ to }) => to)).toEqual(['submitted', 'processing', 'succeed']);
  expect(story.wallet.map(({ kind, micro_usd: amount }) => [kind, amount])).toEqual([
    ['charge', 70_000],
    ['adjustment', -63_000],
  ]);
  expect(story.ledger).toEqual([]);
  expect(await account.task(story.task.id)).toEqual(story);
});

test('the account behind the gateways is one at Kling: its voices are seen and deleted there', async () => {
  const { get, post, account } = await open();
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.advance(5000);
  const record = (await get(`/requests/${id}`)).body;
  const { voice_id: voice } = record.outcome.voices[0];
  const listed = (await get('/v1/general/custom-voices')).body.data;
  expect(listed[0].task_result.voices[0].voice_id).toBe(voice);
  expect((await get(`/v1/general/custom-voices/${id}`)).body.code).toBe(1201);
  expect((await post('/v1/general/delete-voices', { voice_id: voice })).body.code).toBe(0);
  expect((await get('/v1/general/custom-voices')).body.data).toEqual([]);
  // The record is what the gateway was told when the task ended.
  expect((await get(`/requests/${id}`)).body).toEqual(record);
});

test('the expected charge is shown in the gateway’s money', async () => {
  const { post, account } = await open();
  const queued = (await post('/requests', submitMila)).body.request_id;
  const unifiedId = (await post(unified, rope)).body.data.taskId;
  expect(await account.expectedCharge(queued)).toMatchObject({ units: 0.05, micro_usd: 7000, state: 'held' });
  expect(await account.expectedCharge(unifiedId)).toMatchObject({ micro_usd: 29_500, state: 'due' });
  await account.advance(5000);
  expect((await account.expectedCharge(unifiedId)).state).toBe('charged');
});

test('gateway tasks take no pack and no slot', async () => {
  const account = { apiKeys: ['sk_none'], packs: [] };
  const { as } = await start({ accounts: [account] });
  expect((await as('sk_none').post(unified, rope)).status).toBe(200);
  expect((await as('sk_none').post('/requests', submitMila)).status).toBe(200);
  expect((await as('sk_none').post('/v1/general/custom-voices', mila)).body.code).toBe(1102);
});

test('balances can be changed through the control API', async () => {
  const { get, account } = await open();
  await get('/api/v1/balance');
  await account.update({ wallets: { apimodels: 0.5 } });
  expect((await get('/api/v1/balance')).body.data.balance).toBe(0.5);
});

test('the same seed and the same calls give the same ids at the gateways', async () => {
  const run = async () => {
    const { post } = await open({ seed: 'gateways' });
    return [(await post('/requests', submitMila)).text, (await post(unified, rope)).text];
  };
  expect(await run()).toEqual(await run());
});
