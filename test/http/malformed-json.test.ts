/** Where a body breaks and why, in every dialect; numbers as they were sent. */
import { expect, test } from 'vitest';
import { effects, speech, start, voices } from '../control/support.ts';
import { full, open, unified } from '../gateways/support.ts';
import type { Reply } from '../support/client.ts';

interface Told {
  readonly pointer: string;
  readonly message: string;
}
const toldOf = ({ headers }: Reply) => JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as readonly Told[];
const causeOf = (reply: Reply) => toldOf(reply)[0]?.message ?? '';

test.each([
  ['kling', voices],
  ['gmi', `${full}/requests`],
  ['kkiai', `/kling${voices}`],
  ['apimodels', unified],
])('%s says what is wrong with a body, and its own answer stays as it is', async (_dialect, path) => {
  const { post, account } = await open();
  const plain = await post(path, '{');
  expect(causeOf(plain)).toContain("it ends here, and '{' is not closed");
  const trailing = await post(path, '{"voice_name":"Ada",}');
  expect([trailing.status, causeOf(trailing)]).toEqual([
    plain.status,
    expect.stringContaining('line 1, column 20 (position 19): a trailing comma') as string,
  ]);
  expect(causeOf(await post(path, ''))).toContain('it is empty');
  expect(causeOf(await post(path, JSON.stringify('{"a":1}')))).toContain('it was encoded twice');
  expect(causeOf(await post(path, "{'voice_name':'Ada'}"))).toContain('single quotes');
  expect(causeOf(await post(path, 'voice_name=Ada'))).toContain('form-encoded (voice_name=…)');
  const form = await post(path, 'voice_name=Ada', { 'content-type': 'application/x-www-form-urlencoded' });
  expect(causeOf(form)).toContain('The Content-Type is "application/x-www-form-urlencoded"');
  const { entries } = await account.journal();
  const journaled = entries.flatMap((entry) => (entry.kind === 'request' ? entry.diagnostics[0]?.message : []));
  expect(journaled).toContain(causeOf(trailing));
});

test('bytes that are no UTF-8 are reported', async () => {
  const { send } = await open();
  const body = Buffer.from('{"voice_name":"Jos\xe9"}', 'latin1');
  const reply = await send(voices, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(causeOf(reply)).toContain('byte 0xE9 at position 18');
});

test('the control API says it too', async () => {
  const { admin } = await start();
  const tell = async (body: string) => (await admin.post('/accounts', body)).body.error.message as string;
  expect(await tell('{"access_key":"a",}')).toContain('line 1, column 18 (position 17): a trailing comma');
  expect(await tell('[1]')).toBe('The body must be a JSON object, and is an array of 1.');
  expect(await tell('"{}"')).toContain('encoded twice');
  const far = await admin.post('/accounts/k-123456/clock/advance', '{"ms":9007199254740993}');
  expect(far.body.error.message).toContain('found 9007199254740993');
});

test.each(['9007199254740993', '1e400', '0.1000000000000000055', '-0', '123456789012345678901234567890'])(
  'the number %s is shown as it was sent',
  async (number) => {
    const { post } = await open();
    const named = toldOf(await post(voices, `{"voice_url":"https://a.example/x.mp3","voice_name":${number}}`));
    expect(named[0]).toMatchObject({
      pointer: '/voice_name',
      message: expect.stringContaining(`got ${number} (`) as string,
    });
    const queued = toldOf(
      await post(`${full}/requests`, `{"model":"kling-custom-voice","payload":{"voice_name": ${number} }}`),
    );
    expect(queued[0]).toMatchObject({ message: expect.stringContaining(`got ${number} (`) as string });
    const long = toldOf(await post(`/kling${effects}`, `{"prompt":${number},"duration":5}`));
    expect(long[0]?.message).toContain(`got ${number} (`);
  },
);

test('a rounded number is shown with all its digits', async () => {
  const { post } = await open();
  const [told] = toldOf(
    await post(
      speech,
      '{"text":"Hi","voice_id":"oversea_male1","voice_language":"en","voice_speed":1.0000000000000000055}',
    ),
  );
  expect(told?.message ?? 'read as 1').not.toContain('1.0000000000000002');
  const [rounded] = toldOf(await post(effects, '{"prompt":"rain","duration":3.1000000000000000055}'));
  expect(rounded?.message ?? '3.1000000000000000055').toContain('3.1000000000000000055');
});

test("the queue's echo of the payload keeps its bytes", async () => {
  const { post, get, account } = await open();
  const payload =
    '{ "voice_url":"https://a.example/x.mp3",\n "voice_name":"n", "seed": 9007199254740993, "z":1.0,"a":-0,"e":1E+2,"s":"\\u00e9" }';
  const made = await post(
    `${full}/requests`,
    `{"payload":{"voice_name":"old"},"model":"kling-custom-voice","payload":${payload}}`,
  );
  await account.runAll();
  const read = await get(`${full}/requests/${String(made.body.request_id)}`);
  expect(read.text).toContain(`"payload":${payload},`);
  expect(read.body.payload.voice_name).toBe('n');
  expect((await get(`${full}/requests?model_id=kling-custom-voice`)).text).toContain(`"payload":${payload},`);
});

test('an object that was encoded into a field is reported as such', async () => {
  const { post } = await open();
  const payload = JSON.stringify({ voice_name: 'n' });
  const told = toldOf(await post(`${full}/requests`, { model: 'kling-custom-voice', payload }));
  expect(told[0]?.message).toContain('is it JSON, encoded twice?');
});

test('a model that is not there is met with the nearest', async () => {
  const { post } = await open();
  expect(causeOf(await post(`${full}/requests`, { model: 'kling-custom-voices', payload: {} }))).toContain(
    "Did you mean 'kling-custom-voice'?",
  );
  expect(causeOf(await post(unified, { model: 'suno', prompt: 'x' }))).toMatch(
    /No model of apimodels has the id "suno"\. Known are /,
  );
});
