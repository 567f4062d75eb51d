/**
 * Control operations that show tasks: lists, one with its whole story, what it costs.
 */
import type {
  ControlCharge,
  ControlJournalRequest,
  ControlJournalTransition,
  ControlListTasksQuery,
  ControlTaskResponse,
  ControlTasksResponse,
} from '../../contracts/spec/generated/messages.ts';
import type { ByAccount } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import type { Directory } from './directory.ts';
import type { ByTask } from './failing.ts';
import { needTask } from './failing.ts';
import { needProduct } from './read-input.ts';
import { viewAttempt, viewCharge, viewDelivery, viewEntry, viewTask } from './story-views.ts';
import { defaultPageSize, viewLedgerEntry, viewWalletEntry } from './views.ts';

export function createTaskOperations(deps: ControlDeps, directory: Directory) {
  const { store, journal } = deps.engine;
  return {
    async listTasks({
      account,
      product,
      status,
      page = 1,
      size = defaultPageSize,
    }: ByAccount & ControlListTasksQuery): Promise<ControlTasksResponse> {
      const found = await directory.need(account);
      if (product !== undefined) needProduct(product, '/product');
      const tasks = await store.listTasks(found.id, {
        ...(product === undefined ? {} : { product }),
        ...(status === undefined ? {} : { status }),
        offset: (page - 1) * size,
        // One more than is shown tells whether there is a next page.
        limit: size + 1,
        order: 'newest-first',
      });
      return { tasks: tasks.slice(0, size).map((task) => viewTask(deps, found, task)), more: tasks.length > size };
    },

    async getTask({ account, task }: ByTask): Promise<ControlTaskResponse> {
      const found = await directory.need(account);
      const seen = await needTask(deps, found, task);
      const hide = deps.secrecy.hideFor(found);
      const entriesOf = (kind: 'request' | 'transition') =>
        journal.query(found.id, { kind, taskId: seen.id }).map((entry) => viewEntry(entry, hide));
      const attempts = await store.listAttempts(found.id);
      const deliveries = await store.listDeliveries(found.id, seen.id);
      return {
        task: viewTask(deps, found, seen),
        dropped: journal.count(found.id).dropped,
        requests: entriesOf('request') as ControlJournalRequest[],
        transitions: entriesOf('transition') as ControlJournalTransition[],
        ledger: (await store.listLedger(found.id, seen.id)).map(viewLedgerEntry),
        wallet: (await store.listWallet(found.id, seen.id)).map(viewWalletEntry),
        callbacks: deliveries.map((delivery) => ({
          delivery: viewDelivery(delivery, hide),
          attempts: attempts
            .filter(({ deliveryId }) => deliveryId === delivery.id)
            .map((attempt) => viewAttempt(attempt, hide)),
        })),
        charge: viewCharge(seen),
      };
    },

    async getExpectedCharge({ account, task }: ByTask): Promise<ControlCharge> {
      const found = await directory.need(account);
      return viewCharge(await needTask(deps, found, task));
    },
  };
}
