/** A number that is missing is reported with its range, a date with the milliseconds that are meant. */
import { expect, test } from 'vitest';
import { effects, rain, start } from '../control/support.ts';
import { rope, unified } from '../gateways/support.ts';
import type { Reply } from '../support/client.ts';

const toldOf = ({ headers }: Reply) => headers.get('kling-emulator-diagnostics') ?? '';

test('a missing number is reported with its range, at every vendor that takes one', async () => {
  const { post } = (await start()).as('sk-emumine0123');
  const cases: readonly (readonly [path: string, body: object, told: string])[] = [
    [effects, { ...rain, duration: undefined }, 'Expected a number from 3 to 10, got nothing'],
    [`/kling${effects}`, { ...rain, duration: null }, 'Expected a number from 3 to 10, got null'],
    [
      '/v1/videos/advanced-lip-sync',
      { session_id: '5', face_choose: [{ face_id: '0', audio_id: '7' }] },
      'sound_start_time","rule":"required","message":"Expected a number of at least 0, got nothing',
    ],
  ];
  for (const [path, body, told] of cases) expect(toldOf(await post(path, body)), path).toContain(told);
  expect(toldOf(await post(unified, { ...rope, prompt: undefined }))).toContain('Expected a value, got nothing');
});

test('a date where a time is meant is reported with the milliseconds', async () => {
  const { get, post } = (await start()).as('sk-emumine0123');
  const told = toldOf(await get('/account/costs?start_time=2026-01-01&end_time=2026-01-02T00:00:00Z'));
  expect(told).toContain('Expected an integer, milliseconds since 1970 (13 digits), got \\"2026-01-01\\"');
  for (const nearest of [1_767_225_600_000, 1_767_312_000_000]) expect(told).toContain(`"nearest":${nearest}`);
  expect(toldOf(await post('/tasks', { start_time: '2026-01-01' }))).toContain('"nearest":1767225600000');
  expect(toldOf(await get('/kling/account/costs?start_time=today'))).not.toContain('nearest');
  expect(toldOf(await get('/account/costs'))).toContain(
    'Expected an integer, milliseconds since 1970 (13 digits), got nothing',
  );
});
