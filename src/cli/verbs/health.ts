/**
 * Asks a running emulator for `/health`. It is the HEALTHCHECK of the image and runs every few seconds: without arguments
 * it loads no library, only node:http.
 */
import { get } from 'node:http';
import { emulatorRows } from '../../emulator/option-table.ts';
import { healthOptions, knownVariables } from '../options.ts';
import { resolveOptions } from '../resolve-options.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import { defineVerb } from '../verb.ts';

const timeoutMs = 3000;

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
    const sent = request(`${url}/health`, { agent: false, timeout: timeoutMs }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0 });
      response.on('end', () => sent.destroy());
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)));
    sent.on('error', (error: NodeJS.ErrnoException) =>
      resolve({
        failure: error.code === 'ECONNREFUSED' ? 'nothing listens there' : error.message || String(error.code),
      }),
    );
  });
}

export const verb = defineVerb({
  name: 'health',
  description: 'Checks /health of a running emulator. Exit code 0 = healthy, 3 = not reachable or not healthy.',
  examples: [
    ['health', 'the emulator on this machine'],
    ['health --url http://kling:4050', 'another one'],
  ],
  options: healthOptions,
  knownVariables,
  async run({ values }, shell) {
    const { port, host } = emulatorRows;
    const local = resolveOptions({ port, host }, { flags: {}, env: shell.env, directory: '' });
    if (local.problems.length > 0) return refuseUsage(shell, local.problems);
    const url = values.url ?? findLocalUrl(local.values.host, local.values.port);
    const { status, failure } = await ask(url);
    if (status === 200) {
      shell.print(`kling-emulator is healthy at ${url}\n`);
      return exitCodes.ok;
    }
    shell.tell(`kling-emulator is not healthy at ${url}: ${failure ?? `/health answered ${String(status)}`}\n`);
    return exitCodes.unreachable;
  },
});
