/** Far more than any message of a Kling has, far less than a call stack holds. */
const deepest = 200;

/**
 * Whether a parsed value is nested deeper than anything here goes into. Whoever walks a value by calling himself must
 * ask first; this walk keeps its places in a list.
 *
 * @example isTooDeep(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))) // true
 */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((item): readonly unknown[] =>
      typeof item === 'object' && item !== null ? (Object.values(item) as unknown[]) : [],
    );
  }
  return false;
}
