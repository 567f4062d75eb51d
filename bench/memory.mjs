/**
 * `npm run bench:memory -- [options]`: what a finished task costs in memory, and whether creates, queries and lists grow
 * dearer with the number of tasks, and what `--data-dir` keeps. The core, its shell and a store in this process, without HTTP.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { summarise } from './statistics.mjs';
import { countSyncs } from './syncs.mjs';

const self = fileURLToPath(import.meta.url);
const project = resolve(dirname(self), '..');

const help = `npm run bench:memory -- [options]

  --tasks <n>      finished tasks of each kind whose bytes are counted (100000)
  --sizes <list>   sizes of the store at which calls are timed (1000,100000,1000000); the ratios are to the first
  --only <what>    bytes, times or kept
  --source <dir>   another work tree, to compare with
  --help           this text
`;

function readOptions() {
  const options = {
    tasks: { type: 'string', default: '100000' },
    sizes: { type: 'string', default: '1000,100000,1000000' },
    only: { type: 'string' },
    source: { type: 'string', default: project },
    help: { type: 'boolean', default: false },
    child: { type: 'string' },
    bundle: { type: 'string' },
  };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    return process.exit(2);
  }
}

const given = readOptions();
if (given.help) {
  console.log(help);
  process.exit(0);
}

const text = 'Kling can speak, sing and whisper. This is a sentence of usual length.';
const callbackUrl = 'http://127.0.0.1:9/callback';

/** What is made, by the name in the report. */
const kinds = {
  'text to speech': {
    product: 'tts',
    operation: 'kling.create-tts',
    price: 50,
    input: { text, voice_id: 'genshin_vindi2', voice_language: 'en', voice_speed: 1 },
  },
  'text to speech, in Chinese': {
    product: 'tts',
    operation: 'kling.create-tts',
    price: 50,
    input: {
      text: '可灵可以说话、唱歌和低语，这是一句普通长度的话。',
      voice_id: 'genshin_vindi2',
      voice_language: 'zh',
    },
  },
  'text to audio': {
    product: 'text-to-audio',
    operation: 'kling.create-text-to-audio',
    price: 250,
    input: { prompt: text, duration: 5 },
  },
  'video to audio': {
    product: 'video-to-audio',
    operation: 'kling.create-video-to-audio',
    price: 250,
    input: { video_url: 'https://example.com/video.mp4', sound_effect_prompt: text, bgm_prompt: text },
  },
  'text to audio with an external id': {
    product: 'text-to-audio',
    operation: 'kling.create-text-to-audio',
    price: 250,
    input: { prompt: text, duration: 5 },
    hasExternalId: true,
  },
  'text to audio with callbacks': {
    product: 'text-to-audio',
    operation: 'kling.create-text-to-audio',
    price: 250,
    input: { prompt: text, duration: 5 },
    callbackUrl,
  },
};

/** What of the sources is used: bundled, because the package shows none of it. */
const exported = `
export { openRuntime } from './src/emulator/runtime.ts';
export { baseGrant } from './src/emulator/account-defaults.ts';
export { createAccount } from './src/emulator/core/accounts.ts';
export { submitTask } from './src/emulator/core/submit.ts';
export { recordAttempt } from './src/emulator/core/deliveries.ts';
export { listTasks, readTask } from './src/emulator/core/client-reads.ts';
export { accountById } from './src/emulator/core/reads.ts';
export { defaultSettings } from './src/contracts/spec/vendors.ts';
`;

async function bundleSources(folder) {
  const file = join(folder, 'emulator.mjs');
  await build({
    stdin: { contents: exported, resolveDir: resolve(given.source), loader: 'ts' },
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    external: ['classic-level'],
  });
  return file;
}

/** An account whose clock stands and whose tasks end at once, in one commit with everything that their life saves. */
async function openAccount(code, dataDir) {
  const runtime = await code.openRuntime({ clock: 'manual', journalEntries: 0, dataDir }, {});
  const { shell } = runtime;
  const grant = code.baseGrant({ clock: 'manual' }, code.defaultSettings, shell.wall.now());
  const packs = grant.packs.map((pack) => ({ ...pack, totalMilli: 1e12, units: 1e9 }));
  const { account } = await shell.run(code.createAccount, {
    accountId: '',
    grant: { ...grant, packs, credentials: ['key:bench'], progressions: { '*': { mode: 'immediate' } } },
  });
  return { shell, accountId: account.id, close: () => shell.store.close() };
}

let made = 0;

