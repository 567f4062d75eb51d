/** The judgement of a client as JUnit XML: one case a rule. A rule that saw nothing is skipped, never passed. */
import { escapeMarkup as safe } from '../../report/junit.ts';
import type { ClientReport } from '../client-report.ts';
import type { Finding } from '../judge-client.ts';
import { everyRule } from '../judge-client.ts';

const textOf = ({ message, hint }: Finding) => (hint === undefined ? message : `${message}\n${hint}`);

interface Case {
  readonly rule: string;
  readonly isFailed: boolean;
  readonly isSkipped: boolean;
  readonly xml: string;
}

function writeCase({ failOn, findings, looked, notLooked }: ClientReport, rule: string): Case {
  const own = findings.filter((finding) => finding.rule === rule);
  const counted = own.filter(({ severity }) => failOn !== 'never' && (severity === 'error' || failOn === 'warning'));
  // A rule that could not see all of it has not passed, whatever else it saw.
  const reasons = notLooked.filter((one) => one.rule === rule || one.rule === everyRule).map(({ reason }) => reason);
  const isSkipped = own.length === 0 && ((looked[rule] ?? 0) === 0 || reasons.length > 0);
  const failure =
    counted.length === 0
      ? ''
      : `<failure type="${safe(rule)}" message="${safe(counted[0]?.message ?? '')}">${safe(counted.map(textOf).join('\n\n'))}</failure>`;
  // What does not fail the run is still told.
  const words = [...(counted.length > 0 ? [] : own.map(textOf)), ...(isSkipped ? [] : reasons)];
  const told = words.length === 0 ? '' : `<system-out>${safe(words.join('\n\n'))}</system-out>`;
  const skipped = isSkipped ? `<skipped message="${safe(reasons.join(' ') || 'There was nothing to look at.')}"/>` : '';
  return {
    rule,
    isFailed: counted.length > 0,
    isSkipped,
    xml: `    <testcase name="${safe(rule)}" classname="kling-client" time="0">${failure}${skipped}${told}</testcase>`,
  };
}

/** The report as JUnit XML. */
export function writeJunit(report: ClientReport): string {
  const rules = [...new Set([...Object.keys(report.looked), ...report.findings.map(({ rule }) => rule)])];
  const cases = rules.map((rule) => writeCase(report, rule));
  const failed = cases.filter(({ isFailed }) => isFailed).length;
  const skipped = cases.filter(({ isSkipped }) => isSkipped).length;
  const counts = `tests="${cases.length}" failures="${failed}" errors="0" skipped="${skipped}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="kling-emulator exec" ${counts} time="${(report.durationMs / 1000).toFixed(3)}">`,
    `  <testsuite name="${safe(report.command)}" ${counts} timestamp="${safe(report.startedAt)}">`,
    ...cases.map(({ xml }) => xml),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}
