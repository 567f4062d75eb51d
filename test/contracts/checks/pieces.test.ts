import { expect, test } from 'vitest';
import { curlOf } from '../../../src/contracts/wire/curl.ts';
import { createBearer, createTokenMaker, isEmulatorKey, profiles } from '../../../src/contracts/wire/profiles.ts';
import { makeInvalid, makeValid, seedOf, shrink } from '../../../src/contracts/assertions/variations.ts';
import { classifyHost } from '../../../src/contracts/wire/target.ts';
import { expectationsOf } from '../../../src/contracts/assertions/answers.ts';
import type { Received } from '../../../src/contracts/wire/callback-server.ts';
import { findSignatureProblem, startReceiver } from '../../../src/contracts/wire/callback-server.ts';
import {
  largestRequest,
  requestSchemaOf,
  smallestRequest,
  textOfLength,
} from '../../../src/contracts/assertions/requests.ts';
import type { CheckContext, Finding } from '../../../src/contracts/run/check.ts';
import { createSamples, family, selectChecks } from '../../../src/contracts/run/check.ts';
import { operations } from '../../../src/contracts/spec/catalog.ts';
import { facts } from '../../../src/contracts/spec/vendors.ts';
import { readRequest } from '../../../src/contracts/spec/judge.ts';
import { beginningOf } from '../../../src/contracts/checks/agreement.ts';
import { isDearPrice } from '../../../src/contracts/checks/rules.ts';
import { buildSuite, selectFromSuite } from '../../../src/contracts/checks/suite.ts';

const samples = createSamples({ looksAtMedia: false });
const withRequest = operations.filter((row) => requestSchemaOf(row) !== undefined);
const optionsOf = (id: string) => {
  const operation = operations.find((row) => row.id === id);
  if (!operation) throw new Error(id);
  return { operation, samples, now: Date.UTC(2026, 9, 1), externalId: 'kc-1' };
};

test.each(withRequest.map(({ id }) => id))('%s: smallest and largest request are valid by the schema', (id) => {
  const options = optionsOf(id);
  const schemaId = requestSchemaOf(options.operation) ?? '';
  for (const request of [smallestRequest(options), largestRequest(options)]) {
    expect(readRequest(schemaId, request, {}).faults).toEqual([]);
  }
});

test.each(withRequest.filter(({ action }) => action !== 'delete-voice').map(({ id }) => id))(
  '%s: generated requests are what they say, and the same for the same seed',
  async (id) => {
    const options = optionsOf(id);
    const schemaId = requestSchemaOf(options.operation) ?? '';
    for (let index = 0; index < 20; index += 1) {
      const valid = await makeValid(options, 'seed', index);
      expect(readRequest(schemaId, valid, {}).faults).toEqual([]);
      expect(await makeValid(options, 'seed', index)).toEqual(valid);
      const invalid = await makeInvalid(options, 'seed', index);
      expect(expectationsOf(schemaId, invalid).every(({ kind }) => kind === 'refused')).toBe(true);
      expect(await makeInvalid(options, 'seed', index)).toEqual(invalid);
    }
  },
);

test('every seed finds an invalid query: few of a list’s variations are refused by all readings', async () => {
  const options = optionsOf('kling.list-video-to-audio');
  const schemaId = requestSchemaOf(options.operation) ?? '';
  for (let index = 0; index < 300; index += 1) {
    const invalid = await makeInvalid(options, `seed ${index}`, index);
    expect(expectationsOf(schemaId, invalid).every(({ kind }) => kind === 'refused')).toBe(true);
  }
});

test('different seeds make different requests', async () => {
  const made = await Promise.all(
    ['a', 'b', 'c', 'd'].map((seed) => makeValid(optionsOf('kling.create-text-to-audio'), seed, 0)),
  );
  expect(new Set(made.map((request) => JSON.stringify(request))).size).toBeGreaterThan(2);
  expect(seedOf('a', 'b')).not.toBe(seedOf('a', 'c'));
});

test('a failing request is shrunk to the smallest that still fails', async () => {
  const looked: unknown[] = [];
  const smallest = await shrink({ text: 'a long text of words', voice_speed: 1.7, voice_id: 'x' }, (request) => {
    looked.push(request);
    return Promise.resolve(((request['text'] as string | undefined) ?? '').length > 4);
  });
  expect(smallest).toEqual({ text: 'a lon' });
  expect(looked.length).toBeLessThanOrEqual(40);
});

