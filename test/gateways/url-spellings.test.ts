import { expect, test } from 'vitest';
import { dubs, effects, startReceiver, voices } from '../control/support.ts';
import { full, open, unified } from './support.ts';

const waves = { sound_effect_prompt: 'waves' };

/** Asks every dialect for work on a source; `open` holds every answer and callback against its schema. */
async function submitEverywhere(url: string) {
  const { post, get, account } = await open();
  const replies = [
    await post(dubs, { ...waves, video_url: url }),
    await post(`/kling${dubs}`, { ...waves, video_url: url }),
    await post(voices, { voice_name: 'Ada', voice_url: url }),
    await post(unified, { ...waves, model: 'kling-video-to-audio', video_url: url }),
    await post(`${full}/requests`, { model: 'kling-custom-voice', payload: { voice_name: 'Mila', voice_url: url } }),
  ];
  await account.advance(10_000);
  const [dub] = replies;
  const read = dub?.status === 200 ? await get(`${dubs}/${dub.body.data.task_id}`) : undefined;
  await get(`/kling${dubs}`);
  return { statuses: replies.map(({ status }) => status), parent: read?.body.data.task_info?.parent_video };
}

test.each([
  'HTTP://media.example/a.mp4',
  'Https://media.example/a.mp4',
  'hTTpS://MEDIA.example/a.mp4?sign=1',
  'http://media.example/a b.mp4',
])('The source %j is taken as it is written, and no answer breaks its schema', async (url) => {
  const { statuses, parent } = await submitEverywhere(url);
  expect(statuses).toEqual([200, 200, 200, 200, 200]);
  expect(parent).toMatchObject({ url });
});

test.each([
  'http:media.example/a.mp4',
  'http:/media.example/a.mp4',
  'HTTP:\\\\media.example\\a.mp4',
  ' http://media.example/a.mp4',
  'ftp://media.example/a.mp4',
  'media.example/a.mp4',
])('The source %j is refused in every dialect', async (url) => {
  // The request queue wraps its upstream's refusal.
  expect((await submitEverywhere(url)).statuses).toEqual([400, 400, 400, 400, 500]);
});

test('A callback URL may be written in capitals', async () => {
  const hook = await startReceiver();
  const { post, account } = await open();
  const url = hook.url.replace('http://', 'HTTP://');
  await post(effects, { prompt: 'rain', duration: 5, callback_url: url });
  await post(`/kling${effects}`, { prompt: 'rain', duration: 5, callback_url: url });
  await account.advance(10_000);
  expect(hook.received.length).toBeGreaterThanOrEqual(4);
});
