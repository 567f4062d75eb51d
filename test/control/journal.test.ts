import { expect, test } from 'vitest';
import { signToken } from '../support/client.ts';
import { ada, effects, rain, start, voices } from './support.ts';

const key = 'key-of-journals';

async function startWithRequests() {
  const started = await start();
  const client = started.as(key);
  await client.post(voices, { ...ada, external_task_id: 'one' });
  await client.post(voices, { ...ada, callback_ur: 'typo' });
  await client.post(effects, rain);
  await client.post(effects, { prompt: 'rain', duration: 99 });
  await client.get(`${voices}/one`);
  return started;
}

test('the journal holds requests with their answers, transitions and callbacks, in order', async () => {
  const { admin } = await startWithRequests();
  await admin.post(`/accounts/${key}/clock/advance`, { ms: 500 });
  const { entries, dropped } = (await admin.get(`/accounts/${key}/journal`)).body;
  expect(entries.map((entry: any) => entry.number)).toEqual(entries.map((_: unknown, index: number) => index + 1));
  expect(dropped).toBe(0);
  const kinds = entries.map((entry: any) => (entry.kind === 'request' ? entry.status : entry.to));
  expect(kinds).toEqual([
    'submitted',
    200,
    'submitted',
    200,
    'submitted',
    200,
    400,
    200,
    ...Array(3).fill('processing'),
  ]);
});

test('diagnostics say what was wrong and how to fix it', async () => {
  const { admin } = await startWithRequests();
  const { entries } = (await admin.get(`/accounts/${key}/journal?kind=request`)).body;
  expect(entries[1].diagnostics).toMatchObject([
    { severity: 'warning', pointer: '/callback_ur', message: expect.stringContaining("did you mean 'callback_url'?") },
  ]);
  expect(entries[3].diagnostics).toMatchObject([{ severity: 'error', pointer: '/duration', nearest: 10 }]);
});

test('the journal is filtered by kind, operation and task, and read on from a number', async () => {
  const { admin } = await startWithRequests();
  const read = async (query: string) => (await admin.get(`/accounts/${key}/journal?${query}`)).body.entries;
  expect(await read('kind=transition')).toHaveLength(3);
  expect(await read('operation=kling.create-custom-voice')).toHaveLength(2);
  expect((await read('task=one')).map((entry: any) => entry.method ?? entry.to)).toEqual(['submitted', 'POST', 'GET']);
  const [first] = await read('limit=1');
  const [second] = await read(`after=${first.number}&limit=1`);
  expect([first.number, second.number]).toEqual([1, 2]);
});

test('a listing of the journal or its timings says whether there is more', async () => {
  const { admin } = await startWithRequests();
  const read = async (path: string) => (await admin.get(path)).body;
  const at = `/accounts/${key}/journal`;
  const all = await read(at);
  expect([all.entries.length, all.more]).toEqual([8, false]);
  expect(await read(`${at}?limit=8`)).toMatchObject({ more: false });
  const head = await read(`${at}?limit=7`);
  expect([head.entries.length, head.more]).toEqual([7, true]);
  expect((await read(`${at}?limit=1&after=7`)).more).toBe(false);
  expect((await read(`${at}?kind=transition&limit=3`)).more).toBe(false);
  expect((await read(`${at}?kind=transition&limit=2`)).more).toBe(true);

  // Requests alone have timings: entries without one take no room.
  const pages: number[][] = [];
  for (let after = 0, more = true; more; after = pages.at(-1)?.at(-1) ?? 0) {
    const page = await read(`${at}/timings?limit=2&after=${after}`);
    pages.push(page.timings.map(({ number }: { number: number }) => number));
    more = page.more;
  }
  expect(pages).toEqual([[2, 4], [6, 7], [8]]);
});

