/** What the account's own endpoints tell is what the ledger says. */
import { expect, test } from 'vitest';
import { ada, effects, hello, rain, speech, start, voices } from '../control/support.ts';

const key = 'emu-account-key-0123456789';
const packs = '/account/billing/package';
const cash = '/account/billing/balance';

async function open(account: object = { packs: [{ name: 'Trial', units: 100 }] }) {
  const { kling, as } = await start({ strict: true, accounts: [{ apiKeys: [key], ...account }] });
  const mine = kling.account(key);
  const now = (await mine.clock()).time;
  const range = { start_time: now - 1000, end_time: now + 86_400_000 };
  return { kling, mine, range, now, ...as(key) };
}

test('package details are the settled entries of the ledger, newest first', async () => {
  const { mine, post, get, range } = await open();
  const voice = (await post(voices, ada)).body.data.task_id;
  await mine.advance(60_000);
  const said = (await post(speech, hello)).body.data.task_id;
  const sound = (await post(effects, rain)).body.data.task_id;
  const before = (await post(packs, range)).body.data;
  await mine.advance(60_000);
  const { data } = (await post(packs, range)).body;
  expect(before.result.count).toBe(2);
  expect(data).toMatchObject({ has_more: false, next_cursor: '', result: { count: 3 } });
  expect(data.result.detail.map((row: any) => [row.task_id, row.product_function, row.deduction_amount])).toEqual([
    [sound, 'Text to Audio', 0.25],
    [said, 'TTS', 0.05],
    [voice, 'Custom Voice', 0.05],
  ]);
  const settled = (await mine.ledger()).entries.filter(({ kind }) => kind === 'settle').reverse();
  expect(
    data.result.detail.map((row: any) => ({
      task_id: row.task_id,
      units: row.deduction_amount,
      remaining_units: row.unit_after_deduction,
    })),
  ).toEqual(settled.map(({ task_id, units, remaining_units }) => ({ task_id, units, remaining_units })));
  const [last] = data.result.detail;
  expect(last.unit_before_deduction - last.unit_after_deduction).toBeCloseTo(last.deduction_amount);
  const costs = await get(`/account/costs?start_time=${range.start_time}&end_time=${range.end_time}`);
  const [pack] = costs.body.data.resource_pack_subscribe_infos;
  expect(pack).toMatchObject({ resource_pack_id: last.package_id, remaining_quantity: last.unit_after_deduction });
});

test('a video is billed with its model, resolution, sound and voices, whichever path made it', async () => {
  const { mine, post, get, range } = await open({ packs: [{ name: 'Trial', units: 1000 }] });
  const picture = 'https://example.com/a.png';
  const preset = { voice_id: '829824295735410756' };
  const image = { image: picture, duration: '10' };
  const makes: readonly (readonly [path: string, body: object, row: object])[] = [
    [
      '/v1/videos/image2video',
      { ...image, mode: 'pro', sound: 'on', prompt: '<<<voice_1>>> says hello.', voice_list: [preset] },
      {
        model_name: 'kling-v2-6',
        resolution: '1080p',
        video_sound: 'native',
        voice_control: true,
        deduction_amount: 12,
      },
    ],
    [
      '/v1/videos/image2video',
      { ...image, mode: 'pro', sound: 'on', prompt: 'Hello.', voice_list: [preset] },
      {
        model_name: 'kling-v2-6',
        resolution: '1080p',
        video_sound: 'native',
        voice_control: false,
        deduction_amount: 10,
      },
    ],
    [
      '/v1/videos/text2video',
      { model_name: 'kling-v3', prompt: 'The sea.' },
      { model_name: 'kling-v3', resolution: '720p', video_sound: 'off', voice_control: false, deduction_amount: 3 },
    ],
    [
      '/omni-video/kling-3.0',
      {
        contents: [
          { type: 'prompt', text: 'The sea.' },
          { type: 'base_video', url: 'https://example.com/a.mp4' },
        ],
      },
      { model_name: 'kling-3.0', resolution: '720p', video_sound: 'off', refer_video_input: true },
    ],
    ['/v1/videos/avatar/image2video', { image: picture, sound_file: 'https://example.com/a.mp3' }, { model_name: '' }],
  ];
  for (const [path, body, row] of makes) {
    const { data } = (await post(path, body)).body;
    await mine.advance(60_000 * 3);
    const [task] = (await get(`/tasks?task_ids=${data.task_id ?? data.id}`)).body.data;
    const { detail } = (await post(packs, { ...range, limit: 1 })).body.data.result;
    expect(detail[0]).toMatchObject({ task_id: task.id, duration: task.outputs[0].duration, ...row });
    // A row of the task itself tells the money only.
    expect(task.billing).toEqual([
      { charge_type: 'unit', amount: String(detail[0].deduction_amount), package_type: 'video' },
    ]);
  }
});

