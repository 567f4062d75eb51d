/**
 * Judges how attempts ended.
 */
import { Inconclusive } from '../wire/http-client.ts';
import type { Message, Posted, ReceiverContext } from './receiver-check.ts';
import type { Outcome } from './sender.ts';
import { shorten } from './probe.ts';

/** How an attempt ended, in a few words. */
export function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'answered': {
      const to = outcome.location === undefined ? '' : ` to ${shorten(outcome.location)}`;
      return `${outcome.status}${to} ${shorten(outcome.text)}`.trim();
    }
    case 'silent':
      return `no answer within ${outcome.deadlineMs / 1000} s`;
    case 'broken':
    case 'unreachable':
      return outcome.message;
    case 'left':
      return 'broken off by the sender';
  }
}

const statusOf = (outcome: Outcome) => (outcome.kind === 'answered' ? outcome.status : 0);
const isBetween = (status: number, from: number, to: number) => status >= from && status < to;

/** Whether an attempt counts as delivered: only 2xx does. */
export const isDelivered = ({ outcome }: Posted): boolean => isBetween(statusOf(outcome), 200, 300);

/**
 * That an attempt was answered 2xx.
 *
 * @param what begins the sentence: `A callback with unknown fields`
 */
export function expectDelivered(context: ReceiverContext, posted: Posted, what: string): boolean {
  if (isDelivered(posted)) return true;
  const status = statusOf(posted.outcome);
  const isRedirect = isBetween(status, 300, 400) ? ' Redirects are not followed.' : '';
  const wantsSecret = context.secret === undefined && context.vendor.signs && (status === 401 || status === 403);
  const hint = wantsSecret ? ' It was not signed: give --secret if the receiver verifies signatures.' : '';
  const message = `${what} must be answered 2xx, but: ${describeOutcome(posted.outcome)}.${isRedirect}${hint}`;
  context.find({ rule: 'not-taken', message, posted });
  return false;
}

/** That an attempt was refused with 4xx. */
export function expectRefused(context: ReceiverContext, posted: Posted, what: string): void {
  const status = statusOf(posted.outcome);
  if (isBetween(status, 400, 500)) return;
  const rule = isDelivered(posted) ? 'forged-taken' : 'refused-badly';
  context.find({ rule, message: `${what} must be refused with 4xx, but: ${describeOutcome(posted.outcome)}.`, posted });
}

/** That an attempt was answered, and not with 5xx. */
export function expectUnbroken(context: ReceiverContext, posted: Posted, what: string): boolean {
  if (isBetween(statusOf(posted.outcome), 200, 500)) return true;
  const message = `${what} must not break the receiver, but: ${describeOutcome(posted.outcome)}.`;
  context.find({ rule: 'broke', message, posted });
  return false;
}

/**
 * That the receiver takes an ordinary message now: otherwise nothing that it does under load says anything.
 *
 * @throws Inconclusive when it does not.
 */
export async function requireDelivered(context: ReceiverContext): Promise<void> {
  const posted = await context.post(context.compose(context.newTask(), 'succeed'));
  if (isDelivered(posted)) return;
  throw new Inconclusive(`Even an ordinary callback is not taken: ${describeOutcome(posted.outcome)}.`);
}

/** That the receiver still takes an ordinary message. */
export async function expectAlive(context: ReceiverContext, after: string): Promise<void> {
  const posted = await context.tryPost(context.compose(context.newTask(), 'succeed'));
  if (isDelivered(posted)) return;
  const message = `After ${after} the receiver must go on, but an ordinary callback got: ${describeOutcome(posted.outcome)}.`;
  context.find({ rule: 'not-alive', message, posted });
}

// Waits for what a receiver does, as the probe shows it. Nothing is slept through: an effect is awaited, and that none
// comes is believed once another task's effect, caused later, is there.

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
