/**
 * `npm run soak -- [options]`: minutes of random operations, callbacks included, on the built emulator, and whether its memory
 * stays flat. Accounts come and go, so that what is kept at one time is about the same all along.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { ask, startServer } from './server-process.mjs';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const help = `npm run soak -- [options]

  --minutes <n>      how long (10); a fraction will do for a try
  --seed <text>      of the operations; a run prints its own
  --emulator <file>  another built dist/cli/main.js
  --help             this text

Exit code 1: memory is not flat, or something does not hold that must.
`;

function readOptions() {
  const options = {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    emulator: { type: 'string', default: join(project, 'dist/cli/main.js') },
    help: { type: 'boolean', default: false },
  };
  try {
    const { values } = parseArgs({ options });
    const minutes = Number(values.minutes);
    if (!(minutes > 0)) throw new Error(`--minutes must be a number above 0, but is '${values.minutes}'.`);
    return { ...values, minutes };
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    return process.exit(2);
  }
}

/** The random operations are those of the tests. */
async function loadOperations(folder) {
  const file = join(folder, 'operations.mjs');
  const contents = `export * from './random-operations.ts'; export { startReceiver } from './receiver.ts'; export { createClient } from './client.ts';`;
  await build({
    stdin: { contents, resolveDir: join(project, 'test/support'), loader: 'ts' },
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return import(pathToFileURL(file).href);
}

/** Writes down every second what the process's own engine says of its memory. */
const tellMemory = (file) =>
  `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs';
     setInterval(() => writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.memoryUsage())), 500).unref();`,
  )}`;

/** As in a small container: with more at hand the engine lets its heap grow for minutes before it collects. */
const heapLimit = '--max-old-space-size=256';

const startEmulator = (emulator, memoryFile) => {
  const options = [
    '--clock',
    'scaled:50',
    '--log-level',
    'warn',
    '--max-idle-accounts',
    '500',
    '--journal-entries',
    '200',
  ];
  const body = JSON.stringify({ prompt: 'rain', duration: 3 });
  return startServer(
    {
      isPinned: false,
      ready: /ready on/,
      command: ({ port }) => ({
        args: [heapLimit, '--import', tellMemory(memoryFile), emulator, 'start', '--port', String(port), ...options],
      }),
      requests: { create: { path: '/v1/audio/text-to-audio', body } },
    },
    {},
  );
};

const operationsOfWorld = 300;
const tasksOfCrowd = 400;

/** What clients do until it is over, and how much of it. */
function createLoad({ createWorld, generateOperations, createClient }, { url, port, hook, seed, isOver }) {
  const done = { operations: 0, tasks: 0, accounts: 0 };
  const forget = (key) => ask({ port, method: 'DELETE', path: `/__emulator/accounts/${key}` });
  /** An account with operations of all kinds; after some of them everything must hold. */
  const playWorlds = async (number) => {
    for (let life = 0; !isOver(); life += 1) {
      const key = `sk-soak${number}x${life}`;
      const world = await createWorld({ url, key, hook });
      done.accounts += 1;
      const operations = generateOperations(`${seed}-${number}-${life}`, operationsOfWorld)
        // What must hold after these depends on a look right before them, which would cost more than all else.
        .filter(({ kind }) => kind !== 'reset' && kind !== 'delete-pack')
        // Speech would wait for ever for a task that is held.
        .filter(({ kind, to }) => kind !== 'progression' || to !== 'held');
      for (const [index, operation] of operations.entries()) {
        if (isOver()) return;
        await world.apply(operation);
        done.operations += 1;
        const violations = index % 25 === 24 ? await world.findViolations() : [];
        if (violations.length > 0) throw new Error(`Account ${key}, operation ${index + 1}: ${violations.join(' ')}`);
      }
      await forget(key);
    }
  };
  /** Many tasks of one account, created and read; then it is reset, or goes. */
  const playCrowd = async (number) => {
    for (let life = 0; !isOver(); life += 1) {
      const key = `sk-crowd${number}x${Math.floor(life / 3)}`;
      const client = createClient(url, key);
      for (let task = 0; task < tasksOfCrowd && !isOver(); task += 1) {
        const body = { prompt: `rain ${task}`, duration: 3, ...(task % 2 === 0 ? { callback_url: hook } : {}) };
        const made = await client.post('/v1/audio/text-to-audio', body);
        if (made.status !== 200) throw new Error(`A create was answered ${made.status}: ${made.text}`);
        await client.get(`/v1/audio/text-to-audio/${made.body.data.task_id}`);
        done.tasks += 1;
      }
      if (life % 3 === 2) await forget(key);
      else await ask({ port, method: 'POST', path: `/__emulator/accounts/${key}/reset`, body: '{}' });
    }
  };
  /** Callers that are seen once. */
  const playStrangers = async () => {
    for (let caller = 0; !isOver(); caller += 1) {
      await createClient(url, `sk-stranger${caller}`).get('/v1/general/presets-voices');
      done.accounts += 1;
      await sleep(5);
    }
  };
  return {
    done,
    begin: () => Promise.all([playWorlds(1), playWorlds(2), playCrowd(1), playCrowd(2), playStrangers()]),
  };
}

const sorted = (values) => values.toSorted((one, other) => one - other);
const medianOf = (values) => sorted(values)[Math.floor(values.length / 2)] ?? 0;

/** The median of the slopes between all pairs: what a few outliers say does not count. */
function slopeOf(samples) {
  const step = Math.max(1, Math.floor(samples.length / 200));
  const some = samples.filter((_, index) => index % step === 0);
  const slopes = some.flatMap((one, index) =>
    some.slice(index + 1).map((other) => (other.rss - one.rss) / ((other.at - one.at) / 60_000)),
  );
  return medianOf(slopes);
}

const columns = 72;
const rows = 14;

/** A curve of text: the largest RSS of each column as `#`, the smallest heap as `.`. */
function plot(samples) {
  const most = Math.max(...samples.map(({ rss }) => rss));
  const [first] = samples;
  const span = samples.at(-1).at - first.at + 1;
  const parts = Array.from({ length: columns }, () => []);
  for (const sample of samples) parts[Math.floor(((sample.at - first.at) / span) * columns)].push(sample);
  const rowOf = (value) => Math.min(rows - 1, Math.floor((value / most) * rows));
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = rows - 1 - index;
    const cells = parts.map((part) => {
      if (part.length === 0) return ' ';
      if (rowOf(Math.max(...part.map(({ rss }) => rss))) === row) return '#';
      return rowOf(Math.min(...part.map(({ heap }) => heap))) === row ? '.' : ' ';
    });
    return `${((most * (row + 1)) / rows).toFixed(0).padStart(5)} MB |${cells.join('')}`;
  });
  return [
    ...lines,
    `         +${'-'.repeat(columns)}`,
    `          0 to ${(span / 60_000).toFixed(1)} min; # RSS, . heap`,
  ].join('\n');
}

