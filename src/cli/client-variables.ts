/**
 * The variables by which clients, and test runners under `exec`, find an emulator. Here, because only this part of the
 * project reads the process.
 */
import { gateways, officialVendor } from '../contracts/spec/vendors.ts';
import type { AccountOptions } from '../emulator/options.ts';

/** An emulator and who its client is there. */
export interface ClientPlace {
  readonly url: string;
  readonly dialects: readonly string[];
  /** Base URLs of dialects with a port of their own. */
  readonly mounts?: Readonly<Record<string, string>>;
  readonly account: AccountOptions | undefined;
}

/**
 * Set by `exec` alone: the emulator whose clients are judged when the command has ended. `KLING_EMULATOR_URL` would not
 * do, which people set themselves for a sidecar.
 */
export const judgedVariable = 'KLING_JUDGED_URL';

/** Where the emulator itself answers, whatever is spoken at it. */
export const emulatorVariable = 'KLING_EMULATOR_URL';

/** The emulator of the `exec` that runs this process; `undefined` when none does. */
export function findJudgedEmulator(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const url = env[judgedVariable];
  return url === '' ? undefined : url;
}

/**
 * Variables in the names that clients of Kling and of the gateways read.
 *
 * @example listClientVariables({ url, dialects: ['kling'], account: { apiKeys: ['sk-emu1'] } })['KLING_API_KEY']
 */
export function listClientVariables({
  url,
  dialects,
  mounts = {},
  account = {},
}: ClientPlace): Readonly<Record<string, string | undefined>> {
  const { accessKey, secretKey, apiKeys = [], webhookSecrets = [] } = account;
  const spoken = [officialVendor, ...gateways.filter(({ id }) => dialects.includes(id))];
  const values = spoken.flatMap(({ id, environment: names, credential: { keyPrefix } }) => [
    [names.baseUrl, `${mounts[id] ?? url}${names.basePath ?? ''}`] as const,
    [names.apiKey, apiKeys.find((key) => key.startsWith(keyPrefix)) ?? apiKeys[0]] as const,
    ...(names.accessKey === undefined ? [] : [[names.accessKey, accessKey] as const]),
    ...(names.secretKey === undefined ? [] : [[names.secretKey, secretKey] as const]),
    ...(names.webhookSecret === undefined ? [] : [[names.webhookSecret, webhookSecrets[0]] as const]),
  ]);
  return { ...Object.fromEntries(values), [emulatorVariable]: url };
}
