/**
 * What the text of a JSON says that the parsed value does not: where it breaks and why, and how a value was written. One
 * pass without recursion, so that no text is too deep or costs more than its length.
 */
import { describeCompressed, nameUnicode } from './body-bytes.ts';
import { cutText, excerptOf, namesIn } from './pick.ts';

interface Problem {
  readonly at: number;
  /** A sentence without its full stop. */
  readonly what: string;
  /** It repeats more of the text than a sign. */
  readonly quotes?: boolean;
}

/** One sign, escaped where it can't be seen. */
const show = (char: string) => `'${JSON.stringify(cutText(char, 1)).slice(1, -1).replace('\\"', '"')}'`;

const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Behind the white space that begins at `from`. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Behind the closing quote of the text in quotes that begins at `from`; beyond the end when there is none. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) return at + 1;
  }
  return text.length + 1;
}

const controlNames: Readonly<Record<number, readonly [name: string, escape: string]>> = {
  0x0a: ['a raw line break', '\\n'],
  0x0d: ['a raw line break (CR)', '\\r'],
  0x09: ['a raw tab', '\\t'],
};

/** What is wrong inside the text in quotes that begins at `from`. */
function findStringProblem(text: string, from: number, end: number): Problem | undefined {
  for (let at = from + 1; at < end - 1; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20) {
      const [name, escape] = controlNames[code] ?? [
        'a raw control character',
        `\\u${code.toString(16).padStart(4, '0')}`,
      ];
      return { at, what: `${name} stands in a text in quotes: write ${escape}` };
    }
    if (code !== 0x5c) continue;
    const escape = text.charAt(at + 1);
    const isKnown = escape === 'u' ? /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) : '"\\/bfnrt'.includes(escape);
    if (at + 1 < text.length && !isKnown) return { at, what: `'\\${escape}' is no escape of JSON` };
    at += 1;
  }
  if (end <= text.length) return undefined;
  return { at: from, what: 'a text in quotes begins here and never ends (cut off)' };
}

/** Words of other languages, with what JSON has for them. */
const otherWords: Readonly<Record<string, string>> = {
  NaN: 'JSON has no such number: leave the field out',
  nan: 'JSON has no such number: leave the field out',
  Infinity: 'JSON has no such number: leave the field out',
  inf: 'JSON has no such number: leave the field out',
  undefined: 'leave the field out',
  None: 'JSON writes null (a dict of Python was printed, not json.dumps)',
  True: 'JSON writes true (a dict of Python was printed, not json.dumps)',
  False: 'JSON writes false (a dict of Python was printed, not json.dumps)',
  nil: 'JSON writes null',
};

const typographic = /[\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb]/;

