/**
 * Hostile requests and raw bytes over every operation of every vendor and of the control API, and what must hold for each:
 * an answer or a closed connection, no 5xx of ours, no stack trace, no secret, a journal entry, the vendor's own envelope.
 * A failing run names its seed: `SEED=… npx vitest run test/attack.test.ts`. The long form: `npm run test:attack`.
 */
import { connect } from 'node:net';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalog, type Operation } from '../src/contracts/spec/catalog.ts';
import { schemas as schemaById } from '../src/contracts/spec/generated/schemas.ts';
import type { JsonSchema } from '../src/contracts/spec/parsed-request.ts';
import { findViolations } from '../src/contracts/spec/violations.ts';
import { controlPath } from '../src/contracts/spec/ground-facts.ts';
import { startKlingEmulator, type RunningEmulator } from '../src/emulator/emulator.ts';
import { controlRoutes, type ControlRoute } from '../src/emulator/control/http/routes.ts';
import { sharedKey } from './gateways/support.ts';
import { signToken } from './support/client.ts';

const seed = Number(process.env['SEED'] ?? 20261130);
const numRuns = Number(process.env['RUNS'] ?? 80);

const token = signToken('attacker', 'a-secret-of-the-attacker');
const credentials = [sharedKey, token];

let kling: RunningEmulator;
/** Of its own, because control operations remove accounts and journals. */
let controlled: RunningEmulator;
const lines: string[] = [];
const write = (fields: object, message: string) =>
  void lines.push(
    JSON.stringify({ ...fields, message }, (_key, value: unknown) => (value instanceof Error ? value.stack : value)),
  );
beforeAll(async () => {
  const logger = { info: write, warn: write, error: write };
  const options = { strict: true, logger, progression: { mode: 'immediate' } } as const;
  kling = await startKlingEmulator({ ...options, journalEntries: 5000 });
  controlled = await startKlingEmulator({ ...options, clock: 'manual' });
});
afterAll(async () => {
  await kling.stop();
  await controlled.stop();
});

/**
 * Sends bytes, and reads to the end of the connection: a server that hangs makes the test hang. Bytes that may be half a
 * request are followed by the end of our side (`finish`); behind a whole one that would be a client that leaves.
 */
function exchange(port: number, bytes: string | Buffer, finish = false): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => {
      socket.write(bytes, 'latin1');
      if (finish) socket.end();
    });
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (text += chunk));
    // A connection may be reset under bytes that are not read.
    socket.on('error', () => undefined);
    socket.on('end', () => socket.destroy());
    socket.on('close', () => resolve(text));
  });
}

interface Seen {
  readonly status: number;
  readonly body: string;
}

/** The body of an answer that may be sent in chunks: those of texts this short are one. */
function bodyOf(answer: string): string {
  const cut = answer.indexOf('\r\n\r\n');
  const body = answer.slice(cut + 4);
  const isChunked = /^transfer-encoding: chunked/im.test(answer.slice(0, cut));
  return isChunked ? body.replaceAll(/(?:^|\r\n)[\da-f]+\r\n/gi, '').trimEnd() : body;
}

const readAnswers = (text: string): readonly Seen[] =>
  text
    .split(/HTTP\/1\.1 (?=\d{3} )/)
    .slice(1)
    .filter((one) => !one.startsWith('100 '))
    .map((one) => ({ status: Number(one.slice(0, 3)), body: bodyOf(one) }));

