/**
 * Decides where the emulator may connect. Loopback and private addresses: always. Link-local, metadata and other
 * reserved addresses: never, whatever is allowed. Everything else: only when a setting allows it, because a stand-in
 * must never call a production system by accident.
 */
import { promises as dns } from 'node:dns';
import { isIP } from 'node:net';
import type { Address } from '../../contracts/spec/addresses.ts';
import { classifyAddress, readAddress, readHostname, readNetwork } from '../../contracts/spec/addresses.ts';

export type Resolution =
  /** `address` and `family` are the first of `addresses`, all of which were checked. */
  | ({ readonly ok: true; readonly addresses: readonly Address[] } & Address)
  | { readonly ok: false; readonly reason: 'blocked' | 'unresolved'; readonly message: string };

export interface TargetGuard {
  /**
   * Looks a host up once; an address is judged at once. The sender connects to an address of the answer, and never
   * asks for the name again.
   */
  resolve(hostname: string): Resolution | Promise<Resolution>;
}

/** Finds all addresses of a host name. */
export type Lookup = (hostname: string) => Promise<readonly { readonly address: string }[]>;

type AllowRule = (hostname: string, target: Address) => boolean;

function readAllowEntry(entry: string): AllowRule | undefined {
  if (entry === '*') return () => true;
  if (entry.includes('/')) {
    const holds = readNetwork(entry);
    return holds && ((_, { address }) => holds(address));
  }
  const wildcard = entry.startsWith('*.');
  const name = readHostname(wildcard ? entry.slice(2) : entry);
  if (name === undefined || name.includes('*')) return undefined;
  const single = readAddress(name);
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

const tellAllow = (hostname: string, when: string) => `${when}, add --allow-callbacks-to ${hostname}`;

/** Stands for the address of a name that has none: only rules on the name itself allow it. */
const unknownAddress: Address = { address: '', family: 4 };

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
    const kind = classifyAddress(target.address);
    if (kind === 'loopback' || kind === 'private') return undefined;
    const place = hostname === target.address ? hostname : `${hostname} (${target.address})`;
    if (kind === 'forbidden') {
      return blocked(
        `${place} is a link-local, metadata or reserved address: the emulator never connects there. ` +
          'Use a loopback, private or public address of the receiver.',
      );
    }
    if (rules.some((rule) => rule(hostname, target))) return undefined;
    return blocked(
      `${place} is neither a loopback nor a private address. ` +
        tellAllow(hostname, 'To let the emulator connect there'),
    );
  };

  const judgeAll = (hostname: string, found: readonly { readonly address: string }[]): Resolution => {
    const addresses = found.flatMap(({ address }) => readAddress(address) ?? []);
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
      const isAllowed = rules.some((rule) => rule(hostname, unknownAddress));
      const next = 'Check the name: it is looked up where the emulator runs.';
      // The option does not make a name known; who mends the name needs it next.
      const then =
        isAllowed || !hostname.includes('.') ? '' : ` ${tellAllow(hostname, 'If it then has a public address')}`;
      return unresolved(`The host name ${hostname} can't be resolved (${why}). ${next}${then}`);
    }
  };

  /** What is said of an address never changes: most callbacks go to the same few. */
  const known = new Map<string, Resolution>();
  const judgeAddressOnce = (address: string): Resolution => {
    const seen = known.get(address);
    if (seen) return seen;
    const resolution = judgeAll(address, [{ address }]);
    if (known.size >= mostKnown) known.clear();
    known.set(address, resolution);
    return resolution;
  };

  return {
    resolve(text) {
      if (isIP(text) === 4) return judgeAddressOnce(text);
      const hostname = readHostname(text);
      if (hostname === undefined) return unresolved('The URL has no valid host name.');
      return isIP(hostname) ? judgeAddressOnce(hostname) : lookUp(hostname);
    },
  };
}
