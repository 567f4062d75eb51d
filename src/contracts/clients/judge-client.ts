/**
 * Judges what a client did at an emulator by a table of rules. Pure: the same record and options give the same
 * judgement. What a rule could not look at, or never saw, is reported as such and never as passed.
 */
import { tellCount, groupBy } from '../spec/pick.ts';
import { findNearName } from '../spec/near-name.ts';
import type { ClientRecord } from './client-record.ts';
import { noAccount } from './client-record.ts';
import type { JournalContext, Thresholds, Match, Rule, Severity } from './journal-context.ts';
import { createJournalContext, defaultThresholds } from './journal-context.ts';
import { callbackRules } from './rules/callbacks.ts';
import { credentialRules } from './rules/credentials.ts';
import { endingRules } from './rules/endings.ts';
import { habitRules, pollingRules } from './rules/habits.ts';
import { idRules } from './rules/ids.ts';
import { moneyRules } from './rules/money.ts';
import { requestRules } from './rules/requests.ts';
import { valueRules } from './rules/values.ts';

// Wrong options of the judge, as sentences: a rule that is switched off by a slip would pass every client.

const severities = ['error', 'warning', 'off'];

function explainWord(what: string, word: string, known: readonly string[]): string {
  const near = findNearName(word, known);
  return `There is no ${what} '${word}'.${near === undefined ? '' : ` Did you mean '${near}'?`}`;
}

/**
 * What is wrong with options, one sentence each; nothing when they are right.
 *
 * @example findJudgeOptionProblems({ rules: { 'field-unknown': 'eror' } }) // ["There is no severity 'eror'. …"]
 */
export function findJudgeOptionProblems({
  rules = {},
  ignore = [],
  expect = [],
  thresholds = {},
}: {
  readonly rules?: Readonly<Record<string, string>>;
  readonly ignore?: readonly string[];
  readonly expect?: readonly string[];
  readonly thresholds?: object;
}): readonly string[] {
  const ids = clientRules.map(({ id }) => id);
  const words = [...Object.keys(rules), ...[...ignore, ...expect].map((wish) => wish.split(':', 1)[0] ?? '')];
  const measures = Object.keys(defaultThresholds);
  return [
    ...words.filter((word) => !ids.includes(word)).map((word) => explainWord('rule on clients', word, ids)),
    ...Object.values(rules)
      .filter((severity) => !severities.includes(severity))
      .map((severity) => explainWord('severity', severity, severities)),
    ...Object.entries(thresholds).flatMap(([name, value]: [string, unknown]) => {
      if (!measures.includes(name)) return [explainWord('threshold', name, measures)];
      const isNumber = typeof value === 'number';
      if (isNumber && Number.isFinite(value) && value >= 0) return [];
      return [`The threshold '${name}' must be a number from 0 on, but is ${isNumber ? value : typeof value}.`];
    }),
  ];
}

export type { ClientRecord } from './client-record.ts';
export type { Severity } from './journal-context.ts';
export { readClientRecord } from './client-record.ts';

/** Something that a client did and should not have done; repetitions are one finding. */
export interface Finding {
  /** Id of a row of the table of rules. */
  readonly rule: string;
  readonly severity: Severity;
  /** Which request, what was sent and what is right, in a sentence. */
  readonly message: string;
  /** How to fix it. */
  readonly hint?: string;
  /** Id of the account in whose journal it stands; `-` where it belongs to none. */
  readonly account: string;
  /** Numbers of entries in that account's journal, the first that shows it first. */
  readonly evidence: readonly number[];
  /** Further accounts in which the same was seen, with the entries there. */
  readonly elsewhere?: readonly Pick<Finding, 'account' | 'evidence'>[];
  /** Names of the tests in which it was seen, as far as they are known. */
  readonly tests?: readonly string[];
  /** How often it was seen. */
  readonly count: number;
}

/** A rule that says nothing, and why. */
interface NotLooked {
  readonly rule: string;
  readonly reason: string;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  /** How many things each rule looked at, findings or none. */
  readonly looked: Readonly<Record<string, number>>;
  readonly notLooked: readonly NotLooked[];
}

