/**
 * What the official verifier is given and says: folded with what the proxy recorded into verdicts. It runs in a process of its own: it
 * prints to standard output, and a crash of native code must not take ours along. An interaction whose state is not there was
 * not verified: it could not be looked at, and never counts as passed.
 */
import type { CheckResult, ReportedFinding, RunReport, Verdict } from '../run/results.ts';
import { countVerdicts } from '../run/results.ts';
import type { FailedState, MissingMessage } from './verifier-proxy.ts';
import type { Interaction, Pact } from './pact-file.ts';
import type { Report } from '../report/report.ts';
import { redactResults, resultOf, tellSeconds } from '../report/report.ts';
import type { ReportKind } from '../report/write-report.ts';
import { writeReport } from '../report/write-report.ts';
import { asList, asObject, pick, pickText } from '../spec/pick.ts';

/** Options of the verifier, as `@pact-foundation/pact` documents them. */
export interface VerifierJob {
  readonly provider?: string;
  readonly providerBaseUrl: string;
  readonly providerStatesSetupUrl: string;
  readonly transports: readonly { readonly protocol: 'message'; readonly port: number; readonly path: string }[];
  readonly pactUrls?: readonly string[];
  readonly pactBrokerUrl?: string;
  readonly pactBrokerToken?: string;
  readonly pactBrokerUsername?: string;
  readonly pactBrokerPassword?: string;
  readonly consumerVersionSelectors?: readonly Readonly<Record<string, unknown>>[];
  readonly enablePending?: boolean;
  readonly providerVersion?: string;
  readonly providerVersionBranch?: string;
  readonly publishVerificationResult?: boolean;
  readonly failIfNoPactsFound: boolean;
  readonly timeout: number;
  readonly logLevel: 'error';
}

export type VerifierEnd =
  /** What it says as JSON, whether all was right or not. */
  | { readonly kind: 'told'; readonly report: unknown }
  /** It could not run. */
  | { readonly kind: 'broken'; readonly message: string };

/** Runs the verifier once; the signal ends it. */
export type RunVerifier = (job: VerifierJob, signal?: AbortSignal) => Promise<VerifierEnd>;

export interface VerifierError {
  /** `Verifying a pact between C and P Given s - description`. */
  readonly interaction: string;
  readonly messages: readonly string[];
  /** A state was refused, so that nothing was asked. */
  readonly isStateFailure: boolean;
}

export interface VerifierReport {
  readonly results: readonly { readonly description: string; readonly ok: boolean; readonly ms: number }[];
  readonly errors: readonly VerifierError[];
  readonly pendingErrors: readonly VerifierError[];
}

const sayMismatch = (mismatch: unknown): string => {
  const text = pickText(mismatch, 'mismatch') ?? JSON.stringify(mismatch);
  const path = pickText(mismatch, 'path');
  return path === undefined || text.includes(path) ? text : `${path}: ${text}`;
};

function readError(error: unknown): VerifierError {
  const message = pickText(error, 'mismatch', 'message');
  const messages = asList(pick(error, 'mismatch', 'mismatches')).map(sayMismatch);
  return {
    interaction: pickText(error, 'interaction') ?? '',
    messages: message === undefined ? messages : [message, ...messages],
    isStateFailure: /state change handlers? has failed/.test(message ?? ''),
  };
}

function readDuration(text: string | undefined): number {
  const [, amount, unit] = /^([\d.]+)(ms|s|µs|us)$/.exec(text ?? '') ?? [];
  return Math.round(Number(amount ?? 0) * (unit === 's' ? 1000 : unit === 'ms' ? 1 : 0.001));
}

/**
 * The verifier's JSON in our words; `undefined` when it is not what it was.
 *
 * @example readVerifierReport(end.report)?.errors
 */
export function readVerifierReport(report: unknown): VerifierReport | undefined {
  const root = asObject(report);
  if (!root || !Array.isArray(root['interactionResults'])) return undefined;
  return {
    results: asList(root['interactionResults']).map((result) => ({
      description: pickText(result, 'interactionDescription') ?? pickText(result, 'description') ?? '',
      ok: pick(result, 'result') === 'OK',
      ms: readDuration(pickText(result, 'duration')),
    })),
    errors: asList(root['errors']).map(readError),
    pendingErrors: asList(root['pendingErrors']).map(readError),
  };
}

