/** The relay: the examples of section B of the gateways' reference, over HTTP and in virtual time. */
import { expect, test } from 'vitest';
import { captain, elements, start, startReceiver } from '../control/support.ts';
import { catalog } from '../../src/contracts/spec/catalog.ts';
import { mila, open, violationsOf } from './support.ts';

const voices = '/kling/v1/general/custom-voices';
const speech = '/kling/v1/audio/tts';
const ferry = {
  text: 'The ferry leaves at nine.',
  voice_id: 'genshin_vindi2',
  voice_language: 'en',
  voice_speed: '1.0',
};
const notThere = { ...ferry, voice_id: 'nobody' };
const sample = { ...mila, video_id: '', callback_url: '', external_task_id: '' };
const requestId = expect.stringMatching(/^[0-9a-f-]{36}$/);

const fill = (path: string) => path.replace('{id}', '830460928805724256');

test('the sample request with its empty strings is accepted, in Kling’s envelope', async () => {
  const { post, kling } = await open();
  const { status, body } = await post(voices, sample);
  expect(status).toBe(200);
  expect(body).toEqual({
    code: 0,
    message: 'SUCCEED',
    request_id: requestId,
    data: {
      task_id: expect.stringMatching(/^\d{18}$/),
      task_info: {},
      task_status: 'submitted',
      created_at: expect.any(Number),
      updated_at: expect.any(Number),
    },
  });
  expect(await violationsOf(kling)).toBe(0);
});

test('a finished voice is read as at Kling', async () => {
  const { get, post, account, kling } = await open();
  const { task_id: id } = (await post(voices, sample)).body.data;
  await account.advance(5000);
  const { body } = await get(`${voices}/${id}`);
  expect(body.data).toMatchObject({
    task_id: id,
    task_status: 'succeed',
    task_status_msg: '',
    task_info: {},
    task_result: { voices: [{ voice_name: 'harbour-mila', owned_by: expect.any(String) }] },
    final_unit_deduction: '0.05',
  });
  expect(await violationsOf(kling)).toBe(0);
});

test('speech is answered when it is done, with a speed sent as text', async () => {
  const { post, kling } = await open();
  const { status, body } = await post(speech, ferry);
  expect(status).toBe(200);
  expect(body.data).toMatchObject({ task_status: 'succeed', final_unit_deduction: '0.05' });
  expect(body.data.task_result.audios[0]).toMatchObject({ id: expect.any(String), duration: expect.any(String) });
  expect(await violationsOf(kling)).toBe(0);
});

test('a text-to-audio duration may be a number or a text', async () => {
  const { post } = await open();
  for (const duration of [5, '5.0']) {
    expect((await post('/kling/v1/audio/text-to-audio', { prompt: 'rain', duration })).status).toBe(200);
  }
});

test('every operation of Kling’s stands below the prefix, and what tells of its packs is known by name', async () => {
  const { get, post } = await open({ settings: { 'tts.get': 'answers' } });
  const rows = catalog
    .filter(({ dialect }) => dialect === 'kling')
    .map(({ method, path, ...row }) => ({ ...row, method, path: fill(path) }));
  for (const { method, path, action, space } of rows) {
    const ask = (at: string) => (method === 'GET' ? get(at) : post(at, {}));
    const [own, relayed] = [await ask(path), await ask(`/kling${path}`)];
    if (path.startsWith('/account/')) {
      expect(relayed).toMatchObject({ status: 501, body: { error: { code: 'not_emulated' } } });
      expect(relayed.body.error.message).toContain(`not emulated: ${method} /kling${path}`);
      // Whether the relay has it is not known, so it is not said.
      expect(relayed.headers.get('kling-emulator-diagnostics')).not.toContain('The vendor has');
      continue;
    }
    // The answer is Kling's; a refusal has its text in another body.
    expect([path, relayed.status, relayed.body.message], `${action} ${space}`).toEqual([
      path,
      own.status,
      own.body.message,
    ]);
  }
});

