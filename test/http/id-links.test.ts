/** Every request that takes an id, with every kind of id: its own kinds are accepted, all others are reported for what they are. */
import { expect, test } from 'vitest';
import { ada, captain, effects, elements, hello, picture, rain, speech, voices } from '../control/support.ts';
import { full, open, unified } from '../gateways/support.ts';

const plantedVideo = '830460928805724256';
const frame = { type: 'first_frame', url: picture };
const prompt = { type: 'prompt', text: 'She speaks.' };

/** An account that has one of everything, and another that has a voice and an element. */
async function prepare() {
  const { as, post, get, account, kling } = await open();
  const stranger = as('sk-emu-stranger-0123456789');
  const make = async (client: typeof stranger, hand: typeof account, path: string, body: object) => {
    const { data } = (await client.post(path, body)).body;
    await hand.runAll();
    return (await client.get(`${path}/${data.task_id}`)).body.data;
  };
  const mine = (path: string, body: object) => make({ ...stranger, get, post }, account, path, body);
  const cloned = await mine(voices, ada);
  const dropped = await mine(voices, ada);
  const cast = await mine(elements, captain);
  const uncast = await mine(elements, captain);
  const sound = await mine(effects, rain);
  const spoken = (await post(speech, { ...hello, text: 'Good morning, and welcome on board of this ship.' })).body.data;
  const other = kling.account('sk-emu-stranger-0123456789');
  const foreignVoice = (await make(stranger, other, voices, ada)).task_result.voices[0].voice_id;
  const foreignElement = (await make(stranger, other, elements, captain)).task_result.elements[0].element_id;
  const ids = {
    'TTS name': 'oversea_male1',
    preset: '829824295735410756',
    voice: cloned.task_result.voices[0].voice_id,
    'voice that was deleted': dropped.task_result.voices[0].voice_id,
    'voice of another account': foreignVoice,
    'voice of Video Commerce': 'male_calm_informative',
    'voice of Apparel': 'energetic_sales_girl',
    'voice task': cloned.task_id,
    'speech task': spoken.task_id,
    speech: spoken.task_result.audios[0].id,
    'sound task': sound.task_id,
    sound: sound.task_result.audios[0].id,
    session: (await post('/v1/videos/identify-face', { video_id: plantedVideo })).body.data.session_id,
    video: plantedVideo,
    element: String(cast.task_result.elements[0].element_id),
    'element that was deleted': String(uncast.task_result.elements[0].element_id),
    'element of another account': String(foreignElement),
    'element task': cast.task_id,
  } as Readonly<Record<string, string>>;
  await post('/v1/general/delete-voices', { voice_id: ids['voice that was deleted'] });
  await post('/v1/general/delete-elements', { element_id: ids['element that was deleted'] });
  return { post, account, ids };
}

type Asks = readonly [name: string, path: string, body: (id: string, ids: Readonly<Record<string, string>>) => object];

const mouth = (audio: string | undefined) => ({
  ...{ face_id: '0', audio_id: audio, sound_start_time: 0, sound_end_time: 2000, sound_insert_time: 0 },
});

/** Where the id stands in the body: the pointer that the diagnostic must have. */
function placeIn(body: unknown, id: string): string | undefined {
  if (body === id) return '';
  if (typeof body !== 'object' || body === null) return undefined;
  return Object.entries(body)
    .map(([key, value]) => ({ key, within: placeIn(value, id) }))
    .flatMap(({ key, within }) => (within === undefined ? [] : [`/${key}${within}`]))[0];
}

