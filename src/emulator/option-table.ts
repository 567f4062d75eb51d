/**
 * The options of the emulator, one row each: what it may be, its default, how it is called on the command line, in the
 * environment and in the configuration file, and what it does. Flags, variables, `--print-config`, the check of the
 * library's options and docs/options.md all come from these rows.
 */
import { findNearName, suggestName } from '../contracts/spec/near-name.ts';
import { exampleGateway, otherGateway, vendorIds } from '../contracts/spec/vendors.ts';
import {
  clock,
  dialectList,
  list,
  moment,
  mounts,
  oneOf,
  path,
  positiveNumber,
  progression,
  secretText,
  storeAddress,
  settingsType,
  text,
  toggle,
  typeOf,
  webAddress,
  wholeNumber,
} from './option-types.ts';
import type { OptionType } from './option-types.ts';
import type { AccountOptions, EmulatorOptions, PackOptions, VideoOptions, VoiceOptions } from './options.ts';

export interface OptionRow<T = unknown, Default extends T | undefined = T | undefined> {
  /** Name after the two dashes. */
  readonly flag: string;
  /** Environment variables, best first. */
  readonly env: readonly string[];
  /** Key in the configuration file; absent when it can't stand there. */
  readonly key?: string;
  readonly type: OptionType<T>;
  readonly default: Default;
  readonly description: string;
  /** Heading in the help. */
  readonly group: string;
  /** Never shown by `--print-config` or in messages. */
  readonly secret: boolean;
}

export type OptionRows = Readonly<Record<string, OptionRow>>;
export type ValuesOf<Rows extends OptionRows> = {
  readonly [Name in keyof Rows]: Rows[Name] extends OptionRow<infer T, infer Default>
    ? T | (undefined extends Default ? undefined : never)
    : never;
};

interface RowText<Default> {
  readonly description: string;
  readonly group?: string;
  readonly default?: Default;
  readonly env?: readonly string[];
  readonly key?: string | false;
  readonly secret?: true;
}

/** Makes one row. */
export interface MakeRow {
  <T>(flag: string, type: OptionType<T>, row: RowText<NoInfer<T>> & { readonly default: NoInfer<T> }): OptionRow<T, T>;
  <T>(flag: string, type: OptionType<T>, row: RowText<NoInfer<T>>): OptionRow<T, undefined>;
}

/**
 * Rows whose variables have a prefix.
 *
 * @param inFile whether they may stand in the configuration file
 * @param group their heading in the help, where a row has none of its own
 * @example const option = rowsOf('KLING_EXEC', false); option('port', wholeNumber(0, 65_535), { default: 0, description: '…' })
 */
export const rowsOf =
  (prefix: string, inFile: boolean, group = 'Options:'): MakeRow =>
  <T>(flag: string, type: OptionType<T>, row: RowText<T>): OptionRow<T> => {
    const key = row.key ?? (inFile && flag.replaceAll('-', '_'));
    return {
      flag,
      env: row.env ?? [`${prefix}_${flag.replaceAll('-', '_').toUpperCase()}`],
      ...(key === false ? {} : { key }),
      type,
      default: row.default,
      description: row.description,
      group: row.group ?? group,
      secret: row.secret ?? false,
    };
  };

/**
 * The same rows for another verb, with variables and a heading of its own.
 *
 * @example withPrefix(emulatorRows, 'KLING_EXEC', 'Emulator:').clock.env // ['KLING_EXEC_CLOCK']
 */
export const withPrefix = <Rows extends OptionRows>(rows: Rows, prefix: string, group: string): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([name, { key: _, ...row }]) => [
      name,
      { ...row, group, env: [`${prefix}_${row.flag.replaceAll('-', '_').toUpperCase()}`] },
    ]),
  ) as OptionRows as Rows;

/** 253 characters are the most that a host name has (RFC 1035). */
const hostName = /^\[?[\w.:-]{1,253}\]?$/;
const target = /^(\*|(\*\.)?[\w-]+(\.[\w-]+)*\.?|[\da-f:.]+(\/\d{1,3})?)$/i;

