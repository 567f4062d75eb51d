/**
 * Runs one check: hands it its context, keeps its findings, counts what it buys, and turns what happened into a verdict.
 */
import { deductionOf, expectedCharge, priceOfCall, readUnits, chargeOf } from '../budget/prices.ts';
import type { SentRequest } from '../wire/curl.ts';
import { curlOf } from '../wire/curl.ts';
import type { Exchange } from '../wire/http-client.ts';
import { Inconclusive, NotAllowed, makesTask, isAccepted, isLost, vendorAt, isRefused } from '../wire/http-client.ts';
import type { Check, CheckContext, Finding, RunFacts } from './check.ts';
import { NotApplicable } from './check.ts';
import { pickText, cutText, asList, pick, parseJson, groupBy } from '../spec/pick.ts';
import type { CheckBudget } from '../budget/budget.ts';
import type { CheckResult, Deduction, FailureKind, ReportedFinding, SkipCause, Cleanup } from './results.ts';
import { judgeFindings } from './results.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationsOf, readerOf } from '../spec/catalog.ts';
import { factById, vendorOf } from '../spec/vendors.ts';
import { formatMilli } from '../spec/prices.ts';
import type { Target } from '../wire/target.ts';

/** What all checks of a run share. */
export interface RunTools extends RunFacts {
  readonly target: Target;
  readonly failure: FailureKind;
  /** Every exchange of the checks, in order. */
  readonly history: Exchange[];
  /** Told of every exchange of a check. */
  readonly onExchange: (exchange: Exchange, check: string) => void;
}

/** A task that a check has made, or may have made. */
export interface MadeTask {
  readonly operation: Operation;
  /** Absent when the answer was lost. */
  readonly taskId?: string;
  /** What the caller called it: a task whose answer was lost can be found by it. */
  readonly externalId?: string;
  readonly check: string;
}

export interface CheckOutcome {
  readonly result: CheckResult;
  readonly made: readonly MadeTask[];
  readonly deletedVoices: readonly string[];
  readonly deductions: readonly Deduction[];
  readonly unreachable: boolean;
}

interface Books {
  readonly made: MadeTask[];
  readonly deletedVoices: string[];
  readonly deductions: Deduction[];
}

const milliOf = (units: string) => readUnits(units) ?? 0;

/** What the caller called the task, whichever way the body was written. */
const readExternalId = ({ body = '' }: SentRequest): string | undefined =>
  pickText(parseJson(body), 'external_task_id');

function noteTask(books: Books, check: Check, operation: Operation, exchange: Exchange): void {
  const taskId = vendorAt(exchange).answers.taskId(exchange.answer?.json);
  if (taskId === undefined && !isLost(exchange)) return;
  const externalId = readExternalId(exchange.request);
  books.made.push({
    operation,
    check: check.id,
    ...(taskId === undefined ? {} : { taskId }),
    ...(externalId === undefined || externalId === '' ? {} : { externalId }),
  });
}

function createContext(
  tools: RunTools,
  check: Check,
  findings: Finding[],
  books: Books,
  budget: CheckBudget,
): CheckContext {
  const noteDeduction = (taskId: string, expectedMilli: number, actual: string, isCounted = false) => {
    if (books.deductions.some((known) => known.taskId === taskId)) return;
    books.deductions.push({ taskId, check: check.id, predicted: formatMilli(expectedMilli), actual });
    const more = (readUnits(actual) ?? 0) - expectedMilli;
    if (more > 0 && !isCounted) budget.topUp(more);
  };
  const note = (operation: Operation, exchange: Exchange, request: unknown) => {
    noteTask(books, check, operation, exchange);
    const body = exchange.answer?.json;
    const { answers, tasks } = vendorAt(exchange);
    const taskId = answers.taskId(body);
    const actual = deductionOf(tasks, tasks.task(body));
    const charge = expectedCharge(operation, request, tasks.task(body));
    if (taskId !== undefined && actual !== undefined) noteDeduction(taskId, charge ?? milliOf(actual), actual, true);
  };
  const { target, onExchange, history, ...shared } = tools;
  return {
    ...shared,
    history: () => history,
    allowance: () => budget.allowance(),
    async call(operation, options = {}) {
      const price = priceOfCall(operation, options);
      const send = async () => {
        const exchange = await target.call(operation, options);
        history.push(exchange);
        onExchange(exchange, check.id);
        if (operation.action === 'create-task' && makesTask(operation, options))
          note(operation, exchange, options.body);
        return exchange;
      };
      const exchange = price > 0 ? await budget.pay(price, send) : await send();
      if (operation.action === 'delete-voice' && isAccepted(exchange)) {
        books.deletedVoices.push(pickText(options.body, 'voice_id') ?? '');
      }
      return exchange;
    },
    fetchFile: target.fetchFile,
    find: (finding) => void findings.push(finding),
    noteDeduction: (taskId, expectedMilli, actual) => noteDeduction(taskId, expectedMilli ?? milliOf(actual), actual),
  };
}

