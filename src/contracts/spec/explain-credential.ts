/**
 * Values that stand where another one was meant: what a language makes of nothing, a template that was not filled in, a
 * sample's `YOUR_API_KEY`. One place, for ids, addresses and credentials.
 */
import { dayMs } from './ground-facts.ts';
import { excerptOf, tellCount, asObject, parseJson } from './pick.ts';
import { vendors } from './vendors.ts';
import type { Vendor } from './vendors/vendor.ts';

/** What becomes of nothing, in the languages that clients are written in. */
const nothings: ReadonlySet<string> = new Set([
  '',
  'undefined',
  'null',
  'None',
  'nil',
  'NaN',
  '<nil>',
  '(null)',
  '[]',
  '{}',
  '""',
  "''",
]);

/** A list of nothings too: `undefined,undefined`. */
const isNothing = (text: string): boolean =>
  /^\[object \w{1,40}\]$/.test(text) ||
  text.split(',').every((part) => nothings.has(part) && (part !== '' || text === ''));

/** Slots of templates: `{id}`, `{{id}}`, `${ID}`, `:id`, `$ID`, `%ID%`, `%s`, `<your-id>`. */
const slot =
  /^(?:\$?\{{1,2}[^{}]{0,60}\}{1,2}|:[a-z_]\w{0,40}|\$[A-Za-z_]\w{0,40}|%[A-Za-z_]\w{0,60}%|%[sd]|<[^<>]{1,60}>)$/;

