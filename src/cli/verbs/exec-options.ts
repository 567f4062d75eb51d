/**
 * Options of `exec`, with their environment twins `KLING_EXEC_*`.
 */
import { failLevels } from '../../contracts/clients/client-report.ts';
import type { Severity } from '../../contracts/clients/rule.ts';
import { clientRules } from '../../contracts/clients/rules.ts';
import { defaultThresholds } from '../../contracts/clients/journal-context.ts';
import { vendorIds } from '../../contracts/spec/vendors.ts';
import { products } from '../../emulator/core/products/product-list.ts';
import { clock, moment, progression, settings } from '../option-domain-types.ts';
import { dialectList } from '../option-mount-types.ts';
import { accept, file, oneOf, positiveNumber, refuse, text, wholeNumber } from '../option-types.ts';
import type { OptionType, Read } from '../option-types.ts';
import type { OptionRow } from '../options.ts';
import { suggestName } from '../suggest-name.ts';
import { reportOrders } from '../reports.ts';
import { clientVariables } from './exec-environment.ts';
import type { VariableName } from './exec-environment.ts';

/** A type that is given several times, each time one item; separated by `;` in a variable. */
function severalOf<T>(
  placeholder: string,
  readOne: (item: string) => Read<T>,
  write: (item: T) => string,
): OptionType<readonly T[]> {
  return {
    placeholder,
    repeatable: true,
    read(given, _directory, from) {
      const items: T[] = [];
      const texts = given.map(String);
      // A flag is given once for each: its text may have a semicolon of its own.
      for (const item of from === 'flag' ? texts : texts.flatMap((text) => text.split(/[;\n]/))) {
        if (item.trim() === '') continue;
        const read = readOne(item.trim());
        if (!read.ok) return read;
        items.push(read.value);
      }
      return accept(items);
    },
    write: (items) => items.map(write),
  };
}

/** A failure that is asked for: of one product or of any. */
export interface FailWish {
  readonly product?: string;
  readonly times: number;
}

const productNames = ['any', ...Object.keys(products)];

const failWishes = severalOf<FailWish>(
  'product[:TIMES]',
  (item) => {
    const [, word = '', times = '1'] = /^([^:]*)(?::(\d{1,6}))?$/.exec(item) ?? [];
    if (!productNames.includes(word) || Number(times) < 1) {
      const expected = `one of ${productNames.join(', ')}, with :TIMES for more than the next one`;
      return refuse(expected, item, suggestName(word, productNames));
    }
    return accept({ ...(word === 'any' ? {} : { product: word }), times: Number(times) });
  },
  ({ product = 'any', times }) => `${product}:${times}`,
);

const ruleNames = clientRules.map(({ id }) => id);
const severities = ['error', 'warning', 'off'] as const;

export interface RuleWish {
  readonly rule: string;
  readonly severity: Severity | 'off';
}

const unknownRule = (word: string): Read<never> =>
  ({ ok: false, because: `: no rule is called '${word}'.${suggestName(word, ruleNames)}` }) as const;

const ruleWishes = severalOf<RuleWish>(
  'rule=error|warning|off',
  (item) => {
    const [rule = '', word = ''] = item.split('=');
    if (!ruleNames.includes(rule)) return unknownRule(rule);
    const severity = severities.find((known) => known === word);
    return severity ? accept({ rule, severity }) : refuse(`${rule}=error, ${rule}=warning or ${rule}=off`, item);
  },
  ({ rule, severity }) => `${rule}=${severity}`,
);

const findingWishes = severalOf<string>(
  'rule[:TEXT]',
  (item) => {
    const [rule = ''] = item.split(':');
    return ruleNames.includes(rule) ? accept(item) : unknownRule(rule);
  },
  (item) => item,
);

const variableNames = severalOf<VariableName>(
  'VARIABLE=NAME',
  (item) => {
    const [, variable = '', name = ''] = /^(\w+)=(\w*)$/.exec(item) ?? [];
    return clientVariables.includes(variable)
      ? accept({ variable, name })
      : refuse(`one of ${clientVariables.join(', ')} and =NAME`, item, suggestName(variable, clientVariables));
  },
  ({ variable, name }) => `${variable}=${name}`,
);

interface RowText<T> {
  readonly description: string;
  readonly group: string;
  readonly default?: T;
}

