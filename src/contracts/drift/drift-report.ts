/**
 * What the comparison of the sources came to, as a report: for people and for programs.
 */
import type { Report, ReportFinding, ReportGroup, ReportResult } from '../report/report.ts';
import { tellSeconds } from '../report/report.ts';
import type { ReportKind } from '../report/write-report.ts';
import { writeReport } from '../report/write-report.ts';
import { tellCount } from '../spec/pick.ts';
import type { Difference, Mover, Severity } from './compare.ts';
import type { Age } from './recordings.ts';
import type { RunReport } from '../run/results.ts';
import { joinSteps } from './shapes.ts';

/** What the comparison came to, as JSON shows it. */
export interface DriftRun {
  readonly tool: 'kling-emulator contract drift';
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly against: 'recordings' | 'target';
  readonly target?: string;
  readonly targetKind?: RunReport['targetKind'];
  /** Why the target was not reached: only documents and recordings were compared then. */
  readonly unreachable?: string;
  readonly recordings: number;
  /** Bodies that a schema speaks about. */
  readonly compared: number;
  readonly differences: readonly Difference[];
  readonly ages: readonly Age[];
  readonly exitCode: number;
}

const titles: Readonly<Record<Severity, string>> = {
  breaking: 'Breaking: a client that follows the documents breaks',
  notable: 'Notable: not in the documents',
  info: 'Info: seen once, not seen any more',
};

function explainMover(moved: Mover, kind: DriftRun['targetKind']): string {
  switch (moved) {
    case 'target':
      return kind === 'real' ? 'upstream drifted' : 'the emulator regressed';
    case 'document':
      return 'the document is wrong or behind';
    case 'recording':
      return 'the recording is old';
    case 'unclear':
      return 'only two sources: which one changed is not clear';
  }
}

function resultOfDifference(difference: Difference, kind: DriftRun['targetKind']): ReportResult {
  const { schema, field, severity, moved, document, recording, target, files } = difference;
  const rule = `${schema} ${field === '' ? '(whole body)' : field}`;
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  const finding: ReportFinding = {
    rule,
    message: explainMover(moved, kind),
    remediation: `document ${document} · recordings ${recording} · target ${target}${files.length === 0 ? '' : ` · seen in ${files.slice(0, 3).join(', ')}${more}`}`,
    severity: severity === 'breaking' ? 'error' : severity === 'notable' ? 'warning' : undefined,
  };
  const isBreaking = severity === 'breaking';
  return {
    id: rule,
    title: '',
    suite: schema,
    verdict: isBreaking ? 'fail' : 'pass',
    findings: isBreaking ? [finding] : [],
    info: isBreaking ? [] : [finding],
    facts: [],
    sources: [],
    durationMs: 0,
  };
}

/** Steps of all differences, file by file. */
function tellPatches(differences: readonly Difference[]): readonly string[] {
  const patches = differences.flatMap(({ patch }) => patch ?? []);
  const files = [...new Set(patches.map(({ file }) => file))].toSorted();
  if (files.length === 0) return [];
  const lines = files.flatMap((file) => {
    const steps = patches.filter((patch) => patch.file === file).flatMap((patch) => patch.steps);
    return [`  schemas/${file}`, ...joinSteps(steps).map((step) => `    ${JSON.stringify(step)}`)];
  });
  return ['PATCH for the schemas (JSON Patch; a person decides)', ...lines];
}

const tellAge = ({ file, date, days }: Age) => `  ${tellCount(days, 'day')}  ${date}  ${file}`;

function tellAges(ages: readonly Age[]): readonly string[] {
  const old = ages.filter(({ isOld }) => isOld);
  const newest = ages.toSorted((a, b) => a.days - b.days)[0];
  if (!newest) return [];
  return [
    `AGE: ${old.length} of ${tellCount(ages.length, 'recording')} are older than 180 days; the newest is ${tellCount(newest.days, 'day')} old.`,
    // One note: a page of Markdown makes a paragraph of each.
    ...(old.length === 0
      ? []
      : [
          old
            .toSorted((a, b) => b.days - a.days)
            .map(tellAge)
            .join('\n'),
        ]),
  ];
}

function reportDrift(run: DriftRun): Report {
  const { differences, targetKind, unreachable, startedAt, durationMs, exitCode } = run;
  const what =
    run.target === undefined || unreachable !== undefined
      ? 'documents and recordings'
      : `documents, recordings and ${run.target}`;
  const size = `${tellCount(run.recordings, 'recording')}, ${tellCount(run.compared, 'body', 'bodies')}`;
  const groups = (['breaking', 'notable', 'info'] as const).map((severity): ReportGroup => {
    const some = differences.filter((difference) => difference.severity === severity);
    return {
      title: titles[severity],
      text: 'findings',
      results: some.map((one) => resultOfDifference(one, targetKind)),
    };
  });
  const compared: ReportResult = {
    id: what,
    title: '',
    suite: 'drift',
    verdict: 'pass',
    findings: [],
    info: [],
    facts: [size],
    sources: [],
    durationMs,
  };
  const unseen: ReportResult = { ...compared, id: 'target', verdict: 'could-not-look', reason: unreachable, facts: [] };
  const inconclusive: ReportGroup = { title: 'Inconclusive', text: 'reasons', results: [unseen] };
  const count = differences.length === 0 ? 'No difference' : tellCount(differences.length, 'difference');
  return {
    tool: run.tool,
    title: `Kling drift: ${what}`,
    subject: `Compared ${what}: ${size}.`,
    startedAt,
    durationMs,
    facts: [
      ['Sources', what],
      ['When', `${startedAt}, ${tellSeconds(durationMs)}`],
      ['Compared', size],
      ['Exit code', String(exitCode)],
    ],
    // What agrees is a case as well: some readers of JUnit take a file without one for a failure.
    groups: [
      ...(differences.length === 0 ? [{ title: 'Agreed', text: 'none', results: [compared] } as const] : groups),
      ...(unreachable === undefined ? [] : [inconclusive]),
    ],
    notes: [...tellPatches(differences), ...tellAges(run.ages)],
    summary: [`${count}. Exit code ${exitCode}.`],
  };
}

/**
 * What the comparison came to, in one of the forms.
 *
 * @example writeDriftReport('junit', run)
 */
export const writeDriftReport = (kind: ReportKind, run: DriftRun): string => writeReport(kind, run, reportDrift);
