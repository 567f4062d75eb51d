/** `contract pact check`: what the schemas say of a pact, without running anything. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPact } from '../../src/contracts/pact/check-pact.ts';
import { readPact } from '../../src/contracts/pact/pact-file.ts';
import type { Profile } from '../../src/contracts/wire/profiles.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';
import { callPact, http, json, presets, writePact } from './support.ts';
import { explainState } from '../../src/emulator/control/pact-states.ts';

const id = '934560897820524592';
const voice = { method: 'GET', path: `/v1/general/custom-voices/${id}` };
const newVoice = (body: object) => ({ method: 'POST', path: '/v1/general/custom-voices', body: json(body) });
const answer = (body: object, matchingRules?: object) => ({
  status: 200,
  body: json(body),
  ...(matchingRules ? { matchingRules } : {}),
});
const regexAt = (place: string, regex: string) => ({
  body: { [place]: { combine: 'AND', matchers: [{ match: 'regex', regex }] } },
});

/** What is found in one interaction, as `rule: place …`. */
function judge(request: object, response: object, profile: Profile = 'kling'): readonly string[] {
  const pact = readPact({
    consumer: { name: 'app' },
    provider: { name: 'kling' },
    interactions: [http('one', { request, response })],
    metadata: { pactSpecification: { version: '4.0' } },
  });
  const [result] = pact ? checkPact(profile, pact, explainState) : [];
  expect(result?.verdict).toBe(result?.findings.length === 0 ? 'pass' : 'fail');
  return (result?.findings ?? []).map(({ rule, message }) => `${rule}: ${message.replace('/interactions/0 ', '')}`);
}

test.each<[string, object, object, string]>([
  [
    'an unknown path',
    { method: 'GET', path: '/v1/general/custom-voice' },
    { status: 200 },
    'operation: No operation of kling answers GET /v1/general/custom-voice. Did you mean GET /v1/general/custom-voices?',
  ],
  [
    'a method that the path does not take',
    { method: 'PUT', path: '/v1/audio/tts' },
    { status: 200 },
    'operation: /v1/audio/tts takes POST, not PUT.',
  ],
  [
    "another API's path",
    { method: 'GET', path: '/api/v1/balance' },
    { status: 200 },
    'operation: No operation of kling answers GET /api/v1/balance. It is one of apimodels: --profile apimodels.',
  ],
  [
    'a request that is refused',
    newVoice({ voice_name: 'x'.repeat(21), voice_url: 'https://example.com/a.mp3' }),
    { status: 200 },
    'maxLength: request.body/voice_name must be',
  ],
  [
    'a request without a field',
    newVoice({ voice_url: 'https://example.com/a.mp3' }),
    { status: 200 },
    'required: request.body/voice_name must be',
  ],
  [
    'a page that is too long',
    { ...presets, query: { pageSize: ['5000'] } },
    { status: 200 },
    'maximum: request.query/pageSize must be',
  ],
  [
    'a field that no answer has',
    voice,
    answer({ data: { task_stauts: 'succeed' } }),
    "unknown-field: response.body/data/task_stauts is no field of this answer. Did you mean 'task_status'?",
  ],
  [
    'a field deep inside',
    voice,
    answer({ data: { task_result: { voices: [{ voice_url: 'x' }] } } }),
    'unknown-field: response.body/data/task_result/voices/0/voice_url is no field',
  ],
  [
    'a value of another type',
    voice,
    answer({ data: { created_at: '1790845200122' } }),
    'type: response.body/data/created_at must be integer, found "1790845200122"',
  ],
  [
    'a value that is not one of the list',
    voice,
    answer({ data: { task_status: 'succeeded' } }),
    'enum: response.body/data/task_status must be one of submitted, processing, succeed, failed',
  ],
  ['a constant that is another', voice, answer({ code: 200 }), 'const: response.body/code must be 0, found 200'],
  [
    'an id of another form',
    voice,
    answer({ data: { task_id: 'task-1' } }),
    'pattern: response.body/data/task_id must match',
  ],
  [
    'a pattern that takes no legal value',
    voice,
    answer({ data: { task_status: 'succeed' } }, regexAt('$.data.task_status', 'done|finished')),
    'regex: response.body/data/task_status matches done|finished, which takes none of "submitted"',
  ],
  [
    'a success that never comes',
    newVoice({ voice_name: 'Ada', voice_url: 'https://example.com/a.mp3' }),
    { status: 201 },
    'status: response.status 201 never comes: success is 200.',
  ],
  [
    'a code with another HTTP status',
    voice,
    { status: 404, body: json({ code: 1201 }) },
    'status: response.status must be 400 with code 1201, found 404.',
  ],
  [
    'an unknown code',
    voice,
    { status: 400, body: json({ code: 4242 }) },
    "code: response.body/code 4242 is no code of the vendor's table.",
  ],
  [
    'data in a refusal',
    voice,
    { status: 400, body: json({ code: 1201, data: {} }) },
    'unknown-field: response.body/data is no field',
  ],
])('%s is found', (_, request, response, finding) => {
  expect(judge(request, response)).toEqual(expect.arrayContaining([expect.stringContaining(finding)]));
});

