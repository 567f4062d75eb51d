/**
 * Plays Kling against a receiver: one check after the other, so that each is judged by itself, and a report at the end.
 */
import { free } from '../budget/prices.ts';
import type { CheckResult, ReportedFinding, RunReport } from '../run/results.ts';
import type { End } from '../run/run-check.ts';
import { explainEnd, sourceOf } from '../run/run-check.ts';
import { chooseExitCode, countVerdicts } from '../run/results.ts';
import { factById } from '../spec/vendors.ts';
import { createReceiverContext } from './receiver-context.ts';
import type { ReceiverTools } from './receiver-context.ts';
import type { Limits, ReceiverCheck, ReceiverFinding, Severity } from './receiver-check.ts';
import type { Probe } from './probe.ts';
import type { Outcome } from './sender.ts';
import { showUrl } from '../spec/redaction.ts';
import type { Profile } from '../wire/profiles.ts';
import { createVendorSimulator } from './vendor-simulator.ts';

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

const obstacles = {
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
  if (missing) return { result: without(check, 'skipped', obstacles[missing]), unreachable: false };
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
    ...(ran ? [] : ['No check ran: nothing is proven.']),
  ];
}

/**
 * Plays Kling against a receiver.
 *
 * @example const report = await runReceiver({ url, profile: 'kling', checks: buildReceiverSuite('kling'), seed, limits, … });
 */
export async function runReceiver(options: ReceiverRunOptions): Promise<ReceiverReport> {
  const { url, profile, limits, seed, secret, probe, hide, strict = false } = options;
  const startedAt = Date.now();
  let unanswered = 0;
  const onOutcome = ({ kind }: Outcome) => {
    unanswered = kind === 'silent' || kind === 'unreachable' ? unanswered + 1 : 0;
  };
  const vendor = createVendorSimulator(profile);
  const tools: ReceiverTools = { url, vendor, limits, seed, secret, probe, now: Date.now, wait, hide, onOutcome };
  const results: ReceiverResult[] = [];
  let reached = true;
  for (const check of options.checks) {
    if (unanswered >= mostSilent) {
      const reason = `${unanswered} attempts in a row had no answer: nothing more was tried.`;
      results.push(without(check, 'could-not-look', reason));
      continue;
    }
    const { result, unreachable } = await judge(tools, check, strict);
    results.push(result);
    if (unreachable) reached = false;
  }
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
    bill: { predicted: '0', spent: '0', spentBefore: '0', compared: 0, differing: [] },
    cleanup: { voicesMade: 0, voicesDeleted: 0, left: [] },
    checks: results,
  };
}
