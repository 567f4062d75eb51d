import { expect, onTestFinished, test } from 'vitest';
import { judgeClient, readClientRecord } from '../../src/contracts/clients/judge-client.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createMemoryStore } from '../../src/emulator/store/memory.ts';
import { ada, captain, effects, elements, hello, picture, rain, speech, start, voices } from '../control/support.ts';
import { full, mila, open, rope, unified } from '../gateways/support.ts';
import { createClient, type Reply } from '../support/client.ts';

const causeOf = ({ headers }: Reply): string => {
  const [first] = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as { message: string }[];
  return first?.message ?? '';
};

/** The id as it comes out of a JavaScript number, which holds 15 to 17 of its digits. */
function rounded(id: string): string {
  const text = String(Number(id));
  return text === id ? String(BigInt(id) + 1n) : text;
}

/** An account with a cloned voice, a sound and a dub, all done. */
async function prepare() {
  const { kling, get, post, account, as } = await open();
  const made = {
    voice: String((await post(voices, ada)).body.data.task_id),
    sound: String((await post(effects, { ...rain, external_task_id: 'rain-1' })).body.data.task_id),
    dub: String((await post('/v1/audio/video-to-audio', { video_id: '830460928805724256' })).body.data.task_id),
  };
  await account.runAll();
  const { data } = (await get(`${voices}/${made.voice}`)).body;
  return { kling, get, post, as, account, ...made, cloned: String(data.task_result.voices[0].voice_id) };
}

test("a voice that TTS can't speak with is reported for what it is", async () => {
  const { post, voice, cloned } = await prepare();
  const say = async (fields: object) => causeOf(await post(speech, { text: 'Hello', voice_language: 'en', ...fields }));
  expect(await say({ voice_id: cloned })).toBe(
    `${cloned} is a custom voice, made by task ${voice}: videos and elements take it, only the named voices of TTS speak there, such as oversea_male1 (en).`,
  );
  expect(await say({ voice_id: voice })).toContain(`whose voice is ${cloned}: a task is no voice.`);
  expect(await say({ voice_id: '829824295735410756' })).toContain('is a preset voice of Kling: videos and elements');
  expect(await say({ voice_id: 'oversea_male1', voice_language: undefined })).toBe(
    "oversea_male1 is a voice of TTS that speaks en, and voice_language is 'zh', the default, because none was sent: send 'en'.",
  );
  expect(await say({ voice_id: 'oversea_male1', voice_language: 'zh' })).toContain(
    "voice_language is 'zh': send 'en'.",
  );
  expect(await say({ voice_id: 'oversea_mal1' })).toContain(
    "No voice of TTS is named 'oversea_mal1'. Did you mean 'oversea_male1'?",
  );
  expect(await say({ voice_id: '12345' })).not.toContain('Did you mean');
  expect(await say({ voice_id: 'undefined' })).toContain("'undefined' is a value that is not there");
  await post('/v1/general/delete-voices', { voice_id: cloned });
  expect(await say({ voice_id: cloned })).toContain('a custom voice that was deleted');
});

test('the latest ids are looked through only for an id that may have lost digits', async () => {
  let lists = 0;
  const openStore = () => {
    const store = createMemoryStore({ now: () => 0 });
    const load = (reads: Parameters<typeof store.load>[0]) => {
      lists += Object.values(reads).filter((read) => read?.kind === 'tasks').length;
      return store.load(reads);
    };
    return { ...store, load };
  };
  const kling = await startKlingEmulator({}, { openStore });
  onTestFinished(() => kling.stop());
  const { get, post } = createClient(kling.url);
  await get(`${effects}/none`);
  await get(`${effects}/8304609288057243`.padEnd(200, '0'));
  await post(speech, { ...hello, voice_id: 'oversea_mal1' });
  expect(lists).toBe(0);
  await get(`${effects}/830460928805724300`);
  expect(lists).toBe(1);
});

test('the setting that leaves a voice out is named', async () => {
  const { as } = await start({ settings: { 'tts.catalogue': 'singapore' } });
  const refused = await as('k-123456').post(speech, { ...hello, voice_id: 'ai_shatang', voice_language: 'zh' });
  expect(causeOf(refused)).toContain('the setting tts.catalogue leaves out');
});

