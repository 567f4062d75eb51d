/**
 * Waits for what a receiver does, as the probe shows it. Nothing is slept through: an effect is awaited, and that none
 * comes is believed once another task's effect, caused later, is there.
 */
import { CouldNotLook } from '../wire/call.ts';
import { describeOutcome, isTaken } from './judge-outcome.ts';
import type { Message, Play, Posted } from './receiver-check.ts';

const show = (play: Play, text: string) => play.show(text) || 'nothing';

/** What the probe shows of a message's task. */
export function look(play: Play, { task, id }: Message): Promise<string> {
  if (!play.probe) throw new CouldNotLook('There is no probe.');
  return play.probe.ask({ taskId: task.id, deliveryId: id });
}

/** Looks until two looks in a row see the same. */
async function lookUntilStill(play: Play, message: Message, seen: string): Promise<string> {
  const { lookMs, settleMs } = play.limits;
  let last = seen;
  for (let spentMs = 0; spentMs <= settleMs; spentMs += lookMs) {
    await play.wait(lookMs);
    const now = await look(play, message);
    if (now === last) return now;
    last = now;
  }
  throw new CouldNotLook(`The probe's answer goes on changing by itself; the last one was: ${show(play, last)}.`);
}

/** Looks until something else is seen than before; `undefined` when that does not happen in time. */
export async function awaitChange(play: Play, message: Message, before: string): Promise<string | undefined> {
  const { lookMs, settleMs } = play.limits;
  for (let spentMs = 0; spentMs <= settleMs; spentMs += lookMs) {
    const now = await look(play, message);
    if (now !== before) return lookUntilStill(play, message, now);
    await play.wait(lookMs);
  }
  return undefined;
}

/** Sends a message; answers what the probe shows then, or `undefined` when it shows no effect. */
export async function findEffect(play: Play, message: Message): Promise<string | undefined> {
  const before = await lookUntilStill(play, message, await look(play, message));
  const posted = await play.post(message);
  if (!isTaken(posted)) {
    const stage = `answered ${describeOutcome(posted.outcome)}`;
    throw new CouldNotLook(`The first delivery was not taken (${stage}), so what it does can not be seen.`);
  }
  return awaitChange(play, message, before);
}

/** Sends a message that must have an effect, or nothing can be judged. */
export async function causeEffect(play: Play, message: Message): Promise<string> {
  const after = await findEffect(play, message);
  if (after !== undefined) return after;
  throw new CouldNotLook(
    `The probe shows the same before and after a task has succeeded, within ${play.limits.settleMs / 1000} s: ` +
      "it can't see what is done (or this --seed was used here before).",
  );
}

/** What the probe shows of a message's task when everything sent so far has had its effect. */
export async function lookWhenQuiet(play: Play, message: Message): Promise<string> {
  await causeEffect(play, play.compose(play.newTask(), 'succeed'));
  await play.wait(play.limits.quietMs);
  return lookUntilStill(play, message, await look(play, message));
}

/** That nothing was done for a task since. */
export async function expectUnchanged(
  play: Play,
  message: Message,
  seen: { readonly before: string; readonly posted: Posted | undefined; readonly what: string },
): Promise<void> {
  const after = await lookWhenQuiet(play, message);
  if (after === seen.before) return;
  const text = `${seen.what} must change nothing, but the probe said ${show(play, seen.before)}, and then ${show(play, after)}.`;
  play.find({ rule: 'acted', message: text, ...(seen.posted ? { posted: seen.posted } : {}) });
}
