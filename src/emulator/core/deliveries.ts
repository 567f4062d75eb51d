/**
 * Deliveries of callbacks: what becomes of one after an attempt, and how attempts are signed. Source: facts `callback-retries`, `callback-success`; the order per task is
 * decided in the design: a retrying delivery holds back its successors.
 */
import type { Account, Attempt, AttemptOutcome, Delivery } from './records.ts';
import { timeOf } from './records.ts';
import type { Decider } from './decider.ts';
import type { CallbackEvent, Measured } from './journal.ts';
import { accountById, deliveriesOf, deliveryById } from './reads.ts';

/** Reasons that another attempt does not remove. */
const hopeless = new Set(['blocked', 'bad-url']);

/** The delivery after an attempt: delivered, waiting for the next attempt, or given up. */
function afterAttempt(
  delivery: Delivery,
  outcome: AttemptOutcome,
  at: number,
  retryDelaysMs: readonly number[],
): Delivery {
  const next = { ...delivery, dueAt: undefined, attempts: delivery.attempts + 1, version: delivery.version + 1 };
  if (outcome.kind === 'answered' && outcome.ok) return { ...next, state: 'delivered' };
  if (delivery.state !== 'pending') return next;
  // Sent by hand while an earlier one of its task is pending: it goes on waiting behind it.
  if (delivery.dueAt === undefined) return next;
  const delay = retryDelaysMs[delivery.attempts];
  if (delay === undefined || (outcome.kind === 'failed' && hopeless.has(outcome.reason))) {
    return { ...next, state: 'gave-up' };
  }
  return { ...next, dueAt: at + delay };
}

/** The next pending delivery of the task, now that `ended` is out of its way. */
function releaseSuccessor(ended: Delivery, pending: readonly Delivery[], at: number): Delivery | undefined {
  if (ended.state === 'pending') return undefined;
  const next = pending.find((other) => other.id !== ended.id);
  return next && next.dueAt === undefined ? { ...next, dueAt: at, version: next.version + 1 } : undefined;
}

/**
 * Why an attempt is no success, as a sentence with the first words of the receiver; `undefined` when it is one.
 *
 * @example reasonOf({ kind: 'answered', status: 500, ok: false, body: 'oops' }) // 'The receiver answered 500: "oops"'
 */
export function reasonOf(outcome: AttemptOutcome): string | undefined {
  if (outcome.kind === 'failed') return outcome.message;
  if (outcome.ok) return undefined;
  const { status } = outcome;
  const said = outcome.body.trim();
  const words = said === '' ? ' and said nothing' : `: ${JSON.stringify(said.slice(0, mostWords))}`;
  return `The receiver answered ${status}${words}${status >= 300 && status < 400 ? ' (redirects are not followed)' : ''}`;
}

/** Behind the reason of a refused connection to this machine. */
export const containerHint =
  ' Inside a container this is the container itself; the machine around it is often host.docker.internal.';

/** The reason of an attempt as it is reported: the hint is given only with the first one of a message. */
function reportedReason({ outcome, number }: Attempt): string | undefined {
  const reason = reasonOf(outcome);
  return number > 1 && reason?.endsWith(containerHint) === true ? reason.slice(0, -containerHint.length) : reason;
}

/** The record of one attempt. */
function attemptOf(delivery: Delivery, outcome: AttemptOutcome, at: number, resent: boolean): Attempt {
  return {
    accountId: delivery.accountId,
    deliveryId: delivery.id,
    taskId: delivery.taskId,
    number: delivery.attempts + 1,
    at,
    outcome,
    resent,
  };
}

/** Characters of a receiver's answer that a reason repeats. */
const mostWords = 120;

interface RecordAttemptCommand {
  readonly accountId: string;
  readonly deliveryId: string;
  readonly taskId: string;
  readonly outcome: AttemptOutcome;
  /** Its wall time: for the journal alone, records have none. */
  readonly measured: Measured;
  /** Sent by hand. */
  readonly resent: boolean;
}

interface Loaded {
  readonly holder: Account | undefined;
  readonly delivery: Delivery | undefined;
  /** Those of its task. */
  readonly pending: readonly Delivery[];
}

/**
 * What an attempt does: the record of it, the delivery's new state, and its successor when it is out of the way.
 *
 * @returns (outcome) what is reported of the attempt; `undefined` when the delivery was cleared, or its account removed, meanwhile
 * @example shell.run(recordAttempt, { accountId, deliveryId, taskId, outcome, measured, resent: false })
 */