export interface JudgeOptions {
  /** Other severities by rule; `off` leaves the rule out. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Findings that are forgiven: a rule, or `rule:text` for those whose message has the text. */
  readonly ignore?: readonly string[];
  /** Findings that a client means to cause, written likewise: forgiven, and missed when they do not come. */
  readonly expect?: readonly string[];
  readonly thresholds?: Partial<Thresholds>;
}

/** The rule of a gap that concerns every rule. */
export const everyRule = '*';

const mostEvidence = 20;

/** One thing that was seen, where it was seen, and how much it weighs. */
interface Seen {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly account: string;
  /** Name of the test that did it, where that is known. */
  readonly test: string | undefined;
  readonly match: Match;
}

const listEvidence = (seen: readonly Seen[]): readonly number[] =>
  [...new Set(seen.flatMap(({ match }) => match.evidence))].slice(0, mostEvidence);

/** Puts matches of the same thing together, in whichever account and test they were seen. */
function groupSeen(seen: readonly Seen[]): readonly Finding[] {
  const groups = groupBy(seen, ({ rule, severity, match }) => JSON.stringify([rule.id, severity, match.key]));
  return [...groups.values()].flatMap((group): Finding[] => {
    const [first] = group;
    if (!first) return [];
    const { rule, severity, account, match } = first;
    const tests = [...new Set(group.flatMap(({ test }) => test ?? []))];
    const [own, ...others] = groupBy(group, (one) => one.account).values();
    const elsewhere = others.flatMap((some) => {
      const [one] = some;
      return one ? [{ account: one.account, evidence: listEvidence(some) }] : [];
    });
    const times = group.length > 1 ? ` (seen ${tellCount(group.length, 'time')})` : '';
    return [
      {
        rule: rule.id,
        severity,
        message: `${match.message}${times}`,
        hint: match.hint === undefined ? rule.remediation : `${match.hint} ${rule.remediation}`,
        account,
        evidence: listEvidence(own ?? []),
        ...(elsewhere.length > 0 ? { elsewhere } : {}),
        ...(tests.length > 0 ? { tests } : {}),
        count: group.length,
      },
    ];
  });
}

/** `rule` or `rule:text`. Each match by itself: one that is meant must not forgive another that stands beside it. */
function matchesWish(wish: string, { rule, match }: Seen): boolean {
  const cut = wish.indexOf(':');
  return cut < 0 ? wish === rule.id : wish.slice(0, cut) === rule.id && match.message.includes(wish.slice(cut + 1));
}

/** What was meant to happen and did not is a finding of its own. */
const missedWish = (wish: string): Finding => ({
  rule: 'expected-finding-missing',
  severity: 'error',
  message: `Nothing that the client did matches the expected '${wish}'.`,
  hint: 'Take the expectation out, or find out why the client no longer does it.',
  account: noAccount,
  evidence: [],
  count: 1,
});

function judgeRule(rule: Rule, wanted: Severity | undefined, contexts: readonly JournalContext[]) {
  const inspections = contexts.map((context) => ({ ...rule.inspect(context), context }));
  const count = inspections.reduce((sum, { seen }) => sum + seen, 0);
  const blind = [...new Set(inspections.flatMap(({ blind: reason }) => reason ?? []))];
  const reasons = count === 0 && blind.length === 0 ? [rule.unseen ?? 'No request came.'] : blind;
  return {
    rule,
    seen: inspections.flatMap(({ matches, context }) =>
      matches.map((match): Seen => {
        const { account } = context.journal;
        return {
          rule,
          severity: wanted ?? match.severity ?? rule.severity,
          account,
          test: context.testOf(match.evidence),
          match,
        };
      }),
    ),
    count,
    notLooked: reasons.map((reason) => ({ rule: rule.id, reason })),
  };
}

