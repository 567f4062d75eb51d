/** Odd request targets, long diagnostics, secrets near a cut, and errors of our own while an answer is written. */
import { connect } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { gmiDialect } from '../../src/emulator/dialects/gmi.ts';
import { klingDialect } from '../../src/emulator/dialects/kling.ts';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import type { Logger } from '../../src/emulator/options.ts';
import { apiKey, createClient } from '../support/client.ts';

const voices = '/v1/general/custom-voices';

async function start(options: EmulatorOptions = {}) {
  const kling = await startKlingEmulator({ strict: true, ...options });
  onTestFinished(() => kling.stop());
  return { kling, client: createClient(kling.url), control: createClient(`${kling.url}/__emulator`) };
}

function sendBytes(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (text += chunk));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}

test.each([
  ['OPTIONS', '*', 404],
  ['GET', 'http://me:sekret@127.0.0.1/v1/general/presets-voices', 200],
  ['GET', 'HTTP://127.0.0.1', 404],
  ['GET', 'http://127.0.0.1?x=1', 404],
  ['GET', 'ftp://127.0.0.1/v1/general/presets-voices', 200],
  ['TRACE', '/v1/general/presets-voices', 404],
  ['GET', '//', 404],
  ['GET', '//v1/general/presets-voices', 404],
  ['GET', `/${'x'.repeat(12_000)}`, 404],
  ['GET', '/v1/\xc3\xa4\xff', 400],
  ['GET', '/v1/%', 404],
  ['GET', '/?a=1#b', 404],
  ['PROPFIND', '/v1', 404],
  ['OPTIONS', '/requests', 405],
  ['CONNECT', '127.0.0.1:80', 400],
])('%s %s is answered within the contract', async (method, target, status) => {
  const { kling } = await start();
  const answer = await sendBytes(
    kling.url,
    `${method} ${target} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${apiKey}\r\nconnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect((await kling.control.getInfo()).strict).toMatchObject({ violations: 0 });
  expect(JSON.stringify(await kling.control.queryUnattributed({}))).not.toContain('sekret');
});

test.each(['x', 'é', '😀', '"', '\\'])(
  'a diagnostic about a long text of %s is cut, and the header still says what is wrong',
  async (piece) => {
    const { client } = await start();
    const headers = [
      await client.get(`/v1/${encodeURIComponent(piece.repeat(900))}`),
      await client.post(voices, { voice_name: piece.repeat(9000), voice_url: 1, [piece.repeat(5000)]: 1 }),
      await client.post(
        voices,
        Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${piece.repeat(60)}${String(i)}`, 1])),
      ),
      await client.post('/requests', { model: piece.repeat(5000), payload: {} }),
    ].map((reply) => reply.headers.get('kling-emulator-diagnostics') ?? '');
    for (const header of headers) {
      expect(header.length).toBeLessThanOrEqual(2000);
      expect(JSON.parse(header)).toEqual(
        expect.arrayContaining([expect.objectContaining({ severity: 'error', message: expect.any(String) as string })]),
      );
    }
  },
);

test('a secret near a cut is hidden, wherever a request carries it', async () => {
  const { client, control } = await start({ journalBodyBytes: 300 });
  const key = apiKey;
  for (const before of [100, 150, 170, 190, 197, 250, 280, 290]) {
    const padding = 'x'.repeat(before);
    await client.get(`/v1/nowhere?${'y'.repeat(1800)}${padding}${key}`, { 'user-agent': `${padding} ${key}` });
    await client.post(voices, `{"voice_name":"${padding}${key}"}`, { 'content-type': `text/${padding}${key}` });
    await client.post('/requests', { model: `${padding.slice(100)}${key}`, payload: { [key]: 1 } });
    await client.post(voices, { voice_name: `${padding}${key}`, [`${padding.slice(80)}${key}`]: 1 });
  }
  const [account] = (await control.get('/accounts')).body.accounts;
  const shown = (await control.get('/journal')).text + (await control.get(`/accounts/${account.id}/journal`)).text;
  expect(shown).toContain('[redacted]');
  expect(shown).not.toContain(key.slice(0, 24));
});

