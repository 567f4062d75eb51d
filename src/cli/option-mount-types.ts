/**
 * Which dialects are spoken, and where besides the shared port.
 */
import { exampleGateway, vendorIds } from '../contracts/spec/vendors.ts';
import { isPathPrefix } from '../emulator/mount-places.ts';
import { accept, list, refuse } from './option-types.ts';
import type { OptionType, Read } from './option-types.ts';
import { suggestName } from './suggest-name.ts';

type Mounts = Readonly<Record<string, number | string>>;

/** Names of dialects. */
export const dialectList: OptionType<readonly string[]> = list(
  'dialect',
  new RegExp(`^(?:${vendorIds.join('|')})$`),
  `one of ${vendorIds.join(', ')}`,
);

const highestPort = 65_535;
const expected = `dialect=port or dialect=/prefix, for example ${exampleGateway}=4051`;

function readPlace(value: unknown): number | string | undefined {
  const port = typeof value === 'number' || /^\d{1,5}$/.test(String(value)) ? Number(value) : NaN;
  if (Number.isInteger(port) && port >= 0 && port <= highestPort) return port;
  return typeof value === 'string' && isPathPrefix(value) ? value : undefined;
}

function readMounts(pairs: readonly (readonly [string, unknown])[]): Read<Mounts> {
  const mounts: Record<string, number | string> = {};
  for (const [name, value] of pairs) {
    if (!vendorIds.some((known) => known === name)) {
      return refuse(`a dialect (${vendorIds.join(', ')}) and its place`, name, suggestName(name, vendorIds));
    }
    const place = readPlace(value);
    if (place === undefined) return refuse(expected, `${name}=${String(value)}`);
    mounts[name] = place;
  }
  return accept(mounts);
}

/** Places: `dialect=place` as a flag (repeatable) or separated by commas in a variable; a map in the file. */
export const mounts: OptionType<Mounts> = {
  placeholder: 'dialect=place',
  repeatable: true,
  layered: true,
  read(given) {
    const pairs: [string, unknown][] = [];
    for (const item of given.flat()) {
      if (typeof item === 'object' && item !== null) {
        pairs.push(...Object.entries(item));
        continue;
      }
      for (const part of String(item).split(',')) {
        if (part.trim() === '') continue;
        const at = part.indexOf('=');
        if (at < 1) return refuse(expected, part.trim());
        pairs.push([part.slice(0, at).trim(), part.slice(at + 1).trim()]);
      }
    }
    return readMounts(pairs);
  },
  write: (value) => value,
};
