import { expect, test } from 'vitest';
import { findClosedPort, openSender, startReceiver, startTcpReceiver } from './receivers.ts';

test('A delivery arrives as a POST with its own headers and nothing that Kling is not known to send', async () => {
  const receiver = await startReceiver((_, response) => response.end('thanks'));
  const outcome = await openSender().post(`${receiver.url}?job=7`, {
    headers: { 'Webhook-Id': '42' },
    body: '{"name":"声音"}',
  });
  expect(outcome).toEqual({ kind: 'answered', status: 200, ok: true, body: 'thanks' });
  const [request] = receiver.requests;
  expect(request?.body).toBe('{"name":"声音"}');
  expect(request?.head.method).toBe('POST');
  expect(request?.head.url).toBe('/hook?job=7');
  expect(request?.head.headers).toEqual({
    'content-type': 'application/json; charset=utf-8',
    'content-length': '17',
    'webhook-id': '42',
    host: `127.0.0.1:${receiver.port}`,
    connection: 'keep-alive',
  });
});

test('Headers of the delivery replace the default ones, but never the length or the host', async () => {
  const receiver = await startReceiver((_, response) => response.end());
  await openSender().post(receiver.url, {
    headers: { 'Content-Type': 'text/plain', 'content-length': '1', HOST: 'elsewhere' },
    body: 'abc',
  });
  expect(receiver.requests[0]?.body).toBe('abc');
  expect(receiver.requests[0]?.head.headers).toMatchObject({
    'content-type': 'text/plain',
    'content-length': '3',
    host: `127.0.0.1:${receiver.port}`,
  });
});

test.each([
  [204, true],
  [299, true],
  [304, false],
  [400, false],
  [500, false],
])('Status %i counts as success: %s', async (status, ok) => {
  const receiver = await startReceiver((_, response) => response.writeHead(status).end());
  expect(await openSender().post(receiver.url)).toEqual({ kind: 'answered', status, ok, body: '' });
});

test('A redirect is an answer and is not followed', async () => {
  const elsewhere = await startReceiver((_, response) => response.end());
  const receiver = await startReceiver((_, response) =>
    response.writeHead(307, { location: elsewhere.url }).end('moved'),
  );
  expect(await openSender().post(receiver.url)).toEqual({ kind: 'answered', status: 307, ok: false, body: 'moved' });
  expect(elsewhere.requests).toHaveLength(0);
});

test('A receiver that does not answer in time is a time-out, reported with its place and the time', async () => {
  const receiver = await startReceiver(() => undefined);
  const outcome = await openSender().post(receiver.url, { timeoutMs: 100 });
  expect(outcome).toEqual({
    kind: 'failed',
    reason: 'timeout',
    message: `No answer from 127.0.0.1:${receiver.port} within 100 ms.`,
  });
});

test('A look-up that never ends is a time-out too', async () => {
  const { post } = openSender({ lookup: () => new Promise(() => undefined) });
  expect(await post('http://receiver.test/', { timeoutMs: 50 })).toMatchObject({ kind: 'failed', reason: 'timeout' });
});

test('Of a long answer 4 KB are recorded, and after 64 KB the connection is ended', async () => {
  const receiver = await startReceiver((_, response) => {
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(1000))) continue;
    };
    response.on('drain', pour);
    pour();
  });
  const connectionEnds = new Promise((resolve) => {
    receiver.server.on('connection', (socket) => socket.on('close', resolve));
  });
  const outcome = await openSender().post(receiver.url);
  expect(outcome).toEqual({ kind: 'answered', status: 200, ok: true, body: 'x'.repeat(4096) });
  await connectionEnds;
});

test('An answer below 64 KB is read to its end, and its connection used again', async () => {
  const receiver = await startReceiver((_, response) => response.end('y'.repeat(60_000)));
  const { post } = openSender();
  await post(receiver.url);
  await post(receiver.url);
  const [first, second] = receiver.requests;
  expect(second?.head.socket).toBe(first?.head.socket);
});

