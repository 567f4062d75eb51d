import { once } from 'node:events';
import https from 'node:https';
import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { findClosedPort, listen, openSender, startReceiver, startTcpReceiver } from './receivers.ts';

/** Self-signed for receiver.test, 2020 to 2120; made for these tests and used nowhere else. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgDQKESdikho5yrz//
qO2beZmNn+GBqGH1XLsY/AvLJLqhRANCAARTTSuVZPoMxtEVIS466e1WLm6sdlOT
zwSZcMe4WhZIqzfJ6C7J0lcY7KmKhFVO3n5XHf/y+trpVrdxzYymLJk/
-----END PRIVATE KEY-----
`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBaTCCARCgAwIBAgIBATAKBggqhkjOPQQDAjAYMRYwFAYDVQQDDA1yZWNlaXZl
ci50ZXN0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAYMRYwFAYD
VQQDDA1yZWNlaXZlci50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEU00r
lWT6DMbRFSEuOuntVi5urHZTk88EmXDHuFoWSKs3yeguydJXGOypioRVTt5+Vx3/
8vra6Va3cc2MpiyZP6NJMEcwGAYDVR0RBBEwD4INcmVjZWl2ZXIudGVzdDAMBgNV
HRMEBTADAQH/MB0GA1UdDgQWBBRdNvganIQzaBCYSPHP+po8/2vkxjAKBggqhkjO
PQQDAgNHADBEAiAzpOVaCWxW7rFazFearExH3XXnh6g3YktCuoS8Ierj/AIgT4nF
iPlXEgtkB6E9JpVNH5SOpEc74uzX+rcQkka8VFk=
-----END CERTIFICATE-----
`;
const toLoopback = () => Promise.resolve([{ address: '127.0.0.1' }]);

async function startHttpsReceiver() {
  const seen: { readonly host: string | undefined; readonly serverName: unknown }[] = [];
  const server = https.createServer({ key, cert }, (request, response) => {
    seen.push({ host: request.headers.host, serverName: Reflect.get(request.socket, 'servername') });
    request.resume().on('end', () => response.end('ok'));
  });
  return { port: await listen(server), seen };
}

test('Connections are kept for the next delivery, and closed with the sender', async () => {
  const receiver = await startReceiver((_, response) => response.end());
  const { callbackSender, post } = openSender();
  await post(receiver.url);
  await post(receiver.url);
  const [first, second] = receiver.requests;
  expect(second?.head.socket).toBe(first?.head.socket);
  const ended = once(first?.head.socket as Socket, 'close');
  await callbackSender.close();
  await ended;
});

test('An account has at most 128 connections to one host', async () => {
  let open = 0;
  let most = 0;
  const receiver = await startReceiver((_, response) => setImmediate(() => response.end()));
  receiver.server.on('connection', (socket) => {
    most = Math.max(most, (open += 1));
    socket.on('close', () => (open -= 1));
  });
  const { post } = openSender();
  const outcomes = await Promise.all(Array.from({ length: 300 }, () => post(receiver.url, { timeoutMs: 20_000 })));
  expect(outcomes.every((outcome) => outcome.kind === 'answered' && outcome.ok)).toBe(true);
  expect(most).toBeLessThanOrEqual(128);
});

/** A receiver that answers `/live` and nothing else. */
async function startPartlyDeadReceiver() {
  const receiver = await startReceiver((request, response) => {
    if (request.url === '/live') response.end();
  });
  return { ...receiver, live: `http://127.0.0.1:${receiver.port}/live` };
}

test('A receiver that hangs holds up no other account, at whatever host and port', async () => {
  const receiver = await startPartlyDeadReceiver();
  const other = await startReceiver((_, response) => response.end());
  const { callbackSender, post } = openSender();
  const hanging = Array.from({ length: 300 }, () => post(receiver.url, { timeoutMs: 60_000 }));
  await expect.poll(() => receiver.requests.length, { timeout: 15_000 }).toBe(128);
  expect(await post(receiver.live, { accountId: 'bob', timeoutMs: 20_000 })).toMatchObject({ ok: true });
  expect(await post(other.url, { timeoutMs: 20_000 })).toMatchObject({ ok: true });
  await callbackSender.close();
  expect(await Promise.all(hanging)).toHaveLength(300);
  expect(receiver.requests).toHaveLength(129);
});

test('Ninety callbacks of an account that hang do not hold up the next one to the same host and port', async () => {
  const receiver = await startPartlyDeadReceiver();
  const { callbackSender, post } = openSender();
  const hanging = Array.from({ length: 90 }, () => post(receiver.url, { timeoutMs: 60_000 }));
  expect(await post(receiver.live, { timeoutMs: 20_000 })).toMatchObject({ ok: true });
  await callbackSender.close();
  await Promise.all(hanging);
});

