/**
 * What happens in the emulator: sent to its subscribers, written down in the journal, counted for the metrics. Other
 * subscribers are the recorder, the access log, the response validator and requests that wait for a task. They learn what
 * has happened and can change none of it: what they throw is reported as a failure and goes no further.
 */
import type { CredentialNotice } from '../../contracts/spec/explain-credential.ts';
import type { Operation } from '../../contracts/spec/catalog.ts';
import type { Event } from '../core/decider.ts';
import type { CallbackEvent, Journal, TransitionEvent, JournalEntry } from '../core/journal.ts';
import type { Account, Task } from '../core/records.ts';
import type { JournalReader, SharedSide } from './ports.ts';

/** A vendor's request, as far as it is known. */
export interface RequestFacts {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly dialect: { readonly id: string };
  readonly operation?: Operation | undefined;
  readonly account?: Account | undefined;
  readonly taskId?: string | undefined;
  /** What must be taken out of texts about it. */
  readonly secrets: readonly string[];
  /** What it asks for, where the vendor has it and the emulator has not. */
  readonly known?: { readonly title: string } | undefined;
  /** What its credential shows of a mistake. */
  readonly noticed?: readonly CredentialNotice[] | undefined;
  /** The answer is a refusal. */
  readonly isRefused?: boolean | undefined;
}

/** Its answer. */
export interface AnswerFacts {
  readonly status: number;
  readonly body: string;
  /** Schema of the body, where the operation's own does not say it. */
  readonly schema?: string | undefined;
  /** The body follows no schema. */
  readonly isOffContract?: boolean | undefined;
}

/** A request that has no answer yet. */
export interface OpenRequest {
  readonly requestId: string;
  /** Whether nothing more is going to be known of it before its answer. */
  isSettled(): boolean;
  /** Account and entry as far as they are known by now: status 0, no answer. */
  describe(): { readonly accountId: string; readonly entry: JournalEntry };
}

/** What the journal keeps of a request: without secrets, cut to its bounds. */
export type RequestEntry = JournalEntry & { readonly kind: 'request' };

/** Every event by its name. */
export interface LifecycleEvents {
  /** A vendor's request has come. */
  readonly 'request-opened': OpenRequest;
  /** It was answered. */
  readonly 'request-answered': {
    readonly accountId: string;
    readonly request: RequestFacts;
    readonly answer: AnswerFacts;
    readonly entry: RequestEntry;
  };
  /** Something arrived that is no HTTP request, and was refused with this body. */
  readonly 'request-unreadable': { readonly accountId: string; readonly entry: RequestEntry; readonly body: string };
  /** A result file was asked for after it was cleared, by a URL that no answer had, or with a key. */
  readonly 'file-misused': { readonly accountId: string; readonly entry: RequestEntry };
  /** It is over, answered or not. */
  readonly 'request-closed': { readonly account?: Account | undefined };
  /** A transition was saved. */
  readonly 'task-moved': { readonly accountId: string; readonly entry: TransitionEvent };
  /** All tasks of an account are gone: pending responses for them are given up. */
  readonly 'tasks-removed': { readonly accountId: string };
  /** What came of an attempt was saved. */
  readonly 'callback-attempted': { readonly accountId: string; readonly entry: CallbackEvent };
  /** An account lost tasks, or faults that no request met, to a reset. The tasks are named only where a record is kept. */
  readonly 'account-reset': {
    readonly account: Account;
    readonly tasks: readonly Task[];
    readonly faultIds: readonly string[];
  };
  /** An account was removed by name. Its secrets are still known. Its tasks are named only where a record is kept. */
  readonly 'account-removed': { readonly account: Account; readonly tasks: readonly Task[] };
  /** A control operation that may have changed something is over. */
  readonly 'control-used': { readonly operation: string };
  /** The emulator is about to close its connections. */
  readonly stopping: object;
  /** A bug: something threw that must not. */
  readonly failed: { readonly error: unknown };
}

type LifecycleKind = keyof LifecycleEvents;

export interface Lifecycle {
  /** Tells every subscriber, in the order in which they subscribed. Never throws. */
  emit<Kind extends LifecycleKind>(kind: Kind, event: LifecycleEvents[Kind]): void;
  /** Whether there are listeners: an event that takes time to make is made only then. */
  isHeard(kind: LifecycleKind): boolean;
  /** @returns the way to end the subscription */
  subscribe<Kind extends LifecycleKind>(kind: Kind, subscriber: (event: LifecycleEvents[Kind]) => void): () => void;
}

type Subscribers = { readonly [Kind in LifecycleKind]: ((event: LifecycleEvents[Kind]) => void)[] };

/**
 * @example
 * const lifecycle = createLifecycle();
 * lifecycle.subscribe('task-moved', ({ entry }) => console.log(entry.to));
 */
