/** Reports never hold a secret, whatever form the credential has, and whatever the target says back. */
import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import type { Credentials } from '../../../src/contracts/wire/profiles.ts';
import { listSecrets, readCredentials } from '../../../src/contracts/wire/profiles.ts';
import { writeContractReport } from '../../../src/contracts/checks/suite.ts';
import { reportKinds } from '../../../src/contracts/report/write-report.ts';
import { createRedactor } from '../../../src/contracts/spec/redaction.ts';
import { secretsOf } from '../../../src/contracts/run/results.ts';
import { checksOf, refuseJson, runAt, startQuickEmulator, startServer } from '../fake-target.ts';

const webhookSecret = 'whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI=';

const forms: readonly (readonly [string, Credentials, readonly string[]])[] = [
  [
    'an API key of the official form',
    { apiKey: `api-key-kling-${'k3Y'.repeat(14)}_`, webhookSecrets: [] },
    [`api-key-kling-${'k3Y'.repeat(14)}_`],
  ],
  ['an API key of any form', { apiKey: 'p&l<in>"key"-7731', webhookSecrets: [] }, ['p&l<in>"key"-7731', 'l&lt;in&gt;']],
  [
    'an access key and its secret',
    { accessKey: 'AkAkAkAk7731', secretKey: 'sEcReTsEcReT7731sEcReTsEcReT7731', webhookSecrets: [] },
    ['AkAkAkAk7731', 'sEcReTsEcReT7731'],
  ],
  [
    'a webhook secret',
    { apiKey: 'emu-with-webhook', webhookSecrets: [webhookSecret] },
    [webhookSecret, 'dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI', 'emu-with-webhook'],
  ],
];

/** A server that gives back everything it was sent, in several spellings. */
const echo = (secrets: readonly string[]) =>
  startServer((req, res) => {
    const given = req.headers.authorization ?? '';
    const spelled = secrets.flatMap((text) => [text, encodeURIComponent(text), Buffer.from(text).toString('base64')]);
    const message = [given, ...spelled].join(' ');
    res.writeHead(400, { 'content-type': `application/json; note=${encodeURIComponent(given)}` });
    res.end(JSON.stringify({ code: 1299, message, request_id: given, [given]: given }));
  });

test.each(forms)('%s', async (_, credentials, never) => {
  const secrets = listSecrets(credentials);
  const url = await echo(secrets);
  const checks = checksOf('auth', 'kling.list-preset-voices/', 'kling.text-to-speech/wrong-type/text');
  const report = await runAt(url, checks, { credentials });
  expect(report.summary.fail).toBeGreaterThan(5);
  for (const kind of reportKinds) {
    const text = writeContractReport(kind, report, createRedactor(secrets));
    expect(text).toContain('[redacted]');
    for (const secret of [...never, ...never.map(encodeURIComponent), ...never.map((item) => btoa(item))]) {
      expect(text, `${kind} holds ${secret}`).not.toContain(secret);
    }
    expect(text, kind).not.toMatch(/eyJ[\w-]{10,}\./);
  }
});

test.each([
  ['a key of any form', { apiKey: 'sk-live0123456789abcdefghijklmnopqrstuvwx', webhookSecrets: [] }, 'sk-live'],
  ['a key of the official form', { apiKey: `api-key-kling-${'k3Y'.repeat(14)}_`, webhookSecrets: [] }, 'k3Yk3Y'],
  [
    'a secret key',
    { accessKey: 'AkAkAkAk7731', secretKey: 'sEcReTsEcReT7731sEcReTsEcReT7731', webhookSecrets: [] },
    'sEcReT',
  ],
] as const)(
  '%s that is given back behind a long text is hidden before the text is cut',
  async (_, credentials, part) => {
    for (const length of [20, 125, 140, 150, 155]) {
      const secrets = listSecrets(credentials);
      const url = await startServer((_req, res) => refuseJson(res, 400, 1299, 'x'.repeat(length) + secrets.join('')));
      const report = await runAt(url, checksOf('kling.list-preset-voices/smallest'), { credentials });
      const text = writeContractReport('text', report, createRedactor(secrets));
      expect(text).toContain('xxxx');
      expect(text, String(length)).not.toContain(part);
    }
  },
);

test('the signature of a source is hidden like a key', async () => {
  const signed = 'https://bucket.example.com/me.mp3?X-Amz-Credential=AKIA1234&X-Amz-Signature=deadbeefcafe';
  const options = { credentials: { apiKey: 'emu-signed-key', webhookSecrets: [] }, voiceUrl: signed };
  const url = await startServer((_req, res) => refuseJson(res, 400, 1299, 'no'));
  const report = await runAt(url, checksOf('kling.create-custom-voice/smallest'), { ...options, capMilli: 1000 });
  const text = writeContractReport('text', report, createRedactor(secretsOf(options)));
  expect(text).toContain('https://bucket.example.com/me.mp3?[redacted]');
  expect(text).not.toContain('deadbeefcafe');
});

test('a word of an answer that is also a key is still judged as what it is', async () => {
  const emulator = await startQuickEmulator();
  const credentials = { apiKey: 'succeed', webhookSecrets: [] };
  const options = { credentials, capMilli: 1000 };
  const report = await runAt(emulator.url, checksOf('kling.create-text-to-audio/smallest'), options);
  expect(report.checks[0]?.verdict).toBe('pass');
});

test('tokens are hidden by their form, known or not', async () => {
  const token = await new SignJWT().setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('x'.repeat(32)));
  expect(createRedactor([])(`Bearer ${token}`)).toBe('Bearer [redacted]');
});

test.each([
  [{ KLING_ACCESS_KEY: 'a' }, 'KLING_ACCESS_KEY is set, but KLING_SECRET_KEY is not'],
  [{ KLING_SECRET_KEY: 'a' }, 'KLING_SECRET_KEY is set, but KLING_ACCESS_KEY is not'],
  [{ KLING_API_KEY: 'two words' }, 'KLING_API_KEY must be visible ASCII'],
])('credentials that make no sense are refused without showing them: %o', (env, sentence) => {
  const read = readCredentials(env);
  expect(read).toMatchObject({ ok: false, problem: expect.stringContaining(sentence) as string });
  expect(JSON.stringify(read)).not.toContain('two words');
});

test('credentials are read from the environment', () => {
  const env = {
    KLING_ACCESS_KEY: 'ak',
    KLING_SECRET_KEY: 'sk',
    KLING_API_KEY: 'key',
    KLING_WEBHOOK_SECRET: 'whsec_a whsec_b',
  };
  expect(readCredentials(env)).toEqual({
    ok: true,
    credentials: { accessKey: 'ak', secretKey: 'sk', apiKey: 'key', webhookSecrets: ['whsec_a', 'whsec_b'] },
  });
});
