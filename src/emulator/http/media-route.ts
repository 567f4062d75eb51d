/**
 * Which file a result URL means (of a task, of a planted video, or a preset's preview), and the file over HTTP: whole, by range, or headers only. No credential is asked for, as on the vendor's CDN.
 */
import { tellCount } from '../../contracts/spec/pick.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dayMs, mediaPath } from '../../contracts/spec/ground-facts.ts';
import { redactAndCut, redactForms, redactKnown, spellingsOf } from '../../contracts/spec/redaction.ts';
import { officialVendor, vendors } from '../../contracts/spec/vendors.ts';
import { keyIn } from '../../contracts/spec/vendors/vendor.ts';
import type { Diagnostic } from '../core/journal.ts';
import { noAccount } from '../core/journal.ts';
import { accountById, taskById, videoById } from '../core/reads.ts';
import type { Account, ResultFile } from '../core/records.ts';
import { filesOf } from '../core/result-files.ts';
import { decodeSegment } from './app.ts';
import type { Lifecycle } from '../shell/lifecycle.ts';
import type { Shell } from '../shell/shell.ts';

/** Whose file it is. */
interface Owned {
  readonly account: Account;
  readonly taskId?: string;
}

type FoundFile =
  | {
      readonly kind: 'file';
      readonly owned?: Owned;
      readonly file: ResultFile;
      readonly tag: string;
      readonly title: string;
      /** Refused to a User-Agent that is no browser. */
      readonly browsersOnly: boolean;
    }
  /** Cleared after so many days. */
  | { readonly kind: 'expired'; readonly days: number; readonly owned: Owned }
  | { readonly kind: 'unknown' };

/** What to send for a file. */
interface MediaAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: () => Iterable<Buffer>;
}

interface MediaRouteDeps {
  readonly shell: Shell;
  /** Told of downloads that a client should not make. */
  readonly lifecycle: Pick<Lifecycle, 'emit'>;
  /** Two runs of one seed must not differ. */
  readonly isSeeded: boolean;
  readonly answerFile: (found: FoundFile & { kind: 'file' }, method: string, range: string | undefined) => MediaAnswer;
}

/** Length of a preset's preview: invented, the real ones are unknown. */
const presetTrialMs = 3000;

/** Whose files they are decides how long they live. */
const officialDialect = officialVendor.id;

function found(
  shell: Shell,
  owned: Owned,
  file: ResultFile,
  madeAt: number,
  tag: string,
  dialect = officialDialect,
): FoundFile {
  const { days, browsersOnly } = shell.vendors.filePolicyOf(dialect, owned.account);
  if (shell.nowOf(owned.account) >= madeAt + days * dayMs) return { kind: 'expired', days, owned };
  return { kind: 'file', file, tag: file.soundOf ?? tag, title: `kling-emulator ${tag}`, browsersOnly, owned };
}

async function findVideoFile(shell: Shell, accountId: string, videoId: string, name: string): Promise<FoundFile> {
  const account = await shell.read(accountById(accountId));
  const video = account && (await shell.read(videoById(accountId, videoId)));
  if (!account || video?.file.name !== name) return { kind: 'unknown' };
  return found(shell, { account }, video.file, video.createdAt, video.id);
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
    if (!account || !file) return { kind: 'unknown' };
    return found(shell, { account, taskId: task.id }, file, task.updatedAt, task.id, task.dialect);
  };
}

function refuse(res: ServerResponse, status: number, message: string): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  res.end(JSON.stringify({ status, message }));
}

const credentialHeaders = [...new Set(vendors.map(({ credential }) => credential.header.toLowerCase()))];

function describeKey(header: string): Diagnostic {
  const message = `The header '${header}' was sent along to the file host, which is not the API and asks for no key: the host of the files can use it.`;
  return { severity: 'error', pointer: '', rule: 'file.key-sent', message };
}

const describeAbsence = (found: FoundFile & { readonly kind: 'expired' | 'unknown' }): Diagnostic => ({
  severity: 'error',
  pointer: '',
  rule: `file.${found.kind}`,
  message:
    found.kind === 'expired'
      ? `The file was cleared: results are kept for ${tellCount(found.days, 'day')} of the account’s time.`
      : 'There is no such result file.',
});

/** Writes down what a client should not do at a file host; what is right is no request to the vendor. */
function tellDownload(deps: MediaRouteDeps, req: IncomingMessage, found: FoundFile, status: number): void {
  const { shell } = deps;
  const sent = credentialHeaders.find((header) => req.headers[header] !== undefined);
  const diagnostics = [
    ...(found.kind === 'file' ? [] : [describeAbsence(found)]),
    ...(sent === undefined ? [] : [describeKey(sent)]),
  ];
  const owned = found.kind === 'unknown' ? undefined : found.owned;
  const spellings = sent === undefined ? [] : spellingsOf(keyIn(String(req.headers[sent])));
  const url = `${mediaPath}${(req.url ?? '').replace(/^\/+/, '')}`;
  const path = redactAndCut(url, 2000, (text) => redactForms(redactKnown(text, spellings)));
  if (diagnostics.length === 0 && path === url.slice(0, 2000)) return;
  const wall = shell.wall.now();
  deps.lifecycle.emit('file-misused', {
    accountId: owned?.account.id ?? noAccount,
    entry: {
      kind: 'request',
      at: owned ? shell.nowOf(owned.account) : deps.isSeeded ? 0 : wall,
      requestId: shell.chance.random.uuid(),
      method: req.method ?? 'GET',
      path,
      taskId: owned?.taskId,
      userAgent: req.headers['user-agent']?.slice(0, 200),
      body: '',
      status,
      answer: '',
      diagnostics,
      measured: { startedAt: wall, ms: 0, hungUp: undefined },
    },
  });
}

async function writeAll(res: ServerResponse, chunks: Iterable<Buffer>): Promise<void> {
  for (const chunk of chunks) {
    if (res.destroyed) return;
    if (!res.write(chunk)) {
      await new Promise<void>((resolve) => {
        const goOn = () => {
          res.off('drain', goOn);
          res.off('close', goOn);
          resolve();
        };
        res.on('drain', goOn);
        res.on('close', goOn);
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
    const isBarred = found.kind === 'file' && found.browsersOnly && !/^Mozilla\//.test(req.headers['user-agent'] ?? '');
    tellDownload(deps, req, found, found.kind !== 'file' ? 404 : isBarred ? 403 : 200);
    if (found.kind !== 'file') {
      refuse(res, 404, describeAbsence(found).message);
      return;
    }
    if (isBarred) {
      refuse(res, 403, 'These result files are for browsers only (a setting of the account).');
      return;
    }
    const answer = deps.answerFile(found, method, req.headers.range);
    res.writeHead(answer.status, { ...answer.headers });
    if (method === 'HEAD') res.end();
    else await writeAll(res, answer.body());
  };
}
