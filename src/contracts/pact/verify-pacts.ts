/**
 * Verifies consumer pacts against an emulator with the official verifier, through a proxy.
 */
import type { CheckResult } from '../run/results.ts';
import { messageOf, parseJson, pickNumber, tellCount } from '../spec/pick.ts';
import type { Receiver } from '../wire/callback-server.ts';
import { startReceiver } from '../wire/callback-server.ts';
import type { Credentials } from '../wire/profiles.ts';
import { createBearer } from '../wire/profiles.ts';
import type { HttpClient } from '../wire/http-client.ts';
import { createHttpClient } from '../wire/http-client.ts';
import { foldResults, pactResult, readVerifierReport } from './fold-results.ts';
import type { RunVerifier, VerifierEnd, VerifierJob } from './fold-results.ts';
import type { FoundPact } from './pact-file.ts';
import type { VerifierProxy } from './verifier-proxy.ts';
import { startVerifierProxy } from './verifier-proxy.ts';

// Notices when another client uses the account that pacts are verified with: every interaction puts the account back, so
// two verifications with one key take each other's states away, and neither verdict means anything.

interface WatchedAccount {
  readonly client: HttpClient;
  readonly baseUrl: string;
  readonly account: string;
  readonly controlToken: string | undefined;
}

async function countRequests({ client, baseUrl, account, controlToken }: WatchedAccount): Promise<number | undefined> {
  const url = `${baseUrl}/__emulator/accounts/${encodeURIComponent(account)}/journal/counts`;
  const headers = controlToken === undefined ? {} : { authorization: `Bearer ${controlToken}` };
  const sent = await client.send({ method: 'GET', url, headers, timeoutMs: 10_000 });
  // An account that has never been used does not exist.
  if (sent.kind === 'answered' && sent.status === 404) return 0;
  if (sent.kind !== 'answered' || sent.status !== 200) return undefined;
  return pickNumber(parseJson(sent.body.toString('utf8')), 'requests');
}

interface AccountWatch {
  /** Requests since the watch began beside one's own; `undefined` when the emulator doesn't say. */
  countStrangers(own: number): Promise<number | undefined>;
}

/**
 * Begins to watch.
 *
 * @example const watch = await watchAccount({ client, baseUrl, account, controlToken: undefined });
 */
async function watchAccount(watched: WatchedAccount): Promise<AccountWatch> {
  const before = await countRequests(watched);
  return {
    async countStrangers(own) {
      const after = await countRequests(watched);
      return before === undefined || after === undefined ? undefined : Math.max(0, after - before - own);
    },
  };
}

/** Where a broker is and which pacts are wanted of it. */
export type BrokerSource = Pick<
  VerifierJob,
  | 'pactBrokerUrl'
  | 'pactUrls'
  | 'pactBrokerToken'
  | 'pactBrokerUsername'
  | 'pactBrokerPassword'
  | 'consumerVersionSelectors'
  | 'enablePending'
  | 'providerVersion'
  | 'providerVersionBranch'
  | 'publishVerificationResult'
> & { readonly provider: string };

export type PactSource =
  | { readonly kind: 'files'; readonly pacts: readonly FoundPact[] }
  | { readonly kind: 'broker'; readonly broker: BrokerSource };

interface VerifyOptions {
  readonly source: PactSource;
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly controlToken?: string;
  /** Where the emulator reaches the receiver of callbacks, when that is not loopback. */
  readonly receiverHost?: string;
  readonly runVerifier: RunVerifier;
  /** How long a broker may be silent. */
  readonly brokerMs?: number;
  readonly now: () => number;
}

type VerifyEnd =
  | { readonly kind: 'verified'; readonly checks: readonly CheckResult[] }
  /** Nothing answers there, or what answers knows no provider states. */
  | { readonly kind: 'unreachable' | 'no-states'; readonly problem: string }
  /** Nothing can receive callbacks at the address that was named. */
  | { readonly kind: 'no-receiver'; readonly problem: string };

const answerMs = 60_000;
/** Brokers answer in seconds; one that wakes up takes half a minute. */
const usualBrokerMs = 45_000;

/** Whether the target knows provider states; a refused token is reported before anything runs. */
async function findProblem(options: VerifyOptions, client: HttpClient): Promise<VerifyEnd | undefined> {
  const { baseUrl, controlToken } = options;
  const headers = controlToken === undefined ? {} : { authorization: `Bearer ${controlToken}` };
  const url = `${baseUrl}/__emulator/pact/provider-states`;
  const sent = await client.send({ method: 'GET', url, headers, timeoutMs: 10_000 });
  if (sent.kind === 'unreachable') {
    return { kind: 'unreachable', problem: `${baseUrl} can not be reached: ${sent.message}.` };
  }
  if (sent.kind === 'answered' && sent.status === 200) return undefined;
  const isRefused = sent.kind === 'answered' && sent.status === 401;
  const problem = isRefused
    ? `The control API of ${baseUrl} needs its token: set KLING_EMULATOR_CONTROL_TOKEN.`
    : `${baseUrl} knows no provider states: pacts are verified against an emulator of this version.`;
  return { kind: isRefused ? 'unreachable' : 'no-states', problem };
}

function jobsOf({ source }: VerifyOptions, proxy: VerifierProxy): readonly VerifierJob[] {
  const common = {
    providerBaseUrl: proxy.url,
    providerStatesSetupUrl: proxy.statesUrl,
    transports: [{ protocol: 'message', port: proxy.port, path: proxy.messagesPath }],
    failIfNoPactsFound: true,
    timeout: answerMs,
    logLevel: 'error',
  } as const;
  if (source.kind === 'broker') return [{ ...common, ...source.broker }];
  return source.pacts.map(({ file }) => ({ ...common, pactUrls: [file] }));
}

