import { readFileSync } from 'node:fs';
import { catalog } from '../../src/contracts/spec/catalog.ts';
import { schemas } from '../../src/contracts/spec/generated/schemas.ts';
import { products } from '../../src/emulator/core/products/product-list.ts';
import { vendorIds, vendors } from '../../src/contracts/spec/vendors.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import {
  callbackStatuses,
  dialectIds,
  operationIds,
  productIds,
  type CallbackStatus,
} from '../../src/testing/matcher-subject.ts';
import { createKlingTest, createRemoteAccount, expect, klingMatchers } from '../../src/testing/vitest.ts';
import { startReceiver } from '../control/support.ts';
import { rope } from '../gateways/support.ts';
import { ada, clientOf, create, effects, failureOf, hello, rain, speech, voices } from './client.ts';

const test = createKlingTest({ clock: 'manual' });
const sea = {
  contents: [
    { type: 'prompt', text: 'The sea.' },
    { type: 'first_frame', url: 'https://example.com/a.png' },
  ],
  settings: { duration: '5' },
};

test('operations are found by id, count, body and status', async ({ kling }) => {
  await create(kling, speech, hello);
  await create(kling, speech, { ...hello, text: 'Good night' });
  await clientOf(kling).post(speech, { ...hello, text: '' });

  await expect(kling).toHaveReceivedOperation('kling.text-to-speech');
  await expect(kling).toHaveReceivedOperation('kling.text-to-speech', { times: 3 });
  await expect(kling).toHaveReceivedOperation('kling.text-to-speech', { times: 2, status: 200 });
  await expect(kling).toHaveReceivedOperation('kling.text-to-speech', { times: 1, status: 400, body: { text: '' } });
  await expect(kling).toHaveReceivedOperation('kling.text-to-speech', {
    times: 1,
    body: { text: expect.stringMatching(/night$/), voice_id: 'oversea_male1' },
  });
  await expect(kling).not.toHaveReceivedOperation('kling.text-to-speech', { body: { text: 'Bye' } });
  await expect(kling).not.toHaveReceivedOperation('kling.text-to-speech', { times: 2 });
  await expect(kling).not.toHaveReceivedOperation('kling.create-custom-voice');
});

test('an operation that did not come is reported with what came instead', async ({ kling }) => {
  await create(kling, speech, hello);
  await clientOf(kling).post(voices, {});
  await clientOf(kling).post('/v1/audio/ttss', hello);
  const failure = await failureOf(
    expect(kling).toHaveReceivedOperation('kling.text-to-speech', { times: 2, body: { text: 'Hello' } }),
  );
  expect(failure).toBe(
    [
      'expect(kling).toHaveReceivedOperation()',
      '',
      "Expected the account to have received kling.text-to-speech exactly 2 times with the body { text: 'Hello' }.",
      'That happened 1 time.',
      'It received:',
      '  1 × kling.text-to-speech (200)',
      '  1 × kling.create-custom-voice (400)',
      'Of this operation:',
      '  200 {"text":"Hello","voice_id":"oversea_male1","voice_language":"en"}',
      'Requests to paths that are not there, which belong to no account:',
      '  POST /v1/audio/ttss → 404: No operation has this path. Did you mean POST /v1/audio/tts?',
    ].join('\n'),
  );
});

test('an operation that came and should not have is reported', async ({ kling }) => {
  await create(kling, speech, hello);
  const failure = await failureOf(expect(kling).not.toHaveReceivedOperation('kling.text-to-speech', { status: 200 }));
  expect(failure).toContain('expect(kling).not.toHaveReceivedOperation()');
  expect(failure).toContain('Expected the account not to have received kling.text-to-speech answered with 200.');
  expect(failure).toContain('That happened 1 time.');
});

test('a misspelt operation is refused with the nearest name, with and without not', async ({ kling }) => {
  const refusal = "Unknown operation 'kling.text-to-speach'. Did you mean 'kling.text-to-speech'?";
  // @ts-expect-error the compiler refuses it as well
  await expect(expect(kling).toHaveReceivedOperation('kling.text-to-speach')).rejects.toThrow(refusal);
  // @ts-expect-error the compiler refuses it with not, too
  await expect(expect(kling).not.toHaveReceivedOperation('kling.text-to-speach')).rejects.toThrow(refusal);
});