test('a task that is asked for in the wrong place is reported with where it is read', async () => {
  const { get, voice, sound, cloned, as } = await prepare();
  const ask = async (id: string, path = effects) => causeOf(await get(`${path}/${id}`));
  expect(await ask(voice)).toBe(`${voice} is a custom-voice task: it is read at GET ${voices}/${voice}.`);
  expect(await ask('rain-1', voices)).toContain(
    `the client's own id of text-to-audio task ${sound}: it is read at GET`,
  );
  expect(await ask(cloned)).toContain(`a custom voice, made by task ${voice}: it is neither a task nor a video`);
  expect(await ask('null')).toContain("'null' is a value that is not there");
  expect(await ask('f6c0a1de-0f5b-4b3c-9d2e-1a2b3c4d5e6f')).toContain('a request_id, which names a call and no task');
  expect(await ask('123')).toBe(
    "No text-to-audio task of the account has the id or external id '123': it stands in the answer of the create. GET /v1/audio/text-to-audio lists those that are there.",
  );
  expect(await ask(rounded(sound))).toContain(`${sound} is there: the id was held as a number`);
  expect(causeOf(await as('sk-another0123').get(`${effects}/${sound}`))).toContain('Another account has it');
});

test("a gateway's id and Kling's are distinguished, wherever they are asked for", async () => {
  const { get, post, sound } = await prepare();
  const queued = String(
    (await post(`${full}/requests`, { model: 'kling-custom-voice', payload: mila })).body.request_id,
  );
  const made = String((await post(unified, rope)).body.data.taskId);
  expect(causeOf(await get(`${voices}/${queued}`))).toContain(`made at gmi: it is read at GET /requests/${queued}.`);
  expect(causeOf(await get(`${effects}/${made}`))).toContain(`made at apimodels: it is read at GET ${unified}`);
  expect(causeOf(await get(`/requests/${sound}`))).toContain(`made at kling: it is read at GET ${effects}/${sound}.`);
  expect(causeOf(await get(`${unified}?task_id=${queued}`))).toContain('made at gmi');
  expect(causeOf(await get(`/kling${voices}/${queued}`))).toContain('made at gmi');
});

test('what an id of a source is, at once where the vendor answers at once, and foreseen where a gateway asks later', async () => {
  const { post, sound, dub } = await prepare();
  const refused = await post(voices, { voice_name: 'x', video_id: sound });
  expect(causeOf(refused)).toContain(
    "the id of a text-to-audio task: it made a sound, which no request takes by its id. video_id is the id of a video in a task's",
  );
  expect(causeOf(await post(voices, { voice_name: 'x', video_id: dub }))).toMatch(
    /a video-to-audio task: its video is \d{18}/,
  );
  const later = await post(`${full}/requests`, {
    model: 'kling-custom-voice',
    payload: { voice_name: 'x', video_id: sound },
  });
  expect(later.status).toBe(200);
  expect(causeOf(later)).toContain(`The task is going to fail: ${sound} is the id of a text-to-audio task`);
});

test('an external id that is taken is reported with the task that has it', async () => {
  const { post, sound } = await prepare();
  const again = causeOf(await post(effects, { ...rain, external_task_id: 'rain-1' }));
  expect(again).toBe(
    `Task ${sound} (text-to-audio, succeed) has the external_task_id 'rain-1': send another one, or read that task.`,
  );
});

test('a voice that is deleted with an id of something else is reported for what it is', async () => {
  const { post, voice, cloned } = await prepare();
  const drop = async (id: string) => causeOf(await post('/v1/general/delete-voices', { voice_id: id }));
  expect(await drop(voice)).toContain(`whose voice is ${cloned}`);
  expect(await drop('829824295735410756')).toContain('a preset voice of Kling: only custom voices can be deleted');
  expect(await drop('oversea_male1')).toContain('a named voice of TTS');
});