/** Code that reads a variable, sent as a text. */
const unreadVariable =
  /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|getenv|ENV)(?:[.[(]|$)/;

/** A sample's own words. */
const sampleWords =
  /^(?:your|my|the|insert|enter|replace|paste)[-_ ].{0,40}\b(?:key|id|token|secret|here|url)s?\b.{0,20}$/i;
const behindWords = /[-_ ](?:key|id|token|secret|url)[-_ ]here$/i;
const bareWords =
  /^(?:api[-_ ]?key|access[-_ ]?key|secret[-_ ]?key|task[-_ ]?id|voice[-_ ]?id|token|changeme|change[-_]me|todo|x{3,64}|\*{3,64}|\.{3,64})$/i;

/** Longer texts are no placeholders, and are not looked through. */
const longest = 120;

/** `nullnull`, `undefined.undefined`: two values that were joined, and neither was there. Samples hold the word TODO in place of a key. */
const isJoined = (text: string): boolean =>
  [...nothings, 'TODO'].some(
    (word) => word !== '' && text.startsWith(word) && /^[._-]*$/.test(text.replaceAll(word, '')),
  );

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
  if (isNothing(text)) return 'a value that is not there';
  if (unreadVariable.test(text)) return 'code that reads a variable, and was not run';
  if (isJoined(text)) return 'values that are not there, joined';
  if (slot.test(text)) return 'a template that was not filled in';
  // `my-own-id` is a name like any other; `YOUR_API_KEY` is not.
  if (/^(?:my|the)[-_ ]/i.test(text) && text !== text.toUpperCase()) return undefined;
  if (sampleWords.test(text.replaceAll('_', ' ')) || behindWords.test(text) || bareWords.test(text))
    return "a sample's placeholder";
  return undefined;
}

function isQuoted(text: string): boolean {
  const [first = ''] = text;
  return text.length > 1 && '"\'`'.includes(first) && text.endsWith(first);
}

/** Names in templates have no more digits than one or two; keys have. */
const bracketed = /^(?:\$?\{{1,2}|[<[(])\s*([^\s<>{}[\]()]{8,})\s*(?:\}{1,2}|[>\])])$/;

/** Whether a text is a key in brackets, those of a template that was filled in: it is not shown. */
function isBracketed(text: string): boolean {
  const [, key = ''] = bracketed.exec(text) ?? [];
  return key.replace(/\D/g, '').length > 3 && describePlaceholder(key) === undefined;
}

/** Whether a text is an access key and its secret with a sign between them; base64 has slashes of its own. */
function isPair(text: string): boolean {
  const parts = text.split(/^ak[\w-]{0,60}\/sk/i.test(text) ? /[|:,/]/ : /[|:,]/, 4);
  return parts.length === 2 && parts.every((part) => part.length > 1 && !/[\s.]/.test(part));
}

/** Who fills a template in: the reason why it was sent as it stands. */
function adviseFilling(key: string): string {
  if (key.startsWith('${{')) return ' (a workflow fills ${{ NAME }} in, a shell does not)';
  if (/^\$\{?[A-Za-z_]/.test(key)) return ' (a shell fills $NAME in between double quotes, not between single ones)';
  if (/^%\w+%$/.test(key)) return ' (cmd.exe fills %NAME% in; PowerShell has $env:NAME, other shells $NAME)';
  if (/^[<{]/.test(key) || sampleWords.test(key.replaceAll('_', ' '))) return ' (your own key stands in its place)';
  return '';
}

const longestCredential = 8000;

/** A part of a token as an object; `undefined` when it is none. */
function readPart(part: string): Readonly<Record<string, unknown>> | undefined {
  if (/[^\w-]/.test(part)) return undefined;
  return asObject(parseJson(Buffer.from(part, 'base64url').toString()));
}

/** What a token says; nothing is verified here. */
function readClaims(key: string): Readonly<Record<string, unknown>> | undefined {
  const [, claims = ''] = key.length > longestCredential ? [] : key.split('.');
  // A plain key has no claims; reading them would throw at every request, which costs more than the rest of it.
  return claims === '' ? undefined : readPart(claims);
}

/** The access key that a token names; nothing is verified here. */
const issuerOf = (key: string): unknown => readClaims(key)?.['iss'];

/** A key without the beginning that all keys of its vendor have. */
function withoutPrefix(key: string): string {
  const beginnings = ['api-key-kling-', ...vendors.flatMap(({ credential: { keyPrefix } }) => keyPrefix || [])];
  return key.slice(beginnings.find((beginning) => key.startsWith(beginning))?.length ?? 0);
}

/** What is wrong with the text of a key, whatever it is. */
function describeKeyText(key: string): string | undefined {
  if (key.startsWith('b') && isQuoted(key.slice(1))) return "is the text of a bytes literal (b'…'): decode it first";
  if (/^(?:\{\s*"[^"]*"\s*:|\[\s*")/.test(key)) return 'is the text of a JSON value: send the key in it alone';
  if (isQuoted(key)) return 'stands in quotes: send it without them';
  if (isBracketed(key)) return 'stands in brackets: send it without them';
  const [, name] = /^((?:api|access|secret)[-_]?key|key|token|ak|sk)=./i.exec(key) ?? [];
  if (name !== undefined) return `has its name before it ('${name}='): send the value alone`;
  const [ending] = /\\[nrt]$/.exec(key) ?? [];
  if (ending !== undefined) return `ends in '${ending}', a line's end that was written out: cut it off`;
  return undefined;
}

/**
 * What is wrong with the form of a credential that is accepted all the same where any key is; never the value itself.
 *
 * @param header value of the header that carries the key, scheme included
 * @example describeKeyPlaceholder('Bearer "abcdef"') // 'stands in quotes: send it without them'
 */
export function describeKeyPlaceholder(header: string): string | undefined {
  const words = header.trim();
  if (words.length > 4000) return undefined;
  if (/^bearer\s+bearer\b/i.test(words)) return "has the word 'Bearer' twice: send it once";
  const key = words.replace(/^bearer(?:\s+|$)/i, '').trim();
  const text = describeKeyText(key);
  if (text !== undefined) return text;
  // An access key and its secret in one value are what a token is signed with, not a key.
  if (isPair(key)) return 'is two values in one (access key and secret?): sign a token with them';
  const what = describePlaceholder(key) ?? describePlaceholder(withoutPrefix(key) || key);
  if (what !== undefined)
    return `is ${what}${key === '' ? '' : ` ('${key}')`}: look where it is read from${adviseFilling(key)}`;
  const issuer = issuerOf(key);
  const named = typeof issuer === 'string' ? describePlaceholder(issuer) : undefined;
  return named === undefined
    ? undefined
    : `is a token whose iss is ${named} ('${String(issuer)}'): iss is the access key`;
}

// What a credential shows of a mistake, although it may be accepted. Never the credential itself.

export interface CredentialNotice {
  readonly rule: 'key-placeholder' | 'key-of-another' | 'key-cut' | 'token-long-lived' | 'scheme-case';
  readonly message: string;
}

/** Some clients sign for a day; no client needs a month. */
const longestDays = 30;

/** The vendor for which an emulator made the key up, where its keys have a beginning of their own. */
const findMaker = (key: string): Vendor | undefined =>
  vendors.find(({ credential: { keyPrefix, emulatorPrefix } }) => keyPrefix !== '' && key.startsWith(emulatorPrefix));

/** Where a vendor's key ends before its text does. */
export interface CutKey {
  readonly vendor: Vendor;
  /** How many characters are read. */
  readonly length: number;
  /** The beginning that all keys have stands there twice: it is all that is read. */
  readonly isDoubled: boolean;
}

/**
 * The vendor that would read a part of a key only.
 *
 * @example findCut('sk-my-key')?.length // 5
 */
export function findCut(key: string): CutKey | undefined {
  for (const vendor of vendors) {
    const { keyPrefix, keyEnd } = vendor.credential;
    const length = keyEnd !== undefined && key.startsWith(keyPrefix) ? key.indexOf(keyEnd, keyPrefix.length) : -1;
    if (length > keyPrefix.length) return { vendor, length, isDoubled: key.startsWith(keyPrefix.repeat(2)) };
  }
  return undefined;
}

/** What is known of a credential whatever the time is. */
export interface CredentialFacts {
  /** What stands in its place, if it is a placeholder. */
  readonly placeholder: string | undefined;
  /** The word before it, where it is `Bearer` in other letters. */
  readonly scheme: string | undefined;
  /** `exp` of its token. */
  readonly expires: number | undefined;
  /** The vendor that takes no others than the key's made-up beginning shows. */
  readonly madeFor: Vendor | undefined;
  readonly cut: CutKey | undefined;
}

/**
 * @param header value of the header that carries the key
 * @returns nothing for a plain key about which there is nothing to tell
 * @example readCredentialFacts('Bearer undefined')?.placeholder // 'is a value that is not there'
 */
export function readCredentialFacts(header: string): CredentialFacts | undefined {
  const key = header.replace(/^\s*bearer\s+/i, '');
  const exp = readClaims(key)?.['exp'];
  const placeholder = describeKeyPlaceholder(header);
  const scheme = /^\s*Bearer\s/.test(header) ? undefined : /^\s*(bearer)\s/i.exec(header)?.[1];
  const expires = typeof exp === 'number' ? exp : undefined;
  const madeFor = findMaker(key);
  const cut = placeholder === undefined ? findCut(key) : undefined;
  return (placeholder ?? scheme ?? expires ?? madeFor ?? cut) === undefined
    ? undefined
    : { placeholder, scheme, expires, madeFor, cut };
}

const none: readonly CredentialNotice[] = [];

/**
 * @param now milliseconds
 * @example noticeCredential(readCredentialFacts('Bearer undefined'), Date.now()) // [{ rule: 'key-placeholder', … }]
 */
export function noticeCredential(
  { placeholder, scheme, expires }: CredentialFacts,
  now: number,
): readonly CredentialNotice[] {
  const days = expires === undefined ? 0 : Math.floor((expires * 1000 - now) / dayMs);
  if (placeholder === undefined && scheme === undefined && days <= longestDays) return none;
  const found: CredentialNotice[] = [];
  if (placeholder !== undefined) found.push({ rule: 'key-placeholder', message: `The credential ${placeholder}.` });
  if (scheme !== undefined) {
    const message = `The scheme is written '${scheme}': it is taken here, but the documents write 'Bearer', and not every server ignores case.`;
    found.push({ rule: 'scheme-case', message });
  }
  if (placeholder === undefined && days > longestDays) {
    const wrong = describeTime('exp', expires);
    const life =
      wrong === undefined ? `is valid for ${tellCount(days, 'day')} (exp)` : `has no end that was meant: ${wrong}`;
    const message = `The token ${life}; the official samples sign for 30 minutes.`;
    found.push({ rule: 'token-long-lived', message });
  }
  return found;
}

// Why a credential is refused: which mistake it shows, with the values seen, and what else is wrong with it. Never the
// credential, and no word of a text that may be one. Runs only for requests that are refused.

/** What a vendor takes, and how it is judged. */
export interface CredentialTerms {
  readonly vendor: Pick<Vendor, 'id' | 'credential' | 'environment'>;
  /** Wall time in milliseconds. */
  readonly now: number;
  readonly leewaySeconds: number;
  /** Longest life of a token; 0 = any. */
  readonly longestSeconds: number;
  readonly requiresExp: boolean;
}

/** Headers in which other APIs take keys. */
const otherHeaders = ['x-api-key', 'api-key', 'apikey', 'x-auth-token', 'x-access-token', 'access-token', 'token'];

/** Words that name a scheme; any other first word may be a key and is not shown. */
const schemes =
  /^(?:basic|digest|key|token|jwt|api[-_]?key|x-api-key|apikey|oauth|negotiate|hmac|hs256|aws4-hmac-sha256)\b/i;

const isJwt = (token: string) => token.split('.', 4).length === 3 && token.startsWith('ey');

const when = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z');

/** JWT times are seconds; from here on (the year 5138) they are of another unit. */
const firstMillisecond = 1e11;

/** What a number is that is too great for seconds: the unit, and how many of it make a millisecond. */
const finerUnits = [
  { below: 1e14, unit: 'milliseconds', perMs: 1 },
  { below: 1e17, unit: 'microseconds', perMs: 1e3 },
  { below: 1e20, unit: 'nanoseconds', perMs: 1e6 },
] as const;

/** What is wrong with the form of a time, if anything. */
function describeTime(name: string, value: unknown): string | undefined {
  if (typeof value !== 'number') {
    const kind = typeof value === 'string' ? `the text ${excerptOf(value)}` : excerptOf(value);
    return `${name} is ${kind}: send a number of seconds since 1970, without quotes`;
  }
  if (value >= 0 && value < firstMillisecond) return undefined;
  const finer = value < 0 ? undefined : finerUnits.find(({ below }) => value < below);
  if (!finer) return `${name} is ${value}, which is no time in seconds since 1970`;
  const ms = Math.floor(value / finer.perMs);
  return `${name} is ${value}, which are ${finer.unit} (${when(ms)}): send seconds, ${Math.floor(ms / 1000)}`;
}

const [hour, day, year] = [3600, 86_400, 31_557_600] as const;

/** A time in words: `2 s`, `3 h`, so that a wrong time zone is seen; `57 years`, where a time was forgotten. */
function describeSpan(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole >= 2 * year) return `${Math.floor(whole / year)} years`;
  if (whole >= 2 * day) return `${Math.floor(whole / day)} days`;
  return whole < 2 * hour ? `${whole} s` : `${whole} s (${Math.round(whole / hour)} h)`;
}

function describeTimes(claims: Readonly<Record<string, unknown>>, terms: CredentialTerms): readonly string[] {
  const { now, leewaySeconds: leeway, longestSeconds: most, requiresExp } = terms;
  const seconds = now / 1000;
  const { exp, nbf, iat } = claims;
  const clock = `the machine's clock says ${when(Math.floor(seconds) * 1000)}`;
  const found: (string | undefined)[] = [];
  if (exp === undefined) found.push(requiresExp ? 'it has no exp: send the end of its life, now + 1800' : undefined);
  else found.push(describeTime('exp', exp));
  for (const [name, value] of Object.entries({ nbf, iat })) {
    if (value !== undefined) found.push(describeTime(name, value));
  }
  const isTime = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < firstMillisecond;
  if (isTime(exp) && exp + leeway <= seconds) {
    found.push(`it expired ${describeSpan(seconds - exp)} ago (exp ${when(exp * 1000)}; ${clock}): sign a new one`);
  }
  if (isTime(nbf) && nbf - leeway > seconds) {
    found.push(`its nbf is ${describeSpan(nbf - seconds)} ahead (${when(nbf * 1000)}; ${clock}): sign it with now - 5`);
  }
  if (isTime(iat) && iat - leeway > seconds + 5) {
    found.push(`its iat is ${describeSpan(iat - seconds)} ahead (${clock})`);
  }
  if (most > 0 && isTime(exp) && exp > seconds + most + leeway) {
    found.push(`it lives ${describeSpan(exp - seconds)}, longer than ${most} s (setting auth.maxLifetimeSeconds)`);
  }
  return found.filter((one) => one !== undefined);
}

function describeIssuer({ iss, ...others }: Readonly<Record<string, unknown>>): string | undefined {
  if (iss === undefined) {
    const instead = ['accessKey', 'access_key', 'ak', 'sub', 'issuer'].find((name) => Object.hasOwn(others, name));
    return `it has no iss${instead === undefined ? '' : ` (but ${instead})`}: iss is the access key`;
  }
  if (typeof iss === 'string') return iss === '' ? 'its iss is empty: iss is the access key' : undefined;
  return `its iss is ${excerptOf(iss)}: iss is the access key, a text`;
}

/** Everything that is wrong with a token of three parts, but for its signature. */
function describeToken(token: string, terms: CredentialTerms): readonly string[] {
  const [head = '', payload = ''] = token.split('.');
  const header = readPart(head);
  const claims = readPart(payload);
  const found: (string | undefined)[] = [];
  if (!header) {
    const why = /[^\w-]/.test(head)
      ? 'it has characters that base64url has not'
      : 'it is no base64url of a JSON object';
    found.push(`its first part, the header, cannot be read: ${why}`);
  } else if (header['alg'] !== 'HS256') {
    found.push(`its alg is ${excerptOf(header['alg'])}: sign with HS256`);
  }
  if (!claims) found.push('its second part, the claims, cannot be read: it is no base64url of a JSON object');
  else found.push(describeIssuer(claims), ...describeTimes(claims, terms));
  return found.filter((one) => one !== undefined);
}

/** What is wrong with the words before the key; `undefined` when the key stands where it should. */
function describeScheme(value: string, { vendor }: CredentialTerms): string | undefined {
  const { header, scheme } = vendor.credential;
  if (scheme === undefined || /^\s*bearer (?!\s*$)/i.test(value)) return undefined;
  const wanted = `send "${header}: ${scheme} <key>"`;
  const text = value.trim();
  if (/^bearer$/i.test(text)) return `The ${header} header has the word '${scheme}' and nothing behind it: ${wanted}.`;
  if (/^bearer[\t ]/i.test(text)) return `A tab stands behind '${scheme}' in the ${header} header: ${wanted}.`;
  if (/^bearer[:=]/i.test(text))
    return `'${scheme}${text.charAt(6)}' is no scheme: a space stands behind it; ${wanted}.`;
  const known = schemes.exec(text)?.[0];
  if (known !== undefined && /^[\s:=]/.test(text.slice(known.length))) {
    return `The scheme of the ${header} header is '${known}', not '${scheme}': ${wanted}.`;
  }
  // Where keys have a beginning of their own the word is optional.
  if (vendor.credential.keyPrefix !== '' && !/\s/.test(text)) return undefined;
  const what = isJwt(text) ? 'a token' : tellCount(text.length, 'character');
  return `The ${header} header holds ${what} without '${scheme} ' before: ${wanted}.`;
}

/** A key with dots in it is cut into parts as a token is: of those nothing can be read. */
function isDotted(token: string): boolean {
  const [head = '', claims = ''] = token.split('.', 2);
  return !token.startsWith('ey') && !readPart(head) && !readPart(claims);
}

const tellAll = ([first = '', ...others]: readonly string[]) =>
  `The token can't be taken: ${[first, ...others.map((one) => `besides, ${one}`)].join('; ')}.`;

const takesTokens = ({ vendor }: CredentialTerms) => vendor.environment.secretKey !== undefined;

/** What is wrong with the form of a key or token. */
function describeForm(token: string, terms: CredentialTerms): string | undefined {
  const { id, credential } = terms.vendor;
  const parts = token.split('.', 7).length;
  if (/,\s*bearer\s/i.test(token))
    return 'Two credentials stand in the header, with a comma between them: a proxy or client has joined two headers. Send one.';
  if (/\s/.test(token))
    return `The token has ${tellCount(token.split(/\s+/).length, 'word')}: a key or token has no spaces.`;
  if (!takesTokens(terms)) {
    if (credential.keyPrefix === '' || token.startsWith(credential.keyPrefix)) return undefined;
    const what = isJwt(token)
      ? 'is a JWT, which Kling itself takes'
      : `has ${tellCount(token.length, 'character')} of another form`;
    return `The key ${what}: keys of ${id} begin with '${credential.keyPrefix}'.`;
  }
  if (parts === 3)
    return isDotted(token)
      ? 'The token has 3 parts between its dots, as a JWT has, but neither of the first two is JSON in base64url: an API key has no dots.'
      : undefined;
  if (parts === 1)
    return token.length < 6 ? `The key has ${tellCount(token.length, 'character')}: a key has six or more.` : undefined;
  const kind = parts === 5 && token.startsWith('ey') ? ' (an encrypted token, JWE?)' : '';
  return `The token has ${tellCount(parts > 6 ? 'more than 6' : parts, 'part')} between its dots${kind}: a JWT has 3, an API key no dots.`;
}

/** Where a key stands instead of the vendor's header. */
function describeAbsence(
  { vendor }: CredentialTerms,
  headers: Readonly<Record<string, unknown>>,
  query: string,
): string {
  const { header, scheme } = vendor.credential;
  const wanted = `Send "${header}: ${scheme === undefined ? '' : `${scheme} `}<key>".`;
  const other = otherHeaders.find((name) => name !== header.toLowerCase() && headers[name] !== undefined);
  const inQuery = /(?:^|&)((?:api|access)?[-_]?(?:key|token)|authorization)=/i.exec(query)?.[1];
  const elsewhere =
    other !== undefined
      ? ` The request has ${other}, which ${vendor.id} does not read.`
      : inQuery === undefined
        ? ''
        : ` The query has ${inQuery}, which ${vendor.id} does not read.`;
  const what =
    headers[header.toLowerCase()] === undefined ? `There is no ${header} header.` : `The ${header} header is empty.`;
  return `${what}${elsewhere} ${wanted}`;
}

/**
 * Why a credential is refused, in a sentence; `undefined` when its form is right and only its account or signature is not.
 *
 * @param headers of the request, names in lower case
 * @param query of the request, where some put their key
 * @example explainCredential('Basic YWs6c2s=', headers, '', terms) // "The scheme of the Authorization header is 'Basic', …"
 */
export function explainCredential(
  value: string | undefined,
  headers: Readonly<Record<string, unknown>>,
  query: string,
  terms: CredentialTerms,
): string | undefined {
  if (value === undefined || value.trim() === '') return describeAbsence(terms, headers, query);
  if (value.length > longestCredential)
    return `The credential has ${tellCount(value.length, 'character')}, more than any key or token.`;
  const placeholder = describeKeyPlaceholder(value);
  if (placeholder !== undefined && !/^\s*bearer\s*$/i.test(value)) return `The credential ${placeholder}.`;
  const scheme = describeScheme(value, terms);
  if (scheme !== undefined) return scheme;
  const token = value.replace(/^\s*bearer\s+/i, '').trim();
  const form = describeForm(token, terms);
  if (form !== undefined || !takesTokens(terms) || !token.includes('.')) return form;
  const found = describeToken(token, terms);
  return found.length === 0 ? undefined : tellAll(found);
}
