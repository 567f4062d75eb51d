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
import type { Page } from '../core/reads.ts';
import { attemptsOf, deliveriesOf, ledgerOf, makersOf, tasksOf, walletOf } from '../core/reads.ts';
import type { Attempt, Delivery, LedgerEntry, Task, WalletEntry } from '../core/records.ts';
import type { ByAccount } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import type { AccountLookup } from './account-lookup.ts';
import type { ByTask } from './fault-injection.ts';
import { needTask } from './fault-injection.ts';
import { needProduct } from './read-input.ts';
import { viewAttempt, viewCharge, viewDelivery, viewEntry, viewTask } from './views.ts';
import { readPage, viewLedgerEntry, viewWalletEntry } from './views.ts';

/** What happened to one task, beside its journal. */
interface Story {
  readonly attempts: readonly Attempt[];
  readonly deliveries: readonly Delivery[];
  readonly ledger: readonly LedgerEntry[];
  readonly wallet: readonly WalletEntry[];
  readonly sources: readonly Task[];
}

/** Everything in a request that may name another's result: ids, and the task's id in a result's URL. */
function listNames(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value, ...value.split('/', 12)];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  return Object.values(value).flatMap((item) => listNames(item, depth + 1));
}

export function createTaskOperations(deps: ControlDeps, lookup: AccountLookup) {
  const { shell, journal } = deps;
  return {
    async listTasks({
      account,
      product,
      status,
      page,
      size,
    }: ByAccount & ControlListTasksQuery): Promise<ControlTasksResponse> {
      const found = await lookup.need(account);
      if (product !== undefined) needProduct(product, '/product');
      const newest = (part: Page) => tasksOf(found.id, { product, status }, { ...part, order: 'newest-first' });
      const { shown, total, more } = await readPage(shell, newest, { page, size });
      return { tasks: shown.map((task) => viewTask(deps, found, task)), total, more };
    },

    async getTask({ account, task }: ByTask): Promise<ControlTaskResponse> {
      const found = await lookup.need(account);
      const seen = await needTask(deps, found, task);
      const hide = deps.redaction.hideFor(found);
      const entriesOf = (kind: 'request' | 'transition') =>
        journal.query(found.id, { kind, taskId: seen.id }).map((entry) => viewEntry(entry, hide));
      const { attempts, deliveries, ledger, wallet, sources } = await shell.load<Story>({
        attempts: attemptsOf(found.id, { taskId: seen.id }),
        deliveries: deliveriesOf(found.id, { taskIds: [seen.id] }),
        ledger: ledgerOf(found.id, seen.id),
        wallet: walletOf(found.id, seen.id),
        sources: makersOf(found.id, listNames(seen.input)),
      });
      return {
        task: viewTask(deps, found, seen),
        dropped: journal.count(found.id).dropped,
        requests: entriesOf('request') as ControlJournalRequest[],
        transitions: entriesOf('transition') as ControlJournalTransition[],
        ledger: ledger.map(viewLedgerEntry),
        wallet: wallet.map(viewWalletEntry),
        callbacks: deliveries.map((delivery) => {
          const own = attempts.filter(({ deliveryId }) => deliveryId === delivery.id);
          return {
            delivery: viewDelivery(delivery, hide, own.at(-1)),
            attempts: own.map((attempt) => viewAttempt(attempt, hide)),
          };
        }),
        charge: viewCharge(seen),
        made_from: [...new Set(sources)]
          .filter(({ id }) => id !== seen.id)
          .map(({ id, product, status }) => ({ id, product, status })),
      };
    },

    async getExpectedCharge({ account, task }: ByTask): Promise<ControlCharge> {
      const found = await lookup.need(account);
      return viewCharge(await needTask(deps, found, task));
    },
  };
}
