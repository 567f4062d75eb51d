/**
 * Makes the tasks that provider states speak of, in the way a request would: with hold, price, life and
 * callbacks. They are held, so that they stay as the state says until somebody moves them.
 */
import { operationById } from '../../contracts/spec/catalog.ts';
import { priceOf } from '../../contracts/spec/prices.ts';
import type { Outcome } from '../core/outcome.ts';
import { taskById } from '../core/reads.ts';
import type { Account, Task } from '../core/records.ts';
import { submitTask } from '../core/submit.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict } from './control-error.ts';

export const stateProducts = ['custom-voice', 'text-to-audio', 'video-to-audio'] as const;
export type StateProduct = (typeof stateProducts)[number];

export interface TaskWish {
  readonly product: StateProduct;
  /** For pacts whose paths name an id and can't be told another one. */
  readonly taskId?: string;
  readonly externalId?: string;
  readonly callbackUrl?: string;
  readonly voiceName?: string;
}

/** The video that video-to-audio works on: one that every account starts with. */
export const stateVideo = '830460928805724256';

const operationIds: Readonly<Record<StateProduct, string>> = {
  'custom-voice': 'kling.create-custom-voice',
  'text-to-audio': 'kling.create-text-to-audio',
  'video-to-audio': 'kling.create-video-to-audio',
};

/** What a client would have sent. Nothing is fetched: the state says how the task ends. */
function inputOf({ product, voiceName = 'Pact voice' }: TaskWish): Readonly<Record<string, unknown>> {
  switch (product) {
    case 'custom-voice':
      return { voice_name: voiceName, voice_url: 'https://example.com/voice.mp3' };
    case 'text-to-audio':
      return { prompt: 'Rain on a tin roof', duration: 5 };
    case 'video-to-audio':
      return { video_id: stateVideo };
  }
}

/** Where clients reach the emulator, for result URLs of tasks that no client made. */
function originOf({ fileUrl }: ControlDeps): string {
  const file = { id: '0', kind: 'wav', durationMs: 0, name: '0.wav' } as const;
  return new URL(fileUrl({ id: '0', origin: '' }, file)).origin;
}

function taskOf(outcome: Outcome): Task {
  if (outcome.kind === 'accepted') return outcome.task;
  const why = outcome.kind === 'failure' ? outcome.failure.code : outcome.kind;
  throw conflict(`The emulator itself would not take the task of this state (${why}).`);
}

/**
 * A submitted task of the account that nothing moves but a hand.
 *
 * @throws ControlError when the account can't have one (no units, at its limit) or the id is taken
 * @example await makeHeldTask(deps, account, { product: 'custom-voice' })
 */
export async function makeHeldTask(deps: ControlDeps, account: Account, wish: TaskWish): Promise<Task> {
  const { product } = wish;
  const { shell } = deps;
  const { taskId } = wish;
  if (taskId !== undefined && (await shell.read(taskById(taskId))))
    throw conflict(`There is a task with the id '${taskId.slice(0, 40)}' already.`);
  const operation = operationById(operationIds[product]);
  const outcome = await shell.run(submitTask, {
    accountId: account.id,
    dialect: operation.dialect,
    operation: operation.id,
    product,
    priceMilli: priceOf(operation.price).milliUnits,
    input: inputOf(wish),
    externalId: wish.externalId,
    callbackUrl: wish.callbackUrl,
    origin: originOf(deps),
    answersWhenFinished: false,
    checks: ['funds', 'concurrency', 'lookups'],
    progression: { mode: 'held' },
    taskId,
  });
  return taskOf(outcome);
}
