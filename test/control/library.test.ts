import supertest from 'supertest';
import { expect, onTestFinished, test } from 'vitest';
import { buildKlingEmulator, ControlError, startKlingEmulator, type Control } from '../../src/emulator/emulator.ts';
import { createResponseValidator } from '../../src/emulator/observers/response-validator.ts';
import { findViolations } from '../../src/contracts/spec/violations.ts';
import { createClient } from '../support/client.ts';
import { ada, effects, hello, rain, speech, start, startReceiver, tell, voices } from './support.ts';

test('a test prepares an account, lets time go and looks at what came of it', async () => {
  await using kling = await startKlingEmulator({ clock: 'manual' });
  const client = createClient(kling.url, 'key-of-a-library-test');
  const account = kling.account('key-of-a-library-test');

  await account.failNext({ product: 'text-to-audio', reason: 'risk-control' });
  const { data } = (await client.post(effects, rain)).body;
  const { time, fired } = await account.advance(1500);
  expect(time - data.created_at).toBe(1500);
  expect(tell(fired, data.created_at)).toEqual(['t+500 processing', 't+1500 failed']);

  const { task, charge } = await account.task(data.task_id);
  expect([task.status, charge.state]).toEqual(['failed', 'released']);
  const { ok, message } = await account.verify({ operation: 'kling.create-text-to-audio', exactly: 1 });
  expect(message).toBe("Expected exactly 1 of kind 'request', found 1.");
  expect(ok).toBe(true);
});

test('every function of a handle does what its operation does', async () => {
  const { kling, as } = await start({ progression: { mode: 'held' } });
  const hook = await startReceiver();
  const ours = kling.account('key-of-handles');
  const client = as('key-of-handles');
  const make = async (id: string) => {
    await client.post(voices, { ...ada, external_task_id: id, callback_url: hook.url });
    return id;
  };
  expect((await ours.reset()).cleared.tasks).toBe(0);
  await ours.succeed(await make('a'));
  await ours.fail(await make('b'));
  await ours.release(await make('c'));
  await ours.force(await make('d'), { status: 'failed', message: 'No' });
  await ours.release(await make('e'), 'processing');
  const statuses = (await ours.tasks()).tasks.map((task) => `${task.external_task_id ?? ''} ${task.status}`);
  expect(statuses).toEqual(['e processing', 'd failed', 'c succeed', 'b failed', 'a succeed']);
  expect((await ours.tasks({ status: 'failed', product: 'custom-voice' })).tasks).toHaveLength(2);
  expect((await ours.expectedCharge('a')).state).toBe('charged');
  expect((await ours.voices()).voices).toHaveLength(2);

  const { callbacks } = await ours.callbacks({ task: 'a' });
  expect((await ours.resend(callbacks[0]?.id ?? '')).fired).toHaveLength(1);
  expect((await ours.callback(callbacks[0]?.id ?? '')).attempts).toHaveLength(2);
  expect((await ours.resendAll('gave-up')).fired).toEqual([]);
  expect((await ours.resendAll()).fired).toHaveLength(9);
  expect((await ours.testCallback(hook.url)).ok).toBe(true);

  await ours.refuseNext({ times: 3 });
  const { faults } = await ours.faults();
  await ours.deleteFault(faults[0]?.id ?? '');
  expect((await ours.deleteAllFaults()).deleted).toEqual([]);

  const pack = await ours.addPack({ units: 1 });
  expect((await ours.deletePack(pack.id)).deleted).toEqual([pack.id]);
  await ours.plantVideo({ id: 'v' });
  expect((await ours.videos()).videos).toHaveLength(10);
  await ours.deleteVideo('v');

  expect((await ours.setProgressions({ '*': 'immediate' })).progressions).toEqual({ '*': { mode: 'immediate' } });
  expect((await ours.progressions()).progressions).toEqual({ '*': { mode: 'immediate' } });
  const { time } = await ours.clock();
  expect((await ours.setClock({ mode: 'manual', time: time + 5 })).clock.time).toBe(time + 5);
  expect((await ours.next()).fired).toEqual([]);
  expect((await ours.runAll(5)).fired).toEqual([]);

  expect((await ours.ledger({ task: 'b' })).entries.map((entry) => entry.kind)).toEqual(['hold', 'release']);
  expect((await ours.counts()).by_operation).toEqual({ 'kling.create-custom-voice': 5 });
  expect((await ours.journal({ kind: 'request' })).entries).toHaveLength(5);
  expect((await ours.clearJournal()).cleared).toBeGreaterThan(5);
  expect((await ours.update({ settings: { 'tts.voiceSpeed': 'reject' } })).settings).toEqual({
    'tts.voiceSpeed': 'reject',
  });
  const { id } = await ours.get();
  expect((await ours.delete()).deleted).toEqual([id]);
});

