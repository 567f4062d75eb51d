import { defaultSettings } from '../contracts/spec/settings.ts';
import { startOptions } from './options.ts';
import type { OptionRow, StartValues } from './options.ts';
import type { Origin } from './resolve-options.ts';
import type { StartOrigins } from './start-configuration.ts';

const describeOrigin = (origin: Origin | undefined) =>
  origin === undefined || origin.kind === 'default' ? 'default' : `${origin.kind} ${origin.name}`;

// JSON scalars and lists are YAML too.
const writeValue = (value: unknown) => (value === undefined ? 'null' : JSON.stringify(value));

function writeRow(row: OptionRow, value: unknown, origin: Origin): readonly [string, string] {
  if (row.secret && value !== undefined) return [`# ${row.key ?? row.flag}: (hidden)`, describeOrigin(origin)];
  const line = `${row.key ?? `# ${row.flag}`}: ${writeValue(value === undefined ? value : row.type.write(value))}`;
  return [line, describeOrigin(origin)];
}

function writeSettings(values: StartValues, origin: Origin): readonly (readonly [string, string])[] {
  const given = values.settings ?? {};
  const lines = Object.entries({ ...defaultSettings, ...given }).map(
    ([id, value]) => [`  ${id}: ${writeValue(value)}`, describeOrigin(origin.parts?.[id])] as const,
  );
  return [['settings:', ''], ...lines];
}

/**
 * Every value with where it came from, as a configuration file that can be used as it stands. Secrets are left out,
 * as is what can't stand in the file: those lines are comments.
 *
 * @example formatConfig(values, origins).split('\n')[0] // 'port: 4050          # default'
 */
export function formatConfig(values: StartValues, origins: StartOrigins): string {
  const names = Object.keys(startOptions) as (keyof StartValues)[];
  const lines = names.flatMap((name) =>
    name === 'settings'
      ? writeSettings(values, origins.settings)
      : [writeRow(startOptions[name] as OptionRow, values[name], origins[name])],
  );
  const width = Math.min(48, Math.max(...lines.map(([line]) => line.length)));
  return lines.map(([line, origin]) => (origin === '' ? line : `${line.padEnd(width)}  # ${origin}`) + '\n').join('');
}
