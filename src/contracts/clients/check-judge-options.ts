/** Wrong options of the judge, as sentences: a rule that is switched off by a slip would acquit everybody. */
import { findNearName } from '../spec/near-name.ts';
import { clientRules } from './rules.ts';
import { defaultThresholds } from './thresholds.ts';

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
