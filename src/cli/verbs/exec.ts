/**
 * Runs a command against an emulator of its own and checks what it did there. Options have environment twins
 * `KLING_EXEC_*`.
 */
import { listGateways } from '../../contracts/spec/vendors.ts';
import { completeReport, failLevels } from '../../contracts/clients/client-report.ts';
import type { ClientReport } from '../../contracts/clients/client-report.ts';
import { numberThrough } from '../../contracts/clients/client-record.ts';
import type { ClientRecord, JudgeOptions, Judgement } from '../../contracts/clients/judge-client.ts';
import { examineClient, clientRules } from '../../contracts/clients/judge-client.ts';
import { writeClientReport } from '../../contracts/clients/report-client.ts';
import type { Severity } from '../../contracts/clients/journal-context.ts';
import { failureAdvice } from '../../contracts/clients/rules/endings.ts';
import { defaultThresholds } from '../../contracts/clients/journal-context.ts';
import { reportKinds } from '../../contracts/report/write-report.ts';
import type { ReportKind } from '../../contracts/report/write-report.ts';
import { suggestName } from '../../contracts/spec/near-name.ts';
import { createRedactor } from '../../contracts/spec/redaction.ts';
import { products } from '../../emulator/core/products/product-list.ts';
import type { RunningEmulator } from '../../emulator/emulator.ts';
import { emulatorRows, rowsOf, withPrefix } from '../../emulator/option-table.ts';
import type { ValuesOf } from '../../emulator/option-table.ts';
import { accept, oneOf, refuse, wholeNumber } from '../../emulator/option-types.ts';
import type { OptionType, Read } from '../../emulator/option-types.ts';
import type { AccountOptions, EmulatorOptions } from '../../emulator/options.ts';
import { judgeAccount } from '../judge-account.ts';
import type { AccountsRead } from '../accounts-file.ts';
import { file, toEmulatorOptions } from '../options.ts';
import { deliverReports, findUnwritable, reportOrders, withScreen } from '../reports.ts';
import { refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import { defineVerb } from '../verb.ts';
import type { Given } from '../verb.ts';
import { clientVariables, formerSecrets, makeEnvironment, newAccount, runCommand, secretsOf } from './exec-command.ts';
import type { CommandEnd, VariableName } from './exec-command.ts';

/** A type that is given several times, each time one item; separated by `;` in a variable. */
function severalOf<T>(
  placeholder: string,
  readOne: (item: string) => Read<T>,
  write: (item: T) => string,
): OptionType<readonly T[]> {
  return {
    placeholder,
    expected: `one or more of ${placeholder}`,
    repeatable: true,
    accepts: Array.isArray,
    read(given, _directory, from) {
      const items: T[] = [];
      const texts = given.map(String);
      // A flag is given once for each: its text may have a semicolon of its own.
      for (const item of from === 'flag' ? texts : texts.flatMap((text) => text.split(/[;\n]/))) {
        if (item.trim() === '') continue;
        const read = readOne(item.trim());
        if (!read.ok) return read;
        items.push(read.value);
      }
      return accept(items);
    },
    write: (items) => items.map(write),
  };
}

/** A failure that is asked for: of one product or of any. */
export interface FailWish {
  readonly product?: string;
  readonly times: number;
}

const productNames = ['any', ...Object.keys(products)];

/** `voice` is no slip of `custom-voice`, but a part of its name alone. */
function suggestProduct(word: string): string {
  const [only, ...others] = productNames.filter((name) => name.split('-').includes(word));
  return only !== undefined && others.length === 0 ? ` Did you mean '${only}'?` : suggestName(word, productNames);
}

const failWishes = severalOf<FailWish>(
  'product[:TIMES]',
  (item) => {
    const [, word = '', times = '1'] = /^([^:]*)(?::(\d{1,6}))?$/.exec(item) ?? [];
    if (!productNames.includes(word) || Number(times) < 1) {
      const expected = `one of ${productNames.join(', ')}, with :TIMES for more than the next one`;
      return refuse(expected, item, suggestProduct(word));
    }
    return accept({ ...(word === 'any' ? {} : { product: word }), times: Number(times) });
  },
  ({ product = 'any', times }) => `${product}:${times}`,
);

const ruleNames = clientRules.map(({ id }) => id);
const severities = ['error', 'warning', 'off'] as const;

export interface RuleWish {
  readonly rule: string;
  readonly severity: Severity | 'off';
}

const unknownRule = (word: string): Read<never> =>
  ({ ok: false, because: `: no rule is called '${word}'.${suggestName(word, ruleNames)}` }) as const;

const ruleWishes = severalOf<RuleWish>(
  'rule=error|warning|off',
  (item) => {
    const [rule = '', word = ''] = item.split('=');
    if (!ruleNames.includes(rule)) return unknownRule(rule);
    const severity = severities.find((known) => known === word);
    return severity ? accept({ rule, severity }) : refuse(`${rule}=error, ${rule}=warning or ${rule}=off`, item);
  },
  ({ rule, severity }) => `${rule}=${severity}`,
);

const findingWishes = severalOf<string>(
  'rule[:TEXT]',
  (item) => {
    const [rule = ''] = item.split(':');
    return ruleNames.includes(rule) ? accept(item) : unknownRule(rule);
  },
  (item) => item,
);

const variableNames = severalOf<VariableName>(
  'VARIABLE=NAME',
  (item) => {
    const [, variable = '', name = ''] = /^(\w+)=(\w*)$/.exec(item) ?? [];
    return clientVariables.includes(variable)
      ? accept({ variable, name })
      : refuse(`one of ${clientVariables.join(', ')} and =NAME`, item, suggestName(variable, clientVariables));
  },
  ({ variable, name }) => `${variable}=${name}`,
);

const rowsIn = (group: string) => rowsOf('KLING_EXEC', false, group);

const judgement = rowsIn('Checks:');
const failing = rowsIn('Injected failures:');
const emulator = rowsIn('Emulator:');
const command = rowsIn('Command:');
const output = rowsIn('Output:');

const { clock, startTime, seed, progression, progressionScale, settings, profile, dialects } = emulatorRows;
export const execOptions = {
  failOn: judgement('fail-on', oneOf(failLevels), {
    default: 'error',
    description: 'Lowest severity of a finding that turns exit code 0 into 1.',
  }),
  rules: judgement('rule', ruleWishes, { default: [], description: 'Sets the severity of a rule, or turns it off.' }),
  ignore: judgement('ignore', findingWishes, {
    default: [],
    description: 'Ignores findings of a rule; with :TEXT only those whose message contains the text.',
  }),
  expect: judgement('expect', findingWishes, {
    default: [],
    description: 'Expects findings of a rule: they are ignored, and it is an error when there are none.',
  }),
  pollsPerSecond: judgement('polls-per-second', wholeNumber(1, 10_000), {
    default: defaultThresholds.pollsPerSecond,
    description: 'Most reads of one task in one second.',
  }),
  callbackMs: judgement('callback-ms', wholeNumber(1, 600_000), {
    default: defaultThresholds.callbackMs,
    description: 'Most milliseconds in which a receiver should answer a callback.',
  }),
  failNext: failing('fail-next', failWishes, {
    default: [],
    description: 'The next task of the product is accepted and then fails.',
  }),
  refuseNext: failing('refuse-next', failWishes, {
    default: [],
    description: 'The next task of the product is refused with code 1301.',
  }),
  env: command('env', variableNames, {
    default: [],
    description: 'Renames a variable for the command: KLING_BASE_URL=MY_URL; KLING_API_KEY= leaves it out.',
  }),
  ...withPrefix(
    { clock, startTime, seed, progression, progressionScale, settings, profile, dialects },
    'KLING_EXEC',
    'Emulator:',
  ),
  port: emulator('port', emulatorRows.port.type, {
    default: 0,
    description: 'Port of the emulator; 0 = any free port.',
  }),
  accounts: emulator('accounts', file, {
    description: 'Accounts with known credentials (YAML or JSON); the command gets those of the first one.',
  }),
  repeatWithinMs: judgement('repeat-within-ms', wholeNumber(0, 86_400_000), {
    default: defaultThresholds.repetitionMs,
    description: 'Milliseconds after a paid call with an unknown outcome in which the same request counts as a retry.',
  }),
  journalEntries: output('journal-entries', wholeNumber(1, 10_000_000), {
    default: 200_000,
    description: 'Most entries of the record that is checked.',
  }),
  journalMegabytes: output('journal-megabytes', wholeNumber(1, 500), {
    default: 128,
    description: 'Most megabytes of bodies and answers in the record that is checked.',
  }),
  report: output('report', reportOrders('standard error'), {
    default: [],
    description: `${reportKinds.join(', ')}, to standard error or to a file; text stands on standard error unless another report does.`,
  }),
} as const;

type ExecValues = ValuesOf<typeof execOptions>;

async function readAccounts(path: string | undefined): Promise<AccountsRead> {
  if (path === undefined) return { ok: true, accounts: [newAccount()] };
  const { readAccountsFile } = await import('../accounts-file.ts');
  return readAccountsFile(path);
}

/** Longer ones are refused by the emulator. */
const longestBody = 10_000_000;

const toOptions = (values: ExecValues, accounts: readonly AccountOptions[]): EmulatorOptions => ({
  ...toEmulatorOptions(values),
  host: '127.0.0.1',
  accounts,
  // What the command asks of its own journal; the judge has a record of its own, whole bodies included.
  journalEntries: 20_000,
  journalCharacters: values.journalMegabytes * 1_000_000,
  journalBodyBytes: longestBody,
  keepRecord: { entries: values.journalEntries, characters: values.journalMegabytes * 1_000_000 },
});

/** A failure that was asked for, and the ids that it has: one in every account. */
interface AskedFailure {
  readonly flag: '--fail-next' | '--refuse-next';
  readonly wish: FailWish;
  readonly ids: Set<string>;
}

async function listAccountIds({ control }: RunningEmulator): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page += 1) {
    const { accounts, more } = await control.listAccounts({ page });
    ids.push(...accounts.map(({ id }) => id));
    if (!more) return ids;
  }
}

