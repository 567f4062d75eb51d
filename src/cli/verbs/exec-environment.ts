/**
 * What a command gets to know of the emulator that was started for it: made-up credentials and the variables that
 * clients read.
 */
import { randomBytes } from 'node:crypto';
import { emulatorPrefix } from '../../contracts/credentials.ts';
import type { AccountOptions } from '../../emulator/options.ts';

/** Variables that are set, in the names that clients of Kling read. Gateways have theirs. */
export const clientVariables: readonly string[] = [
  'KLING_BASE_URL',
  'KLING_ACCESS_KEY',
  'KLING_SECRET_KEY',
  'KLING_API_KEY',
  'KLING_WEBHOOK_SECRET',
  'KLING_EMULATOR_URL',
  'GMI_BASE_URL',
  'GMI_API_KEY',
  'KKIAI_BASE_URL',
  'KKIAI_API_KEY',
  'APIMODELS_BASE_URL',
  'APIMODELS_API_KEY',
];

/** The client's own name of a variable; an empty one leaves the variable out. */
export interface VariableName {
  readonly variable: string;
  readonly name: string;
}

const newKey = (kind: string) => `${emulatorPrefix}exec-${kind}-${randomBytes(9).toString('hex')}`;

/**
 * An account for one run. Its keys start as an emulator's do, so that the kit refuses to send them to a real host; the
 * last one has no dash, at which the relay cuts keys.
 */
export const newAccount = (): AccountOptions => ({
  accessKey: newKey('ak'),
  secretKey: newKey('sk'),
  apiKeys: [newKey('key'), `sk-emu${randomBytes(12).toString('hex')}`],
  webhookSecrets: [`whsec_${randomBytes(32).toString('base64')}`],
});

/** Everything of an account that no report may show. */
export const secretsOf = ({ secretKey, apiKeys = [], webhookSecrets = [] }: AccountOptions): readonly string[] => [
  ...(secretKey === undefined ? [] : [secretKey]),
  ...apiKeys,
  ...webhookSecrets.flatMap((secret) => [secret, secret.replace(/^whsec_/, '')]),
];

interface Place {
  readonly url: string;
  readonly dialects: readonly string[];
  readonly account: AccountOptions | undefined;
}

function listVariables({ url, dialects, account = {} }: Place): Readonly<Record<string, string | undefined>> {
  const { accessKey, secretKey, apiKeys = [], webhookSecrets = [] } = account;
  const [apiKey] = apiKeys;
  const gateways = dialects
    .filter((dialect) => dialect !== 'kling')
    .flatMap((dialect) => {
      const name = dialect.toUpperCase();
      const key = dialect === 'kkiai' ? (apiKeys.find((one) => one.startsWith('sk-')) ?? apiKey) : apiKey;
      return [[`${name}_BASE_URL`, url] as const, [`${name}_API_KEY`, key] as const];
    });
  return {
    KLING_BASE_URL: url,
    KLING_EMULATOR_URL: url,
    KLING_ACCESS_KEY: accessKey,
    KLING_SECRET_KEY: secretKey,
    KLING_API_KEY: apiKey,
    KLING_WEBHOOK_SECRET: webhookSecrets[0],
    ...Object.fromEntries(gateways),
  };
}

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
  place: Place,
  names: readonly VariableName[],
): Readonly<Record<string, string | undefined>> {
  const result: Record<string, string | undefined> = { ...env, ...passProxy(env) };
  const values = listVariables(place);
  for (const variable of clientVariables) result[variable] = undefined;
  for (const [variable, value] of Object.entries(values)) {
    const own = names.filter((wish) => wish.variable === variable).map(({ name }) => name);
    for (const name of own.length > 0 ? own : [variable]) if (name !== '') result[name] = value;
  }
  return result;
}
