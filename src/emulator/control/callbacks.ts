/**
 * Control operations on callbacks: deliveries, what came of each attempt, and sending again.
 */
import { tellCount } from '../../contracts/spec/pick.ts';
import type {
  ControlCallbackResponse,
  ControlCallbacksResponse,
  ControlFiredResponse,
  ControlListCallbacksQuery,
  ControlResendAllCallbacksRequest,
  ControlSendTestCallbackRequest,
  ControlTestCallbackResponse,
} from '../../contracts/spec/generated/messages.ts';
import { officialVendor } from '../../contracts/spec/vendors.ts';
import { reasonOf } from '../core/deliveries.ts';
import type { Fired } from '../core/journal.ts';
import { attemptsOf, deliveriesOf, deliveryById } from '../core/reads.ts';
import type { Account, Attempt, Delivery } from '../core/records.ts';
import type { ByAccount } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import { conflict, notFound } from './control-deps.ts';
import type { AccountLookup } from './account-lookup.ts';
import { needTask } from './fault-injection.ts';
import { showReference } from '../observers/redaction.ts';
import { readPage, tellFired, viewAttempt, viewDelivery, viewOutcome } from './views.ts';

/** Names a callback: its `webhook-id`. */
export interface ByCallback extends ByAccount {
  readonly callback: string;
}

async function needDelivery(deps: ControlDeps, account: Account, id: string): Promise<Delivery> {
  const delivery = await deps.shell.read(deliveryById(id));
  if (delivery?.accountId !== account.id) throw notFound(`The account has no callback '${showReference(id)}'.`);
  return delivery;
}

const latest = { limit: 1, order: 'newest-first' } as const;

/** Attempts of one callback after which it is not sent by hand any more. */
const mostAttempts = 100;

/** A receiver that asks for its own callback again while it handles it would never come to an end. */
function refuseLoop({ id, attempts }: Delivery, resending: ReadonlySet<string>): void {
  if (resending.has(id)) {
    throw conflict(
      `The callback '${id}' is being sent again already: wait for that answer. A receiver must not resend the callback that it is handling.`,
    );
  }
  if (attempts < mostAttempts) return;
  throw conflict(
    `The callback '${id}' has been sent ${tellCount(attempts, 'time')}; it is sent by hand until ${mostAttempts}. Does its receiver resend it?`,
  );
}

/** Sends them one after another, so that a task's keep their order, then what they held back. */
async function resend(deps: ControlDeps, account: Account, deliveries: readonly Delivery[], resending: Set<string>) {
  const fired: Fired[] = [];
  for (const delivery of deliveries) refuseLoop(delivery, resending);
  for (const { id } of deliveries) resending.add(id);
  try {
    for (const delivery of deliveries) {
      const event = await deps.scheduler.resend(delivery);
      if (event) fired.push(event);
    }
  } finally {
    for (const { id } of deliveries) resending.delete(id);
  }
  return tellFired(deps, account, [...fired, ...(await deps.scheduler.settle(account.id))]);
}

export function createCallbackOperations(deps: ControlDeps, lookup: AccountLookup) {
  const { shell } = deps;
  /** Callbacks that are being sent again. */
  const resending = new Set<string>();
  return {
    async listCallbacks({
      account,
      task,
      state,
      ...query
    }: ByAccount & ControlListCallbacksQuery): Promise<ControlCallbacksResponse> {
      const found = await lookup.need(account);
      const ofTask = task === undefined ? undefined : (await needTask(deps, found, task)).id;
      const filter = { taskIds: ofTask === undefined ? undefined : [ofTask], state };
      const { shown, more } = await readPage(shell, (part) => deliveriesOf(found.id, filter, part), query);
      const hide = deps.redaction.hideFor(found);
      const last = await shell.load<Record<string, readonly Attempt[]>>(
        Object.fromEntries(shown.map(({ id }) => [id, attemptsOf(found.id, { deliveryId: id }, latest)])),
      );
      return { callbacks: shown.map((delivery) => viewDelivery(delivery, hide, last[delivery.id]?.[0])), more };
    },

    async getCallback({ account, callback }: ByCallback): Promise<ControlCallbackResponse> {
      const found = await lookup.need(account);
      const delivery = await needDelivery(deps, found, callback);
      const hide = deps.redaction.hideFor(found);
      const attempts = await shell.read(attemptsOf(found.id, { deliveryId: delivery.id }));
      return {
        delivery: viewDelivery(delivery, hide, attempts.at(-1)),
        attempts: attempts.map((attempt) => viewAttempt(attempt, hide)),
      };
    },

    async resendCallback({ account, callback }: ByCallback): Promise<ControlFiredResponse> {
      const found = await lookup.need(account);
      return resend(deps, found, [await needDelivery(deps, found, callback)], resending);
    },

    async resendAllCallbacks({
      account,
      state,
    }: ByAccount & ControlResendAllCallbacksRequest): Promise<ControlFiredResponse> {
      const found = await lookup.need(account);
      return resend(deps, found, await shell.read(deliveriesOf(found.id, { state })), resending);
    },

    /** Body as the console's test callback has it (documented, section 7 of the reference). */
    async sendTestCallback({
      account,
      url,
    }: ByAccount & ControlSendTestCallbackRequest): Promise<ControlTestCallbackResponse> {
      const found = await lookup.prepare(account);
      const now = shell.nowOf(found);
      const taskId = shell.chance.mint(now);
      const test = { id: taskId, status: 'submitted', outputs: [], message: '', create_time: now, update_time: now };
      const id = shell.chance.newDeliveryId();
      const message = { id, url, body: JSON.stringify(test), dialect: officialVendor.id };
      const startedAt = shell.wall.now();
      const outcome = await deps.scheduler.sendLoose(found, message);
      const measured = { startedAt, ms: shell.wall.now() - startedAt };
      const hide = deps.redaction.hideFor(found);
      const view = viewOutcome(outcome, hide);
      const entry = {
        kind: 'callback',
        at: now,
        deliveryId: message.id,
        taskId,
        taskStatus: 'submitted',
        url,
        attempt: 1,
        resent: false,
        outcome: view.outcome,
        reason: reasonOf(outcome),
        body: message.body,
        measured,
      } as const;
      deps.lifecycle.emit('callback-attempted', { accountId: found.id, entry });
      return { delivery_id: message.id, url: hide(url), body: message.body, ...view };
    },
  };
}
