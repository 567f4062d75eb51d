/**
 * The variables by which clients, and test runners under `exec`, find an emulator. Here, because only this part of the
 * project reads the process.
 */
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

/** The emulator of the `exec` that runs this process; `undefined` when none does. */
export function findJudgedEmulator(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const url = env[judgedVariable];
  return url === '' ? undefined : url;
}

/**
 * Variables in the names that clients of Kling and of the gateways read.
 *
 * @example listClientVariables({ url, dialects: ['kling', 'gmi'], account: { apiKeys: ['sk-emu1'] } })['GMI_API_KEY']
 */
export function listClientVariables({
  url,
  dialects,
  mounts = {},
  account = {},
}: ClientPlace): Readonly<Record<string, string | undefined>> {
  const { accessKey, secretKey, apiKeys = [], webhookSecrets = [] } = account;
  const [apiKey] = apiKeys;
  const gateways = dialects
    .filter((dialect) => dialect !== 'kling')
    .flatMap((dialect) => {
      const name = dialect.toUpperCase();
      const key = dialect === 'kkiai' ? (apiKeys.find((one) => one.startsWith('sk-')) ?? apiKey) : apiKey;
      return [[`${name}_BASE_URL`, mounts[dialect] ?? url] as const, [`${name}_API_KEY`, key] as const];
    });
  return {
    KLING_BASE_URL: mounts['kling'] ?? url,
    KLING_EMULATOR_URL: url,
    KLING_ACCESS_KEY: accessKey,
    KLING_SECRET_KEY: secretKey,
    KLING_API_KEY: apiKey,
    KLING_WEBHOOK_SECRET: webhookSecrets[0],
    ...Object.fromEntries(gateways),
  };
}
