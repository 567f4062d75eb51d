/**
 * The module with real containers: `test/docker/run-live` starts this where an engine is available.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GenericContainer, Network, Wait, getContainerRuntimeClient } from 'testcontainers';
import type { StartedTestContainer } from 'testcontainers';
import { expect, test } from 'vitest';
import { KlingEmulatorContainer } from '../../../src/testing/testcontainers.ts';

const image = process.env['KLING_IMAGE'] ?? 'kling-emulator';
const newContainer = () => new KlingEmulatorContainer(image);
const main = '/app/dist/cli/main.js';
const mine = { params: { path: { account: 'my-key' } } };

async function call(url: string, { key = 'any-key', body }: { key?: string; body?: object } = {}) {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as any };
}

/** Waits for what the container writes. */
async function readLog(container: StartedTestContainer, wanted: RegExp): Promise<RegExpExecArray> {
  let text = '';
  for await (const chunk of await container.logs()) {
    text += String(chunk);
    const found = wanted.exec(text);
    if (found) return found;
  }
  throw new Error(`The log ended without ${wanted}: ${text}`);
}

const soundEffect = (callback_url: string) => ({ prompt: 'Rain on a tin roof', duration: 5, callback_url });

/** A receiver in this process that any container can reach. */
async function startReceiver() {
  const received: any[] = [];
  const server = createServer((req, res) => {
    let text = '';
    req.on('data', (chunk: Buffer) => (text += chunk.toString()));
    req.on('end', () => {
      received.push(JSON.parse(text));
      res.end();
    });
  }).listen(0, '0.0.0.0');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { received, port: (server.address() as AddressInfo).port, [Symbol.dispose]: stop };
}

test('a container with the trial pack has the trial pack', async () => {
  await using kling = await newContainer().withTrialPack().start();
  await call(`${kling.baseUrl}/v1/general/presets-voices`, { key: 'my-key' });
  const { data } = await kling.control.GET('/accounts/{account}', mine);
  expect(data?.packs).toMatchObject([{ total_units: 100, concurrency: 5 }]);
});

test('two containers of the same seed make the same ids', async () => {
  const taskOf = async () => {
    await using kling = await newContainer().withSeed(7).withClock('manual').start();
    const body = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
    return (await call(`${kling.baseUrl}/v1/general/custom-voices`, { body })).body.data.task_id;
  };
  expect(await taskOf()).toBe(await taskOf());
});

test('the control API asks for the token, and Kling does not', async () => {
  await using kling = await newContainer().start();
  expect((await call(`${kling.baseUrl}/__emulator/info`, { key: 'not-the-token' })).status).toBe(401);
  expect((await call(`${kling.baseUrl}/__emulator/info`, { key: kling.controlToken })).status).toBe(200);
  expect((await call(`${kling.baseUrl}/v1/general/presets-voices`)).body.code).toBe(0);
});

test('without a token one is made, shown once, and works', async () => {
  const wait = Wait.forAll([Wait.forLogMessage(/ready on/), Wait.forListeningPorts()]);
  await using kling = await new GenericContainer(image).withExposedPorts(4050).withWaitStrategy(wait).start();
  const info = `http://${kling.getHost()}:${kling.getMappedPort(4050)}/__emulator/info`;
  expect((await call(info)).status).toBe(401);
  const [, token = ''] = await readLog(kling, /token for \/__emulator, made for this run, is (\w+)/);
  expect((await call(info, { key: token })).status).toBe(200);
});

