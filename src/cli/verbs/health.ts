/**
 * Asks a running emulator for `/health`. It is the HEALTHCHECK of the image and runs every few seconds: it loads no
 * library, only node:http.
 */
import { get } from 'node:http';
import { healthOptions, startOptions } from '../options.ts';
import { parseFlags } from '../parse-flags.ts';
import { resolveOptions } from '../resolve-options.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import type { VerbText } from '../verb-help.ts';

export const healthText: VerbText = {
  name: 'health',
  description: 'Asks /health of a running emulator. Exit code 0 = well, 3 = not reachable or not well.',
  examples: [
    ['health', 'asks the emulator on this machine'],
    ['health --url http://kling:4050', 'asks another one'],
  ],
};

const patienceMs = 3000;

/** Where the emulator of this environment listens, as seen from the same machine. */
function findLocalUrl(host: string, port: number): string {
  const plain = host.replaceAll(/[[\]]/g, '');
  const reachable = plain === '0.0.0.0' ? '127.0.0.1' : plain === '::' ? '::1' : plain;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

interface Answer {
  readonly status?: number;
  /** Why there is no answer. */
  readonly failure?: string;
}

async function ask(url: string): Promise<Answer> {
  const request = url.startsWith('https:') ? (await import('node:https')).get : get;
  return new Promise((resolve) => {
    const sent = request(`${url}/health`, { agent: false, timeout: patienceMs }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0 });
      response.on('end', () => sent.destroy());
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${patienceMs / 1000} s`)));
    sent.on('error', (error: NodeJS.ErrnoException) =>
      resolve({
        failure: error.code === 'ECONNREFUSED' ? 'nothing listens there' : error.message || String(error.code),
      }),
    );
  });
}

/** Runs `health`. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  const parsed = await parseFlags(healthText, healthOptions, args, shell);
  if (parsed.kind === 'done') return parsed.code;
  const sources = { flags: parsed.flags, env: shell.env, directory: shell.directory };
  const rows = { ...healthOptions, port: startOptions.port, host: startOptions.host };
  const { values, problems } = resolveOptions(rows, sources);
  if (problems.length > 0) return refuseUsage(shell, problems);
  const url = values.url ?? findLocalUrl(values.host, values.port);
  const { status, failure } = await ask(url);
  if (status === 200) {
    shell.print(`kling-emulator is well at ${url}\n`);
    return exitCodes.ok;
  }
  shell.tell(`kling-emulator is not well at ${url}: ${failure ?? `/health answered ${String(status)}`}\n`);
  return exitCodes.unreachable;
}
