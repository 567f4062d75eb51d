/**
 * Every check of a receiver, in the order in which they run.
 */
import type { Profile } from '../wire/profiles.ts';
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