test('However many accounts hang, there is room for the next one', async () => {
  const receiver = await startPartlyDeadReceiver();
  const { callbackSender, post } = openSender({ limits: { inAll: 12, own: 1, perOwner: 8, waiting: 100 } });
  const hanging = ['ada', 'bob', 'cy', 'dee', 'eve'].flatMap((accountId) =>
    Array.from({ length: 4 }, () => post(receiver.url, { accountId, timeoutMs: 60_000 })),
  );
  expect(await post(receiver.live, { accountId: 'new', timeoutMs: 20_000 })).toMatchObject({ ok: true });
  await callbackSender.close();
  await Promise.all(hanging);
  expect(receiver.requests.length).toBeLessThanOrEqual(13);
});

test('The time-out counts while a callback waits for its turn', async () => {
  const receiver = await startPartlyDeadReceiver();
  const { callbackSender, post } = openSender({ limits: { inAll: 4, own: 1, perOwner: 4, waiting: 100 } });
  const hanging = [post(receiver.url, { timeoutMs: 60_000 }), post(receiver.url, { timeoutMs: 60_000 })];
  expect(await post(receiver.live, { timeoutMs: 50 })).toEqual({
    kind: 'failed',
    reason: 'timeout',
    message:
      `Not sent to 127.0.0.1:${receiver.port} within 50 ms: ` +
      'earlier callbacks of the account are still waiting for an answer (at most 2 at one host, 4 of an account, 4 in all). ' +
      'Answer sooner, or raise --max-callbacks-per-host, --max-callbacks-per-account and --max-callbacks.',
  });
  await callbackSender.close();
  await Promise.all(hanging);
  expect(receiver.requests.some(({ head }) => head.url === '/live')).toBe(false);
});

test('A time-out makes room for the next callback to the same place', async () => {
  const receiver = await startPartlyDeadReceiver();
  const { post } = openSender({ limits: { inAll: 2, own: 1, perOwner: 2, waiting: 100 } });
  const hanging = post(receiver.url, { timeoutMs: 50 });
  expect(await post(receiver.live, { timeoutMs: 20_000 })).toMatchObject({ ok: true });
  expect(await hanging).toMatchObject({ reason: 'timeout' });
});

test('No more callbacks wait than the limit says, and the message tells why', async () => {
  const receiver = await startPartlyDeadReceiver();
  const { callbackSender, post } = openSender({ limits: { inAll: 2, own: 1, perOwner: 2, waiting: 4 } });
  const hanging = Array.from({ length: 3 }, () => post(receiver.url, { timeoutMs: 60_000 }));
  expect(await post(receiver.live)).toMatchObject({
    kind: 'failed',
    reason: 'queue-full',
    message: expect.stringContaining(
      'the queue of callbacks is full. At most 4 may wait for answers to earlier ones, and the accounts share them.',
    ) as string,
  });
  const bob = post(receiver.live, { accountId: 'bob', timeoutMs: 20_000 });
  expect(await bob).toMatchObject({ ok: true });
  await callbackSender.close();
  await Promise.all(hanging);
});

/** Answers the first request of every connection and treats the second one as told. */
async function startForgetfulReceiver(onSecond: (socket: Socket) => void) {
  let requests = 0;
  const receiver = await startTcpReceiver((socket) => {
    let ofConnection = 0;
    socket.on('data', () => {
      requests += 1;
      ofConnection += 1;
      if (ofConnection === 1) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
      else onSecond(socket);
    });
  });
  return { url: receiver.url, requests: () => requests };
}

test('A kept connection that the receiver has dropped is replaced once, unseen', async () => {
  const receiver = await startForgetfulReceiver((socket) => socket.resetAndDestroy());
  const { post } = openSender();
  await post(receiver.url);
  expect(await post(receiver.url)).toEqual({ kind: 'answered', status: 200, ok: true, body: 'ok' });
  expect(receiver.requests()).toBe(3);
});

test('A kept connection that breaks after the answer began is not tried again', async () => {
  const receiver = await startForgetfulReceiver((socket) => socket.write('HTTP/1.1 2', () => socket.destroy()));
  const { post } = openSender();
  await post(receiver.url);
  expect(await post(receiver.url)).toMatchObject({ kind: 'failed', reason: 'broken' });
  expect(receiver.requests()).toBe(2);
});

test('A new connection that breaks is not tried again', async () => {
  let connections = 0;
  const receiver = await startTcpReceiver((socket) => {
    connections += 1;
    socket.once('data', () => socket.resetAndDestroy());
  });
  expect(await openSender().post(receiver.url)).toMatchObject({ kind: 'failed', reason: 'broken' });
  expect(connections).toBe(1);
});

test('The connection goes to the address that was checked, under the name of the URL', async () => {
  const receiver = await startReceiver((_, response) => response.end());
  const asked: string[] = [];
  const { post } = openSender({
    lookup: (hostname) => {
      asked.push(hostname);
      return toLoopback();
    },
  });
  expect(await post(`http://receiver.test:${receiver.port}/`)).toMatchObject({ kind: 'answered', ok: true });
  expect(receiver.requests[0]?.head.headers.host).toBe(`receiver.test:${receiver.port}`);
  expect(asked).toEqual(['receiver.test']);
});

