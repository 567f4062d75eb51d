import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { predictBill } from '../../../src/contracts/run/results.ts';
import { startBrokenServer } from '../mutants/broken-server.ts';
import { isCreate, onTask, paths } from '../mutants/patches.ts';
import {
  checksOf,
  memoryLedger,
  refuseJson,
  runAt,
  startQuickEmulator,
  startServer,
  suite,
  verdictsOf,
} from '../fake-target.ts';

test('the whole suite costs at most 100 units', () => {
  expect(predictBill(suite)).toBeLessThanOrEqual(100_000);
});

test('the run stops at the cap with exit code 4, and a later one goes on where it stopped', async () => {
  const emulator = await startQuickEmulator();
  const ledger = memoryLedger();
  const checks = checksOf(
    'kling.text-to-speech/smallest',
    'kling.text-to-speech/largest',
    'kling.text-to-speech/synchronous',
  );
  const first = await runAt(emulator.url, checks, { capMilli: 100, ledger, lanes: 1 });
  expect(first.exitCode).toBe(4);
  expect(first.checks.filter(({ cause }) => cause === 'budget-reached')).toHaveLength(1);
  const second = await runAt(emulator.url, checks, { capMilli: 100, ledger });
  expect(second.exitCode).toBe(4);
  const third = await runAt(emulator.url, checks, { capMilli: 150, ledger });
  expect(third.exitCode).toBe(0);
  expect(third.bill).toMatchObject({ spent: '0.05', spentBefore: '0.1', cap: '0.15' });
  expect(third.checks.filter(({ cause }) => cause === 'done-before')).toHaveLength(2);
});

test('two runs at the same time stay under one cap, and neither takes the other for its own beginning', async () => {
  const emulator = await startQuickEmulator();
  const ledger = memoryLedger();
  const checks = checksOf('text-to-audio');
  const reports = await Promise.all(
    [1, 2].map(() => runAt(emulator.url, checks, { capMilli: 5000, ledger, lanes: 4 })),
  );
  const spent = reports.map(({ bill }) => Number(bill.spent) * 1000);
  expect((spent[0] ?? 0) + (spent[1] ?? 0)).toBeLessThanOrEqual(5000);
  expect(reports.map(({ exitCode }) => exitCode)).toEqual([4, 4]);
  expect(reports.flatMap((report) => report.checks).filter(({ cause }) => cause === 'done-before')).toEqual([]);
});

test('a selection of paid checks without a budget proves nothing and is no success', async () => {
  const emulator = await startQuickEmulator();
  const report = await runAt(emulator.url, checksOf('kling.create-text-to-audio/callback/'));
  expect(report.exitCode).toBe(1);
  expect(report.notes.join(' ')).toContain('No check ran');
});

test('nothing listens: nothing was looked at, exit code 3', async () => {
  const report = await runAt('http://127.0.0.1:9', checksOf('auth'));
  expect(new Set(report.checks.map(({ verdict }) => verdict))).toEqual(new Set(['could-not-look']));
  expect(report.exitCode).toBe(3);
});

test('a good key that is refused: exit code 3, and checks that need no key still look', async () => {
  const url = await startServer((req, res) => {
    const given = req.headers.authorization;
    if (given === undefined) refuseJson(res, 401, 1001, 'Authorization is empty');
    else refuseJson(res, 401, 1002, 'api key not found');
  });
  const report = await runAt(
    url,
    checksOf('kling.list-preset-voices/auth/missing', 'kling.list-preset-voices/smallest'),
  );
  expect(report.exitCode).toBe(3);
  expect(verdictsOf(report)).toEqual({
    'kling.list-preset-voices/auth/missing': 'pass',
    'kling.list-preset-voices/smallest': 'could-not-look',
  });
});

test.each([
  ['a page in place of JSON', 200, '<h1>Welcome</h1>'],
  ['an empty body', 200, ''],
  ['a refusal of another form', 401, '{"error":"unauthorized"}'],
  ['an internal error', 500, '{"code":5000,"message":"oops"}'],
])('%s is a failed check, not a closed door', async (_, status, body) => {
  const url = await startServer((_req, res) => res.writeHead(status, { 'content-type': 'application/json' }).end(body));
  const report = await runAt(url, checksOf('kling.list-preset-voices/smallest'));
  expect(verdictsOf(report)).toEqual({ 'kling.list-preset-voices/smallest': 'fail' });
  expect(report.exitCode).toBe(1);
});

test('a connection that breaks off is a failed check, and a paid request is never sent again', async () => {
  let creates = 0;
  const emulator = await startQuickEmulator();
  const server = await startBrokenServer(emulator, '', {
    answerFor: (request) => {
      if (!isCreate(request)) return undefined;
      creates += 1;
      return { status: 500, headers: {}, text: '', hangUp: true };
    },
  });
  const report = await runAt(server.url, checksOf('kling.create-text-to-audio/smallest'), { capMilli: 1000 });
  await server.close();
  expect(creates).toBe(1);
  expect(report.checks[0]?.findings[0]?.message).toContain('no proper HTTP answer');
});

test.each([1302, 1303])('%i is answered by waiting: the request bought nothing and is sent again', async (code) => {
  let refusals = 3;
  const emulator = await startQuickEmulator();
  const url = await startServer((req, res) => {
    if (req.method === 'POST' && refusals > 0) {
      refusals -= 1;
      refuseJson(res, 429, code, 'too many');
      return;
    }
    void forward(emulator.url, req, res);
  });
  const report = await runAt(url, checksOf('kling.text-to-speech/smallest'), { capMilli: 1000 });
  expect(verdictsOf(report)).toEqual({ 'kling.text-to-speech/smallest': 'pass' });
  expect(report.bill.spent).toBe('0.05');
});

