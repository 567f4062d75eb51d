/**
 * Options of the `contract pact` verbs, with their environment twins `KLING_CONTRACT_*`.
 */
import { webAddress } from '../option-domain-types.ts';
import { accept, file, refuse, secretText, text, toggle, typeOf } from '../option-types.ts';
import type { OptionType } from '../option-types.ts';
import type { OptionRow } from '../options.ts';
import { row, runOptions, targetOptions } from './contract-options.ts';

type Selector = Readonly<Record<string, unknown>>;

const what = 'What is looked at:';
const broker = 'The broker:';
const out = 'What is written:';
const name = text('name', /\S/, 'a name');

/** Consumer version selectors as brokers document them. */
const selectors: OptionType<readonly Selector[]> = typeOf(
  'json',
  (value) => {
    try {
      const parsed: unknown = JSON.parse(String(value));
      const list = Array.isArray(parsed) ? (parsed as unknown[]) : [parsed];
      const isFit = list.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
      return isFit ? accept(list as Selector[]) : refuse('a JSON object or a list of them', value);
    } catch {
      return refuse('JSON such as {"mainBranch":true}', value);
    }
  },
  (value) => JSON.stringify(value),
);

/** A row that other tools name too. */
const alsoNamed = <Row extends OptionRow>(row: Row, env: string): Row => ({ ...row, env: [...row.env, env] });
const secret = <Row extends OptionRow>(row: Row): Row => ({ ...row, secret: true });

const token = secretText('token', /^[!-~]+$/, 'visible ASCII characters without spaces');

/** Options of `contract pact verify`. */
export const verifyOptions = {
  target: row('target', targetOptions.target.type, {
    default: 'emulator',
    description: "Base URL of an emulator, or 'emulator': one is started for the run, with one account.",
    group: what,
  }),
  profile: targetOptions.profile,
  receiverHost: targetOptions.receiverHost,
  provider: row('provider', name, {
    default: 'kling',
    description: "The provider's name at the broker.",
    group: broker,
  }),
  brokerToken: alsoNamed(
    secret(row('broker-token', token, { description: 'Bearer token of the broker.', group: broker })),
    'PACT_BROKER_TOKEN',
  ),
  brokerUser: alsoNamed(
    row('broker-user', name, { description: 'User of the broker, with basic authentication.', group: broker }),
    'PACT_BROKER_USERNAME',
  ),
  brokerPassword: alsoNamed(
    secret(row('broker-password', token, { description: "The user's password.", group: broker })),
    'PACT_BROKER_PASSWORD',
  ),
  selectors: row('selectors', selectors, {
    default: [{ latest: true }],
    description: 'Consumer version selectors: which pacts of the broker are verified.',
    group: broker,
  }),
  pending: row('pending', toggle, {
    default: false,
    description: 'Pacts that the broker calls pending can not fail the run.',
    group: broker,
  }),
  publish: row('publish', toggle, {
    default: false,
    description: 'Tell the broker the results; needs --provider-version.',
    group: broker,
  }),
  providerVersion: row('provider-version', name, {
    description: 'Version that the results are published for.',
    group: broker,
  }),
  providerBranch: row('provider-branch', name, { description: 'Its branch.', group: broker }),
  report: row('report', runOptions.report.type, {
    default: [],
    description: 'text, json, junit or html, to standard output or to a file.',
    group: out,
  }),
} as const;

/** Options of `contract pact check`. */
export const checkOptions = {
  profile: targetOptions.profile,
  report: verifyOptions.report,
} as const;

/** Options of `contract pact export`. */
export const exportOptions = {
  from: row(
    'from',
    typeOf<string>('url|file', (value, directory) => {
      const given = String(value);
      return /^https?:/i.test(given) ? webAddress.read([given], directory) : file.read([given], directory);
    }),
    { description: 'A running emulator, or a file with the answer of its journal.', group: what },
  ),
  account: row('account', name, { description: 'Account whose journal is read.', group: what }),
  consumer: row('consumer', name, { default: 'consumer', description: "The consumer's name in the pact.", group: out }),
  provider: row('provider', name, { default: 'kling', description: "The provider's name in the pact.", group: out }),
  out: row('out', file, { description: 'File to write; by default standard output.', group: out }),
} as const;