function submitTask({ shell, accountId }, code, kind) {
  made += 1;
  return shell.run(code.submitTask, {
    accountId,
    dialect: 'kling',
    operation: kind.operation,
    product: kind.product,
    price: kind.price,
    // Every request brings texts of its own.
    input: JSON.parse(JSON.stringify(kind.input)),
    externalId: kind.hasExternalId ? `order-${made}-of-my-shop` : undefined,
    callbackUrl: kind.callbackUrl,
    origin: 'http://127.0.0.1:4050',
    answersWhenFinished: false,
    checks: ['funds', 'concurrency', 'lookups'],
  });
}

function readTask(outcome) {
  if (outcome.kind !== 'accepted') throw new Error(`Refused: ${JSON.stringify(outcome)}`);
  return outcome.task;
}

const createTask = (opened, code, kind) => readTask(submitTask(opened, code, kind));

/** Every callback that waits is answered. */
function answerCallbacks({ shell, accountId }, code) {
  const outcome = { kind: 'answered', status: 200, ok: true, body: 'ok' };
  for (;;) {
    const account = shell.read(code.accountById(accountId));
    const due = shell.store.claimDue(accountId, shell.nowOf(account), 500, 60_000);
    if (due.length === 0) return;
    for (const { id: deliveryId } of due) {
      const delivery = shell.store.load({ found: { kind: 'delivery', id: deliveryId } }).found;
      const { taskId } = delivery;
      const measured = { startedAt: 0, ms: 0 };
      shell.run(code.recordAttempt, { accountId, deliveryId, taskId, outcome, measured, resent: false });
    }
  }
}

function readMemory() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return { heap: heapUsed, outside: external };
}

async function countBytes(code, name) {
  const kind = kinds[name];
  const opened = await openAccount(code);
  for (let index = 0; index < 1000; index += 1) createTask(opened, code, kind);
  answerCallbacks(opened, code);
  const before = readMemory();
  const started = process.cpuUsage();
  const tasks = Number(given.tasks);
  for (let index = 0; index < tasks; index += 1) {
    createTask(opened, code, kind);
    if (index % 500 === 499) answerCallbacks(opened, code);
  }
  answerCallbacks(opened, code);
  const { user, system } = process.cpuUsage(started);
  const after = readMemory();
  return {
    heap: (after.heap - before.heap) / tasks,
    outside: (after.outside - before.outside) / tasks,
    cpu: (user + system) / tasks,
  };
}

const p99 = (times) => times.sort((one, other) => one - other)[Math.floor(times.length * 0.99)];

/**
 * What the quietest round says is the slowest of a hundred calls, in processor time: what a busy machine does meanwhile is not
 * the store's.
 */
