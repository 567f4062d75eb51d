/**
 * An endpoint that Kling does not have, through the seams that the real ones use: rows, one schema that brings the others,
 * and one product. Nothing in `src` names it.
 */
import { expect, onTestFinished, test, vi } from 'vitest';
import { quick, runAt } from '../contracts/fake-target.ts';
import type { Breakage } from '../contracts/mutants/broken-server.ts';
import { setBody, startBrokenServer } from '../contracts/mutants/broken-server.ts';
import { rowMutants } from '../contracts/mutants/row-mutants.ts';
import { start, startReceiver } from '../control/support.ts';
import { makeValid } from '../../src/contracts/assertions/variations.ts';
import { largestRequest, plainRequest } from '../../src/contracts/assertions/requests.ts';
import { buildSuite } from '../../src/contracts/checks/suite.ts';
import type { Check } from '../../src/contracts/run/check.ts';
import { createSamples } from '../../src/contracts/run/check.ts';
import { operationById } from '../../src/contracts/spec/catalog.ts';
import { buildOpenApi } from '../../src/contracts/spec/openapi.ts';
import type { Timeouts } from '../../src/contracts/wire/http-client.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { operationIds, productIds } from '../../src/testing/matcher-subject.ts';

vi.mock(import('../../src/contracts/spec/vendor-list.ts'), async (load) => {
  const [kling, ...gateways] = (await load()).vendorList;
  const { echoRows } = await import('./echo/rows.ts');
  return { vendorList: [{ ...kling, operations: [...kling.operations, ...echoRows] }, ...gateways] as never };
});
vi.mock(import('../../src/emulator/core/products/product-list.ts'), async (load) => {
  const list = await load();
  const { echo } = await import('./echo/product.ts');
  return { ...list, products: { ...list.products, [echo.id]: echo } };
});
vi.mock(import('../../src/contracts/spec/generated/schemas.ts'), async (load) => {
  const [{ withSchemas }, { echoSchemas }] = [await import('./plant.ts'), await import('./echo/schemas.ts')];
  return withSchemas(await load(), echoSchemas);
});
vi.mock(import('../../src/contracts/spec/generated/input-validators.js'), async (load) => {
  const [{ withValidators }, { echoSchemas }] = [await import('./plant.ts'), await import('./echo/schemas.ts')];
  return withValidators(await load(), echoSchemas);
});
vi.mock(import('../../src/contracts/spec/generated/answer-validators.js'), async (load) => {
  const [{ withValidators }, { echoSchemas }] = [await import('./plant.ts'), await import('./echo/schemas.ts')];
  return withValidators(await load(), echoSchemas);
});

const key = 'emu-echo-key-0123456789';
const echoes = '/v1/audio/echoes';

test('it is routed, judged in Kling’s words, moves, is paid from a pack, calls back and is listed', async () => {
  const receiver = await startReceiver();
  const { kling, as } = await start({ strict: true });
  const { get, post } = as(key);
  const blank = await post(echoes, { times: 3 });
  expect(blank.status).toBe(400);
  expect(blank.body.code).toBe(1201);
  const made = await post(echoes, { shout: 'Hello', times: 3, callback_url: receiver.url, external_task_id: 'mine' });
  expect(made.body.data.task_status).toBe('submitted');
  await kling.account(key).advance(10_000);
  const { data } = (await get(`${echoes}/mine`)).body;
  expect(data).toMatchObject({ task_status: 'succeed', final_unit_deduction: '0.25' });
  expect(data.task_result.audios[0].duration_wav).toBe('3');
  expect((await fetch(data.task_result.audios[0].url_mp3)).status).toBe(200);
  expect((await get(`${echoes}?pageSize=1`)).body.data).toEqual([data]);
  expect(receiver.received.map(({ body }) => body.task_status)).toEqual(['processing', 'succeed']);
  expect((await kling.control.getInfo()).strict.violations).toBe(0);
  expect((await kling.control.getInfo()).products).toContain('echo');
});

test('a pact may ask for such a task', async () => {
  const { kling, as } = await start();
  const params = { account: key };
  const values = (await kling.control.setUpProviderState({ state: 'a task of echo is processing', params })) as any;
  expect((await as(key).get(`${echoes}/${values.task_id}`)).body.data.task_status).toBe('processing');
});

