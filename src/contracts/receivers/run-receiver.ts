/**
 * Plays Kling against a receiver: one check after the other, so that each is judged by itself, and a report at the end.
 */
import { tellCount } from '../spec/pick.ts';
import { free } from '../budget/prices.ts';
import type { CheckResult, ReportedFinding, RunReport } from '../run/results.ts';
import { chooseExitCode, countVerdicts } from '../run/results.ts';
import type { End } from '../run/run-check.ts';
import { explainEnd, sourceOf } from '../run/run-check.ts';
import { factById } from '../spec/vendors.ts';
import type {
  Limits,
  ReceiverCheck,
  ReceiverFinding,
  Severity,
  DeliveryOptions,
  Message,
  Posted,
  ReceiverContext,
  Signing,
} from './receiver-check.ts';
import type { Probe } from './probe.ts';
import { shorten } from './probe.ts';
import type { Outcome } from './sender.ts';
import { sendDelivery, sign } from './sender.ts';
import { showUrl } from '../spec/redaction.ts';
import type { Profile } from '../wire/profiles.ts';
import type { VendorSimulator } from './vendor-simulator.ts';
import { createVendorSimulator, createIds } from './vendor-simulator.ts';
import { curlOf, quote } from '../wire/curl.ts';
import { Inconclusive } from '../wire/http-client.ts';
import type { Report } from '../report/report.ts';
import {
  groupUnjudged,
  pickResults,
  redactResults,
  reportUnreached,
  resultOf,
  tellCounts,
  tellSeconds,
} from '../report/report.ts';
import type { ReportKind } from '../report/write-report.ts';
import { writeReport } from '../report/write-report.ts';
import { acceptChecks } from './checks/accepts.ts';
import { effectChecks } from './checks/effects.ts';
import { loadChecks } from './checks/load.ts';
import { signatureChecks } from './checks/signatures.ts';

/**
 * The checks of a profile. A gateway signs nothing and tells the end only: it has fewer.
 *
 * @example buildReceiverSuite('kling').map(({ id }) => id) // ['receiver/accepts/custom-voice/submitted', …]
 */
export function buildReceiverSuite(profile: Profile): readonly ReceiverCheck[] {
  const vendor = createVendorSimulator(profile);
  return [
    ...acceptChecks(vendor),
    ...(vendor.signs ? signatureChecks() : []),
    ...effectChecks(vendor.stages.includes('processing')),
    ...loadChecks(),
  ];
}

/** Result of a check, with why it matters. */
interface ReceiverResult extends CheckResult {
  readonly severity: Severity;
  readonly meaning: string;
}

export interface ReceiverReport extends Omit<RunReport, 'targetKind' | 'checks'> {
  /** Neither an emulator nor a real API: what takes their callbacks. */
  readonly targetKind: 'receiver';
  readonly checks: readonly ReceiverResult[];
}

interface ReceiverRunOptions {
  readonly url: string;
  readonly profile: Profile;
  readonly checks: readonly ReceiverCheck[];
  readonly seed: string;
  readonly version: string;
  readonly limits: Limits;
  /** Every check counts, also those that only should hold. */
  readonly strict?: boolean;
  readonly secret?: string;
  readonly probe?: Probe;
  /** Hides what no report may show, in whatever comes from outside. */
  readonly hide: (text: string) => string;
}

/** After so many attempts in a row without any answer nothing more is tried: each takes its whole deadline. */
const mostSilent = 3;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const describe = ({ id, title, meaning, severity, tags, mark, facts, sources }: ReceiverCheck) => ({
  id,
  title,
  meaning,
  severity,
  tags,
  // Groups the cases of a JUnit report.
  operation: id.split('/').slice(0, 2).join('/'),
  cost: free,
  mark,
  sources: [...facts.map(sourceOf), ...sources],
});

const without = (check: ReceiverCheck, verdict: 'skipped' | 'could-not-look', reason: string): ReceiverResult => ({
  ...describe(check),
  verdict,
  reason,
  ...(verdict === 'skipped' ? { cause: 'not-applicable' } : {}),
  findings: [],
  news: [],
  durationMs: 0,
});

const prerequisites = {
  secret: 'No secret: give --secret (or KLING_WEBHOOK_SECRET) to have signatures judged.',
  probe: 'No probe: give --probe or --probe-command to have judged what is done.',
} as const;

