/** `kling-emulator contract receiver …` as people call it. */
import { exec } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { receiverOptions } from '../../../src/cli/verbs/contract-receiver.ts';
import type { ReceiverReport } from '../../../src/contracts/receivers/run-receiver.ts';
import { createFakeShell } from '../../cli/fake-shell.ts';
import { makeDirectory } from '../../cli/temporary-directory.ts';
import { secret, startReceiver } from '../../receivers/receiver.ts';

async function call(args: readonly string[], env: Readonly<Record<string, string>> = {}, directory = '/') {
  const shell = createFakeShell({ env, directory });
  const code = await runCli(['contract', 'receiver', ...args], shell);
  return { code, printed: shell.printed(), told: shell.told() };
}

const quick = ['--slow-body', '50', '--huge-body', '2000000', '--burst', '10', '--settle', '100'];

test.each([
  [[], 'The receiver is missing: contract receiver http://127.0.0.1:3000/webhooks/kling'],
  [['localhost:3000'], '--url must be an http or https URL'],
  [['http://ada:pass@127.0.0.1:9/'], '--url must not hold a user name or password.'],
  [
    ['http://127.0.0.1:9/', 'http://127.0.0.1:8/'],
    "Unknown word 'http://127.0.0.1:8/': 'contract receiver' takes options and one word, [url].",
  ],
  [['http://127.0.0.1:9/', '--secret', 'hunter22'], "--secret must be 'whsec_' and base64"],
  [
    ['http://127.0.0.1:9/', '--secret', ''],
    "--secret must be 'whsec_' and base64, as Kling's console shows it, but is empty.",
  ],
  [['http://127.0.0.1:9/', '--only', 'signature/missing'], "Did you mean 'receiver/signature/missing'?"],
  [['http://127.0.0.1:9/', '--only', 'signature/'], "Did you mean 'receiver/signature/'?"],
  [['http://127.0.0.1:9/', '--only', 'signatrue'], "No check or tag is called 'signatrue'. Did you mean 'signature'?"],
  [['http://127.0.0.1:9/', '--only', 'nothing-like-this'], '--list shows every name.'],
  [['http://127.0.0.1:9/', '--sede', '1'], "Unknown option '--sede'. Did you mean '--seed'?"],
  [['http://127.0.0.1:9/', '--profile', 'gmi', '--secret', secret], 'Callbacks of the profile gmi are not signed'],
  [['http://127.0.0.1:9/', '--probe', 'http://127.0.0.1:9/', '--probe-command', 'true'], 'not both'],
  [['http://127.0.0.1:9/', '--report', 'json:/dev/null/all.json'], 'The report /dev/null/all.json '],
  [['https://8.8.8.8/hook'], 'if it is a test system of yours, add --allow-host 8.8.8.8'],
  [['http://127.0.0.1:9/', '--probe', 'https://8.8.8.8/'], '--probe leads to 8.8.8.8'],
  [['http://169.254.169.254/latest/meta-data', '--allow-host', '169.254.169.254'], 'nothing is ever sent there.'],
  [['http://[::ffff:169.254.169.254]/'], 'a link-local, metadata or reserved address'],
  [['http://[fd00:ec2::254]/'], 'a link-local, metadata or reserved address'],
  [['http://[fe80::1]/hook'], 'a link-local, metadata or reserved address'],
  [['http://127.0.0.1:9/', '--probe', 'http://100.100.100.200/'], '--probe leads to 100.100.100.200, a link-local'],
  [['https://hooks.kling-emulator.invalid/hook'], 'add --allow-host hooks.kling-emulator.invalid'],
])('%j: one sentence, nothing sent, exit code 2', async (args, sentence) => {
  const { code, told, printed } = await call(args);
  expect(told).toContain(sentence);
  expect(told.trimEnd().split('\n')).toHaveLength(1);
  expect([code, printed]).toEqual([2, '']);
  expect(told).not.toContain('hunter22');
});

