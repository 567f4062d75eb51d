import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { ada, start, startReceiver, tell, voices } from './support.ts';

const key = 'key-of-callbacks';
const secret = 'whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI=';

/** A finished task whose callbacks were all given up, and a receiver that works again. */
async function startGivenUp() {
  const started = await start();
  let status = 500;
  const hook = await startReceiver(() => status);
  const { data } = (await started.as(key).post(voices, { ...ada, callback_url: hook.url })).body;
  await started.admin.post(`/accounts/${key}/clock/run-all`);
  hook.received.length = 0;
  return { ...started, hook, task: data.task_id as string, heal: () => (status = 200) };
}

const idsOf = (callbacks: any[]) => callbacks.map((callback) => callback.id);

test('what became of every callback is visible, attempt by attempt', async () => {
  const { admin, task } = await startGivenUp();
  const { callbacks, more } = (await admin.get(`/accounts/${key}/callbacks`)).body;
  expect(callbacks.map((callback: any) => [callback.number, callback.task_status, callback.state])).toEqual([
    [2, 'processing', 'gave-up'],
    [3, 'succeed', 'gave-up'],
  ]);
  expect(more).toBe(false);
  const { delivery, attempts } = (await admin.get(`/accounts/${key}/callbacks/${callbacks[0].id}`)).body;
  expect(delivery).toMatchObject({ task_id: task, attempts: 4 });
  const times = attempts.map((attempt: any) => attempt.at - delivery.created_at);
  expect(times).toEqual([0, 1000, 3000, 7000]);
  expect(attempts[0]).toMatchObject({ number: 1, ok: false, resent: false, outcome: 'answered 500', status: 500 });
});

test('a callback that was given up can be sent again, the same in every byte', async () => {
  const { admin, hook, heal } = await startGivenUp();
  const [first] = (await admin.get(`/accounts/${key}/callbacks`)).body.callbacks;
  heal();
  const { body } = await admin.post(`/accounts/${key}/callbacks/${first.id}/resend`);
  expect(body.fired).toMatchObject([{ kind: 'callback', delivery_id: first.id, attempt: 5, outcome: 'answered 200' }]);
  expect(hook.received.map((one) => one.text)).toEqual([first.body]);
  const { delivery, attempts } = (await admin.get(`/accounts/${key}/callbacks/${first.id}`)).body;
  expect(delivery.state).toBe('delivered');
  expect(attempts.at(-1)).toMatchObject({ number: 5, ok: true, resent: true });
});

test('all that were given up are sent again in their order', async () => {
  const { admin, hook, heal } = await startGivenUp();
  heal();
  const { body } = await admin.post(`/accounts/${key}/callbacks/resend-all`, { state: 'gave-up' });
  expect(body.fired.map((event: any) => event.task_status)).toEqual(['processing', 'succeed']);
  expect(hook.received.map((one) => one.body.task_status)).toEqual(['processing', 'succeed']);
  expect((await admin.post(`/accounts/${key}/callbacks/resend-all`, { state: 'gave-up' })).body.fired).toEqual([]);
  const again = await admin.post(`/accounts/${key}/callbacks/resend-all`);
  expect(again.body.fired).toHaveLength(2);
});

test('a pending callback that is sent again by hand lets its successor go', async () => {
  const { admin, as } = await start();
  let status = 500;
  const hook = await startReceiver(() => status);
  const { created_at: at } = (await as(key).post(voices, { ...ada, callback_url: hook.url })).body.data;
  await admin.post(`/accounts/${key}/clock/advance`, { ms: 1500 });
  const pending = (await admin.get(`/accounts/${key}/callbacks?state=pending`)).body.callbacks;
  expect(pending.map((callback: any) => [callback.task_status, callback.due_at && callback.due_at - at])).toEqual([
    ['processing', 3500],
    ['succeed', undefined],
  ]);
  status = 200;
  const { body } = await admin.post(`/accounts/${key}/callbacks/${pending[0].id}/resend`);
  expect(tell(body.fired, at)).toEqual([
    't+1500 callback processing: answered 200',
    't+1500 callback succeed: answered 200',
  ]);
});