const reportFinding = (check: ReceiverCheck, { rule, message, fact, posted }: ReceiverFinding): ReportedFinding => ({
  rule,
  message,
  mark: fact === undefined ? check.mark : factById(fact).mark,
  ...(fact === undefined ? {} : { fact }),
  ...(posted ? { curl: posted.curl } : {}),
});

async function judge(
  tools: ReceiverTools,
  check: ReceiverCheck,
  strict: boolean,
): Promise<{ readonly result: ReceiverResult; readonly unreachable: boolean }> {
  const missing = check.needs.find((need) => tools[need] === undefined);
  if (missing) return { result: without(check, 'skipped', prerequisites[missing]), unreachable: false };
  const findings: ReceiverFinding[] = [];
  const startedAt = tools.now();
  let end: End | undefined;
  try {
    await check.run(createReceiverContext(tools, check.id, (finding) => void findings.push(finding)));
  } catch (error) {
    end = explainEnd(error);
  }
  const counts = ({ severity = check.severity }: ReceiverFinding) => strict || severity === 'must';
  const failing = findings.filter(counts);
  // What was found before the look broke off stands.
  const passed = end ? { verdict: end.verdict, reason: end.reason } : { verdict: 'pass' as const };
  const result: ReceiverResult = {
    ...describe(check),
    ...(failing.length > 0 ? { verdict: 'fail' as const } : passed),
    ...(failing.length === 0 && end?.verdict === 'skipped' ? { cause: 'not-applicable' as const } : {}),
    findings: failing.map((finding) => reportFinding(check, finding)),
    news: findings.filter((finding) => !counts(finding)).map((finding) => reportFinding(check, finding)),
    durationMs: tools.now() - startedAt,
  };
  return { result, unreachable: end?.unreachable ?? false };
}

function writeNotes({ secret, checks, url }: ReceiverRunOptions, results: readonly ReceiverResult[], reached: boolean) {
  const ran = results.some(({ verdict }) => verdict === 'pass' || verdict === 'fail');
  const unsigned = secret === undefined && checks.some(({ needs }) => needs.includes('secret'));
  return [
    ...(reached ? [] : [`${showUrl(url)} could not be reached.`]),
    ...(unsigned ? ['Nothing was signed: whether signatures are verified was not looked at.'] : []),
    ...(ran || !reached
      ? []
      : ['No check ran, so nothing is proven and the exit code is not 0: what each check needs stands above.']),
  ];
}

/** Notices that nothing is answered at the address, so that it is reported once and not by each check. */
function watchAnswers() {
  let unanswered = 0;
  let hasAnswered = false;
  let last: Outcome | undefined;
  return {
    unanswered: () => unanswered,
    onOutcome(outcome: Outcome) {
      if (outcome.kind === 'left') return;
      hasAnswered ||= outcome.kind === 'answered';
      last = outcome;
      // One that has answered may break off what it does not want.
      const isLost = outcome.kind !== 'answered' && (outcome.kind !== 'broken' || !hasAnswered);
      unanswered = isLost ? unanswered + 1 : 0;
    },
    /** Why the receiver was not reached, and what to do, when nothing was ever answered. */
    findLoss(): string | undefined {
      if (hasAnswered || last === undefined) return undefined;
      if (last.kind === 'unreachable')
        return `can not be reached: ${last.message}. Start the receiver there, or correct the URL.`;
      if (unanswered < mostSilent) return undefined;
      const cause =
        last.kind === 'silent' ? `no answer within ${last.deadlineMs / 1000} s` : 'message' in last ? last.message : '';
      return `takes connections and answers none of ${tellCount(unanswered, 'delivery', 'deliveries')}: ${cause}. Look whether it is the receiver that listens there, and into its log.`;
    },
  };
}

/**
 * Plays Kling against a receiver.
 *
 * @example const report = await runReceiver({ url, profile: 'kling', checks: buildReceiverSuite('kling'), seed, limits, … });
 */