test('the newer standard goes through the relay: a video and a subtitle, found, paged, posted and billed', async () => {
  const hook = await startReceiver();
  const { get, post, account, kling } = await open();
  const options = { callback_url: hook.url, external_task_id: 'ferry-1' };
  const contents = [
    { type: 'prompt', text: 'The captain waves.' },
    { type: 'first_frame', url: 'https://media.example/in/mila.png' },
  ];
  const video = await post('/kling/image-to-video/kling-2.6', { contents, options });
  expect(video.body.data).toMatchObject({ status: 'submitted', external_id: 'ferry-1' });
  const source = [{ type: 'source_video', url: 'https://media.example/in/harbour.mp4' }];
  const subtitle = await post('/kling/solutions/drama_subtitle', {
    contents: source,
    options: { callback_url: hook.url },
  });
  await account.advance(10_000);
  const [seen] = (await get(`/kling/tasks?task_ids=${video.body.data.id}`)).body.data;
  expect(seen).toMatchObject({ status: 'succeeded', billing: [{ amount: '1.5' }] });
  expect((await get('/kling/tasks?external_task_ids=ferry-1')).body.data).toEqual([seen]);
  expect((await post('/kling/tasks', {})).body.data).toMatchObject({ count: 1, result: [{ id: seen.id }] });
  expect((await post('/kling/solutions', {})).body.data).toMatchObject({ count: 1, has_more: false });
  const told = hook.received.map(({ body }) => [body.id, body.status]);
  expect(told).toHaveLength(3);
  // A page of the subtitles says that only their end is posted.
  expect(told.filter(([id]) => id === subtitle.body.data.id)).toEqual([[subtitle.body.data.id, 'succeeded']]);
  expect(hook.received.every(({ headers }) => !('webhook-signature' in headers))).toBe(true);
  // $0.14 a unit: 1.5 units for the video, 0.02 a second for a source of 5 s.
  expect((await account.ledger()).wallet.map(({ micro_usd: amount }) => amount).toSorted()).toEqual([14_000, 210_000]);
  expect(await violationsOf(kling)).toBe(0);
});

test('what was made at Kling itself is not found, paged or deleted through the relay', async () => {
  const { get, post, account } = await open();
  const { task_id: id } = (await post(elements, captain)).body.data;
  await account.advance(10_000);
  const [made] = (await get(`${elements}/${id}`)).body.data.task_result.elements;
  expect((await get(`/kling/tasks?task_ids=${id}`)).body.data).toEqual([]);
  expect((await post('/kling/tasks', {})).body.data).toEqual({ count: 0, has_more: false });
  const drop = (at: string) => post(`${at}/v1/general/delete-elements`, { element_id: String(made.element_id) });
  expect((await drop('/kling')).body.message).toContain(`not found`);
  expect((await drop('')).body.code).toBe(0);
});

test('the short path of a fork speaks at once, in the language of its voice; its setting takes it away', async () => {
  const { post, account, kling } = await open();
  const { status, body } = await post('/kling/v1/tts', {
    text: 'x'.repeat(10_000),
    voice_id: 'oversea_male1',
    speed: '9',
    volume: 2,
  });
  expect([status, body.data.task_status]).toEqual([200, 'succeed']);
  // Twice as fast as usual: 10,000 characters at 11.8 a second.
  expect(Number(body.data.task_result.audios[0].duration)).toBeCloseTo(10_000 / 11.8 / 2, 0);
  expect((await account.ledger()).wallet).toMatchObject([{ micro_usd: 7000 }]);
  const refusals = [
    [{ text: 'x'.repeat(10_001), voice_id: 'oversea_male1' }, 'text is invalid'],
    [{ text: 'x' }, 'voice_id is required'],
    [{ text: 'x', voice_id: 'nobody' }, 'Voice id not found'],
  ] as const;
  for (const [sent, message] of refusals) {
    expect(await post('/kling/v1/tts', sent)).toMatchObject({ status: 400, body: { code: 'task_failed', message } });
  }
  expect(await violationsOf(kling)).toBe(0);
  const without = await open({ settings: { 'kkiai.shortSpeech': 'not-found' } });
  expect((await without.post('/kling/v1/tts', { text: 'x', voice_id: 'oversea_male1' })).status).toBe(404);
  const tell = async (client: typeof without, path: string) =>
    (await client.get(path)).headers.get('kling-emulator-diagnostics');
  const with_ = await open();
  expect(await tell(with_, '/kling/v1/tts')).toContain('POST /kling/v1/tts answers with its result');
  const gone = await tell(without, '/kling/v1/tts');
  expect(gone).toContain('route.unknown');
  expect(gone).not.toContain('takes POST');
  for (const path of ['/kling', '/kling/v1']) expect(await tell(with_, path)).not.toContain('Did you mean');
  // A second path of Kling's stands below the relay's prefix as well, and nowhere else.
  expect((await with_.get('/omni-video/kling-3.0-omni')).status).toBe(404);
  expect(await tell(with_, '/kling/omni-video/kling-3.0-omni')).toContain('takes POST.');
});

