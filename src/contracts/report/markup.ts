/**
 * Markup for XML and HTML: elements from names, attributes and children, everything from outside escaped.
 */

/** XML 1.0 has no place for other control characters, escaped or not. */
const isAllowed = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return code === 9 || code === 10 || code === 13 || (code >= 32 && code !== 0xfffe && code !== 0xffff);
};

/** Text for XML and HTML, attributes included. */
export const escapeMarkup = (text: string): string =>
  Array.from(text, (character) => (isAllowed(character) ? character : '\uFFFD'))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/**
 * An element.
 *
 * @param children markup, not text: escape what comes from outside
 * @example writeElement('failure', { message: 'a < b' }, [escapeMarkup('a < b')])
 */
export function writeElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeMarkup(String(value))}"`],
  );
  const inside = children.join('');
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}
