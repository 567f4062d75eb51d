import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultSettings } from '../../src/contracts/spec/vendors.ts';
import { emulatorRows, findOptionProblems } from '../../src/emulator/option-table.ts';
import type { OptionRow, OptionRows } from '../../src/emulator/option-table.ts';
import { healthOptions, knownVariables, openapiOptions, startOptions } from '../../src/cli/options.ts';
import { listVerbs, runCli } from '../../src/cli/run-cli.ts';
import { resolveOptions } from '../../src/cli/resolve-options.ts';
import { resolveStartOptions } from '../../src/cli/verbs/start.ts';
import { createFakeShell } from './fake-shell.ts';
import { makeDirectory } from './temporary-directory.ts';

const tables: Readonly<Record<string, OptionRows>> = {
  start: startOptions,
  health: healthOptions,
  openapi: openapiOptions,
};
const everyOption = Object.entries(tables).flatMap(([verb, rows]) =>
  Object.values(rows).map((row: OptionRow) => [verb, row.flag, row] as const),
);

async function runWith(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const shell = createFakeShell({ env });
  const code = await runCli(args, shell);
  return { code, printed: shell.printed(), told: shell.told() };
}

const limits = Object.entries(emulatorRows as OptionRows).flatMap(([name, { flag, type }]) => {
  const [, min, max] = /^a whole number from (\d+) to (\d+)$/.exec(type.expected) ?? [];
  return min === undefined || max === undefined ? [] : [[name, flag, Number(min), Number(max)] as const];
});

test.each(limits)('%s has one limit, on the command line and in code', async (name, flag, min, max) => {
  for (const [value, isGood] of [
    [min - 1, false],
    [min, true],
    [max, true],
    [max + 1, false],
  ] as const) {
    const read = await resolveStartOptions({ flags: { [flag]: [String(value)] }, env: {}, directory: '/' });
    expect([value, read.problems.length === 0]).toEqual([value, isGood]);
    expect([value, findOptionProblems({ [name]: value }).length === 0]).toEqual([value, isGood]);
  }
});

test.each(Object.entries(emulatorRows as OptionRows))(
  'the default of %s is a value that the library takes',
  (name, row) => {
    if (row.default !== undefined) expect(findOptionProblems({ [name]: row.default })).toEqual([]);
  },
);

test('options of code alone are checked, and unknown ones get the nearest name', () => {
  expect(findOptionProblems({ accounts: {}, logger: 7, keepRecord: { entries: 0, characters: 1 }, prot: 1 })).toEqual([
    "Option 'accounts' must be a list of accounts.",
    "Option 'logger' must be an object with info, warn and error.",
    expect.stringMatching(/^Option 'keepRecord' must be \{ entries, characters \}: /),
    "Unknown option 'prot'; did you mean 'port'?",
  ]);
});

test.each(everyOption)('%s --%s has a variable of ours, named once', (_, flag, row) => {
  expect(row.env[0]).toMatch(/^KLING_EMULATOR_[A-Z_]+$/);
  const name = row.env[0] ?? '';
  expect(name.endsWith(flag.replaceAll('-', '_').toUpperCase())).toBe(true);
  expect(knownVariables.filter((known) => known === name)).toHaveLength(1);
});

test.each(everyOption)('%s --help explains --%s and its variables', async (verb, flag, row) => {
  const { code, printed, told } = await runWith([verb, '--help']);
  expect([code, told]).toEqual([0, '']);
  const text = printed.replaceAll(/\s+/g, ' ');
  expect(text).toContain(`--${flag}${row.type.placeholder === undefined ? '' : ` <${row.type.placeholder}>`} `);
  expect(text).toContain(row.description);
  expect(text).toContain(`[${row.env.join(', ')}]`);
});

