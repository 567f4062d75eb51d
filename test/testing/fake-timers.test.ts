/** Timers and dates that a test has faked are those of its client, not of the emulator beside it. */
import { afterEach, vi } from 'vitest';
import { createKlingTest, expect } from '../../src/testing/vitest.ts';
import { startReceiver } from '../control/support.ts';
import { ada, clientOf, create, hello, speech, voices } from './client.ts';

const test = createKlingTest({ clock: 'manual', failOnViolations: true });
const running = createKlingTest({ progressionScale: 0.1 });

afterEach(() => void vi.useRealTimers());

running('time that runs by itself is not the one that is faked', async ({ kling }) => {
  vi.useFakeTimers();
  await create(kling, speech, hello);
  await expect(kling).toHaveTask({ product: 'tts', status: 'succeed' });
});

test('tasks move and callbacks come while timers are faked', async ({ kling }) => {
  const hook = await startReceiver();
  vi.useFakeTimers();
  const id = await create(kling, voices, { ...ada, callback_url: hook.url });
  await kling.account.advance(1500);
  await expect(kling).toHaveTask(id, { status: 'succeed' });
  await expect(kling).toHaveDeliveredCallback({ taskId: id, status: 'succeed', times: 1 });
});

test('a client that waits by faked timers polls as often as the test lets it', async ({ kling }) => {
  const id = await create(kling, voices, ada);
  vi.useFakeTimers();
  const polling = (async () => {
    for (;;) {
      const { body } = await clientOf(kling).get(`${voices}/${id}`);
      if (body.data.task_status === 'succeed') return body.data.task_id;
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    }
  })();
  await vi.waitUntil(() => vi.getTimerCount() > 0, { timeout: 60_000 });
  await kling.account.advance(1500);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await polling).toBe(id);
});
