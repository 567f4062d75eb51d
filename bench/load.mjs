/**
 * The load generator: wrk where it is installed, else autocannon from npm. One request, sent again and again over a
 * fixed number of kept-alive connections.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { token } from './contract.mjs';
import { pinned } from './cores.mjs';

const here = import.meta.dirname;
const autocannonFile = join(here, 'node_modules', 'autocannon', 'autocannon.js');
export const connections = 50;

/** `wrk`, `autocannon`, or undefined when neither is there. */
export function findGenerator() {
  if (!spawnSync('wrk', ['-v']).error) return 'wrk';
  return existsSync(autocannonFile) ? 'autocannon' : undefined;
}

function runCommand(file, args, env, isPinned = true) {
  return new Promise((resolve, reject) => {
    const whole = [file, ...args];
    const [command, ...rest] = isPinned ? pinned('generator', whole) : whole;
    const child = spawn(command, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let problem = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (problem += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${file} ended with ${code}: ${problem}`)),
    );
  });
}

async function runWrk({ url, method, body, seconds, connections: count = connections, isPinned }) {
  const env = { BENCH_METHOD: method, BENCH_TOKEN: token, ...(body === undefined ? {} : { BENCH_BODY: body }) };
  const flags = ['-t1', `-c${count}`, `-d${seconds}s`, '--latency', '-s', join(here, 'load.lua')];
  const out = await runCommand('wrk', [...flags, url], env, isPinned);
  const told = JSON.parse(out.slice(out.lastIndexOf('{"requests"')));
  const elapsed = told.microseconds / 1e6;
  return {
    requests: told.requests,
    perSecond: told.requests / elapsed,
    p50Ms: told.p50 / 1000,
    p99Ms: told.p99 / 1000,
    refused: told.refused,
    broken: told.broken,
  };
}

async function runAutocannon({ url, method, body, seconds, connections: count = connections, isPinned }) {
  const headers = ['-H', `authorization=Bearer ${token}`];
  const message = body === undefined ? [] : ['-H', 'content-type=application/json', '-b', body];
  const flags = ['-j', '-n', '-c', String(count), '-d', String(seconds), '-m', method, ...headers, ...message];
  const out = await runCommand(process.execPath, [autocannonFile, ...flags, url], {}, isPinned);
  const told = JSON.parse(out.slice(out.indexOf('{')));
  return {
    requests: told.requests.total,
    perSecond: told.requests.total / told.duration,
    p50Ms: told.latency.p50,
    p99Ms: told.latency.p99,
    refused: told.non2xx,
    broken: told.errors + told.timeouts,
  };
}

/**
 * @example await load('wrk', { url, method: 'POST', body: '{}', seconds: 3 })
 */
export function load(generator, request) {
  return generator === 'wrk' ? runWrk(request) : runAutocannon(request);
}
