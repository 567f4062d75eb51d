/**
 * Addresses as reports may show them. A query is where receivers keep their tokens, so it is hidden as it stands: what a
 * decoder makes of it is another text.
 */
const hidden = '[hidden]';

/** `name=[hidden]`; wholly hidden where nothing tells a name from a value, as in `?s3cr3t` and `?s3cr3t==`. */
function showPiece(piece: string): string {
  const at = piece.indexOf('=');
  const isNamed = at > 0 && /[^=]/.test(piece.slice(at));
  return isNamed ? `${piece.slice(0, at)}=${hidden}` : hidden;
}

const queryOf = (url: string) => /\?([^#]*)/.exec(url)?.[1] ?? '';

/**
 * An address without what is secret in it: user, password, the values of its query, its fragment. Inside JSON its
 * slashes may be escaped.
 *
 * @example showUrl('http://127.0.0.1:3000/hook?tenant=7&s3cr3t') // 'http://127.0.0.1:3000/hook?tenant=[hidden]&[hidden]'
 */
export function showUrl(url: string): string {
  const [, head = url, query = '', fragment] = /^([^?#]*)(?:\?([^#]*))?(#[\s\S]*)?$/.exec(url) ?? [];
  const place = head.replace(/^([a-z][\w+.-]*:(?:\\?\/){2})[^/\\]*@/i, `$1${hidden}@`);
  const shown = query === '' ? '' : `?${query.split('&').map(showPiece).join('&')}`;
  return `${place}${shown}${fragment === undefined ? '' : `#${hidden}`}`;
}

/** A URL inside a text, JSON included. */
const urls = /\b[a-z][a-z\d+.-]{1,20}:(?:\\?\/){2}[^\s"'<>`]+/gi;

/** @example hideUrls('sent to http://127.0.0.1/h?token=abc') // 'sent to http://127.0.0.1/h?token=[hidden]' */
export const hideUrls = (text: string): string => (text.includes(':') ? text.replaceAll(urls, showUrl) : text);

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/**
 * What an address has in its query, in every form that somebody may give it back in.
 *
 * @example listQueryValues('http://127.0.0.1/?token=ab%2Fcd') // ['ab%2Fcd', 'ab/cd']
 */
export function listQueryValues(url: string): readonly string[] {
  // A parsed address is what is sent: it may write a character otherwise than the given one.
  const queries = [queryOf(url), URL.canParse(url) ? new URL(url).search.slice(1) : ''];
  const pieces = queries.flatMap((query) => query.split('&'));
  const values = pieces.flatMap((piece) =>
    // A decoder takes the end of base64 for an empty value, and the rest for its name.
    showPiece(piece) === hidden ? [piece, piece.replace(/^=+|=+$/g, '')] : [piece.slice(piece.indexOf('=') + 1)],
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
