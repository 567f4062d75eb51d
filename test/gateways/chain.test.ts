/**
 * Each gateway's way from a voice to its bill, as far as it has the operations: one account, one manual clock, one shape.
 * Ids, lengths, the sound that is heard, callbacks and every movement of money are followed.
 */
import { expect, test } from 'vitest';
import type { Reply } from '../support/client.ts';
import { readMedia } from '../support/read-media.ts';
import { startReceiver } from '../control/support.ts';
import { full, mila, open, sharedKey, unified } from './support.ts';

type Emulator = Awaited<ReturnType<typeof open>>;

/** What a step has made: its id at the gateway, its answer at the end, and what later steps build on. */
interface Made {
  readonly id: string;
  readonly answer: any;
  /** Address of the video that it made. */
  readonly url?: string;
}

interface Walk extends Emulator {
  readonly hook: string;
  readonly made: Map<string, Made>;
}

interface Step {
  readonly name: string;
  run(walk: Walk): Promise<Made>;
  /** Statuses that are posted, in the gateway's words. */
  readonly told: readonly string[];
  /** What the gateway books, in micro-USD; `seconds` is the length of the speech. */
  money(seconds: number): readonly (readonly [kind: string, microUsd: number])[];
  /** Whether its video speaks the speech. */
  readonly speaks?: true;
}

const source = { video_url: 'https://media.example/in/harbour.mp4' };
const picture = 'https://media.example/in/mila.png';
const say = {
  text: 'The ferry leaves at nine in the morning, and nobody waits for it.',
  voice_id: 'oversea_male1',
  voice_language: 'en',
};
const soundOf = (audio: string) => ({
  face_id: '0',
  audio_id: audio,
  sound_start_time: 0,
  sound_end_time: 2000,
  sound_insert_time: 500,
});
const get = (walk: Walk, step: string): any => walk.made.get(step)?.answer;

/** Kling's list price, at which the gateways without one of their own sell: $0.14 a unit. */
const perUnit = 140_000;
/** The source is taken for 5.041 s: two begun 5 s. */
const lipSync = perUnit;
const avatar = (seconds: number) => Math.round(seconds) * ((4 * perUnit) / 10);

// The request queue: records, a charge before the work, moved to Kling's deduction or given back after it.

const owners = new Set<string>();

async function submit(walk: Walk, model: string, payload: object, told = true): Promise<Made> {
  const echo = JSON.stringify(payload).replace('"sound_start_time":0', '"sound_start_time":0.0');
  const webhook = told ? `,"webhook":{"url":"${walk.hook}"}` : '';
  const sent: Reply = await walk.post(`${full}/requests`, `{"model":"${model}","payload":${echo}${webhook}}`);
  expect(sent.status).toBe(200);
  const { request_id: id, status } = sent.body;
  if (status === 'dispatched') await walk.account.advance(20_000);
  const read = await walk.get(`${full}/requests/${id}`);
  // Echoed to the byte; ended records tell whose they are.
  expect(read.text).toContain(`"payload":${echo},`);
  expect(Object.keys(read.body).slice(0, 6)).toEqual([
    'request_id',
    'org_id',
    'user_id',
    'model',
    'status',
    'is_public',
  ]);
  owners.add(`${read.body.org_id} ${read.body.user_id}`);
  return { id, answer: read.body, url: read.body.outcome?.media_urls?.[0].url };
}

const queue: readonly Step[] = [
  {
    name: 'voice',
    run: (walk) => submit(walk, 'kling-custom-voice', mila),
    told: ['success'],
    money: () => [
      ['charge', 70_000],
      ['adjustment', -63_000],
    ],
  },
  {
    // The queue sells no speech: Kling's own is used there, and paid from the account's pack.
    name: 'speech',
    async run({ post }) {
      const { data } = (await post('/v1/audio/tts', say)).body;
      return { id: data.task_id, answer: data.task_result.audios[0] };
    },
    told: [],
    money: () => [],
  },
  {
    name: 'faces',
    run: (walk) => submit(walk, 'kling-identify-face', source, false),
    told: [],
    money: () => [['charge', 7000]],
  },
  {
    name: 'lip-sync',
    run: (walk) =>
      submit(walk, 'kling-lip-sync', {
        session_id: get(walk, 'faces').outcome.data.session_id,
        face_choose: [soundOf(get(walk, 'speech').id)],
      }),
    told: ['success'],
    money: () => [
      ['charge', 70_000],
      ['adjustment', lipSync - 70_000],
    ],
    speaks: true,
  },
  {
    name: 'avatar',
    run: (walk) => submit(walk, 'kling-avatar', { image: picture, audio_id: get(walk, 'speech').id }),
    told: ['success'],
    money: (seconds) => [
      ['charge', 280_000],
      ['adjustment', avatar(seconds) - 280_000],
    ],
    speaks: true,
  },
  {
    name: 'failure',
    async run(walk) {
      await walk.account.failNext({ message: 'no face' });
      const failed = await submit(walk, 'kling-avatar', { image: picture, audio_id: get(walk, 'speech').id });
      expect(failed.answer).toMatchObject({ status: 'failed', error: 'no face', outcome: { error: 'no face' } });
      return failed;
    },
    told: ['failed'],
    money: () => [
      ['charge', 280_000],
      ['refund', -280_000],
    ],
  },
  {
    name: 'refusal',
    async run({ post, made }) {
      const payload = { ...mila, voice_name: 'x'.repeat(21) };
      const refused = await post('/requests', { model: 'kling-custom-voice', payload });
      expect([refused.status, refused.body]).toEqual([500, { error: 'Backend error (400). Please try again.' }]);
      return made.get('voice') as Made;
    },
    told: [],
    money: () => [],
  },
  {
    name: 'dead model',
    async run(walk) {
      await walk.account.update({ settings: { 'gmi.deadModel': 'kling-custom-voice' } });
      const dead = await submit(walk, 'kling-custom-voice', mila);
      await walk.account.advance(86_400_000);
      const read = await walk.get(`/requests/${dead.id}`);
      expect(read.body).toMatchObject({ status: 'queued', outcome: null });
      return dead;
    },
    told: [],
    money: () => [['charge', 70_000]],
  },
  {
    // The queue deletes no voices: what waits for ever is called off.
    name: 'called off',
    async run(walk) {
      const { id } = walk.made.get('dead model') as Made;
      const { body } = await walk.send(`/requests/${id}`, { method: 'DELETE' });
      expect(body.status).toBe('cancelled');
      return { id, answer: body };
    },
    told: [],
    money: () => [['refund', -70_000]],
  },
];

