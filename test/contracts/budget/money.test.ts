/** Money: whatever a target answers, a run never buys more than it may, and what it bought stands in the book. */
import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import type { RunReport } from '../../../src/contracts/run/results.ts';
import type { LedgerStore } from '../../../src/contracts/budget/budget.ts';
import { createMemoryLedgers, createLedger } from '../../../src/contracts/budget/budget.ts';
import type { Breakage, WireAnswer, WireRequest } from '../mutants/broken-server.ts';
import { setBody, startBrokenServer } from '../mutants/broken-server.ts';
import { isCreate, onTask, paths } from '../mutants/patches.ts';
import { checksOf, memoryLedger, quick, runAt, startQuickEmulator } from '../fake-target.ts';

const real = {
  targetInfo: { kind: 'real', auth: 'unknown' },
  strict: false,
  timeouts: { ...quick, taskMs: 1500 },
} as const;
const key = { authorization: 'Bearer emu-test-key' };

async function startTarget(breakage: Breakage, options: Parameters<typeof startQuickEmulator>[0] = {}) {
  const emulator = await startQuickEmulator(options);
  const server = await startBrokenServer(emulator, '', breakage);
  onTestFinished(() => server.close());
  const ask = async (path: string) => (await fetch(`${emulator.url}${path}`, { headers: key })).json();
  return {
    url: server.url,
    // A task that failed made none, and stands in the list all the same.
    voices: async () => {
      const { data } = (await ask(`${paths.voices}?pageSize=500`)) as { data: { task_status: string }[] };
      return data.filter((task) => task.task_status !== 'failed').length;
    },
    async taken() {
      const { data } = (await ask(`/account/costs?start_time=1&end_time=${Date.now() + 9e9}`)) as {
        data: { resource_pack_subscribe_infos: { total_quantity: number; remaining_quantity: number }[] };
      };
      const [pack] = data.resource_pack_subscribe_infos;
      return Math.round(((pack?.total_quantity ?? 0) - (pack?.remaining_quantity ?? 0)) * 1000);
    },
  };
}

const isPaid = ({ method, path }: WireRequest) => method === 'POST' && isCreate({ method, path } as WireRequest);
const buys = (request: WireRequest) => isPaid(request) || (request.method === 'POST' && request.path === paths.speech);

const spoilt: readonly (readonly [string, (answer: WireAnswer) => void])[] = [
  ['is cut off', (answer) => (answer.hangUp = true)],
  [
    'is 504/5002',
    (answer) => {
      answer.status = 504;
      answer.text = JSON.stringify({ code: 5002, message: 'internal timeout', request_id: randomUUID() });
    },
  ],
  ['comes as HTTP 201', (answer) => (answer.status = 201)],
  ['says code "0"', (answer) => (answer.text = answer.text.replace('"code":0', '"code":"0"'))],
];

test.each(spoilt)('the cap holds, and voices are found and deleted, when every paid answer %s', async (_, spoil) => {
  let bought = 0;
  const target = await startTarget({
    answer(answer, request) {
      if (!buys(request) || answer.status !== 200) return;
      bought += 50;
      spoil(answer);
    },
  });
  const ledger = memoryLedger();
  const checks = checksOf('custom-voice', 'tts');
  const report = await runAt(target.url, checks, { ...real, capMilli: 500, ledger, lanes: 4 });
  expect(bought).toBeGreaterThan(0);
  expect(bought).toBeLessThanOrEqual(500);
  expect(await ledger.spent()).toBe(bought);
  expect(Number(report.bill.spent) * 1000).toBe(bought);
  const unknown = report.cleanup.left.filter((name) => name.startsWith('unknown'));
  expect(await target.voices()).toBeLessThanOrEqual(unknown.length);
  expect(report.cleanup.left).toEqual(unknown);
  expect(report.exitCode).toBe(1);
});

test('an answer that comes after the deadline is paid for', async () => {
  const target = await startTarget({}, { clock: 'real' });
  const ledger = memoryLedger();
  const names = ['smallest', 'largest', 'synchronous'].map((name) => `kling.text-to-speech/${name}`);
  const timeouts = { ...quick, answerMs: 60 };
  const report = await runAt(target.url, checksOf(...names), { ...real, capMilli: 100, ledger, lanes: 1, timeouts });
  expect(await ledger.spent()).toBe(100);
  expect(report.bill.spent).toBe('0.1');
  expect(report.checks.filter(({ cause }) => cause === 'budget-reached')).toHaveLength(1);
});

