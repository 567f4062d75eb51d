/** The request queue: the examples of section A of the gateways' reference, over HTTP and in virtual time. */
import { expect, test } from 'vitest';
import { startReceiver } from '../control/support.ts';
import { full, mila, open, submitMila, violationsOf } from './support.ts';

const seconds = (time: number) => Math.floor(time / 1000);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('a submit answers dispatched at once, with times in seconds', async () => {
  const { post, account, kling } = await open();
  const { status, body } = await post(`${full}/requests`, submitMila);
  const now = seconds((await account.clock()).time);
  expect(status).toBe(200);
  expect(body).toEqual({
    request_id: expect.stringMatching(uuid),
    model: 'kling-custom-voice',
    status: 'dispatched',
    created_at: now,
    updated_at: now,
    queued_at: now,
  });
  expect(await violationsOf(kling)).toBe(0);
});

test('the bare paths of the page and the full base are the same', async () => {
  const { get, post } = await open();
  const { request_id: id } = (await post('/requests', submitMila)).body;
  expect((await get(`${full}/requests/${id}`)).body).toEqual((await get(`/requests/${id}`)).body);
});

test('a running request shows the payload, no outcome, and the organisation', async () => {
  const { get, post, account } = await open();
  const submitted = (await post('/requests', submitMila)).body;
  await account.advance(1000);
  const { body } = await get(`/requests/${submitted.request_id}`);
  expect(body).toEqual({
    request_id: submitted.request_id,
    org_id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    user_id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    model: 'kling-custom-voice',
    status: 'processing',
    is_public: false,
    payload: mila,
    outcome: null,
    created_at: submitted.created_at,
    updated_at: expect.any(Number),
    queued_at: submitted.created_at,
  });
});

