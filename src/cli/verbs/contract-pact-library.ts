/**
 * Runs the official verifier of `@pact-foundation/pact` in a process of its own. The package is an optional peer: it is
 * looked for when it is used, in the user's project first.
 *
 * The verifier itself is the package's own `@pact-foundation/pact-core`. The proxy that pact-js puts in front of it is
 * left out: it answers 200 for a state that failed, and writes bodies anew.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { RunVerifier, VerifierEnd, VerifierJob } from '../../contracts/pact/native-verifier.ts';
import type { Shell } from '../shell.ts';

const library = '@pact-foundation/pact';

/** What a user without the library is told. */
export const howToGetLibrary = `Pacts are verified with ${library}, which is not installed: npm install --save-dev ${library}@16`;

/** Where the library is looked for: in the user's project, then beside the emulator. */
export const placesOf = ({ directory }: Shell): readonly string[] => [join(directory, 'package.json'), import.meta.url];

/**
 * Where the library's verifier is.
 *
 * @param places files that would import the library
 * @example findVerifier(['/my/project/package.json']) // '/my/project/node_modules/@pact-foundation/pact-core/src/index.js'
 */
export function findVerifier(places: readonly string[]): string | undefined {
  for (const place of places) {
    try {
      return createRequire(createRequire(place).resolve(library)).resolve(`${library}-core`);
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The child: one job comes in, one end goes out. What the native library prints stays on its own standard output. */
const childProgram = `
const loaded = require(process.argv[1]);
const core = loaded.default ?? loaded;
process.once('message', async (job) => {
  const end = await core.verifyPacts(job).then((text) => ({ text }), (error) => ({ text: String(error.message ?? error) }));
  process.send(end, () => process.disconnect());
});
`;

/** No broker but the one that was named, no filter nobody asked for, no telemetry, no proxy on the way to ourselves. */
function environmentOf(env: Shell['env']): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('PACT_'));
  const near = [env['NO_PROXY'] ?? env['no_proxy'] ?? '', '127.0.0.1', 'localhost']
    .filter((host) => host !== '')
    .join(',');
  return { ...Object.fromEntries(kept), NO_PROXY: near, no_proxy: near, PACT_DO_NOT_TRACK: 'true' };
}

function readEnd(text: string): VerifierEnd {
  try {
    return { kind: 'told', report: JSON.parse(text) as unknown };
  } catch {
    return { kind: 'broken', message: `The verifier could not run: ${text.slice(0, 500)}` };
  }
}

const lastLines = (text: string) => text.trim().split('\n').slice(-3).join(' ').slice(-500);

function runChild(verifier: string, env: Shell['env'], job: VerifierJob): Promise<VerifierEnd> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['-e', childProgram, verifier], {
      env: environmentOf(env),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let printed = '';
    let end: VerifierEnd | undefined;
    const keep = (text: string) => (printed = `${printed}${text}`.slice(-4000));
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.once('message', (message: { readonly text?: unknown }) => (end = readEnd(String(message.text))));
    child.once(
      'error',
      (error) => (end = { kind: 'broken', message: `The verifier did not start: ${error.message}.` }),
    );
    child.once('close', (code, signal) =>
      resolve(
        end ?? { kind: 'broken', message: `The verifier ended (${signal ?? code ?? ''}): ${lastLines(printed)}` },
      ),
    );
    child.send(job);
  });
}

/** @example const runVerifier = createRunVerifier(verifier, shell.env); */
export const createRunVerifier =
  (verifier: string, env: Shell['env']): RunVerifier =>
  (job) =>
    runChild(verifier, env, job);