async function forward(base: string, req: IncomingMessage, res: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = { authorization: req.headers.authorization ?? '', 'content-type': 'application/json' };
  const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
  const answer = await fetch(`${base}${req.url ?? ''}`, { method: req.method ?? 'GET', headers, ...body });
  res.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
  res.end(await answer.text());
}

test('an account without funds can not be looked at, which is not green', async () => {
  const emulator = await startQuickEmulator({
    accounts: [{ apiKeys: ['emu-poor-key'], packs: [{ units: 0.05, used: 0.05 }] }],
  });
  const report = await runAt(emulator.url, checksOf('kling.text-to-speech/smallest'), {
    capMilli: 1000,
    credentials: { apiKey: 'emu-poor-key', webhookSecrets: [] },
  });
  expect(report.checks[0]).toMatchObject({ verdict: 'could-not-look' });
  expect(report.checks[0]?.reason).toContain('1102');
  expect(report.exitCode).toBe(1);
});

const invented = ['kling.list-text-to-audio/order'];
/** The list in no order at all: what we say about the order is invented. */
function swap(answer: { text: string }, request: { path: string }): void {
  if (!request.path.startsWith(`${paths.sound}?`)) return;
  const body = JSON.parse(answer.text) as { data: unknown[] };
  const [first, second, ...rest] = body.data;
  if (first && second) answer.text = JSON.stringify({ ...body, data: [second, first, ...rest] });
}

const shuffle = { answer: swap };

test('what we invented fails an emulator, and is news on a real target', async () => {
  const emulator = await startQuickEmulator();
  const server = await startBrokenServer(emulator, '', shuffle);
  const strict = await runAt(server.url, checksOf(...invented), { capMilli: 2000 });
  expect(strict.checks[0]).toMatchObject({ verdict: 'fail', failure: 'emulator-regressed' });
  const targetInfo = { kind: 'real', auth: 'unknown' } as const;
  const real = await runAt(server.url, checksOf(...invented), { capMilli: 2000, targetInfo, strict: false });
  expect(real.checks[0]).toMatchObject({ verdict: 'pass' });
  expect(real.checks[0]?.news[0]?.message).toContain('A list must run from the newest');
  expect(real.exitCode).toBe(0);
  await server.close();
});

test('a real target that left the contract is reported as drift upstream', async () => {
  const emulator = await startQuickEmulator();
  const server = await startBrokenServer(
    emulator,
    '',
    onTask((task) => (task['task_id'] = Number(task['task_id'])), isCreate),
  );
  const report = await runAt(server.url, checksOf('kling.create-text-to-audio/smallest'), {
    capMilli: 1000,
    targetInfo: { kind: 'real', auth: 'unknown' },
    strict: false,
  });
  await server.close();
  expect(report.checks[0]).toMatchObject({ verdict: 'fail', failure: 'upstream-drifted' });
  expect(report.checks[0]?.findings[0]?.curl).toMatch(/^curl -sS -X POST .*\$KLING_TOKEN/);
});

test('a real target without a way to this machine skips callbacks with the reason', async () => {
  const emulator = await startQuickEmulator();
  const targetInfo = { kind: 'real', auth: 'unknown' } as const;
  const report = await runAt(emulator.url, checksOf('kling.create-text-to-audio/callback/transitions'), {
    capMilli: 1000,
    targetInfo,
    strict: false,
  });
  expect(report.checks[0]).toMatchObject({
    verdict: 'skipped',
    reason: expect.stringContaining('--receiver-url') as string,
  });
});

test('predicted and actual deductions are compared', async () => {
  const emulator = await startQuickEmulator();
  const server = await startBrokenServer(
    emulator,
    '',
    onTask((task) => 'final_unit_deduction' in task && (task['final_unit_deduction'] = '0.5')),
  );
  const report = await runAt(server.url, checksOf('kling.create-text-to-audio/boundary/duration/3'), {
    capMilli: 1000,
  });
  await server.close();
  expect(report.bill.differing).toMatchObject([{ predicted: '0.25', actual: '0.5' }]);
});

test('voices that were made are deleted, also after failures', async () => {
  const emulator = await startQuickEmulator();
  const report = await runAt(emulator.url, checksOf('custom-voice'), { capMilli: 10_000 });
  expect(report.cleanup.voicesMade).toBeGreaterThan(20);
  expect(report.cleanup.left).toEqual([]);
  const answer = await fetch(`${emulator.url}${paths.voices}`, { headers: { authorization: 'Bearer emu-test-key' } });
  const { data } = (await answer.json()) as { data: readonly { task_status: string }[] };
  // A task that failed made no voice, and stands in the list all the same.
  expect(data.filter((task) => task.task_status !== 'failed')).toEqual([]);
});

test('probes that turn out to cost money stop at a real target', async () => {
  const emulator = await startQuickEmulator();
  const server = await startBrokenServer(emulator, '', {
    request: (request) => {
      if (request.path !== paths.sound || request.method !== 'POST') return;
      request.headers['content-type'] = 'application/json';
      request.body = Buffer.from('{"prompt":"rain","duration":5}');
    },
  });
  const report = await runAt(server.url, checksOf('kling.create-text-to-audio/bad-input/'), {
    targetInfo: { kind: 'real', auth: 'unknown' },
    strict: false,
    lanes: 1,
  });
  await server.close();
  expect(report.bill.spent).toBe('0.25');
  expect(report.checks.filter(({ verdict }) => verdict === 'fail')).toHaveLength(1);
  expect(report.exitCode).toBe(1);
});
