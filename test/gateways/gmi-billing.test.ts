/** The request queue's ledger: section A8 of the gateways' reference, row by row. */
import { expect, test } from 'vitest';
import { start } from '../control/support.ts';
import { open, submitMila } from './support.ts';

const opening = 1_000_000_000;

/** Entries as `kind amount`, and what is missing from the balance. */
async function bookOf(account: { ledger(filter?: object): Promise<any> }) {
  const { wallet, wallets, entries } = await account.ledger();
  return {
    entries: wallet.map((entry: any) => `${entry.kind} ${entry.micro_usd}`),
    net: opening - (wallets.find((one: any) => one.dialect === 'gmi')?.micro_usd ?? opening),
    packs: entries.filter((entry: any) => entry.kind !== 'grant').length,
  };
}

test('submit: 70,000 micro-USD are charged, and no pack is touched', async () => {
  const { post, account } = await open();
  await post('/requests', submitMila);
  expect(await bookOf(account)).toEqual({ entries: ['charge 70000'], net: 70_000, packs: 0 });
});

test('success with 0.05: one adjustment of -63,000', async () => {
  const { post, account } = await open();
  await post('/requests', submitMila);
  await account.advance(5000);
  expect(await bookOf(account)).toEqual({ entries: ['charge 70000', 'adjustment -63000'], net: 7000, packs: 0 });
});

test('the same success three times more: nothing changes, in the ledger, the record, the voices or the callbacks', async () => {
  const { get, post, account } = await open();
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.upstreamResult(id, { final_unit_deduction: '0.05' });
  const seen = async () => ({
    book: await bookOf(account),
    record: (await get(`/requests/${id}`)).body,
    voices: await account.voices(),
    callbacks: await account.callbacks(),
    transitions: (await account.task(id)).transitions,
  });
  const before = await seen();
  for (const result of [{ final_unit_deduction: '0.05' }, {}, { final_unit_deduction: '0.6' }]) {
    expect((await account.upstreamResult(id, result)).fired).toEqual([]);
    expect(await seen()).toEqual(before);
  }
  expect(before.book).toEqual({ entries: ['charge 70000', 'adjustment -63000'], net: 7000, packs: 0 });
});

test('a success that comes three times at once is booked once', async () => {
  const { post, account } = await open();
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await Promise.all([1, 2, 3].map(() => account.upstreamResult(id)));
  expect((await bookOf(account)).entries).toEqual(['charge 70000', 'adjustment -63000']);
});

test('success with 0.6: one adjustment of +14,000', async () => {
  const { post, account } = await open();
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.upstreamResult(id, { final_unit_deduction: '0.6' });
  expect(await bookOf(account)).toEqual({ entries: ['charge 70000', 'adjustment 14000'], net: 84_000, packs: 0 });
});

test('success with 0.5, which is what was charged: no adjustment', async () => {
  const { post, account } = await open();
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.upstreamResult(id, { final_unit_deduction: '0.5' });
  expect((await bookOf(account)).entries).toEqual(['charge 70000']);
});

test('failure: the whole charge is refunded, and a late success changes nothing', async () => {
  const { get, post, account } = await open();
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.upstreamResult(id, { status: 'failed', message: 'Failure to pass the risk control system' });
  await account.upstreamResult(id, { final_unit_deduction: '0.05' });
  expect(await bookOf(account)).toEqual({ entries: ['charge 70000', 'refund -70000'], net: 0, packs: 0 });
  expect((await get(`/requests/${id}`)).body.status).toBe('failed');
});

test('a success that the gateway itself takes for a failure is refunded too', async () => {
  const { get, post, account } = await open();
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.upstreamResult(id, { final_unit_deduction: '0.05', classified_as_failure: 'unusable response' });
  expect((await bookOf(account)).entries).toEqual(['charge 70000', 'refund -70000']);
  expect((await get(`/requests/${id}`)).body).toMatchObject({ status: 'failed', error: 'unusable response' });
  expect((await account.voices()).voices).toEqual([]);
});

test('a request that fails by itself and one that is cancelled are refunded', async () => {
  const { post, send, account } = await open();
  const failing = { model: 'kling-custom-voice', payload: { voice_name: 'a', video_id: 'nobody-has-it' } };
  await post('/requests', failing);
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await send(`/requests/${id}`, { method: 'DELETE' });
  await account.advance(5000);
  expect((await bookOf(account)).net).toBe(0);
});

test('success without voices is reconciled like any other', async () => {
  const { post, account } = await open();
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.upstreamResult(id, { without_result: true, final_unit_deduction: '0.05' });
  expect((await bookOf(account)).entries).toEqual(['charge 70000', 'adjustment -63000']);
});

test.each([
  ['half-up', '0.125', 71],
  ['floor', '0.125', 70],
  ['ceil', '0.121', 69],
] as const)('gmi.rounding %s: %s units at an odd rate', async (rounding, units, cost) => {
  const settings = { 'gmi.rounding': rounding, 'gmi.unitRateMicroUsd': 566 } as const;
  const { post, account } = await open({ settings });
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.upstreamResult(id, { final_unit_deduction: units });
  expect((await bookOf(account)).net).toBe(cost);
});

test('no money: 402, unless the setting says otherwise', async () => {
  const { kling, as } = await start({ accounts: [{ apiKeys: ['poor-key'], wallets: { gmi: 0.069999 } }] });
  const poor = as('poor-key');
  expect(await poor.post('/requests', submitMila)).toMatchObject({
    status: 402,
    body: { error: 'Insufficient credits' },
  });
  await kling.account('poor-key').update({ settings: { 'gmi.errors.money': 'off' } });
  expect((await poor.post('/requests', submitMila)).status).toBe(200);
});

test('money comes after the payload in the order of refusals', async () => {
  const { as } = await start({ accounts: [{ apiKeys: ['poor-key'], wallets: { gmi: 0 } }] });
  expect((await as('poor-key').post('/requests', { ...submitMila, payload: {} })).status).toBe(400);
});

test('a task made at Kling itself has no upstream result to deliver', async () => {
  const { post, account } = await open();
  const { task_id: id } = (await post('/v1/general/custom-voices', submitMila.payload)).body.data;
  await expect(account.upstreamResult(id)).rejects.toThrow('no gateway waits for its result');
});

test('a reset gives balances and charges back', async () => {
  const { post, account } = await open();
  await post('/requests', submitMila);
  await account.reset('tasks');
  expect(await bookOf(account)).toMatchObject({ entries: ['charge 70000', 'refund -70000'], net: 0 });
  await post('/requests', submitMila);
  await account.advance(5000);
  await account.reset();
  expect(await bookOf(account)).toMatchObject({ entries: [], net: 0 });
});
