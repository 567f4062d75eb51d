/** `kling-emulator contract …` as people call it. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { vendorIds } from '../../src/contracts/spec/vendors.ts';
import type { RunReport } from '../../src/contracts/run/results.ts';
import { createFakeShell } from '../cli/fake-shell.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';
import { refuseJson, startQuickEmulator, startServer } from './fake-target.ts';

interface Called {
  readonly code: number;
  readonly printed: string;
  readonly told: string;
}

async function call(line: string, env: Readonly<Record<string, string>> = {}): Promise<Called> {
  const directory = env['DIRECTORY'] ?? (await makeDirectory());
  const shell = createFakeShell({ env: { XDG_STATE_HOME: join(directory, 'state'), ...env }, directory });
  const code = await runCli(line.split(' '), shell);
  return { code, printed: shell.printed(), told: shell.told() };
}

const real = 'https://api-singapore.klingai.com';

test('rules on the whole run, asked for alone, say what they lack and what to do', async () => {
  const { code, printed } = await call('contract run --target emulator --only run');
  expect(code).toBe(1);
  expect(printed).toContain(
    'It judges the whole run, in which no task was made. Run it beside other checks: without --only',
  );
  expect(printed).toContain('It judges the whole run, in which no task failed.');
  expect(printed).toContain('No check ran, so nothing is proven and the exit code is not 0');
});

test.each([
  ['contract', 'Usage: kling-emulator contract'],
  ['contract rnu', "Unknown command 'contract rnu'. Did you mean 'run'?"],
  ['contract run', "--target is missing: the base URL of a Kling API, or 'emulator'."],
  [
    'contract run --target kling',
    "--target must be a base URL such as https://api-singapore.klingai.com, or 'emulator', but is 'kling'.",
  ],
  ['contract run --target ftp://kling.test', '--target must be a base URL'],
  ['contract run --target https://ada:pass@kling.test', '--target must not hold a user name or password.'],
  ['contract run --target emulator --only atuh', "No check or tag is called 'atuh'. Did you mean 'auth'?"],
  ['contract run --target emulator --profile gim', `--profile must be one of ${vendorIds.join(', ')}, but is 'gim'.`],
  ['contract record --target emulator --profile gmi', "--profile must be one of kling, but is 'gmi'."],
  [
    'contract run --target emulator --budget-units lots',
    "--budget-units must be a number of units such as 40 or 0.5, but is 'lots'.",
  ],
  ['contract run --target emulator --budget-units -1', '--budget-units must be a number of units'],
  [
    'contract run --target emulator --report pdf',
    '--report must be one of text, json, junit, html, markdown, github, with :FILE to write a file, but is',
  ],
  ['contract run --target emulator --report json:', '--report must be followed by a file name after the colon'],
  ['contract run --target emulator --report json --report text', 'only one report can go to standard output'],
  ['contract run --target emulator --report json:a --report junit:a', 'two reports would be written to'],
  ['contract run --target emulator --report json:/dev/null/all.json', 'The report /dev/null/all.json can'],
  ['contract run --target emulator --sede x', "Unknown option '--sede'. Did you mean '--seed'?"],
  ['contract list --only nothing-like-this', "No check or tag is called 'nothing-like-this'."],
  ['contract drift --against target', '--against target needs --target'],
  ['contract drift --recordings /dev/null', "The directory /dev/null can't be read."],
  ['contract record', '--target is missing'],
  ['contract run --target emualtor', "but is 'emualtor'. Did you mean 'emulator'?"],
  ['contract run --target localhost:4050', "but is 'localhost:4050'. Did you mean 'http://localhost:4050'?"],
  ['contract receiver 127.0.0.1:3000', "but is '127.0.0.1:3000'. Did you mean 'http://127.0.0.1:3000'?"],
  [`contract run --target ${real}`, 'needs credentials: set KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY.'],
])('%s: one sentence and exit code 2', async (line, sentence) => {
  const { code, told } = await call(line);
  expect(told).toContain(sentence);
  expect(code).toBe(2);
});

test.each([
  [{ KLING_ACCESS_KEY: 'a' }, 'KLING_ACCESS_KEY is set, but KLING_SECRET_KEY is not'],
  [{ KLING_CONTRACT_BUDGET_UNITS: 'x' }, 'KLING_CONTRACT_BUDGET_UNITS must be a number of units'],
  [{ KLING_CONTRACT_TARGET: 'nowhere' }, 'KLING_CONTRACT_TARGET must be a base URL'],
])('what is wrong in the environment is reported by its name: %o', async (env, sentence) => {
  const line = 'KLING_CONTRACT_TARGET' in env ? 'contract run' : 'contract run --target http://127.0.0.1:9';
  const { code, told } = await call(line, env);
  expect(told).toContain(sentence);
  expect(code).toBe(2);
});

test.each([[{ KLING_API_KEY: 'emu-my-test-key' }], [{ KLING_ACCESS_KEY: 'emu-ak', KLING_SECRET_KEY: 'secret' }]])(
  "an emulator's key is refused against a real host, and not shown: %o",
  async (env) => {
    for (const target of [real, 'http://8.8.8.8']) {
      const { code, told, printed } = await call(`contract run --target ${target}`, env);
      expect(code).toBe(2);
      expect(told).toContain("Keys that start with 'emu-' belong to an emulator");
      expect(told + printed).not.toContain('emu-my-test-key');
    }
  },
);

test('accounts of keys that were made up to be refused go with the run; that of the run stays, to be looked at', async () => {
  for (const controlToken of [undefined, 'token-of-the-control-api']) {
    const kling = await startQuickEmulator(controlToken === undefined ? {} : { controlToken });
    const env = controlToken === undefined ? {} : { KLING_EMULATOR_CONTROL_TOKEN: controlToken };
    const { code } = await call(`contract run --target ${kling.url} --only auth`, env);
    expect(code).toBe(0);
    const { accounts } = await kling.control.listAccounts();
    expect(accounts.map(({ credentials }) => credentials.map(({ kind }) => kind))).toEqual([['api-key']]);
  }
  // Keys that were given are somebody's.
  const kling = await startQuickEmulator();
  const env = { KLING_API_KEY: 'emu-mine-0123456789', KLING_ACCESS_KEY: 'emu-ak', KLING_SECRET_KEY: 'secret-of-mine' };
  await call(`contract run --target ${kling.url} --only auth`, env);
  expect((await kling.control.listAccounts()).total).toBe(2);
});

test('a broken spending file is reported before anything is sent', async () => {
  const path = join(await makeDirectory(), 'spending.json');
  await writeFile(path, '{');
  const { url } = await startQuickEmulator();
  const { code, told } = await call(`contract run --target ${url} --only routes --spending-file ${path}`);
  expect(told).toContain(`${path} is no spending file`);
  expect(code).toBe(2);
});

test('a plan tells what would run and cost, and sends nothing', async () => {
  let requests = 0;
  const url = await startServer((_req, res) => {
    requests += 1;
    res.end();
  });
  const { code, printed } = await call(`contract run --target ${url} --plan --budget-units 5`);
  expect(code).toBe(0);
  expect(printed).toMatch(/kling\.create-text-to-audio +\d+ checks +[\d.]+ units/);
  expect(printed).toMatch(/the paid ones take at most [\d.]+ units\. The budget is 5 units/);
  expect(printed).toContain('Nothing was sent.');
  expect(requests).toBe(0);
});

test('a list shows cost, mark and source of every check', async () => {
  const text = await call('contract list --only deletion');
  expect(text.printed).toContain('kling.create-custom-voice/voice/deleted-not-listed');
  expect(text.printed).toMatch(/0\.05 u · third-party/);
  expect(text.printed).toContain('deleted-voices-in-lists (no evidence)');
  const json = JSON.parse((await call('contract list --format json')).printed) as {
    id: string;
    cost: string;
    mark: string;
  }[];
  expect(json.length).toBeGreaterThan(300);
  expect(json.every(({ id, cost, mark }) => id !== '' && cost !== '' && mark !== '')).toBe(true);
});

test('an emulator of its own is judged with known accounts, so that authentication is really looked at', async () => {
  const { code, printed, told } = await call('contract run --target emulator --only auth --report json');
  const report = JSON.parse(printed) as RunReport;
  expect(code).toBe(0);
  expect(told).toMatch(/^\d+ checks, \d+ free/);
  expect(report.checks.find(({ id }) => id === 'kling.list-preset-voices/auth/wrong-signature')?.verdict).toBe('pass');
  expect(new Set(report.checks.map(({ verdict }) => verdict))).toEqual(new Set(['pass']));
});

test('an emulator in open mode takes any key: what can not be looked at is skipped with the reason', async () => {
  const { url } = await startQuickEmulator();
  const { code, printed } = await call(`contract run --target ${url} --only auth --report json`);
  const report = JSON.parse(printed) as RunReport;
  expect(code).toBe(0);
  expect(report.checks.filter(({ verdict }) => verdict === 'skipped')).toMatchObject(
    Array.from({ length: 6 }, () => ({
      reason: 'The emulator is in open mode: it takes every key and every signature. Start it with --accounts FILE.',
    })),
  );
});

test('reports of every kind go to files, text to standard output', async () => {
  const directory = await makeDirectory();
  const files = ['json:a.json', 'junit:a.xml', 'html:a.html', 'text:a.txt'].map((kind) => `--report ${kind}`).join(' ');
  const { code, printed } = await call(
    `contract run --target emulator --only routes --budget-units 3 --seed abc ${files}`,
    {
      DIRECTORY: directory,
    },
  );
  expect(code).toBe(0);
  expect(printed).toContain('Exit code 0.');
  const read = (name: string) => readFile(join(directory, name), 'utf8');
  const json = JSON.parse(await read('a.json')) as RunReport;
  expect(json).toMatchObject({ seed: 'abc', exitCode: 0, strict: true, targetKind: 'emulator' });
  expect(json.checks.every(({ id, verdict }) => id.startsWith('kling.') && verdict === 'pass')).toBe(true);
  const junit = await read('a.xml');
  expect(junit).toContain(`tests="${json.checks.length}" failures="0" errors="0" skipped="0"`);
  expect(junit.match(/<testcase /g)).toHaveLength(json.checks.length);
  const html = await read('a.html');
  expect(html).toMatch(/^<!doctype html>/);
  expect(html).not.toMatch(/<script|src=|href=/);
  expect(await read('a.txt')).toBe(printed);
});

test('flags have twins in the environment, and a flag beats its twin', async () => {
  const env = {
    KLING_CONTRACT_TARGET: 'emulator',
    KLING_CONTRACT_ONLY: 'routes',
    KLING_CONTRACT_REPORT: 'json',
    KLING_CONTRACT_SEED: 'env',
  };
  const { printed } = await call('contract run --seed flag', env);
  const report = JSON.parse(printed) as RunReport;
  expect(report.seed).toBe('flag');
  expect(report.checks.every(({ tags }) => tags.includes('routes'))).toBe(true);
});

test('a failed check prints its request as a curl line, and the exit code is 1', async () => {
  const url = await startServer((_req, res) => refuseJson(res, 500, 5000, 'oops'));
  const { code, printed } = await call(`contract run --target ${url} --only kling.create-text-to-audio/missing/prompt`);
  expect(code).toBe(1);
  expect(printed).toContain('FAILED: the emulator left the contract (1)');
  expect(printed).toMatch(/curl -sS -X POST -H "Authorization: Bearer \$KLING_TOKEN" .*'{"duration":3/);
});

test('nothing listens there: exit code 3, and every form of the report says that alone', async () => {
  const folder = await makeDirectory();
  const forms = ['json', 'junit', 'html', 'markdown', 'github'];
  const files = forms.map((form) => `--report ${form}:${folder}/run.${form}`).join(' ');
  const { code, printed, told } = await call(
    `contract run --target http://127.0.0.1:9 --only auth --budget-units 5 ${files}`,
  );
  expect(code).toBe(3);
  // Nothing is known of the target: one sentence, no bill, no word of keys.
  const sentence = 'http://127.0.0.1:9 can not be reached: nothing listens there.';
  expect(printed.trim()).toBe(`${sentence} No check ran; exit code 3.`);
  expect(told).toBe('');
  const read = (form: string) => readFile(`${folder}/run.${form}`, 'utf8');
  const report = JSON.parse(await read('json')) as RunReport;
  expect(report).toMatchObject({ exitCode: 3, unreachable: sentence, notes: [sentence] });
  expect(report).toMatchObject({ targetKind: 'unknown', auth: 'unknown', bill: { predicted: '0', spent: '0' } });
  expect(await read('junit')).toMatch(/tests="1" failures="0" errors="1"/);
  for (const form of forms.slice(1)) {
    const text = await read(form);
    expect(text.replaceAll('%3A', ':'), form).toContain('can not be reached: nothing listens there.');
    expect(text, form).not.toMatch(/an emulator|predicted|stands above|kling\.[a-z-]+\//);
  }
});

test('nothing listens there: record and drift say so with the same code, and leave nothing behind', async () => {
  const directory = await makeDirectory();
  const env = { DIRECTORY: directory };
  const recorded = await call('contract record --target http://127.0.0.1:9 --budget-units 5', env);
  const sentence = 'http://127.0.0.1:9 can not be reached: nothing listens there.';
  expect(recorded).toMatchObject({ code: 3, printed: '', told: `${sentence} No check ran; exit code 3.\n` });
  expect(await readdir(directory)).not.toContain('fixtures');
  const forms = ['json', 'junit', 'html', 'markdown', 'github'];
  const files = forms.map((form) => `--report ${form}:${directory}/drift.${form}`).join(' ');
  const drifted = await call(`contract drift --against target --target http://127.0.0.1:9 ${files}`, env);
  expect(drifted).toMatchObject({ code: 3, told: recorded.told });
  for (const text of [
    drifted.printed,
    ...(await Promise.all(forms.map((form) => readFile(`${directory}/drift.${form}`, 'utf8')))),
  ]) {
    expect(text.replaceAll('%3A', ':')).toContain(sentence);
    expect(text).not.toMatch(/recordings and http|"emulator"/);
  }
});

test('an emulator with known accounts and no credentials given: exit code 3, and what to set', async () => {
  const { url } = await startQuickEmulator({ accounts: [{ apiKeys: ['emu-known-key'] }] });
  const { code, told } = await call(`contract run --target ${url} --only voices`);
  expect(code).toBe(3);
  expect(told).toContain('made-up keys were tried; set KLING_API_KEY');
  const known = await call(`contract run --target ${url} --only routes`, { KLING_API_KEY: 'emu-known-key' });
  expect(known.code).toBe(0);
});

test('the cap is kept from run to run at the same target', async () => {
  const { url } = await startQuickEmulator();
  const directory = await makeDirectory();
  const line = `contract run --target ${url} --only kling.text-to-speech/smallest,kling.text-to-speech/synchronous`;
  const env = { DIRECTORY: directory, KLING_API_KEY: 'emu-capped' };
  expect((await call(`${line} --budget-units 0.05`, env)).code).toBe(4);
  expect((await call(`${line} --budget-units 0.05`, env)).code).toBe(4);
  const last = await call(`${line} --budget-units 0.1`, env);
  expect(last.code).toBe(0);
  expect(last.printed).toContain('0.05 spent (of 0.1; 0.05 before)');
});

test('recordings hold no secret and no id, and are compared with the documents', async () => {
  const directory = await makeDirectory();
  const out = join(directory, 'recorded', 'first.json');
  await mkdir(join(directory, 'recorded'));
  const { url } = await startQuickEmulator();
  const env = { KLING_API_KEY: 'emu-key-to-hide', DIRECTORY: directory };
  const recorded = await call(
    `contract record --target ${url} --only kling.create-text-to-audio/ --budget-units 5 --out ${out}`,
    env,
  );
  expect(recorded).toMatchObject({ code: 0, printed: expect.stringMatching(/^\d+ exchanges recorded in /) as string });
  const text = await readFile(out, 'utf8');
  expect(text).not.toContain('emu-key-to-hide');
  expect(text).not.toMatch(/\b\d{18}\b/);
  expect(text).toContain('"task_id": "ref:id:');
  expect(JSON.parse(text)).toMatchObject({
    kind: 'emulator',
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
  });
  const drift = await call(`contract drift --recordings ${join(directory, 'recorded')}`);
  expect(drift.printed).toContain('No difference.');
  expect(drift.code).toBe(0);
});

test('a recording goes to fixtures/exchanges of the project one stands in, and drift reads it there', async () => {
  const directory = await makeDirectory();
  const env = { DIRECTORY: directory };
  const { code, printed } = await call('contract record --target emulator --only routes', env);
  expect(code).toBe(0);
  expect(printed).toContain(join(directory, 'fixtures', 'exchanges'));
  expect((await call('contract drift', env)).printed).toContain('1 recording,');
});

test("the project's own recordings agree with the documents, and old ones are listed with their age", async () => {
  const { code, printed } = await call('contract drift');
  expect(code).toBe(0);
  expect(printed).toContain('No difference.');
  expect(printed).toMatch(/\d+ days {2}2025-01-23 {2}2025-01-23-lip-sync-create-success\.json/);
});

test('a live emulator is the third source', async () => {
  const { code, printed } = await call('contract drift --against target --target emulator --only valid,refusals');
  expect(printed).toContain('Compared documents, recordings and http://127.0.0.1:');
  expect(printed).toContain('No difference.');
  expect(code).toBe(0);
});

test.each([
  ['not json'],
  ['{"date":"2026-01-01"}'],
  ['{"date":"2026-01-01","source":"x","kind":"guess","exchanges":[]}'],
])('a recording that can not be read is reported by its name: %s', async (text) => {
  const directory = await makeDirectory();
  await writeFile(join(directory, 'broken.json'), text);
  const { code, told } = await call(`contract drift --recordings ${directory}`);
  expect(code).toBe(2);
  expect(told).toContain(join(directory, 'broken.json'));
});
