/**
 * The server of `--store`: its connection, where records stand in it, and the two scripts that are run there. Each call is
 * one step of the server: half of it is never seen.
 */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreFailedError } from '../shell/shell.ts';

/** How records are written (`shared.ts`). Counts up when an older program could not read them any more. */
const format = '1';

/** Before all keys: others may use the same database. */
const prefix = 'kling-emulator:';

/** Entries of the log that are kept at least: a process that has missed more reads everything anew. */
const logEntries = 10_000;

/** How long a server that does not answer is waited for: a restart takes a moment. */
const patienceMs = 5000;
const retryMs = 50;

/** @example keyOf('t', account.id) */
export const keyOf = (...parts: readonly string[]): string => prefix + parts.join(':');

/**
 * Saves what was decided on the newest state, and else says what is new. ARGV: position and tag of the caller, the tag and
 * the text of the entry that it adds (nothing: it only asks), the length of the log, and the commands, each after the number
 * of its words.
 */
const appendScript = `
local log, head = KEYS[1], KEYS[2]
local found = redis.call('HMGET', head, 'position', 'tag')
local position, tag = found[1] or '0', found[2] or ''
if position ~= ARGV[1] or tag ~= ARGV[2] then
  if ARGV[1] ~= '0' then
    local known = redis.call('XRANGE', log, ARGV[1], ARGV[1])
    if not known[1] or known[1][2][2] ~= ARGV[2] then return {'lost'} end
  end
  return {'behind', redis.call('XRANGE', log, '(' .. ARGV[1], '+')}
end
if ARGV[3] == '' then return {'same'} end
local at = string.format('%.0f', tonumber(position) + 1)
redis.call('XADD', log, 'MAXLEN', '~', ARGV[5], at .. '-0', 't', ARGV[3], 'e', ARGV[4])
redis.call('HSET', head, 'position', at, 'tag', ARGV[3])
local i = 6
while i <= #ARGV do
  local words = tonumber(ARGV[i])
  redis.call(unpack(ARGV, i + 1, i + words))
  i = i + words + 1
end
return {'same'}`;

/** Everything of one owner, with the position of the log that it belongs to. KEYS: head, then those of the owner. */
const ownerScript = `
local all = {redis.call('HGET', KEYS[1], 'position') or '0', redis.call('HGET', KEYS[2], ARGV[1]) or ''}
for i = 3, #KEYS do
  local kind = redis.call('TYPE', KEYS[i]).ok
  if kind == 'hash' then all[i] = redis.call('HGETALL', KEYS[i])
  elseif kind == 'list' then all[i] = redis.call('LRANGE', KEYS[i], 0, -1)
  else all[i] = {} end
end
return all`;

/** A shared store that can't be used, in a sentence for its user. */
class SharedStoreError extends Error {
  constructor(address: string, problem: string, cause?: unknown) {
    super(`Store ${address} ${problem}`, { cause });
    this.name = 'SharedStoreError';
  }
}

/** Without a full stop: a sentence goes on behind it. */
const messageOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(', ');
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
};

/** The address as it may be shown. */
function showAddress(url: string): string {
  const address = new URL(url);
  address.username = address.password = '';
  return address.href;
}

/** @throws SharedStoreError when the package is not installed */
async function loadClient(address: string) {
  try {
    return await import('@redis/client');
  } catch (error) {
    const problem = `needs the package @redis/client, which is not installed beside kling-emulator: npm install @redis/client@6 (${messageOf(error)})`;
    throw new SharedStoreError(address, problem, error);
  }
}

/** The words of a command. */
export type Command = readonly string[];

/** An answer of the server. */
export type Reply = string | number | null | readonly Reply[];

/** One call that appends to the log, or asks what is new. */
interface Call {
  /** Number and tag of the last entry that the caller knows. */
  readonly position: number;
  readonly tag: string;
  /** Absent: it only asks. */
  readonly entry?: { readonly tag: string; readonly text: string } | undefined;
  readonly commands: readonly Command[];
}

export interface LogEntry {
  readonly position: number;
  readonly tag: string;
  readonly text: string;
}

/** `lost`: the server does not have, or has no more, what the caller knows. */
type CallResult =
  | { readonly kind: 'same' }
  | { readonly kind: 'behind'; readonly entries: readonly LogEntry[] }
  | { readonly kind: 'lost' };

const readEntry = (reply: Reply): LogEntry => {
  const [id, fields] = reply as readonly [string, readonly string[]];
  return { position: Number(id.slice(0, id.indexOf('-'))), tag: fields[1] ?? '', text: fields[3] ?? '' };
};

