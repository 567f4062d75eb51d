/** Faults that a review found once; each test names what it was. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { createAccount } from '../../src/emulator/core/accounts.ts';
import { defaultSettings } from '../../src/emulator/core/settings.ts';
import { countRead } from '../../src/emulator/core/steps.ts';
import { submitTask } from '../../src/emulator/core/submit.ts';
import { startKlingEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { baseGrant } from '../../src/emulator/grants.ts';
import { buildHouse } from '../../src/emulator/wiring.ts';
import { createClient } from '../support/client.ts';
import { startReceiver } from '../support/receiver.ts';

async function start(options: EmulatorOptions = {}) {
  const kling = await startKlingEmulator(options);
  onTestFinished(() => kling.stop());
  return kling;
}
const effects = '/v1/audio/text-to-audio';
const rain = { prompt: 'rain', duration: 3 };

test('a reset brings planted voices back (they were lost)', async () => {
  const kling = await start({ accounts: [{ apiKeys: ['planted-key'], voices: [{ name: 'Ada' }] }] });
  await kling.account('planted-key').reset();
  const { voices } = await kling.account('planted-key').voices();
  expect(voices).toHaveLength(1);
});

test('reads that began at the same time are all counted (they were counted as one)', async () => {
  const { engine } = buildHouse({ progression: { mode: 'reads', reads: 4 } }, (error) => {
    throw error;
  });
  const grant = baseGrant({ progression: { mode: 'reads', reads: 4 } }, defaultSettings, engine.wall.now());
  const account = await createAccount(engine, grant);
  const outcome = await submitTask(engine, {
    accountId: account.id,
    dialect: 'kling',
    operation: 'kling.create-text-to-audio',
    product: 'text-to-audio',
    priceMilli: 250,
    input: rain,
    origin: 'http://localhost',
    answersWhenFinished: false,
    checks: ['funds'],
  });
  if (outcome.kind !== 'accepted') throw new Error(outcome.kind);
  // Each saw the task before any of them was counted.
  for (let reads = 0; reads < 5; reads += 1) await countRead(engine, outcome.task);
  expect((await engine.store.getTask(outcome.task.id))?.status).toBe('succeed');
});

test('a dead receiver of one account holds up nobody else’s callbacks (one queue served all)', async () => {
  const kling = await start({ progression: { mode: 'immediate' }, settings: { 'callbacks.timeoutMs': 60_000 } });
  const arrived: (() => void)[] = [];
  // Never answers.
  const dead = createServer((req) => void req.resume());
  dead.listen(0, '127.0.0.1');
  await once(dead, 'listening');
  onTestFinished(() => {
    dead.closeAllConnections();
    dead.close();
  });
  const alive = await startReceiver(() => {
    for (const tell of arrived) tell();
    return 200;
  });
  onTestFinished(() => alive.stop());
  const { port } = dead.address() as { port: number };
  const stuck = createClient(kling.url, 'stuck-account');
  for (let made = 0; made < 70; made += 1) {
    await stuck.post(effects, { ...rain, callback_url: `http://127.0.0.1:${port}/` });
  }
  const heard = new Promise<void>((resolve) => arrived.push(resolve));
  await createClient(kling.url, 'other-account').post(effects, { ...rain, callback_url: alive.url });
  await heard;
  expect(alive.received.length).toBeGreaterThan(0);
});
