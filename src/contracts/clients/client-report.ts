/**
 * What a run of a client came to: the judgement with everything a report shows of it. Plain data.
 */
import type { ClientRecord } from './client-record.ts';
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

const fails = (findings: readonly Finding[], failOn: FailOn): boolean =>
  failOn !== 'never' && findings.some(({ severity }) => failOn === 'warning' || severity === 'error');

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
  const exitCode = run.commandExitCode === 0 && fails(findings, run.failOn) ? 1 : run.commandExitCode;
  return { ...run, ...judgement, counts: countRecord(record), exitCode, record };
}