test('ids of sounds, sessions, videos, elements and voices of every library are reported for what they are', async () => {
  const { kling, post, get, account, voice, sound, cloned } = await prepare();
  const spoken = (await post(speech, hello)).body.data;
  const [audio] = spoken.task_result.audios;
  const session = String(
    (await post('/v1/videos/identify-face', { video_id: '830460928805724256' })).body.data.session_id,
  );
  const made = String((await post(elements, captain)).body.data.task_id);
  await account.runAll();
  const element = String((await get(`${elements}/${made}`)).body.data.task_result.elements[0].element_id);
  const rainId = String((await get(`${effects}/${sound}`)).body.data.task_result.audios[0].id);
  const speak = async (audioId: string) =>
    causeOf(await post('/v1/videos/avatar/image2video', { image: picture, audio_id: audioId }));
  const bind = async (id: string) => causeOf(await post(elements, { ...captain, element_voice_id: id }));
  const mouth = { face_id: '0', audio_id: audio.id, sound_start_time: 0, sound_end_time: 2000, sound_insert_time: 0 };
  const join = async (id: string) =>
    causeOf(await post('/v1/videos/advanced-lip-sync', { session_id: id, face_choose: [mouth] }));
  const cast = async (id: string) =>
    causeOf(await post('/v1/videos/image2video', { image: picture, element_list: [{ element_id: id }] }));
  expect(await speak(spoken.task_id)).toContain(`the id of a tts task: its audio is ${audio.id}`);
  expect(await speak(rainId)).toContain('no request takes it, audio_id is for speech of TTS');
  expect(await speak(cloned)).toContain(`a custom voice, made by task ${voice}`);
  expect(await speak(session)).toContain('a session of identify-face: session_id of advanced-lip-sync takes it');
  expect(await join(audio.id)).toContain(`made by task ${spoken.task_id}: audio_id of lip-sync and avatars takes it`);
  expect(await join('830460928805724256')).toContain('a video: the field video_id of a create takes it');
  expect(await bind('oversea_male1')).toContain('elements and videos take presets and custom voices');
  expect(await bind('female_warm_rich')).toContain('a voice of the solution /solutions/talking_agent');
  // A solution takes neither those of TTS nor those of elements.
  const act = async (voice_id: string) =>
    causeOf(
      await post('/solutions/talking_agent', {
        contents: [
          { type: 'avatar_image', url: picture },
          { type: 'speech_script', text: 'Hello' },
        ],
        settings: { voice_id },
      }),
    );
  for (const named of ['oversea_male1', 'tianmeixuemei-v1', 'chat1_female_new-3']) {
    expect(await act(named)).toContain('a named voice of TTS: /solutions/talking_agent has voices of its own, such as');
    expect(await act(named)).not.toContain('elements and videos take presets');
  }
  expect(await bind(element)).toContain(
    `an element, made by task ${made}: element_list of image-to-video and contents of omni videos`,
  );
  expect(await cast(audio.id)).toContain('audio_id of lip-sync and avatars takes it');
  expect(await cast(cloned)).toContain('a custom voice');
  await post('/v1/general/delete-elements', { element_id: element });
  expect(await cast(element)).toContain('an element that was deleted');
  expect((await kling.control.getInfo()).products).toContain('element');
});

