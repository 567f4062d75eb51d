/**
 * Thousands of generated requests at every operation. An oracle of its own (plain Ajv on the schemas plus the documented
 * tolerance, none of the emulator's code) says which are valid.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startKlingEmulator, type RunningEmulator } from '../src/emulator/emulator.ts';
import { createClient } from './support/client.ts';

/** Repeat a failing run with `SEED=… npx vitest run test/properties.test.ts`. */
const seed = Number(process.env['SEED'] ?? 20261120);
const runs = Number(process.env['RUNS'] ?? 150);

interface FieldSchema {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
}
interface BodySchema {
  readonly properties: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
}

const readSchema = (name: string) =>
  JSON.parse(readFileSync(`schemas/kling/${name}.json`, 'utf8')) as BodySchema & { $id: string };
const ajv = new Ajv2020({ strict: false, logger: false, allErrors: false, schemas: [readSchema('common')] });

/** The body as the reference says it is understood: absent-like values dropped, numeric strings read, speed bent. */
function understand(schema: BodySchema, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const understood: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const field = schema.properties[name];
    const optional = !schema.required?.includes(name);
    if (!field || value === '' || (optional && value === null)) continue;
    const isNumeric = field.type === 'number' && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim());
    const read = isNumeric ? Number(value) : value;
    const rounded =
      field.type === 'number' && typeof read === 'number' ? Math.floor(read * 10 + 0.5 + 1e-9) / 10 : read;
    understood[name] =
      name === 'voice_speed' && typeof rounded === 'number' ? Math.min(2, Math.max(0.8, rounded)) : rounded;
  }
  return understood;
}

/** Any code point; fast-check's own of this kind spends a second on a table of all of them. */
const codePoint = fc
  .integer({ min: 0, max: 0x10_f7_ff })
  .map((number) => String.fromCodePoint(number < 0xd8_00 ? number : number + 0x8_00));

const odd = fc.oneof(
  fc.constantFrom(null, '', ' ', 0, -1, 1e308, true, false, [], {}, '1', '1.25', 'NaN', '\u0000', '👩‍👩‍👧'.repeat(20)),
  fc.string({ unit: codePoint, maxLength: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text) as unknown),
);

function likely(name: string, field: FieldSchema): fc.Arbitrary<unknown> {
  if (field.enum) return fc.constantFrom(...field.enum);
  if (field.type === 'boolean') return fc.boolean();
  if (field.type === 'number' || field.type === 'integer') {
    const { minimum = 0, maximum = 100 } = field;
    return fc.oneof(
      fc.integer({ min: Math.ceil(minimum * 10), max: Math.floor(maximum * 10) }).map((tenths) => tenths / 10),
      fc.constantFrom(minimum, maximum, maximum + 0.1, minimum - 0.1, String(maximum), String(minimum)),
    );
  }
  if (name.endsWith('_url')) {
    return fc.oneof(fc.webUrl(), fc.constant('https://example.com/a.mp3'), fc.constant('data:audio/wav;base64,AAAA'));
  }
  if (name === 'voice_id') return fc.constantFrom('oversea_male1', 'genshin_vindi2', 'ai_shatang', 'bogus');
  if (name === 'video_id') return fc.constantFrom('830460928805724256', 'kling-video-id-9876', 'none', '');
  const most = field.maxLength ?? 30;
  return fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'x'.repeat(most),
      'x'.repeat(most + 1),
      '字'.repeat(most),
      '😀'.repeat(most),
      '😀'.repeat(most + 1),
    ),
  );
}

/** Bodies near what the schema asks for: each field right, odd or missing. */
function bodiesFor(schema: BodySchema): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(schema.properties).map(([name, field]) => {
    const kept = schema.required?.includes(name) ? 30 : 3;
    const value = fc.oneof({ weight: 9, arbitrary: likely(name, field) }, { weight: 1, arbitrary: odd });
    return [name, fc.option(value, { nil: undefined, freq: kept })] as const;
  });
  const known = fc.record(Object.fromEntries(fields));
  const unknown = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), odd, { maxKeys: 1 });
  return fc.tuple(known, fc.option(unknown, { nil: {}, freq: 1 })).map(([some, more]) => {
    const both: Record<string, unknown> = { ...more, ...some };
    return Object.fromEntries(Object.entries(both).filter(([, value]) => value !== undefined));
  });
}

