/**
 * Every option there is: flag, environment twin, key in the configuration file, type, default and description in one
 * place. Parsing, help, `--print-config` and the docs all read these rows.
 */
import { exampleGateway, otherGateway, vendorIds } from '../contracts/spec/vendors.ts';
import { clock, moment, progression, settings, webAddress } from './option-domain-types.ts';
import { dialectList, mounts } from './option-mount-types.ts';
import { file, list, oneOf, positiveNumber, secretText, text, toggle, wholeNumber } from './option-types.ts';
import type { OptionType } from './option-types.ts';

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

function option<T>(
  flag: string,
  type: OptionType<T>,
  row: RowText<NoInfer<T>> & { readonly default: NoInfer<T> },
): OptionRow<T, T>;
function option<T>(flag: string, type: OptionType<T>, row: RowText<NoInfer<T>>): OptionRow<T, undefined>;
function option<T>(flag: string, type: OptionType<T>, row: RowText<T>): OptionRow<T, T | undefined> {
  const key = row.key ?? flag.replaceAll('-', '_');
  return {
    flag,
    env: row.env ?? [`KLING_EMULATOR_${flag.replaceAll('-', '_').toUpperCase()}`],
    ...(key === false ? {} : { key }),
    type,
    default: row.default,
    description: row.description,
    group: row.group ?? 'Options:',
    secret: row.secret ?? false,
  };
}

/** 253 characters are the most that a host name has (RFC 1035). */
const hostName = /^\[?[\w.:-]{1,253}\]?$/;
const target = /^(\*|(\*\.)?[\w-]+(\.[\w-]+)*\.?|[\da-f:.]+(\/\d{1,3})?)$/i;

const listening = 'Where it listens:';
const behaviour = 'How it behaves:';
const time = 'Time and chance:';
const safety = 'Who may do what:';
const output = 'What it writes:';
const configuration = 'Configuration:';

