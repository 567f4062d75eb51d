import { request } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startKlingEmulator, type RunningEmulator } from '../../src/emulator/emulator.ts';
import { apiKey, createClient } from '../support/client.ts';

let kling: RunningEmulator;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  kling = await startKlingEmulator();
  client = createClient(kling.url);
});
afterAll(() => kling.stop());

const voices = '/v1/general/custom-voices';
const good = { voice_name: 'Ada', voice_url: 'https://example.com/a.mp3' };

/** Sends raw bytes, which fetch would not. */
function sendRaw(path: string, headers: Record<string, string>, body: Buffer | string) {
  return new Promise<{ status: number; body: { code: number; message: string }; diagnostics: string }>(
    (resolve, reject) => {
      const req = request(kling.url + path, {
        method: 'POST',
        headers: { authorization: `Bearer ${apiKey}`, ...headers },
      });
      req.on('response', (res) => {
        let text = '';
        res.on('data', (chunk) => (text += String(chunk)));
        res.on('end', () =>
          resolve({
            status: res.statusCode ?? 0,
            body: JSON.parse(text) as { code: number; message: string },
            diagnostics: String(res.headers['kling-emulator-diagnostics'] ?? ''),
          }),
        );
      });
      req.on('error', reject);
      req.end(body);
    },
  );
}
const json = { 'content-type': 'application/json' };

test.each([
  ['malformed JSON', json, '{"voice_name":'],
  ['an empty body', json, ''],
  ['an array', json, '[]'],
  ['a number', json, '1'],
  ['null', json, 'null'],
  ['a string', json, '"voice_name"'],
  ['bytes that are not UTF-8', json, Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ['no content type', {}, JSON.stringify(good)],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'voice_name=Ada'],
  ['an unknown content encoding', { ...json, 'content-encoding': 'zstd' }, JSON.stringify(good)],
  ['broken gzip', { ...json, 'content-encoding': 'gzip' }, 'this is not gzip'],
  ['a gzip bomb', { ...json, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(20_000_000, 0x20))],
  ['a body over 10 MB', json, `{"voice_name":"${'x'.repeat(10_000_001)}"}`],
])('%s is refused with 400 and code 1200', async (_what, headers, body) => {
  const reply = await sendRaw(voices, headers, body);
  expect(reply).toMatchObject({ status: 400, body: { code: 1200 } });
  expect(reply.diagnostics).toContain('"severity":"error"');
});

test.each([
  ['gzip', gzipSync(JSON.stringify(good))],
  ['deflate', deflateSync(JSON.stringify(good))],
  ['br', brotliCompressSync(JSON.stringify(good))],
])('a body compressed with %s is read', async (encoding, body) => {
  const reply = await sendRaw(voices, { ...json, 'content-encoding': encoding }, body);
  expect(reply).toMatchObject({ status: 200, body: { code: 0 } });
});

test('JSON nested 50,000 deep is refused where a text is wanted and ignored where nothing is', async () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  const wrongType = await sendRaw(voices, json, `{"voice_name":${deep},"voice_url":"https://example.com/a.mp3"}`);
  expect(wrongType).toMatchObject({ status: 400, body: { code: 1201 } });
  const unknownField = await sendRaw(
    voices,
    json,
    `{"nested":${deep},"voice_name":"Ada","voice_url":"https://example.com/a.mp3"}`,
  );
  expect(unknownField).toMatchObject({ status: 200, body: { code: 0 } });
});

test('a lone surrogate in a name is kept as it was sent', async () => {
  const reply = await sendRaw(
    voices,
    json,
    '{"voice_name":"a\\ud800b","voice_url":"https://example.com/a.mp3","external_task_id":"\\udfff"}',
  );
  expect(reply.status).toBe(200);
  const list = await client.get(`${voices}?pageSize=1`);
  expect(list.body.data[0].task_info.external_task_id).toBe('\udfff');
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a field named %s is only unknown',
  async (name) => {
    const reply = await sendRaw(
      voices,
      json,
      `{"${name}":{"voice_name":"x"},"voice_name":"Ada","voice_url":"https://example.com/a.mp3"}`,
    );
    expect(reply).toMatchObject({ status: 200, body: { code: 0 } });
  },
);

test('an unknown path answers the framework body that was observed on 2025-06-14', async () => {
  const reply = await client.get('/v1/task/list');
  expect(reply.status).toBe(404);
  expect(Object.keys(reply.body as object)).toEqual(['timestamp', 'status', 'error', 'message', 'path']);
  expect(reply.body).toMatchObject({
    status: 404,
    error: 'Not Found',
    message: 'No message available',
    path: '/v1/task/list',
  });
  expect(reply.body.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/);
});

test.each([
  ['GET', '/v1/audio/tts'],
  ['PUT', voices],
  ['DELETE', `${voices}/1`],
  ['PATCH', '/account/costs'],
])('%s %s: the path exists, the method does not (404, code 1202)', async (method, path) => {
  const reply = await client.send(path, { method });
  expect(reply).toMatchObject({ status: 404, body: { code: 1202 } });
});

test.each(['/v1/models', '/v1/files', '/v1/audio/tts/123', '/', '/v1', '//', '/%', '/v1/general/custom-voices/a/b'])(
  'the path %s is unknown',
  async (path) => {
    expect(await client.get(path)).toMatchObject({ status: 404 });
  },
);

test.each([
  ['pageNum=0'],
  ['pageNum=1001'],
  ['pageSize=0'],
  ['pageSize=1001'],
  ['pageNum=-1'],
  ['pageNum=abc'],
  ['pageSize=1.5'],
  ['pageNum=1e400'],
  ['pageNum=%00'],
])('a list with %s is refused with 1201', async (query) => {
  expect(await client.get(`${voices}?${query}`)).toMatchObject({ status: 400, body: { code: 1201 } });
});

test('a page past the end is empty', async () => {
  expect((await client.get(`${voices}?pageNum=1000&pageSize=1000`)).body).toMatchObject({ code: 0, data: [] });
});

test('a broken escape in an id is only an unknown id', async () => {
  const reply = await client.get(`${voices}/%E0%A4%A`);
  expect(reply).toMatchObject({
    status: 400,
    body: { code: 1201, message: 'Task not found by id/external id: %E0%A4%A' },
  });
});

test('a misspelt field is accepted with a hint in the diagnostics', async () => {
  const reply = await client.post(voices, { ...good, callback_ur: '' });
  expect(reply.status).toBe(200);
  expect(reply.headers.get('kling-emulator-diagnostics')).toContain("did you mean 'callback_url'");
});

test('a trailing slash is accepted, as the official samples send one', async () => {
  expect(await client.post(`${voices}/`, good)).toMatchObject({ status: 200 });
});

test('a client that goes away in the middle of its body leaves nothing behind', async () => {
  const lonely = createClient(kling.url, 'a-key-of-its-own');
  await new Promise<void>((resolve) => {
    const req = request(kling.url + voices, {
      method: 'POST',
      headers: { authorization: 'Bearer a-key-of-its-own', ...json, 'content-length': '1000' },
    });
    req.on('error', () => resolve());
    req.write('{"voice_name":', () => req.destroy());
  });
  expect((await lonely.get(voices)).body).toMatchObject({ code: 0, data: [] });
});
