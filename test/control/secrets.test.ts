import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examineClient, readClientRecord } from '../../src/contracts/clients/judge-client.ts';
import { redactForms } from '../../src/contracts/spec/redaction.ts';
import { controlRoutes } from '../../src/emulator/control/http/routes.ts';
import type { Logger } from '../../src/emulator/options.ts';
import { createClient, signToken } from '../support/client.ts';
import { ada, start, startReceiver, voices, type Admin } from './support.ts';

const webhookSecret = 'whsec_bm90LWZvci1hbnlib2R5cy1leWVzLTEyMzQ1Njc4OTA=';

/** Every form of credential the emulator takes. */
const forms = {
  'an API key of the official form': 'api-key-kling-0123456789abcdefghijklmnopqrstuvwxyzABCDEFG',
  'an API key of any other form': 'plain+pass/word~42=and-some',
  'a short API key': 'sesame',
  'a JWT': signToken('access-key-of-secrets', 'jwt-secret-0123456789'),
  'an API key that needs escapes': 'needs"escapes\\in%json',
};

/** Everything a GET of the control API says about an account, and about requests of no account. */
async function readEverything(admin: Admin, account: string): Promise<string> {
  const texts: string[] = [];
  const read = async (path: string) => {
    const { text, body } = await admin.get(path);
    texts.push(text);
    return body;
  };
  const at = `/accounts/${account}`;
  const { tasks = [] } = (await read(`${at}/tasks`)) ?? {};
  const { callbacks = [] } = (await read(`${at}/callbacks`)) ?? {};
  for (const { method, path, streams } of controlRoutes) {
    if (method !== 'GET' || streams) continue;
    const filled = path
      .replace('{account}', account)
      .replace('{task}', tasks[0]?.id ?? 'none')
      .replace('{callback}', callbacks[0]?.id ?? 'none');
    await read(filled);
  }
  return texts.join('\n');
}

function createMemoryLogger() {
  const lines: string[] = [];
  const write = (fields: object, message: string) => void lines.push(JSON.stringify({ ...fields, message }));
  return { lines, logger: { info: write, warn: write, error: write } satisfies Logger };
}

/** The secret as it stands in a plain text, in JSON, in JSON inside JSON, and in a URL. */
const spellingsOf = (secret: string) => {
  const once = JSON.stringify(secret).slice(1, -1);
  return [secret, once, JSON.stringify(once).slice(1, -1), encodeURIComponent(secret)];
};

test.each(Object.entries(forms))('%s never comes out, wherever a client puts it', async (_, token) => {
  const { lines, logger } = createMemoryLogger();
  const { admin, url, as } = await start({ logger, progression: { mode: 'immediate' } });
  const hook = await startReceiver(() => 200);
  const client = as(token);
  const created = await client.post(`${voices}?key=${encodeURIComponent(token)}`, {
    voice_name: 'Ada',
    voice_url: `https://example.com/ada.mp3?token=${encodeURIComponent(token)}`,
    callback_url: `${hook.url}?auth=${encodeURIComponent(token)}`,
    external_task_id: token,
    unknown_field: token,
  });
  expect(created.status).toBe(200);
  await client.get(`${voices}/${encodeURIComponent(token)}`);
  await client.get(`/v1/nowhere/${encodeURIComponent(token)}`, { 'user-agent': `client ${token}` });
  await client.post(voices, { voice_name: token.repeat(3), voice_url: token });

  const { accounts } = (await admin.get('/accounts')).body;
  expect(accounts).toHaveLength(1);
  await admin.patch(`/accounts/${accounts[0].id}`, { webhook_secrets: [webhookSecret] });
  await client.post(voices, { ...ada, callback_url: `${hook.url}?secret=${encodeURIComponent(webhookSecret)}` });
  await admin.post(`/accounts/${accounts[0].id}/clock/advance`, { ms: 0 });
  await admin.post(`/accounts/${accounts[0].id}/faults`, { kind: 'fail-task', message: `because of ${token}` });
  await createClient(`${url}/__emulator`, 'none').get(`/accounts/${encodeURIComponent(token)}`);

  // The receiver got them as they were sent: only what is shown is cleaned.
  expect(hook.received.length).toBeGreaterThan(0);
  const shown = await readEverything(admin, accounts[0].id);
  const logged = lines.join('\n');
  expect(shown).toContain('[redacted]');
  for (const secret of [token, webhookSecret]) {
    for (const spelling of spellingsOf(secret)) {
      expect({ where: 'control API', found: shown.includes(spelling) }).toEqual({ where: 'control API', found: false });
      expect({ where: 'log', found: logged.includes(spelling) }).toEqual({ where: 'log', found: false });
    }
  }
});

