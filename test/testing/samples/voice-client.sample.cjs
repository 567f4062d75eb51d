'use strict';
/* global test, expect, fetch */

/** Tests as users of Jest write them; `runners.test.ts` holds which of them pass. */
const { useKling } = require('kling-emulator/jest');

const kling = useKling({ clock: 'manual', account: { packs: [] }, failOnViolations: true });
const outside = (() => {
  try {
    return kling.baseUrl;
  } catch (error) {
    return error.message;
  }
})();

test('passes: outside of a test there is no account', () => {
  expect(outside).toBe('kling.baseUrl was read outside of a test: read it in a test or in a hook after useKling.');
  expect(Object.keys({ ...kling })).toContain('apiKey');
});

test('fails at its end: a path that Kling has not', async () => {
  await fetch(`${kling.baseUrl}/v1/audio/ttss`);
});

test('fails: what was expected did not come', async () => {
  await expect(kling).toHaveBalance(5);
});

test('fails: a misspelt operation never came', async () => {
  await expect(kling).not.toHaveReceivedOperation('kling.text-to-speach');
});

test('fails: nobody awaited the assertion', () => {
  void expect(kling).not.toHaveTask();
});
