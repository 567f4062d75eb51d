import { expect, test } from 'vitest';
import { judgeClient, readClientRecord } from '../../../src/contracts/clients/judge-client.ts';
import { judgeAccount } from '../../../src/cli/judge-account.ts';
import type { ControlFindingsResponse } from '../../../src/contracts/spec/generated/messages.ts';
import { startKlingEmulator } from '../../../src/emulator/emulator.ts';
import { createControlClient } from '../../../src/testing/control-client.ts';

test('a record is the same from a control in this process and over HTTP', async () => {
  await using kling = await startKlingEmulator({ clock: 'manual' });
  const headers = { authorization: 'Bearer some-api-key', 'content-type': 'application/json' };
  await fetch(`${kling.url}/v1/audio/tts`, { method: 'POST', headers, body: '{"txt":"Hello"}' });
  await fetch(`${kling.url}/v1/audio/tss`, { method: 'POST', headers, body: '{}' });
  const near = await readClientRecord(kling.control);
  const far = await readClientRecord(createControlClient({ url: kling.url }));
  expect(far).toEqual(near);
  expect(near.journals).toHaveLength(2);
  expect(judgeClient(far).map(({ rule }) => rule)).toEqual(['schema-broken', 'schema-broken', 'path-unknown']);
});

test('only the accounts that are named are read', async () => {
  await using kling = await startKlingEmulator();
  for (const key of ['key-of-ada', 'key-of-bob']) {
    await fetch(`${kling.url}/v1/general/presets-voices`, { headers: { authorization: `Bearer ${key}` } });
  }
  const { accounts } = await kling.control.listAccounts();
  const { journals } = await readClientRecord(kling.control, [accounts[0]?.id ?? '']);
  expect(journals.map(({ account }) => account)).toEqual([accounts[0]?.id]);
});

test('what belongs to no account is read and judged by itself, in the process and by the control API', async () => {
  await using kling = await startKlingEmulator({}, { judge: judgeAccount });
  await fetch(`${kling.url}/v1/audio/tss`, { method: 'POST', headers, body: '{}' });
  await fetch(`${kling.url}/v1/general/presets-voices`, { headers: { authorization: 'Bearer abc' } });
  await fetch(`${kling.url}/v1/audio/tts`, { method: 'POST', headers, body: '{"txt":"Hello"}' });
  const { journals } = await readClientRecord(kling.control, ['-']);
  expect(journals.map(({ account }) => account)).toEqual(['-']);
  const answer = await fetch(`${kling.url}/__emulator/findings`);
  const { available, findings } = (await answer.json()) as ControlFindingsResponse;
  expect(available).toBe(true);
  expect(findings.map(({ rule, entries }) => [rule, entries])).toEqual([
    ['path-unknown', [1]],
    ['token-unreadable', [2]],
  ]);
  expect(findings[0]?.hint).toMatch(/path/);
});

const headers = { authorization: 'Bearer some-api-key', 'content-type': 'application/json' };

test('a record that is kept survives what a journal does not', async () => {
  await using kling = await startKlingEmulator({
    journalEntries: 1,
    progression: { mode: 'immediate' },
    keepRecord: { entries: 100, characters: 100_000 },
  });
  const create = () =>
    fetch(`${kling.url}/v1/audio/text-to-audio`, { method: 'POST', headers, body: '{"prompt":"Rain","duration":5}' });
  await create();
  await kling.account('some-api-key').reset();
  await create();
  await kling.control.deleteAccount({ account: 'some-api-key' });
  await create();
  const { journals, unanswered } = await kling.readRecord();
  const requests = journals.map(({ entries }) => entries.filter(({ kind }) => kind === 'request').length);
  // The account that was deleted, the one that open mode made anew, and no account.
  expect(requests).toEqual([2, 1, 0]);
  expect(journals.map(({ tasks }) => tasks.map(({ status }) => status))).toEqual([
    ['succeed', 'succeed'],
    ['succeed'],
    [],
  ]);
  expect(journals[0]?.entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(journals.map(({ dropped }) => dropped)).toEqual([0, 0, 0]);
  expect(unanswered).toBe(0);
  // Twice within a second: that is seen although the first one was reset.
  expect(judgeClient({ journals }).map(({ rule }) => rule)).toEqual(['paid-twice']);
});

test('a record that is full keeps what came first', async () => {
  await using kling = await startKlingEmulator({ keepRecord: { entries: 2, characters: 100_000 } });
  const paths = ['presets-voices', 'custom-voices', 'presets-voices?pageNum=2'];
  for (const path of paths) await fetch(`${kling.url}/v1/general/${path}`, { headers });
  const { journals } = await kling.readRecord();
  expect(journals[0]).toMatchObject({ dropped: 1, entries: [{ number: 1 }, { number: 2 }] });
  expect(judgeClient({ journals })).toMatchObject([{ rule: 'record-incomplete', severity: 'error' }]);
});

test('without the option no record is kept, and bounds are checked', async () => {
  await using kling = await startKlingEmulator();
  await expect(kling.readRecord()).rejects.toThrow("start the emulator with the option 'keepRecord'");
  await expect(startKlingEmulator({ keepRecord: { entries: 0, characters: 5 } })).rejects.toThrow(
    "'keepRecord' must be",
  );
});
