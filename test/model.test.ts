/**
 * The emulator against a small reference model: random commands on one account in manual time, and after each of them
 * the invariants. Repeat a failing run with `SEED=… npx vitest run test/model.test.ts`.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startKlingEmulator, type AccountHandle, type RunningEmulator } from '../src/emulator/emulator.ts';
import { createClient } from './support/client.ts';
import { startReceiver } from './support/receiver.ts';

const seed = Number(process.env['SEED'] ?? 20261120);
const runs = Number(process.env['RUNS'] ?? 40);

type Status = 'submitted' | 'processing' | 'succeed' | 'failed';
const rank: Readonly<Record<Status, number>> = { submitted: 0, processing: 1, succeed: 2, failed: 2 };

interface ModelTask {
  readonly id: string;
  readonly product: 'custom-voice' | 'text-to-audio';
  readonly price: number;
  readonly createdAt: number;
  readonly externalId: string | undefined;
  readonly calledBack: boolean;
  willFail: boolean;
  status: Status;
}

/** What the reference says must be so; as small as it can be. */
interface Model {
  now: number;
  spent: number;
  failNext: number;
  readonly tasks: ModelTask[];
  readonly externalIds: Set<string>;
}

interface Real {
  readonly client: ReturnType<typeof createClient>;
  readonly account: AccountHandle;
  readonly hook: string;
  readonly received: () => readonly { readonly task_id: string; readonly task_status: string }[];
  readonly seen: Map<string, Status>;
}

const unitsAtStart = 1; // 1,000 milli-units: the account can run dry
const slots = 4;
const paths = { 'custom-voice': '/v1/general/custom-voices', 'text-to-audio': '/v1/audio/text-to-audio' } as const;
const bodies = {
  'custom-voice': { voice_name: 'Ada', voice_url: 'https://example.com/a.mp3' },
  'text-to-audio': { prompt: 'rain', duration: 3 },
} as const;
const prices = { 'custom-voice': 50, 'text-to-audio': 250 } as const;

const isRunning = (task: ModelTask) => rank[task.status] < 2;
const heldBy = (model: Model) => model.tasks.filter(isRunning).reduce((sum, task) => sum + task.price, 0);

/** Moves the model's tasks to where they are at `model.now`: processing after 0.5 s, the end after 1.5 s. */
function settle(model: Model): void {
  for (const task of model.tasks) {
    if (!isRunning(task)) continue;
    const age = model.now - task.createdAt;
    if (age >= 1500) end(model, task, task.willFail ? 'failed' : 'succeed');
    else if (age >= 500) task.status = 'processing';
  }
}

function end(model: Model, task: ModelTask, status: 'succeed' | 'failed'): void {
  task.status = status;
  if (status === 'succeed') model.spent += task.price;
}

async function checkInvariants(model: Model, real: Real): Promise<void> {
  const { tasks } = await real.account.tasks({ size: 500 });
  expect(tasks).toHaveLength(model.tasks.length);
  for (const expected of model.tasks) {
    const reply = await real.client.get(`${paths[expected.product]}/${expected.id}`);
    const status = reply.body.data.task_status as Status;
    expect(status).toBe(expected.status);
    expect(rank[status]).toBeGreaterThanOrEqual(rank[real.seen.get(expected.id) ?? 'submitted']);
    real.seen.set(expected.id, status);
    expect('task_result' in reply.body.data).toBe(status === 'succeed');
  }
  const { packs } = (await real.account.get()) as any;
  expect(packs[0]).toMatchObject({
    remaining_units: (unitsAtStart * 1000 - model.spent) / 1000,
    held_units: heldBy(model) / 1000,
  });
  const { entries } = (await real.account.ledger()) as any;
  const net = entries.reduce((sum: number, entry: any) => sum + (entry.kind === 'settle' ? Number(entry.units) : 0), 0);
  expect(Math.round(net * 1000)).toBe(model.spent);
  for (const task of model.tasks.filter(({ calledBack }) => calledBack)) {
    const told = real.received().filter(({ task_id }) => task_id === task.id);
    const due = ['processing', task.status].slice(0, task.status === 'submitted' ? 0 : isRunning(task) ? 1 : 2);
    expect(told.map(({ task_status }) => task_status)).toEqual(due);
  }
}