test('callbacks are filtered by task and state, and paged', async () => {
  const { admin, as } = await start({ progression: { mode: 'immediate' } });
  const hook = await startReceiver();
  for (const id of ['a', 'b', 'c'])
    await as(key).post(voices, { ...ada, callback_url: hook.url, external_task_id: id });
  await admin.post(`/accounts/${key}/clock/advance`, { ms: 0 });
  const list = async (query: string) => (await admin.get(`/accounts/${key}/callbacks?${query}`)).body;
  expect((await list('task=b')).callbacks).toHaveLength(2);
  expect((await list('state=gave-up')).callbacks).toEqual([]);
  const first = await list('size=4');
  const second = await list('size=4&page=2');
  expect([first.callbacks.length, first.more, second.callbacks.length, second.more]).toEqual([4, true, 2, false]);
  expect(new Set(idsOf([...first.callbacks, ...second.callbacks])).size).toBe(6);
  expect((await admin.get(`/accounts/${key}/callbacks?task=d`)).status).toBe(404);
});

test('a blocked target is reported as such, and was never called', async () => {
  const { admin, as } = await start({ progression: { mode: 'immediate' } });
  await as(key).post(voices, { ...ada, callback_url: 'http://169.254.169.254/latest' });
  const { fired } = (await admin.post(`/accounts/${key}/clock/advance`, { ms: 0 })).body;
  expect(fired.map((event: any) => event.outcome)).toEqual(['failed: blocked', 'failed: blocked']);
  const [callback] = (await admin.get(`/accounts/${key}/callbacks`)).body.callbacks;
  const { attempts } = (await admin.get(`/accounts/${key}/callbacks/${callback.id}`)).body;
  expect(attempts[0].message).toContain('never connects there');
});

test('the test callback of the console is signed and has its documented body', async () => {
  const { admin } = await start();
  const hook = await startReceiver();
  await admin.patch(`/accounts/${key}`, { webhook_secrets: [secret] });
  const { status, body } = await admin.post(`/accounts/${key}/test-callback`, { url: hook.url });
  expect([status, body.ok, body.outcome]).toEqual([200, true, 'answered 200']);
  const documented = JSON.parse(readFileSync('fixtures/observed/docs-webhook-test-callback.json', 'utf8')) as object;
  const [one] = hook.received;
  expect(Object.keys(one?.body)).toEqual(Object.keys(documented));
  expect(one?.body).toMatchObject({ status: 'submitted', outputs: [], message: '' });
  expect(one?.body.create_time).toBe(one?.body.update_time);
  expect(one?.headers['webhook-id']).toBe(body.delivery_id);
  const verify = () => new Webhook(secret).verify(one?.text ?? '', one?.headers as Record<string, string>);
  expect(verify).not.toThrow();
  const [entry] = (await admin.get(`/accounts/${key}/journal?kind=callback`)).body.entries;
  expect(entry).toMatchObject({ delivery_id: body.delivery_id, outcome: 'answered 200' });
});

test('a test callback that is not delivered says why', async () => {
  const { admin } = await start();
  const { body } = await admin.post(`/accounts/${key}/test-callback`, { url: 'not a url' });
  expect(body).toMatchObject({ ok: false, outcome: 'failed: bad-url' });
});

test('a task tells its whole story', async () => {
  const { admin, as, url } = await start();
  const hook = await startReceiver();
  const client = as(key);
  const { task_id: id } = (await client.post(voices, { ...ada, callback_url: hook.url, external_task_id: 'story' }))
    .body.data;
  await admin.post(`/accounts/${key}/clock/run-all`);
  await client.get(`${voices}/story`);
  const { body: story } = await admin.get(`/accounts/${key}/tasks/story`);
  expect(story.task).toMatchObject({
    id,
    external_task_id: 'story',
    product: 'custom-voice',
    operation: 'kling.create-custom-voice',
    status: 'succeed',
    price_units: 0.05,
    deducted_units: 0.05,
    callback_url: hook.url,
    input: ada,
  });
  expect(story.requests.map((one: any) => `${one.method} ${one.path} ${one.status}`)).toEqual([
    `POST ${voices} 200`,
    `GET ${voices}/story 200`,
  ]);
  expect(story.transitions.map((one: any) => `${one.from} → ${one.to}`)).toEqual([
    'null → submitted',
    'submitted → processing',
    'processing → succeed',
  ]);
  expect(story.ledger.map((entry: any) => [entry.kind, entry.units])).toEqual([
    ['hold', 0.05],
    ['settle', 0.05],
  ]);
  expect(story.callbacks.map((one: any) => [one.delivery.task_status, one.attempts.length])).toEqual([
    ['processing', 1],
    ['succeed', 1],
  ]);
  expect(story.charge).toMatchObject({ units: 0.05, state: 'charged' });
  const [file] = story.task.files;
  expect(file.url.startsWith(`${url}/bs2/`)).toBe(true);
  expect((await fetch(file.url)).headers.get('content-type')).toBe('audio/wav');
});
