import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { StartedTestContainer } from 'testcontainers';
import { ControlError } from '../../src/emulator/emulator.ts';
import { controlRoutes } from '../../src/emulator/control/http/routes.ts';
import { createRemoteAccount, createRemoteControl } from '../../src/testing/remote-control.ts';
import { StartedKlingEmulatorContainer } from '../../src/testing/testcontainers.ts';
import { start } from '../control/support.ts';
import { ada, effects, hello, rain, speech, voices } from './client.ts';

/** The same account, asked in this process and over HTTP. */
async function startBoth(options: Parameters<typeof start>[0] = {}) {
  const { kling, url, as } = await start(options);
  const token = options.controlToken;
  const control = createRemoteControl({ url, token });
  const far = createRemoteAccount({ url: `${url}/`, token }, 'key-of-both');
  return { kling, control, client: as('key-of-both'), near: kling.account('key-of-both'), far };
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

test('there is a function for every operation of the control API', () => {
  const control = createRemoteControl({ url: 'http://127.0.0.1:1' });
  expect(Object.keys(control).toSorted()).toEqual(controlRoutes.map(({ id }) => id).toSorted());
});

test('answers are those of the library', async () => {
  const { kling, control, client, near, far } = await startBoth();
  await client.post(speech, hello);
  await client.post(effects, rain);
  const id = (await client.post(voices, { ...ada, external_task_id: 'a/b c?d=é' })).body.data.task_id;
  expect(await far.get()).toEqual(await near.get());
  expect(await far.task('a/b c?d=é')).toEqual(await near.task(id));
  expect(await far.tasks({ product: 'tts', page: 1, size: 1 })).toEqual(await near.tasks({ product: 'tts', size: 1 }));
  expect(await far.ledger()).toEqual(await near.ledger());
  expect(await far.journal({ kind: 'request', after: 1 })).toEqual(await near.journal({ kind: 'request', after: 1 }));
  expect(await far.counts()).toEqual(await near.counts());
  expect(await far.callbacks()).toEqual(await near.callbacks());
  expect(await control.getInfo()).toEqual(await kling.control.getInfo());
  expect(await control.getMetrics()).toContain('kling_emulator_accounts 1');
});

test('it follows what happens, and leaves when its loop does', async () => {
  const { control, client } = await startBoth();
  const events = await control.followEvents();
  await client.post(effects, rain);
  const kinds: string[] = [];
  for await (const { kind } of events) if (kinds.push(kind) === 2) break;
  expect(kinds).toEqual(['transition', 'request']);
});

test('what it asks for happens', async () => {
  const { client, near, far } = await startBoth();
  const fault = await far.failNext({ product: 'text-to-audio', times: 2 });
  expect((await near.faults()).faults.map(({ id }) => id)).toEqual([fault.id]);
  await client.post(effects, rain);
  const { fired } = await far.advance(1500);
  expect(fired).toHaveLength(2);
  await far.setProgressions({ '*': 'held' });
  const id = (await client.post(voices, ada)).body.data.task_id;
  await far.succeed(id);
  expect((await near.task(id)).task.status).toBe('succeed');
  const pack = await far.addPack({ units: 5 });
  expect((await near.deletePack(pack.id)).deleted).toEqual([pack.id]);
  await far.update({ settings: { 'tts.voiceSpeed': 'reject' } });
  expect((await near.get()).settings).toEqual({ 'tts.voiceSpeed': 'reject' });
  await far.reset('tasks', 'journal');
  expect((await near.tasks()).tasks).toEqual([]);
  await far.deleteAllFaults();
  await far.delete();
  await expect(near.get()).rejects.toThrow('No account has the id');
});

test('a refusal is the error of the library', async () => {
  const { near, far } = await startBoth();
  const wrong = await failureOf(far.advance(-1));
  expect(wrong).toBeInstanceOf(ControlError);
  expect(wrong).toEqual(await failureOf(near.advance(-1)));
  await far.update({});
  expect(await failureOf(far.task('1'))).toMatchObject({ code: 'not-found' });
  expect(await failureOf(far.journal({ operation: 'kling.text-to-speach' }))).toMatchObject({
    code: 'invalid-request',
    pointer: '/operation',
    message: expect.stringContaining("Did you mean 'kling.text-to-speech'?"),
  });
  expect(await failureOf(far.journal({ operation: 'kling.tts' }))).toMatchObject({
    message: "Unknown operation 'kling.tts'. Did you mean 'kling.text-to-speech'?",
  });
  expect(await failureOf(far.failNext({ product: 'voice' }))).toMatchObject({
    message: expect.stringContaining("Unknown product 'voice'. Did you mean 'custom-voice'?"),
  });
});

test('the token is sent where one is set, and its lack is reported', async () => {
  const { kling, control } = await startBoth({ controlToken: 'a-token' });
  expect((await control.listAccounts()).accounts).toEqual([]);
  const without = createRemoteControl({ url: kling.url });
  expect(await failureOf(without.listAccounts())).toMatchObject({ code: 'unauthorized' });
});

test('an account of a container has the same functions, with its token', async () => {
  const { kling } = await startBoth({ controlToken: 'a-token' });
  const started = { getHost: () => '127.0.0.1', getMappedPort: () => kling.port } as unknown as StartedTestContainer;
  const account = new StartedKlingEmulatorContainer(started, 'a-token').account('key-of-both');
  await account.failNext({ product: 'tts' });
  expect((await kling.account('key-of-both').faults()).faults).toMatchObject([{ product: 'tts' }]);
});

test('something else than an emulator is recognised by what it says', async () => {
  const server = createServer((_, res) => res.writeHead(502).end('<h1>Bad gateway</h1>')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const control = createRemoteControl({ url: `http://127.0.0.1:${port}` });
  await expect(control.listAccounts()).rejects.toThrow('HTTP 502: <h1>Bad gateway</h1>');
});
