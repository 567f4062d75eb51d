/**
 * What is known of one vendor, as one value: emulator, contract kit, OpenAPI and command line read it and name no
 * vendor themselves. How the emulator behaves stands in `emulator/dialects/<vendor>.ts`.
 */
import type { Fact } from '../facts/fact.ts';
import type { OperationRow } from '../operation.ts';
import type { SettingRow } from '../setting-rows.ts';

/** How a client shows who it is. */
export interface CredentialForm {
  /** Header that carries the key, as the vendor's pages write it. */
  readonly header: string;
  /** Word before the key; without it the key is the whole value of the header. */
  readonly scheme?: 'Bearer';
  /** What may stand there, in a sentence. */
  readonly description: string;
  /** How keys of an emulator begin: a form that the vendor takes, and that no real key has. */
  readonly emulatorPrefix: string;
}

/** Environment variables by which clients and the contract kit find the API and their credentials. */
export interface EnvironmentNames {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Access key and secret that sign tokens, where the vendor has them. */
  readonly accessKey?: string;
  readonly secretKey?: string;
  /** Secret that callbacks are signed with. */
  readonly webhookSecret?: string;
}

export interface Vendor {
  readonly id: string;
  /** Sells another vendor's API: its customers have a balance there in US dollars, and no resource packs. */
  readonly isGateway: boolean;
  /** Title of its OpenAPI document. */
  readonly title: string;
  readonly operations: readonly OperationRow[];
  readonly facts: readonly Fact[];
  /** Settings that only this vendor has. */
  readonly settings: Readonly<Record<string, SettingRow>>;
  /** Those of its settings that are read before the account of a request is known, beside `auth.…` and `onlyWhen`. */
  readonly emulatorWideSettings: readonly string[];
  /** Unknown paths at or below these are answered by this vendor. */
  readonly prefixes: readonly string[];
  /** Paths that stay unknown, with what stands below them, although another vendor has them. */
  readonly reservedPaths: readonly string[];
  /** Body of refusals that belong to no operation. */
  readonly errorSchema: string;
  /** Where a create names the receiver of its callbacks: a JSON pointer into its body. */
  readonly callbackPointer: string;
  readonly credential: CredentialForm;
  readonly environment: EnvironmentNames;
  /** A success may bring no result: the control API can ask for one. */
  readonly succeedsWithoutResult: boolean;
  /** Body field in which a client names its task itself, so that a second create with the same name is refused. */
  readonly externalIdField: string | undefined;
}

/**
 * The header of a request with this key.
 *
 * @example credentialHeader(vendorOf('kling'), 'my-key') // ['authorization', 'Bearer my-key']
 */
export const credentialHeader = ({ credential: { header, scheme } }: Pick<Vendor, 'credential'>, key: string) =>
  [header.toLowerCase(), scheme === undefined ? key : `${scheme} ${key}`] as const;

/**
 * The key in the value of a vendor's header, however it was written.
 *
 * @example keyIn('Bearer my-key') // 'my-key'
 */
export const keyIn = (value: string): string => value.replace(/^bearer\s+/i, '').trim();
