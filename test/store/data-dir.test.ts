/** An emulator on a data directory: what a start refuses, and what it finds again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { type EmulatorOptions, startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createClient, signToken } from '../support/client.ts';
import { startReceiver } from '../support/receiver.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-state-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let directories = 0;
const newDirectory = () => join(folder, String((directories += 1)));

const effects = '/v1/audio/text-to-audio';
const rain = { prompt: 'rain', duration: 3 };

/** An emulator that the test may stop earlier. */
async function startOn(dataDir: string, options: EmulatorOptions = {}) {
  const kling = await startKlingEmulator({ clock: 'manual', progression: { mode: 'held' }, ...options, dataDir });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= kling.stop());
  onTestFinished(stop);
  return { kling, stop, as: (key: string) => createClient(kling.url, key) };
}

/** The database in a directory that no emulator has open. */
async function editRecords(dataDir: string, edit: (db: ClassicLevel) => Promise<void>): Promise<void> {
  const db = new ClassicLevel(join(dataDir, 'records'));
  await edit(db);
  await db.close();
}

async function used(): Promise<string> {
  const dataDir = newDirectory();
  const { as, stop } = await startOn(dataDir);
  await as('key-of-before').post(effects, rain);
  await stop();
  return dataDir;
}

const refusals: readonly (readonly [title: string, make: () => Promise<string>, message: string])[] = [
  [
    'with files of another program',
    () => {
      const dataDir = newDirectory();
      mkdirSync(dataDir);
      writeFileSync(join(dataDir, 'thesis.txt'), 'mine');
      return Promise.resolve(dataDir);
    },
    'holds other files (thesis.txt) and no kling-emulator.json. Nothing was changed;',
  ],
  [
    'of a newer format',
    async () => {
      const dataDir = await used();
      writeFileSync(join(dataDir, 'kling-emulator.json'), '{"format":99}');
      return dataDir;
    },
    'was written by a newer kling-emulator (format 99; this one knows 1).',
  ],
  [
    'whose mark is cut off',
    async () => {
      const dataDir = await used();
      writeFileSync(join(dataDir, 'kling-emulator.json'), '{"for');
      return dataDir;
    },
    'is damaged: kling-emulator.json in it names no format.',
  ],
  [
    'with a record that is no record',
    async () => {
      const dataDir = await used();
      await editRecords(dataDir, (db) => db.put(`t${'0'.repeat(9)}`, '{"id":'));
      return dataDir;
    },
    "is damaged: record t000000000 can't be read.",
  ],
  [
    'with a record that is missing',
    async () => {
      const dataDir = await used();
      await editRecords(dataDir, async (db) => {
        for await (const key of db.keys({ gte: 't', lt: 'u' })) await db.del(key);
      });
      return dataDir;
    },
    'is damaged: it has 12 of 13 records. Put a copy back,',
  ],
  [
    'without the list of its files',
    async () => {
      const dataDir = await used();
      rmSync(join(dataDir, 'records', 'CURRENT'));
      return dataDir;
    },
    'is damaged: ',
  ],
  [
    'that is a file',
    () => {
      const dataDir = newDirectory();
      writeFileSync(dataDir, '');
      return Promise.resolve(dataDir);
    },
    'is a file, where a folder is meant.',
  ],
  [
    'that is a link to nothing',
    () => {
      const dataDir = newDirectory();
      symlinkSync('/nowhere/at/all', dataDir);
      return Promise.resolve(dataDir);
    },
    "is a link to /nowhere/at/all, which doesn't exist.",
  ],
  [
    'whose links lead in a circle',
    () => {
      const dataDir = newDirectory();
      symlinkSync(dataDir, dataDir);
      return Promise.resolve(join(dataDir, 'state'));
    },
    "can't be reached: its links lead in a circle.",
  ],
  [
    'that stands in a file',
    () => {
      const file = newDirectory();
      writeFileSync(file, '');
      return Promise.resolve(join(file, 'state'));
    },
    "can't be reached: a part of its path is a file.",
  ],
  [
    'with a name that is too long',
    () => Promise.resolve(`${newDirectory()}${'a'.repeat(300)}`),
    'has a name that is too long.',
  ],
];

test.each(refusals)('a directory %s is refused in a sentence, and left as it is', async (_, make, message) => {
  const dataDir = await make();
  const list = () => {
    try {
      return readdirSync(dataDir);
    } catch (error) {
      return [(error as NodeJS.ErrnoException).code];
    }
  };
  const before = list();
  await expect(startOn(dataDir)).rejects.toThrow(`Data directory ${dataDir} ${message}`);
  expect(list()).toEqual(before);
});

test('a directory is used by one emulator at a time, and free again when that has stopped', async () => {
  const dataDir = newDirectory();
  const first = await startOn(dataDir);
  await expect(startOn(dataDir)).rejects.toThrow(`Data directory ${dataDir} is in use by another emulator.`);
  await first.stop();
  await startOn(dataDir);
});

test('an empty directory, and the root of a volume, are taken', async () => {
  const dataDir = newDirectory();
  mkdirSync(join(dataDir, 'lost+found'), { recursive: true });
  const { as } = await startOn(dataDir);
  expect((await as('key-of-volume').get(effects)).body).toMatchObject({ code: 0 });
});

