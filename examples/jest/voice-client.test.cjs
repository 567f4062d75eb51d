'use strict';
/* global test, expect */

const { useKling } = require('kling-emulator/jest');
const { speak } = require('./voice-client.cjs');

// One emulator for this file; every test has an account of its own.
const kling = useKling({ clock: 'manual', failOnViolations: true });

test('speech is asked for once and charged once', async () => {
  const taskId = await speak(kling, 'The ferry leaves at nine.');

  await expect(kling).toHaveReceivedOperation('kling.text-to-speech', {
    times: 1,
    body: { text: expect.stringContaining('ferry') },
  });
  await expect(kling).toHaveTask(taskId, { status: 'succeed' });
  await expect(kling).toHaveBeenCharged({ units: 0.05, product: 'tts' });
});

test('the next test knows nothing of it', async () => {
  await expect(kling).not.toHaveReceivedOperation('kling.text-to-speech');
  await expect(kling).toHaveBalance(1_000_000);
});
