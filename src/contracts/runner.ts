/**
 * Runs a suite at a target: looks around, lets the checks run side by side within the budget, cleans up, and reports.
 */
import type { Check, Patience } from './check.ts';
import { milliOf } from './check.ts';
import { createBearer, createTokenMaker } from './credentials.ts';
import type { HttpClient } from './http-client.ts';
import { createHttpClient } from './http-client.ts';
import { createPaymaster } from './paymaster.ts';
import type { Paymaster } from './paymaster.ts';
import { greetingOf, relayedRow, shownBearer } from './profiles.ts';
import type { Receiver } from './receiver.ts';
import { startReceiver } from './receiver.ts';
import type { CheckResult, RunReport } from './results.ts';
import type { CheckOutcome, RunTools } from './run-check.ts';
import { resultWithout, runCheck } from './run-check.ts';
import { createSamples } from './samples.ts';
import { awaitTasks, sweep } from './cleanup.ts';
import { findObstacle } from './obstacles.ts';
import type { Greeting } from './survey.ts';
import { greetTarget } from './survey.ts';
import { createTarget } from './target.ts';
import type { RunOptions } from './run-options.ts';
import { writeRun } from './write-run.ts';

const nearPatience: Patience = {
  pollMs: [25, 250],
  taskMs: 60_000,
  callbackMs: 8000,
  answerMs: 30_000,
  backOffMs: 1000,
};
const farPatience: Patience = {
  pollMs: [1500, 5000],
  taskMs: 600_000,
  callbackMs: 60_000,
  answerMs: 90_000,
  backOffMs: 1000,
};

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const unreachableHosts = /^(?:0\.0\.0\.0|::)$/;

/** A receiver where the target can reach it; a real target can't reach this machine unless told how. */
async function openReceiver(options: RunOptions, client: HttpClient): Promise<Receiver | undefined> {
  const { receiver, survey } = options;
  if (survey.kind === 'real' && receiver?.publicUrl === undefined) return undefined;
  const local = client.localAddress() ?? '127.0.0.1';
  const host = receiver?.host ?? (unreachableHosts.test(local) ? '127.0.0.1' : local.replace(/^::ffff:/, ''));
  return startReceiver({ ...receiver, host, now: Date.now });
}

function createTools(options: RunOptions, client: HttpClient): Omit<RunTools, 'receiver'> {
  const { survey, credentials, seed } = options;
  const isNear = survey.kind === 'emulator';
  const patience = { ...(isNear ? nearPatience : farPatience), ...options.patience };
  const target = createTarget({
    baseUrl: options.baseUrl,
    client,
    bearer: createBearer(credentials, Date.now),
    patience,
    now: Date.now,
    wait,
    // The vendor asks for costs once a second at most (documented).
    spacingMs: (operation) => (!isNear && operation.action === 'get-account-costs' ? 1100 : 0),
    shownBearer: shownBearer(options.profile),
    ...(options.profile === 'kkiai' ? { relayed: relayedRow } : {}),
  });
  // Unique from run to run, whatever the seed: external ids are taken for ever.
  const stamp = `${Date.now().toString(36)}${Math.floor(Math.random() * 36 ** 4).toString(36)}`;
  let names = 0;
  return {
    target,
    strict: options.strict,
    failure: isNear ? 'emulator-regressed' : 'upstream-drifted',
    patience,
    samples: createSamples({
      looksAtMedia: !isNear,
      ...(options.voiceUrl === undefined ? {} : { voiceUrl: options.voiceUrl }),
      ...(options.videoUrl === undefined ? {} : { videoUrl: options.videoUrl }),
    }),
    seed,
    tokens: createTokenMaker(credentials, Date.now),
    webhookSecrets: credentials.webhookSecrets,
    apiKey: credentials.apiKey,
    onExchange: options.onExchange ?? (() => undefined),
    now: Date.now,
    wait,
    uniqueName: () => `kc-${stamp}-${(names += 1)}`,
  };
}

/** Free ones first, then from cheap to dear: a small budget sees the most. */
const inOrder = (checks: readonly Check[]) => checks.toSorted((a, b) => milliOf(a.cost) - milliOf(b.cost));

type Judge = (check: Check) => Promise<CheckResult>;

