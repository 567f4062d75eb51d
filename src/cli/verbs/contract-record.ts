/**
 * Saves what a target answers: a recording, dated, with its source, without secrets and with ids as references.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder, explainFileError } from '../../contracts/spec/files.ts';
import type { Check } from '../../contracts/run/check.ts';
import type { Recording } from '../../contracts/drift/recordings.ts';
import { createRecorder } from '../../contracts/drift/recordings.ts';
import type { RunOptions, RunReport } from '../../contracts/run/results.ts';
import { secretsOf } from '../../contracts/run/results.ts';
import { createRedactor } from '../../contracts/spec/redaction.ts';
import { selectFromSuite } from '../../contracts/checks/suite.ts';
import type { ValuesOf } from '../../emulator/option-table.ts';

import type { Shell } from '../shell.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Given } from '../verb.ts';
import { defineVerb } from '../verb.ts';
import { recordOptions } from './contract-options.ts';
import { runPaid, tellAftermath, tryFile, useTarget, wasStopped } from './contract-target.ts';

type RecordValues = ValuesOf<typeof recordOptions>;

export interface Recorded {
  readonly recording: Recording;
  readonly report: RunReport;
}

/** Host and kind of a target, as its recordings are called and say of themselves. */
function describeTarget({ baseUrl, targetInfo, version }: RunOptions) {
  const host = new URL(baseUrl).hostname;
  return targetInfo.kind === 'real'
    ? ({ name: host, source: `contract record at ${host}`, kind: 'live' } as const)
    : ({ name: 'emulator', source: `contract record at an emulator, version ${version}`, kind: 'emulator' } as const);
}

/** Runs checks and keeps what was answered; an earlier run's memory is no part of it. */
export async function recordTarget(options: RunOptions, shell: Shell): Promise<Recorded> {
  const recorder = createRecorder(createRedactor(secretsOf(options)));
  const report = await runPaid({ ...options, resumes: false, onExchange: recorder.note }, shell);
  const { name, source, kind } = describeTarget(options);
  const date = report.startedAt.slice(0, 10);
  return { recording: recorder.finish({ file: `${date}-${name}.json`, date, source, kind }), report };
}

/** Where a recording goes; one that is there already stays. */
function choosePath(values: RecordValues, options: RunOptions, { directory }: Shell): string {
  if (values.out !== undefined) return values.out;
  const place = values.recordings ?? join(directory, 'fixtures', 'exchanges');
  const name = `${new Date().toISOString().slice(0, 10)}-${describeTarget(options).name}`;
  for (let count = 1; ; count += 1) {
    const path = join(place, `${name}${count === 1 ? '' : `-${count}`}.json`);
    if (!existsSync(path)) return path;
  }
}

async function save({ file: _name, ...recording }: Recording, path: string, shell: Shell): Promise<number> {
  try {
    await makeFolder(dirname(path));
    await writeFile(path, `${JSON.stringify(recording, null, 2)}\n`);
  } catch (error) {
    return refuseUsage(shell, [`${path} ${explainFileError(error, path)}.`]);
  }
  shell.print(`${recording.exchanges.length} exchanges recorded in ${path}\n`);
  return exitCodes.ok;
}

/** Records what a target answers and saves it. */
async function recordAndSave(options: RunOptions, values: RecordValues, shell: Shell): Promise<number> {
  const path = choosePath(values, options, shell);
  // Nothing is left behind for a target that is not there.
  const unwritable = options.targetInfo.isUnreached ? undefined : await tryFile(path);
  if (unwritable !== undefined) return refuseUsage(shell, [unwritable]);
  const { recording, report } = await recordTarget(options, shell);
  if (recording.exchanges.length === 0) {
    if (report.unreachable === undefined) shell.tell('kling-emulator: nothing was recorded.\n');
    tellAftermath(report, options, shell);
    return wasStopped(report) ? report.exitCode : exitCodes.unreachable;
  }
  const saved = await save(recording, path, shell);
  tellAftermath(report, options, shell);
  if (saved !== exitCodes.ok) return saved;
  if (report.cleanup.left.length > 0) return exitCodes.contractFailure;
  return wasStopped(report) ? report.exitCode : exitCodes.ok;
}

/** Checks that show the API as it is, rather than what it refuses in which words. */
export const isWorthRecording = (check: Check): boolean => !check.tags.includes('generated');

async function run({ values }: Given<typeof recordOptions>, shell: Shell): Promise<number> {
  const selection = await selectFromSuite(values.profile, values.only);
  if (!selection.ok) return refuseUsage(shell, [selection.problem]);
  if (values.target === undefined) {
    return refuseUsage(shell, ["--target is missing: the base URL of a Kling API, or 'emulator'."]);
  }
  const checks = selection.checks.filter(isWorthRecording);
  return useTarget(values, values.target, checks, shell, ({ options }) => recordAndSave(options, values, shell));
}

export const verb = defineVerb({
  name: 'contract record',
  description: 'Saves the responses of a target to the checks as a recording, for later comparison.',
  examples: [
    ['contract record --target https://api-singapore.klingai.com --only free', 'what costs nothing'],
    ['contract record --target https://api-singapore.klingai.com --budget-units 2', 'tasks as well'],
  ],
  notes: [
    'Verdicts are not the point here: the exit code is 0 when something was recorded, 1 when voices were left, 3 when the',
    'target was not reached, 130 or 143 when a signal stopped it (what was recorded until then is saved).',
  ],
  options: recordOptions,
  run,
});
