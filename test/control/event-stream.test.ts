/** How the stream of events treats its socket: it keeps it alive, and lets go of a reader that takes nothing. */
import { EventEmitter, once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import net from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ControlHandlerDeps } from '../../src/emulator/control/http/handler.ts';

// Before the handler is loaded, which keeps the timers that it finds. Sockets need none of these.
vi.hoisted(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
const { createControlHandler } = await import('../../src/emulator/control/http/handler.ts');

const heartbeatMs = 15_000;

type Told = Record<string, unknown>;

/** A server whose events are these and then none; `left` ends when the reader is let go. */
async function serve(events: readonly Told[]) {
  const told = new EventEmitter();
  const left = once(told, 'left');
  const opened = once(told, 'opened');
  const waiting = [...events];
  const reader = {
    next: () => {
      told.emit('opened');
      const value = waiting.shift();
      return value ? Promise.resolve({ value, done: false }) : left.then(() => ({ done: true }));
    },
    return: () => {
      told.emit('left');
      return Promise.resolve({ done: true });
    },
  };
  const handler = createControlHandler({
    control: { followEvents: () => Promise.resolve({ [Symbol.asyncIterator]: () => reader }) },
    guard: { checkPlace: () => undefined, checkToken: () => undefined },
    lifecycle: { emit: () => undefined },
  } as unknown as ControlHandlerDeps);
  const server = http.createServer((req, res) => void handler(req, res));
  // As the emulator's own server does.
  (server as http.Server & { httpAllowHalfOpen: boolean }).httpAllowHalfOpen = true;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
    server.close();
  });
  await once(socket, 'connect');
  socket.write('GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await opened;
  return { socket, left };
}

/** What has come until it matches. */
async function readUntil(socket: net.Socket, until: RegExp): Promise<string> {
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    if (until.test(text)) break;
  }
  return text;
}

test('a stream without events says a word every 15 s, so that proxies keep it', async () => {
  const { socket } = await serve([]);
  const text = readUntil(socket, /(:\n\n[^:]*){3}$/);
  for (let beat = 0; beat < 3; beat += 1) vi.advanceTimersByTime(heartbeatMs);
  expect((await text).match(/^:$/gm)).toHaveLength(3);
});

test('between two beats nothing is said', async () => {
  const { socket } = await serve([{ id: '1', kind: 'changed' }]);
  const text = readUntil(socket, /"kind":"changed"/);
  vi.advanceTimersByTime(heartbeatMs - 1);
  expect(await text).not.toMatch(/^:$/m);
});

test('a reader that takes nothing for a beat is let go: its socket is closed, its events are kept no longer', async () => {
  const { socket, left } = await serve([{ id: '1', kind: 'changed', operation: 'x'.repeat(32_000_000) }]);
  socket.pause();
  vi.advanceTimersByTime(heartbeatMs);
  await expect(left).resolves.toEqual([]);
});

test.each(['destroy', 'end'] as const)('a reader that leaves is let go at once: %s', async (leave) => {
  const { socket, left } = await serve([]);
  socket[leave]();
  await expect(left).resolves.toEqual([]);
});