test('only the accounts of the mounted file exist, with their packs and voices', async () => {
  await using kling = await newContainer().withAccounts('examples/accounts.yaml').start();
  const voices = `${kling.baseUrl}/v1/general/custom-voices`;
  expect((await call(voices, { key: 'a-stranger' })).status).toBe(401);
  const { body } = await call(voices, { key: 'any-other-form-will-do' });
  expect(body.data[0].task_result.voices[0]).toMatchObject({ voice_id: '934560933430173999', voice_name: 'Narrator' });
  const speech = { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' };
  const bankrupt = await call(`${kling.baseUrl}/v1/audio/tts`, { key: 'no-units-left', body: speech });
  expect(bankrupt).toMatchObject({ status: 429, body: { code: 1102 } });
});

test('options may stand behind the name of the image', async () => {
  await using kling = await newContainer().withCommand(['--seed', '7', '--clock', 'manual']).start();
  expect((await kling.control.GET('/info')).data).toMatchObject({ seed: '7', clock: { mode: 'manual' } });
});

test('what a container has answered before it was killed is there in the next one on its volume', async () => {
  const volume = `kling-live-${randomUUID()}`;
  const newKept = () =>
    newContainer()
      .withEnvironment({ KLING_EMULATOR_DATA_DIR: '/data' })
      .withBindMounts([{ source: volume, target: '/data' }]);
  const { container: engine } = await getContainerRuntimeClient();
  try {
    const first = await newKept().start();
    const body = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
    const created = await call(`${first.baseUrl}/v1/general/custom-voices`, { body });
    await engine.getById(first.getId()).kill({ signal: 'SIGKILL' });
    await first.stop();
    await using second = await newKept().start();
    const found = await call(`${second.baseUrl}/v1/general/custom-voices/${created.body.data.task_id}`);
    expect(found).toMatchObject({ status: 200, body: { data: { task_id: created.body.data.task_id } } });
  } finally {
    await engine.dockerode.getVolume(volume).remove();
  }
});

test('with a manual clock the test moves time, and callbacks come to its own process', async () => {
  using receiver = await startReceiver();
  await using kling = await newContainer().withClock('manual').withHostAccess().start();
  // Podman before 4.7 doesn't know the gateway by that word, and has a name of its own.
  const { output: names } = await kling.exec(['cat', '/etc/hosts']);
  const old = /^host-gateway\s/m.test(names);
  const receiverUrl = old ? `http://host.containers.internal:${receiver.port}` : kling.hostUrl(receiver.port);
  const body = soundEffect(`${receiverUrl}/hook`);
  await call(`${kling.baseUrl}/v1/audio/text-to-audio`, { key: 'my-key', body });
  await kling.control.POST('/accounts/{account}/clock/advance', { ...mine, body: { ms: 1500 } });
  expect(receiver.received.at(-1)).toMatchObject({ task_status: 'succeed' });
});

test('another container uses its name: in URLs of results and in callbacks', async () => {
  await using network = await new Network().start();
  await using _kling = await newContainer()
    .withNetwork(network)
    .withNetworkAliases('kling')
    .withProgression('immediate')
    .start();
  await using other = await newContainer().withNetwork(network).withNetworkAliases('other').start();
  const script = `
    const received = new Promise((resolve) => require('http').createServer((req, res) => {
      let text = '';
      req.on('data', (chunk) => (text += chunk));
      req.on('end', () => { res.end(); if (text.includes('"succeed"')) resolve(JSON.parse(text)); });
    }).listen(3000));
    (async () => {
      await fetch('http://kling:4050/v1/audio/text-to-audio', {
        method: 'POST',
        headers: { authorization: 'Bearer my-key', 'content-type': 'application/json' },
        body: ${JSON.stringify(JSON.stringify(soundEffect('http://other:3000/hook')))},
      });
      const task = await received;
      const { url_wav } = task.task_result.audios[0];
      const { status, headers } = await fetch(url_wav);
      console.log(JSON.stringify({ url_wav, status, type: headers.get('content-type') }));
      process.exit(0);
    })();`;
  const { output, exitCode } = await other.exec(['node', '-e', script]);
  expect(exitCode, output).toBe(0);
  const { url_wav: url, ...file } = JSON.parse(output);
  expect(url).toMatch(/^http:\/\/kling:4050\//);
  expect(file).toEqual({ status: 200, type: 'audio/wav' });
});

test('a callback to a public address is never sent, unless it is allowed', async () => {
  await using kling = await newContainer().withProgression('immediate').start();
  await call(`${kling.baseUrl}/v1/audio/text-to-audio`, {
    key: 'my-key',
    body: soundEffect('http://203.0.113.7/hook'),
  });
  const { data: list } = await kling.control.GET('/accounts/{account}/callbacks', mine);
  const path = { account: 'my-key', callback: list?.callbacks[0]?.id ?? '' };
  const { data } = await kling.control.GET('/accounts/{account}/callbacks/{callback}', { params: { path } });
  expect(data?.attempts[0]).toMatchObject({ ok: false });
  expect(data?.attempts[0]?.message).toContain('--allow-callbacks-to 203.0.113.7');
});

test('no package is in the image but the engine of --data-dir, with the licences of what the emulator bundles', async () => {
  await using kling = await newContainer().start();
  const script = `
    const { readdirSync, readFileSync } = require('fs');
    console.log(JSON.stringify([readdirSync('node_modules'), readFileSync('dist/NOTICE', 'utf8').includes('## express ')]));`;
  const { output, exitCode } = await kling.exec(['node', '-e', script]);
  expect(exitCode, output).toBe(0);
  const [packages, hasNotice] = JSON.parse(output) as [string[], boolean];
  expect(hasNotice).toBe(true);
  // The engine is native and goes along with what it needs; everything else is bundled.
  expect(packages).toContain('classic-level');
  expect(packages).not.toContain('express');
  expect(packages.length).toBeLessThan(15);
});

test('the other verbs are there by name, and nothing can be changed', async () => {
  await using kling = await newContainer().start();
  expect((await kling.exec(['kling-emulator', 'health'])).output).toContain('is healthy');
  expect((await kling.exec(['kling-emulator', 'openapi'])).output).toContain('"openapi": "3.1');
  expect((await kling.exec(['node', '-p', 'process.getuid()'])).output.trim()).toBe('1000');
  expect((await kling.exec(['node', '-e', `require('fs').appendFileSync('${main}', '')`])).output).toContain('EACCES');
});
