/** Events as a stream: in the library as an async iterable, over HTTP as server-sent events. */
import { expect, onTestFinished, test } from 'vitest';
import type { ControlDeps } from '../../src/emulator/control/control-deps.ts';
import { createEventOperations } from '../../src/emulator/control/events.ts';
import { createLifecycle } from '../../src/emulator/shell/lifecycle.ts';
import { ada, rain, effects, start, voices } from './support.ts';

const key = 'key-of-events';

/** The next events of a stream, without their ids. */
async function take(events: AsyncIterable<object>, count: number): Promise<object[]> {
  const iterator = events[Symbol.asyncIterator]();
  const taken: object[] = [];
  while (taken.length < count) {
    const { value } = await iterator.next();
    if (value === undefined) break;
    const { id: _id, at: _at, ...event } = value as Record<string, unknown>;
    taken.push(event);
  }
  return taken;
}

/** Server-sent events as text, until `until` has come. */
async function readStream(url: string, until: RegExp, headers: Record<string, string> = {}): Promise<string> {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const response = await fetch(`${url}/__emulator/events`, { headers, signal: end.signal });
  let text = `${response.status} ${response.headers.get('content-type')}\n`;
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk);
    if (until.test(text)) break;
  }
  return text;
}

test('events show a task from its request to its end, each event after it was saved', async () => {
  const { kling, as } = await start();
  const events = await kling.control.followEvents();
  const { task_id: task } = (await as(key).post(voices, ada)).body.data;
  const { id: account } = await kling.control.getAccount({ account: key });
  await kling.account(key).advance(1500);
  expect(await take(events, 5)).toEqual([
    { kind: 'transition', account, task_id: task, product: 'custom-voice', from: null, to: 'submitted' },
    { kind: 'request', account, status: 200, diagnostics: 0, operation: 'kling.create-custom-voice', task_id: task },
    { kind: 'transition', account, task_id: task, product: 'custom-voice', from: 'submitted', to: 'processing' },
    { kind: 'transition', account, task_id: task, product: 'custom-voice', from: 'processing', to: 'succeed' },
    { kind: 'changed', operation: 'advanceClock' },
  ]);
});

test('events show requests of no account, resets and removals', async () => {
  const { kling, as } = await start();
  await as(key).post(effects, rain);
  const events = await kling.control.followEvents();
  await as(key).get('/nowhere');
  await kling.account(key).reset();
  await kling.control.deleteAccount({ account: key });
  const told = await take(events, 7);
  expect(told.map((event) => ('kind' in event ? event.kind : ''))).toEqual([
    'request',
    'removal',
    'reset',
    'changed',
    'removal',
    'account-removal',
    'changed',
  ]);
});

test('over HTTP a reader that comes back with Last-Event-ID gets what it has missed', async () => {
  const { url, as, admin } = await start();
  const first = readStream(url, /"kind":"request"/);
  await expect
    .poll(() =>
      as(key)
        .post(voices, ada)
        .then(({ status }) => status),
    )
    .toBe(200);
  const text = await first;
  expect(text).toMatch(/^200 text\/event-stream\nretry: 1000\n\nid: \S+\nevent: transition\ndata: \{.*\}\n\n/);
  const id = /id: (\S+)\nevent: transition/.exec(text)?.[1] ?? '';
  await admin.post(`/accounts/${key}/clock/advance`, { ms: 1500 });
  const rest = await readStream(url, /"advanceClock"/, { 'last-event-id': id });
  expect(rest).not.toContain(`id: ${id}\n`);
  expect([...rest.matchAll(/"to":"(\w+)"/g)].map(([, to]) => to)).toEqual(['processing', 'succeed']);
});

test('a reader whose last event is not known any more learns that it has missed something', async () => {
  const { url } = await start();
  expect(await readStream(url, /event: \w+/, { 'last-event-id': 'of-another-process-7' })).toContain('event: missed\n');
});

test('a reader that takes nothing holds at most 1,000 events, then its stream ends', async () => {
  const lifecycle = createLifecycle();
  const shell = { wall: { now: () => 0 } } as ControlDeps['shell'];
  const events = await createEventOperations({ lifecycle, shell }).followEvents();
  for (let count = 0; count < 1010; count += 1) lifecycle.emit('control-used', { operation: 'addFault' });
  expect(await take(events, 2000)).toHaveLength(1000);
});

test('the 33rd reader is refused, and one that leaves makes room', async () => {
  const { kling } = await start();
  const readers = await Promise.all(Array.from({ length: 32 }, () => kling.control.followEvents()));
  await expect(kling.control.followEvents()).rejects.toThrow('32 readers follow the events already');
  await readers[0]?.[Symbol.asyncIterator]().return?.();
  await expect(kling.control.followEvents()).resolves.toBeDefined();
});

test('stopping the emulator ends the streams at once', async () => {
  const { kling, url } = await start();
  const stream = readStream(url, /never/);
  await expect.poll(() => kling.control.getInfo().then(() => true)).toBe(true);
  await kling.stop();
  expect(await stream.catch(() => 'closed before it was open')).not.toContain('data:');
});

test('where a token is set, the stream asks for it', async () => {
  const { url } = await start({ controlToken: 'token-of-the-page' });
  expect(await readStream(url, /never/)).toMatch(/^401 /);
  expect(await readStream(url, /retry/, { authorization: 'Bearer token-of-the-page' })).toMatch(/^200 /);
});
