/**
 * Notices when somebody else uses the account that pacts are verified with: every interaction puts the account back, so
 * two verifications with one key take each other's states away, and neither verdict means anything.
 */
import { pickNumber } from '../spec/pick.ts';
import type { HttpClient } from '../wire/http-client.ts';

export interface WatchedAccount {
  readonly client: HttpClient;
  readonly baseUrl: string;
  readonly account: string;
  readonly controlToken: string | undefined;
}

async function countRequests({ client, baseUrl, account, controlToken }: WatchedAccount): Promise<number | undefined> {
  const url = `${baseUrl}/__emulator/accounts/${encodeURIComponent(account)}/journal/counts`;
  const headers = controlToken === undefined ? {} : { authorization: `Bearer ${controlToken}` };
  const sent = await client.send({ method: 'GET', url, headers, timeoutMs: 10_000 });
  // An account that nobody has used yet is not there.
  if (sent.kind === 'answered' && sent.status === 404) return 0;
  if (sent.kind !== 'answered' || sent.status !== 200) return undefined;
  try {
    return pickNumber(JSON.parse(sent.body.toString('utf8')), 'requests');
  } catch {
    return undefined;
  }
}

export interface AccountWatch {
  /** Requests since the watch began beside one's own; `undefined` when the emulator doesn't say. */
  countStrangers(own: number): Promise<number | undefined>;
}

/**
 * Begins to watch.
 *
 * @example const watch = await watchAccount({ client, baseUrl, account, controlToken: undefined });
 */
export async function watchAccount(watched: WatchedAccount): Promise<AccountWatch> {
  const before = await countRequests(watched);
  return {
    async countStrangers(own) {
      const after = await countRequests(watched);
      return before === undefined || after === undefined ? undefined : Math.max(0, after - before - own);
    },
  };
}