test('no URL is shown with its password: control API, journal and log', async () => {
  const lines: string[] = [];
  const write = (fields: object, message: string) => void lines.push(JSON.stringify({ ...fields, message }));
  const { client, control } = await start({
    logger: { info: write, warn: write, error: write } satisfies Logger,
    progression: { mode: 'immediate' },
    settings: { 'callbacks.retryDelaysMs': [] },
  });
  const hook = 'http://ada:sekret1@127.0.0.1:9/hook?token=sekret2&page=2';
  await client.post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 3, callback_url: hook });
  await client.post(voices, {
    voice_name: 'Ada',
    voice_url: 'https://ada:sekret3@example.com/a.mp3?Signature=sekret4',
  });
  await client.get('/v1/nowhere?callback=http://ada:sekret5@h.test/');
  const [account] = (await control.get('/accounts')).body.accounts;
  const at = `/accounts/${account.id}`;
  const acted = [
    await control.post(`${at}/clock/advance`, { ms: 10 }),
    await control.post(`${at}/test-callback`, { url: hook }),
    await control.post(`${at}/callbacks/resend-all`, {}),
  ];
  const paths = ['tasks', 'callbacks', 'voices', 'journal', 'findings'].map((path) => `${at}/${path}`);
  const read = await Promise.all(
    [...paths, '/journal', '/findings', '/metrics', '/info'].map((path) => control.get(path)),
  );
  const texts = [...acted, ...read].map(({ text }) => text);
  expect(texts.join('\n')).toContain('page=2');
  expect([...texts, ...lines].join('\n')).not.toContain('sekret');
});

test.each([
  ['kling', klingDialect, '/v1/general/presets-voices'],
  ['gmi', gmiDialect, '/requests'],
])('an answer of %s that cannot be written is reported as a bug of ours, and journaled', async (_, dialect, path) => {
  const errors: string[] = [];
  const ignore = () => undefined;
  const logger = { info: ignore, warn: ignore, error: (_fields: object, message: string) => void errors.push(message) };
  const { client, kling } = await start({ logger });
  const encode = dialect.encode.bind(dialect);
  for (const [failures, body] of [
    [1, /internal/i],
    [2, /^\{"code":5000,"message":"Internal error"\}$/],
  ] as const) {
    let calls = 0;
    const spy = vi.spyOn(dialect, 'encode').mockImplementation((...args) => {
      calls += 1;
      if (calls <= failures) throw new Error('secret stack');
      return encode(...args);
    });
    onTestFinished(() => spy.mockRestore());
    const reply = await client.get(path);
    expect(reply.status).toBe(500);
    expect(reply.text).toMatch(body);
    expect(reply.text).not.toContain('stack');
    spy.mockRestore();
  }
  const { entries } = await kling.account(apiKey).journal();
  expect(entries).toMatchObject([
    { status: 500, failure: 'server.error' },
    { status: 500, failure: 'server.error' },
  ]);
  expect(errors).toHaveLength(3);
  expect((await client.get(path)).status).toBeLessThan(500);
});

test('what was nested deep comes back, or is refused, but breaks nothing', async () => {
  const { client, kling } = await start();
  for (const depth of [100, 5000, 20_000, 90_000]) {
    const deep = `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`;
    const texts = [
      ['/requests', `{"model":"kling-custom-voice","payload":{"voice_name":"A","voice_url":"http://x/a","x":${deep}}}`],
      ['/requests', `{"model":"kling-custom-voice","payload":${deep},"webhook":${deep}}`],
      ['/api/v1/audio/generations', `{"model":"kling-sound-effects","prompt":${deep},"x":${deep}}`],
      ['/kling/v1/audio/text-to-audio', `{"prompt":"rain","duration":3,"x":${deep},"model_name":${deep}}`],
      ['/v1/audio/text-to-audio', `{"prompt":"rain","duration":3,"x":${deep}}`],
      ['/__emulator/accounts', `{"access_key":"deep","settings":${deep},"packs":${deep}}`],
    ] as const;
    for (const [path, text] of texts) {
      const { status } = await client.post(path, text);
      expect({ path, depth, status: status < 500 }).toEqual({ path, depth, status: true });
    }
  }
  expect((await kling.account(apiKey).tasks()).tasks.length).toBeGreaterThan(0);
  expect((await kling.account(apiKey).journal()).entries.length).toBeGreaterThan(0);
});

test("a browser's question before a call is reported as that, and no path is suggested", async () => {
  const { client } = await start();
  const asks = { origin: 'https://app.example', 'access-control-request-method': 'POST' };
  for (const path of ['/v1/audio/tts', '/requests', '/kling/v1/audio/tts', '/api/v1/audio/generations', '/nowhere']) {
    const { headers } = await client.send(path, { method: 'OPTIONS', headers: asks });
    const told = headers.get('kling-emulator-diagnostics');
    expect(told, path).toContain('A browser asks whether https://app.example may send POST here (a CORS preflight).');
    expect(told).not.toMatch(/Did you mean|takes POST/);
  }
});
