/** Bounds of what may be under way at once. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createClient } from '../support/client.ts';
import { startReceiver } from '../support/receiver.ts';

test('of more connections than may be at once, the last is closed, and a place that is left is free again', async () => {
  const kling = await startKlingEmulator({ maxConnections: 2 });
  onTestFinished(() => kling.stop());
  /** What a connection is answered; nothing when it is closed without. */
  const ask = async () => {
    const socket = connect(kling.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const answer = await Promise.race([
      once(socket, 'data').then(([data]) => String(data).split('\r\n')[0]),
      once(socket, 'close').then(() => 'closed'),
    ]);
    return { answer, leave: () => once(socket.end(), 'close') };
  };
  const [first, second, third] = [await ask(), await ask(), await ask()];
  expect([first, second, third].map(({ answer }) => answer)).toEqual(['HTTP/1.1 200 OK', 'HTTP/1.1 200 OK', 'closed']);
  await first.leave();
  await expect.poll(async () => (await ask()).answer).toBe('HTTP/1.1 200 OK');
});

test('callbacks beyond those that may wait are failed attempts that say why', async () => {
  const kling = await startKlingEmulator({ clock: 'manual', maxCallbacks: 1, maxWaitingCallbacks: 0 });
  onTestFinished(() => kling.stop());
  let answer: (status: number) => void = () => undefined;
  const held = new Promise<number>((resolve) => (answer = resolve));
  const hook = await startReceiver(() => held);
  onTestFinished(() => hook.stop());
  const client = createClient(kling.url, 'key-of-limits');
  const account = kling.account('key-of-limits');
  for (let task = 0; task < 4; task += 1)
    await client.post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 3, callback_url: hook.url });
  const advancing = account.advance(500);
  await expect.poll(() => hook.received.length).toBe(2);
  answer(200);
  const { fired } = await advancing;
  const outcomes = fired.flatMap((event) => (event.kind === 'callback' ? event.outcome : []));
  expect(outcomes.sort()).toEqual(['answered 200', 'answered 200', 'failed: queue-full', 'failed: queue-full']);
  const { callbacks } = await account.callbacks();
  const reasons = callbacks.flatMap(({ reason }) => reason ?? []);
  expect(reasons).toHaveLength(2);
  expect(reasons[0]).toMatch(/: the queue of callbacks is full\. At most 0 may wait for answers to earlier ones/);
  expect(reasons[0]).toContain('raise --max-waiting-callbacks (maxWaitingCallbacks)');
});

test.each([
  ['maxCallbacksPerAccount', { maxCallbacksPerAccount: 4 }, 2],
  ['maxCallbacksPerHost', { maxCallbacksPerHost: 3 }, 3],
  ['both, the smaller counts', { maxCallbacksPerAccount: 2, maxCallbacksPerHost: 50 }, 1],
])('%s bounds the callbacks of an account on their way to one host; the others wait', async (_, limits, most) => {
  const kling = await startKlingEmulator({ clock: 'manual', ...limits });
  onTestFinished(() => kling.stop());
  let answer: (status: number) => void = () => undefined;
  const held = new Promise<number>((resolve) => (answer = resolve));
  const counts = { open: 0, most: 0 };
  const hook = await startReceiver(() => {
    counts.open += 1;
    counts.most = Math.max(counts.most, counts.open);
    return held.finally(() => (counts.open -= 1));
  });
  onTestFinished(() => hook.stop());
  const client = createClient(kling.url, 'key-of-limits');
  const account = kling.account('key-of-limits');
  for (let task = 0; task < 6; task += 1)
    await client.post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 3, callback_url: hook.url });
  const advancing = account.advance(500);
  await expect.poll(() => hook.received.length).toBe(most);
  answer(200);
  const { fired } = await advancing;
  expect(fired.filter((event) => event.kind === 'callback' && event.outcome === 'answered 200')).toHaveLength(6);
});