const host = typeOf<string>({
  placeholder: 'host',
  expected: 'a host name or address',
  accepts: (value) => typeof value === 'string' && hostName.test(value),
  convert: (given) => (typeof given === 'string' ? given.replace(/^\[(.*)\]$/, '$1') : given),
});

const listening = 'Network:';
const behaviour = 'Behaviour:';
const time = 'Time and randomness:';
const safety = 'Access:';
const output = 'Output:';

const option = rowsOf('KLING_EMULATOR', true);

/** Where an option belongs that was given as a setting. */
function placeOption(name: string): string {
  const wanted = name.replaceAll('_', '-').toLowerCase();
  const row = (Object.values(emulatorRows) as readonly OptionRow[]).find(({ flag }) => flag === wanted);
  return row === undefined ? '' : ` It is an option: '--${row.flag}'.`;
}

/** Options that the command line and the library share, by the library's name. */
export const emulatorRows = {
  port: option('port', wholeNumber(0, 65_535), {
    default: 4050,
    env: ['KLING_EMULATOR_PORT', 'PORT'],
    description: 'Port to listen on; 0 = any free port. The default in code is 0.',
    group: listening,
  }),
  host: option('host', host, {
    default: '127.0.0.1',
    description: 'Address to listen on; 0.0.0.0 = reachable from other machines.',
    group: listening,
  }),
  publicUrl: option('public-url', webAddress, {
    description: 'Base of the URLs in results; by default the host that the client used.',
    group: listening,
  }),
  dialects: option('dialects', dialectList, {
    default: vendorIds,
    description: 'APIs to serve: Kling itself and gateways to it.',
    group: listening,
  }),
  mounts: option('mount', mounts, {
    default: {},
    key: 'mounts',
    description: `Serves a dialect at an additional port or path prefix: ${exampleGateway}=4051, ${otherGateway}=/relay.`,
    group: listening,
  }),
  seed: option('seed', text('text', /\S/, 'text'), {
    description: 'Makes ids, file names and randomness repeatable; time then starts at 2026-10-01T00:00:00Z.',
    group: time,
  }),
  clock: option('clock', clock, {
    default: 'real',
    description: 'Clock of accounts; manual = moves only when it is advanced.',
    group: time,
  }),
  startTime: option('start-time', moment, {
    description: 'Time at which the clocks of accounts start: ISO 8601 or epoch milliseconds; by default now.',
    group: time,
  }),
  progression: option('progression', progression, {
    default: 'fast',
    description:
      'When tasks finish: after 1.5 s (fast), after the times observed at Kling (realistic), at once, when released (held), or after N reads.',
    group: time,
  }),
  progressionScale: option('progression-scale', positiveNumber(1_000_000), {
    default: 1,
    description: 'Multiplies the times of fast and realistic.',
    group: time,
  }),
  dataDir: option('data-dir', path('directory'), {
    description: 'Directory in which all state is kept and found again; by default it ends with the process.',
    group: behaviour,
  }),
  store: option('store', storeAddress, {
    secret: true,
    description:
      'Redis or Valkey server that keeps all state, shared by all emulators that name it: redis://host:6379/0.',
    group: behaviour,
  }),
  settings: option('set', settingsType(placeOption), {
    key: 'settings',
    description: 'Sets a setting by its id, lists as JSON: callbacks.retryDelaysMs=[100,200].',
    group: behaviour,
  }),
  profile: option('profile', oneOf(['default', 'trial']), {
    default: 'default',
    description: "Resource packs of accounts without packs of their own: 1,000,000 units, or Kling's trial pack.",
    group: behaviour,
  }),
  strict: option('strict', toggle, {
    default: false,
    description: 'Validate every response and callback against its schema.',
    group: behaviour,
  }),
  inspectMedia: option('inspect-media', toggle, {
    default: false,
    description: 'Download voice_url and video_url, and check format and duration.',
    group: behaviour,
  }),
  maxIdleAccounts: option('max-idle-accounts', wholeNumber(1, 10_000_000), {
    default: 5000,
    description: 'Most idle accounts of unknown credentials; those without tasks that called longest ago are evicted.',
    group: behaviour,
  }),
  allowCallbacksTo: option(
    'allow-callbacks-to',
    list('target', target, 'a host, *.host, an IP address, a network such as 10.0.0.0/8, or *'),
    {
      default: [],
      description: 'Callback and media targets allowed besides loopback and private addresses.',
      group: safety,
    },
  ),
  controlToken: option('control-token', secretText('token', /^[!-~]+$/, 'visible ASCII characters without spaces'), {
    secret: true,
    description: 'Token for /__emulator; generated and shown when the host is not loopback and none is given.',
    group: safety,
  }),
  allowHosts: option('allow-hosts', list('host', hostName, 'a host name'), {
    default: [],
    description: 'Further Host names that /__emulator answers to.',
    group: safety,
  }),
  bodyTimeoutMs: option('body-timeout-ms', wholeNumber(1, 3_600_000), {
    default: 30_000,
    description: "Milliseconds in which a request's whole body must arrive; after that it is refused with 408.",
    group: safety,
  }),
  maxBodyBytes: option('max-body-bytes', wholeNumber(1000, 60_000_000), {
    default: 10_000_000,
    description: 'Most bytes of a body, decoded; a larger one is refused.',
    group: safety,
  }),
  bodyMemoryBytes: option('body-memory-bytes', wholeNumber(10_000_000, 100_000_000_000), {
    default: 100_000_000,
    description:
      'Bytes that the bodies of all requests in flight may take, at least those of one body; beyond it, 503 with Retry-After.',
    group: safety,
  }),
  maxConnections: option('max-connections', wholeNumber(1, 1_000_000), {
    default: 10_000,
    description: 'Most connections of clients at once, at each port; one more is closed as soon as it is made.',
    group: safety,
  }),
  maxCallbacks: option('max-callbacks', wholeNumber(1, 100_000), {
    default: 1024,
    description: 'Most callbacks on their way at once; beyond it, each account still has two.',
    group: safety,
  }),
  maxCallbacksPerAccount: option('max-callbacks-per-account', wholeNumber(1, 100_000), {
    default: 256,
    description: 'Most callbacks of one account on their way at once. One host and port gets half of them.',
    group: safety,
  }),
  maxCallbacksPerHost: option('max-callbacks-per-host', wholeNumber(1, 100_000), {
    default: 128,
    description: 'Most callbacks of one account on their way to one host and port.',
    group: safety,
  }),
  maxWaitingCallbacks: option('max-waiting-callbacks', wholeNumber(0, 10_000_000), {
    default: 100_000,
    description: 'Most callbacks that wait for others to be answered; one more counts as a failed attempt.',
    group: safety,
  }),
  journalEntries: option('journal-entries', wholeNumber(1, 10_000_000), {
    default: 1000,
    description: 'Most journal entries kept per account.',
    group: output,
  }),
  // Ten busy accounts stay below 50 MB.
  journalCharacters: option('journal-characters', wholeNumber(1, 500_000_000), {
    default: 4_000_000,
    description: 'Most characters of bodies and answers in the journal of an account.',
    group: output,
  }),
  journalBodyBytes: option('journal-body-bytes', wholeNumber(0, 100_000_000), {
    default: 65_536,
    description: 'Bytes of each body kept in the journal.',
    group: output,
  }),
} as const satisfies {
  readonly [Name in Exclude<keyof EmulatorOptions, CodeOnly>]-?: OptionRow<NonNullable<EmulatorOptions[Name]>>;
};

