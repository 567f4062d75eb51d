/**
 * Control operations on what was written down: the ledger and the journal.
 */
import { tellCount } from '../../contracts/spec/pick.ts';
import { catalog } from '../../contracts/spec/catalog.ts';
import { suggestKnown } from '../../contracts/spec/near-name.ts';
import type {
  ControlFindingsResponse,
  ControlGetLedgerQuery,
  ControlJournalClearedResponse,
  ControlJournalCounts,
  ControlJournalResponse,
  ControlJournalVerifiedResponse,
  ControlLedgerResponse,
  ControlQueryJournalQuery,
  ControlQueryTimingsQuery,
  ControlQueryUnattributedQuery,
  ControlTimingsResponse,
  ControlVerifyJournalRequest,
  ControlAccount,
  ControlJournalEntry,
  ControlTask,
  ControlTiming,
} from '../../contracts/spec/generated/messages.ts';
import type { JournalCounts, JournalFilter, JournalEntry, NumberedEntry } from '../core/journal.ts';
import { noAccount } from '../core/journal.ts';
import { allAccounts, countOf, ledgerOf, taskNamed, tasksOf, walletOf } from '../core/reads.ts';
import type { Account } from '../core/records.ts';
import type { ByAccount } from './accounts.ts';
import type { ControlDeps, ViewDeps } from './control-deps.ts';
import { refuse } from './control-deps.ts';
import type { AccountLookup } from './account-lookup.ts';
import { needTask } from './fault-injection.ts';
import type { Hide } from '../observers/redaction.ts';
import {
  readPage,
  viewAccount,
  viewEntry,
  viewLedgerEntry,
  viewPack,
  viewTask,
  viewTimings,
  viewWalletEntry,
  viewWallets,
} from './views.ts';
import type { Recorder } from '../observers/recorder.ts';

/** A misspelt operation must not look like one that was never called. */
function checkOperation(operation: string | undefined): void {
  const known = catalog.map(({ id }) => id);
  if (operation === undefined || known.includes(operation)) return;
  throw refuse(`Unknown operation '${operation}'.${suggestKnown(operation, known, 'docs/fidelity.md')}`, '/operation');
}

function viewCounts({ byOperation, byStatus, ...rest }: JournalCounts): ControlJournalCounts {
  return { ...rest, by_operation: { ...byOperation }, by_status: { ...byStatus } };
}

/** Tasks of an account that is judged while it works: each finding takes a look at all of them. */
const mostJudged = 2000;

/** Entries a page of the ledger holds when nothing is said. */
const ledgerPageSize = 1000;

/** How many entries match, and whether dropped ones could be among them. */
interface Counted {
  readonly actual: number;
  readonly isExact: boolean;
  readonly dropped: number;
}

/** The wish in words, and whether the count fulfils it. */
function judgeCount(
  { actual, isExact, dropped }: Counted,
  wish: ControlVerifyJournalRequest,
): ControlJournalVerifiedResponse {
  const { exactly, at_most: atMost, kind = 'request' } = wish;
  const any = exactly === undefined && atMost === undefined;
  const atLeast = wish.at_least ?? (any ? 1 : undefined);
  const parts = [
    ...(exactly === undefined ? [] : [{ ok: actual === exactly, text: `exactly ${exactly}` }]),
    ...(atLeast === undefined ? [] : [{ ok: actual >= atLeast, text: `at least ${atLeast}` }]),
    ...(atMost === undefined ? [] : [{ ok: actual <= atMost, text: `at most ${atMost}` }]),
  ];
  const expected = parts.map(({ text }) => text).join(' and ');
  return {
    ok: parts.every(({ ok }) => ok),
    actual,
    message: `Expected ${expected} of kind '${kind}', found ${actual}.${isExact ? '' : explainDropped(dropped)}`,
    dropped,
  };
}

const explainDropped = (dropped: number) =>
  ` The journal was full: ${tellCount(dropped, 'entry of the account was', 'entries of the account were')} dropped, so there may have been more. ` +
  'Keep more with --journal-entries and --journal-characters (journalEntries, journalCharacters).';

