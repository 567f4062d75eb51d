/** Plays Kling against a sample receiver of this test. */
import { createHttpClient } from '../../../src/contracts/wire/http-client.ts';
import type { Profile } from '../../../src/contracts/wire/profiles.ts';
import { createUrlProbe } from '../../../src/contracts/receivers/probe.ts';
import type { Limits } from '../../../src/contracts/receivers/receiver-check.ts';
import { runReceiver } from '../../../src/contracts/receivers/run-receiver.ts';
import type { ReceiverReport } from '../../../src/contracts/receivers/run-receiver.ts';
import { buildReceiverSuite } from '../../../src/contracts/receivers/run-receiver.ts';
import { selectChecks } from '../../../src/contracts/run/check.ts';

export const quickLimits: Limits = {
  answerMs: 5000,
  deadlineMs: 10_000,
  lookMs: 4,
  settleMs: 200,
  quietMs: 20,
  burst: 20,
  slowBodyMs: 100,
  hugeBytes: 2_500_000,
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

const hide = (text: string) => text;

export async function context(url: string, options: Played = {}): Promise<ReceiverReport> {
  const { profile = 'kling', only = [], secret, probe } = options;
  const selection = selectChecks(buildReceiverSuite(profile), only);
  if (!selection.ok) throw new Error(selection.problem);
  const client = createHttpClient();
  const report = await runReceiver({
    url,
    profile,
    checks: selection.checks,
    seed: options.seed ?? 'test',
    version: '0.0.0',
    limits: { ...quickLimits, ...options.limits },
    strict: options.strict ?? false,
    hide,
    ...(secret === undefined ? {} : { secret }),
    ...(probe === undefined ? {} : { probe: createUrlProbe({ url: probe, client, timeoutMs: 5000, hide }) }),
  });
  client.close();
  return report;
}

/** Ids of checks with a verdict, without `receiver/`. */
export const idsOf = ({ checks }: ReceiverReport, verdict: string): readonly string[] =>
  checks.filter((check) => check.verdict === verdict).map(({ id }) => id.replace('receiver/', ''));
