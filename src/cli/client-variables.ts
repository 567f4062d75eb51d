/**
 * The variables by which clients, and test runners under `exec`, find an emulator. Here, because only this part of the
 * project reads the process.
 */
import { gateways, officialVendor } from '../contracts/spec/vendors.ts';
import type { Vendor } from '../contracts/spec/vendors/vendor.ts';
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
const emulatorVariable = 'KLING_EMULATOR_URL';

/** The emulator of the `exec` that runs this process; `undefined` when none does. */
export function findJudgedEmulator(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const url = env[judgedVariable];
  return url === '' ? undefined : url;
}

type Named = 'baseUrl' | 'apiKey' | 'accessKey' | 'secretKey' | 'webhookSecret';

/** Every name by which clients of a vendor read a value, the usual one first. */
const namesOf = ({ environment }: Vendor, value: Named): readonly string[] => {
  const name = environment[value];
  const others = value === 'webhookSecret' ? [] : (environment.otherNames?.[value] ?? []);
  return name === undefined ? [] : [name, ...others];
};

const namedValues = ['baseUrl', 'accessKey', 'secretKey', 'apiKey', 'webhookSecret'] as const;

/** Names of the same value, the usual one first, of each value that a command is given. */
export const variableGroups: readonly (readonly string[])[] = [
  ...namedValues.map((value) => namesOf(officialVendor, value)),
  [emulatorVariable],
  ...gateways.flatMap((vendor) => namedValues.map((value) => namesOf(vendor, value))),
];

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
  const values = spoken.flatMap((vendor) => {
    const { keyPrefix } = vendor.credential;
    const of: Readonly<Record<Named, string | undefined>> = {
      baseUrl: `${mounts[vendor.id] ?? url}${vendor.environment.basePath ?? ''}`,
      apiKey: apiKeys.find((key) => key.startsWith(keyPrefix)) ?? apiKeys[0],
      accessKey,
      secretKey,
      webhookSecret: webhookSecrets[0],
    };
    return namedValues.flatMap((value) => namesOf(vendor, value).map((name) => [name, of[value]] as const));
  });
  return { ...Object.fromEntries(values), [emulatorVariable]: url };
}
