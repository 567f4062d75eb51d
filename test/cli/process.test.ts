import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { Agent, createServer, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeWav } from '../effects/media-probe-files.ts';
import { spawnCli } from './built-cli.ts';
import { makeDirectory } from './temporary-directory.ts';

const readyLine = /^kling-emulator ready on (http:\/\/127\.0\.0\.1:(\d+)) \(live page: \1\/__emulator\/\)\n$/;

async function startCli(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const cli = spawnCli(['start', '--port', '0', ...args], env);
  const [, url = '', port = ''] = await cli.waitFor(readyLine);
  return { cli, url, port: Number(port) };
}

const speech = JSON.stringify({ text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' });

/** Asks for speech in two steps: the server has the headers now, and gets the body when it is sent. */
async function openRequest(url: string) {
  const sent = request(`${url}/v1/audio/tts`, {
    method: 'POST',
    agent: false,
    headers: {
      authorization: 'Bearer some-api-key',
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(speech),
      expect: '100-continue',
    },
  });
  sent.flushHeaders();
  await once(sent, 'continue');
  return sent;
}

/** Resolves when the port takes no more connections. */
async function untilClosed(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (!open) return;
  }
}

test('it says where it is ready on one line, answers, and ends with 0 on SIGTERM', async () => {
  const { cli, url } = await startCli();
  expect((await fetch(`${url}/health`)).status).toBe(200);
  cli.send('SIGTERM');
  expect(await cli.ended).toBe(0);
  expect(cli.stdout()).toMatch(readyLine);
});

test('the log on standard error is JSON lines when no terminal is there, and secrets are not in it', async () => {
  const { cli, url } = await startCli();
  await fetch(`${url}/v1/general/presets-voices`, { headers: { authorization: 'Bearer api-key-kling-sekret0123' } });
  cli.send('SIGTERM');
  await cli.ended;
  for (const line of cli.stderr().trimEnd().split('\n')) {
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(String) as string, msg: expect.any(String) as string });
  }
  expect(cli.stderr()).not.toContain('sekret');
});

test('a request in flight is finished after SIGTERM', async () => {
  const { cli, url, port } = await startCli();
  const sent = await openRequest(url);
  cli.send('SIGTERM');
  await untilClosed(port);
  sent.end(speech);
  const [response] = (await once(sent, 'response')) as [{ statusCode: number; resume(): void }];
  response.resume();
  expect(response.statusCode).toBe(200);
  expect(await cli.ended).toBe(0);
});

