/**
 * A typed client of a running emulator's control API, for tests in another process (Docker, CI).
 */
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/control-api.ts';

export type ControlClient = Client<paths>;

export type { components as ControlComponents, paths as ControlPaths } from './generated/control-api.ts';

export interface ControlClientOptions {
  /** Base URL of the emulator, for example `http://kling:4050`. */
  readonly url: string;
  /** The control token, where one is set; it is needed whenever the emulator is bound off loopback. */
  readonly token?: string;
  /** Another way to fetch, for example with a proxy. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Makes the client. Every call answers `{ data }` or `{ error }`; nothing is thrown for a refusal.
 *
 * @example
 * const control = createControlClient({ url: 'http://127.0.0.1:4050' });
 * const { data, error } = await control.POST('/accounts/{account}/clock/advance', {
 *   params: { path: { account: 'my-access-key' } },
 *   body: { ms: 1500 },
 * });
 */
export function createControlClient({ url, token, fetch }: ControlClientOptions): ControlClient {
  return createClient<paths>({
    baseUrl: `${url.replace(/(?<!\/)\/+$/, '')}/__emulator`,
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    ...(fetch === undefined ? {} : { fetch }),
  });
}
