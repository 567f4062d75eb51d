/**
 * Runs checks at a broken server. All of them stand in front of one emulator with a fast clock; each has an account of
 * its own there, so that they can be judged side by side.
 */
import { randomUUID } from 'node:crypto';
import type { Check } from '../../../src/contracts/run/check.ts';
import type { Timeouts } from '../../../src/contracts/wire/http-client.ts';
import type { Profile } from '../../../src/contracts/wire/profiles.ts';
import type { RunReport } from '../../../src/contracts/run/results.ts';
import { runContract } from '../../../src/contracts/run/runner.ts';
import { createMemoryLedgers, createLedger } from '../../../src/contracts/budget/budget.ts';
import type { RunningEmulator } from '../../../src/emulator/emulator.ts';
import { startKlingEmulator } from '../../../src/emulator/emulator.ts';
import { productIds } from '../../../src/testing/matcher-subject.ts';
import { goodKeyHeader } from './auth-mutants.ts';
import type { Breakage } from './broken-server.ts';
import { startBrokenServer } from './broken-server.ts';
import type { Mutant } from './mutant.ts';

const webhookSecret = 'whsec_dGVzdHNlY3JldHRlc3RzZWNyZXR0ZXN0c2VjcmV0MTI=';

/** A second attempt of a callback comes after 80 ms. */
const clockScale = 12;

const patientTimeouts: Partial<Timeouts> = {
  pollMs: [4, 20],
  taskMs: 60_000,
  callbackMs: 60_000,
  retryMs: 1000 / clockScale,
  answerMs: 30_000,
  backOffMs: 20,
};

/** Only what the fault makes never come is waited for briefly. */
const timeoutsWithout: Readonly<Record<NonNullable<Mutant['missing']>, Partial<Timeouts>>> = {
  'task-end': { ...patientTimeouts, taskMs: 2500 },
  callback: { ...patientTimeouts, callbackMs: 2500 },
};

/** The relay cuts keys at a dash. */
const relayKey = (name: string) => `sk-${name.replaceAll('-', '0')}`;

const accountOf = (name: string) => ({
  accessKey: `mutant-${name}-access-key`,
  secretKey: `mutant-${name}-secret-key-0123456789abcdef`,
  apiKeys: [`mutant-${name}-api-key`, relayKey(name)],
  webhookSecrets: [webhookSecret],
});

/** The key of a second account, which sees nothing of the first. */
export const otherKeyOf = (profile: Profile, name: string): string =>
  profile === 'kkiai' ? relayKey(`other-${name}`) : `other-${name}-api-key`;

/** Their checks wait for what comes without a read. */
const inTime: ReadonlySet<string> = new Set(['nothing-broken', 'kkiai-callbacks-swallowed']);
const byReads = Object.fromEntries(productIds.map((id) => [id, { mode: 'reads', reads: 3 } as const]));

/**
 * The sound emulator behind all broken servers. Its tasks move when they are read, not with time: a check sees every
 * status however slow the machine is.
 */
export const startSoundEmulator = (names: readonly string[]): Promise<RunningEmulator> =>
  startKlingEmulator({
    clock: { scale: clockScale },
    accounts: names.flatMap((name) => [
      { ...accountOf(name), progressions: inTime.has(name) ? {} : byReads },
      { apiKeys: [otherKeyOf('kling', name), otherKeyOf('kkiai', name)] },
    ]),
    journalEntries: 1,
  });

/** The account's good key travels with each request, for servers that let everybody in. */
function withGoodKey(breakage: Breakage, apiKey: string): Breakage {
  const { request } = breakage;
  if (!request) return breakage;
  return {
    ...breakage,
    request(wire, memory) {
      const { [goodKeyHeader]: _unused, ...plain } = wire.headers;
      wire.headers = { ...plain, [goodKeyHeader]: apiKey };
      request(wire, memory);
      const { [goodKeyHeader]: _used, ...changed } = wire.headers;
      wire.headers = changed;
    },
  };
}

/**
 * The report of checks at a server with one fault.
 *
 * @example const report = await judgeBroken(emulator, { name: 'code-as-text', breakage }, checks);
 */
export async function judgeBroken(
  emulator: RunningEmulator,
  { name, breakage, missing, profile = 'kling' }: Pick<Mutant, 'name' | 'breakage' | 'missing' | 'profile'>,
  checks: readonly Check[],
): Promise<RunReport> {
  const { accessKey, secretKey, apiKeys } = accountOf(name);
  const apiKey = (profile === 'kkiai' ? apiKeys[1] : apiKeys[0]) ?? '';
  const server = await startBrokenServer(emulator, webhookSecret, withGoodKey(breakage, apiKey));
  try {
    return await runContract({
      baseUrl: server.url,
      targetInfo: { kind: 'emulator', auth: 'configured' },
      credentials: {
        accessKey,
        secretKey,
        apiKey,
        otherApiKey: otherKeyOf(profile, name),
        webhookSecrets: [webhookSecret],
      },
      profile,
      checks,
      strict: true,
      seed: 'mutants',
      // Refusals in words that the vendor has not may have been charged.
      capMilli: 1_000_000,
      ledger: createLedger({ store: createMemoryLedgers(), name, now: Date.now, newId: randomUUID }),
      version: '0.0.0',
      timeouts: missing ? timeoutsWithout[missing] : patientTimeouts,
      // What one task shows is held against a later one: few checks come one after the other.
      ...(checks.length < 10 ? { lanes: 1 } : {}),
      receiver: { host: '127.0.0.1' },
    });
  } finally {
    await server.close();
  }
}
