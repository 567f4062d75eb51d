/**
 * What is wrong with an address that nothing can ever be sent to or fetched from, whatever the network is, and with a text
 * that a program made of nothing: for the emulator's diagnostics and for the judge of clients.
 */
import { describePlaceholder } from './explain-credential.ts';
import { cutText } from './pick.ts';
import { showUrl } from './redaction.ts';

/** Without the query, where receivers keep their tokens. */
const shorten = (text: string) => cutText(showUrl(text), 100);

/** What stands between the scheme and the path, as it was written: `URL` reads a path as a host where none is there. */
const authority = /^https?:\/\/([^/?#]*)/i;

/** What is wrong with the port that stands behind a host's colon. */
function describePort(port: string): string | undefined {
  if (port === '') return 'it has a colon behind its host, and no port';
  if (!/^\d+$/.test(port)) {
    const what = describePlaceholder(port);
    return `its port '${shorten(port)}' is ${what === undefined ? 'no number' : `no number, but ${what}`}`;
  }
  return Number(port) > 65_535 ? `its port ${port} is greater than 65535, the last one` : undefined;
}

/** A part of a host name that a program has put there in place of a value. */
const isLeftOpen = (label: string) => /^(?:undefined|null|\[object \w+\])$/i.test(label) || /[${}<>]/.test(label);

/** What is wrong with a host, as it was written. */
function describeHost(host: string): string | undefined {
  const shown = `its host '${shorten(host)}'`;
  const what = describePlaceholder(host);
  if (what !== undefined) return `${shown} is ${what}`;
  if (/\s/.test(host)) return `${shown} has a blank`;
  if (/^https?$/i.test(host)) return 'it begins with its scheme twice';
  const labels = host.startsWith('[') ? [] : host.replace(/\.$/, '').split('.');
  const open = labels.find(isLeftOpen);
  if (open !== undefined) return `${shown} has '${open}' in it, where a value was meant`;
  return labels.includes('') ? `${shown} has two dots beside each other, or one at its beginning` : undefined;
}

/** What stands at the beginning of an address in place of a value: `undefined/hook`, `${BASE}/hook`. */
function describeBeginning(value: string): string | undefined {
  const [, beginning = ''] = /^([^/?#]{1,120}?)(?::\d{1,9})?[/?#]/.exec(value) ?? [];
  const what = beginning === '' ? undefined : describePlaceholder(beginning);
  return what === undefined ? undefined : `it begins with '${beginning}', ${what}`;
}

/** A segment of a path that a program has put there in place of a value; `null.mp3` may be a file. */
function describePath(value: string): string | undefined {
  const [path = ''] = value.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1);
  const open = path.split('/', 20).find((segment) => isLeftOpen(segment) || /^undefined\.\w{2,4}$/.test(segment));
  return open === undefined ? undefined : `its path has '${shorten(open)}' in it, where a value was meant`;
}

/** A slot of a template, or what became of an object, within an id or an address: none of these stands there on purpose. */
const innerSlot = /\$\{[^{}]{1,60}\}|\{\{[^{}]{1,60}\}\}|\[object \w{1,40}\]|%[sd](?![\da-z])/i;
/** A query may hold the word; an id that ends in it was joined of a value that was not there. */
const endsInNothing = /(?:^|[-_:./])(undefined)$/;

/** Longer texts are no ids. */
const longestId = 300;

/**
 * What stands in an id or an address in place of a part of it, as the rest of a sentence.
 *
 * @example describeInnerSlot('order-${id}') // "it has '${id}' in it, where a value was meant"
 */
export function describeInnerSlot(value: string): string | undefined {
  if (value.length > longestId) return undefined;
  const slot = innerSlot.exec(value)?.[0] ?? (value.includes('?') ? undefined : endsInNothing.exec(value)?.[1]);
  return slot === undefined ? undefined : `it has '${slot}' in it, where a value was meant`;
}

function describeAuthority(value: string): string | undefined {
  const written = authority.exec(value)?.[1] ?? '';
  if (written.includes('@')) return 'it holds a user name or password';
  const [, host = '', port] = /^(\[[^\]]*\]|.*?)(?::([^:]*))?$/.exec(written) ?? [];
  if (host === '') return `'${shorten(value)}' has no host`;
  const wrong = describeHost(host) ?? (port === undefined ? undefined : describePort(port));
  if (wrong !== undefined) return wrong;
  return URL.canParse(value)
    ? undefined
    : `'${shorten(value)}' can't be read as a URL: no host is called '${shorten(written)}'`;
}

/**
 * Why nothing can be sent to an address, as the rest of a sentence; `undefined` when its form is right. What it leads to is
 * not looked at.
 *
 * @example describeDeadUrl('http://undefined/hook') // "its host 'undefined' is a value that is not there"
 * @example describeDeadUrl('https:///hook') // "'https:///hook' has no host"
 */
export function describeDeadUrl(value: string): string | undefined {
  const placeholder = describePlaceholder(value);
  if (placeholder !== undefined) return `'${value}' is ${placeholder}`;
  // Digits behind the colon are a port.
  const [, scheme, slashes = ''] = /^([a-z][a-z0-9+-]{0,40}):(?!\d)(\/{0,2})/i.exec(value) ?? [];
  if (scheme === undefined) {
    const beginning = describeBeginning(value);
    if (beginning !== undefined) return beginning;
    return value.startsWith('/') ? `'${shorten(value)}' is a path` : `'${shorten(value)}' has no scheme`;
  }
  if (!/^https?$/i.test(scheme)) return `'${scheme}' is no scheme that callbacks are sent by`;
  if (slashes !== '//')
    return `'${shorten(value)}' has ${slashes === '' ? 'no slash' : 'one slash'} behind '${scheme}:', where two belong`;
  return describeAuthority(value);
}

/** Files by their names; base64 has no dot. */
const fileName = /\.(?:mp3|wav|m4a|aac|ogg|flac|mp4|mov|webm|png|jpe?g|webp)$/i;
const longestPath = 1000;

/**
 * A file of the caller's own machine, or an address without its scheme, as the rest of a sentence; `undefined` when it is neither.
 *
 * @example describeLocalFile('./voices/ada.mp3') // "it is the path of a file on your machine, which nobody else can read"
 */
export function describeLocalFile(value: string): string | undefined {
  if (/^file:/i.test(value)) return 'a file: URL leads to your own machine, which nobody else can read';
  if (value.length > longestPath || !fileName.test(value)) return undefined;
  if (/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?::\d{1,5})?\//i.test(value))
    return 'it has no https:// before its host';
  return 'it is the path of a file on your machine, which nobody else can read';
}

/**
 * Nearly all addresses of sources, recognised by one look, because each create has one. What may hold a word in place of a value is
 * none of them, and is looked at.
 */
export const ordinarySource =
  /^(?!.*(?:undefined|null|here$|%[sd](?![\da-z])))https?:\/\/(?:localhost|(?:1?\d?\d\.){3}1?\d?\d|(?!your|my|the|insert|enter|replace|paste)[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,20})(?::[1-9]\d{1,3})?(?:\/[\w.-]*)*(?:\?[\w.~%&=+-]*)?$/i;

/**
 * Why nothing can be fetched from an address that a source was given by, as the rest of a sentence; `undefined` when its form
 * is right, or when it is no http or https URL for another reason: that is what a schema says.
 *
 * @example describeDeadSource('https://undefined/a.mp3') // "its host 'undefined' is a value that is not there"
 * @example describeDeadSource('${CDN}/a.mp3') // "it begins with '${CDN}', a template that was not filled in"
 */
export function describeDeadSource(value: string): string | undefined {
  if (ordinarySource.test(value)) return undefined;
  const placeholder = value === '' ? undefined : describePlaceholder(value);
  if (placeholder !== undefined) return `'${shorten(value)}' is ${placeholder}`;
  const [, written] = authority.exec(value) ?? [];
  if (written === undefined) return describeBeginning(value) ?? describeLocalFile(value);
  // A file may want a password.
  return (
    (written.includes('@') ? undefined : describeAuthority(value)) ?? describePath(value) ?? describeInnerSlot(value)
  );
}

/** Names of fields whose text is spoken, drawn or shown: what stands in an id or an address has rules of its own. */
export const textFields = /(?:^|_)(?:text|prompt|name|description|script)$/i;

/** What a program makes of an absent value, and no author writes: `null` may be a word that is to be spoken. */
export const lostText = /^\s*(?:undefined|\[object \w{1,40}\]|NaN|\$\{[^{}]{1,60}\}|\{\{[^{}]{1,60}\}\})\s*$/;

/**
 * What a text is that takes the place of the one that was meant, as the rest of a sentence; `undefined` when it may be meant.
 *
 * @param field the name under which it was sent
 * @example describeLostText('prompt', '[object Object]') // "'[object Object]' is a value that is not there"
 */
export function describeLostText(field: string, value: string): string | undefined {
  if (!textFields.test(field) || !lostText.test(value)) return undefined;
  const what = describePlaceholder(value);
  return what === undefined ? undefined : `'${value.trim()}' is ${what}`;
}

/** What a client's base URL did to a path. */
export interface WrongBase {
  /** As a sentence. */
  readonly told: string;
  /** The path that was meant, as far as that is seen. */
  readonly path: string;
}

const mostSegments = 12;

/** The first of a path's segments that stand twice, one behind the other: `/v1/v1`, `/api/v1/api/v1`. */
function findDoubled(segments: readonly string[]): readonly [at: number, count: number] | undefined {
  for (const at of [0, 1, 2, 3, 4]) {
    for (const count of [1, 2, 3, 4]) {
      const first = segments.slice(at, at + count);
      const second = segments.slice(at + count, at + 2 * count);
      if (second.length === count && first.every((segment, index) => segment !== '' && segment === second[index]))
        return [at, count];
    }
  }
  return undefined;
}

/**
 * What a path shows of the base URL before it, where no call has this path.
 *
 * @param path as it was sent
 * @example describeWrongBase('/undefined/v1/audio/tts')?.path // '/v1/audio/tts'
 */
export function describeWrongBase(path: string): WrongBase | undefined {
  const [, rest = ''] = /^\/+https?:\/{1,2}[^/]+(\/.*)$/i.exec(path) ?? [];
  if (rest !== '')
    return { told: 'The path has a whole URL in it: send what stands behind its host alone.', path: rest };
  const segments = path.slice(1).split('/');
  if (segments.length > mostSegments) return undefined;
  if (segments.slice(0, -1).includes('')) {
    const told =
      'Two slashes stand beside each other in the path: the base URL ends in one, and what follows begins with one.';
    return { told, path: path.replace(/\/{2,}/g, '/') };
  }
  const [first = ''] = segments;
  const written = decode(first);
  const what = describePlaceholder(written);
  if (what !== undefined && segments.length > 1) {
    const told = `The path begins with '${shorten(written)}', ${what}: the base URL was made of it.`;
    return { told, path: `/${segments.slice(1).join('/')}` };
  }
  const [at = 0, count = 0] = findDoubled(segments) ?? [];
  if (count === 0) return undefined;
  const twice = `/${segments.slice(at, at + count).join('/')}`;
  const told = `'${shorten(twice)}' stands twice in the path: the base URL ends in it, and what follows begins with it.`;
  return { told, path: `/${[...segments.slice(0, at), ...segments.slice(at + count)].join('/')}` };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
