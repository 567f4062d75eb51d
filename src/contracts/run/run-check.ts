/**
 * Runs one check: hands it its context, keeps its findings, counts what it buys, and turns what happened into a verdict.
 */
import { deductionOf, expectedCharge, priceOfCall, readUnits } from '../budget/prices.ts';
import type { Timeouts } from '../wire/call.ts';
import { Inconclusive, NotAllowed, makesTask } from '../wire/call.ts';
import type { Check, CheckContext, Finding, Samples } from './check.ts';
import { NotApplicable } from './check.ts';
import type { TokenMaker } from '../wire/credentials.ts';
import type { Exchange, SentRequest } from '../wire/exchange.ts';
import { curlOf, isAccepted, isLost, vendorAt } from '../wire/exchange.ts';
import { pickText } from '../spec/pick.ts';
import type { CheckBudget } from '../budget/budget.ts';
import type { Receiver } from '../wire/callback-server.ts';
import type { CheckResult, Deduction, FailureKind, ReportedFinding, SkipCause } from './results.ts';
import { judgeFindings } from './results.ts';
import type { Operation } from '../spec/catalog.ts';
import { factById } from '../spec/facts.ts';
import { formatMilli } from '../spec/prices.ts';
import type { Target } from '../wire/target.ts';

/** What all checks of a run share. */
export interface RunTools {
  readonly target: Target;
  readonly strict: boolean;
  readonly failure: FailureKind;
  readonly timeouts: Timeouts;
  readonly samples: Samples;
  readonly seed: string;
  readonly receiver: Receiver | undefined;
  readonly tokens: TokenMaker | undefined;
  readonly webhookSecrets: readonly string[];
  readonly apiKey: string | undefined;
  readonly otherKey: string | undefined;
  /** Every exchange of the checks, in order. */
  readonly history: Exchange[];
  /** Told of every exchange of a check. */
  readonly onExchange: (exchange: Exchange, check: string) => void;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly uniqueName: () => string;
  /** Answers that requests of this run build on, by the id of the operation: each is asked for once. */
  readonly made: Map<string, Promise<unknown>>;
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
function readExternalId({ body = '' }: SentRequest): string | undefined {
  try {
    return pickText(JSON.parse(body), 'external_task_id');
  } catch {
    return undefined;
  }
}

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

/** Why a check ended without a word about the target. A bug of ours is never green, and does not end the run. */
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