test('secrets that are configured or given through the control API are never reported', async () => {
  const { lines, logger } = createMemoryLogger();
  const secrets = {
    secretKey: 'configured-secret-key',
    apiKey: 'configured-api-key-1',
    given: 'given-secret-key-2',
    control: 'control-token-3',
  };
  const { admin, as } = await start({
    logger,
    controlToken: secrets.control,
    accounts: [
      {
        accessKey: 'known',
        secretKey: secrets.secretKey,
        apiKeys: [secrets.apiKey],
        webhookSecrets: [webhookSecret],
      },
    ],
  });
  const made = await admin.post('/accounts', {
    access_key: 'late',
    secret: secrets.given,
    webhook_secrets: [webhookSecret],
  });
  await as(secrets.apiKey).get(voices);
  await as(signToken('known', secrets.secretKey)).get(voices);
  await as(signToken('known', 'wrong')).get(`${voices}/${secrets.apiKey}`);
  await admin.get('/accounts/configured-api-key-1');
  const shown = [made.text, await readEverything(admin, 'known'), await readEverything(admin, 'late'), ...lines].join(
    '\n',
  );
  for (const secret of [...Object.values(secrets), webhookSecret]) {
    expect([secret.slice(0, 4), shown.includes(secret)]).toEqual([secret.slice(0, 4), false]);
  }
});

test.each([voices, `/kling${voices}`, '/requests', '/api/v1/jobs/createTask'])(
  'what a name calls a secret is in no log, journal or finding: %s',
  async (path) => {
    const { lines, logger } = createMemoryLogger();
    const { kling, url, admin } = await start({ logger });
    const client = createClient(url, 'sk-emu-key-of-names');
    await client.post(`${path}?ak=s3cr3t-access&SK=s3cr3t-query&access%5Ftoken=s3cr3t-token`, {
      ...ada,
      secret_key: 's3cr3t-field',
      payload: { apiKey: 's3cr3t-inside', sk: 's3cr3t-"quoted' },
    });
    await client.get(`${path}?key=s3cr3t-read&pageNum=1`);
    await client.send(path, { method: 'POST', body: 'ak=s3cr3t-form&sk=s3cr3t-form' });
    const { accounts } = (await admin.get('/accounts')).body;
    const shown = [JSON.stringify(await readClientRecord(kling.control)), ...lines];
    for (const { id } of accounts) shown.push(await readEverything(admin, id));
    const { findings } = examineClient(await readClientRecord(kling.control));
    expect(JSON.stringify(findings)).toContain('secret-in-query');
    expect([...shown, JSON.stringify(findings)].join('\n').match(/.{60}s3cr3t.{9}/g)).toBeNull();
  },
);

test('an API key is shown by its ends, an access key as it is', async () => {
  const { admin } = await start();
  const key = forms['an API key of the official form'];
  const { body } = await admin.post('/accounts', { access_key: 'shown-access-key', api_key: key });
  expect(body.credentials).toEqual([
    { kind: 'access-key', shown: 'shown-access-key' },
    { kind: 'api-key', shown: 'api-key-kling-…DEFG' },
  ]);
});

test('the log has one line a request, with what helps to find it again', async () => {
  const { lines, logger } = createMemoryLogger();
  const { admin, as } = await start({ logger });
  const { body } = await as(signToken('logged-access-key')).post(voices, ada);
  await as('an-api-key').get('/v1/nowhere?x=1');
  await admin.get('/health');
  await admin.post('/accounts/an-api-key/clock/advance', { ms: 1 });
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
    {
      method: 'POST',
      path: voices,
      status: 200,
      operation: 'kling.create-custom-voice',
      account: 'logged-access-key',
      account_id: expect.stringMatching(/^\d{18}$/),
      task: body.data.task_id,
      request: body.request_id,
      message: expect.stringMatching(/^POST \/v1\/general\/custom-voices 200 · task \d+ · \d+ ms · logged-access-key$/),
    },
    {
      method: 'GET',
      path: '/v1/nowhere?x=1',
      status: 404,
      reason: 'No message available',
      diagnostics: [expect.objectContaining({ rule: 'route.unknown' })],
      request: expect.any(String),
      message: expect.stringContaining('GET /v1/nowhere?x=1 404 No message available · No operation has this path'),
    },
    {
      method: 'POST',
      path: '/__emulator/accounts/{account}/clock/advance',
      status: 200,
      operation: 'control.advanceClock',
      message: 'POST /__emulator/accounts/{account}/clock/advance 200',
    },
  ]);
});

test('texts that have nothing to hide in them together have nothing to hide one by one', () => {
  const pieces = [
    'eyJhbGciOi',
    '.',
    '-',
    'api-key-',
    'Api-Key-kling-',
    'whsec_',
    'abcdef',
    '@',
    '://',
    '?token=',
    '&',
    ' ',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const all = texts.join('\n');
      expect(redactForms(all) === all).toBe(texts.every((each) => redactForms(each) === each));
    }),
    { seed: 20261130, numRuns: 3000 },
  );
});