test('An answer whose body drips beyond the time-out is answered with what came', async () => {
  const receiver = await startReceiver((_, response) => {
    response.write('drip ');
    const timer = setInterval(() => response.write('drip '), 10);
    response.on('close', () => clearInterval(timer));
  });
  const outcome = await openSender().post(receiver.url, { timeoutMs: 2000 });
  expect(outcome).toMatchObject({ kind: 'answered', status: 200, ok: true });
  expect(outcome.kind === 'answered' && outcome.body).toMatch(/^(drip )+$/);
});

test('An answer that breaks off in its body is answered: its status is known', async () => {
  const receiver = await startTcpReceiver((socket) =>
    socket.once('data', () => {
      socket.write('HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\nhalf', () => socket.destroy());
    }),
  );
  expect(await openSender().post(receiver.url)).toEqual({ kind: 'answered', status: 201, ok: true, body: 'half' });
});

test('A character that the 4 KB cut in two is dropped', async () => {
  const receiver = await startReceiver((_, response) => response.end(`x${'é'.repeat(3000)}`));
  const outcome = await openSender().post(receiver.url);
  expect(outcome.kind === 'answered' && outcome.body).toBe(`x${'é'.repeat(2047)}`);
});

test('A connection that ends without an answer is broken', async () => {
  const receiver = await startTcpReceiver((socket) => socket.once('data', () => socket.resetAndDestroy()));
  expect(await openSender().post(receiver.url)).toEqual({
    kind: 'failed',
    reason: 'broken',
    message: `The connection to 127.0.0.1:${receiver.port} broke before an answer (ECONNRESET).`,
  });
});

test.each([
  ['something that is not HTTP', 'hello there\r\n\r\n'],
  ['a switch of protocols', 'HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'],
  ['headers without end', `HTTP/1.1 200 OK\r\n${'x-long: header\r\n'.repeat(3000)}\r\n`],
])('A receiver that answers with %s is broken', async (_, text) => {
  const receiver = await startTcpReceiver((socket) => socket.once('data', () => socket.write(text)));
  expect(await openSender().post(receiver.url)).toMatchObject({ kind: 'failed', reason: 'broken' });
});

test('A port where nothing listens is refused, with a hint for containers', async () => {
  const port = await findClosedPort();
  const outcome = await openSender().post(`http://127.0.0.1:${port}/`);
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'refused' });
  expect(outcome.kind === 'failed' && outcome.message).toContain('host.docker.internal');
});

test('A URL without a port is reported with the port that was tried', async () => {
  const outcome = await openSender().post('https://127.0.0.1/hook');
  expect(outcome.kind === 'failed' && outcome.message).toContain('127.0.0.1:443 (the URL names no port)');
});

test.each(['ftp://127.0.0.1/file', 'file:///etc/passwd', 'not a url', '', 'http://', '/hook', 'javascript:alert(1)'])(
  'The URL %j is a bad one',
  async (url) => {
    expect(await openSender().post(url)).toMatchObject({ kind: 'failed', reason: 'bad-url' });
  },
);

test('A user name in the URL is refused, and no secret of it is shown', async () => {
  const outcome = await openSender().post('http://admin:hunter2@127.0.0.1:1/hook?token=abc');
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'bad-url' });
  expect(JSON.stringify(outcome)).not.toMatch(/admin|hunter2|abc/);
});

test('A header that HTTP forbids is a broken attempt and not an exception, and its value is not reported', async () => {
  const receiver = await startReceiver((_, response) => response.end());
  const outcome = await openSender().post(receiver.url, { headers: { 'x-secret': 'hunter2\r\nx: y' } });
  expect(outcome).toMatchObject({ kind: 'failed', reason: 'broken' });
  expect(JSON.stringify(outcome)).not.toContain('hunter2');
  expect(receiver.requests).toHaveLength(0);
});
