import { expect, test } from 'vitest';
import { signToken } from '../support/client.ts';
import { ada, dubs, effects, hello, rain, speech, start, startReceiver, voices } from './support.ts';

/** The same session of a client and of a test, as everything that was recorded shows it. */
async function playSession(seed: string, port: number) {
  const { admin, as } = await start({ seed });
  const hook = await startReceiver(({ body }) => (body.task_status === 'processing' ? 500 : 200), port);
  const byKey = as('key-of-a-session');
  const byToken = as(signToken('access-key-of-a-session'));
  await admin.post('/accounts/key-of-a-session/faults', { kind: 'fail-task', product: 'text-to-audio' });
  for (const client of [byKey, byToken]) {
    await client.post(voices, { ...ada, callback_url: hook.url, external_task_id: 'one' });
    await client.post(effects, { ...rain, unknown_field: 1 });
    await client.post(dubs, { video_id: '830460928805724256' });
    await client.post(speech, hello);
    await client.post(voices, { voice_name: 'x'.repeat(21) });
    await client.post(voices, '{"broken');
  }
  for (const account of ['key-of-a-session', 'access-key-of-a-session']) {
    await admin.post(`/accounts/${account}/clock/run-all`);
    await admin.post(`/accounts/${account}/test-callback`, { url: hook.url });
  }
  await byKey.get(`${voices}/one`);
  await byKey.get(voices);
  await byKey.get('/v1/general/presets-voices');
  await byKey.get('/account/costs?start_time=1&end_time=1900000000000');
  await byKey.get('/v1/nowhere');
  await as('two words').get(voices);
  const journals = [];
  for (const path of ['/accounts/key-of-a-session/journal', '/accounts/access-key-of-a-session/journal', '/journal']) {
    journals.push((await admin.get(path)).text);
  }
  const accounts = (await admin.get('/accounts')).text;
  await hook.close();
  return { journals, accounts, port: hook.port, bodies: hook.received.map((one) => one.text) };
}

test('the same seed and the same calls give byte-identical journals, on whatever port', async () => {
  const first = await playSession('a seed', 0);
  // The receiver's port is the client's own and must be the same; the emulator's differs.
  const second = await playSession('a seed', first.port);
  expect(second.bodies[0]).toBe(first.bodies[0]);
  expect(second.journals).toEqual(first.journals);
  expect(second.accounts).toBe(first.accounts);
  const entries = first.journals.map((text) => JSON.parse(text).entries.length);
  expect(entries).toEqual([expect.toSatisfy((n: number) => n > 20), expect.toSatisfy((n: number) => n > 15), 2]);
});

test('another seed gives other ids', async () => {
  const first = await playSession('a seed', 0);
  const second = await playSession('another seed', 0);
  expect(second.journals[0]).not.toBe(first.journals[0]);
  expect(second.bodies[0]).not.toBe(first.bodies[0]);
});
