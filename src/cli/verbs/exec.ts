/**
 * Runs a command against an emulator of its own and judges what it did there.
 */
import { writeFile } from 'node:fs/promises';
import { completeReport } from '../../contracts/clients/client-report.ts';
import type { ClientReport } from '../../contracts/clients/client-report.ts';
import { examineClient, readClientRecord } from '../../contracts/clients/judge-client.ts';
import type { JudgeOptions } from '../../contracts/clients/judge-client.ts';
import { writeClientReport } from '../../contracts/clients/report/write-client-report.ts';
import { createHider } from '../../contracts/secrets.ts';
import type { RunningEmulator } from '../../emulator/emulator.ts';
import type { AccountOptions, EmulatorOptions } from '../../emulator/options.ts';
import type { AccountsRead } from '../accounts-file.ts';
import type { ValuesOf } from '../options.ts';
import { parseFlags } from '../parse-flags.ts';
import { explainFileError } from '../read-document.ts';
import { resolveOptions } from '../resolve-options.ts';
import { refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import type { VerbText } from '../verb-help.ts';
import type { ReportOrder } from './contract-options.ts';
import { runCommand } from './exec-command.ts';
import type { CommandEnd } from './exec-command.ts';
import { clientVariables, makeEnvironment, newAccount, secretsOf } from './exec-environment.ts';
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
    'BASE_URL and API_KEY of the gateways GMI, KKIAI and APIMODELS. The keys are made up for the run.',
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

/** A report that can't be written is told before the command runs, not after. */
async function eachFile(orders: readonly ReportOrder[], write: (order: ReportOrder, file: string) => Promise<void>) {
  const problems: string[] = [];
  for (const order of orders) {
    if (order.file === undefined) continue;
    try {
      await write(order, order.file);
    } catch (error) {
      problems.push(`The report ${order.file} ${explainFileError(error)}.`);
    }
  }
  return problems;
}

async function readAccounts(path: string | undefined): Promise<AccountsRead> {
  if (path === undefined) return { ok: true, accounts: [newAccount()] };
  const { readAccountsFile } = await import('../accounts-file.ts');
  return readAccountsFile(path);
}

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
  journalEntries: values.journalEntries,
});

/** Asks for failures in every account: which of them the command uses is its own affair. */
async function askForFailures({ control }: RunningEmulator, values: ExecValues): Promise<void> {
  const { accounts } = await control.listAccounts();
  const wishes: readonly (readonly ['fail-task' | 'refuse', FailWish])[] = [
    ...values.failNext.map((wish) => ['fail-task', wish] as const),
    ...values.refuseNext.map((wish) => ['refuse', wish] as const),
  ];
  for (const { id: account } of accounts) {
    for (const [kind, wish] of wishes) await control.addFault({ account, kind, ...wish });
  }
}

const toJudgeOptions = (values: ExecValues): JudgeOptions => ({
  rules: Object.fromEntries(values.rules.map(({ rule, severity }) => [rule, severity])),
  ignore: values.ignore,
  expect: values.expect,
  thresholds: { pollsPerSecond: values.pollsPerSecond, callbackMs: values.callbackMs },
});

/** A word as a shell would need it. */
const quote = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

interface Job {
  readonly words: readonly string[];
  readonly values: ExecValues;
  readonly accounts: readonly AccountOptions[];
}

async function judgeCommand(
  emulator: RunningEmulator,
  { words, values, accounts }: Job,
  shell: Shell,
): Promise<ClientReport | Extract<CommandEnd, { kind: 'not-started' }>> {
  await askForFailures(emulator, values);
  const place = { url: emulator.url, dialects: values.dialects, account: accounts[0] };
  const startedAt = Date.now();
  const env = makeEnvironment(shell.env, place, values.env);
  const end = await runCommand({ words, env, directory: shell.directory }, shell);
  if (end.kind === 'not-started') return end;
  const endedAt = Date.now();
  const record = { ...(await readClientRecord(emulator.control)), exitCode: end.code, endedAt };
  return completeReport(
    {
      command: words.map(quote).join(' '),
      startedAt: new Date(startedAt).toISOString(),
      durationMs: endedAt - startedAt,
      commandExitCode: end.code,
      failOn: values.failOn,
    },
    record,
    examineClient(record, toJudgeOptions(values)),
  );
}

async function writeReports(report: ClientReport, { values, accounts }: Job, shell: Shell): Promise<readonly string[]> {
  const hide = createHider(accounts.flatMap(secretsOf));
  const orders: readonly ReportOrder[] = values.report.some((order) => order.file === undefined)
    ? values.report
    : [{ kind: 'text' }, ...values.report];
  const problems = await eachFile(orders, ({ kind }, path) => writeFile(path, writeClientReport(kind, report, hide)));
  for (const { kind, file } of orders) if (file === undefined) shell.tell(`\n${writeClientReport(kind, report, hide)}`);
  return problems;
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
    const report = await judgeCommand(emulator, job, shell);
    if ('problem' in report) {
      shell.tell(`kling-emulator: ${report.problem}\n`);
      return report.code;
    }
    const problems = await writeReports(report, job, shell);
    return problems.length > 0 ? refuseUsage(shell, problems) : report.exitCode;
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
  const unwritable = await eachFile(values.report, (_, path) => writeFile(path, '', { flag: 'a' }));
  if (unwritable.length > 0) return refuseUsage(shell, unwritable);
  const code = await runJob({ words, values, accounts: read.accounts }, shell);
  // What the command left behind (a server in the background) must not keep us.
  await shell.flush();
  shell.exit(code);
  return code;
}
