/**
 * A text from outside in one line, cut, and without control characters: it goes to terminals.
 *
 * @example shorten('  two\n lines ', 100) // 'two lines'
 */
export function shorten(text: string, most = 120): string {
  const line = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