let kling: RunningEmulator;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  kling = await startKlingEmulator({ progression: { mode: 'immediate' }, strict: true });
  client = createClient(kling.url);
});
afterAll(() => kling.stop());

/** Refusals of look-ups that a schema cannot foresee. */
const lookUps = /^(Voice id not found|From video not found by id: |External_task_id |Voice already be deleted)/;

const creates = [
  ['create-custom-voice', '/v1/general/custom-voices'],
  ['delete-voice', '/v1/general/delete-voices'],
  ['text-to-speech', '/v1/audio/tts'],
  ['create-text-to-audio', '/v1/audio/text-to-audio'],
  ['create-video-to-audio', '/v1/audio/video-to-audio'],
] as const;

test.each(creates)(
  `%s: valid bodies are accepted, invalid ones refused with the right code (seed ${seed})`,
  async (name, path) => {
    const schema = readSchema(`${name}.request`);
    const isValid = ajv.compile(schema);
    const tally = { accepted: 0, refused: 0, lookedUp: 0 };
    await fc.assert(
      fc.asyncProperty(bodiesFor(schema), async (body) => {
        const reply = await client.post(path, body);
        expect(reply.status, reply.text).toBeLessThan(500);
        expect(reply.body, reply.text).toHaveProperty('code');
        if (!isValid(understand(schema, JSON.parse(JSON.stringify(body)) as Record<string, unknown>))) {
          tally.refused += 1;
          expect(reply.status, reply.text).toBe(400);
          expect([1200, 1201]).toContain(reply.body.code);
        } else if (reply.status === 200) {
          tally.accepted += 1;
          expect(reply.body.code).toBe(0);
        } else {
          tally.lookedUp += 1;
          expect(reply.body.message).toMatch(lookUps);
        }
      }),
      { seed, numRuns: runs },
    );
    // Otherwise the generator proves nothing.
    expect(tally.accepted + tally.lookedUp).toBeGreaterThan(runs / 20);
    expect(tally.refused).toBeGreaterThan(runs / 20);
  },
);

test(`any bytes at any operation are answered in the vendor's shape, never with a 5xx (seed ${seed})`, async () => {
  const bytes = fc.oneof(
    fc.json(),
    fc.string({ unit: codePoint, maxLength: 200 }),
    fc.constantFrom('{', '"', 'null', '[]', '{"a":1}{}', '\ufeff{}', '{"voice_name":"a","voice_name":"b"}'),
  );
  const types = fc.constantFrom(
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/vnd.x+json',
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...creates), bytes, types, async ([, path], body, type) => {
      const reply = await client.post(path, body, { 'content-type': type });
      expect(reply.status, reply.text).toBeLessThan(500);
      expect(reply.body).toMatchObject({ code: expect.any(Number), request_id: expect.any(String) });
    }),
    { seed, numRuns: runs },
  );
});

test(`any query and any id at the reads never give a 5xx (seed ${seed})`, async () => {
  const paths = fc.constantFrom(
    '/v1/general/custom-voices',
    '/v1/general/presets-voices',
    '/v1/audio/text-to-audio',
    '/v1/audio/video-to-audio',
    '/account/costs',
  );
  const words = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.integer().map(String),
    fc.constantFrom('1', '30', '1000', '1001', '0', '-1', '1e3', ''),
  );
  const query = fc.dictionary(
    fc.constantFrom('pageNum', 'pageSize', 'start_time', 'end_time', 'resource_pack_name', 'x'),
    words,
  );
  await fc.assert(
    fc.asyncProperty(paths, query, fc.option(words), async (path, values, id) => {
      const segment = id === null ? '' : `/${encodeURIComponent(id.replace(/[\ud800-\udfff]/g, ''))}`;
      const reply = await client.get(`${path}${segment}?${new URLSearchParams(values).toString()}`);
      expect([200, 400, 404], reply.text).toContain(reply.status);
      if (reply.status === 400) expect([1200, 1201]).toContain(reply.body.code);
    }),
    { seed, numRuns: runs },
  );
});
