/**
 * The parts of one emulator, made from its options: what the request path and the control operations share.
 */
import { createAccount, noAccount } from './core/accounts.ts';
import type { Fired } from './core/events.ts';
import type { Settings } from '../contracts/spec/settings.ts';
import { completeSettings, defaultSettings } from '../contracts/spec/settings.ts';
import { buildOpenApi } from '../contracts/spec/openapi.ts';
import type { Control } from './control/control.ts';
import { createControl } from './control/control.ts';
import type { Secrecy } from './control/secrecy.ts';
import { createSecrecy } from './control/secrecy.ts';
import type { StrictJudge } from './control/strict-judge.ts';
import { createStrictJudge, laxReport } from './control/strict-judge.ts';
import { findOptionProblems } from './option-table.ts';
import { baseGrant, grantOfAccount } from './grants.ts';
import { buildControlOpenApi } from './http/admin/openapi.ts';
import { listOperations } from './http/admin/routes.ts';
import type { RateLimit } from './http/rate-limit.ts';
import { createRateLimit } from './http/rate-limit.ts';
import type { ReadBody } from './http/read-body.ts';
import { createBodyReader } from './http/read-body.ts';
import type { EmulatorOptions } from './options.ts';
import { chooseDialects } from './mounts.ts';
import { readVersion } from './version.ts';
import type { House, OpenStore } from './wiring.ts';
import { buildHouse } from './wiring.ts';

export interface Parts {
  readonly house: House;
  readonly options: EmulatorOptions;
  readonly settings: Settings;
  readonly secrets: Map<string, string> | undefined;
  readonly strict: StrictJudge | undefined;
  /** One for all ports. */
  readonly limitRate: RateLimit;
  /** One for all ports: they share its memory. */
  readonly readBody: ReadBody;
  readonly bodyTimeoutMs: number;
  readonly secrecy: Secrecy;
  readonly version: string;
  readonly onError: (error: unknown) => void;
  isStopping: boolean;
}

function completeOrThrow(options: EmulatorOptions): Settings {
  const wrong = findOptionProblems(options);
  if (wrong.length > 0) throw new Error(wrong.join(' '));
  const { settings, problems } = completeSettings(options.settings ?? {}, defaultSettings);
  if (problems.length > 0) throw new Error(problems.join(' '));
  return settings;
}

/** Secrets by configured access key; `undefined` in open mode. */
function createSecrets({ accounts }: EmulatorOptions): Map<string, string> | undefined {
  return (
    accounts &&
    new Map(accounts.flatMap(({ accessKey, secretKey }) => (accessKey && secretKey ? [[accessKey, secretKey]] : [])))
  );
}

/** Those that are there already, in a store that was used before, keep what they have. */
async function createConfiguredAccounts({ shell }: House, options: EmulatorOptions, settings: Settings): Promise<void> {
  const base = baseGrant(options, settings, shell.wall.now());
  for (const account of options.accounts ?? []) {
    const grant = grantOfAccount(account, base);
    const made = await shell.run(createAccount, { accountId: noAccount, grant });
    if (made.kind === 'voice-taken') throw new Error(`Two accounts bring the voice ${made.voiceId}.`);
  }
}

/** @throws Error when an option is wrong, in a sentence. */
export async function createParts(options: EmulatorOptions, openStore?: OpenStore): Promise<Parts> {
  const settings = completeOrThrow(options);
  const { logger } = options;
  // Without a logger the cause must not be swallowed: it is a bug of ours.
  const tellError = (error: unknown) => console.error('The emulator failed; please report this.', error);
  const onError = (error: unknown) => {
    try {
      if (logger) logger.error({ err: error }, 'The emulator failed; please report this.');
      else tellError(error);
    } catch {
      // A logger that fails itself must not take the request with it.
      tellError(error);
    }
  };
  // The largest part of all, and only this option needs it. Nothing else is loaded after the emulator's own module: a
  // running emulator must not depend on files that may be replaced, nor on descriptors that may be used up.
  const strict = options.strict
    ? createStrictJudge({ findViolations: (await import('../contracts/spec/violations.ts')).findViolations, logger })
    : undefined;
  const house = buildHouse(options, onError, strict, openStore);
  await createConfiguredAccounts(house, options, settings);
  const secrets = createSecrets(options);
  const secrecy = createSecrecy(options, secrets);
  const { bodyTimeoutMs = 30_000, bodyMemoryBytes = 100_000_000 } = options;
  const readBody = createBodyReader({ timeoutMs: bodyTimeoutMs, mostBytesInFlight: bodyMemoryBytes });
  return {
    house,
    options,
    settings,
    secrets,
    secrecy,
    strict,
    limitRate: createRateLimit(house.shell.wall.now),
    readBody,
    bodyTimeoutMs,
    version: readVersion(),
    onError,
    isStopping: false,
  };
}

async function driveWaiting({ pending, scheduler }: House, accountId: string): Promise<readonly Fired[]> {
  const fired: Fired[] = [];
  for (const taskId of pending.waitingOf(accountId)) fired.push(...(await scheduler.driveTask(accountId, taskId)));
  return fired;
}

/** What the control operations do; `createCheckedControl` judges their inputs first. */
export function createControlOf(parts: Parts): Control {
  const { house, options, settings, secrets, secrecy, strict, version } = parts;
  return createControl({
    shell: house.shell,
    journal: house.journal,
    time: house.scheduler,
    driveWaiting: (accountId) => driveWaiting(house, accountId),
    options,
    settings,
    secrets,
    secrecy,
    fileUrl: house.fileUrl,
    send: house.send,
    dialects: chooseDialects(options).map(({ id }) => id),
    version,
    meter: house.meter,
    keep: house.anonymous.keep,
    forget: house.anonymous.forget,
    keeper: house.keeper,
    strictReport: () => strict?.report() ?? laxReport,
    isStopping: () => parts.isStopping,
    listOperations,
    openApi: () => buildControlOpenApi(version),
  });
}

/** The OpenAPI document of a dialect, by default the first one, built when it is asked for. */
export function createOpenApi(
  { version, options }: Parts,
  only?: string,
): (serverUrl: string, dialect: string | undefined) => object | undefined {
  const chosen = chooseDialects(options).map(({ id }) => id);
  return (serverUrl, dialect = only ?? chosen[0]) => {
    if (dialect === undefined || !(chosen.includes(dialect) || dialect === only)) return undefined;
    return buildOpenApi({ version, serverUrl, dialect });
  };
}
