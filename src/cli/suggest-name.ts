import { findNearName } from '../contracts/spec/near-name.ts';

/**
 * ` Did you mean 'x'?` with its leading space, or nothing when no known name is near.
 *
 * @example `Unknown option '--prot'.${suggestName('--prot', ['--port'])}` // "Unknown option '--prot'. Did you mean '--port'?"
 */
export function suggestName(given: string, known: readonly string[]): string {
  // Longer than any name here: not a slip of the fingers, and the comparison is quadratic.
  if (given.length > 60) return '';
  const nearest = findNearName(given, known) ?? known.find((name) => given.length > 2 && name.startsWith(given));
  return nearest === undefined ? '' : ` Did you mean '${nearest}'?`;
}