/** Asks for failures in every account: which account the command uses is its own affair. */
async function askForFailures(emulator: RunningEmulator, values: ExecValues): Promise<readonly AskedFailure[]> {
  const asked: readonly AskedFailure[] = [
    ...values.failNext.map((wish) => ({ flag: '--fail-next' as const, wish, ids: new Set<string>() })),
    ...values.refuseNext.map((wish) => ({ flag: '--refuse-next' as const, wish, ids: new Set<string>() })),
  ];
  if (asked.length === 0) return asked;
  for (const account of await listAccountIds(emulator)) {
    for (const { flag, wish, ids } of asked) {
      const kind = flag === '--fail-next' ? 'fail-task' : 'refuse';
      ids.add((await emulator.control.addFault({ account, kind, ...wish })).id);
    }
  }
  return asked;
}

/** What was asked for and still waits, as often as at first. */
async function findUnmet(emulator: RunningEmulator, asked: readonly AskedFailure[]) {
  if (asked.length === 0) return [];
  const waiting = new Map<string, number>();
  for (const account of await listAccountIds(emulator)) {
    for (let page = 1; ; page += 1) {
      const { faults, more } = await emulator.control.listFaults({ account, page });
      for (const { id, remaining } of faults) waiting.set(id, remaining);
      if (!more) break;
    }
  }
  return asked
    .filter(({ wish, ids }) => [...ids].every((id) => waiting.get(id) === wish.times))
    .map(({ flag, wish: { product = 'any' } }) => ({
      rule: flag,
      reason: `${flag} ${product} was never met: the command created no task ${product === 'any' ? 'at all' : `of ${product}`}.`,
    }));
}

