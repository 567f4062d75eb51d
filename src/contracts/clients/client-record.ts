/**
 * What a client did, as an emulator's control API tells it: the journal of every account, what no account owned, wall
 * times beside it, and the tasks. Plain data, so that a record can be saved and judged elsewhere.
 */
import type {
  ControlAccount,
  ControlAccountsResponse,
  ControlJournalEntry,
  ControlJournalResponse,
  ControlTask,
  ControlTasksResponse,
  ControlTiming,
  ControlTimingsResponse,
} from '../spec/generated/messages.ts';

export type RecordedEntry = ControlJournalEntry;
export type RecordedRequest = Extract<RecordedEntry, { readonly kind: 'request' }>;
export type RecordedTransition = Extract<RecordedEntry, { readonly kind: 'transition' }>;
export type RecordedCallback = Extract<RecordedEntry, { readonly kind: 'callback' }>;
export type RecordedTask = ControlTask;

/** Wall time of one entry: when it began, how long until its answer or until the client left before it. */
export type RecordedTiming = ControlTiming;

/** The account of requests that no account owns: unknown paths, refused credentials. */
export const noAccount = '-';

/** Everything of one account, or of no account. Entries are numbered within it, or through all of them (`numberThrough`). */
export interface ClientJournal {
  /** Id of the account; `-` for requests that belong to none. */
  readonly account: string;
  /** As the control API shows it: never a secret. */
  readonly name: string;
  /** The test whose account it is: the name that the account was given. */
  readonly test?: string;
  /** How the account's time runs; absent for no account. */
  readonly clock?: Readonly<ControlAccount['clock']>;
  readonly entries: readonly RecordedEntry[];
  /** Entries that are not here because the journal was full. */
  readonly dropped: number;
  readonly timings: readonly RecordedTiming[];
  readonly tasks: readonly RecordedTask[];
}

export interface ClientRecord {
  readonly journals: readonly ClientJournal[];
  /** Requests that had no answer when the record was taken: their entries have status 0. */
  readonly unanswered?: number;
  /** Exit code of the command that was the client, where there was one. */
  readonly exitCode?: number;
  /** Wall time at which the client ended: what failed from then on is not its fault. */
  readonly endedAt?: number;
}

/** When each entry of a journal began: at its wall time, or with the one before it where it has none. */
function* placesOf({ entries, timings }: ClientJournal): Generator<{ readonly number: number; readonly at: number }> {
  const begun = new Map(timings.map(({ number, started_at: at }) => [number, at]));
  let at = -Infinity;
  for (const { number } of entries) {
    at = Math.max(at, begun.get(number) ?? at);
    yield { number, at };
  }
}

/**
 * The same record with one numbering through all journals, by wall time: where a report names an entry, no other has
 * its number.
 *
 * @example numberThrough(await emulator.readRecord()).journals.flatMap(({ entries }) => entries.map(({ number }) => number))
 */
export function numberThrough(record: ClientRecord): ClientRecord {
  const places = record.journals.flatMap((journal, index) =>
    [...placesOf(journal)].map((place) => ({ ...place, index })),
  );
  const numbers = record.journals.map(() => new Map<number, number>());
  // Sorting is stable: entries of one journal stay in their order.
  places
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .forEach(({ index, number }, place) => numbers[index]?.set(number, place + 1));
  const journals = record.journals.map((journal, index) => {
    const anew = <T extends { readonly number: number }>(one: T): T => ({
      ...one,
      number: numbers[index]?.get(one.number) ?? one.number,
    });
    const timings = journal.timings.filter(({ number }) => numbers[index]?.has(number)).map(anew);
    return { ...journal, entries: journal.entries.map(anew), timings };
  });
  return { ...record, journals };
}

interface Window {
  readonly after?: number;
  readonly limit?: number;
}

/** What is read of a control API. An emulator's `control` in the same process is one. */
export interface RecordSource {
  listAccounts(input?: { readonly page?: number; readonly size?: number }): Promise<ControlAccountsResponse>;
  listTasks(input: {
    readonly account: string;
    readonly page?: number;
    readonly size?: number;
  }): Promise<ControlTasksResponse>;
  queryJournal(input: { readonly account: string } & Window): Promise<ControlJournalResponse>;
  queryTimings(input: { readonly account: string } & Window): Promise<ControlTimingsResponse>;
  queryUnattributed(input?: Window): Promise<ControlJournalResponse>;
  queryUnattributedTimings(input?: Window): Promise<ControlTimingsResponse>;
}

/**
 * A typed client of the control API (`createControlClient`), as far as a record needs it. `never`, because its paths are
 * a closed list of texts that the kit does not repeat: any client of any version fits.
 */
