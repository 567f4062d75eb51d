/**
 * After the checks: tasks that are still running are awaited, what they took is read, and voices are deleted. Nothing of
 * this is a verdict; what could not be deleted stands in the report.
 */
import { asList, pick, pickText } from './exchange.ts';
import { readerOf } from './follow.ts';
import { isAccepted } from './dialect-forms.ts';
import type { Cleanup, Deduction } from './results.ts';
import type { MadeTask, RunTools } from './run-check.ts';
import { operationById } from './spec/catalog.ts';
import { formatMilli, priceOf } from './spec/prices.ts';

const remove = operationById('kling.delete-voice');

export interface Swept {
  readonly cleanup: Cleanup;
  readonly deductions: readonly Deduction[];
}

/** The finished task, or nothing when it does not end in time or can't be read. */
async function awaitEnd(tools: RunTools, made: MadeTask, deadline: number): Promise<unknown> {
  // The other gateways have no call that deletes a voice, and their tasks end by themselves.
  if (made.operation.dialect !== 'kling') return undefined;
  const reader = readerOf(made.operation.product);
  if (!reader || made.operation.replies !== 'at-acceptance') return undefined;
  let [delay] = tools.patience.pollMs;
  while (tools.now() < deadline) {
    const exchange = await tools.target.call(reader, { id: made.taskId });
    const task = pick(exchange.answer?.json, 'data');
    const status = pickText(task, 'task_status');
    if (status === 'succeed' || status === 'failed' || !isAccepted(exchange)) return task;
    await tools.wait(delay);
    delay = Math.min(tools.patience.pollMs[1], delay * 1.4);
  }
  return undefined;
}

async function deleteVoices(tools: RunTools, task: unknown, gone: ReadonlySet<string>): Promise<boolean> {
  const voices = asList(pick(task, 'task_result', 'voices')).flatMap((voice) => pickText(voice, 'voice_id') ?? []);
  for (const voice of voices) {
    if (gone.has(voice)) continue;
    const exchange = await tools.target.call(remove, { body: { voice_id: voice } });
    if (!isAccepted(exchange)) return false;
  }
  return task !== undefined;
}

/** Most tasks looked at side by side. */
const lanes = 8;

async function forEachTask(tasks: readonly MadeTask[], work: (task: MadeTask) => Promise<void>): Promise<void> {
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
  const deadline = tools.now() + tools.patience.taskMs;
  await forEachTask(made, async (task) => {
    await awaitEnd(tools, task, deadline).catch(() => undefined);
  });
}

/**
 * Leaves the account as it was found, as far as the API allows: voices are deleted, other tasks can't be.
 *
 * @example const { cleanup } = await sweep(tools, made, deletedVoices, noted);
 */
export async function sweep(
  tools: RunTools,
  made: readonly MadeTask[],
  deletedVoices: readonly string[],
  noted: ReadonlySet<string>,
): Promise<Swept> {
  const gone = new Set(deletedVoices);
  const deductions: Deduction[] = [];
  const left: string[] = [];
  const deadline = tools.now() + tools.patience.taskMs;
  const open = made.filter((task) => task.operation.product === 'custom-voice' || !noted.has(task.taskId));
  const voices = made.filter((task) => task.operation.product === 'custom-voice');
  await forEachTask(open, async (made) => {
    const task = await awaitEnd(tools, made, deadline).catch(() => undefined);
    const actual = pickText(task, 'final_unit_deduction');
    if (actual !== undefined && !noted.has(made.taskId)) {
      const predicted = formatMilli(priceOf(made.operation.price).milliUnits);
      deductions.push({ taskId: made.taskId, check: made.check, predicted, actual });
    }
    if (made.operation.product !== 'custom-voice') return;
    const isGone = await deleteVoices(tools, task, gone).catch(() => false);
    if (!isGone) left.push(made.taskId);
  });
  return {
    cleanup: { voicesMade: voices.length, voicesDeleted: voices.length - left.length, left },
    deductions,
  };
}
