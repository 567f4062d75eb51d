/**
 * The one form of every judge's findings: a subject, groups of results, notes. Judges map to it; text, JUnit XML and HTML are
 * written from it and know nothing else. Where texts come from outside, secrets are gone before a report is made.
 */
import type { CheckResult, ReportedFinding, RunReport, Verdict } from '../run/results.ts';
import { tellCount } from '../spec/pick.ts';

/** One thing that is not as it should be. */
export interface ReportFinding extends Pick<ReportedFinding, 'rule' | 'message'> {
  /** How well the broken rule is known. */
  readonly mark?: string | undefined;
  /** The smallest request that shows it, as a line for a shell. */
  readonly curl?: string | undefined;
  /** What to do about it. */
  readonly remediation?: string | undefined;
  /** How much it weighs, where a judge knows more than passing and failing. */
  readonly severity?: 'error' | 'warning' | undefined;
  /** Names of the tests that caused it. */
  readonly tests?: readonly string[] | undefined;
  /** What was sent and answered, in full. */
  readonly bodies?: readonly { readonly title: string; readonly text: string }[] | undefined;
  /** Where the page tells of it, for links to it. */
  readonly anchor?: string | undefined;
  /** Places on the page that prove it. */
  readonly evidence?: readonly { readonly label: string; readonly anchor: string }[] | undefined;
}

/** What one check, rule or interaction came to. */
export interface ReportResult {
  readonly id: string;
  /** A sentence; empty where the id says it all. */
  readonly title: string;
  /** Groups the cases of JUnit, where it is the class as well unless that has a name of its own. */
  readonly suite: string;
  readonly className?: string | undefined;
  readonly verdict: Verdict;
  /** What failed, for those who count: the type of a JUnit failure. */
  readonly failure?: string | undefined;
  /** Why it matters. */
  readonly meaning?: string | undefined;
  /** Why it was skipped or could not be judged. */
  readonly reason?: string | undefined;
  /** What fails it. */
  readonly findings: readonly ReportFinding[];
  /** What is worth knowing and fails nothing. */
  readonly info: readonly ReportFinding[];
  /** Price, mark, tags. */
  readonly facts: readonly string[];
  /** Where the rule is known from. */
  readonly sources: readonly string[];
  readonly durationMs: number;
}

export interface ReportGroup {
  readonly title: string;
  /**
   * What the text shows: `findings` with everything about each result, `by-test` findings under the tests that caused
   * them, `info` only what fails nothing, `reasons` results
   * under their common reason, `lines` one line a result, `none` nothing at all.
   */
  readonly text: 'findings' | 'by-test' | 'info' | 'reasons' | 'lines' | 'none';
  /** Its findings of this severity alone are reported, and counted in its heading. */
  readonly severity?: ReportFinding['severity'];
  /** The same result may stand in several groups; pages and JUnit show it once. */
  readonly results: readonly ReportResult[];
}

export interface Report {
  /** Who judged, for JUnit: `kling-emulator contract`. */
  readonly tool: string;
  /** Title of the page. */
  readonly title: string;
  /** What was judged: the heading. */
  readonly subject: string;
  /** What it came to, where the text tells of much else before its last lines. */
  readonly verdict?: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Table at the top of the page. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly groups: readonly ReportGroup[];
  readonly notes: readonly string[];
  /** Last lines of the text: the bill, the counts, the exit code. */
  readonly summary: readonly string[];
  /** Further parts of the page, as markup that is safe already, and their style. */
  readonly evidence?: { readonly style: string; readonly parts: readonly string[] } | undefined;
}

/** What people read in place of a verdict's id. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: 'pass',
  fail: 'fail',
  skipped: 'skipped',
  'could-not-look': 'inconclusive',
};

/** Results of one verdict, and of one kind of failure where it matters. */
export const pickResults = (results: readonly ReportResult[], verdict: Verdict, failure?: string): ReportResult[] =>
  results.filter((result) => result.verdict === verdict && (failure === undefined || result.failure === failure));

/** What was judged and could not be, for the end of a report. */
export const groupUnjudged = (results: readonly ReportResult[]): readonly ReportGroup[] => [
  { title: 'Inconclusive', text: 'reasons', results: pickResults(results, 'could-not-look') },
  { title: 'Skipped', text: 'reasons', results: pickResults(results, 'skipped') },
  { title: 'Passed', text: 'none', results: pickResults(results, 'pass') },
];

/**
 * The report of a run that has reached nothing: one sentence and one result, since every check would say the same.
 *
 * @param ended `unknown` are facts of the report that are not known then, not even what was called
 * @example reportUnreached(report, { sentence, exitCode: 3, results, unknown: ['Target'] })
 */