export async function runReceiver(options: ReceiverRunOptions): Promise<ReceiverReport> {
  const { url, profile, limits, seed, secret, probe, hide, strict = false } = options;
  const startedAt = Date.now();
  const answers = watchAnswers();
  const { onOutcome } = answers;
  const vendor = createVendorSimulator(profile);
  const tools: ReceiverTools = { url, vendor, limits, seed, secret, probe, now: Date.now, wait, hide, onOutcome };
  const results: ReceiverResult[] = [];
  let reached = true;
  for (const check of options.checks) {
    if (answers.unanswered() >= mostSilent) {
      const reason = `${tellCount(answers.unanswered(), 'attempt')} in a row had no answer: nothing more was tried.`;
      results.push(without(check, 'could-not-look', reason));
      continue;
    }
    const { result, unreachable } = await judge(tools, check, strict);
    results.push(result);
    if (unreachable) reached = false;
  }
  const loss = answers.findLoss();
  if (loss !== undefined) {
    const sentence = `${showUrl(url)} ${loss}`;
    const checks = options.checks.map((check) => without(check, 'could-not-look', sentence));
    return { ...writeRun(options, checks, startedAt, false), notes: [sentence], unreachable: sentence };
  }
  return writeRun(options, results, startedAt, reached);
}

function writeRun(
  options: ReceiverRunOptions,
  results: readonly ReceiverResult[],
  startedAt: number,
  reached: boolean,
): ReceiverReport {
  const { url, profile, seed, strict = false } = options;
  return {
    tool: 'kling-emulator contract',
    version: options.version,
    target: showUrl(url),
    profile: `webhook receiver (${profile})`,
    strict,
    targetKind: 'receiver',
    auth: 'unknown',
    seed,
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Date.now() - startedAt,
    exitCode: chooseExitCode(results, { reachable: reached, keyRefused: false }),
    notes: writeNotes(options, results, reached),
    summary: countVerdicts(results),
    bill: { predicted: '0', spent: '0', spentBefore: '0', compared: 0, free: 0, differing: [] },
    cleanup: { voicesMade: 0, voicesDeleted: 0, left: [] },
    checks: results,
  };
}

// Makes what a running check uses: composes messages, signs and sends them.

/** As Kling says it (fact `callback-request`). */
const klingType = 'application/json; charset=utf-8';

/** What all checks of a run share. */
interface ReceiverTools {
  readonly url: string;
  readonly vendor: VendorSimulator;
  readonly limits: Limits;
  readonly secret: string | undefined;
  readonly probe: Probe | undefined;
  readonly seed: string;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Hides what no report may show. */
  readonly hide: (text: string) => string;
  /** Told how every attempt ended. */
  readonly onOutcome: (outcome: Outcome) => void;
}

/**
 * The attempt for a shell. The signature is the one that was sent: receivers take it for five minutes. What is secret in
 * the address is for the reader to fill in.
 */
function writeCurl(url: string, method: string, headers: Readonly<Record<string, string>>, body: Buffer): string {
  const { origin, pathname, search } = new URL(url);
  const path = showUrl(`${pathname}${search}`);
  const { 'content-type': contentType, ...others } = headers;
  const line = curlOf(origin, {
    method,
    path,
    ...(contentType === undefined ? {} : { contentType }),
    ...(body.length === 0 ? {} : { body: body.toString('utf8') }),
  });
  // An empty value is written with a semicolon, or curl leaves the header out.
  const signing = Object.entries(others).map(
    ([name, value]) => ` -H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`,
  );
  return `curl -sS${signing.join('')}${line.slice('curl -sS'.length)}`;
}

function createSigning(
  tools: ReceiverTools,
  message: Message,
  options: DeliveryOptions,
): Readonly<Record<string, string>> {
  if (tools.secret === undefined) return {};
  const timestamp = String(Math.floor(tools.now() / 1000) - (options.ageSeconds ?? 0));
  const signature = sign(tools.secret, { id: message.id, timestamp, body: message.body });
  const headers: Signing = {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signature,
  };
  return options.forge ? options.forge(headers) : { ...headers };
}

/** What came back, without secrets: a receiver may well give back what it was sent. */
function hideOutcome(outcome: Outcome, hide: ReceiverTools['hide']): Outcome {
  switch (outcome.kind) {
    case 'answered': {
      const { location, text } = outcome;
      return { ...outcome, text: hide(text), location: location === undefined ? undefined : showUrl(hide(location)) };
    }
    case 'broken':
    case 'unreachable':
      return { ...outcome, message: hide(outcome.message) };
    case 'silent':
    case 'left':
      return outcome;
  }
}

