/**
 * Takes secrets out of a client's report: out of what the client and its user wrote, and out of sentences that quote it.
 * The report's own words (rules, severities, kinds, ids, counts) stay, whatever is called a secret: a verdict that is
 * hidden would be none.
 */
import type { ClientJournal, RecordedEntry, RecordedTask } from '../client-record.ts';
import type { ClientReport } from '../client-report.ts';
import { redactUrls } from '../../spec/redaction.ts';

type Hide = (text: string) => string;

function hideEntry(entry: RecordedEntry, hide: Hide): RecordedEntry {
  switch (entry.kind) {
    case 'request': {
      const { content_type: contentType, user_agent: userAgent } = entry;
      return {
        ...entry,
        path: hide(entry.path),
        body: hide(entry.body),
        answer: hide(entry.answer),
        ...(contentType === undefined ? {} : { content_type: hide(contentType) }),
        ...(userAgent === undefined ? {} : { user_agent: hide(userAgent) }),
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

/** The control API has cut what is deep: this ends. */
function hideInput(value: unknown, hide: Hide): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((item) => hideInput(item, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hideInput(item, hide)]));
}

function hideTask(task: RecordedTask, hide: Hide): RecordedTask {
  const { external_task_id: externalId, callback_url: url, parent_video: video } = task;
  return {
    ...task,
    status_message: hide(task.status_message),
    ...(externalId === undefined ? {} : { external_task_id: hide(externalId) }),
    ...(url === undefined ? {} : { callback_url: hide(url) }),
    ...(video?.url === undefined ? {} : { parent_video: { ...video, url: hide(video.url) } }),
    input: hideInput(task.input, hide) as RecordedTask['input'],
  };
}

const hideJournal = (journal: ClientJournal, hide: Hide): ClientJournal => ({
  ...journal,
  name: hide(journal.name),
  entries: journal.entries.map((entry) => hideEntry(entry, hide)),
  tasks: journal.tasks.map((task) => hideTask(task, hide)),
});

/**
 * The same report without secrets.
 *
 * @param hide hides known secrets in a text
 * @example hideReport(report, createRedactor(secrets))
 */
export function hideReport(report: ClientReport, hideSecrets: Hide): ClientReport {
  // URLs first: what is left of them is looked through for known secrets.
  const hide: Hide = (text) => hideSecrets(redactUrls(text));
  return {
    ...report,
    command: hide(report.command),
    findings: report.findings.map((finding) => ({
      ...finding,
      message: hide(finding.message),
      ...(finding.hint === undefined ? {} : { hint: hide(finding.hint) }),
    })),
    notLooked: report.notLooked.map(({ rule, reason }) => ({ rule, reason: hide(reason) })),
    record: { ...report.record, journals: report.record.journals.map((journal) => hideJournal(journal, hide)) },
  };
}