function timeCall(call, calls = 1000, rounds = 9) {
  const time = () => {
    const start = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  return Math.min(...Array.from({ length: rounds }, () => p99(Array.from({ length: calls }, time))));
}

async function timeCalls(code) {
  const kind = kinds['text to speech'];
  // The first calls of all are compiled: not the store's.
  const warm = await openAccount(code);
  for (let index = 0; index < 20_000; index += 1) createTask(warm, code, kind);
  const opened = await openAccount(code);
  const { shell, accountId } = opened;
  const ids = [];
  const create = () => ids.push(createTask(opened, code, kind).id);
  const query = () => {
    const id = ids[Math.floor(Math.random() * ids.length)];
    shell.run(code.readTask, { accountId, product: 'tts', id });
  };
  const list = (page) => shell.run(code.listTasks, { accountId, product: 'tts', page, size: 30 });
  return given.sizes.split(',').map((text) => {
    const size = Number(text);
    while (ids.length < size) create();
    return {
      size,
      query: timeCall(query),
      'first page': timeCall(() => list(1)),
      'last page': timeCall(() => list(Math.floor(size / 30))),
      create: timeCall(create),
    };
  });
}

/** Records that are kept in a commit: what it replaces and what it adds. */
const countRecords = ({ account, tasks = [], voices = [], videos = [], ledger = [], wallet = [], deliveries = [] }) =>
  (account ? 1 : 0) + [tasks, voices, videos, ledger, wallet, deliveries].reduce((sum, list) => sum + list.length, 0);

/** Creates so many at once, each answered when its records are on the disk, for as long as it takes to say how fast that is. */
async function timeKept(code, atOnce, dataDir) {
  const kind = kinds['text to speech'];
  const opened = await openAccount(code, dataDir);
  let records = 0;
  const { commit } = opened.shell.store;
  opened.shell.store.commit = (changes) => {
    records += countRecords(changes);
    return commit(changes);
  };
  const createFor = async (ms) => {
    const end = performance.now() + ms;
    let count = 0;
    const create = async () => {
      while (performance.now() < end) {
        readTask(await submitTask(opened, code, kind));
        count += 1;
        // In memory nothing waits: requests come with the turns of the event loop.
        if (dataDir === undefined) await setImmediate();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, create));
    return count;
  };
  await createFor(2000);
  records = 0;
  const [started, since] = [process.cpuUsage(), performance.now()];
  const count = await createFor(3000);
  const { user, system } = process.cpuUsage(started);
  const seconds = (performance.now() - since) / 1000;
  await opened.close();
  return { perSecond: records / seconds, cpu: (user + system) / count, ofCreate: records / count };
}

/** A disk is not as quick one second as the next: it is asked right before each measurement. */
async function measureKept(code) {
  const rows = [];
  for (const [atOnce, rounds] of [
    [1, 3],
    [50, 3],
    [500, 3],
  ]) {
    const measured = [];
    for (let round = 0; round < rounds; round += 1) {
      const dataDir = mkdtempSync(join(tmpdir(), 'bench-kept-'));
      const syncs = countSyncs();
      const found = await timeKept(code, atOnce, dataDir);
      rmSync(dataDir, { recursive: true, force: true });
      measured.push({ ...found, syncs, over: found.perSecond / syncs });
    }
    rows.push([String(atOnce), measured]);
  }
  rows.push(['in memory, 50', [await timeKept(code, 50)]]);
  return rows;
}

function runChild(bundle, child, heapMb = 8192) {
  const flags = ['--expose-gc', `--max-old-space-size=${heapMb}`, self, '--child', child, '--bundle', bundle];
  const rest = ['--tasks', given.tasks, '--sizes', given.sizes];
  return JSON.parse(execFileSync(process.execPath, [...flags, ...rest], { encoding: 'utf8' }));
}

function printBytes(bundle) {
  console.log(
    `Bytes of a finished task, of ${given.tasks} each (its ledger entries, results and callbacks included)\n`,
  );
  console.log('| what                              | heap | outside | together | CPU, µs |');
  console.log('| --------------------------------- | ---- | ------- | -------- | ------- |');
  for (const name of Object.keys(kinds)) {
    const { heap, outside, cpu } = runChild(bundle, name);
    const cells = [heap, outside, heap + outside].map((value) => Math.round(value));
    console.log(
      `| ${name.padEnd(33)} | ${String(cells[0]).padStart(4)} | ${String(cells[1]).padStart(7)} | ${String(cells[2]).padStart(8)} | ${cpu.toFixed(1).padStart(7)} |`,
    );
  }
}

function printTimes(bundle) {
  const [first, ...rest] = runChild(bundle, 'times');
  const calls = ['create', 'query', 'first page', 'last page'];
  console.log(
    `\nSlowest of a hundred calls (p99), processor time in µs; in brackets: × that with ${first.size} tasks\n`,
  );
  console.log(`| tasks | ${calls.join(' | ')} |`);
  console.log(`| --- | ${calls.map(() => '---').join(' | ')} |`);
  for (const found of [first, ...rest]) {
    const cells = calls.map((call) => `${found[call].toFixed(1)} (${(found[call] / first[call]).toFixed(2)})`);
    console.log(`| ${found.size} | ${cells.join(' | ')} |`);
  }
}

function printKept(bundle) {
  const rows = runChild(bundle, 'kept');
  const figure = (measured, name, digits = 0) =>
    summarise(measured.map(({ [name]: value }) => value))?.median.toFixed(digits) ?? '–';
  console.log(
    `\nWith --data-dir, the store alone: medians of three rounds; a create and its life are ${figure(rows[0][1], 'ofCreate', 1)} records in one commit\n`,
  );
  console.log(
    '| creates at once | records per second | syncs per second of the disk | records, × a sync for each | CPU of a create, µs |',
  );
  console.log('| --- | --- | --- | --- | --- |');
  for (const [name, measured] of rows) {
    const cells = ['perSecond', 'syncs'].map((key) => figure(measured, key));
    console.log(`| ${name} | ${cells.join(' | ')} | ${figure(measured, 'over', 1)} | ${figure(measured, 'cpu', 1)} |`);
  }
}

if (given.child !== undefined) {
  const code = await import(pathToFileURL(given.bundle).href);
  const parts = { times: timeCalls, kept: measureKept };
  const found = await (parts[given.child]?.(code) ?? countBytes(code, given.child));
  process.stdout.write(JSON.stringify(found));
  process.exit(0);
}

// Inside the project, where the bundle finds the engine of `--data-dir`.
mkdirSync(join(project, 'bench/results'), { recursive: true });
const folder = mkdtempSync(join(project, 'bench/results/memory-'));
try {
  const bundle = await bundleSources(folder);
  const parts = { bytes: printBytes, times: printTimes, kept: printKept };
  for (const [name, print] of Object.entries(parts)) if ((given.only ?? name) === name) print(bundle);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