test('what the journal has forgotten is not taken for what never was', async () => {
  await using emulator = await startKlingEmulator({ journalEntries: 2, clock: 'manual' });
  const account = emulator.account('key-of-forgetting');
  const client = clientOf({ baseUrl: emulator.url, apiKey: 'key-of-forgetting' } as never);
  for (let count = 0; count < 3; count += 1) await client.post(speech, hello);
  await expect(account).toHaveReceivedOperation('kling.text-to-speech', { times: 3 });
  const refusal = /The journal was full and \d+ entries are gone/;
  await expect(expect(account).toHaveReceivedOperation('kling.text-to-speech', { body: hello })).rejects.toThrow(
    refusal,
  );
  await expect(expect(account).not.toHaveReceivedOperation('kling.text-to-speech', { status: 500 })).rejects.toThrow(
    refusal,
  );
});

test('charges are compared in all, by product, by task', async ({ kling }) => {
  await expect(kling).not.toHaveBeenCharged();
  await expect(kling).toHaveBeenCharged(0);
  const spoken = await create(kling, speech, hello);
  await create(kling, speech, hello);
  await create(kling, speech, hello);
  const sound = await create(kling, effects, rain);
  await expect(kling).toHaveBeenCharged(0.15);
  await kling.account.runAll();

  await expect(kling).toHaveBeenCharged();
  await expect(kling).toHaveBeenCharged({ product: 'tts', units: 0.15 });
  await expect(kling).toHaveBeenCharged({ taskId: spoken, units: 0.05 });
  await expect(kling).toHaveBeenCharged({ taskId: sound });
  await expect(kling).not.toHaveBeenCharged({ product: 'custom-voice' });
  await expect(kling).not.toHaveBeenCharged(0.15);
});

test('a wrong charge is reported with every entry and with what is held', async ({ kling }) => {
  const spoken = await create(kling, speech, hello);
  await create(kling, effects, rain);
  expect(await failureOf(expect(kling).toHaveBeenCharged({ units: 1, product: 'tts' }))).toBe(
    [
      'expect(kling).toHaveBeenCharged()',
      '',
      'Expected the account to have been charged 1 unit for tts.',
      'It was charged 0.05 units.',
      'All its charges:',
      `  0.05 units for tts ${spoken}`,
      '0.25 more units are held by tasks that have not ended.',
    ].join('\n'),
  );
  const failure = await failureOf(expect(kling).not.toHaveBeenCharged());
  expect(failure).toContain('Expected the account not to have been charged anything.');
});

test('what a gateway takes is counted in dollars', async ({ kling }) => {
  const payload = { voice_name: 'Mila', voice_url: 'https://example.com/mila.wav' };
  await clientOf(kling).post('/requests', { model: 'kling-custom-voice', payload });
  // The queue takes its list price at once and gives back what Kling did not take.
  await expect(kling).toHaveBeenCharged({ usd: 0.07 });
  await kling.account.runAll();
  const usd = 0.007;
  await expect(kling).toHaveBeenCharged({ usd });
  await expect(kling).toHaveBeenCharged({ usd, units: 0 });
  const failure = await failureOf(expect(kling).toHaveBeenCharged({ usd: usd + 1 }));
  expect(failure).toContain(`It was charged 0 units and ${usd} US dollars.`);
  expect(failure).toContain('0.07 US dollars at gmi for custom-voice');
});

test('what a gateway took and gave back is no charge', async ({ kling }) => {
  await kling.account.failNext({ product: 'custom-voice' });
  const payload = { voice_name: 'Mila', voice_url: 'https://example.com/mila.wav' };
  await clientOf(kling).post('/requests', { model: 'kling-custom-voice', payload });
  await expect(kling).toHaveBeenCharged();
  await kling.account.runAll();
  await expect(kling).toHaveBeenCharged({ usd: 0 });
  await expect(kling).not.toHaveBeenCharged();
  const failure = await failureOf(expect(kling).toHaveBeenCharged());
  expect(failure).toContain('It was charged 0 units and 0 US dollars.');
  expect(failure).toContain('0.07 US dollars given back at gmi for custom-voice');
});

test('a balance is what is left in packs that are online', async ({ kling }) => {
  await expect(kling).toHaveBalance(1_000_000);
  await create(kling, speech, hello);
  await create(kling, effects, rain);
  await expect(kling).toHaveBalance(999_999.95);
  await expect(kling).not.toHaveBalance(1_000_000);
  const failure = await failureOf(expect(kling).toHaveBalance(5));
  expect(failure).toContain('Expected the account to have a balance of 5 units.\nIts balance is 999999.95 units.');
  expect(failure).toContain('999999.95 units left, 0.25 of them held (online)');
});

