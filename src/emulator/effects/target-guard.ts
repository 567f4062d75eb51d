/**
 * Decides where the emulator may connect. Loopback and private addresses: always. Link-local, metadata and other
 * reserved addresses: never, whatever is allowed. Everything else: only when a setting allows it, because a stand-in
 * must never call somebody's production system by accident.
 */
import { promises as dns } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import type { Soon } from '../core/soon.ts';

/** An address a host name stands for. */
export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

export type Resolution =
  /** `address` and `family` are the first of `addresses`, all of which were checked. */
  | ({ readonly ok: true; readonly addresses: readonly Address[] } & Address)
  | { readonly ok: false; readonly reason: 'blocked' | 'unresolved'; readonly message: string };

export interface TargetGuard {
  /**
   * Looks a host up once; an address is judged at once. Whoever connects goes to an address of the answer, and never
   * asks for the name again.
   */
  resolve(hostname: string): Soon<Resolution>;
}

/** Finds all addresses of a host name. */
export type Lookup = (hostname: string) => Promise<readonly { readonly address: string }[]>;

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

function createBlockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [base = '', bits = ''] = network.split('/');
    list.addSubnet(base, Number(bits), familyOf(base));
  }
  return list;
}

const nearby = createBlockList(['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '::1/128', 'fc00::/7']);

const never = createBlockList([
  '0.0.0.0/8', // unspecified, "this network"
  '169.254.0.0/16', // link-local; metadata of AWS, Azure, Google, …
  '100.100.100.200/32', // metadata of Alibaba
  '168.63.129.16/32', // platform address of Azure
  '192.0.0.192/32', // metadata of Oracle
  '224.0.0.0/3', // multicast, reserved, broadcast
  '::/128',
  'fe80::/10', // link-local
  'ff00::/8', // multicast
  'fd00:ec2::254/128', // metadata of AWS
  'fd20:ce::254/128', // metadata of Google
]);

/** The eight groups of an IPv6 address in any spelling. */
function groupsOf(address: string): readonly number[] {
  // The URL parser writes an embedded IPv4 address in hexadecimal groups.
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = plain.split('::');
  const read = (part: string) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
  if (tail === undefined) return read(head);
  const zeros = 8 - read(head).length - read(tail).length;
  return [...read(head), ...Array<number>(zeros).fill(0), ...read(tail)];
}

/**
 * The IPv4 address inside an IPv6 one. `same`: a spelling of that very address (mapped); `inside`: a tunnel or
 * translator may lead there (compatible, SIIT, NAT64, 6to4), so it must not be one of the forbidden.
 */
function embeddedIpv4(address: string): { readonly ipv4: string; readonly how: 'same' | 'inside' } | undefined {
  const groups = groupsOf(address);
  const start = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(':');
  const dotted = (high = 0, low = 0) => [high >> 8, high & 255, low >> 8, low & 255].join('.');
  const last = dotted(groups[6], groups[7]);
  if (start === '0:0:0:0:0:ffff') return { ipv4: last, how: 'same' };
  if (start.startsWith('2002:')) return { ipv4: dotted(groups[1], groups[2]), how: 'inside' };
  const leadsThere = start === '0:0:0:0:ffff:0' || start.startsWith('64:ff9b:') || start === '0:0:0:0:0:0';
  return leadsThere ? { ipv4: last, how: 'inside' } : undefined;
}

/** One spelling of an address: no zone, mapped IPv4 as IPv4. */
function normaliseAddress(text: string): Address | undefined {
  const address = text.replace(/%.*$/, '');
  const version = isIP(address);
  if (version === 4) return { address, family: 4 };
  if (version !== 6) return undefined;
  const embedded = embeddedIpv4(address);
  return embedded?.how === 'same' ? { address: embedded.ipv4, family: 4 } : { address, family: 6 };
}

function judgeAddress({ address, family }: Address): 'nearby' | 'never' | 'elsewhere' {
  if (family === 4) {
    return never.check(address, 'ipv4') ? 'never' : nearby.check(address, 'ipv4') ? 'nearby' : 'elsewhere';
  }
  if (nearby.check(address, 'ipv6') && !never.check(address, 'ipv6')) return 'nearby';
  const embedded = embeddedIpv4(address);
  const forbidden = never.check(address, 'ipv6') || (embedded && never.check(embedded.ipv4, 'ipv4'));
  return forbidden ? 'never' : 'elsewhere';
}

/** A host name as URLs write it: lower case, punycode, unusual IPv4 spellings as four numbers, no brackets or dot. */
function normaliseHostname(text: string): string | undefined {
  const bare = isIP(text) === 6 ? `[${text}]` : text;
  if (bare === '' || /[\s/?#@\\]/.test(bare)) return undefined;
  try {
    const url = new URL(`http://${bare}/`);
    return url.port === '' && !/:\d*$/.test(bare) ? url.hostname.replace(/^\[|\]$|\.$/g, '') : undefined;
  } catch {
    return undefined;
  }
}

type AllowRule = (hostname: string, target: Address) => boolean;

/** Whether an address is in a network such as `203.0.113.0/24`; `undefined` when that is not one. */
function readNetwork(text: string): AllowRule | undefined {
  const [base = '', bits = '', ...rest] = text.split('/');
  const version = isIP(base);
  const longest = { 0: -1, 4: 32, 6: 128 }[version] ?? -1;
  if (rest.length > 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > longest) return undefined;
  const network = createBlockList([text]);
  // Without the look at the family `::/0` would hold every IPv4 address, as mapped ones.
  return (_, { address, family }) => family === version && network.check(address, familyOf(address));
}

function readAllowEntry(entry: string): AllowRule | undefined {
  if (entry === '*') return () => true;
  if (entry.includes('/')) return readNetwork(entry);
  const wildcard = entry.startsWith('*.');
  const name = normaliseHostname(wildcard ? entry.slice(2) : entry);
  if (name === undefined || name.includes('*')) return undefined;
  const single = normaliseAddress(name);
  if (single) return wildcard ? undefined : (_, target) => target.address === single.address;
  return wildcard ? (hostname) => hostname.endsWith(`.${name}`) : (hostname) => hostname === name;
}

/**
 * What is wrong with an entry of the allow list, as a sentence, or `undefined`.
 *
 * @example findAllowProblem('https://example.com') // "'https://example.com' is not …"
 */
export function findAllowProblem(entry: string): string | undefined {
  if (readAllowEntry(entry)) return undefined;
  return `'${entry}' is not a host name, *.domain, address, network (203.0.113.0/24) or *; leave out scheme, port and path.`;
}

const mostKnown = 1000;

const blocked = (message: string): Resolution => ({ ok: false, reason: 'blocked', message });
const unresolved = (message: string): Resolution => ({ ok: false, reason: 'unresolved', message });

/**
 * The guard of all outgoing connections.
 *
 * A name is looked up once and all of its addresses are judged: one that is forbidden refuses the name, because a
 * name that points both inside and outside is what an attack by DNS looks like.
 *
 * @param deps.allow what may be reached besides loopback and private addresses: host names, `*.example.com` (below,
 *   not the domain itself), addresses, networks, or `*`.
 * @throws Error for an entry that `findAllowProblem` refuses.
 * @example await createTargetGuard({ allow: ['*.ngrok.app'] }).resolve('demo.ngrok.app')
 */
export function createTargetGuard(deps: { readonly allow: readonly string[]; readonly lookup?: Lookup }): TargetGuard {
  const lookup = deps.lookup ?? ((hostname) => dns.lookup(hostname, { all: true }));
  const rules = deps.allow.map((entry) => {
    const rule = readAllowEntry(entry);
    if (!rule) throw new Error(findAllowProblem(entry));
    return rule;
  });

  const findRefusal = (hostname: string, target: Address): Resolution | undefined => {
    const verdict = judgeAddress(target);
    if (verdict === 'nearby') return undefined;
    const place = hostname === target.address ? hostname : `${hostname} (${target.address})`;
    if (verdict === 'never') {
      return blocked(
        `${place} is a link-local, metadata or reserved address: the emulator never connects there. ` +
          'Use a loopback, private or public address of the receiver.',
      );
    }
    if (rules.some((rule) => rule(hostname, target))) return undefined;
    return blocked(
      `${place} is neither a loopback nor a private address. ` +
        `To let the emulator connect there, add --allow-callbacks-to ${hostname}`,
    );
  };

  const judgeAll = (hostname: string, found: readonly { readonly address: string }[]): Resolution => {
    const addresses = found.flatMap(({ address }) => normaliseAddress(address) ?? []);
    const [first] = addresses;
    if (!first) return unresolved(`The host name ${hostname} has no address.`);
    for (const target of addresses) {
      const refusal = findRefusal(hostname, target);
      if (refusal) return refusal;
    }
    return { ok: true, ...first, addresses };
  };

  const lookUp = async (hostname: string): Promise<Resolution> => {
    try {
      return judgeAll(hostname, await lookup(hostname));
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : 'look-up failed';
      return unresolved(`The host name ${hostname} can't be resolved (${why}).`);
    }
  };

  /** What is said of an address never changes: most callbacks go to the same few. */
  const known = new Map<string, Resolution>();
  const judgeAddressOnce = (address: string): Resolution => {
    const resolution = known.get(address) ?? judgeAll(address, [{ address }]);
    if (known.size >= mostKnown) known.clear();
    known.set(address, resolution);
    return resolution;
  };

  return {
    resolve(text) {
      if (isIP(text) === 4) return judgeAddressOnce(text);
      const hostname = normaliseHostname(text);
      if (hostname === undefined) return unresolved('The URL has no valid host name.');
      return isIP(hostname) ? judgeAddressOnce(hostname) : lookUp(hostname);
    },
  };
}