test('tasks, balances, faults and the time of a manual clock are found again; callbacks keep their ids', async () => {
  const dataDir = newDirectory();
  const down = await startReceiver();
  await down.stop();
  const progression = { mode: 'time', processingMs: 1000, finishMs: 2000 } as const;
  const before = await startOn(dataDir, { progression });
  const account = before.kling.account('key-of-all');
  await account.failNext({ product: 'text-to-audio', times: 2 });
  const { task_id: failing } = (await before.as('key-of-all').post(effects, { ...rain, callback_url: down.url })).body
    .data;
  const { task_id: waiting } = (
    await before
      .as('key-of-all')
      .post('/v1/audio/tts', { text: 'Hi', voice_id: 'chat1_female_new-3', voice_language: 'en' })
  ).body.data;
  await account.advance(1500);
  const seen = { ...(await account.get()), ...(await account.callbacks({})) };
  await before.stop();

  const after = await startOn(dataDir, { progression });
  const again = after.kling.account('key-of-all');
  expect({ ...(await again.get()), ...(await again.callbacks({})) }).toEqual(seen);
  await again.runAll();
  expect((await after.as('key-of-all').get(`${effects}/${failing}`)).body.data).toMatchObject({
    task_status: 'failed',
  });
  expect(waiting).toBeDefined();
  expect((await again.get()).faults).toBe(1);
});

test('a seed that is used again draws no id that is there, and the same ones on the same state', async () => {
  const make = async (dataDir: string, keys: readonly string[]) => {
    const { as, stop } = await startOn(dataDir, { seed: 'again' });
    const ids: string[] = [];
    for (const key of keys) {
      for (let count = 0; count < 30; count += 1) ids.push((await as(key).post(effects, rain)).body.data.task_id);
    }
    await stop();
    return ids;
  };
  const [one, other] = [newDirectory(), newDirectory()];
  const life = async (dataDir: string) => [
    ...(await make(dataDir, ['key-of-seed-a'])),
    ...(await make(dataDir, ['key-of-seed-a', 'key-of-seed-b'])),
  ];
  const ids = await life(one);
  expect(new Set(ids).size).toBe(90);
  expect(await life(other)).toEqual(ids);
});

test('accounts of the control API still authenticate, with the secret that they were made with', async () => {
  const dataDir = newDirectory();
  const options = { accounts: [{ accessKey: 'ada', secretKey: 'secret-of-ada' }] };
  const before = await startOn(dataDir, options);
  await before.kling.control.createAccount({ access_key: 'bob', secret: 'secret-of-bob' });
  await before.stop();
  const after = await startOn(dataDir, options);
  expect((await after.as(signToken('bob', 'secret-of-bob')).get(effects)).status).toBe(200);
  expect((await after.as(signToken('bob', 'secret-of-ada')).get(effects)).status).toBe(401);
  expect(JSON.stringify(await after.kling.control.listAccounts())).not.toContain('secret-of-bob');
});

test('what the configuration says anew wins over what is stored, all else stays', async () => {
  const dataDir = newDirectory();
  const ada = { accessKey: 'ada', secretKey: 'first', apiKeys: ['api-key-1'], packs: [{ units: 10 }] };
  const before = await startOn(dataDir, { accounts: [ada, { apiKeys: ['api-key-of-bob'] }] });
  await before.kling
    .account('ada')
    .update({ settings: { 'callbacks.timeoutMs': 1234, 'callbacks.retryDelaysMs': [7] } });
  await before.as('api-key-1').post(effects, rain);
  const { id } = await before.kling.account('ada').get();
  await before.stop();

  const changed = { ...ada, secretKey: 'second', apiKeys: ['api-key-2'], packs: [{ units: 99 }] };
  const after = await startOn(dataDir, { accounts: [changed], settings: { 'callbacks.timeoutMs': 4321 } });
  const found = await after.kling.account('ada').get();
  expect(found).toMatchObject({ id, packs: [{ total_units: 10, held_units: 0.25 }] });
  expect(found.settings).toMatchObject({ 'callbacks.timeoutMs': 4321, 'callbacks.retryDelaysMs': [7] });
  const statusOf = async (key: string) => (await after.as(key).get(effects)).status;
  expect(await statusOf('api-key-2')).toBe(200);
  expect(await statusOf(signToken('ada', 'second'))).toBe(200);
  for (const gone of ['api-key-1', 'api-key-of-bob', signToken('ada', 'first')]) expect(await statusOf(gone)).toBe(401);
});

test('an account that open mode made has no way in where accounts are configured', async () => {
  const dataDir = await used();
  const { as } = await startOn(dataDir, { accounts: [{ apiKeys: ['api-key-of-ada'] }] });
  expect((await as('key-of-before').get(effects)).status).toBe(401);
  expect((await as('api-key-of-ada').get(effects)).body.data).toEqual([]);
});