/**
 * Runs the verifier with pacts of a broker. It waits for a broker without end: when nothing of it has come here for longer
 * than an answer of the target and one of the broker may take, the broker is the one that is silent.
 */
async function runWithBroker(
  { runVerifier, now, brokerMs = usualBrokerMs }: VerifyOptions,
  job: VerifierJob,
  proxy: VerifierProxy,
): Promise<VerifierEnd | 'silent'> {
  const stop = new AbortController();
  const countSeen = () => proxy.countForwarded() + proxy.failedStates.length + proxy.missingMessages.length;
  const atFirst = countSeen();
  let seen = atFirst;
  let since = now();
  const timer = setInterval(() => {
    const count = countSeen();
    if (count !== seen) [seen, since] = [count, now()];
    if (now() - since > (seen === atFirst ? 0 : answerMs) + brokerMs) stop.abort();
  }, brokerMs / 10);
  try {
    const end = await runVerifier(job, stop.signal);
    return stop.signal.aborted ? 'silent' : end;
  } finally {
    clearInterval(timer);
  }
}

/** A broker that can't be asked: nothing was fetched, so nothing was looked at. */
function findClosedBroker(end: VerifierEnd): VerifyEnd | undefined {
  const report = end.kind === 'told' ? readVerifierReport(end.report) : undefined;
  if (!report || report.results.length > 0) return undefined;
  const message = report.errors.flatMap(({ messages }) => messages).find((text) => closedBroker.test(text));
  return message === undefined
    ? undefined
    : { kind: 'unreachable', problem: `The broker can not be asked: ${message}` };
}

const closedBroker = /error sending request|invalid credentials|unauthori[sz]ed|forbidden|\b40[13]\b/i;

function foldEnd(
  end: VerifierEnd,
  found: FoundPact | undefined,
  proxy: VerifierProxy,
  since: Marks,
): readonly CheckResult[] {
  const name = found?.pact.consumer ?? 'broker';
  const report = end.kind === 'told' ? readVerifierReport(end.report) : undefined;
  if (!report) {
    const reason = end.kind === 'broken' ? end.message : "The verifier's report can't be read.";
    return [pactResult(`${name}/verifier`, found?.file ?? 'The broker', [], { verdict: 'could-not-look', reason })];
  }
  return foldResults({
    report,
    ...(found ? { pact: found.pact } : {}),
    failedStates: proxy.failedStates.slice(since.states),
    missingMessages: proxy.missingMessages.slice(since.messages),
  });
}

/** How much the proxy had recorded when a job began. */
interface Marks {
  readonly states: number;
  readonly messages: number;
}

type Opened = { readonly ok: true; readonly receiver: Receiver } | { readonly ok: false; readonly problem: string };

async function openReceiver({ receiverHost = '127.0.0.1', now }: VerifyOptions): Promise<Opened> {
  try {
    return { ok: true, receiver: await startReceiver({ host: receiverHost, now }) };
  } catch (error) {
    return { ok: false, problem: messageOf(error) };
  }
}

const tellStrangers = (count: number): CheckResult =>
  pactResult('account/shared', 'The account belongs to this verification alone', [], {
    verdict: 'could-not-look',
    reason:
      `${tellCount(count, 'request')} of another client came to the account while its pacts were verified, and each verification puts ` +
      'the account back: verdicts may be of states that were gone. Give each one a key of its own.',
  });

/**
 * Verifies every pact of the source.
 *
 * @example const end = await verifyPacts({ source: { kind: 'files', pacts }, baseUrl, credentials, runVerifier, now });
 */
export async function verifyPacts(options: VerifyOptions): Promise<VerifyEnd> {
  const opened = await openReceiver(options);
  if (!opened.ok) return { kind: 'no-receiver', problem: opened.problem };
  const { receiver } = opened;
  const client = createHttpClient();
  const { baseUrl, credentials } = options;
  const target = { client, baseUrl, account: credentials.apiKey ?? credentials.accessKey ?? '' };
  const bearer = createBearer(credentials, options.now);
  const { controlToken } = options;
  const proxy = await startVerifierProxy({ ...target, receiver, bearer, controlToken, timeoutMs: answerMs });
  try {
    const problem = await findProblem(options, client);
    if (problem) return problem;
    const checks: CheckResult[] = [];
    const { source } = options;
    const watch = await watchAccount({ ...target, controlToken });
    for (const [index, job] of jobsOf(options, proxy).entries()) {
      const since = { states: proxy.failedStates.length, messages: proxy.missingMessages.length };
      const end = source.kind === 'broker' ? await runWithBroker(options, job, proxy) : await options.runVerifier(job);
      if (end === 'silent') {
        const waited = (options.brokerMs ?? usualBrokerMs) / 1000;
        return {
          kind: 'unreachable',
          problem: `The broker has not answered within ${waited} s: is its address right?`,
        };
      }
      const found = source.kind === 'files' ? source.pacts[index] : undefined;
      const closed = found ? undefined : findClosedBroker(end);
      if (closed) return closed;
      checks.push(...foldEnd(end, found, proxy, since));
    }
    const strangers = (await watch.countStrangers(proxy.countForwarded())) ?? 0;
    return { kind: 'verified', checks: strangers > 0 ? [...checks, tellStrangers(strangers)] : checks };
  } finally {
    await proxy.close();
    await receiver.close();
    client.close();
  }
}
