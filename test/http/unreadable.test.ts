/** What cannot be read as HTTP, and clients that leave in the middle: reported, journaled and counted, once per connection. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { startKlingEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { sharedKey as apiKey } from '../gateways/support.ts';
import { createClient } from '../support/client.ts';

async function start(options: EmulatorOptions = {}) {
  const lines: { cause?: string; message: string }[] = [];
  const write = (fields: object, message: string) => void lines.push({ ...fields, message });
  const kling = await startKlingEmulator({
    strict: true,
    logger: { info: write, warn: write, error: write },
    ...options,
  });
  onTestFinished(() => kling.stop());
  const control = createClient(`${kling.url}/__emulator`);
  const metric = async (cause: string) =>
    new RegExp(`kling_emulator_unreadable_requests_total\\{cause="${cause}"\\} (\\d+)`).exec(
      (await control.get('/metrics')).text,
    )?.[1];
  const entries = async () => (await kling.control.queryUnattributed({})).entries as any[];
  return { kling, lines, metric, entries };
}

const end = 'end';

/** Sends pieces, each when the one before is written (`end` closes our side), and reads until the server closes. */
async function sendBytes(url: string, ...pieces: string[]): Promise<string> {
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', allowHalfOpen: true });
  onTestFinished(() => void socket.destroy());
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => (text += chunk));
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('end', resolve).once('close', resolve));
  for (const piece of pieces) {
    if (piece === end) socket.end();
    else await new Promise<unknown>((resolve) => socket.write(piece, 'latin1', resolve));
  }
  await closed;
  return text;
}

const proxyV2 = '\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c\x7f\0\0\x01\x7f\0\0\x01\x01\x02\x03\x04';

