/**
 * Runs a suite at a target: looks around, lets the checks run side by side within the budget, cleans up, and reports.
 */
import { messageOf, tellCount } from '../spec/pick.ts';
import type { Budget } from '../budget/budget.ts';
import { createBudget } from '../budget/budget.ts';
import { milliOf } from '../budget/prices.ts';
import { createAnswerRedactor } from '../spec/redaction.ts';
import { vendorOf } from '../spec/vendors.ts';
import type { Timeouts, HttpClient } from '../wire/http-client.ts';
import { createHttpClient } from '../wire/http-client.ts';
import type { Receiver } from '../wire/callback-server.ts';
import { startReceiver } from '../wire/callback-server.ts';
import type { Credentials, Profile } from '../wire/profiles.ts';
import {
  createBearer,
  createTokenMaker,
  greetingOf,
  keyVariableOf,
  otherKeyVariable,
  relayedRow,
  shownKey,
} from '../wire/profiles.ts';
import type { Greeting, Target, TargetInfo } from '../wire/target.ts';
import { createTarget, findHttpProblem, findYesSayer, greetTarget } from '../wire/target.ts';
import type { Check, Need } from './check.ts';
import { createSamples } from './check.ts';
import type { Swept, CheckOutcome, MadeTask, RunTools } from './run-check.ts';
import { awaitTasks, isVoice, joinSwept, sweep, resultWithout, runCheck } from './run-check.ts';
import type { CheckResult, RunOptions, RunReport } from './results.ts';
import { keepProgress, readProgress, refusesCheckId, secretsOf, writeRun } from './results.ts';

// Why a check can't be made on a target: the reasons for `skipped`.

interface Circumstances {
  readonly targetInfo: TargetInfo;
  readonly credentials: Credentials;
  readonly profile: Profile;
}

function explainNeed(
  need: Need,
  { targetInfo, credentials, profile }: Circumstances,
  tools: RunTools,
): string | undefined {
  switch (need) {
    case 'access-key':
      return tools.tokens ? undefined : 'It signs tokens: set KLING_ACCESS_KEY and KLING_SECRET_KEY.';
    case 'api-key':
      return credentials.apiKey === undefined ? `It sends an API key: set ${keyVariableOf(profile)}.` : undefined;
    case 'other-key':
      return tools.otherKey === undefined
        ? `It looks with the key of a second account: set ${otherKeyVariable(profile)}.`
        : undefined;
    case 'known-credentials':
      return targetInfo.auth === 'open'
        ? 'The emulator is in open mode: it takes every key and every signature. Start it with --accounts FILE.'
        : undefined;
    case 'receiver':
      return tools.receiver
        ? undefined
        : 'The target can not reach this machine: give --receiver-url, an address at which it can.';
    case 'webhook-secret':
      return tools.webhookSecrets.length > 0
        ? undefined
        : 'The webhook secret of the account is not known: set KLING_WEBHOOK_SECRET.';
    case 'voice-source':
      return tools.samples.voiceUrl === undefined ? 'It needs a recording of a voice: give --voice-url.' : undefined;
    case 'video-source':
      return tools.samples.videoUrl === undefined
        ? 'It needs a video that the target can fetch: give --video-url.'
        : undefined;
  }
}