type CodeOnly = 'accounts' | 'keepRecord' | 'logger';

const entries = wholeNumber(1, 10_000_000);
const characters = wholeNumber(1, 500_000_000);

/** Options of the library alone. */
export const codeOnlyOptions: Readonly<
  Record<CodeOnly, Pick<OptionType<unknown>, 'expected' | 'accepts'> & { readonly description: string }>
> = {
  accounts: {
    expected: 'a list of accounts',
    accepts: Array.isArray,
    description: 'Accounts with known credentials, instead of the file of --accounts.',
  },
  keepRecord: {
    expected: `{ entries, characters }: ${entries.expected}, ${characters.expected}`,
    accepts(value) {
      const bounds = (value ?? {}) as { readonly entries?: unknown; readonly characters?: unknown };
      return entries.accepts(bounds.entries) && characters.accepts(bounds.characters);
    },
    description: 'Keeps a record that no reset takes anything from, for readRecord().',
  },
  logger: {
    expected: 'an object with info, warn and error',
    accepts: (value) => typeof value === 'object' && value !== null,
    description: 'A logger such as pino; by default nothing is logged.',
  },
};

type Names<T> = Readonly<Record<keyof T, true>>;

const accountNames: Names<AccountOptions> = {
  accessKey: true,
  secretKey: true,
  apiKeys: true,
  webhookSecrets: true,
  packs: true,
  videos: true,
  voices: true,
  wallets: true,
  settings: true,
  progressions: true,
};