/** Options of `start`. */
export const startOptions = {
  port: option('port', wholeNumber(0, 65_535), {
    default: 4050,
    env: ['KLING_EMULATOR_PORT', 'PORT'],
    description: 'Port to listen on; 0 = any free one.',
    group: listening,
  }),
  host: option('host', text('host', hostName, 'a host name or address'), {
    default: '127.0.0.1',
    description: 'Address to listen on; 0.0.0.0 = reachable from outside.',
    group: listening,
  }),
  publicUrl: option('public-url', webAddress, {
    description: 'Base of the URLs in results; by default the host that the client used.',
    group: listening,
  }),
  dialects: option('dialects', dialectList, {
    default: vendorIds,
    description: 'Which APIs are spoken: Kling itself, and gateways to it.',
    group: listening,
  }),
  mounts: option('mount', mounts, {
    default: {},
    key: 'mounts',
    description: `Gives a dialect a port or a path prefix of its own besides: ${exampleGateway}=4051, ${otherGateway}=/relay.`,
    group: listening,
  }),
  seed: option('seed', text('text', /\S/, 'text'), {
    description: 'Makes ids, file names and chance repeatable; time then starts at 2026-10-01T00:00:00Z.',
    group: time,
  }),
  clock: option('clock', clock, {
    default: 'real',
    description: "How accounts' time runs; manual = only when told.",
    group: time,
  }),
  startTime: option('start-time', moment, {
    description: "Where accounts' time starts: ISO 8601 or epoch milliseconds; by default now.",
    group: time,
  }),
  progression: option('progression', progression, {
    default: 'fast',
    description: 'How tasks move: in 1.5 s, in the times observed at Kling, at once, when released, after N reads.',
    group: time,
  }),
  progressionScale: option('progression-scale', positiveNumber(1_000_000), {
    default: 1,
    description: 'Stretches (above 1) or shrinks (below 1) the times of fast and realistic.',
    group: time,
  }),
  settings: option('set', settings, {
    key: 'settings',
    description: 'Changes a setting by its id, lists as JSON: callbacks.retryDelaysMs=[100,200].',
    group: behaviour,
  }),
  profile: option('profile', oneOf(['default', 'trial']), {
    default: 'default',
    description: "Packs of accounts that bring none: 1,000,000 units, or Kling's trial pack.",
    group: behaviour,
  }),
  accounts: option('accounts', file, {
    description: 'Accounts with known credentials (YAML or JSON); without it any credential is its own account.',
    group: behaviour,
  }),
  maxIdleAccounts: option('max-idle-accounts', wholeNumber(1, 10_000_000), {
    default: 5000,
    description: 'Most idle accounts of unknown credentials; those without tasks that called longest ago are evicted.',
    group: behaviour,
  }),
  strict: option('strict', toggle, {
    default: false,
    description: 'Validate every answer and callback against its schema.',
    group: behaviour,
  }),
  inspectMedia: option('inspect-media', toggle, {
    default: false,
    description: 'Download voice_url and video_url and check format and duration.',
    group: behaviour,
  }),
  allowCallbacksTo: option(
    'allow-callbacks-to',
    list('target', target, 'a host, *.host, an IP address, a network such as 10.0.0.0/8, or *'),
    {
      default: [],
      description: 'Callback and media targets beyond loopback and private addresses.',
      group: safety,
    },
  ),
  controlToken: option('control-token', secretText('token', /^[!-~]+$/, 'visible ASCII characters without spaces'), {
    secret: true,
    description: 'Token for /__emulator; made and shown when the host is not loopback and none is given.',
    group: safety,
  }),
  allowHosts: option('allow-hosts', list('host', hostName, 'a host name'), {
    default: [],
    description: 'Further Host names that /__emulator answers to.',
    group: safety,
  }),
  bodyTimeoutMs: option('body-timeout-ms', wholeNumber(1, 3_600_000), {
    default: 30_000,
    description: "Milliseconds in which a request's body must arrive whole; later it is refused with 408.",
    group: safety,
  }),
  bodyMemoryBytes: option('body-memory-bytes', wholeNumber(10_000_000, 100_000_000_000), {
    default: 100_000_000,
    description: 'Bytes that the bodies of all requests in flight may take; beyond it, 503 with Retry-After.',
    group: safety,
  }),
  journalEntries: option('journal-entries', wholeNumber(1, 1_000_000), {
    default: 1000,
    description: 'Most journal entries kept for an account.',
    group: output,
  }),
  journalCharacters: option('journal-characters', wholeNumber(1, 500_000_000), {
    default: 4_000_000,
    description: 'Most characters of bodies and answers in the journal of an account.',
    group: output,
  }),
  journalBodyBytes: option('journal-body-bytes', wholeNumber(0, 16_777_216), {
    default: 65_536,
    description: 'Bytes of each body kept in the journal.',
    group: output,
  }),
  logLevel: option('log-level', oneOf(['info', 'warn', 'error']), {
    default: 'info',
    description: 'Least important log lines to write.',
    group: output,
  }),
  logFormat: option('log-format', oneOf(['auto', 'pretty', 'json', 'silent']), {
    default: 'auto',
    description: 'Form of the log on standard error; auto = pretty on a terminal, else JSON lines.',
    group: output,
  }),
  readyFile: option('ready-file', file, {
    description: 'File that is written with the URL when the emulator is ready, and removed when it stops.',
    group: output,
  }),
  config: option('config', file, {
    key: false,
    description: 'Configuration file (YAML or JSON); keys as in the output of --print-config.',
    group: configuration,
  }),
  printConfig: option('print-config', toggle, {
    default: false,
    key: false,
    description: 'Print every value with where it came from, and exit.',
    group: configuration,
  }),
} as const;

export type StartValues = ValuesOf<typeof startOptions>;

/** Options of `openapi`. */
export const openapiOptions = {
  dialect: option('dialect', oneOf(vendorIds), {
    default: 'kling',
    env: ['KLING_EMULATOR_OPENAPI_DIALECT'],
    key: false,
    description: 'Whose API the document describes.',
  }),
  format: option('format', oneOf(['json', 'yaml']), {
    env: ['KLING_EMULATOR_OPENAPI_FORMAT'],
    key: false,
    description: 'Form of the document; by default what the name of --out says, else json.',
  }),
  out: option('out', file, {
    env: ['KLING_EMULATOR_OPENAPI_OUT'],
    key: false,
    description: 'File to write; by default standard output.',
  }),
} as const;

/** Options of `health`. */
export const healthOptions = {
  url: option('url', webAddress, {
    env: ['KLING_EMULATOR_URL'],
    key: false,
    description: 'Emulator to ask; by default the one that KLING_EMULATOR_PORT, PORT or 4050 leads to on this machine.',
  }),
} as const;

/** Every variable of ours; anything else that starts with `KLING_EMULATOR_` is a slip. */
export const knownVariables: readonly string[] = [startOptions, openapiOptions, healthOptions].flatMap((rows) =>
  Object.values(rows as OptionRows).flatMap((row) => row.env),
);
