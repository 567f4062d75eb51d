/**
 * Keeps secrets out of everything that is shown: logs, journals, the control API, reports, recordings. Emulator and kit
 * hide them here and nowhere else, with one mark.
 *
 * A secret is found because it is known (wherever it stands, in every spelling, also cut off behind its first
 * characters), because of its form (a token, a key, a password in a URL), or because of the name of its field. Every
 * function takes time in proportion to the text, whatever the text is.
 */

/** Stands in the place of a secret. */
export const redactedMark = '[redacted]';

/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** What Kling's own API keys begin with; the rest is the secret. */
const keyPrefix = 'api-key-kling-';

const escapeMarkup = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * A secret as it stands in a plain text, in JSON and in a URL.
 *
 * @example spellingsOf('a"b') // ['a"b', 'a\\"b', 'a%22b']
 */
export function spellingsOf(secret: string): readonly string[] {
  if (/^[\w.~-]*$/.test(secret)) return [secret];
  return [
    ...new Set([
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret.replace(/\p{Surrogate}/gu, '\uFFFD')),
    ]),
  ];
}

/** Every way in which a report may carry a secret: base64 and HTML besides. */
function reportSpellingsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const base64 = bytes.toString('base64');
  const encoded = [base64, base64.replace(/={1,2}$/, ''), bytes.toString('base64url')];
  return [...new Set([...spellingsOf(secret), ...encoded, escapeMarkup(secret)])];
}

/** How much of a secret gives it away: a text that was cut may end in the middle of one. */
function tellingLengthOf(secret: string): number {
  const open = secret.startsWith(keyPrefix) ? keyPrefix.length : 0;
  const rest = secret.length - open;
  return rest < 16 ? secret.length : open + Math.min(16, Math.ceil(rest * 0.75));
}

/**
 * Takes known secrets out of a text, also one whose end was cut off.
 *
 * @param spellings as they stand in texts
 * @example redactKnown('GET /x?key=abcdef', ['abcdef']) // 'GET /x?key=[redacted]'
 */
export function redactKnown(text: string, spellings: readonly string[]): string {
  const found: [from: number, to: number][] = [];
  for (const secret of spellings) {
    const head = secret.slice(0, tellingLengthOf(secret));
    if (head === '') continue;
    for (let from = text.indexOf(head); from >= 0;) {
      let to = from + head.length;
      while (to - from < secret.length && text.charCodeAt(to) === secret.charCodeAt(to - from)) to += 1;
      found.push([from, to]);
      from = text.indexOf(head, to);
    }
  }
  if (found.length === 0) return text;
  // Together and not one after another: a secret may hold another one, or letters of the mark.
  found.sort(([a], [b]) => a - b);
  let clean = '';
  let end = -1;
  for (const [from, to] of found) {
    if (from > end) clean += `${text.slice(Math.max(0, end), from)}${redactedMark}`;
    end = Math.max(end, to);
  }
  return clean + text.slice(end);
}

/** JWTs among the segments of one dotted word, whatever character stands before them. */
function redactTokensOf(word: string): string {
  const segments = word.split('.');
  let clean = '';
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] ?? '';
    const start = segment.indexOf('eyJ');
    const length = segment.length - start - 3;
    const next = segments[index + 1];
    const dot = index === 0 ? '' : '.';
    // With two parts only, a short one may be a file's name.
    const isToken = start >= 0 && next && length >= (index + 2 < segments.length ? 1 : 5);
    clean += `${dot}${isToken ? `${segment.slice(0, start)}${redactedMark}` : segment}`;
    if (isToken) index += 2;
  }
  return clean;
}

const secretWords = new Set(
  (
    'token key secret signature password passwd passphrase pwd pass sig apikey accesskey secretkey accesstoken auth ' +
    'authorization bearer credential ak sk'
  ).split(' '),
);

/** Most names can't hold one of the words, which is quickly seen. */
const mayNameSecret = /token|key|secret|sig|pass|pwd|auth|bearer|credential|(?:^|[^a-z])[as]k$/i;

/**
 * Whether a parameter or field of this name holds a secret: `access_token`, `X-Amz-Signature`, `apiKey`, `sk`, but not
 * `monkey`.
 *
 * @example namesSecret('access_token') // true
 */
