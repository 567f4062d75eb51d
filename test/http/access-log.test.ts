/** What the log says, in one line for people and in the same fields for programs. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createLogger } from '../../src/cli/logger.ts';
import { ada, effects, hello, rain, speech, start, startReceiver, voices } from '../control/support.ts';
import { full, unified } from '../gateways/support.ts';

/** An emulator whose log is kept, written by the program's own logger. */
async function startLogged(format: 'json' | 'pretty') {
  const lines: string[] = [];
  const write = (line: string) => lines.push(line.trimEnd()) > 0;
  const logger = createLogger({ level: 'info', format, color: false, secrets: [], write });
  onTestFinished(() => logger.close());
  const kling = await start({ logger });
  const read = async () => {
    await logger.close();
    return lines.map((line) => line.replace(/^\[[\d:.]+\] /, ''));
  };
  return { ...kling, read, client: kling.as('my-own-api-key') };
}

const refused = [
  ['text is not there', speech, { ...hello, text: undefined }, '400 1201 ', /text.*Expected a value, got nothing/],
  [
    'a misspelt field',
    voices,
    { voice_nam: 'x', voice_url: ada.voice_url },
    '400 1201',
    /did you mean 'voice_name'\? Expected a value/,
  ],
  [
    'a voice of another namespace',
    speech,
    { ...hello, voice_id: '829824295735410756' },
    '400 1201 Voice id not found',
    /is a preset voice of Kling/,
  ],
  ['broken JSON', effects, '{"prompt":', '400 1200 Invalid request parameters', /it ends here/],
  ['an unknown path', '/v1/audio/ttss', {}, '404', /Did you mean POST \/v1\/audio\/tts\?/],
  [
    'the queue',
    `${full}/requests`,
    { model: 'kling-custom-voice', payload: {} },
    '400 invalid payload parameters',
    /voice_name/,
  ],
  ['the relay', `/kling${speech}`, { ...hello, text: 9 }, '400 ', /Expected a string, got 9/],
  [
    'the audio API',
    unified,
    { model: 'sunoo' },
    '400 Invalid model: sunoo',
    /No model of apimodels has the id "sunoo"/,
  ],
] as const;

test.each(refused)('a refusal for %s carries its reason', async (_what, path, body, answer, cause) => {
  const { client, read } = await startLogged('pretty');
  await client.post(path, body, path.startsWith('/kling') ? { authorization: 'Bearer sk-relay0123' } : {});
  const [line = ''] = await read();
  expect(line).toContain(`POST ${path} ${answer}`);
  expect(line).toMatch(cause);
  expect(line).not.toContain('{"method');
});

test('an answer that waited for a task that failed carries its code and text', async () => {
  const { client, kling, read } = await startLogged('pretty');
  await kling.account('my-own-api-key').failNext();
  await client.post('/v1/videos/identify-face', { video_url: 'https://example.com/face.mp4' });
  const line = (await read()).find((one) => one.includes('POST /v1/videos/identify-face'));
  expect(line).toMatch(
    / 400 1201 Failure to pass the risk control system · Nothing of the request is wrong: .+ · task \d+ · /,
  );
});

test('the lines have the words that were promised, in their order', async () => {
  let count = 0;
  const receiver = await startReceiver(() => ((count += 1) === 1 ? 500 : 200));
  const { client, kling, read } = await startLogged('pretty');
  await client.post(speech, { txt: 'Good morning', voice_id: 'oversea_male1', voice_language: 'en' });
  await client.post(effects, { ...rain, callback_url: receiver.url });
  await kling.account('my-own-api-key').runAll();
  const lines = (await read()).map((line) => line.replace(/ in \d+ ms| · \d+ ms/g, ''));
  const [first = ''] = lines;
  const retried = lines.find((line) => line.includes('attempt 2')) ?? '';
  expect(first).toBe(
    "INFO: POST /v1/audio/tts 400 1201 text is required · /text: 'txt' was sent, did you mean 'text'? Expected a value, got nothing (answered as 1201, its text is inferred). · my-…ey",
  );
  expect(retried).toMatch(/^INFO: callback processing of task \d+ to \S+ → 200 \(attempt 2 of 4\)$/);
  // Word for word what was asked for, with more between.
  for (const [line, promised] of [
    [first, "POST /v1/audio/tts 400 1201 text is required · did you mean 'text'?"],
    [retried, 'callback → 200 (attempt 2 of 4)'],
  ] as const) {
    const words = promised.split(' ').values();
    let next = words.next();
    for (const word of line.split(' ')) if (word === next.value) next = words.next();
    expect(next.done, promised).toBe(true);
  }
});