/** Requests in the journal since the start, whatever it has dropped. */
async function countJournaled(): Promise<number> {
  const metrics = await kling.control.getMetrics();
  return [...metrics.matchAll(/^kling_emulator_requests_total\{.*\} (\d+)$/gm)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
}

/** A gateway says 500 to what its upstream refused (documented); 503 is the limit of the memory for bodies. */
const isDocumented = ({ status, body }: Seen) =>
  status === 501 ||
  (status === 500 && body.includes('Backend error (400)')) ||
  (status === 503 && /unavailable/i.test(body));

function judgeAnswer(seen: Seen): void {
  if (seen.status >= 500) expect(isDocumented(seen), JSON.stringify(seen)).toBe(true);
  expect(seen.body).not.toMatch(/\n\s+at |node:internal|node_modules|\.[jt]s:\d/);
}

async function judgeOutputs(emulator: RunningEmulator): Promise<void> {
  expect((await fetch(`${emulator.url}/health`)).status).toBe(200);
  expect((await emulator.control.getInfo()).strict).toMatchObject({ violations: 0 });
  const { accounts } = await emulator.control.listAccounts({});
  const journals = await Promise.all(accounts.map(({ id }) => emulator.control.queryJournal({ account: id })));
  const shown = [...lines, JSON.stringify([accounts, journals, await emulator.control.queryUnattributed({})])].join(
    '\n',
  );
  expect(lines.filter((line) => line.includes('please report'))).toEqual([]);
  for (const secret of [...credentials, 'a-secret-of-the-attacker']) {
    const at = shown.indexOf(secret);
    expect(at < 0 ? '' : shown.slice(Math.max(0, at - 300), at + 100)).toBe('');
  }
}

const deep = (depth: number) => `${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`;

/** Texts of JSON values that something has broken once, somewhere. */
const hostileValues = fc.oneof(
  fc.constantFrom(
    'null',
    '""',
    '0',
    '-0',
    '1e999',
    '-1e400',
    '123456789012345678901234567890',
    '0.1e-400',
    'true',
    '[]',
    '{}',
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\\u0000"',
    '"__proto__"',
    '"constructor"',
    '{"__proto__":{"a":1}}',
    '{"toString":1,"hasOwnProperty":2}',
    '[[[[]]]]',
    '"$&$1"',
    '"../../etc/passwd"',
    '"NaN"',
    '" 1 "',
    '"1e3"',
    '"0x10"',
    '"http://169.254.169.254/"',
    '"HTTP://[::1]:80/"',
    '"file:///etc/passwd"',
    '"data:audio/wav;base64,////"',
    '"http://"',
    '"javascript:1"',
    '"<<<detail>>>"',
  ),
  fc.integer({ min: 1, max: 3000 }).map((count) => `"${'eyJ'.repeat(count)}"`),
  fc.integer({ min: 1, max: 3000 }).map((count) => `"${'😀'.repeat(count)}"`),
  fc.integer({ min: 1, max: 500 }).map((depth) => deep(depth)),
  fc.constant(JSON.stringify(`see ${token}`)),
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => JSON.stringify(text)),
);

const propertiesOf = (schemaId: string | undefined): readonly string[] =>
  schemaId === undefined
    ? []
    : Object.keys(((schemaById as Readonly<Record<string, JsonSchema>>)[schemaId] ?? {}).properties ?? {});

const likelyValues = fc.constantFrom(
  '"https://example.com/a.mp3"',
  '"Ada"',
  '"rain"',
  '3',
  '"3"',
  '5.5',
  '"en"',
  '"oversea_male1"',
  '"kling-v1"',
  '"genshin_vindi2"',
  '"830460928805724256"',
  'true',
);

/** A JSON object with some of the fields, hostile or likely; sometimes twice, or with unknown fields. */
function objectsOf(names: readonly string[], fixed: readonly string[] = []): fc.Arbitrary<string> {
  const known = names.length === 0 ? fc.constant('x') : fc.constantFrom(...names);
  const name = fc.oneof(
    { weight: 8, arbitrary: known },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', '', 'toString', 'a/b~c', 'é'.repeat(300)) },
  );
  const member = fc
    .tuple(name, fc.oneof({ weight: 2, arbitrary: likelyValues }, { weight: 3, arbitrary: hostileValues }))
    .map(([key, value]) => `${JSON.stringify(key)}:${value}`);
  return fc.array(member, { maxLength: 8 }).map((members) => `{${[...fixed, ...members].join(',')}}`);
}

const brokenTexts = fc.oneof(
  hostileValues,
  fc.constantFrom('', '{', '{"a":1}{}', '\ufeff{}', '{"a":1,"a":2}', "{'a':1}", '{"a":1,}', '\0', '[', deep(20_000)),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.integer({ min: 1, max: 22_000 }).map((count) => 'eyJ'.repeat(count)),
);

const methods = fc.constantFrom(
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'QUERY',
);
const ids = fc.oneof(
  fc.constantFrom(
    '1',
    '..',
    '%2e%2e%2f',
    '%',
    '%zz',
    '%00',
    '__proto__',
    'constructor',
    '0',
    '9'.repeat(40),
    '*',
    '%ff',
  ),
  fc.integer({ min: 1, max: 5000 }).map((count) => 'eyJ'.repeat(count)),
  fc.constant(token),
);
const queries = fc.oneof(
  fc.constantFrom(
    '',
    '?',
    '?pageNum=0&pageSize=-1',
    '?pageNum=1e9',
    '?a=1&a=2',
    '?__proto__=1',
    '?start_time=NaN',
    '?%=%&=&&',
    `?token=${token}`,
  ),
  fc
    .tuple(
      fc.constantFrom('pageNum', 'pageSize', 'start_time', 'end_time', 'limit', 'after', 'model_id', 'task_id'),
      ids,
    )
    .map(([name, value]) => `?${name}=${value}`),
);
const oddHeaders = fc.subarray(
  [
    'accept: */*;q=nonsense',
    'x-forwarded-for: 1.2.3.4',
    'x-http-method-override: DELETE',
    'cookie: a=b; a=c',
    'content-type: application/json',
    'content-type: text/plain',
    'content-type: application/json; charset=utf-16',
    'content-type: multipart/form-data; boundary=x',
    'range: bytes=0-18446744073709551615',
    'expect: 100-continue',
    'expect: nothing',
    'upgrade: websocket',
    'if-none-match: *',
    'origin: null',
    `user-agent: ${token}`,
    'x-empty:',
    `x-long: ${'y'.repeat(5000)}`,
    'te: trailers',
    'accept-encoding: *',
    'prefer: respond-async',
    'x-latin: \xe4\xff',
  ],
  { maxLength: 6 },
);
const authorizations = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(`Bearer ${sharedKey}`, `Bearer ${token}`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      'Bearer',
      'Basic YTpi',
      'Bearer a.b.c',
      `Bearer ${'eyJ'.repeat(2000)}`,
      'Bearer  x y',
      'bearer \xe4',
      'Bearer eyJ.eyJ.',
    ),
  },
);

