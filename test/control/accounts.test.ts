import { expect, test } from 'vitest';
import { apiKey, signToken } from '../support/client.ts';
import { ada, effects, rain, start, startReceiver, voices } from './support.ts';

const secret = 'whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI=';

test('an account is named by its id, its access key or its API key', async () => {
  const { admin } = await start();
  const made = (await admin.post('/accounts', { access_key: 'the-access-key', api_key: apiKey })).body;
  for (const name of [made.id, 'the-access-key', apiKey]) {
    expect((await admin.get(`/accounts/${name}`)).body.id).toBe(made.id);
  }
});

test('a key that is prepared before its first call is the one that calls', async () => {
  const { admin, as } = await start();
  await admin.put('/accounts/not-yet-used/progressions', { progressions: { '*': 'immediate' } });
  const byApiKey = await as('not-yet-used').post(voices, ada);
  const byToken = await as(signToken('not-yet-used')).get(`${voices}/${byApiKey.body.data.task_id}`);
  expect(byToken.body.data.task_status).toBe('succeed');
  expect((await admin.get('/accounts')).body.accounts).toHaveLength(1);
});

test('reading an account that does not exist makes none', async () => {
  const { admin } = await start();
  const { status, body } = await admin.get('/accounts/never-seen-key');
  expect([status, body.error.code]).toEqual([404, 'not-found']);
  expect((await admin.delete('/accounts/never-seen-key')).status).toBe(404);
  expect((await admin.get('/accounts')).body.accounts).toEqual([]);
});

test('an id that no account has makes none', async () => {
  const { admin } = await start();
  expect((await admin.post('/accounts/934100000000000064/reset')).status).toBe(404);
});

test('a new account has its packs, videos, voices, secrets, settings, progressions and clock', async () => {
  const { admin, as } = await start({ progression: 'realistic' });
  const { status, body } = await admin.post('/accounts', {
    access_key: 'full',
    packs: [{ name: 'Trial-Video-100Units-5Con-1Months', units: 100, used: 4.8, concurrency: 5, days: 30 }],
    videos: [{ id: 'planted-video', made_by: 'avatar', seconds: 10 }],
    voices: [{ name: 'Planted', id: '850087542757535834' }],
    webhook_secrets: [secret],
    settings: { 'voices.statusField': 'present' },
    progressions: { 'custom-voice': 'immediate' },
    clock: { mode: 'manual', time: 1_790_000_000_000 },
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    name: 'full',
    credentials: [{ kind: 'access-key', shown: 'full' }],
    clock: { mode: 'manual', time: 1_790_000_000_000 },
    packs: [{ total_units: 100, remaining_units: 95.2, held_units: 0, concurrency: 5, status: 'online' }],
    webhook_secrets: { count: 1, masked: ['whsec_…MTI='] },
    settings: { 'voices.statusField': 'present' },
  });
  expect(body.progressions['custom-voice']).toEqual({ mode: 'immediate' });
  expect(body.progressions['tts']).toEqual({ mode: 'time', processing_ms: 500, finish_ms: 3000 });

  const client = as(signToken('full'));
  const [listed] = (await client.get(voices)).body.data;
  expect(listed).toMatchObject({ task_status: 'succeed', final_unit_deduction: '0' });
  const [voice] = listed.task_result.voices;
  expect(voice).toMatchObject({ voice_id: '850087542757535834', voice_name: 'Planted', owned_by: body.id });
  expect((await fetch(voice.trial_url)).status).toBe(200);
  const [shown] = (await admin.get('/accounts/full/voices')).body.voices;
  expect((await fetch(shown.trial_url)).status).toBe(200);
  const { task_id: id } = (await client.post(voices, { voice_name: 'V', video_id: 'planted-video' })).body.data;
  expect((await client.get(`${voices}/${id}`)).body.data.task_status).toBe('succeed');
  expect((await client.post('/v1/general/delete-voices', { voice_id: '850087542757535834' })).body.code).toBe(0);
});

test('a credential belongs to one account only', async () => {
  const { admin, as } = await start();
  await as('first-come-key').get(voices);
  const { status, body } = await admin.post('/accounts', { api_key: 'first-come-key' });
  expect([status, body.error.code]).toEqual([409, 'conflict']);
});

