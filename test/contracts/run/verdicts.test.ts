/** What has another cause than the target is never a failure, and what was not looked at is never green. */
import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeContractReport } from '../../../src/contracts/checks/suite.ts';
import { createMemoryLedgers, createLedger } from '../../../src/contracts/budget/budget.ts';
import { operationById } from '../../../src/contracts/spec/catalog.ts';
import { createTarget } from '../../../src/contracts/wire/target.ts';
import type { Breakage } from '../mutants/broken-server.ts';
import { refuse, startBrokenServer } from '../mutants/broken-server.ts';
import { isCreate, paths } from '../mutants/patches.ts';
import {
  checksOf,
  memoryLedger,
  quick,
  refuseJson,
  runAt,
  startQuickEmulator,
  startServer,
  verdictsOf,
} from '../fake-target.ts';

const real = { targetInfo: { kind: 'real', auth: 'open' }, strict: false } as const;

async function startBroken(breakage: Breakage) {
  const emulator = await startQuickEmulator();
  const server = await startBrokenServer(emulator, '', breakage);
  onTestFinished(() => server.close());
  return { url: server.url, emulator };
}

test('an account without units has no failure on a sound API, in the free checks either', async () => {
  const account = { apiKeys: ['emu-poor-key'], packs: [{ units: 0.05, used: 0.05 }] };
  const emulator = await startQuickEmulator({ accounts: [account] });
  const credentials = { apiKey: 'emu-poor-key', webhookSecrets: [] };
  const free = checksOf('tts', 'text-to-audio', 'custom-voice').filter(({ cost }) => cost.kind === 'free');
  const report = await runAt(emulator.url, free, { ...real, credentials });
  expect(report.checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)).toEqual([]);
  expect(report.checks.some(({ reason }) => reason?.startsWith('The account can not pay'))).toBe(true);
});

test.each([
  [403, 1103, 'The account can not pay'],
  [429, 1102, 'The account can not pay'],
  [503, 5001, 'The service is closed'],
  [429, 1304, 'The service is closed'],
])('%i/%i is no drift: nothing can be judged', async (status, code, reason) => {
  const url = await startServer((_req, res) => refuseJson(res, status, code, 'a sentence'));
  const checks = checksOf('kling.text-to-speech/smallest', 'kling.list-preset-voices/smallest');
  const report = await runAt(url, checks, { ...real, capMilli: 1000, timeouts: quick });
  expect(report.checks.map(({ verdict }) => verdict)).toEqual(['could-not-look', 'could-not-look']);
  expect(report.checks[0]?.reason).toContain(reason);
  expect(report.exitCode).toBe(1);
});

test('a code that comes with another status than the table says is judged as any other answer', async () => {
  const url = await startServer((_req, res) => refuseJson(res, 500, 5001, 'a sentence'));
  const report = await runAt(url, checksOf('kling.list-preset-voices/smallest'), { ...real, timeouts: quick });
  expect(report.checks[0]?.verdict).toBe('fail');
});

test('a service in maintenance is not asked to sell anything', async () => {
  let posts = 0;
  const url = await startServer((req, res) => {
    if (req.method === 'POST') posts += 1;
    refuseJson(res, 503, 5001, 'temporarily unavailable');
  });
  const ledger = memoryLedger();
  const checks = checksOf('tts', 'text-to-audio').filter(({ tags }) => !tags.includes('no-credentials'));
  const report = await runAt(url, checks, { ...real, capMilli: 20_000, ledger, timeouts: quick });
  expect(posts).toBe(0);
  expect(await ledger.spent()).toBe(0);
  expect(report.notes.join(' ')).toContain('The service is closed: 503 temporarily unavailable. Nothing was bought.');
  expect(report.summary.fail).toBe(0);
});

test('one lost answer to a read says nothing about a real target', async () => {
  let reads = 0;
  const { url } = await startBroken({
    answerFor(request) {
      if (!request.path.startsWith(paths.presets)) return undefined;
      reads += 1;
      return reads % 5 === 0 ? { status: 500, headers: {}, text: '', hangUp: true } : undefined;
    },
  });
  const report = await runAt(url, checksOf('kling.list-preset-voices'), { ...real, lanes: 1 });
  expect(reads).toBeGreaterThan(10);
  expect(report.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'could-not-look')).toEqual([]);
});

test('a read that is never answered could not be looked at on a real target, and fails a near one', async () => {
  const isOther = (path: string) => path.startsWith(paths.voices);
  const { url } = await startBroken({
    answerFor: ({ path }) => (isOther(path) ? { status: 500, headers: {}, text: '', hangUp: true } : undefined),
  });
  const checks = checksOf('kling.list-custom-voices/smallest');
  expect((await runAt(url, checks, real)).checks[0]).toMatchObject({
    verdict: 'could-not-look',
    reason: expect.stringContaining('3 times there was no proper answer') as string,
  });
  expect((await runAt(url, checks)).checks[0]?.verdict).toBe('fail');
});

