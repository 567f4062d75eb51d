/**
 * Credentials, and what a run has to know of the vendor whose suite it runs: where its key stands, and the one request that
 * every account may make for nothing.
 */
import type { DialectId, Operation } from '../spec/catalog.ts';
import { operationById, operationsOf } from '../spec/catalog.ts';
import { vendorIds, vendorOf, officialVendor, vendors } from '../spec/vendors.ts';
import { SignJWT } from 'jose';

/** The suites there are, one a vendor. */
export const profiles: readonly DialectId[] = vendorIds;
export type Profile = DialectId;

/** Environment variable of a profile's key. */
export const keyVariableOf = (profile: Profile): string => vendorOf(profile).environment.apiKey;

/** Environment variable of the key of a second account. */
export const otherKeyVariable = (vendor: string): string => `${vendorOf(vendor).environment.apiKey}_OTHER`;

/** The call that shows whether the target answers and takes the key. */
export const greetingOf = (profile: Profile): Operation => operationById(vendorOf(profile).greeting);

/** What reports show in place of the key. */
export function shownKey(profile: Profile): string {
  const { accessKey, apiKey } = vendorOf(profile).environment;
  return `$${accessKey === undefined ? apiKey : apiKey.replace('API_KEY', 'TOKEN')}`;
}

/**
 * How to give a profile's key, for a sentence.
 *
 * @example howToGiveKey('kling') // 'set KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY'
 */
export function howToGiveKey(profile: Profile): string {
  const { apiKey, accessKey, secretKey } = vendorOf(profile).environment;
  return accessKey === undefined ? `set ${apiKey}` : `set ${apiKey}, or ${accessKey} and ${secretKey ?? ''}`;
}

/**
 * A relay's row for one of the vendor that it relays: the checks name that one's rows, the target sends them to its own.
 *
 * @example relayedRow(relay, operationById('kling.text-to-speech'))?.path // '/kling/v1/audio/tts'
 */
export function relayedRow(relay: string, { id, dialect }: Operation): Operation | undefined {
  if (vendorOf(relay).relays !== dialect) return undefined;
  const name = id.slice(dialect.length);
  return operationsOf(relay).find((row) => row.id === `${relay}${name}`);
}

// Who the kit is for a target: an API key, or an access key with its secret that signs short-lived tokens.

export interface Credentials {
  readonly apiKey?: string;
  /** Key of a second account, which must see nothing of the first one. */
  readonly otherApiKey?: string;
  readonly accessKey?: string;
  readonly secretKey?: string;
  /** Secrets that callbacks of the account are signed with (`whsec_…`). */
  readonly webhookSecrets: readonly string[];
}

type CredentialsRead =
  { readonly ok: true; readonly credentials: Credentials } | { readonly ok: false; readonly problem: string };

/** Prefix of keys that belong to an emulator and must never be shown to the real API. */
export const emulatorPrefix = 'emu-';

const visible = /^[!-~]+$/;

/**
 * Credentials out of environment variables.
 *
 * @example readCredentials({ KLING_API_KEY: 'api-key-kling-…' })
 */