test.each([
  ['tls-handshake', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400, 'http:// instead of https://'],
  ['tls-handshake', '\x80\x2e\x01\x03\x01\x00\x15', 400, 'http:// instead of https://'],
  ['http2-preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04', 400, 'HTTP/1.1'],
  [
    'proxy-protocol',
    'PROXY TCP4 10.0.0.1 10.0.0.2 1 80\r\nGET /health HTTP/1.1\r\nhost: x\r\n\r\n',
    400,
    'load balancer',
  ],
  ['proxy-protocol', proxyV2, 400, 'load balancer'],
  ['socks-handshake', '\x05\x01\x00', 400, 'base URL'],
  ['socks-handshake', '\x04\x01\x00\x50\x7f\0\0\x01\0', 400, 'base URL'],
  ['connect-tunnel', 'CONNECT api.klingai.com:443 HTTP/1.1\r\nhost: api.klingai.com\r\n\r\n', 400, 'HTTPS_PROXY'],
  ['host-missing', 'GET /v1/general/presets-voices HTTP/1.1\r\n\r\n', 400, 'Host'],
  [
    'headers-too-large',
    `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
    431,
    "16384 bytes (Node's --max-http-header-size)",
  ],
  ['headers-too-large', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431, '16384 bytes'],
  ['malformed', '{"voice_name":"Ada"}\r\n\r\n', 400, 'Invalid method'],
  ['malformed', 'GET / HTTP/1.1\nhost: x\n\n', 400, 'Expected CRLF'],
  ['malformed', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', 400, 'Content-Length'],
  [
    'malformed',
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
    400,
    'Transfer-Encoding',
  ],
])('%s is reported as what it is (case %#)', async (cause, bytes, status, hint) => {
  const { kling, lines, metric, entries } = await start();
  const answer = await sendBytes(kling.url, bytes, 'and more\r\n\r\n', '\x16\x03\x01');
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).toContain('"code":1200');
  expect(answer.match(/"code":/g)).toHaveLength(1);
  expect(answer).toContain(`"rule":"${cause}"`);
  const found = await entries();
  expect(found).toMatchObject([
    {
      failure: 'request.unreadable',
      status,
      diagnostics: [{ rule: cause, message: expect.stringContaining(hint) as string }],
    },
  ]);
  expect(answer).toContain(found[0].request_id);
  expect(lines.filter((line) => line.cause !== undefined)).toMatchObject([
    { cause, message: found[0].diagnostics[0].message },
  ]);
  expect(await metric(cause)).toBe('1');
  expect((await kling.control.getInfo()).strict).toMatchObject({ violations: 0 });
});

test('a real TLS client fails, and the emulator says why', async () => {
  const { kling, entries } = await start();
  const socket = connectTls({ port: kling.port, host: '127.0.0.1', rejectUnauthorized: false });
  await once(socket, 'error');
  expect(await entries()).toMatchObject([{ diagnostics: [{ rule: 'tls-handshake' }] }]);
});

test('a connection on which nothing is sent, or not enough, is given up and reported', async () => {
  const { kling, entries } = await start({ bodyTimeoutMs: 100 });
  const answers = await Promise.all([sendBytes(kling.url, ''), sendBytes(kling.url, 'GET / HTTP/1.1\r\nhos')]);
  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  const told = (await entries()).map((entry) => entry.diagnostics[0]);
  expect(told.map(({ rule }) => rule).sort()).toEqual(['head-timeout', 'nothing-sent']);
  for (const { message } of told) expect(message).toContain('in 100 ms (--body-timeout-ms, bodyTimeoutMs');
});

test('an excerpt of what was sent holds no secret', async () => {
  const accounts = [{ accessKey: 'ada', secretKey: 'hush-hush-hush', apiKeys: ['plain-key-of-ada'] }];
  const { kling, lines, entries } = await start({ accounts });
  await sendBytes(kling.url, 'key=plain-key-of-ada hush-hush-hush\r\n\r\n');
  await sendBytes(kling.url, 'CONNECT me:plain-key-of-ada@x HTTP/1.1\r\nhost: x\r\n\r\n');
  await sendBytes(kling.url, `GET /?token=${apiKey} HTTP/1.1\r\n\r\n`);
  await sendBytes(kling.url, `GET / HTTP/1.1\r\nauthorization: Bearer ${apiKey}\r\nbroken header\r\n\r\n`);
  // The control API names accounts by their keys.
  await sendBytes(kling.url, `GET /__emulator/accounts/${apiKey}/${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`);
  const shown = JSON.stringify([await entries(), lines]);
  expect((await entries()).length).toBe(5);
  for (const secret of ['plain-key-of-ada', 'hush-hush', apiKey]) expect(shown).not.toContain(secret);
});

test('at a gateway’s own port the entry names the gateway, and an unknown expectation is ignored', async () => {
  const { kling, entries } = await start({ mounts: { gmi: 0 } });
  await sendBytes(kling.mounts['gmi'] ?? '', '\x16\x03\x01');
  expect(await entries()).toMatchObject([{ dialect: 'gmi', answer: '{"error":"invalid request body"}' }]);
  const head = 'GET /health HTTP/1.1\r\nhost: x\r\nexpect: miracles\r\nconnection: close\r\n\r\n';
  expect(await sendBytes(kling.url, head)).toMatch(/^HTTP\/1\.1 200 /);
});

const bodies = [
  ['kling', '/v1/general/custom-voices', 400],
  ['gmi', '/requests', 400],
  ['kkiai', '/kling/v1/general/custom-voices', 400],
  ['apimodels', '/api/v1/audio/generations', 400],
] as const;

const headOf = (path: string, framing: string) =>
  `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${apiKey}\r\ncontent-type: application/json\r\n${framing}\r\n\r\n`;

test.each(bodies)('%s: a body whose chunks are broken is refused by the operation', async (dialect, path, status) => {
  const { kling } = await start();
  const answer = await sendBytes(
    kling.url,
    `${headOf(path, 'transfer-encoding: chunked')}5\r\n{"a":\r\nzz\r\n`,
    'more',
  );
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
  expect(answer).toContain('"rule":"body.broken"');
  expect(answer).toContain('The chunks of the body are malformed (Invalid character in chunk size)');
  const cut = await sendBytes(kling.url, `${headOf(path, 'content-length: 9')}{`, end);
  expect(cut).toContain('The body broke off: its client ended the connection before all of it was sent.');
  const refusal = { dialect, status, failure: 'body.broken' };
  expect((await kling.account(apiKey).journal()).entries).toMatchObject([refusal, refusal]);
  expect((await kling.control.getInfo()).strict).toMatchObject({ violations: 0 });
});

test.each(bodies)('%s: a client that leaves in the middle of its body stands in the journal', async (dialect, path) => {
  const { kling, lines, entries } = await start();
  for (const [target, whose] of [
    [path, async () => (await kling.account(apiKey).journal()).entries],
    ['/v1/nowhere', entries],
  ] as const) {
    const socket = connect(kling.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(`${headOf(target, 'content-length: 100')}{"voice_name":`);
    // The account exists as soon as the request was read.
    if (target === path)
      while ((await kling.control.listAccounts({})).accounts.length === 0) await new Promise(setImmediate);
    else await createClient(kling.url, apiKey).get('/v1/general/presets-voices');
    socket.resetAndDestroy();
    while (!(await whose()).some(({ failure }: any) => failure === 'body.broken')) await new Promise(setImmediate);
  }
  expect((await kling.account(apiKey).journal()).entries).toContainEqual(
    expect.objectContaining({ dialect, failure: 'body.broken', method: 'POST' }),
  );
  expect(lines.filter(({ message }) => message.includes('failed'))).toEqual([]);
});

test('a control request whose body is broken is refused, and one that is left harms nothing', async () => {
  const { kling, lines } = await start();
  const answer = await sendBytes(kling.url, `${headOf('/__emulator/accounts', 'transfer-encoding: chunked')}zz\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('"error"');
  const half = await sendBytes(kling.url, `${headOf('/__emulator/accounts', 'content-length: 9')}{`, end);
  expect(half).toMatch(/^HTTP\/1\.1 400 /);
  expect(lines.filter(({ message }) => message.includes('failed'))).toEqual([]);
});
