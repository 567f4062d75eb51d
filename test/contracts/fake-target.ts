/** Targets and runs for tests of the kit itself. */
import http from 'node:http';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Check } from '../../src/contracts/run/check.ts';
import type { Timeouts } from '../../src/contracts/wire/http-client.ts';
import type { RunOptions, RunReport } from '../../src/contracts/run/results.ts';
import { runContract } from '../../src/contracts/run/runner.ts';
import { createLedger, createMemoryLedgers } from '../../src/contracts/budget/budget.ts';
import { buildSuite } from '../../src/contracts/checks/suite.ts';
import type { EmulatorOptions, RunningEmulator } from '../../src/emulator/emulator.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { selectChecks } from '../../src/contracts/run/check.ts';

export const suite = await buildSuite('kling');

/** Checks by tag or id. */
export function checksOf(...names: readonly string[]): readonly Check[] {
  const selection = selectChecks(suite, names);
  if (!selection.ok) throw new Error(selection.problem);
  return selection.checks;
}

/** Asked often; a right server is right however busy the machine is, so the limits are for what hangs. */
export const quick: Partial<Timeouts> = {
  pollMs: [4, 20],
  taskMs: 60_000,
  callbackMs: 10_000,
  answerMs: 30_000,
  backOffMs: 10,
};

/** An emulator whose tasks end at their third read, stopped when the test ends. */
export async function startQuickEmulator(options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const emulator = await startKlingEmulator({
    clock: { scale: 20 },
    progression: { mode: 'reads', reads: 2 },
    ...options,
  });
  onTestFinished(() => emulator.stop());
  return emulator;
}

/** A server that answers as told, closed when the test ends. */
export async function startServer(handle: http.RequestListener): Promise<string> {
  const server = http.createServer(handle);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const memoryLedger = () =>
  createLedger({ store: createMemoryLedgers(), name: 'a target', now: Date.now, newId: randomUUID });

/** Runs checks at a target that is treated as a near emulator by default. */
export function runAt(
  baseUrl: string,
  checks: readonly Check[],
  options: Partial<RunOptions> = {},
): Promise<RunReport> {
  return runContract({
    baseUrl,
    targetInfo: { kind: 'emulator', auth: 'open' },
    credentials: { apiKey: 'emu-test-key', webhookSecrets: [] },
    profile: 'kling',
    checks,
    strict: true,
    seed: 'test',
    ledger: memoryLedger(),
    version: '0.0.0',
    timeouts: quick,
    ...options,
  });
}

/** The verdict of each check by its id. */
export const verdictsOf = (report: RunReport): Readonly<Record<string, string>> =>
  Object.fromEntries(report.checks.map(({ id, verdict }) => [id, verdict]));

/** A refusal of the vendor's form. */
export function refuseJson(res: http.ServerResponse, status: number, code: number, message: string): void {
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end(JSON.stringify({ code, message, request_id: randomUUID() }));
}
