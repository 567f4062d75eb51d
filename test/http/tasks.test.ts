/** Tasks of every product under the names of the newer standard. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ada, dubs, effects, elements, hello, rain, speech, start, voices } from '../control/support.ts';
import { signToken, type Reply } from '../support/client.ts';

const key = 'emu-tasks-key-0123456789';
const recorded = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/observed/${name}.json`, import.meta.url), 'utf8'));

async function open(account: object = {}) {
  const { kling, as, url } = await start({ strict: true, accounts: [{ apiKeys: [key], ...account }] });
  const mine = kling.account(key);
  const client = as(key);
  const create = async (path: string, body: object) => (await client.post(path, body)).body.data.task_id as string;
  return { kling, mine, as, url, create, ...client };
}

test('tasks of older paths are shown under the new names, in the order asked for, speech left out', async () => {
  const { mine, get, post, create } = await open();
  const voice = await create(voices, { ...ada, external_task_id: 'my-voice' });
  const sound = await create(effects, rain);
  const dub = await create(dubs, { video_url: 'https://example.com/a.mp4' });
  const said = await create(speech, hello);
  await mine.advance(60_000);
  const { data } = (
    await get(`/tasks?task_ids=${sound},${dub},${said},934560897820524592,${sound}&external_task_ids=my-voice`)
  ).body;
  expect(data.map(({ id }: any) => id)).toEqual([sound, dub, voice]);
  expect(data.map(({ outputs }: any) => outputs.map(({ type }: any) => type))).toEqual([
    ['audio'],
    ['video', 'audio'],
    ['voice'],
  ]);
  const told = (await get(`${voices}/${voice}`)).body.data;
  expect(data[2]).toEqual({
    id: voice,
    status: 'succeeded',
    outputs: [
      {
        type: 'voice',
        id: told.task_result.voices[0].voice_id,
        name: 'Ada',
        url: told.task_result.voices[0].trial_url,
        owned_by: told.task_result.voices[0].owned_by,
        status: 'succeeded',
      },
    ],
    message: '',
    create_time: told.created_at,
    update_time: told.updated_at,
    external_id: 'my-voice',
    billing: [{ charge_type: 'unit', amount: '0.05', package_type: 'video' }],
  });
  await post('/v1/general/delete-voices', { voice_id: data[2].outputs[0].id });
  expect((await get(`/tasks?task_ids=${voice}`)).body.data[0].outputs[0].status).toBe('deleted');
  const billed = (await post('/account/billing/package', { start_time: 1, end_time: 9_999_999_999_999 })).body.data
    .result;
  const amounts = new Map(billed.detail.map((row: any) => [row.task_id, String(row.deduction_amount)]));
  for (const { id, billing } of data) expect(billing[0].amount).toBe(amounts.get(id));
});

test('an element tells what it is made of, its voice and its tags', async () => {
  const { mine, get, post, create } = await open();
  const cloned = await create(voices, ada);
  await mine.advance(60_000);
  const [own] = (await get(`${voices}/${cloned}`)).body.data.task_result.voices;
  const [front, side] = ['front', 'side'].map((name) => `https://example.com/${name}.png`);
  const captain = {
    element_name: 'Captain',
    element_description: 'Of the ferry',
    reference_type: 'image_refer',
    element_image_list: { frontal_image: front, refer_images: [{ image_url: side }] },
    element_voice_id: own.voice_id,
    tag_list: [{ tag_id: 'o_102' }],
  };
  const film = 'https://example.com/ferry.mp4';
  const ferry = {
    element_name: 'Ferry',
    element_description: 'White',
    reference_type: 'video_refer',
    element_video_list: { refer_videos: [{ video_url: film }] },
  };
  const ids = [await create(elements, captain), await create(elements, ferry)];
  await mine.advance(60_000);
  const { data } = (await get(`/tasks?task_ids=${ids.join()}`)).body;
  const [person, ship] = data.map(({ outputs }: any) => outputs[0]);
  const shown = (await get(`${elements}/${ids[0]}`)).body.data.task_result.elements[0];
  expect(Object.keys(person)).toEqual(
    'type id name description element_type references owned_by status tags'.split(' '),
  );
  expect(person).toEqual({
    type: 'element',
    id: String(shown.element_id),
    name: 'Captain',
    description: 'Of the ferry',
    element_type: 'multi_image_elements',
    references: [
      { type: 'image', role: 'frontal', url: front },
      { type: 'image', role: 'refer', url: side },
      { type: 'voice', role: 'refer', url: own.trial_url, id: own.voice_id, name: 'Ada', owned_by: own.owned_by },
    ],
    owned_by: own.owned_by,
    status: 'succeeded',
    tags: shown.tag_list,
  });
  expect(ship).toMatchObject({
    element_type: 'video_character_elements',
    references: [{ type: 'video', role: 'refer', url: film }],
    tags: [],
  });
  await post('/v1/general/delete-elements', { element_id: shown.element_id });
  expect((await get(`/tasks?task_ids=${ids[0]}`)).body.data[0].outputs[0].status).toBe('deleted');
});

test('elements.voiceFromVideo made: an element of a video has the voice in it, which is a custom voice as any other', async () => {
  const { mine, get, post, create } = await open({ settings: { 'elements.voiceFromVideo': 'made' } });
  const ferry = {
    element_name: 'Ferry',
    element_description: 'White',
    reference_type: 'video_refer',
    element_video_list: { refer_videos: [{ video_url: 'https://example.com/ferry.mp4' }] },
  };
  const preset = '829824295735410756';
  const made = [await create(elements, ferry), await create(elements, { ...ferry, element_voice_id: preset })];
  await mine.advance(60_000);
  const [heard, given] = await Promise.all(
    made.map(async (id) => (await get(`${elements}/${id}`)).body.data.task_result.elements[0].element_voice_info),
  );
  expect([heard.voice_name, given.voice_id]).toEqual(['Ferry', preset]);
  const [{ outputs }] = (await get(`/tasks?task_ids=${made[0]}`)).body.data;
  const { voice_id: id, voice_name: name, trial_url: url, owned_by } = heard;
  expect(outputs[0].references.at(-1)).toEqual({ type: 'voice', role: 'refer', url, id, name, owned_by });
  expect((await fetch(url)).headers.get('content-type')).toBe('audio/wav');
  const scene = { image: 'https://example.com/a.png', sound: 'on', mode: 'pro', voice_list: [{ voice_id: id }] };
  expect((await post('/v1/videos/image2video', scene)).status).toBe(200);
  const gone = await post('/v1/general/delete-voices', { voice_id: id });
  expect(gone.body.data).toEqual({ task_id: made[0], task_status: 'succeed' });
  expect((await post('/v1/videos/image2video', scene)).body.message).toBe(`Invalid voice id: ${id}`);
});

test.each(['absent', 'present'] as const)(
  'tasks.billingUsage %s: video_sound and voice_control in billing[] of videos',
  async (shown) => {
    const { mine, get, create } = await open({ settings: { 'tasks.billingUsage': shown } });
    const image = 'https://example.com/a.png';
    const spoken = { image, sound: 'on', mode: 'pro', prompt: '<<<voice_1>>> waves.' };
    const voice_list = [{ voice_id: '829824295735410756' }];
    const ids = [
      await create('/v1/videos/image2video', { ...spoken, voice_list }),
      await create('/v1/videos/text2video', { prompt: 'The sea.' }),
      await create(effects, rain),
    ];
    await mine.advance(60_000);
    const { data } = (await get(`/tasks?task_ids=${ids.join()}`)).body;
    const usage = data.map(({ billing: [row] }: any) => [row.video_sound, row.voice_control]);
    const isShown = shown === 'present';
    expect(usage).toEqual(
      isShown
        ? [
            ['native', true],
            ['off', false],
            [undefined, undefined],
          ]
        : ids.map(() => [undefined, undefined]),
    );
  },
);

test('an id is as much older than its time as was seen, on both kinds of paths', async () => {
  const { post } = await open();
  const madeAt = (id: string) => Number((BigInt(id) >> 22n) + 1_568_028_518_778n);
  for (let count = 0; count < 20; count += 1) {
    const older = (await post('/v1/videos/text2video', { prompt: 'The sea.' })).body.data;
    const contents = [{ type: 'prompt', text: 'The sea.' }];
    const newer = (await post('/omni-video/kling-4.0', { contents })).body.data;
    const leads = [older.created_at - madeAt(older.task_id), newer.create_time - madeAt(newer.id)] as const;
    expect(leads[0]).toBeLessThanOrEqual(8);
    expect(leads[1]).toBeGreaterThanOrEqual(37);
    expect(leads[1]).toBeLessThanOrEqual(46);
  }
});

test('keys stand in the recorded order', async () => {
  const { mine, get, create } = await open();
  const id = await create(effects, rain);
  await mine.advance(60_000);
  const [body] = [recorded('2026-09-28-new-standard-bodies').tasks_query_http_200_times_left_out];
  const mineKeys = Object.keys((await get(`/tasks?task_ids=${id}`)).body.data[0]);
  expect(mineKeys.filter((name) => !name.endsWith('_time'))).toEqual(Object.keys(body.data[0]));
  expect(mineKeys.slice(4, 6)).toEqual(['create_time', 'update_time']);
});

test('a running task has no outputs and no bill, a failed one a bill of nothing', async () => {
  const { mine, get, create } = await open();
  const id = await create(effects, rain);
  const [running] = (await get(`/tasks?task_ids=${id}`)).body.data;
  expect(running).toMatchObject({ status: 'submitted', outputs: [], message: '' });
  expect(running).not.toHaveProperty('billing');
  await mine.failNext({ product: 'text-to-audio', message: 'Failure to pass the risk control system' });
  const failing = await create(effects, rain);
  await mine.advance(60_000);
  const [failed] = (await get(`/tasks?task_ids=${failing}`)).body.data;
  expect(failed).toMatchObject({ status: 'failed', message: 'Failure to pass the risk control system' });
  expect(failed.billing).toEqual(recorded('2026-09-28-new-standard-bodies').failed_before_generation_fragment.billing);
});

test('cash is listed as cash', async () => {
  const { mine, get, create } = await open({ packs: [], wallets: { kling: 1 } });
  const id = await create(effects, rain);
  await mine.advance(60_000);
  expect((await get(`/tasks?task_ids=${id}`)).body.data[0].billing).toEqual([
    { charge_type: 'cash', amount: '0.035', cash_type: 'balance', currency: 'USD', list_price: '0.035' },
  ]);
});

test('a page filters by status and kind of pack, and a cursor leads on', async () => {
  const { mine, post, create } = await open();
  const ended: string[] = [];
  for (let index = 0; index < 3; index += 1) ended.unshift(await create(effects, rain));
  await mine.advance(60_000);
  const running = await create(voices, ada);
  const page = async (body: object) => (await post('/tasks', body)).body.data;
  const ids = ({ result = [] }: any) => result.map(({ id }: any) => id);
  const by = (name: string, ...values: string[]) => ({ filters: [{ key: name, values }] });
  expect(ids(await page({}))).toEqual([running, ...ended]);
  expect(ids(await page(by('status', 'succeeded')))).toEqual(ended);
  expect(ids(await page(by('status', 'submitted', 'processing')))).toEqual([running]);
  expect(await page(by('product_type', 'image', 'try_on'))).toEqual({ count: 0, has_more: false });
  const first = await page({ limit: 2 });
  expect(first).toMatchObject({ count: 2, has_more: true });
  await create(effects, rain);
  const second = await page({ cursor: first.next_cursor, limit: 500 });
  expect(second).toMatchObject({ count: 2, has_more: false, next_cursor: '' });
  expect([...ids(first), ...ids(second)]).toEqual([running, ...ended]);
});

test('tasks.audioProductType none: no product_type finds voices and sounds, every other question does', async () => {
  const { mine, post, create } = await open({ settings: { 'tasks.audioProductType': 'none' } });
  const video = await create('/v1/videos/text2video', { prompt: 'The sea.' });
  const made = [await create(voices, ada), await create(dubs, { video_url: 'https://example.com/a.mp4' })];
  await mine.advance(60_000);
  const find = async (body: object): Promise<string[]> =>
    ((await post('/tasks', body)).body.data.result ?? []).map(({ id }: { id: string }) => id);
  expect(await find({ filters: [{ key: 'product_type', values: ['video', 'image', 'try_on'] }] })).toEqual([video]);
  expect(await find({ filters: [{ key: 'product_type', values: [] }] })).toHaveLength(3);
  expect((await find({})).sort()).toEqual([video, ...made].sort());
});

test('a filter value that is not known is refused with those that are (the list was empty)', async () => {
  const { post } = await open();
  const range = { start_time: 1, end_time: 2 };
  const tell = async (path: string, name: string) =>
    (await post(path, { ...range, filters: [{ key: name, values: ['done'] }] })).body.message as string;
  const told = "filters[0].values[0] value 'done' is invalid, allowed values: ";
  expect(await tell('/tasks', 'status')).toBe(`${told}submitted, processing, succeeded, failed`);
  expect(await tell('/tasks', 'product_type')).toBe(`${told}video, image, try_on`);
  expect(await tell('/solutions', 'status')).toBe(`${told}submitted, processing, succeeded, failed`);
  expect(await tell('/account/billing/package', 'product_type')).toBe(`${told}video, image, try-on`);
});

test('a cursor leads on in the list that gave it, and in no other (it was taken by both spaces)', async () => {
  const { mine, post, create } = await open();
  for (let index = 0; index < 3; index += 1) await create(effects, rain);
  const contents = [{ type: 'source_video', url: 'https://example.com/drama.mp4' }];
  for (let index = 0; index < 3; index += 1) await post('/solutions/drama_subtitle', { contents });
  await mine.runAll();
  const whole = { start_time: 1, end_time: 9_999_999_999_999, limit: 1 };
  const lists = ['/tasks', '/solutions', '/account/billing/package'];
  for (const list of lists) {
    const cursor = (await post(list, whole)).body.data.next_cursor;
    for (const other of [...lists, '/account/billing/balance']) {
      const { body, headers } = await post(other, { cursor });
      expect(body.code, `${list} → ${other}`).toBe(other === list ? 0 : 1201);
      const told = headers.get('kling-emulator-diagnostics');
      if (other === list) expect(told).toBe(null);
      else expect(told).toContain(`The cursor is one of POST ${list}: POST ${other} takes its own`);
    }
  }
  const { headers } = await post('/tasks', { cursor: 'page-2' });
  expect(headers.get('kling-emulator-diagnostics')).toContain('The cursor is none that was given');
  // What stood behind a cursor may be gone: an empty page that says nothing is taken for the end.
  const cursors = await Promise.all(lists.map(async (list) => (await post(list, whole)).body.data.next_cursor));
  await mine.reset();
  for (const [index, list] of lists.entries()) {
    const { body, headers: told } = await post(list, { cursor: cursors[index] });
    expect(body.code).toBe(0);
    expect(told.get('kling-emulator-diagnostics'), list).toContain(
      'Nothing is found: the account was reset since this cursor was given. Begin anew without a cursor.',
    );
    expect((await post(list, whole)).headers.get('kling-emulator-diagnostics')).toBe(null);
  }
});

test('an empty page behind a cursor is reported with its one cause: another account, or filters that are no longer met', async () => {
  const { kling, as } = await start();
  const { post } = as(key);
  for (let index = 0; index < 3; index += 1) await post(effects, rain);
  const filters = [{ key: 'status', values: ['submitted'] }];
  const asked = { start_time: 1, end_time: 9_999_999_999_999, limit: 1, filters };
  const cursor = (await post('/tasks', asked)).body.data.next_cursor;
  const told = async (reply: Promise<Reply>) => (await reply).headers.get('kling-emulator-diagnostics');
  const other = as('sk-another0123456789');
  expect(await told(other.post('/tasks', { cursor }))).toContain(
    'This cursor was given to another account: what stands',
  );
  await kling.account(key).runAll();
  expect(await told(post('/tasks', { cursor }))).toMatch(
    /Nothing is found: the tasks behind \d+, where this cursor stands, no longer pass its filters\. Begin anew/,
  );
  // The other account has rows of the same numbers, which are not those that were asked for.
  const bill = '/account/billing/package';
  const row = (await post(bill, { ...asked, filters: [] })).body.data.next_cursor;
  for (let index = 0; index < 3; index += 1) await other.post(effects, rain);
  expect(await told(other.post(bill, { cursor: row }))).toContain('This cursor was given to another account');
  expect(await told(post(bill, { cursor: row }))).toBe(null);
});

test('what no schema words is explained too (the diagnostics were empty)', async () => {
  const { get, post } = await open();
  const tell = ({ headers }: { headers: Headers }) => headers.get('kling-emulator-diagnostics');
  expect(tell(await get('/tasks?task_ids=,'))).toContain('POST /tasks lists tasks by their times');
  expect(tell(await get(`/tasks?task_ids=${Array(21).fill('1').join()}`))).toContain('21 ids were sent');
  const times = { start_time: 5, end_time: 5 };
  expect(tell(await post('/account/billing/package', times))).toContain('start_time is 5 and end_time is 5');
  const image = { type: 'refer_image', url: 'https://example.com/a.png', id: 'a' };
  expect(
    tell(await post('/omni-video/kling-4.0', { contents: [{ type: 'prompt', text: '@a' }, image, image] })),
  ).toContain('the same id');
});

test('a range without times is the last 30 days', async () => {
  const { mine, post, create } = await open();
  const id = await create(effects, rain);
  await mine.advance(31 * 86_400_000);
  expect((await post('/tasks', {})).body.data).toEqual({ count: 0, has_more: false });
  const { time } = await mine.clock();
  const { result } = (await post('/tasks', { start_time: String(time - 40 * 86_400_000) })).body.data;
  expect(result.map((task: any) => task.id)).toEqual([id]);
});

test('a task that moves when it is read moves when it is found', async () => {
  const { mine, get, create } = await open();
  await mine.setProgressions({ '*': { mode: 'reads', reads: 2 } });
  const id = await create(effects, rain);
  const status = async () => (await get(`/tasks?task_ids=${id}`)).body.data[0].status;
  expect([await status(), await status(), await status()]).toEqual(['submitted', 'processing', 'succeeded']);
});

test('another account finds nothing', async () => {
  const { as, create } = await open();
  const id = await create(effects, { ...rain, external_task_id: 'mine' });
  const other = as('emu-another-key-0123456789');
  expect((await other.get(`/tasks?task_ids=${id}&external_task_ids=mine`)).status).toBe(401);
  const { as: anyKey } = await start();
  const made = (await anyKey(key).post(effects, { ...rain, external_task_id: 'mine' })).body.data.task_id;
  const seen = await anyKey('emu-another-key-0123456789').get(`/tasks?task_ids=${made}&external_task_ids=mine`);
  expect(seen.body.data).toEqual([]);
});

test.each([
  ['/tasks', 'task_ids or external_task_ids is required'],
  ['/tasks?ids=1', 'task_ids or external_task_ids is required'],
  ['/tasks?task_ids=,%20,', 'task_ids or external_task_ids is required'],
  [
    `/tasks?task_ids=${'1,'.repeat(20)}&external_task_ids=a`,
    'task_ids and external_task_ids cannot exceed 20 in total',
  ],
])('GET %s is refused', async (path, message) => {
  const { get } = await open();
  expect((await get(path)).body).toMatchObject({ code: 1201, message });
});

test('tokens and garbage are refused in the recorded words, and no header as everywhere', async () => {
  const { as, kling } = await open();
  const [body] = recorded('2026-09-20-auth-errors').map((row: any) => row.body);
  for (const token of [signToken('AK'), 'abc', 'a.b']) {
    expect((await as(token).get('/tasks?task_ids=1')).body).toMatchObject(body);
    expect((await as(token).post('/tasks', {})).status).toBe(401);
  }
  const bare = await fetch(`${kling.url}/tasks?task_ids=1`);
  expect(await bare.json()).toMatchObject({ code: 1001, message: 'Authorization is empty' });
});

/** A create of every dialect, with its address for callbacks. */
const calls = [
  ['kling', effects, (url: string) => ({ ...rain, callback_url: url }), '/callback_url'],
  ['kkiai', `/kling${effects}`, (url: string) => ({ ...rain, callback_url: url }), '/callback_url'],
  [
    'kling, newer standard',
    '/solutions/drama_subtitle',
    (url: string) => ({
      contents: [{ type: 'source_video', url: 'https://example.com/drama.mp4' }],
      options: { callback_url: url },
    }),
    '/options/callback_url',
  ],
  [
    'gmi',
    '/api/v1/ie/requestqueue/apikey/requests',
    (url: string) => ({ model: 'kling-custom-voice', payload: ada, webhook: { url } }),
    '/webhook/url',
  ],
  [
    'apimodels',
    '/api/v1/audio/generations',
    (url: string) => ({ model: 'kling-sound-effects', prompt: 'rain', duration: '4.5', callback_url: url }),
    '/callback_url',
  ],
] as const;

