import { expect, test } from 'vitest';
import { ada, dubs, effects, hello, rain, speech, start, startReceiver, tell, voices } from './support.ts';

const key = 'key-of-failing';
const riskControl = 'Failure to pass the risk control system';

test('the next task fails, with the text of the reason, and costs nothing', async () => {
  const { admin, as } = await start({ progression: { mode: 'immediate' } });
  const client = as(key);
  const order = await admin.post(`/accounts/${key}/faults`, { kind: 'fail-task' });
  expect(order.status).toBe(201);
  expect(order.body).toEqual({
    id: expect.stringMatching(/^fault-[0-9a-z]{10}$/),
    kind: 'fail-task',
    remaining: 1,
    message: riskControl,
  });
  const { task_id: id } = (await client.post(voices, ada)).body.data;
  const { data } = (await client.get(`${voices}/${id}`)).body;
  expect(data).toMatchObject({ task_status: 'failed', task_status_msg: riskControl });
  expect((await admin.get(`/accounts/${key}/tasks/${id}/expected-charge`)).body).toMatchObject({
    units: 0.05,
    state: 'released',
  });
  const { task_id: next } = (await client.post(voices, ada)).body.data;
  expect((await client.get(`${voices}/${next}`)).body.data.task_status).toBe('succeed');
});

test('a failure waits for its product', async () => {
  const { admin, as } = await start({ progression: { mode: 'immediate' } });
  const client = as(key);
  await admin.post(`/accounts/${key}/faults`, { kind: 'fail-task', product: 'video-to-audio', reason: 'bad-source' });
  const { task_id: voice } = (await client.post(voices, ada)).body.data;
  const { task_id: dub } = (await client.post(dubs, { video_id: '830460928805724256' })).body.data;
  expect((await client.get(`${voices}/${voice}`)).body.data.task_status).toBe('succeed');
  expect((await client.get(`${dubs}/${dub}`)).body.data).toMatchObject({
    task_status: 'failed',
    task_status_msg: 'Something went wrong when we tried to get the contents of the file.',
  });
});

test('a failure waits for its external id', async () => {
  const { admin, as } = await start({ progression: { mode: 'immediate' } });
  const client = as(key);
  await admin.post(`/accounts/${key}/faults`, { kind: 'fail-task', external_task_id: 'b', message: 'No luck' });
  for (const id of ['a', 'b', 'c']) await client.post(effects, { ...rain, external_task_id: id });
  const seen = [];
  for (const id of ['a', 'b', 'c']) seen.push((await client.get(`${effects}/${id}`)).body.data.task_status_msg);
  expect(seen).toEqual(['', 'No luck', '']);
});

test('a failure hits as many tasks as it was asked to, and then is gone', async () => {
  const { admin, as } = await start({ progression: { mode: 'immediate' } });
  const client = as(key);
  await admin.post(`/accounts/${key}/faults`, { kind: 'fail-task', times: 2, reason: 'upstream-error' });
  for (const id of ['a', 'b', 'c']) await client.post(effects, { ...rain, external_task_id: id });
  expect((await admin.get(`/accounts/${key}/faults`)).body).toEqual({ faults: [], total: 0, more: false });
  const seen = [];
  for (const id of ['a', 'b', 'c']) seen.push((await client.get(`${effects}/${id}`)).body.data.task_status_msg);
  expect(seen).toEqual(['Server error', 'Server error', '']);
});

test('a refusal is answered at submission with 1301, and leaves no task and no charge', async () => {
  const { admin, as } = await start();
  const client = as(key);
  await admin.post(`/accounts/${key}/faults`, { kind: 'refuse', product: 'text-to-audio' });
  const refused = await client.post(effects, rain);
  expect(refused.status).toBe(400);
  expect(refused.body).toEqual({
    code: 1301,
    message: 'Content security policy',
    request_id: expect.any(String) as string,
  });
  expect((await admin.get(`/accounts/${key}/tasks`)).body.tasks).toEqual([]);
  expect((await admin.get(`/accounts/${key}/ledger`)).body.entries.map((entry: any) => entry.kind)).toEqual(['grant']);
  expect((await client.post(effects, rain)).status).toBe(200);
});