test.each<[string, object, object]>([
  [
    'a part of a body',
    voice,
    answer({ data: { task_status: 'succeed', task_result: { voices: [{ voice_name: 'Ada' }] } } }),
  ],
  ['another status than the example has', voice, answer({ data: { task_status: 'processing' } })],
  ['nothing of the body', voice, { status: 200 }],
  ['a request that is meant to be refused', newVoice({}), { status: 400, body: json({ code: 1201 }) }],
  [
    'a pattern that takes a legal value',
    voice,
    answer({ data: { task_status: 'succeed' } }, regexAt('$.data.task_status', 'succeed|failed')),
  ],
])('a consumer may expect %s', (_, request, response) => {
  expect(judge(request, response)).toEqual([]);
});

test('fields that the API ignores are reported, and fail nothing', async () => {
  const sent = { voice_name: 'Ada', voice_url: 'https://example.com/a.mp3', voice_nam: 'x' };
  const pact = await writePact([http('typo', { request: newVoice(sent), response: { status: 200 } })]);
  const { code, printed } = await callPact(['check', pact]);
  expect([code, printed]).toEqual([
    0,
    expect.stringContaining("note: request.body/voice_nam: Unknown field 'voice_nam' is ignored"),
  ]);
});

test.each<[Profile, object, object, string | undefined]>([
  [
    'gmi',
    {
      method: 'POST',
      path: '/requests',
      body: json({
        model: 'kling-custom-voice',
        payload: { voice_name: 'Ada', voice_url: 'https://example.com/a.mp3' },
      }),
    },
    answer({ status: 'queued' }),
    undefined,
  ],
  [
    'gmi',
    { method: 'POST', path: '/requests', body: json({ model: 'kling-custom-voice', payload: { voice_name: 'Ada' } }) },
    { status: 200 },
    'request.body/payload',
  ],
  [
    'gmi',
    { method: 'POST', path: '/requests', body: json({ model: 'kling-tts' }) },
    { status: 200 },
    "The body's 'model' picks the operation and must be one of kling-custom-voice, ",
  ],
  ['kkiai', { method: 'GET', path: '/kling/v1/general/presets-voices' }, answer({ code: 0 }), undefined],
  [
    'kkiai',
    { method: 'GET', path: '/v1/general/presets-voices' },
    { status: 200 },
    'It is one of kling: --profile kling.',
  ],
  [
    'apimodels',
    { method: 'GET', path: '/api/v1/audio/generations', query: { taskId: ['1'] } },
    answer({ data: { status: 'nonsense' } }),
    'unknown-field: response.body/data/status',
  ],
])('the schemas of %s judge its own pacts', (profile, request, response, finding) => {
  const found = judge(request, response, profile);
  if (finding === undefined) expect(found).toEqual([]);
  else expect(found.join('\n')).toContain(finding);
});

