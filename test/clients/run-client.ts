/** Runs a sample client by the real `exec`, and tells of what it was convicted. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';
import type { ClientReport } from '../../src/contracts/clients/client-report.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { createFakeShell } from '../cli/fake-shell.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';

const samples = resolve('test/clients');

const known = new Map<string, boolean>();

function isThere(program: string): boolean {
  let is = known.get(program);
  if (is === undefined) known.set(program, (is = spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0));
  return is;
}

let bundles: string | undefined;

/** Node 20 does not run TypeScript: all samples are bundled at once, into a folder for all tests. */
function bundleSamples(): string {
  const entryPoints = readdirSync(samples)
    .filter((name) => name.endsWith('.ts') && !/test|run-client/.test(name))
    .map((name) => join(samples, name));
  const outdir = mkdtempSync(join(tmpdir(), 'kling-samples-'));
  const outExtension = { '.js': '.mjs' };
  buildSync({ entryPoints, outdir, outExtension, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return outdir;
}

afterAll(() => {
  if (bundles !== undefined) rmSync(bundles, { recursive: true, force: true });
});

/** Why a sample can't run on this machine, if it can't. */
export function findMissingPrerequisite(sample: string): string | undefined {
  const [program] = sample.includes('.py') ? ['python3'] : sample.includes('.sh') ? ['curl'] : [];
  return program === undefined || isThere(program) ? undefined : `${program} is not on this machine`;
}

/** Command line of a sample. */
function commandOf(sample: string): readonly string[] {
  const [file = '', ...args] = sample.split(' ');
  const path = join(samples, file);
  if (file.endsWith('.py')) return ['python3', '-B', path, ...args];
  if (file.endsWith('.sh')) return ['sh', '-c', `sh ${path} > /dev/null`];
  bundles ??= bundleSamples();
  // Files are named from the root of the project; the command runs in a directory of its own.
  return [
    process.execPath,
    join(bundles, file.replace('.ts', '.mjs')),
    ...args.map((word) => (word.includes('/') ? resolve(word) : word)),
  ];
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
  const directory = await makeDirectory();
  const file = join(directory, 'report.json');
  const shell = createFakeShell({ env: process.env, directory });
  const code = await runCli(['exec', '--report', `json:${file}`, ...options, '--', ...commandOf(sample)], shell);
  const report = JSON.parse(readFileSync(file, 'utf8')) as ClientReport;
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].toSorted();
  return { code, told: shell.told(), report, rules };
}