/** What is asked of the journal of one account, or of no account. */
function createJournalReads({ shell, journal }: ControlDeps) {
  const since = (after: number | undefined): JournalFilter => (after === undefined ? {} : { after });
  const droppedOf = (accountId: string) => journal.count(accountId).dropped;
  return {
    since,

    /** The journal knows tasks by id only. A task that was cleared since may still be asked for by its id. */
    async filterOf(
      account: Account,
      query: Pick<ControlQueryJournalQuery, 'kind' | 'operation' | 'task'>,
    ): Promise<JournalFilter> {
      checkOperation(query.operation);
      const taskId = query.task && ((await shell.read(taskNamed(account.id, query.task)))?.id ?? query.task);
      return {
        ...(query.kind === undefined ? {} : { kind: query.kind }),
        ...(query.operation === undefined ? {} : { operation: query.operation }),
        ...(taskId === undefined ? {} : { taskId }),
      };
    },

    show(accountId: string, filter: JournalFilter, limit: number | undefined, hide: Hide): ControlJournalResponse {
      // One more than is shown tells whether there are further ones.
      const entries = journal.query(accountId, limit === undefined ? filter : { ...filter, limit: limit + 1 });
      const shown = entries.slice(0, limit);
      return {
        entries: shown.map((entry) => viewEntry(entry, hide)),
        dropped: droppedOf(accountId),
        more: entries.length > shown.length,
      };
    },

    timingsOf: (accountId: string, { after, limit }: ControlQueryTimingsQuery): ControlTimingsResponse => ({
      ...viewTimings(journal.query(accountId, since(after)), limit),
      dropped: droppedOf(accountId),
    }),

    /** Counts are exact even where entries were dropped; only tasks and statuses need the entries themselves. */
    countMatching(accountId: string, filter: JournalFilter, status: number | undefined): Counted {
      const { kind, operation, taskId } = filter;
      const counts = journal.count(accountId);
      const { dropped } = counts;
      if (status === undefined && taskId === undefined) {
        const ofKind =
          kind === 'transition' ? counts.transitions : kind === 'callback' ? counts.callbacks : counts.requests;
        return {
          actual: operation === undefined ? ofKind : (counts.byOperation[operation] ?? 0),
          isExact: true,
          dropped,
        };
      }
      const found = journal
        .query(accountId, filter)
        .filter((entry) => status === undefined || ('status' in entry && entry.status === status));
      return { actual: found.length, isExact: dropped === 0, dropped };
    },

    async clear(accountId: string): Promise<ControlJournalClearedResponse> {
      await journal.catchUp();
      const cleared = journal.size(accountId);
      const dropped = droppedOf(accountId);
      await journal.clear(accountId);
      return { cleared, ...(dropped === 0 ? {} : { dropped }) };
    },
  };
}

/** The journals of accounts, and the one of requests that belong to no account. */
function createJournalOperations(deps: ControlDeps, lookup: AccountLookup) {
  const { journal, redaction } = deps;
  const { since, filterOf, show, timingsOf, countMatching, clear } = createJournalReads(deps);
  return {
    async queryJournal({ account, ...query }: ByAccount & ControlQueryJournalQuery): Promise<ControlJournalResponse> {
      const found = await lookup.need(account);
      const filter = { ...(await filterOf(found, query)), ...since(query.after) };
      return show(found.id, filter, query.limit, redaction.hideFor(found));
    },

    async countJournal({ account }: ByAccount): Promise<ControlJournalCounts> {
      return viewCounts(journal.count((await lookup.need(account)).id));
    },

    async verifyJournal({
      account,
      ...wish
    }: ByAccount & ControlVerifyJournalRequest): Promise<ControlJournalVerifiedResponse> {
      const found = await lookup.prepare(account);
      const kind = wish.kind ?? 'request';
      if (kind !== 'request' && (wish.operation !== undefined || wish.status !== undefined)) {
        throw refuse('Only requests have an operation and a status.', '/kind');
      }
      return judgeCount(countMatching(found.id, { ...(await filterOf(found, wish)), kind }, wish.status), wish);
    },

    async clearJournal({ account }: ByAccount): Promise<ControlJournalClearedResponse> {
      return clear((await lookup.need(account)).id);
    },

    async queryTimings({ account, ...query }: ByAccount & ControlQueryTimingsQuery): Promise<ControlTimingsResponse> {
      return timingsOf((await lookup.need(account)).id, query);
    },

    async queryUnattributed(query: ControlQueryUnattributedQuery = {}): Promise<ControlJournalResponse> {
      checkOperation(query.operation);
      await journal.catchUp();
      const { operation, after, limit } = query;
      const filter = { ...(operation === undefined ? {} : { operation }), ...since(after) };
      return show(noAccount, filter, limit, redaction.hide);
    },

    async queryUnattributedTimings(query: ControlQueryTimingsQuery = {}): Promise<ControlTimingsResponse> {
      await journal.catchUp();
      return timingsOf(noAccount, query);
    },

    clearUnattributed: (): Promise<ControlJournalClearedResponse> => clear(noAccount),
  };
}

const withoutFindings = (reason: string): ControlFindingsResponse => ({ available: false, reason, findings: [] });