/** What the command did, and what was asked for in vain: a reset of the account takes faults away too. */
async function readRecord(emulator: RunningEmulator, asked: readonly AskedFailure[]) {
  const { clearedFaults, ...record } = await emulator.readRecord();
  const cleared = clearedFaults.filter((id) => asked.some(({ ids }) => ids.has(id))).length;
  const unmet = await findUnmet(emulator, asked);
  const reason = `A reset of the account took away ${cleared} of the failures that were asked for, before a task met them: reset without 'faults', or add them anew.`;
  const lost = cleared === 0 ? [] : [{ rule: '--fail-next, --refuse-next', reason }];
  return { record, notLooked: [...lost, ...unmet] };
}

const toJudgeOptions = (values: ExecValues): JudgeOptions => ({
  rules: Object.fromEntries(values.rules.map(({ rule, severity }) => [rule, severity])),
  ignore: values.ignore,
  expect: values.expect,
  thresholds: {
    pollsPerSecond: values.pollsPerSecond,
    callbackMs: values.callbackMs,
    repetitionMs: values.repeatWithinMs,
  },
});

/** A word as a shell would need it. */
const quote = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

interface Job {
  readonly words: readonly string[];
  readonly values: ExecValues;
  readonly accounts: readonly AccountOptions[];
}

type NotStarted = Extract<CommandEnd, { kind: 'not-started' }>;

interface Ended {
  readonly report: ClientReport;
  /** Why the command could not be started. */
  readonly notStarted?: NotStarted;
}

function reportOf(
  { words, values }: Job,
  run: Pick<ClientReport, 'startedAt' | 'durationMs' | 'commandExitCode'>,
  record: ClientRecord,
  judgement: Judgement,
): ClientReport {
  return completeReport({ ...run, command: words.map(quote).join(' '), failOn: values.failOn }, record, judgement);
}

/** A report of an earlier run must not stand for this one, which did not happen. */
function reportNotStarted(job: Job, { code, problem }: NotStarted): ClientReport {
  const run = { startedAt: new Date().toISOString(), durationMs: 0, commandExitCode: code };
  const finding = { rule: 'command-not-started', severity: 'error', message: problem, account: '-' } as const;
  const judgement = { findings: [{ ...finding, evidence: [], count: 1 }], looked: {}, notLooked: [] };
  const failing = { ...job, values: { ...job.values, failOn: 'error' as const } };
  return reportOf(failing, run, { journals: [] }, judgement);
}

