/**
 * The built program on a data directory, ended by `kill -9` at random moments under load and started again: what it
 * acknowledged is there, nothing is there twice, and whoever was told of something was told the truth. A failing run names
 * its seed: `SEED=… npx vitest run test/crash.test.ts`. The long form: `npm run crash`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createSeededRandom } from '../src/emulator/core/chance.ts';
import { createClient } from './support/client.ts';
import { createWorld, generateOperations } from './support/random-operations.ts';
import { startReceiver } from './support/receiver.ts';

const firstSeed = process.env['SEED'] ?? '20261130';
const rounds = Number(process.env['ROUNDS'] ?? 4);
/** Crashes of one directory: what is judged after each grows with them. */
const mostOfOne = 20;
const lives = Array.from(
  { length: Math.ceil(rounds / mostOfOne) },
  (_, life) => [`${firstSeed}-${life}`, Math.min(mostOfOne, rounds - life * mostOfOne)] as const,
);
const effects = '/v1/audio/text-to-audio';

/** A started program, as others see it. */
async function start(dataDir: string, port: string) {
  const options = ['--clock', 'scaled:50', '--log-format', 'json', '--log-level', 'error'];
  const child = spawn(process.execPath, [
    'dist/cli/main.js',
    'start',
    '--port',
    port,
    '--data-dir',
    dataDir,
    ...options,
  ]);
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const ended = once(child, 'exit');
  const ready = once(child.stdout.setEncoding('utf8'), 'data') as Promise<[string]>;
  const line = await Promise.race([ready.then(([text]) => text), ended.then(() => '')]);
  const url = /http:\S+/.exec(line)?.[0];
  if (url === undefined) throw new Error(`It did not start: ${told}`);
  return {
    url,
    told: () => told,
    async end(signal: NodeJS.Signals) {
      child.kill(signal);
      return (await ended) as [code: number | null, signal: NodeJS.Signals | null];
    },
  };
}

/** Whether the other end is gone: what was asked for may or may not have happened. */
const isCutOff = (error: unknown): boolean =>
  error instanceof TypeError && ['fetch failed', 'terminated'].includes(error.message);

/** Does one thing after another until the program is gone. */
async function untilCutOff(work: () => Promise<boolean>): Promise<void> {
  try {
    while (await work());
  } catch (error) {
    if (!isCutOff(error)) throw error;
  }
}

/** Clients of one account with a running clock: they create tasks, and remember what they were told of them. */
function createClients(key: string, hook: string) {
  const told = new Map<string, string>();
  let created = 0;
  const note = ({ task_id: id, task_status: status }: { readonly task_id: string; readonly task_status: string }) =>
    told.set(id, status);
  return {
    told,
    load: (url: string) =>
      untilCutOff(async () => {
        const client = createClient(url, key);
        created += 1;
        const body = { prompt: 'rain', duration: 3, external_task_id: `mine-${created}`, callback_url: hook };
        const made = await client.post(effects, body);
        if (made.status !== 200) throw new Error(`A create was answered ${made.status}: ${made.text}`);
        note(made.body.data);
        note((await client.get(`${effects}/${made.body.data.task_id}`)).body.data);
        return true;
      }),
  };
}

const rank: Readonly<Record<string, number>> = { submitted: 0, processing: 1, succeed: 2, failed: 2 };
const isFinal = (status: string) => rank[status] === 2;

/** What those who were told of statuses, by answers or by callbacks, were told wrongly. */
function judgeTold(
  now: Awaited<ReturnType<Awaited<ReturnType<typeof createWorld>>['look']>>,
  told: ReadonlyMap<string, string>,
) {
  const statusOf = new Map(now.tasks.map(({ id, status }) => [id as string, status as string]));
  return [...told].flatMap(([id, status]) => {
    const kept = statusOf.get(id);
    if (kept === undefined) return [`Task ${id} was acknowledged and is lost.`];
    const isBack = (rank[kept] ?? 0) < (rank[status] ?? 0) || (isFinal(status) && kept !== status);
    return isBack ? [`Task ${id} was told to be ${status} and is ${kept}.`] : [];
  });
}

