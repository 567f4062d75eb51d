/**
 * The care of every verb that may spend: the bill first, files tried before anything is paid, a signal that lets checks end
 * and voices be deleted, problems told in a sentence.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Check } from '../../contracts/run/check.ts';
import { milliOf } from '../../contracts/budget/prices.ts';
import { ReceiverError } from '../../contracts/wire/callback-server.ts';
import type { RunReport } from '../../contracts/run/results.ts';
import type { RunOptions } from '../../contracts/run/options.ts';
import { secretsOf } from '../../contracts/run/options.ts';
import { runContract } from '../../contracts/run/runner.ts';
import { maskControls } from '../../contracts/report/text.ts';
import { createRedactor } from '../../contracts/spec/redaction.ts';
import { LedgerFileError } from '../../contracts/budget/ledger-file.ts';
import { formatMilli } from '../../contracts/spec/prices.ts';
import { predictBill } from '../../contracts/run/results.ts';
import { explainFileError } from '../read-document.ts';
import type { Shell } from '../shell.ts';

/** What the checks can cost, in a line. */
export function formatBill(checks: readonly Check[], capMilli: number | undefined): string {
  const paid = checks.filter((check) => milliOf(check.cost) > 0);
  const bill = formatMilli(predictBill(checks));
  const cap =
    capMilli === undefined
      ? 'No --budget-units: only the free ones run.'
      : `The budget is ${formatMilli(capMilli)} units in 24 hours.`;
  return `${checks.length} checks, ${checks.length - paid.length} free; the paid ones take at most ${bill} units. ${cap}\n`;
}

/** A file that can't be written is told before anything is sent, not after everything was paid. */
export async function tryFile(path: string): Promise<string | undefined> {
  const isNew = !existsSync(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '', { flag: 'a' });
    if (isNew) await rm(path);
    return undefined;
  } catch (error) {
    return `${path} ${explainFileError(error)}.`;
  }
}

/** The first signal ends the run after the checks under way; the second one at once. */
function stopOnSignal(shell: Shell): AbortSignal {
  const abort = new AbortController();
  const listen = (signal: 'SIGINT' | 'SIGTERM', code: number) =>
    shell.onSignal(signal, () => {
      if (abort.signal.aborted) shell.exit(code);
      abort.abort(signal);
      shell.tell('Stopping: checks under way end, voices are deleted. Again to leave at once.\n');
    });
  listen('SIGINT', 130);
  listen('SIGTERM', 143);
  return abort.signal;
}

/** Says what it will cost, and runs the checks. */
export function runPaid(options: RunOptions, shell: Shell): Promise<RunReport> {
  shell.tell(formatBill(options.checks, options.capMilli));
  return runContract({ ...options, signal: stopOnSignal(shell) });
}

/** What `record` and `drift` tell of a run whose verdicts are not the point: what went wrong, and what it took. */
export function tellAftermath(report: RunReport, options: RunOptions, shell: Shell): void {
  const { notes, bill, cleanup, summary } = report;
  const hide = createRedactor(secretsOf(options));
  const looked = `${summary.pass + summary.fail} checks looked, ${summary.fail} failed, ${summary['could-not-look']} inconclusive`;
  const left = cleanup.left.length > 0 ? ` Voices still there: ${cleanup.left.join(', ')}.` : '';
  const lines = [`${looked}; ${bill.spent} units spent.${left}`, ...notes, ''];
  shell.tell(maskControls(hide(lines.join('\n'))));
}

/** Exit codes 130 and 143 of a run that was asked to stop. */
export const wasStopped = ({ exitCode }: RunReport): boolean => exitCode === 130 || exitCode === 143;

/**
 * The sentence for a problem of this machine that ends a run; `undefined` for anything else, which is a bug.
 *
 * @example const sentence = explainRunProblem(error); if (sentence === undefined) throw error;
 */
export const explainRunProblem = (error: unknown): string | undefined =>
  error instanceof LedgerFileError || error instanceof ReceiverError ? error.message : undefined;
