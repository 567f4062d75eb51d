/**
 * Options of the `contract` verbs, with their environment twins `KLING_CONTRACT_*`.
 */
import { profiles } from '../../contracts/wire/profiles.ts';
import { webAddress } from '../option-domain-types.ts';
import { accept, file, list, oneOf, refuse, text, toggle, typeOf, wholeNumber } from '../option-types.ts';
import type { OptionType } from '../option-types.ts';
import type { OptionRow } from '../options.ts';
import { reportOrders } from '../reports.ts';

/** A base URL, or `emulator` for one that is started for the run. */
const target: OptionType<string> = {
  ...webAddress,
  placeholder: 'url|emulator',
  read(given, directory) {
    if (given.at(-1) === 'emulator') return accept('emulator');
    const read = webAddress.read(given, directory);
    if (read.ok || !read.because.startsWith(' must be')) return read;
    return refuse("a base URL such as https://api-singapore.klingai.com, or 'emulator'", given.at(-1));
  },
};

/** Units with at most three decimals, as milli-units. */
const units: OptionType<number> = typeOf(
  'number',
  (value) => {
    const given = String(value).trim();
    return /^\d{1,9}(\.\d{1,3})?$/.test(given)
      ? accept(Math.round(Number(given) * 1000))
      : refuse('a number of units such as 40 or 0.5', value);
  },
  (milli) => milli / 1000,
);

interface RowText<T> {
  readonly description: string;
  readonly default?: T;
  readonly group?: string;
}

export function row<T>(
  flag: string,
  type: OptionType<T>,
  text: RowText<NoInfer<T>> & { readonly default: NoInfer<T> },
): OptionRow<T, T>;
export function row<T>(flag: string, type: OptionType<T>, text: RowText<NoInfer<T>>): OptionRow<T, undefined>;
export function row<T>(flag: string, type: OptionType<T>, text: RowText<T>): OptionRow<T, T | undefined> {
  return {
    flag,
    env: [`KLING_CONTRACT_${flag.replaceAll('-', '_').toUpperCase()}`],
    type,
    default: text.default,
    description: text.description,
    group: text.group ?? 'Options:',
    secret: false,
  };
}

const names = list('tags', /^[\w./-]+$/, 'tags or ids of checks');
const seedText = text('text', /^[\w.-]{1,64}$/, 'letters, digits, dots, dashes and underscores, at most 64');

/** Recordings and their comparison speak of the official API. */
const officialOnly = () =>
  row('profile', oneOf(['kling']), { default: 'kling', description: 'Suite to run: the official one.', group: what });

const what = 'What is looked at:';
const money = 'Money:';
const reach = 'What the target can reach:';
const out = 'What is written:';

/** Options that name a target and how to look at it. */
export const targetOptions = {
  target: row('target', target, {
    description: "Base URL of a Kling API, or 'emulator': one is started for the run, with accounts.",
    group: what,
  }),
  profile: row('profile', oneOf(profiles), {
    default: 'kling',
    description: 'Suite to run: the official API, or a gateway.',
    group: what,
  }),
  only: row('only', names, { default: [], description: 'Only checks with these tags or ids.', group: what }),
  strict: row('strict', toggle, {
    default: false,
    description: 'Every check counts, on a real API too, whatever it is known from.',
    group: what,
  }),
  seed: row('seed', seedText, {
    description: 'Makes generated requests repeatable; by default made and shown.',
    group: what,
  }),
  budgetUnits: row('budget-units', units, {
    description: 'Most units to spend here with this key in 24 hours; without it only free checks run.',
    group: money,
  }),
  spendingFile: row('spending-file', file, {
    description: 'Where spending is kept, by default ~/.local/state/kling-emulator/contract-spending.json.',
    group: money,
  }),
  voiceUrl: row('voice-url', webAddressWithQuery(), {
    description: 'Recording of one voice, 5 to 30 s, that the target can fetch.',
    group: reach,
  }),
  videoUrl: row('video-url', webAddressWithQuery(), {
    description: 'Video of 3 to 20 s that the target can fetch.',
    group: reach,
  }),
  receiverUrl: row('receiver-url', webAddress, {
    description: 'Where the target reaches this machine for callbacks, for example a tunnel.',
    group: reach,
  }),
  receiverHost: row('receiver-host', text('host', /^[\w.:-]+$/, 'an address of this machine'), {
    description: 'Address to receive callbacks on; by default the one that the target is reached from.',
    group: reach,
  }),
  receiverPort: row('receiver-port', wholeNumber(0, 65_535), {
    description: 'Port to receive callbacks on; by default any free one.',
    group: reach,
  }),
} as const;

/** A URL that may have a query, as signed ones do. */
function webAddressWithQuery(): OptionType<string> {
  return typeOf('url', (value) => {
    const given = String(value);
    const isPlain = URL.canParse(given) && /^https?:$/.test(new URL(given).protocol);
    return isPlain ? accept(given) : refuse('an http or https URL', value);
  });
}

/** Options of `contract run`. */
export const runOptions = {
  ...targetOptions,
  plan: row('plan', toggle, {
    default: false,
    description: 'Print what would run and cost; send nothing.',
    group: money,
  }),
  report: row('report', reportOrders('standard output'), {
    default: [],
    description: 'text, json, junit or html, to standard output or to a file.',
    group: out,
  }),
} as const;

const recordings = row('recordings', file, {
  description: 'Directory of recordings; by default fixtures/exchanges here, or the ones that come with the emulator.',
  group: out,
});

/** Options of `contract record`. */
export const recordOptions = {
  ...targetOptions,
  profile: officialOnly(),
  out: row('out', file, {
    description: 'File to write; by default named by day and host in the directory of recordings.',
    group: out,
  }),
  recordings,
} as const;

/** Options of `contract drift`. */
export const driftOptions = {
  ...targetOptions,
  profile: officialOnly(),
  against: row('against', oneOf(['recordings', 'target']), {
    default: 'recordings',
    description: 'Compare the documents with recordings only, or with a live target too.',
    group: what,
  }),
  recordings,
  format: row('format', oneOf(['text', 'json']), { default: 'text', description: 'Form of the report.', group: out }),
} as const;

/** Options of `contract list`. */
export const listOptions = {
  profile: targetOptions.profile,
  only: targetOptions.only,
  format: row('format', oneOf(['text', 'json']), { default: 'text', description: 'Form of the list.', group: out }),
} as const;
