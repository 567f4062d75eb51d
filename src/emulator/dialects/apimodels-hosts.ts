/**
 * Which URLs the unified audio API takes for private: those whose host is itself a private or reserved IP address, as its
 * refusal says (fact `apimodels-private-urls`), or a name of this machine. Other names are nobody's business here.
 *
 * The guard of outgoing requests and the contract kit know such ranges too; neither may be imported here, and each judges
 * another question (where may be called, where money is).
 */

/** Networks as first address and length of the common part. */
const privateNetworks = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

const bits = 32;

const numberOf = (ipv4: string) => ipv4.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

function isPrivateIpv4(host: string): boolean {
  const address = numberOf(host);
  return privateNetworks.some(([first, length]) => {
    const size = 2 ** (bits - length);
    return Math.floor(address / size) === Math.floor(numberOf(first) / size);
  });
}

/** An IPv4 address in an IPv6 one, as the URL parser writes it: `::ffff:7f00:1`. */
function mappedIpv4(host: string): string | undefined {
  const [, high = '', low = ''] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(host) ?? [];
  if (high === '') return undefined;
  const [first, second] = [parseInt(high, 16), parseInt(low, 16)];
  return [first >> 8, first & 255, second >> 8, second & 255].join('.');
}

/** Unspecified, loopback, unique local, link-local, multicast, documentation. */
const privateIpv6 = /^(?:::1?$|f[cd]|fe[89ab]|ff|2001:db8:)/;

/**
 * @example isPrivateUrl('http://2130706433/a.mp4') // true: 127.0.0.1
 * @example isPrivateUrl('http://10.example.com/a.mp4') // false
 */
export function isPrivateUrl(url: string): boolean {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return false;
  // The parser drops user and port, and writes addresses in one way, whatever their spelling.
  const host = new URL(url).hostname.replace(/\.$/, '');
  if (host.startsWith('[')) {
    const address = host.slice(1, -1);
    const mapped = mappedIpv4(address);
    return mapped === undefined ? privateIpv6.test(address) : isPrivateIpv4(mapped);
  }
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isPrivateIpv4(host);
  return host === 'localhost' || host.endsWith('.localhost');
}
