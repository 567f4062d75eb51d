/**
 * What a run of a client came to: the judgement with everything a report shows of it. Plain data.
 */
import { redactInside, redactUrls } from '../spec/redaction.ts';
import type { ClientJournal, ClientRecord, RecordedEntry, RecordedTask } from './client-record.ts';
import type { Finding, Judgement } from './judge-client.ts';

/** From which severity on a finding fails the run. */
export const failLevels = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failLevels)[number];

export interface ClientReport {
  /** Command line, as it was called. */
  readonly command: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** How the command ended: its exit code, 128 and more for a signal. */
  readonly commandExitCode: number;
  readonly failOn: FailOn;
  readonly findings: Judgement['findings'];
  readonly looked: Judgement['looked'];
  readonly notLooked: Judgement['notLooked'];
  /** Requests, callbacks and tasks of the whole record. */
  readonly counts: { readonly requests: number; readonly callbacks: number; readonly tasks: number };
  readonly exitCode: number;
  readonly record: ClientRecord;
}

function countRecord({ journals }: ClientRecord): ClientReport['counts'] {
  const entries = journals.flatMap((journal) => journal.entries);
  return {
    requests: entries.filter(({ kind }) => kind === 'request').length,
    callbacks: entries.filter(({ kind }) => kind === 'callback').length,
    tasks: journals.reduce((sum, { tasks }) => sum + tasks.length, 0),
  };
}

/** Whether a finding is bad enough to fail the run. */
export const failsRun = ({ severity }: Finding, failOn: FailOn): boolean =>
  failOn !== 'never' && (failOn === 'warning' || severity === 'error');

/**
 * Completes a report. The command's own exit code stands; 0 becomes 1 when findings are bad enough.
 *
 * @example completeReport({ command: 'npm test', startedAt, durationMs, commandExitCode: 0, failOn: 'error' }, record, judgement)
 */
export function completeReport(
  run: Pick<ClientReport, 'command' | 'startedAt' | 'durationMs' | 'commandExitCode' | 'failOn'>,
  record: ClientRecord,
  judgement: Judgement,
): ClientReport {
  const { findings } = judgement;
  const exitCode =
    run.commandExitCode === 0 && findings.some((finding) => failsRun(finding, run.failOn)) ? 1 : run.commandExitCode;
  return { ...run, ...judgement, counts: countRecord(record), exitCode, record };
}

type Hide = (text: string) => string;

function hideEntry(entry: RecordedEntry, hide: Hide): RecordedEntry {
  switch (entry.kind) {
    case 'request': {
      const { content_type: contentType, user_agent: userAgent, test } = entry;
      return {
        ...entry,
        path: hide(entry.path),
        body: hide(entry.body),
        answer: hide(entry.answer),
        ...(contentType === undefined ? {} : { content_type: hide(contentType) }),
        ...(userAgent === undefined ? {} : { user_agent: hide(userAgent) }),
        ...(test === undefined ? {} : { test: hide(test) }),
        diagnostics: entry.diagnostics.map((found) => ({
          ...found,
          pointer: hide(found.pointer),
          message: hide(found.message),
        })),
      };
    }
    case 'transition':
      return { ...entry, message: hide(entry.message) };
    case 'callback':
      return { ...entry, url: hide(entry.url), body: hide(entry.body) };
  }
}

function hideTask(task: RecordedTask, hide: Hide): RecordedTask {
  const { external_task_id: externalId, callback_url: url, parent_video: video } = task;
  return {
    ...task,
    status_message: hide(task.status_message),
    ...(externalId === undefined ? {} : { external_task_id: hide(externalId) }),
    ...(url === undefined ? {} : { callback_url: hide(url) }),
    ...(video?.url === undefined ? {} : { parent_video: { ...video, url: hide(video.url) } }),
    input: redactInside(task.input, hide),
  };
}

const hideJournal = (journal: ClientJournal, hide: Hide): ClientJournal => ({
  ...journal,
  name: hide(journal.name),
  ...(journal.test === undefined ? {} : { test: hide(journal.test) }),
  entries: journal.entries.map((entry) => hideEntry(entry, hide)),
  tasks: journal.tasks.map((task) => hideTask(task, hide)),
});

/**
 * The same report without secrets in what the client and its user wrote, and in sentences that quote it. The report's own
 * words (rules, severities, kinds, ids, counts) stay, whatever is called a secret: a verdict that is hidden would be none.
 *
 * @param hide hides known secrets in a text
 * @example redactClientReport(report, createRedactor(secrets))
 */
export function redactClientReport(report: ClientReport, hideSecrets: Hide): ClientReport {
  // URLs first: what is left of them is looked through for known secrets.
  const hide: Hide = (text) => hideSecrets(redactUrls(text));
  return {
    ...report,
    command: hide(report.command),
    findings: report.findings.map((finding) => ({
      ...finding,
      message: hide(finding.message),
      ...(finding.hint === undefined ? {} : { hint: hide(finding.hint) }),
      ...(finding.tests === undefined ? {} : { tests: finding.tests.map(hide) }),
    })),
    notLooked: report.notLooked.map(({ rule, reason }) => ({ rule, reason: hide(reason) })),
    record: { ...report.record, journals: report.record.journals.map((journal) => hideJournal(journal, hide)) },
  };
}
