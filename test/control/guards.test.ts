import http from 'node:http';
import net from 'node:net';
import { expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import { start } from './support.ts';

/** The status of a request with exactly these headers; `fetch` would not let us choose `Host`. */
function ask(url: string, path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: hostname.replaceAll(/[[\]]/g, ''), port, path, method, headers, setHost: false, agent: false },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.on('error', reject);
    request.end();
  });
}

const info = '/__emulator/info';

test.each(['localhost', 'LocalHost:80', '127.0.0.1', '127.0.0.1:4050', '[::1]', '[::1]:4050', 'localhost.'])(
  'on loopback the Host %s is known',
  async (host) => {
    const { url } = await start();
    expect(await ask(url, info, { host })).toBe(200);
  },
);

test.each(['evil.example', 'evil.example:4050', 'localhost.evil.example', '10.0.0.1', 'kling', 'a@localhost', ''])(
  'on loopback the Host "%s" is foreign',
  async (host) => {
    const { url } = await start();
    expect(await ask(url, info, { host })).toBe(403);
    expect(await ask(url, '/__emulator/accounts/x-key-x/reset', { host }, 'POST')).toBe(403);
  },
);

test('a request without a Host is refused', async () => {
  const { kling } = await start();
  const answer = await new Promise<string>((resolve) => {
    const socket = net.connect(kling.port, '127.0.0.1', () => socket.write(`GET ${info} HTTP/1.0\r\n\r\n`));
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 403 /);
});

const outside: EmulatorOptions = { host: '0.0.0.0', controlToken: 'a-token-of-tests' };
const authorization = 'Bearer a-token-of-tests';

test.each(['10.1.2.3:4050', '[fd00::1]', 'kling', 'kling:4050', 'localhost'])(
  'off loopback the Host %s is known: an address or a single-label name',
  async (host) => {
    const { kling } = await start(outside);
    expect(await ask(`http://127.0.0.1:${kling.port}`, info, { host, authorization })).toBe(200);
  },
);

test.each(['evil.example', 'kling.evil.example:4050'])('off loopback the Host %s is foreign', async (host) => {
  const { kling } = await start(outside);
  expect(await ask(`http://127.0.0.1:${kling.port}`, info, { host, authorization })).toBe(403);
});

test('further names can be allowed', async () => {
  const { url } = await start({ allowHosts: ['Kling.Test', 'host.docker.internal'] });
  expect(await ask(url, info, { host: 'kling.test:4050' })).toBe(200);
  expect(await ask(url, info, { host: 'host.docker.internal' })).toBe(200);
  expect(await ask(url, info, { host: 'other.test' })).toBe(403);
});

test('pages of another origin are refused, our own are not', async () => {
  const { url, kling } = await start();
  const host = `localhost:${kling.port}`;
  const from = (origin: string) => ask(url, info, { host, origin });
  expect(await from(`http://localhost:${kling.port}`)).toBe(200);
  expect(await from('http://localhost:3000')).toBe(403);
  expect(await from('http://evil.example')).toBe(403);
  expect(await from(`http://127.0.0.1:${kling.port}`)).toBe(403);
  expect(await from('null')).toBe(403);
  expect(await from('chrome-extension://abc')).toBe(403);
});

test('a page of an allowed name is not foreign', async () => {
  const { url } = await start({ allowHosts: ['tests.example'] });
  expect(await ask(url, info, { host: 'localhost', origin: 'https://tests.example:8443' })).toBe(200);
});

test('the vendor API takes any Host and Origin', async () => {
  const { url } = await start();
  const headers = {
    host: 'api-singapore.klingai.com',
    origin: 'https://evil.example',
    authorization: 'Bearer my-key-1',
  };
  expect(await ask(url, '/v1/general/presets-voices', headers)).toBe(200);
  expect(await ask(url, '/health', { host: 'anything.example' })).toBe(200);
});

test('a token that is set is needed, but for liveness and readiness', async () => {
  const { url } = await start({ controlToken: 'a-token-of-tests' });
  const host = 'localhost';
  expect(await ask(url, info, { host })).toBe(401);
  expect(await ask(url, info, { host, authorization: 'Bearer wrong' })).toBe(401);
  expect(await ask(url, info, { host, authorization: 'Bearer a-token-of-testsX' })).toBe(401);
  expect(await ask(url, info, { host, authorization: 'Basic a-token-of-tests' })).toBe(401);
  expect(await ask(url, info, { host, authorization })).toBe(200);
  expect(await ask(url, '/__emulator/health', { host })).toBe(200);
  expect(await ask(url, '/__emulator/ready', { host })).toBe(200);
  expect(await ask(url, '/__emulator/nothing-here', { host })).toBe(401);
  expect(await ask(url, '/__emulator/metrics', { host })).toBe(401);
});

test('bound off loopback without a token, HTTP is closed and the library still works', async () => {
  const { kling } = await start({ host: '0.0.0.0' });
  const local = `http://127.0.0.1:${kling.port}`;
  expect(await ask(local, info, { host: 'localhost' })).toBe(401);
  expect(await ask(local, info, { host: 'localhost', authorization: 'Bearer ' })).toBe(401);
  expect(await ask(local, '/__emulator/health', { host: 'localhost' })).toBe(200);
  expect((await kling.control.getInfo()).name).toBe('kling-emulator');
});

test('a refusal names the way out and tells who asks how to authenticate', async () => {
  const { url, admin } = await start({ controlToken: 'a-token-of-tests' });
  expect((await admin.get('/info')).status).toBe(200);
  const response = await fetch(`${url}${info}`);
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  expect(((await response.json()) as any).error).toEqual({
    code: 'unauthorized',
    message: 'Send "Authorization: Bearer <control token>".',
  });
});
