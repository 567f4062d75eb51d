/**
 * Control operations that put accounts back to their start, each scope by its name.
 */
import type {
  ControlAccountResetResponse,
  ControlAllAccountsResetResponse,
  ControlCleared,
  ControlResetRequest,
  ControlResetScope,
} from '../../contracts/spec/generated/messages.ts';
import { timeOf } from '../core/clock.ts';
import { keepInEffect } from '../core/funds.ts';
import { nobody } from '../core/journal.ts';
import { isFinished } from '../core/moves.ts';
import type { ClearKind } from '../core/ports.ts';
import type { Account } from '../core/records.ts';
import type { ResetFinding } from '../core/reset.ts';
import { resetAccount } from '../core/reset.ts';
import type { ByAccount } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import type { Directory } from './directory.ts';
import type { Origin } from './directory.ts';
import { viewTask } from './story-views.ts';

const everything: readonly ControlResetScope[] = [
  'tasks',
  'voices',
  'videos',
  'callbacks',
  'ledger',
  'faults',
  'clock',
  'journal',
  'packs',
  'wallets',
  'settings',
];

const storedKinds: readonly ClearKind[] = ['tasks', 'voices', 'videos', 'ledger', 'callbacks'];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The clock as at the start; packs that were in effect stay so. */
function startAgain(stored: Account, origin: Origin, wall: number): Pick<Account, 'clock' | 'packs'> {
  const clock = origin.startClock(wall);
  return { clock, packs: keepInEffect(stored.packs, timeOf(stored.clock, wall), timeOf(clock, wall)) };
}

function changeAccount(stored: Account, scopes: ReadonlySet<ControlResetScope>, origin: Origin, wall: number): Account {
  const { settings, progressions, webhookSecrets } = origin.grant;
  return {
    ...stored,
    ...(scopes.has('faults') ? { failOrders: [] } : {}),
    ...(scopes.has('settings') ? { settings, progressions, webhookSecrets } : {}),
    ...(scopes.has('clock') ? startAgain(stored, origin, wall) : {}),
  };
}

/** Whether the account's own values were other than at its start. */
function isChanged(found: ResetFinding, scope: 'clock' | 'settings'): boolean {
  const { before, after } = found;
  if (scope === 'clock') return !same(before.clock, after.clock);
  const valuesOf = ({ settings, progressions, webhookSecrets }: Account) => [settings, progressions, webhookSecrets];
  return !same(valuesOf(before), valuesOf(after));
}

function countCleared(
  found: ResetFinding,
  scopes: readonly ControlResetScope[],
  journalEntries: number,
): ControlCleared {
  const counts: Record<ControlResetScope, number> = {
    tasks: found.tasks.length,
    voices: found.voices,
    videos: found.videos,
    callbacks: found.deliveries,
    ledger: found.ledger,
    faults: found.before.failOrders.length,
    clock: isChanged(found, 'clock') ? 1 : 0,
    journal: journalEntries,
    packs: found.before.packs.length,
    wallets: Object.keys(found.before.wallets ?? {}).length,
    settings: isChanged(found, 'settings') ? 1 : 0,
  };
  return Object.fromEntries(scopes.map((scope) => [scope, counts[scope]]));
}

async function resetOne(
  deps: ControlDeps,
  directory: Directory,
  account: Account,
  what: readonly ControlResetScope[],
): Promise<ControlCleared> {
  const { engine } = deps;
  const scopes = new Set(what);
  const origin = directory.originOf(account);
  const isManual = origin.startClock(engine.wall.now()).mode === 'manual';
  const becomesManual = scopes.has('clock') && isManual && account.clock.mode !== 'manual';
  // A request that waits for its task would hang on a clock that stands.
  if (becomesManual && !scopes.has('tasks')) await deps.driveWaiting(account.id);
  const found = await resetAccount(engine, account.id, {
    clear: storedKinds.filter((kind) => scopes.has(kind)),
    change: (stored) => changeAccount(stored, scopes, origin, engine.wall.now()),
    ...(scopes.has('packs') ? { packs: origin.grant.packs } : {}),
    ...(scopes.has('wallets') ? { wallets: origin.grant.wallets ?? {} } : {}),
    ...(scopes.has('videos') ? { videos: origin.grant.videos } : {}),
    ...(scopes.has('voices') && scopes.has('tasks') ? { voices: origin.grant.voices } : {}),
  });
  if (scopes.has('tasks')) for (const task of found.tasks) if (!isFinished(task)) deps.tellFinished(task.id);
  const lost = scopes.has('tasks') && deps.keeper ? found.tasks.map((task) => viewTask(deps, account, task)) : [];
  deps.keeper?.cleared(account.id, lost, scopes.has('faults') ? found.before.failOrders.map(({ id }) => id) : []);
  const entries = engine.journal.query(account.id, {}).length;
  if (scopes.has('journal')) engine.journal.clear(account.id);
  return countCleared(found, what, entries);
}

export function createResetOperations(deps: ControlDeps, directory: Directory) {
  return {
    async resetAccount({
      account,
      what = [...everything],
    }: ByAccount & ControlResetRequest): Promise<ControlAccountResetResponse> {
      const found = await directory.prepare(account);
      return { account: found.id, cleared: await resetOne(deps, directory, found, what) };
    },

    async resetAllAccounts({
      what = [...everything],
    }: ControlResetRequest = {}): Promise<ControlAllAccountsResetResponse> {
      const accounts = await deps.engine.store.listAccounts();
      const total: ControlCleared = Object.fromEntries(what.map((scope) => [scope, 0]));
      for (const account of accounts) {
        const cleared = await resetOne(deps, directory, account, what);
        for (const scope of what) total[scope] = (total[scope] ?? 0) + (cleared[scope] ?? 0);
      }
      if (what.includes('journal')) {
        total.journal = (total.journal ?? 0) + deps.engine.journal.query(nobody, {}).length;
        deps.engine.journal.clear(nobody);
      }
      return { accounts: accounts.length, cleared: total };
    },
  };
}