class Create implements fc.AsyncCommand<Model, Real> {
  readonly product: ModelTask['product'];
  readonly externalId: string | undefined;
  readonly calledBack: boolean;
  constructor(product: ModelTask['product'], externalId: string | undefined, calledBack: boolean) {
    this.product = product;
    this.externalId = externalId;
    this.calledBack = calledBack;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    const reply = await real.client.post(paths[this.product], {
      ...bodies[this.product],
      ...(this.externalId === undefined ? {} : { external_task_id: this.externalId }),
      ...(this.calledBack ? { callback_url: real.hook } : {}),
    });
    const price = prices[this.product];
    const free = unitsAtStart * 1000 - model.spent - heldBy(model);
    if (free < price) expect(reply.body.code).toBe(1102);
    else if (model.tasks.filter(isRunning).length >= slots) expect(reply.body.code).toBe(1303);
    else if (this.externalId !== undefined && model.externalIds.has(this.externalId)) {
      expect(reply.body.message).toContain('already exists');
    } else {
      expect(reply.body, reply.text).toMatchObject({ code: 0, data: { task_status: 'submitted' } });
      const { task_id: id } = reply.body.data;
      const willFail = model.failNext > 0;
      if (willFail) model.failNext -= 1;
      if (this.externalId !== undefined) model.externalIds.add(this.externalId);
      const { product, externalId, calledBack } = this;
      model.tasks.push({
        id,
        product,
        price,
        createdAt: model.now,
        externalId,
        calledBack,
        willFail,
        status: 'submitted',
      });
    }
    await checkInvariants(model, real);
  }
  toString = () => `create ${this.product} ${this.externalId ?? '-'} ${this.calledBack ? 'with callback' : ''}`;
}

class Advance implements fc.AsyncCommand<Model, Real> {
  readonly ms: number;
  constructor(ms: number) {
    this.ms = ms;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    await real.account.advance(this.ms);
    model.now += this.ms;
    settle(model);
    await checkInvariants(model, real);
  }
  toString = () => `advance ${this.ms}`;
}

class Force implements fc.AsyncCommand<Model, Real> {
  readonly nth: number;
  readonly status: 'succeed' | 'failed';
  constructor(nth: number, status: 'succeed' | 'failed') {
    this.nth = nth;
    this.status = status;
  }
  check = (model: Readonly<Model>) => model.tasks.some(isRunning);
  async run(model: Model, real: Real): Promise<void> {
    const running = model.tasks.filter(isRunning);
    const task = running[this.nth % running.length];
    if (!task) return;
    await real.account.force(task.id, { status: this.status });
    end(model, task, this.status);
    await checkInvariants(model, real);
  }
  toString = () => `force ${this.nth} ${this.status}`;
}

class FailNext implements fc.AsyncCommand<Model, Real> {
  readonly times: number;
  constructor(times: number) {
    this.times = times;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    await real.account.failNext({ times: this.times });
    model.failNext += this.times;
  }
  toString = () => `fail next ${this.times}`;
}

class ReadByExternalId implements fc.AsyncCommand<Model, Real> {
  readonly nth: number;
  constructor(nth: number) {
    this.nth = nth;
  }
  check = (model: Readonly<Model>) => model.externalIds.size > 0;
  async run(model: Model, real: Real): Promise<void> {
    const named = model.tasks.filter(({ externalId }) => externalId !== undefined);
    const task = named[this.nth % named.length];
    if (!task) return;
    const reply = await real.client.get(`${paths[task.product]}/${task.externalId ?? ''}`);
    expect(reply.body.data).toMatchObject({ task_id: task.id, task_status: task.status });
  }
  toString = () => `read by external id ${this.nth}`;
}

let kling: RunningEmulator;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  kling = await startKlingEmulator({ clock: 'manual', startTime: Date.UTC(2026, 9, 1) });
  receiver = await startReceiver();
});
afterAll(async () => {
  await kling.stop();
  await receiver.stop();
});

test(`status only forward, ledger conserved, one delivery per transition (seed ${seed})`, async () => {
  let run = 0;
  const product = fc.constantFrom('custom-voice' as const, 'text-to-audio' as const);
  const externalId = fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined });
  const commands = fc.commands(
    [
      fc.tuple(product, externalId, fc.boolean()).map((args) => new Create(...args)),
      fc.constantFrom(0, 1, 499, 500, 999, 1000, 1500, 60_000).map((ms) => new Advance(ms)),
      fc.tuple(fc.nat(5), fc.constantFrom('succeed' as const, 'failed' as const)).map((args) => new Force(...args)),
      fc.integer({ min: 1, max: 2 }).map((times) => new FailNext(times)),
      fc.nat(5).map((nth) => new ReadByExternalId(nth)),
    ],
    { maxCommands: 25 },
  );
  const property = fc.asyncProperty(commands, async (list) => {
    run += 1;
    const key = `model-account-${run}`;
    const account = kling.account(key);
    await kling.control.createAccount({
      api_key: key,
      packs: [{ name: 'model', units: unitsAtStart, concurrency: slots, days: 30 }],
    });
    const hook = `${receiver.url}/${key}`;
    const model: Model = { now: Date.UTC(2026, 9, 1), spent: 0, failNext: 0, tasks: [], externalIds: new Set() };
    const real: Real = {
      client: createClient(kling.url, key),
      account,
      hook,
      received: () => receiver.received.filter(({ path }) => path === `/${key}`).map(({ body }) => body),
      seen: new Map(),
    };
    await fc.asyncModelRun(() => ({ model, real }), list);
  });
  await fc.assert(property, { seed, numRuns: runs });
}, 120_000);