test('the help names every option with its variable', async () => {
  const { code, printed } = await call(['--help']);
  expect(code).toBe(0);
  expect(printed).toContain('Usage: kling-emulator contract receiver [options] [url]');
  for (const { flag, env } of Object.values(receiverOptions)) {
    expect(printed).toContain(`--${flag}`);
    expect(printed.replaceAll(/\s+/g, ' ')).toContain(`[${env.join(', ')}]`);
  }
});

test('the page about it has every option in its table', async () => {
  const page = await readFile('docs/webhook-receivers.md', 'utf8');
  for (const { flag } of Object.values(receiverOptions)) expect(page).toMatch(new RegExp(`^\\| \`--${flag}[ \`]`, 'm'));
});

test('a list shows what each check means, and sends nothing', async () => {
  const { code, printed } = await call(['--list', '--only', 'duplicate']);
  expect(code).toBe(0);
  expect(printed).toContain('receiver/duplicate/acted-once');
  expect(printed).toContain('Customers are charged, credited or written to twice.');
  expect(printed).toContain('3 checks: 3 must hold, 0 only warn.');
});

test('flags have twins in the environment, and the secret may be the one of contract run', async () => {
  const { url, probe } = await startReceiver();
  const { code, printed } = await call(['--report', 'json'], {
    KLING_CONTRACT_URL: url,
    KLING_CONTRACT_PROBE: probe,
    KLING_CONTRACT_ONLY: 'signature',
    KLING_CONTRACT_SEED: 'twin',
    KLING_WEBHOOK_SECRET: `${secret},whsec_c2Vjb25k`,
  });
  expect(code).toBe(0);
  const report = JSON.parse(printed) as ReceiverReport;
  expect(report).toMatchObject({ target: url, seed: 'twin', summary: { skipped: 0, fail: 0 } });
});

test('reports of every kind go to files, and no secret stands in any of them', async () => {
  const directory = await makeDirectory();
  const { url, probe } = await startReceiver({ isGenuine: () => true, answer: () => ({ status: 500 }) });
  const kinds = ['json:a.json', 'junit:a.xml', 'html:a.html', 'text:a.txt'].flatMap((kind) => ['--report', kind]);
  const target = `${url}?token=very-hidden-token`;
  const args = [target, '--secret', secret, '--probe', probe, '--only', 'accepts,signature', '--seed', 'abc', ...kinds];
  const { code, printed, told } = await call(args, {}, directory);
  expect(code).toBe(1);
  const texts = await Promise.all(
    ['a.json', 'a.xml', 'a.html', 'a.txt'].map((name) => readFile(join(directory, name), 'utf8')),
  );
  expect(texts[3]).toBe(printed);
  for (const text of [...texts, told]) {
    expect(text).not.toContain(secret.slice('whsec_'.length));
    expect(text).not.toContain('very-hidden-token');
  }
  const report = JSON.parse(texts[0] ?? '') as ReceiverReport;
  expect(report.checks.every(({ meaning, severity }) => meaning !== '' && ['must', 'should'].includes(severity))).toBe(
    true,
  );
  expect(texts[1]?.match(/<testcase /g)).toHaveLength(report.checks.length);
  expect(texts[1]).toContain('<testsuite name="receiver/signature"');
  expect(texts[2]).toMatch(/^<!doctype html>/);
  expect(printed).toContain('FAILED: the receiver would lose callbacks, act on them twice, or believe forged ones');
  expect(printed).toContain('Why: ');
  expect(printed).toContain('with --seed abc --only receiver/accepts/custom-voice/submitted.');
});

/** A receiver that gives back what it was asked: its address as it came, and what a framework makes of it. */
async function startEcho() {
  return startReceiver({
    answer: () => ({ status: 500 }),
    receive: (_steps, _books, req, res) => {
      const { searchParams } = new URL(req.url ?? '/', 'http://receiver');
      res
        .writeHead(500)
        .end(`No route ${req.url ?? ''} (${[...searchParams.values(), ...searchParams.keys()].join(' ')})`);
      return Promise.resolve({ status: 500 });
    },
  });
}

