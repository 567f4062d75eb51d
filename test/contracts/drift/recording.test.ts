/** Recordings are for a repository: they hold what the vendor says, and nothing of a secret or of an account. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { createRecorder } from '../../../src/contracts/drift/recordings.ts';
import { createRedactor } from '../../../src/contracts/spec/redaction.ts';
import { createFakeShell } from '../../cli/fake-shell.ts';
import { makeDirectory } from '../../cli/temporary-directory.ts';
import { checksOf, refuseJson, runAt, startQuickEmulator, startServer } from '../fake-target.ts';

const key = 'emu-recording-key';
const auth = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
const about = { file: 'f', date: '2026-10-01', source: 's', kind: 'live' } as const;

async function callIn(directory: string, line: string) {
  const env = { XDG_STATE_HOME: join(directory, 'state'), KLING_API_KEY: key };
  const shell = createFakeShell({ env, directory });
  const code = await runCli(line.split(' '), shell);
  return { code, printed: shell.printed(), told: shell.told() };
}

test("the account's own voices, names and packs are not recorded, what the run made is", async () => {
  const emulator = await startQuickEmulator();
  const body = { voice_name: 'CEO Anna', voice_url: 'https://example.com/a.mp3', external_task_id: 'customer-4711' };
  await fetch(`${emulator.url}/v1/general/custom-voices`, {
    method: 'POST',
    headers: auth,
    body: JSON.stringify(body),
  });
  const directory = await makeDirectory();
  const out = join(directory, 'recorded', 'all.json');
  const only = 'kling.list-custom-voices/,kling.get-account-costs/,kling.create-custom-voice/life/external-id';
  const line = `contract record --target ${emulator.url} --only ${only} --budget-units 3 --out ${out}`;
  expect((await callIn(directory, line)).code).toBe(0);
  const text = await readFile(out, 'utf8');
  for (const own of ['Anna', 'customer-4711', '1000000', '999999']) expect(text).not.toContain(own);
  expect(text).toContain('"resource_pack_name": "ref:text:');
  // No item of the account's own list, not even without its name.
  expect(text).not.toMatch(/"voice_name": "ref:text/);
  // A voice of this run in a list, under the name the run gave it.
  expect(text).toMatch(/"voice_name": "ref:name:\d/);
  const drift = await callIn(directory, `contract drift --recordings ${join(directory, 'recorded')}`);
  expect(drift).toMatchObject({ code: 0, printed: expect.stringContaining('No difference.') as string });
});

test('half a secret is no less a secret: texts are hidden before they are cut', async () => {
  const secret = 'sk-live0123456789abcdefghijklmnopqrstuvwx';
  const recorder = createRecorder(createRedactor([secret]));
  const url = await startServer((_req, res) => refuseJson(res, 400, 1299, `${'y'.repeat(270)} ${secret}`));
  await runAt(url, checksOf('kling.list-preset-voices/smallest'), { onExchange: recorder.note });
  const text = JSON.stringify(recorder.finish(about));
  expect(text).toContain('[redacted]');
  expect(text).not.toContain('sk-live');
});

test('a secret of digits does not break a recording', async () => {
  const recorder = createRecorder(createRedactor(['1201']));
  const url = await startServer((_req, res) => refuseJson(res, 400, 1201, 'no'));
  await runAt(url, checksOf('kling.list-preset-voices/smallest'), { onExchange: recorder.note });
  expect(recorder.finish(about).exchanges[0]).toMatchObject({ status: 400, body: { code: 1201 } });
});

test('a second recording of a day does not overwrite the first', async () => {
  const { url } = await startQuickEmulator();
  const directory = await makeDirectory();
  const line = `contract record --target ${url} --only kling.list-preset-voices/smallest --recordings ${directory}/d`;
  expect((await callIn(directory, line)).code).toBe(0);
  expect((await callIn(directory, line)).code).toBe(0);
  const names = (await readdir(join(directory, 'd'))).toSorted();
  expect(names).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\d-emulator-2\.json$/),
    expect.stringMatching(/^\d{4}-\d\d-\d\d-emulator\.json$/),
  ]);
});

test('a place that can not be written is reported before anything is paid', async () => {
  const { url } = await startQuickEmulator();
  const directory = await makeDirectory();
  await writeFile(join(directory, 'file'), '');
  const line = `contract record --target ${url} --only kling.text-to-speech/smallest --budget-units 1 --out ${directory}/file/x.json`;
  const { code, told } = await callIn(directory, line);
  expect(code).toBe(2);
  expect(told).toContain(`${directory}/file/x.json`);
  await expect(readFile(join(directory, 'state', 'kling-emulator', 'contract-spending.json'))).rejects.toThrow(
    'ENOENT',
  );
});

test.each(['record', 'drift --against target'])(
  '%s: the bill is shown before, and what it took after',
  async (verb) => {
    const { url } = await startQuickEmulator();
    const directory = await makeDirectory();
    const line = `contract ${verb} --target ${url} --only kling.text-to-speech/synchronous --budget-units 10`;
    const { told } = await callIn(directory, line);
    expect(told).toContain(
      '1 check, 0 free; the paid ones take at most 0.05 units. The budget is 10 units in 24 hours.',
    );
    expect(told).toContain('1 check ran, 0 failed, 0 inconclusive; 0.05 units spent.');
  },
);

test('a recording neither goes on where a run stopped nor changes what the next run does', async () => {
  const { url } = await startQuickEmulator();
  const directory = await makeDirectory();
  const only = '--only kling.text-to-speech/smallest,kling.text-to-speech/largest';
  expect((await callIn(directory, `contract run --target ${url} ${only} --budget-units 0.05`)).code).toBe(4);
  const recorded = await callIn(directory, `contract record --target ${url} ${only} --budget-units 10`);
  expect(recorded.told).toContain('2 checks ran');
  const next = await callIn(directory, `contract run --target ${url} ${only} --budget-units 10`);
  expect(next.printed).toContain('1 passed, 0 failed, 1 skipped');
});

test('what is shown of a recording holds no escape sequence of a target', async () => {
  const url = await startServer((_req, res) => refuseJson(res, 503, 5001, '\u001B[2Jbusy'));
  const { told } = await callIn(
    await makeDirectory(),
    `contract record --target ${url} --only kling.list-preset-voices/`,
  );
  expect(told).toContain('The service is closed: 503');
  expect(told).not.toContain('\u001B');
});