interface ControlCaller {
  GET(path: never, init: never): Promise<{ readonly data?: unknown; readonly error?: unknown }>;
}

/** Reads over HTTP what a control in the same process is asked by function. */
function createRemoteSource(client: ControlCaller): RecordSource {
  const get = async <T>(path: string, params: object = {}): Promise<T> => {
    const { data, error } = await client.GET(path as never, { params } as never);
    if (data === undefined) throw new Error(`The control API refused GET ${path}: ${JSON.stringify(error)}`);
    return data as T;
  };
  const ofAccount = <T>(path: string, { account, ...query }: { readonly account: string }): Promise<T> =>
    get<T>(path, { path: { account }, query });
  return {
    listAccounts: (query = {}) => get('/accounts', { query }),
    listTasks: (input) => ofAccount('/accounts/{account}/tasks', input),
    queryJournal: (input) => ofAccount('/accounts/{account}/journal', input),
    queryTimings: (input) => ofAccount('/accounts/{account}/journal/timings', input),
    queryUnattributed: (query = {}) => get('/journal', { query }),
    queryUnattributedTimings: (query = {}) => get('/journal/timings', { query }),
  };
}

const pageSize = 100;

async function listAllTasks(source: RecordSource, account: string): Promise<readonly RecordedTask[]> {
  const tasks: RecordedTask[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await source.listTasks({ account, page, size: pageSize });
    tasks.push(...answer.tasks);
    if (!answer.more) return tasks;
  }
}

async function listAllAccounts(source: RecordSource): Promise<readonly ControlAccount[]> {
  const accounts: ControlAccount[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await source.listAccounts({ page, size: pageSize });
    accounts.push(...answer.accounts);
    if (!answer.more) return accounts;
  }
}

interface Page<T> {
  readonly items: readonly T[];
  readonly more: boolean | undefined;
}

/** Everything of a listing that says itself whether there is more. */
async function readAll<T extends { readonly number: number }>(
  ask: (window: Window) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let window: Window = {}; ;) {
    const { items, more } = await ask(window);
    for (const item of items) all.push(item);
    const last = items.at(-1);
    if (more !== true || !last) return all;
    window = { after: last.number };
  }
}

type Story = Pick<ClientJournal, 'entries' | 'dropped' | 'timings'>;

async function readStory(
  queryJournal: (window: Window) => Promise<ControlJournalResponse>,
  queryTimings: (window: Window) => Promise<ControlTimingsResponse>,
): Promise<Story> {
  let dropped = 0;
  const entries = await readAll(async (window) => {
    const answer = await queryJournal(window);
    dropped = answer.dropped;
    return { items: answer.entries, more: answer.more };
  });
  const timings = await readAll(async (window) => {
    const answer = await queryTimings(window);
    return { items: answer.timings, more: answer.more };
  });
  return { entries, dropped, timings };
}

async function readAccount(
  source: RecordSource,
  { id, name, clock, credentials }: ControlAccount,
): Promise<ClientJournal> {
  const story = await readStory(
    (window) => source.queryJournal({ account: id, ...window }),
    (window) => source.queryTimings({ account: id, ...window }),
  );
  return {
    account: id,
    name,
    ...(credentials.some(({ shown }) => shown === name) ? {} : { test: name }),
    clock,
    ...story,
    tasks: await listAllTasks(source, id),
  };
}

/** An account by what people call it: its id, name or access key. An API key is found by the emulator, not here. */
const isCalled = (reference: string, { id, name, credentials }: ControlAccount) =>
  id === reference || name === reference || credentials.some(({ shown }) => shown === reference);

/**
 * Reads what clients did at an emulator.
 *
 * @param control the emulator's `control` in this process, or a typed client of it over HTTP
 * @param accounts ids or access keys of the accounts to read, `-` for what belongs to none; by default all of it
 * @example const record = await readClientRecord(kling.control);
 * @example const record = await readClientRecord(createControlClient({ url }), ['my-access-key']);
 */
export async function readClientRecord(
  control: RecordSource | ControlCaller,
  accounts?: readonly string[],
): Promise<ClientRecord> {
  const source = 'GET' in control ? createRemoteSource(control) : control;
  const all = await listAllAccounts(source);
  const wanted = accounts ? all.filter((account) => accounts.some((reference) => isCalled(reference, account))) : all;
  const journals: ClientJournal[] = [];
  for (const account of wanted) journals.push(await readAccount(source, account));
  if (accounts && !accounts.includes(noAccount)) return { journals };
  const story = await readStory(
    (window) => source.queryUnattributed(window),
    (window) => source.queryUnattributedTimings(window),
  );
  return { journals: [...journals, { account: noAccount, name: noAccount, ...story, tasks: [] }] };
}