export function namesSecret(name: string): boolean {
  const plain = name.includes('%') ? decode(name) : name;
  if (!mayNameSecret.test(plain)) return false;
  const words = plain
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  return secretWords.has(words.at(-1) ?? '');
}

/** User and password of a URL: everything up to the last `@` before its path. Inside JSON slashes may be escaped. */
const userInfo = /(:(?:\\?\/){2})[^/\\\s"'<>?#]+@/g;
/** Of a URL, or of a form, which may begin a text or a line of it. */
const queryValue = /(^|[?&\n])([\w.~%-]{1,100})=([^&#\s"'<>\\]+)/g;

const isNameCharacter = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  // _ . ~ % -
  code === 0x5f ||
  code === 0x2e ||
  code === 0x7e ||
  code === 0x25 ||
  code === 0x2d;

/**
 * Whether a query parameter of a text has a name that says that it is secret. Nearly every answer has a parameter, and
 * nearly none a secret one: looking costs a quarter of what replacing nothing costs.
 */
function holdsSecretParameter(text: string): boolean {
  for (let end = text.indexOf('='); end >= 0; end = text.indexOf('=', end + 1)) {
    let start = end;
    while (start > 0 && isNameCharacter(text.charCodeAt(start - 1))) start -= 1;
    const mark = text[start - 1];
    if ((mark === undefined || mark === '?' || mark === '&' || mark === '\n') && namesSecret(text.slice(start, end)))
      return true;
  }
  return false;
}

const isQuote = (code: number) => code === 0x22 || code === 0x27;
const isBlank = (code: number) => code === 0x20 || code === 0x09;

/** The last two letters of a name as one number, whatever their case. */
const endingOf = (text: string, end: number) =>
  ((text.charCodeAt(end - 2) & 0x5f) << 7) | (text.charCodeAt(end - 1) & 0x5f);

/** How the words end that name secrets: hardly another name ends so, and a table of numbers is read quickly. */
const secretEndings = new Uint8Array(1 << 14);
for (const word of secretWords) secretEndings[endingOf(word, word.length)] = 1;

/** Whether the field whose colon stands at `colon` names a secret; the quotes of its name may be escaped. */
function isSecretField(text: string, colon: number): boolean {
  let end = colon - 1;
  while (isBlank(text.charCodeAt(end))) end -= 1;
  if (!isQuote(text.charCodeAt(end))) return false;
  if (text.charCodeAt(end - 1) === 0x5c) end -= 1;
  if (secretEndings[endingOf(text, end)] !== 1) return false;
  let start = end;
  while (start > 0 && end - start < 100 && isNameCharacter(text.charCodeAt(start - 1))) start -= 1;
  return isQuote(text.charCodeAt(start - 1)) && namesSecret(text.slice(start, end));
}

/** Where the text or number ends that begins at `from`: at its quote, or at the end of a text that was cut off. */
function endOfValue(text: string, from: number): number {
  const mark = text.startsWith('\\', from) ? text.slice(from, from + 2) : text.charAt(from);
  if (!isQuote(mark.charCodeAt(mark.length - 1)))
    return from + (/^-?\d[\d.eE+-]*/.exec(text.slice(from, from + 100))?.[0].length ?? 0);
  let at = from + mark.length;
  while (at < text.length && !text.startsWith(mark, at)) at += mark.length === 1 && text[at] === '\\' ? 2 : 1;
  return Math.min(at + mark.length, text.length);
}

/** The values of fields whose names say that they are secret, of JSON and of what was meant to be JSON. */
function redactFields(text: string): string {
  let clean = '';
  let done = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', Math.max(colon + 1, done))) {
    if (!isSecretField(text, colon)) continue;
    let from = colon + 1;
    while (isBlank(text.charCodeAt(from))) from += 1;
    const end = endOfValue(text, from);
    if (end === from) continue;
    clean += `${text.slice(done, from)}"${redactedMark}"`;
    done = end;
  }
  return done === 0 ? text : clean + text.slice(done);
}

/**
 * Takes whatever has the form of a secret out of a text: tokens, keys, webhook secrets, user and password of a URL, and
 * the values of query parameters and of fields whose names say that they are secret.
 *
 * @example redactForms('to http://me:pw@hooks.test/x?token=abc&page=2')
 * // 'to http://[redacted]@hooks.test/x?token=[redacted]&page=2'
 */
export function redactForms(text: string): string {
  let clean = text;
  // First by one letter that hardly a text has: the engine finds one ten times as quickly as three.
  if (clean.includes('J') && clean.includes('eyJ')) {
    clean = clean.replace(/(?<![\w.-])[\w.-]{6,}/g, (word) => (word.includes('eyJ') ? redactTokensOf(word) : word));
  }
  // A masked key (`api-key-kling-…DEFG`) is shown as it is.
  if ((clean.includes('y') || clean.includes('Y')) && /api-key-/i.test(clean))
    clean = clean.replace(/api-key-(?!kling-…)[\w-]{6,}/gi, redactedMark);
  if (clean.includes('w') && clean.includes('whsec_')) clean = clean.replace(/whsec_[\w+/=%-]+/g, redactedMark);
  if (clean.includes('@')) clean = clean.replace(userInfo, `$1${redactedMark}@`);
  if (holdsSecretParameter(clean)) {
    clean = clean.replace(queryValue, (whole, mark: string, name: string) =>
      namesSecret(name) ? `${mark}${name}=${redactedMark}` : whole,
    );
  }
  return redactFields(clean);
}

interface RedactorOptions {
  /** Shorter secrets are not looked for: they stand in every text by chance. 4 unless given. */
  readonly shortest?: number;
}

/**
 * Makes a function that hides secrets in a text: the given ones in every spelling, and anything of a secret's form.
 *
 * @example createRedactor(['s3cr3t-key'])('sent s3cr3t-key') // 'sent [redacted]'
 */
export function createRedactor(secrets: readonly string[], { shortest = 4 }: RedactorOptions = {}): Redact {
  const known = secrets.filter((secret) => secret.length >= shortest).flatMap(reportSpellingsOf);
  return (text) => redactForms(redactKnown(text, known));
}

/**
 * Hides known secrets in answers before they are judged and cut. Nothing is hidden by its form here, since a result's URL
 * may hold a token of its own that it needs; nor a short secret, which may be a word of an answer.
 *
 * @example createAnswerRedactor(['s3cr3t-key'])('no such key: s3cr3t-key')
 */
export function createAnswerRedactor(secrets: readonly string[]): Redact {
  const known = secrets.filter((secret) => secret.length >= 8).flatMap(reportSpellingsOf);
  return (text) => redactKnown(text, known);
}

/** More than any header that a client may send: no secret of a request is longer. */
const longestSecret = 16_384;

/**
 * The first characters of a text without secrets. The text is cut before it is searched, so that a long one costs no
 * more than a short one, and shows no half of a secret that the cut went through.
 *
 * @example redactAndCut('x'.repeat(10), 4, redact) // 'xxxx… (10 characters)'
 */
export function redactAndCut(text: string, most: number, redact: Redact): string {
  const isFar = text.length > most + longestSecret;
  const clean = redact(isFar ? text.slice(0, most + longestSecret) : text);
  // What the cut may have gone through stands in the last characters.
  const sure = isFar ? clean.slice(0, Math.max(0, clean.length - longestSecret)) : clean;
  if (!isFar && sure.length <= most) return sure;
  // Copied, so that the whole of it can be freed.
  return `${Buffer.from(sure.slice(0, most)).toString()}… (${text.length} characters)`;
}

/**
 * The same value with every text and every name in it cleaned. Never recurses: answers may be of any depth.
 *
 * @param fields `by-name`: texts and numbers of fields whose names say that they are secret are hidden besides, as in a
 *   text. Not for what is judged, nor for values of our own, which may have such names (`auth`).
 * @example redactInside({ curl: 'Bearer s3cr3t-key' }, createRedactor(['s3cr3t-key']))
 */
export function redactInside<T>(value: T, redact: Redact, fields: 'as-they-are' | 'by-name' = 'as-they-are'): T {
  const isSecret = (name: string, item: unknown) =>
    fields === 'by-name' &&
    ((typeof item === 'string' && item !== '') || typeof item === 'number') &&
    namesSecret(name);
  const todo: { readonly from: object; readonly to: object }[] = [];
  const copy = (node: unknown): unknown => {
    if (typeof node === 'string') return redact(node);
    if (typeof node !== 'object' || node === null) return node;
    const to: object = Array.isArray(node) ? [] : {};
    todo.push({ from: node, to });
    return to;
  };
  const clean = copy(value);
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { from, to } = next;
    if (Array.isArray(from)) for (const item of from) (to as unknown[]).push(copy(item));
    else {
      for (const [key, item] of Object.entries(from)) {
        // Not assigned: `__proto__` is a name like any other.
        const shown = isSecret(key, item) ? redactedMark : copy(item);
        const held = { value: shown, writable: true, enumerable: true, configurable: true };
        Object.defineProperty(to, redact(key), held);
      }
    }
  }
  return clean as T;
}

/** Fields of a log whose values are never shown, whatever they hold. `accessKey` is a name, not a secret. */
const secretField = /authorization|cookie|secret|password|credential|signature|token$|api[-_]?keys?$/i;

/** Deeper values are not logged at all. */
const deepest = 8;

interface LogRedactor {
  redactText(text: string): string;
  redactFields(fields: object): Record<string, unknown>;
}

/**
 * Makes the redactor of a log, which hides by the names of fields and credentials behind `Bearer` besides.
 *
 * @param secrets configured ones of any form; those under 6 characters are hidden by their fields only, since hiding
 *   every `a` would hide the log.
 * @example createLogRedactor([]).redactFields({ authorization: 'Bearer x' }) // { authorization: '[redacted]' }
 */
export function createLogRedactor(secrets: readonly string[]): LogRedactor {
  const redact = createRedactor(secrets, { shortest: 6 });
  // `Bearer <token>` and `Bearer <key>` stand in our own hints.
  const redactText: Redact = (text) =>
    redact(text.replace(/\b(bearer|basic)\s+(?!<[a-z][a-z ]*>)[^\s"',;]+/gi, `$1 ${redactedMark}`));

  function redactValue(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return redactText(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth >= deepest) return '[too deep]';
    if (Array.isArray(value)) return value.map((item) => redactValue(item, depth + 1));
    if (value instanceof Error) {
      const { name, message, stack, cause } = value;
      return redactObject({ name, message, stack, cause, ...Object.fromEntries(Object.entries(value)) }, depth + 1);
    }
    if (value instanceof Date || value instanceof URL) return redactText(JSON.stringify(value).slice(1, -1));
    return redactObject(value, depth + 1);
  }

  function redactObject(fields: object, depth: number): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        secretField.test(key) ? redactedMark : redactValue(value, depth),
      ]),
    );
  }

  return { redactText, redactFields: (fields) => redactObject(fields, 0) };
}