test('a task is found by id, external id and fields', async ({ kling }) => {
  await expect(kling).not.toHaveTask();
  const id = await create(kling, voices, { ...ada, external_task_id: 'order-7' });
  await expect(kling).toHaveTask();
  await expect(kling).toHaveTask(id);
  await expect(kling).toHaveTask('order-7', { status: 'submitted' });
  await kling.account.fail(id, 'risk-control');
  await expect(kling).toHaveTask(id, { status: 'failed', status_message: expect.stringContaining('risk control') });
  await expect(kling).toHaveTask({ product: 'custom-voice', input: { voice_name: 'Ada' } });
  await expect(kling).not.toHaveTask(id, { status: 'succeed' });
  await expect(kling).not.toHaveTask('order-8');
});

test('a task that is missing is reported with those that are there', async ({ kling }) => {
  expect(await failureOf(expect(kling).toHaveTask())).toContain('It has no tasks.');
  const id = await create(kling, voices, { ...ada, external_task_id: 'order-7' });
  const failure = await failureOf(expect(kling).toHaveTask('order-8', { status: 'succeed' }));
  expect(failure).toContain("Expected the account to have the task order-8 with { status: 'succeed' }.");
  expect(failure).toContain(`Its tasks, newest first:\n  ${id} (order-7) custom-voice: submitted`);
  expect(await failureOf(expect(kling).not.toHaveTask(id))).toContain(`not to have the task ${id}.`);
});

test('delivered callbacks are counted by task and status', async ({ kling }) => {
  const hook = await startReceiver();
  const id = await create(kling, voices, { ...ada, callback_url: hook.url });
  await expect(kling).not.toHaveDeliveredCallback({ taskId: id });
  await kling.account.runAll();
  await expect(kling).toHaveDeliveredCallback();
  await expect(kling).toHaveDeliveredCallback({ taskId: id, status: 'succeed', times: 1 });
  await expect(kling).not.toHaveDeliveredCallback({ status: 'failed' });
  await kling.account.resendAll();
  await expect(kling).toHaveDeliveredCallback({ status: 'succeed', times: 1 });
  expect(hook.received[0]?.headers).toHaveProperty('webhook-signature');
});

test.for<[string, string, (url: string) => readonly [string, object]]>([
  ['succeeded', 'a new path', (callback_url) => ['/image-to-video/kling-2.6', { ...sea, options: { callback_url } }]],
  ['success', 'the queue', (url) => ['/requests', { model: 'kling-custom-voice', payload: ada, webhook: { url } }]],
  ['completed', 'the unified API', (callback_url) => ['/api/v1/audio/generations', { ...rope, callback_url }]],
])('callbacks are found by the word they have: %s at %s', async ([status, , ask], { kling }) => {
  const hook = await startReceiver();
  const [path, body] = ask(hook.url);
  expect(await clientOf(kling).post(path, body)).toMatchObject({ status: 200 });
  await kling.account.runAll();
  expect(hook.received.at(-1)?.text).toContain(`"${status}"`);
  await expect(kling).toHaveDeliveredCallback({ status: status as CallbackStatus });
  await expect(kling).not.toHaveDeliveredCallback({ status: 'failed' });
});

test('a callback that did not arrive is reported with its attempts', async ({ kling }) => {
  expect(await failureOf(expect(kling).toHaveDeliveredCallback())).toContain('did the request have a callback_url?');
  const hook = await startReceiver(() => 500);
  const id = await create(kling, voices, { ...ada, callback_url: hook.url });
  await kling.account.runAll();
  const failure = await failureOf(expect(kling).toHaveDeliveredCallback({ taskId: id, status: 'succeed' }));
  expect(failure).toContain(`to have delivered a callback that tells 'succeed' of the task ${id}.`);
  expect(failure).toMatch(
    new RegExp(`${id} succeed to http://127\\.0\\.0\\.1:\\d+\\S*: gave-up, \\d attempts?, answered 500`),
  );
  const refusal = 'The account has no task';
  await expect(expect(kling).not.toHaveDeliveredCallback({ taskId: 'order-8' })).rejects.toThrow(refusal);
});

test('a client that keeps the contract passes, one that breaks it does not', async ({ kling }) => {
  await create(kling, speech, hello);
  await expect(kling).toHaveNoContractViolations();
  const passed = await failureOf(expect(kling).not.toHaveNoContractViolations());
  expect(passed).toContain('Expected the account to have contract violations.');

  await clientOf(kling).post(speech, { ...hello, voice_speed: 'fast' });
  await clientOf(kling).post('/v1/audio/ttss', hello);
  const failure = await failureOf(expect(kling).toHaveNoContractViolations());
  expect(failure).toContain('voice_speed');
  expect(failure).toContain('/v1/audio/ttss');
  await expect(kling).not.toHaveNoContractViolations();
});

