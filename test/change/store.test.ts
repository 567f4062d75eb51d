/** A made-up store takes the place of the real one through the same seam: nothing else is changed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { startKlingEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { reopening, testStore } from '../store/store-suite.ts';
import { createClient } from '../support/client.ts';
import { startReceiver } from '../support/receiver.ts';
import { createFileStore } from './file-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'made-up-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = () => join(folder, `${(files += 1)}.json`);

testStore(reopening((file, now) => Promise.resolve(createFileStore({ file, now })), newFile));

const voices = '/v1/general/custom-voices';
const effects = '/v1/audio/text-to-audio';
const speech = '/v1/audio/tts';
const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
const rain = { prompt: 'rain', duration: 3 };

/** An emulator on the made-up store. */
async function startOn(file: string, options: EmulatorOptions, conflictEvery = Infinity) {
  const errors: unknown[] = [];
  const logger = { info: () => undefined, warn: () => undefined, error: (fields: object) => errors.push(fields) };
  const kling = await startKlingEmulator(
    { ...options, logger },
    { openStore: ({ now }) => createFileStore({ file, now, conflictEvery }) },
  );
  let isStopped = false;
  const stop = async () => {
    if (isStopped) return;
    isStopped = true;
    await kling.stop();
  };
  onTestFinished(stop);
  return { kling, stop, errors, as: (key: string) => createClient(kling.url, key) };
}

test.each([
  ['never faster', Infinity],
  ['faster every third time', 3],
])('a whole flow on a store that answers later, other processes being %s', async (_, conflictEvery) => {
  const { kling, as, errors } = await startOn(newFile(), { clock: 'manual' }, conflictEvery);
  const hook = await startReceiver();
  onTestFinished(() => hook.stop());
  const client = as('key-of-flow');
  const account = kling.account('key-of-flow');

  const made = await client.post(voices, { ...ada, external_task_id: 'mine', callback_url: hook.url });
  expect(made.body).toMatchObject({ code: 0, data: { task_status: 'submitted' } });
  expect((await client.post(voices, { ...ada, external_task_id: 'mine' })).body.message).toContain('already exists');
  const { fired } = await account.advance(2000);
  expect(fired.map(({ kind }) => kind)).toEqual(['transition', 'callback', 'transition', 'callback']);
  expect(hook.received.map(({ body }) => body.task_status)).toEqual(['processing', 'succeed']);
  const read = (await client.get(`${voices}/mine`)).body.data;
  expect(read).toMatchObject({ task_status: 'succeed' });
  const [voice] = read.task_result.voices;
  expect((await client.get(voices)).body.data).toHaveLength(1);
  expect((await client.post('/v1/general/delete-voices', { voice_id: voice.voice_id })).body.code).toBe(0);
  expect((await client.get(voices)).body.data).toEqual([]);

  const said = await client.post(speech, { text: 'Hello', voice_id: 'genshin_vindi2', voice_language: 'en' });
  expect(said.body.data).toMatchObject({ task_status: 'succeed' });
  await account.failNext();
  const doomed = (await client.post(effects, rain)).body.data.task_id;
  await account.runAll();
  expect((await account.task(doomed)).task.status).toBe('failed');
  const { entries, balances } = await account.ledger();
  const spent = entries.reduce((sum, { kind, units }) => sum + (kind === 'settle' ? units : 0), 0);
  expect(balances).toMatchObject([{ remaining_units: 1_000_000 - spent, held_units: 0 }]);
  const transitions = (await account.journal({ kind: 'transition', task: doomed })).entries;
  expect(transitions.map((entry) => 'to' in entry && entry.to)).toEqual(['submitted', 'processing', 'failed']);

  expect((await account.reset('tasks', 'voices')).cleared).toMatchObject({ tasks: 3 });
  expect((await client.get(`${effects}/${doomed}`)).body.message).toContain('not found');
  await account.delete();
  expect((await kling.control.listAccounts()).accounts).toEqual([]);
  expect(errors).toEqual([]);
});

test('creates at the same moment are all taken, each paid once, whatever the store takes for each', async () => {
  const { kling, as, errors } = await startOn(newFile(), { clock: 'manual' }, 4);
  const client = as('key-of-many');
  const replies = await Promise.all(Array.from({ length: 20 }, () => client.post(effects, rain)));
  expect(new Set(replies.map(({ body }) => body.data.task_id)).size).toBe(20);
  const account = kling.account('key-of-many');
  expect((await account.get()).packs).toMatchObject([{ held_units: 20 * 0.25 }]);
  await account.runAll();
  expect((await account.get()).packs).toMatchObject([{ held_units: 0, remaining_units: 1_000_000 - 20 * 0.25 }]);
  expect(errors).toEqual([]);
});

const slow = { mode: 'time', processingMs: 60_000, finishMs: 120_000 } as const;

test('after a restart running tasks go on, pending callbacks are delivered, and accounts keep what they have', async () => {
  const file = newFile();
  const hook = await startReceiver();
  onTestFinished(() => hook.stop());
  const options: EmulatorOptions = {
    accounts: [{ accessKey: 'ada', apiKeys: ['api-key-of-ada'], packs: [{ units: 10 }] }],
    clock: { scale: 200 },
    progression: slow,
  };
  const before = await startOn(file, options);
  const made = await before.as('api-key-of-ada').post(effects, { ...rain, callback_url: hook.url });
  const { task_id: task } = made.body.data;
  const { id } = await before.kling.account('ada').get();
  await before.stop();
  expect(hook.received).toEqual([]);

  const after = await startOn(file, options);
  const account = after.kling.account('ada');
  expect((await account.get()).id).toBe(id);
  expect((await after.kling.control.listAccounts()).accounts).toHaveLength(1);
  await expect
    .poll(() => hook.received.map(({ body }) => body.task_status), { timeout: 20_000 })
    .toEqual(['processing', 'succeed']);
  expect((await after.as('api-key-of-ada').get(`${effects}/${task}`)).body.data.task_status).toBe('succeed');
  expect((await account.get()).packs).toMatchObject([{ remaining_units: 9.75, held_units: 0 }]);
  await expect.poll(async () => (await account.callbacks({ state: 'delivered' })).callbacks.length).toBe(2);
  expect(after.errors).toEqual([]);
});

test('a callback that was not delivered before a restart is tried again after it', async () => {
  const file = newFile();
  const down = await startReceiver();
  await down.stop();
  const options: EmulatorOptions = { clock: 'manual', progression: { mode: 'immediate' } };
  const before = await startOn(file, options);
  await before.as('key-of-pending').post(effects, { ...rain, callback_url: down.url });
  await before.kling.account('key-of-pending').advance(0);
  const [pending] = (await before.kling.account('key-of-pending').callbacks({ state: 'pending' })).callbacks;
  expect(pending).toMatchObject({ attempts: 1 });
  await before.stop();

  const after = await startOn(file, options);
  const account = after.kling.account('key-of-pending');
  const { fired } = await account.next();
  expect(fired).toMatchObject([{ kind: 'callback', delivery_id: pending?.id, attempt: 2 }]);
});
