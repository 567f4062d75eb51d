/**
 * Creates per second of two processes on one shared store against those of one process on it, with as many connections.
 * The load of two is halved between them, as a load balancer would. Nothing is pinned to a core: processes, server of the
 * store and generators need four.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPath, goodBody } from './contract.mjs';
import { load } from './load.mjs';
import { findFreePort, startServer } from './server-process.mjs';
import { summarise } from './statistics.mjs';

const program = ['redis-server', 'valkey-server'].find((name) => !spawnSync(name, ['--version']).error);
const warmSeconds = 2;

async function startStore() {
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), 'kling-bench-store-'));
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const child = spawn(program, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const chunk of child.stdout) if (String(chunk).includes('Ready to accept')) break;
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function loadAll(servers, context, seconds) {
  const results = await Promise.all(
    servers.map(({ port }) => {
      const url = `http://127.0.0.1:${port}${createPath}`;
      const connections = Math.floor(50 / servers.length);
      return load(context.generator, { url, method: 'POST', body: goodBody, seconds, connections, isPinned: false });
    }),
  );
  const refused = results.reduce((sum, result) => sum + result.refused, 0);
  if (refused > 0) throw new Error(`${refused} creates were refused`);
  return results.reduce((sum, result) => sum + result.perSecond, 0);
}

/** Creates per second of so many processes on a store of their own. */
async function measureProcesses(contender, context, count) {
  const store = await startStore();
  const shared = {
    ...contender,
    isPinned: false,
    command: (where) => ({ args: [...contender.command(where).args, '--store', store.url] }),
  };
  const servers = [];
  try {
    for (let index = 0; index < count; index += 1) servers.push(await startServer(shared, context));
    await loadAll(servers, context, warmSeconds);
    return await loadAll(servers, context, context.seconds);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await store.stop();
  }
}

/**
 * @throws Error with the reason when it can't be measured
 * @example await measureShared(heldEmulator, context, { rounds: 3 })
 */
export async function measureShared(contender, context, { rounds }) {
  if (program === undefined) throw new Error('neither redis-server nor valkey-server is installed');
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await measureProcesses(contender, context, 1);
    measured.push({ one, two: await measureProcesses(contender, context, 2) });
  }
  return {
    rounds: measured,
    one: summarise(measured.map((round) => round.one)),
    two: summarise(measured.map((round) => round.two)),
    ratio: summarise(measured.map((round) => round.two / round.one)),
  };
}