/** The first need of a check that this run can't meet, in a sentence. */
function findMissingPrerequisite(check: Check, circumstances: Circumstances, tools: RunTools): string | undefined {
  for (const need of check.needs) {
    const reason = explainNeed(need, circumstances, tools);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

const nearTimeouts: Timeouts = {
  pollMs: [25, 250],
  taskMs: 60_000,
  callbackMs: 8000,
  retryMs: 1000,
  answerMs: 30_000,
  backOffMs: 250,
};
const farTimeouts: Timeouts = {
  pollMs: [1500, 5000],
  taskMs: 600_000,
  callbackMs: 60_000,
  retryMs: 1000,
  answerMs: 90_000,
  backOffMs: 1000,
};

/** How long the first request of a run may take. */
const firstAnswerMs = 10_000;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const unreachableHosts = /^(?:0\.0\.0\.0|::)$/;

/** A receiver where the target can reach it; a real target can't reach this machine without an address. */
async function openReceiver(options: RunOptions, client: HttpClient): Promise<Receiver | undefined> {
  const { receiver, targetInfo } = options;
  if (targetInfo.kind === 'real' && receiver?.publicUrl === undefined) return undefined;
  const local = client.localAddress() ?? '127.0.0.1';
  const host = receiver?.host ?? (unreachableHosts.test(local) ? '127.0.0.1' : local.replace(/^::ffff:/, ''));
  const hide = createAnswerRedactor(secretsOf(options));
  return startReceiver({ ...receiver, host, now: Date.now, hide });
}

/** @param signal ends waits of the target; cleaning up goes on without it */
function openTarget(options: RunOptions, client: HttpClient, timeouts: Timeouts, signal?: AbortSignal): Target {
  const { targetInfo, credentials } = options;
  const isNear = targetInfo.kind === 'emulator';
  return createTarget({
    baseUrl: options.baseUrl,
    client,
    key: createBearer(credentials, Date.now),
    timeouts,
    now: Date.now,
    wait,
    // The vendor asks for costs once a second at most (documented).
    spacingMs: (operation) => (!isNear && operation.action === 'get-account-costs' ? 1100 : 0),
    shownKey: shownKey(options.profile),
    relayed: (operation) => relayedRow(options.profile, operation),
    isNear,
    ...(signal ? { signal } : {}),
    hide: createAnswerRedactor(secretsOf(options)),
  });
}

function createTools(options: RunOptions, client: HttpClient): Omit<RunTools, 'receiver'> {
  const { targetInfo, credentials, seed } = options;
  const isNear = targetInfo.kind === 'emulator';
  const timeouts = { ...(isNear ? nearTimeouts : farTimeouts), ...options.timeouts };
  // Unique from run to run, whatever the seed: external ids are taken for ever. Short: names of voices have 20 characters.
  const second = Math.floor(Date.now() / 1000).toString(36);
  const stamp = `${second}${Math.floor(Math.random() * 36 ** 2).toString(36)}`;
  let names = 0;
  return {
    target: openTarget(options, client, timeouts, options.signal),
    strict: options.strict,
    failure: isNear ? 'emulator-regressed' : 'upstream-drifted',
    timeouts,
    samples: createSamples({
      looksAtMedia: !isNear,
      ...(options.voiceUrl === undefined ? {} : { voiceUrl: options.voiceUrl }),
      ...(options.videoUrl === undefined ? {} : { videoUrl: options.videoUrl }),
    }),
    seed,
    tokens: createTokenMaker(credentials, Date.now),
    webhookSecrets: credentials.webhookSecrets,
    apiKey: credentials.apiKey,
    otherKey:
      credentials.otherApiKey === undefined
        ? undefined
        : { value: credentials.otherApiKey, variable: otherKeyVariable(options.profile) },
    history: [],
    onExchange: options.onExchange ?? (() => undefined),
    now: Date.now,
    wait,
    uniqueName: () => `kc-${stamp}-${(names += 1)}`,
    made: new Map(),
  };
}

/** Free ones first, then from cheap to dear: a small budget sees the most. */
const inOrder = (checks: readonly Check[]) => checks.toSorted((a, b) => milliOf(a.cost) - milliOf(b.cost));

type Judge = (check: Check) => Promise<CheckResult>;

interface Collected {
  readonly outcomes: CheckOutcome[];
  unreachable: boolean;
}

/** After so many requests in a row without any answer it is asked whether the target is there at all. */
const mostUnanswered = 40;

interface Watched {
  readonly client: HttpClient;
  /** Why the target is believed to be gone, once it is. */
  findLoss(): Promise<string | undefined>;
}

/** Notices that a target has gone in the middle of a run: otherwise each check left waits for its own time-outs. */
function watchTarget(client: HttpClient, baseUrl: string): Watched {
  let unanswered = 0;
  let asked: Promise<string | undefined> | undefined;
  let lost: string | undefined;
  return {
    client: {
      ...client,
      async send(request) {
        if (lost !== undefined) return { kind: 'unreachable', message: lost };
        const sent = await client.send(request);
        unanswered = sent.kind === 'answered' ? 0 : unanswered + 1;
        return sent;
      },
    },
    async findLoss() {
      if (unanswered < mostUnanswered) return undefined;
      asked ??= findHttpProblem(client, baseUrl);
      lost = await asked;
      if (lost !== undefined) return `${baseUrl} can not be reached any more: ${lost}.`;
      asked = undefined;
      unanswered = 0;
      return undefined;
    },
  };
}

function createJudge(
  options: RunOptions,
  tools: RunTools,
  { greeting, tokenRefusal, findLoss }: Found,
  budget: Budget,
  collected: Collected,
  tidy: (outcome: CheckOutcome) => Promise<void>,
): Judge {
  return async (check) => {
    if (options.signal?.aborted)
      return resultWithout(check, 'skipped', 'The run was stopped before it: run it again.', 'stopped');
    if (options.bail === true && collected.outcomes.some(({ result }) => result.verdict === 'fail')) {
      return resultWithout(
        check,
        'skipped',
        'The run was stopped by the first failed check: leave --bail out to run every check.',
        'stopped',
      );
    }
    const loss = await findLoss();
    if (loss !== undefined) {
      collected.unreachable = true;
      return resultWithout(check, 'could-not-look', loss);
    }
    if (tokenRefusal !== undefined && check.needs.includes('access-key'))
      return resultWithout(check, 'could-not-look', tokenRefusal);
    const closed = findClosedDoor(greeting, check);
    if (closed !== undefined) return resultWithout(check, 'could-not-look', closed);
    const obstacle = findMissingPrerequisite(check, options, tools);
    if (obstacle !== undefined) return resultWithout(check, 'skipped', obstacle, 'not-applicable');
    const grant = await budget.ask(check);
    if (!grant.ok) return resultWithout(check, grant.verdict, grant.reason, grant.cause);
    const outcome = await runCheck(tools, check, grant.budget);
    collected.outcomes.push(outcome);
    if (outcome.unreachable) collected.unreachable = true;
    await tidy(outcome);
    return outcome.result;
  };
}

/** Why a check need not be tried after how the target was found. */
function findClosedDoor(greeting: Greeting, check: Check): string | undefined {
  if (greeting.kind !== 'key-refused' && greeting.kind !== 'closed') return undefined;
  return check.tags.includes('no-credentials') || check.operation === undefined ? undefined : greeting.reason;
}

/** Runs checks side by side, then those that must be alone, then the last; results stand in the suite's order. */
async function runAll(
  checks: readonly Check[],
  lanes: number,
  judge: Judge,
  awaitQuiet: () => Promise<void>,
  tell: (result: CheckResult) => void = () => undefined,
): Promise<readonly CheckResult[]> {
  const results = new Map<string, CheckResult>();
  const queue = inOrder(checks.filter(({ stage }) => stage === 'shared'));
  /** A bug of ours in one check must not leave what the others have made. */
  const look = async (check: Check) => {
    const result = await judge(check).catch((error: unknown) =>
      resultWithout(check, 'could-not-look', `The check itself broke, please report this: ${String(error)}`),
    );
    results.set(check.id, result);
    tell(result);
  };
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await look(next);
  };
  await Promise.all(Array.from({ length: lanes }, work));
  const later = (['alone', 'last'] as const).flatMap((name) => inOrder(checks.filter(({ stage }) => stage === name)));
  if (later.length > 0) await awaitQuiet();
  for (const check of later) await look(check);
  return checks.flatMap((check) => results.get(check.id) ?? []);
}

interface Found {
  readonly startedAt: number;
  readonly greeting: Greeting;
  /** Why tokens of the access key are of no use, beside an API key that is. */
  readonly tokenRefusal: string | undefined;
  readonly spentBefore: number;
  readonly passedBefore: Readonly<Record<string, number>>;
  readonly findLoss: Watched['findLoss'];
}

/** Beside an API key that is taken, a wrong secret would show as drift of every check that signs. */
async function greetWithToken(
  { profile, credentials, baseUrl }: RunOptions,
  { tokens }: Pick<RunTools, 'tokens'>,
  call: Target['call'],
): Promise<string | undefined> {
  if (!tokens || credentials.apiKey === undefined) return undefined;
  const greeting = greetingOf(profile);
  const authorization = { value: `Bearer ${await tokens.sign({})}`, shown: 'Bearer $KLING_TOKEN' };
  const { answer } = await call(greeting, { authorization });
  if (!answer || !vendorOf(profile).answers.refusesKey(answer)) return undefined;
  const told = vendorOf(profile).answers.readRefusal(answer);
  // Refused for another reason than its key or its signature it is the target that has changed.
  if (told?.code !== 1000 && !/access key|signature/i.test(told?.text ?? '')) return undefined;
  const { accessKey, secretKey } = vendorOf(profile).environment;
  return `${baseUrl} refuses tokens of the access key (${told?.code ?? answer.status} ${told?.text ?? ''}) and takes the API key: are ${accessKey ?? ''} and ${secretKey ?? ''} right?`;
}

/** Runs the checks, and whatever happens cleans up and reports. */
async function judgeAll(options: RunOptions, tools: RunTools, cleaning: RunTools, found: Found): Promise<RunReport> {
  const { startedAt, greeting, spentBefore } = found;
  const budget = createBudget(options, found.passedBefore);
  const collected: Collected = { outcomes: [], unreachable: false };
  const lanes = options.lanes ?? (options.targetInfo.kind === 'emulator' ? 32 : 4);
  const tidied: Swept[] = [];
  const clean = (made: readonly MadeTask[]) =>
    sweep(
      {
        tools: cleaning,
        deletedVoices: collected.outcomes.flatMap((outcome) => outcome.deletedVoices),
        noted: new Set(
          [...collected.outcomes, ...tidied].flatMap((known) => known.deductions.map(({ taskId }) => taskId)),
        ),
        correct: budget.correct,
      },
      made,
    );
  // Voices go with their check: an account may hold few of them, each under a name of its own.
  const tidy = async ({ made }: CheckOutcome) => {
    const voices = made.filter(isVoice);
    if (voices.length > 0) tidied.push(await clean(voices));
  };
  const judge = createJudge(options, tools, found, budget, collected, tidy);
  const listMade = () => collected.outcomes.flatMap((outcome) => outcome.made);
  const checks = await runAll(options.checks, lanes, judge, () => awaitTasks(cleaning, listMade()), options.onResult);
  const deductions = collected.outcomes.flatMap((outcome) => outcome.deductions);
  tidied.push(await clean(listMade().filter((task) => !isVoice(task))));
  const swept = joinSwept(tidied);
  let bookProblem = budget.problem();
  await keepProgress(options, checks).catch((error: unknown) => {
    bookProblem ??= messageOf(error);
  });
  return writeRun(options, {
    startedAt,
    checks,
    reach: {
      reachable: !collected.unreachable,
      keyRefused: greeting.kind === 'key-refused' || found.tokenRefusal !== undefined,
    },
    ...(greeting.kind === 'closed' ? { closed: greeting.reason } : {}),
    spentBefore,
    spentMilli: budget.spentMilli(),
    deductions: [...deductions, ...swept.deductions],
    cleanup: swept.cleanup,
    // The relay may have no call that reads or deletes: what it does not document can't fail it.
    isUnclean: swept.isUnclean && !vendorOf(options.profile).isGateway,
    ...(bookProblem === undefined ? {} : { bookProblem }),
  });
}

/** So many failed checks are not listed one by one. */
const longRun = 40;

/** One failure in place of hundreds: what says yes to everything is no API, and each check would say so again. */
function refuseYesSayer({ checks, targetInfo }: RunOptions, reason: string): readonly CheckResult[] {
  const left = `${reason} ${tellCount(checks.length, 'check was', 'checks were')} not run.`;
  const failed: CheckResult = {
    id: refusesCheckId,
    title: 'The target is an API that can refuse',
    tags: [],
    cost: { kind: 'free' },
    mark: 'documented',
    sources: [],
    verdict: 'fail',
    failure: targetInfo.kind === 'emulator' ? 'emulator-regressed' : 'upstream-drifted',
    findings: [
      {
        rule: 'answers-everything',
        message: `${left} Look at --target: a placeholder may answer there.`,
        mark: 'documented',
      },
    ],
    news: [],
    durationMs: 0,
  };
  return [
    failed,
    ...checks.map((check) => resultWithout(check, 'could-not-look', `It was not run: see ${refusesCheckId}.`)),
  ];
}

/**
 * Runs checks at a target.
 *
 * @throws LedgerFileError, ReceiverError before anything was bought
 * @example const report = await runContract({ baseUrl, targetInfo, credentials, profile: 'kling', checks, … });
 */
export async function runContract(options: RunOptions): Promise<RunReport> {
  const startedAt = Date.now();
  const spentBefore = await options.ledger.spent();
  const passedBefore = await readProgress(options);
  const { client, findLoss } = watchTarget(createHttpClient(), options.baseUrl);
  let receiver: Receiver | undefined;
  try {
    const bare = createTools(options, client);
    // A first look: that a target does not answer is reported soon.
    const answerMs = Math.min(bare.timeouts.answerMs, firstAnswerMs);
    const { call } = openTarget(options, client, { ...bare.timeouts, answerMs }, options.signal);
    const greeting = await greetTarget(client, options.baseUrl, call, greetingOf(options.profile));
    if (greeting.kind === 'unreachable') {
      const reason = `${options.baseUrl} can not be reached: ${greeting.reason}`;
      const checks = options.checks.map((check) => resultWithout(check, 'could-not-look', reason));
      const reach = { reachable: false, keyRefused: false };
      return writeRun(options, { startedAt, checks, reach, unreachable: reason, spentBefore });
    }
    const isLong = options.checks.length >= longRun && greeting.kind === 'welcome';
    const yes = isLong ? await findYesSayer(client, options.baseUrl, greetingOf(options.profile)) : undefined;
    if (yes !== undefined) {
      const reach = { reachable: true, keyRefused: false };
      return writeRun(options, { startedAt, checks: refuseYesSayer(options, yes), reach, spentBefore });
    }
    const refusal = greeting.kind === 'welcome' ? await greetWithToken(options, bare, call) : undefined;
    receiver = await openReceiver(options, client);
    const tools: RunTools = { ...bare, receiver, tokens: refusal === undefined ? bare.tokens : undefined };
    const cleaning: RunTools = { ...tools, target: openTarget(options, client, tools.timeouts) };
    const found: Found = { startedAt, greeting, tokenRefusal: refusal, spentBefore, passedBefore, findLoss };
    return await judgeAll(options, tools, cleaning, found);
  } finally {
    await receiver?.close();
    client.close();
  }
}