test('the handle of an account will do', async ({ kling }) => {
  const handle = kling.account;
  await create(kling, speech, hello);
  await expect(handle).toHaveNoContractViolations();
  await clientOf(kling).post(speech, { ...hello, voice_speed: 'fast' });
  expect(await failureOf(expect(handle).toHaveNoContractViolations())).toContain('voice_speed');
});

test('a matcher that did not see everything passes no negation', async () => {
  await using emulator = await startKlingEmulator({ journalEntries: 1, clock: 'manual' });
  const { control } = emulator;
  const account = emulator.account('key-of-forgetting');
  const timings = (query: object = {}) => control.queryTimings({ account: 'key-of-forgetting', ...query });
  const client = clientOf({ baseUrl: emulator.url, apiKey: 'key-of-forgetting' } as never);
  for (let count = 0; count < 2; count += 1) await client.get('/v1/general/presets-voices');
  const refusal = /journal .*was full.*1 entry/;
  await expect(expect({ ...account, timings }).toHaveNoContractViolations()).rejects.toThrow(refusal);
});

test('no negation passes before anything was done', async ({ kling }) => {
  const refusal = 'There is nothing to judge';
  await expect(expect(kling).toHaveNoContractViolations()).rejects.toThrow(refusal);
  await expect(expect(kling).not.toHaveNoContractViolations()).rejects.toThrow(refusal);
});

test('misuse fails with and without not, and says what is right', async ({ kling }) => {
  const untyped = expect as unknown as (received: unknown) => any;
  const wrong: [(matchers: any) => Promise<void>, string][] = [
    [(it) => it.toHaveReceivedOperation(), 'needs the id of an operation'],
    [(it) => it.toHaveReceivedOperation('kling.text-to-speech', { time: 1 }), "knows no 'time'. Did you mean 'times'?"],
    [(it) => it.toHaveReceivedOperation('kling.text-to-speech', { times: -1 }), 'times must be a whole number'],
    [(it) => it.toHaveBeenCharged({ unit: 1 }), "knows no 'unit'. Did you mean 'units'?"],
    [(it) => it.toHaveBeenCharged('1'), 'toHaveBeenCharged takes units or options'],
    [(it) => it.toHaveBeenCharged(null), 'toHaveBeenCharged takes units or options, not null'],
    [(it) => it.toHaveBeenCharged({ product: ['tts'] }), "There is no product [ 'tts' ]."],
    [(it) => it.toHaveBeenCharged({ product: 'ttts' }), "There is no product 'ttts'. Did you mean 'tts'?"],
    [(it) => it.toHaveBeenCharged({ units: '1' }), "units must be a number, 0 or more; it is '1'"],
    [(it) => it.toHaveBeenCharged({ taskId: '1' }), 'The account has no task'],
    [(it) => it.toHaveBalance(), 'needs a number of units; it is undefined'],
    [(it) => it.toHaveTask({ stauts: 'failed' }), "knows no 'stauts'. Did you mean 'status'?"],
    [
      (it) => it.toHaveTask({ status: 'success' }),
      "There is no status of a task 'success'. Known: submitted, processing, succeed, failed.",
    ],
    [(it) => it.toHaveTask({ status: ['failed'] }), "There is no status of a task [ 'failed' ]."],
    [(it) => it.toHaveTask({ product: 'ttss' }), "There is no product of a task 'ttss'. Did you mean 'tts'?"],
    [(it) => it.toHaveTask({ operation: 'kling.text-to-speach' }), "Did you mean 'kling.text-to-speech'?"],
    [(it) => it.toHaveTask({ dialect: 'klng' }), "There is no dialect of a task 'klng'. Did you mean 'kling'?"],
    [(it) => it.toHaveTask('1', 'failed'), "toHaveTask takes options, not 'failed'."],
    [(it) => it.toHaveTask(7), 'takes a task id, fields of a task, or both; not 7'],
    [(it) => it.toHaveDeliveredCallback({ task: '1' }), "knows no 'task'"],
    [(it) => it.toHaveDeliveredCallback({ status: 'suceed' }), "Did you mean 'succeed'?"],
    [(it) => it.toHaveDeliveredCallback({ status: 7 }), 'There is no status of a callback 7.'],
    [(it) => it.toHaveDeliveredCallback(null), 'toHaveDeliveredCallback takes options, not null.'],
    [(it) => it.toHaveReceivedOperation('kling.text-to-speech', null), 'takes options, not null'],
    [(it) => it.toHaveNoContractViolations({ ignore: ['no-such-rule'] }), 'There is no rule on clients'],
    [(it) => it.toHaveNoContractViolations({ failon: 'error' }), "Did you mean 'failOn'?"],
  ];
  await create(kling, speech, hello);
  for (const [misuse, message] of wrong) {
    await expect(misuse(untyped(kling))).rejects.toThrow(message);
    await expect(misuse(untyped(kling).not)).rejects.toThrow(message);
  }
});

