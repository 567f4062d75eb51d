/**
 * Gets a target ready for the contract verbs: an emulator of its own, or a given URL with credentials that may be
 * shown there.
 */
import { makeFolder, explainFileError } from '../../contracts/spec/files.ts';
import { tellCount } from '../../contracts/spec/pick.ts';
import { randomBytes, randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import type { Check } from '../../contracts/run/check.ts';
import type { Credentials, Profile } from '../../contracts/wire/profiles.ts';
import {
  emulatorKey,
  emulatorPrefix,
  isEmulatorKey,
  nameKey,
  readCredentials,
  howToGiveKey,
} from '../../contracts/wire/profiles.ts';
import type { TargetInfo } from '../../contracts/wire/target.ts';
import { classifyHost, readTargetInfo } from '../../contracts/wire/target.ts';
import { createHttpClient } from '../../contracts/wire/http-client.ts';
import { controlPath } from '../../contracts/spec/ground-facts.ts';
import { vendorOf } from '../../contracts/spec/vendors.ts';
import type { RunOptions, RunReport } from '../../contracts/run/results.ts';
import { predictBill, secretsOf } from '../../contracts/run/results.ts';
import { LedgerFileError, createFileLedgers } from '../../contracts/budget/ledger-file.ts';
import { createLedger, createMemoryLedgers, nameLedger } from '../../contracts/budget/budget.ts';
import { readPackageVersion } from '../files.ts';
import type { ValuesOf } from '../../emulator/option-table.ts';
import type { Shell } from '../shell.ts';
import { refuseUsage } from '../shell.ts';
import type { targetOptions } from './contract-options.ts';
import { milliOf } from '../../contracts/budget/prices.ts';
import { ReceiverError } from '../../contracts/wire/callback-server.ts';
import { runContract } from '../../contracts/run/runner.ts';
import { maskControls } from '../../contracts/report/write-report.ts';
import { createRedactor } from '../../contracts/spec/redaction.ts';
import { formatMilli } from '../../contracts/spec/prices.ts';

export type TargetValues = Omit<ValuesOf<typeof targetOptions>, 'profile'> & { readonly profile: Profile };

export interface ReadyTarget {
  readonly options: RunOptions;
  /** No credentials were given: the keys are made up. */
  readonly hasMadeUpKeys: boolean;
  close(): Promise<void>;
}

export type TargetReading =
  { readonly ok: true; readonly target: ReadyTarget } | { readonly ok: false; readonly problem: string };

interface Place {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly targetInfo: TargetInfo;
  /** Names the spending ledger; empty for keys that were made up. */
  readonly keyName: string;
  readonly isOwn: boolean;
  close(): Promise<void>;
}

type PlaceReading = { readonly ok: true; readonly place: Place } | { readonly ok: false; readonly problem: string };

const newKey = (kind: string) => `${emulatorPrefix}contract-${kind}-${randomBytes(9).toString('hex')}`;

/** A made-up key in the form that the vendor takes. */
function newApiKey(profile: Profile): string {
  const { keyPrefix, emulatorPrefix: own } = vendorOf(profile).credential;
  return keyPrefix === '' ? newKey('key') : `${own}${randomBytes(12).toString('hex')}`;
}

/** An emulator for this run, in this process, that knows two accounts: so credentials are really compared. */
async function startOwnEmulator(profile: Profile): Promise<Place> {
  const { startKlingEmulator } = await import('../../emulator/emulator.ts');
  const accessKey = newKey('ak');
  const secretKey = newKey('sk');
  const apiKey = newApiKey(profile);
  const otherApiKey = newApiKey(profile);
  const webhookSecret = `whsec_${randomBytes(32).toString('base64')}`;
  const emulator = await startKlingEmulator({
    accounts: [
      { accessKey, secretKey, apiKeys: [apiKey], webhookSecrets: [webhookSecret] },
      { apiKeys: [otherApiKey] },
    ],
  });
  return {
    baseUrl: emulator.url,
    credentials: { accessKey, secretKey, apiKey, otherApiKey, webhookSecrets: [webhookSecret] },
    targetInfo: { kind: 'emulator', auth: 'configured' },
    keyName: '',
    isOwn: true,
    close: () => emulator.stop(),
  };
}

/** Near targets take any key; made-up ones serve an emulator in open mode. */
const madeUpCredentials = (profile: Profile, webhookSecrets: readonly string[]): Credentials => ({
  apiKey: newApiKey(profile),
  otherApiKey: newApiKey(profile),
  ...(vendorOf(profile).environment.accessKey !== undefined
    ? { accessKey: newKey('ak'), secretKey: newKey('sk') }
    : {}),
  webhookSecrets,
});

/**
 * Deletes accounts that an emulator has made for keys that were made up to be refused, or to see nothing of another's: they
 * stand empty beside the account of the run, and their keys are known to no other client. Where that is not allowed they stay.
 */
async function dropAccounts(url: string, keys: readonly string[], token: string | undefined): Promise<void> {
  const client = createHttpClient();
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  for (const key of keys) {
    const account = `${url}${controlPath}/accounts/${encodeURIComponent(key)}`;
    await client.send({ method: 'DELETE', url: account, headers, timeoutMs: dropTimeoutMs });
  }
  client.close();
}

const dropTimeoutMs = 3000;

async function lookAt(
  url: string,
  credentials: Credentials,
  profile: Profile,
  token: string | undefined,
): Promise<PlaceReading> {
  const host = await classifyHost(new URL(url).hostname);
  const hasKey = nameKey(credentials) !== '';
  const start = emulatorKey.exec(nameKey(credentials))?.[0] ?? emulatorPrefix;
  const refusal = `Keys that start with '${start}' belong to an emulator and are not sent to ${url}, a real host.`;
  // A name that leads outside is not even asked what it is with such a key at hand.
  if (host === 'public' && isEmulatorKey(credentials)) return { ok: false, problem: refusal };
  const client = createHttpClient();
  const targetInfo = await readTargetInfo(client, url, host);
  client.close();
  if (!hasKey && targetInfo.kind === 'real') {
    return {
      ok: false,
      problem: `${url} needs credentials: ${howToGiveKey(profile)}.`,
    };
  }
  const used = hasKey ? credentials : madeUpCredentials(profile, credentials.webhookSecrets);
  const besides = hasKey ? [] : [used.accessKey, used.otherApiKey].flatMap((key) => key ?? []);
  // A target that takes a key that was made up takes every key.
  const auth = !hasKey && targetInfo.auth === 'unknown' ? 'open' : targetInfo.auth;
  const place = { baseUrl: url, credentials: used, keyName: nameKey(credentials), targetInfo: { ...targetInfo, auth } };
  return { ok: true, place: { ...place, isOwn: false, close: () => dropAccounts(url, besides, token) } };
}

async function findPlace(target: string, profile: Profile, shell: Shell): Promise<PlaceReading> {
  if (target === 'emulator') return { ok: true, place: await startOwnEmulator(profile) };
  const read = readCredentials(shell.env, profile);
  return read.ok ? lookAt(target, read.credentials, profile, shell.env['KLING_EMULATOR_CONTROL_TOKEN']) : read;
}

function spendingPath({ spendingFile }: TargetValues, { env }: Shell): string {
  if (spendingFile !== undefined) return spendingFile;
  // An empty variable, and a relative path, count as not set (XDG Base Directory Specification).
  const given = env['XDG_STATE_HOME'] ?? '';
  const state = isAbsolute(given) ? given : join(env['HOME'] ?? homedir(), '.local', 'state');
  return join(state, 'kling-emulator', 'contract-spending.json');
}

/** Words of eight letters are easy to type again. */
const newSeed = () => randomBytes(4).toString('hex');

/**
 * Everything a run needs. Close it when the run is over.
 *
 * @example const read = await openTarget(values, 'emulator', checks, shell);
 */
export async function openTarget(
  values: TargetValues,
  target: string,
  checks: readonly Check[],
  shell: Shell,
): Promise<TargetReading> {
  const found = await findPlace(target, values.profile, shell);
  if (!found.ok) return found;
  const { place } = found;
  const { baseUrl, credentials, targetInfo } = place;
  const store = place.isOwn ? createMemoryLedgers() : createFileLedgers(spendingPath(values, shell));
  const receiver = {
    ...(values.receiverHost === undefined ? {} : { host: values.receiverHost }),
    ...(values.receiverPort === undefined ? {} : { port: values.receiverPort }),
    ...(values.receiverUrl === undefined ? {} : { publicUrl: values.receiverUrl }),
  };
  const options: RunOptions = {
    baseUrl,
    targetInfo,
    credentials,
    profile: values.profile,
    checks,
    strict: values.strict || targetInfo.kind === 'emulator',
    seed: values.seed ?? newSeed(),
    ...(values.budgetUnits === undefined ? {} : { capMilli: values.budgetUnits }),
    ledger: createLedger({
      store,
      name: nameLedger(baseUrl, place.keyName),
      now: Date.now,
      newId: randomUUID,
    }),
    version: await readPackageVersion(),
    ...(values.voiceUrl === undefined ? {} : { voiceUrl: values.voiceUrl }),
    ...(values.videoUrl === undefined ? {} : { videoUrl: values.videoUrl }),
    receiver,
    isOwnTarget: place.isOwn,
  };
  const hasMadeUpKeys = !place.isOwn && place.keyName === '';
  return { ok: true, target: { options, hasMadeUpKeys, close: place.close } };
}

/**
 * Opens the target of a verb, uses it and closes it. A problem that prevents the run is reported in a sentence.
 *
 * @returns the exit code
 * @example return useTarget(values, 'emulator', checks, shell, async ({ options }) => judge(options));
 */
export async function useTarget(
  values: TargetValues,
  target: string,
  checks: readonly Check[],
  shell: Shell,
  use: (target: ReadyTarget) => Promise<number>,
): Promise<number> {
  const read = await openTarget(values, target, checks, shell);
  if (!read.ok) return refuseUsage(shell, [read.problem]);
  try {
    return await use(read.target);
  } catch (error) {
    const sentence = explainRunProblem(error);
    if (sentence === undefined) throw error;
    return refuseUsage(shell, [sentence]);
  } finally {
    await read.target.close();
  }
}

/** What the checks can cost, in a line. */
export function formatBill(checks: readonly Check[], capMilli: number | undefined): string {
  const paid = checks.filter((check) => milliOf(check.cost) > 0);
  const bill = formatMilli(predictBill(checks));
  const cap =
    capMilli === undefined
      ? 'No --budget-units: only the free ones run.'
      : `The budget is ${tellCount(formatMilli(capMilli), 'unit')} in 24 hours.`;
  return `${tellCount(checks.length, 'check')}, ${checks.length - paid.length} free; the paid ones take at most ${tellCount(bill, 'unit')}. ${cap}\n`;
}

/** A file that can't be written is reported before anything is sent, not after everything was paid. */
export async function tryFile(path: string): Promise<string | undefined> {
  const isNew = !existsSync(path);
  try {
    await makeFolder(dirname(path));
    await writeFile(path, '', { flag: 'a' });
    if (isNew) await rm(path);
    return undefined;
  } catch (error) {
    return `${path} ${explainFileError(error, path)}.`;
  }
}

/** The first signal ends the run after the checks under way; the second one at once. */
function stopOnSignal(shell: Shell): AbortSignal {
  const abort = new AbortController();
  const listen = (signal: 'SIGINT' | 'SIGTERM', code: number) =>
    shell.onSignal(signal, () => {
      if (abort.signal.aborted) shell.exit(code);
      abort.abort(signal);
      shell.tell('Stopping: running checks finish, voices are deleted. Send the signal again to stop at once.\n');
    });
  listen('SIGINT', 130);
  listen('SIGTERM', 143);
  return abort.signal;
}

/** Redrawn this often at most. */
const redrawMs = 100;

/** On a terminal one line that says how far a run is; nothing elsewhere. */
function showProgress(all: number, shell: Shell): { onResult?: RunOptions['onResult'] & object; end: () => void } {
  if (!shell.errorIsTerminal) return { end: () => undefined };
  const count = { all: 0, fail: 0 };
  let drawnAt = 0;
  return {
    onResult({ verdict }) {
      count.all += 1;
      if (verdict === 'fail') count.fail += 1;
      if (Date.now() - drawnAt < redrawMs && count.all < all) return;
      drawnAt = Date.now();
      shell.tell(`\r${count.all} of ${tellCount(all, 'check')}, ${count.fail} failed`);
    },
    // The line goes: the report says all of it.
    end: () => void shell.tell('\r\u001B[K'),
  };
}

/** Says what it will cost, and runs the checks. */
export async function runPaid(options: RunOptions, shell: Shell): Promise<RunReport> {
  if (!options.targetInfo.isUnreached) shell.tell(formatBill(options.checks, options.capMilli));
  const { end, ...progress } = showProgress(options.checks.length, shell);
  try {
    return await runContract({ ...options, ...progress, signal: stopOnSignal(shell) });
  } finally {
    end();
  }
}

/** What `record` and `drift` tell of a run whose verdicts are not the point: what went wrong, and what it took. */
export function tellAftermath(report: RunReport, options: RunOptions, shell: Shell): void {
  const { notes, bill, cleanup, summary, unreachable } = report;
  if (unreachable !== undefined) {
    shell.tell(`${unreachable} No check ran; exit code ${report.exitCode}.\n`);
    return;
  }
  const hide = createRedactor(secretsOf(options));
  const looked = `${tellCount(summary.pass + summary.fail, 'check')} ran, ${summary.fail} failed, ${summary['could-not-look']} inconclusive`;
  const left = cleanup.left.length > 0 ? ` Voices still there: ${cleanup.left.join(', ')}.` : '';
  const lines = [`${looked}; ${tellCount(bill.spent, 'unit')} spent.${left}`, ...notes, ''];
  shell.tell(maskControls(hide(lines.join('\n'))));
}

/** Exit codes 130 and 143 of a run that was asked to stop. */
export const wasStopped = ({ exitCode }: RunReport): boolean => exitCode === 130 || exitCode === 143;

/**
 * The sentence for a problem of this machine that ends a run; `undefined` for anything else, which is a bug.
 *
 * @example const sentence = explainRunProblem(error); if (sentence === undefined) throw error;
 */
const explainRunProblem = (error: unknown): string | undefined =>
  error instanceof LedgerFileError || error instanceof ReceiverError ? error.message : undefined;
