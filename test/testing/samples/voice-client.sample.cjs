'use strict';
/* global test, expect, fetch, beforeAll, afterEach */

/** Tests as users of Jest write them; `runners.installed.ts` holds which of them pass. */
const { useKling } = require('kling-emulator/jest');

const kling = useKling({ clock: 'manual', account: { packs: [] }, failOnViolations: true });
const attempt = (read) => {
  try {
    return read();
  } catch (error) {
    return error.message;
  }
};
const outside = attempt(() => kling.baseUrl);

let before;
beforeAll(() => {
  before = { url: kling.baseUrl, key: attempt(() => kling.apiKey) };
});

const balances = [];
afterEach(async () => {
  balances.push((await kling.account.get()).packs.length);
});

test('passes: outside of a test there is no account', () => {
  expect(outside).toContain('kling.baseUrl was read before the emulator was up: read it in beforeAll, in a test or in');
  expect(before.url).toBe(kling.baseUrl);
  expect(before.key).toContain('kling.apiKey was read outside of a test: every test has an account of its own.');
  expect(before.key).toContain('Tests of test.concurrent have none');
  expect(Object.keys({ ...kling })).toContain('apiKey');
});

test('passes: hooks after the test see its account', () => {
  expect(balances).toEqual([0]);
});

let left;
test('passes: a request is left running', async () => {
  const authorization = `Bearer ${kling.apiKey}`;
  left = () => fetch(`${before.url}/v1/general/presets-voices`, { headers: { authorization } });
  expect((await left()).status).toBe(200);
});

test('passes: what another test left running is not judged here', async () => {
  expect((await left()).status).toBe(200);
  expect(await kling.strayRequests()).toEqual([]);
});

test('passes: a violation that is meant is said in the test', async () => {
  kling.expectViolations('path-unknown');
  await fetch(`${kling.baseUrl}/v1/audio/ttss`);
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

test('fails: the assertion was not awaited', () => {
  void expect(kling).not.toHaveTask();
});