test.for([
  ['nothing', undefined, 'a value of type undefined'],
  ['a text', 'my-key', 'a value of type string'],
  ['null', null, 'null'],
  ['an array', [], 'an array'],
] as const)('matchers are not about %s', async ([, received, shown]) => {
  const untyped = expect as unknown as (received: unknown) => any;
  const message = `toHaveTask is about the fixture \`kling\` or an account's handle, not ${shown}.`;
  await expect(untyped(received).toHaveTask()).rejects.toThrow(message);
  await expect(untyped(received).not.toHaveTask()).rejects.toThrow(message);
});

/** The states of tasks that a schema lists for members of these names: lists of two are about voices and elements. */
function enumsOf(names: readonly string[], node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => [
    ...(names.includes(name) && value?.enum?.length > 2 ? value.enum : []),
    ...enumsOf(names, value),
  ]);
}

test('the words of expectations are those of the catalog and the schemas', () => {
  expect([...operationIds].toSorted()).toEqual(catalog.map(({ id }) => id).toSorted());
  expect([...productIds].toSorted()).toEqual(Object.keys(products).toSorted());
  expect(dialectIds).toEqual(vendorIds);
  const told = vendors.flatMap(({ id, relays, tasks: { statusField } }) =>
    relays !== undefined
      ? []
      : Object.entries(schemas).flatMap(([schema, node]) =>
          new RegExp(`^${id}/(?:common|.+\\.task)\\.json$`).test(schema) ? enumsOf(['status', statusField], node) : [],
        ),
  );
  // Of the newer standard, whose tasks stand in the same file with another field.
  const newer = vendors.flatMap((vendor) => vendor.newer?.tasks.statuses.flat() ?? []);
  expect([...callbackStatuses].toSorted()).toEqual([...new Set<string>([...told, ...newer])].toSorted());
});

test('fields with few words may be matched by a pattern', async ({ kling }) => {
  await create(kling, speech, hello);
  await expect(kling).toHaveTask({ product: expect.stringMatching(/^t/), operation: expect.any(String) });
});

test('the compiler refuses what the matchers refuse', async ({ kling }) => {
  // @ts-expect-error no product is called so
  await expect(expect(kling).toHaveTask({ product: 'ttss' })).rejects.toThrow(TypeError);
  // @ts-expect-error no callback tells this status
  await expect(expect(kling).toHaveDeliveredCallback({ status: 'suceed' })).rejects.toThrow(TypeError);
  // @ts-expect-error a number is no account
  await expect(expect(42).toHaveTask()).rejects.toThrow(TypeError);
  // @ts-expect-error no task has this status
  await expect(expect(kling).toHaveTask({ status: 'success' })).rejects.toThrow(TypeError);
  // @ts-expect-error there is no such option
  await expect(expect(kling).toHaveReceivedOperation('kling.text-to-speech', { time: 1 })).rejects.toThrow(TypeError);
});

test('matchers are about one account, not about an emulator', async () => {
  await using emulator = await startKlingEmulator();
  const untyped = expect as unknown as (received: unknown) => any;
  await expect(untyped(emulator).not.toHaveTask()).rejects.toThrow('take one account: kling.account(key)');
});

test('the handle of an account elsewhere will do', async () => {
  await using emulator = await startKlingEmulator({ clock: 'manual' });
  const account = createRemoteAccount({ url: emulator.url }, 'key-from-afar');
  const client = clientOf({ baseUrl: emulator.url, apiKey: 'key-from-afar' } as never);
  await client.post(speech, hello);
  await expect(account).toHaveReceivedOperation('kling.text-to-speech', { body: hello });
  await expect(account).toHaveBeenCharged({ units: 0.05, product: 'tts' });
  await expect(account).toHaveTask({ product: 'tts', status: 'succeed' });
  await expect(account).not.toHaveDeliveredCallback();
  const refusal = "Did you mean 'kling.text-to-speech'?";
  // @ts-expect-error the compiler refuses it as well
  await expect(expect(account).not.toHaveReceivedOperation('kling.text-to-speach')).rejects.toThrow(refusal);
});

test('docs/testing.md tells of every matcher', () => {
  const text = readFileSync('docs/testing.md', 'utf8');
  const told = [...text.matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
  expect(told.toSorted()).toEqual(Object.keys(klingMatchers).toSorted());
});
