/**
 * Looks at what a receiver has done with a task: a URL or a command of the user's. What it answers is compared byte by
 * byte and otherwise not understood, except for a `state` in a JSON object.
 */
import type { ExecException } from 'node:child_process';
import { exec } from 'node:child_process';
import type { HttpClient } from '../wire/http-client.ts';
import { Inconclusive } from '../wire/http-client.ts';

/**
 * A text from outside in one line, cut, and without control characters: it goes to terminals.
 *
 * @example shorten('  two\n lines ') // 'two lines'
 */
export function shorten(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}

/** Hides what no report may show: probes talk to databases, and tell how. */
type Hide = (text: string) => string;

interface Asked {
  readonly taskId: string;
  /** Empty for deliveries that have no id. */
  readonly deliveryId: string;
}

export interface Probe {
  /** What there is to see of a task now; throws `Inconclusive` when nothing can be seen. */
  ask(asked: Asked): Promise<string>;
}

/**
 * A probe that is asked over HTTP: `GET <url>?task_id=…&delivery_id=…`. Any status below 500 is an answer, since nothing
 * known of a task may well be a 404; 401 and 403 are none.
 *
 * @example createUrlProbe({ url: 'http://127.0.0.1:3000/debug/effects', client, timeoutMs: 5000, hide })
 */
export function createUrlProbe(options: {
  readonly url: string;
  readonly client: HttpClient;
  readonly timeoutMs: number;
  readonly hide: Hide;
}): Probe {
  return {
    async ask({ taskId, deliveryId }) {
      const url = new URL(options.url);
      url.searchParams.set('task_id', taskId);
      url.searchParams.set('delivery_id', deliveryId);
      const request = { method: 'GET', url: url.href, headers: {}, timeoutMs: options.timeoutMs };
      const sent = await options.client.send(request);
      if (sent.kind !== 'answered') {
        throw new Inconclusive(`The probe could not be asked: ${options.hide(sent.message)}.`);
      }
      const body = sent.body.toString('utf8');
      if (sent.status >= 500 || sent.status === 401 || sent.status === 403) {
        throw new Inconclusive(`The probe answered ${sent.status} ${shorten(options.hide(body))}.`);
      }
      return sent.status === 200 ? body : `${sent.status} ${body}`;
    },
  };
}

function explainFailure(error: ExecException, stderr: string, timeoutMs: number): string {
  // A code that is a text is Node's own, though its type knows numbers only.
  const code = String(error.code);
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'wrote more than 1 MB';
  return error.killed ? `took longer than ${timeoutMs / 1000} s` : `failed (${code}): ${shorten(stderr)}`;
}

/**
 * A probe that is a command for the shell, with `KLING_TASK_ID` and `KLING_DELIVERY_ID` in its environment; what it writes
 * to standard output is the answer.
 *
 * @example createCommandProbe({ command: 'psql -tc "…"', env: {}, directory: '/app', timeoutMs: 5000, hide })
 */
export function createCommandProbe(options: {
  readonly command: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly timeoutMs: number;
  readonly hide: Hide;
}): Probe {
  const { command, directory, timeoutMs, hide } = options;
  return {
    ask({ taskId, deliveryId }) {
      const env = { ...options.env, KLING_TASK_ID: taskId, KLING_DELIVERY_ID: deliveryId };
      return new Promise((resolve, reject) => {
        exec(command, { env, cwd: directory, timeout: timeoutMs }, (error, stdout, stderr) => {
          if (!error) resolve(stdout);
          else reject(new Inconclusive(`The probe command ${explainFailure(error, hide(stderr), timeoutMs)}.`));
        });
      });
    },
  };
}