/** Operations of the vendor that the emulator has not: nothing can be said about who calls them. */
function describeNotEmulated({ journals }: ClientRecord): readonly NotLooked[] {
  const told = journals.flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const isKnown = entry.kind === 'request' && entry.failure === 'route.not-emulated';
      const found = isKnown ? entry.diagnostics.find(({ rule }) => rule === 'route.not-emulated') : undefined;
      return found ? [found.message.split(' is not emulated', 1)[0] ?? ''] : [];
    }),
  );
  return [...groupBy(told, (what) => what)].map(([what, { length }]) => ({
    rule: 'not-judged',
    reason: `${what} is not emulated: ${length === 1 ? 'a request was' : `${length} requests were`} not judged.`,
  }));
}

/** Questions of browsers whether a page may call: no page of a vendor says how they are answered. */
function describePreflights({ journals }: ClientRecord): readonly NotLooked[] {
  const asked = journals
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.kind === 'request' && entry.method === 'OPTIONS');
  const reason = `OPTIONS is what a browser asks before a call from a page (CORS): ${tellCount(asked.length, 'request was', 'requests were')} not judged. A key in a page is read by everybody: call from a server.`;
  return asked.length === 0 ? [] : [{ rule: 'not-judged', reason }];
}

/** What can't be looked at any more, or not yet: it concerns every rule. */
function describeGaps({ journals, unanswered = 0 }: ClientRecord): readonly NotLooked[] {
  const gaps = journals
    .filter(({ dropped }) => dropped > 0)
    .map(({ name, dropped }) => {
      const whose = name === noAccount ? 'requests that belong to no account' : name;
      return `The journal of ${whose} was full: ${tellCount(dropped, 'entry is', 'entries are')} missing. Keep more with --journal-entries and --journal-megabytes.`;
    });
  return gaps
    .map((reason) => ({ rule: everyRule, reason }))
    .concat(
      unanswered === 0
        ? []
        : [
            {
              rule: 'requests',
              reason: `Unanswered when the client ended: ${unanswered}. They are judged by what was sent.`,
            },
          ],
    );
}

/**
 * Judges a client, and says what could not be judged.
 *
 * @throws TypeError when an option is wrong, in a sentence.
 * @example const { findings, notLooked } = examineClient(await readClientRecord(kling.control));
 */
export function examineClient(record: ClientRecord, options: JudgeOptions = {}): Judgement {
  const [problem] = findJudgeOptionProblems(options);
  if (problem !== undefined) throw new TypeError(problem);
  const { rules = {}, ignore = [], expect = [] } = options;
  const thresholds = { ...defaultThresholds, ...options.thresholds };
  const contexts = record.journals.map((journal) => createJournalContext(record, journal, thresholds));
  const judged = clientRules.flatMap((rule) => {
    const wanted = rules[rule.id];
    return wanted === 'off' ? [] : [judgeRule(rule, wanted, contexts)];
  });
  const all = judged.flatMap(({ seen }) => seen);
  const forgiven = [...ignore, ...expect];
  const missed = expect.filter((wish) => !all.some((one) => matchesWish(wish, one)));
  const left = all.filter((one) => !forgiven.some((wish) => matchesWish(wish, one)));
  return {
    findings: [...groupSeen(left), ...missed.map(missedWish)].toSorted(
      (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
    ),
    looked: Object.fromEntries(judged.map(({ rule, count }) => [rule.id, count])),
    notLooked: [
      ...describeGaps(record),
      ...describeNotEmulated(record),
      ...describePreflights(record),
      ...judged.flatMap(({ notLooked }) => notLooked),
    ],
  };
}

/**
 * What a client did and should not have done, worst first.
 *
 * @example const findings = judgeClient(await readClientRecord(kling.control), { ignore: ['field-unknown'] });
 */
export const judgeClient = (record: ClientRecord, options: JudgeOptions = {}): readonly Finding[] =>
  examineClient(record, options).findings;

// Every rule on clients, in the order in which reports tell of them.

export const clientRules: readonly Rule[] = [
  ...requestRules,
  ...credentialRules,
  ...endingRules,
  ...moneyRules,
  ...idRules,
  ...callbackRules,
  ...pollingRules,
  ...habitRules,
  ...valueRules,
];
