/** Pact files that no library would write: each is reported in a sentence, and takes nothing else along. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPact } from '../../src/contracts/pact/check-pact.ts';
import { exportPact } from '../../src/contracts/pact/export-pact.ts';
import { readPact } from '../../src/contracts/pact/pact-file.ts';
import type { ControlJournalRequest } from '../../src/contracts/spec/generated/messages.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';
import { callPact, presets, writePact } from './support.ts';
import { explainState } from '../../src/emulator/control/pact-states.ts';

const depth = 50_000;
const lists = '['.repeat(depth) + ']'.repeat(depth);
const objects = '{"data":'.repeat(depth) + '1' + '}'.repeat(depth);
const trap = { toString: 1, valueOf: 1 };

/** A pact of version 3 whose text has something in the place of `"@"`: nothing so deep can be written as JSON. */
function pactText(part: object, inPlace = '', kind: 'interactions' | 'messages' = 'interactions'): string {
  const whole = {
    consumer: { name: 'app' },
    provider: { name: 'kling' },
    [kind]: [
      { description: 'odd', request: presets, response: { status: 200 }, ...part },
      { description: 'good', ...(kind === 'messages' ? { contents: {} } : { request: presets, response: {} }) },
    ],
    metadata: { pactSpecification: { version: '3.0.0' } },
  };
  return JSON.stringify(whole).replace('"@"', inPlace);
}

async function check(text: string) {
  const file = join(await makeDirectory(), 'pact.json');
  await writeFile(file, text);
  return callPact(['check', file]);
}

const tooDeep = 'too-deep: /interactions/0 is nested deeper than any message of a Kling';

test.each<[string, string, string]>([
  ['an answer of deep lists', pactText({ response: { status: 200, body: '@' } }, lists), tooDeep],
  ['an answer of deep objects', pactText({ response: { status: 200, body: '@' } }, objects), tooDeep],
  ['a deep answer in a text', pactText({ response: { status: 200, body: lists } }), tooDeep],
  ['a deep request', pactText({ request: { ...presets, body: '@' } }, lists), tooDeep],
  ['a deep parameter of a state', pactText({ providerStates: [{ name: 'x', params: { a: '@' } }] }, lists), tooDeep],
  ['a deep message', pactText({ contents: '@' }, objects, 'messages'), tooDeep.replace('interactions', 'messages')],
  [
    'a header that is an object',
    pactText({ request: { ...presets, headers: { A: trap } } }),
    'request.headers must be',
  ],
  ['headers that are a list', pactText({ request: { ...presets, headers: ['A'] } }), 'request.headers must be'],
  ['a header of an answer', pactText({ response: { headers: { A: [trap] } } }), 'response.headers must be'],
  [
    'a query that holds an object',
    pactText({ request: { ...presets, query: { a: [trap] } } }),
    'request.query must have',
  ],
  ['a status that is an object', pactText({ response: { status: trap } }), 'response.status must be a number'],
  ['a status that is a word', pactText({ response: { status: 'ok' } }), 'response.status must be a number'],
])('%s is reported, and the next interaction is judged', async (_, text, sentence) => {
  const { code, printed, told } = await check(text);
  expect([code, told]).toEqual([1, '']);
  expect(printed).toMatch(/^FAILED +app\/1: odd$/m);
  expect(printed).toContain(sentence);
  expect(printed).toMatch(/^ok +app\/2: good$/m);
});

const oddities: readonly unknown[] = [null, 0, '', 'x', [], [[]], {}, trap, [trap], { a: trap }, { a: [null, trap] }];