test('a voice is deleted though the service was closed for a moment', async () => {
  let refusals = 1;
  const { url } = await startBroken({
    answerFor(request) {
      if (request.path !== paths.deletion || refusals === 0) return undefined;
      refusals -= 1;
      return refuse(503, 5001, 'busy');
    },
  });
  const report = await runAt(url, checksOf('kling.create-custom-voice/smallest'), { ...real, capMilli: 1000 });
  expect(report.cleanup).toEqual({ voicesMade: 1, voicesDeleted: 1, left: [] });
  expect(report.exitCode).toBe(0);
});

const undeletable: Breakage = {
  answerFor: ({ path }) => (path === paths.deletion ? refuse(403, 1103, 'no right to the resource') : undefined),
};

test('voices that stay are no success', async () => {
  const { url } = await startBroken(undeletable);
  const report = await runAt(url, checksOf('kling.create-custom-voice/smallest'), { ...real, capMilli: 1000 });
  expect(report.cleanup).toMatchObject({ voicesMade: 1, voicesDeleted: 0, left: [expect.stringMatching(/^\d+$/)] });
  expect(report.notes.join(' ')).toContain('1 voice could not be deleted.');
  expect(report.exitCode).toBe(1);
});

test('a task that failed has made no voice', async () => {
  const { url, emulator } = await startBroken({});
  await emulator.account('emu-test-key').failNext({ reason: 'risk-control' });
  const report = await runAt(url, checksOf('kling.create-custom-voice/smallest'), { ...real, capMilli: 1000 });
  expect(report.cleanup).toEqual({ voicesMade: 0, voicesDeleted: 0, left: [] });
});

test('checks of what deleting does are not green where nothing can be deleted', async () => {
  const { url } = await startBroken({
    answerFor: ({ path }) => (path === paths.deletion ? refuse(400, 1201, 'no') : undefined),
  });
  const report = await runAt(
    url,
    checksOf('deletion').filter(({ cost }) => cost.kind === 'units'),
    { capMilli: 1000 },
  );
  expect(verdictsOf(report)).toEqual({
    'kling.create-custom-voice/voice/deleted': 'fail',
    'kling.create-custom-voice/voice/deleted-not-listed': 'could-not-look',
    'kling.create-custom-voice/voice/deleted-queried': 'could-not-look',
    'kling.create-custom-voice/voice/deleted-twice': 'could-not-look',
  });
});

const noPack: Breakage = {
  answer(answer, request) {
    if (!request.path.startsWith(paths.costs)) return;
    answer.text = answer.text.replace(/"resource_pack_subscribe_infos":\[.*?\]/, '"resource_pack_subscribe_infos":[]');
  },
};

test('a balance that is not shown can not be looked at, and nothing is bought for it', async () => {
  const { url } = await startBroken(noPack);
  const ledger = memoryLedger();
  const balance = checksOf('kling.get-account-costs/balance');
  const strict = await runAt(url, balance, { capMilli: 1000, ledger });
  expect(strict.checks[0]?.verdict).toBe('could-not-look');
  const lenient = await runAt(url, balance, { ...real, capMilli: 1000, ledger });
  expect(lenient.checks[0]?.verdict).toBe('skipped');
  expect(await ledger.spent()).toBe(0);
});

