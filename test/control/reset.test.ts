import { expect, test } from 'vitest';
import { ada, effects, rain, start, startReceiver, voices } from './support.ts';

const key = 'key-of-reset';

/** An account in which everything has changed: a finished, a failed and a running task among it. */
async function startBusy() {
  const { admin, as, kling } = await start();
  const hook = await startReceiver();
  const client = as(key);
  await client.post(voices, { ...ada, callback_url: hook.url, external_task_id: 'done' });
  await admin.post(`/accounts/${key}/clock/advance`, { ms: 2000 });
  await admin.post(`/accounts/${key}/videos`, { id: 'my-video' });
  await admin.post(`/accounts/${key}/packs`, { units: 5 });
  await admin.patch(`/accounts/${key}`, { settings: { 'lists.order': 'oldest-first' } });
  await admin.post(`/accounts/${key}/faults`, { kind: 'refuse', product: 'tts' });
  await client.post(effects, rain);
  return { admin, client, hook, kling };
}

const countsOf = async ({ admin }: Awaited<ReturnType<typeof startBusy>>) => {
  const at = `/accounts/${key}`;
  const account = (await admin.get(at)).body;
  return {
    tasks: (await admin.get(`${at}/tasks`)).body.tasks.length,
    voices: (await admin.get(`${at}/voices`)).body.voices.length,
    videos: (await admin.get(`${at}/videos`)).body.videos.length,
    callbacks: (await admin.get(`${at}/callbacks`)).body.callbacks.length,
    ledger: (await admin.get(`${at}/ledger`)).body.entries.length,
    faults: account.faults,
    journal: (await admin.get(`${at}/journal`)).body.entries.length,
    packs: account.packs.length,
    settings: Object.keys(account.settings).length,
  };
};

const busy = { tasks: 2, voices: 1, videos: 10, callbacks: 2, ledger: 5, faults: 1, journal: 8, packs: 2, settings: 1 };

test('everything is put back, and the answer counts what was cleared', async () => {
  const started = await startBusy();
  expect(await countsOf(started)).toEqual(busy);
  const { status, body } = await started.admin.post(`/accounts/${key}/reset`);
  expect(status).toBe(200);
  expect(body.cleared).toEqual({ ...busy, clock: 1, wallets: 0 });
  expect(await countsOf(started)).toEqual({
    tasks: 0,
    voices: 0,
    videos: 9,
    callbacks: 0,
    ledger: 1,
    faults: 0,
    journal: 0,
    packs: 1,
    settings: 0,
  });
});

const left = (change: Partial<typeof busy>) => ({ ...busy, ...change });

test.each([
  ['tasks', left({ tasks: 0, ledger: 6 })],
  ['voices', left({ voices: 0 })],
  ['videos', left({ videos: 9 })],
  ['callbacks', left({ callbacks: 0 })],
  ['ledger', left({ ledger: 0 })],
  ['faults', left({ faults: 0 })],
  ['clock', busy],
  ['journal', left({ journal: 0 })],
  ['packs', left({ packs: 1, ledger: 6 })],
  ['settings', left({ settings: 0 })],
])('reset of %s clears exactly that', async (scope, expected) => {
  const started = await startBusy();
  const { body } = await started.admin.post(`/accounts/${key}/reset`, { what: [scope] });
  expect(Object.keys(body.cleared)).toEqual([scope]);
  expect(await countsOf(started)).toEqual(expected);
});

test('clearing running tasks gives back what they hold and frees their slots', async () => {
  const { admin } = await startBusy();
  const before = (await admin.get(`/accounts/${key}`)).body;
  // The pack that expires first pays: the second one.
  expect([before.running, before.packs[0].held_units, before.packs[1].held_units]).toEqual([1, 0, 0.25]);
  await admin.post(`/accounts/${key}/reset`, { what: ['tasks'] });
  const after = (await admin.get(`/accounts/${key}`)).body;
  expect([after.running, after.packs[0].held_units, after.packs[1].held_units]).toEqual([0, 0, 0]);
  const { entries } = (await admin.get(`/accounts/${key}/ledger`)).body;
  expect(entries.at(-1)).toMatchObject({ kind: 'release', units: 0.25, held_units: 0 });
});

test('a cleared task is not there for the client, its external id is free, and it never calls back', async () => {
  const { admin, client, hook } = await startBusy();
  await client.post(voices, { ...ada, callback_url: hook.url, external_task_id: 'running' });
  await admin.post(`/accounts/${key}/reset`, { what: ['tasks', 'callbacks'] });
  const heard = hook.received.length;
  expect((await client.get(`${voices}/running`)).body.code).toBe(1201);
  expect((await client.post(voices, { ...ada, external_task_id: 'running' })).body.code).toBe(0);
  await admin.post(`/accounts/${key}/clock/run-all`);
  expect(hook.received).toHaveLength(heard);
});

test('the clock goes back to where it started', async () => {
  const { admin } = await start({ startTime: Date.UTC(2026, 9, 1) });
  await admin.post(`/accounts/${key}/clock/advance`, { ms: 5000 });
  await admin.put(`/accounts/${key}/clock`, { mode: 'real' });
  await admin.post(`/accounts/${key}/reset`, { what: ['clock'] });
  expect((await admin.get(`/accounts/${key}/clock`)).body).toEqual({ mode: 'manual', time: Date.UTC(2026, 9, 1) });
});

