/** What many checks found alike, told once: a field that is wrong in every answer fails every check, beside what else it finds. */
import type { ReportFinding, ReportResult } from './report.ts';

/** What is found less often is told with each check. */
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
