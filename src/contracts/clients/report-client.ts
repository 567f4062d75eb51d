/**
 * The judgement of a client, as a report: rules by what they found, what could not be judged, and a timeline of everything
 * that the client did.
 */
import { tellCount } from '../spec/pick.ts';
import { officialVendor, vendors } from '../spec/vendors.ts';
import { keyValue } from '../spec/vendors/vendor.ts';
import type { ReportKind } from '../report/write-report.ts';
import { writeReport } from '../report/write-report.ts';
import type { Report, ReportFinding, ReportResult } from '../report/report.ts';
import { tellSeconds } from '../report/report.ts';
import { curlOf } from '../wire/curl.ts';
import type { RecordedRequest } from './client-record.ts';
import type { ClientReport } from './client-report.ts';
import { failsRun, redactClientReport } from './client-report.ts';
import type { Finding } from './judge-client.ts';
import { everyRule } from './judge-client.ts';
import { memoize } from './journal-context.ts';
import { anchorOf, drawTimeline } from './timeline.ts';

/** Where `start` listens by default: the emulator of the run is gone when its report is read. */
const shownUrl = 'http://127.0.0.1:4050';

const vendorOfRequest = ({ dialect }: RecordedRequest) => vendors.find(({ id }) => id === dialect) ?? officialVendor;

/** The request that a finding is about. */
function requestOf({ record }: ClientReport, { account, evidence }: Finding): RecordedRequest | undefined {
  const entries = record.journals.find((journal) => journal.account === account)?.entries ?? [];
  const request = entries.find((entry) => entry.kind === 'request' && entry.number === evidence[0]);
  return request?.kind === 'request' ? request : undefined;
}

/** What the lines for a shell need: an emulator where they ask, and keys in their variables. */
function tellNeeds(report: ClientReport): readonly string[] {
  const asked = new Set(report.findings.flatMap((finding) => requestOf(report, finding) ?? []).map(vendorOfRequest));
  if (asked.size === 0) return [];
  const keys = [...asked].map(
    ({ credential: { keyPrefix }, environment: { apiKey } }) => `${apiKey}=${keyPrefix}test-key`,
  );
  return [
    `The curl lines ask an emulator at ${shownUrl}, where any key will do: npx kling-emulator start, and in another shell export ${keys.join(' ')}`,
  ];
}

/** A request as a line for a shell, and what was said. */
function tellRequest(request: RecordedRequest) {
  const { method, path, body, status, answer, content_type: contentType } = request;
  const sent = body === '' ? {} : { body };
  const vendor = vendorOfRequest(request);
  return {
    curl: curlOf(shownUrl, {
      method,
      path,
      authorization: keyValue(vendor, `$${vendor.environment.apiKey}`),
      keyHeader: vendor.credential.header,
      ...(contentType === undefined ? {} : { contentType }),
      ...sent,
    }),
    bodies: [
      { title: 'Sent', text: body },
      { title: status === 0 ? 'No answer' : `Answered ${status}`, text: answer },
    ].filter(({ text }) => text !== ''),
  };
}

function tellFinding(report: ClientReport, finding: Finding): ReportFinding {
  const { record, findings } = report;
  const places = [finding, ...(finding.elsewhere ?? [])].map(({ account, evidence }) => ({
    journal: record.journals.findIndex((one) => one.account === account),
    evidence,
  }));
  const request = requestOf(report, finding);
  return {
    rule: finding.rule,
    message: finding.message,
    severity: finding.severity,
    tests: finding.tests,
    remediation: finding.hint,
    anchor: `finding-${findings.indexOf(finding)}`,
    evidence: places.flatMap(({ journal, evidence }) =>
      evidence.map((number) => ({ label: String(number), anchor: anchorOf(journal, number) })),
    ),
    ...(request ? tellRequest(request) : {}),
  };
}

