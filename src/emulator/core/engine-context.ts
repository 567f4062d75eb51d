/**
 * What the parts of the engine share: the things handed in, and the way a draft is saved and journaled.
 */
import { timeOf } from './clock.ts';
import { copyAccount } from './copies.ts';
import type { Journal } from './journal.ts';
import type { Draft, MoveTools } from './moves.ts';
import { changesOf } from './moves.ts';
import type { PresetVoice } from './outcome.ts';
import type { MediaProbe, Store, WallClock } from './ports.ts';
import type { LookUps, Submission } from './products/product.ts';
import type { Account, Delivery, LedgerEntry, Task, TaskStatus, Video, Voice, WalletEntry } from './records.ts';
import type { Soon } from './soon.ts';
import { follow } from './soon.ts';
import type { Turns } from './turns.ts';

export interface EngineDeps {
  readonly store: Store;
  readonly wall: WallClock;
  readonly turns: Turns;
  readonly journal: Journal;
  readonly tools: MoveTools;
  readonly probe: MediaProbe;
  readonly hasSpeaker: LookUps['hasSpeaker'];
  readonly presets: readonly PresetVoice[];
}

/** Something that happened when its time came. */
export type Fired =
  | {
      readonly kind: 'transition';
      readonly at: number;
      readonly taskId: string;
      readonly product: string;
      readonly from: TaskStatus | null;
      readonly to: TaskStatus;
    }
  | {
      readonly kind: 'callback';
      readonly at: number;
      readonly taskId: string;
      readonly taskStatus: string;
      readonly deliveryId: string;
      readonly attempt: number;
      /** HTTP status of the receiver, or why there is none. */
      readonly outcome: string;
    };

/** How often a save is tried again when another process was faster. */
const maxConflicts = 20;

/** The account's time. */
export const nowOf = (deps: Pick<EngineDeps, 'wall'>, account: Account) => timeOf(account.clock, deps.wall.now());

/** What a product may look up for this account. */
export function createLookUps(deps: EngineDeps, accountId: string): LookUps {
  return {
    hasSpeaker: deps.hasSpeaker,
    findVideo: (id) => deps.store.getVideo(accountId, id),
    listVoices: () => deps.store.listVoices(accountId),
  };
}

/** The request of a task, as its product saw it at submission. */
export const submissionOf = (account: Account, task: Task, now: number): Submission => ({
  account,
  input: task.input,
  now,
});

/** Whether a delivery of the task is still waiting. */
export function hasPendingDelivery(deps: EngineDeps, task: Task): Soon<boolean> {
  if (task.callbackUrl === undefined) return false;
  return follow(deps.store.listDeliveries(task.accountId, task.id), (deliveries: readonly Delivery[]) =>
    deliveries.some((delivery) => delivery.state === 'pending'),
  );
}

/** Writes the draft's transitions into the journal and tells them as fired. */
export function journalTransitions(deps: EngineDeps, draft: Draft): readonly Fired[] {
  const { task, account } = draft;
  return draft.transitions.map(({ from, to, at }) => {
    const message = to === 'failed' ? task.statusMessage : '';
    deps.journal.append(account.id, {
      kind: 'transition',
      at,
      taskId: task.id,
      product: task.product,
      from,
      to,
      message,
    });
    return { kind: 'transition', at, taskId: task.id, product: task.product, from, to } as const;
  });
}

/** Saves a draft made from the stored records; `undefined` when another process was faster. */
export function saveDraft(
  deps: EngineDeps,
  draft: Draft,
  stored: { readonly account: number; readonly task: number },
): Soon<readonly Fired[] | undefined> {
  return follow(deps.store.commit(changesOf(draft, stored)), (saved) =>
    saved === 'saved' ? journalTransitions(deps, draft) : undefined,
  );
}

function joinDrafts(drafts: readonly Draft[]) {
  const joined = {
    tasks: [] as Task[],
    voices: [] as Voice[],
    videos: [] as Video[],
    ledger: [] as LedgerEntry[],
    wallet: [] as WalletEntry[],
    deliveries: [] as Delivery[],
  };
  for (const draft of drafts) {
    joined.tasks.push(draft.task);
    joined.voices.push(...draft.voices);
    joined.videos.push(...draft.videos);
    joined.ledger.push(...draft.ledger);
    joined.wallet.push(...draft.wallet);
    joined.deliveries.push(...draft.deliveries);
  }
  return joined;
}

/** Saves drafts that were made one on top of the other, in one commit; `undefined` when another process was faster. */
export async function saveDrafts(
  deps: EngineDeps,
  drafts: readonly Draft[],
  accountVersion: number,
): Promise<readonly Fired[] | undefined> {
  const last = drafts.at(-1);
  if (!last) return [];
  const account = copyAccount(last.account);
  account.version = accountVersion + 1;
  const changes = joinDrafts(drafts);
  const saved = await deps.store.commit({ accountId: account.id, account, ...changes });
  return saved === 'saved' ? drafts.flatMap((draft) => journalTransitions(deps, draft)) : undefined;
}

/** Thrown where an account is needed that was deleted meanwhile: no bug, nothing to report. */
export class AccountGoneError extends Error {
  constructor(accountId: string) {
    super(`There is no account ${accountId}.`);
    this.name = 'AccountGoneError';
  }
}

/**
 * Runs `work` in the account's turn until it gives something else than `conflict`.
 *
 * @throws AccountGoneError when the account does not exist; Error when conflicts never end.
 */
export function inTurn<T>(
  deps: EngineDeps,
  accountId: string,
  work: (account: Account) => Soon<T | 'conflict'>,
): Soon<T> {
  const attempt = (tries: number): Soon<T> => {
    if (tries === 0) throw new Error(`Account ${accountId} is changed by too many at once.`);
    return follow(deps.store.getAccount(accountId), (account) => {
      if (!account) throw new AccountGoneError(accountId);
      return follow(work(account), (result) => (result === 'conflict' ? attempt(tries - 1) : result));
    });
  };
  return deps.turns.run(accountId, () => attempt(maxConflicts));
}
