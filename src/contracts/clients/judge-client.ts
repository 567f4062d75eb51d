/**
 * Judges what a client did at an emulator by a table of rules. Pure: the same record and options give the same
 * judgement. What a rule could not look at, or never saw, is told as such and never as passed.
 */
import { nobody } from './client-record.ts';
import type { ClientJournal, ClientRecord } from './client-record.ts';
import { groupBy } from './group.ts';
import type { Rule, Severity, Sighting } from './rule.ts';
import { clientRules } from './rules.ts';
import { createScene } from './scene.ts';
import type { Scene } from './scene.ts';
import { defaultThresholds } from './thresholds.ts';
import type { Thresholds } from './thresholds.ts';

export type { ClientRecord } from './client-record.ts';
export type { Severity } from './rule.ts';
export { readClientRecord } from './client-record.ts';

/** Something that a client did and should not have done; repetitions are one finding. */
export interface Finding {
  /** Id of a row of the table of rules. */
  readonly rule: string;
  readonly severity: Severity;
  /** Which request, what was sent and what is right, in a sentence. */
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string;
  /** Id of the account in whose journal it stands; `-` where it belongs to none. */
  readonly account: string;
  /** Numbers of entries in that account's journal, the first that convicts first. */
  readonly evidence: readonly number[];
  /** How often it was seen. */
  readonly count: number;
}

/** A rule that says nothing, and why. */
export interface NotLooked {
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

const mostEvidence = 20;

/** Puts sightings of the same thing together. */
function groupSightings(rule: Rule, severity: Severity, journal: ClientJournal, sightings: readonly Sighting[]) {
  return [...groupBy(sightings, ({ key }) => key).values()].flatMap((group): Finding[] => {
    const [first] = group;
    if (!first) return [];
    const times = group.length > 1 ? ` (seen ${group.length} times)` : '';
    return [
      {
        rule: rule.id,
        severity,
        message: `${first.message}${times}`,
        hint: first.hint === undefined ? rule.mend : `${first.hint} ${rule.mend}`,
        account: journal.account,
        evidence: [...new Set(group.flatMap(({ evidence }) => evidence))].slice(0, mostEvidence),
        count: group.length,
      },
    ];
  });
}

/** `rule` or `rule:text`. */
function matchesWish(wish: string, { rule, message }: Finding): boolean {
  const cut = wish.indexOf(':');
  return cut < 0 ? wish === rule : wish.slice(0, cut) === rule && message.includes(wish.slice(cut + 1));
}

/** What was meant to happen and did not is a finding of its own. */
const missedWish = (wish: string): Finding => ({
  rule: 'expected-finding-missing',
  severity: 'error',
  message: `Nothing that the client did matches the expected '${wish}'.`,
  hint: 'Take the expectation out, or find out why the client no longer does it.',
  account: nobody,
  evidence: [],
  count: 1,
});

function judgeRule(rule: Rule, severity: Severity, scenes: readonly Scene[]) {
  const looks = scenes.map((scene) => {
    const look = rule.look(scene);
    return { ...look, findings: groupSightings(rule, severity, scene.journal, look.sightings) };
  });
  const seen = looks.reduce((sum, look) => sum + look.seen, 0);
  const blind = [...new Set(looks.flatMap(({ blind: reason }) => reason ?? []))];
  const reasons = seen === 0 && blind.length === 0 ? [rule.unseen] : blind;
  return {
    findings: looks.flatMap(({ findings }) => findings),
    seen,
    notLooked: reasons.map((reason) => ({ rule: rule.id, reason })),
  };
}

/** What nobody can look at any more. */
const describeDropped = ({ journals }: ClientRecord): readonly NotLooked[] =>
  journals
    .filter(({ dropped }) => dropped > 0)
    .map(({ name, dropped }) => ({
      rule: '*',
      reason: `The journal of ${name === nobody ? 'requests that belong to no account' : name} was full: its first ${dropped} entries are gone. Keep more with --journal-entries.`,
    }));

/**
 * Judges a client, and says what could not be judged.
 *
 * @example const { findings, notLooked } = examineClient(await readClientRecord(kling.control));
 */
export function examineClient(record: ClientRecord, options: JudgeOptions = {}): Judgement {
  const { rules = {}, ignore = [], expect = [] } = options;
  const thresholds = { ...defaultThresholds, ...options.thresholds };
  const scenes = record.journals.map((journal) => createScene(record, journal, thresholds));
  const judged = clientRules.flatMap((rule) => {
    const severity = rules[rule.id] ?? rule.severity;
    return severity === 'off' ? [] : [{ rule, ...judgeRule(rule, severity, scenes) }];
  });
  const all = judged.flatMap(({ findings }) => findings);
  const forgiven = [...ignore, ...expect];
  const missed = expect.filter((wish) => !all.some((finding) => matchesWish(wish, finding)));
  return {
    findings: [
      ...all.filter((finding) => !forgiven.some((wish) => matchesWish(wish, finding))),
      ...missed.map(missedWish),
    ].toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning')),
    looked: Object.fromEntries(judged.map(({ rule, seen }) => [rule.id, seen])),
    notLooked: [...describeDropped(record), ...judged.flatMap(({ notLooked }) => notLooked)],
  };
}

/**
 * What a client did and should not have done, worst first.
 *
 * @example const findings = judgeClient(await readClientRecord(kling.control), { ignore: ['field-unknown'] });
 */
export const judgeClient = (record: ClientRecord, options: JudgeOptions = {}): readonly Finding[] =>
  examineClient(record, options).findings;