type Encode = (text: string) => { readonly bytes: Buffer; readonly headers: readonly string[] };
const plain: Encode = (text) => ({ bytes: Buffer.from(text), headers: [`content-length: ${Buffer.byteLength(text)}`] });
const compressed =
  (name: string, compress: (bytes: Buffer) => Buffer): Encode =>
  (text) => {
    const bytes = compress(Buffer.from(text));
    return { bytes, headers: [`content-encoding: ${name}`, `content-length: ${bytes.length}`] };
  };
const chunked: Encode = (text) => {
  const bytes = Buffer.from(text);
  const chunks =
    bytes.length === 0 ? [] : [Buffer.from(`${bytes.length.toString(16)};ext="a"\r\n`), bytes, Buffer.from('\r\n')];
  return {
    bytes: Buffer.concat([...chunks, Buffer.from('0\r\ntrailer: x\r\n\r\n')]),
    headers: ['transfer-encoding: chunked'],
  };
};
const encodings = fc.oneof(
  { weight: 5, arbitrary: fc.constant(plain) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      chunked,
      compressed('gzip', gzipSync),
      compressed('deflate', deflateSync),
      compressed('br', (bytes) => bytes),
      compressed('constructor', (bytes) => bytes),
      compressed('gzip', (bytes) => gzipSync(Buffer.concat([bytes, Buffer.alloc(12_000_000, 0x20)]))),
    ),
  },
);

interface Call {
  readonly method: string;
  readonly path: string;
  readonly names: readonly string[];
  readonly fixed?: readonly string[];
}

const callOf = ({ method, path, schemas, selector }: Operation): Call => ({
  method,
  path,
  names: propertiesOf(schemas.body ?? schemas.query),
  fixed: selector ? [`${JSON.stringify(selector.field)}:${JSON.stringify(selector.value)}`] : [],
});

/** Requests at one call: most of them nearly right. */
function requestsAt({ method, path, names, fixed }: Call): fc.Arbitrary<Buffer> {
  const body = fc.oneof({ weight: 4, arbitrary: objectsOf(names, fixed) }, { weight: 1, arbitrary: brokenTexts });
  return fc
    .record({
      method: fc.oneof({ weight: 5, arbitrary: fc.constant(method) }, { weight: 1, arbitrary: methods }),
      id: ids,
      query: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 2, arbitrary: queries }),
      slash: fc.constantFrom('', '', '', '/', '//', '/x'),
      authorization: authorizations,
      headers: oddHeaders,
      body,
      encode: encodings,
      isJson: fc.boolean(),
    })
    .map((shape) => {
      const target = `${path.replaceAll(/\{\w+\}/g, () => shape.id)}${shape.slash}${shape.query}`.slice(0, 15_000);
      const isEmpty = shape.method === 'GET' && shape.isJson;
      const { bytes, headers } = isEmpty ? { bytes: Buffer.alloc(0), headers: [] } : shape.encode(shape.body);
      const head = [
        `${shape.method} ${target} HTTP/1.1`,
        'host: 127.0.0.1',
        'connection: close',
        ...(shape.authorization === '' ? [] : [`authorization: ${shape.authorization}`]),
        ...(shape.isJson ? ['content-type: application/json'] : []),
        ...headers,
        ...shape.headers,
      ];
      return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]);
    });
}

test(`every operation of every vendor answers hostile requests within its contract (seed ${seed})`, async () => {
  const request = fc.constantFrom(...catalog.map(callOf)).chain(requestsAt);
  const tally = { accepted: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(request, async (bytes) => {
      const before = await countJournaled();
      const answers = readAnswers(await exchange(kling.port, bytes));
      expect(answers).toHaveLength(1);
      for (const seen of answers) {
        judgeAnswer(seen);
        tally[seen.status === 200 ? 'accepted' : 'refused'] += 1;
        if (!bytes.toString('latin1').startsWith('HEAD')) expect(JSON.parse(seen.body)).toBeTypeOf('object');
      }
      expect(await countJournaled()).toBe(before + 1);
    }),
    { seed, numRuns },
  );
  // Otherwise nothing got past the first stage.
  expect(tally.accepted).toBeGreaterThan(0);
  expect(tally.refused).toBeGreaterThan(0);
  await judgeOutputs(kling);
});

