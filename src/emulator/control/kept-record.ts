/**
 * The record that nothing takes back, in the words of the control API.
 */
import type {
  ControlAccount,
  ControlJournalEntry,
  ControlTask,
  ControlTiming,
} from '../../contracts/spec/generated/messages.ts';
import type { JournalEntry, NumberedEntry } from '../core/journal.ts';
import { nobody } from '../core/journal.ts';
import { allAccounts, tasksOf } from '../core/reads.ts';
import type { Account } from '../core/records.ts';
import type { ViewDeps } from './control-deps.ts';
import type { Recorder } from '../observers/recorder.ts';
import type { Hide } from '../observers/redaction.ts';
import { viewEntry, viewTask, viewTimings } from './story-views.ts';
import { viewAccount } from './views.ts';

/** Everything of one account, or of nobody (`-`). Entries are numbered from the start, whatever was cleared since. */
export interface KeptJournal {
  readonly account: string;
  readonly name: string;
  /** The name that somebody gave the account: that of a test. */
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
  journals.push(write(nobody, { name: nobody, tasks: [] }, deps.redaction.hide));
  return { journals, unanswered: open.length, clearedFaults: [...recorder.faultIds] };
}
