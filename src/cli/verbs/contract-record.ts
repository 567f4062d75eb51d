/**
 * Saves what a target answers: a recording, dated, with its source, without secrets and with ids as references.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Check } from '../../contracts/check.ts';
import { listSecrets } from '../../contracts/credentials.ts';
import type { Recording } from '../../contracts/drift/recordings.ts';
import { createRecorder } from '../../contracts/drift/record.ts';
import type { RunReport } from '../../contracts/results.ts';
import type { RunOptions } from '../../contracts/run-options.ts';
import { runContract } from '../../contracts/runner.ts';
import { createHider } from '../../contracts/secrets.ts';
import { SpendingFileError } from '../../contracts/spending-file.ts';
import { buildSuite, selectChecks } from '../../contracts/suite.ts';
import { parseFlags } from '../parse-flags.ts';
import { explainFileError } from '../read-document.ts';
import { resolveOptions } from '../resolve-options.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import type { VerbText } from '../verb-help.ts';
import { recordOptions } from './contract-options.ts';
import { openTarget } from './contract-target.ts';

const recordText: VerbText = {
  name: 'contract record',
  description: 'Saves what a target answers to the checks as a recording, for later comparison.',
  examples: [
    ['contract record --target https://api-singapore.klingai.com --only free', 'what costs nothing'],
    ['contract record --target https://api-singapore.klingai.com --budget-units 2', 'tasks as well'],
  ],
  notes: [
    'Verdicts are not the point here: the exit code is 0 when something was recorded, 3 when nobody was reached.',
  ],
};

export interface Recorded {
  readonly recording: Recording;
  readonly report: RunReport;
}

/** Runs checks and keeps what was answered. */
export async function recordTarget(options: RunOptions): Promise<Recorded> {
  const recorder = createRecorder(createHider(listSecrets(options.credentials)));
  const report = await runContract({ ...options, onExchange: recorder.note });
  const host = new URL(options.baseUrl).hostname;
  const isReal = options.survey.kind === 'real';
  const recording = recorder.finish({
    file: `${report.startedAt.slice(0, 10)}-${isReal ? host : 'emulator'}.json`,
    date: report.startedAt.slice(0, 10),
    source: isReal ? `contract record at ${host}` : `contract record at an emulator, version ${options.version}`,
    kind: isReal ? 'live' : 'emulator',
  });
  return { recording, report };
}

async function save({ file: _name, ...recording }: Recording, path: string, shell: Shell): Promise<number> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify(recording, null, 2)}\n`);
  } catch (error) {
    return refuseUsage(shell, [`${path} ${explainFileError(error)}.`]);
  }
  shell.print(`${recording.exchanges.length} exchanges recorded in ${path}\n`);
  return exitCodes.ok;
}

/** Checks that show the API as it is, rather than what it refuses in which words. */
export const isWorthRecording = (check: Check): boolean => !check.tags.includes('generated');

/** Runs `contract record`. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  const parsed = await parseFlags(recordText, recordOptions, args, shell);
  if (parsed.kind === 'done') return parsed.code;
  const sources = { flags: parsed.flags, env: shell.env, directory: shell.directory };
  const { values, problems } = resolveOptions(recordOptions, sources);
  if (problems.length > 0) return refuseUsage(shell, problems);
  const selection = selectChecks(buildSuite(values.profile), values.only);
  if (!selection.ok) return refuseUsage(shell, [selection.problem]);
  if (values.target === undefined) {
    return refuseUsage(shell, ["--target is missing: the base URL of a Kling API, or 'emulator'."]);
  }
  const read = await openTarget(values, values.target, selection.checks.filter(isWorthRecording), shell);
  if (!read.ok) return refuseUsage(shell, [read.problem]);
  try {
    const { recording, report } = await recordTarget(read.target.options);
    if (recording.exchanges.length === 0) {
      shell.tell(`kling-emulator: nothing was recorded. ${report.notes.join(' ')}\n`);
      return exitCodes.unreachable;
    }
    return await save(
      recording,
      values.out ?? join(values.recordings ?? join(shell.directory, 'fixtures', 'exchanges'), recording.file),
      shell,
    );
  } catch (error) {
    if (error instanceof SpendingFileError) return refuseUsage(shell, [error.message]);
    throw error;
  } finally {
    await read.target.close();
  }
}