/** By how much the last quarter of a run may be above the second: a tenth, and 8 MB that a heap takes or gives at any time. */
const tolerance = { part: 0.1, megabytes: 8 };

/**
 * The rule: after a quarter of the run, in which buffers fill and the engine warms up, memory is flat. The median of the last
 * quarter may be above that of the second by a tenth and 8 MB.
 */
function judge(samples) {
  const quarter = Math.floor(samples.length / 4);
  const second = medianOf(samples.slice(quarter, 2 * quarter).map(({ rss }) => rss));
  const last = medianOf(samples.slice(-quarter).map(({ rss }) => rss));
  const most = second * (1 + tolerance.part) + tolerance.megabytes;
  return { second, last, most, slope: slopeOf(samples.slice(quarter)), isFlat: last <= most };
}

async function run({ minutes, seed, emulator }, folder) {
  const operations = await loadOperations(folder);
  const memoryFile = join(folder, 'memory.json');
  // Every seventh attempt fails, so that some callbacks are sent again.
  const receiver = await operations.startReceiver((count) => (count % 7 === 0 ? 500 : 200));
  const server = await startEmulator(emulator, memoryFile);
  const endsAt = Date.now() + minutes * 60_000;
  let failure;
  let received = 0;
  const isOver = () => failure !== undefined || Date.now() >= endsAt;
  const { port } = server;
  const load = createLoad(operations, { url: `http://127.0.0.1:${port}`, port, hook: receiver.url, seed, isOver });
  const playing = load
    .begin()
    .catch(
      (error) => (failure = server.problem() ?? `${error.message}${error.cause ? ` (${error.cause.message})` : ''}`),
    );
  const samples = [];
  while (!isOver()) {
    await sleep(500);
    received += receiver.received.splice(0).length;
    try {
      const { rss, heapUsed } = JSON.parse(readFileSync(memoryFile, 'utf8'));
      samples.push({ at: Date.now(), rss: rss / 1e6, heap: heapUsed / 1e6 });
    } catch {
      // Not written yet, or being written.
    }
  }
  await playing;
  await server.stop();
  await receiver.stop();
  return { samples, failure, done: { ...load.done, callbacks: received } };
}

const given = readOptions();
if (given.help) {
  console.log(help);
  process.exit(0);
}
console.log(`Seed ${given.seed}, ${given.minutes} min`);
const folder = mkdtempSync(join(tmpdir(), 'kling-soak-'));
try {
  const { samples, failure, done } = await run(given, folder);
  const { second, last, most, slope, isFlat } = judge(samples);
  console.log(`\n${plot(samples)}\n`);
  console.log(
    `${done.operations} operations of all kinds, ${done.tasks} tasks besides, ${done.accounts} accounts, ${done.callbacks} callbacks`,
  );
  console.log(
    `RSS, median: second quarter ${second.toFixed(1)} MB, last quarter ${last.toFixed(1)} MB (at most ${most.toFixed(1)}); after the first quarter ${slope.toFixed(2)} MB a minute`,
  );
  if (failure !== undefined) console.error(`It ended early: ${failure}`);
  else if (!isFlat) console.error('Memory is not flat.');
  process.exitCode = failure === undefined && isFlat ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
