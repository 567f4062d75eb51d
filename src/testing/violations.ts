/**
 * `toHaveNoContractViolations`: what the client did and should not have done, by the rules that judge clients.
 */
import { tellCount } from '../contracts/spec/pick.ts';
import type { ClientRecord, Finding, JudgeOptions, Severity } from '../contracts/clients/judge-client.ts';
import {
  findJudgeOptionProblems,
  judgeClient,
  readClientRecord,
  clientRules,
} from '../contracts/clients/judge-client.ts';
import type { ClientJournal, RecordSource } from '../contracts/clients/client-record.ts';
import { noAccount } from '../contracts/clients/client-record.ts';
import type { AccountHandle } from '../emulator/control/account-handle.ts';
import type { Kling } from './kling.ts';
import type { Subject } from './matcher-subject.ts';
import { checkKeys, checkWord, createMatcher, isFixture } from './matcher-subject.ts';

export interface ViolationOptions extends JudgeOptions {
  /** `warning`: warnings are violations too. Default: errors only. */
  readonly failOn?: Severity;
}

const optionKeys = ['rules', 'ignore', 'expect', 'thresholds', 'failOn'] satisfies readonly (keyof ViolationOptions)[];

/** A source that knows one account. */
function sourceOf(account: AccountHandle): RecordSource {
  return {
    listAccounts: async () => ({ accounts: [await account.get()], total: 1, more: false }),
    listTasks: ({ account: _, ...query }) => account.tasks(query),
    queryJournal: ({ account: _, ...query }) => account.journal(query),
    queryTimings: ({ account: _, ...query }) => account.timings(query),
    queryUnattributed: () => Promise.resolve({ entries: [], dropped: 0 }),
    queryUnattributedTimings: () => Promise.resolve({ timings: [], dropped: 0 }),
  };
}

/** What belongs to no account and can only be this test's: unknown paths, refused keys. */
async function readStrays(kling: Kling): Promise<readonly ClientJournal[]> {
  const entries = (await kling.strayRequests()) ?? [];
  const [first] = entries;
  if (!first) return [];
  const { timings } = await kling.control.queryUnattributedTimings({ after: first.number - 1 });
  return [{ account: noAccount, name: noAccount, entries, dropped: 0, timings, tasks: [] }];
}

async function readRecord(subject: Subject): Promise<ClientRecord> {
  if (!isFixture(subject)) {
    const { id } = await subject.get();
    return readClientRecord(sourceOf(subject), [id]);
  }
  const { journals } = await readClientRecord(subject.control, [subject.accountId]);
  return { journals: [...journals, ...(await readStrays(subject))] };
}

function checkOptions({ rules = {}, ignore = [], expect = [], ...rest }: ViolationOptions): void {
  const known = clientRules.map(({ id }) => id);
  checkKeys({ rules, ignore, expect, ...rest }, optionKeys, 'toHaveNoContractViolations');
  for (const wish of [...Object.keys(rules), ...ignore, ...expect]) {
    checkWord(wish.split(':', 1)[0], known, 'rule on clients');
  }
  checkWord(rest.failOn, ['error', 'warning'], 'severity');
  const [problem] = findJudgeOptionProblems({ rules, ignore, expect, ...rest });
  if (problem !== undefined) throw new TypeError(problem);
}

const describe = ({ severity, rule, message, hint, evidence }: Finding): string => {
  const place = evidence.length === 0 ? '' : ` [journal ${evidence.slice(0, 5).join(', ')}]`;
  return `${severity} ${rule}: ${message}${place}${hint === undefined ? '' : `\n    → ${hint}`}`;
};

const incomplete = 'record-incomplete';

/** Entries that are gone cannot be judged: that is neither a pass nor a violation. */
function refuseGaps({ journals }: ClientRecord, { rules = {}, ignore = [] }: ViolationOptions): void {
  if (rules[incomplete] === 'off' || ignore.includes(incomplete)) return;
  const dropped = journals.reduce((all, journal) => all + journal.dropped, 0);
  if (dropped === 0) return;
  throw new Error(
    `The journal was full and ${tellCount(dropped, 'entry is', 'entries are')} gone, so whether the client keeps the contract is unknown. ` +
      'Keep more with the options journalEntries and journalCharacters.',
  );
}

function findViolations(record: ClientRecord, { failOn = 'error', ...options }: ViolationOptions) {
  const findings = judgeClient(record, { ...options, rules: { ...options.rules, [incomplete]: 'off' } });
  const violations = failOn === 'warning' ? findings : findings.filter(({ severity }) => severity === 'error');
  if (violations.length === 0) refuseGaps(record, options);
  return { findings, violations };
}

/**
 * Judges a test's client at the end of the test.
 *
 * @returns what it did wrong, in words; nothing when all is well
 */
export async function describeViolations(kling: Kling, options: ViolationOptions): Promise<string | undefined> {
  checkOptions(options);
  const { violations } = findViolations(await readRecord(kling), options);
  if (violations.length === 0) return undefined;
  return ['The client broke the contract:', ...violations.map((finding) => `  ${describe(finding)}`)].join('\n');
}

/** Whether the client kept the contract. A client that asked for nothing kept nothing: that is refused. */
export const toHaveNoContractViolations = createMatcher(
  'toHaveNoContractViolations',
  async (_account, _context, received, options: ViolationOptions = {}) => {
    checkOptions(options);
    const record = await readRecord(received);
    if (record.journals.every(({ entries }) => entries.every(({ kind }) => kind !== 'request'))) {
      throw new Error(
        'There is nothing to judge: no request has come. Does the client use baseUrl and the keys of kling?',
      );
    }
    const { findings, violations } = findViolations(record, options);
    return {
      pass: violations.length === 0,
      wanted: `no contract violations${options.failOn === 'warning' ? ', warnings included' : ''}`,
      found:
        findings.length === 0
          ? ['There are none.']
          : ['The client:', ...findings.map((found) => `  ${describe(found)}`)],
    };
  },
);
