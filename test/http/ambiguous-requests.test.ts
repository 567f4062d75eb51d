/** What a request says twice, or in two ways, is reported with what counts, at every vendor. */
import { connect } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeClient, readClientRecord } from '../../src/contracts/clients/judge-client.ts';
import { hasTwice } from '../../src/emulator/http/read-body.ts';
import { findTwice } from '../../src/emulator/http/repeated-name.ts';
import { effects, speech, voices } from '../control/support.ts';
import { full, open, sharedKey, unified } from '../gateways/support.ts';
import { createClient, type Reply } from '../support/client.ts';

interface Told {
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
}
const read = (header: string | undefined) => JSON.parse(header ?? '[]') as readonly Told[];
const toldOf = ({ headers }: Reply) => read(headers.get('kling-emulator-diagnostics') ?? undefined);

test.each([
  [
    voices,
    '{"voice_name":"Ada","voice_url":"https://a.example/x.mp3","voice_name":"Eva"}',
    '/voice_name',
    '"Eva"',
    '"Ada"',
  ],
  [`/kling${effects}`, '{"prompt":"rain","duration":5,"duration":6}', '/duration', '6', '5'],
  [unified, '{"model":"kling-tts","text":"a","text":"b"}', '/text', '"b"', '"a"'],
  [
    `${full}/requests`,
    '{"model":"kling-custom-voice","payload":{"voice_name":"Ada","voice_url":"u","voice_url":"https://a.example/x.mp3"}}',
    '/payload/voice_url',
    '"https://a.example/x.mp3"',
    '"u"',
  ],
])(
  '%s: a name that stands twice is reported with the value that counts: %s',
  async (path, body, pointer, kept, lost) => {
    const { post, kling } = await open();
    const name = pointer.split('/').at(-1) ?? '';
    const message = `'${name}' stands twice in its object: ${kept} counts, which comes last, and ${lost} is lost. Send it once.`;
    expect(toldOf(await post(path, body))).toContainEqual({
      severity: 'warning',
      pointer,
      rule: 'name-twice',
      message,
    });
    const findings = judgeClient(await readClientRecord(kling.control));
    expect(findings.find(({ rule }) => rule === 'request-ambiguous')?.message).toContain(message);
  },
);

test('a long value that stands twice is cut where that is seen', async () => {
  const { post } = await open();
  const told = toldOf(await post(voices, `{"voice_name":"${'x'.repeat(100)}","voice_name":"Ada","voice_url":"u"}`));
  expect(told.find(({ rule }) => rule === 'name-twice')?.message).toContain(`and "${'x'.repeat(39)}… (`);
});

test('with a plain key, of which there is nothing to tell, a name that stands twice is reported too (it was passed over)', async () => {
  const { kling } = await open();
  const client = createClient(kling.url, 'any-key-you-like');
  const reply = await client.post(
    voices,
    '{"voice_name":"A","voice_name":"Ada","voice_url":"https://a.example/x.mp3"}',
  );
  expect(reply.status).toBe(200);
  expect(toldOf(reply)).toMatchObject([{ severity: 'warning', pointer: '/voice_name', rule: 'name-twice' }]);
});

test('a secret that stands twice in a body is not repeated', async () => {
  const { post } = await open();
  const [told] = toldOf(await post(voices, '{"api_key":"s3cr3t-one","api_key":"s3cr3t-two","voice_name":"A"}')).filter(
    ({ rule }) => rule === 'name-twice',
  );
  expect(told?.message).toBe(
    "'api_key' stands twice in its object: [redacted] counts, which comes last, and [redacted] is lost. Send it once.",
  );
});

test.each([
  ['a field within', '{"meta":{"api_key":"s3cr3t-one"},"meta":1}', '{"api_key":"[redacted]"}'],
  [
    'a password of a URL',
    '{"voice_url":"https://u:s3cr3t-pw@a.example/x.mp3","voice_url":"u"}',
    '"https://[redacted]@a.example/x.mp3"',
  ],
  ['a parameter of a URL', '{"voice_url":"https://a.example/?token=s3cr3t","voice_url":"u"}', '?token=[redacted]"'],
  ['the key of the request', `{"note":"${sharedKey}","note":"x"}`, '"[redacted]"'],
])('a secret in a value that stands twice is not repeated: %s', async (_, body, shown) => {
  const { post } = await open();
  for (const path of [voices, `/kling${voices}`, unified, `${full}/requests`]) {
    const messages = toldOf(await post(path, body)).filter(({ rule }) => rule === 'name-twice');
    expect(messages[0]?.message).toContain(`${shown} is lost`);
  }
});

test.each(['utf-16', 'klingon', '"ISO-8859-1"'])('a charset=%s of a body in UTF-8 is reported', async (charset) => {
  const { post } = await open();
  const type = { 'content-type': `application/json; charset=${charset}` };
  for (const path of [voices, `/kling${voices}`]) {
    const reply = await post(path, '{"voice_name":"Ada","voice_url":"https://a.example/x.mp3"}', type);
    expect(reply.status).toBe(200);
    expect(toldOf(reply)).toMatchObject([
      {
        rule: 'charset-other',
        message: expect.stringContaining(`says charset=${charset.replaceAll('"', '')}, and`) as string,
      },
    ]);
  }
});

