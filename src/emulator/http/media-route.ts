/**
 * Result files over HTTP: whole, by range, or headers only. No credential is asked for, as on the vendor's CDN.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ResultFile } from '../core/records.ts';

/** Path under which every result file is served. */
export const mediaPrefix = '/bs2/upload-ylab-stunt-sgp/';

export type FoundFile =
  | {
      readonly kind: 'file';
      readonly file: ResultFile;
      readonly tag: string;
      readonly title: string;
      /** Refused to a User-Agent that is no browser. */
      readonly browsersOnly: boolean;
    }
  /** Cleared after so many days. */
  | { readonly kind: 'expired'; readonly days: number }
  | { readonly kind: 'unknown' };

/** What to send for a file. */
export interface MediaAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: () => Iterable<Buffer>;
}

export interface MediaRouteDeps {
  readonly findFile: (owner: string, name: string) => Promise<FoundFile>;
  readonly answerFile: (found: FoundFile & { kind: 'file' }, method: string, range: string | undefined) => MediaAnswer;
}

function refuse(res: ServerResponse, status: number, message: string): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  res.end(JSON.stringify({ status, message }));
}

async function writeAll(res: ServerResponse, chunks: Iterable<Buffer>): Promise<void> {
  for (const chunk of chunks) {
    if (res.destroyed) return;
    if (!res.write(chunk)) {
      await new Promise<void>((resolve) => {
        res.once('drain', resolve);
        res.once('close', resolve);
      });
    }
  }
  res.end();
}

/**
 * @example app.use(mediaPrefix, createMediaRoute(deps))
 */
export function createMediaRoute(deps: MediaRouteDeps): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  return async (req, res) => {
    const method = req.method ?? 'GET';
    if (method !== 'GET' && method !== 'HEAD') {
      refuse(res, 405, 'Result files can only be read.');
      return;
    }
    const [owner = '', name = '', ...more] = (req.url ?? '').split('?', 1)[0]?.split('/').filter(Boolean) ?? [];
    const found = more.length > 0 ? ({ kind: 'unknown' } as const) : await deps.findFile(owner, name);
    if (found.kind !== 'file') {
      const gone =
        found.kind === 'expired'
          ? `The file was cleared: results are kept for ${found.days} days of the account’s time.`
          : 'There is no such result file.';
      refuse(res, 404, gone);
      return;
    }
    if (found.browsersOnly && !/^Mozilla\//.test(req.headers['user-agent'] ?? '')) {
      refuse(res, 403, 'These result files are for browsers only (a setting of the account).');
      return;
    }
    const answer = deps.answerFile(found, method, req.headers.range);
    res.writeHead(answer.status, { ...answer.headers });
    if (method === 'HEAD') res.end();
    else await writeAll(res, answer.body());
  };
}
