/**
 * The configuration of `start`: reads the file, completes the options, finds conflicts.
 */
import { dirname } from 'node:path';
import { knownVariables, startOptions } from './options.ts';
import type { StartValues } from './options.ts';
import { readDocument } from './read-document.ts';
import { findUnknownKeys, findUnknownVariables, resolveOptions } from './resolve-options.ts';
import type { ConfigurationFile, Origin, OriginKind, Sources } from './resolve-options.ts';

export type StartOrigins = Readonly<Record<keyof StartValues, Origin>>;

export type StartConfiguration =
  | { readonly ok: true; readonly values: StartValues; readonly origins: StartOrigins }
  | { readonly ok: false; readonly problems: readonly string[] };

type FileRead =
  { readonly ok: true; readonly file?: ConfigurationFile } | { readonly ok: false; readonly problem: string };

async function readConfigurationFile(path: string | undefined): Promise<FileRead> {
  if (path === undefined) return { ok: true };
  const read = await readDocument(path);
  if (!read.ok) return { ok: false, problem: `Configuration file ${read.problem}` };
  const values = read.value ?? {};
  if (typeof values !== 'object' || Array.isArray(values)) {
    return { ok: false, problem: `Configuration file ${path} must hold keys and values, for example 'port: 4050'.` };
  }
  return { ok: true, file: { name: path, directory: dirname(path), values: values as Record<string, unknown> } };
}

const rank: Readonly<Record<OriginKind, number>> = { default: 0, file: 1, env: 2, flag: 3 };

/** Values that are good each by itself and make no sense together. */
function findConflicts(values: StartValues, origins: StartOrigins): readonly string[] {
  const conflicts: string[] = [];
  const { progression, readyFile, dialects } = values;
  if (dialects.length === 0) conflicts.push('--dialects must name at least one dialect.');
  // A scale from a lower source than the progression belongs to the progression that was replaced.
  const scaled = rank[origins.progressionScale.kind] >= Math.max(1, rank[origins.progression.kind]);
  if (scaled && values.progressionScale !== 1 && typeof progression !== 'string') {
    conflicts.push('--progression-scale stretches the times of fast and realistic; the chosen progression has none.');
  }
  if (readyFile !== undefined && (readyFile === values.accounts || readyFile === values.config)) {
    conflicts.push(`--ready-file would overwrite ${readyFile}, which is read as well; name another file.`);
  }
  return conflicts;
}

/**
 * Completes the configuration of `start` from flags, environment and configuration file.
 *
 * @example const read = await readStartConfiguration({ flags: {}, env: { PORT: '4051' }, directory: '/' });
 */
export async function readStartConfiguration(sources: Omit<Sources, 'file'>): Promise<StartConfiguration> {
  const config = resolveOptions({ config: startOptions.config }, sources);
  if (config.problems.length > 0) return { ok: false, problems: config.problems };
  const read = await readConfigurationFile(config.values.config);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const { file } = read;
  const resolved = resolveOptions(startOptions, file ? { ...sources, file } : sources);
  const problems = [
    ...findUnknownVariables(sources.env, knownVariables),
    ...(file ? findUnknownKeys(startOptions, file) : []),
    ...resolved.problems,
  ];
  if (problems.length > 0) return { ok: false, problems };
  const conflicts = findConflicts(resolved.values, resolved.origins);
  if (conflicts.length > 0) return { ok: false, problems: conflicts };
  return { ok: true, values: resolved.values, origins: resolved.origins };
}
