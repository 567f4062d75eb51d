/** Long journals are judged and reported in one pass: the work grows as the journal does. */
import { expect, test } from 'vitest';
import { completeReport } from '../../../src/contracts/clients/client-report.ts';
import { examineClient } from '../../../src/contracts/clients/judge-client.ts';
import { writeClientReport } from '../../../src/contracts/clients/report-client.ts';
import { growthOfWork } from '../../support/work.ts';
import { ended, journal, recordOf, request } from './records.ts';

function recordOfFailures(count: number) {
  const lines = Array.from({ length: count }, (_, index) => {
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
  return recordOf([journal('ada', lines, { every: 1 })]);
}

function judgeAndTell(record: ReturnType<typeof recordOf>) {
  const judgement = examineClient(record);
  const run = { command: 'x', startedAt: '', durationMs: 0, commandExitCode: 0, failOn: 'error' } as const;
  writeClientReport('html', completeReport(run, record, judgement), (text) => text);
  return judgement;
}

test('20,000 entries with 2,000 failed tasks give each finding once', () => {
  const judgement = judgeAndTell(recordOfFailures(2000));
  expect(judgement.findings.map(({ rule, count }) => `${rule} ${count}`)).toEqual([
    'failure-not-noticed 2000',
    'failure-resubmitted 1',
    'polled-too-fast 2000',
    'polled-too-fast 1',
  ]);
});

test('16 times the failed tasks are not many times 16 times the work', () => {
  const prepare = (count: number) => {
    const record = recordOfFailures(count);
    return () => judgeAndTell(record);
  };
  // Work that grows with the square is 256 times as much.
  expect(growthOfWork(prepare, 125, 2000, 2)).toBeLessThan(64);
});

/** As many pages as tasks, each of the same thirty. */
function recordOfPages(count: number) {
  const ids = Array.from({ length: count }, (_, index) => String(900_000_000_000_000_000n + BigInt(index)));
  const page = ids
    .slice(0, 30)
    .map((id) => `{"task_id":"${id}","padding":"${' '.repeat(400)}"}`)
    .join(',');
  const list = request('GET /v1/audio/text-to-audio', { operation: 'kling.list-text-to-audio', answer: page });
  const lines = [...ids.map((id) => ended(id, 'succeed')), ...ids.map(() => list)];
  return recordOf([journal('ada', lines)]);
}

test('of 1,500 tasks the thirty that stand on each of 1,500 pages were looked at', () => {
  expect(examineClient(recordOfPages(1500)).looked['success-not-noticed']).toBe(30);
});

test('16 times the tasks and pages are not many times 16 times the work', () => {
  const prepare = (count: number) => {
    const record = recordOfPages(count);
    return () => examineClient(record);
  };
  // Every page looked through for every task is 256 times as much.
  expect(growthOfWork(prepare, 100, 1600, 2)).toBeLessThan(64);
});