test('the diagnostic of an id names where it would be valid, also where voices are deleted, found in a video or spoken with', async () => {
  const { post, account } = await open({ seed: 'ids' });
  const say = { text: 'Good morning, and welcome on board.', voice_language: 'en' };
  const spoken = (await post(speech, { ...say, voice_id: 'oversea_male1' })).body.data;
  const { session_id: session } = (await post('/v1/videos/identify-face', { video_id: '830460928805724256' })).body
    .data;
  const [{ id: audio }] = spoken.task_result.audios;
  const { task_id: dub } = (await post('/v1/audio/video-to-audio', { video_id: '830460928805724256' })).body.data;
  await account.runAll();
  const [video] = (await account.task(dub)).task.files.filter(({ kind }) => kind === 'mp4');
  const ask = async (path: string, body: object) => causeOf(await post(path, body));
  const drop = (id: string) => ask('/v1/general/delete-voices', { voice_id: id });
  for (const said of [await ask(speech, { ...say, voice_id: session }), await drop(session)]) {
    expect(said).toContain('a session of identify-face: session_id of advanced-lip-sync takes it for 24 hours');
  }
  expect(await drop(spoken.task_id)).toContain(`whose audio is ${audio}: a task is no voice`);
  expect(await drop('oversea_male1')).toContain('a named voice of TTS: only custom voices can be deleted');
  expect(await drop('123456789012345678')).toBe(
    "The account has no custom voice with the id '123456789012345678': voice_id stands in the result of a custom-voice task.",
  );
  for (const path of ['/v1/videos/identify-face', '/v1/audio/video-to-audio']) {
    expect(await ask(path, { video_id: 'oversea_male1' })).toContain('TTS and the earlier lip-sync speak with it');
  }
  const input = { video_id: '830460928805724256', mode: 'text2video', text: 'Hello', voice_language: 'en' };
  expect(await ask('/v1/videos/lip-sync', { input: { ...input, voice_id: 'oversea_mal1' } })).toContain(
    "No voice of TTS is named 'oversea_mal1'. Did you mean 'oversea_male1'?",
  );
  expect(
    await ask('/v1/videos/lip-sync', { input: { ...input, voice_id: 'oversea_male1', video_id: 'oversea_male1' } }),
  ).toContain('a named voice of TTS: TTS and the earlier lip-sync speak with it');
  const voice = { type: 'voice', voice_id: '123456789012345678', id: 'ada' };
  const contents = [{ type: 'prompt', text: '@ada waves.' }, voice];
  expect(await ask('/omni-video/kling-4.0', { contents })).toBe(
    "Nothing has the id '123456789012345678': voice_id stands in the list of presets, and in the result of a custom-voice task.",
  );
  // Ids that went through a number, of everything that has one; seeded, because ids of one moment may round alike.
  const avatar = { image: 'https://example.com/a.png', audio_id: rounded(audio) };
  expect(await ask('/v1/videos/avatar/image2video', avatar)).toContain(
    `${audio} is there: the id was held as a number`,
  );
  expect(await ask('/v1/videos/identify-face', { video_id: rounded(video?.id ?? '1') })).toContain(
    'lost its last digits',
  );
  expect(await drop(rounded('829824295735410756'))).toContain('829824295735410756 is there');
});

test('an id that is too old is reported as expired, at Kling and through the relay', async () => {
  const { post, account } = await open();
  const say = { text: 'Good morning, and welcome on board.', voice_id: 'oversea_male1', voice_language: 'en' };
  const [{ id: audio }] = (await post(speech, say)).body.data.task_result.audios;
  const film = { video_url: 'https://example.com/a.mp4' };
  const sessions = new Map<string, string>();
  for (const prefix of ['', '/kling']) {
    sessions.set(prefix, (await post(`${prefix}/v1/videos/identify-face`, film)).body.data.session_id);
  }
  const face = { face_id: '0', audio_id: audio, sound_start_time: 0, sound_end_time: 2000, sound_insert_time: 0 };
  await account.advance(86_400_000);
  for (const [prefix, session] of sessions) {
    const lips = await post(`${prefix}/v1/videos/advanced-lip-sync`, { session_id: session, face_choose: [face] });
    expect(causeOf(lips)).toContain(`${session} is a session of identify-face that is over: it lives 24 hours.`);
  }
  await account.advance(29 * 86_400_000);
  const fresh = (await post('/v1/videos/identify-face', film)).body.data.session_id;
  const stale = await post('/v1/videos/advanced-lip-sync', { session_id: fresh, face_choose: [face] });
  expect(causeOf(stale)).toContain(`${audio} is speech that was cleared: media are kept for 30 days`);
  // Where it would never have been right, the message says what is, and not where it was.
  expect(causeOf(await post('/v1/videos/identify-face', { video_id: audio }))).toContain(
    `${audio} is speech that was cleared: media are kept for 30 days (setting media.expireDays). video_id is the id of`,
  );
});