test('kkiai.paths documented leaves only what the relay documents', async () => {
  const { get, post } = await open({ settings: { 'kkiai.paths': 'documented' } });
  expect((await post(voices, sample)).status).toBe(200);
  expect((await get(voices)).status).toBe(404);
  expect((await get(`${voices}/1`)).status).toBe(404);
});

const wrong = { code: 'task_failed', message: 'Voice id not found', data: null };
const stamped = (text: RegExp) => ({
  error: {
    message: expect.stringMatching(new RegExp(`^${text.source} \\(request id: \\d{22}\\)$`)),
    type: 'new_api_error',
    code: expect.any(String),
  },
});

test('by default the relay refuses in its middleware’s body and passes refusals on as failed tasks', async () => {
  const { get, post, as } = await open();
  expect(await as('not-a-relay-key').get(voices)).toMatchObject({ status: 401, body: stamped(/Invalid token/) });
  expect(await post(speech, notThere)).toMatchObject({ status: 400, body: wrong });
  expect(await get(`${voices}/1`)).toMatchObject({
    status: 400,
    body: { code: 'task_failed', message: 'Task not found by id/external id: 1', data: null },
  });
  expect(await get('/kling/v1/nope')).toMatchObject({ status: 404, body: stamped(/Invalid URL/) });
});

test('flavour a: the middleware’s body for everything', async () => {
  const { post } = await open({ settings: { 'kkiai.errorFlavour': 'a' } });
  expect(await post(speech, notThere)).toMatchObject({ status: 400, body: stamped(/Voice id not found/) });
});

test('flavour b: the task relay’s body for everything', async () => {
  const { post, as } = await open({ settings: { 'kkiai.errorFlavour': 'b' } });
  expect(await post(speech, notThere)).toMatchObject({ status: 400, body: wrong });
  expect(await as('no').post(speech, ferry)).toMatchObject({
    status: 401,
    body: { message: 'Invalid token', data: null },
  });
});

test('flavour c: the upstream’s body wrapped twice', async () => {
  const { post, as } = await open({ settings: { 'kkiai.errorFlavour': 'c' } });
  const text = 'Voice id not found';
  const { body } = await post(speech, notThere);
  expect(body).toEqual({
    message: text,
    data: { message: text, data: { code: 1201, message: text, request_id: requestId } },
  });
  expect((await as('no').post(speech, ferry)).body).toEqual(stamped(/Invalid token/));
});

test('flavour d: Kling’s body at HTTP 200, and bare objects for the relay’s own refusals', async () => {
  const settings = { 'kkiai.errorFlavour': 'd' } as const;
  const { url, as } = await start({
    settings,
    accounts: [{ apiKeys: ['sk-rich'] }, { apiKeys: ['sk-poor'], wallets: { kkiai: 0 } }],
  });
  expect(await as('sk-rich').post(speech, notThere)).toMatchObject({
    status: 200,
    body: { code: 1201, message: 'Voice id not found', request_id: requestId },
  });
  expect(await as('sk-poor').post(speech, ferry)).toMatchObject({
    status: 402,
    body: { message: 'balance too low', type: 'one_api_error', param: '', code: 'insufficient_quota' },
  });
  expect((await as('sk-rich').post(speech, '{')).status).toBe(400);
  expect((await fetch(`${url}${voices}`)).status).toBe(401);
});

