/**
 * What an id is that was refused because nothing of its kind has it: looked up after the refusal, so that nobody pays for
 * it who is not refused.
 */
import type { Asked, IdentifiedTask, Meaning } from '../../contracts/spec/describe-id.ts';
import { describeCatalogueVoice, describeMeaning, guessId } from '../../contracts/spec/describe-id.ts';
import { cutText } from '../../contracts/spec/pick.ts';
import type { Failure, FailureCode } from '../core/failures.ts';
import {
  makersOf,
  taskByAlias,
  taskByExternalId,
  taskById,
  taskNamed,
  tasksOf,
  videoById,
  voiceById,
  voicesOf,
} from '../core/reads.ts';
import type { Account, Task, Video, Voice } from '../core/records.ts';
import type { Shell } from './shell.ts';

const aboutIds: ReadonlySet<FailureCode> = new Set([
  'task.not-found',
  'voice.not-found',
  'voice.invalid',
  'video.not-found',
  'audio.not-found',
  'session.not-found',
  'element.not-found',
  'element.unknown',
]);

/** How many of the account's latest ids are looked through for one that lost digits. */
const latest = { limit: 1000, order: 'newest-first' } as const;

interface Found {
  readonly own: Task | undefined;
  readonly byId: Task | undefined;
  readonly byAlias: Task | undefined;
  readonly voice: Voice | undefined;
  readonly video: Video | undefined;
  /** Tasks that made what has the id. */
  readonly makers: readonly Task[];
}

const identify = ({ result, alias, ...task }: Task): IdentifiedTask => ({
  ...task,
  gatewayId: alias,
  voiceId: result?.type === 'voice' ? result.voiceId : undefined,
  videoId: result?.type === 'audio' || result?.type === 'video' ? result.video?.id : undefined,
  audioId: result?.type === 'speech' ? result.audio.id : undefined,
  elementId: result?.type === 'element' ? result.elementId : undefined,
});

const meaningOfTask = (task: Task, id: string): Meaning => ({
  kind: task.id === id ? 'task' : task.alias === id ? 'gateway' : 'external',
  task: identify(task),
});

/** What the id is, and whose: what is the account's own is more likely meant. */
function findMeaning(found: Found, id: string, { settings, id: own }: Account, code: FailureCode) {
  const { voice, video } = found;
  const [maker] = found.makers;
  const task = found.own ?? found.byId ?? found.byAlias;
  if (task) return { meaning: meaningOfTask(task, id), owner: task.accountId };
  if (voice) {
    const meaning: Meaning = { kind: 'voice', task: { id: voice.taskId }, isDeleted: voice.status === 'deleted' };
    return { meaning, owner: voice.accountId };
  }
  if (maker && !video) {
    const kind = maker.result?.type === 'element' ? 'element' : 'audio';
    const isSpeech = maker.result?.type === 'speech';
    const isDeleted = maker.result?.type === 'element' && maker.result.status === 'deleted';
    return { meaning: { kind, task: identify(maker), isSpeech, isDeleted } as const, owner: maker.accountId };
  }
  if (!video) return undefined;
  const isCleared = code === 'video.not-found';
  const meaning: Meaning = { kind: 'video', ...(isCleared ? { clearedAfter: settings['media.expireDays'] } : {}) };
  return { meaning, owner: own };
}

async function listIds(shell: Shell, accountId: string): Promise<readonly string[]> {
  const { tasks, voices } = await shell.load<{ tasks: readonly Task[]; voices: readonly Voice[] }>({
    tasks: tasksOf(accountId, {}, latest),
    voices: voicesOf(accountId, latest),
  });
  return [...tasks, ...voices].map(({ id }) => id);
}

/**
 * What the id of a refusal is and where it would be right, as a sentence; `undefined` when the refusal is about no id, or
 * nothing can be said.
 *
 * @example await explainMissing(shell, account, { operation, input }, fail('voice.not-found', '830460928805724256'))
 */
export async function explainMissing(
  shell: Shell,
  account: Account,
  asked: Asked,
  { code, detail: id }: Failure,
): Promise<string | undefined> {
  if (id === undefined) return undefined;
  if (code === 'external-id.taken') {
    const holder = await shell.read(taskByExternalId(account.id, id));
    return (
      holder && `Task ${holder.id} (${holder.product}, ${holder.status}) has the external_task_id '${cutText(id, 60)}'.`
    );
  }
  if (!aboutIds.has(code)) return undefined;
  const found = await shell.load<Found>({
    own: taskNamed(account.id, id),
    byId: taskById(id),
    byAlias: taskByAlias(id),
    voice: voiceById(id),
    video: videoById(account.id, id),
    makers: makersOf(account.id, [id]),
  });
  const known = findMeaning(found, id, account, code);
  const what = known ? describeMeaning(known.meaning, asked) : describeCatalogueVoice(id, asked);
  if (what === undefined) return guessId(id, asked, await listIds(shell, account.id));
  const foreign = known && known.owner !== account.id ? ' Another account has it: another key made it.' : '';
  return `${cutText(id, 60)} is ${what}.${foreign}`;
}