test('a cursor leads through all rows once, whatever else the request says and whatever is charged meanwhile', async () => {
  const { post, range } = await open();
  const made: string[] = [];
  for (let index = 0; index < 5; index += 1) made.unshift((await post(speech, hello)).body.data.task_id);
  const seen: string[] = [];
  let { data } = (await post(packs, { ...range, limit: 2 })).body;
  for (;;) {
    seen.push(...data.result.detail.map((row: any) => row.task_id));
    if (!data.has_more) break;
    await post(speech, hello);
    ({ data } = (await post(packs, { start_time: 1, end_time: 2, limit: 500, cursor: data.next_cursor })).body);
  }
  expect(seen).toEqual(made);
});

test('values of one key are alternatives, several keys narrow, no values are no filter', async () => {
  const { post, range } = await open({
    packs: [
      { name: 'Small', units: 0.05, days: 1 },
      { name: 'Large', units: 10 },
    ],
  });
  await post(speech, hello);
  await post(speech, hello);
  const count = async (...filters: object[]) => (await post(packs, { ...range, filters })).body.data.result.count;
  const by = (name: string, ...values: string[]) => ({ key: name, values });
  expect(await count(by('package_name', 'Small'))).toBe(1);
  expect(await count(by('package_name', 'Small', 'Large'))).toBe(2);
  expect(await count(by('package_name', 'Small'), by('package_name', 'Large'))).toBe(2);
  expect(await count(by('package_name', 'Small'), by('product_type', 'image'))).toBe(0);
  expect(await count(by('package_name'), by('product_type', 'video'))).toBe(2);
  expect(await count(by('api_key_name', 'another'))).toBe(0);
});

test('the range is one of task creation', async () => {
  const { mine, post, now } = await open();
  await post(effects, rain);
  await mine.advance(60_000);
  const count = async (start: number, end: number) =>
    (await post(packs, { start_time: String(start), end_time: end })).body.data.result.count;
  expect(await count(now, now + 1)).toBe(1);
  expect(await count(now + 1, now + 120_000)).toBe(0);
});

test('cash pays for what no pack can, and the balance tells it', async () => {
  const { mine, post, get, range } = await open({ packs: [{ units: 0.05 }], wallets: { kling: 0.05 } });
  await post(speech, hello);
  const made = (await post(effects, rain)).body.data.task_id;
  expect((await post(cash, range)).body.data.result).toEqual({ detail: [], count: 0 });
  await mine.advance(60_000);
  const [row] = (await post(cash, range)).body.data.result.detail;
  expect(row).toMatchObject({
    task_id: made,
    product_function: 'Text to Audio',
    cash_type: 'balance',
    currency: 'USD',
  });
  expect(row).toMatchObject({
    balance_before_deduction: 0.05,
    deduction_amount: 0.035,
    balance_after_deduction: 0.015,
  });
  const { data } = (await get(`${effects}/${made}`)).body;
  expect(data.final_balance_deduction).toEqual({ quota: '0.035', list_price: '0.035' });
  expect(data).not.toHaveProperty('final_unit_deduction');
  expect((await post(packs, range)).body.data.result.count).toBe(1);
  expect((await mine.ledger()).wallets).toEqual([{ dialect: 'kling', micro_usd: 15_000 }]);
  expect((await post(effects, rain)).body).toMatchObject({ code: 1102, message: 'Account balance not enough' });
});

test('funds.first cash: cash pays while there is enough of it, then the pack', async () => {
  const { mine, post, range } = await open({
    packs: [{ units: 1 }],
    wallets: { kling: 0.04 },
    settings: { 'funds.first': 'cash' },
  });
  const made = [(await post(effects, rain)).body.data.task_id, (await post(effects, rain)).body.data.task_id];
  await mine.advance(60_000);
  const [paid] = (await post(cash, range)).body.data.result.detail;
  const [taken] = (await post(packs, range)).body.data.result.detail;
  expect([paid.deduction_amount, taken.deduction_amount]).toEqual([0.035, 0.25]);
  expect([paid.task_id, taken.task_id]).toEqual(made);
});

test('what a running task is going to take from cash is not left for another, and a failure gives it back', async () => {
  const { mine, post } = await open({ packs: [], wallets: { kling: 0.035 } });
  await mine.failNext({ product: 'text-to-audio' });
  await post(effects, rain);
  expect((await post(effects, rain)).status).toBe(429);
  await mine.advance(60_000);
  expect((await post(effects, rain)).status).toBe(200);
});

test('concurrency is the number of tasks that hold a slot', async () => {
  const { mine, post, get } = await open();
  const running = async (kind: string) => (await get(`/account/concurrency?budget_type=${kind}`)).body.data;
  await post(voices, ada);
  await post(effects, rain);
  expect([await running('video'), await running('image')]).toEqual([2, 0]);
  await mine.advance(60_000);
  expect(await running('video')).toBe(0);
});