test.each([
  ['encoded and with a plus', '?of=ab+cd%2fefgh12345', ['ab+cd%2fefgh12345', 'ab cd/efgh12345', 'efgh12345']],
  ['without a name', '?s3cr3tKEY99', ['s3cr3tKEY99']],
  ['without a name, in base64', '?c2VjcmV0cw==', ['c2VjcmV0cw']],
  ['of three characters', '?pin=7q7', ['7q7']],
])('a query %s stands in no report, as it was typed or in any other form', async (_, query, secrets) => {
  const directory = await makeDirectory();
  const { url } = await startEcho();
  const kinds = ['json:a.json', 'junit:a.xml', 'html:a.html'].flatMap((kind) => ['--report', kind]);
  const { code, printed, told } = await call([`${url}${query}`, '--only', 'methods,body', ...kinds], {}, directory);
  expect(code).toBe(1);
  const files = await Promise.all(['a.json', 'a.xml', 'a.html'].map((name) => readFile(join(directory, name), 'utf8')));
  for (const text of [printed, told, ...files]) {
    for (const secret of secrets.filter(({ length }) => length > 3)) expect(text).not.toContain(secret);
  }
  expect(printed.split('\n')[0]).toContain('[redacted]');
  expect(printed.split('\n')[0]).not.toContain(secrets[0]);
});

test("a query that is one of the report's own words hides no verdict", async () => {
  const directory = await makeDirectory();
  const { url } = await startEcho();
  const target = `${url}?mode=fail&other=pass&source=kling&more=receiver`;
  const kinds = ['json:a.json', 'junit:a.xml'].flatMap((kind) => ['--report', kind]);
  const { code, printed } = await call([target, '--only', 'methods', ...kinds], {}, directory);
  expect(code).toBe(1);
  expect(printed).toContain('0 passed, 1 failed, 0 skipped');
  const report = JSON.parse(await readFile(join(directory, 'a.json'), 'utf8')) as ReceiverReport;
  expect(report).toMatchObject({ tool: 'kling-emulator contract', checks: [{ verdict: 'fail' }] });
  const junit = await readFile(join(directory, 'a.xml'), 'utf8');
  expect(junit).toContain('failures="1"');
  expect(junit).toContain('<failure type="failure"');
});

test('the report says that it is about a receiver, not about an API', async () => {
  const directory = await makeDirectory();
  const { url } = await startReceiver();
  const reports = ['json:a.json', 'html:a.html'].flatMap((kind) => ['--report', kind]);
  await call([url, '--only', 'methods', ...reports], {}, directory);
  const html = await readFile(join(directory, 'a.html'), 'utf8');
  expect(html).toContain(`<title>Webhook receiver: ${url}</title>`);
  expect(html).toContain('Why: People and crawlers open the address in a browser.');
  expect(html).not.toMatch(/\breal\b|units/);
  expect(JSON.parse(await readFile(join(directory, 'a.json'), 'utf8'))).toMatchObject({ targetKind: 'receiver' });
});

test('what a probe command says when it fails is shown without its credentials', async () => {
  const { url } = await startReceiver();
  const says = [
    'psql: postgres://app:pw-SECRET-1@db/x refused',
    'password=SECRET-2',
    'Authorization: Basic SECRET-3',
    'as $DB_PASSWORD',
  ].join('; ');
  const only = ['--secret', secret, '--only', 'receiver/duplicate/acted-once'];
  const env = { PATH: process.env['PATH'] ?? '', DB_PASSWORD: 'SECRET-4-of-the-environment' };
  const { printed } = await call([url, ...only, '--probe-command', `echo "${says}" >&2; exit 3`], env);
  expect(printed).toContain(
    'The probe command failed (3): psql: postgres://[redacted]@db/x refused; password=[redacted];',
  );
  expect(printed).not.toContain('SECRET-');
});

