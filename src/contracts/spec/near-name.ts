/** "Did you mean": the nearest known name by edit distance. */

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Number of insertions, deletions, replacements and swaps of neighbours between two short texts. */
function countEdits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The known name that is close enough to be meant. Case, dashes and underscores don't count as differences.
 *
 * @param name at most about 60 characters: the work is the product of the lengths.
 * @example findNearName('voiceNam', ['voice_name', 'voice_url']) // 'voice_name'
 */
export function findNearName(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const target = plain(candidate);
    const limit = Math.max(1, Math.floor(target.length / 4));
    if (Math.abs(target.length - wanted.length) > limit) continue;
    const edits = countEdits(wanted, target);
    if (edits <= limit && edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

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
