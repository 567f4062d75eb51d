/** A sound that is given by the URL of a result of the emulator is followed as one that is given by its id, at every vendor. */
import { expect, test } from 'vitest';
import { picture } from '../control/support.ts';
import { full, open, unified } from '../gateways/support.ts';
import { readMedia } from '../support/read-media.ts';

const film = 'https://example.com/a.mp4';
const say = {
  text: 'Good morning, and welcome on board. The ferry leaves at nine.',
  voice_id: 'oversea_male1',
  voice_language: 'en',
};
const times = { sound_start_time: 0, sound_end_time: 2500, sound_insert_time: 0 };

async function speak() {
  const emulator = await open();
  const { post, get, account } = emulator;
  const { data } = (await post('/v1/audio/tts', say)).body;
  const [audio] = data.task_result.audios;
  const end = async (path: string, body: object) => {
    const made = (await post(path, body)).body;
    await account.advance(400_000);
    return made.request_id && !made.data ? made.request_id : (made.data.task_id ?? made.data.id ?? made.data.taskId);
  };
  const soundOf = async (url: string) => (await readMedia(url)).soundOf;
  return { ...emulator, get, end, soundOf, spoken: data.task_id as string, sound: audio.url as string };
}

test.each(['', '/kling'])(
  'avatars and both lip-syncs below "%s" carry the sound that they are given',
  async (prefix) => {
    const { get, post, end, soundOf, spoken, sound } = await speak();
    const session = (await post(`${prefix}/v1/videos/identify-face`, { video_url: film })).body.data.session_id;
    const wanted: readonly (readonly [path: string, body: object])[] = [
      ['/v1/videos/avatar/image2video', { image: picture, sound_file: sound }],
      [
        '/v1/videos/advanced-lip-sync',
        { session_id: session, face_choose: [{ face_id: '0', sound_file: sound, ...times }] },
      ],
      ['/v1/videos/lip-sync', { input: { video_url: film, mode: 'audio2video', audio_type: 'url', audio_url: sound } }],
    ];
    for (const [path, body] of wanted) {
      const task = (await get(`${prefix}${path}/${await end(`${prefix}${path}`, body)}`)).body.data;
      expect([path, await soundOf(task.task_result.videos[0].url)]).toEqual([path, spoken]);
    }
  },
);

test('the queue and the unified API carry it too', async () => {
  const { get, post, end, soundOf, spoken, sound } = await speak();
  const avatar = { model: 'kling-avatar', payload: { image: picture, sound_file: sound } };
  const { outcome } = (await get(`${full}/requests/${await end(`${full}/requests`, avatar)}`)).body;
  expect(await soundOf(outcome.media_urls[0].url)).toBe(spoken);
  const found = (await post(`${full}/requests`, { model: 'kling-identify-face', payload: { video_url: film } })).body;
  const face_choose = [{ face_id: '0', sound_file: sound, ...times }];
  const lips = { model: 'kling-lip-sync', payload: { session_id: found.outcome.data.session_id, face_choose } };
  const done = (await get(`${full}/requests/${await end(`${full}/requests`, lips)}`)).body;
  expect(await soundOf(done.outcome.media_urls[0].url)).toBe(spoken);

  const video = '/api/v1/video/generations';
  const faces = (await get(`${video}?task_id=${await end(video, { model: 'kling-identify-face', video_url: film })}`))
    .body.data;
  const { sessionId, faceId } = JSON.parse(faces.resultJson) as { sessionId: string; faceId: string };
  const newer = await end(video, { model: 'kling-lip-sync-video', sessionId, faceId, audioUrl: sound });
  expect(await soundOf((await get(`${video}?task_id=${newer}`)).body.data.resultUrls[0])).toBe(spoken);
  const older = { model: 'kling-advanced-lip-sync', session_id: sessionId, face_choose };
  const { resultUrls } = (await get(`${unified}?task_id=${await end(unified, older)}`)).body.data;
  expect(await soundOf(resultUrls[0])).toBe(spoken);
});

test('apparel without a voice keeps the sound of its source, and with one has its own', async () => {
  const { get, end, soundOf, spoken, sound } = await speak();
  const avatars = '/v1/videos/avatar/image2video';
  const long = `${avatars}/${await end(avatars, { image: picture, sound_file: sound })}`;
  const [video] = (await get(long)).body.data.task_result.videos;
  const apparel = '/solutions/e-commerce/clothing_dupe';
  const contents = [
    { type: 'source_video', url: video.url },
    { type: 'product_image', url: picture },
  ];
  const soundIn = async (more: object[]) => {
    const id = await end(apparel, { contents: [...contents, ...more] });
    const [task] = (await get(`/solutions?task_ids=${id}`)).body.data;
    return [task.status, await soundOf(task.outputs.at(-1).url), id];
  };
  expect((await soundIn([])).slice(0, 2)).toEqual(['succeeded', spoken]);
  const [status, own, id] = await soundIn([{ type: 'voice', voice_id: 'calm_sales_man' }]);
  expect([status, own]).toEqual(['succeeded', id]);
});

test('a result of another kind than a source may have is no source: a sound is no video, a video no sound', async () => {
  const { get, post, end, sound } = await speak();
  const [{ url: video }] = (
    await get(`/v1/videos/text2video/${await end('/v1/videos/text2video', { prompt: 'The sea.' })}`)
  ).body.data.task_result.videos;
  const sounds = 'The format of the file is not supported. Supported formats: mp3, wav, m4a, aac.';
  const films = 'The format of the file is not supported. Supported formats: mp4, mov.';
  const lips = { video_url: sound, mode: 'text2video', ...say };
  const wanted: readonly (readonly [path: string, body: object, message: string])[] = [
    ['/v1/videos/avatar/image2video', { image: picture, sound_file: video }, sounds],
    ['/kling/v1/videos/avatar/image2video', { image: picture, sound_file: video }, sounds],
    ['/v1/audio/video-to-audio', { video_url: sound }, films],
    ['/v1/videos/lip-sync', { input: lips }, films],
  ];
  for (const [path, body, message] of wanted) {
    const { data } = (await get(`${path}/${await end(path, body)}`)).body;
    expect([path, data.task_status, data.task_status_msg]).toEqual([path, 'failed', message]);
  }
  const refused = await post('/v1/videos/identify-face', { video_url: sound });
  expect([refused.status, refused.body.message]).toEqual([400, films]);
  const contents = [{ type: 'source_video', url: sound }];
  const drama = await end('/solutions/drama_subtitle', { contents });
  await expect(get(`/solutions?task_ids=${drama}`)).resolves.toMatchObject({
    body: { data: [{ status: 'failed', message: expect.stringContaining('format is not supported') as string }] },
  });
  const avatar = { model: 'kling-avatar', payload: { image: picture, sound_file: video } };
  expect((await get(`${full}/requests/${await end(`${full}/requests`, avatar)}`)).body.status).toBe('failed');
});
