import { afterAll, expect, test, vi } from 'vitest';
import { startKlingEmulator, type RunningEmulator } from '../../src/emulator/emulator.ts';
import { createClient, signToken } from '../support/client.ts';

const accounts = [
  { accessKey: 'ak-one', secretKey: 'sk-one', apiKeys: ['api-key-kling-one-0123456789'] },
  { accessKey: 'ak-two', secretKey: 'sk-two' },
];
const [open, configured] = await Promise.all([startKlingEmulator(), startKlingEmulator({ accounts })]);
afterAll(() => Promise.all([open.stop(), configured.stop()]));

const now = () => Math.floor(Date.now() / 1000);
const presets = '/v1/general/presets-voices';
const ask = async (kling: RunningEmulator, authorization: string | undefined) => {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  const response = await fetch(kling.url + presets, { headers });
  const body = (await response.json()) as { code: number; message: string; request_id: string };
  return { status: response.status, code: body.code, message: body.message, keys: Object.keys(body) };
};

test('no Authorization header: 1001, as observed on 2026-08-26', async () => {
  const reply = await ask(open, undefined);
  expect(reply).toEqual({
    status: 401,
    code: 1001,
    message: 'Authorization is empty',
    keys: ['code', 'message', 'request_id'],
  });
});

test.each(['Bearer x', 'Bearer ab cd ef gh', 'Bearer     '])(
  '%s: garbage, answered as observed on 2026-09-20',
  async (header) => {
    expect(await ask(open, header)).toMatchObject({
      status: 401,
      code: 1002,
      message: 'The token was expected to have 3 parts, but got 0',
    });
  },
);

test('open mode takes any JWT whose structure, algorithm and times are right, with any secret', async () => {
  expect(await ask(open, `Bearer ${signToken('any-access-key', 'any-secret')}`)).toMatchObject({
    status: 200,
    code: 0,
  });
});

test('open mode takes any API key', async () => {
  expect(await ask(open, 'Bearer whatever-key')).toMatchObject({ status: 200, code: 0 });
});

test('client habits are accepted: iat, nbf 60 s back, exp 24 h ahead, a header without typ', async () => {
  const claims = { iat: now(), nbf: now() - 60, exp: now() + 86_400 };
  expect(await ask(open, `Bearer ${signToken('habits', 's', claims, { typ: undefined })}`)).toMatchObject({ code: 0 });
});

test.each([
  ['expired', { exp: now() - 1 }, 1004, 'Authorization has expired'],
  ['not yet valid', { nbf: now() + 100 }, 1003, 'Authorization is not yet valid'],
  ['without exp', { exp: undefined }, 1002, 'Authorization is invalid'],
  ['with exp as a text', { exp: 'tomorrow' }, 1002, 'Authorization is invalid'],
  ['without iss', { iss: undefined }, 1002, 'access key not found'],
])('a JWT %s is refused in both modes', async (_what, claims, code, message) => {
  const header = `Bearer ${signToken('ak-one', 'sk-one', claims)}`;
  for (const kling of [open, configured])
    expect(await ask(kling, header)).toMatchObject({ status: 401, code, message });
});

test.each([
  ['algorithm none', signToken('ak-one', 'sk-one', {}, { alg: 'none' })],
  ['algorithm RS256', signToken('ak-one', 'sk-one', {}, { alg: 'RS256' })],
  ['parts that are not JSON', 'aaa.bbb.ccc'],
])('a JWT with %s is refused with 1002', async (_what, token) => {
  for (const kling of [open, configured]) {
    expect(await ask(kling, `Bearer ${token}`)).toMatchObject({ status: 401, code: 1002 });
  }
});

test('configured accounts: the right secret opens, a wrong one is 1000', async () => {
  expect(await ask(configured, `Bearer ${signToken('ak-one', 'sk-one')}`)).toMatchObject({ code: 0 });
  expect(await ask(configured, `Bearer ${signToken('ak-one', 'sk-two')}`)).toMatchObject({
    status: 401,
    code: 1000,
    message: 'Authentication failed',
  });
});

test('configured accounts: an unknown access key and an unknown API key are answered differently, as observed', async () => {
  expect(await ask(configured, `Bearer ${signToken('ak-none', 'x')}`)).toMatchObject({
    status: 401,
    code: 1002,
    message: 'access key not found',
  });
  expect(await ask(configured, 'Bearer api-key-kling-BOGUS')).toMatchObject({
    status: 401,
    code: 1002,
    message: 'api key not found',
  });
});

test('a good token stays good when it is used again, until it expires', async () => {
  // Of its own: an emulator's time never goes back, and this one is an hour ahead at the end.
  await using kling = await startKlingEmulator({ accounts });
  const header = `Bearer ${signToken('ak-one', 'sk-one', { exp: now() + 1800 })}`;
  for (let time = 0; time < 2; time++) expect(await ask(kling, header)).toMatchObject({ code: 0 });
  const machineNow = Date.now;
  using _ = vi.spyOn(Date, 'now').mockImplementation(() => machineNow() + 3_600_000);
  expect(await ask(kling, header)).toMatchObject({ status: 401, code: 1004 });
});

test('an access key and its API key lead to the same account, other keys to other accounts', async () => {
  const byToken = createClient(configured.url, signToken('ak-one', 'sk-one'));
  const byKey = createClient(configured.url, 'api-key-kling-one-0123456789');
  const other = createClient(configured.url, signToken('ak-two', 'sk-two'));
  const made = await byToken.post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 3 });
  const id = String(made.body.data.task_id);
  expect((await byKey.get(`/v1/audio/text-to-audio/${id}`)).body).toMatchObject({ code: 0, data: { task_id: id } });
  expect((await other.get(`/v1/audio/text-to-audio/${id}`)).body).toMatchObject({ code: 1201 });
});

test('the wrong-signature code can be set to 1002', async () => {
  await using kling = await startKlingEmulator({ accounts, settings: { 'auth.wrongSignatureCode': '1002' } });
  expect(await ask(kling, `Bearer ${signToken('ak-one', 'no')}`)).toMatchObject({ status: 401, code: 1002 });
});

test('an unknown path is answered before the credential is looked at', async () => {
  expect((await fetch(`${open.url}/v1/nope`)).status).toBe(404);
});
