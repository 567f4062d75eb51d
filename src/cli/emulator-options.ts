import type { AccountOptions, EmulatorOptions, Logger } from '../emulator/options.ts';
import type { StartValues } from './options.ts';

/** What is made outside the options. */
export interface Parts {
  readonly accounts?: readonly AccountOptions[];
  readonly controlToken?: string;
  readonly logger?: Logger;
}

type Defined<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** The same object without undefined values: for optional properties absent and undefined are two things. */
function dropUndefined<T extends object>(value: T): Partial<Defined<T>> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<Defined<T>>;
}

/**
 * The emulator's options out of the completed configuration.
 *
 * @example await startKlingEmulator(toEmulatorOptions(values, { logger }));
 */
export function toEmulatorOptions(values: StartValues, parts: Parts): EmulatorOptions {
  return dropUndefined({
    port: values.port,
    host: values.host.replaceAll(/[[\]]/g, ''),
    dialects: values.dialects,
    mounts: values.mounts,
    seed: values.seed,
    clock: values.clock,
    startTime: values.startTime,
    progression: values.progression,
    progressionScale: values.progressionScale,
    settings: values.settings,
    profile: values.profile,
    accounts: parts.accounts,
    strict: values.strict,
    allowCallbacksTo: values.allowCallbacksTo,
    inspectMedia: values.inspectMedia,
    publicUrl: values.publicUrl,
    controlToken: parts.controlToken,
    allowHosts: values.allowHosts,
    maxIdleAccounts: values.maxIdleAccounts,
    bodyTimeoutMs: values.bodyTimeoutMs,
    bodyMemoryBytes: values.bodyMemoryBytes,
    journalEntries: values.journalEntries,
    journalCharacters: values.journalCharacters,
    journalBodyBytes: values.journalBodyBytes,
    logger: parts.logger,
  });
}
