/**
 * Options of the `contract` verbs, with their environment twins `KLING_CONTRACT_*`.
 */
import { suggestName } from '../../contracts/spec/near-name.ts';
import { reportKinds } from '../../contracts/report/write-report.ts';
import { profiles } from '../../contracts/wire/profiles.ts';
import {
  accept,
  list,
  oneOf,
  refuse,
  text,
  toggle,
  typeOf,
  url,
  webAddress,
  wholeNumber,
} from '../../emulator/option-types.ts';
import type { OptionType } from '../../emulator/option-types.ts';
import { rowsOf } from '../../emulator/option-table.ts';
import { file } from '../options.ts';
import { reportOrders } from '../reports.ts';

/** The word that was meant, or the address that its own type advises. */
const adviseTarget = (given: string, because: string): string => {
  const at = because.lastIndexOf(' Did you mean ');
  return suggestName(given, ['emulator']) || (at < 0 ? '' : because.slice(at));
};

/** A base URL, or `emulator` for one that is started for the run. */
const target: OptionType<string> = {
  ...webAddress,
  placeholder: 'url|emulator',
  expected: "a base URL such as https://api-singapore.klingai.com, or 'emulator'",
  read(given, directory) {
    if (given.at(-1) === 'emulator') return accept('emulator');
    const read = webAddress.read(given, directory);
    return read.ok || !read.because.startsWith(' must be')
      ? read
      : refuse(target.expected, given.at(-1), adviseTarget(String(given.at(-1)), read.because));
  },
};

/** Units with at most three decimals, as milli-units. */
const units = typeOf<number>({
  placeholder: 'number',
  expected: 'a number of units such as 40 or 0.5',
  accepts: (value) => typeof value === 'number' && value >= 0,
  convert(given) {
    const written = String(given).trim();
    return /^\d{1,9}(\.\d{1,3})?$/.test(written) ? Math.round(Number(written) * 1000) : undefined;
  },
  write: (milli) => milli / 1000,
});

/** Rows under a heading of the help. */
export const rowsIn = (group: string) => rowsOf('KLING_CONTRACT', false, group);

export const scope = rowsIn('Scope:');
const budget = rowsIn('Budget:');
const network = rowsIn('Network:');
export const output = rowsIn('Output:');

const webAddressWithQuery = url('an http or https URL', { withQuery: true });
const names = list('tags', /^[\w./-]+$/, 'tags or ids of checks');
const seedText = text('text', /^[\w.-]{1,64}$/, 'letters, digits, dots, dashes and underscores, at most 64');

/** Recordings and their comparison speak of the official API. */
const officialOnly = () =>
  scope('profile', oneOf(['kling']), { default: 'kling', description: 'Suite to run: the official one.' });

/** Options that name a target and how to look at it. */
export const targetOptions = {
  target: scope('target', target, {
    description: "Base URL of a Kling API, or 'emulator': one is started for the run, with accounts.",
  }),
  profile: scope('profile', oneOf(profiles), {
    default: 'kling',
    description: 'Suite to run: the official API, or a gateway.',
  }),
  only: scope('only', names, { default: [], description: 'Only checks with these tags or ids.' }),
  strict: scope('strict', toggle, {
    default: false,
    description: 'Every failed check counts, also on a real API and whatever its source.',
  }),
  seed: scope('seed', seedText, {
    description: 'Makes generated requests repeatable; by default generated and shown.',
  }),
  budgetUnits: budget('budget-units', units, {
    description: 'Most units to spend on this target with this key in 24 hours; without it only free checks run.',
  }),
  spendingFile: budget('spending-file', file, {
    description:
      'File that keeps the ledger of spending, by default ~/.local/state/kling-emulator/contract-spending.json.',
  }),
  voiceUrl: network('voice-url', webAddressWithQuery, {
    description: 'Recording of one voice, 5 to 30 s, that the target can fetch.',
  }),
  videoUrl: network('video-url', webAddressWithQuery, { description: 'Video of 3 to 20 s that the target can fetch.' }),
  receiverUrl: network('receiver-url', webAddress, {
    description: 'Where the target reaches this machine for callbacks, for example a tunnel.',
  }),
  receiverHost: network('receiver-host', text('host', /^[\w.:-]+$/, 'an address of this machine'), {
    description: 'Address to receive callbacks on; by default the one that the target is reached from.',
  }),
  receiverPort: network('receiver-port', wholeNumber(0, 65_535), {
    description: 'Port to receive callbacks on; by default any free one.',
  }),
} as const;

/** Options of `contract run`. */
export const runOptions = {
  ...targetOptions,
  plan: budget('plan', toggle, { default: false, description: 'Print what would run and cost; send nothing.' }),
  bail: scope('bail', toggle, {
    default: false,
    description: 'Stop after the first failed check; what was made is cleaned up.',
  }),
  report: output('report', reportOrders('standard output'), {
    default: [],
    description: `${reportKinds.join(', ')}, to standard output or to a file.`,
  }),
} as const;

const recordings = output('recordings', file, {
  description: 'Directory of recordings; by default fixtures/exchanges here, or the ones that come with the emulator.',
});

/** Options of `contract record`. */
export const recordOptions = {
  ...targetOptions,
  profile: officialOnly(),
  out: output('out', file, {
    description: 'File to write; by default named by day and host in the directory of recordings.',
  }),
  recordings,
} as const;

/** Options of `contract drift`. */
export const driftOptions = {
  ...targetOptions,
  profile: officialOnly(),
  against: scope('against', oneOf(['recordings', 'target']), {
    default: 'recordings',
    description: 'Compare the schemas with recordings only, or also with a live target.',
  }),
  recordings,
  format: output('format', oneOf(['text', 'json']), {
    default: 'text',
    description: 'Format of the report on standard output, where --report sends none there.',
  }),
  report: runOptions.report,
} as const;

/** Options of `contract list`. */
export const listOptions = {
  profile: targetOptions.profile,
  only: targetOptions.only,
  format: output('format', oneOf(['text', 'json']), { default: 'text', description: 'Format of the list.' }),
} as const;
