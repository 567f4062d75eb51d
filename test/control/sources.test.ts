import { expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import { makeMovie } from '../effects/media-probe-files.ts';
import { startReceiver as startServer } from '../effects/courier-receiver.ts';
import { dubs, start } from './support.ts';

const cases: readonly (readonly [string, EmulatorOptions])[] = [
  ['by time', {}],
  ['at once', { progression: { mode: 'immediate' } }],
  ['by reads', { progression: { mode: 'reads', reads: 3 } }],
  ['by time, with sources looked at before a task is accepted', { settings: { 'media.problems': 'refuse' } }],
  [
    'by reads, with sources looked at before',
    { progression: { mode: 'reads', reads: 3 }, settings: { 'media.problems': 'refuse' } },
  ],
];

test.each(cases)('A source is downloaded once by a task that moves %s', async (_, options) => {
  const server = await startServer((_request, response) => response.end(makeMovie(7000)));
  const { kling, as } = await start({ inspectMedia: true, ...options });
  const { post, get } = as('key-of-sources');
  const { body } = await post(dubs, { video_url: server.url, sound_effect_prompt: 'waves' });
  for (let reads = 0; reads < 5; reads += 1) await get(`${dubs}/${body.data.task_id}`);
  await kling.account('key-of-sources').advance(10_000);
  const { data } = (await get(`${dubs}/${body.data.task_id}`)).body;
  expect(data).toMatchObject({ task_status: 'succeed', task_info: { parent_video: { duration: '7' } } });
  expect(server.requests).toHaveLength(1);
});
