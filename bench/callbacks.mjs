/**
 * Callbacks per second: the emulator's against global `fetch` in a loop with the same number at once, both on the
 * server's core, to the same receiver on the other one.
 *
 * The emulator is paused after the creates until every task is due to its end, and then let go: what is measured is
 * how quickly it works off the pile (transitions, callbacks and records), not how the creates were spread.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPath } from './contract.mjs';
import { pinned } from './cores.mjs';
import { ask, findFreePort, startServer } from './server-process.mjs';
import { summarise } from './statistics.mjs';

/** As many as the emulator sends at once. */
const concurrency = 128;
/** Stretches the 1.5 s of a task to 15: processing after 5 s, so that every create is in before the first is due. */
const scale = 10;
const lifeMs = 15_000;

/** Starts the receiver on the generator's core. */
export async function startReceiver() {
  const port = await findFreePort();
  const file = join(import.meta.dirname, 'servers', 'receiver.mjs');
  const [command, ...args] = pinned('generator', [process.execPath, file, String(port)]);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const told = async () => JSON.parse((await ask({ port, method: 'GET', path: '/' })).text);
  return { url: `http://127.0.0.1:${port}/hook`, told, stop: () => child.kill('SIGTERM') };
}

/** Waits until no more callbacks come. */
async function awaitQuiet(receiver) {
  for (let last = -1; ;) {
    const told = await receiver.told();
    if (told.count === last && Date.now() - told.lastAt > 1000) return told;
    last = told.count;
    await sleep(300);
  }
}

/** Creates so many tasks with callbacks. */
export async function createTasks(port, total, url) {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const body = JSON.stringify({ voice_name: 'Ada', voice_url: 'http://127.0.0.1/voice.mp3', callback_url: url });
  let left = total;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      const { status } = await ask({ port, method: 'POST', path: createPath, body, agent });
      if (status !== 200) throw new Error(`a create was answered with ${status}`);
    }
  };
  await Promise.all(Array.from({ length: 50 }, one));
  agent.destroy();
}

async function measureEmulator(contender, context, receiver, total) {
  const stretched = {
    ...contender,
    command: (where) => {
      const { args } = contender.command(where);
      return { args: [...args, '--progression-scale', String(scale)] };
    },
  };
  const server = await startServer(stretched, context);
  try {
    const startedAt = performance.now();
    await createTasks(server.port, total, receiver.url);
    const early = await awaitQuiet(receiver);
    const tookMs = performance.now() - startedAt;
    if (tookMs > lifeMs / 3)
      throw new Error(`the creates took ${Math.round(tookMs)} ms: too slow for this measurement`);
    process.kill(server.pid, 'SIGSTOP');
    await sleep(lifeMs + 500 - tookMs / 2);
    const cpuBefore = server.cpu();
    const letGoAt = Date.now();
    process.kill(server.pid, 'SIGCONT');
    const late = await awaitQuiet(receiver);
    const delivered = late.count - early.count;
    const cpu = cpuBefore === undefined ? undefined : (server.cpu() - cpuBefore) / delivered;
    return { perSecond: (delivered / (late.lastAt - letGoAt)) * 1000, cpuMicroseconds: cpu, delivered };
  } finally {
    process.kill(server.pid, 'SIGCONT');
    await server.stop();
  }
}

async function measureFetch(receiver, total) {
  const file = join(import.meta.dirname, 'servers', 'fetch-loop.mjs');
  const args = [file, receiver.url, String(total), String(concurrency)];
  const [command, ...rest] = pinned('server', [process.execPath, ...args]);
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [out] = await once(child.stdout, 'data');
  return JSON.parse(out.toString());
}

/**
 * @returns per round what both sides did, and the ratio of callbacks per second
 * @example await measureCallbacks(emulator, context, { rounds: 3, total: 4000 })
 */
export async function measureCallbacks(contender, context, { rounds, total }) {
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    const receiver = await startReceiver();
    try {
      const byFetch = await measureFetch(receiver, total);
      const emulator = await measureEmulator(contender, context, receiver, total);
      measured.push({ fetch: byFetch, emulator });
    } finally {
      receiver.stop();
    }
  }
  const summaryOf = (read) => summarise(measured.map(read));
  return {
    rounds: measured,
    fetch: summaryOf((round) => round.fetch.perSecond),
    emulator: summaryOf((round) => round.emulator.perSecond),
    ratio: summaryOf((round) => round.emulator.perSecond / round.fetch.perSecond),
    cpuRatio: summaryOf((round) => round.emulator.cpuMicroseconds / round.fetch.cpuMicroseconds),
  };
}
