/**
 * Makes the tasks that provider states speak of, in the way a request would: with hold, price, life and
 * callbacks. They are held, so that they stay as the state says until they are moved.
 */
import type { Operation } from '../../contracts/spec/catalog.ts';
import { operations } from '../../contracts/spec/catalog.ts';
import { schemas } from '../../contracts/spec/generated/schemas.ts';
import type { JsonSchema } from '../../contracts/spec/parsed-request.ts';
import { priceOfRequest } from '../../contracts/spec/prices.ts';
import type { Outcome } from '../core/outcome.ts';
import { taskById } from '../core/reads.ts';
import type { Account, Task } from '../core/records.ts';
import { submitTask } from '../core/submit.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict } from './control-deps.ts';

/** Creates of the official API that answer before their work is done: what a state can hold. */
const creates: ReadonlyMap<string, Operation> = new Map(
  operations.flatMap((row) =>
    row.action === 'create-task' && row.replies === 'at-acceptance' && row.product !== undefined
      ? [[row.product, row] as const]
      : [],
  ),
);

export const stateProducts: readonly string[] = [...creates.keys()];
export type StateProduct = string;

export interface TaskWish {
  readonly product: StateProduct;
  /** For pacts whose paths name an id and can't be given another one. */
  readonly taskId?: string;
  readonly externalId?: string;
  readonly callbackUrl?: string;
  readonly voiceName?: string;
}

/**
 * What a client would have sent: the last example of the operation's schema. Nothing is fetched: the state says how the task
 * ends.
 */
export function inputOf({ product, voiceName = 'Pact voice' }: TaskWish): Readonly<Record<string, unknown>> {
  const { examples = [] } = schemaOf(product);
  const { callback_url: _url, external_task_id: _id, ...input } = (examples.at(-1) ?? {}) as Record<string, unknown>;
  return 'voice_name' in input ? { ...input, voice_name: voiceName } : input;
}

const schemaOf = (product: string): JsonSchema =>
  (schemas as Readonly<Record<string, JsonSchema | undefined>>)[creates.get(product)?.schemas.body ?? ''] ?? {};

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
  const operation = creates.get(product);
  if (!operation) throw conflict(`No state can hold a task of '${product}'.`);
  const outcome = await shell.run(submitTask, {
    accountId: account.id,
    dialect: operation.dialect,
    operation: operation.id,
    product,
    price: priceOfRequest(operation, inputOf(wish), account.settings),
    input: inputOf(wish),
    externalId: wish.externalId,
    callbackUrl: wish.callbackUrl,
    origin: originOf(deps),
    answersWhenFinished: false,
    checks: ['funds', 'concurrency', 'names'],
    progression: { mode: 'held' },
    taskId,
  });
  return taskOf(outcome);
}
