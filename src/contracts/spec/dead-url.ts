/**
 * What is wrong with an address that nothing can ever be sent to, whatever the network is: for the emulator's diagnostics
 * and for the judge of clients.
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
  if (scheme === undefined)
    return value.startsWith('/') ? `'${shorten(value)}' is a path` : `'${shorten(value)}' has no scheme`;
  if (!/^https?$/i.test(scheme)) return `'${scheme}' is no scheme that callbacks are sent by`;
  if (slashes !== '//')
    return `'${shorten(value)}' has ${slashes === '' ? 'no slash' : 'one slash'} behind '${scheme}:', where two belong`;
  return describeAuthority(value);
}