function report(finding: Finding): ReportedFinding {
  const { rule, message, mark, fact, exchange } = finding;
  return {
    rule,
    message,
    mark,
    ...(fact === undefined ? {} : { fact }),
    ...(exchange ? { curl: curlOf(exchange.url, exchange.request) } : {}),
  };
}

/** Where a fact is known from, in a line. */
export function sourceOf(id: string): string {
  const { mark, source, date } = factById(id);
  return `${id} (${mark}: ${source}${date === undefined ? '' : `, ${date}`})`;
}

/** The result of a check that did not run. */
export function resultWithout(
  check: Check,
  verdict: 'skipped' | 'could-not-look',
  reason: string,
  cause?: CheckResult['cause'],
): CheckResult {
  return { ...describe(check), verdict, reason, ...(cause ? { cause } : {}), findings: [], news: [], durationMs: 0 };
}

const describe = ({ id, title, tags, operation, cost, mark, facts }: Check) => ({
  id,
  title,
  tags,
  ...(operation === undefined ? {} : { operation }),
  cost,
  mark,
  sources: facts.map(sourceOf),
});

/** How a check ended that broke off. */
export interface End {
  readonly verdict: 'skipped' | 'could-not-look';
  readonly reason: string;
  readonly cause?: SkipCause;
  readonly unreachable: boolean;
}

/** Why a check ended without a verdict about the target. A bug of ours is never green, and does not end the run. */
export function explainEnd(error: unknown): End {
  if (error instanceof NotAllowed) {
    return { verdict: 'skipped', reason: error.message, cause: error.halt, unreachable: false };
  }
  if (error instanceof NotApplicable) {
    return { verdict: 'skipped', reason: error.message, cause: 'not-applicable', unreachable: false };
  }
  if (error instanceof Inconclusive) {
    return { verdict: 'could-not-look', reason: error.message, unreachable: error.unreachable };
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    verdict: 'could-not-look',
    reason: `The check itself broke, please report this: ${what}`,
    unreachable: false,
  };
}

/**
 * Runs a check with money of its own.
 *
 * @example const { result } = await runCheck(tools, check, budget);
 */
export async function runCheck(tools: RunTools, check: Check, budget: CheckBudget): Promise<CheckOutcome> {
  const findings: Finding[] = [];
  const books: Books = { made: [], deletedVoices: [], deductions: [] };
  const startedAt = tools.now();
  let end: End | undefined;
  try {
    await check.run(createContext(tools, check, findings, books, budget));
  } catch (error) {
    end = explainEnd(error);
  }
  await budget.close();
  const { verdict, failing, news } = judgeFindings(findings, tools.strict);
  // What was found before the look broke off stands.
  const ended =
    verdict === 'fail' || !end
      ? { verdict }
      : { verdict: end.verdict, reason: end.reason, ...(end.cause ? { cause: end.cause } : {}) };
  const result: CheckResult = {
    ...describe(check),
    ...ended,
    ...(verdict === 'fail' ? { failure: tools.failure } : {}),
    findings: failing.map(report),
    news: news.map(report),
    durationMs: tools.now() - startedAt,
  };
  return { result, ...books, unreachable: end?.unreachable ?? false };
}

// After the checks: tasks that are still running are awaited, tasks whose answer was lost are looked for, what they took is
// read, and voices are deleted. Nothing of this is a verdict; what could not be deleted stands in the report.

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
      tools.history.push(exchange);
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
const groupByTask = (made: readonly MadeTask[]): readonly (readonly MadeTask[])[] => [
  ...groupBy(made, (task) => (task.taskId === undefined ? (task.externalId ?? task) : task)).values(),
];

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
