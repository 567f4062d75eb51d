import { expect, test } from 'vitest';
import { ada, effects, hello, rain, speech, start, voices } from '../control/support.ts';
import { full, mila, open, rope, unified } from '../gateways/support.ts';
import type { Reply } from '../support/client.ts';

const causeOf = ({ headers }: Reply): string => {
  const [first] = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as { message: string }[];
  return first?.message ?? '';
};

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
  return { kling, get, post, as, ...made, cloned: String(data.task_result.voices[0].voice_id) };
}

test("a voice that TTS can't speak with is told for what it is", async () => {
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
    "No voice of TTS is named so. Did you mean 'oversea_male1'?",
  );
  expect(await say({ voice_id: '12345' })).not.toContain('Did you mean');
  expect(await say({ voice_id: 'undefined' })).toContain("'undefined' is a value that is not there");
  await post('/v1/general/delete-voices', { voice_id: cloned });
  expect(await say({ voice_id: cloned })).toContain('a custom voice that was deleted');
});

test('the setting that leaves a voice out is named', async () => {
  const { as } = await start({ settings: { 'tts.catalogue': 'singapore' } });
  const refused = await as('k-123456').post(speech, { ...hello, voice_id: 'ai_shatang', voice_language: 'zh' });
  expect(causeOf(refused)).toContain('the setting tts.catalogue leaves out');
});

test('a task that is asked for in the wrong place is told where it is read', async () => {
  const { get, voice, sound, cloned, as } = await prepare();
  const ask = async (id: string, path = effects) => causeOf(await get(`${path}/${id}`));
  expect(await ask(voice)).toBe(`${voice} is a custom-voice task: it is read at GET ${voices}/${voice}.`);
  expect(await ask('rain-1', voices)).toContain(
    `the client's own id of text-to-audio task ${sound}: it is read at GET`,
  );
  expect(await ask(cloned)).toContain(`a custom voice, made by task ${voice}: it is neither a task nor a video`);
  expect(await ask('null')).toContain("'null' is a value that is not there");
  expect(await ask('f6c0a1de-0f5b-4b3c-9d2e-1a2b3c4d5e6f')).toContain('a request_id, which names a call and no task');
  expect(await ask('123')).toBe('No task of this product and account has this id or external id.');
  expect(await ask(String(BigInt(sound) ^ 1n))).toContain(`${sound} is there: the id was held as a number`);
  expect(causeOf(await as('sk-another0123').get(`${effects}/${sound}`))).toContain('Another account has it');
});

test("a gateway's id and Kling's are told apart, wherever they are asked for", async () => {
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
  expect(causeOf(refused)).toContain('the id of a text-to-audio task: its results have ids of their own');
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

test('an external id that is taken is told with the task that has it', async () => {
  const { post, sound } = await prepare();
  const again = causeOf(await post(effects, { ...rain, external_task_id: 'rain-1' }));
  expect(again).toBe(`Task ${sound} (text-to-audio, succeed) has the external_task_id 'rain-1'.`);
});

test('a voice that is deleted with an id of something else is told what it is', async () => {
  const { post, voice, cloned } = await prepare();
  const drop = async (id: string) => causeOf(await post('/v1/general/delete-voices', { voice_id: id }));
  expect(await drop(voice)).toContain(`whose voice is ${cloned}`);
  expect(await drop('829824295735410756')).toContain('a preset voice of Kling: only custom voices can be deleted');
  expect(await drop('oversea_male1')).toContain('a named voice of TTS');
});