test('an id that nothing has is reported as that, not as one that may be too old or deleted', async () => {
  const { post, cloned } = await prepare();
  const image = 'https://example.com/face.png';
  const face = { face_id: '0', sound_file: 'https://example.com/a.mp3', sound_start_time: 0, sound_end_time: 2000 };
  const asked: readonly (readonly [path: string, body: object, place: RegExp])[] = [
    ['/v1/audio/video-to-audio', { video_id: '777' }, /video_id is the id of a video/],
    ['/v1/videos/identify-face', { video_id: '777' }, /video_id is the id of a video/],
    ['/v1/videos/avatar/image2video', { image, audio_id: '777' }, /audio_id is the id of speech/],
    [
      '/v1/videos/advanced-lip-sync',
      { session_id: '777', face_choose: [{ ...face, sound_insert_time: 0 }] },
      /session_id stands in the answer of identify-face/,
    ],
  ];
  for (const path of ['/v1/videos/image2video', '/kling/v1/videos/image2video']) {
    const list = [{ element_id: '777' }];
    expect(causeOf(await post(path, { image, element_list: list }))).toMatch(/^Nothing has the id '777': element_id/);
  }
  for (const [path, body, place] of asked) {
    const cause = causeOf(await post(path, body));
    expect(cause, path).toMatch(/^Nothing has the id '777': /);
    expect(cause, path).toMatch(place);
  }
  await post('/v1/general/delete-voices', { voice_id: cloned });
  const sent = { prompt: '<<<voice_1>>>', voice_list: [{ voice_id: cloned }], sound: 'on', mode: 'pro' };
  const spoken = causeOf(await post('/v1/videos/text2video', sent));
  expect(spoken).toContain('a custom voice that was deleted');
  expect(spoken).toContain('it speaks nowhere any more');
});

