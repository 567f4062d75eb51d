/**
 * One contender in one round: cold start, memory, a query under load, a create under load.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { load } from './load.mjs';
import { ask, startServer } from './server-process.mjs';

/** How long a server is left alone before its memory counts as idle. */
const idleMs = 500;
/** Longer than the life of an emulator's task, so that a create is measured with the transitions it causes. */
const leastWarmSeconds = 2;

/** Asked once, before any load: does it refuse what it should? */
async function probe(contender, port) {
  const { create, queryPath } = contender.requests;
  const statusOf = async (request) => (await ask({ port, ...request })).status;
  const refuses = (status) => status >= 400 && status < 500;
  return {
    authenticates: refuses(await statusOf({ method: 'POST', ...create, withToken: false })),
    validates: refuses(await statusOf({ method: 'POST', path: create.path, body: create.badBody })),
    remembers: refuses(await statusOf({ method: 'GET', path: queryPath('000000000000000000') })),
  };
}

/** Waits until the task is done, so that the query answers a whole result. */
async function awaitSuccess(port, path) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { text } = await ask({ port, method: 'GET', path });
    if (JSON.parse(text).data?.task_status === 'succeed') return;
    await sleep(50);
  }
  throw new Error('the task did not succeed within 5 s');
}

async function measureLoad(server, generator, request, seconds) {
  const url = `http://127.0.0.1:${server.port}${request.path}`;
  const before = server.cpu();
  const result = await load(generator, { ...request, url, seconds });
  const used = before === undefined ? undefined : server.cpu() - before;
  if (result.requests === 0) throw new Error(`no ${request.method} was answered under load`);
  if (result.refused > 0) throw new Error(`${result.refused} of ${result.requests} ${request.method}s were refused`);
  return { ...result, ...(used === undefined ? {} : { cpuMicroseconds: used / result.requests }) };
}

async function measureStarted(contender, server, { generator, seconds, querySeconds }) {
  const { create, idOf, queryPath } = contender.requests;
  await sleep(idleMs);
  const idleMb = server.memory();
  const proves = await probe(contender, server.port);
  const query = { method: 'GET', path: queryPath(idOf(server.created)) };
  if (contender.waitsForSuccess) await awaitSuccess(server.port, query.path);
  const post = { method: 'POST', path: create.path, body: create.body };
  const warm = Math.max(leastWarmSeconds, contender.warmSeconds);
  await measureLoad(server, generator, query, warm - 1);
  const queried = await measureLoad(server, generator, query, querySeconds);
  await measureLoad(server, generator, post, warm);
  const created = await measureLoad(server, generator, post, seconds);
  return { idleMb, proves, query: queried, create: created, loadedMb: server.memory() };
}

/** Cold starts without load: time from the spawn to the ready line and to the first answered create, in ms. */
export async function measureStart(contender, context) {
  const server = await startServer(contender, context);
  await server.stop();
  return { firstAnswerMs: server.firstAnswerMs, readyMs: server.readyMs };
}

/**
 * @returns everything measured in this round
 * @throws Error with the reason when it can't be measured
 */
export async function measure(contender, context) {
  const server = await startServer(contender, context);
  try {
    const { firstAnswerMs, readyMs } = server;
    const measured = await measureStarted(contender, server, context);
    return { starts: [{ firstAnswerMs, readyMs }], ...measured };
  } finally {
    await server.stop();
  }
}
