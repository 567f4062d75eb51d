/**
 * Whose work is known where: the relay has an account of its own at Kling. What is made on one side is found, used, deleted and
 * named on that side alone, by one rule for ids of all kinds, and a refusal says on which side the id is valid.
 */
import { expect, test } from 'vitest';
import { captain, elements, picture, rain, voices } from '../control/support.ts';
import { open } from './support.ts';

const clip = { model_name: 'kling-v2-6', image: picture, mode: 'pro', sound: 'on', prompt: 'She speaks.' };
const say = {
  text: 'Good morning, and welcome on board of this ship.',
  voice_id: 'oversea_male1',
  voice_language: 'en',
};

type Emulator = Awaited<ReturnType<typeof open>>;

/** One of everything, made below a prefix. */
async function makeAll({ post, get, account }: Emulator, prefix: string) {
  const make = async (path: string, body: object) => {
    const { data } = (await post(prefix + path, body)).body;
    await account.runAll();
    return (await get(`${prefix}${path}/${data.task_id}`)).body.data;
  };
  const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3', external_task_id: 'ours' };
  const cloned = await make(voices, ada);
  const cast = await make(elements, captain);
  const spoken = (await post(`${prefix}/v1/audio/tts`, say)).body.data.task_result.audios[0].id as string;
  const [avatar] = (await make('/v1/videos/avatar/image2video', { image: picture, audio_id: spoken })).task_result
    .videos;
  const faces = (await post(`${prefix}/v1/videos/identify-face`, { video_id: avatar.id })).body.data;
  return {
    task: cloned.task_id as string,
    voice: cloned.task_result.voices[0].voice_id as string,
    element: String(cast.task_result.elements[0].element_id),
    audio: spoken,
    video: avatar.id as string,
    session: faces.session_id as string,
    url: avatar.url as string,
  };
}

type Ids = Awaited<ReturnType<typeof makeAll>>;

const speak = (session: string, audio: object) => ({
  session_id: session,
  face_choose: [{ face_id: '0', sound_start_time: 0, sound_end_time: 2000, sound_insert_time: 0, ...audio }],
});

/** Every use of every kind of id, with the way in which it is refused: the id that is asked for is `theirs`. */
const uses = (theirs: Ids, own: Ids): Readonly<Record<string, readonly [path: string, body?: object]>> => ({
  'task, read by its id': [`${voices}/${theirs.task}`],
  'voice of a video': ['/v1/videos/image2video', { ...clip, voice_list: [{ voice_id: theirs.voice }] }],
  'voice of an element': [elements, { ...captain, element_voice_id: theirs.voice }],
  'voice to delete': ['/v1/general/delete-voices', { voice_id: theirs.voice }],
  'element of a video': ['/v1/videos/image2video', { ...clip, element_list: [{ element_id: theirs.element }] }],
  'element to delete': ['/v1/general/delete-elements', { element_id: theirs.element }],
  'audio of an avatar': ['/v1/videos/avatar/image2video', { image: picture, audio_id: theirs.audio }],
  'audio of a lip-sync': ['/v1/videos/advanced-lip-sync', speak(own.session, { audio_id: theirs.audio })],
  'video to clone from': [voices, { voice_name: 'Eve', video_id: theirs.video }],
  'video with faces': ['/v1/videos/identify-face', { video_id: theirs.video }],
  'video to dub': ['/v1/audio/video-to-audio', { video_id: theirs.video }],
  'video of the earlier lip-sync': [
    '/v1/videos/lip-sync',
    {
      input: {
        video_id: theirs.video,
        mode: 'text2video',
        text: 'Hi',
        voice_id: 'oversea_male1',
        voice_language: 'en',
      },
    },
  ],
  session: ['/v1/videos/advanced-lip-sync', speak(theirs.session, { audio_id: own.audio })],
});

const ask = ({ get, post }: Emulator, path: string, body?: object) => (body ? post(path, body) : get(path));
const told = ({ headers }: { headers: Headers }) => headers.get('kling-emulator-diagnostics') ?? '';

test.each([
  ['Kling', '', 'kling', '/kling', 'kkiai'],
  ['the relay', '/kling', 'kkiai', '', 'kling'],
] as const)(
  'what was made at %s is used there and nowhere else, whatever it is, and each refusal says where it is valid',
  async (_name, there, madeAt, here, asked) => {
    const emulator = await open();
    const [theirs, own] = [await makeAll(emulator, there), await makeAll(emulator, here)];
    for (const [what, [path, body]] of Object.entries(uses(theirs, own))) {
      const refused = await ask(emulator, here + path, body);
      expect(refused.status, what).toBe(400);
      expect(told(refused), what).toContain(
        `It was made at ${madeAt} and is not known at ${asked} (setting kkiai.shows)`,
      );
      const call = path.replace(`/${theirs.task}`, '/{id}');
      const place = body ? `: POST ${there}${call} takes it.` : `it is read at GET ${there}${path}`;
      expect(told(refused), what).toContain(place);
    }
    // All that was refused for its side alone.
    for (const [what, [path, body]] of Object.entries(uses(theirs, theirs))) {
      expect((await ask(emulator, there + path, body)).status, what).toBe(200);
    }
  },
);

