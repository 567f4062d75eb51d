/**
 * The benchmark: every contender in turn, round after round, and the result as ratios to bare node:http.
 * See docs/performance.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, relative } from 'node:path';
import { createRow, judge } from './aims.mjs';
import { help, readArguments } from './arguments.mjs';
import { measureCallbacks } from './callbacks.mjs';
import { bare, contenders, otherOf, shortList, withOther } from './contenders.mjs';
import { pinSelf, pinning } from './cores.mjs';
import { connections, findGenerator } from './load.mjs';
import { measureManyTasks } from './many-tasks.mjs';
import { measure, startBare } from './measure.mjs';
import { formatOther, formatReport, formatTable, showSpread } from './report.mjs';
import { measureShared } from './shared.mjs';
import { compare, compareBuilds, compareOthers, summariseBare } from './statistics.mjs';
import { countSyncs } from './syncs.mjs';

const here = import.meta.dirname;
const contenderOf = (id) => contenders.find((contender) => contender.id === id);

/** What is no contender among others, by its id. */
const sections = {
  callbacks: (context) =>
    measureCallbacks(contenderOf('emulator'), context, { rounds: context.rounds, total: context.callbacks }),
  'many-tasks': (context) => measureManyTasks(contenderOf('emulator'), context, { rounds: context.rounds }),
  // Held: lives that go on in one half of a measurement would be paid by the other.
  shared: (context) => measureShared(contenderOf('emulator-held'), context, { rounds: context.rounds }),
};
const tell = (text) => process.stderr.write(`${text}\n`);

/** Installs peers and autocannon when a contender needs them and nothing is installed. A failure is reported later, by name. */
function installPeers(chosen) {
  const needed = findGenerator() === undefined || chosen.some((contender) => contender.package);
  if (!needed || existsSync(join(here, 'node_modules'))) return;
  tell('Installing the peers into bench/node_modules …');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here, encoding: 'utf8' });
  if (status !== 0) tell(`npm ci failed: ${stderr?.slice(-500)}`);
}

/** Those who can take part, and why the others can't. */
function split(chosen, context) {
  const missing = [];
  const able = chosen.filter((contender) => {
    const why = contender.lacks(context);
    if (why !== undefined) missing.push({ id: contender.id, title: contender.title, why });
    return why === undefined;
  });
  return { able, missing };
}

/** One round: each contender once, each round starting with another one. Two builds of one row follow each other. */
async function runRound(able, context, missing, index) {
  const round = {};
  const shift = index % able.length;
  const yardstick = await startBare(context);
  for (const contender of [...able.slice(shift), ...able.slice(0, shift)]) {
    tell(`round ${index + 1}: ${contender.title}`);
    try {
      round[contender.id] = await measure(contender, yardstick, context);
    } catch (error) {
      missing.push({ id: contender.id, title: `${contender.title} (round ${index + 1})`, why: error.message });
    }
  }
  await yardstick.stop();
  return round;
}

function formatCallbacks({ emulator, fetch, ratio, cpuRatio }) {
  const whole = (value) => Math.round(value).toLocaleString('en-US');
  return [
    '\nCallbacks, 128 at once, against global fetch in a loop',
    formatTable(
      ['emulator /s', 'global fetch /s', 'ratio', 'CPU per callback, ratio'],
      [[showSpread(emulator, whole), showSpread(fetch, whole), showSpread(ratio), showSpread(cpuRatio)]],
    ),
  ].join('\n');
}

const seconds = (value) => (value / 1000).toFixed(1);

function formatManyTasks({ fewMs, manyMs, ratio, cpuRatio }) {
  return [
    '\n100,000 tasks with callbacks in virtual time, against 5,000',
    formatTable(
      ['5,000, s', '100,000, s', 'ratio', 'CPU, ratio'],
      [[showSpread(fewMs, seconds), showSpread(manyMs, seconds), showSpread(ratio), showSpread(cpuRatio)]],
    ),
  ].join('\n');
}

