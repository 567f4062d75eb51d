import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { listSecrets, readAccountsFile } from '../../src/cli/accounts-file.ts';
import { operations } from '../../src/contracts/spec/catalog.ts';
import type { AccountOptions } from '../../src/emulator/options.ts';
import { makeDirectory } from './temporary-directory.ts';

async function write(content: unknown, name = 'accounts.yaml'): Promise<string> {
  const path = join(await makeDirectory(), name);
  const format = name.endsWith('.json') ? JSON.stringify : stringify;
  await writeFile(path, typeof content === 'string' ? content : format(content));
  return path;
}

async function accountsOf(content: unknown, name?: string): Promise<readonly AccountOptions[]> {
  const read = await readAccountsFile(await write(content, name));
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.accounts;
}

/** Problems without the file's name. */
async function problemsOf(content: unknown, name?: string): Promise<readonly string[]> {
  const path = await write(content, name);
  const read = await readAccountsFile(path);
  return read.ok ? [] : read.problems.map((problem) => problem.replace(`${path}: `, ''));
}

const key = { api_keys: ['some-key'] };
const whole = {
  access_key: 'access',
  secret_key: 'secret',
  api_keys: ['key-one', 'key-two'],
  webhook_secrets: ['whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI='],
  packs: [{ name: 'Pack', units: 100.05, concurrency: 5, days: -1, used: 0.05 }],
  videos: [{ id: 'v', model: 'kling-v2-6', sound: true, made_by: 'lip-sync', seconds: 5.041, age_days: 2 }],
  voices: [{ id: '934560933430173999', name: '二十个字以内的名字' }],
  wallets: { gmi: 5, kkiai: 0.5, apimodels: 0 },
  settings: { 'gmi.submitHttpStatus': 201, 'callbacks.retryDelaysMs': [], 'media.expireDays': 1 },
  progressions: {
    tts: 'immediate',
    'custom-voice': 'reads:3',
    'text-to-audio': 'held',
    '*': { mode: 'time', processing_ms: 1, finish_ms: 2 },
  },
};

test.each(['accounts.yaml', 'accounts.json'])('%s: every key ends in its option', async (name) => {
  const expected: AccountOptions = {
    accessKey: 'access',
    secretKey: 'secret',
    apiKeys: ['key-one', 'key-two'],
    webhookSecrets: ['whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI='],
    packs: [{ name: 'Pack', units: 100.05, concurrency: 5, days: -1, used: 0.05 }],
    videos: [{ id: 'v', model: 'kling-v2-6', sound: true, madeBy: 'lip-sync', seconds: 5.041, ageDays: 2 }],
    voices: [{ id: '934560933430173999', name: '二十个字以内的名字' }],
    wallets: { gmi: 5, kkiai: 0.5, apimodels: 0 },
    settings: { 'gmi.submitHttpStatus': '201', 'callbacks.retryDelaysMs': [], 'media.expireDays': 1 },
    progressions: {
      tts: { mode: 'immediate' },
      'custom-voice': { mode: 'reads', reads: 3 },
      'text-to-audio': { mode: 'held' },
      '*': { mode: 'time', processingMs: 1, finishMs: 2 },
    },
  };
  expect(await accountsOf({ accounts: [whole] }, name)).toEqual([expected]);
});

test('the sample above says every key of the schema', async () => {
  const schema = JSON.parse(await readFile('schemas/control/accounts-file.json', 'utf8')) as {
    $defs: Record<'account' | 'pack' | 'video' | 'voice', { properties: object }>;
  };
  const keysOf = (value: object | undefined) => Object.keys(value ?? {}).toSorted();
  expect(keysOf(whole)).toEqual(keysOf(schema.$defs.account.properties));
  expect(keysOf(whole.packs[0])).toEqual(keysOf(schema.$defs.pack.properties));
  expect(keysOf(whole.videos[0])).toEqual(keysOf(schema.$defs.video.properties));
  expect(keysOf(whole.voices[0])).toEqual(keysOf(schema.$defs.voice.properties));
});

test('the schema is a schema', async () => {
  const schema = JSON.parse(await readFile('schemas/control/accounts-file.json', 'utf8')) as object;
  expect(() => new Ajv2020({ strict: true, strictRequired: false }).compile(schema)).not.toThrow();
});