interface Collected {
  readonly outcomes: CheckOutcome[];
  unreachable: boolean;
}

function createJudge(
  options: RunOptions,
  tools: RunTools,
  greeting: Greeting,
  paymaster: Paymaster,
  collected: Collected,
): Judge {
  return async (check) => {
    if (options.signal?.aborted) return resultWithout(check, 'skipped', 'The run was stopped.', 'stopped');
    if (greeting.kind === 'key-refused' && !check.tags.includes('no-credentials') && check.operation !== undefined) {
      return resultWithout(check, 'could-not-look', greeting.reason);
    }
    const obstacle = findObstacle(check, options, tools);
    if (obstacle !== undefined) return resultWithout(check, 'skipped', obstacle, 'not-applicable');
    const grant = await paymaster.ask(check);
    if (!grant.ok) return resultWithout(check, 'skipped', grant.reason, grant.cause);
    const outcome = await runCheck(tools, check);
    collected.outcomes.push(outcome);
    if (outcome.unreachable) collected.unreachable = true;
    await paymaster.settle(check, grant, outcome);
    return outcome.result;
  };
}

/** Runs checks side by side, then those that must be alone; results stand in the suite's order. */
async function runAll(
  checks: readonly Check[],
  lanes: number,
  judge: Judge,
  awaitQuiet: () => Promise<void>,
): Promise<readonly CheckResult[]> {
  const results = new Map<string, CheckResult>();
  const queue = inOrder(checks.filter((check) => !check.alone));
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results.set(next.id, await judge(next));
  };
  await Promise.all(Array.from({ length: lanes }, work));
  const alone = inOrder(checks.filter((item) => item.alone));
  if (alone.length > 0) await awaitQuiet();
  for (const check of alone) results.set(check.id, await judge(check));
  return checks.flatMap((check) => results.get(check.id) ?? []);
}

/**
 * Runs checks at a target.
 *
 * @example const report = await runContract({ baseUrl, survey, credentials, profile: 'kling', checks, … });
 */
export async function runContract(options: RunOptions): Promise<RunReport> {
  const startedAt = Date.now();
  const client = createHttpClient();
  const bare = createTools(options, client);
  const greeting = await greetTarget(bare.target.call, greetingOf(options.profile));
  const spentBefore = await options.spending.spent();
  if (greeting.kind === 'unreachable') {
    const reason = `${options.baseUrl} can not be reached: ${greeting.reason}`;
    const checks = options.checks.map((check) => resultWithout(check, 'could-not-look', reason));
    client.close();
    return writeRun(options, { startedAt, checks, reach: { reachable: false, keyRefused: false }, spentBefore });
  }
  const receiver = await openReceiver(options, client);
  const tools: RunTools = { ...bare, receiver };
  const paymaster = createPaymaster(options, await options.spending.passedBefore());
  const collected: Collected = { outcomes: [], unreachable: false };
  const lanes = options.lanes ?? (options.survey.kind === 'emulator' ? 32 : 4);
  try {
    const judge = createJudge(options, tools, greeting, paymaster, collected);
    const awaitQuiet = () =>
      awaitTasks(
        tools,
        collected.outcomes.flatMap((outcome) => outcome.made),
      );
    const checks = await runAll(options.checks, lanes, judge, awaitQuiet);
    const made = collected.outcomes.flatMap((outcome) => outcome.made);
    const deletedVoices = collected.outcomes.flatMap((outcome) => outcome.deletedVoices);
    const deductions = collected.outcomes.flatMap((outcome) => outcome.deductions);
    const noted = new Set(deductions.map(({ taskId }) => taskId));
    const swept = await sweep(tools, made, deletedVoices, noted);
    await paymaster.finish(checks);
    const reach = { reachable: !collected.unreachable, keyRefused: greeting.kind === 'key-refused' };
    const all = [...deductions, ...swept.deductions];
    const spentMilli = collected.outcomes.reduce((sum, outcome) => sum + outcome.chargedMilli, 0);
    return writeRun(options, {
      startedAt,
      checks,
      reach,
      spentBefore,
      spentMilli,
      deductions: all,
      cleanup: swept.cleanup,
    });
  } finally {
    await receiver?.close();
    client.close();
  }
}
