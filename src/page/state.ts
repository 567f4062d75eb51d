/**
 * What the page knows: accounts, which one is shown, its journal, whether the connection stands. Views read the rest by
 * themselves, again whenever something happens.
 */
import { computed, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type {
  ControlAccount,
  ControlAccountsResponse,
  ControlEventResponse,
  ControlJournalEntry,
  ControlJournalResponse,
  ControlTimingsResponse,
} from '../contracts/spec/generated/messages.ts';
import { messageOf } from '../contracts/spec/pick.ts';
import { followEvents, get, token } from './api.ts';

/** The account of requests that belong to none. */
export const noAccount = '-';

export const accounts = signal<readonly ControlAccount[]>([]);

interface Place {
  /** View, and what it shows. */
  readonly parts: readonly string[];
  /** The account, and filters of the view. */
  readonly query: URLSearchParams;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `#/timeline/850…?account=934…&status=failed`: a link leads to the same again, in any tab. */
function readPlace(): Place {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?', 2);
  return { parts: (path || 'timeline').split('/').map(decode), query: new URLSearchParams(query) };
}

const where = signal(readPlace());
export const place = computed(() => where.value.parts);

/** Id of the account that is shown; empty until there is one. */
export const chosen = signal(
  where.value.query.get('account') ?? sessionStorage.getItem('kling-emulator-account') ?? '',
);
export const account = computed(() => accounts.value.find(({ id }) => id === chosen.value));
/** Grows whenever something happened that may concern what is shown. */
export const tick = signal(0);
export const isLive = signal(false);
/** Whether what is shown is held still, to be read while a client goes on. */
export const isPaused = signal(false);
/** Why nothing can be read. */
export const trouble = signal('');
export const journal = signal<readonly ControlJournalEntry[]>([]);
/** Wall time in ms that requests and attempts took, by the numbers of their entries. */
export const durations = signal<ReadonlyMap<number, number>>(new Map());
export const dropped = signal(0);

let readAt = 0;
/** Grows every second, for clocks that run. */
const beat = signal(0);
setInterval(() => (beat.value += 1), 1000);
/** Time of the account's clock. */
export const now = computed(() => {
  const clock = account.value?.clock;
  if (!clock) return Date.now();
  return clock.mode === 'manual'
    ? clock.time
    : clock.time + (beat.value >= 0 ? Date.now() - readAt : 0) * (clock.scale ?? 1);
});

/** The clock's day, in the browser's zone. */
export const today = computed(() => new Date(now.value).toLocaleDateString('sv'));

const narrow = matchMedia('(max-width: 50rem)');
/** Whether the page is as narrow as on a phone. */
export const isNarrow = signal(narrow.matches);
narrow.addEventListener('change', () => (isNarrow.value = narrow.matches));

/** Path of the account below the control API. */
export const at = (rest: string): string => `/accounts/${encodeURIComponent(chosen.value)}${rest}`;

/** Says why an account is shown that the address does not name. */
export const notice = signal('');

/** What is known of the journal is another's, or was taken back. */
function forgetJournal(): void {
  journal.value = [];
  durations.value = new Map();
}

function show(id: string): void {
  sessionStorage.setItem('kling-emulator-account', id);
  if (id === chosen.value) return;
  notice.value = '';
  forgetJournal();
  chosen.value = id;
  refresh();
}

/** A link to a view. Filters stay as long as the view does. */
export function linkTo(...parts: readonly string[]): string {
  const query = new URLSearchParams(parts[0] === place.value[0] ? where.value.query : {});
  if (chosen.value === '') query.delete('account');
  else query.set('account', chosen.value);
  return `#/${parts.map(encodeURIComponent).join('/')}${query.size === 0 ? '' : `?${query.toString()}`}`;
}

/** Shows another account in the same view: what the view shows of one is not another's. */
export function choose(id: string): void {
  location.hash = `#/${encodeURIComponent(place.value[0] ?? '')}?${new URLSearchParams({ account: id }).toString()}`;
}

/** Puts a value into the address, without a step for the browser's back button. */
function keep(name: string, value: string): void {
  const { parts, query: old } = where.peek();
  const query = new URLSearchParams(old);
  if (value === '') query.delete(name);
  else query.set(name, value);
  history.replaceState(null, '', `#/${parts.map(encodeURIComponent).join('/')}?${query.toString()}`);
  where.value = readPlace();
}

/** A value of the view that the address keeps: a filter. */
export const useFilter = (name: string): readonly [value: string, set: (value: string) => void] => [
  where.value.query.get(name) ?? '',
  (value) => keep(name, value),
];

addEventListener('hashchange', () => {
  where.value = readPlace();
  const wanted = where.value.query.get('account');
  if (wanted !== null) show(wanted);
});

const mostAccounts = 10_000;
const mostEntries = 2000;
const mostRead = 500;

async function readAccounts(): Promise<void> {
  const all: ControlAccount[] = [];
  let latest: string | undefined;
  for (let page = 1, more = true; more && all.length < mostAccounts; page += 1) {
    const answer = await get<ControlAccountsResponse>('/accounts', { page, size: 1000 });
    all.push(...answer.accounts);
    ({ latest } = answer);
    ({ more } = answer);
  }
  readAt = Date.now();
  accounts.value = all;
  const isThere = chosen.value === noAccount || account.value !== undefined;
  // Of many accounts the one is wanted to which something is happening.
  const next = isThere ? chosen.value : (latest ?? all.at(-1)?.id ?? '');
  if (!isThere && chosen.value !== '') {
    notice.value = `Account ${chosen.value} is not here: it was deleted, or the emulator was started again.${next === '' ? '' : ' Another one is shown.'}`;
  }
  chosen.value = next;
  if ((where.value.query.get('account') ?? '') !== next) keep('account', next);
}

/** Entries that are new since the last look. */
async function readJournal(): Promise<void> {
  const id = chosen.value;
  if (id === '') return;
  for (let more = true; more;) {
    const after = journal.value.at(-1)?.number;
    const path = id === noAccount ? '/journal' : at('/journal');
    const [answer, { timings }] = await Promise.all([
      get<ControlJournalResponse>(path, { after, limit: mostRead }),
      // Transitions have none, so that these reach as far at least.
      get<ControlTimingsResponse>(`${path}/timings`, { after, limit: mostRead }),
    ]);
    if (id !== chosen.value) return;
    const told = [...durations.value, ...timings.map(({ number, ms }) => [number, ms] as const)];
    durations.value = new Map(told.slice(-mostEntries));
    more = answer.more ?? false;
    dropped.value = answer.dropped;
    if (answer.entries.length > 0) journal.value = [...journal.value, ...answer.entries].slice(-mostEntries);
  }
}

let isReading = false;
let isWanted = false;

/** Reads what is shown everywhere, then lets the views read what they show. One at a time, however much happens. */
function refresh(): void {
  isWanted = true;
  if (isReading) return;
  isReading = true;
  void (async () => {
    while (isWanted) {
      isWanted = false;
      try {
        await readAccounts();
        await readJournal();
        trouble.value = '';
      } catch (error) {
        trouble.value = messageOf(error);
      }
      tick.value += 1;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    isReading = false;
  })();
}

/** What may take entries back: the journal is read anew. */
const clears = new Set(['clearJournal', 'clearUnattributed', 'resetAccount', 'resetAllAccounts', 'deleteAccount']);

function hear(event: ControlEventResponse | undefined): void {
  if (event === undefined) {
    isLive.value = false;
    trouble.value = `The emulator at ${location.host} does not answer: what is shown was read before. The page goes on when it answers again.`;
    return;
  }
  if (isPaused.value) return;
  const { kind, operation = '' } = event;
  if (kind === 'missed' || kind === 'reset' || clears.has(operation)) forgetJournal();
  refresh();
}

/** Holds what is shown, or goes on: what came in between is read then. */
export function pause(isWanted: boolean): void {
  isPaused.value = isWanted;
  if (isWanted) return;
  forgetJournal();
  refresh();
}

/** Follows the emulator, anew with each token. */
export function followEmulator(): void {
  let end = new AbortController();
  token.subscribe(() => {
    end.abort();
    end = new AbortController();
    const { signal: mine } = end;
    const open = () => {
      isLive.value = true;
      if (isPaused.value) return;
      forgetJournal();
      refresh();
    };
    void followEvents(hear, open, mine);
  });
}

/** What a view reads, anew whenever something happens. What was there stays until the new is there. */
export function useLive<T>(read: () => Promise<T>, ...deps: readonly unknown[]): { value?: T; error?: string } {
  const [state, setState] = useState<{ value?: T; error?: string }>({});
  useEffect(() => {
    let isCurrent = true;
    read().then(
      (value) => isCurrent && setState({ value }),
      (error: unknown) =>
        isCurrent &&
        setState(({ value }) => ({
          ...(value === undefined ? {} : { value }),
          error: messageOf(error),
        })),
    );
    return () => void (isCurrent = false);
  }, [tick.value, chosen.value, token.value, ...deps]);
  return state;
}
