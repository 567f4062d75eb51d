/**
 * Which file a result URL means: of a task, of a planted video, or a preset's preview.
 */
import { officialVendor } from '../contracts/spec/vendors.ts';
import { accountById, taskById, videoById } from './core/reads.ts';
import type { Account, ResultFile, Task } from './core/records.ts';
import type { FoundFile } from './http/media-route.ts';
import type { Shell } from './shell/shell.ts';

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

/** Every file a task made. */
export function filesOf(task: Task): readonly ResultFile[] {
  const { result } = task;
  if (!result) return [];
  switch (result.type) {
    case 'voice':
      return [result.trial];
    case 'speech':
      return [result.audio];
    case 'audio':
      return result.video ? [result.mp3, result.wav, result.video] : [result.mp3, result.wav];
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
export function createFileFinder(shell: Shell): (owner: string, name: string) => Promise<FoundFile> {
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