export const recordAttempt: Decider<RecordAttemptCommand, Loaded, CallbackEvent | undefined> = {
  reads: ({ accountId, deliveryId, taskId }) => ({
    holder: accountById(accountId),
    delivery: deliveryById(deliveryId),
    pending: deliveriesOf(accountId, { taskIds: [taskId], state: 'pending' }),
  }),
  decide({ holder: account, delivery, pending }, { outcome, measured, resent }, { vendors, wall }) {
    if (!account || !delivery) return { outcome: undefined };
    const at = timeOf(account.clock, wall);
    const attempt = attemptOf(delivery, outcome, at, resent);
    const { retryDelaysMs } = vendors.callbackPolicyOf(delivery.dialect, account);
    const next = afterAttempt(delivery, outcome, at, retryDelaysMs);
    const successor = releaseSuccessor(next, pending, at);
    const { id, taskId, taskStatus, url, body } = delivery;
    const event: CallbackEvent = {
      kind: 'callback',
      at,
      deliveryId: id,
      taskId,
      taskStatus,
      url,
      attempt: attempt.number,
      resent,
      outcome: outcome.kind === 'answered' ? `answered ${outcome.status}` : `failed: ${outcome.reason}`,
      reason: reportedReason(attempt),
      attempts: retryDelaysMs.length + 1,
      retryInMs: next.dueAt === undefined ? undefined : next.dueAt - at,
      body,
      measured,
    };
    const deliveries = successor ? [next, successor] : [next];
    return {
      outcome: event,
      changes: { accountId: account.id, deliveries, attempts: [attempt], events: [event] },
    };
  },
};

// Signatures of callbacks: Standard Webhooks, as Kling documents them since 2026-08-07 (section 7 of the reference).

const PREFIX = 'whsec_';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** HMAC-SHA256 of a UTF-8 text in base64; handed in, because the core imports no library. */
type HmacSha256 = (key: Uint8Array, text: string) => string;

type WebhookSecret = { readonly ok: true; readonly key: Uint8Array } | { readonly ok: false; readonly message: string };

/** The bytes of padded standard base64, or `undefined`. */
function decodeBase64(text: string): Uint8Array | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  const digits = text.replace(/(?<!=)=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8));
  let bits = 0;
  let count = 0;
  let written = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[written] = bits >>> count;
      written += 1;
    }
  }
  return bytes;
}

/**
 * Reads a webhook secret. The message names what is wrong and never repeats the secret.
 *
 * @example parseWebhookSecret('whsec_dGVzdHNlY3JldA==') // { ok: true, key: … }
 */
export function parseWebhookSecret(text: string): WebhookSecret {
  if (!text.startsWith(PREFIX)) {
    return { ok: false, message: `A webhook secret must start with '${PREFIX}', followed by base64.` };
  }
  const encoded = text.slice(PREFIX.length);
  if (encoded === '') return { ok: false, message: `A webhook secret needs base64 after '${PREFIX}'.` };
  const key = decodeBase64(encoded);
  if (!key) {
    return {
      ok: false,
      message: `A webhook secret must be '${PREFIX}' and standard base64 with padding (A-Z, a-z, 0-9, +, /, =).`,
    };
  }
  return { ok: true, key };
}

/**
 * The headers that sign one request. Every secret signs (after a rotation two are valid for a while, and a receiver
 * needs one match only); without a secret there are no headers at all.
 *
 * @throws Error for a secret that `parseWebhookSecret` refuses: secrets are judged where they come in.
 * @example signWebhook({ secrets, id: '9876543210', timestampSeconds: 1781080794, body, hmacSha256 })
 */
export function signWebhook(message: {
  readonly secrets: readonly string[];
  readonly id: string;
  /** Time of sending: an attempt has its own, while the id stays. */
  readonly timestampSeconds: number;
  /** Exactly what is sent. */
  readonly body: string;
  readonly hmacSha256: HmacSha256;
}): Record<string, string> {
  if (message.secrets.length === 0) return {};
  const timestamp = String(Math.floor(message.timestampSeconds));
  const signed = `${message.id}.${timestamp}.${message.body}`;
  const signatures = message.secrets.map((text) => {
    const secret = parseWebhookSecret(text);
    if (!secret.ok) throw new Error(secret.message);
    return `v1,${message.hmacSha256(secret.key, signed)}`;
  });
  return { 'webhook-id': message.id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
