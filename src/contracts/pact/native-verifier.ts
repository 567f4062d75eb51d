/**
 * Input and output of the official verifier. It runs in a process of its own: it prints to standard
 * output, and a crash of native code must not take ours along.
 */
import { asList, asObject, pick, pickText } from '../spec/pick.ts';

/** Options of the verifier, as `@pact-foundation/pact` documents them. */
export interface VerifierJob {
  readonly provider?: string;
  readonly providerBaseUrl: string;
  readonly providerStatesSetupUrl: string;
  readonly transports: readonly { readonly protocol: 'message'; readonly port: number; readonly path: string }[];
  readonly pactUrls?: readonly string[];
  readonly pactBrokerUrl?: string;
  readonly pactBrokerToken?: string;
  readonly pactBrokerUsername?: string;
  readonly pactBrokerPassword?: string;
  readonly consumerVersionSelectors?: readonly Readonly<Record<string, unknown>>[];
  readonly enablePending?: boolean;
  readonly providerVersion?: string;
  readonly providerVersionBranch?: string;
  readonly publishVerificationResult?: boolean;
  readonly failIfNoPactsFound: boolean;
  readonly timeout: number;
  readonly logLevel: 'error';
}

export type VerifierEnd =
  /** What it says as JSON, whether all was right or not. */
  | { readonly kind: 'told'; readonly report: unknown }
  /** It could not run. */
  | { readonly kind: 'broken'; readonly message: string };

/** Runs the verifier once; the signal ends it. */
export type RunVerifier = (job: VerifierJob, signal?: AbortSignal) => Promise<VerifierEnd>;

export interface VerifierError {
  /** `Verifying a pact between C and P Given s - description`. */
  readonly interaction: string;
  readonly messages: readonly string[];
  /** A state was refused, so that nothing was asked. */
  readonly isStateFailure: boolean;
}

export interface VerifierReport {
  readonly results: readonly { readonly description: string; readonly ok: boolean; readonly ms: number }[];
  readonly errors: readonly VerifierError[];
  readonly pendingErrors: readonly VerifierError[];
}

const sayMismatch = (mismatch: unknown): string => {
  const text = pickText(mismatch, 'mismatch') ?? JSON.stringify(mismatch);
  const path = pickText(mismatch, 'path');
  return path === undefined || text.includes(path) ? text : `${path}: ${text}`;
};

function readError(error: unknown): VerifierError {
  const message = pickText(error, 'mismatch', 'message');
  const messages = asList(pick(error, 'mismatch', 'mismatches')).map(sayMismatch);
  return {
    interaction: pickText(error, 'interaction') ?? '',
    messages: message === undefined ? messages : [message, ...messages],
    isStateFailure: /state change handlers? has failed/.test(message ?? ''),
  };
}

function readDuration(text: string | undefined): number {
  const [, amount, unit] = /^([\d.]+)(ms|s|µs|us)$/.exec(text ?? '') ?? [];
  return Math.round(Number(amount ?? 0) * (unit === 's' ? 1000 : unit === 'ms' ? 1 : 0.001));
}

/**
 * The verifier's JSON in our words; `undefined` when it is not what it was.
 *
 * @example readVerifierReport(end.report)?.errors
 */
export function readVerifierReport(report: unknown): VerifierReport | undefined {
  const root = asObject(report);
  if (!root || !Array.isArray(root['interactionResults'])) return undefined;
  return {
    results: asList(root['interactionResults']).map((result) => ({
      description: pickText(result, 'interactionDescription') ?? pickText(result, 'description') ?? '',
      ok: pick(result, 'result') === 'OK',
      ms: readDuration(pickText(result, 'duration')),
    })),
    errors: asList(root['errors']).map(readError),
    pendingErrors: asList(root['pendingErrors']).map(readError),
  };
}
