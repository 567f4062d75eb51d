/**
 * Random operations on one account, and what must hold after each of them: the ledger's sums, the order of statuses, one
 * delivery per transition, lists that agree with single reads. Speaks HTTP only, so that the same operations judge an
 * emulator in this process, in another one, and one that was killed and started again on the same store.
 */
import { createSeededRandom } from '../../src/emulator/core/chance.ts';
import { createClient } from './client.ts';

const creates = {
  'kling.voice': ['/v1/general/custom-voices', { voice_name: 'Ada', voice_url: 'https://example.com/a.mp3' }],
  'kling.speech': ['/v1/audio/tts', { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' }],
  'kling.effects': ['/v1/audio/text-to-audio', { prompt: 'rain', duration: 3 }],
  'kling.dub': ['/v1/audio/video-to-audio', { video_url: 'https://example.com/v.mp4' }],
  'gmi.voice': [
    '/requests',
    { model: 'kling-custom-voice', payload: { voice_name: 'Ada', voice_url: 'https://example.com/a.mp3' } },
  ],
  'kkiai.voice': ['/kling/v1/general/custom-voices', { voice_name: 'Ada', voice_url: 'https://example.com/a.mp3' }],
  'kkiai.speech': ['/kling/v1/audio/tts', { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' }],
  'apimodels.effects': ['/api/v1/audio/generations', { model: 'kling-sound-effects', prompt: 'rain', duration: '3' }],
  'apimodels.speech': [
    '/api/v1/audio/generations',
    { model: 'kling-tts', text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' },
  ],
} as const;

/** Where a task of this operation is read and listed by the vendor's API. */
const vendorLists: Readonly<Record<string, string>> = {
  'kling.create-custom-voice': '/v1/general/custom-voices',
  'kling.create-text-to-audio': '/v1/audio/text-to-audio',
  'kling.create-video-to-audio': '/v1/audio/video-to-audio',
};

type CreateName = keyof typeof creates;
const createNames = Object.keys(creates) as CreateName[];
const progressions = ['fast', 'held', 'reads:2', 'immediate'] as const;
const resetScopes = ['tasks', 'voices', 'callbacks', 'ledger', 'faults', 'clock', 'packs', 'wallets', 'settings'];

/** One operation as plain data: a failing run can be printed, kept and played again. `nth` picks among what there is. */
export type Operation =
  | { readonly kind: 'create'; readonly what: CreateName; readonly callback: boolean; readonly externalId?: string }
  | { readonly kind: 'advance'; readonly ms: number }
  | { readonly kind: 'next' }
  | { readonly kind: 'run-all' }
  | { readonly kind: 'jump-back'; readonly ms: number }
  | { readonly kind: 'force'; readonly nth: number; readonly status: 'succeed' | 'failed' }
  | { readonly kind: 'release'; readonly nth: number; readonly to: 'processing' | 'end' }
  | { readonly kind: 'cancel'; readonly nth: number }
  | { readonly kind: 'upstream'; readonly nth: number; readonly result: object }
  | { readonly kind: 'fault'; readonly order: object }
  | { readonly kind: 'progression'; readonly to: (typeof progressions)[number] }
  | { readonly kind: 'read'; readonly nth: number }
  | { readonly kind: 'delete-voice'; readonly nth: number }
  | { readonly kind: 'add-pack'; readonly units: number }
  | { readonly kind: 'delete-pack'; readonly nth: number }
  | { readonly kind: 'resend'; readonly nth: number }
  | { readonly kind: 'reset'; readonly what: readonly string[] };

/**
 * The operations of a seed.
 *
 * @example for (const operation of generateOperations('7', 100)) await world.apply(operation);
 */
export function generateOperations(seed: string, count: number): readonly Operation[] {
  const random = createSeededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[random.integer(0, items.length - 1)] as T;
  const nth = () => random.integer(0, 1000);
  const chance = (percent: number) => random.integer(1, 100) <= percent;
  const create = (): Operation => ({
    kind: 'create',
    what: pick(createNames),
    callback: chance(60),
    ...(chance(25) ? { externalId: pick(['a', 'b', 'c', 'd']) } : {}),
  });
  const makers: readonly (readonly [weight: number, make: () => Operation])[] = [
    [30, create],
    [16, () => ({ kind: 'advance', ms: pick([0, 1, 300, 499, 500, 1000, 1500, 5000, 60_000]) })],
    [6, () => ({ kind: 'next' })],
    [3, () => ({ kind: 'run-all' })],
    [2, () => ({ kind: 'jump-back', ms: pick([1, 500, 86_400_000]) })],
    [8, () => ({ kind: 'force', nth: nth(), status: pick(['succeed', 'failed']) })],
    [6, () => ({ kind: 'release', nth: nth(), to: pick(['processing', 'end']) })],
    [4, () => ({ kind: 'cancel', nth: nth() })],
    [
      6,
      () => ({
        kind: 'upstream',
        nth: nth(),
        result: pick([{}, { final_unit_deduction: '0.1' }, { message: 'no' }, { classified_as_failure: 'late' }]),
      }),
    ],
    [
      5,
      () => ({
        kind: 'fault',
        order: pick([{ kind: 'fail-task' }, { kind: 'refuse' }, { kind: 'fail-task', product: 'tts', times: 2 }]),
      }),
    ],
    [7, () => ({ kind: 'progression', to: pick(progressions) })],
    [10, () => ({ kind: 'read', nth: nth() })],
    [3, () => ({ kind: 'delete-voice', nth: nth() })],
    [5, () => ({ kind: 'add-pack', units: pick([0.05, 0.3, 1, 10]) })],
    [4, () => ({ kind: 'delete-pack', nth: nth() })],
    [3, () => ({ kind: 'resend', nth: nth() })],
    [6, () => ({ kind: 'reset', what: resetScopes.filter(() => chance(25)) })],
  ];
  const total = makers.reduce((sum, [weight]) => sum + weight, 0);
  const makeOne = (): Operation => {
    let place = random.integer(1, total);
    for (const [weight, make] of makers) {
      place -= weight;
      if (place <= 0) return make();
    }
    return create();
  };
  return Array.from({ length: count }, makeOne);
}

/** Where the account is. */
export interface Place {
  readonly url: string;
  /** API key that every dialect takes; open mode makes its account. */
  readonly key: string;
  /** URL of a receiver of callbacks. */
  readonly hook: string;
  readonly controlToken?: string;
}

/** Everything that the control API tells of the account. */
export interface Snapshot {
  readonly account: any;
  readonly tasks: readonly any[];
  readonly ledger: readonly any[];
  readonly wallet: readonly any[];
  readonly wallets: readonly any[];
  readonly callbacks: readonly any[];
}

const milli = (units: number) => Math.round(units * 1000);
const rank: Readonly<Record<string, number>> = { submitted: 0, processing: 1, succeed: 2, failed: 2 };
const isRunning = ({ status }: { status: string }) => status === 'submitted' || status === 'processing';

/** The control operations and the vendor's API of one account, as the operations need them. */
function createHands({ url, key, controlToken }: Place) {
  const control = createClient(`${url}/__emulator`, controlToken ?? 'none');
  const at = `/accounts/${key}`;
  const json = { 'content-type': 'application/json' };
  const act = (method: string, path: string, body?: object) =>
    control.send(at + path, body ? { method, headers: json, body: JSON.stringify(body) } : { method });
  const listAll = async (path: string, field: string): Promise<any[]> => {
    const found: any[] = [];
    for (let page = 1; ; page += 1) {
      const { body, text, status } = await control.get(`${at}/${path}?page=${page}&size=100`);
      if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
      found.push(...body[field]);
      if (!body.more) return found;
    }
  };
  return { act, listAll, vendor: createClient(url, key) };
}

/**
 * One account, its operations, and what must hold.
 *
 * @example
 * const world = await createWorld({ url: kling.url, key: 'sk-model1', hook: receiver.url });
 * await world.apply({ kind: 'advance', ms: 500 });
 * expect(await world.findViolations()).toEqual([]);
 */
export async function createWorld(place: Place) {
  const { act, listAll, vendor } = createHands(place);
  const read = async (path: string) => {
    const { status, body, text } = await act('GET', path);
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
    return body;
  };
  await act('PATCH', '', {});
  await act('PUT', '/clock', { mode: 'manual' });

  const look = async (): Promise<Snapshot> => {
    const [{ entries: ledger, wallet, wallets }, account, tasks, callbacks] = await Promise.all([
      readLedger(),
      read(''),
      listAll('tasks', 'tasks'),
      listAll('callbacks', 'callbacks'),
    ]);
    return { account, tasks, ledger, wallet, wallets, callbacks };
  };
  const readLedger = async () => {
    const entries: any[] = [];
    const wallet: any[] = [];
    for (let page = 1; ; page += 1) {
      const body = await read(`/ledger?page=${page}&size=1000`);
      entries.push(...body.entries);
      wallet.push(...body.wallet);
      if (!body.more) return { entries, wallet, wallets: body.wallets };
    }
  };

  let before = await look();
  /** Packs that are gone, with the number of the last entry that may name them. */
  const gone = new Map<string, number>();
  /** Tasks whose price was waived or whose bill was closed unbooked by a reset, and those that a reset took away. */
  const waived = new Set<string>();
  const unbilled = new Set<string>();
  const cleared = new Set<string>();
  /** Whether both ledgers are whole: a reset of the ledger leaves balances without their history. */
  const ledgerCut = new Set<string>();
  let callbacksCut = false;

  const pick = <T>(items: readonly T[], nth: number): T | undefined => items[nth % Math.max(1, items.length)];
  const taskOf = (nth: number, keep: (task: any) => boolean) => pick(before.tasks.filter(keep), nth)?.id as string;

  const noteReset = (what: readonly string[]) => {
    const running = before.tasks.filter(isRunning);
    const last = what.includes('ledger') ? 0 : (before.ledger.at(-1)?.number ?? 0);
    if (what.includes('tasks')) for (const { id } of before.tasks) cleared.add(id);
    if (what.includes('packs')) for (const task of running) if (task.pack_id !== undefined) waived.add(task.id);
    if (what.includes('wallets')) for (const { id } of running) unbilled.add(id);
    if (what.includes('callbacks')) callbacksCut = true;
    if (what.includes('ledger')) {
      for (const { id } of before.tasks) ledgerCut.add(id);
      gone.clear();
    }
    if (what.includes('packs')) for (const { id } of before.account.packs) gone.set(id, Number(last) + running.length);
  };

  const perform = async (operation: Operation): Promise<unknown> => {
    switch (operation.kind) {
      case 'create': {
        const { what, callback, externalId } = operation;
        const [path, body] = creates[what];
        const callbackField = what.startsWith('gmi') ? {} : callback ? { callback_url: place.hook } : {};
        const external = what.startsWith('kling') && externalId !== undefined ? { external_task_id: externalId } : {};
        // A speech that waits for a held task would wait for ever.
        const { tts, '*': others } = before.account.progressions;
        const waits = what.endsWith('speech') && (tts ?? others)?.mode === 'held';
        return waits ? undefined : vendor.post(path, { ...body, ...callbackField, ...external });
      }
      case 'advance':
        return act('POST', '/clock/advance', { ms: operation.ms });
      case 'next':
        return act('POST', '/clock/next');
      case 'run-all':
        return act('POST', '/clock/run-all', { limit: 200 });
      case 'jump-back':
        return act('PUT', '/clock', { mode: 'manual', time: before.account.clock.time - operation.ms });
      case 'force':
        return act('POST', `/tasks/${taskOf(operation.nth, isRunning)}/force`, { status: operation.status });
      case 'release':
        return act('POST', `/tasks/${taskOf(operation.nth, isRunning)}/release`, { to: operation.to });
      case 'cancel': {
        const asked = pick(
          before.tasks.filter(({ dialect }) => dialect === 'gmi'),
          operation.nth,
        );
        return asked && vendor.send(`/requests/${asked.gateway_id}`, { method: 'DELETE' });
      }
      case 'upstream':
        return act('POST', `/tasks/${taskOf(operation.nth, () => true)}/upstream-result`, operation.result);
      case 'fault':
        return act('POST', '/faults', operation.order);
      case 'progression':
        return act('PUT', '/progressions', { progressions: { '*': operation.to } });
      case 'read': {
        const seen = pick(
          before.tasks.filter(({ operation: id }) => id in vendorLists),
          operation.nth,
        );
        return seen && vendor.get(`${vendorLists[seen.operation]}/${seen.id}`);
      }
      case 'delete-voice': {
        const voice = pick((await read('/voices')).voices as any[], operation.nth);
        return voice && vendor.post('/v1/general/delete-voices', { voice_id: voice.id });
      }
      case 'add-pack':
        return act('POST', '/packs', { units: operation.units });
      case 'delete-pack': {
        const pack = pick<any>(before.account.packs, operation.nth);
        if (!pack) return undefined;
        const { status } = await act('DELETE', `/packs/${pack.id}`);
        if (status === 200) gone.set(pack.id, before.ledger.at(-1)?.number ?? 0);
        else if (pack.held_units === 0) throw new Error(`A pack without holds was not deleted: ${status}.`);
        return undefined;
      }
      case 'resend': {
        const callback = pick(before.callbacks, operation.nth);
        return callback && act('POST', `/callbacks/${callback.id}/resend`);
      }
      case 'reset':
        if (operation.what.length === 0) return undefined;
        noteReset(operation.what);
        return act('POST', '/reset', { what: operation.what });
    }
  };

  return {
    /**
     * Does one operation. What it asks for may be refused; the emulator itself must not fail.
     *
     * @throws Error for an answer of 500 or more
     */
    async apply(operation: Operation): Promise<void> {
      const reply = (await perform(operation)) as { readonly status?: number; readonly text?: string } | undefined;
      // A gateway answers what its upstream refuses like a failure of its own.
      const isRefusal = reply?.text?.includes('Backend error (4') === true;
      if ((reply?.status ?? 0) >= 500 && !isRefusal)
        throw new Error(`${JSON.stringify(operation)}: ${reply?.status} ${reply?.text}`);
    },
    look,
    /** What does not hold, in sentences; nothing when all is well. */
    async findViolations(): Promise<readonly string[]> {
      const now = await look();
      const found = [
        ...judgePacks(now),
        ...judgeLedger(now, { gone, waived, cleared, ledgerCut }),
        ...judgeWallets(now, { unbilled, cleared, ledgerCut }),
        ...judgeProgress(before, now, cleared),
        ...(callbacksCut ? [] : judgeDeliveries(now)),
        ...(await judgeReads(now, read, vendor)),
      ];
      before = now;
      return found;
    },
  };
}

const isHolding = (task: any) => isRunning(task) && task.pack_id !== undefined;

/** Packs hold what their running tasks cost, and are never overdrawn. */
function judgePacks({ account, tasks }: Snapshot): readonly string[] {
  const found: string[] = [];
  for (const { id, total_units: total, remaining_units: remaining, held_units: held } of account.packs) {
    const promised = tasks.filter((task) => isHolding(task) && task.pack_id === id);
    const sum = promised.reduce((all, task) => Number(all) + milli(task.price_units), 0);
    if (sum !== milli(held)) found.push(`Pack ${id} holds ${held}, but its running tasks cost ${sum / 1000}.`);
    if (remaining < 0 || held < 0 || milli(held) > milli(remaining) || remaining > total) {
      found.push(`Pack ${id} is overdrawn: ${remaining} left, ${held} held, ${total} in all.`);
    }
  }
  const slots = tasks.filter((task) => isRunning(task) && task.holds_slot).length;
  if (slots !== account.running)
    found.push(`${account.running} slots are taken, but ${slots} tasks that need one run.`);
  return found;
}

interface Known {
  readonly gone: ReadonlyMap<string, number>;
  readonly waived: ReadonlySet<string>;
  readonly unbilled: ReadonlySet<string>;
  readonly cleared: ReadonlySet<string>;
  readonly ledgerCut: ReadonlySet<string>;
}

/** Each entry follows from the one before it, and the last one says what the pack has. */
function judgeLedger(
  { account, tasks, ledger }: Snapshot,
  { gone, waived, cleared, ledgerCut }: Omit<Known, 'unbilled'>,
): readonly string[] {
  const found: string[] = [];
  const balances = new Map<string, { remaining: number; held: number }>();
  ledger.forEach((entry, index) => {
    if (entry.number !== index + 1) found.push(`Ledger entry ${index + 1} has the number ${entry.number}.`);
    const last = gone.get(entry.pack_id);
    if (last !== undefined && entry.number > last) {
      found.push(`Ledger entry ${entry.number} (${entry.kind}) names pack ${entry.pack_id}, which is gone.`);
    }
    const known = balances.get(entry.pack_id);
    const [remaining, held] = [milli(entry.remaining_units), milli(entry.held_units)];
    const units = milli(entry.units);
    if (known) {
      const taken = entry.kind === 'settle' ? units : 0;
      const promise = entry.kind === 'hold' ? units : entry.kind === 'grant' ? 0 : -units;
      if (known.remaining - taken !== remaining || known.held + promise !== held) {
        found.push(`Ledger entry ${entry.number} (${entry.kind}) does not follow from the one before it.`);
      }
    }
    balances.set(entry.pack_id, { remaining, held });
  });
  for (const pack of account.packs) {
    const last = balances.get(pack.id);
    if (last && (last.remaining !== milli(pack.remaining_units) || last.held !== milli(pack.held_units))) {
      found.push(`Pack ${pack.id} has other balances than its last ledger entry.`);
    }
  }
  const entriesOf = new Map<string, any[]>();
  for (const entry of ledger) {
    if (entry.task_id !== undefined) entriesOf.set(entry.task_id, [...(entriesOf.get(entry.task_id) ?? []), entry]);
  }
  for (const task of tasks) {
    if (ledgerCut.has(task.id)) continue;
    const kinds = (entriesOf.get(task.id) ?? []).map(({ kind }) => kind).join(', ');
    const isPaid = task.pack_id !== undefined;
    const end = isRunning(task) ? 'hold' : `hold, ${task.status === 'succeed' ? 'settle' : 'release'}`;
    const wanted = isPaid ? end : waived.has(task.id) ? 'hold' : '';
    if (kinds !== wanted && !(wanted === 'hold' && kinds === '')) {
      found.push(`Task ${task.id} (${task.status}) is booked as '${kinds}', not '${wanted}'.`);
    }
    const settled = (entriesOf.get(task.id) ?? []).reduce(
      (sum, { kind, units }) => Number(sum) + (kind === 'settle' ? milli(units) : 0),
      0,
    );
    const deducted = isPaid || waived.has(task.id) ? milli(task.deducted_units ?? 0) : 0;
    if (settled !== deducted) {
      found.push(`Task ${task.id} was deducted ${deducted / 1000}, but ${settled / 1000} were booked.`);
    }
  }
  for (const [id, entries] of entriesOf) {
    if (!cleared.has(id) || ledgerCut.has(id)) continue;
    const ends = entries.filter(({ kind }) => kind !== 'hold').length;
    // What running ones held is given back by one entry for each pack.
    if (ends > 1) found.push(`Cleared task ${id} was settled or released ${ends} times.`);
  }
  return found;
}

/** Each entry of a gateway's balance follows from the one before it, and a task that failed costs nothing. */
function judgeWallets(
  { tasks, wallet, wallets }: Snapshot,
  { unbilled, ledgerCut }: Pick<Known, 'unbilled' | 'cleared' | 'ledgerCut'>,
): readonly string[] {
  const found: string[] = [];
  const balances = new Map<string, number>();
  wallet.forEach((entry, index) => {
    if (entry.number !== index + 1) found.push(`Wallet entry ${index + 1} has the number ${entry.number}.`);
    balances.set(entry.dialect, entry.balance_micro_usd);
  });
  for (const { dialect, micro_usd: balance } of wallets) {
    if (balance < 0) found.push(`The balance at ${dialect} is ${balance}.`);
  }
  const takenOf = new Map<string, number>();
  for (const { task_id: id, micro_usd: amount } of wallet) takenOf.set(id, (takenOf.get(id) ?? 0) + Number(amount));
  for (const task of tasks) {
    if (task.status !== 'failed' || ledgerCut.has(task.id) || unbilled.has(task.id)) continue;
    const taken = takenOf.get(task.id) ?? 0;
    if (taken !== 0) found.push(`The failed task ${task.id} was charged ${taken} micro-USD in the end.`);
  }
  return found;
}

/** Statuses go forward only, an end is final, and nothing disappears that was not cleared. */
function judgeProgress(before: Snapshot, now: Snapshot, cleared: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const statusNow = new Map(now.tasks.map(({ id, status }) => [id, status]));
  for (const { id, status } of before.tasks) {
    const next = statusNow.get(id);
    if (next === undefined) {
      if (!cleared.has(id)) found.push(`Task ${id} has disappeared.`);
    } else if ((rank[next] ?? 0) < (rank[status] ?? 0) || (rank[status] === 2 && next !== status)) {
      found.push(`Task ${id} went from ${status} to ${next}.`);
    }
  }
  return found;
}

/** A status change of a task is reported once, in order, and never before it has happened. */
function judgeDeliveries({ tasks, callbacks }: Snapshot): readonly string[] {
  const found: string[] = [];
  const ofTask = new Map<string, any[]>();
  for (const callback of callbacks) {
    ofTask.set(callback.task_id, [...(ofTask.get(callback.task_id) ?? []), callback]);
  }
  for (const task of tasks) {
    const sorted = (ofTask.get(task.id) ?? []).sort((a, b) => a.number - b.number);
    const statuses = sorted.map(({ task_status: status }) => status);
    if (new Set(statuses).size !== statuses.length) found.push(`Task ${task.id} has told ${statuses.join(', ')}.`);
    if (new Set(sorted.map(({ number }) => number)).size !== sorted.length) {
      found.push(`Two deliveries of task ${task.id} have one number.`);
    }
    if (statuses.some((status) => (rank[status] ?? 0) > (rank[task.status] ?? 0))) {
      found.push(`Task ${task.id} is ${task.status}, but has told ${statuses.join(', ')}.`);
    }
    const isDue = task.dialect === 'kling' && task.callback_url !== undefined && !isRunning(task);
    if (isDue && statuses.at(-1) !== task.status) found.push(`The end of task ${task.id} has no delivery.`);
  }
  return found;
}

/** The newest task of each vendor list: the list, the single read and the control API say the same. */
async function judgeReads(
  { tasks }: Snapshot,
  read: (path: string) => Promise<any>,
  vendor: ReturnType<typeof createClient>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const task of tasks.slice(0, 3)) {
    const { task: single } = await read(`/tasks/${task.id}`);
    if (JSON.stringify(single) !== JSON.stringify(task)) found.push(`Task ${task.id} is listed other than it is read.`);
  }
  for (const [operation, path] of Object.entries(vendorLists)) {
    // A read moves a task that counts reads.
    const task = tasks.find((one) => one.operation === operation && one.progression.mode !== 'reads');
    if (!task) continue;
    const { data } = (await vendor.get(`${path}/${task.id}`)).body;
    if (data?.task_status !== task.status)
      found.push(`Task ${task.id} is ${task.status}, read as ${data?.task_status}.`);
    const { data: listed } = (await vendor.get(`${path}?pageNum=1&pageSize=500`)).body;
    const inList = listed?.find(({ task_id: id }: any) => id === task.id);
    if (inList && JSON.stringify(inList) !== JSON.stringify(data)) {
      found.push(`Task ${task.id} is in the vendor's list other than it is read.`);
    }
  }
  return found;
}