test('a name that means two accounts is reported as such', async () => {
  const { admin, as } = await start();
  await as('same-text').get(voices);
  await as(signToken('same-text')).get(voices);
  const { status, body } = await admin.get('/accounts/same-text');
  expect(status).toBe(409);
  expect(body.error.message).toMatch(/name it by its id, \d{18} or \d{18}/);
});

test('an account without a credential, or with a broken secret, is refused', async () => {
  const { admin } = await start();
  expect((await admin.post('/accounts', {})).status).toBe(400);
  const broken = await admin.post('/accounts', { access_key: 'a', webhook_secrets: ['nearly-a-secret'] });
  expect(broken.body.error.pointer).toBe('/webhook_secrets/0');
  expect(broken.text).not.toContain('nearly-a-secret');
  const used = await admin.post('/accounts', { access_key: 'a', packs: [{ units: 1, used: 2 }] });
  expect(used.body.error.pointer).toBe('/packs/0/used');
  const taken = { access_key: 'b', voices: [{ name: 'V', id: '850087542757535834' }] };
  expect((await admin.post('/accounts', taken)).status).toBe(201);
  expect((await admin.post('/accounts', { ...taken, access_key: 'c' })).status).toBe(409);
});

test('settings, progressions and webhook secrets change; null brings a setting back', async () => {
  const { admin, as } = await start({ settings: { 'lists.order': 'oldest-first' } });
  const change = (body: object) => admin.patch('/accounts/changing-key', body);
  const { body: changed } = await change({ settings: { 'lists.order': 'newest-first', 'voices.limit': 1 } });
  expect(changed.settings).toEqual({ 'voices.limit': 1 });
  const { body: back } = await change({ settings: { 'lists.order': null }, progressions: { '*': 'immediate' } });
  expect(back.settings).toEqual({ 'lists.order': 'oldest-first', 'voices.limit': 1 });
  await as('changing-key').post(voices, ada);
  expect((await as('changing-key').post(voices, ada)).body.message).toContain('exceeds the limit');
  expect((await change({ webhook_secrets: [secret, secret] })).body.webhook_secrets.count).toBe(2);
  expect((await change({ webhook_secrets: [] })).body.webhook_secrets).toEqual({ count: 0, masked: [] });
});

test('an unknown setting or an illegal value is refused with what is near', async () => {
  const { admin } = await start();
  const unknown = await admin.patch('/accounts/changing-key', { settings: { 'list.order': 'oldest-first' } });
  expect(unknown.body.error).toMatchObject({ code: 'invalid-request', pointer: '/settings/list.order' });
  expect(unknown.body.error.message).toContain("Did you mean 'lists.order'?");
  const illegal = await admin.patch('/accounts/changing-key', { settings: { 'lists.order': 'random' } });
  expect(illegal.body.error.message).toContain('must be one of newest-first, oldest-first');
});

test('packs come and go; one that running tasks draw on stays', async () => {
  const { admin, as } = await start();
  await admin.post('/accounts', { access_key: 'poor', packs: [] });
  const client = as(signToken('poor'));
  expect((await client.post(effects, rain)).body.code).toBe(1102);
  const pack = (await admin.post('/accounts/poor/packs', { units: 0.25 })).body;
  expect(pack).toMatchObject({ total_units: 0.25, status: 'online' });
  expect((await client.post(effects, rain)).body.code).toBe(0);
  expect((await client.post(effects, rain)).body.code).toBe(1102);
  expect((await admin.delete(`/accounts/poor/packs/${pack.id}`)).status).toBe(409);
  await admin.post('/accounts/poor/clock/run-all');
  expect((await admin.get('/accounts/poor/ledger')).body).toMatchObject({
    entries: [{ kind: 'grant' }, { kind: 'hold', units: 0.25 }, { kind: 'settle', units: 0.25, remaining_units: 0 }],
    balances: [{ remaining_units: 0, status: 'runOut' }],
  });
  expect((await admin.delete(`/accounts/poor/packs/${pack.id}`)).status).toBe(200);
  expect((await admin.delete(`/accounts/poor/packs/${pack.id}`)).status).toBe(404);
});