/** What stands where a value or a name was expected, and is neither. */
function describeStray(text: string, at: number, isName: boolean): Problem {
  const head = text.slice(at, at + 40);
  const [char = ''] = head;
  const told = (what: string, quotes = false): Problem => ({ at, what, quotes });
  if (char === "'") return told('single quotes: JSON writes texts and names in double quotes');
  if (typographic.test(char)) return told(`the typographic quote ${char}: JSON writes " around texts`);
  if (char === '`') return told('a backtick: JSON writes texts in double quotes');
  if (char === '\ufeff') return told('a byte order mark: leave it out');
  if (head.startsWith('//') || head.startsWith('/*') || char === '#') return told('a comment: JSON has none');
  if (/^[-+.\d]/.test(head) && !/^-inf/i.test(head)) {
    return told(`${/^[-+\w.]{1,20}/.exec(head)?.[0] ?? char}, which is no number of JSON`, true);
  }
  const word = /^-?[A-Za-z_$][\w$-]{0,30}/.exec(head)?.[0];
  if (word === undefined) return told(`${show(char)}, where ${isName ? 'a name in quotes' : 'a value'} should stand`);
  const meant = otherWords[word.replace('-', '')];
  if (!isName && meant !== undefined) return told(`${word}: ${meant}`);
  return told(`the word ${word} without quotes`, true);
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const literal = /(?:true|false|null)(?![\w$])/y;

/** Behind the number, the text or the word at `at`, or what is wrong with it. */
function readScalar(text: string, at: number): number | Problem {
  if (text.charAt(at) === '"') {
    const end = endOfString(text, at);
    return findStringProblem(text, at, end) ?? end;
  }
  for (const form of [number, literal]) {
    form.lastIndex = at;
    if (form.test(text)) return form.lastIndex;
  }
  return describeStray(text, at, false);
}

type Place = 'value' | 'first-item' | 'name' | 'first-name' | 'colon' | 'rest';

/** What is wrong behind a value. */
function describeRest(text: string, at: number, open: string | undefined): Problem {
  if (open === undefined) return { at, what: 'more text behind the end of the JSON: a body is one value' };
  const char = text.charAt(at);
  if (char === '}' || char === ']') return { at, what: `'${char}' closes '${open}'` };
  if (char === ';') return { at, what: "';' stands where a comma should" };
  return /["{[\w-]/.test(char) ? { at, what: 'a comma is missing before this' } : describeStray(text, at, false);
}

const describeEnd = (open: readonly string[]) =>
  `it ends here, and ${open.length === 1 ? `'${open[0] ?? ''}' is` : `${open.length} brackets are`} not closed (cut off)`;

/** The first place at which a text is no JSON; `undefined` when it is. */
function findProblem(text: string): Problem | undefined {
  const open: string[] = [];
  let place: Place = 'value';
  let comma = 0;
  for (let at = skipSpace(text, 0); ; at = skipSpace(text, at)) {
    const char = text.charAt(at);
    const top = open.at(-1);
    if (char === '') {
      return place === 'rest' && open.length === 0 ? undefined : { at, what: describeEnd(open) };
    }
    const isClosing = char === (top === '{' ? '}' : top === '[' ? ']' : '');
    if (isClosing && place !== 'colon' && (place !== 'value' || comma > 0)) {
      if (place === 'value' || place === 'name')
        return { at: comma - 1, what: `a trailing comma: nothing follows before '${char}'` };
      open.pop();
      place = 'rest';
      at += 1;
    } else if (place === 'rest') {
      if (char !== ',' || top === undefined) return describeRest(text, at, top);
      at += 1;
      comma = at;
      place = top === '{' ? 'name' : 'value';
    } else if (place === 'colon') {
      if (char !== ':') return { at, what: `${show(char)} stands where a colon should` };
      at += 1;
      comma = 0;
      place = 'value';
    } else if (place === 'name' || place === 'first-name') {
      if (char !== '"') return describeStray(text, at, true);
      const end = readScalar(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      place = 'colon';
    } else if (char === '{' || char === '[') {
      open.push(char);
      place = char === '{' ? 'first-name' : 'first-item';
      at += 1;
    } else {
      const end = readScalar(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      place = 'rest';
    }
  }
}

/** The text around a place, on one line. */
function excerptAround(text: string, at: number): string {
  const before = cutText(text.slice(Math.max(0, at - 12), at), 12);
  const after = cutText(text.slice(at, at + 24), 12);
  return `${at > 12 ? '…' : ''}${before}⟨here⟩${after}${at + 12 < text.length ? '…' : ''}`.replace(/[\r\n\t]/g, ' ');
}

/** JSON that was written as something else before it was sent: the repr of Python, URLs, HTML, a text in a text. */
function describeEscaped(trimmed: string): string | undefined {
  const head = trimmed.slice(0, 12);
  const last = trimmed.at(-1) ?? '';
  if (/^b['"]/.test(head) && head.charAt(1) === last)
    return `it is b${last}…${last}, as Python shows bytes: send the bytes themselves, or .decode() them, not str() of them`;
  if (/^(?:%7B|%5B)/i.test(head)) return 'it is URL-encoded JSON (%7B for {): send it as it is';
  if (/^[{[]\s*&(?:quot|#34);/.test(head)) return 'it is JSON escaped for HTML (&quot; for "): send it as it is';
  return /^[{[]\s*\\"/.test(head)
    ? 'its quotes are escaped (\\"): it is the inside of a text in quotes. Send it without the backslashes'
    : undefined;
}

/** What a whole text is that is nothing like JSON. */
function describeWhole(text: string): string | undefined {
  const trimmed = text.trim();
  if (text === '') return 'it is empty';
  if (trimmed === '') return 'it has white space only';
  if (trimmed === 'undefined') return 'it is the word undefined: there was nothing to encode';
  if (trimmed === '[object Object]') return 'it is [object Object]: an object was put into a text, use JSON.stringify';
  const unicode = nameUnicode(text);
  if (unicode !== undefined) return `it is ${unicode}: JSON is sent as UTF-8`;
  if (text.charCodeAt(0) === 0) return 'it begins with a zero byte: send the text without what stands around it';
  const escaped = describeEscaped(trimmed);
  if (escaped !== undefined) return escaped;
  if (/^--[\w-]{4,70}\r?\n/.test(trimmed)) return 'it is a multipart form: send JSON';
  if (/^<[!?a-z]/i.test(trimmed)) return 'it is XML or HTML: send JSON';
  if (/^[\w+/-]{8,}={0,2}$/.test(trimmed.slice(0, 10_000))) {
    const decoded = Buffer.from(trimmed.slice(0, 40), 'base64').toString('latin1');
    if (/^[{[]\s*["{[}\]]/.test(decoded)) return 'it is JSON in base64: send it as it is';
  }
  const field = /^([\w.[\]-]{1,60})=/.exec(trimmed)?.[1];
  return field === undefined ? undefined : `it is form-encoded (${field}=…): send JSON`;
}

/**
 * Why a text is no JSON, as the rest of a sentence: the place, and what stands there; `undefined` when it is.
 *
 * @param shows `place`: nothing of the text but single signs, for files that may hold secrets
 * @example explainJson('{"a":NaN}') // 'line 1, column 6 (position 5): NaN: JSON has no such number: …'
 */
export function explainJson(text: string, shows: 'excerpt' | 'place' = 'excerpt'): string | undefined {
  const whole = describeWhole(text);
  if (whole !== undefined && (shows === 'excerpt' || text.trim() === '')) return whole;
  const problem = findProblem(text);
  if (!problem) return undefined;
  const { at, what, quotes = false } = problem;
  const before = text.slice(0, at);
  const place = `line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')}`;
  if (shows === 'place') return quotes ? place : `${place}: ${what}`;
  return `${place} (position ${at}): ${what}. Near: ${excerptAround(text, at)}`;
}

/**
 * Why the text of a body is no JSON object, as a sentence.
 *
 * @example explainBody('"{}"') // 'The body is a text that holds JSON: it was encoded twice.'
 */
export function explainBody(text: string): string {
  const why = explainJson(text);
  if (why !== undefined) return `The body is no JSON: ${why}${why.includes('Near: ') ? '' : '.'}`;
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'string') return `The body must be a JSON object, and is ${excerptOf(value)}.`;
  const { inner, times } = decodeAgain(value);
  if (/^\s*[{[]/.test(inner) && explainJson(inner) === undefined) {
    const [often, many] = times === 2 ? ['twice', 'one'] : [`${times} times`, String(times - 1)];
    return `The body is a text that holds JSON: it was encoded ${often}. Leave out ${many} JSON.stringify (json.dumps).`;
  }
  const escaped = describeEscaped(inner.trim());
  return escaped === undefined
    ? `The body must be a JSON object, and is the text ${excerptOf(value)}.`
    : `The body is a text, and what stands in it is no JSON: ${escaped}.`;
}

/** Nobody encodes more often by mistake. */
const mostTimes = 10;

/** The text within texts of JSON, and how often what it holds was encoded. */
function decodeAgain(text: string): { readonly inner: string; readonly times: number } {
  let inner = text;
  for (let times = 2; ; times += 1) {
    if (times === mostTimes || !inner.startsWith('"') || explainJson(inner) !== undefined) return { inner, times };
    inner = JSON.parse(inner) as string;
  }
}

/**
 * Why the bytes of a body are no UTF-8, as a sentence.
 *
 * @param bytes as Latin-1
 * @param sent the headers that say what the bytes are
 */
export function explainBytes(
  bytes: string,
  sent: { readonly coding?: string | undefined; readonly charset?: string | undefined } = {},
): string {
  const wanted = 'The body is no UTF-8:';
  const compressed = describeCompressed(bytes, sent.coding);
  if (compressed !== undefined) return `${wanted} ${compressed}.`;
  const unicode = nameUnicode(bytes);
  if (unicode !== undefined) return `${wanted} it is ${unicode}, and JSON is sent as UTF-8.`;
  const buffer = Buffer.from(bytes, 'latin1');
  const valid = buffer.toString('utf8').split('\ufffd', 1)[0] ?? '';
  const at = Buffer.byteLength(valid);
  const byte = (buffer[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const why =
    sent.charset === undefined
      ? ' (Latin-1 or Windows-1252?)'
      : `. The Content-Type says charset=${cutText(sent.charset, 40)}: JSON is sent as UTF-8`;
  return `${wanted} byte 0x${byte} at position ${at} begins no character${why}.`;
}

/** Behind the value at `from` of a text that is JSON. */
export function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') {
      at = endOfString(text, at) - 1;
      if (depth === 0) return at + 1;
    } else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth <= 0) return depth < 0 ? at : at + 1;
    } else if (depth === 0 && (char === ',' || isSpace(text.charCodeAt(at)))) return at;
  }
  return text.length;
}

/**
 * A value in the middle of a text that is JSON, as it was written: exact numbers, the order of names, white space. Of a
 * name that stands twice the last counts, as for `JSON.parse`.
 *
 * @example sourceAt('{"a":{"b":1.0}}', ['a', 'b']) // '1.0'
 */
export function sourceAt(text: string, path: readonly string[]): string | undefined {
  let source = text;
  for (const name of path) {
    let found: string | undefined;
    let at = skipSpace(source, 0);
    const isList = source.charAt(at) === '[';
    if (!isList && source.charAt(at) !== '{') return undefined;
    at = skipSpace(source, at + 1);
    for (let index = 0; at < source.length && !'}]'.includes(source.charAt(at)); index += 1) {
      let isNamed = isList && String(index) === name;
      if (!isList) {
        const end = endOfString(source, at);
        const written = source.slice(at, end);
        isNamed = written === `"${name}"` || (written.includes('\\') && JSON.parse(written) === name);
        at = skipSpace(source, skipSpace(source, end) + 1);
      }
      const end = endOfValue(source, at);
      if (isNamed) found = source.slice(at, end);
      at = skipSpace(source, end);
      if (source.charAt(at) === ',') at = skipSpace(source, at + 1);
    }
    if (found === undefined) return undefined;
    source = found;
  }
  return source;
}

const longestNumber = 60;

/**
 * How a number was written, where a message shows it: a parser's own number may be another one. `undefined` when no number
 * stands there.
 *
 * @param pointer JSON pointer into the text
 * @example exactNumber('{"id":9007199254740993}', '/id') // '9007199254740993'
 */
export function exactNumber(text: string, pointer: string): string | undefined {
  const source = sourceAt(text, namesIn(pointer)) ?? '';
  return /^-?\d/.test(source) ? cutText(source, longestNumber) : undefined;
}