test('a refusal is an error with the same code and pointer as over HTTP', async () => {
  const { kling, admin } = await start();
  const wrong: unknown = await kling
    .account('any-key')
    .advance(-1)
    .catch((error: unknown) => error);
  expect(wrong).toBeInstanceOf(ControlError);
  const { error } = (await admin.post('/accounts/any-key/clock/advance', { ms: -1 })).body;
  expect(wrong).toMatchObject(error);
  await expect(kling.control.getTask({ account: 'any-key', task: '1' })).rejects.toMatchObject({ code: 'not-found' });
});

test('input of a wrong form is refused before anything happens, without types too', async () => {
  const { kling } = await start();
  const control = kling.control as unknown as Record<keyof Control, (input?: unknown) => Promise<unknown>>;
  await expect(control.advanceClock({ account: 'any-key', ms: '1' })).rejects.toThrow('/ms must be integer');
  await expect(control.advanceClock({ ms: 1 })).rejects.toThrow("advanceClock needs 'account'");
  await expect(control.advanceClock('any-key')).rejects.toThrow('advanceClock takes one object');
  await expect(control.getClock({ account: 'any-key', ms: 1 })).rejects.toThrow('getClock takes no ms');
  expect((await kling.control.listAccounts()).accounts).toEqual([]);
});

test('the app answers through supertest, with control beside it', async () => {
  const kling = await buildKlingEmulator({ clock: 'manual', seed: 'supertest' });
  onTestFinished(() => kling.stop());
  const authorization = 'Bearer key-of-supertest';
  const { body } = await supertest(kling.app).post(voices).set('authorization', authorization).send(ada).expect(200);
  await kling.account('key-of-supertest').advance(2000);
  const read = await supertest(kling.app).get(`${voices}/${body.data.task_id}`).set('authorization', authorization);
  expect(read.body.data.task_status).toBe('succeed');
  await supertest(kling.app).get('/__emulator/accounts/key-of-supertest').expect(200);
  await supertest(kling.app).get('/__emulator/ready').expect(200, { status: 'ready' });
});

test('two emulators in one process share nothing', async () => {
  const [first, second] = [await start(), await start()];
  await first.as('same-key').post(voices, ada);
  expect((await second.kling.control.listAccounts()).accounts).toEqual([]);
});

test('health, readiness and the OpenAPI document stand where tools look for them', async () => {
  const { url, admin } = await start();
  const health = await (await fetch(`${url}/health`)).json();
  expect(health).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  expect((await admin.get('/health')).body).toEqual(health);
  const document = (await (await fetch(`${url}/openapi.json`)).json()) as any;
  expect(document.openapi).toBe('3.1.0');
  expect(document.servers).toEqual([{ url }]);
  expect(Object.keys(document.paths)).toContain('/v1/audio/tts');
});

test('readiness ends when the emulator is stopping', async () => {
  const kling = await buildKlingEmulator();
  await kling.stop();
  await supertest(kling.app).get('/__emulator/ready').expect(503);
  await supertest(kling.app).get('/__emulator/health').expect(200);
});

test.each([
  ['/v1/general/custom-voice', 'Did you mean POST /v1/general/custom-voices?'],
  ['/general/custom-voices', 'Did you mean POST /v1/general/custom-voices?'],
  ['/audio/v1/tts', 'Did you mean POST /v1/audio/tts?'],
  ['/v1/audio/texttoaudio/', 'Did you mean POST /v1/audio/text-to-audio?'],
  ['/v1/audio/text-to-audio/123', '/v1/audio/text-to-audio/{id} takes GET.'],
])('POST %s is answered with the nearest path', async (path, hint) => {
  const { as } = await start();
  const { headers } = await as('any-key').post(path, {});
  expect(headers.get('kling-emulator-diagnostics')).toContain(hint);
});