test.each(calls)(
  'an address that no callback can be sent to is reported beside the answer: %s',
  async (name, path, body, at) => {
    const { as } = await start();
    const { post } = as(name === 'kkiai' ? 'sk-relay0123' : key);
    const told = async (url: string) => {
      const { status, headers } = await post(path, body(url));
      expect(status, url).toBe(200);
      return JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]');
    };
    for (const [url, why] of [
      ['not a url', "'not a url' has no scheme. Send an absolute http or https URL."],
      ['undefined', "'undefined' is a value that is not there"],
      ['undefined/hook', "it begins with 'undefined', a value that is not there"],
      ['${BASE}/hook', "it begins with '${BASE}', a template that was not filled in"],
      ['null:3000/hook', "it begins with 'null', a value that is not there"],
      ['/hook?token=s3cr3t', "'/hook?token=[redacted]' is a path"],
      ['ws://127.0.0.1/hook', "'ws' is no scheme that callbacks are sent by"],
      ['https:///hook', "'https:///hook' has no host"],
      ['http://undefined/h', "its host 'undefined' is a value that is not there"],
      ['http://null', "its host 'null' is a value that is not there"],
      ['http://[object Object]/', "its host '[object Object]' is a value that is not there"],
      ['http://${HOST}/x', "its host '${HOST}' is a template that was not filled in"],
      ['http://localhost:/', 'it has a colon behind its host, and no port'],
      ['http://localhost:undefined/h', "its port 'undefined' is no number, but a value that is not there"],
      ['http://{{host}}:3000/h', "its host '{{host}}' is a template that was not filled in"],
      ['http://http://localhost:3000/h', 'it begins with its scheme twice'],
      ['https://undefined.ngrok.app/h', "has 'undefined' in it, where a value was meant"],
      ['http://example..com/h', 'has two dots beside each other'],
      ['http://203.0.113.1/x', 'add --allow-callbacks-to 203.0.113.1'],
      ['http://[2001:4860::1]/x', 'add --allow-callbacks-to 2001:4860::1'],
      ['http://169.254.169.254/x', 'the emulator never connects there'],
    ] as const) {
      const said = expect.stringMatching(`^No callback will arrive at '`);
      expect(await told(url), url).toEqual([{ severity: 'warning', pointer: at, rule: 'callback-url', message: said }]);
      expect((await told(url))[0].message).toContain(why);
    }
    for (const url of [
      'http://127.0.0.1:9/hook',
      'https://hooks.example.com/x',
      'http://[::1]:9/x',
      'HTTP://LOCALHOST./x',
    ])
      expect(await told(url), url).toEqual([]);
  },
);
