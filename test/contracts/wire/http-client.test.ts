/** A server may close a kept connection just as it is used again: reads survive it, and nothing else is sent twice. */
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createHttpClient } from '../../../src/contracts/wire/http-client.ts';

const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}';

/** @param handle what becomes of a request: the number of its connection, and of the request on it */
async function startRaw(handle: (socket: Socket, connection: number, request: number) => void) {
  const asked: string[] = [];
  let connections = 0;
  const server = createServer((socket) => {
    const connection = (connections += 1);
    let requests = 0;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      asked.push(data.toString('latin1').split(' ', 2).join(' '));
      handle(socket, connection, (requests += 1));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = createHttpClient();
  onTestFinished(() => {
    client.close();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const send = async (method: string, path: string) =>
    (await client.send({ method, url: `http://127.0.0.1:${port}${path}`, headers: {}, timeoutMs: 60_000 })).kind;
  return { asked, send };
}

const closings: readonly (readonly [string, (socket: Socket) => void])[] = [
  ['ends', (socket) => socket.end()],
  ['resets', (socket) => socket.resetAndDestroy()],
];

test.each(closings)('a server %s kept connections when they are used again: reads are answered', async (_, close) => {
  const { asked, send } = await startRaw((socket, _connection, request) => {
    if (request === 1) socket.write(answer);
    else close(socket);
  });
  const ends: string[] = [];
  for (const path of ['/1', '/2', '/3']) ends.push(await send('GET', path));
  expect(ends).toEqual(['answered', 'answered', 'answered']);
  expect(asked.filter((line) => line === 'GET /2')).toHaveLength(2);
});

test.each(closings)(
  'a server %s kept connections: whatever may buy arrives once, and is answered',
  async (_, close) => {
    const { asked, send } = await startRaw((socket, _connection, request) => {
      if (request === 1) socket.write(answer);
      else close(socket);
    });
    const ends: string[] = [];
    for (const [method, path] of [
      ['GET', '/1'],
      ['POST', '/2'],
      ['POST', '/3'],
      ['DELETE', '/4'],
    ] as const)
      ends.push(await send(method, path));
    expect(ends).toEqual(['answered', 'answered', 'answered', 'answered']);
    expect(asked).toEqual(['GET /1', 'POST /2', 'POST /3', 'DELETE /4']);
  },
);

test('a server closes each connection after its answer without saying so: everything is answered', async () => {
  const { send } = await startRaw((socket) => socket.end(answer));
  const ends: string[] = [];
  for (const method of ['GET', 'GET', 'POST', 'GET', 'POST']) ends.push(await send(method, '/'));
  expect(new Set(ends)).toEqual(new Set(['answered']));
});

test('a read that is broken off on a new connection is sent once, and again once on a kept one', async () => {
  const { asked, send } = await startRaw((socket, connection, request) => {
    if (connection === 1 && request === 1) socket.write(answer);
    else socket.resetAndDestroy();
  });
  expect(await send('GET', '/1')).toBe('answered');
  expect(await send('GET', '/2')).toBe('broken');
  expect(await send('GET', '/3')).toBe('broken');
  expect(asked).toEqual(['GET /1', 'GET /2', 'GET /2', 'GET /3']);
});

test('a create that is broken off is sent once', async () => {
  const { asked, send } = await startRaw((socket) => socket.resetAndDestroy());
  expect(await send('POST', '/create')).toBe('broken');
  expect(asked).toEqual(['POST /create']);
});