test.each([
  ['Kling', '', '/kling'],
  ['the relay', '/kling', ''],
] as const)(
  'lists, external ids, cursors and names know the work of their side alone: %s first',
  async (_name, there, here) => {
    const emulator = await open({ settings: { 'voices.uniqueNames': 'on', 'voices.limit': 2 } });
    const { get, post, account } = emulator;
    const theirs = await makeAll(emulator, there);
    // The other side has no task called so, and may call its own so.
    expect((await get(`${here}${voices}/ours`)).status).toBe(400);
    const own = await makeAll(emulator, here);
    expect((await get(`${there}${voices}/ours`)).body.data.task_id).toBe(theirs.task);
    expect((await get(`${here}${voices}/ours`)).body.data.task_id).toBe(own.task);
    const found = await get(`${here}/tasks?external_task_ids=ours`);
    expect(found.body.data.map(({ id }: { id: string }) => id)).toEqual([own.task]);
    const lost = await get(`${here}/tasks?task_ids=${theirs.task}`);
    expect(lost.body.data).toEqual([]);
    expect(told(lost)).toContain('is not known at');
    expect((await get(here + voices)).body.data).toHaveLength(1);
    const page = (await post(`${here}/tasks`, {})).body.data;
    expect(JSON.stringify(page)).not.toContain(theirs.task);
    // Each side is counted by itself: a second voice of another name is the last one.
    const add = async (voice_name: string, external_task_id: string) => {
      const added = await post(here + voices, { voice_name, external_task_id, voice_url: 'https://example.com/a.mp3' });
      await account.runAll();
      return added;
    };
    const again = await add('Eve', 'ours');
    expect([again.status, told(again).includes(`Task ${own.task}`)]).toEqual([400, true]);
    expect((await add('Ada', 'second')).body.message).toContain('Ada');
    expect((await add('Eve', 'second')).status).toBe(200);
    expect((await add('Kay', 'third')).status).toBe(400);
  },
);

test('a result is public by its address: the other side takes it as any client would', async () => {
  const emulator = await open();
  const { url } = await makeAll(emulator, '/kling');
  expect((await emulator.post('/v1/videos/identify-face', { video_url: url })).status).toBe(200);
});

test('kkiai.shows all: one account, by the same rule for reads, uses, deletions and external ids', async () => {
  const emulator = await open({ settings: { 'kkiai.shows': 'all' } });
  const theirs = await makeAll(emulator, '');
  for (const [what, [path, body]] of Object.entries(uses(theirs, theirs))) {
    expect((await ask(emulator, `/kling${path}`, body)).status, what).toBe(200);
  }
  expect((await emulator.get('/kling/v1/general/custom-voices/ours')).body.data.task_id).toBe(theirs.task);
  const taken = { voice_name: 'Eve', voice_url: 'https://example.com/a.mp3', external_task_id: 'ours' };
  expect((await emulator.post(`/kling${voices}`, taken)).status).toBe(400);
});

test('the queue and the unified API take what was made at Kling, and not what was made at the relay, when they tell it', async () => {
  const emulator = await open();
  const { post, get, account } = emulator;
  for (const [prefix, status] of [
    ['', 'success'],
    ['/kling', 'failed'],
  ] as const) {
    const { video, audio } = await makeAll(emulator, prefix);
    for (const payload of [
      { model: 'kling-custom-voice', payload: { voice_name: 'Eve', video_id: video } },
      { model: 'kling-avatar', payload: { image: picture, audio_id: audio } },
    ]) {
      const sent = await post('/requests', payload);
      await account.runAll();
      expect((await get(`/requests/${sent.body.request_id}`)).body.status, prefix).toBe(status);
      if (prefix !== '') expect(told(sent)).toContain('It was made at kkiai and is not known at gmi');
    }
    const dubbed = await post('/api/v1/audio/generations', { model: 'kling-video-to-audio', video_id: video });
    expect(told(dubbed).includes('is not known at apimodels'), prefix).toBe(prefix !== '');
  }
});

test('kkiai.forkReads on: a table of its own keeps work apart, whatever kkiai.shows says', async () => {
  const { post, get } = await open({ settings: { 'kkiai.shows': 'all', 'kkiai.forkReads': 'on' } });
  const { task_id: id } = (await post('/v1/audio/text-to-audio', rain)).body.data;
  expect((await get(`/kling/v1/audio/text-to-audio/${id}`)).status).toBe(404);
});