function row<T>(
  flag: string,
  type: OptionType<T>,
  rowText: RowText<NoInfer<T>> & { readonly default: NoInfer<T> },
): OptionRow<T, T>;
function row<T>(flag: string, type: OptionType<T>, rowText: RowText<NoInfer<T>>): OptionRow<T, undefined>;
function row<T>(flag: string, type: OptionType<T>, rowText: RowText<T>): OptionRow<T, T | undefined> {
  const env = [`KLING_EXEC_${flag.replaceAll('-', '_').toUpperCase()}`];
  return {
    flag,
    env,
    type,
    default: rowText.default,
    description: rowText.description,
    group: rowText.group,
    secret: false,
  };
}

const judgement = 'What is judged:';
const failing = 'Failures on purpose:';
const emulator = 'The emulator:';
const command = 'The command:';
const out = 'What is written:';

/** Options of `exec`. */
export const execOptions = {
  failOn: row('fail-on', oneOf(failLevels), {
    default: 'error',
    description: 'From which severity on a finding makes exit code 0 a 1.',
    group: judgement,
  }),
  rules: row('rule', ruleWishes, {
    default: [],
    description: 'Gives a rule another severity, or switches it off.',
    group: judgement,
  }),
  ignore: row('ignore', findingWishes, {
    default: [],
    description: 'Forgives findings of a rule, with :TEXT only those whose message has the text.',
    group: judgement,
  }),
  expect: row('expect', findingWishes, {
    default: [],
    description: 'Findings that the command means to cause: forgiven, and an error when they do not come.',
    group: judgement,
  }),
  pollsPerSecond: row('polls-per-second', wholeNumber(1, 10_000), {
    default: defaultThresholds.pollsPerSecond,
    description: 'Most reads of one task in one second.',
    group: judgement,
  }),
  callbackMs: row('callback-ms', wholeNumber(1, 600_000), {
    default: defaultThresholds.callbackMs,
    description: 'Longest time in which a receiver should answer a callback.',
    group: judgement,
  }),
  failNext: row('fail-next', failWishes, {
    default: [],
    description: 'The next task of the product is accepted and ends failed.',
    group: failing,
  }),
  refuseNext: row('refuse-next', failWishes, {
    default: [],
    description: 'The next task of the product is refused with code 1301.',
    group: failing,
  }),
  env: row('env', variableNames, {
    default: [],
    description: "The client's own name of a variable: KLING_BASE_URL=MY_URL; KLING_API_KEY= leaves it out.",
    group: command,
  }),
  port: row('port', wholeNumber(0, 65_535), {
    default: 0,
    description: 'Port of the emulator; 0 = any free one.',
    group: emulator,
  }),
  accounts: row('accounts', file, {
    description: 'Accounts with known credentials (YAML or JSON); the command gets those of the first one.',
    group: emulator,
  }),
  clock: row('clock', clock, { default: 'real', description: "How accounts' time runs.", group: emulator }),
  startTime: row('start-time', moment, { description: "Where accounts' time starts.", group: emulator }),
  seed: row('seed', text('text', /\S/, 'text'), {
    description: 'Makes ids, file names and chance repeatable.',
    group: emulator,
  }),
  progression: row('progression', progression, {
    default: 'fast',
    description: 'How tasks move.',
    group: emulator,
  }),
  progressionScale: row('progression-scale', positiveNumber(1_000_000), {
    default: 1,
    description: 'Stretches or shrinks the times of fast and realistic.',
    group: emulator,
  }),
  settings: row('set', settings, { description: 'Changes a setting by its id.', group: emulator }),
  profile: row('profile', oneOf(['default', 'trial']), {
    default: 'default',
    description: "Packs of the account: 1,000,000 units, or Kling's trial pack.",
    group: emulator,
  }),
  dialects: row('dialects', dialectList, {
    default: vendorIds,
    description: 'Which APIs are spoken: Kling itself, and gateways to it.',
    group: emulator,
  }),
  repeatWithinMs: row('repeat-within-ms', wholeNumber(0, 86_400_000), {
    default: defaultThresholds.repetitionMs,
    description: 'Time after a doubtful paid call in which the same request is taken for its repetition.',
    group: judgement,
  }),
  journalEntries: row('journal-entries', wholeNumber(1, 5_000_000), {
    default: 200_000,
    description: 'Most entries of the record that is judged.',
    group: out,
  }),
  journalMegabytes: row('journal-megabytes', wholeNumber(1, 400), {
    default: 128,
    description: 'Most megabytes of bodies and answers in the record that is judged.',
    group: out,
  }),
  report: row('report', reportOrders('standard error'), {
    default: [],
    description: 'text, json, junit or html, to standard error or to a file; text always stands on one of them.',
    group: out,
  }),
} as const;
