/** A run at which much fails: reported once, in few lines, and ended early when asked. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import type { RunReport } from '../../../src/contracts/run/results.ts';
import { createFakeShell } from '../../cli/fake-shell.ts';
import { makeDirectory } from '../../cli/temporary-directory.ts';
import { refuseJson, startQuickEmulator, startServer } from '../fake-target.ts';
import type { Breakage, WireRequest } from '../mutants/broken-server.ts';
import { startBrokenServer } from '../mutants/broken-server.ts';
import { onBody, onTask } from '../mutants/patches.ts';

async function run(url: string, options: readonly string[] = [], errorIsTerminal = false) {
  const directory = await makeDirectory();
  const shell = createFakeShell({ env: { XDG_STATE_HOME: join(directory, 'state') }, directory, errorIsTerminal });
  const code = await runCli(['contract', 'run', '--target', url, ...options], shell);
  return { code, directory, printed: shell.printed(), told: shell.told() };
}

const lines = (text: string) => text.split('\n').length;

test.each([
  ['kling', '{"code":0,"message":"SUCCEED","request_id":"1","data":{}}'],
  ['gmi', '{}'],
  ['kkiai', 'ok'],
  ['apimodels', '<!doctype html><title>It works</title>'],
])('a server that says yes to everything is one finding with a count: %s', async (profile, body) => {
  const url = await startServer((req, res) => {
    req.resume();
    res.end(body);
  });
  const options = ['--profile', profile, '--report', 'text:a.txt'];
  const { code, printed } = await run(url, [...options, '--report', 'json']);
  const { checks, exitCode } = JSON.parse(printed) as RunReport;
  expect([code, exitCode]).toEqual([1, 1]);
  const failed = checks.filter(({ verdict }) => verdict === 'fail');
  expect(failed).toHaveLength(1);
  expect(failed[0]?.findings[0]?.message).toContain(
    `GET /kling-emulator/no-such-path without a key: 200, DELETE /kling-emulator/no-such-path without a key: 200`,
  );
  expect(failed[0]?.findings[0]?.message).toContain(`${checks.length - 1} checks were not run.`);
  const text = (await run(url, ['--profile', profile])).printed;
  expect(lines(text)).toBeLessThan(30);
  expect(text).toContain('(no Kling API)');
  expect(text).toContain('FAILED: the target is no Kling API (1)');
  expect(text).not.toContain('every check counts');
  expect(text.match(/answers every request with success/g)).toHaveLength(1);
});

test('a server that is right about unknown paths is judged check by check, and what fails alike is reported once', async () => {
  const url = await startServer((req, res) => {
    req.resume();
    if (req.url?.startsWith('/v1/') === true) res.end('{"code":0,"message":"SUCCEED","request_id":"1","data":{}}');
    else refuseJson(res, 404, 1202, 'no such path');
  });
  const { code, printed } = await run(url, ['--only', 'missing,enum']);
  expect(code).toBe(1);
  expect(printed).toMatch(/\n {2}Found in \d\d+ checks, first in kling\.[^\n]+\.\n/);
  expect(lines(printed)).toBeLessThan(100);
});

const setAt = (field: string, value: unknown) => onBody((body) => void (body[field] = value), isApi);
const isApi = ({ path }: WireRequest) => path.startsWith('/v1/');

// What is wrong in every answer: each check finds it, beside what else it finds.
test.each<readonly [string, Breakage, RegExp]>([
  ['a request_id that is no UUID', setAt('request_id', 'req-1'), /request_id/],
  ['a code as text', onBody((body) => void (body['code'] = String(body['code'])), isApi), /code/],
  ['no message', onBody((body) => Reflect.deleteProperty(body, 'message'), isApi), /message/],
  [
    'another content type',
    { answer: (answer) => void (answer.headers['content-type'] = 'text/plain') },
    /must be application\/json/,
  ],
  ['a task_id as a number', onTask((task) => void (task['task_id'] = Number(task['task_id']))), /task_id/],
  [
    'times in seconds',
    onTask((task) => void (task['updated_at'] = Math.floor(Number(task['updated_at']) / 1000))),
    /updated_at/,
  ],
])('%s is reported with a count and an example in every form for people', async (_, breakage, field) => {
  const emulator = await startQuickEmulator();
  const server = await startBrokenServer(emulator, '', breakage);
  onTestFinished(() => server.close());
  const only = ['missing/', 'wrong-type/', 'boundary/', 'life/'].map((kind) => `kling.create-text-to-audio/${kind}`);
  const reports = [
    '--report',
    'text',
    '--report',
    'markdown:a.md',
    '--report',
    'github:a.txt',
    '--report',
    'json:a.json',
  ];
  const { code, directory, printed } = await run(server.url, [
    '--only',
    only.join(','),
    '--budget-units',
    '60',
    ...reports,
  ]);
  expect(code).toBe(1);
  const { checks } = JSON.parse(await readFile(join(directory, 'a.json'), 'utf8')) as RunReport;
  const alike = checks.filter(({ findings }) => findings.some(({ message }) => field.test(message)));
  expect(alike.length).toBeGreaterThan(9);
  for (const text of [
    printed,
    await readFile(join(directory, 'a.md'), 'utf8'),
    await readFile(join(directory, 'a.txt'), 'utf8'),
  ]) {
    const told = text.split('\n').filter((line) => field.test(line));
    expect(told.length, told.join('\n')).toBeLessThan(alike.length / 2);
    expect(text.replaceAll('\\', '')).toMatch(/Found in \d\d+ checks, first in kling\./);
  }
});

test('creates that sent one external id and lost their answers are looked for once', async () => {
  const asked: Record<string, number> = {};
  const url = await startServer((req, res) => {
    const { method, url: path = '' } = req;
    if (method === 'GET' && path.includes('/kc-')) asked[path] = (asked[path] ?? 0) + 1;
    refuseJson(res, 500, 5000, 'oops');
  });
  const { printed } = await run(url, ['--only', 'kling.create-custom-voice/missing/voice_name']);
  // One look with its repetitions, although several creates of the check failed.
  expect(Object.values(asked)).toEqual([3]);
  expect(printed.match(/unknown \(no proper answer/g)).toHaveLength(1);
});

test('--bail stops after the first failed check', async () => {
  const url = await startServer((_req, res) => refuseJson(res, 500, 5000, 'oops'));
  const { code, printed } = await run(url, ['--bail', '--report', 'json']);
  const { checks } = JSON.parse(printed) as RunReport;
  expect(code).toBe(1);
  expect(
    checks.some(
      ({ reason }) => reason === 'The run was stopped by the first failed check: leave --bail out to run every check.',
    ),
  ).toBe(true);
  expect(checks.filter(({ verdict }) => verdict === 'fail').length).toBeLessThan(40);
});

test('on a terminal a line tells how far the run is, and goes with its end', async () => {
  const { url } = await startQuickEmulator();
  const { told } = await run(url, ['--only', 'kling.list-preset-voices'], true);
  expect(told.endsWith('\r\u001B[K')).toBe(true);
  expect(told).toMatch(/\r(\d+) of \1 checks, 0 failed\r/);
  expect((await run(url, ['--only', 'kling.list-preset-voices'])).told).not.toContain('\r');
});