test('what a probe shows is compared as it is, and reported without credentials', async () => {
  const { url } = await startReceiver();
  const look = `echo "$KLING_TASK_ID at postgres://app:pw-SECRET-1@db since $(date +%s%N)"`;
  const args = [url, '--secret', secret, '--only', 'receiver/duplicate/acted-once', '--settle', '30'];
  const { printed } = await call([...args, '--probe-command', look], { PATH: process.env['PATH'] ?? '' });
  expect(printed).toContain('goes on changing by itself');
  expect(printed).not.toContain('SECRET-1');
});

test('a probe command that writes without end is reported as such', async () => {
  const { url } = await startReceiver();
  const args = [url, '--secret', secret, '--only', 'receiver/duplicate/acted-once', '--settle', '30'];
  const env = { PATH: process.env['PATH'] ?? '' };
  const { printed } = await call([...args, '--probe-command', 'head -c 2000000 /dev/zero'], env);
  expect(printed).toContain('The probe command wrote more than 1 MB.');
});

test('a failed delivery is printed as a line for a shell that sends it again', async () => {
  const statuses: number[] = [];
  const { url } = await startReceiver({
    async receive(steps, _books, req) {
      const raw = (await steps.readBody(req)) ?? Buffer.alloc(0);
      const read = (name: string) => String(req.headers[name] ?? '');
      const delivery = { id: read('webhook-id'), timestamp: read('webhook-timestamp'), raw };
      const isRight = steps.isGenuine({ ...delivery, signatures: read('webhook-signature') });
      statuses.push(isRight ? 503 : 401);
      return { status: isRight ? 503 : 401 };
    },
  });
  const only = ['--only', 'receiver/signature/raw-body'];
  const { printed } = await call([url, '--secret', secret, ...only]);
  const line = /^ +(curl [\s\S]*'http:\S+')$/m.exec(printed)?.[1] ?? '';
  expect(line).toContain("-H 'webhook-signature: v1,");
  await promisify(exec)(line);
  expect(statuses).toEqual([503, 503]);
});

test.concurrent(
  'a right receiver: exit code 0, nothing skipped, the seed is shown',
  async ({ expect, onTestFinished }) => {
    const { url, probe } = await startReceiver({}, onTestFinished);
    const { code, printed } = await call([url, '--secret', secret, '--probe', probe, '--seed', 'abc', ...quick]);
    expect(printed).toMatch(
      /^\d+ passed, 0 failed, 0 skipped, 0 inconclusive, 0 warnings, in [\d.]+ s\. Exit code 0\.$/m,
    );
    expect(printed).toContain('Seed abc: the same deliveries again with --seed abc.');
    expect(code).toBe(0);
  },
);

test.concurrent('a command may be the probe', async ({ expect, onTestFinished }) => {
  const { url, probe } = await startReceiver({}, onTestFinished);
  const look = `curl -sS "${probe}?task_id=$KLING_TASK_ID"`;
  const args = [url, '--secret', secret, '--only', 'receiver/duplicate/acted-once', '--settle', '500'];
  const env = { PATH: process.env['PATH'] ?? '' };
  expect(await call([...args, '--probe-command', look], env)).toMatchObject({ code: 0 });
  const broken = await call([...args, '--probe-command', 'echo no such table >&2; exit 3'], env);
  expect(broken.printed).toContain('The probe command failed (3): no such table.');
  expect(broken.code).toBe(1);
});

test('an allowed host is called: only the name must be given', async () => {
  const { code, printed } = await call([
    ...['http://hooks.kling-emulator.invalid/hook', '--allow-host', 'hooks.kling-emulator.invalid'],
    ...['--only', 'receiver/methods/get'],
  ]);
  expect(printed).toContain('can not be reached');
  expect(code).toBe(3);
});

test('nothing listens there: exit code 3', async () => {
  const { code, printed } = await call(['http://127.0.0.1:9/hook', '--only', 'accepts']);
  expect(code).toBe(3);
  expect(printed).toContain('nothing listens there');
  // No check lacks anything: the address is the one cause.
  expect(printed).not.toContain('what each check needs');
});
