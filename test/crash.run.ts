/**
 * The built program, ended by `kill -9` at random moments under load and started again: what it acknowledged is there,
 * nothing is there twice, and whoever was told of something was told the truth. On a data directory one program is ended;
 * on a shared store one of two, or the server. A failing run names its seed: `SEED=… npm run crash`.
 * It starts many programs, so it has a script of its own; `.ci/run` plays eight rounds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createSeededRandom } from '../src/emulator/core/chance.ts';
import { createClient } from './support/client.ts';
import { createClients, judgeCrash, judgeEnd, startProgram, untilCutOff } from './support/crashes.ts';
import { createWorld, generateOperations } from './support/random-operations.ts';
import { startReceiver } from './support/receiver.ts';
import { describeWithServer, startRedis } from './support/redis.ts';

const firstSeed = process.env['SEED'] ?? '20261130';
const rounds = Number(process.env['ROUNDS'] ?? 3);
/** Crashes of one state: what is judged after each grows with them. */
const mostOfOne = 20;
const livesOf = (crashes: number) =>
  Array.from(
    { length: Math.ceil(crashes / mostOfOne) },
    (_, life) => [`${firstSeed}-${life}`, Math.min(mostOfOne, crashes - life * mostOfOne)] as const,
  );

/** Clients and worlds on programs at these addresses, one address for each world. */
async function createLoad(seed: string, urls: readonly string[]) {
  const hook = await startReceiver((count) => (count % 7 === 0 ? 500 : 200));
  onTestFinished(() => hook.stop());
  const running = 'sk-running';
  const clients = createClients(running, hook.url);
  // Of keys with a second dash a gateway takes the part before it.
  const at = (index: number) => urls[index % urls.length] ?? '';
  const worlds = await Promise.all(
    ['sk-world1', 'sk-world2'].map((key, index) => createWorld({ url: at(index), key, hook: hook.url })),
  );
  // Its clock goes on by itself again.
  const whole = await createWorld({ url: at(0), key: running, hook: hook.url });
  const json = { 'content-type': 'application/json' };
  const clock = JSON.stringify({ mode: 'scaled', scale: 50 });
  const control = createClient(`${at(0)}/__emulator`);
  await control.send(`/accounts/${running}/clock`, { method: 'PUT', headers: json, body: clock });

  return {
    crashed: { whole, worlds, told: clients.told, received: hook.received },
    /** Comes when all have been cut off, or have seen that it is over. */
    begin(round: number, isOver?: () => boolean) {
      const play = (world: (typeof worlds)[number], index: number) => {
        const operations = generateOperations(`${seed}-${round}-${index}`, 2000)
          // Their effects on what must hold are noted before they are acknowledged.
          .filter(({ kind }) => !['reset', 'delete-pack', 'run-all'].includes(kind))
          // Nothing would bring speech to its end.
          .filter((operation) => !isOver || operation.kind !== 'progression' || operation.to === 'immediate')
          .values();
        return untilCutOff(async () => {
          const { value, done } = operations.next();
          if (value) await world.apply(value);
          return done !== true && isOver?.() !== true;
        });
      };
      const load = Promise.all([
        ...Array.from({ length: 4 }, (_, client) => clients.load(at(client), isOver)),
        ...worlds.map(play),
      ]);
      // Looked at when the program has ended.
      load.catch(() => undefined);
      return load;
    },
    /** After so many tasks, whatever the machine makes of a second, and a moment that hits anything. */
    async run(load: Promise<unknown>, random: ReturnType<typeof createSeededRandom>) {
      const enough = clients.told.size + random.integer(2, 40);
      const isEnough = async () => {
        while (clients.told.size < enough) await sleep(1);
      };
      // Clients that fail end it at once.
      await Promise.race([isEnough(), load]);
      await sleep(random.integer(0, 20));
    },
  };
}

test.each(livesOf(rounds))(
  'nothing that was acknowledged is lost by kill -9, and nothing happens twice (seed %s)',
  async (seed, crashes) => {
    const folder = mkdtempSync(join(tmpdir(), 'crash-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const random = createSeededRandom(seed);
    let program = await startProgram(['--data-dir', folder]);
    onTestFinished(() => void program.end('SIGKILL'));
    const { port } = program;
    const { crashed, begin, run } = await createLoad(seed, [program.url]);
    for (let round = 0; round < crashes; round += 1) {
      const load = begin(round);
      await run(load, random);
      await program.end('SIGKILL');
      await load;
      program = await startProgram(['--data-dir', folder], port);
      expect([...(await judgeCrash(crashed)), program.told()].join('\n'), `after round ${round}`).toBe('');
    }
    await judgeEnd(crashed);
    expect(crashed.told.size).toBeGreaterThan(crashes);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  },
);

describeWithServer('two programs on a server', () => {
  test.each(livesOf(Math.ceil(rounds / 2)))(
    'nothing is lost and nothing happens twice, whether a program or the server is ended (seed %s)',
    async (seed, crashes) => {
      const server = await startRedis(['--appendonly', 'yes', '--appendfsync', 'always']);
      const options = ['--store', server.url];
      const random = createSeededRandom(seed);
      const programs = [await startProgram(options), await startProgram(options)];
      onTestFinished(() => programs.forEach((program) => void program.end('SIGKILL')));
      const { crashed, begin, run } = await createLoad(
        seed,
        programs.map(({ url }) => url),
      );
      for (let round = 0; round < crashes; round += 1) {
        let isOver = false;
        const load = begin(round, () => isOver);
        await run(load, random);
        const victim = round % 2 === 0 ? programs[random.integer(0, 1)] : undefined;
        await (victim ?? server).end('SIGKILL');
        if (victim) programs[programs.indexOf(victim)] = await startProgram(options, victim.port);
        else await server.start();
        await run(load, random);
        isOver = true;
        await load;
        const told = programs.map((program) => program.told());
        expect([...(await judgeCrash(crashed)), ...told].join('\n').trim(), `after round ${round}`).toBe('');
      }
      await judgeEnd(crashed);
      expect(await Promise.all(programs.map((program) => program.end('SIGTERM')))).toEqual([
        [0, null],
        [0, null],
      ]);
    },
  );
});
