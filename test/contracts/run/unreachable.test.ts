/** A target that can't be reached ends the run after a counted number of tries, with exit code 3 and the cause. */
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { quick, runAt, startServer, suite } from '../fake-target.ts';

interface Place {
  readonly url: string;
  /** How often the target was tried. */
  tries(): number;
}

/** A server of bare connections. */
async function startRaw(handle: (socket: Socket) => void): Promise<Place> {
  let tries = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    tries += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    handle(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tries: () => tries };
}

async function startHttp(handle: RequestListener): Promise<Place> {
  let tries = 0;
  const url = await startServer((req, res) => {
    tries += 1;
    handle(req, res);
  });
  return { url, tries: () => tries };
}

async function findClosedPort(): Promise<Place> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return { url: `http://127.0.0.1:${port}`, tries: () => 0 };
}

const withTls = async (place: Promise<Place>): Promise<Place> => {
  const { url, tries } = await place;
  return { url: url.replace('http:', 'https:'), tries };
};

const cases: readonly (readonly [string, () => Promise<Place>, RegExp])[] = [
  ['nothing listens', findClosedPort, /nothing listens there/],
  [
    'the name is unknown',
    () => Promise.resolve({ url: 'http://nobody.invalid', tries: () => 0 }),
    /host name (is unknown|could not be looked up)/,
  ],
  [
    'every connection is reset at once',
    () => startRaw((socket) => socket.resetAndDestroy()),
    /the connection was closed without an answer/,
  ],
  ['every connection is closed at once', () => startRaw((socket) => socket.end()), /the connection was closed|hang up/],
  [
    'every request is reset',
    () => startRaw((socket) => socket.once('data', () => socket.resetAndDestroy())),
    /the connection was closed without an answer/,
  ],
  [
    'every answer is reset after its headers',
    () =>
      startRaw((socket) =>
        socket.once('data', () =>
          socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{', () => socket.resetAndDestroy()),
        ),
      ),
    /the answer broke off|the connection was closed/,
  ],
  ['something else than HTTP answers', () => startRaw((socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n')), /not HTTP/],
  ['TLS is spoken to a plain server', () => withTls(startHttp((_req, res) => res.end('{}'))), /TLS/],
  ['no answer', () => startRaw(() => undefined), /no answer within 0\.05 s/],
];

test.each(cases)('%s: few tries, exit code 3, the cause', async (_, start, cause) => {
  const { url, tries } = await start();
  // Only a target that never answers is given little time: the causes of the others come when they come.
  const answerMs = cause.source.includes('0\\.05 s') ? 50 : 60_000;
  const report = await runAt(url, suite, { capMilli: 100_000, timeouts: { ...quick, answerMs } });
  expect(report.exitCode).toBe(3);
  expect(report.notes.join(' ')).toMatch(cause);
  expect(report.notes.join(' ').split(url).length).toBe(2);
  expect(report.summary).toMatchObject({ pass: 0, fail: 0, 'could-not-look': suite.length });
  expect(tries()).toBeLessThanOrEqual(4);
});

test('a target that breaks off one operation and answers others is judged', async () => {
  const { url } = await startHttp((req, res) => {
    if (req.url?.startsWith('/v1/general/presets-voices')) res.destroy();
    else res.writeHead(404, { 'content-type': 'application/json' }).end('{}');
  });
  const checks = suite.filter(({ id }) => id === 'kling.list-preset-voices/smallest');
  expect(await runAt(url, checks)).toMatchObject({ exitCode: 1, summary: { fail: 1 } });
});

test('a target that goes away in the middle of a run is not asked by every check that is left', async () => {
  let answers = 3;
  const { url, tries } = await startHttp((_req, res) => {
    answers -= 1;
    if (answers < 0) res.destroy();
    else res.writeHead(404, { 'content-type': 'application/json' }).end('{}');
  });
  const report = await runAt(url, suite, { lanes: 1, capMilli: 100_000 });
  expect(report.summary['could-not-look']).toBeGreaterThan(suite.length / 2);
  expect(report.checks.at(-1)?.reason).toContain('can not be reached any more: the connection was closed');
  expect(tries()).toBeLessThan(suite.length / 2);
});