test.each([
  ['a task of lip-sync', 'GET', '/v1/videos/lip-sync/nobody', undefined],
  ['a task of lip-sync at the relay', 'GET', '/kling/v1/videos/lip-sync/nobody', undefined],
  ['a video of lip-sync', 'POST', '/v1/videos/lip-sync', { video_id: 'nobody' }],
  ['a video of lip-sync that is called undefined', 'POST', '/v1/videos/lip-sync', { video_id: 'undefined' }],
])('%s that is not there is no voice that is missing', async (_what, method, path, named) => {
  const { get, post } = await open();
  const spoken = { mode: 'text2video', text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' };
  const told = method === 'GET' ? await get(path) : await post(path, { input: { ...spoken, ...named } });
  expect(told.body.code === 1201 || told.body.code === 'task_failed').toBe(true);
  expect(causeOf(told)).not.toMatch(/voice/i);
  expect(causeOf(told)).not.toBe('');
  if (method === 'POST')
    expect(told.headers.get('kling-emulator-diagnostics')).toContain('"pointer":"/input/video_id"');
});

test.each([
  ['/v1/videos/lip-sync', { input: [] }, '/input'],
  ['/v1/videos/lip-sync', { input: 'text2video' }, '/input'],
  ['/v1/videos/advanced-lip-sync', { session_id: '1', face_choose: ['0'] }, '/face_choose/0'],
  [`${full}/requests`, { model: 'kling-custom-voice', payload: [] }, '/payload'],
])('%s: what has the wrong type is reported once: %j', async (path, body, place) => {
  const { post } = await open();
  const told = JSON.parse((await post(path, body)).headers.get('kling-emulator-diagnostics') ?? '[]') as any[];
  expect(told.filter(({ pointer }) => pointer === place)).toHaveLength(1);
});

test('a call is named for an id of the other side of a relay only where it takes that kind of id', async () => {
  const { post, get, account, sound, voice, cloned } = await prepare();
  const spoken = (await post(speech, hello)).body.data;
  const { session_id: session } = (await post('/v1/videos/identify-face', { video_id: '830460928805724256' })).body
    .data;
  const noise = String((await get(`${effects}/${sound}`)).body.data.task_result.audios[0].id);
  const made = String((await post(`/kling${voices}`, ada)).body.data.task_id);
  await account.runAll();
  const { data } = (await get(`/kling${voices}/${made}`)).body;
  const relayed = String(data.task_result.voices[0].voice_id);
  const ask = async (path: string, body: object) => causeOf(await post(path, body));
  const sing = (id: string) => ask('/kling/v1/videos/avatar/image2video', { image: picture, audio_id: id });
  const speak = (path: string, id: string) => ask(path, { ...hello, voice_id: id });
  const wrong = [
    await speak(`/kling${speech}`, cloned),
    await speak(speech, relayed),
    await speak(`/kling${speech}`, voice),
    await ask('/kling/v1/audio/video-to-audio', { video_id: voice }),
    await sing(noise),
    await sing(cloned),
  ];
  for (const told of wrong) {
    expect(told).toMatch(/is not known at (?:kkiai|kling) \(setting kkiai\.shows\)\.$/);
    expect(told).not.toContain('takes it.');
  }
  expect(await ask('/v1/general/delete-voices', { voice_id: relayed })).toContain(
    ': POST /kling/v1/general/delete-voices takes it.',
  );
  expect(await sing(String(spoken.task_result.audios[0].id))).toContain(
    ': POST /v1/videos/avatar/image2video takes it.',
  );
  const faces = { session_id: session, face_choose: [] };
  const join = await ask('/kling/v1/videos/advanced-lip-sync', {
    ...faces,
    face_choose: [
      { face_id: '0', sound_file: ada.voice_url, sound_start_time: 0, sound_end_time: 2000, sound_insert_time: 0 },
    ],
  });
  expect(join).toContain(': POST /v1/videos/advanced-lip-sync takes it.');
});

test('an id with quotes, brackets or white space around it is reported as that, in every dialect', async () => {
  const { kling, get, post, account, sound, cloned } = await prepare();
  const queued = String(
    (await post(`${full}/requests`, { model: 'kling-custom-voice', payload: mila })).body.request_id,
  );
  const unifiedId = String((await post(unified, rope)).body.data.taskId);
  const relayed = String((await post(`/kling${effects}`, rain)).body.data.task_id);
  await account.runAll();
  const ask = async (path: string) => causeOf(await get(path));
  const alone = (id: string, what: string, sent: string) =>
    `${id} was sent with ${what} around it, as ${JSON.stringify(sent)}: send the id alone.`;
  expect(await ask(`${effects}/%22${sound}%22`)).toBe(alone(sound, 'quotes', `"${sound}"`));
  expect(await ask(`${effects}/${sound}%0A`)).toBe(alone(sound, 'white space', `${sound}\n`));
  expect(await ask(`${effects}/%5B${sound}%5D`)).toBe(alone(sound, 'brackets', `[${sound}]`));
  expect(await ask(`/kling${effects}/'${relayed}'`)).toBe(alone(relayed, 'quotes', `'${relayed}'`));
  expect(await ask(`${full}/requests/%20${queued}`)).toBe(alone(queued, 'white space', ` ${queued}`));
  expect(await ask(`${unified}?task_id=%22${unifiedId}%22`)).toBe(alone(unifiedId, 'quotes', `"${unifiedId}"`));
  const drop = { voice_id: `${cloned} ` };
  expect(causeOf(await post('/v1/general/delete-voices', drop))).toBe(alone(cloned, 'white space', `${cloned} `));
  expect(await ask(`${effects}/%22rain-7%22`)).not.toContain('around it');
  const told = judgeClient(await readClientRecord(kling.control)).map(({ message }) => message);
  expect(told.join('\n')).toContain(alone(sound, 'quotes', `"${sound}"`));
});

test('the judge says of a task that is asked for on a path that is not there where it is read', async () => {
  const { kling, get, sound, voice } = await prepare();
  await get(`${speech}/${sound}`);
  await get(`/kling${speech}/${voice}`);
  const told = judgeClient(await readClientRecord(kling.control)).map(({ message }) => message);
  expect(told.join('\n')).toContain(`${sound} is a text-to-audio task: it is read at GET ${effects}/${sound}.`);
  expect(told.join('\n')).toContain(`${voice} is a custom-voice task: it is read at GET ${voices}/${voice}.`);
});