test('under load it stops at once and takes nothing more (kept-open connections were served for 3 s, then cut)', async () => {
  const { cli, url } = await startCli();
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  onTestFinished(() => agent.destroy());
  let isStopped = false;
  const answered: number[] = [];
  const ask = () =>
    new Promise<number>((resolve) => {
      const body = JSON.stringify({ voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' });
      const headers = {
        authorization: 'Bearer any-api-key',
        'content-type': 'application/json',
        'content-length': body.length,
      };
      const sent = request(`${url}/v1/general/custom-voices`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
      });
      sent.once('error', () => resolve(0)).end(body);
    });
  const client = async () => {
    for (;;) {
      const status = await ask();
      if (status === 0 && isStopped) return;
      answered.push(status);
      if (answered.length === 1000) {
        isStopped = true;
        cli.send('SIGTERM');
      }
    }
  };
  await Promise.all(Array.from({ length: 20 }, client));
  expect(await cli.ended).toBe(0);
  expect(new Set(answered)).toEqual(new Set([200]));
});

test('a request that never ends does not keep it from ending', async () => {
  const { cli, url } = await startCli();
  const sent = await openRequest(url);
  sent.on('error', () => undefined);
  cli.send('SIGTERM');
  expect(await cli.ended).toBe(0);
});

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('after SIGTERM a %s ends it at once with %i', async (second, code) => {
  const { cli, url, port } = await startCli();
  const sent = await openRequest(url);
  sent.on('error', () => undefined);
  cli.send('SIGTERM');
  await untilClosed(port);
  cli.send(second);
  expect(await cli.ended).toBe(code);
});

test('a port in use is one sentence and code 2', async () => {
  const { port } = await startCli();
  const second = spawnCli(['start', '--port', String(port)]);
  expect(await second.ended).toBe(2);
  expect(second.stdout()).toBe('');
  expect(second.stderr()).toBe(
    `kling-emulator: Port ${port} on 127.0.0.1 is in use; stop what listens there or choose another with --port (0 = any free one).\n`,
  );
});

test('the ready file leads to it while it runs', async () => {
  const directory = await makeDirectory();
  const { cli, url } = await startCli([], { KLING_EMULATOR_READY_FILE: join(directory, 'ready') });
  expect(await readFile(join(directory, 'ready'), 'utf8')).toBe(`${url}\n`);
  cli.send('SIGTERM');
  await cli.ended;
  expect(await readdir(directory)).toEqual([]);
});

test('the example of an accounts file works: known keys only, each with its own packs', async () => {
  const { cli, url } = await startCli(['--accounts', 'examples/accounts.yaml']);
  const say = async (apiKey: string) => {
    const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
    return (await fetch(`${url}/v1/audio/tts`, { method: 'POST', headers, body: speech })).status;
  };
  expect(await say('any-other-form-will-do')).toBe(200);
  expect(await say('no-units-left')).toBe(429);
  expect(await say('expired-pack')).toBe(429);
  expect(await say('somebody-else')).toBe(401);
  cli.send('SIGTERM');
  expect(await cli.ended).toBe(0);
});

test('PORT alone is enough for start and health to meet', async () => {
  const { cli, port } = await startCli();
  const health = spawnCli(['health'], { PORT: String(port) });
  expect(await health.ended).toBe(0);
  expect(health.stdout()).toBe(`kling-emulator is healthy at http://127.0.0.1:${port}\n`);
  cli.send('SIGTERM');
  await cli.ended;
  const later = spawnCli(['health'], { PORT: String(port) });
  expect(await later.ended).toBe(3);
});

test('bad usage ends with 2 before anything starts', async () => {
  const cli = spawnCli(['start', '--prot', '1']);
  expect(await cli.ended).toBe(2);
  expect([cli.stdout(), cli.stderr()]).toEqual([
    '',
    "kling-emulator: Unknown option '--prot'. Did you mean '--port'?\n",
  ]);
});

test('a reader that leaves early is no failure', async () => {
  const cli = spawnCli(['openapi']);
  cli.leaveEarly();
  expect(await cli.ended).toBe(0);
  expect(cli.stderr()).toBe('');
});

test('the bin of the package is this program', async () => {
  const { bin } = JSON.parse(await readFile('package.json', 'utf8')) as { bin: Record<string, string> };
  const text = await readFile(bin['kling-emulator'] ?? '', 'utf8');
  expect(text.split('\n')[0]).toBe('#!/usr/bin/env node');
});

test('media sources are read by the built program too', async () => {
  const files = createServer((asked, response) => response.end(asked.url === '/voice' ? makeWav(6) : 'no media'));
  files.listen(0, '127.0.0.1');
  await once(files, 'listening');
  onTestFinished(() => void files.close());
  const { port } = files.address() as AddressInfo;
  const { cli, url } = await startCli(['--inspect-media', '--progression', 'immediate']);
  const finish = async (name: string) => {
    const headers = { authorization: 'Bearer some-api-key', 'content-type': 'application/json' };
    const body = JSON.stringify({ voice_name: 'Ada', voice_url: `http://127.0.0.1:${port}/${name}` });
    const created = await fetch(`${url}/v1/general/custom-voices`, { method: 'POST', headers, body });
    const { data } = (await created.json()) as { data: { task_id: string } };
    const read = await fetch(`${url}/v1/general/custom-voices/${data.task_id}`, { headers });
    return ((await read.json()) as { data: { task_status: string; task_status_msg: string } }).data;
  };
  expect(await finish('voice')).toMatchObject({ task_status: 'succeed' });
  expect(await finish('text')).toMatchObject({
    task_status: 'failed',
    task_status_msg: expect.stringContaining('The format of the file is not supported.') as string,
  });
  cli.send('SIGTERM');
  expect(await cli.ended).toBe(0);
});
