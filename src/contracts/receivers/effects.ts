/**
 * Waits for what a receiver does, as the probe shows it. Nothing is slept through: an effect is awaited, and that none
 * comes is believed once another task's effect, caused later, is there.
 */
import { Inconclusive } from '../wire/call.ts';
import { describeOutcome, isDelivered } from './judge-outcome.ts';
import type { Message, ReceiverContext, Posted } from './receiver-check.ts';

const show = (context: ReceiverContext, text: string) => context.show(text) || 'nothing';

/** What the probe shows of a message's task. */
export function look(context: ReceiverContext, { task, id }: Message): Promise<string> {
  if (!context.probe) throw new Inconclusive('There is no probe.');
  return context.probe.ask({ taskId: task.id, deliveryId: id });
}

/** Looks until two looks in a row see the same. */
async function lookUntilStill(context: ReceiverContext, message: Message, seen: string): Promise<string> {
  const { lookMs, settleMs } = context.limits;
  let last = seen;
  for (let spentMs = 0; spentMs <= settleMs; spentMs += lookMs) {
    await context.wait(lookMs);
    const now = await look(context, message);
    if (now === last) return now;
    last = now;
  }
  throw new Inconclusive(`The probe's answer goes on changing by itself; the last one was: ${show(context, last)}.`);
}

/** Looks until something else is seen than before; `undefined` when that does not happen in time. */
export async function awaitChange(
  context: ReceiverContext,
  message: Message,
  before: string,
): Promise<string | undefined> {
  const { lookMs, settleMs } = context.limits;
  for (let spentMs = 0; spentMs <= settleMs; spentMs += lookMs) {
    const now = await look(context, message);
    if (now !== before) return lookUntilStill(context, message, now);
    await context.wait(lookMs);
  }
  return undefined;
}

/** Sends a message; answers what the probe shows then, or `undefined` when it shows no effect. */
export async function findEffect(context: ReceiverContext, message: Message): Promise<string | undefined> {
  const before = await lookUntilStill(context, message, await look(context, message));
  const posted = await context.post(message);
  if (!isDelivered(posted)) {
    const stage = `answered ${describeOutcome(posted.outcome)}`;
    throw new Inconclusive(`The first delivery was not taken (${stage}), so what it does can not be seen.`);
  }
  return awaitChange(context, message, before);
}

/** Sends a message that must have an effect, or nothing can be judged. */
export async function causeEffect(context: ReceiverContext, message: Message): Promise<string> {
  const after = await findEffect(context, message);
  if (after !== undefined) return after;
  throw new Inconclusive(
    `The probe shows the same before and after a task has succeeded, within ${context.limits.settleMs / 1000} s: ` +
      "it can't see what is done (or this --seed was used here before).",
  );
}

/** What the probe shows of a message's task when everything sent so far has had its effect. */
export async function lookWhenQuiet(context: ReceiverContext, message: Message): Promise<string> {
  await causeEffect(context, context.compose(context.newTask(), 'succeed'));
  await context.wait(context.limits.quietMs);
  return lookUntilStill(context, message, await look(context, message));
}

/** That nothing was done for a task since. */
export async function expectUnchanged(
  context: ReceiverContext,
  message: Message,
  seen: { readonly before: string; readonly posted: Posted | undefined; readonly what: string },
): Promise<void> {
  const after = await lookWhenQuiet(context, message);
  if (after === seen.before) return;
  const text = `${seen.what} must change nothing, but the probe said ${show(context, seen.before)}, and then ${show(context, after)}.`;
  context.find({ rule: 'acted', message: text, ...(seen.posted ? { posted: seen.posted } : {}) });
}
