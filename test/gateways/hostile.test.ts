/** Whatever is sent to a gateway: its own JSON comes back, never a 5xx of ours, and nothing breaks a schema. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startKlingEmulator, type RunningEmulator } from '../../src/emulator/emulator.ts';
import { createClient } from '../support/client.ts';
import { full, mila, rope, sharedKey, unified, violationsOf } from './support.ts';

const seed = Number(process.env['SEED'] ?? 20_261_120);
const numRuns = 150;

let kling: RunningEmulator;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  kling = await startKlingEmulator({ progression: { mode: 'immediate' }, strict: true });
  client = createClient(kling.url, sharedKey);
});
afterAll(() => kling.stop());

const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('', null, 0, [], {}, '__proto__', 'http://a.example/a.mp3'));
const models = fc.constantFrom(
  'kling-custom-voice',
  'kling-sound-effects',
  'kling-video-to-audio',
  'kling-tts',
  'constructor',
);
const fields = (names: readonly string[], base: object) =>
  fc
    .dictionary(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, fc.string()), odd, { maxKeys: 4 })
    .map((changed) => ({ ...base, ...changed }));

const queueBody = fc
  .record(
    {
      model: fc.oneof({ weight: 3, arbitrary: fc.constant('kling-custom-voice') }, models),
      payload: fields(['voice_name', 'voice_url', 'video_id', 'x'], mila),
      webhook: fc.oneof({ weight: 2, arbitrary: fc.constant({ url: 'http://localhost:9/hook' }) }, odd),
    },
    { requiredKeys: ['model', 'payload'] },
  )
  .map((body) => JSON.stringify(body));
const unifiedBody = fields(
  ['prompt', 'duration', 'text', 'voice_id', 'video_url', 'asmr_mode', 'callback_url'],
  rope,
).chain((body) => models.map((model) => JSON.stringify({ ...body, model })));
const bytes = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.constantFrom('{', 'null', '[]', ''),
);

const calls = [
  ['/requests', fc.oneof({ weight: 4, arbitrary: queueBody }, bytes)],
  [unified, fc.oneof({ weight: 4, arbitrary: unifiedBody }, bytes)],
  [
    '/kling/v1/general/custom-voices',
    fc.oneof(
      fields(['voice_name', 'video_id'], mila).map((b) => JSON.stringify(b)),
      bytes,
    ),
  ],
] as const;

test.each(calls)(`%s answers any body in its own words (seed ${seed})`, async (path, bodies) => {
  const tally = { accepted: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const reply = await client.post(path, body);
      // The request queue says so of its upstream's refusals (observed).
      const isWrapped = reply.text === '{"error":"Backend error (400). Please try again."}';
      expect(isWrapped ? 400 : reply.status, reply.text).toBeLessThan(500);
      expect(typeof reply.body, reply.text).toBe('object');
      if (reply.status === 200) tally.accepted += 1;
      else tally.refused += 1;
    }),
    { seed, numRuns },
  );
  expect(tally.accepted).toBeGreaterThan(numRuns / 50);
  expect(tally.refused).toBeGreaterThan(numRuns / 20);
  expect(await violationsOf(kling)).toBe(0);
});

test(`any path and query at the gateways' reads (seed ${seed})`, async () => {
  const path = fc.constantFrom(
    '/requests',
    '/models',
    `${full}/requests`,
    unified,
    '/api/v1',
    '/kling/v1/audio/text-to-audio',
  );
  const word = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('..', '%', '%zz', '1', 'toString'));
  const query = fc.dictionary(fc.constantFrom('task_id', 'model_id', 'page_size', 'taskId', '__proto__'), word);
  await fc.assert(
    fc.asyncProperty(path, fc.option(word), query, async (base, id, values) => {
      const segment = id === null ? '' : `/${encodeURIComponent(id.replace(/[\ud800-\udfff]/g, ''))}`;
      const reply = await client.get(`${base}${segment}?${new URLSearchParams(values).toString()}`);
      expect([200, 400, 404], reply.text).toContain(reply.status);
      expect(typeof reply.body, reply.text).toBe('object');
    }),
    { seed, numRuns },
  );
  expect(await violationsOf(kling)).toBe(0);
});
