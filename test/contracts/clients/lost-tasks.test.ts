/** Clients that look for their task in the wrong place: one finding each, which says where it is right. Their right neighbours have none. */
import { expect, onTestFinished, test } from 'vitest';
import { judgeClient, readClientRecord } from '../../../src/contracts/clients/judge-client.ts';
import { startKlingEmulator } from '../../../src/emulator/emulator.ts';
import { ada, captain, effects, elements, hello, rain, speech, voices } from '../../control/support.ts';
import { full, rope, submitMila, unified } from '../../gateways/support.ts';
import { createClient } from '../../support/client.ts';

type Client = ReturnType<typeof createClient>;

const relayed = `/kling${effects}`;
const mouth = {
  input: {
    video_url: 'https://example.com/a.mp4',
    mode: 'text2video',
    text: 'Hello',
    voice_language: 'en',
    voice_id: 'oversea_male1',
  },
};

const lips = { face_id: '0', audio_id: '8', sound_start_time: 0, sound_end_time: 2000, sound_insert_time: 0 };

const make = async ({ post }: Client, path: string, body: object): Promise<string> => {
  const { body: answer } = await post(path, body);
  return answer.request_id !== undefined && answer.data === undefined
    ? answer.request_id
    : (answer.data.taskId ?? answer.data.task_id);
};

/** Reads until it has ended. */
const follow = async ({ get }: Client, path: string) => {
  for (let read = 0; read < 4; read += 1) await get(path);
};

interface Case {
  readonly run: (client: Client) => Promise<void>;
  /** What its findings say; none = it is right. */
  readonly says: readonly RegExp[];
}

