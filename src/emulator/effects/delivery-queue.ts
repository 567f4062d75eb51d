/**
 * Takes deliveries to their receivers, each of them once at a time, and records what came of them.
 */
import { recordAttempt, signWebhook } from '../core/deliveries.ts';
import type { Fired, Measured } from '../core/journal.ts';
import { accountById, deliveryById } from '../core/reads.ts';
import type { Account, AttemptOutcome, Delivery } from '../core/records.ts';
import type { CallbackSender, MaybePromise } from '../shell/ports.ts';
import type { Shell } from '../shell/shell.ts';
import { follow } from '../shell/shell.ts';
import { createHmac } from 'node:crypto';

/**
 * HMAC-SHA256 of a UTF-8 text, in base64.
 *
 * @example signWebhook({ …, hmacSha256 })
 */
export function hmacSha256(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64');
}

export interface DeliveryQueueDeps {
  readonly shell: Shell;
  readonly callbackSender: CallbackSender;
}

/** A message that belongs to no task. */
interface LooseMessage {
  readonly id: string;
  readonly url: string;
  readonly body: string;
  /** Whose policy it is sent by. */
  readonly dialect: string;
}

/** An attempt that was made. */
interface Posted {
  readonly delivery: Delivery;
  readonly outcome: AttemptOutcome;
  readonly measured: Measured;
}

export interface DeliveryQueue {
  /** Whether a receiver of the account's callbacks is being called. */
  isCalling(accountId: string): boolean;
  /**
   * Posts deliveries side by side.
   *
   * @returns attempts in the order asked, without those that were cleared while they waited, or are on their way already
   *   (a lease that ran out)
   */
  post(ids: readonly string[]): Promise<readonly Posted[]>;
  /** Saves what came of attempts, one after another. */
  record(posted: readonly Posted[]): Promise<readonly Fired[]>;
  /** Posts one delivery and records what came of it. */
  deliver(id: string): Promise<readonly Fired[]>;
  /** Sends a delivery once more, now, whatever else is on its way. */
  resend(delivery: Delivery): Promise<Fired | undefined>;
  /** Posts a signed message once. */
  sendLoose(account: Account, message: LooseMessage): Promise<AttemptOutcome>;
}

/** Sends to receivers, signed where that is wanted, and knows whom it waits for. Nothing is recorded here. */
function createAttempts({ shell, callbackSender }: DeliveryQueueDeps) {
  const { wall, vendors } = shell;
  const onTheWay = new Set<string>();
  /** Calls to receivers that are not answered yet, by account. */
  const calls = new Map<string, number>();
  const countCall = (accountId: string, change: 1 | -1): void => {
    const open = (calls.get(accountId) ?? 0) + change;
    if (open > 0) calls.set(accountId, open);
    else calls.delete(accountId);
  };

  /** The signature when the dialect signs and the account has a secret. Stamped with the machine's time, as receivers check it. */
  const headersOf = ({ id, body, dialect }: LooseMessage, account: Account) => ({
    'content-type': 'application/json; charset=utf-8',
    ...signWebhook({
      secrets: vendors.callbackPolicyOf(dialect, account).signed ? account.webhookSecrets : [],
      id,
      timestampSeconds: Math.floor(wall.machineTime() / 1000),
      body,
      hmacSha256,
    }),
  });

  const requestOf = ({ url, body, dialect }: LooseMessage, account: Account) => ({
    accountId: account.id,
    url,
    body,
    timeoutMs: vendors.callbackPolicyOf(dialect, account).timeoutMs,
  });

  const sendLoose = async (account: Account, message: LooseMessage): Promise<AttemptOutcome> => {
    countCall(account.id, 1);
    try {
      return await callbackSender.post({ ...requestOf(message, account), headers: headersOf(message, account) });
    } finally {
      countCall(account.id, -1);
    }
  };

  const send = async (delivery: Delivery, account: Account): Promise<Posted> => {
    const startedAt = wall.now();
    const outcome = await sendLoose(account, delivery);
    return { delivery, outcome, measured: { startedAt, ms: wall.now() - startedAt } };
  };

  const sendOnce = async (delivery: Delivery, account: Account): Promise<Posted | undefined> => {
    const { id, accountId } = delivery;
    if (onTheWay.has(id)) return undefined;
    onTheWay.add(id);
    countCall(accountId, 1);
    const startedAt = wall.now();
    // Cleared while it waited: it is not sent.
    const headersNow = () => follow(shell.read(deliveryById(id)), (kept) => kept && headersOf(delivery, account));
    try {
      const outcome = await callbackSender.postIfWanted(requestOf(delivery, account), headersNow);
      return outcome && { delivery, outcome, measured: { startedAt, ms: wall.now() - startedAt } };
    } finally {
      onTheWay.delete(id);
      countCall(accountId, -1);
    }
  };

  return {
    isCalling: (accountId: string): boolean => calls.has(accountId),
    sendLoose,
    /** Posts a delivery, whatever else is on its way. */
    send,
    /** Posts a delivery that is not on its way already. */
    sendOnce,
  };
}

/** @example const fired = await createDeliveryQueue(deps).deliver(delivery.id) */
export function createDeliveryQueue(deps: DeliveryQueueDeps): DeliveryQueue {
  const { shell } = deps;
  const { isCalling, sendLoose, send, sendOnce } = createAttempts(deps);

  const postOne = (id: string): MaybePromise<Posted | undefined> =>
    follow(
      shell.read(deliveryById(id)),
      (delivery) =>
        delivery &&
        follow(shell.read(accountById(delivery.accountId)), (account) => account && sendOnce(delivery, account)),
    );

  const post = async (ids: readonly string[]): Promise<readonly Posted[]> => {
    // Nothing is sent of a transition that a crash could undo.
    await shell.store.whenDurable();
    return (await Promise.all(ids.map(async (id) => postOne(id)))).filter((posted) => posted !== undefined);
  };

  const recordOne = ({ delivery, outcome, measured }: Posted, resent: boolean) => {
    const { id: deliveryId, accountId, taskId } = delivery;
    return shell.run(recordAttempt, { accountId, deliveryId, taskId, outcome, measured, resent });
  };

  const record = async (posted: readonly Posted[]): Promise<readonly Fired[]> => {
    const fired: Fired[] = [];
    for (const attempt of posted) {
      const event = await recordOne(attempt, false);
      if (event) fired.push(event);
    }
    return fired;
  };

  return {
    isCalling,
    post,
    record,
    sendLoose,
    async deliver(id) {
      await shell.store.whenDurable();
      const posted = await postOne(id);
      const event = posted && (await recordOne(posted, false));
      return event ? [event] : [];
    },
    async resend(delivery) {
      const account = await shell.read(accountById(delivery.accountId));
      return account && recordOne(await send(delivery, account), true);
    },
  };
}