test('the example is good', async () => {
  const read = await readAccountsFile('examples/accounts.yaml');
  expect(read).toMatchObject({ ok: true, accounts: [{ accessKey: 'demo-access-key' }, {}, {}] });
});

test('anchors and merges of YAML are understood', async () => {
  const text = 'accounts:\n  - &a {api_keys: [one], packs: [{units: 1}]}\n  - {<<: *a, api_keys: [two]}\n';
  expect(await accountsOf(text)).toEqual([
    { apiKeys: ['one'], packs: [{ units: 1 }] },
    { apiKeys: ['two'], packs: [{ units: 1 }] },
  ]);
});

const at0 = (account: object) => ({ accounts: [{ ...key, ...account }] });

test.each([
  [null, 'The file must be a map of keys and values, but is empty.'],
  [[key], 'The file must be a map of keys and values.'],
  [{}, 'The file must have accounts.'],
  [{ acounts: [], accounts: [key] }, "The file has an unknown key 'acounts'. Did you mean 'accounts'?"],
  [{ accounts: [] }, '/accounts must have at least 1 item.'],
  [{ accounts: [{}] }, '/accounts/0 must have access_key or api_keys.'],
  [{ accounts: [{ access_key: 'a' }] }, '/accounts/0 must have secret_key, since it has access_key.'],
  [{ accounts: [{ ...key, secret_key: 's' }] }, '/accounts/0 must have access_key, since it has secret_key.'],
  [at0({ acces_key: 'a' }), "/accounts/0 has an unknown key 'acces_key'. Did you mean 'access_key'?"],
  [
    { accounts: [{ acces_key: 'a', secret_key: 's' }] },
    "/accounts/0 has an unknown key 'acces_key'. Did you mean 'access_key'?",
  ],
  [{ accounts: [{ api_key: ['ab'] }] }, "/accounts/0 has an unknown key 'api_key'. Did you mean 'api_keys'?"],
  [
    { accounts: [{ access_key: 'a', secrt_key: 's' }] },
    "/accounts/0 has an unknown key 'secrt_key'. Did you mean 'secret_key'?",
  ],
  [at0({ packs: [{ unit: 5 }] }), "/accounts/0/packs/0 has an unknown key 'unit'. Did you mean 'units'?"],
  [{ acounts: [] }, "The file has an unknown key 'acounts'. Did you mean 'accounts'?"],
  [
    at0({ settings: { progression: 'held' } }),
    "/accounts/0/settings: Unknown setting 'progression'. It is a key of the account: 'progressions'.",
  ],
  [{ accounts: [{ api_keys: [12345] }] }, '/accounts/0/api_keys/0 must be text; put it in quotes.'],
  [
    { accounts: [{ api_keys: ['two words'] }] },
    '/accounts/0/api_keys/0 must be visible ASCII characters without spaces.',
  ],
  [at0({ webhook_secrets: ['hush'] }), '/accounts/0/webhook_secrets/0 must be whsec_ followed by base64.'],
  [at0({ packs: [{}] }), '/accounts/0/packs/0 must have units.'],
  [at0({ packs: [{ units: 'many' }] }), '/accounts/0/packs/0/units must be a number.'],
  [at0({ packs: [{ units: -1 }] }), '/accounts/0/packs/0/units must be at least 0.'],
  [at0({ packs: [{ units: 1, concurrency: 1.5 }] }), '/accounts/0/packs/0/concurrency must be a whole number.'],
  [at0({ packs: [{ units: 1, used: 2 }] }), "/accounts/0/packs/0/used must not be more than the pack's units."],
  [at0({ videos: [{ id: 8304 }] }), '/accounts/0/videos/0/id must be text; put it in quotes.'],
  [at0({ videos: [{ id: 'v', sound: 'loud' }] }), '/accounts/0/videos/0/sound must be true or false.'],
  [at0({ videos: [{ id: 'v', seconds: 0 }] }), '/accounts/0/videos/0/seconds must be above 0.'],
  [
    at0({ videos: [{ id: 'v' }, { id: 'v' }] }),
    '/accounts/0/videos/1/id repeats the video id at /accounts/0/videos/0/id; each may stand only once.',
  ],
  [at0({ voices: [{ name: '' }] }), '/accounts/0/voices/0/name must not be empty.'],
  [at0({ voices: [{ name: 'x'.repeat(21) }] }), '/accounts/0/voices/0/name must have at most 20 characters.'],
  [at0({ voices: [{ id: '1', name: 'x' }] }), '/accounts/0/voices/0/id must be 18 digits in quotes.'],
  [at0({ settings: { 'tts.gt': 1 } }), "/accounts/0/settings: Unknown setting 'tts.gt'. Did you mean 'tts.get'?"],
  [
    at0({ settings: { 'voices.limit': -1 } }),
    "/accounts/0/settings: Setting 'voices.limit' must be a number from 0 to 1000000, but is -1.",
  ],
  [at0({ progressions: { 'a/b': 'held' } }), /^\/accounts\/0\/progressions\/a~1b names no product; known are \*, /],
  [
    at0({ progressions: { tts: 'soon' } }),
    '/accounts/0/progressions/tts must be immediate, held, reads:N, or a map of mode: time, processing_ms and finish_ms.',
  ],
  [
    at0({ progressions: { tts: { mode: 'time', processing_ms: 2, finish_ms: 1 } } }),
    '/accounts/0/progressions/tts/finish_ms must not be less than processing_ms.',
  ],
])('%j is refused with one sentence', async (content, sentence) => {
  const problems = await problemsOf(content, 'accounts.json');
  expect(problems).toHaveLength(1);
  if (typeof sentence === 'string') expect(problems[0]).toBe(sentence);
  else expect(problems[0]).toMatch(sentence);
});