export function readCredentials(
  env: Readonly<Record<string, string | undefined>>,
  profile: string = officialVendor.id,
): CredentialsRead {
  const read = (name: string) => {
    const value = env[name]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const names = vendorOf(profile).environment;
  const apiKey = read(names.apiKey);
  const otherApiKey = read(otherKeyVariable(profile));
  for (const [name, key = 'none'] of [
    [names.apiKey, apiKey],
    [otherKeyVariable(profile), otherApiKey],
  ] as const) {
    if (visible.test(key)) continue;
    return { ok: false, problem: `${name} must be visible ASCII characters (the value given isn't shown).` };
  }
  if (otherApiKey !== undefined && otherApiKey === apiKey)
    return {
      ok: false,
      problem: `${otherKeyVariable(profile)} must be the key of a second account, but is that of the first.`,
    };
  // One vendor's key must not reach another: what this one has no name for is not read.
  const accessKey = names.accessKey === undefined ? undefined : read(names.accessKey);
  const secretKey = names.secretKey === undefined ? undefined : read(names.secretKey);
  const webhookSecrets = ((names.webhookSecret === undefined ? undefined : read(names.webhookSecret)) ?? '')
    .split(/[\s,]+/)
    .filter((secret) => secret !== '');
  if ((accessKey === undefined) !== (secretKey === undefined)) {
    const pair = [names.secretKey ?? '', names.accessKey ?? ''];
    const [given, missing] = accessKey === undefined ? pair : pair.reverse();
    return { ok: false, problem: `${given} is set, but ${missing} is not: they belong together.` };
  }
  const credentials = {
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(otherApiKey === undefined ? {} : { otherApiKey }),
    ...(accessKey === undefined ? {} : { accessKey }),
    ...(secretKey === undefined ? {} : { secretKey }),
    webhookSecrets,
  };
  return { ok: true, credentials };
}

/** Every text in the credentials that no report may show. */
export function listSecrets(credentials: Credentials): readonly string[] {
  const { apiKey, otherApiKey, accessKey, secretKey, webhookSecrets } = credentials;
  const plain = webhookSecrets.map((secret) => secret.replace(/^whsec_/, ''));
  return [apiKey, otherApiKey, accessKey, secretKey, ...webhookSecrets, ...plain].filter((text) => text !== undefined);
}

/** Keys of an emulator in the forms of gateways: sk-emu…, sk_emu…. */
export const emulatorKey = /^(?:emu-|sk[-_]emu)/;

/** Whether a key belongs to an emulator. */
export const isEmulatorKey = ({ apiKey, otherApiKey, accessKey, secretKey }: Credentials): boolean =>
  [apiKey, otherApiKey, accessKey, secretKey].some(
    (key) =>
      key !== undefined &&
      (emulatorKey.test(key) || vendors.some(({ credential }) => key.startsWith(credential.emulatorPrefix))),
  );

/** What names the account in the spending ledger; never the key itself. */
export const nameKey = ({ apiKey, accessKey }: Credentials): string => apiKey ?? accessKey ?? '';

/** The official samples sign for half an hour, from 5 seconds ago on (documented). */
const lifetimeSeconds = 1800;
const notBeforeSeconds = -5;
/** A token is signed anew before it gets old. */
const renewAfterMs = 20 * 60_000;

/** Token material for checks of authentication. */
export interface TokenMaker {
  /** A JWT that differs from a good one as named. */
  sign(claims: {
    readonly issuer?: string;
    readonly secret?: string;
    readonly expiresIn?: number;
    readonly notBeforeIn?: number;
  }): Promise<string>;
}

/** Signs tokens with the access key's secret; `undefined` without one. */
export function createTokenMaker(credentials: Credentials, now: () => number): TokenMaker | undefined {
  const { accessKey, secretKey } = credentials;
  if (accessKey === undefined || secretKey === undefined) return undefined;
  return {
    sign: async (claims) => {
      const seconds = Math.floor(now() / 1000);
      return new SignJWT()
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(claims.issuer ?? accessKey)
        .setExpirationTime(seconds + (claims.expiresIn ?? lifetimeSeconds))
        .setNotBefore(seconds + (claims.notBeforeIn ?? notBeforeSeconds))
        .sign(new TextEncoder().encode(claims.secret ?? secretKey));
    },
  };
}

/**
 * The bearer of ordinary requests: the API key where there is one, else a token that is signed anew in time.
 *
 * @example const bearer = createBearer({ apiKey: 'emu-1', webhookSecrets: [] }, Date.now); await bearer();
 */
export function createBearer(credentials: Credentials, now: () => number): () => Promise<string> {
  const { apiKey } = credentials;
  if (apiKey !== undefined) return () => Promise.resolve(apiKey);
  const maker = createTokenMaker(credentials, now);
  let token: Promise<string> | undefined;
  let signedAt = 0;
  return () => {
    if (!maker) return Promise.resolve('');
    if (token === undefined || now() - signedAt > renewAfterMs) {
      signedAt = now();
      token = maker.sign({});
    }
    return token;
  };
}