const get = `GET /v1/audio/text-to-audio HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${sharedKey}\r\n\r\n`;
const post = (framing: string, rest: string) =>
  `POST /v1/audio/text-to-audio HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${sharedKey}\r\ncontent-type: application/json\r\n${framing}\r\n\r\n${rest}`;

/** Pieces that smuggling, broken clients and other protocols are made of. */
const pieces = fc.oneof(
  fc.constantFrom(
    get,
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'PROXY TCP4 1.1.1.1 2.2.2.2 1 2\r\n',
    '\r\n\r\n\0\r\nQUIT\n\x21\x11',
    '\x05\x01\x00',
    'SSH-2.0-x\r\n',
    'GET /',
    'GET / HTTP/1.1\r\nhos',
    'GET /\r\n\r\n',
    '\r\n\r\n',
    '0\r\n\r\n',
    'CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/9.9\r\nhost: x\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n',
    'GET / HTTP/1.1\r\nhost: x\r\n folded\r\n\r\n',
    'GET / HTTP/1.1\r\nhost : x\r\n\r\n',
    'GET / HTTP/1.0\r\n\r\n',
    post('content-length: 5\r\ntransfer-encoding: chunked', '0\r\n\r\n'),
    post('content-length: 2\r\ncontent-length: 3', '{}x'),
    post('content-length: 2, 2', '{}'),
    post('content-length: -1', ''),
    post('content-length: +2', '{}'),
    post('content-length: 0x2', '{}'),
    post('content-length: 99999999999999999999', '{}'),
    post('content-length: 9', '{}'),
    post('content-length: 2', `{}${get}`),
    post('transfer-encoding: chunked', 'zz\r\n'),
    post('transfer-encoding: chunked', '5\r\n{}\r\n'),
    post('transfer-encoding: chunked', 'fffffffffffffffff\r\n'),
    post('transfer-encoding: chunked', '2\r\n{}\r\n0\r\n\r\n'),
    post('transfer-encoding: chunked', '2\r\n{}'),
    post('transfer-encoding: xchunked', '0\r\n\r\n'),
    post('transfer-encoding: gzip, chunked', '0\r\n\r\n'),
    post('transfer-encoding:\x0bchunked', '0\r\n\r\n'),
    post('transfer-encoding: chunked, identity', '0\r\n\r\n'),
    post('expect: 100-continue\r\ncontent-length: 2', '{}'),
    post(`x: ${'y'.repeat(20_000)}`, ''),
    'A'.repeat(30_000),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test(`raw bytes get answers in the vendor’s envelope or a closed connection (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 4 }), async (list) => {
      const before = await countJournaled();
      const answers = readAnswers(await exchange(kling.port, list.join(''), true));
      for (const seen of answers) {
        judgeAnswer(seen);
        expect(() => void JSON.parse(seen.body), seen.body).not.toThrow();
      }
      // A connection that is reset may take answers with it; what was answered stands in the journal.
      expect(await countJournaled()).toBeGreaterThanOrEqual(before + answers.length);
    }),
    { seed, numRuns: numRuns * 2 },
  );
  await judgeOutputs(kling);
});

test(`every control operation refuses hostile input in a sentence (seed ${seed})`, async () => {
  const answered = controlRoutes.filter(({ streams }) => !streams);
  const calls = answered.map(({ method, path, body, query }: ControlRoute): Call => ({
    method,
    path: `${controlPath}${path}`.replace('{account}', sharedKey),
    names: propertiesOf(body ?? query),
  }));
  const request = fc.constantFrom(...calls).chain(requestsAt);
  await fc.assert(
    fc.asyncProperty(request, async (bytes) => {
      const answers = readAnswers(await exchange(controlled.port, bytes));
      expect(answers).toHaveLength(1);
      for (const seen of answers) {
        judgeAnswer(seen);
        // Of headers that are too large the path is not read: that is the port's refusal.
        if (seen.status < 400 || seen.status === 431 || bytes.toString('latin1').startsWith('HEAD')) continue;
        const path = bytes.toString('latin1', 0, 200);
        if (path.includes(`${controlPath}/`))
          expect(findViolations('control/error.response.json', JSON.parse(seen.body))).toEqual([]);
      }
    }),
    { seed, numRuns },
  );
  await judgeOutputs(controlled);
});
