/** Runs a sample client by the real `exec`, and tells of what it was convicted. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { ClientReport } from '../../src/contracts/clients/client-report.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { createFakeShell } from '../cli/fake-shell.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';

const samples = resolve('test/clients');

const isThere = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** Why a sample can't run on this machine, if it can't. */
export function findMissingPrerequisite(sample: string): string | undefined {
  const [program] = sample.includes('.py') ? ['python3'] : sample.includes('.sh') ? ['curl'] : [];
  return program === undefined || isThere(program) ? undefined : `${program} is not on this machine`;
}

/** Command line of a sample: Node 20 does not run TypeScript, so it is bundled first. */
async function commandOf(sample: string): Promise<readonly string[]> {
  const [file = '', ...args] = sample.split(' ');
  const path = join(samples, file);
  if (file.endsWith('.py')) return ['python3', '-B', path, ...args];
  if (file.endsWith('.sh')) return ['sh', '-c', `sh ${path} > /dev/null`];
  const outfile = join(await makeDirectory(), file.replace('.ts', '.mjs'));
  buildSync({ entryPoints: [path], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  // Files are named from the root of the project; the command runs in a directory of its own.
  return [process.execPath, outfile, ...args.map((word) => (word.includes('/') ? resolve(word) : word))];
}

export interface Judged {
  readonly code: number;
  /** What stands on standard error. */
  readonly told: string;
  readonly report: ClientReport;
  /** Ids of the rules that convicted it, each once. */
  readonly rules: readonly string[];
}

/** @example await judgeSample('busy-poller.ts', ['--polls-per-second', '2']) */
export async function judgeSample(sample: string, options: readonly string[] = []): Promise<Judged> {
  return judgeCommand(await commandOf(sample), options);
}

export async function judgeCommand(command: readonly string[], options: readonly string[] = []): Promise<Judged> {
  const directory = await makeDirectory();
  const file = join(directory, 'report.json');
  const shell = createFakeShell({ env: process.env, directory });
  const code = await runCli(['exec', '--report', `json:${file}`, ...options, '--', ...command], shell);
  const report = JSON.parse(readFileSync(file, 'utf8')) as ClientReport;
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].toSorted();
  return { code, told: shell.told(), report, rules };
}