/** Errors that the server itself answers with while it comes up. */
const isPassing = (error: Error): boolean => /^(LOADING|BUSY|TRYAGAIN|CLUSTERDOWN|MASTERDOWN)/.test(error.message);

export interface SharedServer {
  /** The address without its password. */
  readonly address: string;
  /** @throws StoreFailedError when the server can't be reached, or refuses */
  send(...words: readonly string[]): Promise<Reply>;
  append(call: Call): Promise<CallResult>;
  /** Position, the account's record (empty: none), then one list for each key. */
  readOwner(ownerId: string, keys: readonly string[]): Promise<readonly Reply[]>;
  close(): Promise<void>;
}

/**
 * Connects to the server of a shared store.
 *
 * @throws SharedStoreError when it can't be reached, or holds what a newer program wrote
 * @example const server = await connectServer('redis://127.0.0.1:6379/2'); await server.close();
 */
export async function connectServer(url: string): Promise<SharedServer> {
  const address = showAddress(url);
  const { createClient, ErrorReply } = await loadClient(address);
  const client = createClient({
    url,
    RESP: 2,
    name: 'kling-emulator',
    disableOfflineQueue: true,
    socket: { connectTimeout: patienceMs, reconnectStrategy: (retries) => Math.min(retryMs * (retries + 1), 1000) },
  });
  let isOpen = false;
  let trouble: unknown;
  // Reported to the calls that need it.
  client.on('error', (error: unknown) => {
    trouble = error;
    if (!isOpen) client.destroy();
  });

  const send = async (...words: readonly string[]): Promise<Reply> => {
    const until = Date.now() + patienceMs;
    for (;;) {
      try {
        return await client.sendCommand<Reply>([...words]);
      } catch (error) {
        const isRefusal = error instanceof ErrorReply && !isPassing(error);
        if (isRefusal && error.message.startsWith('NOSCRIPT')) throw error;
        if (isRefusal || Date.now() >= until || !client.isOpen) {
          const problem = isRefusal ? 'refuses' : "can't be reached";
          const cause = error instanceof ErrorReply ? error : (trouble ?? error);
          const step = isRefusal ? 'See to the server, then try again.' : 'Try again when it answers.';
          throw new StoreFailedError(`Store ${address} ${problem}: ${messageOf(cause)}. ${step}`, error);
        }
      }
      await sleep(retryMs);
    }
  };
  const createScript = (text: string) => {
    const digest = createHash('sha1').update(text).digest('hex');
    return async (...words: readonly string[]): Promise<Reply> => {
      try {
        return await send('EVALSHA', digest, ...words);
      } catch (error) {
        if (!(error instanceof ErrorReply)) throw error;
        return send('EVAL', text, ...words);
      }
    };
  };
  const runAppend = createScript(appendScript);
  const runOwner = createScript(ownerScript);

  try {
    await client.connect();
    isOpen = true;
    await client.sendCommand(['HSETNX', keyOf('head'), 'format', format]);
    const found = await client.sendCommand<string>(['HGET', keyOf('head'), 'format']);
    if (found !== format) {
      const problem = `was written by a newer kling-emulator (format ${found}; this one knows ${format}). Update kling-emulator, or name another database.`;
      throw new SharedStoreError(address, problem);
    }
  } catch (error) {
    if (client.isOpen) client.destroy();
    if (error instanceof SharedStoreError) throw error;
    const cause = trouble ?? error;
    const step =
      cause instanceof ErrorReply
        ? 'Check user, password and database in the address.'
        : 'Start the server, or name another address.';
    const problem = `can't be used: ${messageOf(cause)}. ${step}`;
    throw new SharedStoreError(address, problem, error);
  }
  return {
    address,
    send,
    async append({ position, tag, entry, commands }) {
      const own = [String(position), tag, entry?.tag ?? '', entry?.text ?? '', String(logEntries)];
      const words = commands.flatMap((command) => [String(command.length), ...command]);
      const [kind, entries] = (await runAppend('2', keyOf('log'), keyOf('head'), ...own, ...words)) as readonly Reply[];
      if (kind === 'behind') return { kind, entries: (entries as readonly Reply[]).map(readEntry) };
      return { kind: kind === 'lost' ? 'lost' : 'same' };
    },
    readOwner: (ownerId, keys) =>
      runOwner(String(keys.length + 2), keyOf('head'), keyOf('a'), ...keys, ownerId) as Promise<readonly Reply[]>,
    close: async () => {
      if (client.isOpen) await client.close();
    },
  };
}
