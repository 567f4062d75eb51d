import { expect, test } from 'vitest';
import { judgeClient, readClientRecord } from '../../../src/contracts/clients/judge-client.ts';
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
  expect(judgeClient(far).map(({ rule }) => rule)).toEqual([
    'schema-broken',
    'schema-broken',
    'path-unknown',
    'field-unknown',
  ]);
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