test('a create whose answer was lost and that the target knows nothing of gives its money back', async () => {
  const target = await startTarget({
    answerFor: (request) => (isPaid(request) ? { status: 500, headers: {}, text: '', hangUp: true } : undefined),
  });
  const ledger = memoryLedger();
  const checks = checksOf('kling.create-custom-voice/voice/shown');
  const report = await runAt(target.url, checks, { ...real, capMilli: 500, ledger });
  expect(await ledger.spent()).toBe(0);
  expect(report.bill.spent).toBe('0');
  expect(report.cleanup.left).toEqual([]);
});

test('deductions that are higher than the price are booked, stop a real run and fail it', async () => {
  const dearer = onTask((task) => 'final_unit_deduction' in task && (task['final_unit_deduction'] = '0.5'));
  const target = await startTarget(dearer);
  const ledger = memoryLedger();
  const report = await runAt(target.url, checksOf('tts'), { ...real, capMilli: 2000, ledger, lanes: 1 });
  const told = report.bill.differing.reduce((sum, { actual }) => sum + Number(actual) * 1000, 0);
  expect(told).toBe(500);
  expect(await ledger.spent()).toBe(500);
  expect(report.checks.some(({ cause }) => cause === 'price-raised')).toBe(true);
  expect(report.notes.join(' ')).toContain('1 task took something else than the price table says.');
  expect(report.exitCode).toBe(1);
});

test('a higher deduction that a later look tells is booked as well', async () => {
  const dearer = onTask((task) => 'final_unit_deduction' in task && (task['final_unit_deduction'] = '1'));
  const target = await startTarget(dearer);
  const ledger = memoryLedger();
  const followed = checksOf('kling.create-text-to-audio/smallest');
  await runAt(target.url, followed, { ...real, capMilli: 500, ledger });
  expect(await ledger.spent()).toBe(1000);
  const swept = memoryLedger();
  await runAt(target.url, checksOf('kling.create-text-to-audio/boundary/duration/3'), {
    ...real,
    capMilli: 500,
    ledger: swept,
  });
  expect(await swept.spent()).toBe(1000);
});