test('a path that is near to nothing gets no hint', async () => {
  const { as } = await start();
  const { headers } = await as('any-key').get('/images/cat.png');
  expect(headers.get('kling-emulator-diagnostics')).not.toContain('Did you mean');
});

test('info tells what is running', async () => {
  const { admin } = await start({ seed: 'info', clock: { scale: 60 } });
  expect((await admin.get('/info')).body).toMatchObject({
    name: 'kling-emulator',
    api_version: '2026-09',
    schema_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    auth: 'open',
    seed: 'info',
    clock: { mode: 'scaled', scale: 60 },
    strict: { on: false, violations: 0, latest: [] },
    accounts: 0,
  });
});

test('with strict every answer and callback is judged, and a right one is no finding', async () => {
  const { admin, as } = await start({ strict: true });
  const hook = await startReceiver();
  const client = as('key-of-strictness');
  await client.post(voices, { ...ada, callback_url: hook.url });
  await client.post(speech, hello);
  await client.post(voices, {});
  await client.get('/v1/nowhere');
  await admin.post('/accounts/key-of-strictness/clock/run-all');
  expect((await admin.get('/info')).body.strict).toEqual({ on: true, violations: 0, latest: [] });
});

test('an answer that breaks its schema is counted, logged and shown', () => {
  const logged: object[] = [];
  const ignore = () => undefined;
  const logger = { info: ignore, warn: ignore, error: (fields: object) => void logged.push(fields) };
  const validator = createResponseValidator({ findViolations, logger });
  validator.validate('kling.text-to-speech', 'kling/error.json', '{"code":1201}');
  expect(validator.report()).toEqual({
    on: true,
    violations: 1,
    latest: [
      expect.objectContaining({ about: 'kling.text-to-speech', schema: 'kling/error.json' }),
      expect.objectContaining({ message: expect.stringContaining("'request_id'") }),
    ],
  });
  expect(logged).toHaveLength(1);
});

test('fidelity lists every fact and setting, with the value of the account that is asked for', async () => {
  const { admin } = await start({ settings: { 'lists.order': 'oldest-first' } });
  await admin.patch('/accounts/key-of-fidelity', { settings: { 'tts.voiceSpeed': 'reject' } });
  const find = async (query: string, id: string) =>
    (await admin.get(`/fidelity${query}`)).body.settings.find((setting: any) => setting.id === id);
  expect(await find('', 'lists.order')).toMatchObject({
    default: 'newest-first',
    value: 'oldest-first',
    choices: ['newest-first', 'oldest-first'],
    mark: expect.any(String),
    source: expect.any(String),
  });
  expect((await find('?account=key-of-fidelity', 'tts.voiceSpeed')).value).toBe('reject');
  expect((await find('', 'tts.voiceSpeed')).value).toBe('clamp');
  expect((await admin.get('/fidelity?account=unknown-key')).status).toBe(404);
});

test('metrics count requests, tasks and attempts', async () => {
  const { admin, url, as } = await start();
  const hook = await startReceiver(() => 500);
  await as('key-of-metrics').post(voices, { ...ada, callback_url: hook.url });
  await as('key-of-metrics').post(voices, {});
  await as('key-of-metrics').get('/v1/nowhere');
  await admin.post('/accounts/key-of-metrics/clock/advance', { ms: 500 });
  const response = await fetch(`${url}/__emulator/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const lines = (await response.text()).split('\n');
  expect(lines).toContain('# TYPE kling_emulator_requests_total counter');
  expect(lines).toContain('kling_emulator_requests_total{operation="kling.create-custom-voice",status="200"} 1');
  expect(lines).toContain('kling_emulator_requests_total{operation="kling.create-custom-voice",status="400"} 1');
  expect(lines).toContain('kling_emulator_requests_total{operation="none",status="404"} 1');
  expect(lines).toContain('kling_emulator_tasks{product="custom-voice",status="processing"} 1');
  expect(lines).toContain('kling_emulator_callback_attempts_total{outcome="answered 500"} 1');
  expect(lines).toContain('kling_emulator_accounts 1');
});
