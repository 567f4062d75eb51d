/** The machine's clock steps back while the emulator runs: its own time does not. */
import { afterEach, expect, test, vi } from 'vitest';
import { signToken } from '../support/client.ts';
import { full, rope, submitMila, unified } from '../gateways/support.ts';
import { effects, hello, rain, speech, start, startReceiver } from './support.ts';

afterEach(() => vi.restoreAllMocks());

const quick = { mode: 'time', processingMs: 1, finishMs: 2 } as const;
/** Until a busy machine has done it. */
const patience = { timeout: 15_000 };

const machineNow = Date.now;
const stepBack = (ms: number) => vi.spyOn(Date, 'now').mockImplementation(() => machineNow() - ms);

test.each([500, 3_600_000])('%i ms back: paid calls are taken and tasks go on', async (ms) => {
  const { as } = await start({ clock: 'real', progression: quick, profile: 'trial' });
  const client = as('key-of-steps');
  expect((await client.get('/v1/general/presets-voices')).body.code).toBe(0);
  stepBack(ms);
  expect((await client.post(speech, hello)).body).toMatchObject({ code: 0, data: { task_status: 'succeed' } });
  const { body } = await client.post(effects, rain);
  expect(body.code).toBe(0);
  await vi.waitFor(async () => {
    const read = await client.get(`${effects}/${body.data.task_id}`);
    expect(read.body.data.task_status).toBe('succeed');
  }, patience);
});

test('tasks that were running when the clock stepped back end, at gateways too', async () => {
  const { as, kling } = await start({ clock: 'real', progression: { mode: 'time', processingMs: 5, finishMs: 50 } });
  const key = 'sk-emuSteps';
  await as(key).post(`${full}/requests`, submitMila);
  await as(key).post(unified, rope);
  stepBack(60_000);
  await vi.waitFor(async () => {
    const { tasks } = await kling.account(key).tasks();
    expect(tasks.map(({ status }) => status)).toEqual(['succeed', 'succeed']);
  }, patience);
});

test('a scaled clock never goes back either', async () => {
  const { kling } = await start({ clock: { scale: 100 } });
  const account = kling.account('key-of-scaled');
  await account.setProgressions({ '*': 'held' });
  const before = (await kling.control.getClock({ account: 'key-of-scaled' })).time;
  stepBack(60_000);
  expect((await kling.control.getClock({ account: 'key-of-scaled' })).time).toBeGreaterThanOrEqual(before);
});

test('tokens and callback signatures go by the machine’s clock, which clients and receivers read', async () => {
  const { as, admin } = await start({ clock: 'real', progression: quick });
  const hook = await startReceiver();
  const secret = `whsec_${Buffer.from('a'.repeat(32)).toString('base64')}`;
  await admin.post('/accounts', { access_key: 'ak-of-steps', webhook_secrets: [secret] });
  stepBack(7_200_000);
  const { body } = await as(signToken('ak-of-steps')).post(effects, { ...rain, callback_url: hook.url });
  expect(body.code, 'made after the step back, valid for half an hour').toBe(0);
  await vi.waitFor(() => expect(hook.received.length).toBeGreaterThan(0), patience);
  const stamped = Number(hook.received[0]?.headers['webhook-timestamp']) * 1000;
  expect(Math.abs(stamped - Date.now())).toBeLessThan(600_000);
});