test.each(lives)(
  'nothing that was acknowledged is lost by kill -9, and nothing happens twice (seed %s)',
  async (seed, crashes) => {
    const folder = mkdtempSync(join(tmpdir(), 'crash-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const hook = await startReceiver((count) => (count % 7 === 0 ? 500 : 200));
    onTestFinished(() => hook.stop());
    const random = createSeededRandom(seed);
    let program = await start(folder, '0');
    onTestFinished(() => void program.end('SIGKILL'));
    const { url } = program;
    const port = new URL(url).port;

    const running = 'sk-running';
    const clients = createClients(running, hook.url);
    // Of keys with a second dash a gateway takes the part before it.
    const worlds = await Promise.all(
      ['sk-world1', 'sk-world2'].map((key) => createWorld({ url, key, hook: hook.url })),
    );
    // Its clock goes on by itself again.
    const whole = await createWorld({ url, key: running, hook: hook.url });
    const control = createClient(`${url}/__emulator`);
    const json = { 'content-type': 'application/json' };
    const clock = JSON.stringify({ mode: 'scaled', scale: 50 });
    await control.send(`/accounts/${running}/clock`, { method: 'PUT', headers: json, body: clock });

    /** What does not hold, after a start. */
    const judge = async (): Promise<readonly string[]> => {
      // What is due at the start happens now: between two pages nothing else is to change.
      await expect.poll(async () => (await whole.look()).tasks.filter(({ status }) => !isFinal(status)).length).toBe(0);
      const received = [...hook.received];
      const found = (await Promise.all([...worlds, whole].map((world) => world.findViolations()))).flat();
      const snapshots = await Promise.all([...worlds, whole].map((world) => world.look()));
      const bodies = new Set(snapshots.flatMap(({ callbacks }) => callbacks.map(({ body }) => body as string)));
      const untrue = received.filter(({ text }) => !bodies.has(text));
      const now = await whole.look();
      const names = now.tasks.map(({ external_task_id: name }) => name as string);
      return [
        ...found,
        ...judgeTold(now, clients.told),
        ...untrue.map(({ text }) => `A callback told what did not happen: ${text}`),
        ...names
          .filter((name, index) => names.indexOf(name) !== index)
          .map((name) => `The name ${name} is there twice.`),
        ...(program.told() === '' ? [] : [program.told()]),
      ];
    };

    for (let round = 0; round < crashes; round += 1) {
      const operations = worlds.map((_, index) =>
        generateOperations(`${seed}-${round}-${index}`, 2000)
          // Their effects on what must hold are noted before they are acknowledged.
          .filter(({ kind }) => !['reset', 'delete-pack', 'run-all'].includes(kind))
          .values(),
      );
      const play = (world: (typeof worlds)[number], list: Iterator<any>) =>
        untilCutOff(async () => {
          const { value, done } = list.next();
          if (!done) await world.apply(value);
          return !done;
        });
      const load = Promise.all([
        ...Array.from({ length: 4 }, () => clients.load(url)),
        ...worlds.map((world, index) => play(world, operations[index] as Iterator<any>)),
      ]);
      // Looked at when the program has ended.
      load.catch(() => undefined);
      // After so many tasks, whatever the machine makes of a second, and a moment that hits anything.
      const enough = clients.told.size + random.integer(2, 40);
      const isEnough = async () => {
        while (clients.told.size < enough) await sleep(1);
      };
      // Clients that fail end it at once.
      await Promise.race([isEnough(), load]);
      await sleep(random.integer(0, 20));
      await program.end('SIGKILL');
      await load;
      program = await start(folder, port);
      expect(await judge(), `after round ${round}`).toEqual([]);
    }

    await expect
      .poll(async () => (await whole.look()).callbacks.filter(({ state }) => state === 'pending').length)
      .toBe(0);
    expect(await judge(), 'at the end').toEqual([]);
    const received = new Set(hook.received.map(({ text }) => text));
    const { callbacks } = await whole.look();
    expect(callbacks.filter(({ state, body }) => state === 'delivered' && !received.has(body))).toEqual([]);
    // Of each task, that it is worked on and how it ended.
    expect(callbacks.length).toBe((await whole.look()).tasks.length * 2);
    expect(clients.told.size).toBeGreaterThan(crashes);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  },
);
