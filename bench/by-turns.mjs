/**
 * `npm run bench:turns -- [options] FILE FILE …`: what a request costs in several builds, all in one process and asked by turns, so that
 * whatever else the machine does falls on each of them. No sockets: requests are written into the HTTP server of Node.js by hand.
 */
import { existsSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { setImmediate } from 'node:timers';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startReceiver } from './callbacks.mjs';

const http = createRequire(import.meta.url)('node:http');

/** How tasks move while each kind of request is measured; `undefined` = as they do by default. */
const progressions = { held: { mode: 'held' }, life: undefined, query: { mode: 'immediate' }, callbacks: undefined };

const help = `npm run bench:turns -- [options] FILE FILE …

Each FILE is dist/emulator/emulator.js of a build. Prints microseconds of processor time a request.
A second build, of an earlier commit, and the comparison with this one:

  git worktree add ../before HEAD~1
  (cd ../before && npm ci && npm run build)
  npm run build && npm run bench:turns -- ../before/dist/emulator/emulator.js dist/emulator/emulator.js

  --kind <kind>   held: a create alone; life: a create and both transitions; query: one task (held);
                  callbacks: both transitions and their callbacks, to a receiver in a process of its own
  --rounds <n>    turns of each build (24)
  --requests <n>  requests of a turn (2000)
  --help          this text
`;

function readOptions() {
  const options = {
    kind: { type: 'string', default: 'held' },
    rounds: { type: 'string', default: '24' },
    requests: { type: 'string', default: '2000' },
    help: { type: 'boolean', default: false },
  };
  try {
    const { values, positionals: files } = parseArgs({ options, allowPositionals: true });
    if (values.help) return { ...values, files };
    const counts = Object.fromEntries(['rounds', 'requests'].map((name) => [name, Number(values[name])]));
    for (const [name, count] of Object.entries(counts))
      if (!Number.isInteger(count) || count < 1)
        throw new Error(`--${name} must be a whole number above 0, but is '${values[name]}'.`);
    if (!(values.kind in progressions))
      throw new Error(`--kind must be held, life, query or callbacks, but is '${values.kind}'.`);
    if (files.length === 0) throw new Error('Give at least one FILE.');
    const missing = files.find((file) => !existsSync(file));
    if (missing !== undefined) throw new Error(`There is no file '${missing}': build it first.`);
    return { ...values, ...counts, files };
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    return process.exit(2);
  }
}

const { kind, rounds, requests, files, help: asksHelp } = readOptions();
if (asksHelp) {
  console.log(help);
  process.exit(0);
}

const connections = 50;
const path = '/v1/general/custom-voices';
const head = 'Host: 127.0.0.1:4050\r\nAuthorization: Bearer bench-key-0123456789\r\n';
const receiver = kind === 'callbacks' ? await startReceiver() : undefined;
const body = JSON.stringify({
  voice_name: 'Ada',
  voice_url: 'http://127.0.0.1/voice.mp3',
  callback_url: receiver?.url,
});
const create = Buffer.from(
  `POST ${path} HTTP/1.1\r\n${head}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
);

/** A connection that hands over each whole answer, and never waits for a network. */
class Connection extends Duplex {
  constructor(onAnswer) {
    super({ decodeStrings: false });
    this.onAnswer = onAnswer;
    this.remoteAddress = '127.0.0.1';
    this.remotePort = 1;
    this.localPort = 4050;
    for (const name of ['setTimeout', 'setNoDelay', 'setKeepAlive', 'ref', 'unref']) this[name] = () => this;
  }
  _read() {}
  _write(chunk, _encoding, done) {
    this.onAnswer(this, chunk);
    done();
  }
  _writev(chunks, done) {
    this.onAnswer(this, chunks.map(({ chunk }) => chunk).join(''));
    done();
  }
}

/** Starts a build, and gives a way to send it so many requests, as many at once as there are connections. */
async function openBuild(file) {
  const servers = [];
  const { createServer } = http;
  http.createServer = (...given) => {
    servers.push(createServer(...given));
    return servers.at(-1);
  };
  syncBuiltinESMExports();
  const { startKlingEmulator } = await import(pathToFileURL(resolve(file)).href);
  const progression = progressions[kind];
  await startKlingEmulator({ port: 0, ...(progression && { progression }) });
  http.createServer = createServer;
  syncBuiltinESMExports();

  let request = create;
  let [left, running, last, finish] = [0, 0, '', () => {}];
  const ready = [];
  const onAnswer = (connection, answer) => {
    last = String(answer);
    if (left > 0) {
      left -= 1;
      ready.push(connection);
    } else {
      running -= 1;
      if (running === 0) finish();
    }
  };
  const all = Array.from({ length: connections }, () => new Connection(onAnswer));
  for (const connection of all) servers[0].emit('connection', connection);
  const send = () => {
    for (const connection of ready.splice(0)) connection.push(request);
    if (running > 0) setImmediate(send);
  };
  const run = (count) =>
    new Promise((resolve) => {
      [left, running, finish] = [count - connections, connections, resolve];
      ready.push(...all);
      setImmediate(send);
    });
  if (!receiver) await run(200);
  if (kind === 'query') {
    const [, id] = /"task_id":"(\d+)"/.exec(last) ?? [];
    request = Buffer.from(`GET ${path}/${id} HTTP/1.1\r\n${head}\r\n`);
  }
  return { file, run, times: [] };
}

/** Long enough for the lives of all tasks of a turn. */
const lifeMs = 1650;
const warmUps = kind === 'callbacks' ? 3 : 8;
let delivered = 0;

/** Makes everything of a turn due at once, in the middle of which nothing else happens, and waits for its callbacks. */
async function deliverAll() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lifeMs);
  const before = process.cpuUsage();
  delivered += 2 * requests;
  while ((await receiver.told()).count < delivered) await sleep(20);
  return process.cpuUsage(before);
}

/** The processor time of one turn. */
async function measureTurn(run) {
  const before = process.cpuUsage();
  await run(requests);
  if (kind === 'callbacks') return deliverAll();
  if (kind === 'life') await sleep(lifeMs);
  return process.cpuUsage(before);
}

const builds = [];
for (const file of files) builds.push(await openBuild(file));
for (let turn = 0; turn < warmUps; turn += 1)
  for (const { run } of builds) await (receiver ? measureTurn(run) : run(requests));
for (let round = 0; round < rounds; round += 1) {
  for (const { run, times } of round % 2 === 0 ? builds : builds.toReversed()) {
    const { user, system } = await measureTurn(run);
    times.push((user + system) / requests);
  }
}
console.log(`| ${kind}, µs of processor time | least | lower quartile | median |\n| --- | --- | --- | --- |`);
for (const { file, times } of builds) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.floor((sorted.length - 1) * part)].toFixed(1);
  console.log(`| ${file} | ${at(0)} | ${at(0.25)} | ${at(0.5)} |`);
}
receiver?.stop();
process.exit(0);