test.each([
  ['no range and no cursor', {}, 'start_time and end_time are required when cursor is empty'],
  ['half a range', { start_time: 1 }, 'start_time and end_time are required when cursor is empty'],
  ['a range that ends before it starts', { start_time: 2, end_time: 1 }, 'start_time must be before end_time'],
  ['an unknown cursor', { cursor: 'e30' }, "cursor value 'e30' is invalid"],
  ['a cursor that is no base64', { cursor: '!' }, "cursor value '!' is invalid"],
  ['a page of 501', { start_time: 1, end_time: 2, limit: 501 }, 'limit: must be less than or equal to 500'],
])('%s is refused', async (_name, body, message) => {
  const { post } = await open();
  for (const path of [packs, cash]) {
    const { status, body: told } = await post(path, body);
    expect([path, status, told.code, told.message]).toEqual([path, 400, 1201, message]);
  }
});

test('both keys of a pack, and a key that balances have not, are refused', async () => {
  const { post, range, get } = await open();
  const both = ['package_name', 'package_id'].map((name) => ({ key: name, values: ['x'] }));
  expect((await post(packs, { ...range, filters: both })).body.message).toBe(
    'package_name and package_id cannot be used together',
  );
  expect((await post(cash, { ...range, filters: both })).status).toBe(400);
  expect((await get('/account/concurrency')).body).toMatchObject({ code: 1200, message: 'Missing Request Parameter' });
  expect((await get('/account/concurrency?budget_type=audio')).status).toBe(400);
});

test('a filter that names what the account has not is reported, since the page is empty without a reason', async () => {
  const { post, get, range } = await open();
  const ask = async (name: string, ...values: string[]) =>
    (await post(packs, { ...range, filters: [{ key: name, values }] })).headers.get('kling-emulator-diagnostics');
  expect(await ask('package_name', 'Gold')).toContain('the account has no resource pack \\"Gold\\". It has Trial.');
  expect(await ask('package_id', '0f6a')).toContain('"pointer":"/filters/0/values/0"');
  expect(await ask('api_key_name', 'production')).toContain('the account has no API key');
  expect(await ask('package_name', 'Trial')).toBe(null);
  expect(await ask('package_name', 'Gold', 'Trial')).toBe(null);
  expect(await ask('package_name')).toBe(null);
  expect(await ask('product_type', 'image')).toBe(null);
  expect(await ask('product_type', 'try_on')).toContain('"nearest":"try-on"');
  const { start_time: start, end_time: end } = range;
  const costs = await get(`/account/costs?start_time=${start}&end_time=${end}&resource_pack_name=Gold`);
  expect(costs.headers.get('kling-emulator-diagnostics')).toContain('"pointer":"/resource_pack_name"');
});

test.each([
  ['POST', '/tasks', { start_time: 5, end_time: 3 }],
  ['POST', '/solutions', { start_time: '5', end_time: 3 }],
  ['GET', '/account/costs?start_time=5&end_time=3', undefined],
] as const)(
  '%s %s with a range that ends before it begins finds nothing, and the diagnostic says why',
  async (method, path, body) => {
    const { get, post } = await open();
    const { status, headers } = method === 'GET' ? await get(path) : await post(path, body);
    expect(status).toBe(200);
    expect(headers.get('kling-emulator-diagnostics')).toContain(
      'Nothing is found: start_time 5 is later than end_time 3.',
    );
  },
);

test.each([
  ['POST', '/tasks'],
  ['POST', packs],
  ['POST', cash],
  ['GET', '/account/costs'],
] as const)(
  '%s %s with a range in seconds finds nothing, and the diagnostic has the milliseconds',
  async (method, path) => {
    const { get, post } = await open();
    const range = { start_time: 1_790_000_000, end_time: 1_790_086_400 };
    const query = `start_time=${range.start_time}&end_time=${range.end_time}`;
    const { status, headers } = method === 'GET' ? await get(`${path}?${query}`) : await post(path, range);
    expect(status).toBe(200);
    expect(headers.get('kling-emulator-diagnostics')).toContain(
      'start_time 1790000000 is in seconds. Send milliseconds, 1790000000000.',
    );
  },
);

test.each([
  ['/account/costs?start_time=1796014142000000&end_time=1796014142000001', 'at most 15 digits (milliseconds have 13)'],
  [`${voices}?pageNum=9007199254740993`, 'an integer of at most 15 digits, got'],
])('%s is refused for its length, not as no integer', async (path, sentence) => {
  const { get } = await open();
  const { status, headers } = await get(path);
  expect(status).toBe(400);
  expect(headers.get('kling-emulator-diagnostics')).toContain(sentence);
});
