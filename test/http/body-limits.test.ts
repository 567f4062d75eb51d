/** What a request body may cost: size, time and memory, while it is read and decompressed, refused or not. */
import { connect } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { apiKey, createClient } from '../support/client.ts';

const voices = '/v1/general/custom-voices';
const ada = JSON.stringify({ voice_name: 'Ada', voice_url: 'https://example.com/a.mp3' });

async function start(options: EmulatorOptions = {}) {
  const kling = await startKlingEmulator(options);
  onTestFinished(() => kling.stop());
  const post = (path: string, body: Uint8Array | string, headers: Record<string, string> = {}) =>
    createClient(kling.url, headers['token'] ?? apiKey).send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
  return { kling, post, control: createClient(`${kling.url}/__emulator`) };
}

/** A connection on which bytes are sent piece by piece. */
function openSocket(url: string, onClose: (text: string) => void = () => undefined) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => (text += chunk));
  socket.on('error', () => undefined);
  socket.on('close', () => onClose(text));
  onTestFinished(() => void socket.destroy());
  return socket;
}

const headOf = (path: string, length: number, token = apiKey) =>
  `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

test.each([
  ...['constructor', '__proto__', 'toString', 'zstd', 'gzip;q=1', ' , x'].map((encoding) => [encoding, 'is not known']),
  ...['gzip, gzip', 'gzip, br'].map((encoding) => [encoding, 'names several codings: send one']),
  // Its bytes are gzip.
  ...['br', 'deflate'].map((encoding) => [encoding, 'is compressed otherwise (gzip): send']),
])('Content-Encoding %j is refused for what is wrong with it: it %s', async (encoding, told) => {
  const { post } = await start();
  const { status, body, headers } = await post(voices, gzipSync(ada), { 'content-encoding': encoding });
  expect([status, body.code]).toEqual([400, 1200]);
  expect(headers.get('kling-emulator-diagnostics')).toContain('body.encoding');
  expect(headers.get('kling-emulator-diagnostics')).toContain(told);
});

test.each<[string, Uint8Array | string, string]>([
  ...['gzip', 'x-gzip', 'deflate', 'br'].map((coding): [string, string, string] => [
    coding,
    ada,
    'the body is plain JSON: leave the header out, or compress the body.',
  ]),
  ['gzip', '', 'and the body is empty: leave the header out'],
  ['gzip', gzipSync(ada).subarray(0, 30), 'breaks off in the middle of what was compressed: end the compressor'],
  ['gzip', deflateSync(ada), 'is compressed otherwise (zlib): send \\"Content-Encoding: deflate\\".'],
  ['deflate', deflateRawSync(ada), 'is deflate without the zlib wrapper, which HTTP wants around it'],
  ['gzip', 'hello', 'is not that: it begins with 0x68 0x65 (incorrect header check)'],
  ['gzip', gzipSync(gzipSync(ada)), 'it was compressed twice (gzip, and gzip within): compress it once.'],
])(
  'Content-Encoding %s and other bytes: their one cause is reported, at every vendor',
  async (encoding, bytes, told) => {
    const { post } = await start();
    for (const path of [voices, '/requests', '/kling/v1/general/custom-voices', '/api/v1/audio/generations']) {
      const { status, headers } = await post(path, bytes, { 'content-encoding': encoding, token: 'sk-limits' });
      expect([path, status]).toEqual([path, 400]);
      expect(headers.get('kling-emulator-diagnostics')).toContain(told);
    }
  },
);

test('of a body that breaks off it is reported how much of it came', async () => {
  const { kling, control } = await start();
  const text = await new Promise<string>((resolve) => {
    openSocket(kling.url, resolve).end(headOf(voices, ada.length) + ada.slice(0, 20));
  });
  expect(text).toContain(`Send as many bytes as announced. 20 of ${ada.length} bytes came.`);
  expect((await control.get('/journal')).status).toBe(200);
});

test.each([
  ['GZIP', gzipSync(ada)],
  ['x-gzip', gzipSync(ada)],
  ['Deflate', deflateSync(ada)],
  ['identity, br', brotliCompressSync(ada)],
  ['identity', ada],
  ['Identity,,identity', ada],
])('Content-Encoding %s is read', async (encoding, bytes) => {
  const { post } = await start();
  expect((await post(voices, bytes, { 'content-encoding': encoding })).status).toBe(200);
});

/** Ten times the limit. */
const blanks = Buffer.alloc(100_000_000, 0x20);

test.each([
  ['gzip', gzipSync(blanks)],
  // At its best, which is the default, it takes seconds.
  ['br', brotliCompressSync(blanks, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
])('a %s bomb stops at the limit, and costs a refused request nothing', async (encoding, bomb) => {
  // Room for one body and no more: what is not given back would be missed by the next.
  const { post, kling } = await start({ bodyMemoryBytes: 10_000_000 });
  for (let round = 0; round < 3; round += 1) {
    const refused = await post(voices, bomb, { 'content-encoding': encoding });
    expect(refused.headers.get('kling-emulator-diagnostics')).toContain('body.too-large');
    expect((await post('/v1/nowhere', bomb, { 'content-encoding': encoding })).status).toBe(404);
    expect((await post(voices, bomb, { 'content-encoding': encoding, token: 'a b' })).status).toBe(401);
  }
  expect((await createClient(kling.url).post(voices, ada)).status).toBe(200);
});

test('a body of as many bytes as the option says is read, one more is refused, at every vendor and by the control API', async () => {
  const { post, control } = await start({ maxBodyBytes: 2000 });
  const bodyOf = (length: number) => ada.padEnd(length);
  const { headers } = await post(voices, bodyOf(2001));
  expect(headers.get('kling-emulator-diagnostics')).toContain(
    'larger than 2000 bytes (--max-body-bytes, maxBodyBytes)',
  );
  for (const path of [voices, '/requests', '/kling/v1/general/custom-voices', '/api/v1/audio/generations']) {
    const tooLarge = async (length: number) =>
      (await post(path, bodyOf(length), { token: 'sk-limits' })).headers
        .get('kling-emulator-diagnostics')
        ?.includes('body.too-large') === true;
    expect([path, await tooLarge(2000), await tooLarge(2001)]).toEqual([path, false, true]);
  }
  // What it is once it is decoded counts.
  const packed = await post(voices, gzipSync(bodyOf(2001)), { 'content-encoding': 'gzip' });
  expect(packed.headers.get('kling-emulator-diagnostics')).toContain('body.too-large');
  expect((await control.post('/accounts', '{"access_key":"A"}'.padEnd(2000))).status).toBe(201);
  expect((await control.post('/accounts', '{"access_key":"B"}'.padEnd(2001))).body.error.message).toContain(
    'larger than 2000 bytes (--max-body-bytes, maxBodyBytes)',
  );
});

test('one body always finds room, however little all of them together may take', async () => {
  const { post } = await start({ maxBodyBytes: 12_000_000, bodyMemoryBytes: 10_000_000 });
  const large = await post(voices, ada.padEnd(11_000_000));
  expect(large.status).toBe(200);
});

test('of a refused body the journal keeps the beginning, as it does of any other', async () => {
  const { post, control } = await start({ journalBodyBytes: 20 });
  const long = `{"voice_name":"${'x'.repeat(500_000)}"}`;
  await post('/v1/nowhere', long);
  await post('/v1/nowhere', gzipSync(long), { 'content-encoding': 'gzip' });
  const { entries } = (await control.get('/journal')).body;
  for (const entry of entries) expect(entry.body).toMatch(/^\{"voice_name":"xxxxx… \(\d+ characters\)$/);
  expect(entries).toHaveLength(2);
});

test('bodies in flight have one limit together; beyond it a request is refused, and may come again', async () => {
  const { kling, post } = await start({ bodyMemoryBytes: 10_000_000 });
  const socket = openSocket(kling.url);
  const long = `{"voice_name":"${'x'.repeat(8_000_000)}"`;
  await new Promise<void>((resolve) => socket.write(headOf(voices, long.length + 1) + long, () => resolve()));
  const big = `{"voice_name":"${'y'.repeat(4_000_000)}"}`;
  // The 8 MB are on their way: until they have come there is room.
  let reply = await post(voices, big);
  while (reply.status !== 503) reply = await post(voices, big);
  expect(reply.body).toMatchObject({ code: 5001, request_id: expect.any(String) as string });
  expect(reply.headers.get('retry-after')).toBe('1');
  expect(reply.headers.get('kling-emulator-diagnostics')).toContain('server.busy');
  expect((await createClient(`${kling.url}/__emulator`).post('/accounts', big)).status).toBe(503);
  expect((await post(voices, ada)).status).toBe(200);
  // A client that goes away gives its memory back.
  const gone = new Promise((resolve) => socket.once('close', resolve));
  socket.destroy();
  await gone;
  do reply = await post(voices, big);
  while (reply.status === 503);
  expect(reply.body.code).toBe(1201);
});

test.each([
  ['an operation', voices, apiKey, 408],
  ['a refused request', voices, 'a b', 401],
  ['a gateway', '/requests', apiKey, 408],
])('a body that does not come is given up: %s', async (_, path, token, status) => {
  const { kling, control } = await start({ bodyTimeoutMs: 100 });
  const answer = await new Promise<string>((resolve) => {
    openSocket(kling.url, resolve).write(`${headOf(path, 1000, token)}{"voice_name"`);
  });
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toContain('connection: close');
  const { accounts } = (await control.get('/accounts')).body;
  const at = accounts.length > 0 ? `/accounts/${accounts[0].id}/journal` : '/journal';
  expect((await control.get(at)).body.entries).toMatchObject([{ status }]);
});

test('a body that comes byte by byte is given up too: the time counts from its beginning', async () => {
  const { kling } = await start({ bodyTimeoutMs: 100 });
  let drip: ReturnType<typeof setInterval> | undefined;
  const answer = await new Promise<string>((resolve) => {
    const socket = openSocket(kling.url, resolve);
    socket.write(headOf(voices, 1_000_000));
    drip = setInterval(() => socket.write(' '), 5);
  }).finally(() => clearInterval(drip));
  expect(answer).toMatch(/^HTTP\/1.1 408 /);
  expect(answer).toContain('body.timeout');
});

test.each([
  ['the control API', `POST /__emulator/accounts HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 9\r\n\r\n{`, 400],
  ['a request whose headers do not end', 'GET / HTTP/1.1\r\nhost: x\r\nx-a:', 408],
])('what does not come is given up: %s', async (_, bytes, status) => {
  const { kling } = await start({ bodyTimeoutMs: 100 });
  const answer = await new Promise<string>((resolve) => openSocket(kling.url, resolve).write(bytes));
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

test('JSON of any depth is refused or read, never parsed without bound', async () => {
  const { post } = await start();
  const nest = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)},"b":"[[[","voice_id":"1"}`;
  const within = await post('/v1/general/delete-voices', nest(99_000));
  expect(within.body.message).toBe('Voice id not found');
  for (const text of [nest(100_001), '['.repeat(9_000_000), '{"a":'.repeat(1_900_000)]) {
    const { status, headers } = await post('/v1/general/delete-voices', text);
    expect(status).toBe(400);
    expect(headers.get('kling-emulator-diagnostics')).toContain('body.too-deep');
  }
});