test('successful answers are Kling’s whatever the flavour', async () => {
  for (const flavour of ['a', 'b', 'c', 'd'] as const) {
    const { post } = await open({ settings: { 'kkiai.errorFlavour': flavour } });
    expect((await post(voices, sample)).body).toMatchObject({ code: 0, message: 'SUCCEED' });
  }
});

test('the key is sk-…, Bearer is optional, and what follows the next dash does not count', async () => {
  const { url, kling } = await open();
  const ask = (authorization: string) =>
    fetch(`${url}${voices}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(sample),
    });
  for (const header of ['Bearer sk-emu0123456789', 'sk-emu0123456789', 'Bearer sk-emu0123456789-group']) {
    expect((await ask(header)).status).toBe(200);
  }
  expect((await kling.account('sk-emu0123456789').tasks()).tasks).toHaveLength(3);
  expect((await ask('')).status).toBe(401);
});

test('kkiai.requireAuth off lets everybody in', async () => {
  const { url } = await open({ settings: { 'kkiai.requireAuth': 'off' } });
  expect((await fetch(`${url}${voices}`)).status).toBe(200);
});

test('kkiai.createReply echo answers the request, as the page shows it', async () => {
  const { get, post, account, kling } = await open({ settings: { 'kkiai.createReply': 'echo' } });
  const { body } = await post(voices, { voice_name: 'test voice', video_id: '830460928805724256' });
  expect(body).toEqual({
    voice_name: 'test voice',
    voice_url: '',
    video_id: '830460928805724256',
    callback_url: '',
    external_task_id: '',
  });
  await account.advance(5000);
  expect((await get(voices)).body.data).toHaveLength(1);
  expect(await violationsOf(kling)).toBe(0);
});

test('kkiai.requestId strip leaves request_id out of successful answers', async () => {
  const { post, kling } = await open({ settings: { 'kkiai.requestId': 'strip' } });
  expect(Object.keys((await post(voices, sample)).body)).toEqual(['code', 'message', 'data']);
  expect(await violationsOf(kling)).toBe(0);
});

test('kkiai.emptyStringIsAbsent off takes empty strings for values', async () => {
  const { post } = await open({ settings: { 'kkiai.emptyStringIsAbsent': 'off' } });
  expect((await post(voices, sample)).status).toBe(400);
  expect((await post(voices, mila)).status).toBe(200);
  expect((await post('/v1/general/custom-voices', sample)).status).toBe(200);
});

test('kkiai.coerceNumbers off refuses numbers sent as text', async () => {
  const { post } = await open({ settings: { 'kkiai.coerceNumbers': 'off' } });
  expect((await post(speech, ferry)).status).toBe(400);
  expect((await post(speech, { ...ferry, voice_speed: 1 })).status).toBe(200);
  expect((await post('/v1/audio/tts', ferry)).status).toBe(200);
});

test('kkiai.requireModelName on wants model_name', async () => {
  const { get, post, account } = await open({ settings: { 'kkiai.requireModelName': 'on' } });
  expect(await post(voices, sample)).toMatchObject({ status: 400, body: stamped(/model_name is required/) });
  expect((await post(voices, { ...sample, model_name: 'kling-custom-voices' })).status).toBe(200);
  // Where the model is part of Kling's own request, that one is meant.
  const scene = { image: 'https://media.example/in/mila.png', sound: 'on', mode: 'pro', duration: '5' };
  const video = await post('/kling/v1/videos/image2video', { ...scene, model_name: 'kling-v2-6' });
  expect(video.status).toBe(200);
  const frame = { type: 'first_frame', url: scene.image };
  expect((await post('/kling/image-to-video/kling-2.6', { contents: [frame] })).status).toBe(200);
  await account.advance(10_000);
  const path = `/kling/v1/videos/image2video/${video.body.data.task_id}`;
  expect((await get(path)).body.data.final_unit_deduction).toBe('5');
});

test('kkiai.forkReads on answers from the relay’s own table', async () => {
  const { get, post, account, kling } = await open({ settings: { 'kkiai.forkReads': 'on' } });
  const { task_id: id } = (await post(voices, sample)).body.data;
  const running = (await get(`${voices}/${id}`)).body;
  expect(running).toMatchObject({
    code: 0,
    message: 'success',
    request_id: `query-${id}`,
    data: { task_status: 'submitted', task_result: { videos: [] } },
  });
  expect(running.data.created_at % 1000).toBe(0);
  await account.advance(5000);
  expect((await get(`${voices}/${id}`)).body.data.task_result.voices).toHaveLength(1);
  expect(await get(`${voices}/1`)).toMatchObject({
    status: 404,
    body: { code: 404, message: '任务不存在', error: expect.any(String) },
  });
  expect(await violationsOf(kling)).toBe(0);
});

test('callbacks are passed on as Kling sends them, or swallowed', async () => {
  const hook = await startReceiver();
  const { post, account } = await open();
  await post(voices, { ...sample, callback_url: hook.url });
  await account.advance(5000);
  expect(hook.received.map(({ body }) => body.task_status)).toEqual(['processing', 'succeed']);
  expect(Object.keys(hook.received[1]?.body).slice(0, 5)).toEqual([
    'task_id',
    'task_status',
    'task_status_msg',
    'created_at',
    'updated_at',
  ]);
  await account.update({ settings: { 'kkiai.callback': 'swallow' } });
  await post(voices, { ...sample, callback_url: hook.url });
  await account.advance(5000);
  expect(hook.received).toHaveLength(2);
});

test('credits are taken at success, at the unit price times the group’s multiplier', async () => {
  const { post, account } = await open({ settings: { 'kkiai.groupMultiplier': '0.3' } });
  const { task_id: id } = (await post(voices, sample)).body.data;
  expect((await account.ledger()).wallet).toEqual([]);
  await account.advance(5000);
  const failed = (await post(voices, sample)).body.data.task_id;
  await account.force(failed, { status: 'failed', message: 'no' });
  const { wallet, entries } = await account.ledger();
  expect(wallet).toMatchObject([{ kind: 'charge', micro_usd: 2100, task_id: id, balance_micro_usd: 999_997_900 }]);
  expect(entries.filter(({ kind }) => kind !== 'grant')).toEqual([]);
});

test('no credits: 403 with the exact text, before Kling’s own rules are judged', async () => {
  const { as } = await start({ accounts: [{ apiKeys: ['sk-poor'], wallets: { kkiai: 0 } }] });
  const reply = await as('sk-poor').post(voices, {});
  expect(reply.status).toBe(403);
  expect(reply.body.error.code).toBe('insufficient_user_quota');
  expect(reply.body.error.message).toMatch(
    /^User's credit limit is insufficient, remaining credit limit: \$0\.000000 \(request id: \d{22}\)$/,
  );
  expect((await as('sk-poor').post(voices, '{')).status).toBe(400);
});

test('kkiai.shows all: a voice deleted at Kling is deleted for the relay', async () => {
  const { get, post, account } = await open({ settings: { 'kkiai.shows': 'all' } });
  const { task_id: id } = (await post(voices, sample)).body.data;
  await account.advance(5000);
  const { voice_id: voice } = (await get(`${voices}/${id}`)).body.data.task_result.voices[0];
  expect((await post('/v1/general/delete-voices', { voice_id: voice })).body.code).toBe(0);
  expect((await get(voices)).body.data).toEqual([]);
  expect(await post('/kling/v1/general/delete-voices', { voice_id: voice })).toMatchObject({
    status: 400,
    body: { message: `Voice already be deleted for id: ${voice}` },
  });
});
