/** Every list of the control API comes in pages, and bounded input is all that it takes. */
import { expect, test } from 'vitest';
import { ada, start, startReceiver, voices } from './support.ts';

const key = 'key-of-pages';

test.each([
  ['accounts', '/accounts', 'accounts'],
  ['voices', `/accounts/${key}/voices`, 'voices'],
  ['videos', `/accounts/${key}/videos`, 'videos'],
  ['failures', `/accounts/${key}/faults`, 'faults'],
  ['ledger entries', `/accounts/${key}/ledger`, 'entries'],
])('%s come in pages that together are the whole list, each once', async (_, path, field) => {
  const { admin, as } = await start({ progression: { mode: 'immediate' } });
  for (let number = 0; number < 3; number += 1) {
    await as(key).post(voices, ada);
    await as(`${key}-${number}`).get('/v1/general/presets-voices');
    await admin.post(`/accounts/${key}/faults`, { kind: 'refuse', product: 'tts' });
  }
  const whole = (await admin.get(path)).body;
  expect(whole).toMatchObject({ total: whole[field].length, more: false });
  expect(whole.total).toBeGreaterThan(2);
  const joined: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const { body } = await admin.get(`${path}?page=${page}&size=2`);
    expect(body[field].length).toBeLessThanOrEqual(2);
    expect(body.total).toBe(whole.total);
    joined.push(...body[field]);
    if (!body.more) break;
  }
  expect(joined).toEqual(whole[field]);
  expect((await admin.get(`${path}?page=1000`)).body).toMatchObject({ [field]: [], more: false });
  for (const query of ['page=0', 'size=0', 'size=1001', 'size=x', 'pages=2']) {
    expect((await admin.get(`${path}?${query}`)).status, query).toBe(400);
  }
});

test.each([
  ['callbacks', 'callbacks', 'callbacks'],
  ['voices', 'voices', 'voices'],
  ['ledger entries', 'ledger', 'entries'],
])('%s come newest first when that is asked for, page by page', async (_, list, field) => {
  const { admin, as } = await start({ progression: { mode: 'immediate' } });
  const receiver = await startReceiver();
  for (let number = 0; number < 3; number += 1) await as(key).post(voices, { ...ada, callback_url: receiver.url });
  const path = `/accounts/${key}/${list}`;
  const read = async (query: string) => (await admin.get(`${path}?${query}`)).body[field] as object[];
  const whole = await read('');
  expect(whole.length).toBeGreaterThan(2);
  expect(await read('order=oldest-first')).toEqual(whole);
  expect(await read('order=newest-first')).toEqual(whole.toReversed());
  expect(await read('order=newest-first&page=2&size=1')).toEqual([whole.toReversed()[1]]);
  expect((await admin.get(`${path}?order=newest`)).status).toBe(400);
});

test('accounts are listed 100 at a time when nothing is said', async () => {
  const { admin, as } = await start();
  for (let number = 0; number < 103; number += 1) await as(`${key}-${number}`).get('/v1/general/presets-voices');
  const { accounts, total, more } = (await admin.get('/accounts')).body;
  expect([accounts.length, total, more]).toEqual([100, 103, true]);
});

const many = <T>(count: number, item: T) => Array.from({ length: count }, () => item);

test.each([
  ['packs', many(101, { units: 1 })],
  ['videos', Array.from({ length: 1001 }, (_, number) => ({ id: `video-${number}` }))],
  ['voices', many(1001, { name: 'Ada' })],
  ['webhook_secrets', many(21, `whsec_${Buffer.from('a'.repeat(32)).toString('base64')}`)],
])('too many %s of a new account are refused, with the place', async (field, list) => {
  const { admin } = await start();
  const { status, body } = await admin.post('/accounts', { api_key: key, [field]: list });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain(field);
  expect((await admin.get('/accounts')).body.total).toBe(0);
});

test('an account takes 1,000 packs and 1,000 failures, and says so at the next one', async () => {
  const { kling } = await start();
  const account = kling.account(key);
  for (let number = 0; number < 999; number += 1) await account.addPack({ units: 1 });
  await expect(account.addPack({ units: 1 })).rejects.toMatchObject({ code: 'conflict' });
  for (let number = 0; number < 1000; number += 1) await account.refuseNext({ product: 'tts' });
  await expect(account.refuseNext({ product: 'tts' })).rejects.toMatchObject({ code: 'conflict' });
});