function formatShared({ one, two, ratio }) {
  const whole = (value) => Math.round(value).toLocaleString('en-US');
  return [
    '\nTwo processes on a shared store, against one',
    formatTable(
      ['one, creates/s', 'two, creates/s', 'ratio'],
      [[showSpread(one, whole), showSpread(two, whole), showSpread(ratio)]],
    ),
  ].join('\n');
}

function formatAims(aims) {
  const rows = aims.map(({ name, aim, value, state }) => [name, aim, value?.toFixed(2) ?? '–', state]);
  return `\nAims\n${formatTable(['what', 'aim', 'measured', ''], rows)}`;
}

function saveResult(result) {
  const folder = join(here, 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${result.date.replaceAll(':', '-').replace(/\.\d+Z$/, 'Z')}.json`);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  return file;
}

/** Results of the sections that were asked for, by their ids. */
async function runSections(context, missing) {
  const results = {};
  for (const id of Object.keys(sections).filter((one) => context.chosen.includes(one))) {
    tell(id);
    try {
      results[id] = await sections[id](context);
    } catch (error) {
      missing.push({ id, title: id, why: error.message });
    }
  }
  return results;
}

async function run(context) {
  const wanted = contenders
    .filter(({ id }) => context.chosen.includes(id))
    .flatMap((contender) => withOther(contender, context));
  installPeers(wanted);
  const generator = findGenerator();
  if (!generator) throw new Error('No load generator: install wrk, or let npm install autocannon (npm ci in bench/).');
  const { able, missing } = split(wanted, context);
  const named = able.map(({ id, title, version }) => ({ id, title, version: version() }));
  const full = { ...context, generator, bare };
  const rounds = [];
  for (let index = 0; able.length > 0 && index < context.rounds; index += 1) {
    rounds.push(await runRound(able, full, missing, index));
  }
  const { callbacks, 'many-tasks': manyTasks, shared } = await runSections(full, missing);
  const ids = named.map(({ id }) => id);
  const { rounds: roundCount, seconds } = context;
  const pairs = ids.filter((id) => ids.includes(otherOf(id))).map((id) => [id, otherOf(id)]);
  return {
    date: new Date().toISOString(),
    machine: { cpu: cpus()[0]?.model.trim(), cores: cpus().length, node: process.version, pinning },
    options: { rounds: roundCount, seconds, generator, connections },
    named,
    missing,
    bare: summariseBare(rounds),
    compared: compare(rounds, ids),
    overOther: compareBuilds(rounds, pairs),
    overOthers: compareOthers(rounds, ids, createRow),
    overOthersWithLife: compareOthers(rounds, ids, 'emulator'),
    proofs: Object.fromEntries(ids.map((id) => [id, rounds.find((round) => round[id])?.[id].proves])),
    callbacks,
    manyTasks,
    shared,
    ...(ids.includes('emulator-kept') ? { syncsPerSecond: countSyncs() } : {}),
    rounds,
  };
}

/** @returns the exit code */
async function main(given) {
  const context = readArguments(given, [...contenders.map(({ id }) => id), ...Object.keys(sections)], shortList);
  if (context.help) {
    console.log(help);
    return 0;
  }
  pinSelf();
  const result = await run(context);
  console.log(formatReport(result));
  if (Object.keys(result.overOther).length > 0) console.log(formatOther(result));
  if (result.callbacks) console.log(formatCallbacks(result.callbacks));
  if (result.manyTasks) console.log(formatManyTasks(result.manyTasks));
  if (result.shared) console.log(formatShared(result.shared));
  tell(`\nwritten to ${relative(process.cwd(), saveResult(result))}`);
  if (!context.check) return 0;
  const aims = judge(result);
  console.log(formatAims(aims));
  // Nothing measured is no pass: a check that cannot fail would be worth nothing.
  const isMeasured =
    Boolean(result.callbacks ?? result.manyTasks ?? result.shared) ||
    result.compared.emulator?.createPerSecond.ratio !== undefined;
  return isMeasured && aims.every(({ state }) => state !== 'miss') ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  tell(error.message);
  process.exitCode = 2;
}
