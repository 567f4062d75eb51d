/**
 * One contender in one round: cold start, memory, a query under load, a create under load; and bare node:http right
 * before each of them, so that both meet the same machine.
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
  if (server.problem() !== undefined) throw new Error(server.problem());
  const used = before === undefined ? undefined : server.cpu() - before;
  if (result.requests === 0) throw new Error(`no ${request.method} was answered under load`);
  if (result.refused > 0) throw new Error(`${result.refused} of ${result.requests} ${request.method}s were refused`);
  return { ...result, ...(used === undefined ? {} : { cpuMicroseconds: used / result.requests }) };
}

/** Seconds of bare node:http right before each load: what every figure is a ratio to. */
const yardstickSeconds = 1;

/** Loads bare node:http, lets the contender get warm, loads the contender. */
async function measureBoth(server, bare, context, { request, bareRequest, warm, seconds }) {
  const yardstick = await measureLoad(bare, context.generator, bareRequest, yardstickSeconds);
  await measureLoad(server, context.generator, request, warm);
  return { own: await measureLoad(server, context.generator, request, seconds), bare: yardstick };
}

const queryOf = ({ idOf, queryPath }, created) => ({ method: 'GET', path: queryPath(idOf(created)) });
const createOf = ({ create }) => ({ method: 'POST', path: create.path, body: create.body });

async function measureStarted(contender, server, bare, context) {
  await sleep(idleMs);
  const idleMb = server.memory();
  const proves = await probe(contender, server.port);
  const request = queryOf(contender.requests, server.created);
  if (contender.waitsForSuccess) await awaitSuccess(server.port, request.path);
  const warm = Math.max(leastWarmSeconds, contender.warmSeconds);
  const query = await measureBoth(server, bare, context, {
    request,
    bareRequest: queryOf(context.bare.requests, bare.created),
    warm: warm - 1,
    seconds: context.querySeconds,
  });
  const create = await measureBoth(server, bare, context, {
    request: createOf(contender.requests),
    bareRequest: createOf(context.bare.requests),
    warm,
    seconds: context.seconds,
  });
  return {
    own: { idleMb, query: query.own, create: create.own, loadedMb: server.memory() },
    bare: { idleMb: bare.idleMb, query: query.bare, create: create.bare, loadedMb: bare.memory() },
    proves,
  };
}

/** One cold start without load: time from the spawn to the ready line and to the first answered create, in ms. */
async function measureStart(contender, context) {
  const server = await startServer(contender, context);
  await server.stop();
  return { firstAnswerMs: server.firstAnswerMs, readyMs: server.readyMs };
}

/** The yardstick of a round: bare node:http, started and warm. It takes no time while it is not asked. */
export async function startBare(context) {
  const server = await startServer(context.bare, context);
  await sleep(idleMs);
  const idleMb = server.memory();
  await measureLoad(server, context.generator, createOf(context.bare.requests), leastWarmSeconds);
  return { ...server, idleMb };
}

/** Cold starts of slower servers are measured once per round. */
const quickStartMs = 1000;

async function measureStarts(contender, context) {
  const own = [];
  const bare = [];
  do {
    bare.push(await measureStart(context.bare, context));
    own.push(await measureStart(contender, context));
  } while (own.length < context.starts && own[0].firstAnswerMs < quickStartMs);
  return { own, bare };
}

/**
 * @param bare from `startBare`
 * @returns what was measured of the contender (`own`) and of bare node:http right beside it (`bare`)
 * @throws Error with the reason when it can't be measured
 */
export async function measure(contender, bare, context) {
  const starts = await measureStarts(contender, context);
  const server = await startServer(contender, context);
  try {
    const { own, bare: beside, proves } = await measureStarted(contender, server, bare, context);
    return { own: { ...own, starts: starts.own }, bare: { ...beside, starts: starts.bare }, proves };
  } finally {
    await server.stop();
  }
}