test('a deleted account is forgotten: in open mode its key starts anew', async () => {
  const { admin, as } = await start();
  const client = as('short-lived-key');
  const { task_id: id } = (await client.post(voices, ada)).body.data;
  const { body } = await admin.delete('/accounts/short-lived-key');
  expect(body.deleted).toHaveLength(1);
  expect((await client.get(`${voices}/${id}`)).body.code).toBe(1201);
  expect((await admin.get('/accounts/short-lived-key')).body.id).not.toBe(body.deleted[0]);
});

test('an account that is deleted while its clock is moved is reported as gone, and nothing is reported as a bug', async () => {
  const errors: object[] = [];
  const ignore = () => undefined;
  const logger = { info: ignore, warn: ignore, error: (fields: object) => void errors.push(fields) };
  const { kling, admin, as } = await start({ logger });
  const account = kling.account('key-in-a-hurry');
  let deleted: Promise<unknown> = Promise.resolve();
  const hook = await startReceiver(() => {
    deleted = account.delete();
    return 200;
  });
  await as('key-in-a-hurry').post(voices, { ...ada, callback_url: hook.url });
  const moved: unknown = await account.advance(5000).catch((error: unknown) => error);
  await deleted;
  expect(moved).toMatchObject({ code: 'not-found' });
  expect((await admin.get('/accounts')).body.accounts).toEqual([]);
  expect(errors).toEqual([]);
});

test('where accounts are configured, a new one needs its secret, and unknown keys stay unknown', async () => {
  const { admin, as } = await start({ accounts: [{ accessKey: 'known', secretKey: 'right' }] });
  expect((await admin.get('/info')).body.auth).toBe('configured');
  expect((await admin.post('/accounts/nobody-knows/reset')).status).toBe(404);
  expect((await admin.post('/accounts', { access_key: 'late' })).body.error.pointer).toBe('/secret');
  expect((await admin.post('/accounts', { access_key: 'late', secret: 'late-secret' })).status).toBe(201);
  expect((await as(signToken('late', 'late-secret')).get(voices)).status).toBe(200);
  expect((await as(signToken('late', 'wrong')).get(voices)).body.code).toBe(1000);
  expect((await admin.post('/accounts', { api_key: 'a-plain-key' })).status).toBe(201);
  expect((await as('a-plain-key').get(voices)).status).toBe(200);
  await admin.delete('/accounts/late');
  expect((await as(signToken('late', 'late-secret')).get(voices)).body.message).toBe('access key not found');
});

test('a secret without an access key is refused', async () => {
  const { admin } = await start();
  const { body } = await admin.post('/accounts', { api_key: 'some-api-key', secret: 'x' });
  expect(body.error.pointer).toBe('/secret');
});

test('videos are planted, found by video_id, listed and taken away', async () => {
  const { admin, as } = await start({ progression: { mode: 'immediate' } });
  const client = as('key-of-videos');
  const make = async () => (await client.post(voices, { voice_name: 'V', video_id: 'mine' })).body;
  expect((await make()).message).toBe('From video not found by id: mine');
  const planted = await admin.post('/accounts/key-of-videos/videos', { id: 'mine', made_by: 'lip-sync', seconds: 7.5 });
  expect(planted.status).toBe(201);
  expect(planted.body).toMatchObject({ id: 'mine', made_by: 'lip-sync', sound: true, seconds: 7.5, cleared: false });
  expect((await make()).code).toBe(0);
  expect((await admin.post('/accounts/key-of-videos/videos', { id: 'mine' })).status).toBe(409);
  await admin.post('/accounts/key-of-videos/clock/advance', { ms: 30 * 86_400_000 });
  const { videos } = (await admin.get('/accounts/key-of-videos/videos')).body;
  expect(videos.find((video: any) => video.id === 'mine').cleared).toBe(true);
  expect((await admin.delete('/accounts/key-of-videos/videos/mine')).body).toEqual({ deleted: ['mine'] });
  expect((await admin.delete('/accounts/key-of-videos/videos/mine')).status).toBe(404);
});
