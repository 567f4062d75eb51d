/**
 * URLs as a report may show them. A query often carries a token, the part before the host a password.
 */
const hidden = '[hidden]';

/** Names stay, since they help to find the place; a part without a name may be the token itself. */
const showPart = (part: string): string => {
  const cut = part.indexOf('=');
  return cut < 0 ? hidden : `${part.slice(0, cut)}=${hidden}`;
};

/**
 * A URL without what it may keep secret.
 *
 * @example showUrl('https://me:pw@example.com/hook?token=abc') // 'https://[hidden]@example.com/hook?token=[hidden]'
 */
export function showUrl(url: string): string {
  const [, head = url, query, fragment] = /^([^?#]*)(?:\?([^#]*))?(#[\s\S]*)?$/.exec(url) ?? [];
  const place = head.replace(/^([a-z][\w+.-]*:(?:\\?\/){2})[^/\\@]*@/i, `$1${hidden}@`);
  const shown = query === undefined || query === '' ? '' : `?${query.split('&').map(showPart).join('&')}`;
  return `${place}${shown}${fragment === undefined ? '' : `#${hidden}`}`;
}

/** A URL inside a text, JSON included: its slashes may be escaped. */
const urls = /\b[a-z][a-z\d+.-]{1,20}:(?:\\?\/){2}[^\s"'<>`]+/gi;

/** @example hideUrls('sent to http://127.0.0.1/h?token=abc') // 'sent to http://127.0.0.1/h?token=[hidden]' */
export const hideUrls = (text: string): string => (text.includes(':') ? text.replaceAll(urls, showUrl) : text);
