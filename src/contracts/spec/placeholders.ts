/**
 * Values that stand where another one was meant: what a language makes of nothing, a template that nobody filled in, a
 * sample's `YOUR_API_KEY`. One place, for ids, addresses and credentials.
 */

/** What becomes of nothing, in the languages that clients are written in. */
const nothings: ReadonlySet<string> = new Set([
  '',
  'undefined',
  'null',
  'None',
  'nil',
  'NaN',
  '<nil>',
  '[object Object]',
]);

/** Slots of templates: `{id}`, `{{id}}`, `${ID}`, `:id`, `$ID`, `%s`, `<your-id>`. */
const slot = /^(?:\$?\{{1,2}[^{}]{0,60}\}{1,2}|:[a-z_]\w{0,40}|\$[A-Za-z_]\w{0,40}|%[sd]|<[^<>]{1,60}>)$/;

/** A sample's own words. */
const sampleWords =
  /^(?:your|my|the|insert|enter|replace|paste)[-_ ].{0,40}\b(?:key|id|token|secret|here|url)s?\b.{0,20}$/i;
const bareWords =
  /^(?:api[-_ ]?key|access[-_ ]?key|secret[-_ ]?key|task[-_ ]?id|voice[-_ ]?id|token|changeme|change[-_]me|todo|x{3,64})$/i;

/** Longer texts are no placeholders, and are not looked through. */
const longest = 120;

/**
 * What a value is instead of what was meant; `undefined` when it may be meant.
 *
 * @example describePlaceholder('undefined') // 'a value that is not there'
 * @example describePlaceholder('{id}') // 'a template that was not filled in'
 */
export function describePlaceholder(value: string): string | undefined {
  if (value.length > longest) return undefined;
  const text = value.trim();
  if (text === '') return 'empty';
  if (nothings.has(text)) return 'a value that is not there';
  if (slot.test(text)) return 'a template that was not filled in';
  // `my-own-id` is a name like any other; `YOUR_API_KEY` is not.
  if (/^(?:my|the)[-_ ]/i.test(text) && text !== text.toUpperCase()) return undefined;
  if (sampleWords.test(text.replaceAll('_', ' ')) || bareWords.test(text)) return "a sample's placeholder";
  return undefined;
}

function isQuoted(text: string): boolean {
  const [first = ''] = text;
  return text.length > 1 && '"\'`'.includes(first) && text.endsWith(first);
}

/** Whether a text is an access key and its secret with a sign between them. */
function isPair(text: string): boolean {
  const parts = text.split(/[|:]/, 4);
  return parts.length === 2 && parts.every((part) => part.length > 1 && !/[\s.]/.test(part));
}

/**
 * What is wrong with the form of a credential that is accepted all the same where any key is; never the value itself.
 *
 * @param header value of the header that carries the key, scheme included
 * @example describeKeyPlaceholder('Bearer "abcdef"') // 'stands in quotes'
 */
export function describeKeyPlaceholder(header: string): string | undefined {
  const words = header.trim();
  if (words.length > 4000) return undefined;
  if (/^bearer\s+bearer\b/i.test(words)) return "has the word 'Bearer' twice";
  const key = words.replace(/^bearer(?:\s+|$)/i, '').trim();
  if (key.startsWith('b') && isQuoted(key.slice(1))) return "is the text of a bytes literal (b'…'): decode it first";
  if (isQuoted(key)) return 'stands in quotes';
  // An access key and its secret in one value are what a token is signed with, not a key.
  if (isPair(key)) return 'is two values in one (access key and secret?): sign a token with them';
  const what = describePlaceholder(key);
  return what === undefined ? undefined : `is ${what}${key === '' ? '' : ` ('${key}')`}`;
}
