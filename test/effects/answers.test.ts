import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { openSender, startTcpReceiver } from './receivers.ts';

/** Answers each request of a connection with the next of these texts, a packet for each part. */
async function startScripted(...answers: readonly (readonly string[])[]) {
  const script = [...answers];
  const sockets: Socket[] = [];
  const receiver = await startTcpReceiver((socket) => {
    sockets.push(socket);
    socket.setNoDelay(true);
    socket.on('data', () => {
      const parts = [...(script.shift() ?? [])];
      const writeNext = () => {
        const part = parts.shift();
        if (part === 'END') socket.end();
        else if (part !== undefined) socket.write(part, () => setImmediate(writeNext));
      };
      writeNext();
    });
  });
  return { url: receiver.url, sockets };
}

const ok = 'HTTP/1.1 200 OK\r\n';
const whole = [`${ok}content-length: 2\r\n\r\nok`];
const answered = (body: string, status = 200) => ({ kind: 'answered', status, ok: true, body });

test.each<[string, string[], string, boolean]>([
  ['of a known length', whole, 'ok', true],
  ['that comes byte by byte', Array.from(`${ok}Content-Length:  3 \r\n\r\nabc`), 'abc', true],
  [
    'in chunks',
    [`${ok}transfer-encoding: chunked\r\n\r\n3\r\nabc\r\nA;x="y"\r\n0123456789\r\n0\r\n\r\n`],
    'abc0123456789',
    true,
  ],
  [
    'in chunks, byte by byte, with a trailer',
    Array.from(`${ok}Transfer-Encoding: gzip, Chunked\r\n\r\n2\r\nab\r\n0\r\nx: y\r\n\r\n`),
    'ab',
    true,
  ],
  ['that ends with its connection', [ok, '\r\n', 'a', 'b', 'END'], 'ab', false],
  ['of HTTP/1.0', ['HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\nok'], 'ok', false],
  [
    'of HTTP/1.0 that keeps the connection',
    ['HTTP/1.0 200 OK\r\nconnection: Keep-Alive\r\ncontent-length: 2\r\n\r\nok'],
    'ok',
    true,
  ],
  ['that takes leave', [`${ok}connection: close\r\ncontent-length: 2\r\n\r\nok`], 'ok', false],
  [
    'whose connection is kept for a second only',
    [`${ok}keep-alive: timeout=1\r\ncontent-length: 0\r\n\r\n`],
    '',
    false,
  ],
  [
    'behind interim ones',
    ['HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n', ...whole],
    'ok',
    true,
  ],
  ['without a reason', ['HTTP/1.1 200\r\ncontent-length: 0\r\n\r\n'], '', true],
  ['with more behind it', [`${ok}content-length: 2\r\n\r\nok HTTP/1.1 500 No\r\n\r\n`], 'ok', false],
  ['whose chunks turn into something else', [`${ok}transfer-encoding: chunked\r\n\r\n1\r\na\r\nnext\r\n`], 'a', false],
])('An answer %s is read to its end', async (_, parts, body, isKept) => {
  const receiver = await startScripted(parts, whole);
  const { post } = openSender();
  expect(await post(receiver.url)).toEqual(answered(body));
  expect(await post(receiver.url)).toEqual(answered('ok'));
  expect(receiver.sockets).toHaveLength(isKept ? 1 : 2);
});

test.each([
  ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', 'HPE_INVALID_CONSTANT'],
  ['HTTP/2', 'HTTP/2 200\r\n\r\n', 'HPE_INVALID_VERSION'],
  ['a status of four digits', 'HTTP/1.1 2000 OK\r\n\r\n', 'HPE_INVALID_STATUS'],
  ['a header without a colon', `${ok}nonsense\r\n\r\n`, 'HPE_INVALID_HEADER_TOKEN'],
  ['a space before the colon', `${ok}content-length : 2\r\n\r\nok`, 'HPE_INVALID_HEADER_TOKEN'],
  ['a length that is no number', `${ok}content-length: two\r\n\r\nok`, 'HPE_INVALID_CONTENT_LENGTH'],
  ['two lengths', `${ok}content-length: 2\r\ncontent-length: 3\r\n\r\nok`, 'HPE_UNEXPECTED_CONTENT_LENGTH'],
  [
    'a length and chunks',
    `${ok}content-length: 9\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n`,
    'HPE_INVALID_TRANSFER_ENCODING',
  ],
  ['a head without end', `${ok}x: ${'y'.repeat(17_000)}`, 'HPE_HEADER_OVERFLOW'],
])('Of a receiver that answers with %s it is reported what is wrong', async (_, text, what) => {
  const receiver = await startScripted([text]);
  const { host } = new URL(receiver.url);
  expect(await openSender().post(receiver.url)).toEqual({
    kind: 'failed',
    reason: 'broken',
    message: `${host} did not answer with valid HTTP (${what}).`,
  });
});

test('An interim answer alone is no answer, and a kept connection that gave one is not tried again', async () => {
  const receiver = await startScripted(whole, ['HTTP/1.1 100 Continue\r\n\r\n', 'END'], whole);
  const { post } = openSender();
  await post(receiver.url);
  expect(await post(receiver.url)).toMatchObject({ kind: 'failed', reason: 'broken' });
  expect(receiver.sockets).toHaveLength(1);
});

test('What a receiver says unasked on a kept connection is not the answer to the next callback', async () => {
  const receiver = await startScripted(whole, whole);
  const { post } = openSender();
  await post(receiver.url);
  const [first] = receiver.sockets;
  await new Promise((resolve) => first?.once('close', resolve).write('HTTP/1.1 500 No\r\ncontent-length: 0\r\n\r\n'));
  expect(await post(receiver.url)).toEqual(answered('ok'));
  expect(receiver.sockets).toHaveLength(2);
});