test.each([
  [1102, 429, 'Account balance not enough'],
  [1302, 429, 'Requests too frequent, platform rate limit'],
  [1303, 429, 'parallel task over resource pack limit'],
])('a refusal with code %i says what Kling says, or the text that was asked for', async (code, status, message) => {
  const { admin, as } = await start();
  const client = as(key);
  const order = (own: object) => admin.post(`/accounts/${key}/faults`, { kind: 'refuse', code, ...own });
  expect((await order({})).body.message).toBe("the vendor's own text");
  expect(await client.post(effects, rain)).toMatchObject({ status, body: { code, message } });
  expect((await order({ message: 'Not now' })).body.message).toBe('Not now');
  expect(await client.post(effects, rain)).toMatchObject({ status, body: { code, message: 'Not now' } });
});

test('failures can be called off, one or all', async () => {
  const { admin } = await start();
  const first = (await admin.post(`/accounts/${key}/faults`, { kind: 'refuse', message: 'one' })).body;
  const second = (await admin.post(`/accounts/${key}/faults`, { kind: 'refuse', message: 'two' })).body;
  expect((await admin.delete(`/accounts/${key}/faults/${first.id}`)).body).toEqual({ deleted: [first.id] });
  expect((await admin.get(`/accounts/${key}/faults`)).body.faults).toEqual([second]);
  expect((await admin.delete(`/accounts/${key}/faults/${first.id}`)).status).toBe(404);
  expect((await admin.delete(`/accounts/${key}/faults`)).body).toEqual({ deleted: [second.id] });
});

test('orders that make no sense are refused with their place', async () => {
  const { admin } = await start();
  const order = (body: object) => admin.post(`/accounts/${key}/faults`, body);
  expect((await order({ kind: 'refuse', reason: 'bad-source' })).body.error.pointer).toBe('/reason');
  expect((await order({ kind: 'fail-task', product: 'song' })).body.error.pointer).toBe('/product');
  expect((await order({ kind: 'fail-task', times: 0 })).body.error.pointer).toBe('/times');
  expect((await order({ kind: 'fail-task', produkt: 'tts' })).body.error.message).toContain("did you mean 'product'?");
  expect((await order({ kind: 'failtask' })).body.error.message).toContain("did you mean 'fail-task'?");
});

test('a failed TTS task is answered as a task, not as an error of the call', async () => {
  const { admin, as } = await start();
  await admin.post(`/accounts/${key}/faults`, { kind: 'fail-task', product: 'tts' });
  const { status, body } = await as(key).post(speech, hello);
  expect(status).toBe(200);
  expect(body.data).toMatchObject({ task_status: 'failed', task_status_msg: riskControl });
  expect(body.data).not.toHaveProperty('task_result');
});

test('a held TTS call is answered when its task is released, forced or cleared', async () => {
  const { admin, as } = await start({ progression: { mode: 'held' } });
  const end = async (finish: (id: string) => Promise<unknown>) => {
    const call = as(key).post(speech, hello);
    let running = [];
    while (running.length === 0) {
      running = (await admin.get(`/accounts/${key}/tasks?status=submitted`)).body.tasks ?? [];
    }
    await finish(running[0].id);
    return (await call).body;
  };
  await admin.post(`/accounts/${key}/clock/advance`, { ms: 0 });
  const released = await end((id) => admin.post(`/accounts/${key}/tasks/${id}/release`));
  expect(released.data.task_status).toBe('succeed');
  const forced = await end((id) =>
    admin.post(`/accounts/${key}/tasks/${id}/force`, { status: 'failed', message: 'No' }),
  );
  expect(forced.data).toMatchObject({ task_status: 'failed', task_status_msg: 'No' });
  const cleared = await end(() => admin.post(`/accounts/${key}/reset`, { what: ['tasks'] }));
  expect(cleared).toMatchObject({ code: 1201 });
});

test('a running task is forced to its end, and its callbacks have gone out with the answer', async () => {
  const { admin, as } = await start();
  const hook = await startReceiver();
  const { task_id: id, created_at: at } = (await as(key).post(voices, { ...ada, callback_url: hook.url })).body.data;
  const { body } = await admin.post(`/accounts/${key}/tasks/${id}/force`, { status: 'failed', reason: 'risk-control' });
  expect(tell(body.fired, at)).toEqual([
    't+0 processing',
    't+0 failed',
    't+0 callback processing: answered 200',
    't+0 callback failed: answered 200',
  ]);
  expect(hook.received.map((one) => one.body.task_status)).toEqual(['processing', 'failed']);
});