const assigned =
  /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key)["']?\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s,;&]+)/gi;
// Behind a colon there may be a sentence ('invalid token: it has expired'): quotes or digits tell it from a value.
const told = /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key)["']?\s*:\s*)("[^"]*"|'[^']*'|[^\s,;&]+)/gi;

/** User and password in a word that holds an address: a password may hold any character, so up to the word's last `@`. */
function redactUserInfoOf(word: string): string {
  const scheme = word.indexOf('://');
  const at = word.lastIndexOf('@');
  return scheme < 0 || at < scheme ? word : `${word.slice(0, scheme)}://${redactedMark}${word.slice(at)}`;
}

/**
 * Hides credentials that are not known beforehand: what databases and clients tell of how they connect, by its form.
 *
 * @example redactConnections('psql: postgres://app:pw@db refused') // 'psql: postgres://[redacted]@db refused'
 */
export const redactConnections: Redact = (text) =>
  text
    .replace(/\S+/g, redactUserInfoOf)
    .replace(/(authorization["']?\s*[=:]\s*["']?)(?:[a-z]+\s+)?[^\s"']+/gi, `$1${redactedMark}`)
    .replace(/\b(bearer\s+)([\w+/=.~-]{6,})/gi, (whole, head: string, value: string) =>
      /\d/.test(value) ? `${head}${redactedMark}` : whole,
    )
    .replace(assigned, `$1${redactedMark}`)
    .replace(told, (whole, head: string, value: string) => (/["'\d]/.test(value) ? `${head}${redactedMark}` : whole));

/** An API key as shown: the fixed beginning of Kling's own keys, and the last 4 characters (2 of a short key). */
export const maskKey = (key: string): string =>
  `${key.startsWith(keyPrefix) ? keyPrefix : key.slice(0, Math.min(6, key.length >> 2))}…${key.slice(key.length > 24 ? -4 : -2)}`;

/** A webhook secret as shown: the last characters only, so that two can be distinguished. */
export const maskWebhookSecret = (secret: string): string => `whsec_…${secret.slice(-4)}`;

/** `name=[redacted]`; wholly hidden where nothing tells a name from a value, as in `?s3cr3t` and `?s3cr3t==`. */
function showPiece(piece: string): string {
  const at = piece.indexOf('=');
  const isNamed = at > 0 && /[^=]/.test(piece.slice(at));
  return isNamed ? `${piece.slice(0, at)}=${redactedMark}` : redactedMark;
}

/**
 * An address without what may be secret in it: user, password, every value of its query, its fragment. A query is where
 * receivers keep their tokens, so it is hidden as it stands: what a decoder makes of it is another text. Inside JSON its
 * slashes may be escaped.
 *
 * @example showUrl('http://127.0.0.1:3000/hook?tenant=7&s3cr3t')
 * // 'http://127.0.0.1:3000/hook?tenant=[redacted]&[redacted]'
 */
export function showUrl(url: string): string {
  const [, head = url, query = '', fragment] = /^([^?#]*)(?:\?([^#]*))?(#[\s\S]*)?$/.exec(url) ?? [];
  const place = head.replace(/^([a-z][\w+.-]*:(?:\\?\/){2})[^/\\]*@/i, `$1${redactedMark}@`);
  const shown = query === '' ? '' : `?${query.split('&').map(showPiece).join('&')}`;
  return `${place}${shown}${fragment === undefined ? '' : `#${redactedMark}`}`;
}

/** A URL inside a text, JSON included. */
const urls = /\b[a-z][a-z\d+.-]{1,20}:(?:\\?\/){2}[^\s"'<>`]+/gi;

/** @example redactUrls('sent to http://127.0.0.1/h?token=abc') // 'sent to http://127.0.0.1/h?token=[redacted]' */
export const redactUrls: Redact = (text) => (text.includes(':') ? text.replaceAll(urls, showUrl) : text);

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const queryOf = (url: string) => /\?([^#]*)/.exec(url)?.[1] ?? '';

/** A text without the `=` at both ends. */
function trimPadding(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && text[from] === '=') from += 1;
  while (to > from && text[to - 1] === '=') to -= 1;
  return text.slice(from, to);
}

/**
 * What an address has in its query, in every form in which an answer may repeat it.
 *
 * @example listQueryValues('http://127.0.0.1/?token=ab%2Fcd') // ['ab%2Fcd', 'ab/cd']
 */
export function listQueryValues(url: string): readonly string[] {
  // A parsed address is what is sent: it may write a character otherwise than the given one.
  const queries = [queryOf(url), URL.canParse(url) ? new URL(url).search.slice(1) : ''];
  const pieces = queries.flatMap((query) => query.split('&'));
  const values = pieces.flatMap((piece) =>
    // A decoder takes the end of base64 for an empty value, and the rest for its name.
    showPiece(piece) === redactedMark ? [piece, trimPadding(piece)] : [piece.slice(piece.indexOf('=') + 1)],
  );
  return [...new Set(values.flatMap((value) => [value, decode(value)]))].filter((value) => value !== '');
}

/**
 * The password of an address, and a user that is a token: one without a password.
 *
 * @example listUserInfo('https://ada:pw%21@broker.example') // ['pw%21', 'pw!']
 */
export function listUserInfo(url: string): readonly string[] {
  const [, user = '', password] = /^[a-z][a-z\d+.-]*:\/\/([^/:@]*)(?::([^/]*))?@/i.exec(url) ?? [];
  const secret = password ?? user;
  return [...new Set([secret, decode(secret)])].filter((value) => value !== '');
}

/**
 * Values of the variables whose names say that they are secret: a command of the user's has them and may tell them.
 *
 * @example listSecretValues({ PGPASSWORD: 'a-password', PATH: '/bin' }) // ['a-password']
 */
export const listSecretValues = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.entries(env).flatMap(([name, value = '']) =>
    // Short ones ('true', '1') are switches, and stand in every text.
    /passw|passphrase|token|secret|credential|api_?key|_key$|_pass$/i.test(name) && value.length >= 6 ? [value] : [],
  );
