/**
 * What the comparison of the sources says, for people and for programs.
 */
import { tellCount } from '../spec/pick.ts';
import type { Difference, Mover, Severity } from './compare.ts';
import type { Age } from './recordings.ts';
import { joinSteps } from './shapes.ts';

export interface DriftReport {
  readonly tool: 'kling-emulator contract drift';
  readonly against: 'recordings' | 'target';
  readonly target?: string;
  readonly targetKind?: 'emulator' | 'real';
  readonly recordings: number;
  /** Bodies that a schema speaks about. */
  readonly compared: number;
  readonly differences: readonly Difference[];
  readonly ages: readonly Age[];
  readonly exitCode: number;
}

const headings: Readonly<Record<Severity, string>> = {
  breaking: 'BREAKING: a client that follows the documents breaks',
  notable: 'NOTABLE: not in the documents',
  info: 'INFO: seen once, not seen any more',
};

function explainMover(moved: Mover, kind: DriftReport['targetKind']): string {
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

function writeDifference(difference: Difference, kind: DriftReport['targetKind']): string {
  const { schema, field, moved, document, recording, target, files } = difference;
  return [
    `  ${schema} ${field === '' ? '(whole body)' : field}: ${explainMover(moved, kind)}`,
    `    document ${document} · recordings ${recording} · target ${target}`,
    ...(files.length > 0
      ? [`    seen in ${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''}`]
      : []),
  ].join('\n');
}

/** Steps of all differences, file by file. */
function writePatches(differences: readonly Difference[]): readonly string[] {
  const patches = differences.flatMap(({ patch }) => patch ?? []);
  const files = [...new Set(patches.map(({ file }) => file))].toSorted();
  if (files.length === 0) return [];
  const lines = files.flatMap((file) => {
    const steps = patches.filter((patch) => patch.file === file).flatMap((patch) => patch.steps);
    return [`  schemas/${file}`, ...joinSteps(steps).map((step) => `    ${JSON.stringify(step)}`)];
  });
  return ['PATCH for the schemas (JSON Patch; a person decides)', ...lines, ''];
}

function writeAges(ages: readonly Age[]): readonly string[] {
  const old = ages.filter(({ isOld }) => isOld);
  const newest = ages.toSorted((a, b) => a.days - b.days)[0];
  return [
    `AGE: ${old.length} of ${ages.length} recordings are older than 180 days; the newest is ${tellCount(newest?.days ?? 0, 'day')} old.`,
    ...old
      .toSorted((a, b) => b.days - a.days)
      .map(({ file, date, days }) => `  ${tellCount(days, 'day')}  ${date}  ${file}`),
    '',
  ];
}

/** The report as plain text. */
export function writeDriftText(report: DriftReport): string {
  const { differences, targetKind } = report;
  const sections = (['breaking', 'notable', 'info'] as const).flatMap((severity) => {
    const some = differences.filter((difference) => difference.severity === severity);
    if (some.length === 0) return [];
    return [`${headings[severity]} (${some.length})`, ...some.map((item) => writeDifference(item, targetKind)), ''];
  });
  const what = report.target === undefined ? 'documents and recordings' : `documents, recordings and ${report.target}`;
  return [
    `Compared ${what}: ${report.recordings} recordings, ${report.compared} bodies.`,
    '',
    ...sections,
    ...writePatches(differences),
    ...writeAges(report.ages),
    differences.length === 0 ? 'No difference.' : `${differences.length} differences. Exit code ${report.exitCode}.`,
    '',
  ].join('\n');
}
