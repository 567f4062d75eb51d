/** An id that leads to something that is there no longer is reported as that, with the next step: nobody is led to it. */
import { expect, test } from 'vitest';
import { judgeClient, readClientRecord } from '../../src/contracts/clients/judge-client.ts';
import { ada, captain, elements, hello, picture, rain, effects, speech, voices } from '../control/support.ts';
import { full, mila, open } from '../gateways/support.ts';
import type { Reply } from '../support/client.ts';

const causeOf = ({ headers }: Reply): string =>
  (JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as { message: string }[])[0]?.message ?? '';

const avatar = (audio: string) => ({ image: picture, audio_id: audio });
const longer = { ...hello, text: 'Good morning, and welcome on board of this ship.' };

/** An account whose voices, of Kling's own path and of the queue, were deleted. */
async function prepare() {
  const client = await open();
  const { post, get, account } = client;
  const task = String((await post(voices, { ...ada, external_task_id: 'ada-1' })).body.data.task_id);
  const queued = (await post(`${full}/requests`, { model: 'kling-custom-voice', payload: mila })).body.request_id;
  await account.runAll();
  const { data } = (await get(`${voices}/${task}`)).body;
  const voice = String(data.task_result.voices[0].voice_id);
  const { tasks } = (await account.tasks()) as { tasks: readonly { dialect: string; voice_id?: string }[] };
  const second = tasks.find(({ dialect }) => dialect === 'gmi')?.voice_id ?? '';
  for (const id of [voice, second]) await post('/v1/general/delete-voices', { voice_id: id });
  const ask = async (path: string, body: object) => causeOf(await post(path, body));
  return { ...client, ask, task, voice, queued: String(queued), second };
}

test('a task whose voice was deleted leads to no voice, wherever its id, its own name or its id at the queue is sent', async () => {
  const { ask, kling, task, voice, queued, second } = await prepare();
  const deleted = `its voice ${voice} was deleted. Make another one.`;
  const bind = (id: string) => ask(elements, { ...captain, element_voice_id: id });
  const list = (id: string) => ({
    image: picture,
    sound: 'on',
    mode: 'pro',
    prompt: '<<<voice_1>>>',
    voice_list: [{ voice_id: id }],
  });
  expect(await bind(task)).toBe(`${task} is the id of a custom-voice task: ${deleted}`);
  expect(await bind('ada-1')).toBe(`ada-1 is the client's own id of custom-voice task ${task}: ${deleted}`);
  expect(await bind(queued)).toBe(
    `${queued} is the id of a custom-voice task made at gmi: its voice ${second} was deleted. Make another one.`,
  );
  expect(await ask('/v1/videos/image2video', list(task))).toContain(deleted);
  expect(await ask('/kling/v1/videos/image2video', list(task))).toContain(deleted);
  expect(await ask(speech, { ...hello, voice_id: task })).toContain(
    `whose voice ${voice} was deleted: a task is no voice`,
  );
  expect(await ask('/v1/general/delete-voices', { voice_id: task })).toContain(`whose voice ${voice} was deleted`);
  const errors = judgeClient(await readClientRecord(kling.control)).map(({ message }) => message);
  expect(errors.join('\n')).not.toContain(`voice is ${voice}`);
  expect(errors.join('\n')).toContain(`whose voice ${voice} was deleted`);
});

test('a deleted voice or element is met with where the id stands that the field takes', async () => {
  const { post, get, account, ask, voice } = await prepare();
  const made = String((await post(elements, captain)).body.data.task_id);
  await account.runAll();
  const element = String((await get(`${elements}/${made}`)).body.data.task_result.elements[0].element_id);
  await post('/v1/general/delete-elements', { element_id: element });
  const audio = 'audio_id is the id of speech in an answer of TTS (audios[].id)';
  const speaks = 'it speaks nowhere any more';
  for (const path of ['/v1/videos/avatar/image2video', '/kling/v1/videos/avatar/image2video'])
    expect(await ask(path, avatar(voice))).toContain(`${speaks}. ${audio}.`);
  expect(await ask('/v1/videos/avatar/image2video', avatar(element))).toContain(
    `an element that was deleted, made by task ${made}: no video shows it any more. ${audio}.`,
  );
  expect(await ask('/v1/videos/identify-face', { video_id: voice })).toContain(
    `${speaks}. video_id is the id of a video`,
  );
  expect(await ask(elements, { ...captain, element_voice_id: voice })).toContain(`${speaks}. voice_id stands in`);
  const cast = { image: picture, element_list: [{ element_id: element }] };
  expect(await ask('/v1/videos/image2video', cast)).toContain('no video shows it any more. element_id stands in');
  const byTask = { image: picture, element_list: [{ element_id: made }] };
  expect(await ask('/v1/videos/image2video', byTask)).toContain(`its element ${element} was deleted. Make another one`);
});

test('media that were cleared and sessions that are over are reported as such, also where another kind is taken', async () => {
  const { post, account, ask } = await prepare();
  const spoken = (await post(speech, longer)).body.data;
  const [{ id: audio }] = spoken.task_result.audios;
  const film = { video_url: 'https://example.com/a.mp4' };
  const session = String((await post('/v1/videos/identify-face', film)).body.data.session_id);
  const dub = String((await post('/v1/audio/video-to-audio', film)).body.data.task_id);
  await account.runAll();
  const [video = { id: '' }] = (await account.task(dub)).task.files.filter(({ kind }) => kind === 'mp4');
  expect(await ask('/v1/videos/identify-face', { video_id: dub })).toContain(`its video is ${video.id}`);
  await account.advance(30 * 86_400_000);
  const over = 'a session of identify-face that is over: it lives 24 hours';
  expect(await ask('/v1/videos/avatar/image2video', avatar(session))).toContain(over);
  const cleared = 'was cleared: media are kept for 30 days (setting media.expireDays)';
  expect(await ask('/v1/videos/avatar/image2video', avatar(audio))).toContain(
    `speech that ${cleared}. Speak the text again.`,
  );
  expect(await ask('/v1/videos/avatar/image2video', avatar(spoken.task_id))).toContain(`its audio ${audio} ${cleared}`);
  expect(await ask('/v1/videos/identify-face', { video_id: audio })).toContain(`speech that ${cleared}. video_id is`);
  expect(await ask('/v1/videos/identify-face', { video_id: dub })).toContain(`its video ${video.id} ${cleared}`);
  expect(await ask('/v1/videos/avatar/image2video', avatar(video.id))).toContain(`whose file ${cleared}. audio_id is`);
});

test('a task that failed, or made something else, is reported as that, and what was deleted at Kling is not sent there from the relay', async () => {
  const { post, account, ask, voice } = await prepare();
  await account.update({ settings: { 'kkiai.shows': 'own' } });
  const told = await ask('/kling/v1/general/delete-voices', { voice_id: voice });
  expect(told).toContain('It was made at kling and is not known at kkiai');
  expect(told).not.toContain('takes it');
  const spoken = (await post(speech, longer)).body.data.task_id;
  expect(await ask('/v1/videos/identify-face', { video_id: spoken })).toBe(
    `${spoken} is the id of a tts task, which made no video. video_id is the id of a video in a task's result, or of one that the accounts file or the control API added.`,
  );
  const failing = String((await post(effects, rain)).body.data.task_id);
  await account.fail(failing);
  expect(await ask('/v1/videos/avatar/image2video', avatar(failing))).toBe(
    `${failing} is the id of a text-to-audio task that failed: it made nothing.`,
  );
});