test('a result URL that is no URL is a failure, not a bug of ours', async () => {
  const { url } = await startBroken({
    answer: (answer) => (answer.text = answer.text.replace(/"url_mp3":"[^"]+"/, '"url_mp3":"https://["')),
  });
  const report = await runAt(url, checksOf('kling.create-text-to-audio/life/files'), { capMilli: 1000 });
  expect(report.checks[0]?.verdict).toBe('fail');
  expect(report.checks[0]?.findings.map(({ message }) => message).join('\n')).toContain('https://[');
});

test.each([
  [1302, 700, [100, 200, 400]],
  [1303, 700, [100, 200, 400]],
  [1302, 699, [100, 200]],
  [1302, 3100, [100, 200, 400, 800, 800, 800]],
])(
  'what is refused with %i for %i ms is sent again after pauses that grow up to a most',
  async (code, taskMs, pauses) => {
    const waited: number[] = [];
    let now = 0;
    const body = Buffer.from(JSON.stringify({ code, message: 'too fast', request_id: randomUUID() }));
    const send = vi.fn(() => Promise.resolve({ kind: 'answered' as const, status: 429, headers: {}, body }));
    const target = createTarget({
      baseUrl: 'http://kling.test',
      client: { send, localAddress: () => undefined, close: () => undefined },
      key: () => Promise.resolve('emu-test-key'),
      shownKey: 'key',
      timeouts: { pollMs: [4, 20], taskMs, callbackMs: 500, retryMs: 500, answerMs: 2000, backOffMs: 100 },
      now: () => now,
      wait: (ms) => {
        waited.push(ms);
        now += ms;
        return Promise.resolve();
      },
      spacingMs: () => 0,
      relayed: () => undefined,
      isNear: false,
      hide: (text) => text,
    });
    const spoken = { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' };
    await expect(target.call(operationById('kling.text-to-speech'), { body: spoken })).rejects.toThrow(
      `The target was at its limits (${code}) for ${taskMs / 1000} s.`,
    );
    expect(waited.filter((ms) => ms > 0)).toEqual(pauses);
    expect(send).toHaveBeenCalledTimes(pauses.length + 1);
  },
);

test('a limit that stands is no failure, and costs nothing', async () => {
  const url = await startServer((req, res) =>
    refuseJson(res, req.method === 'POST' ? 429 : 200, req.method === 'POST' ? 1302 : 0, 'too fast'),
  );
  const timeouts = { ...quick, taskMs: 100, backOffMs: 100 };
  const report = await runAt(url, checksOf('kling.text-to-speech/smallest'), { ...real, capMilli: 1000, timeouts });
  expect(report.checks[0]?.reason).toContain('The target was at its limits (1302)');
  expect(report.bill.spent).toBe('0');
});

test('a limit that stands is waited for once, not once for every check', async () => {
  let creates = 0;
  const url = await startServer((req, res) => {
    const isCreate = req.method === 'POST';
    if (isCreate) creates += 1;
    refuseJson(res, isCreate ? 429 : 200, isCreate ? 1303 : 0, 'parallel task over limit');
  });
  const names = [
    'smallest',
    'largest',
    'synchronous',
    'unknown-key',
    'boundary/voice_speed/2',
    'boundary/voice_speed/0.8',
  ];
  const checks = checksOf(...names.map((name) => `kling.text-to-speech/${name}`));
  // Pauses of 100, 200 and 400 ms fit into the time: whoever waits sends four times.
  const timeouts = { ...quick, taskMs: 700, backOffMs: 100 };
  const report = await runAt(url, checks, { ...real, capMilli: 1000, lanes: 4, timeouts });
  expect(new Set(report.checks.map(({ verdict }) => verdict))).toEqual(new Set(['could-not-look']));
  // Once each, and one wait for all (and one of the next in line); a wait for each would be 24.
  expect(creates).toBeLessThanOrEqual(2 * checks.length);
});

test('what passed before a stop is remembered for its selection: another run, or a refused key, does not wipe it', async () => {
  const emulator = await startQuickEmulator();
  const ledger = memoryLedger();
  const names = ['smallest', 'largest', 'synchronous'].map((name) => `kling.text-to-speech/${name}`);
  const speech = checksOf(...names);
  const money = { capMilli: 100, ledger, lanes: 1 };
  expect((await runAt(emulator.url, speech, money)).exitCode).toBe(4);
  expect((await runAt(emulator.url, checksOf('auth'), { ...money, capMilli: 1000 })).exitCode).toBe(0);
  const closed = await startServer((_req, res) => refuseJson(res, 401, 1002, 'api key not found'));
  await runAt(closed, speech, money);
  const last = await runAt(emulator.url, speech, { ...money, capMilli: 1000 });
  expect(last.checks.filter(({ cause }) => cause === 'done-before')).toHaveLength(2);
  expect(await ledger.passedBefore('0.0.0')).toEqual({});
});

test('what passed long ago, or with another version, is looked at again', async () => {
  let now = Date.UTC(2026, 9, 1);
  const ledger = createLedger({ store: createMemoryLedgers(), name: 'b', now: () => now, newId: randomUUID });
  await ledger.notePassed(['a'], '1.0.0');
  expect(Object.keys(await ledger.passedBefore('1.0.0'))).toEqual(['a']);
  expect(await ledger.passedBefore('1.0.1')).toEqual({});
  now += 20 * 86_400_000;
  expect(await ledger.passedBefore('1.0.0')).toEqual({});
});

test('a report on a terminal holds no escape sequence of a target', async () => {
  const url = await startServer((_req, res) => refuseJson(res, 400, 1201, '\u001B[2J\u001B[1;32mALL GREEN\u001B[0m'));
  const report = await runAt(url, checksOf('kling.get-custom-voice/unknown-id/text'));
  const text = writeContractReport('text', report, (plain) => plain);
  expect(text).toContain('ALL GREEN');
  expect(text).not.toContain('\u001B');
});

test('a curl line repeats encodings and bytes', async () => {
  const url = await startServer((req, res) => {
    req.resume();
    refuseJson(res, 200, 0, 'SUCCEED');
  });
  const [gzip, bytes] = ['broken-gzip', 'not-utf8'].map((name) => `kling.text-to-speech/bad-input/${name}`);
  const report = await runAt(url, checksOf(gzip ?? '', bytes ?? ''));
  const curlOf = (id = '') => report.checks.find((check) => check.id === id)?.findings[0]?.curl;
  expect(curlOf(gzip)).toContain("-H 'Content-Encoding: gzip'");
  expect(curlOf(bytes)).toContain(`--data-binary @<(printf %s 'eyL//iJ9' | base64 -d)`);
});

test('a paid request without an answer is still a failure that names it', async () => {
  const { url } = await startBroken({
    answer: (answer, request) => {
      if (isCreate(request)) answer.hangUp = true;
    },
  });
  const report = await runAt(url, checksOf('kling.create-text-to-audio/smallest'), { ...real, capMilli: 1000 });
  expect(report.checks[0]?.findings[0]?.message).toContain('no proper HTTP answer');
  expect(report.bill.spent).toBe('0.25');
});