interface Folding {
  readonly report: VerifierReport;
  /** Absent for pacts that the verifier itself fetched. */
  readonly pact?: Pact;
  readonly failedStates: readonly FailedState[];
  readonly missingMessages: readonly MissingMessage[];
}

const pactFinding = (rule: string, message: string): ReportedFinding => ({ rule, message, mark: 'observed' });

/** Why an interaction that is wrong fails nothing. */
export const tellPending = (messages: readonly string[]): string =>
  `Pending, so it can't fail yet: ${messages.join(' ')}`;

/** A verdict on one interaction, in the form of every report. */
export function pactResult(
  id: string,
  title: string,
  tags: readonly string[],
  end: Pick<CheckResult, 'verdict'> & Partial<Pick<CheckResult, 'reason' | 'findings' | 'durationMs'>>,
): CheckResult {
  return {
    id,
    title,
    tags: ['pact', ...tags],
    operation: id.split('/')[0] ?? 'pact',
    cost: { kind: 'free' },
    mark: 'observed',
    sources: [],
    findings: [],
    news: [],
    durationMs: 0,
    ...end,
  };
}

const givenOf = (interaction: Interaction | undefined): string =>
  interaction && interaction.states.length > 0
    ? ` Given ${interaction.states.map(({ name }) => name).join(' And ')}`
    : '';

/** Takes the error of this interaction out of the list. */
function takeError(errors: VerifierError[], description: string, given: string): VerifierError | undefined {
  const exact = errors.findIndex(({ interaction }) => interaction.endsWith(`${given} - ${description}`));
  const index = exact < 0 ? errors.findIndex(({ interaction }) => interaction.endsWith(` - ${description}`)) : exact;
  return index < 0 ? undefined : errors.splice(index, 1)[0];
}

/** Takes the failed state of this interaction out of the list. */
function takeState(failed: FailedState[], error: VerifierError, interaction: Interaction | undefined) {
  const isNamed = ({ state }: FailedState) =>
    interaction ? interaction.states.some(({ name }) => name === state) : error.interaction.includes(state);
  const isSame = (candidate: FailedState) =>
    interaction?.states.some(
      ({ name, params }) => name === candidate.state && JSON.stringify(params) === JSON.stringify(candidate.params),
    ) ?? isNamed(candidate);
  const exact = failed.findIndex(isSame);
  const index = exact < 0 ? failed.findIndex(isNamed) : exact;
  return index < 0 ? undefined : failed.splice(index, 1)[0];
}

/** Verdicts on every interaction that the verifier has seen. */
export function foldResults({ report, pact, failedStates, missingMessages }: Folding): readonly CheckResult[] {
  const errors = [...report.errors];
  const pending = [...report.pendingErrors];
  const failed = [...failedStates];
  const isAligned = pact !== undefined && pact.interactions.length === report.results.length;
  const name = pact?.consumer ?? 'broker';
  const results = report.results.map(({ description, ok, ms: durationMs }, index): CheckResult => {
    const interaction = isAligned ? pact.interactions[index] : undefined;
    const kind = interaction === undefined ? [] : [interaction.kind];
    const id = `${name}/${index + 1}`;
    const title = `${interaction?.states.map((state) => `given ${state.name}, `).join('') ?? ''}${description}`;
    const end = (rest: Parameters<typeof pactResult>[3]) => pactResult(id, title, kind, { durationMs, ...rest });
    const pendingError = takeError(pending, description, givenOf(interaction));
    if (pendingError) {
      return end({ verdict: 'skipped', reason: tellPending(pendingError.messages) });
    }
    const error = ok ? undefined : takeError(errors, description, givenOf(interaction));
    if (ok) return end({ verdict: 'pass' });
    if (error?.isStateFailure) {
      const state = takeState(failed, error, interaction);
      const reason = state
        ? `The state '${state.state}' could not be set up: ${state.reason}`
        : error.messages.join(' ');
      return end({ verdict: 'could-not-look', reason });
    }
    const missing = missingMessages.find((message) => message.description === description);
    if (missing) return end({ verdict: 'could-not-look', reason: missing.reason });
    const messages = error?.messages ?? ['The verifier failed it without saying why.'];
    return end({ verdict: 'fail', findings: messages.map((message) => pactFinding('mismatch', message)) });
  });
  return [...results, ...foldRest(name, errors, failed), ...tellLeftOut(pact, report)];
}