// The relay: Kling's own tasks, credits taken at success.

async function create(walk: Walk, path: string, body: object): Promise<Made> {
  const made = await walk.post(`/kling${path}`, { ...body, callback_url: walk.hook });
  expect(made.body).toMatchObject({ code: 0, data: { task_status: 'submitted' } });
  const { task_id: id } = made.body.data;
  await walk.account.advance(20_000);
  const { data } = (await walk.get(`/kling${path}/${id}`)).body;
  return { id, answer: data, url: data.task_result?.videos?.[0].url };
}

const change = ['processing', 'succeed'] as const;
const relayLips = (walk: Walk) => ({
  session_id: get(walk, 'faces').session_id,
  face_choose: [soundOf(get(walk, 'speech').id)],
});
const voiced = (walk: Walk) => ({
  model_name: 'kling-v2-6',
  image: picture,
  sound: 'on',
  mode: 'pro',
  prompt: 'She <<<voice_1>>> waves.',
  voice_list: [{ voice_id: get(walk, 'voice').task_result.voices[0].voice_id }],
});

const relay: readonly Step[] = [
  {
    name: 'voice',
    run: (walk) => create(walk, '/v1/general/custom-voices', mila),
    told: change,
    money: () => [['charge', 7000]],
  },
  {
    name: 'speech',
    async run({ post }) {
      const { data } = (await post('/kling/v1/audio/tts', say)).body;
      return { id: data.task_id, answer: data.task_result.audios[0] };
    },
    told: [],
    money: () => [['charge', 7000]],
  },
  {
    name: 'faces',
    async run({ post }) {
      const { data } = (await post('/kling/v1/videos/identify-face', source)).body;
      return { id: data.session_id, answer: data };
    },
    told: [],
    money: () => [['charge', 7000]],
  },
  {
    name: 'lip-sync',
    run: (walk) => create(walk, '/v1/videos/advanced-lip-sync', relayLips(walk)),
    told: change,
    money: () => [['charge', lipSync]],
    speaks: true,
  },
  {
    name: 'avatar',
    run: (walk) => create(walk, '/v1/videos/avatar/image2video', { image: picture, audio_id: get(walk, 'speech').id }),
    told: change,
    money: (seconds) => [['charge', avatar(seconds)]],
    speaks: true,
  },
  {
    name: 'voiced video',
    run: (walk) => create(walk, '/v1/videos/image2video', voiced(walk)),
    told: change,
    money: () => [['charge', 6 * perUnit]],
  },
  {
    name: 'failure',
    async run(walk) {
      await walk.account.failNext({ message: 'no face' });
      const failed = await create(walk, '/v1/videos/advanced-lip-sync', relayLips(walk));
      expect(failed.answer).toMatchObject({ task_status: 'failed', task_status_msg: 'no face' });
      return failed;
    },
    told: ['processing', 'failed'],
    money: () => [],
  },
  {
    name: 'deletion',
    async run(walk) {
      const [{ voice_id: voice }] = get(walk, 'voice').task_result.voices;
      expect((await walk.post('/kling/v1/general/delete-voices', { voice_id: voice })).body.code).toBe(0);
      expect((await walk.get('/kling/v1/general/custom-voices')).body.data).toEqual([]);
      const refused = await walk.post('/kling/v1/videos/image2video', voiced(walk));
      expect([refused.status, refused.body.message]).toEqual([400, `Invalid voice id: ${voice}`]);
      return walk.made.get('voice') as Made;
    },
    told: [],
    money: () => [],
  },
];

// The unified API: tasks of its own form, billed at completion. It sells no voices and deletes nothing.