test('a video made by something unknown is refused with the nearest known word', async () => {
  const [problem] = await problemsOf(at0({ videos: [{ id: 'v', made_by: 'text2vdeo' }] }));
  expect(problem).toMatch(/made_by must be one of text2video, .*\. Did you mean 'text2video'\?$/);
});

test('several faults are all told', async () => {
  const problems = await problemsOf({
    accounts: [
      { api_keys: [1], packs: [{}] },
      { acces_key: 'x', api_keys: ['a'] },
    ],
  });
  expect(problems).toHaveLength(3);
});

test('the same credential twice is refused, by place and never by value', async () => {
  const repeated = {
    accounts: [
      { access_key: 'sekret-1', secret_key: 's', api_keys: ['sekret-2', 'sekret-2'] },
      { access_key: 'sekret-1', secret_key: 's2' },
      { api_keys: ['sekret-2'] },
    ],
  };
  expect(await problemsOf(repeated)).toEqual([
    '/accounts/1/access_key repeats the access key at /accounts/0/access_key; each may stand only once.',
    '/accounts/0/api_keys/1 repeats the API key at /accounts/0/api_keys/0; each may stand only once.',
    '/accounts/2/api_keys/0 repeats the API key at /accounts/0/api_keys/0; each may stand only once.',
  ]);
});

test('no secret is in any sentence', async () => {
  const wrong = { access_key: 'ok', secret_key: '', api_keys: ['sekret one'], webhook_secrets: ['sekret'] };
  const problems = await problemsOf({ accounts: [wrong] });
  expect(problems).toHaveLength(3);
  expect(problems.join()).not.toContain('sekret');
});

test('a file that is missing or broken is reported with its name', async () => {
  expect(await problemsOf('{"accounts": [', 'broken.json')).toEqual([
    expect.stringMatching(/^Accounts file .* isn't valid JSON/),
  ]);
  expect(await readAccountsFile('/no/such.yaml')).toEqual({
    ok: false,
    problems: ["Accounts file /no/such.yaml doesn't exist."],
  });
});

test('every product of the catalog may have a progression', async () => {
  const products = [...new Set(operations.flatMap((operation) => operation.product ?? []))];
  expect(products.length).toBeGreaterThan(0);
  expect(
    await problemsOf(at0({ progressions: Object.fromEntries(products.map((product) => [product, 'held'])) })),
  ).toEqual([]);
});

test('the secrets of accounts can be listed for the log to hide', async () => {
  expect(listSecrets(await accountsOf({ accounts: [whole] }))).toEqual([
    'secret',
    'key-one',
    'key-two',
    'whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI=',
  ]);
});
