/**
 * Checks made of rules: over a task that was followed to its end, or over the callbacks that it has sent. Every vendor's
 * checks of lives and callbacks are made here.
 */
import { isDeepStrictEqual } from 'node:util';
import { tell } from '../assertions/answers.ts';
import type { Followed } from '../assertions/follow-task.ts';
import { createAndFollow, isEnded, onceEach, readTask } from '../assertions/follow-task.ts';
import type { RequestBody } from '../assertions/requests.ts';
import { wrapRequest } from '../assertions/requests.ts';
import type { Check, CheckContext, Need } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import type { FactId } from '../spec/facts.ts';
import { asObject, pick } from '../spec/pick.ts';
import type { Mark } from '../spec/reading.ts';
import { vendorOf } from '../spec/vendors.ts';
import { Inconclusive } from '../wire/call.ts';
import type { Inbox } from '../wire/callback-server.ts';
import { defineCheck, nameCheck, namedRequest, priceOfTasks, sourceNeeds } from './define.ts';

interface TaskRule<Seen> {
  readonly name: string;
  readonly title: string;
  readonly facts: readonly FactId[];
  readonly mark?: Mark;
  readonly tags?: readonly string[];
  readonly needs?: readonly Need[];
  readonly judge: (context: CheckContext, seen: Seen, operation: Operation) => Promise<void> | void;
}

/** A rule over a task that was followed to its end. */
export type LifeRule = TaskRule<Followed>;

/** A finished task and the callbacks that it has sent. */
export interface Notified {
  readonly followed: Followed;
  readonly inbox: Inbox;
}

/** A rule over the callbacks of a task; `statuses` are what the receiver answers at first. */
export interface CallbackRule extends TaskRule<Notified> {
  readonly statuses?: readonly number[];
}

/** An ordinary valid request, with an address to be called where one is given. */
export function taskRequest(context: CheckContext, operation: Operation, callbackUrl?: string): RequestBody {
  const body = wrapRequest(operation, namedRequest(context, operation));
  if (callbackUrl === undefined) return body;
  const add = (node: RequestBody, [key = '', ...rest]: readonly string[]): RequestBody => ({
    ...node,
    [key]: rest.length === 0 ? callbackUrl : add(asObject(node[key]) ?? {}, rest),
  });
  return add(body, vendorOf(operation.dialect).callbackPointer.split('/').slice(1));
}

const defineRule = <Seen>(
  operation: Operation,
  group: string,
  rule: TaskRule<Seen>,
  common: { readonly tags: readonly string[]; readonly needs: readonly Need[] },
  run: Check['run'],
): Check =>
  defineCheck({
    id: nameCheck(operation, group, rule.name),
    title: `${operation.summary}: ${rule.title}`,
    tags: [...common.tags, ...(rule.tags ?? [])],
    operation,
    cost: priceOfTasks(operation),
    facts: rule.facts,
    ...(rule.mark ? { mark: rule.mark } : {}),
    needs: [...common.needs, ...(rule.needs ?? []), ...sourceNeeds(operation)],
    run,
  });

/** A check that follows one task and holds it against a rule. */
export const lifeCheck = (operation: Operation, rule: LifeRule): Check =>
  defineRule(operation, 'life', rule, { tags: ['life-cycle'], needs: [] }, async (context) => {
    const followed = await createAndFollow(context, operation, taskRequest(context, operation));
    if (followed) await rule.judge(onceEach(context), followed, operation);
  });

/** That an ended task stays as it is. */
export const restRule = (fact: FactId, title = 'a finished task stays as it is'): LifeRule => ({
  name: 'stays-finished',
  title,
  facts: [fact],
  async judge(context, { taskId, final }, operation) {
    for (const pause of [0, 50, 150]) {
      await context.wait(pause);
      const again = await readTask(context, operation, taskId);
      if (!again || isDeepStrictEqual(again.task, final.task)) continue;
      const message = `A finished task must stay as it is, but '${final.status}' became '${again.status}' or its fields changed.`;
      tell(context, again.exchange, 'stays-finished', message, { fact });
      return;
    }
  },
});

/** The status that a callback of the operation tells, also in the newer form, which the callback page has for newer models. */
export const toldStatus = ({ dialect }: Operation, json: unknown): string => {
  const { place, statusField } = vendorOf(dialect).callback;
  const told = pick(json, ...place, statusField) ?? pick(json, 'status');
  return told === 'succeeded' ? vendorOf(dialect).tasks.success : String(told);
};

/** Part of the time for callbacks that is spent on those that come late. */
const lingerShare = 20;

/** Creates a task with an address to be called, follows it, and waits until its end was told. */
async function awaitNotices(
  context: CheckContext,
  operation: Operation,
  statuses: readonly number[] = [],
): Promise<Notified | undefined> {
  if (!context.receiver) throw new Inconclusive('There is no receiver.');
  const inbox = context.receiver.open(statuses);
  const followed = await createAndFollow(context, operation, taskRequest(context, operation, inbox.url));
  if (!followed) return undefined;
  const { callbackMs } = context.timeouts;
  const isEnd = (json: unknown) => isEnded(operation, toldStatus(operation, json));
  await inbox.waitFor((all) => all.some(({ answered, json }) => answered < 300 && isEnd(json)), callbackMs);
  // Late ones and duplicates come after the end is told.
  await context.wait(callbackMs / lingerShare);
  // Without any callback none of the rules has anything to look at: that is never green.
  if (inbox.received.length > 0) return { followed, inbox };
  const [fact] = vendorOf(operation.dialect).callback.facts as readonly [FactId];
  const message = 'Callbacks must tell how the task ended, but none came.';
  tell(context, followed.created.exchange, 'callback-lost', message, { fact });
  return undefined;
}

/** A check that makes one task and holds its callbacks against a rule. */
export const callbackCheck = (operation: Operation, rule: CallbackRule, group = 'callback'): Check =>
  defineRule(operation, group, rule, { tags: ['callbacks'], needs: ['receiver'] }, async (context) => {
    const notified = await awaitNotices(context, operation, rule.statuses);
    if (notified) await rule.judge(context, notified, operation);
  });
