import { createKlingTest, expect } from 'kling-emulator/vitest';
import { startReceiver } from './receiver.ts';
import { collectVoice, orderVoice, speak } from './voice-client.ts';

// One emulator for this file; every test has an account of its own, with a clock that is moved by the test.
const test = createKlingTest({ clock: 'manual', failOnViolations: true });

test('speech is asked for once and charged once', async ({ kling }) => {
  const taskId = await speak(kling, 'The ferry leaves at nine.');

  await expect(kling).toHaveReceivedOperation('kling.text-to-speech', {
    times: 1,
    body: { text: 'The ferry leaves at nine.' },
  });
  await expect(kling).toHaveTask(taskId, { status: 'succeed' });
  await expect(kling).toHaveBeenCharged({ units: 0.05, product: 'tts' });
});

test.concurrent('a voice is ready when its time has come', async ({ kling }) => {
  const taskId = await orderVoice(kling, 'ada');
  expect(await collectVoice(kling, taskId)).toBeUndefined();

  await kling.account.advance(1500);

  expect(await collectVoice(kling, taskId)).toMatch(/^\d{18}$/);
});

test.concurrent('the service is called back, and knows who calls', async ({ kling, onTestFinished }) => {
  const receiver = await startReceiver(kling.webhookSecret ?? '');
  onTestFinished(() => void receiver.stop());
  const taskId = await orderVoice(kling, 'ada', receiver.url);

  await kling.account.advance(1500);

  expect(receiver.told.map(({ task_status: status }) => status)).toEqual(['processing', 'succeed']);
  await expect(kling).toHaveDeliveredCallback({ taskId, status: 'succeed', times: 1 });
});

test.concurrent('a voice that cannot be made is reported, and costs nothing', async ({ kling }) => {
  await kling.account.failNext({ product: 'custom-voice', reason: 'bad-source' });
  const taskId = await orderVoice(kling, 'ada');
  await kling.account.runAll();

  await expect(collectVoice(kling, taskId)).rejects.toThrow('The voice could not be made');
  await expect(kling).not.toHaveBeenCharged();
});

test.describe('with an empty account', () => {
  test.override({ klingAccount: { packs: [] } });

  test('the refusal is passed on', async ({ kling }) => {
    await expect(speak(kling, 'Hello')).rejects.toThrow('429');
    await expect(kling).toHaveReceivedOperation('kling.text-to-speech', { status: 429 });
  });
});