/** What an account's lists of objects may hold. */
const itemNames: {
  readonly packs: Names<PackOptions>;
  readonly videos: Names<VideoOptions>;
  readonly voices: Names<VoiceOptions>;
} = {
  packs: { name: true, units: true, concurrency: true, days: true, used: true },
  videos: { id: true, model: true, sound: true, madeBy: true, seconds: true, ageDays: true },
  voices: { id: true, name: true },
};

/** Names of an object that nobody would read, one sentence each. */
function findUnknownNames(given: unknown, known: object, place: string): readonly string[] {
  if (typeof given !== 'object' || given === null) return [`${place} must be an object.`];
  const names = Object.keys(known);
  return Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const hint = suggestName(name, names) || ` Known are ${names.join(', ')}.`;
      return `${place} has an unknown property '${name}'.${hint}`;
    });
}

/** @returns one sentence for each fault; a plain JavaScript caller has no types that would tell */
function findAccountProblems(account: AccountOptions, place: string): readonly string[] {
  const unknown = findUnknownNames(account, accountNames, place);
  if (unknown.length > 0) return unknown;
  const ofItems = Object.entries(itemNames).flatMap(([list, names]) => {
    const items: unknown = account[list as keyof typeof itemNames];
    if (items === undefined) return [];
    if (!Array.isArray(items)) return [`${place}.${list} must be a list.`];
    return items.flatMap((item, index) => findUnknownNames(item, names, `${place}.${list}[${index}]`));
  });
  const hasKey = account.accessKey !== undefined || (account.apiKeys ?? []).length > 0;
  return hasKey ? ofItems : [...ofItems, `${place} must have an accessKey or apiKeys: nobody could call with it.`];
}

const twoStores =
  "State is kept in one place: name a directory ('dataDir', --data-dir) or a server ('store', --store), not both.";

/**
 * What is wrong with options of the library, one sentence each; nothing when they are right.
 *
 * @example findOptionProblems({ prot: 1 }) // ["Unknown option 'prot'; did you mean 'port'?"]
 */
export function findOptionProblems(options: object): readonly string[] {
  const known: Readonly<Record<string, Pick<OptionType<unknown>, 'expected' | 'accepts'>>> = {
    ...Object.fromEntries(Object.entries(emulatorRows).map(([name, row]) => [name, row.type as OptionType<unknown>])),
    ...codeOnlyOptions,
  };
  const { dataDir, store } = options as EmulatorOptions;
  const problems = dataDir !== undefined && store !== undefined ? [twoStores] : [];
  const wrong = Object.entries(options).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const type = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!type) {
      const near = findNearName(name, Object.keys(known));
      return [`Unknown option '${name}'${near === undefined ? '.' : `; did you mean '${near}'?`}`];
    }
    if (!type.accepts(value)) return [`Option '${name}' must be ${type.expected}.`];
    return name === 'accounts'
      ? (value as readonly AccountOptions[]).flatMap((account, at) => findAccountProblems(account, `accounts[${at}]`))
      : [];
  });
  return [...wrong, ...problems];
}
