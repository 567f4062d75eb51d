/** Long journals: work that grows faster than the journal would end in the test's time limit. */
import { expect, test } from 'vitest';
import { completeReport } from '../../../src/contracts/clients/client-report.ts';
import { examineClient } from '../../../src/contracts/clients/judge-client.ts';
import { writeClientReport } from '../../../src/contracts/clients/report-client.ts';
import { ended, journal, recordOf, request } from './records.ts';

test('20,000 entries with 2,000 failed tasks are judged and told in one pass', () => {
  const lines = Array.from({ length: 2000 }, (_, index) => {
    const id = String(index);
    const sent = { prompt: 'Rain', duration: 5 };
    const read = request(`GET /v1/audio/text-to-audio/${id}`, { operation: 'kling.get-text-to-audio', task_id: id });
    const list = request('GET /v1/audio/text-to-audio', { operation: 'kling.list-text-to-audio', answer: id });
    const made = request('POST /v1/audio/text-to-audio', {
      operation: 'kling.create-text-to-audio',
      sent,
      task_id: id,
    });
    return [made, read, read, ended(id, 'failed'), read, read, read, read, list, list];
  }).flat();
  const record = recordOf([journal('ada', lines, { every: 1 })]);
  const judgement = examineClient(record);
  const run = { command: 'x', startedAt: '', durationMs: 0, commandExitCode: 0, failOn: 'error' } as const;
  writeClientReport('html', completeReport(run, record, judgement), (text) => text);
  expect(judgement.findings.map(({ rule, count }) => `${rule} ${count}`)).toEqual([
    'failure-not-noticed 2000',
    'failure-resubmitted 1',
    'polled-too-fast 2000',
    'polled-too-fast 1',
  ]);
});

test('1,500 tasks and 1,500 pages of 30 tasks each are judged in one pass', () => {
  const ids = Array.from({ length: 1500 }, (_, index) => String(900_000_000_000_000_000n + BigInt(index)));
  const page = ids
    .slice(0, 30)
    .map((id) => `{"task_id":"${id}","padding":"${' '.repeat(400)}"}`)
    .join(',');
  const list = request('GET /v1/audio/text-to-audio', { operation: 'kling.list-text-to-audio', answer: page });
  const lines = [...ids.map((id) => ended(id, 'succeed')), ...ids.map(() => list)];
  const record = recordOf([journal('ada', lines)]);
  expect(examineClient(record).looked['success-not-noticed']).toBe(30);
});