async function generate(walk: Walk, body: object, at = unified): Promise<Made> {
  const made = await walk.post(at, { ...body, callback_url: walk.hook });
  expect(made.body).toMatchObject({ code: 200, data: { state: 'pending' } });
  const { taskId: id } = made.body.data;
  await walk.account.advance(20_000);
  const { data } = (await walk.get(`${unified}?task_id=${id}`)).body;
  return { id, answer: data, url: data.resultUrls?.[0] };
}

const newerPage = '/api/v1/video/generations';
const spoken = (walk: Walk) => ({
  model: 'kling-lip-sync-video',
  ...JSON.parse(get(walk, 'faces').resultJson),
  audioId: JSON.parse(get(walk, 'speech').resultJson).audioId,
});

const audioApi: readonly Step[] = [
  {
    name: 'speech',
    run: (walk) => generate(walk, { model: 'kling-lip-sync-tts', text: say.text, voiceId: say.voice_id }, newerPage),
    told: ['completed'],
    money: () => [['charge', 600]],
  },
  {
    name: 'faces',
    run: (walk) => generate(walk, { model: 'kling-identify-face', ...source }),
    told: ['completed'],
    money: () => [['charge', 700]],
  },
  {
    name: 'lip-sync',
    run: (walk) =>
      generate(walk, {
        model: 'kling-advanced-lip-sync',
        session_id: get(walk, 'faces').faceData.session_id,
        face_choose: [soundOf(JSON.parse(get(walk, 'speech').resultJson).audioId)],
      }),
    told: ['completed'],
    money: () => [['charge', 12_600]],
    speaks: true,
  },
  {
    name: 'lip-sync of the newer page',
    run: (walk) => generate(walk, spoken(walk), newerPage),
    told: ['completed'],
    money: () => [['charge', 130_000]],
    speaks: true,
  },
  {
    name: 'failure',
    async run(walk) {
      await walk.account.failNext({ message: 'no face' });
      const failed = await generate(walk, spoken(walk), newerPage);
      expect(failed.answer).toMatchObject({ state: 'failed', failMsg: 'no face', failCode: 'OTHER' });
      return failed;
    },
    told: ['failed'],
    money: () => [],
  },
];

const statusIn = (body: any): string => body.task_status ?? body.data?.state ?? body.status;

/** The statuses that were posted of a task. */
const toldOf = (received: readonly { readonly body: any }[], id: string) =>
  received
    .filter(({ body }) => [body.task_id, body.request_id, body.data?.taskId].includes(id))
    .map(({ body }) => statusIn(body));

test.each([
  ['gmi', queue],
  ['kkiai', relay],
  ['apimodels', audioApi],
] as const)('%s: from a voice to the bill', async (dialect, steps) => {
  const hook = await startReceiver();
  const emulator = await open();
  const walk: Walk = { ...emulator, hook: hook.url, made: new Map() };
  const { account, kling } = walk;
  await kling.control.createAccount({ api_key: sharedKey });
  const expected: (readonly [string, number])[] = [];
  for (const step of steps) {
    const before = (await account.ledger()).wallet.length;
    const made = await step.run(walk);
    walk.made.set(step.name, made);
    const speech = walk.made.get('speech');
    const spokenTask = speech && (await account.task(speech.id)).task;
    const seconds = spokenTask?.files[0]?.seconds ?? 0;
    const { wallet } = await account.ledger();
    const booked = wallet.slice(before).map(({ kind, micro_usd: amount }) => [kind, amount] as const);
    expect(booked, step.name).toEqual(step.money(seconds));
    expected.push(...booked);
    if (step.told.length > 0) expect(toldOf(hook.received, made.id), step.name).toEqual(step.told);
    if (!step.speaks) continue;
    const { task } = await account.task(made.id);
    const [file] = task.files;
    expect(await readMedia(made.url ?? ''), step.name).toEqual({
      seconds: file?.seconds,
      title: `kling-emulator ${task.id}`,
      soundOf: spokenTask?.id,
      hasVideo: true,
      hasAudio: true,
    });
  }
  // No task is another's, no callback is nobody's, and the balance is what was booked.
  const made = [...walk.made.values()].map(({ id }) => id);
  expect(hook.received).toHaveLength(steps.reduce((sum, { told }) => sum + told.length, 0));
  expect((await account.tasks()).tasks.length).toBeGreaterThanOrEqual(new Set(made).size - 1);
  const { wallets, wallet, entries } = await account.ledger();
  const spent = expected.reduce((sum, [, amount]) => sum + amount, 0);
  expect(wallet.reduce((sum, { micro_usd: amount }) => sum + amount, 0)).toBe(spent);
  expect(wallets).toEqual([expect.objectContaining({ dialect, micro_usd: 1_000_000_000 - spent })]);
  // Packs pay for what was asked of Kling itself alone.
  const taken = entries.flatMap(({ kind, units }) => (kind === 'settle' ? [units] : []));
  expect(taken).toEqual(dialect === 'gmi' ? [0.05] : []);
  expect(owners.size).toBeLessThanOrEqual(1);
});