test('A name that is rebound to a public or metadata address is refused, kept connection or not', async () => {
  const receiver = await startReceiver((_, response) => response.end());
  const answers = ['127.0.0.1', '93.184.216.34', '169.254.169.254'];
  const { post } = openSender({ lookup: () => Promise.resolve([{ address: answers.shift() ?? '' }]) });
  const url = `http://receiver.test:${receiver.port}/`;
  expect(await post(url)).toMatchObject({ kind: 'answered', ok: true });
  expect(await post(url)).toMatchObject({ kind: 'failed', reason: 'blocked' });
  expect(await post(url)).toMatchObject({ kind: 'failed', reason: 'blocked' });
  expect(receiver.requests).toHaveLength(1);
});

test('A name that moves to another private address is followed there, whatever connection was kept', async () => {
  const first = await startReceiver((_, response) => response.end('first'), '127.0.0.1');
  const answers = ['127.0.0.1', '::1'];
  const { post } = openSender({ lookup: () => Promise.resolve([{ address: answers.shift() ?? '' }]) });
  const url = `http://receiver.test:${first.port}/`;
  expect(await post(url)).toMatchObject({ kind: 'answered', body: 'first' });
  expect(await post(url)).toMatchObject({ kind: 'failed', reason: 'refused' });
});

test('A name with several addresses is tried in their order until one accepts', async () => {
  const receiver = await startReceiver((_, response) => response.end());
  const lookup = () => Promise.resolve([{ address: '::1' }, { address: '127.0.0.1' }]);
  const { post } = openSender({ lookup });
  expect(await post(`http://localhost:${receiver.port}/`)).toMatchObject({ kind: 'answered', ok: true });
});

test('A name that cannot be resolved says so', async () => {
  const lookup = () => Promise.reject(Object.assign(new Error('queryA'), { code: 'ENOTFOUND' }));
  expect(await openSender({ lookup }).post('http://nowhere.test/')).toEqual({
    kind: 'failed',
    reason: 'unresolved',
    message:
      "The host name nowhere.test can't be resolved (ENOTFOUND). " +
      'Check the name: it is looked up where the emulator runs. ' +
      'If it then has a public address, add --allow-callbacks-to nowhere.test',
  });
});

test('Receivers on the IPv6 loopback are reached', async (context) => {
  const receiver = await startReceiver((_, response) => response.end(), '::1').catch(() => undefined);
  if (!receiver) return context.skip('This machine has no IPv6 loopback.');
  expect(await openSender().post(`http://[::1]:${receiver.port}/`)).toMatchObject({ kind: 'answered', ok: true });
  expect(receiver.requests[0]?.head.headers.host).toBe(`[::1]:${receiver.port}`);
});

test('HTTPS receivers see the name of the URL, and their certificate is checked against it', async () => {
  const receiver = await startHttpsReceiver();
  const { post } = openSender({ lookup: toLoopback, ca: cert });
  const place = `receiver.test:${receiver.port}`;
  expect(await post(`https://${place}/`)).toEqual({ kind: 'answered', status: 200, ok: true, body: 'ok' });
  expect(receiver.seen).toEqual([{ host: place, serverName: 'receiver.test' }]);
  expect(await post(`https://other.test:${receiver.port}/`)).toMatchObject({
    reason: 'broken',
    message: expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID') as string,
  });
  expect(await post(`https://127.0.0.1:${receiver.port}/`)).toMatchObject({
    reason: 'broken',
    message: expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID') as string,
  });
});

test('A certificate that is not trusted is refused with what to do about it', async () => {
  const receiver = await startHttpsReceiver();
  const outcome = await openSender({ lookup: toLoopback }).post(`https://receiver.test:${receiver.port}/`);
  expect(outcome).toMatchObject({
    kind: 'failed',
    reason: 'broken',
    message: expect.stringContaining('NODE_EXTRA_CA_CERTS') as string,
  });
  expect(receiver.seen).toHaveLength(0);
});

test('HTTPS to a receiver of plain HTTP says what is wrong', async () => {
  const receiver = await startReceiver((_, response) => response.end());
  expect(await openSender().post(`https://127.0.0.1:${receiver.port}/`)).toMatchObject({
    reason: 'broken',
    message: expect.stringContaining('does its URL begin with http://?') as string,
  });
});

test('Closing ends deliveries on their way, and later ones fail', async () => {
  const receiver = await startReceiver(() => undefined);
  const { callbackSender, post } = openSender();
  const arrived = once(receiver.server, 'request');
  const onTheWay = post(receiver.url);
  await arrived;
  await callbackSender.close();
  const shutDown = { kind: 'failed', reason: 'broken', message: 'The emulator is shutting down.' };
  expect(await onTheWay).toEqual(shutDown);
  expect(await post(`http://127.0.0.1:${await findClosedPort()}/`)).toEqual(shutDown);
});
