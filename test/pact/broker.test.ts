/** Pacts of a broker: a small one that speaks what the official verifier asks for. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { callPact, http as interaction, json, presets, verdictsOf } from './support.ts';
import { verifyPacts } from '../../src/contracts/pact/verify-pacts.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';

const token = 'token-of-the-broker';

async function startBroker(interactions: readonly object[]) {
  const asked: { call: string; body: any }[] = [];
  const server = http.createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      asked.push({ call: `${req.method ?? ''} ${req.url ?? ''}`, body: text === '' ? undefined : JSON.parse(text) });
      const isKnown = req.headers.authorization === `Bearer ${token}`;
      const found = isKnown ? answers(url)[req.url ?? ''] : { error: 'Unauthorised' };
      res.writeHead(isKnown ? (found ? 200 : 404) : 401, { 'content-type': 'application/hal+json' });
      res.end(JSON.stringify(found ?? {}));
    });
  });
  const answers = (base: string): Readonly<Record<string, object>> => ({
    '/': {
      _links: {
        self: { href: base },
        'pb:provider-pacts-for-verification': {
          href: `${base}/pacts/provider/{provider}/for-verification`,
          templated: true,
        },
      },
    },
    '/pacts/provider/kling/for-verification': {
      _links: { self: { href: `${base}/pacts/provider/kling/for-verification` } },
      _embedded: {
        pacts: [
          {
            shortDescription: 'latest',
            verificationProperties: { notices: [] },
            _links: { self: { href: `${base}/pacts/1`, name: 'Pact between Dubbing app and kling' } },
          },
        ],
      },
    },
    '/pacts/1': {
      consumer: { name: 'Dubbing app' },
      provider: { name: 'kling' },
      interactions,
      metadata: { pactSpecification: { version: '4.0' } },
      _links: {
        self: { href: `${base}/pacts/1` },
        'pb:publish-verification-results': { href: `${base}/pacts/1/results` },
      },
    },
    '/pacts/1/results': { _links: { self: { href: `${base}/pacts/1/results/1` } } },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, env: { PACT_BROKER_TOKEN: token } };
}

const good = interaction('presets', { request: presets, response: { status: 200 } });
const bad = interaction('presets with a total', {
  request: presets,
  response: { status: 200, body: json({ total: 5 }) },
});
const unknown = interaction('presets of nobody', {
  states: [{ name: 'nobody is there' }],
  request: presets,
  response: { status: 200 },
});

test('pacts are fetched by selectors, and results stay at home', async () => {
  const broker = await startBroker([good, bad, unknown]);
  const selectors = '[{"mainBranch":true}]';
  const { code, find } = await verdictsOf(['verify', broker.url, '--selectors', selectors], broker.env);
  expect(code).toBe(1);
  expect(find('presets').verdict).toBe('pass');
  expect(find('presets with a total').findings[0]?.message).toContain('missing the following keys: total');
  expect(find('presets of nobody')).toMatchObject({
    verdict: 'could-not-look',
    reason: expect.stringContaining("No provider state is called 'nobody is there'."),
  });
  const calls = broker.asked.map(({ call }) => call);
  expect(broker.asked[calls.indexOf('POST /pacts/provider/kling/for-verification')]?.body).toMatchObject({
    consumerVersionSelectors: [{ mainBranch: true }],
  });
  expect(calls).not.toContain('POST /pacts/1/results');
});

test('results are published when that is asked for: a state that is not set up is no success', async () => {
  const broker = await startBroker([good]);
  const publish = ['verify', broker.url, '--publish', '--provider-version', '1.2.3'];
  expect(await verdictsOf(publish, broker.env)).toMatchObject({ code: 0 });
  const resultOf = (asked: typeof broker.asked) => asked.find(({ call }) => call === 'POST /pacts/1/results')?.body;
  expect(resultOf(broker.asked)).toMatchObject({ success: true, providerApplicationVersion: '1.2.3' });
  const other = await startBroker([good, unknown]);
  expect(await verdictsOf(['verify', other.url, ...publish.slice(2)], other.env)).toMatchObject({ code: 1 });
  expect(resultOf(other.asked)).toMatchObject({ success: false });
});

test('one pact of a broker is verified by its own URL', async () => {
  const broker = await startBroker([good]);
  const { code, report } = await verdictsOf(['verify', `${broker.url}/pacts/1`], broker.env);
  expect([code, report.summary.pass]).toEqual([0, 1]);
});

test('a broker that is not there or refuses the token is reported with exit code 3, without the token', async () => {
  const broker = await startBroker([good]);
  for (const [url, env] of [
    ['http://127.0.0.1:9', broker.env],
    [broker.url, { PACT_BROKER_TOKEN: 'wrong-token-of-the-broker' }],
  ] as const) {
    const { code, told, printed } = await callPact(['verify', url], env);
    expect([url, code, told]).toEqual([url, 3, expect.stringContaining('The broker can not be asked:')]);
    expect(told + printed).not.toContain(env.PACT_BROKER_TOKEN);
  }
});

test('a broker that takes the connection and never answers ends the run with a sentence', async () => {
  const server = http.createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const emulator = await startKlingEmulator();
  onTestFinished(() => emulator.stop());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let ended = false;
  const end = await verifyPacts({
    source: { kind: 'broker', broker: { provider: 'kling', pactBrokerUrl: url } },
    baseUrl: emulator.url,
    credentials: { apiKey: 'emu-pact', webhookSecrets: [] },
    brokerMs: 100,
    now: Date.now,
    runVerifier: (_job, signal) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => {
          ended = true;
          resolve({ kind: 'broken', message: 'killed' });
        });
      }),
  });
  expect(end).toEqual({
    kind: 'unreachable',
    problem: 'The broker has not answered within 0.1 s: is its address right?',
  });
  expect(ended).toBe(true);
});
