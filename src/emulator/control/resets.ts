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
import type { ClearKind } from '../core/decider.ts';
import { noAccount } from '../core/journal.ts';
import { allAccounts } from '../core/reads.ts';
import type { Account } from '../core/records.ts';
import type { ResetFinding, ResetPlan } from '../core/reset.ts';
import { resetAccount } from '../core/reset.ts';
import { AccountGoneError } from '../shell/shell.ts';
import type { ByAccount } from './accounts.ts';
import type { ControlDeps } from './control-deps.ts';
import { letOthersIn } from './control-deps.ts';
import type { AccountLookup } from './account-lookup.ts';
import type { Origin } from './account-lookup.ts';

export const everything: readonly ControlResetScope[] = [
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
    tasks: found.tasks,
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

/** What an account's own values were at its start. */
const startOf = ({ settings, progressions, webhookSecrets }: Origin['grant']) => ({
  settings,
  progressions,
  webhookSecrets,
});

async function resetOne(
  deps: ControlDeps,
  lookup: AccountLookup,
  account: Account,
  what: readonly ControlResetScope[],
): Promise<ControlCleared> {
  const { shell, journal } = deps;
  const scopes = new Set(what);
  const origin = lookup.originOf(account);
  const { grant } = origin;
  const clock = origin.startClock(shell.wall.now());
  const becomesManual = scopes.has('clock') && clock.mode === 'manual' && account.clock.mode !== 'manual';
  // A request that waits for its task would hang on a clock that stands.
  if (becomesManual && !scopes.has('tasks')) await deps.pending.driveWaiting(account.id);
  const plan: ResetPlan = {
    clear: storedKinds.filter((kind) => scopes.has(kind)),
    clearsFaults: scopes.has('faults'),
    clock: scopes.has('clock') ? origin.startClock(shell.wall.now()) : undefined,
    start: scopes.has('settings') ? startOf(grant) : undefined,
    packs: scopes.has('packs') ? grant.packs : undefined,
    wallets: scopes.has('wallets') ? (grant.wallets ?? {}) : undefined,
    videos: scopes.has('videos') ? grant.videos : undefined,
    voices: scopes.has('voices') && scopes.has('tasks') ? grant.voices : undefined,
  };
  const keepsTasks = deps.options.keepRecord !== undefined;
  const found = await shell.run(resetAccount, { accountId: account.id, plan, keepsTasks });
  deps.lifecycle.emit('account-reset', {
    account,
    tasks: found.lost,
    faultIds: scopes.has('faults') ? found.before.failOrders.map(({ id }) => id) : [],
  });
  const entries = journal.query(account.id, {}).length;
  if (scopes.has('journal')) await journal.clear(account.id);
  return countCleared(found, what, entries);
}

/** So many accounts are put back in one turn of the event loop. */
const mostOfTurn = 100;

export function createResetOperations(deps: ControlDeps, lookup: AccountLookup) {
  return {
    async resetAccount({
      account,
      what = [...everything],
    }: ByAccount & ControlResetRequest): Promise<ControlAccountResetResponse> {
      const found = await lookup.prepare(account);
      return { account: found.id, cleared: await resetOne(deps, lookup, found, what) };
    },

    async resetAllAccounts({
      what = [...everything],
    }: ControlResetRequest = {}): Promise<ControlAllAccountsResetResponse> {
      const accounts = await deps.shell.read(allAccounts);
      const total: ControlCleared = Object.fromEntries(what.map((scope) => [scope, 0]));
      let count = 0;
      for (const [index, account] of accounts.entries()) {
        if (index > 0 && index % mostOfTurn === 0) await letOthersIn();
        const cleared = await resetOne(deps, lookup, account, what).catch((error: unknown) => {
          // Others were let in: an account that they deleted has nothing to put back.
          if (error instanceof AccountGoneError) return undefined;
          throw error;
        });
        if (!cleared) continue;
        count += 1;
        for (const scope of what) total[scope] = (total[scope] ?? 0) + (cleared[scope] ?? 0);
      }
      if (what.includes('journal')) {
        await deps.journal.catchUp();
        total.journal = (total.journal ?? 0) + deps.journal.query(noAccount, {}).length;
        await deps.journal.clear(noAccount);
      }
      return { accounts: count, cleared: total };
    },
  };
}