test.each(['application/json; charset=UTF-8', 'application/json;charset=utf8', 'application/json'])(
  'nothing is reported of %s',
  async (type) => {
    const { post } = await open();
    const body = '{"voice_name":"Ada","voice_url":"https://a.example/x.mp3"}';
    expect(toldOf(await post(voices, body, { 'content-type': type }))).toEqual([]);
  },
);

/** Sends a request with two credentials, which clients of a program do not. */
function sendTwice(url: string, path: string, second: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
      socket.write(
        `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nAuthorization: Bearer ${sharedKey}\r\nauthorization: ${second}\r\n\r\n`,
      ),
    );
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

test.each([effects, `${full}/requests`, `/kling${effects}`, `${unified}?task_id=1`])(
  '%s: two Authorization headers are reported, without the keys',
  async (path) => {
    const { url, kling } = await open();
    const answer = await sendTwice(url, path, 'Bearer sk-second-0123456789');
    const [, header] = /kling-emulator-diagnostics: (.*)\r/i.exec(answer) ?? [];
    const told = read(header).find(({ rule }) => rule === 'header-twice');
    expect(told?.message).toBe(
      "The request has 2 Authorization headers ('sk-e…89', 'sk-se…89'): the first one was read. Send one.",
    );
    expect(answer).not.toContain('sk-second-0123456789');
    expect(answer).not.toContain(sharedKey);
    const findings = judgeClient(await readClientRecord(kling.control));
    const found = findings.find(({ rule }) => rule === 'request-ambiguous');
    expect(found?.message).toMatch(/, its headers: The request has 2 Authorization headers/);
  },
);

test('two credentials that were joined into one header are reported as that', async () => {
  const { send } = await open();
  const headers = { authorization: `Bearer ${sharedKey}, Bearer sk-second-0123456789` };
  const [told] = toldOf(await send(speech, { method: 'POST', headers }));
  expect(told?.message).toContain('Two credentials stand in the header, with a comma between them');
});

test.each([
  ['{"a":1,"a":2}', { pointer: '/a', name: 'a', kept: '2', lost: '1' }],
  ['{"a":{"b":[{"c":"x","c":["y", 1]}]}}', { pointer: '/a/b/0/c', name: 'c', kept: '["y", 1]', lost: '"x"' }],
  ['{ "a" : 1 , "\\u0061" : true }', { pointer: '/a', name: 'a', kept: 'true', lost: '1' }],
  ['[1,{"a/b":{},"a/b":null}]', { pointer: '/1/a~1b', name: 'a/b', kept: 'null', lost: '{}' }],
  ['{"a":"\\\\","b":"\\"a\\":1","c":{"a":1},"d":["a","a"]}', undefined],
  ['{"__proto__":1,"constructor":2}', undefined],
  ['"a"', undefined],
])('%s has a name twice: %j', (text, twice) => {
  expect(findTwice(text)).toEqual(twice);
});

test('a JSON text that a program wrote has no name twice, however deep it is', () => {
  fc.assert(fc.property(fc.json(), (text) => findTwice(JSON.stringify(JSON.parse(text))) === undefined));
  expect(findTwice('['.repeat(90_000) + ']'.repeat(90_000))).toBeUndefined();
});

test('whether a name stands twice is known from the number of members, however they are written', () => {
  const { object } = fc.letrec<{ value: string; list: string; object: string }>((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, fc.constantFrom('1', '"a:b"', '"\\"{:"', 'null'), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(' , ')}]`),
    object: fc
      .array(fc.tuple(fc.constantFrom('a', 'b', '\\u0061', '__proto__', 'c:', ''), tie('value')), { maxLength: 4 })
      .map((members) => `{${members.map(([name, value]) => `"${name}" : ${value}`).join(',')}}`),
  }));
  fc.assert(
    fc.property(object, (text) => {
      expect(hasTwice(text, JSON.parse(text) as object)).toBe(findTwice(text) !== undefined);
    }),
    { seed: 7, numRuns: 500 },
  );
  const deep = '['.repeat(90_000) + ']'.repeat(90_000);
  expect(hasTwice(deep, JSON.parse(deep) as object)).toBe(false);
});

test.each([
  [`${effects}?pageNum=1&pageNum=2`, 'pageNum', '"1"', '"2"'],
  [`/kling${effects}?pageSize=5&pageNum=1&pageSize=6`, 'pageSize', '"5"', '"6"'],
  ['/requests?model_id=kling-lip-sync&model_id=kling-avatar', 'model_id', '"kling-lip-sync"', '"kling-avatar"'],
  [`${unified}?task_id=1&task_id=2`, 'task_id', '"1"', '"2"'],
])('%s: a name that stands twice in a query is reported with the value that counts', async (path, name, kept, lost) => {
  const { get, kling } = await open();
  const message = `'${name}' stands twice in the query: ${kept} counts, which comes first, and ${lost} is lost. Send it once.`;
  const told = { severity: 'warning', pointer: `/${name}`, rule: 'name-twice', message };
  expect(toldOf(await get(path))).toContainEqual(told);
  expect(toldOf(await get(path.replace(/&[^&]*$/, '')))).not.toContainEqual(told);
  const findings = judgeClient(await readClientRecord(kling.control));
  expect(findings.find(({ rule }) => rule === 'request-ambiguous')?.message).toContain(message);
});