test('on a running clock too, the callbacks of a forced task have gone out with the answer', async () => {
  const { admin, as } = await start({ clock: 'real', progression: { mode: 'held' } });
  const hook = await startReceiver();
  const { task_id: id } = (await as(key).post(voices, { ...ada, callback_url: hook.url })).body.data;
  const { body } = await admin.post(`/accounts/${key}/tasks/${id}/force`, { status: 'succeed' });
  const told = body.fired.map((event: any) => event.to ?? `callback ${event.task_status}`);
  expect(told).toEqual(['processing', 'succeed', 'callback processing', 'callback succeed']);
  expect(hook.received.map((one) => one.body.task_status)).toEqual(['processing', 'succeed']);
});

test('an ended task cannot be forced or released any more', async () => {
  const { admin, as } = await start({ progression: { mode: 'immediate' } });
  const { task_id: id } = (await as(key).post(voices, ada)).body.data;
  const forced = await admin.post(`/accounts/${key}/tasks/${id}/force`, { status: 'succeed' });
  expect([forced.status, forced.body.error.code]).toEqual([409, 'conflict']);
  expect((await admin.post(`/accounts/${key}/tasks/${id}/release`)).status).toBe(409);
});

test('a held task stays until it is released, one step or to the end', async () => {
  const { admin, as } = await start({ progression: { mode: 'held' } });
  const client = as(key);
  const { task_id: id, created_at: at } = (await client.post(voices, { ...ada, external_task_id: 'mine' })).body.data;
  await admin.post(`/accounts/${key}/clock/advance`, { ms: 1_000_000 });
  expect((await client.get(`${voices}/${id}`)).body.data.task_status).toBe('submitted');
  const step = await admin.post(`/accounts/${key}/tasks/mine/release`, { to: 'processing' });
  expect(tell(step.body.fired, at)).toEqual(['t+1000000 processing']);
  expect((await admin.post(`/accounts/${key}/tasks/mine/release`, { to: 'processing' })).status).toBe(409);
  const end = await admin.post(`/accounts/${key}/tasks/mine/release`);
  expect(tell(end.body.fired, at)).toEqual(['t+1000000 succeed']);
});

test('a task that was ordered to fail fails when it is released', async () => {
  const { admin, as } = await start({ progression: { mode: 'held' } });
  await admin.post(`/accounts/${key}/faults`, { kind: 'fail-task', message: 'Ordered' });
  const { task_id: id } = (await as(key).post(voices, ada)).body.data;
  expect((await admin.get(`/accounts/${key}/tasks/${id}`)).body.task.fails_with).toBe('Ordered');
  await admin.post(`/accounts/${key}/tasks/${id}/release`);
  expect((await as(key).get(`${voices}/${id}`)).body.data.task_status_msg).toBe('Ordered');
});

test('only a held task can be released', async () => {
  const { admin, as } = await start();
  const { task_id: id } = (await as(key).post(voices, ada)).body.data;
  const { status, body } = await admin.post(`/accounts/${key}/tasks/${id}/release`);
  expect(status).toBe(409);
  expect(body.error.message).toContain("moves by 'time'");
});

test('success has no reason', async () => {
  const { admin, as } = await start();
  const { task_id: id } = (await as(key).post(voices, ada)).body.data;
  const { body } = await admin.post(`/accounts/${key}/tasks/${id}/force`, { status: 'succeed', reason: 'bad-source' });
  expect(body.error).toMatchObject({ code: 'invalid-request', pointer: '/reason' });
});

test('the journal says which fault a request met: the one that refused it, or that its task fails for', async () => {
  const { admin, as, kling } = await start();
  const { post } = as(key);
  await post(effects, rain);
  const add = async (body: object) => String((await admin.post(`/accounts/${key}/faults`, body)).body.id);
  const refusing = await add({ kind: 'refuse', product: 'text-to-audio', times: 2 });
  await post(effects, rain);
  await post(effects, rain);
  const failing = await add({ kind: 'fail-task', product: 'text-to-audio' });
  const { task_id: failed } = (await post(effects, rain)).body.data;
  const speaking = await add({ kind: 'fail-task', product: 'tts' });
  await post(speech, hello);
  await post(effects, rain);
  const { entries } = await kling.account(key).journal({ kind: 'request' });
  const met = entries.map((entry) => (entry.kind === 'request' ? entry.fault : undefined));
  expect(met).toEqual([undefined, refusing, refusing, failing, speaking, undefined]);
  expect(entries[3]).toMatchObject({ task_id: failed, status: 200 });
});
