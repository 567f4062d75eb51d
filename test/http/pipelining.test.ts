/** Connections that are kept open: several requests at once on one, clients that leave, an emulator that stops. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { type Express, type Response } from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { createHttpServer } from '../../src/emulator/http/app.ts';
import { startKlingEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { createDatabases, describeWithServer } from '../support/redis.ts';

const key = 'key-of-pipelines';
const hello = JSON.stringify({ text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' });
const head = `host: localhost\r\nauthorization: Bearer ${key}\r\n`;

const post = (path: string, body: string) =>
  `POST ${path} HTTP/1.1\r\n${head}content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
const speak = post('/v1/audio/tts', hello);
const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\n${head}${more}\r\n`;
const listVoices = get('/v1/general/custom-voices');
const listPresets = get('/v1/general/presets-voices');

async function start(options: EmulatorOptions = {}) {
  const errors: object[] = [];
  const logger = { info: () => {}, warn: () => {}, error: (fields: object) => void errors.push(fields) };
  const kling = await startKlingEmulator({ logger, ...options });
  onTestFinished(() => kling.stop());
  await kling.account(key).update({});
  return { kling, account: kling.account(key), errors };
}

/** A connection; `answers` resolves with the bodies of the next `count` answers, in the order they came. */
function connect(port: number) {
  const socket = net.connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  // One character per byte: content-length counts bytes.
  socket.setEncoding('latin1');
  let text = '';
  let changed = () => {};
  socket.on('data', (chunk: string) => {
    text += chunk;
    changed();
  });
  socket.on('error', () => {});
  /** Takes one whole answer off the text. */
  const take = (): { status: number; body: any } | undefined => {
    const whole =
      /^HTTP\/1\.1 (?<status>\d+)[^]*?\r\n(?:content-length: (?<length>\d+)|transfer-encoding: chunked)[^]*?\r\n\r\n/i.exec(
        text,
      );
    if (!whole) return undefined;
    const { status, length } = whole.groups ?? {};
    // One chunk, and the end behind it.
    const chunk = /^([\da-f]+)\r\n/.exec(text.slice(whole[0].length));
    if (length === undefined && !chunk) return undefined;
    const start = whole[0].length + (length === undefined ? (chunk?.[0].length ?? 0) : 0);
    const end = start + (length === undefined ? Number.parseInt(chunk?.[1] ?? '', 16) : Number(length));
    const total = length === undefined ? end + '\r\n0\r\n\r\n'.length : end;
    if (text.length < total) return undefined;
    const body: unknown = JSON.parse(Buffer.from(text.slice(start, end), 'latin1').toString());
    text = text.slice(total);
    return { status: Number(status), body };
  };
  return {
    socket,
    async answers(count: number) {
      const taken: { status: number; body: any }[] = [];
      while (taken.length < count) {
        const answer = take();
        if (answer) taken.push(answer);
        else await new Promise<void>((resolve) => (changed = resolve));
      }
      return taken;
    },
  };
}

type Account = Awaited<ReturnType<typeof start>>['account'];

/** Resolves when the account's journal has so many requests. */
async function untilJournaled(account: Account, count: number) {
  while ((await account.counts()).requests < count) await new Promise(setImmediate);
}

async function untilTaken(account: Account) {
  for (;;) {
    const [task] = (await account.tasks()).tasks;
    if (task) return task;
    await new Promise(setImmediate);
  }
}

test('three requests at once on one connection are answered in their order, the slow one first', async () => {
  const { kling, account } = await start();
  await account.setProgressions({ tts: 'held' });
  const connection = connect(kling.port);
  connection.socket.write(speak + listVoices + listPresets);
  const answers = connection.answers(3);
  const { id } = await untilTaken(account);
  await account.release(id);
  const [spoken, voices, presets] = await answers;
  expect(spoken).toMatchObject({ status: 200, body: { data: { task_id: id, task_status: 'succeed' } } });
  expect(voices).toMatchObject({ status: 200, body: { data: [] } });
  expect(presets?.body.data.length).toBeGreaterThan(0);
  // Each exactly once, and the connection lives on.
  connection.socket.write(listVoices);
  expect((await connection.answers(1))[0]?.status).toBe(200);
  expect((await account.counts()).requests).toBe(4);
});

