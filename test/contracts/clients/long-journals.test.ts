/** A long journal is judged and told in a moment. */
import { expect, test } from 'vitest';
import { completeReport } from '../../../src/contracts/clients/client-report.ts';
import { examineClient } from '../../../src/contracts/clients/judge-client.ts';
import { writeClientReport } from '../../../src/contracts/clients/report/write-client-report.ts';
import { ended, journal, recordOf, request } from './records.ts';

test('20,000 entries with 2,000 failed tasks take no more than a few seconds, and a second would do', () => {
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
  const started = performance.now();
  const judgement = examineClient(record);
  const run = { command: 'x', startedAt: '', durationMs: 0, commandExitCode: 0, failOn: 'error' } as const;
  writeClientReport('html', completeReport(run, record, judgement), (text) => text);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(judgement.findings.map(({ rule, count }) => `${rule} ${count}`)).toEqual([
    'failure-not-noticed 2000',
    'failure-resubmitted 1',
    'polled-too-fast 2000',
    'polled-too-fast 1',
  ]);
});