export const reportUnreached = (
  report: Report,
  ended: {
    readonly sentence: string;
    readonly exitCode: number;
    readonly results: readonly ReportResult[];
    readonly unknown: readonly string[];
  },
): Report => {
  const [first] = ended.results;
  const title = tellCount(ended.results.length, 'check');
  return {
    ...report,
    subject: `${ended.sentence} No check ran; exit code ${ended.exitCode}.`,
    facts: report.facts.filter(([name]) => !ended.unknown.includes(name)),
    groups: [
      {
        title: 'Inconclusive',
        text: 'none',
        results: first ? [{ ...first, id: 'target', title, meaning: undefined, facts: [], sources: [] }] : [],
      },
    ],
    notes: [],
    summary: [],
  };
};

/**
 * How many checks came to what.
 *
 * @param info what results that fail nothing are called
 */
export const tellCounts = (summary: RunReport['summary'], info: string): string =>
  `${summary.pass} passed, ${summary.fail} failed, ${summary.skipped} skipped, ${summary['could-not-look']} inconclusive, ${summary.news} ${info}`;

export const tellSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** The result of a check; `facts` stand beside its mark and tags. */
export const resultOf = (check: CheckResult, facts: readonly string[] = [], meaning?: string): ReportResult => ({
  id: check.id,
  title: check.title,
  suite: check.operation ?? 'kling',
  verdict: check.verdict,
  failure: check.failure,
  meaning,
  reason: check.reason,
  findings: check.findings,
  info: check.news,
  facts: [...facts, check.mark, check.tags.join(', ')],
  sources: check.sources,
  durationMs: check.durationMs,
});

/**
 * The same results without secrets in what comes from outside. Verdicts, rules and names are the report's own words: a secret
 * that happens to be spelt 'pass' must not take them away.
 *
 * @example redactResults(report, createRedactor(['pass'])).checks[0]?.verdict // 'pass'
 */
export function redactResults<
  Run extends { readonly target: string; readonly notes: readonly string[]; readonly checks: readonly CheckResult[] },
>(run: Run, redact: (text: string) => string): Run {
  const redactFinding = (finding: ReportedFinding): ReportedFinding => ({
    ...finding,
    message: redact(finding.message),
    ...(finding.curl === undefined ? {} : { curl: redact(finding.curl) }),
  });
  return {
    ...run,
    target: redact(run.target),
    notes: run.notes.map(redact),
    checks: run.checks.map((check) => ({
      ...check,
      id: redact(check.id),
      title: redact(check.title),
      ...(check.operation === undefined ? {} : { operation: redact(check.operation) }),
      ...(check.reason === undefined ? {} : { reason: redact(check.reason) }),
      findings: check.findings.map(redactFinding),
      news: check.news.map(redactFinding),
    })),
  };
}

// What many checks found alike, reported once: a field that is wrong in every answer fails every check, beside what else it finds.

/** What is found less often is reported with each check. */
const leastAlike = 10;

/** What is found, whatever value, field's schema and answer it was found with. */
const kindOf = ({ rule, message }: ReportFinding): string =>
  `${rule} ${message
    .replaceAll(/\([a-z]+\/[a-z0-9.-]+\.json\)/g, '(…)')
    .replaceAll(/"[^"]*"|'[^']*'|\d+/g, '…')
    .replace(/[{<].*$/s, '…')}`;

interface Folded {
  /** Findings of many results: the first of each kind, which says how many there are. */
  readonly common: readonly ReportFinding[];
  /** Results that have found something else, too. */
  readonly results: readonly ReportResult[];
  /** What else it is. */
  readonly findingsOf: (result: ReportResult) => readonly ReportFinding[];
}

/**
 * Takes out of the results what many of them have in common.
 *
 * @example foldFindings(results, ({ findings }) => findings).common[0]?.remediation // 'Found in 1368 checks, first in …'
 */
export function foldFindings(
  results: readonly ReportResult[],
  findingsOf: (result: ReportResult) => readonly ReportFinding[],
): Folded {
  const kinds = new Map<string, { readonly finding: ReportFinding; readonly holders: ReportResult[]; times: number }>();
  for (const result of results) {
    for (const finding of findingsOf(result)) {
      const kind = kinds.get(kindOf(finding)) ?? { finding, holders: [], times: 0 };
      if (kind.holders.at(-1) !== result) kind.holders.push(result);
      kind.times += 1;
      kinds.set(kindOf(finding), kind);
    }
  }
  const common = new Map([...kinds].filter(([, { holders, times }]) => times >= leastAlike && holders.length > 1));
  const isCommon = (finding: ReportFinding) => common.has(kindOf(finding));
  const left = new Map(
    results.map((result) => [result, findingsOf(result).filter((finding) => !isCommon(finding))] as const),
  );
  return {
    common: [...common.values()].map(({ finding, holders }) => ({
      ...finding,
      remediation: tellHolders(finding, holders),
    })),
    results: results.filter((result) => (left.get(result)?.length ?? 0) > 0),
    findingsOf: (result) => left.get(result) ?? [],
  };
}

const tellHolders = ({ remediation }: ReportFinding, holders: readonly ReportResult[]): string =>
  [
    `Found in ${holders.length} checks, first in ${holders[0]?.id ?? ''}.`,
    ...(remediation === undefined ? [] : [remediation]),
  ].join(' ');