test('an account that was made with its own packs and clock gets these again', async () => {
  const { admin } = await start();
  const made = (
    await admin.post('/accounts', {
      access_key: 'own',
      packs: [{ units: 3, concurrency: 2 }],
      clock: { mode: 'manual', time: 1_790_000_000_000 },
      settings: { 'tts.voiceSpeed': 'reject' },
      progressions: { '*': 'held' },
    })
  ).body;
  await admin.post('/accounts/own/clock/advance', { ms: 1000 });
  await admin.patch('/accounts/own', { settings: { 'tts.voiceSpeed': 'clamp' }, progressions: { '*': 'fast' } });
  await admin.delete(`/accounts/own/packs/${made.packs[0].id}`);
  await admin.post('/accounts/own/reset');
  const after = (await admin.get('/accounts/own')).body;
  expect(after).toMatchObject({
    clock: { mode: 'manual', time: 1_790_000_000_000 },
    packs: [{ total_units: 3, concurrency: 2 }],
    settings: { 'tts.voiceSpeed': 'reject' },
    progressions: { '*': { mode: 'held' } },
  });
});

test('an unknown scope is refused and clears nothing', async () => {
  const started = await startBusy();
  const { status, body } = await started.admin.post(`/accounts/${key}/reset`, { what: ['tasks', 'task'] });
  expect([status, body.error.pointer]).toEqual([400, '/what/1']);
  expect(await countsOf(started)).toEqual(busy);
});

test('a reset before the first call prepares the account', async () => {
  const { admin } = await start();
  const { status, body } = await admin.post('/accounts/never-used-key/reset', { what: ['tasks'] });
  expect([status, body.cleared]).toEqual([200, { tasks: 0 }]);
});

test('the form for all accounts clears all of them, and what belongs to none', async () => {
  const { admin, as } = await start();
  await as('first-key').post(voices, ada);
  await as('second-key').post(voices, ada);
  await as('third-key').get('/nowhere');
  const { body } = await admin.post('/all-accounts/reset', { what: ['tasks', 'journal'] });
  expect(body).toEqual({ accounts: 2, cleared: { tasks: 2, journal: 5 } });
  expect((await admin.get('/journal')).body.entries).toEqual([]);
  expect((await admin.get('/accounts/first-key/tasks')).body.tasks).toEqual([]);
});

/** What the ledger's own entries say of a pack: the last one has the balance after it. */
const lastOf = (entries: readonly any[], pack: string) => entries.filter(({ pack_id: id }) => id === pack).at(-1);

test.each([
  ['reset tasks', async ({ admin }) => admin.post(`/accounts/${key}/reset`, { what: ['tasks'] })],
  ['end by themselves', async ({ admin }) => admin.post(`/accounts/${key}/clock/run-all`)],
  ['are forced to fail', async (started) => force(started, 'failed')],
  ['are forced to succeed', async (started) => force(started, 'succeed')],
] satisfies [string, (started: Awaited<ReturnType<typeof startBusy>>) => Promise<unknown>][])(
  'packs are reset, then the running tasks %s: nothing is booked on a pack that is gone',
  async (_, endTasks) => {
    const started = await startBusy();
    const { admin } = started;
    await admin.post(`/accounts/${key}/reset`, { what: ['packs'] });
    const booked = (await admin.get(`/accounts/${key}/ledger`)).body.entries.length;
    await endTasks(started);
    const { entries } = (await admin.get(`/accounts/${key}/ledger`)).body;
    expect(entries.slice(booked)).toEqual([]);
    const { packs, running } = (await admin.get(`/accounts/${key}`)).body;
    expect(running).toBe(0);
    for (const { id, remaining_units: remaining, held_units: held, total_units: total } of packs) {
      expect([remaining, held]).toEqual([total, 0]);
      expect(lastOf(entries, id)).toMatchObject({ remaining_units: remaining, held_units: held });
    }
  },
);

const force = async ({ admin }: Awaited<ReturnType<typeof startBusy>>, status: string) => {
  const [task] = (await admin.get(`/accounts/${key}/tasks?status=submitted`)).body.tasks;
  await admin.post(`/accounts/${key}/tasks/${task.id}/force`, { status });
};

test('a task whose pack was replaced while it ran ends without a deduction', async () => {
  const { admin, client } = await startBusy();
  const [{ id }] = (await admin.get(`/accounts/${key}/tasks?status=submitted`)).body.tasks;
  await admin.post(`/accounts/${key}/reset`, { what: ['packs'] });
  await admin.post(`/accounts/${key}/clock/run-all`);
  expect((await client.get(`${effects}/${id}`)).body.data).toMatchObject({
    task_status: 'succeed',
    final_unit_deduction: '0',
  });
  expect((await admin.get(`/accounts/${key}/tasks/${id}/expected-charge`)).body).toMatchObject({
    units: 0,
    state: 'free',
  });
});

test('packs and tasks reset in one call leave full packs and no hold', async () => {
  const { admin } = await startBusy();
  await admin.post(`/accounts/${key}/reset`, { what: ['packs', 'tasks'] });
  const { packs, running } = (await admin.get(`/accounts/${key}`)).body;
  expect([running, packs.map((pack: any) => pack.held_units)]).toEqual([0, [0]]);
  const { entries } = (await admin.get(`/accounts/${key}/ledger`)).body;
  expect(entries.at(-1)).toMatchObject({ kind: 'grant', pack_id: packs[0].id });
});