export function createRecordOperations(deps: ControlDeps, lookup: AccountLookup) {
  const { shell } = deps;
  const judge = async (accountId: string): Promise<ControlFindingsResponse> =>
    deps.judge
      ? { available: true, findings: await deps.judge(accountId) }
      : withoutFindings(
          'The rules on clients are not asked: the emulator runs as a library. The command line has them.',
        );
  return {
    async getLedger({
      account,
      task,
      size = ledgerPageSize,
      ...query
    }: ByAccount & ControlGetLedgerQuery): Promise<ControlLedgerResponse> {
      const found = await lookup.need(account);
      const taskId = task === undefined ? undefined : (await needTask(deps, found, task)).id;
      const entries = await readPage(shell, (part) => ledgerOf(found.id, taskId, part), { ...query, size });
      const wallet = await readPage(shell, (part) => walletOf(found.id, taskId, part), { ...query, size });
      const now = shell.nowOf(found);
      return {
        entries: entries.shown.map(viewLedgerEntry),
        balances: found.packs.map((pack) => viewPack(pack, now)),
        wallet: wallet.shown.map(viewWalletEntry),
        wallets: viewWallets(found),
        total: entries.total + wallet.total,
        more: entries.more || wallet.more,
      };
    },

    /** The rules of `kling-emulator exec`, asked while the client runs. */
    async listFindings({ account }: ByAccount): Promise<ControlFindingsResponse> {
      const found = await lookup.need(account);
      const tasks = deps.judge ? await shell.read(countOf(tasksOf(found.id))) : 0;
      return tasks > mostJudged
        ? withoutFindings(
            `The rules on clients are not asked: the account has ${tellCount(tasks, 'task')}, more than ${mostJudged}.`,
          )
        : judge(found.id);
    },

    /** The same about wrong paths and keys. */
    listUnattributedFindings: (): Promise<ControlFindingsResponse> => judge(noAccount),

    ...createJournalOperations(deps, lookup),
  };
}

// The record that nothing takes back, in the words of the control API.

/** Everything of one account, or of no account (`-`). Entries are numbered from the start, whatever was cleared since. */
interface KeptJournal {
  readonly account: string;
  readonly name: string;
  /** The name that the account was given: that of a test. */
  readonly test?: string;
  readonly clock?: ControlAccount['clock'];
  readonly entries: readonly ControlJournalEntry[];
  /** Entries that came when the record was full. */
  readonly dropped: number;
  readonly timings: readonly ControlTiming[];
  /** Those that were cleared included, as they were then. */
  readonly tasks: readonly ControlTask[];
}

export interface KeptRecord {
  readonly journals: readonly KeptJournal[];
  /** Requests without an answer: their entries have status 0. */
  readonly unanswered: number;
  /** Ids of faults that a reset took away before they were met. */
  readonly clearedFaults: readonly string[];
}

type Facts = Pick<KeptJournal, 'name' | 'test' | 'clock' | 'tasks'>;

/** @example const { journals } = await readKeptRecord(deps, recorder); */
export async function readKeptRecord(deps: ViewDeps, recorder: Recorder): Promise<KeptRecord> {
  const { shell } = deps;
  const open = recorder.listOpen().map((request) => request.describe());
  const factsOf = async (account: Account): Promise<Facts> => {
    const { name, clock, credentials } = await viewAccount(deps, account);
    const tasks = await shell.read(tasksOf(account.id));
    return {
      name,
      ...(credentials.some(({ shown }) => shown === name) ? {} : { test: name }),
      clock,
      tasks: [
        ...(recorder.lostTasks.get(account.id) ?? []).map((lost) => viewTask(deps, lost.account, lost.task, lost.hide)),
        ...tasks.map((task) => viewTask(deps, account, task)),
      ],
    };
  };
  const write = (accountId: string, { name, test, clock, tasks }: Facts, hide: Hide): KeptJournal => {
    const unanswered = open.flatMap((request) => (request.accountId === accountId ? [request.entry] : []));
    const entries = [...(recorder.entries.get(accountId) ?? []), ...unanswered].map(
      (entry: JournalEntry, index): NumberedEntry => ({ number: index + 1, ...entry }),
    );
    return {
      account: accountId,
      name,
      ...(test === undefined ? {} : { test }),
      ...(clock ? { clock } : {}),
      entries: entries.map((entry) => viewEntry(entry, hide)),
      dropped: recorder.dropped.get(accountId) ?? 0,
      timings: viewTimings(entries).timings,
      tasks,
    };
  };
  const journals: KeptJournal[] = [];
  for (const { account, hide } of recorder.goneAccounts.values()) {
    journals.push(write(account.id, await factsOf(account), hide));
  }
  for (const account of await shell.read(allAccounts)) {
    journals.push(write(account.id, await factsOf(account), deps.redaction.hideFor(account)));
  }
  journals.push(write(noAccount, { name: noAccount, tasks: [] }, deps.redaction.hide));
  return { journals, unanswered: open.length, clearedFaults: [...recorder.faultIds] };
}
