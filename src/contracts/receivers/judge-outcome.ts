/**
 * Judges how attempts ended.
 */
import { Inconclusive } from '../wire/call.ts';
import type { ReceiverContext, Posted, Severity } from './receiver-check.ts';
import type { Outcome } from './sender.ts';
import { shorten } from './shorten.ts';

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
export function expectUnbroken(context: ReceiverContext, posted: Posted, what: string, severity?: Severity): boolean {
  if (isBetween(statusOf(posted.outcome), 200, 500)) return true;
  const message = `${what} must not break the receiver, but: ${describeOutcome(posted.outcome)}.`;
  context.find({ rule: 'broke', message, posted, ...(severity ? { severity } : {}) });
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