test('a hundred requests written at once on each of three connections are all answered in order', async () => {
  const { kling } = await start();
  const connections = [1, 2, 3].map(() => connect(kling.port));
  const paths = Array.from({ length: 100 }, (_, index) => `/v1/general/custom-voices/unknown-${index}`);
  for (const { socket } of connections) socket.write(paths.map((path) => get(path)).join(''));
  for (const connection of connections) {
    const answers = await connection.answers(paths.length);
    expect(answers.map(({ body }) => /unknown-\d+/.exec(body.message)?.[0])).toEqual(
      paths.map((path) => path.split('/').at(-1)),
    );
  }
});

/** Everything that a client receives that ends its own side right behind its requests. */
async function sendAndEnd(port: number, requests: string, tell = (_chunk: string) => {}): Promise<string> {
  const socket = net.connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  onTestFinished(() => void socket.destroy());
  socket.end(requests);
  let text = '';
  for await (const chunk of socket.setEncoding('latin1')) {
    text += chunk as string;
    tell(chunk as string);
  }
  return text;
}

/** Without interim answers: clients pass over them. */
const statusesIn = (text: string) =>
  [...text.matchAll(/HTTP\/1\.1 (?!100)(\d{3}) /g)].map(([, status]) => Number(status));

test('a client that ends its own side behind its requests gets every answer, and then the connection ends', async () => {
  const { kling, account } = await start();
  const make = post('/v1/audio/text-to-audio', '{"prompt":"rain","duration":5}');
  const clone = post('/v1/general/custom-voices', '{"voice_name":"Ada","voice_url":"https://example.com/a.mp3"}');
  const sets = [
    [listVoices],
    [make],
    [listVoices, listPresets, listVoices],
    [make, clone, make],
    [make, listVoices, clone],
  ];
  let count = 0;
  for (const requests of sets) {
    expect(statusesIn(await sendAndEnd(kling.port, requests.join('')))).toEqual(requests.map(() => 200));
    expect((await account.counts()).requests).toBe((count += requests.length));
  }
  expect((await account.tasks()).tasks).toHaveLength(6);
  // The last one is missing half of its body: the others are answered, and it is refused.
  const cut = await sendAndEnd(kling.port, listVoices + make + make.slice(0, -5));
  expect(statusesIn(cut)).toEqual([200, 200, 400]);
});

test.each([1, 3])('a client that ends its own side waits for speech that takes its time: %i at once', async (many) => {
  const { kling, account } = await start();
  await account.setProgressions({ tts: 'held' });
  const text = sendAndEnd(kling.port, speak.repeat(many));
  const released = new Set<string>();
  while (released.size < many) {
    const { tasks } = await account.tasks();
    const next = tasks.find(({ id }) => !released.has(id));
    if (next) await account.release(next.id);
    if (next) released.add(next.id);
    else await new Promise(setImmediate);
  }
  expect(statusesIn(await text)).toEqual(Array.from({ length: many }, () => 200));
  for (const id of released) expect(await text).toContain(`"task_id":"${id}"`);
  expect((await account.timings()).timings.map(({ hung_up: left }) => left)).toEqual(
    Array.from({ length: many }, () => undefined),
  );
});

