/**
 * What a call takes, in the milli-units that budgets are counted in. Gateways take dollars: 140,000 micro-USD, Kling's list
 * price of a unit, count as one.
 */
import type { Operation } from './spec/catalog.ts';
import { gatewayPrices } from './spec/generated/fixtures.ts';
import { priceOf } from './spec/prices.ts';

const milliPerUnit = 1000;

/**
 * The price of one task, rounded up.
 *
 * @example chargeOf(operationById('gmi.submit-custom-voice')) // 500: $0.07
 */
export function chargeOf({ microUsd, price }: Operation): number {
  if (microUsd === undefined) return priceOf(price).milliUnits;
  return Math.ceil((microUsd * milliPerUnit) / gatewayPrices.kkiai.perUnit);
}
