/**
 * Runs one check: hands it its context, keeps its findings, counts what it buys, and turns what happened into a verdict.
 */
import { chargeOf } from './charge.ts';
import type { CallOptions, Check, CheckContext, Finding, Patience, TokenMaker } from './check.ts';
import { CouldNotLook, milliOf, NotApplicable } from './check.ts';
import { curlOf } from './curl.ts';
import type { Exchange } from './exchange.ts';
import { pickText } from './exchange.ts';
import { formOf, isAccepted } from './dialect-forms.ts';
import type { Receiver } from './receiver.ts';
import type { CheckResult, Deduction, FailureKind, ReportedFinding } from './results.ts';
import { judgeFindings } from './results.ts';
import type { Samples } from './samples.ts';
import type { Operation } from './spec/catalog.ts';
import { factById } from './spec/facts.ts';
import { formatMilli } from './spec/prices.ts';
import type { Target } from './target.ts';

/** What all checks of a run share. */
export interface RunTools {
  readonly target: Target;
  readonly strict: boolean;
  readonly failure: FailureKind;
  readonly patience: Patience;
  readonly samples: Samples;
  readonly seed: string;
  readonly receiver: Receiver | undefined;
  readonly tokens: TokenMaker | undefined;
  readonly webhookSecrets: readonly string[];
  readonly apiKey: string | undefined;
  /** Told of every exchange of a check. */
  readonly onExchange: (exchange: Exchange, check: string) => void;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly uniqueName: () => string;
}

/** A task that a check has made. */
export interface MadeTask {
  readonly operation: Operation;
  readonly taskId: string;
  readonly check: string;
}

export interface CheckOutcome {
  readonly result: CheckResult;
  readonly made: readonly MadeTask[];
  readonly deletedVoices: readonly string[];
  readonly deductions: readonly Deduction[];
  readonly chargedMilli: number;
  readonly unreachable: boolean;
}

interface Books {
  readonly made: MadeTask[];
  readonly deletedVoices: string[];
  readonly deductions: Deduction[];
  chargedMilli: number;
}

function createContext(tools: RunTools, check: Check, findings: Finding[], books: Books): CheckContext {
  const noteDeduction = (taskId: string, expectedMilli: number, actual: string) => {
    if (books.deductions.some((known) => known.taskId === taskId)) return;
    books.deductions.push({ taskId, check: check.id, predicted: formatMilli(expectedMilli), actual });
  };
  const note = (operation: Operation, options: CallOptions, exchange: Exchange) => {
    const body = exchange.answer?.json;
    if (operation.action === 'delete-voice') {
      books.deletedVoices.push(pickText(options.body, 'voice_id') ?? '');
    }
    if (operation.action !== 'create-task' || (options.method ?? 'POST') !== 'POST') return;
    books.chargedMilli += chargeOf(operation);
    const taskId = formOf(exchange).taskIdOf(body);
    if (taskId === undefined) return;
    books.made.push({ operation, taskId, check: check.id });
    const actual = pickText(body, 'data', 'final_unit_deduction');
    if (actual !== undefined) noteDeduction(taskId, chargeOf(operation), actual);
  };
  return {
    ...tools,
    allowance: () => milliOf(check.cost) - books.chargedMilli,
    async call(operation, options = {}) {
      const exchange = await tools.target.call(operation, options);
      tools.onExchange(exchange, check.id);
      if (isAccepted(exchange)) note(operation, options, exchange);
      return exchange;
    },
    fetchFile: tools.target.fetchFile,
    find: (finding) => void findings.push(finding),
    noteDeduction,
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
function sourceOf(id: string): string {
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

/** Why a check ended without a word about the target. A bug of ours is never green, and does not end the run. */
function explainEnd(error: unknown): { verdict: 'skipped' | 'could-not-look'; reason: string; unreachable: boolean } {
  if (error instanceof NotApplicable) return { verdict: 'skipped', reason: error.message, unreachable: false };
  if (error instanceof CouldNotLook) {
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
 * Runs a check.
 *
 * @example const { result } = await runCheck(tools, check);
 */
export async function runCheck(tools: RunTools, check: Check): Promise<CheckOutcome> {
  const findings: Finding[] = [];
  const books: Books = { made: [], deletedVoices: [], deductions: [], chargedMilli: 0 };
  const startedAt = tools.now();
  let end: ReturnType<typeof explainEnd> | undefined;
  try {
    await check.run(createContext(tools, check, findings, books));
  } catch (error) {
    end = explainEnd(error);
  }
  const { verdict, failing, news } = judgeFindings(findings, tools.strict);
  // What was found before the look broke off stands.
  const ended = verdict === 'fail' || !end ? { verdict } : { verdict: end.verdict, reason: end.reason };
  const result: CheckResult = {
    ...describe(check),
    ...ended,
    ...(ended.verdict === 'skipped' ? { cause: 'not-applicable' } : {}),
    ...(verdict === 'fail' ? { failure: tools.failure } : {}),
    findings: failing.map(report),
    news: news.map(report),
    durationMs: tools.now() - startedAt,
  };
  return { result, ...books, unreachable: end?.unreachable ?? false };
}
