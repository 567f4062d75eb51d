/**
 * One account, one manual clock: a voice becomes speech, a talking face, an avatar, an element, a voiced video; every id,
 * length, deduction and callback is followed to the bill.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { start, startReceiver } from './control/support.ts';
import { readMedia } from './support/read-media.ts';

const key = 'emu-chain-key-0123456789';

test('a voice is followed through everything that it is for, and so is the bill', async () => {
  const receiver = await startReceiver();
  const { kling, as } = await start({ clock: 'manual', strict: true });
  const account = kling.account(key);
  const { get, post } = as(key);
  const finish = async (path: string, body: object) => {
    const made = await post(path, { ...body, callback_url: receiver.url });
    expect(made.body).toMatchObject({ code: 0, data: { task_status: 'submitted' } });
    await account.advance(10_000);
    return (await get(`${path}/${made.body.data.task_id}`)).body.data;
  };

  // A voice is cloned; TTS has voices of its own, the library has more.
  const cloned = await finish('/v1/general/custom-voices', {
    voice_name: 'Ada',
    voice_url: 'https://example.com/ada.mp3',
  });
  const [voice] = cloned.task_result.voices;
  // Paths of the newer standard make, show and call back tasks in their own form.
  const finishNew = async (path: string, body: object) => {
    const made = await post(path, { ...body, options: { callback_url: receiver.url } });
    expect(made.body).toMatchObject({ code: 0, data: { status: 'submitted' } });
    await account.advance(10_000);
    return (await get(`/tasks?task_ids=${made.body.data.id}`)).body.data[0];
  };
  const presets = (await get('/v1/general/presets-voices')).body.data;
  const preset = presets[0].task_result.voices[0];
  const say = { text: 'Good morning, and welcome on board.', voice_language: 'en' };
  expect((await post('/v1/audio/tts', { ...say, voice_id: voice.voice_id })).body.message).toBe('Voice id not found');
  const speech = (await post('/v1/audio/tts', { ...say, voice_id: 'oversea_male1' })).body.data;
  const [audio] = speech.task_result.audios;
  const seconds = Number(audio.duration);
  expect((await readMedia(audio.url)).soundOf).toBe(speech.task_id);

  // A face in a video speaks it.
  const session = (await post('/v1/videos/identify-face', { video_id: '830460928805724256' })).body.data;
  expect(session).toMatchObject({ final_unit_deduction: '0.05', face_data: [{ face_id: '0', start_time: 0 }] });
  const [face] = session.face_data;
  expect((await fetch(face.face_image)).headers.get('content-type')).toBe('image/png');
  const face_choose = [
    {
      face_id: face.face_id,
      audio_id: audio.id,
      sound_start_time: 0,
      sound_end_time: Math.floor(seconds * 1000),
      sound_insert_time: 500,
    },
  ];
  const lips = await finish('/v1/videos/advanced-lip-sync', { session_id: session.session_id, face_choose });
  const [talking] = lips.task_result.videos;
  expect(lips).toMatchObject({ final_unit_deduction: '1', task_info: { parent_video: { id: '830460928805724256' } } });
  const sounding = { soundOf: speech.task_id, hasVideo: true, hasAudio: true };
  expect(await readMedia(talking.url)).toEqual({
    ...sounding,
    seconds: Number(talking.duration),
    title: `kling-emulator ${lips.task_id}`,
  });

  // The control API tells the links.
  const sources = async (task: string) => (await account.task(task)).made_from.map(({ id }) => id);
  expect(await sources(lips.task_id)).toContain(speech.task_id);

  // A picture speaks it, and a voice can be cloned from that.
  const picture = 'https://example.com/pictures/captain.png';
  const avatar = await finish('/v1/videos/avatar/image2video', { image: picture, audio_id: audio.id, mode: 'pro' });
  const [portrait] = avatar.task_result.videos;
  expect(avatar.final_unit_deduction).toBe(String((800 * Math.round(seconds)) / 1000));
  expect(Number(portrait.duration)).toBeCloseTo(seconds + 0.97, 3);
  expect(await readMedia(portrait.url)).toMatchObject({ ...sounding, seconds: Number(portrait.duration) });
  const again = await post('/v1/general/custom-voices', { voice_name: 'Two', video_id: talking.id });
  expect(again.body.code).toBe(0);

  // Its subtitles are as long as it, and are notified once, at their end.
  const wanted = { contents: [{ type: 'source_video', url: talking.url }], options: { callback_url: receiver.url } };
  const { id: subtitleId } = (await post('/solutions/drama_subtitle', wanted)).body.data;
  await account.advance(10_000);
  const [subtitle] = (await get(`/solutions?task_ids=${subtitleId}`)).body.data;
  const [subbed, srt, ass] = subtitle.outputs;
  expect(subbed.duration).toBe(talking.duration);
  const lastMs = Math.round(Number(talking.duration) * 1000);
  expect(await (await fetch(srt.url)).text()).toContain(
    `--> ${new Date(lastMs).toISOString().slice(11, 23).replace('.', ',')}`,
  );
  expect(await (await fetch(ass.url)).text()).toContain(`,${new Date(lastMs).toISOString().slice(12, 22)},Default`);
  expect(receiver.received.flatMap(({ body }) => (body.id === subtitleId ? [body.status] : []))).toEqual(['succeeded']);

  // The cloned voice is for elements and videos.
  const element = await finish('/v1/general/advanced-custom-elements', {
    element_name: 'Captain',
    element_description: 'The captain of the ferry',
    reference_type: 'image_refer',
    element_image_list: { frontal_image: picture, refer_images: [{ image_url: picture }] },
    element_voice_id: voice.voice_id,
  });
  const [captain] = element.task_result.elements;
  expect(captain.element_voice_info).toMatchObject({ voice_id: voice.voice_id, voice_name: 'Ada' });
  expect(Number.isSafeInteger(captain.element_id)).toBe(true);
  const scene = { model_name: 'kling-v2-6', image: picture, sound: 'on', mode: 'pro', duration: '5' };
  const voiced = await finish('/v1/videos/image2video', {
    ...scene,
    prompt: 'He <<<voice_1>>> says: welcome. She <<<voice_2>>> waves.',
    voice_list: [{ voice_id: voice.voice_id }, { voice_id: preset.voice_id }],
  });
  expect(voiced.final_unit_deduction).toBe('6');
  expect((await readMedia(voiced.task_result.videos[0].url)).seconds).toBe(5);
  const cast = { ...scene, prompt: 'The captain speaks.', element_list: [{ element_id: captain.element_id }] };
  expect((await finish('/v1/videos/image2video', cast)).final_unit_deduction).toBe('5');

  // Newer models hear it by itself (2.6, 4.0), or as the voice of an element.
  const frame = { type: 'first_frame', url: picture };
  const speaks = { type: 'prompt', text: '@ada says: welcome.' };
  const named = { type: 'voice', voice_id: voice.voice_id, id: 'ada' };
  const played = { type: 'element', element_id: String(captain.element_id), id: 'captain' };
  const sounds = { audio: 'native', resolution: '1080p' };
  const newer = [
    await finishNew('/image-to-video/kling-2.6', { contents: [speaks, frame, named], settings: sounds }),
    await finishNew('/omni-video/kling-3.0', { contents: [frame, played], settings: { ...sounds, duration: 4 } }),
    await finishNew('/omni-video/kling-4.0', { contents: [speaks, named, played], settings: { duration: 10 } }),
  ];
  expect(newer.map(({ outputs, billing }) => [outputs[0].duration, billing[0].amount])).toEqual([
    ['5.041', '6'],
    ['4.041', '4.8'],
    ['10.041', '9'],
  ]);
  for (const { id, outputs } of newer) {
    expect(await readMedia(outputs[0].url)).toMatchObject({
      seconds: Number(outputs[0].duration),
      title: `kling-emulator ${id}`,
    });
  }
  // The tasks of older paths are there as well, and a voice is cloned from a video of 2.6 that speaks.
  const older = (await get(`/tasks?task_ids=${cloned.task_id},${voiced.task_id}`)).body.data;
  expect(older).toMatchObject([
    { id: cloned.task_id, outputs: [{ type: 'voice', id: voice.voice_id, name: 'Ada' }] },
    { id: voiced.task_id, status: 'succeeded', billing: [{ charge_type: 'unit', amount: '6' }] },
  ]);
  const heard = await finish('/v1/general/custom-voices', { voice_name: 'Three', video_id: newer[0].outputs[0].id });
  expect(heard.task_status).toBe('succeed');

  // What is deleted is gone for everybody.
  const drop = (path: string, body: object) => post(`/v1/general/${path}`, body);
  expect((await drop('delete-elements', { element_id: String(captain.element_id) })).body).not.toHaveProperty('data');
  expect((await drop('delete-advanced-elements', { element_id: captain.element_id })).body.message).toBe(
    `Element already be deleted for id: ${captain.element_id}`,
  );
  expect((await post('/v1/videos/image2video', cast)).body.message).toContain('Element not found by id');
  expect((await post('/omni-video/kling-4.0', { contents: [speaks, played] })).body.message).toBe(
    `Element id not found: ${captain.element_id}`,
  );
  await drop('delete-voices', { voice_id: voice.voice_id });
  const mute = { ...scene, prompt: 'He <<<voice_1>>> waves.', voice_list: [{ voice_id: voice.voice_id }] };
  expect((await post('/v1/videos/image2video', mute)).body.message).toBe(`Invalid voice id: ${voice.voice_id}`);
  expect((await post('/omni-video/kling-4.0', { contents: [speaks, named] })).body.message).toBe('Voice id not found');

  // Sessions live a day, sounds thirty.
  await account.advance(86_400_000);
  const late = await post('/v1/videos/advanced-lip-sync', { session_id: session.session_id, face_choose });
  expect(late.body.message).toBe(`Session not found by id: ${session.session_id}`);
  await account.advance(29 * 86_400_000);
  const stale = await post('/v1/videos/avatar/image2video', { image: picture, audio_id: audio.id });
  expect(stale.body.message).toBe(`Audio not found by id: ${audio.id}`);

  // Every step was told to its end, and is in the bill.
  const told = [cloned, lips, avatar, element, voiced].map(({ task_id: id }) => id);
  for (const id of told) {
    const statuses = receiver.received.filter(({ body }) => body.task_id === id).map(({ body }) => body.task_status);
    expect(statuses).toEqual(['processing', 'succeed']);
  }
  for (const task of newer) {
    const told = receiver.received.filter(({ body }) => body.id === task.id).map(({ body }) => body);
    expect(told.map(({ status }) => status)).toEqual(['processing', 'succeeded']);
    expect(told.at(-1)).toEqual(task);
  }
  const { entries } = await kling.control.getLedger({ account: key });
  const settled = entries.filter(({ kind }) => kind === 'settle');
  const taken = settled.reduce((sum, { units }) => sum + units, 0);
  const bill: { final_unit_deduction: string }[] = [
    cloned,
    speech,
    session,
    lips,
    avatar,
    voiced,
    { final_unit_deduction: '5' },
    { final_unit_deduction: subtitle.billing[0].amount },
    cloned,
    heard,
    ...newer.map(({ billing }) => ({ final_unit_deduction: billing[0].amount })),
  ];
  expect(taken).toBeCloseTo(
    bill.reduce((sum, { final_unit_deduction: units }) => sum + Number(units), 0),
    6,
  );
  const { data: page } = (await post('/account/billing/package', { start_time: 1, end_time: 9_999_999_999_999 })).body;
  const rows: { task_id: string; video_sound?: string; voice_control?: boolean; deduction_amount: number }[] =
    page.result.detail;
  expect(rows.reduce((sum, { deduction_amount: units }) => sum + units, 0)).toBeCloseTo(taken, 6);
  const videos = [voiced.task_id, ...newer.map(({ id }) => id)];
  expect(
    videos.map((id) => rows.find((row) => row.task_id === id)).map((row) => [row?.video_sound, row?.voice_control]),
  ).toEqual([
    ['native', true],
    ['native', true],
    ['native', false],
    ['native', true],
  ]);
  expect((await kling.control.getInfo()).strict.violations).toBe(0);
});

test('which transitions are posted, and what a failed task has, are settings', async () => {
  const receiver = await startReceiver();
  const { kling, as } = await start({
    settings: { 'callbacks.transitions': 'final', 'tasks.failedResult': 'empty-object' },
    strict: true,
  });
  const account = kling.account(key);
  await account.failNext({ reason: 'risk-control' });
  const { get, post } = as(key);
  const body = {
    image: 'https://example.com/a.png',
    sound_file: 'https://example.com/a.mp3',
    callback_url: receiver.url,
  };
  const made = await post('/v1/videos/avatar/image2video', body);
  await account.advance(10_000);
  const { data } = (await get(`/v1/videos/avatar/image2video/${made.body.data.task_id}`)).body;
  expect(data).toMatchObject({ task_status: 'failed', task_result: {} });
  expect(receiver.received.map(({ body: told }) => [told.task_status, told.task_result])).toEqual([['failed', {}]]);
  expect((await kling.control.getInfo()).strict.violations).toBe(0);
});

test("the earlier lip-sync is refused in Kling's recorded words, field by field", async () => {
  const { as } = await start();
  const seen = JSON.parse(readFileSync('fixtures/observed/2026-09-28-lip-sync-validation.json', 'utf8')) as {
    cases: { request: { input: Record<string, unknown> }; message: string; http?: number }[];
  };
  for (const { request, message, http = 400 } of seen.cases) {
    const text = JSON.stringify(request).replaceAll('"<url>"', '"https://example.com/a.mp4"');
    const reply = await as(key).post('/v1/videos/lip-sync', JSON.parse(text) as object);
    const sent = String(Object.values(request.input).find((value) => value === 'bogus' || value === 'audio'));
    expect([reply.status, http === 200 ? 'SUCCEED' : reply.body.message]).toEqual([
      http,
      http === 200 ? 'SUCCEED' : message.replace('<value>', sent),
    ]);
  }
});