test('a finished request has voices without owned_by, and its owners still', async () => {
  const { get, post, account, kling } = await open();
  const submitted = (await post('/requests', submitMila)).body;
  await account.advance(2000);
  const { status, body } = await get(`/requests/${submitted.request_id}`);
  expect(status).toBe(200);
  expect(Object.keys(body)).toEqual([
    'request_id',
    'org_id',
    'user_id',
    'model',
    'status',
    'is_public',
    'payload',
    'outcome',
    'created_at',
    'updated_at',
    'queued_at',
  ]);
  expect(body.status).toBe('success');
  expect(body.outcome).toEqual({
    voices: [
      {
        voice_id: expect.stringMatching(/^\d{18}$/),
        voice_name: 'harbour-mila',
        trial_url: expect.stringMatching(/^http:.*\.wav/),
      },
    ],
  });
  const trial = await fetch(body.outcome.voices[0].trial_url);
  expect(trial.headers.get('content-type')).toContain('audio/');
  expect((await trial.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  expect(await violationsOf(kling)).toBe(0);
});

test('the payload is echoed verbatim, misspelt keys and unused ones included', async () => {
  const { get, post } = await open();
  const payload = { ...mila, voice_nam: 'typo', video_id: '', deep: { list: [1, null, 'ü'] } };
  const { request_id: id } = (await post('/requests', { model: 'kling-custom-voice', payload })).body;
  expect((await get(`/requests/${id}`)).body.payload).toEqual(payload);
});

test('a failed request is HTTP 200 with its text in both places', async () => {
  const { get, post, account } = await open();
  const payload = { voice_name: 'harbour-mila', video_id: '918339000112233445' };
  const submitted = (await post('/requests', { model: 'kling-custom-voice', payload })).body;
  expect(submitted.status).toBe('dispatched');
  await account.advance(2000);
  const { status, body } = await get(`/requests/${submitted.request_id}`);
  expect(status).toBe(200);
  expect(body).toEqual({
    request_id: submitted.request_id,
    org_id: expect.any(String),
    user_id: expect.any(String),
    model: 'kling-custom-voice',
    status: 'failed',
    is_public: false,
    payload,
    error: 'upstream rejected the task',
    outcome: { error: 'upstream rejected the task' },
    created_at: submitted.created_at,
    updated_at: expect.any(Number),
    queued_at: submitted.created_at,
  });
});

test.each([
  ['top', { error: 'no', outcome: null }],
  ['outcome', { outcome: { error: 'no' } }],
] as const)('gmi.failureText %s puts the text in one place', async (place, expected) => {
  const { get, post, account } = await open({ settings: { 'gmi.failureText': place } });
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.force(id, { status: 'failed', message: 'no' });
  const { body } = await get(`/requests/${id}`);
  expect(body).toMatchObject(expected);
  expect('error' in body).toBe(place === 'top');
});

test('both sources or none end as a failed request', async () => {
  const { get, post, account } = await open();
  for (const more of [{ video_id: 'kling-video-id-9876' }, { voice_url: '' }]) {
    const body = { model: 'kling-custom-voice', payload: { ...mila, ...more } };
    const { request_id: id } = (await post('/requests', body)).body;
    await account.advance(2000);
    expect((await get(`/requests/${id}`)).body).toMatchObject({
      status: 'failed',
      error: 'upstream rejected the task',
    });
  }
});

test.each([
  ['refuse-400', 400, /^invalid payload parameters: voice_url and video_id/],
  ['wrapped-500', 500, /^Backend error \(400\)\. Please try again\.$/],
] as const)('gmi.sourceRule %s refuses the submit', async (rule, status, text) => {
  const { post, account } = await open({ settings: { 'gmi.sourceRule': rule } });
  const payload = { ...mila, video_id: 'kling-video-id-9876' };
  const reply = await post('/requests', { model: 'kling-custom-voice', payload });
  expect(reply.status).toBe(status);
  expect(reply.body).toEqual({ error: expect.stringMatching(text) });
  expect((await account.ledger()).wallet).toEqual([]);
});

test.each(['queued', 'created'] as const)('gmi.firstStatus %s is answered and read', async (first) => {
  const { get, post } = await open({ settings: { 'gmi.firstStatus': first } });
  const { body } = await post('/requests', submitMila);
  expect(body.status).toBe(first);
  expect((await get(`/requests/${body.request_id}`)).body.status).toBe(first);
});

test('a cancelled request stays cancelled, and a finished one stays as it is', async () => {
  const { get, post, send, account } = await open();
  const running = (await post('/requests', submitMila)).body.request_id;
  const { status, body } = await send(`/requests/${running}`, { method: 'DELETE' });
  expect(status).toBe(200);
  expect(body).toMatchObject({ request_id: running, status: 'cancelled', outcome: null });
  await account.advance(5000);
  expect((await get(`/requests/${running}`)).body.status).toBe('cancelled');
  const done = (await post('/requests', submitMila)).body.request_id;
  await account.advance(5000);
  expect((await send(`/requests/${done}`, { method: 'DELETE' })).body.status).toBe('success');
});

test('gmi.cancel off refuses the method', async () => {
  const { post, send } = await open({ settings: { 'gmi.cancel': 'off' } });
  const { request_id: id } = (await post('/requests', submitMila)).body;
  expect(await send(`/requests/${id}`, { method: 'DELETE' })).toMatchObject({
    status: 405,
    body: { error: 'method not allowed' },
  });
});

test('requests are listed by model, the own ones only', async () => {
  const { get, post, as } = await open();
  const first = (await post('/requests', submitMila)).body.request_id;
  const second = (await post('/requests', submitMila)).body.request_id;
  await as('another-key').post('/requests', submitMila);
  await post('/v1/general/custom-voices', mila);
  const { body } = await get('/requests?model_id=kling-custom-voice');
  expect(body.total).toBe(2);
  expect(body.requests.map((record: any) => record.request_id)).toEqual([second, first]);
  expect(body.requests[0]).toMatchObject({ status: 'dispatched', payload: mila, outcome: null });
  expect((await get('/requests?model_id=kling-lip-sync')).body).toEqual({ requests: [], total: 0 });
  expect((await get('/requests?page_size=1')).body).toMatchObject({ requests: [{ request_id: second }], total: 2 });
  expect((await get('/requests')).body.total).toBe(2);
});

test('models are listed by id, and one is shown with its parameters and price', async () => {
  const { get, kling } = await open();
  expect((await get(`${full}/models`)).body.model_ids).toContain('kling-custom-voice');
  const { body } = await get('/models/kling-custom-voice');
  expect(body.price_info).toEqual({ price: 70_000, pricing_type: 'per_request', unit: 'micro_usd' });
  expect(body.parameters.map(({ name, required }: any) => [name, required])).toEqual([
    ['voice_name', true],
    ['voice_url', false],
    ['video_id', false],
  ]);
  expect(await violationsOf(kling)).toBe(0);
});

test('gmi.modelsShape models lists whole records', async () => {
  const { get } = await open({ settings: { 'gmi.modelsShape': 'models' } });
  expect((await get('/models')).body.models[0]).toMatchObject({ model: 'kling-custom-voice', host_type: 'external' });
});

test('gmi.submitHttpStatus 201 changes the status alone', async () => {
  const { post } = await open({ settings: { 'gmi.submitHttpStatus': '201' } });
  expect(await post('/requests', submitMila)).toMatchObject({ status: 201, body: { status: 'dispatched' } });
});

test('gmi.customVoice.reply sync answers the terminal record', async () => {
  const { post, kling } = await open({ settings: { 'gmi.customVoice.reply': 'sync' } });
  const { body } = await post('/requests', submitMila);
  expect(body).toMatchObject({
    status: 'success',
    payload: mila,
    outcome: { voices: [{ voice_name: 'harbour-mila' }] },
  });
  expect(await violationsOf(kling)).toBe(0);
});

test('gmi.recordExtras while-running and off leave the owners out', async () => {
  const { get, post, account } = await open({ settings: { 'gmi.recordExtras': 'off' } });
  const { request_id: id } = (await post('/requests', submitMila)).body;
  expect((await get(`/requests/${id}`)).body).not.toHaveProperty('user_id');
  await account.update({ settings: { 'gmi.recordExtras': 'while-running' } });
  expect((await get(`/requests/${id}`)).body).toMatchObject({ is_public: false, status: 'dispatched' });
  await account.advance(5000);
  expect((await get(`/requests/${id}`)).body).not.toHaveProperty('is_public');
});

test('the owners are the same in every record of an account, and other ones for another account', async () => {
  const { post, get, as } = await open();
  const ownersOf = async (client: { get: typeof get; post: typeof post }) => {
    const { request_id: id } = (await client.post('/requests', submitMila)).body;
    const { org_id: organisation, user_id: user } = (await client.get(`/requests/${id}`)).body;
    return [organisation, user];
  };
  const own = await ownersOf({ get, post });
  expect(new Set(own).size).toBe(2);
  expect(await ownersOf({ get, post })).toEqual(own);
  expect(await ownersOf(as('another-key'))).not.toEqual(own);
});

test('gmi.submitBody two-keys answers the id and the status alone', async () => {
  const { post } = await open({ settings: { 'gmi.submitBody': 'two-keys' } });
  const { body } = await post('/requests', submitMila);
  expect(body).toEqual({ request_id: expect.stringMatching(uuid), status: 'dispatched' });
});

test('gmi.payloadEcho prompt-only echoes nothing of a payload without a prompt', async () => {
  const { get, post } = await open({ settings: { 'gmi.payloadEcho': 'prompt-only' } });
  const { request_id: id } = (await post('/requests', submitMila)).body;
  expect((await get(`/requests/${id}`)).body.payload).toEqual({});
});

test.each(['kling-custom-voice', 'all'] as const)(
  'gmi.deadModel %s: requests are accepted, charged and queued for ever',
  async (dead) => {
    const { get, post, send, account } = await open({ settings: { 'gmi.deadModel': dead } });
    const { status, body } = await post('/requests', submitMila);
    expect([status, body.status]).toEqual([200, 'queued']);
    await account.advance(30 * 86_400_000);
    expect((await get(`/requests/${body.request_id}`)).body).toMatchObject({ status: 'queued', outcome: null });
    expect((await send(`/requests/${body.request_id}`, { method: 'DELETE' })).body.status).toBe('cancelled');
    expect((await account.ledger()).wallet.map(({ kind }) => kind)).toEqual(['charge', 'refund']);
  },
);

const badPayloads: readonly (readonly [string, object])[] = [
  ['a name that is too long', { ...mila, voice_name: 'x'.repeat(21) }],
  ['a name of another type', { ...mila, voice_name: 7 }],
  ['a source that is no URL', { ...mila, voice_url: 'ftp://x' }],
];

test.each(badPayloads)('%s is a wrapped refusal of the upstream, and costs nothing', async (_name, payload) => {
  const { post, account } = await open();
  const reply = await post('/requests', { model: 'kling-custom-voice', payload });
  expect([reply.status, reply.body]).toEqual([500, { error: 'Backend error (400). Please try again.' }]);
  expect((await account.ledger()).wallet).toEqual([]);
});

test('a missing parameter is named, whatever else is wrong', async () => {
  const { post } = await open();
  const reply = await post('/requests', { model: 'kling-custom-voice', payload: { voice_url: 'ftp://x' } });
  const error = 'invalid payload parameters: voice_name (Required parameter is missing)';
  expect([reply.status, reply.body]).toEqual([400, { error }]);
});

test('the webhook is called once with the four keys of the final record, unsigned', async () => {
  const hook = await startReceiver();
  const { post, account, kling } = await open();
  const { request_id: id } = (await post('/requests', { ...submitMila, webhook: { url: hook.url } })).body;
  await account.update({ webhook_secrets: ['whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI='] });
  await account.advance(10_000);
  expect(hook.received).toHaveLength(1);
  expect(Object.keys(hook.received[0]?.body)).toEqual(['request_id', 'model', 'status', 'outcome']);
  expect(hook.received[0]?.body).toMatchObject({ request_id: id, status: 'success' });
  expect(hook.received[0]?.headers['content-type']).toContain('application/json');
  expect(hook.received[0]?.headers).not.toHaveProperty('webhook-signature');
  expect(await violationsOf(kling)).toBe(0);
});

test('a failure is posted, a cancellation is not, and a refused webhook is not tried again', async () => {
  const hook = await startReceiver(() => 500);
  const { post, send, account } = await open();
  const webhook = { url: hook.url };
  const failed = (await post('/requests', { ...submitMila, webhook })).body.request_id;
  await account.force(failed, { status: 'failed', message: 'no' });
  const cancelled = (await post('/requests', { ...submitMila, webhook })).body.request_id;
  await send(`/requests/${cancelled}`, { method: 'DELETE' });
  await account.advance(60_000);
  expect(hook.received.map(({ body }) => body)).toEqual([
    { request_id: failed, model: 'kling-custom-voice', status: 'failed', error: 'no', outcome: { error: 'no' } },
  ]);
});

test('gmi.webhook settings: every status, the full record, signed, retried', async () => {
  const hook = await startReceiver((one) => (one.body.status === 'success' ? 500 : 200));
  const { post, account } = await open({
    settings: {
      'gmi.webhook.on': 'every-status',
      'gmi.webhook.body': 'full-record',
      'gmi.webhook.signature': 'on',
      'gmi.webhook.retries': [1000],
    },
  });
  await post('/requests', { ...submitMila, webhook: { url: hook.url } });
  await account.update({ webhook_secrets: ['whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI='] });
  await account.advance(10_000);
  expect(hook.received.map(({ body }) => body.status)).toEqual(['dispatched', 'processing', 'success', 'success']);
  expect(hook.received[0]?.body).toMatchObject({ payload: mila, outcome: null });
  expect(hook.received[0]?.headers['webhook-signature']).toMatch(/^v1,/);
});

test('gmi.webhook.on success posts no failure', async () => {
  const hook = await startReceiver();
  const { post, account } = await open({ settings: { 'gmi.webhook.on': 'success' } });
  const failed = (await post('/requests', { ...submitMila, webhook: { url: hook.url } })).body.request_id;
  await account.force(failed, { status: 'failed', message: 'no' });
  await post('/requests', { ...submitMila, webhook: { url: hook.url } });
  await account.advance(5000);
  expect(hook.received.map(({ body }) => body.status)).toEqual(['success']);
});

test('success without voices keeps the status and tells it in the outcome', async () => {
  const hook = await startReceiver();
  const { get, post, account, kling } = await open();
  const { request_id: id } = (await post('/requests', { ...submitMila, webhook: { url: hook.url } })).body;
  await account.upstreamResult(id, { without_result: true });
  const outcome = { error: 'No voices found in the task result' };
  expect((await get(`/requests/${id}`)).body).toMatchObject({ status: 'success', outcome });
  expect(hook.received[0]?.body).toEqual({ request_id: id, model: 'kling-custom-voice', status: 'success', outcome });
  expect((await account.voices()).voices).toEqual([]);
  expect(await violationsOf(kling)).toBe(0);
});

test('a name that is taken at Kling shows as a failed request', async () => {
  const { get, post, account } = await open({ settings: { 'voices.uniqueNames': 'on' } });
  await post('/requests', submitMila);
  await account.advance(5000);
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.advance(5000);
  expect((await get(`/requests/${id}`)).body).toMatchObject({ status: 'failed', error: 'upstream rejected the task' });
});

test('gmi.noVoices on makes every success come without voices', async () => {
  const { get, post, account } = await open({ settings: { 'gmi.noVoices': 'on' } });
  const { request_id: id } = (await post('/requests', submitMila)).body;
  await account.advance(5000);
  expect((await get(`/requests/${id}`)).body.outcome).toEqual({ error: 'No voices found in the task result' });
});

const refusals: readonly (readonly [string, unknown, number, string])[] = [
  ['an unknown model', { model: 'kling-voice-clone', payload: mila }, 404, 'model kling-voice-clone does not exist'],
  [
    'a model in another case',
    { ...submitMila, model: 'Kling-custom-voice' },
    404,
    'model Kling-custom-voice does not exist',
  ],
  [
    'an empty payload',
    { model: 'kling-custom-voice', payload: {} },
    400,
    'invalid payload parameters: voice_name (Required parameter is missing)',
  ],
  [
    'several broken rules, joined by commas',
    { model: 'kling-custom-voice', payload: { voice_url: 'ftp://x', video_id: 7 } },
    400,
    'invalid payload parameters: voice_name (Required parameter is missing), voice_url (Parameter is invalid), ' +
      'video_id (Parameter must be of type string)',
  ],
  [
    'no payload',
    { model: 'kling-custom-voice' },
    400,
    'invalid payload parameters: payload (Required parameter is missing)',
  ],
  [
    'a payload that is no object',
    { model: 'kling-custom-voice', payload: [] },
    400,
    'invalid payload parameters: payload (Parameter must be of type object)',
  ],
  [
    'a name that is too long',
    { model: 'kling-custom-voice', payload: { ...mila, voice_name: 'x'.repeat(21) } },
    400,
    'invalid payload parameters: voice_name (Parameter must have at most 20 characters)',
  ],
  [
    'a webhook without a url',
    { ...submitMila, webhook: {} },
    400,
    'invalid payload parameters: webhook (Parameter must have a url)',
  ],
  ['a body that is no object', [], 400, 'invalid request body'],
];

test.each(refusals)('gmi.badParameter refuse-400: %s is refused by its text', async (_name, sent, status, error) => {
  const { post, kling } = await open({ settings: { 'gmi.badParameter': 'refuse-400' } });
  const reply = await post('/requests', sent);
  expect([reply.status, reply.body]).toEqual([status, { error }]);
  expect(await violationsOf(kling)).toBe(0);
});

test.each([1000, 100_000])('a payload nested %i levels deep is refused and breaks nothing', async (levels) => {
  const { get, post } = await open();
  const deep = `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const body = `{"model":"kling-custom-voice","payload":{"voice_name":"a","voice_url":"https://a.example/a.mp3","x":${deep}}}`;
  expect(await post('/requests', body)).toMatchObject({ status: 400, body: { error: 'invalid request body' } });
  expect((await get('/requests')).body.total).toBe(0);
});

test('a missing or broken key is 401, before the model is looked at', async () => {
  const { url } = await open();
  const ask = (headers: Record<string, string>) =>
    fetch(`${url}/requests`, { method: 'POST', headers, body: JSON.stringify({ model: 'nope' }) });
  for (const headers of [{}, { authorization: 'Basic abc' }, { authorization: 'Bearer' }]) {
    const reply = await ask({ 'content-type': 'application/json', ...headers });
    expect([reply.status, await reply.json()]).toEqual([401, { error: 'unauthorized' }]);
  }
});

test('a key may be a JWT as the real ones: it is taken as a whole', async () => {
  const { as } = await open();
  expect((await as('eyJhbGciOiJIUzI1NiJ9.eyJvcmciOiJ4In0.c2ln').post('/requests', submitMila)).status).toBe(200);
});

test('unknown requests, and those of others, are not found', async () => {
  const { get, post, as } = await open();
  const others = (await as('another-key').post('/requests', submitMila)).body.request_id;
  const kling = (await post('/v1/general/custom-voices', mila)).body.data.task_id;
  for (const id of ['req-uuid-1234', others, kling]) {
    const { status, body } = await get(`/requests/${id}`);
    expect([status, body]).toEqual([404, { error: 'request not found' }]);
  }
  expect((await get('/models/nope')).body).toEqual({ error: 'model nope does not exist' });
});

test('gmi.errors settings change texts and status', async () => {
  const settings = { 'gmi.errors.401': 'Unauthorized', 'gmi.errors.requestNotFound': '400 request not found' } as const;
  const { get, url } = await open({ settings });
  expect(await get('/requests/x')).toMatchObject({ status: 400, body: { error: 'request not found' } });
  expect(await (await fetch(`${url}/requests`)).json()).toEqual({ error: 'Unauthorized' });
});

test('an upstream refusal that is asked for is wrapped in a 500', async () => {
  const { post, account } = await open();
  await account.refuseNext();
  expect(await post('/requests', submitMila)).toMatchObject({
    status: 500,
    body: { error: 'Backend error (400). Please try again.' },
  });
});

test('unknown paths below the base are the queue’s own', async () => {
  const { get } = await open();
  expect(await get(`${full}/nope`)).toMatchObject({ status: 404, body: { error: 'not found' } });
});
