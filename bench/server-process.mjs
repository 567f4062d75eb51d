/**
 * One server under test: started, timed, asked, weighed, stopped.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { token } from './contract.mjs';
import { pinned } from './cores.mjs';

const startTimeoutMs = 60_000;
const isLinux = process.platform === 'linux';
const ticksPerSecond = isLinux ? Number(spawnSync('getconf', ['CLK_TCK']).stdout?.toString() || 100) : 100;

/** Ends what is still running when this script ends early. */
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

export async function findFreePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** One request with the token by default. Rejects when there is no answer. */
export function ask({ port, method, path, body, withToken = true, agent = false }) {
  return new Promise((resolve, reject) => {
    const headers = {
      ...(withToken ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    };
    const sent = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent }, (res) => {
      let text = '';
      res.setEncoding('utf8');
      res.on('data', (chunk) => (text += chunk));
      res.on('end', () => resolve({ status: res.statusCode, text }));
      res.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The process and everything it started. */
function treeOf(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return [String(pid), ...children.flatMap(treeOf)];
  } catch {
    return [];
  }
}

/** Processor time used so far, in µs; undefined where there is no /proc. */
function cpuOf(pid) {
  if (!isLinux) return undefined;
  const ticks = treeOf(pid).reduce((sum, member) => {
    const stat = readFileSync(`/proc/${member}/stat`, 'utf8');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    return sum + Number(user) + Number(system);
  }, 0);
  return (ticks * 1e6) / ticksPerSecond;
}

/** Memory in MB (10^6 bytes). */
function memoryOf(pid) {
  if (!isLinux) return undefined;
  const kibibytes = treeOf(pid).reduce((sum, member) => {
    const status = readFileSync(`/proc/${member}/status`, 'utf8');
    return sum + Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  }, 0);
  return (kibibytes * 1024) / 1e6;
}

async function stop(child, folder) {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 6000);
    await ended;
    clearTimeout(force);
  }
  running.delete(child);
  rmSync(folder, { recursive: true, force: true });
}

/** Asks for the create until it is answered well. */
async function awaitFirstAnswer(port, { path, body }, problemOf) {
  const deadline = performance.now() + startTimeoutMs;
  let last = 'no answer';
  while (performance.now() < deadline) {
    const problem = problemOf();
    if (problem !== undefined) throw new Error(problem);
    try {
      const answer = await ask({ port, method: 'POST', path, body });
      if (answer.status < 300) return JSON.parse(answer.text);
      last = `answer ${answer.status}`;
    } catch (error) {
      last = error.message;
    }
    await sleep(2);
  }
  throw new Error(`not ready within ${startTimeoutMs / 1000} s (${last})`);
}

/**
 * Starts a contender and waits for its first answered create.
 *
 * @returns its port, what the create answered, times in ms from the spawn, and the means to weigh and stop it
 * @example const server = await startServer(contender, { emulatorFile: 'dist/cli/main.js' });
 */
export async function startServer(contender, context) {
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), 'kling-bench-'));
  const { file = process.execPath, args, env = {} } = contender.command({ ...context, port, folder });
  const whole = [file, ...args];
  const [command, ...rest] = contender.isPinned === false ? whole : pinned('server', whole);
  const startedAt = performance.now();
  const child = spawn(command, rest, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let told = '';
  let readyMs;
  let problem;
  const listen = (chunk) => {
    told = (told + chunk).slice(-2000);
    if (readyMs === undefined && contender.ready?.test(told)) readyMs = performance.now() - startedAt;
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  child.on('error', (error) => (problem = error.message));
  child.on('exit', (code, signal) => (problem = `ended with ${code ?? signal}: ${told.trim().slice(-300)}`));
  try {
    const created = await awaitFirstAnswer(port, contender.requests.create, () => problem);
    const firstAnswerMs = performance.now() - startedAt;
    // The ready line of a server that answers before it says so.
    for (let waits = 0; contender.ready && readyMs === undefined && waits < 50; waits += 1) await sleep(2);
    return {
      port,
      created,
      firstAnswerMs,
      readyMs,
      pid: child.pid,
      /** Why it has ended, when it has. */
      problem: () => problem,
      cpu: () => cpuOf(child.pid),
      memory: () => memoryOf(child.pid),
      stop: () => stop(child, folder),
    };
  } catch (error) {
    await stop(child, folder);
    throw error;
  }
}
