/** What a verification must not do: show what is secret, believe an account that others use, or break over an address. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { verifyPacts } from '../../src/contracts/pact/verify-pacts.ts';
import { readPact } from '../../src/contracts/pact/pact-file.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';
import { callPact, http as interaction, presets, writePact } from './support.ts';

const good = () => writePact([interaction('presets', { request: presets, response: { status: 200 } })]);

/** A broker that repeats in its refusal what it was asked. */
async function startRefusingBroker(): Promise<string> {
  const server = http.createServer((req, res) => {
    res.writeHead(req.url?.startsWith('/pacts') === true ? 404 : 403, { 'content-type': 'application/hal+json' });
    res.end(JSON.stringify({ error: `none for you: ${req.url ?? ''} ${req.headers.authorization ?? ''}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  ['user and password', (host: string) => `http://ada:pw-SECRET%21x@${host}`],
  ['a query', (host: string) => `http://${host}/?token=ab+SECRET%2fefgh`],
  ['one pact of it, with a query', (host: string) => `http://${host}/pacts/1?SECRET-without-a-name`],
  ['no server there, with a query', () => `http://127.0.0.1:9/?token=SECRET-of-nobody`],
])('the address of a broker with %s is shown without it', async (_, addressOf) => {
  const address = addressOf(await startRefusingBroker());
  const directory = await makeDirectory();
  const kinds = ['json', 'junit', 'html'];
  const reports = kinds.flatMap((kind) => ['--report', `${kind}:${directory}/${kind}`]);
  const { code, printed, told } = await callPact(['verify', address, ...reports]);
  expect([1, 3]).toContain(code);
  expect(printed + told).not.toBe('');
  const files = await Promise.all(kinds.map((kind) => readFile(join(directory, kind), 'utf8')));
  expect([printed, told, ...files].join('\n')).not.toContain('SECRET');
});

test("a broker's password that is one of the report's own words hides no verdict", async () => {
  const env = { PACT_BROKER_USERNAME: 'ada', PACT_BROKER_PASSWORD: 'fail', KLING_API_KEY: 'emulator-pass' };
  const pact = await writePact([interaction('presets', { request: presets, response: { status: 418 } })]);
  const { printed } = await callPact(['verify', pact, '--report', 'junit'], env);
  expect(printed).toContain('failures="1"');
  expect(printed).toContain('<failure type="failure"');
});

test('requests of another client to the account are noticed: such a verification is not believed', async () => {
  const kling = await startKlingEmulator();
  onTestFinished(() => kling.stop());
  const pact = readPact({
    consumer: { name: 'app' },
    provider: { name: 'kling' },
    interactions: [{ description: 'presets', request: presets, response: { status: 200 } }],
  });
  const ask = async (url: string, apiKey: string) => {
    const answer = await fetch(`${url}${presets.path}`, { headers: { authorization: `Bearer ${apiKey}` } });
    await answer.text();
  };
  const told = { interactionResults: [{ interactionDescription: 'presets', result: 'OK' }], errors: [] };
  const verify = (strangerKey: string) =>
    verifyPacts({
      source: { kind: 'files', pacts: pact ? [{ file: 'app.json', pact }] : [] },
      baseUrl: kling.url,
      credentials: { apiKey: 'shared-key', webhookSecrets: [] },
      now: Date.now,
      async runVerifier({ providerBaseUrl }) {
        await ask(providerBaseUrl, 'shared-key');
        await ask(kling.url, strangerKey);
        return { kind: 'told', report: told };
      },
    });
  expect(await verify('a-key-of-its-own')).toMatchObject({ checks: [{ verdict: 'pass' }] });
  expect(await verify('shared-key')).toMatchObject({
    checks: [
      { verdict: 'pass' },
      {
        id: 'account/shared',
        verdict: 'could-not-look',
        reason: expect.stringContaining('1 request of another client') as string,
      },
    ],
  });
});

test.each(['203.0.113.7', 'no such host', 'receiver.kling-emulator.invalid'])(
  'callbacks that can not be taken at %j: one sentence, exit code 2',
  async (host) => {
    const { code, told } = await callPact(['verify', await good(), '--receiver-host', host]);
    expect(code).toBe(2);
    expect(told.trimEnd().split('\n')).toHaveLength(1);
    expect(told).toMatch(/^kling-emulator: /);
  },
);