async function judgeCommand(emulator: RunningEmulator, job: Job, shell: Shell): Promise<Ended> {
  const { words, values, accounts } = job;
  const faults = await askForFailures(emulator, values);
  const place = { url: emulator.url, dialects: values.dialects, account: accounts[0] };
  const startedAt = Date.now();
  const env = makeEnvironment(shell.env, place, values.env);
  const end = await runCommand({ words, env, directory: shell.directory }, shell);
  if (end.kind === 'not-started') return { report: reportNotStarted(job, end), notStarted: end };
  const endedAt = Date.now();
  const { record: done, notLooked } = await readRecord(emulator, faults);
  const record = { ...numberThrough(done), exitCode: end.code, endedAt };
  const judgement = examineClient(record, toJudgeOptions(values));
  const run = {
    startedAt: new Date(startedAt).toISOString(),
    durationMs: endedAt - startedAt,
    commandExitCode: end.code,
  };
  const others = judgement.notLooked.map((one) => ({
    ...one,
    reason: values.failNext.length === 0 ? one.reason : one.reason.replace(failureAdvice, ''),
  }));
  return { report: reportOf(job, run, record, { ...judgement, notLooked: [...notLooked, ...others] }) };
}

/** Why a command did not start is a sentence on the screen; no text report says it again. */
function writeReports({ report, notStarted }: Ended, { values, accounts }: Job, shell: Shell): Promise<number> {
  const hide = createRedactor([...accounts.flatMap(secretsOf), ...formerSecrets(shell.env, values.env)]);
  const orders = notStarted ? values.report : withScreen(values.report);
  const write = (kind: ReportKind, final: ClientReport) => writeClientReport(kind, final, hide);
  return deliverReports(report, orders, write, (text) => shell.tell(`\n${text}`), shell);
}

async function runJob(job: Job, shell: Shell): Promise<number> {
  const { startKlingEmulator } = await import('../../emulator/emulator.ts');
  let emulator: RunningEmulator;
  try {
    emulator = await startKlingEmulator(toOptions(job.values, job.accounts), { judge: judgeAccount });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    return refuseUsage(shell, [`Port ${job.values.port} can not be had (${code}); leave --port out for any free one.`]);
  }
  try {
    const ended = await judgeCommand(emulator, job, shell);
    if (ended.notStarted) shell.tell(`kling-emulator: ${ended.notStarted.problem}\n`);
    return await writeReports(ended, job, shell);
  } finally {
    await emulator.stop();
  }
}

async function run({ values, command }: Given<typeof execOptions>, shell: Shell): Promise<number> {
  if (command.length === 0) {
    return refuseUsage(shell, [
      "The command is missing: put it behind two dashes, as in 'kling-emulator exec -- npm test'.",
    ]);
  }
  const read = await readAccounts(values.accounts);
  if (!read.ok) return refuseUsage(shell, read.problems);
  const unwritable = await findUnwritable(values.report);
  if (unwritable.length > 0) return refuseUsage(shell, unwritable);
  const code = await runJob({ words: command, values, accounts: read.accounts }, shell);
  // What the command left behind (a server in the background) must not keep us.
  await shell.flush();
  shell.exit(code);
  return code;
}

export const verb = defineVerb({
  name: 'exec',
  description:
    'Starts an emulator, runs a command against it, and checks the requests of the command. Standard output and standard error of the command are not changed.',
  takesCommand: true,
  examples: [
    ['exec -- npm test', 'a test suite'],
    ['exec --fail-next custom-voice -- python3 clone.py', 'how the client handles a failure'],
    ['exec --report html:kling.html --report junit:kling.xml -- npm test', 'reports for people and for CI'],
    ['exec --env KLING_BASE_URL=MY_URL --env KLING_API_KEY= -- ./run', "the client's own variable names"],
    ['exec --ignore schema-broken:voice_name --fail-on warning -- npm test', 'strict, with one exception'],
  ],
  notes: [
    `Variables that the command gets: ${clientVariables.slice(0, 6).join(', ')}, and`,
    `BASE_URL and API_KEY of the gateways ${listGateways().toUpperCase()}. The keys are made up for the run.`,
    'Rules: docs/judging-clients.md.',
    "Exit codes: the command's own when it is not 0 (128 and more when a signal ended it), 1 findings, 2 bad usage,",
    '126 or 127 the command could not be started.',
  ],
  options: execOptions,
  run,
});