/** A legal value other than the default, by flag. */
const samples: Readonly<Record<string, string>> = {
  port: '1234',
  host: '0.0.0.0',
  'public-url': 'http://kling.test',
  dialects: 'gmi,kling',
  mount: 'gmi=4051',
  seed: '7',
  clock: 'manual',
  'start-time': '2026-10-02T00:00:00Z',
  progression: 'realistic',
  'progression-scale': '2',
  'data-dir': '/data',
  store: 'redis://:secret@kling.test:6380/2',
  set: 'tts.get=answers',
  profile: 'trial',
  accounts: '/a.yaml',
  strict: 'true',
  'inspect-media': 'true',
  'allow-callbacks-to': 'hooks.test',
  'control-token': 'abc',
  'allow-hosts': 'kling.test',
  'max-idle-accounts': '3',
  'body-timeout-ms': '5000',
  'body-memory-bytes': '20000000',
  'max-body-bytes': '2000',
  'max-connections': '8',
  'max-callbacks': '9',
  'max-callbacks-per-account': '32',
  'max-callbacks-per-host': '16',
  'max-waiting-callbacks': '10',
  'journal-entries': '5',
  'journal-characters': '7',
  'journal-body-bytes': '6',
  'log-level': 'warn',
  'log-format': 'silent',
  'ready-file': '/ready',
  'print-config': 'true',
};
const fileless = new Set(['config']);

test.each(
  Object.values(startOptions as OptionRows)
    .filter((row) => !fileless.has(row.flag))
    .map((row) => [row.flag, row] as const),
)('--%s and its variable mean the same', async (flag, row) => {
  const text = samples[flag] ?? '';
  const byFlag = await resolveStartOptions({ flags: { [flag]: [text] }, env: {}, directory: '/' });
  const byVariable = await resolveStartOptions({ flags: {}, env: { [row.env[0] ?? '']: text }, directory: '/' });
  const byNothing = await resolveStartOptions({ flags: {}, env: {}, directory: '/' });
  expect([byFlag, byVariable, byNothing].flatMap(({ problems }) => problems)).toEqual([]);
  expect(byVariable.values).toEqual(byFlag.values);
  expect(byFlag.values).not.toEqual(byNothing.values);
});

