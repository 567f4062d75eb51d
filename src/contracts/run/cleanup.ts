/**
 * After the checks: tasks that are still running are awaited, tasks whose answer was lost are looked for, what they took is
 * read, and voices are deleted. Nothing of this is a verdict; what could not be deleted stands in the report.
 */
import { chargeOf, deductionOf, expectedCharge, readUnits } from '../budget/prices.ts';
import { cutText } from '../spec/excerpts.ts';
import { asList, pick, pickText } from '../spec/pick.ts';
import { operationsOf, readerOf } from '../spec/catalog.ts';
import { vendorOf } from '../spec/vendors.ts';
import { isAccepted, isRefused } from '../wire/exchange.ts';
import type { Exchange } from '../wire/exchange.ts';
import type { Cleanup, Deduction } from './results.ts';
import type { MadeTask, RunTools } from './run-check.ts';
import { formatMilli } from '../spec/prices.ts';

export interface Swept {
  readonly cleanup: Cleanup;
  readonly deductions: readonly Deduction[];
  /** Voices that a call should have deleted, and did not. */
  readonly isUnclean: boolean;
}

interface SweepDeps {
  readonly tools: RunTools;
  /** Voices that checks have deleted themselves. */
  readonly deletedVoices: readonly string[];
  /** Tasks whose deduction is known. */
  readonly noted: ReadonlySet<string>;
  /** Books what came out late: a higher deduction, or (negative) a task that was never made. */
  readonly correct: (check: string, milliUnits: number) => Promise<void>;
}

/** Elsewhere nothing finds a task whose answer was lost, and no call deletes. */
const canFind = ({ operation }: MadeTask) =>
  vendorOf(operation.dialect).externalIdField !== undefined && operation.replies === 'at-acceptance';

interface Seen {
  /** The task at its end; absent when it does not end in time or can't be read. */
  readonly task?: unknown;
  /** The target says that it has no such task: a create whose answer was lost made none. */
  readonly wasNeverMade?: boolean;
}

/** Reads a task until its end. */
async function awaitEnd(tools: RunTools, made: MadeTask, deadline: number): Promise<Seen> {
  const reader = readerOf(made.operation);
  const { tasks, answers } = vendorOf(made.operation.dialect);
  const id = made.taskId ?? made.externalId;
  if (!reader || id === undefined || !canFind(made)) return {};
  let [delay] = tools.timeouts.pollMs;
  while (tools.now() < deadline) {
    const exchange = await tools.target.call(reader, tasks.ask(id));
    if (!isAccepted(exchange)) {
      const told = exchange.answer && answers.readRefusal(exchange.answer);
      return { wasNeverMade: isRefused(exchange) && /not found/i.test(told?.text ?? '') };
    }
    const task = tasks.task(exchange.answer?.json);
    if (tasks.statuses.at(-1)?.includes(pickText(task, tasks.statusField) ?? '')) return { task };
    await tools.wait(delay);
    delay = Math.min(tools.timeouts.pollMs[1], delay * 1.4);
  }
  return {};
}

/** Times that a deletion is tried. */
const mostDeletions = 3;
const mayBeGone = /already be deleted|not found/i;

/** Deletes a voice; a lost answer or a closed service is no reason to leave it. */
async function deleteVoice(tools: RunTools, { operation: { dialect } }: MadeTask, voice: string): Promise<boolean> {
  const remove = operationsOf(dialect).find(({ action }) => action === 'delete-voice');
  if (!remove) return false;
  const { readRefusal } = vendorOf(dialect).answers;
  for (let attempt = 1; attempt <= mostDeletions; attempt += 1) {
    let exchange: Exchange | undefined;
    try {
      exchange = await tools.target.call(remove, { body: { voice_id: voice } });
    } catch {
      // Not reached, or at its limits: tried again like the rest.
    }
    if (exchange && isAccepted(exchange)) return true;
    // An earlier attempt may have done it before its answer was lost.
    const told = exchange?.answer && readRefusal(exchange.answer);
    if (attempt > 1 && mayBeGone.test(told?.text ?? '')) return true;
    if (exchange && isRefused(exchange)) return false;
    if (attempt < mostDeletions) await tools.wait(tools.timeouts.backOffMs * attempt);
  }
  return false;
}

/** Most tasks looked at side by side. */
const lanes = 8;

