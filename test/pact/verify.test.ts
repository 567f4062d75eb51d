/** `contract pact verify`: what is convicted, and what is reported of states that can't be set up. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import type { OptionRows } from '../../src/emulator/option-table.ts';
import { verb as check } from '../../src/cli/verbs/contract-pact-check.ts';
import { verb as exportVerb } from '../../src/cli/verbs/contract-pact-export.ts';
import { findVerifier, verb as verify } from '../../src/cli/verbs/contract-pact-verify.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';
import { byType, callPact, http, json, presets, verdictsOf, writePact } from './support.ts';

const voiceTask = (body: object, matchingRules?: object) =>
  http('a look at a voice', {
    states: [{ name: 'a custom voice exists', params: { voice_name: 'Ada' } }],
    request: {
      method: 'GET',
      path: '/v1/general/custom-voices/1',
      generators: { path: { type: 'ProviderState', expression: '/v1/general/custom-voices/${task_id}' } },
    },
    response: { status: 200, body: json(body), ...(matchingRules ? { matchingRules } : {}) },
  });

test.each([
  ['a field that never comes', { data: { owner: 'me' } }, 'missing the following keys: owner'],
  ['a value of another type', { data: { created_at: '1790845200122' } }, "to be equal to '1790845200122'"],
  ['another status of the task', { data: { task_status: 'succeeded' } }, "to be equal to 'succeeded'"],
])('a consumer that expects %s is convicted for it', async (_, body, message) => {
  const { code, find } = await verdictsOf(['verify', await writePact([voiceTask(body)])]);
  const { verdict, findings } = find('a look at a voice');
  expect([code, verdict]).toEqual([1, 'fail']);
  expect(findings.map((finding) => finding.message).join()).toContain(message);
});

test('a consumer that expects another HTTP status is convicted for it', async () => {
  const wrong = http('a new voice', {
    request: {
      method: 'POST',
      path: '/v1/general/custom-voices',
      headers: { 'Content-Type': ['application/json'] },
      body: json({ voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' }),
    },
    response: { status: 201 },
  });
  const { code, find } = await verdictsOf(['verify', await writePact([wrong])]);
  expect(code).toBe(1);
  expect(find('a new voice').findings[0]?.message).toContain('expected 201 but was 200');
});

test.each([
  [
    'a custom voise exists',
    {},
    "No provider state is called 'a custom voise exists'. Did you mean 'a custom voice exists'?",
  ],
  ['the account has {units} units left', { units: -5 }, "'units' must be a number of at least 0"],
  ['the account has {units} units left', {}, "The state needs the parameter 'units'."],
  ['the account has no units', { units: 5 }, "The state has no parameter 'units'. It takes none."],
  ['a task exists', { product: 'tts' }, "'product' can't be 'tts'. Known: "],
  ['a task exists', { produkt: 'tts' }, "The state has no parameter 'produkt'. Did you mean 'product'?"],
  ['a callback is delivered', { status: 'submitted' }, "No callback is posted for 'submitted'"],
  [
    'a callback is delivered',
    { callback_url: 'http://127.0.0.1:9/nobody' },
    'The callback was not taken at callback_url.',
  ],
])('the state %s %o is reported as not set up, and the interaction never passes', async (name, params, reason) => {
  const interaction = http('anything', { states: [{ name, params }], request: presets, response: { status: 200 } });
  const { code, report, find } = await verdictsOf(['verify', await writePact([interaction])]);
  expect(find('anything')).toMatchObject({ verdict: 'could-not-look' });
  expect(find('anything').reason).toContain(`The state '${name}' could not be set up: ${reason}`);
  expect([code, report.summary.pass]).toEqual([1, 0]);
});

test('a state that fails harms no other interaction, and each is reported for itself', async () => {
  const good = (description: string) => http(description, { request: presets, response: { status: 200 } });
  const bad = http('the bad one', {
    states: [{ name: 'tasks stay submitted' }, { name: 'nonsense' }],
    request: presets,
    response: { status: 200 },
  });
  const { code, printed } = await callPact(['verify', await writePact([good('first'), bad, good('last')])]);
  expect(code).toBe(1);
  expect(printed).toMatch(/^ok +Dubbing app\/1: first$/m);
  expect(printed).toMatch(/^inconclusive +Dubbing app\/2: given tasks stay submitted, given nonsense, the bad one$/m);
  expect(printed).toMatch(/^ok +Dubbing app\/3: last$/m);
  expect(printed).toContain('2 passed, 0 failed, 1 inconclusive, 0 skipped');
});

test('every interaction starts from the start of the account', async () => {
  const list = (description: string, states: readonly object[], length: number) =>
    http(description, {
      states,
      request: { method: 'GET', path: '/v1/audio/text-to-audio' },
      response: { status: 200, body: json({ data: Array.from({ length }, () => ({})) }) },
    });
  const failed = { name: 'a task has failed' };
  const pact = await writePact([list('two', [failed, failed], 2), list('none', [], 0), list('one', [failed], 1)]);
  expect(await verdictsOf(['verify', pact])).toMatchObject({ code: 0, report: { summary: { pass: 3 } } });
});

test('a message is a callback that really came, with its headers; without a state that delivers one it is not set up', async () => {
  const message = (description: string, states: readonly object[], content: object) => ({
    type: 'Asynchronous/Messages',
    description,
    providerStates: states,
    contents: json(content),
    metadata: { contentType: 'application/json', 'webhook-id': '1', 'webhook-signature': 'v1,x' },
    matchingRules: {
      ...byType('$.task_id'),
      metadata: {
        'webhook-id': { combine: 'AND', matchers: [{ match: 'regex', regex: '\\d{19}' }] },
        'webhook-signature': { combine: 'AND', matchers: [{ match: 'regex', regex: 'v1,.+' }] },
      },
    },
  });
  const state = { name: 'a callback is delivered', params: { product: 'video-to-audio', status: 'processing' } };
  const pact = await writePact([
    message('right', [state], { task_id: '1', task_status: 'processing' }),
    message('wrong', [state], { task_id: '1', task_status: 'succeed' }),
    message('stateless', [], { task_id: '1' }),
  ]);
  const { code, find } = await verdictsOf(['verify', pact]);
  expect(code).toBe(1);
  expect(find('right').verdict).toBe('pass');
  expect(find('wrong').findings[0]?.message).toContain("Expected 'processing' (String) to be equal to 'succeed'");
  expect(find('stateless')).toMatchObject({
    verdict: 'could-not-look',
    reason: "No callback came: the message needs the state 'a callback is delivered'.",
  });
});

test('a recorded token, however old, is replaced by a good one, unless the pact is about refused ones', async () => {
  const headers = { Authorization: ['Bearer eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJvbGQifQ.c2ln'] };
  const pact = await writePact([
    http('an old token', { request: { ...presets, headers }, response: { status: 200 } }),
    http('no token', { request: presets, response: { status: 200 } }),
    http('refused', {
      states: [{ name: 'the credentials are refused' }],
      request: { ...presets, headers },
      response: { status: 401 },
    }),
    http('not sent', {
      states: [{ name: 'the credentials are refused' }],
      request: presets,
      response: { status: 401, body: json({ code: 1001 }) },
    }),
  ]);
  expect(await verdictsOf(['verify', pact])).toMatchObject({ code: 0, report: { summary: { pass: 4 } } });
});

test('a pending interaction is looked at and can not fail the run', async () => {
  const pending = { ...http('not yet', { request: presets, response: { status: 418 } }), pending: true };
  const now = http('now', { request: presets, response: { status: 200 } });
  const { code, find } = await verdictsOf(['verify', await writePact([pending, now])]);
  expect(find('not yet').reason).toContain("Pending, so it can't fail yet");
  expect(code).toBe(0);
});

test('an emulator that runs is verified as the account of the key, in a gateway too', async () => {
  const kling = await startKlingEmulator({ clock: 'manual', controlToken: 'control-me' });
  onTestFinished(() => kling.stop());
  const models = http('models', { request: { method: 'GET', path: '/models' }, response: { status: 200 } });
  const env = { GMI_API_KEY: 'emu-gmi-key', KLING_EMULATOR_CONTROL_TOKEN: 'control-me' };
  const args = ['verify', await writePact([models]), '--target', kling.url, '--profile', 'gmi'];
  expect(await verdictsOf(args, env)).toMatchObject({ code: 0 });
  const seen = await kling.account('emu-gmi-key').journal({ operation: 'gmi.list-models' });
  expect(seen.entries).toHaveLength(1);
  const { code, told } = await callPact(args, { GMI_API_KEY: 'emu-gmi-key' });
  expect([code, told]).toEqual([3, expect.stringContaining('needs its token: set KLING_EMULATOR_CONTROL_TOKEN.')]);
});

test('nothing is written beside the reports that were asked for', async () => {
  const directory = await makeDirectory();
  const pact = await writePact([http('presets', { request: presets, response: { status: 200 } })]);
  const before = await readdir('.');
  const { code } = await callPact(['verify', pact, '--report', `junit:${directory}/p.xml,html:${directory}/p.html`]);
  expect(code).toBe(0);
  expect((await readdir(directory)).sort()).toEqual(['p.html', 'p.xml']);
  expect(await readdir('.')).toEqual(before);
});

test('what can not be verified is reported in one sentence', async () => {
  const directory = await makeDirectory();
  await mkdir(join(directory, 'empty'));
  await writeFile(join(directory, 'a.json'), '{"consumer":{}}');
  await writeFile(join(directory, 'b.json'), '{');
  const pact = await writePact([http('presets', { request: presets, response: { status: 200 } })]);
  const cases: readonly (readonly [readonly string[], number, string])[] = [
    [['verify'], 2, 'contract pact verify needs <file|folder|url>.'],
    [
      ['verify', 'a', 'b'],
      2,
      "Unknown word 'b': 'contract pact verify' takes options and one word, <file|folder|url>.",
    ],
    [['verify', join(directory, 'none')], 2, 'There is no pact file or folder at'],
    [['verify', join(directory, 'empty')], 2, 'holds no pact.'],
    [['verify', join(directory, 'a.json')], 2, 'is no pact: it needs a consumer, a provider and interactions.'],
    [['verify', join(directory, 'b.json')], 2, "isn't valid JSON: line 1, column 2: it ends here"],
    [
      ['verify', pact, '--target', 'http://127.0.0.1:9'],
      3,
      'http://127.0.0.1:9 can not be reached: nothing listens there.',
    ],
    [['verify', pact, '--target', 'https://kling.invalid'], 2, 'needs credentials'],
    [['verify', 'http://127.0.0.1:9', '--publish'], 2, '--publish needs --provider-version.'],
    [['verify', pact, '--selectors', 'x'], 2, '--selectors must be a JSON object or a list of them'],
    [['verify', pact, '--profil', 'gmi'], 2, "Unknown option '--profil'. Did you mean '--profile'?"],
    [['verfy'], 2, "Unknown command 'contract pact verfy'. Did you mean 'verify'?"],
    [['check', directory], 2, 'is no pact'],
  ];
  for (const [args, code, sentence] of cases) {
    const called = await callPact(args);
    expect([args, called.code, called.told]).toEqual([args, code, expect.stringContaining(sentence)]);
  }
});

test('a real Kling is refused: it can not be put into a state', async () => {
  const pact = await writePact([http('presets', { request: presets, response: { status: 200 } })]);
  const args = ['verify', pact, '--target', 'https://kling.invalid'];
  const { code, told } = await callPact(args, { KLING_API_KEY: 'a-key-of-somebody' });
  expect([code, told]).toEqual([
    2,
    "kling-emulator: https://kling.invalid is no emulator: provider states can't be set up there.\n",
  ]);
});

test.each(Object.entries({ verify: verify.options, check: check.options, export: exportVerb.options }))(
  '%s --help explains every option, and so does docs/pact.md',
  async (verb, rows: OptionRows) => {
    const { code, printed } = await callPact([verb, '--help']);
    const help = printed.replaceAll(/\s+/g, ' ');
    const docs = readFileSync('docs/pact.md', 'utf8');
    expect(code).toBe(0);
    for (const row of Object.values(rows)) {
      expect(help).toContain(`--${row.flag}`);
      expect(help).toContain(row.description);
      expect(help).toContain(`[${row.env.join(', ')}]`);
      expect(docs).toContain(`--${row.flag}`);
    }
  },
);

test('without the library the verb says how to get it', async () => {
  expect(findVerifier([join(await makeDirectory(), 'package.json')])).toBeUndefined();
});
