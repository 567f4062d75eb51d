/** Small records by hand: a journal is given entry by entry, times in ms from its start. */
import type {
  ClientJournal,
  ClientRecord,
  RecordedEntry,
  RecordedTask,
  RecordedTiming,
} from '../../../src/contracts/clients/client-record.ts';

type RequestFields = Partial<Extract<RecordedEntry, { kind: 'request' }>>;

interface Told {
  readonly ms?: number;
  readonly hungUp?: boolean;
  readonly from?: number;
}

/** One line of a journal, with its wall times. */
export interface Line {
  readonly entry: (number: number) => RecordedEntry;
  readonly ms: number;
  readonly hungUp?: boolean;
  /** Wall ms at which it began, where that is not its place in the journal. */
  readonly from?: number | undefined;
}

export function request(
  call: string,
  { sent, ms = 5, hungUp = false, from, ...fields }: RequestFields & Told & { sent?: object } = {},
): Line {
  const [method = '', path = ''] = call.split(' ');
  return {
    ms,
    hungUp,
    from,
    entry: (number) => ({
      kind: 'request',
      number,
      at: 0,
      request_id: '',
      method,
      path,
      body: sent ? JSON.stringify(sent) : '',
      status: 200,
      answer: '',
      diagnostics: [],
      ...fields,
    }),
  };
}

export const refused = (call: string, failure: string, fields: RequestFields & Told = {}): Line =>
  request(call, { status: failure.startsWith('auth') ? 401 : 400, failure, ...fields });

export const noticed = (call: string, operation: string, rule: string, severity: 'warning' | 'error'): Line =>
  request(call, { operation, diagnostics: [{ severity, pointer: '/field', rule, message: 'Told.' }] });

export const ended = (
  taskId: string,
  to: 'succeed' | 'failed',
  product = 'text-to-audio',
  message = 'Told.',
): Line => ({
  ms: 0,
  entry: (number) => ({
    kind: 'transition',
    number,
    at: 0,
    task_id: taskId,
    product,
    from: 'processing',
    to,
    message: to === 'failed' ? message : '',
  }),
});

export const callback = (outcome: string, ms = 5, url = 'http://127.0.0.1:9/hook'): Line => ({
  ms,
  entry: (number) => ({
    kind: 'callback',
    number,
    at: 0,
    delivery_id: 'd',
    task_id: '8',
    task_status: 'succeed',
    url,
    attempt: 1,
    resent: false,
    outcome,
    body: '{}',
  }),
});

const task = (id: string, status: RecordedTask['status']): RecordedTask => ({
  id,
  product: 'text-to-audio',
  operation: 'kling.create-text-to-audio',
  dialect: 'kling',
  status,
  status_message: '',
  created_at: 0,
  updated_at: 0,
  progression: { mode: 'held' },
  reads: 0,
  price_units: 0.25,
  holds_slot: true,
  input: {},
  files: [],
});

interface JournalFacts {
  /** Wall ms at which each line began; by default 10 s apart. */
  readonly every?: number;
  /** By id; only what differs from a held text-to-audio task. */
  readonly tasks?: Readonly<Record<string, RecordedTask['status'] | Partial<RecordedTask>>>;
  readonly clock?: 'real' | 'manual';
  readonly dropped?: number;
}

/** @example journal('account', [request('GET /v1/x')], { every: 10 }) */
export function journal(account: string, lines: readonly Line[], told: JournalFacts = {}): ClientJournal {
  const { every = 10_000, tasks = {}, clock = 'real', dropped = 0 } = told;
  const entries = lines.map(({ entry }, index) => ({ ...entry(index + 1), at: index * every }));
  const timings = lines.flatMap(({ ms, hungUp, from }, index): RecordedTiming[] =>
    entries[index]?.kind === 'transition'
      ? []
      : [{ number: index + 1, started_at: from ?? index * every, ms, ...(hungUp === true ? { hung_up: true } : {}) }],
  );
  return {
    account,
    name: account,
    clock: { mode: clock, time: 0 },
    entries,
    dropped,
    timings,
    tasks: Object.entries(tasks).map(([id, told]) =>
      typeof told === 'string' ? task(id, told) : { ...task(id, told.status ?? 'succeed'), ...told },
    ),
  };
}

export const recordOf = (journals: readonly ClientJournal[], more: Partial<ClientRecord> = {}): ClientRecord => ({
  journals,
  ...more,
});
