/** Refusals for want of units, dollars or slots show what was counted. */
import { expect, test } from 'vitest';
import { rain, effects, start } from '../control/support.ts';

const queue = '/requests';
const submission = {
  model: 'kling-custom-voice',
  payload: { voice_name: 'Ada', voice_url: 'https://example.com/a.mp3' },
};

const key = 'sk-my0key0of0mine';
const apiKeys = [key];

const told = (reply: { readonly headers: Headers }) => reply.headers.get('kling-emulator-diagnostics') ?? '';

test('units: what is needed, and what the packs have beside what running tasks hold', async () => {
  const { as } = await start({ accounts: [{ apiKeys, packs: [{ units: 0.4 }] }] });
  const { post } = as(key);
  expect((await post(effects, rain)).status).toBe(200);
  const refused = await post(effects, rain);
  expect(refused.body.code).toBe(1102);
  expect(told(refused)).toContain('Needed: 0.25 units; available: 0.15 (1 active pack, 0.25 held for running tasks).');
});

test('slots: how many tasks run, and how many may', async () => {
  const { as } = await start({ accounts: [{ apiKeys, packs: [{ units: 10, concurrency: 1 }] }] });
  const { post } = as(key);
  await post(effects, rain);
  const refused = await post(effects, rain);
  expect(refused.body.code).toBe(1303);
  expect(told(refused)).toContain('Running: 1; limit: 1 (the highest concurrency of the active packs).');
});

test('limits that a setting makes: how many there are, how many there may be, and the setting', async () => {
  const settings = { 'voices.limit': 1, 'rate.costsPerSecond': 1, 'apimodels.rateLimit429': 1 };
  const { as } = await start({
    accounts: [{ apiKeys }],
    settings,
    clock: 'manual',
    progression: { mode: 'immediate' },
  });
  const { post, get } = as(key);
  const clone = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
  await post('/v1/general/custom-voices', clone);
  const voice = await post('/v1/general/custom-voices', clone);
  expect(told(voice)).toContain('Voices: 1; limit: 1 (setting voices.limit).');
  const costs = '/account/costs?start_time=1&end_time=2';
  await get(costs);
  expect(told(await get(costs))).toContain('Sent: 2; limit: 1 (setting rate.costsPerSecond).');
  await get('/api/v1/balance');
  expect(told(await get('/api/v1/balance'))).toContain('limit: 1 (setting apimodels.rateLimit429).');
});

test.each([
  ['gmi', queue, submission, { 'gmi.errors.money': '402' }],
  [
    'apimodels',
    '/api/v1/audio/generations',
    { model: 'kling-sound-effects', prompt: 'rain', duration: '5.0' },
    { 'apimodels.moneyCheck': 'at-submit' },
  ],
  ['kkiai', `/kling${effects}`, rain, {}],
] as const)('%s: dollars needed and available', async (dialect, path, body, settings) => {
  const { as } = await start({ accounts: [{ apiKeys, wallets: { [dialect]: 0.001 } }], settings });
  const refused = await as(key).post(path, body);
  expect(told(refused)).toMatch(/Needed: \$0\.\d+; available: \$0\.001\./);
});
