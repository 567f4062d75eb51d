/**
 * Where a target lives. An emulator is on loopback or in a private network; money and real data are elsewhere.
 */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

export type HostKind = 'loopback' | 'private' | 'public';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const inside = new BlockList();
inside.addSubnet('10.0.0.0', 8, 'ipv4');
inside.addSubnet('172.16.0.0', 12, 'ipv4');
inside.addSubnet('192.168.0.0', 16, 'ipv4');
inside.addSubnet('100.64.0.0', 10, 'ipv4');
inside.addSubnet('169.254.0.0', 16, 'ipv4');
inside.addSubnet('fc00::', 7, 'ipv6');
inside.addSubnet('fe80::', 10, 'ipv6');

function kindOfAddress(address: string): HostKind {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4';
  if (loopback.check(plain, family)) return 'loopback';
  return inside.check(plain, family) ? 'private' : 'public';
}

/** What lives there is the machine's own: its network's neighbours, and whoever hands out its cloud's credentials. */
const never = new BlockList();
never.addSubnet('0.0.0.0', 8, 'ipv4');
never.addSubnet('169.254.0.0', 16, 'ipv4');
never.addAddress('100.100.100.200', 'ipv4');
never.addAddress('168.63.129.16', 'ipv4');
never.addAddress('192.0.0.192', 'ipv4');
never.addSubnet('224.0.0.0', 3, 'ipv4');
never.addAddress('::', 'ipv6');
never.addSubnet('fe80::', 10, 'ipv6');
never.addSubnet('ff00::', 8, 'ipv6');
never.addAddress('fd00:ec2::254', 'ipv6');
never.addAddress('fd20:ce::254', 'ipv6');

const isForbidden = (address: string) => never.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * Whether a host is a link-local, metadata or otherwise reserved address, or a name that leads to one: the addresses
 * that the emulator's callbacks never go to either.
 *
 * @example await isForbiddenHost('169.254.169.254') // true
 */
export async function isForbiddenHost(hostname: string): Promise<boolean> {
  const host = hostname.replaceAll(/[[\]]/g, '').toLowerCase();
  if (isIP(host) !== 0) return isForbidden(host);
  const addresses = await lookup(host, { all: true }).catch(() => []);
  return addresses.some(({ address }) => isForbidden(address));
}

const rank: Readonly<Record<HostKind, number>> = { loopback: 0, private: 1, public: 2 };

/**
 * Where a host is, by its address; a name that can't be looked up counts as public, since it can't be shown to be near.
 *
 * @example await classifyHost('127.0.0.1') // 'loopback'
 */
export async function classifyHost(hostname: string): Promise<HostKind> {
  const host = hostname.replaceAll(/[[\]]/g, '').toLowerCase();
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback';
  if (isIP(host) !== 0) return kindOfAddress(host);
  try {
    const addresses = await lookup(host, { all: true });
    const kinds = addresses.map(({ address }) => kindOfAddress(address));
    // One public address among private ones is enough for a request to leave.
    return kinds.toSorted((a, b) => rank[b] - rank[a])[0] ?? 'public';
  } catch {
    return 'public';
  }
}
