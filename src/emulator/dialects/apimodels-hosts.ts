/**
 * Which URLs the unified audio API takes for private: those whose host is itself a private or reserved IP address, as its
 * refusal says (fact `apimodels-private-urls`), or a name of this machine. Other names are nobody's business here.
 */
import { isLocalhostName, isSpecialPurpose, readHostname } from '../../contracts/spec/addresses.ts';

/**
 * @example isPrivateUrl('http://2130706433/a.mp4') // true: 127.0.0.1
 * @example isPrivateUrl('http://10.example.com/a.mp4') // false
 */
export function isPrivateUrl(url: string): boolean {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return false;
  const host = readHostname(new URL(url).hostname);
  return host !== undefined && (isLocalhostName(host) || isSpecialPurpose(host));
}