test('JSON lines carry the same: code, reason and diagnostics', async () => {
  const { client, read } = await startLogged('json');
  await client.post(speech, { ...hello, text: undefined });
  await client.get(voices, { authorization: 'Basic c2VjcmV0' });
  const [first, second] = (await read()).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(first).toMatchObject({
    method: 'POST',
    path: speech,
    status: 400,
    code: 1201,
    reason: expect.stringContaining('text') as string,
    diagnostics: [{ pointer: '/text', rule: 'required', message: expect.stringContaining('got nothing') as string }],
    account: 'my-…ey',
    msg: expect.stringContaining(`POST ${speech} 400 1201 `) as string,
  });
  expect(second).toMatchObject({
    status: 401,
    code: 1002,
    msg: expect.stringContaining("is 'Basic', not 'Bearer'") as string,
  });
});

test('transitions and callbacks are logged, delivered ones too', async () => {
  const receiver = await startReceiver();
  const { client, kling, read } = await startLogged('pretty');
  const made = await client.post(effects, { ...rain, callback_url: receiver.url });
  const id = String(made.body.data.task_id);
  await kling.account('my-own-api-key').runAll();
  const lines = await read();
  expect(lines.map((line) => line.replace(/ in \d+ ms| · \d+ ms/, '').replace(/127\.0\.0\.1:\d+/, 'host'))).toEqual([
    `INFO: POST ${effects} 200 · task ${id} · my-…ey`,
    `INFO: task ${id} text-to-audio: submitted → processing`,
    `INFO: callback processing of task ${id} to host → 200 (attempt 1 of 4)`,
    `INFO: task ${id} text-to-audio: processing → succeed`,
    `INFO: callback succeed of task ${id} to host → 200 (attempt 1 of 4)`,
  ]);
});

test('a callback that failed is reported with the first words of the receiver, in the log and in the list', async () => {
  const receiver = http.createServer((_req, res) => res.writeHead(500).end('  database is down  '));
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void receiver.close());
  const { port } = receiver.address() as AddressInfo;
  const { client, kling, read, admin } = await startLogged('pretty');
  await client.post(effects, { ...rain, callback_url: `http://127.0.0.1:${port}/hook` });
  await client.post(effects, { ...rain, callback_url: 'http://127.0.0.1:9/gone' });
  await kling.account('my-own-api-key').advance(500);
  const lines = await read();
  const reason = 'The receiver answered 500: "database is down"';
  expect(lines.map((line) => line.replace(/ in \d+ ms \(/, ' ('))).toContainEqual(
    expect.stringMatching(
      new RegExp(
        `^WARN: callback processing of task \\d+ to 127.0.0.1:${port} → 500 \\(attempt 1 of 4\\): ${reason}; next attempt in \\d+ ms$`,
      ),
    ) as string,
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/→ failed: refused .*127.0.0.1:9 refused the connection/) as string,
  );
  const { callbacks } = (await admin.get('/accounts/my-own-api-key/callbacks')).body;
  expect(callbacks).toMatchObject([
    { outcome: 'answered 500', reason },
    { outcome: 'failed: refused', reason: expect.stringContaining('nothing listens there') as string },
  ]);
});

test('a refused control call is logged with its reason', async () => {
  const { read, admin } = await startLogged('pretty');
  await admin.post('/accounts/a-key-of-mine/clock/advance', { mss: 1 });
  expect((await read())[0]).toMatch(
    /^INFO: POST \/__emulator\/accounts\/{account}\/clock\/advance 400 invalid-request .*did you mean 'ms'\?/,
  );
});

test.each([
  ['/acounts', 'GET /__emulator/a…ts 404'],
  ['/accounts/my-own-api-key/clok', 'GET /__emulator/accounts/my-…ey/c…ok 404'],
  ['/my-own-api-key?token=s3cr3t', 'GET /__emulator/my-…ey 404'],
])('a control path that no operation has is in the log, what may be a key masked: %s', async (path, line) => {
  const { client, read } = await startLogged('pretty');
  await client.get(`/__emulator${path}`);
  const [said = ''] = await read();
  expect(said).toContain(line);
  expect(said).not.toMatch(/own-api|s3cr3t/);
});

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhayIsImV4cCI6MTc5NjExOTA1NX0.c2lnbmF0dXJlLW9mLXRoaXMtdG9rZW4';

test.each(['faults', 'tasks', 'deliveries', 'voices'])(
  'a token where an id of %s stands is not told to the logger of a library user, who hides nothing',
  async (what) => {
    const lines: string[] = [];
    const write = (fields: object, line: string) => void lines.push(JSON.stringify(fields), line);
    const { as } = await start({ logger: { info: write, warn: write, error: write } });
    await as('my-own-api-key').post(voices, ada);
    for (const method of ['GET', 'DELETE'])
      await as('my-own-api-key').send(`/__emulator/accounts/my-own-api-key/${what}/${token}`, { method });
    const said = lines.join('\n');
    expect(said).toContain('404');
    expect(said).not.toContain(token);
    expect(said).not.toContain('my-own-api-key');
  },
);
