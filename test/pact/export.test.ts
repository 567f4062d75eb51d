/** `contract pact export`: what a consumer did becomes a pact that holds. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';
import { startReceiver } from '../control/support.ts';
import { createClient } from '../support/client.ts';
import { callPact, verdictsOf } from './support.ts';

const key = 'api-key-of-the-app';
const voices = '/v1/general/custom-voices';
const effects = '/v1/audio/text-to-audio';
const ada = { voice_name: 'Ada', voice_url: 'https://media.example/ada.mp3?signature=s3cr3t-of-the-bucket' };
const rain = { prompt: 'Rain on a tin roof', duration: 5 };

/** An app that does a bit of everything, and the emulator that it did it with. */
async function recordApp() {
  const kling = await startKlingEmulator({ clock: 'manual', controlToken: 'control-me' });
  onTestFinished(() => kling.stop());
  const account = kling.account(key);
  await account.update({ webhook_secrets: ['whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI='] });
  const hook = await startReceiver();
  const app = createClient(kling.url, key);
  const made = await app.post(voices, { ...ada, external_task_id: 'ada-1', callback_url: `${hook.url}?k=s3cr3t-hook` });
  const { task_id: id } = made.body.data;
  await app.get(`${voices}/${id}`);
  await account.advance(500);
  await app.get(`${voices}/${id}`);
  await account.advance(1000);
  const done = await app.get(`${voices}/${id}`);
  await app.get(`${voices}/ada-1`);
  await app.get(`${voices}?pageNum=1&pageSize=10`);
  await app.post('/v1/general/delete-voices', { voice_id: done.body.data.task_result.voices[0].voice_id });
  await account.failNext({ reason: 'bad-source' });
  const lost = await app.post(effects, { ...rain, callback_url: hook.url });
  await account.runAll();
  await app.get(`${effects}/${lost.body.data.task_id}`);
  await app.get(`${effects}/1`);
  await app.get(effects);
  await account.refuseNext({});
  await app.post(effects, rain);
  await app.post(effects, { ...rain, duration: 99 });
  await app.post(voices, { ...ada, external_task_id: 'ada-1' });
  await app.post('/v1/audio/video-to-audio', { video_id: '830460928805724256', sound_effect_prompt: 'steps' });
  await account.runAll();
  await app.post('/v1/audio/tts', { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' });
  await app.get('/v1/general/presets-voices');
  const end = (await account.clock()).time;
  await app.get(`/account/costs?start_time=${end - 3_600_000}&end_time=${end}`);
  await app.post('/requests', { model: 'kling-custom-voice', payload: ada });
  await app.get('/requests/1');
  await app.send(effects, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"prompt":' });
  return { kling, account, hook };
}

const controlToken = { KLING_EMULATOR_CONTROL_TOKEN: 'control-me' };

test('a recorded app becomes a pact that the schemas and the official verifier take', async () => {
  const { kling, hook } = await recordApp();
  const out = join(await makeDirectory(), 'app.json');
  const { code, told } = await callPact(
    ['export', '--from', kling.url, '--account', key, '--consumer', 'Dubbing app', '--out', out],
    controlToken,
  );
  expect([code, told]).toEqual([0, expect.stringMatching(/^18 calls and 4 messages/)]);
  expect(told).toContain('Left out: gmi.get-request: no provider state makes what a gateway has.');
  expect(told).toContain('Left out: kling.create-text-to-audio: a body is no JSON');
  const received = hook.received.length;

  const checked = await callPact(['check', out]);
  // Requests of gateways are no part of the official API; what was refused may be wrong.
  expect(checked.printed.split('\n').filter((line) => line.startsWith('FAILED'))).toEqual([
    expect.stringContaining('Submit kling-custom-voice'),
  ]);
  const { report } = await verdictsOf(['verify', out]);
  const wrong = report.checks.filter(({ verdict }) => verdict !== 'pass');
  expect(wrong.map(({ title, reason, findings }) => [title, reason, findings])).toEqual([]);
  expect(hook.received).toHaveLength(received);
});

test('calls and callbacks of a task are joined by its id, and secrets stay behind', async () => {
  const { kling } = await recordApp();
  const { printed } = await callPact(['export', '--from', kling.url, '--account', key], controlToken);
  const { interactions } = JSON.parse(printed);
  const taskOf = (description: string) =>
    interactions.find((one: any) => one.description === description).comments.references.kling.task_id;
  expect(taskOf('Create a custom voice: callback succeed')).toBe(taskOf('Create a custom voice: submitted'));
  for (const secret of [key, 's3cr3t', 'whsec_', 'control-me']) expect(printed).not.toContain(secret);
});

test('a saved journal is exported like a running one', async () => {
  const { account } = await recordApp();
  const file = join(await makeDirectory(), 'journal.json');
  await writeFile(file, JSON.stringify(await account.journal()));
  const { code, printed } = await callPact(['export', '--from', file]);
  expect(code).toBe(0);
  expect(JSON.parse(printed).metadata.pactSpecification).toEqual({ version: '4.0' });
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"transition"', '"nonsense"'));
  expect(await callPact(['export', '--from', file])).toMatchObject({
    code: 2,
    told: expect.stringContaining('is no answer of GET /__emulator/accounts/{account}/journal'),
  });
});

test('what can not be exported is reported in one sentence', async () => {
  const kling = await startKlingEmulator();
  onTestFinished(() => kling.stop());
  await kling.account('nothing-done').update({});
  const cases: readonly (readonly [readonly string[], number, string])[] = [
    [['export'], 2, '--from is missing: the URL of an emulator, or a file with its journal.'],
    [['export', '--from', kling.url], 2, '--account is missing: whose journal is read.'],
    [
      ['export', '--from', kling.url, '--account', 'nobody-here'],
      2,
      "No account has the id, access key or API key 'nobody-here'. GET /__emulator/accounts lists those that there are.",
    ],
    [
      ['export', '--from', kling.url, '--account', 'nothing-done'],
      2,
      'The journal holds nothing that could stand in a pact.',
    ],
    [['export', '--from', 'http://127.0.0.1:9', '--account', 'a'], 3, 'can not be reached: nothing listens there.'],
    [['export', '--from', '/nowhere.json'], 2, "/nowhere.json doesn't exist."],
  ];
  for (const [args, code, sentence] of cases) {
    const called = await callPact(args);
    expect([args, called.code, called.told]).toEqual([args, code, expect.stringContaining(sentence)]);
  }
});