test('a clock and a progression that the options say anew are those of accounts that are found again', async () => {
  const dataDir = await used();
  const { kling, as } = await startOn(dataDir, { clock: { scale: 500 }, progression: { mode: 'immediate' } });
  expect(await kling.account('key-of-before').get()).toMatchObject({ clock: { mode: 'scaled', scale: 500 } });
  const { task_id: id } = (await as('key-of-before').post(effects, rain)).body.data;
  await expect
    .poll(async () => (await as('key-of-before').get(`${effects}/${id}`)).body.data.task_status)
    .toBe('succeed');
});

test('one configured account takes over the keys of several that open mode made', async () => {
  const dataDir = newDirectory();
  const before = await startOn(dataDir);
  for (const key of ['key-of-one', 'key-of-other']) await before.as(key).post(effects, rain);
  await before.stop();
  const { kling, as } = await startOn(dataDir, { accounts: [{ apiKeys: ['key-of-one', 'key-of-other'] }] });
  expect((await kling.control.listAccounts()).accounts.map(({ credentials }) => credentials.length)).toEqual([2, 0]);
  for (const key of ['key-of-one', 'key-of-other']) expect((await as(key).get(effects)).body.data).toHaveLength(1);
});

test('idle accounts of callers are as many as may be after a restart, too; those that were prepared stay', async () => {
  const dataDir = newDirectory();
  const before = await startOn(dataDir);
  for (let number = 0; number < 20; number += 1) await before.as(`key-of-idle-${number}`).get(effects);
  await before.kling.account('key-of-prepared').update({});
  await before.stop();
  const { kling, as } = await startOn(dataDir, { maxIdleAccounts: 10 });
  await as('key-of-newcomer').get(effects);
  const names = (await kling.control.listAccounts()).accounts.map(({ id }) => id);
  expect(names.length).toBeLessThanOrEqual(11);
  expect(names).toContain((await kling.account('key-of-prepared').get()).id);
});

test('an emulator that does not get its port leaves the directory to the next one', async () => {
  const dataDir = newDirectory();
  const { kling } = await startOn(newDirectory());
  await expect(startOn(dataDir, { port: kling.port })).rejects.toThrow('EADDRINUSE');
  await startOn(dataDir);
});

test.skipIf(process.platform === 'win32')(
  'a full disk is reported by every answer, and takes nothing that was answered',
  async () => {
    const dataDir = newDirectory();
    // A limit on the size of files is what a process can set by itself.
    const limited =
      'ulimit -f 64; exec "$0" dist/cli/main.js start --port 0 --log-format silent --clock manual --data-dir "$1"';
    const child = spawn('bash', ['-c', limited, process.execPath, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const url = /http:\S+/.exec(line)?.[0] ?? '';
    const client = createClient(url, 'key-of-full-disk');
    const made: string[] = [];
    let reply = await client.post(effects, rain);
    for (; reply.status === 200 && made.length < 1000; reply = await client.post(effects, rain))
      made.push(reply.body.data.task_id);
    expect(reply).toMatchObject({ status: 500, body: { code: 5000 } });
    const told = `Data directory ${dataDir} can't be written: `;
    expect(reply.headers.get('kling-emulator-diagnostics')).toContain(told);
    const control = await createClient(`${url}/__emulator`).get('/accounts/key-of-full-disk');
    expect(control).toMatchObject({
      status: 503,
      body: { error: { message: expect.stringContaining(told) as string } },
    });
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(log.split('\n')[0]).toContain(told);
    expect(log).not.toContain('report');
    const { kling } = await startOn(dataDir);
    const { tasks } = await kling.account('key-of-full-disk').tasks({ size: 100 });
    expect(tasks.map(({ id }) => id).sort()).toEqual(made.sort());
  },
);

test('what the control API changed of an account stays as long as the options say the same', async () => {
  const dataDir = newDirectory();
  const options = { clock: 'real', settings: { 'callbacks.timeoutMs': 4321 } } as const;
  const before = await startOn(dataDir, options);
  await before.kling.account('key-of-changed').update({ settings: { 'callbacks.timeoutMs': 77 } });
  await before.kling.account('key-of-changed').setClock({ mode: 'manual' });
  await before.stop();
  const same = await startOn(dataDir, options);
  const seen = await same.kling.account('key-of-changed').get();
  expect(seen).toMatchObject({ clock: { mode: 'manual' }, settings: { 'callbacks.timeoutMs': 77 } });
  await same.stop();
  const other = await startOn(dataDir, { ...options, settings: {} });
  expect((await other.kling.account('key-of-changed').get()).settings).toEqual({});
});

test('what was cleared and what was removed does not come back', async () => {
  const dataDir = newDirectory();
  const before = await startOn(dataDir);
  const { task_id: id } = (await before.as('key-of-cleared').post(effects, rain)).body.data;
  await before.as('key-of-removed').post(effects, rain);
  await before.kling.account('key-of-cleared').reset('tasks');
  await before.kling.account('key-of-removed').delete();
  await before.stop();
  const after = await startOn(dataDir);
  expect((await after.as('key-of-cleared').get(`${effects}/${id}`)).status).not.toBe(200);
  expect((await after.kling.control.listAccounts()).accounts).toHaveLength(1);
});