export function createLifecycle(): Lifecycle {
  const subscribers: Subscribers = {
    'request-opened': [],
    'request-answered': [],
    'request-unreadable': [],
    'file-misused': [],
    'request-closed': [],
    'task-moved': [],
    'tasks-removed': [],
    'callback-attempted': [],
    'account-reset': [],
    'account-removed': [],
    'control-used': [],
    stopping: [],
    failed: [],
  };
  const tellFailure = (error: unknown): void => {
    for (const subscriber of subscribers.failed) {
      try {
        subscriber({ error });
      } catch {
        // No subscriber is left.
      }
    }
  };
  return {
    emit(kind, event) {
      if (kind === 'failed') {
        tellFailure((event as LifecycleEvents['failed']).error);
        return;
      }
      for (const subscriber of subscribers[kind]) {
        try {
          subscriber(event);
        } catch (error) {
          tellFailure(error);
        }
      }
    },
    isHeard: (kind) => subscribers[kind].length > 0,
    subscribe(kind, subscriber) {
      // As they are during an event: who leaves meanwhile must not make another one miss it.
      const list: (typeof subscriber)[] = subscribers[kind];
      list.push(subscriber);
      return () => {
        const place = list.indexOf(subscriber);
        if (place >= 0) list.splice(place, 1);
      };
    },
  };
}

/**
 * The way from decisions to subscribers.
 *
 * @param clean takes out of a callback's body what must not differ between two runs of one seed
 * @example createShell({ …, emit: tellEvents(lifecycle) })
 */
export function tellEvents(
  { emit }: Pick<Lifecycle, 'emit'>,
  clean?: (body: string) => string,
): (accountId: string, events: readonly Event[]) => void {
  return (accountId, events) => {
    for (const event of events) {
      switch (event.kind) {
        case 'transition':
          emit('task-moved', { accountId, entry: event });
          break;
        case 'callback':
          emit('callback-attempted', { accountId, entry: clean ? { ...event, body: clean(event.body) } : event });
          break;
        case 'removal':
          emit('tasks-removed', { accountId });
          break;
      }
    }
  };
}

/**
 * Writes down what happens, for the control API.
 *
 * @param shared keeps the journal the same in several processes, where they share a store
 * @param clean that of `tellEvents`: what other processes tell is written down cleaned too
 * @example const journal = keepJournal(lifecycle, createJournal({ limit: 1000 }), undefined, undefined);
 */
export function keepJournal(
  lifecycle: Pick<Lifecycle, 'subscribe'>,
  journal: Journal,
  shared: SharedSide | undefined,
  clean: ((body: string) => string) | undefined,
): JournalReader {
  const { write = journal.append, clear = journal.clear, catchUp = () => undefined } = shared ?? {};
  for (const kind of ['request-answered', 'request-unreadable', 'file-misused'] as const) {
    lifecycle.subscribe(kind, ({ accountId, entry }) => write(accountId, entry));
  }
  if (shared) shared.followJournal(clean ? { ...journal, append: appendClean(journal, clean) } : journal);
  else {
    for (const kind of ['task-moved', 'callback-attempted'] as const) {
      lifecycle.subscribe(kind, ({ accountId, entry }) => journal.append(accountId, entry));
    }
  }
  lifecycle.subscribe('account-removed', ({ account }) => journal.remove(account.id));
  return { ...journal, clear, catchUp };
}

/** Bodies of callbacks are written down as `tellEvents` tells them. */
const appendClean =
  ({ append }: Journal, clean: (body: string) => string): Journal['append'] =>
  (accountId, entry) =>
    append(accountId, entry.kind === 'callback' ? { ...entry, body: clean(entry.body) } : entry);

/** How often what has happened; no reset takes it back. */
export interface Counts {
  /** By operation, then HTTP status. */
  readonly requests: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Attempts to deliver, by outcome (`answered 200`, `failed: timeout`). */
  readonly attempts: ReadonlyMap<string, number>;
  /** What could not be read as a request, by its cause (`tls-handshake`). */
  readonly unreadable: ReadonlyMap<string, number>;
}

const increase = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);

/**
 * Counts what happens, for the metrics.
 *
 * @example const metrics = countEvents(lifecycle);
 */
export function countEvents(lifecycle: Pick<Lifecycle, 'subscribe'>): Counts {
  const requests = new Map<string, Map<number, number>>();
  const attempts = new Map<string, number>();
  const unreadable = new Map<string, number>();
  const countRequest = ({ entry }: { readonly entry: RequestEntry }): void => {
    const operation = entry.operation ?? 'none';
    const byStatus = requests.get(operation) ?? new Map<number, number>();
    requests.set(operation, byStatus);
    increase(byStatus, entry.status);
  };
  lifecycle.subscribe('request-answered', countRequest);
  lifecycle.subscribe('request-unreadable', (event) => {
    countRequest(event);
    const [told] = event.entry.diagnostics;
    if (told) increase(unreadable, told.rule);
  });
  lifecycle.subscribe('callback-attempted', ({ entry }) => void increase(attempts, entry.outcome));
  return { requests, attempts, unreadable };
}

/** Characters that an entry keeps alive, beside a few hundred bytes of its own. */
export function sizeOf(entry: JournalEntry): number {
  switch (entry.kind) {
    case 'request':
      return entry.body.length + entry.answer.length;
    case 'callback':
      return entry.body.length;
    case 'transition':
      return 0;
  }
}