test('a check that is refused nothing sends no more than it may: duplicates of external ids', async () => {
  const target = await startTarget({
    request(request) {
      if (!isCreate(request)) return;
      const text = request.body.toString();
      request.body = Buffer.from(text.replace(/"external_task_id":"[^"]*"/, `"external_task_id":"${randomUUID()}"`));
    },
  });
  const checks = checksOf('kling.create-custom-voice/life/duplicate-external-id');
  for (const capMilli of [100, 300, 349]) {
    const ledger = memoryLedger();
    const before = await target.taken();
    await runAt(target.url, checks, { ...real, capMilli, ledger });
    expect(await ledger.spent()).toBeLessThanOrEqual(capMilli);
    expect((await target.taken()) - before).toBeLessThanOrEqual(capMilli);
  }
});

const takesAll = (path: string, body: object): Breakage => ({
  request(request) {
    if (request.path !== path || request.method !== 'POST') return;
    const { 'content-encoding': _encoding, ...headers } = request.headers;
    request.headers = { ...headers, 'content-type': 'application/json' };
    setBody(request, body);
  },
});

test.each([
  ['tts', takesAll(paths.speech, { text: 'a', voice_id: 'oversea_male1', voice_language: 'en' }), 50],
  ['text-to-audio', takesAll(paths.sound, { prompt: 'rain', duration: 5 }), 250],
] as const)('%s: a real target that takes every probe sells one without a budget', async (tag, breakage, price) => {
  const target = await startTarget(breakage);
  const report = await runAt(target.url, checksOf(tag), { ...real, lanes: 4 });
  expect(await target.taken()).toBe(price);
  expect(Number(report.bill.spent) * 1000).toBe(price);
  expect(report.exitCode).toBe(1);
});

test('probes have no money when the budget is used up, however often one tries', async () => {
  const target = await startTarget(takesAll(paths.sound, { prompt: 'rain', duration: 5 }));
  const ledger = memoryLedger();
  await ledger.add('earlier', 500);
  const reports: RunReport[] = [];
  for (let run = 0; run < 2; run += 1) {
    reports.push(await runAt(target.url, checksOf('text-to-audio'), { ...real, capMilli: 500, ledger, lanes: 4 }));
  }
  expect(await target.taken()).toBe(0);
  expect(await ledger.spent()).toBe(500);
  expect(reports.map(({ exitCode }) => exitCode)).toEqual([4, 4]);
});

test('the request queue: probes cost like any submission', async () => {
  const { buildSuite } = await import('../../../src/contracts/checks/suite.ts');
  const suite = await buildSuite('gmi');
  const probes = suite.filter(({ operation, cost }) => operation === 'gmi.submit-custom-voice' && cost.kind === 'free');
  const target = await startTarget({
    request(request) {
      if (request.method !== 'POST') return;
      request.headers['content-type'] = 'application/json';
      setBody(request, {
        model: 'kling-custom-voice',
        payload: { voice_name: 'Ada', voice_url: 'https://example.com/a.mp3' },
      });
    },
  });
  const report = await runAt(target.url, probes, { ...real, profile: 'gmi' });
  expect(probes.length).toBeGreaterThan(10);
  expect(report.bill.spent).toBe('0.5');
});

/** A book that breaks at its nth change. */
function breakingBooks(change: number): LedgerStore {
  const inner = createMemoryLedgers();
  let changes = 0;
  return {
    change(name, update) {
      changes += 1;
      return changes === change ? Promise.reject(new Error('The disk is full.')) : inner.change(name, update);
    },
  };
}

test('a spending file that breaks in mid-run: nothing more is bought, voices are deleted, the report tells it', async () => {
  let atBreak = 0;
  let creates = 0;
  const target = await startTarget({
    answer(answer, request) {
      if (isPaid(request) && answer.status === 200) creates += 1;
    },
  });
  const books = breakingBooks(40);
  const store: LedgerStore = {
    change: (name, update) =>
      books.change(name, update).catch((error: unknown) => {
        atBreak = creates;
        throw error as Error;
      }),
  };
  const ledger = createLedger({ store, name: 'b', now: Date.now, newId: randomUUID });
  const paid = checksOf('custom-voice').filter(({ cost }) => cost.kind === 'units');
  const report = await runAt(target.url, paid, { ...real, capMilli: 10_000, ledger, lanes: 4 });
  expect(atBreak).toBeGreaterThan(0);
  // Those that were on their way already come to their end.
  expect(creates - atBreak).toBeLessThanOrEqual(4);
  expect(await target.voices()).toBe(0);
  expect(report.cleanup.left).toEqual([]);
  expect(report.notes.join(' ')).toContain('The disk is full.');
  const unlooked = report.checks.filter(({ verdict }) => verdict === 'could-not-look');
  expect(new Set(unlooked.map(({ reason }) => reason))).toEqual(new Set(['The disk is full.']));
  expect(report.exitCode).toBe(2);
});

test('a book that can not be opened stops the run before anything is sent', async () => {
  let requests = 0;
  const target = await startTarget({ request: () => void (requests += 1) });
  const ledger = createLedger({ store: breakingBooks(1), name: 'b', now: Date.now, newId: randomUUID });
  await expect(runAt(target.url, checksOf('routes'), { ...real, ledger })).rejects.toThrow('The disk is full.');
  expect(requests).toBe(0);
});

test('a failed task that says "0" differs from nothing', async () => {
  const target = await startTarget(
    onTask((task) => {
      if (task['task_status'] !== 'succeed') return;
      Object.assign(task, { task_status: 'failed', task_status_msg: 'x', final_unit_deduction: '0' });
      delete task['task_result'];
    }),
  );
  const names = ['kling.create-text-to-audio/smallest', 'kling.create-text-to-audio/boundary/duration/3'];
  const report = await runAt(target.url, checksOf(...names), { ...real, capMilli: 1000 });
  expect(report.bill.differing).toEqual([]);
});
