/** What another account made is reported as that, whatever it is; its key is shown nowhere. */
import { expect, test } from 'vitest';
import { ada, captain, effects, elements, hello, picture, speech, start, voices } from '../control/support.ts';

const mine = 'sk-emu-mine-0123456789';
const theirs = 'sk-emu-theirs-0123456789';

/** Something of each kind that the other account has, by the request that would take it. */
async function prepare(name: string | undefined) {
  const { kling, as } = await start();
  if (name !== undefined) await kling.control.createAccount({ name, api_key: theirs });
  const { post, get } = as(theirs);
  const hand = kling.account(theirs);
  const make = async (path: string, body: object) => {
    const { data } = (await post(path, body)).body;
    await hand.runAll();
    return (await get(`${path}/${data.task_id}`)).body.data.task_result;
  };
  const spoken = (await post(speech, { ...hello, text: 'Good morning, and welcome on board of this ship.' })).body.data
    .task_result.audios[0].id as string;
  const [avatar] = (await make('/v1/videos/avatar/image2video', { image: picture, audio_id: spoken })).videos;
  const { session_id: session } = (await post('/v1/videos/identify-face', { video_id: avatar.id })).body.data;
  const own = as(mine);
  const voice = (await make(voices, ada)).voices[0].voice_id as string;
  const element = String((await make(elements, captain)).elements[0].element_id);
  const face = [{ face_id: '0', audio_id: spoken, sound_start_time: 0, sound_end_time: 2000, sound_insert_time: 0 }];
  const ask = async (path: string, body: object) =>
    (await own.post(path, body)).headers.get('kling-emulator-diagnostics');
  return {
    voice: await ask(elements, { ...captain, element_voice_id: voice }),
    element: await ask('/v1/videos/image2video', { image: picture, element_list: [{ element_id: element }] }),
    'element to delete': await ask('/v1/general/delete-elements', { element_id: element }),
    audio: await ask('/v1/videos/avatar/image2video', { image: picture, audio_id: spoken }),
    video: await ask('/v1/videos/identify-face', { video_id: avatar.id }),
    session: await ask('/v1/videos/advanced-lip-sync', { session_id: session, face_choose: face }),
  };
}

test('a voice, element, sound, video or session of another account is reported as that, by name (elements and videos were not)', async () => {
  const told = await prepare('the other suite');
  for (const [kind, text] of Object.entries(told)) {
    expect(text, kind).toContain("Another account has it, 'the other suite': send the key that made it");
    expect(text, kind).not.toContain('sk-emu');
  }
});

test('an account that is called by its key stays without a name', async () => {
  const told = await prepare(undefined);
  for (const [kind, text] of Object.entries(told)) {
    expect(text, kind).toContain('Another account has it: send the key that made it');
    expect(text, kind).not.toContain('sk-');
  }
});

test('a task of another account is reported as that too, wherever it is asked for', async () => {
  const { as } = await start();
  const { task_id: id } = (await as(theirs).post(effects, { prompt: 'Rain', duration: 3 })).body.data;
  for (const path of [`${effects}/${id}`, `/tasks?task_ids=${id}`]) {
    expect((await as(mine).get(path)).headers.get('kling-emulator-diagnostics')).toContain('Another account has it');
  }
});