test('texts have exactly the length asked for and do not end in a space', () => {
  for (const length of [1, 20, 58, 59, 200, 1000]) {
    expect(textOfLength(length)).toHaveLength(length);
    expect(textOfLength(length)).toMatch(/\S$/);
  }
});

test('several readings of the pages are several expectations', () => {
  const slow = { text: 'a', voice_id: 'x', voice_speed: 0.5 };
  expect(expectationsOf('kling/text-to-speech.request.json', slow).map(({ kind }) => kind)).toEqual([
    'accepted',
    'refused',
  ]);
});

test.each([
  ['127.0.0.1', 'loopback'],
  ['localhost', 'loopback'],
  ['kling.localhost', 'loopback'],
  ['[::1]', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['10.1.2.3', 'private'],
  ['172.20.0.2', 'private'],
  ['192.168.1.9', 'private'],
  ['fd00::7', 'private'],
  ['8.8.8.8', 'public'],
  ['172.32.0.1', 'public'],
  ['a-host-that-does-not-exist.invalid', 'public'],
] as const)('%s is %s', async (host, kind) => {
  expect(await classifyHost(host)).toBe(kind);
});

test('a curl line can be pasted, whatever the body holds', () => {
  const request = {
    method: 'POST',
    path: '/v1/audio/tts',
    contentType: 'application/json',
    authorization: 'Bearer $KLING_TOKEN',
  };
  expect(curlOf('http://127.0.0.1:4050', { ...request, body: `{"text":"it's"}` })).toBe(
    String.raw`curl -sS -X POST -H "Authorization: Bearer $KLING_TOKEN" -H 'Content-Type: application/json' --data-raw '{"text":"it'\''s"}' 'http://127.0.0.1:4050/v1/audio/tts'`,
  );
  expect(curlOf('http://x', { method: 'POST', path: '/', body: 'x' })).toContain("-H 'Content-Type;'");
});

const vector: Received = {
  at: 1_781_080_794_000,
  method: 'POST',
  headers: {
    'webhook-id': '9876543210',
    'webhook-timestamp': '1781080794',
    'webhook-signature': 'v1,UsKlJP00XoQyOn410NM9xv34sP+Gl0jnOO9Lcpr7NJ4=',
  },
  raw: '{"id":"1234567890","status":"succeeded","message":"","create_time":1781080778802,"update_time":1781080794151}',
  json: {},
  answered: 200,
};
const vectorSecret = 'whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI=';

test('the official test vector of signatures verifies', () => {
  expect(findSignatureProblem(vector, [vectorSecret])).toBeUndefined();
  const two = { ...vector.headers, 'webhook-signature': `v1,AAAA ${vector.headers['webhook-signature'] ?? ''}` };
  expect(findSignatureProblem({ ...vector, headers: two }, [vectorSecret])).toBeUndefined();
});

test.each([
  [{ raw: `${vector.raw} ` }, 'does not match'],
  [{ at: vector.at + 400_000 }, 'webhook-timestamp must be'],
  [{ headers: {} }, 'has no webhook-id, webhook-timestamp, webhook-signature'],
])('a signature that is not right is reported: %o', (change, sentence) => {
  expect(findSignatureProblem({ ...vector, ...change }, [vectorSecret])).toContain(sentence);
});

test('a token is signed once and used until it gets old', async () => {
  let now = Date.UTC(2026, 9, 1);
  const bearer = createBearer({ accessKey: 'ak', secretKey: 's'.repeat(32), webhookSecrets: [] }, () => now);
  const first = await bearer();
  now += 10 * 60_000;
  expect(await bearer()).toBe(first);
  now += 11 * 60_000;
  expect(await bearer()).not.toBe(first);
});

test('without an access key there is nothing to sign with', () => {
  expect(createTokenMaker({ apiKey: 'key', webhookSecrets: [] }, Date.now)).toBeUndefined();
});

test.each([
  [{ apiKey: 'emu-1' }, true],
  [{ accessKey: 'emu-1', secretKey: 's' }, true],
  [{ accessKey: 'a', secretKey: 'emu-1' }, true],
  [{ apiKey: 'api-key-kling-x' }, false],
])('%o belongs to an emulator: %s', (credentials, expected) => {
  expect(isEmulatorKey({ ...credentials, webhookSecrets: [] })).toBe(expected);
});

test('an inbox answers as told and knows only its own callbacks', async () => {
  const receiver = await startReceiver({ host: '127.0.0.1', now: Date.now });
  const inbox = receiver.open([503]);
  const other = receiver.open();
  const post = () => fetch(inbox.url, { method: 'POST', body: '{"task_status":"succeed"}' });
  expect((await post()).status).toBe(503);
  expect((await post()).status).toBe(200);
  expect(await inbox.waitFor((received) => received.length === 2, 1000)).toBe(true);
  expect(inbox.received.map(({ answered }) => answered)).toEqual([503, 200]);
  expect(other.received).toEqual([]);
  expect(await other.waitFor((received) => received.length > 0, 20)).toBe(false);
  await receiver.close();
});

test.each(profiles)('%s: every run of a process has the same checks, made once', async (profile) => {
  const [one, other] = [await buildSuite(profile), await buildSuite(profile)];
  expect(other.length).toBe(one.length);
  expect(one.filter((check, index) => check !== other[index])).toEqual([]);
});

test.each(profiles)('%s: by its id a check is found as by looking at all of them', async (profile) => {
  for (const check of await buildSuite(profile)) {
    const selection = await selectFromSuite(profile, [check.id]);
    expect(selection.ok && selection.checks.map(({ id }) => id), check.id).toEqual([check.id]);
  }
});

test('only the families are made that can have the ids', async () => {
  const made: string[] = [];
  const families = ['paging order', 'life'].map((words) =>
    family(words, () => {
      made.push(words);
      return Promise.resolve([]);
    }),
  );
  for (const { has, make } of families) if (has('kling.list-avatars/order')) await make();
  expect(made).toEqual(['paging order']);
});

test('a check that its id would not find is a mistake that is reported', async () => {
  const [check] = (await buildSuite('kling')).filter(({ id }) => id === 'kling.run/times');
  await expect(family('paging order', () => Promise.resolve(check ? [check] : [])).make()).rejects.toThrow(
    'The check kling.run/times has none of the words of its family: paging order.',
  );
});

test('ids that nothing has are answered with the nearest of all checks', async () => {
  expect(await selectFromSuite('kling', ['kling.list-custom-voices/ordr'])).toEqual({
    ok: false,
    problem:
      "No check or tag is called 'kling.list-custom-voices/ordr'. Did you mean 'kling.list-custom-voices/order'?",
  });
});

test('every check has an id of its own, a title, a tag for its cost, and facts that exist', async () => {
  const suite = await buildSuite('kling');
  const known = new Set<string>(facts.map(({ id }) => id));
  expect(new Set(suite.map(({ id }) => id)).size).toBe(suite.length);
  for (const check of suite) {
    expect(check.facts.length, check.id).toBeGreaterThan(0);
    expect(
      check.facts.every((id) => known.has(id)),
      check.id,
    ).toBe(true);
    expect(check.tags).toContain(check.cost.kind === 'free' ? 'free' : 'paid');
  }
});

test('every operation of the catalog has checks: refused without a key, and its request both ways', async () => {
  const suite = await buildSuite('kling');
  for (const { id } of operations) {
    expect(
      suite.some((check) => check.id === `${id}/auth/missing`),
      id,
    ).toBe(true);
  }
  for (const { id, action } of withRequest) {
    const own = suite.filter((check) => check.operation === id);
    expect(
      own.some((check) => check.tags.includes('refusals')),
      id,
    ).toBe(true);
    // What is deleted must exist: written checks have it. The life of what costs much is that of the smallest request.
    if (action !== 'delete-voice' && action !== 'delete-element')
      expect(
        own.some((check) => /\/(?:smallest|life\/whole)$/.test(check.id)),
        id,
      ).toBe(true);
  }
});

test('checks are chosen by tag, id or the beginning of ids', async () => {
  const suite = await buildSuite('kling');
  const choose = (...names: string[]) => {
    const selection = selectChecks(suite, names);
    return selection.ok ? selection.checks.map(({ id }) => id) : selection.problem;
  };
  expect(choose('kling.text-to-speech/smallest')).toEqual(['kling.text-to-speech/smallest']);
  expect(choose('kling.text-to-speech/boundary/')).toContain('kling.text-to-speech/boundary/voice_speed/0.8');
  expect(choose('callbacks')).toContain('kling.create-custom-voice/callback/signature');
  expect(choose('run/steps')).toBe("No check or tag is called 'run/steps'. Did you mean 'kling.run/steps'?");
  expect(choose('text-to-speech/')).toBe(
    "No check or tag is called 'text-to-speech/'. Did you mean 'kling.text-to-speech/'?",
  );
  expect(choose('text-to-speech')).not.toContain('/smallest');
  expect(choose('calbacks')).toBe("No check or tag is called 'calbacks'. Did you mean 'callbacks'?");
});

/** One task in the answers of a run: when each was asked for, what it says, by the target's own clock. */
function historyOf(...looks: readonly (readonly [at: number, status: string, updatedAt: number])[]) {
  const [made] = looks[0] ?? [0];
  return looks.map(([at, status, updatedAt], index) => {
    const task = { task_id: '1', task_status: status, task_info: {}, created_at: made, updated_at: updatedAt };
    const json = { code: 0, message: 'SUCCEED', request_id: String(index), data: task };
    const path = `/v1/audio/text-to-audio${index === 0 ? '' : '/1'}`;
    return {
      ...{ url: `http://127.0.0.1${path}`, at, elapsedMs: 100 },
      operation: `kling.${index === 0 ? 'create' : 'get'}-text-to-audio`,
      request: { method: index === 0 ? 'POST' : 'GET', path },
      answer: { status: 200, headers: {}, text: JSON.stringify(json), json },
    };
  });
}

test.each([
  ['its times tell less than it was seen running', [9000, 'processing', 1], [9500, 'succeed', 700], 1],
  ['its times tell as much', [9000, 'processing', 1000], [9500, 'succeed', 9200], 0],
  ['it was not seen running', [9000, 'succeed', 700], [9500, 'succeed', 700], 0],
  ['it ran for a moment', [2000, 'processing', 1], [9500, 'succeed', 700], 0],
] as const)('times of a task and those of the run: %s', async (_, running, ended, count) => {
  const check = (await buildSuite('kling')).find(({ id }) => id === 'kling.run/times');
  const found: Finding[] = [];
  const base = 1_790_845_200_000;
  const history = historyOf(
    [base, 'submitted', base],
    [base + running[0], running[1], base + running[2]],
    [base + ended[0], ended[1], base + ended[2]],
  );
  const context = { strict: true, history: () => history, find: (one: Finding) => void found.push(one) };
  await check?.run(context as unknown as CheckContext);
  expect(found.map(({ rule }) => rule)).toEqual(Array.from({ length: count }, () => 'spans'));
  if (count > 0)
    expect(found[0]?.message).toContain('seen running 8.9 s after it was made, but took 0.7 s by its times');
});

test.each([
  ['ended within the second and was read again later', 0, [700, 5000], 0],
  ['was seen at its end when seconds had passed', 0, [5000, 5100], 1],
  ['ended within the second at a clock that tells milliseconds', 1, [700, 5000], 1],
] as const)('a task that ends with the time of its creation: it %s', async (_, ms, ends, count) => {
  const check = (await buildSuite('kling')).find(({ id }) => id === 'kling.run/times');
  const found: Finding[] = [];
  const base = 1_790_845_200_000 + ms;
  const history = historyOf(
    [base, 'submitted', base],
    [base + 300, 'processing', base],
    ...ends.map((at) => [base + at, 'succeed', base] as const),
  );
  const context = { strict: true, history: () => history, find: (one: Finding) => void found.push(one) };
  await check?.run(context as unknown as CheckContext);
  expect(found.filter(({ rule }) => rule === 'moves')).toHaveLength(count);
});

test.each([
  ['Gold', 'Gol'],
  ['Gold 1', 'Gold'],
  ['film \u{1F3AC}', 'film'],
  ['P', undefined],
  ['\u{1F3AC}', undefined],
  ['P ', undefined],
  [' P', undefined],
  ['  ', undefined],
  ['', undefined],
])("the beginning of '%s' is %s: never blank, and never the same but for blanks", (name, beginning) => {
  expect(beginningOf(name)).toBe(beginning);
});

test.each([
  ['a price by length', { rule: 'per_started_5s', milliUnits: 50 }, true],
  ['half a unit a call', { rule: 'per_call', milliUnits: 500 }, true],
  ['a quarter of a unit a call', { rule: 'per_call', milliUnits: 250 }, false],
  ['nothing', { rule: 'free', milliUnits: 0 }, false],
] as const)('work at %s is made a few times only, or as often as a check likes', (_, price, isFew) => {
  expect(isDearPrice({ ...price, pack: 'video' })).toBe(isFew);
});
