/**
 * Programs that are ended at random moments under load, clients that remember what they were told, and what must hold
 * afterwards.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'vitest';
import { createClient } from './client.ts';
import type { createWorld } from './random-operations.ts';

const effects = '/v1/audio/text-to-audio';

/** A started program, as others see it. */
export async function startProgram(options: readonly string[], port = '0') {
  const common = ['--clock', 'scaled:50', '--log-format', 'json', '--log-level', 'error'];
  const child = spawn(process.execPath, ['dist/cli/main.js', 'start', '--port', port, ...common, ...options]);
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const ended = once(child, 'exit');
  const ready = once(child.stdout.setEncoding('utf8'), 'data') as Promise<[string]>;
  const line = await Promise.race([ready.then(([text]) => text), ended.then(() => '')]);
  const url = /http:\S+/.exec(line)?.[0];
  if (url === undefined) throw new Error(`It did not start: ${told}`);
  return {
    url,
    port: new URL(url).port,
    told: () => told,
    async end(signal: NodeJS.Signals) {
      child.kill(signal);
      return (await ended) as [code: number | null, signal: NodeJS.Signals | null];
    },
  };
}

/** Whether the other end is gone: what was asked for may or may not have happened. */
const isCutOff = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'HPE_INVALID_EOF_STATE'].includes(String(error.code));

/** Does one thing after another until the program is gone. */
export async function untilCutOff(work: () => Promise<boolean>): Promise<void> {
  try {
    while (await work());
  } catch (error) {
    if (!isCutOff(error)) throw error;
  }
}

/** Clients of one account with a running clock: they create tasks, and remember what they were told of them. */
export function createClients(key: string, hook: string) {
  const told = new Map<string, string>();
  let created = 0;
  const note = ({ task_id: id, task_status: status }: { readonly task_id: string; readonly task_status: string }) =>
    told.set(id, status);
  return {
    told,
    /** @param isOver asked before each task */
    load: (url: string, isOver = () => false) =>
      untilCutOff(async () => {
        const client = createClient(url, key);
        created += 1;
        const body = { prompt: 'rain', duration: 3, external_task_id: `mine-${created}`, callback_url: hook };
        const made = await client.post(effects, body);
        if (made.status !== 200) throw new Error(`A create was answered ${made.status}: ${made.text}`);
        note(made.body.data);
        note((await client.get(`${effects}/${made.body.data.task_id}`)).body.data);
        return !isOver();
      }),
  };
}

const rank: Readonly<Record<string, number>> = { submitted: 0, processing: 1, succeed: 2, failed: 2 };
const isFinal = (status: string) => rank[status] === 2;

type World = Awaited<ReturnType<typeof createWorld>>;

/** What those who were told of statuses, by answers or by callbacks, were told wrongly. */
function judgeTold(now: Awaited<ReturnType<World['look']>>, told: ReadonlyMap<string, string>) {
  const statusOf = new Map(now.tasks.map(({ id, status }) => [id as string, status as string]));
  return [...told].flatMap(([id, status]) => {
    const kept = statusOf.get(id);
    if (kept === undefined) return [`Task ${id} was acknowledged and is lost.`];
    const isBack = (rank[kept] ?? 0) < (rank[status] ?? 0) || (isFinal(status) && kept !== status);
    return isBack ? [`Task ${id} was told to be ${status} and is ${kept}.`] : [];
  });
}

/** What is judged after each crash. */
export interface Crashed {
  /** The account of the clients. */
  readonly whole: World;
  readonly worlds: readonly World[];
  readonly told: ReadonlyMap<string, string>;
  readonly received: readonly { readonly text: string }[];
}

/** What does not hold, after a start. */
export async function judgeCrash({ whole, worlds, told, received: all }: Crashed): Promise<readonly string[]> {
  // What is due at the start happens now: between two pages nothing else is to change.
  const countRunning = async () => (await whole.look()).tasks.filter(({ status }) => !isFinal(status)).length;
  // Each look reads all that there is; what a dead program had begun is taken over after seconds.
  await expect.poll(countRunning, { interval: 250 }).toBe(0);
  const received = [...all];
  const found = (await Promise.all([...worlds, whole].map((world) => world.findViolations()))).flat();
  const snapshots = await Promise.all([...worlds, whole].map((world) => world.look()));
  const bodies = new Set(snapshots.flatMap(({ callbacks }) => callbacks.map(({ body }) => body as string)));
  const untrue = received.filter(({ text }) => !bodies.has(text));
  const now = await whole.look();
  const names = now.tasks.map(({ external_task_id: name }) => name as string);
  return [
    ...found,
    ...judgeTold(now, told),
    ...untrue.map(({ text }) => `A callback told what did not happen: ${text}`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `The name ${name} is there twice.`),
  ];
}

/** The same when every pending callback has been delivered. */
export async function judgeEnd(crashed: Crashed): Promise<void> {
  const { whole } = crashed;
  const countPending = async () => (await whole.look()).callbacks.filter(({ state }) => state === 'pending').length;
  await expect.poll(countPending, { interval: 250 }).toBe(0);
  expect(await judgeCrash(crashed), 'at the end').toEqual([]);
  const received = new Set(crashed.received.map(({ text }) => text));
  const { callbacks, tasks } = await whole.look();
  expect(callbacks.filter(({ state, body }) => state === 'delivered' && !received.has(body))).toEqual([]);
  // Of each task, that it is worked on and how it ended.
  expect(callbacks.length).toBe(tasks.length * 2);
}