test.each([
  ['garbage', 'no such thing\r\n\r\n'],
  ['a request without its host', 'GET /v1/general/custom-voices HTTP/1.1\r\n\r\n'],
  ['half of a head', 'GET /v1/general/custom-voices HTTP/1.1\r\nhost: loc'],
  ['a tunnel', 'CONNECT example.com:443 HTTP/1.1\r\nhost: example.com:443\r\n\r\n'],
])('%s behind speech that takes its time is refused behind its answer, whoever ends the connection', async (_, bad) => {
  const { kling, account } = await start();
  await account.setProgressions({ tts: 'held' });
  const open = connect(kling.port);
  // Half of a head is only known as such when its client ends.
  const isHalf = !bad.endsWith('\r\n\r\n');
  const texts = [sendAndEnd(kling.port, speak + bad), sendAndEnd(kling.port, speak + listVoices + bad)];
  if (!isHalf) open.socket.write(speak + bad);
  await expect.poll(async () => (await account.tasks()).tasks.length).toBe(isHalf ? 2 : 3);
  for (const { id } of (await account.tasks()).tasks) await account.release(id);
  const [one = '', two = ''] = await Promise.all(texts);
  expect(statusesIn(one)).toEqual([200, 400]);
  expect(statusesIn(two)).toEqual([200, 200, 400]);
  if (!isHalf) expect((await open.answers(2)).map(({ status }) => status)).toEqual([200, 400]);
});

test('a client of HTTP/1.0 that ends its own side gets its answer alone, no interim one', async () => {
  const { kling, account } = await start();
  await account.setProgressions({ tts: 'held' });
  const old = sendAndEnd(kling.port, speak.replace('HTTP/1.1', 'HTTP/1.0'));
  // Another one that came later has been asked whether it is still there: the first would have been, too.
  const [newer] = await Promise.all([
    new Promise<string>((resolve) => void sendAndEnd(kling.port, speak, resolve)),
    expect.poll(async () => (await account.tasks()).tasks.length).toBe(2),
  ]);
  expect(newer).toMatch(/^HTTP\/1\.1 100 /);
  for (const { id } of (await account.tasks()).tasks) await account.release(id);
  expect(await old).toMatch(/^HTTP\/1\.1 200 /);
});

test('a client that is gone before its answer does no harm', async () => {
  const { kling, account, errors } = await start();
  await account.setProgressions({ tts: 'held' });
  const connection = connect(kling.port);
  connection.socket.write(speak + listVoices);
  const { id } = await untilTaken(account);
  connection.socket.resetAndDestroy();
  await once(connection.socket, 'close');
  const other = connect(kling.port);
  other.socket.write(listPresets);
  await other.answers(1);
  await account.release(id);
  await untilJournaled(account, 2);
  expect((await account.task(id)).task.status).toBe('succeed');
  expect((await account.verify({ operation: 'kling.text-to-speech', status: 200, exactly: 1 })).ok).toBe(true);
  other.socket.write(listVoices + listPresets);
  expect((await other.answers(2)).map(({ status }) => status)).toEqual([200, 200]);
  expect(errors).toEqual([]);
});

test('a stop answers what is under way, the requests behind it as well, and closes the connection', async () => {
  const { kling, account, errors } = await start();
  await account.setProgressions({ tts: 'held' });
  const connection = connect(kling.port);
  connection.socket.write(speak + listVoices);
  const answers = connection.answers(2);
  const closed = once(connection.socket, 'close');
  const { id } = await untilTaken(account);
  const stopped = kling.stop();
  await account.release(id);
  expect((await answers).map(({ status }) => status)).toEqual([200, 200]);
  await Promise.all([closed, stopped]);
  expect(errors).toEqual([]);
});

test('a connection that asks to be closed is closed behind its answer', async () => {
  const { kling } = await start();
  const connection = connect(kling.port);
  const closed = once(connection.socket, 'close');
  connection.socket.write(get('/v1/general/presets-voices', 'connection: close\r\n'));
  expect((await connection.answers(1))[0]?.status).toBe(200);
  await closed;
});

