/** Open mode over HTTP: every credential is admitted, in every dialect, however many accounts there are. */
import { expect, test } from 'vitest';
import { full, mila, rope, submitMila, unified } from '../gateways/support.ts';
import { signToken } from '../support/client.ts';
import { effects, rain, start, voices } from './support.ts';

// Without a second hyphen: the relay reads a key up to there.
const key = (number: number) => `sk-emuNewcomer${String(number).padStart(6, '0')}`;

/** One create in each dialect and form of credential. */
const creates = [
  ['kling with a JWT', voices, mila, (number: number) => signToken(`access-key-${number}`)],
  ['kling with an API key', effects, rain, (number: number) => `api-key-kling-${number}`],
  ['gmi', `${full}/requests`, submitMila, key],
  ['kkiai', '/kling/v1/general/custom-voices', mila, key],
  ['apimodels', unified, rope, key],
] as const;

test.each(creates)(
  '%s: newcomers are admitted when every account there is holds a task',
  async (_, path, body, credentialOf) => {
    const { as, admin } = await start({ maxIdleAccounts: 3 });
    for (let number = 0; number < 12; number += 1) {
      const { status, text } = await as(credentialOf(number)).post(path, body);
      expect(status, text).toBe(200);
    }
    expect((await admin.get('/accounts')).body.accounts).toHaveLength(12);
  },
);

test.each(creates)('%s: many newcomers at the same moment are all admitted', async (_, path, body, credentialOf) => {
  const { as } = await start({ maxIdleAccounts: 1 });
  const replies = await Promise.all(
    Array.from({ length: 40 }, (__, number) => as(credentialOf(number)).post(path, body)),
  );
  for (const { status, text } of replies) expect(status, text).toBe(200);
});

test('newcomers are admitted when every account there is has been named by the control API', async () => {
  const { as, admin } = await start({ maxIdleAccounts: 2 });
  for (let number = 0; number < 8; number += 1) {
    expect((await as(key(number)).get('/v1/general/presets-voices')).status).toBe(200);
    expect((await admin.get(`/accounts/${key(number)}`)).status).toBe(200);
  }
  expect((await admin.get('/accounts')).body.accounts).toHaveLength(8);
});

test('idle accounts stay within the bound, and the one that was named stays', async () => {
  const { as, admin } = await start({ maxIdleAccounts: 4 });
  await admin.post('/accounts', { api_key: key(1000) });
  for (let number = 0; number < 30; number += 1) await as(key(number)).get('/v1/general/presets-voices');
  const { accounts } = (await admin.get('/accounts')).body;
  expect(accounts.length).toBeLessThanOrEqual(5);
  expect((await admin.get(`/accounts/${key(1000)}`)).status).toBe(200);
});

test('a create whose body is still coming is answered, though many others have called meanwhile', async () => {
  const { as, url } = await start({ maxIdleAccounts: 1 });
  const text = JSON.stringify(rain);
  let send: (part: string | undefined) => void = () => undefined;
  const body = new ReadableStream({
    start(controller) {
      const encoder = new TextEncoder();
      send = (part) => (part === undefined ? controller.close() : controller.enqueue(encoder.encode(part)));
    },
  });
  const headers = { authorization: `Bearer ${key(0)}`, 'content-type': 'application/json' };
  send(text.slice(0, 5));
  const slow = fetch(url + effects, { method: 'POST', headers, body, duplex: 'half' });
  for (let number = 1; number < 10; number += 1) await as(key(number)).get('/v1/general/presets-voices');
  send(text.slice(5));
  send(undefined);
  expect((await slow).status).toBe(200);
});