test('--print-config shows every value with its origin and hides secrets', async () => {
  const args = ['start', '--print-config', '--port', '1', '--set', 'tts.get=answers'];
  const { code, printed, told } = await runWith(args, {
    KLING_EMULATOR_CONTROL_TOKEN: 'sekret',
    KLING_EMULATOR_SEED: '7',
  });
  expect([code, told]).toEqual([0, '']);
  expect(printed).toMatch(/^port: 1 +# flag --port$/m);
  expect(printed).toMatch(/^seed: "7" +# env KLING_EMULATOR_SEED$/m);
  expect(printed).toMatch(/^host: "127\.0\.0\.1" +# default$/m);
  expect(printed).toMatch(/^ {2}tts\.get: "answers" +# flag --set$/m);
  expect(printed).toMatch(/^# control_token: \(hidden\) +# env KLING_EMULATOR_CONTROL_TOKEN$/m);
  expect(printed).not.toContain('sekret');
  for (const row of Object.values(startOptions)) {
    expect(printed).toMatch(new RegExp(`^(# )?(${row.key ?? ''}|${row.flag}):`, 'm'));
  }
  for (const id of Object.keys(defaultSettings)) expect(printed).toContain(`  ${id}: `);
});

test('what --print-config prints is a configuration file that says the same', async () => {
  const args = [
    '--clock',
    'scaled:9',
    '--progression',
    'reads:2',
    '--allow-hosts',
    'a,b',
    '--start-time',
    '2026-10-02',
  ];
  const first = await runWith(['start', '--print-config', ...args, '--seed', '"quoted" # text']);
  const config = `${await makeDirectory()}/kling.yaml`;
  await writeFile(config, first.printed);
  const second = await runWith(['start', '--print-config', '--config', config]);
  expect(second.told).toBe('');
  expect(parse(second.printed)).toEqual(parse(first.printed));
  expect(second.printed).toContain(`# file ${config}`);
});

test.each([
  [['--port', '1', '--port=2'], /^port: 2 /m],
  [['--allow-hosts', 'a', '--allow-hosts', 'b,c'], /^allow_hosts: \["a","b","c"\] /m],
  [['--strict=on'], /^strict: true /m],
  [['--seed', '-7'], /^seed: "-7" /m],
  [['--seed', 'a=b'], /^seed: "a=b" /m],
  [['--set', 'tts.get=answers', '--set=voices.limit=1'], /^ {2}voices\.limit: 1 .*# flag --set$/m],
])('%j is read as people mean it', async (args, line) => {
  const { code, printed } = await runWith(['start', ...args, '--print-config']);
  expect(code).toBe(0);
  expect(printed).toMatch(line);
});

test('a switch is turned off by --no-', async () => {
  const { printed } = await runWith(['start', '--no-strict', '--print-config'], { KLING_EMULATOR_STRICT: 'on' });
  expect(printed).toMatch(/^strict: false +# flag --strict$/m);
});

test.each([
  [['strat'], "Unknown command 'strat'. Did you mean 'start'?"],
  [['--versoin'], "Unknown option '--versoin'. Did you mean '--version'?"],
  [['toString'], "Unknown command 'toString'."],
  [['start', '--prot', '1'], "Unknown option '--prot'. Did you mean '--port'?"],
  [['start', '--journal-bytes=sekret'], "Unknown option '--journal-bytes'. Did you mean '--journal-body-bytes'?"],
  [
    ['start', '--nonsense=sekret'],
    /^Unknown option '--nonsense'\. Known: (--[\w-]+, ){4}--[\w-]+ and \d+ more \(start --help lists them\)\.$/,
  ],
  [['start', '-p', '1'], /^Unknown option '-p'\. Did you mean '--port' or /],
  [['health', '--port', '4199'], "Unknown option '--port'. Known: --url, --help."],
  [['start', '--tts.get', 'answers'], "Unknown option '--tts.get'. It is a setting: '--set tts.get=value'."],
  [['start', '--port'], '--port needs a value: --port <number>.'],
  [['start', '--no-strict=1'], '--no-strict takes no value.'],
  [['start', '--no-port'], /^Unknown option '--no-port'\. (Known|Did)/],
  [['start', '--strict=perhaps'], "--strict must be true or false, but is 'perhaps'."],
  [['start', '--port', '--host'], "--port must be a whole number from 0 to 65535, but is '--host'."],
  [['start', '--', 'now'], "Unknown word 'now': 'start' takes options only."],
  [['start', 'now'], "Unknown word 'now': 'start' takes options only."],
  [['start', '4161'], "Unknown word '4161': 'start' takes options only. Did you mean '--port 4161'?"],
  [['start', 'scaled:60'], "Unknown word 'scaled:60': 'start' takes options only. Did you mean '--clock scaled:60'?"],
  [['openapi', 'gmi'], "Unknown word 'gmi': 'openapi' takes options only. Did you mean '--dialect gmi'?"],
  [
    ['health', 'http://127.0.0.1:4199'],
    "Unknown word 'http://127.0.0.1:4199': 'health' takes options only. Did you mean '--url http://127.0.0.1:4199'?",
  ],
  [['start', 'port', '1'], "Unknown word 'port'. Did you mean '--port'?"],
  [['start', 'help'], "Unknown word 'help'. Did you mean '--help'?"],
  [['openapi', 'dialct', 'gmi'], "Unknown word 'dialct'. Did you mean '--dialect'?"],
  [['contract', 'runn'], "Unknown command 'contract runn'. Did you mean 'run'?"],
  [['contract', 'run', '--traget', 'x'], "Unknown option '--traget'. Did you mean '--target'?"],
  [['openapi', '--format', 'jsn'], "--format must be one of json, yaml, but is 'jsn'. Did you mean 'json'?"],
  [['health', '--url', 'kling'], /^--url must be an address such as/],
])('%j is refused with one sentence and code 2', async (args, sentence) => {
  const { code, printed, told } = await runWith(args);
  expect([code, printed]).toEqual([2, '']);
  const said = told.replace(/^kling-emulator: /, '').trimEnd();
  expect(said).not.toContain('\n');
  if (typeof sentence === 'string') expect(said).toBe(sentence);
  else expect(said).toMatch(sentence);
});

test('an option that takes a value is refused when it is given empty, in every verb', async () => {
  let options = 0;
  for (const [name, { load }] of listVerbs()) {
    const { verb } = await load();
    for (const { flag, type } of Object.values(verb.options)) {
      if (type.placeholder === undefined) continue;
      options += 1;
      const { values: _, problems } = resolveOptions(verb.options, {
        flags: { [flag]: [''] },
        env: {},
        directory: '/',
      });
      expect([name, flag, problems]).toEqual([name, flag, [expect.stringContaining(`--${flag}`)]]);
    }
  }
  expect(options).toBeGreaterThan(80);
});

test.each([
  [['contract', 'run', '--target', 'emulator', '--only', ''], {}, '--only is empty: give it tags, or leave it out.'],
  [['contract', 'run', '--target', 'emulator', '--only', 'auth', '--only', ' '], {}, '--only is empty'],
  [['contract', 'run', '--target', 'emulator'], { KLING_CONTRACT_ONLY: ',' }, 'KLING_CONTRACT_ONLY is empty'],
  [['contract', 'list', '--only='], {}, '--only is empty'],
  [['contract', 'run', '--target', ''], {}, '--target must be a base URL'],
  [['contract', 'pact', 'check', ''], {}, ' is empty.'],
  [['exec', '--rule', '', '--', 'true'], {}, '--rule is empty'],
  [['exec', '--report', '', '--', 'true'], {}, '--report is empty'],
])('%j with %j: nothing runs, and the code is 2', async (args, env, sentence) => {
  const { code, printed, told } = await runWith(args, env);
  expect([code, printed]).toEqual([2, '']);
  expect(told).toContain(sentence);
});

test.each([
  [['contract', 'run'], 'KLING_CONTRACT_BUDGET', "KLING_CONTRACT_BUDGET_UNITS'?"],
  [['contract', 'list'], 'KLING_CONTRACT_ONYL', "KLING_CONTRACT_ONLY'?"],
  [['contract', 'pact', 'verify', 'pacts'], 'KLING_CONTRACT_BROKER_TOKN', "KLING_CONTRACT_BROKER_TOKEN'?"],
  [['exec', '--', 'true'], 'KLING_EXEC_REPROT', "KLING_EXEC_REPORT'?"],
  [['exec', '--', 'true'], 'KLING_EXEC_FAIL_NXT', "KLING_EXEC_FAIL_NEXT'?"],
])('%j refuses the misspelt variable %s: it would be left out without a word', async (args, name, near) => {
  const { code, printed, told } = await runWith(args, { [name]: '1' });
  expect([code, printed]).toEqual([2, '']);
  expect(told).toContain(`Unknown environment variable ${name}. Did you mean '${near}`);
});

test('a variable of another verb of the family, an empty one and one of another family are no slips', async () => {
  const env = { KLING_CONTRACT_BROKER_TOKEN: 'secret', KLING_CONTRACT_NOTHING: '', KLING_EXEC_REPROT: 'html' };
  expect(await runWith(['contract', 'list', '--only', 'auth'], env)).toMatchObject({ code: 0, told: '' });
});

test('--version is the version of the package', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  expect(await runWith(['--version'])).toEqual({ code: 0, printed: `${version}\n`, told: '' });
});

test('help lists every verb, with examples and exit codes', async () => {
  for (const args of [['--help'], ['help']]) {
    const { code, printed } = await runWith(args);
    expect(code).toBe(0);
    for (const [name, { summary }] of listVerbs()) {
      if (!name.includes(' ')) expect(printed).toMatch(new RegExp(`${name} +${summary}`));
    }
    expect(printed).toContain('$ kling-emulator start');
    expect(printed).toContain('Exit codes:');
  }
  expect((await runWith(['help', 'health'])).printed).toContain('Usage: kling-emulator health [options]');
});

test('without a verb the help goes to standard error, with code 2', async () => {
  const { code, printed, told } = await runWith([]);
  expect([code, printed]).toEqual([2, '']);
  expect(told).toContain('Usage: kling-emulator <command> [options]');
});
