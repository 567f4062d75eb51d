/**
 * A server of Redis or Valkey for tests of the shared store, on a free port of this machine, gone with the test's process.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';

const program = ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0);
const howToGet = 'needs redis-server or valkey-server: apt-get install redis-server, or the like, and run again';

/** Tests with a server: skipped where there is none, but not by CI. */
export function describeWithServer(title: string, body: () => void): void {
  const run = () => {
    afterAll(async () => {
      for (const server of started.splice(0)) await server.end('SIGKILL');
    });
    body();
  };
  if (program !== undefined) describe(title, run);
  else if (process.env['CI'] === undefined) describe.skip(`${title} (${howToGet})`, body);
  else test(title, () => expect.fail(howToGet));
}

async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/**
 * Starts a server in a folder of its own.
 *
 * @param options further options, for example `--appendonly yes`
 * @example const server = await startRedis(); await server.end('SIGKILL'); await server.start();
 */
export async function startRedis(options: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const port = await findPort();
  const common = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--databases', '10000', '--save', ''];
  let child: ReturnType<typeof spawn> | undefined;
  const start = async () => {
    const begun = spawn(program ?? 'redis-server', [...common, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    child = begun;
    for await (const line of createInterface({ input: begun.stdout })) if (line.includes('Ready to accept')) break;
    begun.stdout.resume();
  };
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  await start();
  const server = {
    url: `redis://127.0.0.1:${port}`,
    start,
    end: async (signal: NodeJS.Signals) => {
      await end(signal);
      if (!started.includes(server)) rmSync(folder, { recursive: true, force: true });
    },
  };
  started.push(server);
  return server;
}

/** Those that the running tests have started. */
const started: { end(signal: NodeJS.Signals): Promise<void> }[] = [];

/** Addresses of unused databases, on one server. */
export function createDatabases(): () => Promise<string> {
  let server: ReturnType<typeof startRedis> | undefined;
  let databases = 0;
  return async () => {
    server ??= startRedis();
    databases += 1;
    return `${(await server).url}/${databases}`;
  };
}
