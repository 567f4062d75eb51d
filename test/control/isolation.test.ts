import { expect, test } from 'vitest';
import { ada, effects, rain, start, startReceiver, voices } from './support.ts';

const [left, right] = ['key-of-left', 'key-of-right'];

test('two accounts in parallel never see each other', async () => {
  const { admin, as } = await start();
  const hooks = { [left]: await startReceiver(), [right]: await startReceiver() };
  await admin.post(`/accounts/${left}/faults`, { kind: 'fail-task', external_task_id: 'shared', message: 'Left only' });

  const work = async (key: typeof left) => {
    const client = as(key);
    const voice = (await client.post(voices, { ...ada, callback_url: hooks[key]?.url, external_task_id: 'shared' }))
      .body;
    await client.post(effects, rain);
    await admin.post(`/accounts/${key}/clock/advance`, { ms: key === left ? 60_000 : 1000 });
    return voice.data.task_id as string;
  };
  const [leftTask, rightTask] = await Promise.all([work(left), work(right)]);

  // Tasks and external ids.
  const tasksOf = async (key: string) => (await admin.get(`/accounts/${key}/tasks`)).body.tasks.map((t: any) => t.id);
  const [leftTasks, rightTasks] = [await tasksOf(left), await tasksOf(right)];
  expect(leftTasks).toHaveLength(2);
  expect(leftTasks.filter((id: string) => rightTasks.includes(id))).toEqual([]);
  expect((await as(left).get(`${voices}/${rightTask}`)).body.code).toBe(1201);
  expect((await admin.get(`/accounts/${left}/tasks/${rightTask}`)).status).toBe(404);
  expect((await as(left).get(`${voices}/shared`)).body.data.task_id).toBe(leftTask);
  expect((await as(right).get(`${voices}/shared`)).body.data.task_id).toBe(rightTask);

  // Faults and clock: the left one failed long ago, the right one is running.
  expect((await as(left).get(`${voices}/shared`)).body.data.task_status_msg).toBe('Left only');
  expect((await as(right).get(`${voices}/shared`)).body.data.task_status).toBe('processing');

  // Voices.
  await admin.post(`/accounts/${right}/clock/advance`, { ms: 1000 });
  expect((await admin.get(`/accounts/${left}/voices`)).body.voices).toEqual([]);
  const [voice] = (await admin.get(`/accounts/${right}/voices`)).body.voices;
  expect((await as(left).post('/v1/general/delete-voices', { voice_id: voice.id })).body.code).toBe(1201);
  expect((await as(right).post('/v1/general/delete-voices', { voice_id: voice.id })).body.code).toBe(0);

  // Callbacks: each receiver heard of its own account's task only.
  expect(new Set(hooks[left]?.received.map((one) => one.body.task_id))).toEqual(new Set([leftTask]));
  expect(new Set(hooks[right]?.received.map((one) => one.body.task_id))).toEqual(new Set([rightTask]));
  const [delivery] = (await admin.get(`/accounts/${right}/callbacks`)).body.callbacks;
  expect((await admin.get(`/accounts/${left}/callbacks/${delivery.id}`)).status).toBe(404);
  expect((await admin.post(`/accounts/${left}/callbacks/${delivery.id}/resend`)).status).toBe(404);

  // Journal and ledger.
  const journalOf = async (key: string) => (await admin.get(`/accounts/${key}/journal`)).body.entries;
  const journaledTasks = (entries: any[]) => new Set(entries.flatMap((entry) => entry.task_id ?? []));
  expect(journaledTasks(await journalOf(left))).toEqual(new Set(leftTasks));
  expect(journaledTasks(await journalOf(right))).toEqual(new Set(rightTasks));
  expect(JSON.stringify(await journalOf(right))).not.toContain('Left only');
  const kindsOf = async (key: string) =>
    (await admin.get(`/accounts/${key}/ledger`)).body.entries.map((entry: any) => entry.kind);
  expect(await kindsOf(left)).toEqual(['grant', 'hold', 'hold', 'release', 'settle']);
  expect(await kindsOf(right)).toEqual(['grant', 'hold', 'hold', 'settle', 'settle']);

  // Reset of one leaves the other alone.
  await admin.post(`/accounts/${left}/reset`);
  expect(await tasksOf(left)).toEqual([]);
  expect(await tasksOf(right)).toEqual(rightTasks);
});

test('a failure asked for in one account never hits another', async () => {
  const { admin, as } = await start({ progression: { mode: 'immediate' } });
  await admin.post(`/accounts/${left}/faults`, { kind: 'refuse', times: 100 });
  const statuses = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => (await as(index % 2 ? left : right).post(voices, ada)).status),
  );
  expect(statuses.filter((_, index) => index % 2 === 0).every((status) => status === 200)).toBe(true);
  expect(statuses.filter((_, index) => index % 2 === 1).every((status) => status === 400)).toBe(true);
});
