/**
 * Options of `start`, `openapi` and `health`. The emulator's own come from its table; those of `contract` and `exec` stand
 * beside their verbs.
 */
import { vendorIds } from '../contracts/spec/vendors.ts';
import { emulatorRows, rowsOf } from '../emulator/option-table.ts';
import type { OptionRows, ValuesOf } from '../emulator/option-table.ts';
import type { EmulatorOptions } from '../emulator/options.ts';
import { oneOf, path, toggle, webAddress } from '../emulator/option-types.ts';

export const file = path('file');

const option = rowsOf('KLING_EMULATOR', true);
const output = rowsOf('KLING_EMULATOR', true, emulatorRows.journalEntries.group);
const configuration = rowsOf('KLING_EMULATOR', true, 'Configuration:');
export const startOptions = {
  ...emulatorRows,
  accounts: option('accounts', file, {
    description: 'Accounts with known credentials (YAML or JSON); without it every credential is its own account.',
    group: emulatorRows.profile.group,
  }),
  logLevel: output('log-level', oneOf(['info', 'warn', 'error']), {
    default: 'info',
    description: 'Lowest level of log lines to write.',
  }),
  logFormat: output('log-format', oneOf(['auto', 'pretty', 'json', 'silent']), {
    default: 'auto',
    description: 'Format of the log on standard error; auto = pretty on a terminal, else JSON lines.',
  }),
  readyFile: output('ready-file', file, {
    description: 'File that is written with the URL when the emulator is ready, and removed when it ends.',
  }),
  config: configuration('config', file, {
    key: false,
    description: 'Configuration file (YAML or JSON); keys as in the output of --print-config.',
  }),
  printConfig: configuration('print-config', toggle, {
    default: false,
    key: false,
    description: 'Print every value and where it comes from, and exit.',
  }),
} as const;

export type StartValues = ValuesOf<typeof startOptions>;

const openapiOption = rowsOf('KLING_EMULATOR_OPENAPI', false);
export const openapiOptions = {
  dialect: openapiOption('dialect', oneOf(vendorIds), {
    default: 'kling',
    description: 'API to describe.',
  }),
  format: openapiOption('format', oneOf(['json', 'yaml']), {
    description: 'Format of the document; by default what the name of --out says, else json.',
  }),
  out: openapiOption('out', file, { description: 'File to write; by default standard output.' }),
} as const;
export const healthOptions = {
  url: rowsOf('KLING_EMULATOR', false)('url', webAddress, {
    description: 'Emulator to ask; by default the one that KLING_EMULATOR_PORT, PORT or 4050 leads to on this machine.',
  }),
} as const;

/** Every variable of ours; anything else that starts with `KLING_EMULATOR_` is a typing mistake. */
export const knownVariables: readonly string[] = [startOptions, openapiOptions, healthOptions].flatMap((rows) =>
  Object.values(rows as OptionRows).flatMap((row) => row.env),
);

/**
 * The emulator's options among completed ones; what has no value is left out.
 *
 * @example await startKlingEmulator({ ...toEmulatorOptions(values), logger });
 */
export function toEmulatorOptions(values: Partial<ValuesOf<typeof emulatorRows>>): EmulatorOptions {
  const names = Object.keys(emulatorRows) as (keyof typeof emulatorRows)[];
  return Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
}
