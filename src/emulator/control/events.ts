/**
 * What happens, as a stream: for the live page and for clients that would have to poll otherwise. Nothing listens
 * to the emulator for it before the first reader comes, nor long after the last one has left.
 */
import type {
  ControlEventResponse as ControlEvent,
  ControlFollowEventsQuery,
} from '../../contracts/spec/generated/messages.ts';
import type { Lifecycle, LifecycleEvents, RequestEntry } from '../shell/lifecycle.ts';
import type { ControlDeps } from './control-deps.ts';
import { ControlError } from './control-deps.ts';

// As they are now: a test may fake timers.
const { clearTimeout, setTimeout } = globalThis;

/** Events kept for readers that come back, and events that may wait for one reader. */
const mostKept = 1000;
const mostReaders = 32;
/** How long events are kept when no client reads: a reader whose connection broke comes back by then. */
const patienceMs = 30_000;

type Told = Omit<ControlEvent, 'id'>;

const viewRequest = (accountId: string, entry: RequestEntry): Told => ({
  kind: 'request',
  account: accountId,
  at: entry.at,
  status: entry.status,
  diagnostics: entry.diagnostics.length,
  ...(entry.operation === undefined ? {} : { operation: entry.operation }),
  ...(entry.taskId === undefined ? {} : { task_id: entry.taskId }),
});

const viewMove = (accountId: string, entry: LifecycleEvents['task-moved']['entry']): Told => ({
  kind: 'transition',
  account: accountId,
  at: entry.at,
  task_id: entry.taskId,
  product: entry.product,
  from: entry.from,
  to: entry.to,
});

const viewAttempt = (accountId: string, entry: LifecycleEvents['callback-attempted']['entry']): Told => ({
  kind: 'callback',
  account: accountId,
  at: entry.at,
  task_id: entry.taskId,
  delivery_id: entry.deliveryId,
  attempt: entry.attempt,
  outcome: entry.outcome,
});

/** @returns the way to end all subscriptions */
function subscribe(lifecycle: Pick<Lifecycle, 'subscribe'>, tell: (event: Told) => void, stop: () => void): () => void {
  const request = ({ accountId, entry }: { readonly accountId: string; readonly entry: RequestEntry }) =>
    tell(viewRequest(accountId, entry));
  const ends = [
    lifecycle.subscribe('request-answered', request),
    lifecycle.subscribe('request-unreadable', request),
    lifecycle.subscribe('file-misused', request),
    lifecycle.subscribe('task-moved', ({ accountId, entry }) => tell(viewMove(accountId, entry))),
    lifecycle.subscribe('tasks-removed', ({ accountId }) => tell({ kind: 'removal', account: accountId })),
    lifecycle.subscribe('callback-attempted', ({ accountId, entry }) => tell(viewAttempt(accountId, entry))),
    lifecycle.subscribe('account-reset', ({ account }) => tell({ kind: 'reset', account: account.id })),
    lifecycle.subscribe('account-removed', ({ account }) => tell({ kind: 'account-removal', account: account.id })),
    lifecycle.subscribe('control-used', ({ operation }) => tell({ kind: 'changed', operation })),
    lifecycle.subscribe('stopping', stop),
  ];
  return () => ends.forEach((end) => end());
}

/** Events that wait for one reader. A reader that is too slow is let go: it comes back with its last id. */
function createReader(first: readonly ControlEvent[], leave: () => void) {
  const waiting = [...first];
  let isOver = false;
  let wake: (() => void) | undefined;
  const end = (): void => {
    isOver = true;
    wake?.();
    leave();
  };
  const next = async (): Promise<IteratorResult<ControlEvent, undefined>> => {
    for (;;) {
      const value = waiting.shift();
      if (value) return { value, done: false };
      if (isOver) return { value: undefined, done: true };
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return {
    end,
    push(event: ControlEvent): void {
      if (waiting.length >= mostKept) end();
      else waiting.push(event);
      wake?.();
    },
    events: {
      [Symbol.asyncIterator]: () => ({
        next,
        return: () => {
          end();
          return Promise.resolve({ value: undefined, done: true as const });
        },
      }),
    } satisfies AsyncIterable<ControlEvent>,
  };
}

/**
 * @example for await (const { kind, task_id } of await kling.control.followEvents()) console.log(kind, task_id);
 */
export function createEventOperations({ lifecycle, shell }: Pick<ControlDeps, 'lifecycle' | 'shell'>) {
  type Reader = ReturnType<typeof createReader>;
  const readers = new Set<Reader>();
  let kept: ControlEvent[] = [];
  let count = 0;
  /** Of this emulator since a client listens: ids of another process, or from before a gap, are not its own. */
  let run = '';
  let unsubscribe: (() => void) | undefined;
  let forgetting: NodeJS.Timeout | undefined;

  const give = (told: Told): ControlEvent => ({ id: `${run}-${count}`, ...told });
  const tell = (told: Told): void => {
    count += 1;
    const event = give(told);
    kept.push(event);
    if (kept.length > 2 * mostKept) kept = kept.slice(-mostKept);
    for (const reader of readers) reader.push(event);
  };
  const forget = (): void => {
    unsubscribe?.();
    unsubscribe = undefined;
    kept = [];
  };
  const listen = (): void => {
    clearTimeout(forgetting);
    if (unsubscribe) return;
    run = shell.wall.now().toString(36);
    count = 0;
    const stop = () => [...readers].forEach((reader) => reader.end());
    unsubscribe = subscribe(lifecycle, tell, stop);
  };
  /** What a reader has not seen yet. */
  const since = (after: string | undefined): readonly ControlEvent[] => {
    if (after === undefined || after === `${run}-${count}`) return [];
    const place = kept.findIndex(({ id }) => id === after);
    return place < 0 ? [give({ kind: 'missed' })] : kept.slice(place + 1);
  };

  return {
    /** Follows what happens from now on, or from the event `after` on. */
    followEvents({ after }: ControlFollowEventsQuery = {}): Promise<AsyncIterable<ControlEvent>> {
      if (readers.size >= mostReaders) {
        return Promise.reject(new ControlError('unavailable', `${mostReaders} readers follow the events already.`));
      }
      listen();
      const reader: Reader = createReader(since(after), () => {
        if (!readers.delete(reader) || readers.size > 0) return;
        forgetting = setTimeout(forget, patienceMs);
        forgetting.unref();
      });
      readers.add(reader);
      return Promise.resolve(reader.events);
    },
  };
}
