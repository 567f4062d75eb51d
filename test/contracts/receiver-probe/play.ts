/** Plays Kling against a sample receiver of this test. */
import { createHttpClient } from '../../../src/contracts/http-client.ts';
import type { Profile } from '../../../src/contracts/profiles.ts';
import { createUrlProbe } from '../../../src/contracts/receiver-probe/probe.ts';
import type { Limits } from '../../../src/contracts/receiver-probe/receiver-check.ts';
import { runReceiver } from '../../../src/contracts/receiver-probe/run-receiver.ts';
import type { ReceiverReport } from '../../../src/contracts/receiver-probe/run-receiver.ts';
import { buildReceiverSuite, selectReceiverChecks } from '../../../src/contracts/receiver-probe/suite.ts';
import { onTestFinished } from 'vitest';

export const quickLimits: Limits = {
  answerMs: 5000,
  deadlineMs: 10_000,
  lookMs: 4,
  settleMs: 400,
  quietMs: 20,
  burst: 50,
  dripMs: 100,
  hugeBytes: 4_000_000,
};

export interface Played {
  readonly profile?: Profile;
  readonly secret?: string;
  readonly probe?: string;
  readonly only?: readonly string[];
  readonly seed?: string;
  readonly strict?: boolean;
  readonly limits?: Partial<Limits>;
}

export async function play(url: string, options: Played = {}): Promise<ReceiverReport> {
  const { profile = 'kling', only = [], secret, probe } = options;
  const selection = selectReceiverChecks(buildReceiverSuite(profile), only);
  if (!selection.ok) throw new Error(selection.problem);
  const client = createHttpClient();
  onTestFinished(() => client.close());
  return runReceiver({
    url,
    profile,
    checks: selection.checks,
    seed: options.seed ?? 'test',
    version: '0.0.0',
    limits: { ...quickLimits, ...options.limits },
    strict: options.strict ?? false,
    ...(secret === undefined ? {} : { secret }),
    ...(probe === undefined ? {} : { probe: createUrlProbe({ url: probe, client, timeoutMs: 5000 }) }),
  });
}

/** Ids of checks with a verdict, without `receiver/`. */
export const idsOf = ({ checks }: ReceiverReport, verdict: string): readonly string[] =>
  checks.filter((check) => check.verdict === verdict).map(({ id }) => id.replace('receiver/', ''));
