import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startKlingEmulator, type RunningEmulator } from '../../src/emulator/emulator.ts';
import { createHttpServer } from '../../src/emulator/http/app.ts';
import { createClient } from '../support/client.ts';

let kling: RunningEmulator;
beforeAll(async () => {
  kling = await startKlingEmulator({ clock: 'manual' });
});
afterAll(() => kling.stop());

/** Sends raw bytes and reads until the server closes. */
function sendBytes(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(kling.port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

test('bytes that are not HTTP are answered with 400 in the vendor’s shape', async () => {
  const answer = await sendBytes('NOT HTTP AT ALL\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('"code":1200');
});

test('a header section that is too large is answered with 431 in the vendor’s shape', async () => {
  const answer = await sendBytes(`GET / HTTP/1.1\r\nhost: x\r\nx-large: ${'x'.repeat(20_000)}\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  expect(answer).toContain('"code":1200');
});

test('a whole URL as request target is understood, as clients behind a proxy send it', async () => {
  const answer = await sendBytes(
    `GET http://kling.example/health HTTP/1.1\r\nhost: kling.example\r\nconnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});

test('a body over 64 MB is answered, and its connection closed', async () => {
  const reply = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const req = request(`${kling.url}/v1/audio/text-to-audio`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer large-body-key',
        'content-type': 'application/json',
        'content-length': '80000000',
      },
    });
    req.on('response', (res) => {
      let text = '';
      res.on('data', (chunk) => (text += String(chunk)));
      res.on('end', () => {
        resolve({ status: res.statusCode ?? 0, text });
        req.destroy();
      });
    });
    req.on('error', reject);
    const chunk = Buffer.alloc(1_000_000, 0x20);
    const send = (left: number): void => {
      if (left > 0 && !req.destroyed) req.write(chunk, () => send(left - 1));
    };
    send(66);
  });
  expect(reply).toMatchObject({ status: 400 });
  expect(reply.text).toContain('"code":1200');
});

test('an account that is deleted under a request gives 401, not 500', async () => {
  const key = 'short-lived-key';
  const client = createClient(kling.url, key);
  await client.get('/v1/audio/text-to-audio');
  const reply = await new Promise<number>((resolve, reject) => {
    const req = request(`${kling.url}/v1/audio/text-to-audio`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    });
    req.on('response', (res) => resolve(res.statusCode ?? 0));
    req.on('error', reject);
    req.write('{"prompt":"rain",', () => {
      // The account was found before the body was read.
      setImmediate(
        () =>
          void kling
            .account(key)
            .delete()
            .then(() => req.end('"duration":3}'), reject),
      );
    });
  });
  expect([200, 401]).toContain(reply);
});

test('a clock that is set back leaves the account’s packs in effect', async () => {
  const key = 'time-traveller';
  const client = createClient(kling.url, key);
  await kling.control.createAccount({ api_key: key });
  await kling.account(key).setClock({ mode: 'manual', time: Date.UTC(2020, 5, 1) });
  expect((await client.post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 3 })).body.code).toBe(0);
});

test('requests are born with Express’s prototypes, and with properties of the fast kind', async () => {
  setFlagsFromString('--allow-natives-syntax');
  const isFast = runInThisContext('(object) => %HasFastProperties(object)') as (object: object) => boolean;
  const app = express();
  app.use((_req, res) => void res.end());
  const server = createHttpServer(app, () => ({ body: '{}', headers: {} }), 30_000);
  const seen: object[] = [];
  server.prependListener('request', (req, res) => {
    seen.push({
      prototypes: [Object.getPrototypeOf(req) === app.request, Object.getPrototypeOf(res) === app.response],
      fast: [isFast(req), isFast(res)],
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.close();
  expect(seen).toEqual([{ prototypes: [true, true], fast: [true, true] }]);
});
