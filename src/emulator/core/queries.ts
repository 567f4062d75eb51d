/**
 * Reads, deletions and the account's costs.
 */
import type { EngineDeps } from './engine-context.ts';
import { inTurn, nowOf } from './engine-context.ts';
import { fail } from './failures.ts';
import { statusOfPack } from './funds.ts';
import type { Outcome, TaskView } from './outcome.ts';
import type { Account, Pack, Task, Voice } from './records.ts';
import type { Soon } from './soon.ts';
import { follow } from './soon.ts';
import { countRead } from './steps.ts';

const failure = (...args: Parameters<typeof fail>): Outcome => ({ kind: 'failure', failure: fail(...args) });

/** The task with the state of its voice. */
export function viewOf(task: Task, voice: Voice | undefined): TaskView {
  return voice ? { task, voiceStatus: voice.status } : { task };
}

/** The voice that the task made. */
export function voiceOf(deps: EngineDeps, task: Task): Soon<Voice | undefined> {
  return task.result?.type === 'voice' ? deps.store.getVoice(task.result.voiceId) : undefined;
}

/** The account's task with this id, external id or gateway's id. */
export function findTask(deps: EngineDeps, accountId: string, id: string): Soon<Task | undefined> {
  return follow(deps.store.getTask(id), (task) =>
    task?.accountId === accountId ? task : findNamedTask(deps, accountId, id),
  );
}

async function findNamedTask(deps: EngineDeps, accountId: string, id: string): Promise<Task | undefined> {
  const named = await deps.store.findTaskByExternalId(accountId, id);
  if (named) return named;
  const aliased = await deps.store.findTaskByAlias(id);
  return aliased?.accountId === accountId ? aliased : undefined;
}

/** Whether a gateway that knows its own tasks only knows this one. Planted tasks have no caller: every dialect shows them. */
const isShown = ({ dialect, origin }: Task, madeAt: string | undefined) =>
  madeAt === undefined || dialect === madeAt || origin === '';

/** One task by id or external id; another product's task is not found. */
export function readTask(
  deps: EngineDeps,
  accountId: string,
  { product, id, madeAt }: { readonly product: string; readonly id: string; readonly madeAt?: string },
): Soon<Outcome> {
  return follow(findTask(deps, accountId, id), (found): Soon<Outcome> => {
    // A gateway's own id means nothing at Kling.
    if (found?.product !== product || found.alias === id || !isShown(found, madeAt))
      return failure('task.not-found', id);
    return follow(countRead(deps, found), (task) =>
      follow(voiceOf(deps, task), (voice): Outcome => ({ kind: 'task', view: viewOf(task, voice) })),
    );
  });
}

/** Which voice tasks a list shows. Source: facts `deleted-voices-in-lists`, `failed-voices-in-lists`. */
function createVoiceFilter(account: Account, voices: ReadonlyMap<string, Voice>): (task: Task) => boolean {
  const { settings } = account;
  return (task) => {
    if (task.status === 'failed') return settings['voices.failedInLists'] === 'listed';
    if (task.result?.type !== 'voice' || settings['voices.deletedInLists'] === 'listed') return true;
    return voices.get(task.result.voiceId)?.status !== 'deleted';
  };
}

/** A page of the account's tasks of one product. `page` counts from 1. */
export async function listTasks(
  deps: EngineDeps,
  account: Account,
  wanted: { readonly product: string; readonly page: number; readonly size: number; readonly madeAt?: string },
): Promise<Outcome> {
  const { product, page, size, madeAt } = wanted;
  const isOurs = (task: Task) => isShown(task, madeAt);
  const query = { product, offset: (page - 1) * size, limit: size, order: account.settings['lists.order'] };
  if (product !== 'custom-voice') {
    const tasks = await deps.store.listTasks(account.id, madeAt === undefined ? query : { ...query, keep: isOurs });
    return { kind: 'tasks', views: tasks.map((task) => ({ task })) };
  }
  const voices = new Map((await deps.store.listVoices(account.id)).map((voice) => [voice.id, voice]));
  const hasVoice = createVoiceFilter(account, voices);
  const tasks = await deps.store.listTasks(account.id, { ...query, keep: (task) => isOurs(task) && hasVoice(task) });
  const views = tasks.map((task) =>
    viewOf(task, task.result?.type === 'voice' ? voices.get(task.result.voiceId) : undefined),
  );
  return { kind: 'tasks', views };
}

/** A page of the official voices. */
export function listPresets(deps: EngineDeps, page: number, size: number): Outcome {
  return { kind: 'presets', voices: deps.presets.slice((page - 1) * size, page * size) };
}

/** Deletes one of the account's own custom voices. */
export function deleteVoice(
  deps: EngineDeps,
  accountId: string,
  { voiceId, madeAt }: { readonly voiceId: string; readonly madeAt?: string },
): Soon<Outcome> {
  return inTurn<Outcome>(deps, accountId, async (account) => {
    const voice = await deps.store.getVoice(voiceId);
    if (voice?.accountId !== accountId) return failure('voice.not-found', voiceId);
    const maker = madeAt === undefined ? undefined : await deps.store.getTask(voice.taskId);
    if (maker && !isShown(maker, madeAt)) return failure('voice.not-found', voiceId);
    if (voice.status === 'deleted') {
      if (account.settings['voices.deleteTwice'] === 'refused') return failure('voice.deleted', voiceId);
      return { kind: 'voice-deleted', taskId: voice.taskId };
    }
    const deleted = { ...voice, status: 'deleted', version: voice.version + 1 } as const;
    const saved = await deps.store.commit({ accountId, voices: [deleted] });
    return saved === 'saved' ? { kind: 'voice-deleted', taskId: voice.taskId } : 'conflict';
  });
}

const hourMs = 3_600_000;

/** What the pack shows: charges of the last `costs.lagHours` are not yet visible. */
async function visibleRemaining(deps: EngineDeps, account: Account, pack: Pack, now: number): Promise<number> {
  const lagMs = account.settings['costs.lagHours'] * hourMs;
  if (lagMs === 0) return pack.remainingMilli;
  const entries = await deps.store.listLedger(account.id);
  const hidden = entries.filter(
    (entry) => entry.kind === 'settle' && entry.packId === pack.id && entry.at > now - lagMs,
  );
  return hidden.reduce((sum, entry) => sum + entry.amountMilli, pack.remainingMilli);
}

/** The packs whose life overlaps the asked range, optionally one name only. */
export async function readCosts(
  deps: EngineDeps,
  account: Account,
  range: { readonly start: number; readonly end: number; readonly name?: string },
): Promise<Outcome> {
  const now = nowOf(deps, account);
  const asked = account.packs.filter(
    (pack) =>
      pack.effectiveTime <= range.end &&
      pack.invalidTime >= range.start &&
      (range.name === undefined || pack.name === range.name),
  );
  const packs = await Promise.all(
    asked.map(async (pack) => ({
      pack,
      status: statusOfPack(pack, now),
      remainingMilli: await visibleRemaining(deps, account, pack, now),
    })),
  );
  return { kind: 'costs', packs };
}
