/** What the play is like: signatures, seeds, probes, gateways, and receivers that nothing can be said of. */
import http from 'node:http';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createIds, createVendorSimulator } from '../../../src/contracts/receivers/vendor-simulator.ts';
import { sendDelivery, sign } from '../../../src/contracts/receivers/sender.ts';
import { buildReceiverSuite } from '../../../src/contracts/receivers/run-receiver.ts';
import { writeReceiverReport } from '../../../src/contracts/receivers/run-receiver.ts';
import type { ReportKind } from '../../../src/contracts/report/write-report.ts';
import { profiles } from '../../../src/contracts/wire/profiles.ts';
import { hasPython, startPythonReceiver } from '../../receivers/python-receiver.ts';
import type { Callback, Steps } from '../../receivers/receiver.ts';
import { rightSteps, secret, startReceiver } from '../../receivers/receiver.ts';
import { startServer } from '../fake-target.ts';
import { context, idsOf } from './run-samples.ts';

interface Seen {
  readonly method: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly raw: string;
}

/** A receiver that takes everything and keeps it. */
async function startKeeper(): Promise<{ readonly url: string; readonly seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = http.createServer((req, res) => {
    let raw = '';
    req.setEncoding('utf8').on('data', (text: string) => (raw += text));
    req.on('end', () => {
      seen.push({ method: req.method ?? '', headers: req.headers, raw });
      res.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?tenant=7`, seen };
}

test("a signature is the one of the official page's example", async () => {
  const file = await readFile('fixtures/exchanges/docs-webhook-signature-vector.json', 'utf8');
  const { body } = JSON.parse(file).exchanges[0];
  const signed = { id: body['webhook-id'], timestamp: body['webhook-timestamp'], body: Buffer.from(body.raw_body) };
  expect(sign(body.secret, signed)).toBe(body['webhook-signature']);
});

test('what is sent as rightly signed is verified by the library of Standard Webhooks', async () => {
  const { url, seen } = await startKeeper();
  await context(url, { secret, only: ['receiver/accepts/custom-voice/', 'receiver/signature/rotation'] });
  expect(seen).toHaveLength(6);
  for (const { headers, raw } of seen) {
    new Webhook(secret).verify(raw, headers as Record<string, string>);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  }
});

test('a receiver that does not know the newer form is warned, and one for older paths passes', async () => {
  const knowsOlder = (raw: Buffer) => {
    const { task_id: task, task_status: status } = JSON.parse(raw.toString('utf8'));
    return task === undefined ? undefined : { task_id: task, task_status: status };
  };
  const { url, probe } = await startReceiver({ read: knowsOlder });
  const only = ['receiver/accepts/avatar/', 'receiver/accepts/omni-video/'];
  const report = await context(url, { secret, probe, only });
  expect(idsOf(report, 'pass')).toHaveLength(8);
  const warned = report.checks.filter(({ news }) => news.length > 0).map(({ id }) => id);
  expect(warned).toEqual(
    ['submitted', 'processing', 'succeeded', 'failed'].map((status) => `receiver/accepts/omni-video/${status}`),
  );
  expect(report.exitCode).toBe(0);
});

test('without a secret nothing is signed, and what can not be judged is skipped with the reason', async () => {
  const { url, seen } = await startKeeper();
  const report = await context(url, { only: ['accepts', 'signature'] });
  expect(seen.every(({ headers }) => headers['webhook-id'] === undefined)).toBe(true);
  const skipped = report.checks.filter(({ tags }) => tags.includes('signature'));
  expect(skipped.every(({ verdict, reason }) => verdict === 'skipped' && reason?.startsWith('No secret:'))).toBe(true);
  expect(report.notes).toContain('Nothing was signed: whether signatures are verified was not looked at.');
  expect(report.exitCode).toBe(0);
});

test('a receiver that wants signatures and is not given any is reported as such', async () => {
  const { url } = await startReceiver();
  const report = await context(url, { only: ['receiver/accepts/custom-voice/succeed'] });
  expect(report.checks[0]?.findings[0]?.message).toContain('give --secret if the receiver verifies signatures');
});

test('the same seed sends the same ids, alone and among others', async () => {
  const { url, seen } = await startKeeper();
  const taskIds = () => seen.splice(0).map(({ raw }) => JSON.parse(raw).task_id);
  await context(url, { only: ['accepts'], seed: 'one' });
  const first = taskIds();
  await context(url, { only: ['accepts'], seed: 'one' });
  expect(taskIds()).toEqual(first);
  await context(url, { only: ['accepts'], seed: 'two' });
  expect(taskIds()).not.toEqual(first);
  await context(url, { only: ['receiver/accepts/required-only'], seed: 'one' });
  expect(first).toContain(taskIds()[0]);
});

test.each(profiles)('%s: every message of every product is valid, and tasks have ids of their own', (profile) => {
  const vendor = createVendorSimulator(profile);
  const ids = createIds('any');
  const products = [...vendor.products, ...vendor.newerProducts];
  const said = products.flatMap((product) =>
    vendor.stages.map((stage) => {
      const task = { id: vendor.newTaskId(ids), product, createdAt: 1_790_845_200_122 };
      return JSON.stringify(vendor.buildMessage(task, stage, { now: 1_790_845_209_340, ids }));
    }),
  );
  expect(said).toHaveLength(products.length * vendor.stages.length);
  expect(new Set(said).size).toBe(said.length);
});

/** Reads the callbacks of the gateways. */
const readers: Readonly<Record<string, (body: any) => Callback>> = {
  kkiai: (body) => ({ task_id: body.task_id, task_status: body.task_status }),
  gmi: (body) => ({ task_id: body.request_id, task_status: body.status }),
  apimodels: (body) => ({ task_id: body.data.taskId, task_status: body.data.state }),
};
const kinder: Readonly<Record<string, string>> = { success: 'succeed', completed: 'succeed' };

const gatewaySteps = (profile: string): Partial<Steps> => ({
  isGenuine: () => true,
  isFresh: () => true,
  read(raw) {
    const body = JSON.parse(raw.toString('utf8'));
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
    const callback = readers[profile]?.('id' in body ? { task_id: body.id, task_status: body.status } : body);
    return callback && { ...callback, task_status: kinder[callback.task_status] ?? callback.task_status };
  },
});

test.concurrent.for(['kkiai', 'gmi', 'apimodels'] as const)(
  '%s: a right receiver of a gateway passes all',
  async (profile, { expect, onTestFinished }) => {
    const { url, probe } = await startReceiver(gatewaySteps(profile), onTestFinished);
    const report = await context(url, { profile, probe });
    expect(report.checks.flatMap(({ findings, news }) => [...findings, ...news])).toEqual([]);
    expect(idsOf(report, 'pass')).toEqual(buildReceiverSuite(profile).map(({ id }) => id.replace('receiver/', '')));
  },
);

const python = test.skipIf(!hasPython).concurrent;

python('a right receiver in Python passes every check', async ({ expect, onTestFinished }) => {
  const base = await startPythonReceiver({ secret, atEnd: onTestFinished });
  const report = await context(`${base}/hook`, { secret, probe: `${base}/effects` });
  expect(report.checks.flatMap(({ findings, news }) => [...findings, ...news])).toEqual([]);
  expect(report.summary).toMatchObject({ fail: 0, skipped: 0, 'could-not-look': 0 });
});

test('what is held back has its deadline and its time from the moment it goes out', async ({ onTestFinished }) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  // Hold and answer together take longer than the deadline, the answer alone does not.
  const [deadlineMs, holdMs, answerMs] = [4000, 3800, 500];
  const receive = () => {
    vi.advanceTimersByTime(answerMs);
    return Promise.resolve({ status: 204 });
  };
  const { url } = await startReceiver({ receive });
  const body = Buffer.from('{"task_id":"1","task_status":"succeed"}');
  let letGo: () => void = () => undefined;
  const release = new Promise<void>((resolve) => (letGo = resolve));
  const onOpen = () => {
    vi.advanceTimersByTime(holdMs);
    letGo();
  };
  const pace = { kind: 'held', release, onOpen } as const;
  const outcome = await sendDelivery({ url, method: 'POST', headers: {}, body, deadlineMs, pace });
  expect(outcome).toMatchObject({ kind: 'answered', status: 204, early: false, elapsedMs: answerMs });
});

// Every connection is opened before the first byte goes out, and a receiver with one thread waits for that byte.
python('a burst does not hang a receiver with one thread and a short backlog', async ({ expect, onTestFinished }) => {
  const base = await startPythonReceiver({ program: 'short_backlog', atEnd: onTestFinished });
  const report = await context(`${base}/hook`, { only: ['receiver/load/burst'], limits: { burst: 8 } });
  expect(report.checks[0]).toMatchObject({ verdict: 'pass', findings: [] });
});

test('what only should hold is a warning, and fails a strict run', async () => {
  const { url, probe } = await startReceiver({
    isFresh: ({ timestamp }) => Math.abs(Date.now() / 1000 - Number(timestamp)) <= 120,
  });
  const only = ['receiver/signature/four-minutes'];
  const report = await context(url, { secret, probe, only });
  expect(report).toMatchObject({ exitCode: 0, summary: { pass: 1, news: 1 } });
  expect(await context(url, { secret, probe, only, strict: true, seed: 'again' })).toMatchObject({ exitCode: 1 });
});

test('a message that can not be read and is answered 2xx is a warning', async () => {
  const { url } = await startKeeper();
  const report = await context(url, { only: ['body'] });
  expect(report.summary).toMatchObject({ pass: 4, fail: 0, news: 4 });
});

test('a probe that sees nothing is reported: its checks could not look, and the run is not green', async () => {
  const { url } = await startReceiver();
  const blind = await startKeeper();
  const report = await context(url, { secret, probe: blind.url, only: ['probe'], limits: { settleMs: 40 } });
  expect(idsOf(report, 'could-not-look')).toContain('duplicate/acted-once');
  expect(idsOf(report, 'fail')).toEqual([]);
  const { reason } = report.checks.find(({ id }) => id === 'receiver/duplicate/acted-once') ?? {};
  expect(reason).toContain('The probe shows the same before and after a task has succeeded');
  expect(report.exitCode).toBe(1);
});

async function startProbe(answer: (count: number) => { status: number; text: string }): Promise<string> {
  let asked = 0;
  const server = http.createServer((_req, res) => {
    const { status, text } = answer((asked += 1));
    res.writeHead(status).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test.each([
  ['breaks', () => ({ status: 500, text: 'no database' }), 'The probe answered 500 no database.'],
  ['wants a key', () => ({ status: 401, text: 'who?' }), 'The probe answered 401 who?.'],
  ['never rests', (count: number) => ({ status: 200, text: `${count}` }), 'goes on changing by itself'],
])('a probe that %s could not look', async (_, answer, reason) => {
  const { url } = await startReceiver();
  const probe = await startProbe(answer);
  const report = await context(url, { secret, probe, only: ['receiver/duplicate/acted-once'] });
  expect(report.checks[0]).toMatchObject({ verdict: 'could-not-look', findings: [] });
  expect(report.checks[0]?.reason).toContain(reason);
});

test('a probe that only counts can not tell a failure from a success, and says what would', async () => {
  const counts = new Map<string, number>();
  const { url } = await startReceiver({
    act: (_books, { task_id: task }) => void counts.set(task, (counts.get(task) ?? 0) + 1),
  });
  const server = http.createServer((req, res) => {
    const task = new URL(req.url ?? '', 'http://probe').searchParams.get('task_id') ?? '';
    res.end(String(counts.get(task) ?? 0));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const probe = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const report = await context(url, { secret, probe, only: ['duplicate', 'effects'] });
  expect(idsOf(report, 'fail')).toEqual(['duplicate/acted-once', 'duplicate/at-once']);
  expect(report.checks.at(-1)).toMatchObject({ verdict: 'could-not-look' });
  expect(report.checks.at(-1)?.reason).toContain('JSON with a `state`');
});

test('effects that come after the answer are waited for', async () => {
  const { url, probe } = await startReceiver({
    act(books, callback, delivery) {
      setImmediate(() => void rightSteps.act(books, callback, delivery));
    },
  });
  const report = await context(url, { secret, probe, only: ['probe'] });
  expect(idsOf(report, 'pass')).toHaveLength(report.checks.length);
});

const look = 'Look whether it is the receiver that listens there, and into its log.';

test.each([
  [
    'nothing listens',
    () => Promise.resolve('http://127.0.0.1:9/hook'),
    'can not be reached: nothing listens there. Start the receiver there, or correct the URL.',
  ],
  [
    'the name is unknown',
    () => Promise.resolve('http://nobody.invalid/hook'),
    /can not be reached: the host name (is unknown|could not be looked up)\. Start the receiver there, or correct/,
  ],
  [
    'every connection is reset',
    () => startServer((req) => req.socket.resetAndDestroy()),
    `takes connections and answers none of 3 deliveries: the connection was closed without an answer. ${look}`,
  ],
  [
    'nothing is ever answered',
    () => startServer(() => undefined),
    `takes connections and answers none of 3 deliveries: no answer within 0.06 s. ${look}`,
  ],
])('%s: one sentence in every form, exit code 3', async (_, start, cause) => {
  const url = await start();
  const isSilent = String(cause).includes('0.06 s');
  const report = await context(url, isSilent ? { secret, limits: { answerMs: 30, deadlineMs: 60 } } : { secret });
  expect(report.unreachable).toMatch(cause);
  expect(report).toMatchObject({ exitCode: 3, notes: [report.unreachable], summary: { pass: 0, fail: 0, news: 0 } });
  expect(new Set(report.checks.map(({ reason }) => reason))).toEqual(new Set([report.unreachable]));
  const write = (kind: ReportKind) => writeReceiverReport(kind, report, (text) => text);
  expect(write('text')).toBe(`${report.unreachable ?? ''} No check ran; exit code 3.\n\n`);
  expect(write('junit')).toMatch(/tests="1" failures="0" errors="1"/);
  for (const kind of ['html', 'markdown', 'github'] as const) expect(write(kind)).not.toMatch(/receiver\/[a-z]+\//);
});

test('a receiver that breaks off what it does not want, and answers the rest, is judged', async () => {
  let requests = 0;
  const url = await startServer((req, res) => {
    requests += 1;
    if (requests > 1) req.socket.resetAndDestroy();
    else res.end();
  });
  const report = await context(url, { secret, only: ['accepts'] });
  expect(report).toMatchObject({ exitCode: 1 });
  expect(report.unreachable).toBeUndefined();
});

test('every check says what it means and where it is known from', () => {
  for (const profile of profiles) {
    const suite = buildReceiverSuite(profile);
    expect(new Set(suite.map(({ id }) => id)).size).toBe(suite.length);
    for (const { meaning, title, facts, sources } of suite) {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(title).toMatch(/^[A-Z].*\.$/);
      expect(facts.length + sources.length).toBeGreaterThan(0);
    }
  }
});
