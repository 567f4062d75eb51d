/**
 * Every check of a receiver, in the order in which they run.
 */
import type { Profile } from '../wire/profiles.ts';
import { findNearName, findWholeName } from '../spec/near-name.ts';
import { acceptChecks } from './checks/accepts.ts';
import { effectChecks } from './checks/effects.ts';
import { loadChecks } from './checks/load.ts';
import { signatureChecks } from './checks/signatures.ts';
import type { ReceiverCheck } from './receiver-check.ts';
import { createVendorSimulator } from './vendor-simulator.ts';

/**
 * The checks of a profile. A gateway signs nothing and tells the end only: it has fewer.
 *
 * @example buildReceiverSuite('kling').map(({ id }) => id) // ['receiver/accepts/custom-voice/submitted', …]
 */
export function buildReceiverSuite(profile: Profile): readonly ReceiverCheck[] {
  const vendor = createVendorSimulator(profile);
  return [
    ...acceptChecks(vendor),
    ...(vendor.signs ? signatureChecks() : []),
    ...effectChecks(vendor.stages.includes('processing')),
    ...loadChecks(),
  ];
}

type ReceiverSelection =
  { readonly ok: true; readonly checks: readonly ReceiverCheck[] } | { readonly ok: false; readonly problem: string };

const matches = ({ id, tags }: ReceiverCheck, name: string) =>
  id === name || tags.includes(name) || (name.endsWith('/') && id.startsWith(name));

/**
 * The checks that any of the names stands for: a tag, an id, or the beginning of ids ending in `/`.
 *
 * @example selectReceiverChecks(buildReceiverSuite('kling'), ['signature', 'receiver/load/burst'])
 */
export function selectReceiverChecks(suite: readonly ReceiverCheck[], names: readonly string[]): ReceiverSelection {
  if (names.length === 0) return { ok: true, checks: suite };
  const unknown = names.find((name) => !suite.some((check) => matches(check, name)));
  if (unknown === undefined) {
    return { ok: true, checks: suite.filter((check) => names.some((name) => matches(check, name))) };
  }
  const known = suite.flatMap(({ id, tags }) => [id, ...tags]);
  const near =
    findWholeName(
      unknown,
      suite.map(({ id }) => id),
    ) ?? findNearName(unknown, [...new Set(known)]);
  const hint = near === undefined ? ' --list shows every name.' : ` Did you mean '${near}'?`;
  return { ok: false, problem: `No check or tag is called '${unknown.slice(0, 80)}'.${hint}` };
}