/** Each pair of requests is sent in one packet: the effects of the first are there for the second, and none the other way. */
async function testOrder(options: EmulatorOptions) {
  const { kling, account } = await start(options);
  const connection = connect(kling.port);
  const ask = async (requests: string, count: number) => {
    connection.socket.write(requests);
    return (await connection.answers(count)).map(({ body }) => body);
  };
  const effects = '/v1/audio/text-to-audio';
  const create = (name: string) =>
    post(effects, JSON.stringify({ prompt: 'rain', duration: 3, external_task_id: name }));

  const [before, made, read] = await ask(get(`${effects}/mine`) + create('mine') + get(`${effects}/mine`), 3);
  expect(before.code).toBe(1201);
  expect(read.data.task_id).toBe(made.data.task_id);

  const others = Array.from({ length: 5 }, (_, index) => create(`other-${index}`)).join('');
  const answers = await ask(others + get(`${effects}?pageSize=10`), 6);
  const ids = answers.slice(0, 5).map(({ data }) => data.task_id);
  expect(answers[5].data.map(({ task_id: id }: { task_id: string }) => id)).toEqual([
    ...ids.reverse(),
    made.data.task_id,
  ]);

  const ours = `/__emulator/accounts/${key}`;
  const [pack, { packs }] = await ask(post(`${ours}/packs`, '{"units":7}') + get(ours), 2);
  expect(packs.at(-1).id).toBe(pack.id);
  const [, { tasks }, counts] = await ask(
    post(`${ours}/reset`, '{}') + get(`${ours}/tasks`) + get(`${ours}/journal/counts`),
    3,
  );
  expect([tasks, counts.requests]).toEqual([[], 0]);

  const queue = post(
    '/requests',
    JSON.stringify({
      model: 'kling-custom-voice',
      payload: { voice_name: 'Ada', voice_url: 'https://example.com/a.mp3' },
    }),
  );
  const [, { tasks: queued }] = await ask(queue + get(`${ours}/tasks`), 2);
  expect(queued).toHaveLength(1);
  expect((await account.tasks()).total).toBe(1);
}

test('requests of one packet have their effects in their order, in memory', () => testOrder({}));

test('requests of one packet have their effects in their order, on a data directory', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'pipelining-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  await testOrder({ dataDir });
});

describeWithServer('on a server', () => {
  const nextDatabase = createDatabases();
  test('requests of one packet have their effects in their order', async () =>
    testOrder({ store: await nextDatabase() }));
});

/** A server of its own, without an emulator behind it. */
async function serve(app: Express, asks?: readonly number[]) {
  const server = createHttpServer(app, () => ({ body: '', headers: {} }), 30_000, asks);
  const connections: net.Socket[] = [];
  server.on('connection', (socket) => connections.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { connections, port: (server.address() as net.AddressInfo).port };
}

test('a client that has ended its own side is asked without end whether it is there, and noticed when it leaves late', async () => {
  const app = express();
  const held: Response[] = [];
  app.use((_req, res: Response) => void held.push(res));
  // Two questions soon, then one again and again.
  const { port } = await serve(app, [0, 1, 5]);
  const socket = net.connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  onTestFinished(() => void socket.destroy());
  socket.end(get('/held'));
  let text = '';
  await new Promise<void>((resolve) => {
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      text += chunk;
      if (text.split('HTTP/1.1 100 Continue').length > 6) resolve();
    });
  });
  expect(held.map((res) => res.closed)).toEqual([false]);
  socket.destroy();
  await expect.poll(() => held[0]?.closed).toBe(true);
});

test('with a hundred requests behind one that is not answered yet, no more are read from the connection', async () => {
  const app = express();
  let held: Response | undefined;
  const seen: string[] = [];
  app.use((req, res: Response) => {
    seen.push(req.url);
    if (req.url === '/first') held = res;
    else res.end('{}');
  });
  const { connections, port } = await serve(app);
  const { socket, answers } = connect(port);
  socket.write(get('/first'));
  for (let index = 0; index < 1000; index += 1) socket.write(get(`/${index}`));
  await expect.poll(() => connections[0]?.isPaused()).toBe(true);
  expect(seen).toEqual(['/first']);
  held?.end('{}');
  await answers(1001);
  expect(seen).toEqual(['/first', ...Array.from({ length: 1000 }, (_, index) => `/${index}`)]);
});
