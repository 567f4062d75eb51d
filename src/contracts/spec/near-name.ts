/** "Did you mean": the nearest known name by edit distance. The one place that says what is near. */

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Longer than any name here: not a slip of the fingers, and the comparison is quadratic. */
const longest = 60;

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

/** A quarter of the longer name may differ; a name of two characters may have one behind it, or it is another one. */
function mostEdits(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length > 2) return Math.max(1, Math.floor(longer.length / 4));
  return shorter.length === 2 && longer.length === 3 && longer.startsWith(shorter) ? 1 : 0;
}

/** The one name that begins so: somebody stopped typing. */
function findCompletion(wanted: string, known: readonly string[]): string | undefined {
  if (wanted.length < 3) return undefined;
  const [first, ...others] = known.filter((name) => plain(name).startsWith(wanted));
  return others.length === 0 ? first : undefined;
}

/**
 * The known name that is close enough to be meant. Case, dashes and underscores don't count as differences; numbers
 * (ids, sizes) are near to nothing, because each is as likely as the next.
 *
 * @example findNearName('voiceNam', ['voice_name', 'voice_url']) // 'voice_name'
 */
export function findNearName(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name.slice(0, longest + 1));
  if (name.length > longest || wanted === '' || /^\d+$/.test(wanted)) return undefined;
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const target = plain(candidate);
    const most = mostEdits(wanted, target);
    if (Math.abs(target.length - wanted.length) > most) continue;
    const edits = countEdits(wanted, target);
    if (edits <= most && edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best ?? findCompletion(wanted, known);
}

/**
 * ` Did you mean 'x'?` with its leading space, or nothing when no known name is near.
 *
 * @example `Unknown option '--prot'.${suggestName('--prot', ['--port'])}` // "Unknown option '--prot'. Did you mean '--port'?"
 */
export function suggestName(given: string, known: readonly string[]): string {
  const nearest = findNearName(given, known);
  return nearest === undefined ? '' : ` Did you mean '${nearest}'?`;
}
