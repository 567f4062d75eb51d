/**
 * What a command gets to know of the emulator that was started for it: made-up credentials and the variables that
 * clients read.
 */
import { randomBytes } from 'node:crypto';
import { emulatorPrefix } from '../../contracts/wire/credentials.ts';
import type { AccountOptions } from '../../emulator/options.ts';
import { gateways, officialVendor, vendors } from '../../contracts/spec/vendors.ts';
import { emulatorVariable, judgedVariable, listClientVariables } from '../client-variables.ts';
import type { ClientPlace } from '../client-variables.ts';

/** Variables that are set, in the names that clients of Kling read. Gateways have theirs. */
export const clientVariables: readonly string[] = [
  ...Object.values<string>({ ...officialVendor.environment }),
  emulatorVariable,
  ...gateways.flatMap(({ environment }) => Object.values<string>({ ...environment })),
];

/** The client's own name of a variable; an empty one leaves the variable out. */
export interface VariableName {
  readonly variable: string;
  readonly name: string;
}

const newKey = (kind: string) => `${emulatorPrefix}exec-${kind}-${randomBytes(9).toString('hex')}`;

/** Beginnings of keys for vendors that take no others. */
const otherPrefixes = new Set(
  vendors.flatMap(({ credential: { keyPrefix, emulatorPrefix: own } }) => (keyPrefix === '' ? [] : own)),
);

/**
 * An account for one run. Its keys start as an emulator's do, so that the kit refuses to send them to a real host; one for
 * every form that some vendor wants.
 */
export const newAccount = (): AccountOptions => ({
  accessKey: newKey('ak'),
  secretKey: newKey('sk'),
  apiKeys: [newKey('key'), ...[...otherPrefixes].map((prefix) => `${prefix}${randomBytes(12).toString('hex')}`)],
  webhookSecrets: [`whsec_${randomBytes(32).toString('base64')}`],
});

/** Everything of an account that no report may show. */
export const secretsOf = ({ secretKey, apiKeys = [], webhookSecrets = [] }: AccountOptions): readonly string[] => [
  ...(secretKey === undefined ? [] : [secretKey]),
  ...apiKeys,
  ...webhookSecrets.flatMap((secret) => [secret, secret.replace(/^whsec_/, '')]),
];

/** A proxy would be asked for loopback addresses too, by many a client. */
function passProxy(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  if (!Object.keys(env).some((name) => /^(https?|all)_proxy$/i.test(name))) return {};
  const known = env['NO_PROXY'] ?? env['no_proxy'] ?? '';
  const value = [...(known === '' ? [] : [known]), '127.0.0.1', 'localhost'].join(',');
  return { NO_PROXY: value, no_proxy: value };
}

/**
 * The environment of the command. A variable of ours that has no value is taken out, so that a real key of the user's
 * never meets the emulator.
 *
 * @example makeEnvironment(shell.env, { url, dialects: ['kling'], account }, [{ variable: 'KLING_BASE_URL', name: 'URL' }])
 */
export function makeEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  place: ClientPlace,
  names: readonly VariableName[],
): Readonly<Record<string, string | undefined>> {
  const result: Record<string, string | undefined> = { ...env, ...passProxy(env) };
  const values: Readonly<Record<string, string | undefined>> = {
    ...listClientVariables(place),
    [judgedVariable]: place.url,
  };
  for (const variable of clientVariables) result[variable] = undefined;
  const wished = new Set(names.map(({ variable }) => variable));
  for (const [variable, value] of Object.entries(values)) if (!wished.has(variable)) result[variable] = value;
  // Last: a name that was asked for may be that of another variable of ours.
  for (const { variable, name } of names) if (name !== '') result[name] = values[variable];
  return result;
}

/**
 * What stood in the variables that a command gets anew: real keys, which may stand in its command line all the same,
 * where the shell put them before we were called. Addresses are no secrets.
 */
export const formerSecrets = (
  env: Readonly<Record<string, string | undefined>>,
  names: readonly VariableName[],
): readonly string[] =>
  [...clientVariables, ...names.map(({ name }) => name)].flatMap((name) => {
    const value = env[name]?.trim() ?? '';
    return value === '' || URL.canParse(value) ? [] : [value, value.replace(/^whsec_/, '')];
  });
