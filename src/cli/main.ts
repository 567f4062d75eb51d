#!/usr/bin/env node
import { isatty } from 'node:tty';
import { createOutput } from './output.ts';
import { explainFileError } from '../contracts/spec/files.ts';
import { explainLoadError } from './files.ts';
import { runCli } from './run-cli.ts';
import { exitCodes, refuseUsage } from './shell.ts';
import type { Shell } from './shell.ts';

const standardOutput = createOutput(
  1,
  () => process.stdout,
  () => isatty(1),
);
const standardError = createOutput(
  2,
  () => process.stderr,
  () => isatty(2),
);

const shell: Shell = {
  env: process.env,
  // A getter: a working directory that was removed has no name.
  get directory() {
    return process.cwd();
  },
  get errorIsTerminal() {
    return isatty(2);
  },
  print: standardOutput.write,
  tell: standardError.write,
  flush: standardError.flush,
  onSignal: (signal, listener) => void process.on(signal, listener),
  onExit: (listener) => void process.on('exit', listener),
  exit: (code) => process.exit(code),
};

/** An unexpected error, in one line: the message and the place in our code, for a report to us. */
function describeDefect(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\n[ \t]+at (.*)/.exec(error.stack ?? '')?.[1];
  return `${error.name}: ${error.message}${place === undefined ? '' : ` (at ${place})`}`;
}

/** `dist/`, or `src/` when it runs from there. */
const programFolder = new URL('../', import.meta.url);

async function main(): Promise<number> {
  try {
    return await runCli(process.argv.slice(2), shell);
  } catch (error) {
    const isNoDirectory = error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
    return refuseUsage(shell, [
      isNoDirectory
        ? `The working directory ${explainFileError(error)}; change to another one.`
        : (explainLoadError(error, programFolder) ?? `Internal error, please report it: ${describeDefect(error)}.`),
    ]);
  }
}

/** A result that is lost is a failure; a reader who left early (`kling-emulator openapi | head`) wanted no more. */
function judgeOutput(code: number): number {
  const failure = standardOutput.failure();
  if (failure === undefined || failure === 'EPIPE' || failure === 'EIO') return code;
  const told = `Standard output ${explainFileError(failure)}.`;
  return refuseUsage(shell, [told]) && (code === exitCodes.ok ? exitCodes.badUsage : code);
}

process.exitCode = judgeOutput(await main());