test('OpenAPI and the words of matchers have it', () => {
  const document = buildOpenApi({ version: '1' }) as any;
  expect(document.paths[echoes].post.operationId).toBe('create-echo');
  expect(document.paths[echoes].get.parameters.map(({ name }: any) => name)).toEqual(['pageNum', 'pageSize']);
  expect(document.components.schemas.KlingGetEchoResponse).toBeDefined();
  expect(operationIds).toContain('kling.list-echoes');
  expect(productIds).toContain('echo');
});

test('requests of it are made from its schema', async () => {
  const options = {
    operation: operationById('kling.create-echo'),
    samples: createSamples({ looksAtMedia: false }),
    now: 0,
  };
  expect(plainRequest(options)).toEqual({ shout: 'The tide comes in.' });
  expect(largestRequest(options)).toHaveProperty('places.length', 3);
  expect(largestRequest(options)).toHaveProperty('voice_id', '829824295735410756');
  const made = await Promise.all([0, 1, 2, 3].map((index) => makeValid(options, 'a seed', index)));
  expect(made.map(({ shout }) => typeof shout)).toEqual(['string', 'string', 'string', 'string']);
  expect(made.some(({ places }) => places !== undefined)).toBe(true);
});

const suite = (await buildSuite('kling')).filter(({ operation = '' }) => /echo/.test(operation));
/** Only what a fault makes never come is waited for briefly. */
const brief: Partial<Timeouts> = { pollMs: [4, 20], taskMs: 3000, callbackMs: 3000 };

async function judge(breakage: Breakage = {}, timeouts = brief, checks: readonly Check[] = suite) {
  const kling = await startKlingEmulator({ clock: { scale: 20 }, accounts: [{ apiKeys: [key] }] });
  onTestFinished(() => kling.stop());
  const server = await startBrokenServer(kling, '', breakage);
  onTestFinished(() => server.close());
  const report = await runAt(server.url, checks, {
    targetInfo: { kind: 'emulator', auth: 'configured' },
    credentials: { apiKey: key, webhookSecrets: [] },
    capMilli: 1_000_000,
    timeouts,
    receiver: { host: '127.0.0.1' },
  });
  const failed = report.checks.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'skipped');
  return failed.map(
    ({ id, reason, findings }) => `${id}: ${[reason, ...findings.map(({ message }) => message)].join(' ')}`,
  );
}

test('its derived checks pass', async () => {
  expect(suite.length).toBeGreaterThan(20);
  expect(await judge({}, quick)).toEqual([]);
});

test.each([
  ['a result without its length', /"duration_wav":"[^"]*",?/, '', 'kling.create-echo/smallest'],
  ['a refusal with another code', '"code":1201', '"code":1200', 'kling.create-echo/missing/shout'],
  ['a list that is no list', '"data":[', '"data":{"items":[', 'kling.list-echoes/smallest'],
])('they find %s', async (_name, whole, broken, check) => {
  const answer: Breakage['answer'] = (told) => {
    const text = told.text.replace(whole, broken);
    told.text = broken.includes('{"items"') && text !== told.text ? text.replace(/\]\}$/, ']}}') : text;
  };
  expect((await judge({ answer })).join('\n')).toContain(`${check}: `);
});

const broken = (await rowMutants('kling')).filter(({ name }) => /echo/.test(name));

test('each of its rows has a broken server, derived from the row', () => {
  expect(broken.map(({ name }) => name)).toEqual([
    'row-kling-create-echo',
    'row-kling-get-echo',
    'row-kling-list-echoes',
  ]);
});

test.each(broken.map((mutant) => [mutant.fault, mutant] as const))('%s: they find it', async (_fault, mutant) => {
  const named = suite.filter(({ id }) => mutant.checks.includes(id));
  const failed = await judge(mutant.breakage, quick, named);
  expect(failed.length).toBe(mutant.checks.length);
  for (const says of [mutant.says].flat()) expect(failed.join('\n')).toMatch(says);
});

test('they find that a list is taken with too many items, with none, and with one of a wrong type', async () => {
  const request: Breakage['request'] = (told) => {
    if (told.method !== 'POST' || !told.path.startsWith(echoes)) return;
    const { places: _taken, ...rest } = JSON.parse(told.body.toString()) as Record<string, unknown>;
    setBody(told, rest);
  };
  const failed = (await judge({ request })).join('\n');
  for (const check of ['boundary/places/4', 'boundary/places/0', 'wrong-type/places/item'])
    expect(failed).toContain(`kling.create-echo/${check}: `);
});
