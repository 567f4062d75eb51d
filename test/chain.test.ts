/**
 * One account, one manual clock: a voice becomes speech, a talking face, an avatar, an element, a voiced video; every id,
 * length, deduction and callback is followed to the bill.
 */
import { parseBuffer } from 'music-metadata';
import { expect, test } from 'vitest';
import { start, startReceiver } from './control/support.ts';

const key = 'emu-chain-key-0123456789';

/** Length and tags of a result file, as an independent reader sees them. */
async function readMedia(url: string) {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const { format, common } = await parseBuffer(bytes, { size: bytes.length });
  return {
    seconds: Number((format.duration ?? 0).toFixed(3)),
    soundOf: common.comment?.[0]?.text,
    title: common.title,
    hasVideo: format.hasVideo,
    hasAudio: format.hasAudio,
  };
}

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

  const speech = (
    await post('/v1/audio/tts', {
      text: 'Good morning, and welcome on board.',
      voice_id: 'oversea_male1',
      voice_language: 'en',
    })
  ).body.data;
  const [audio] = speech.task_result.audios;
  expect((await readMedia(audio.url)).soundOf).toBe(speech.task_id);

  const session = (await post('/v1/videos/identify-face', { video_id: '830460928805724256' })).body.data;
  expect(session).toMatchObject({ final_unit_deduction: '0.05', face_data: [{ face_id: '0', start_time: 0 }] });
  const [face] = session.face_data;
  expect((await fetch(face.face_image)).headers.get('content-type')).toBe('image/png');

  const speaking = {
    face_id: face.face_id,
    audio_id: audio.id,
    sound_start_time: 0,
    sound_end_time: Math.floor(Number(audio.duration) * 1000),
    sound_insert_time: 500,
  };
  const lips = await finish('/v1/videos/advanced-lip-sync', {
    session_id: session.session_id,
    face_choose: [speaking],
  });
  const [talking] = lips.task_result.videos;
  expect(lips).toMatchObject({
    task_status: 'succeed',
    final_unit_deduction: '1',
    task_info: { parent_video: { id: '830460928805724256' } },
  });
  expect(await readMedia(talking.url)).toEqual({
    seconds: Number(talking.duration),
    soundOf: speech.task_id,
    title: `kling-emulator ${lips.task_id}`,
    hasVideo: true,
    hasAudio: true,
  });
  expect(receiver.received.map(({ body }) => [body.task_id, body.task_status])).toEqual([
    [lips.task_id, 'processing'],
    [lips.task_id, 'succeed'],
  ]);
  expect((await kling.control.getInfo()).strict.violations).toBe(0);
});
