/** Runs a sample client by the real `exec`, and tells of what it was convicted. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';
import type { ClientReport } from '../../src/contracts/clients/client-report.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { python } from '../support/python.ts';
import { createFakeShell } from '../cli/fake-shell.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';

const samples = resolve('test/clients');

let curlIsThere: boolean | undefined;

const hasCurl = (): boolean => (curlIsThere ??= spawnSync('curl', ['--version'], { stdio: 'ignore' }).status === 0);

let bundles: string | undefined;

/** Node 20 does not run TypeScript: all samples are bundled at once, into a folder for all tests, with a `fetch` that loads in no time. */
function bundleSamples(): string {
  const entryPoints = readdirSync(samples)
    .filter((name) => name.endsWith('.ts') && !/test|run-client/.test(name))
    .map((name) => join(samples, name));
  const outdir = mkdtempSync(join(tmpdir(), 'kling-samples-'));
  const inject = [resolve('test/support/small-fetch.mjs')];
  const form = { bundle: true, platform: 'node', format: 'esm', outExtension: { '.js': '.mjs' } } as const;
  buildSync({ ...form, entryPoints, outdir, inject, logLevel: 'error' });
  return outdir;
}

afterAll(() => {
  if (bundles !== undefined) rmSync(bundles, { recursive: true, force: true });
});

/** Why a sample can't run on this machine, if it can't. */
export function findMissingPrerequisite(sample: string): string | undefined {
  if (sample.includes('.py') && python === undefined) return 'python3 is not on this machine';
  return sample.includes('.sh') && !hasCurl() ? 'curl is not on this machine' : undefined;
}

/** Command line of a sample. */
function commandOf(sample: string): readonly string[] {
  const [file = '', ...args] = sample.split(' ');
  const path = join(samples, file);
  if (file.endsWith('.py')) return [python ?? 'python3', '-B', path, ...args];
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
