/** Faults that a review found once; each test names what it was. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createAccount, noAccount } from '../../src/emulator/core/accounts.ts';
import { defaultSettings } from '../../src/contracts/spec/vendors.ts';
import { changeRunningTask } from '../../src/emulator/core/advance-tasks.ts';
import { taskById } from '../../src/emulator/core/reads.ts';
import { submitTask } from '../../src/emulator/core/submit.ts';
import { startKlingEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { baseGrant } from '../../src/emulator/account-defaults.ts';
import { createRuntime } from '../../src/emulator/runtime.ts';
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
  const { shell } = createRuntime({ progression: { mode: 'reads', reads: 4 } });
  const grant = baseGrant({ progression: { mode: 'reads', reads: 4 } }, defaultSettings, shell.wall.now());
  const made = await shell.run(createAccount, { accountId: noAccount, grant });
  if (made.kind !== 'created') throw new Error(made.kind);
  const { id: accountId } = made.account;
  const outcome = await shell.run(submitTask, {
    accountId,
    dialect: 'kling',
    operation: 'kling.create-text-to-audio',
    product: 'text-to-audio',
    price: { rule: 'per_call', milliUnits: 250, pack: 'video' },
    input: rain,
    origin: 'http://localhost',
    answersWhenFinished: false,
    checks: ['funds'],
  });
  if (outcome.kind !== 'accepted') throw new Error(outcome.kind);
  const { id: taskId } = outcome.task;
  const read = () => shell.run(changeRunningTask, { accountId, taskId, change: { kind: 'read' } });
  await Promise.all([read(), read(), read(), read(), read()]);
  expect((await shell.read(taskById(taskId)))?.status).toBe('succeed');
});

test('a dead receiver of one account delays no other account’s callbacks (one queue served all)', async () => {
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

test('a planted video has its file under its own name only (any name would do)', async () => {
  const kling = await start({ accounts: [{ apiKeys: ['filming-key'], videos: [{ id: 'mine' }] }] });
  const client = createClient(kling.url, 'filming-key');
  await client.post('/v1/audio/video-to-audio', { video_id: 'mine', external_task_id: 'dub' });
  const { task_info: info } = (await client.get('/v1/audio/video-to-audio/dub')).body.data;
  const { url } = info.parent_video;
  expect((await fetch(url)).status).toBe(200);
  expect((await fetch(url.replace(/[^/]+$/, 'anything.exe'))).status).toBe(404);
});

test('accounts that only looked are forgotten beyond a bound, those a test prepared or looked at are not (all were kept)', async () => {
  const kling = await start();
  const count = 5600;
  await kling.account('prepared-key').setProgressions({ '*': 'held' });
  const call = (name: string, path = '/v1/general/custom-voices') =>
    `GET ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${name}\r\n\r\n`;
  const socket = connect(kling.port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  const answered = new Promise<void>((resolve) => {
    const status = 'HTTP/1.1 200';
    let answers = 0;
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      const parts = (text + chunk.toString()).split(status);
      answers += parts.length - 1;
      // The next chunk may hold the rest of a status line.
      text = parts.at(-1)?.slice(1 - status.length) ?? '';
      if (answers === count + 1) resolve();
    });
  });
  socket.write(call('looked-at-key'));
  await once(socket, 'data');
  await kling.account('looked-at-key').get();
  // One connection and one write: five thousand fetches would take longer than everything else here.
  socket.write(Array.from({ length: count }, (_, index) => call(`passing-key-${index}`)).join(''));
  await answered;
  const { accounts } = await kling.control.getInfo();
  expect(accounts).toBeLessThanOrEqual(5002);
  expect(accounts).toBeGreaterThan(4500);
  expect((await kling.account('prepared-key').progressions()).progressions).toEqual({ '*': { mode: 'held' } });
  expect((await kling.account('looked-at-key').counts()).requests).toBe(1);
  await expect(kling.account('passing-key-0').get()).rejects.toThrow('No account has');
});