async function forEachTask<T>(tasks: readonly T[], work: (task: T) => Promise<void>): Promise<void> {
  const queue = [...tasks];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/**
 * Waits until tasks that checks have left running are at their end: what comes next watches the account itself.
 *
 * @example await awaitTasks(tools, outcomes.flatMap(({ made }) => made));
 */
export async function awaitTasks(tools: RunTools, made: readonly MadeTask[]): Promise<void> {
  const deadline = tools.now() + tools.timeouts.taskMs;
  await forEachTask(made, async (task) => {
    await awaitEnd(tools, task, deadline).catch(() => ({}));
  });
}

/** Whether what was made can and should be deleted. */
export const isVoice = ({ operation }: MadeTask) => operation.product === 'custom-voice';

/** What `left` says of a task. */
const nameTask = ({ taskId, externalId, check }: MadeTask): string =>
  taskId ??
  `unknown (no proper answer to a create of ${check}${externalId === undefined ? '' : `, ${cutText(externalId, 60)}`})`;

/** Creates that lead to one task at most, together: their answers were lost, and they sent one external id. */
function groupByTask(made: readonly MadeTask[]): readonly (readonly MadeTask[])[] {
  const groups = new Map<unknown, MadeTask[]>();
  for (const task of made) {
    const one = task.taskId === undefined && task.externalId !== undefined ? task.externalId : task;
    groups.set(one, [...(groups.get(one) ?? []), task]);
  }
  return [...groups.values()];
}

/** What several sweeps came to together. */
export const joinSwept = (all: readonly Swept[]): Swept => ({
  cleanup: {
    voicesMade: all.reduce((sum, { cleanup }) => sum + cleanup.voicesMade, 0),
    voicesDeleted: all.reduce((sum, { cleanup }) => sum + cleanup.voicesDeleted, 0),
    left: all.flatMap(({ cleanup }) => cleanup.left),
  },
  deductions: all.flatMap((swept) => swept.deductions),
  isUnclean: all.some((swept) => swept.isUnclean),
});

/**
 * Leaves the account as it was found, as far as the API allows: voices are deleted, other tasks can't be.
 *
 * @example const { cleanup } = await sweep({ tools, deletedVoices, noted, correct }, made);
 */
export async function sweep(deps: SweepDeps, made: readonly MadeTask[]): Promise<Swept> {
  const { tools, noted, correct } = deps;
  const gone = new Set(deps.deletedVoices);
  const known = new Set(made.flatMap(({ taskId }) => taskId ?? []));
  const deductions: Deduction[] = [];
  const left: string[] = [];
  const deadline = tools.now() + tools.timeouts.taskMs;
  let voicesMade = 0;
  let isUnclean = false;

  const noteDeduction = async (task: MadeTask, taskId: string, shown: unknown): Promise<void> => {
    const actual = deductionOf(vendorOf(task.operation.dialect).tasks, shown);
    if (actual === undefined || noted.has(taskId)) return;
    const price = expectedCharge(task.operation, undefined, shown) ?? readUnits(actual) ?? 0;
    deductions.push({ taskId, check: task.check, predicted: formatMilli(price), actual });
    const more = (readUnits(actual) ?? 0) - price;
    if (more > 0) await correct(task.check, more);
  };

  const leave = (task: MadeTask): void => {
    left.push(nameTask(task));
    // Only Kling has a call that deletes: elsewhere a voice that stays is no failure.
    isUnclean ||= canFind(task);
  };

  const clean = async (creates: readonly MadeTask[]): Promise<void> => {
    const [task] = creates;
    if (!task) return;
    const seen = await awaitEnd(tools, task, deadline).catch((): Seen => ({}));
    const shown = seen.task;
    const taskId = task.taskId ?? pickText(shown, 'task_id');
    if (task.taskId === undefined && taskId !== undefined) {
      // Found already: an external id that was sent more than once leads to one task.
      if (known.has(taskId)) return;
      known.add(taskId);
    }
    if (taskId !== undefined) await noteDeduction(task, taskId, shown);
    else if (seen.wasNeverMade === true) {
      for (const create of creates) await correct(create.check, -chargeOf(create.operation));
      return;
    }
    if (!isVoice(task)) return;
    if (shown === undefined) {
      voicesMade += task.taskId === undefined ? 0 : 1;
      leave(task);
      return;
    }
    const voices = asList(pick(shown, 'task_result', 'voices')).flatMap((voice) => pickText(voice, 'voice_id') ?? []);
    voicesMade += voices.length > 0 ? 1 : 0;
    const isGone = await Promise.all(
      voices.filter((voice) => !gone.has(voice)).map((voice) => deleteVoice(tools, task, voice)),
    );
    if (isGone.includes(false)) leave(task);
  };

  const open = made.filter((task) => isVoice(task) || task.taskId === undefined || !noted.has(task.taskId));
  await forEachTask(groupByTask(open), clean);
  const voicesLeft = left.filter((name) => !name.startsWith('unknown')).length;
  return { cleanup: { voicesMade, voicesDeleted: voicesMade - voicesLeft, left }, deductions, isUnclean };
}
