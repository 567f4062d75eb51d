import { expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import { makeMovie, makeWav } from '../effects/media-probe-files.ts';
import { startReceiver as startServer } from '../effects/receivers.ts';
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

test('what is paid by its length is paid by the length of the sound or video that was seen', async () => {
  const server = await startServer((request, response) =>
    response.end(request.url?.endsWith('.mp4') ? makeMovie(12_400) : makeWav(7.5)),
  );
  const { kling, as } = await start({ inspectMedia: true });
  const { post, get } = as('key-of-sources');
  const finish = async (path: string, body: object) => {
    const { task_id: id } = (await post(path, body)).body.data;
    await kling.account('key-of-sources').advance(10_000);
    return (await get(`${path}/${id}`)).body.data;
  };
  const sounds = { image: 'https://example.com/a.png', sound_file: `${server.url}/a.wav` };
  // Half a second counts as a whole one.
  expect(await finish('/v1/videos/avatar/image2video', { ...sounds, mode: 'pro' })).toMatchObject({
    final_unit_deduction: '6.4',
    task_result: { videos: [{ duration: '8.47' }] },
  });
  const input = { mode: 'audio2video', audio_type: 'url', audio_url: `${server.url}/a.wav` };
  expect(await finish('/v1/videos/lip-sync', { input: { ...input, video_url: `${server.url}/a.mp4` } })).toMatchObject({
    final_unit_deduction: '1.5',
    task_info: { parent_video: { duration: '12.4' } },
  });
});
