/**
 * What an IP address is for: the one list that the emulator's guard of outgoing requests, the contract kit, the command
 * line and the dialects read. Parsing and matching are those of `ipaddr.js`; the networks are the IANA special-purpose
 * registries (RFC 6890) and the metadata addresses that the cloud vendors document.
 */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * `loopback` and `private`: this machine and its own network. `forbidden`: link-local, metadata, multicast, unspecified
 * and reserved addresses, where nothing is ever sent. `public`: everything else, the shared address space of carriers
 * (100.64.0.0/10) included: it is not private (RFC 6598), another network may use it.
 */
export type AddressKind = 'loopback' | 'private' | 'forbidden' | 'public';

/** An address in its one spelling: no zone, IPv4-mapped as IPv4. */
export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

type Parsed = ipaddr.IPv4 | ipaddr.IPv6;

const readNetworks = (networks: readonly string[]) => networks.map((network) => ipaddr.parseCIDR(network));

/** Searched in this order: a metadata address inside a private network is forbidden. */
const readNetworksByKind = () => ({
  forbidden: readNetworks([
    '0.0.0.0/8', // unspecified, "this network"
    '169.254.0.0/16', // link-local; metadata of AWS, Azure, Google, …
    '100.100.100.200/32', // metadata of Alibaba
    '168.63.129.16/32', // platform address of Azure
    '192.0.0.192/32', // metadata of Oracle
    '224.0.0.0/3', // multicast, reserved, broadcast
    '::/128', // unspecified
    'fe80::/10', // link-local
    'ff00::/8', // multicast
    'fd00:ec2::254/128', // metadata of AWS
    'fd20:ce::254/128', // metadata of Google
  ]),
  loopback: readNetworks(['127.0.0.0/8', '::1/128']),
  private: readNetworks(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']),
});
/** Read for the first address: a start would spend some milliseconds on it. */
let networksByKind: ReturnType<typeof readNetworksByKind> | undefined;

const kindOf = (parsed: Parsed): AddressKind =>
  ipaddr.subnetMatch(parsed, (networksByKind ??= readNetworksByKind()), 'public') as AddressKind;

function parse(text: string): Parsed | undefined {
  const plain = text.replace(/%.*$/s, '');
  const version = isIP(plain);
  if (version === 4) return ipaddr.IPv4.parse(plain);
  if (version !== 6) return undefined;
  // The URL parser has one spelling for all; `ipaddr.js` takes `::127.0.0.1` for `::ffff:127.0.0.1`, which it is not.
  const parsed = ipaddr.IPv6.parse(new URL(`http://[${plain}]`).hostname.slice(1, -1));
  return parsed.isIPv4MappedAddress() ? parsed.toIPv4Address() : parsed;
}

/** Where the bytes of an IPv4 address stand in an IPv6 one that a tunnel or a translator takes apart, by network. */
const placesByNetwork = (
  [
    ['::/96', [12, 13, 14, 15]], // IPv4-compatible (RFC 4291)
    ['::ffff:0:0:0/96', [12, 13, 14, 15]], // IPv4-translated (RFC 7915)
    ['64:ff9b::/96', [12, 13, 14, 15]], // NAT64 (RFC 6052)
    // Local NAT64 (RFC 8215): the prefix has 48, 56, 64 or 96 bits, and byte 8 is skipped.
    ['64:ff9b:1::/48', [12, 13, 14, 15], [6, 7, 9, 10], [7, 9, 10, 11], [9, 10, 11, 12]],
    ['2002::/16', [2, 3, 4, 5]], // 6to4 (RFC 3056)
    ['2001::/32', [4, 5, 6, 7]], // the server of Teredo (RFC 4380)
  ] as const
).map(([network, ...places]) => ({ network, places: places.map((place) => [...place]) }));

/** The IPv4 addresses that an IPv6 one may lead to. */
function listEmbedded(parsed: ipaddr.IPv6): readonly ipaddr.IPv4[] {
  const bytes = parsed.toByteArray();
  const pick = (place: readonly number[], mask = 0) => place.map((index) => (bytes[index] ?? 0) ^ mask);
  const found = placesByNetwork
    .filter(({ network }) => parsed.match(ipaddr.IPv6.parseCIDR(network)))
    .flatMap(({ places }) => {
      const addresses = places.map((place) => pick(place));
      // Where the length of the prefix is not known, a leading zero means that it is another one.
      return addresses.length === 1 ? addresses : addresses.filter(([first]) => first !== 0);
    });
  // Teredo writes the client's address inverted.
  if (parsed.range() === 'teredo') found.push(pick([12, 13, 14, 15], 0xff));
  // ISATAP (RFC 5214): any prefix, then 0000:5efe or 0200:5efe.
  const [high = 0, low] = parsed.parts.slice(4, 6);
  if ((high & 0xfdff) === 0 && low === 0x5efe) found.push(pick([12, 13, 14, 15]));
  return found.map((address) => new ipaddr.IPv4(address));
}

/**
 * An address in its one spelling, or `undefined` for what is none.
 *
 * @example readAddress('::ffff:10.0.0.7') // { address: '10.0.0.7', family: 4 }
 */
export function readAddress(text: string): Address | undefined {
  // Most are plain IPv4, which has one spelling already.
  if (isIP(text) === 4) return { address: text, family: 4 };
  const parsed = parse(text);
  if (!parsed) return undefined;
  return { address: parsed.toString(), family: parsed.kind() === 'ipv4' ? 4 : 6 };
}

/**
 * What an address is for. An IPv6 address through which a tunnel or translator reaches a forbidden IPv4 address is
 * forbidden too; what is no address counts as public, since it can't be shown to be near.
 *
 * @example classifyAddress('64:ff9b::a9fe:a9fe') // 'forbidden': 169.254.169.254 behind NAT64
 */
export function classifyAddress(text: string): AddressKind {
  const parsed = parse(text);
  if (!parsed) return 'public';
  const kind = kindOf(parsed);
  if (kind !== 'public' || parsed.kind() === 'ipv4') return kind;
  const leadsAstray = listEmbedded(parsed as ipaddr.IPv6).some((embedded) => kindOf(embedded) === 'forbidden');
  return leadsAstray ? 'forbidden' : 'public';
}

/**
 * Whether an address is anything but a globally reachable one: private, shared, reserved, for documentation, …
 *
 * @example isSpecialPurpose('203.0.113.7') // true
 */
export function isSpecialPurpose(text: string): boolean {
  const parsed = parse(text);
  return parsed !== undefined && parsed.range() !== 'unicast';
}

/**
 * Reads a network such as `203.0.113.0/24`.
 *
 * @returns whether an address belongs to it, or `undefined` when the text is no network
 * @example readNetwork('203.0.113.0/24')?.('203.0.113.7') // true
 */
export function readNetwork(text: string): ((address: string) => boolean) | undefined {
  const [base = '', bits = '', ...rest] = text.split('/');
  const version = isIP(base);
  if (rest.length > 0 || version === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > (version === 4 ? 32 : 128)) {
    return undefined;
  }
  const network = ipaddr.parseCIDR(`${base.replace(/%.*$/s, '')}/${bits}`);
  return (address) => {
    const parsed = parse(address);
    return parsed !== undefined && parsed.kind() === network[0].kind() && parsed.match(network);
  };
}

/**
 * A host name as URLs write it: lower case, punycode, unusual spellings of IPv4 as four numbers, no brackets and no dot
 * at its end; `undefined` for what is none.
 *
 * @example readHostname('Receiver.TEST.') // 'receiver.test'
 */
export function readHostname(text: string): string | undefined {
  const bare = isIP(text) === 6 ? `[${text.replace(/%.*$/s, '')}]` : text;
  if (bare === '' || /[\s/?#@\\]/.test(bare)) return undefined;
  if (/:\d*$/.test(bare) || !URL.canParse(`http://${bare}/`)) return undefined;
  return new URL(`http://${bare}/`).hostname.replace(/^\[|\]$|\.$/g, '');
}

/** `localhost` and the names below it, which always mean this machine (RFC 6761). */
export const isLocalhostName = (hostname: string): boolean => /(?:^|\.)localhost\.?$/i.test(hostname);

/**
 * Whether only this machine can reach a host: a loopback address in any spelling, or a name of the machine itself.
 *
 * @example isLoopbackHost('[::1]') // true
 */
export function isLoopbackHost(host: string): boolean {
  const hostname = readHostname(host);
  return hostname !== undefined && (isLocalhostName(hostname) || classifyAddress(hostname) === 'loopback');
}

/** Names that are at home on a machine or in its network, by their form. */
const localNames = /(?:^|\.)(?:localhost|local|localdomain|test|internal|intranet|lan|home\.arpa)$/;

/**
 * Whether a host leads nowhere from outside: an address of this machine or of a private network, a name without a dot,
 * or one that is at home in a network.
 *
 * @example isNearHost('minio') // true
 */
export function isNearHost(host: string): boolean {
  const hostname = readHostname(host);
  if (hostname === undefined) return false;
  return isIP(hostname) === 0
    ? !hostname.includes('.') || localNames.test(hostname)
    : classifyAddress(hostname) !== 'public';
}