test('messages are judged as callbacks: of the product that the state names, else of the best', async () => {
  const message = (description: string, content: object, states: readonly object[] = []) => ({
    type: 'Asynchronous/Messages',
    description,
    providerStates: states,
    contents: json(content),
  });
  const state = { name: 'a callback is delivered', params: { product: 'custom-voice' } };
  const audios = { task_status: 'succeed', task_result: { audios: [{}] } };
  const pact = await writePact([
    message('enveloped', { code: 0, data: {} }),
    message('audio', audios),
    message('audio of a voice', audios, [state]),
    message('result too early', { task_status: 'processing', task_result: { voices: [] } }, [state]),
  ]);
  const { code, printed } = await callPact(['check', pact]);
  expect(code).toBe(1);
  expect(printed).toMatch(/FAILED +Dubbing app\/1: enveloped/);
  expect(printed).toMatch(/ok +Dubbing app\/2: audio/);
  expect(printed).toMatch(/FAILED +Dubbing app\/3: audio of a voice\n.*contents\/task_result\/audios is no field/);
  expect(printed).toMatch(/FAILED +Dubbing app\/4: result too early/);
});

test('pacts of version 2 are read too', async () => {
  const file = join(await makeDirectory(), 'v2.json');
  const pact = {
    consumer: { name: 'app' },
    provider: { name: 'kling' },
    interactions: [
      {
        description: 'a page of voices',
        providerState: 'no custom voice exists',
        request: { method: 'get', path: '/v1/general/custom-voices', query: 'pageNum=1&pageSize=30' },
        response: {
          status: 200,
          body: { code: 0, data: [{ task_state: 'x' }] },
          matchingRules: { '$.body.data': { min: 1 } },
        },
      },
    ],
    metadata: { pactSpecification: { version: '2.0.0' } },
  };
  await writeFile(file, JSON.stringify(pact));
  expect((await callPact(['check', file])).printed).toContain(
    "response.body/data/0/task_state is no field of this answer. Did you mean 'task_status'?",
  );
  expect(readPact(JSON.parse(await readFile(file, 'utf8')))?.interactions[0]).toMatchObject({
    method: 'GET',
    query: { pageNum: ['1'], pageSize: ['30'] },
    states: [{ name: 'no custom voice exists', params: {} }],
  });
});

test('reports have the forms of every other report', async () => {
  const pact = await writePact([http('wrong', { request: voice, response: answer({ total: 1 }) })]);
  const junit = await callPact(['check', pact, '--report', 'junit']);
  expect(junit.printed).toContain('<failure type="failure" message="/interactions/0 response.body/total');
  const directory = await makeDirectory();
  await callPact(['check', pact, '--report', `html:${directory}/a.html`]);
  expect(await readFile(join(directory, 'a.html'), 'utf8')).toContain('response.body/total is no field');
});

test.each([
  [
    'an unknown name',
    { name: 'a custom voice exits' },
    /providerStates\/0: No provider state is called .* Did you mean 'a custom voice exists'/,
  ],
  [
    'a parameter that it has not',
    { name: 'a task exists', params: { produkt: 'tts' } },
    /providerStates\/0: .*produkt/,
  ],
  [
    'a value that it can not have',
    { name: 'a task exists', params: { status: 'done' } },
    /providerStates\/0: 'status' can't be 'done'/,
  ],
  [
    'an unknown product in its name',
    { name: 'a task of motion-control is succeed' },
    /providerStates\/0: 'product' can't be 'motion-control'/,
  ],
])('a provider state is looked at: %s', (_, state, told) => {
  const pact = readPact({
    consumer: { name: 'app' },
    provider: { name: 'kling' },
    interactions: [{ ...http('one', { request: presets, response: { status: 200 } }), providerStates: [state] }],
    metadata: { pactSpecification: { version: '4.0' } },
  });
  const [result] = pact ? checkPact('kling', pact, explainState) : [];
  expect(result).toMatchObject({
    verdict: 'fail',
    findings: [{ rule: 'state', message: expect.stringMatching(told) }],
  });
});

test('a provider state of the catalogue is no finding, with its values in its name or beside it', () => {
  for (const state of [
    { name: 'a custom voice exists', params: { voice_name: 'Ada' } },
    { name: 'a task of text-to-audio is succeed' },
    { name: 'the account has {units} units left', params: { units: '5' } },
  ])
    expect(explainState({ params: {}, ...state })).toBeUndefined();
});
