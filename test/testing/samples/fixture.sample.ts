/** Tests as users write them; `runners.installed.ts` holds which of them pass. */
import { createKlingTest, expect, test } from 'kling-emulator/vitest';

test('passes: the options are those of the configuration', async ({ kling }) => {
  expect((await kling.account.clock()).mode).toBe('manual');
});

const strict = createKlingTest({ failOnViolations: true });

strict('fails at its end: a path that Kling has not', async ({ kling }) => {
  await fetch(`${kling.baseUrl}/v1/audio/ttss`);
});

strict('passes: the test after it has another account', async ({ kling }) => {
  await expect(kling).not.toHaveTask();
});

test('fails: what was expected did not come', async ({ kling }) => {
  await expect(kling).toHaveReceivedOperation('kling.text-to-speech');
});

test('fails: a misspelt operation never came', async ({ kling }) => {
  // @ts-expect-error the compiler refuses it as well
  await expect(kling).not.toHaveReceivedOperation('kling.text-to-speach');
});
