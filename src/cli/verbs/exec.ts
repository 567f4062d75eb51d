/**
 * Runs a command against an emulator of its own and judges what it did there.
 */
import { listGateways } from '../../contracts/spec/vendors.ts';
import { completeReport } from '../../contracts/clients/client-report.ts';
import type { ClientReport } from '../../contracts/clients/client-report.ts';
import { examineClient } from '../../contracts/clients/judge-client.ts';
import type { ClientRecord, JudgeOptions, Judgement } from '../../contracts/clients/judge-client.ts';
import { writeClientReport } from '../../contracts/clients/report-client.ts';
import { createRedactor } from '../../contracts/spec/redaction.ts';
import type { ReportKind } from '../../contracts/report/write-report.ts';
import type { RunningEmulator } from '../../emulator/emulator.ts';
import type { AccountOptions, EmulatorOptions } from '../../emulator/options.ts';
import type { AccountsRead } from '../accounts-file.ts';
import type { ValuesOf } from '../options.ts';
import { parseFlags } from '../parse-flags.ts';
import { deliverReports, findUnwritable, withScreen } from '../reports.ts';
import { resolveOptions } from '../resolve-options.ts';
import { refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import type { VerbText } from '../verb-help.ts';
import { runCommand } from './exec-command.ts';
import type { CommandEnd } from './exec-command.ts';
import { clientVariables, formerSecrets, makeEnvironment, newAccount, secretsOf } from './exec-environment.ts';
import type { FailWish } from './exec-options.ts';
import { execOptions } from './exec-options.ts';

const execText: VerbText = {
  name: 'exec',
  description:
    'Starts an emulator, runs a command against it, and judges what the command did there. Standard output and standard error of the command are its own.',
  usage: '[options] -- <command> [arguments]',
  examples: [
    ['exec -- npm test', 'a test suite'],
    ['exec --fail-next custom-voice -- python3 clone.py', 'how does it take a failure?'],
    ['exec --report html:kling.html --report junit:kling.xml -- npm test', 'pages for people and for CI'],
    ['exec --env KLING_BASE_URL=MY_URL --env KLING_API_KEY= -- ./run', "the client's own names"],
    ['exec --ignore schema-broken:voice_name --fail-on warning -- npm test', 'strict, but for one case'],
  ],
  notes: [
    `Variables that the command gets: ${clientVariables.slice(0, 6).join(', ')}, and`,
    `BASE_URL and API_KEY of the gateways ${listGateways().toUpperCase()}. The keys are made up for the run.`,
    'Rules, and what each of them looks at: docs/judging-clients.md.',
    "Exit codes: the command's own when it is not 0 (128 and more when a signal ended it), 1 findings, 2 bad usage,",
    '126 or 127 the command can not be started.',
  ],
};

type ExecValues = ValuesOf<typeof execOptions>;

/** Options before the two dashes, the command after them. */
function splitWords(args: readonly string[]): { readonly own: readonly string[]; readonly words?: readonly string[] } {
  const at = args.indexOf('--');
  return at < 0 ? { own: args } : { own: args.slice(0, at), words: args.slice(at + 1) };
}

async function readAccounts(path: string | undefined): Promise<AccountsRead> {
  if (path === undefined) return { ok: true, accounts: [newAccount()] };
  const { readAccountsFile } = await import('../accounts-file.ts');
  return readAccountsFile(path);
}

/** Longer ones are refused by the emulator. */
const longestBody = 10_000_000;

const toOptions = (values: ExecValues, accounts: readonly AccountOptions[]): EmulatorOptions => ({
  ...(values.seed === undefined ? {} : { seed: values.seed }),
  ...(values.startTime === undefined ? {} : { startTime: values.startTime }),
  ...(values.settings === undefined ? {} : { settings: values.settings }),
  host: '127.0.0.1',
  port: values.port,
  accounts,
  clock: values.clock,
  progression: values.progression,
  progressionScale: values.progressionScale,
  profile: values.profile,
  dialects: values.dialects,
  // What the command asks of its own journal; the judge has a record of its own, whole bodies included.
  journalEntries: 20_000,
  journalCharacters: values.journalMegabytes * 1_000_000,
  journalBodyBytes: longestBody,
  keepRecord: { entries: values.journalEntries, characters: values.journalMegabytes * 1_000_000 },
});

/** Asks for failures in every account, answers their ids: which account the command uses is its own affair. */
async function askForFailures({ control }: RunningEmulator, values: ExecValues): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  const wishes: readonly (readonly ['fail-task' | 'refuse', FailWish])[] = [
    ...values.failNext.map((wish) => ['fail-task', wish] as const),
    ...values.refuseNext.map((wish) => ['refuse', wish] as const),
  ];
  for (let page = 1; ; page += 1) {
    const { accounts, more } = await control.listAccounts({ page });
    for (const { id: account } of accounts) {
      for (const [kind, wish] of wishes) ids.add((await control.addFault({ account, kind, ...wish })).id);
    }
    if (!more) break;
  }
  return ids;
}

/** What the command did, and what was asked for in vain: a reset of the account takes faults away too. */
async function readRecord(emulator: RunningEmulator, faults: ReadonlySet<string>) {
  const { clearedFaults, ...record } = await emulator.readRecord();
  const cleared = clearedFaults.filter((id) => faults.has(id)).length;
  const reason = `A reset of the account took away ${cleared} of the failures that were asked for, before a task met them: reset without 'faults', or add them anew.`;
  return { record, notLooked: cleared === 0 ? [] : [{ rule: '--fail-next, --refuse-next', reason }] };
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
  const record = { ...done, exitCode: end.code, endedAt };
  const judgement = examineClient(record, toJudgeOptions(values));
  const run = {
    startedAt: new Date(startedAt).toISOString(),
    durationMs: endedAt - startedAt,
    commandExitCode: end.code,
  };
  return { report: reportOf(job, run, record, { ...judgement, notLooked: [...notLooked, ...judgement.notLooked] }) };
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
    emulator = await startKlingEmulator(toOptions(job.values, job.accounts));
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

/** Runs `exec`. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  const { own, words } = splitWords(args);
  const parsed = await parseFlags(execText, execOptions, own, shell);
  if (parsed.kind === 'done') return parsed.code;
  const { values, problems } = resolveOptions(execOptions, {
    flags: parsed.flags,
    env: shell.env,
    directory: shell.directory,
  });
  if (problems.length > 0) return refuseUsage(shell, problems);
  if (words === undefined || words.length === 0) {
    return refuseUsage(shell, [
      "The command is missing: put it behind two dashes, as in 'kling-emulator exec -- npm test'.",
    ]);
  }
  const read = await readAccounts(values.accounts);
  if (!read.ok) return refuseUsage(shell, read.problems);
  const unwritable = await findUnwritable(values.report);
  if (unwritable.length > 0) return refuseUsage(shell, unwritable);
  const code = await runJob({ words, values, accounts: read.accounts }, shell);
  // What the command left behind (a server in the background) must not keep us.
  await shell.flush();
  shell.exit(code);
  return code;
}
