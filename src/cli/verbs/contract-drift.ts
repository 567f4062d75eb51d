/**
 * Compares documents, recordings and a live target, and says which of them moved.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareSources } from '../../contracts/drift/compare.ts';
import type { DriftRun } from '../../contracts/drift/drift-report.ts';
import { writeDriftReport } from '../../contracts/drift/drift-report.ts';
import type { RecordedExchange, Recording } from '../../contracts/drift/recordings.ts';
import { ageOf, readRecordings, RecordingsError } from '../../contracts/drift/recordings.ts';
import type { RunReport } from '../../contracts/run/results.ts';
import { selectFromSuite } from '../../contracts/checks/suite.ts';
import type { ValuesOf } from '../../emulator/option-table.ts';
import { deliverReports, findUnwritable } from '../reports.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import { defineVerb } from '../verb.ts';
import type { Given } from '../verb.ts';
import { driftOptions } from './contract-options.ts';
import { isWorthRecording, recordTarget } from './contract-record.ts';
import { tellAftermath, useTarget, wasStopped } from './contract-target.ts';
import { ownRecordings } from '../files.ts';

/** Recordings of the project one stands in, else the ones that come with the emulator. */
function findRecordings({ directory }: Shell): string {
  const here = join(directory, 'fixtures', 'exchanges');
  return existsSync(here) ? here : ownRecordings;
}

type DriftValues = ValuesOf<typeof driftOptions>;

interface Live {
  readonly exchanges: readonly RecordedExchange[];
  readonly target?: string;
  readonly kind?: RunReport['targetKind'];
  readonly unreachable?: string;
  readonly exitCode: number;
}

/** Verdicts are the differences here; what keeps a comparison from being one is reported by its own code. */
function chooseLiveExitCode(report: RunReport): number {
  if (report.cleanup.left.length > 0) return exitCodes.contractFailure;
  return report.exitCode === exitCodes.unreachable || wasStopped(report) ? report.exitCode : exitCodes.ok;
}

function compare(values: DriftValues, recordings: readonly Recording[], live: Live, startedAt: number): DriftRun {
  const differences = compareSources(recordings, live.exchanges);
  const isBroken = differences.some(({ severity }) => severity === 'breaking');
  const bodies = recordings.flatMap(({ exchanges }) => exchanges).filter(({ schema }) => schema !== null);
  const now = Date.now();
  return {
    tool: 'kling-emulator contract drift',
    startedAt: new Date(startedAt).toISOString(),
    durationMs: now - startedAt,
    against: values.against,
    ...(live.target === undefined ? {} : { target: live.target }),
    ...(live.kind === undefined ? {} : { targetKind: live.kind }),
    ...(live.unreachable === undefined ? {} : { unreachable: live.unreachable }),
    recordings: recordings.length,
    compared: bodies.length + live.exchanges.filter(({ schema }) => schema !== null).length,
    differences,
    ages: recordings.map((recording) => ageOf(recording, now)),
    exitCode: isBroken ? exitCodes.contractFailure : live.exitCode,
  };
}

async function run({ values }: Given<typeof driftOptions>, shell: Shell): Promise<number> {
  const startedAt = Date.now();
  const orders = values.report.some(({ file }) => file === undefined)
    ? values.report
    : [{ kind: values.format }, ...values.report];
  const unwritable = await findUnwritable(orders);
  if (unwritable.length > 0) return refuseUsage(shell, unwritable);
  let recordings: readonly Recording[];
  try {
    recordings = await readRecordings(values.recordings ?? findRecordings(shell));
  } catch (error) {
    if (!(error instanceof RecordingsError)) throw error;
    return refuseUsage(shell, [error.message]);
  }
  const deliver = (live: Live): Promise<number> =>
    deliverReports(compare(values, recordings, live, startedAt), orders, writeDriftReport, shell.print, shell);
  if (values.against === 'recordings') return deliver({ exchanges: [], exitCode: exitCodes.ok });
  if (values.target === undefined) {
    return refuseUsage(shell, ["--against target needs --target: the base URL of a Kling API, or 'emulator'."]);
  }
  const selection = await selectFromSuite(values.profile, values.only);
  if (!selection.ok) return refuseUsage(shell, [selection.problem]);
  return useTarget(values, values.target, selection.checks.filter(isWorthRecording), shell, async ({ options }) => {
    const { recording, report } = await recordTarget(options, shell);
    tellAftermath(report, options, shell);
    const { target, targetKind: kind, unreachable } = report;
    const exitCode = chooseLiveExitCode(report);
    const reached = unreachable === undefined ? {} : { unreachable };
    return deliver({ exchanges: recording.exchanges, target, kind, ...reached, exitCode });
  });
}

export const verb = defineVerb({
  name: 'contract drift',
  description: 'Compares schemas, recordings and a live target, field by field, and proposes a patch.',
  examples: [
    ['contract drift', 'schemas and recordings'],
    [
      'contract drift --against target --target https://api-singapore.klingai.com',
      'schemas, recordings and a live API',
    ],
  ],
  notes: [
    'Exit codes: 0 no breaking difference, 1 a breaking one or voices left, 2 bad usage, 3 target not reachable or key refused,',
    '130 or 143 stopped by a signal.',
  ],
  options: driftOptions,
  run,
});
