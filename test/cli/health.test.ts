import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { verb } from '../../src/cli/verbs/health.ts';
import { createFakeShell } from './fake-shell.ts';

async function listen(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function ask(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const shell = createFakeShell({ env });
  const code = await verb.run(args, shell);
  return { code, printed: shell.printed(), told: shell.told() };
}

const well: RequestListener = (request, response) => {
  response.statusCode = request.url === '/health' ? 200 : 404;
  response.end('{"status":"ok"}');
};

test('an emulator that is well gives code 0 and a short line', async () => {
  const port = await listen(well);
  const url = `http://127.0.0.1:${port}`;
  expect(await ask(['--url', url])).toEqual({ code: 0, printed: `kling-emulator is healthy at ${url}\n`, told: '' });
});

test.each([
  ['KLING_EMULATOR_PORT beats PORT', (port: number) => ({ KLING_EMULATOR_PORT: String(port), PORT: '1' })],
  ['PORT', (port: number) => ({ PORT: String(port) })],
  [
    'KLING_EMULATOR_URL beats the ports',
    (port: number) => ({ KLING_EMULATOR_URL: `http://127.0.0.1:${port}/`, PORT: '1' }),
  ],
  ['a wildcard host is asked on loopback', (port: number) => ({ PORT: String(port), KLING_EMULATOR_HOST: '0.0.0.0' })],
])('without --url the environment leads to it: %s', async (_, envOf) => {
  expect((await ask([], envOf(await listen(well)))).code).toBe(0);
});

test('nothing there gives code 3 and says where it looked', async () => {
  // A port that was free a moment ago.
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  expect(await ask([], { PORT: String(port) })).toEqual({
    code: 3,
    printed: '',
    told: `kling-emulator is not healthy at http://127.0.0.1:${port}: nothing listens there\n`,
  });
});

test('another answer than 200 gives code 3', async () => {
  const port = await listen((_, response) => response.writeHead(503).end());
  const { code, told } = await ask([], { PORT: String(port) });
  expect([code, told]).toEqual([
    3,
    `kling-emulator is not healthy at http://127.0.0.1:${port}: /health answered 503\n`,
  ]);
});

test('a connection that breaks gives code 3', async () => {
  const port = await listen((request) => request.socket.destroy());
  expect((await ask([], { PORT: String(port) })).code).toBe(3);
});

test('a misspelt variable of the emulator is bad usage: it would ask another one', async () => {
  expect(await ask([], { KLING_EMULATOR_PROT: '4161' })).toEqual({
    code: 2,
    printed: '',
    told: "kling-emulator: Unknown environment variable KLING_EMULATOR_PROT. Did you mean 'KLING_EMULATOR_PORT'?\n",
  });
});

test('a bad port is bad usage', async () => {
  expect((await ask([], { PORT: 'web' })).code).toBe(2);
});