const cases: Readonly<Record<string, Case>> = {
  'reads a task of Kling at the relay': {
    run: async (client) => client.get(`${relayed}/${await make(client, effects, rain)}`).then(),
    says: [
      /^id-unknown: GET \/kling\S+ \(entry \d+\): \d+ is a text-to-audio task made at kling: it is read at GET \/v1\/audio\/text-to-audio\/\d+\. It was made at kling and is not known at kkiai \(setting kkiai\.shows\)\.$/,
    ],
  },
  'reads a task of Kling at the queue': {
    run: async (client) => client.get(`${full}/requests/${await make(client, voices, ada)}`).then(),
    says: [
      /^id-unknown: .* is a custom-voice task made at kling: it is read at GET \/v1\/general\/custom-voices\/\d+\.$/,
    ],
  },
  'reads a task of the relay at Kling, whose other key it has': {
    run: async (client) => follow(client, `${effects}/${await make(client, relayed, rain)}`),
    says: [
      /^id-unknown: .* is a text-to-audio task made at kkiai: it is read at GET \/kling\/v1\/audio\/text-to-audio\/\d+\. It was made at kkiai and is not known at kling \(setting kkiai\.shows\)\. \(seen 4 times\)$/,
    ],
  },
  'reads a task of the unified API at Kling': {
    run: async (client) => client.get(`${effects}/${await make(client, unified, rope)}`).then(),
    says: [/^id-unknown: .* made at apimodels: it is read at GET \/api\/v1\/audio\/generations\?task_id=\S+\.$/],
  },
  'polls a path that it has guessed': {
    run: async (client) => follow(client, `/v1/tasks/${await make(client, effects, rain)}`),
    says: [
      /^path-unknown: GET \/v1\/tasks\/\d+ \(entry \d+\): No operation has this path\. Did you mean GET \/tasks\?task_ids=\{id\}\? (\d+) is a text-to-audio task: it is read at GET \/v1\/audio\/text-to-audio\/\1\. \(seen 4 times\)$/,
    ],
  },
  'guesses a path of the queue for several requests': {
    run: async (client) => {
      for (const name of ['one', 'two']) {
        const id = await make(client, '/requests', { ...submitMila, payload: { ...ada, voice_name: name } });
        await client.get(`/requests/${id}/status`);
      }
    },
    says: [
      /^path-unknown: GET \/requests\/\S+\/status .* is a custom-voice task.*: it is read at GET \/requests\/[\w-]+\. \(seen 2 times\)$/,
    ],
  },
  'asks the list for one task': {
    run: async (client) => client.get(`${effects}?task_id=${await make(client, effects, rain)}`).then(),
    says: [
      /^field-unknown: .*Unknown field 'task_id' is ignored: a task is read at GET \/v1\/audio\/text-to-audio\/\{id\}\. →/,
    ],
  },
  'takes its own id for that of the task': {
    run: async (client) => {
      await make(client, effects, { ...rain, external_task_id: 'mine-1' });
      await client.get('/tasks?task_ids=mine-1');
    },
    says: [
      /^id-unknown: .*mine-1 is the client's own id of text-to-audio task \d+: \/tasks takes it in external_task_ids, not in task_ids\.$/,
    ],
  },
  'takes the id of the task for its own': {
    run: async (client) => client.get(`/tasks?external_task_ids=${await make(client, effects, rain)}`).then(),
    says: [
      /^id-unknown: .* is the id of a text-to-audio task: \/tasks takes it in task_ids, not in external_task_ids\.$/,
    ],
  },
  'deletes a voice by its own id of the task': {
    run: async (client) => {
      const id = await make(client, voices, { ...ada, external_task_id: 'voice-1' });
      await follow(client, `${voices}/${id}`);
      await client.post('/v1/general/delete-voices', { voice_id: 'voice-1' });
    },
    says: [
      /^id-unknown: .*voice-1 is the client's own id of custom-voice task \d+, whose voice is \d+: a task is no voice\.$/,
    ],
  },
  'made a task, and reads undefined': {
    run: async (client) => {
      await make(client, effects, rain);
      await client.get(`${effects}/undefined`);
    },
    says: [/^id-placeholder: .*which is a value that is not there; task \d+ was never read\.$/],
  },
  'asks /tasks for a value that is not there': {
    run: async (client) => client.get('/tasks?task_ids=undefined').then(),
    says: [/^id-placeholder: GET \/tasks\?task_ids=undefined .*asked for task 'undefined'/],
  },
  'never reads its lip-sync': {
    run: async (client) => make(client, '/v1/videos/lip-sync', mouth).then(),
    says: [/^task-never-read: .*nothing ever read its task of 1 unit, no callback_url/],
  },
  'never reads its element': {
    run: async (client) => make(client, elements, captain).then(),
    says: [/^task-never-read: .*nothing ever read its task, which is free, no callback_url/],
  },
  'speaks with a voice that is not there': {
    run: async (client) => client.post(speech, { ...hello, voice_id: 'nobody' }).then(),
    says: [
      /^id-unknown: .*no voice of TTS is named "nobody"\. → The voices of TTS are named in its catalogue.*the message says where\.$/,
    ],
  },
  'speaks with a voice that is not there in the earlier lip-sync, at Kling and at the relay': {
    run: async ({ post }) => {
      for (const prefix of ['', '/kling'])
        await post(`${prefix}/v1/videos/lip-sync`, { input: { ...mouth.input, voice_id: 'nobody' } });
    },
    says: [
      /^id-unknown: POST \/v1\S+ \(entry \d+\), \/input\/voice_id: no voice of TTS is named "nobody"\.$/,
      /^id-unknown: POST \/kling\S+ \(entry \d+\), \/input\/voice_id: no voice of TTS is named "nobody"\.$/,
    ],
  },
  'leaves the language of an English voice out in the earlier lip-sync': {
    run: async ({ post }) =>
      post('/v1/videos/lip-sync', { input: { ...mouth.input, voice_language: undefined } }).then(),
    says: [
      /^voice-language: .*\/input\/voice_id: oversea_male1 is a voice of TTS that speaks en, and voice_language is 'zh', the default, because none was sent: send 'en'\. → Send voice_language, a language of the voice/,
    ],
  },
  'speaks with an English voice in Chinese at Kling, at the relay and at the unified API': {
    run: async ({ post }) => {
      const fields = { text: 'Hi', voice_id: 'oversea_male1', voice_language: 'zh' };
      await post(speech, fields);
      await post(`/kling${speech}`, fields);
      await post(unified, { model: 'kling-tts', ...fields });
    },
    says: [
      /^voice-language: POST \/v1.*speaks en, and voice_language is 'zh': send 'en'\.$/,
      /^voice-language: POST \/kling.*speaks en, and voice_language is 'zh': send 'en'\.$/,
      /^voice-language: POST \/api.*speaks en, and voice_language is 'zh': send 'en'\.$/,
      /^task-never-read/,
    ],
  },
  'names a video that is not there in the earlier lip-sync': {
    run: async ({ post }) =>
      post('/v1/videos/lip-sync', { input: { ...mouth.input, video_url: undefined, video_id: '111' } }).then(),
    says: [/^id-unknown: .*\/input\/video_id: Nothing has the id '111': video_id is the id of a video/],
  },
  'names a video that is not there at the queue, which tells it later': {
    run: async (client) => {
      const payload = { voice_name: 'x', video_id: '111' };
      const { body } = await client.post(`${full}/requests`, { model: 'kling-custom-voice', payload });
      await client.get(`${full}/requests/${body.request_id}`);
    },
    says: [
      /^id-unknown: .*\/payload\/video_id: The task is going to fail: Nothing has the id '111'/,
      /^task-never-read/,
    ],
  },
  'sends a session that is not there, once: the placeholder is the finding': {
    run: async ({ post }) =>
      post('/v1/videos/advanced-lip-sync', { session_id: 'undefined', face_choose: [lips] }).then(),
    says: [/^id-placeholder: .*sent session_id 'undefined'.* → .*session_id stands in the answer of identify-face\./],
  },
  'sends a face and a sound that are not there': {
    run: async ({ post }) => {
      const film = { video_url: 'https://example.com/a.mp4' };
      const { session_id: session } = (await post('/v1/videos/identify-face', film)).body.data;
      await post('/v1/videos/advanced-lip-sync', {
        session_id: session,
        face_choose: [{ ...lips, face_id: '0', audio_id: 'null' }],
      });
    },
    says: [/^id-placeholder: .*sent audio_id 'null'.* → audio_id is the id of speech in an answer of TTS/],
  },
  'asks /tasks for ids that it made up': {
    run: async ({ get }) => get('/tasks?task_ids=123,456').then(),
    says: [/^id-unknown: GET \/tasks\S+ \(entry \d+\): Nothing has the id '123': task_ids takes the ids of tasks/],
  },
  'asks for its task by the text of a number': {
    run: async (client) => {
      const id = await make(client, effects, rain);
      for (const asked of [Number(id).toExponential(), `${Number(id)}.0`]) await client.get(`${effects}/${asked}`);
    },
    says: [
      /^id-unknown: .* but \d+ is there: the id was held as a number and lost its last digits\. \(seen 2 times\)$/,
      /^task-never-read/,
    ],
  },
  // The right neighbours.
  'reads at the relay what it made there': {
    run: async (client) => follow(client, `${relayed}/${await make(client, relayed, rain)}`),
    says: [],
  },
  'reads at the queue and at the unified API what it made there': {
    run: async (client) => {
      await follow(client, `${full}/requests/${await make(client, `${full}/requests`, submitMila)}`);
      await follow(client, `${unified}?task_id=${await make(client, unified, rope)}`);
    },
    says: [],
  },
  'reads by its own id, by both paths': {
    run: async (client) => {
      await make(client, effects, { ...rain, external_task_id: 'mine-2' });
      await follow(client, `${effects}/mine-2`);
      await client.get('/tasks?external_task_ids=mine-2');
    },
    says: [],
  },
  'looks first whether its task is there': {
    run: async (client) => {
      await client.get('/tasks?external_task_ids=mine-3');
      const id = await make(client, effects, { ...rain, external_task_id: 'mine-3' });
      await follow(client, `/tasks?task_ids=${id},960000000000000000`);
    },
    says: [],
  },
  'reads its element and its lip-sync': {
    run: async (client) => {
      await follow(client, `/v1/videos/lip-sync/${await make(client, '/v1/videos/lip-sync', mouth)}`);
      await follow(client, `${elements}/${await make(client, elements, captain)}`);
    },
    says: [],
  },
};

test.each(Object.entries(cases))('a client that %s', async (_, { run, says }) => {
  const kling = await startKlingEmulator({ progression: { mode: 'reads', reads: 2 } });
  onTestFinished(() => kling.stop());
  await run(createClient(kling.url, 'sk-emu0lost0task0123456789'));
  const record = { ...(await readClientRecord(kling.control)), exitCode: 0 };
  const rules = { 'polled-too-fast': 'off', 'refusals-swallowed': 'off' } as const;
  const told = judgeClient(record, { rules }).map(({ rule, message, hint = '' }) => ({
    text: `${rule}: ${message}`,
    hint,
  }));
  expect(told, told.map(({ text }) => text).join('\n')).toHaveLength(says.length);
  for (const [index, { text, hint }] of told.entries())
    expect(says[index]?.source.includes('→') ? `${text} → ${hint}` : text).toMatch(says[index] ?? /^$/);
});
