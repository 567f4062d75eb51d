/**
 * Where a target lives. An emulator is on loopback or in a private network; money and real data are elsewhere.
 */
import { lookup } from 'node:dns/promises';
import type { AddressKind } from '../spec/addresses.ts';
import { classifyAddress, isLocalhostName, readAddress, readHostname } from '../spec/addresses.ts';

export type HostKind = Exclude<AddressKind, 'forbidden'>;

/** The addresses of a host; none when it can't be looked up. */
async function listAddresses(hostname: string): Promise<readonly string[]> {
  const host = readHostname(hostname);
  if (host === undefined) return [];
  if (readAddress(host)) return [host];
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
}

/**
 * Whether a host is a link-local, metadata or otherwise reserved address, or a name that leads to one: the addresses
 * that the emulator's callbacks never go to either.
 *
 * @example await isForbiddenHost('169.254.169.254') // true
 */
export async function isForbiddenHost(hostname: string): Promise<boolean> {
  return (await listAddresses(hostname)).some((address) => classifyAddress(address) === 'forbidden');
}

/**
 * Where a host is, by its address. What can't be shown to be near counts as public: a name that can't be looked up, and
 * a forbidden address.
 *
 * @example await classifyHost('127.0.0.1') // 'loopback'
 */
export async function classifyHost(hostname: string): Promise<HostKind> {
  if (isLocalhostName(hostname)) return 'loopback';
  const kinds = (await listAddresses(hostname)).map(classifyAddress);
  // One public address among private ones is enough for a request to leave.
  if (kinds.length === 0 || kinds.some((kind) => kind === 'public' || kind === 'forbidden')) return 'public';
  return kinds.includes('private') ? 'private' : 'loopback';
}