test('the journal of requests that belong to no account says whether there is more, too', async () => {
  const { admin, as } = await start();
  for (const path of ['/one', '/two']) await as(key).get(path);
  for (const list of ['/journal', '/journal/timings']) {
    expect((await admin.get(`${list}?limit=1`)).body.more).toBe(true);
    expect((await admin.get(`${list}?limit=2`)).body.more).toBe(false);
  }
});

test('counts are kept by operation and status', async () => {
  const { admin } = await startWithRequests();
  expect((await admin.get(`/accounts/${key}/journal/counts`)).body).toEqual({
    requests: 5,
    transitions: 3,
    callbacks: 0,
    by_operation: {
      'kling.create-custom-voice': 2,
      'kling.create-text-to-audio': 2,
      'kling.get-custom-voice': 1,
    },
    by_status: { 200: 4, 400: 1 },
    dropped: 0,
  });
});

test.each([
  [{}, true, 5],
  [{ exactly: 5 }, true, 5],
  [{ at_least: 6 }, false, 5],
  [{ at_most: 4 }, false, 5],
  [{ at_least: 1, at_most: 10 }, true, 5],
  [{ operation: 'kling.text-to-speech', exactly: 0 }, true, 0],
  [{ operation: 'kling.text-to-speech' }, false, 0],
  [{ operation: 'kling.create-text-to-audio', status: 400, exactly: 1 }, true, 1],
  [{ task: 'one', exactly: 2 }, true, 2],
  [{ kind: 'transition', exactly: 3 }, true, 3],
  [{ kind: 'callback', at_most: 0 }, true, 0],
])('expecting %j', async (wish, ok, actual) => {
  const { admin } = await startWithRequests();
  const { status, body } = await admin.post(`/accounts/${key}/journal/verify`, wish);
  expect(status).toBe(200);
  expect(body).toMatchObject({ ok, actual });
  expect(body.message).toContain(`found ${actual}.`);
});

test('a misspelt operation is refused, not counted as never called', async () => {
  const { admin } = await start();
  const wish = { operation: 'kling.create-custom-voices', exactly: 0 };
  const { status, body } = await admin.post(`/accounts/${key}/journal/verify`, wish);
  expect(status).toBe(400);
  expect(body.error.message).toContain("Did you mean 'kling.create-custom-voice'?");
});

test('only requests have an operation and a status', async () => {
  const { admin } = await start();
  const { body } = await admin.post(`/accounts/${key}/journal/verify`, { kind: 'callback', status: 200 });
  expect(body.error.pointer).toBe('/kind');
});

test('counts stay exact when the journal is full', async () => {
  const { admin, as } = await start({ journalEntries: 3 });
  for (let call = 0; call < 10; call += 1) await as(key).get(voices);
  const { entries, dropped } = (await admin.get(`/accounts/${key}/journal`)).body;
  expect([entries.length, dropped]).toEqual([3, 7]);
  const wish = { operation: 'kling.list-custom-voices', exactly: 10 };
  expect((await admin.post(`/accounts/${key}/journal/verify`, wish)).body.ok).toBe(true);
});

test('requests that belong to no account have a journal of their own', async () => {
  const { admin, as } = await start();
  await as('bad').get(voices);
  await as(key).get('/v1/nowhere');
  const { entries } = (await admin.get('/journal')).body;
  expect(entries.map((entry: any) => [entry.path, entry.status, entry.failure])).toEqual([
    [voices, 401, 'auth.malformed'],
    ['/v1/nowhere', 404, 'route.unknown'],
  ]);
  expect((await admin.get('/journal?operation=kling.list-custom-voices')).body.entries).toHaveLength(1);
  expect((await admin.delete('/journal')).body).toEqual({ cleared: 2 });
  expect((await admin.get('/journal')).body.entries).toEqual([]);
});

test('a cleared task is still found in the journal by its id', async () => {
  const { admin, as } = await start();
  const { task_id: id } = (await as(key).post(voices, ada)).body.data;
  await admin.post(`/accounts/${key}/reset`, { what: ['tasks'] });
  expect((await admin.get(`/accounts/${key}/journal?task=${id}`)).body.entries).toHaveLength(2);
  expect((await admin.delete(`/accounts/${key}/journal`)).body).toEqual({ cleared: 2 });
});