test('whatever stands in any place of a pact, the verdict is a sentence', () => {
  const wholes = oddities.flatMap((odd) => [
    ...['consumer', 'provider', 'interactions', 'messages', 'metadata'].map((name) => ({ [name]: odd })),
    { interactions: [odd] },
    { messages: [odd], interactions: [] },
    { metadata: { pactSpecification: { version: odd } } },
    ...['description', 'providerState', 'providerStates', 'type', 'pending', 'request', 'response'].map((name) => ({
      interactions: [{ request: presets, response: { status: 200 }, [name]: odd }],
    })),
    ...['method', 'path', 'query', 'headers', 'body', 'matchingRules'].map((name) => ({
      interactions: [{ request: { ...presets, [name]: odd }, response: { status: 200 } }],
    })),
    ...['status', 'headers', 'body', 'matchingRules'].map((name) => ({
      interactions: [{ request: presets, response: { status: 200, [name]: odd } }],
    })),
    ...['body', 'status', 'path'].map((name) => ({
      interactions: [
        { request: presets, response: { body: { code: 0 }, matchingRules: { [name]: { '$.code': odd } } } },
      ],
    })),
    { messages: [{ contents: odd, providerStates: [odd] }], interactions: [] },
  ]);
  const named = { consumer: { name: 'app' }, provider: { name: 'kling' } };
  let judged = 0;
  for (const whole of wholes) {
    for (const version of ['2.0.0', '3.0.0', '4.0']) {
      const pact = readPact({ ...named, metadata: { pactSpecification: { version } }, ...whole });
      if (!pact) continue;
      for (const { verdict, findings, reason = '' } of checkPact('kling', pact, explainState)) {
        judged += 1;
        const told = [...findings.map(({ message }) => message), reason].join(' ').trim();
        expect([verdict, told]).toEqual([expect.stringMatching(/^(pass|fail|skipped)$/), expect.any(String)]);
        if (verdict !== 'pass') expect(told).toMatch(/^(Pending.*: )?\/(interactions|messages)\/0 .+/);
      }
    }
  }
  expect(judged).toBeGreaterThan(500);
});

test('what a library would not write in a folder keeps nothing else from being verified, and is never lost', async () => {
  const directory = await makeDirectory();
  const texts = [
    pactText({ request: { ...presets, headers: { A: trap } } }),
    pactText({ response: { status: trap } }),
    pactText({ response: { status: 200, body: '@' } }, lists),
  ];
  for (const [index, text] of texts.entries()) {
    await writeFile(join(directory, `${index}.json`), text.replace('"app"', `"app ${index}"`));
  }
  const { code, printed } = await callPact(['verify', directory, '--report', `text,text:${directory}/report.txt`]);
  expect(code).toBe(1);
  expect(await readFile(join(directory, 'report.txt'), 'utf8')).toBe(printed);
  // The verifier takes the header as it is; over such a status it silently leaves the whole file out.
  expect(printed).toMatch(/^ok +app 0\/1: odd\nok +app 0\/2: good$/m);
  expect(printed).toMatch(
    /^inconclusive +app 1\/left-out: .*\n.*looked at 0 of 2 interactions.*response.status must be/m,
  );
  expect(printed).toMatch(/^inconclusive +app 2\/error-1: Failed to load pact$/m);
});

test('a deep body of a journal is left out of the pact, with the reason', () => {
  const entry = (body: string) =>
    ({
      kind: 'request',
      operation: 'kling.text-to-speech',
      method: 'POST',
      path: '/v1/audio/tts',
      status: 400,
      failure: 'request.invalid',
      body,
      answer: '{"code":1201}',
    }) as unknown as ControlJournalRequest;
  const names = { consumer: 'app', provider: 'kling', version: '1' };
  const { calls, leftOut } = exportPact([entry(`{"text":${lists}}`), entry('{"text":[]}')], names);
  expect(calls).toBe(1);
  expect(leftOut).toEqual([expect.stringContaining('too deep')]);
});

test('a pending interaction that can not come true is reported, and fails nothing', async () => {
  const pending = { type: 'Synchronous/HTTP', description: 'not yet', request: presets, response: { status: 418 } };
  const alone = await callPact(['check', await writePact([{ ...pending, pending: true }])]);
  expect(alone.printed).toMatch(
    /^skipped +Dubbing app\/1: not yet\n +Pending, so it can't fail yet: .*response.status 418/m,
  );
  expect(alone.code).toBe(0);
  expect((await callPact(['check', await writePact([pending])])).code).toBe(1);
});