/** Which kinds of ids a request takes. */
const consumers: readonly (readonly [...Asks, takes: readonly string[]])[] = [
  ['voice_id of TTS', speech, (id) => ({ ...hello, voice_id: id }), ['TTS name']],
  [
    'voice_id of lip-sync',
    '/v1/videos/lip-sync',
    (id) => ({
      input: { video_id: plantedVideo, mode: 'text2video', text: 'Hello', voice_language: 'en', voice_id: id },
    }),
    ['TTS name'],
  ],
  ['video_id of identify-face', '/v1/videos/identify-face', (id) => ({ video_id: id }), ['video']],
  ['video_id of video-to-audio', '/v1/audio/video-to-audio', (id) => ({ video_id: id }), ['video']],
  ['video_id of a custom voice', voices, (id) => ({ voice_name: 'Eva', video_id: id }), ['video']],
  [
    'session_id of advanced-lip-sync',
    '/v1/videos/advanced-lip-sync',
    (id, { speech: audio }) => ({ session_id: id, face_choose: [mouth(audio)] }),
    ['session'],
  ],
  [
    'audio_id of advanced-lip-sync',
    '/v1/videos/advanced-lip-sync',
    (id, { session }) => ({ session_id: session, face_choose: [mouth(id)] }),
    ['speech'],
  ],
  [
    'face_id of advanced-lip-sync',
    '/v1/videos/advanced-lip-sync',
    (id, { session, speech: audio }) => ({ session_id: session, face_choose: [{ ...mouth(audio), face_id: id }] }),
    [],
  ],
  ['audio_id of an avatar', '/v1/videos/avatar/image2video', (id) => ({ image: picture, audio_id: id }), ['speech']],
  [
    'voice_list of image2video',
    '/v1/videos/image2video',
    (id) => ({ image: picture, sound: 'on', mode: 'pro', prompt: '<<<voice_1>>>', voice_list: [{ voice_id: id }] }),
    ['preset', 'voice'],
  ],
  [
    'element_list of image2video',
    '/v1/videos/image2video',
    (id) => ({ image: picture, element_list: [{ element_id: id }] }),
    ['element'],
  ],
  ['element_voice_id of an element', elements, (id) => ({ ...captain, element_voice_id: id }), ['preset', 'voice']],
  [
    'a voice of image-to-video 2.6',
    '/image-to-video/kling-2.6',
    (id) => ({
      contents: [frame, { type: 'voice', voice_id: id, id: 'a' }],
      settings: { audio: 'native', resolution: '1080p' },
    }),
    ['preset', 'voice'],
  ],
  [
    'an element of omni 3.0',
    '/omni-video/kling-3.0',
    (id) => ({ contents: [frame, { type: 'element', element_id: id }] }),
    ['element'],
  ],
  [
    'a voice of omni 4.0',
    '/omni-video/kling-4.0',
    (id) => ({ contents: [prompt, { type: 'voice', voice_id: id, id: 'a' }] }),
    ['preset', 'voice'],
  ],
  [
    'an element of omni 4.0',
    '/omni-video/kling-4.0',
    (id) => ({ contents: [prompt, { type: 'element', element_id: id, id: 'a' }] }),
    ['element'],
  ],
  [
    'an element of omni 4.0 Flash',
    '/omni-video/kling-4.0-flash',
    (id) => ({ contents: [prompt, { type: 'element', element_id: id, id: 'a' }] }),
    ['element'],
  ],
];

test('each request takes its own kinds of ids; every other is refused and reported for what it is and where it is right', async () => {
  const { post, account, ids } = await prepare();
  const wrong: string[] = [];
  for (const [name, path, body, takes] of consumers) {
    for (const [kind, id] of Object.entries(ids)) {
      const sent = body(id, ids);
      const { body: answer, headers } = await post(path, sent);
      const told = headers.get('kling-emulator-diagnostics') ?? '';
      const isTaken = answer.code === 0;
      if (isTaken !== takes.includes(kind)) wrong.push(`${name}, ${kind}: ${JSON.stringify(answer)}`);
      if (!isTaken && answer.code !== 1201) wrong.push(`${name}, ${kind}: ${answer.code}`);
      if (!isTaken && !told.includes(`${id} is `)) wrong.push(`${name}, ${kind}: ${told}`);
      // Where another field has the same id, it is not the one that was refused.
      const place = placeIn(body('here', ids), 'here') ?? '';
      if (!isTaken && !told.includes(`"pointer":"${place}"`)) wrong.push(`${name}, ${kind}, ${place}: ${told}`);
      if (!isTaken && kind.endsWith('another account') && !told.includes('Another account has it'))
        wrong.push(`${name}, ${kind}: ${told}`);
      if (!isTaken && kind.endsWith('deleted') && !told.includes('that was deleted'))
        wrong.push(`${name}, ${kind}: ${told}`);
    }
    await account.runAll();
  }
  expect(wrong).toEqual([]);
});