test('tasks are listed newest first, filtered and paged', async () => {
  const { admin } = await startWithRequests();
  const read = async (query: string) => (await admin.get(`/accounts/${key}/tasks?${query}`)).body;
  const products = (await read('')).tasks.map((task: any) => task.product);
  expect(products).toEqual(['text-to-audio', 'custom-voice', 'custom-voice']);
  expect((await read('product=custom-voice')).tasks).toHaveLength(2);
  expect((await read('status=failed')).tasks).toEqual([]);
  const pages = [await read('size=2'), await read('size=2&page=2')];
  expect(pages.map(({ tasks, more }) => [tasks.length, more])).toEqual([
    [2, true],
    [1, false],
  ]);
  expect((await admin.get(`/accounts/${key}/tasks?product=custom-voices`)).status).toBe(400);
});

test('verifying tells what was dropped, and that a count by status or task may be too low', async () => {
  const { admin, as } = await start({ journalCharacters: 2000 });
  for (let number = 0; number < 10; number += 1) await as(key).post(voices, ada);
  const verify = async (wish: object) => (await admin.post(`/accounts/${key}/journal/verify`, wish)).body;
  const { dropped } = (await admin.get(`/accounts/${key}/journal/counts`)).body;
  expect(dropped).toBeGreaterThan(0);
  // Counters are exact.
  expect(await verify({ operation: 'kling.create-custom-voice', exactly: 10 })).toEqual({
    ok: true,
    actual: 10,
    dropped,
    message: "Expected exactly 10 of kind 'request', found 10.",
  });
  const byStatus = await verify({ status: 200, exactly: 10 });
  expect(byStatus).toMatchObject({ ok: false, dropped });
  expect(byStatus.message).toContain(`${dropped} entries of the account were dropped`);
  expect(byStatus.message).toContain('--journal-characters');
});

test('timings, a task and clearing tell what was dropped', async () => {
  const { admin, as } = await start({ journalEntries: 4 });
  const ids: string[] = [];
  for (let number = 0; number < 5; number += 1) ids.push((await as(key).post(voices, ada)).body.data.task_id);
  const at = `/accounts/${key}`;
  const { dropped } = (await admin.get(`${at}/journal/counts`)).body;
  expect(dropped).toBe(6);
  expect((await admin.get(`${at}/journal/timings`)).body.dropped).toBe(dropped);
  expect((await admin.get(`${at}/tasks/${ids[0] ?? ''}`)).body).toMatchObject({ requests: [], dropped });
  const cleared = await admin.delete(`${at}/journal`);
  expect(cleared.body).toEqual({ cleared: 4, dropped });
});

test('a journal that dropped nothing says so', async () => {
  const { admin, as } = await start();
  await as(key).post(voices, ada);
  const { body } = await admin.post(`/accounts/${key}/journal/verify`, { status: 200 });
  expect(body).toEqual({ ok: true, actual: 1, dropped: 0, message: "Expected at least 1 of kind 'request', found 1." });
});

test('what belongs to no account names the test whose key was sent', async () => {
  const { admin, kling } = await start();
  await admin.post('/accounts', { name: 'speaks', api_key: 'a-key-of-a-test', access_key: 'ak-test' });
  const ask = (path: string, authorization: string) => fetch(kling.url + path, { headers: { authorization } });
  await ask('/v1/audio/ttx', 'Bearer a-key-of-a-test');
  await ask('/v1/general/presets-voices', `Bearer ${signToken('ak-test', 'any', { exp: 1 })}`);
  await ask('/v1/audio/ttx', 'Bearer a-key-of-nobody');
  const { entries } = await kling.control.queryUnattributed({});
  expect(entries.map((entry) => entry.kind === 'request' && entry.test)).toEqual(['speaks', 'speaks', undefined]);
});