async function attempt(tools: ReceiverTools, message: Message, options: DeliveryOptions): Promise<Posted> {
  const { method = 'POST', contentType = klingType, pace, deadlineMs = tools.limits.deadlineMs } = options;
  const body = options.body ?? message.body;
  const headers = {
    ...(body.length === 0 && method === 'GET' ? {} : { 'content-type': contentType }),
    ...createSigning(tools, message, options),
  };
  const outcome = await sendDelivery({ url: tools.url, method, headers, body, deadlineMs, ...(pace && { pace }) });
  return { outcome: hideOutcome(outcome, tools.hide), curl: writeCurl(tools.url, method, headers, body) };
}

/**
 * The play of one check: its ids come from the seed and its name, so that it sends the same alone and among others.
 *
 * @example createReceiverContext(tools, 'receiver/signature/stale', (finding) => void findings.push(finding))
 */
function createReceiverContext(
  tools: ReceiverTools,
  checkId: string,
  find: (finding: ReceiverFinding) => void,
): ReceiverContext {
  const { vendor, limits, secret, probe } = tools;
  const ids = createIds(`${tools.seed}/${checkId}`);
  const composeText: ReceiverContext['composeText'] = (task, body) => ({
    task,
    id: secret === undefined ? '' : ids.delivery(),
    body: Buffer.from(body),
  });
  return {
    vendor,
    limits,
    ids,
    secret,
    probe,
    find,
    wait: tools.wait,
    show: (text) => shorten(tools.hide(text)),
    newTask(product = vendor.products[0] ?? '') {
      return { id: vendor.newTaskId(ids), product, createdAt: tools.now() - 60_000 };
    },
    compose(task, stage, change = (message) => message) {
      return composeText(task, JSON.stringify(change(vendor.buildMessage(task, stage, { now: tools.now(), ids }))));
    },
    composeText,
    tryPost: (message, options = {}) => attempt(tools, message, options),
    async post(message, options = {}) {
      const posted = await attempt(tools, message, options);
      tools.onOutcome(posted.outcome);
      if (posted.outcome.kind !== 'unreachable') return posted;
      throw new Inconclusive(`The receiver can not be reached: ${posted.outcome.message}.`, true);
    },
  };
}

// What a webhook receiver came to, as a report. A receiver costs no units, so there is no bill.

function reportReceiver(run: ReceiverReport): Report {
  const { seed, exitCode, target, profile } = run;
  const results = run.checks.map((check) => resultOf(check, [check.severity], check.meaning));
  const firstFailed = run.checks.find(({ verdict }) => verdict === 'fail');
  const again = firstFailed ? ` --only ${firstFailed.id}` : '';
  const counts = tellCounts(run.summary, 'warnings');
  const report: Report = {
    tool: run.tool,
    title: `Webhook receiver: ${target}`,
    subject: `Contract of a ${profile} at ${target}`,
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    facts: [
      ['Receiver', `${target} (${run.strict ? 'every check counts' : 'what only should hold is a warning'})`],
      ['When', `${run.startedAt}, ${tellSeconds(run.durationMs)}`],
      ['Verdicts', counts],
      ['Seed', seed],
      ['Exit code', String(exitCode)],
    ],
    groups: [
      {
        title: 'Failed: the receiver would lose callbacks, act on them twice, or believe forged ones',
        text: 'findings',
        results: pickResults(results, 'fail'),
      },
      {
        title: 'Warnings: works today, and may not tomorrow',
        text: 'info',
        results: results.filter(({ info }) => info.length > 0),
      },
      ...groupUnjudged(results),
    ],
    notes: run.notes,
    summary: [
      `Seed ${seed}: the same deliveries again with --seed ${seed}${again}.`,
      `${counts}, in ${tellSeconds(run.durationMs)}. Exit code ${exitCode}.`,
    ],
  };
  return run.unreachable === undefined
    ? report
    : reportUnreached(report, { sentence: run.unreachable, exitCode, results, unknown: ['Receiver'] });
}

/**
 * What the run came to, in one of the forms and without secrets.
 *
 * @param redact hides secrets in a text
 * @example writeReceiverReport('junit', run, createRedactor(secrets))
 */
export const writeReceiverReport = (kind: ReportKind, run: ReceiverReport, redact: (text: string) => string): string =>
  writeReport(kind, redactResults(run, redact), reportReceiver);