test('where an id would be right is said', async () => {
  const { post, ids } = await prepare();
  const causeOf = async (name: string, kind: string) => {
    const asks = consumers.find(([one]) => one === name);
    if (!asks) throw new Error(`No request takes '${name}'.`);
    const [, path, body] = asks;
    return (await post(path, body(ids[kind] ?? '', ids))).headers.get('kling-emulator-diagnostics') ?? '';
  };
  expect(await causeOf('a voice of omni 4.0', 'TTS name')).toContain('elements and videos take presets and custom');
  expect(await causeOf('a voice of omni 4.0', 'voice task')).toContain(`its voice is ${ids['voice']}`);
  expect(await causeOf('an element of omni 3.0', 'voice')).toContain(
    'elements and videos take it, as element_voice_id',
  );
  expect(await causeOf('an element of omni 4.0', 'element task')).toContain(`its element is ${ids['element']}`);
  expect(await causeOf('audio_id of an avatar', 'preset')).toContain(
    'elements and videos take it, as element_voice_id',
  );
  expect(await causeOf('voice_list of image2video', 'element')).toContain('contents of omni videos take it');
  expect(await causeOf('element_voice_id of an element', 'voice of Apparel')).toContain('a voice of the solution');
  for (const consumer of ['element_voice_id of an element', 'voice_list of image2video', 'a voice of omni 4.0'])
    expect(await causeOf(consumer, 'voice that was deleted')).toMatch(
      /that was deleted, made by task \d+: it speaks nowhere any more/,
    );
  expect(await causeOf('face_id of advanced-lip-sync', 'session')).toContain(
    "session_id of advanced-lip-sync takes it for 24 hours. face_id is one of its faces: '0', as identify-face answered",
  );
});

const times = { sound_start_time: 0, sound_end_time: 2000, sound_insert_time: 0 };
const line = { sound_file: 'https://example.com/line.mp3', ...times };
const clip = { video_url: 'https://example.com/clip.mp4' };

test.each([
  [
    '7',
    1,
    "The session has no face with the id '7'. face_id is one of its faces: '0', as identify-face answered them.",
  ],
  ['3', 3, "The session has no face with the id '3'. face_id is one of its faces: '0', '1', '2', as identify-face"],
  ['undefined', 1, "'undefined' is a value that is not there: take the id from the data of an answer"],
  ['0', 0, "The session has no face with the id '0'. No face was seen in the video (setting faces.count)."],
])(
  'a face_id %s of a session with %i faces is reported with its place and the faces there are',
  async (id, count, cause) => {
    const { post, account } = await open();
    await account.update({ settings: { 'faces.count': count } });
    const { session_id: session } = (await post('/v1/videos/identify-face', clip)).body.data;
    const sent = { session_id: session, face_choose: [{ face_id: id, ...line }] };
    const { body, headers } = await post('/v1/videos/advanced-lip-sync', sent);
    expect(body).toMatchObject({ code: 1201, message: `Face not found by id: ${id}` });
    const [told] = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]');
    expect(told).toMatchObject({ rule: 'face.not-found', pointer: '/face_choose/0/face_id' });
    expect(told.message).toContain(cause);
  },
);

test('an unknown face is reported with its place by each gateway, whatever the field is called there', async () => {
  const { post, get, account } = await open();
  const placeOf = async (path: string, body: object) => {
    const { headers } = await post(path, body);
    const [told] = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]');
    expect(told).toMatchObject({ rule: 'face.not-found' });
    expect(told.message).toContain("face_id is one of its faces: '0'");
    if (told.pointer !== '/faceId') expect(told.message).toContain("The session has no face with the id '7'.");
    return told.pointer;
  };
  const queued = (model: string, payload: object) => ({ model, payload });
  const { outcome } = (await post(`${full}/requests`, queued('kling-identify-face', clip))).body;
  const queue = { session_id: outcome.data.session_id, face_choose: [{ face_id: '7', ...line }] };
  expect(await placeOf(`${full}/requests`, queued('kling-lip-sync', queue))).toBe('/payload/face_choose/0/face_id');
  const relayed = (await post('/kling/v1/videos/identify-face', clip)).body.data.session_id;
  const relay = { ...queue, session_id: relayed };
  expect(await placeOf('/kling/v1/videos/advanced-lip-sync', relay)).toBe('/face_choose/0/face_id');
  const looked = await post(unified, { model: 'kling-identify-face', ...clip });
  await account.runAll();
  const { faceData } = (await get(`${unified}?task_id=${looked.body.data.taskId}`)).body.data;
  const session = faceData.session_id;
  const older = { model: 'kling-advanced-lip-sync', session_id: session, face_choose: queue.face_choose };
  expect(await placeOf(unified, older)).toBe('/face_choose/0/face_id');
  const newer = { model: 'kling-lip-sync-video', sessionId: session, faceId: session, audioUrl: line.sound_file };
  expect(await placeOf('/api/v1/video/generations', newer)).toBe('/faceId');
});