/** A rule that saw nothing, or could not see all of it, has not passed, whatever else it saw. */
function judgeRule(report: ClientReport, rule: string): ReportResult {
  const { command, failOn, findings, looked, notLooked } = report;
  const own = findings.filter((finding) => finding.rule === rule);
  const failing = own.filter((finding) => failsRun(finding, failOn));
  const gaps = notLooked.filter((one) => one.rule === rule || one.rule === everyRule).map(({ reason }) => reason);
  const isSkipped = own.length === 0 && ((looked[rule] ?? 0) === 0 || gaps.length > 0);
  const unseen = isSkipped ? 'There was nothing to look at.' : '';
  const reason = gaps.join(' ') || unseen;
  return {
    id: rule,
    title: '',
    suite: command,
    className: 'kling-client',
    verdict: failing.length > 0 ? 'fail' : isSkipped ? 'skipped' : 'pass',
    failure: rule,
    reason: reason === '' ? undefined : reason,
    findings: failing.map((finding) => tellFinding(report, finding)),
    info: own.filter((finding) => !failing.includes(finding)).map((finding) => tellFinding(report, finding)),
    facts: [
      own.length === 0
        ? ''
        : tellCount(
            own.reduce((sum, { count }) => sum + count, 0),
            'time',
          ),
    ],
    sources: [],
    durationMs: 0,
  };
}

function reportClient(report: ClientReport): Report {
  const { command, counts, failOn, findings, looked, notLooked, startedAt, durationMs, exitCode, commandExitCode } =
    report;
  const rules = [...new Set([...Object.keys(looked), ...findings.map(({ rule }) => rule)])];
  const results = rules.map((rule) => judgeRule(report, rule));
  const isOf = (severity: Finding['severity']) => {
    const wanted = new Set(findings.filter((finding) => finding.severity === severity).map(({ rule }) => rule));
    return results.filter(({ id }) => wanted.has(id));
  };
  const silent = Object.values(looked).filter((seen) => seen === 0).length;
  const severe = findings.filter(({ severity }) => severity === 'error').length;
  const did = [
    tellCount(counts.requests, 'request'),
    tellCount(counts.tasks, 'task'),
    tellCount(counts.callbacks, 'callback'),
  ];
  const found = [tellCount(severe, 'error'), tellCount(findings.length - severe, 'warning')];
  const ends = `The command ended with ${commandExitCode}; exit code ${exitCode}.`;
  const isFailed = findings.some((finding) => failsRun(finding, failOn));
  const told = findings.length === 0 ? 'No findings' : found.join(', ');
  // A right client may end with any code: that is its own, and no verdict.
  const verdict =
    exitCode === 0 || isFailed
      ? `${exitCode === 0 ? 'Passed' : 'Failed'}: ${found.join(', ')}. ${ends}`
      : `${told}; the command ended with ${commandExitCode}${exitCode === commandExitCode ? '' : `, exit code ${exitCode}`}.`;
  const seen = `${rules.length - silent} of ${rules.length} rules had something to look at`;
  // What concerns no rule of the table: operations that are not emulated, requests that nothing has answered.
  const gaps = notLooked.flatMap(({ rule }) => (rule === everyRule || rules.includes(rule) ? [] : [rule]));
  return {
    tool: 'kling-emulator exec',
    title: `Kling client: ${command}`,
    subject: `Client judged: ${command}`,
    verdict,
    startedAt,
    durationMs,
    facts: [
      ['Command', command],
      ['When', `${startedAt}, ${tellSeconds(durationMs)}`],
      ['What it did', did.join(', ')],
      ['Findings', found.join(', ')],
      ['Rules', seen],
      ['Exit code', `${exitCode}; the command ended with ${commandExitCode}`],
    ],
    groups: [
      { title: 'Errors', text: 'by-test', severity: 'error', results: isOf('error') },
      { title: 'Warnings', text: 'by-test', severity: 'warning', results: isOf('warning') },
      {
        title: 'Not looked at',
        // Where nothing came, that is the finding: each rule's own words for it would say it once more.
        text: findings.some(({ rule }) => rule === 'nothing-asked') ? 'none' : 'reasons',
        results: [
          ...results.filter(({ reason }) => reason !== undefined),
          ...[...new Set(gaps)].map((rule) => judgeRule(report, rule)),
        ],
      },
      { title: 'Passed', text: 'none', results },
    ],
    notes: [...notLooked.flatMap(({ rule, reason }) => (rule === everyRule ? [reason] : [])), ...tellNeeds(report)],
    summary: [`${[...did, ...found, seen].join(', ')}.`, ends],
    evidence: drawTimeline(report),
  };
}

/** Once for all forms: bodies are long. */
const redacted = memoize((redact: (text: string) => string) =>
  memoize((report: ClientReport) => redactClientReport(report, redact)),
);

/**
 * A client's report as text of a form.
 *
 * @param redact hides known secrets in a text
 * @example writeClientReport('junit', report, createRedactor(secrets))
 */
export const writeClientReport = (kind: ReportKind, report: ClientReport, redact: (text: string) => string): string =>
  writeReport(kind, redacted(redact)(report), reportClient);