/**
 * Over an interaction that it can't read the verifier silently leaves others out too. A file that it can't parse is
 * an error.
 */
function tellLeftOut(pact: Pact | undefined, { results, errors }: VerifierReport): readonly CheckResult[] {
  const all = pact?.interactions ?? [];
  if (!pact || results.length >= all.length || (results.length === 0 && errors.length > 0)) return [];
  const odd = all.flatMap((one) => (one.kind === 'unreadable' ? [`${one.pointer} ${one.problem}`] : []));
  const reason = `The verifier looked at ${results.length} of ${all.length} interactions. ${odd.join(' ')}`.trim();
  return [pactResult(`${pact.consumer}/left-out`, 'Interactions left out', [], { verdict: 'could-not-look', reason })];
}

/** What belongs to no interaction that was listed: nothing may be lost. */
function foldRest(
  name: string,
  errors: readonly VerifierError[],
  failed: readonly FailedState[],
): readonly CheckResult[] {
  return [
    ...errors.map(({ interaction, messages }, index) =>
      pactResult(`${name}/error-${index + 1}`, interaction === '' ? 'The verifier' : interaction, [], {
        verdict: 'could-not-look',
        reason: messages.join(' '),
      }),
    ),
    ...failed.map(({ state, reason }, index) =>
      pactResult(`${name}/state-${index + 1}`, `State '${state}'`, ['state'], { verdict: 'could-not-look', reason }),
    ),
  ];
}

// What a run of a pact verb came to, as data and as a report.

export interface PactRun {
  readonly verb: 'verify' | 'check';
  /** What was judged, for the first line. */
  readonly subject: string;
  readonly target: string;
  readonly profile: string;
  readonly auth: RunReport['auth'];
  readonly version: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly checks: readonly CheckResult[];
  readonly notes: readonly string[];
}

/**
 * One failed interaction or one that could not be judged is enough for 1, and so is a run that judged none. What is skipped is
 * pending: it was verified, and can't fail a run, not even one of its own.
 */
function chooseVerdict(checks: readonly CheckResult[]): 0 | 1 {
  const has = (verdict: Verdict) => checks.some((check) => check.verdict === verdict);
  return has('fail') || has('could-not-look') || checks.length === 0 ? 1 : 0;
}

/** The run in the form of `contract run`. */
export function buildPactReport(run: PactRun): RunReport {
  return {
    tool: 'kling-emulator contract',
    version: run.version,
    target: run.target,
    profile: run.profile,
    strict: true,
    targetKind: 'emulator',
    auth: run.auth,
    seed: '',
    startedAt: new Date(run.startedAt).toISOString(),
    durationMs: run.endedAt - run.startedAt,
    exitCode: chooseVerdict(run.checks),
    notes: run.notes,
    summary: countVerdicts(run.checks),
    bill: { predicted: '0', spent: '0', spentBefore: '0', compared: 0, free: 0, differing: [] },
    cleanup: { voicesMade: 0, voicesDeleted: 0, left: [] },
    checks: run.checks,
  };
}

/** @param judged what was judged: `contract pact verify: pacts at http://127.0.0.1:4050` */
function reportPact(run: RunReport, judged: string): Report {
  const { summary, exitCode } = run;
  const counts = `${summary.pass} passed, ${summary.fail} failed, ${summary['could-not-look']} inconclusive, ${summary.skipped} skipped`;
  return {
    tool: run.tool,
    title: judged,
    subject: judged,
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    facts: [
      ['Target', run.target],
      ['When', `${run.startedAt}, ${tellSeconds(run.durationMs)}`],
      ['Verdicts', counts],
      ['Exit code', String(exitCode)],
    ],
    groups: [{ title: 'Interactions', text: 'lines', results: run.checks.map((check) => resultOf(check)) }],
    notes: run.notes,
    summary: [`${counts}, in ${tellSeconds(run.durationMs)}. Exit code ${exitCode}.`],
  };
}

/**
 * What the run came to, in one of the forms and without secrets.
 *
 * @example writePactReport('junit', buildPactReport(run), run, createRedactor(secrets))
 */
export const writePactReport = (
  kind: ReportKind,
  report: RunReport,
  { verb, subject }: PactRun,
  redact: (text: string) => string,
): string =>
  writeReport(kind, redactResults(report, redact), (data) =>
    reportPact(data, redact(`contract pact ${verb}: ${subject}`)),
  );
