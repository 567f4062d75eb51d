/**
 * Which file a result URL means (of a task, of a planted video, or a preset's preview), and the file over HTTP: whole, by range, or headers only. No credential is asked for, as on the vendor's CDN.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { officialVendor } from '../../contracts/spec/vendors.ts';
import { accountById, taskById, videoById } from '../core/reads.ts';
import type { Account, ResultFile } from '../core/records.ts';
import { filesOf } from '../core/result-url.ts';
import type { Shell } from '../shell/shell.ts';

type FoundFile =
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
  readonly shell: Shell;
  readonly answerFile: (found: FoundFile & { kind: 'file' }, method: string, range: string | undefined) => MediaAnswer;
}

const dayMs = 86_400_000;
/** Length of a preset's preview: invented, the real ones are unknown. */
const presetTrialMs = 3000;

/** Decodes one path segment; a broken escape stays as it was sent. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Whose files they are decides how long they live. */
const officialDialect = officialVendor.id;

function found(
  shell: Shell,
  account: Account,
  file: ResultFile,
  madeAt: number,
  tag: string,
  dialect = officialDialect,
): FoundFile {
  const { days, browsersOnly } = shell.vendors.filePolicyOf(dialect, account);
  if (shell.nowOf(account) >= madeAt + days * dayMs) return { kind: 'expired', days };
  return { kind: 'file', file, tag, title: `kling-emulator ${tag}`, browsersOnly };
}

async function findVideoFile(shell: Shell, accountId: string, videoId: string, name: string): Promise<FoundFile> {
  const account = await shell.read(accountById(accountId));
  const video = account && (await shell.read(videoById(accountId, videoId)));
  if (!account || video?.file.name !== name) return { kind: 'unknown' };
  return found(shell, account, video.file, video.createdAt, video.id);
}

function findPresetFile(shell: Shell, owner: string, name: string): FoundFile {
  const preset = shell.vendors.presets.find((voice) => voice.id === owner && voice.trialName === name);
  if (!preset) return { kind: 'unknown' };
  const file: ResultFile = { id: owner, kind: 'wav', durationMs: presetTrialMs, name };
  return { kind: 'file', file, tag: owner, title: preset.name, browsersOnly: false };
}

/**
 * @param owner task id, preset voice id, or `<account id>.<video id>` of a planted video
 * @example await createFileFinder(shell)('934560897820524592', '825ff18f-….wav')
 */
function createFileFinder(shell: Shell): (owner: string, name: string) => Promise<FoundFile> {
  return async (owner, name) => {
    const dot = owner.indexOf('.');
    if (dot > 0) return findVideoFile(shell, owner.slice(0, dot), decodeSegment(owner.slice(dot + 1)), name);
    const task = await shell.read(taskById(owner));
    if (!task) return findPresetFile(shell, owner, name);
    const account = await shell.read(accountById(task.accountId));
    const file = filesOf(task).find((candidate) => candidate.name === name);
    return account && file ? found(shell, account, file, task.updatedAt, task.id, task.dialect) : { kind: 'unknown' };
  };
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
 * @example app.use(mediaPath, createMediaRoute(deps))
 */
export function createMediaRoute(deps: MediaRouteDeps): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const findFile = createFileFinder(deps.shell);
  return async (req, res) => {
    const method = req.method ?? 'GET';
    if (method !== 'GET' && method !== 'HEAD') {
      refuse(res, 405, 'Result files can only be read.');
      return;
    }
    const [owner = '', name = '', ...more] = (req.url ?? '').split('?', 1)[0]?.split('/').filter(Boolean) ?? [];
    const found = more.length > 0 ? ({ kind: 'unknown' } as const) : await findFile(owner, name);
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
