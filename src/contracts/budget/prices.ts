/**
 * What a call takes, in the milli-units that budgets are counted in. Gateways take dollars: 140,000 micro-USD, Kling's list
 * price of a unit, count as one.
 */
import type { CallOptions, Exchange } from '../wire/http-client.ts';
import { makesTask, isRefused, vendorAt } from '../wire/http-client.ts';
import { asObject, pickAt, pickText } from '../spec/pick.ts';
import type { Operation } from '../spec/catalog.ts';
import { amountOf, isByLength } from '../spec/ground-facts.ts';
import { microUsdPerUnit, priceOfRequest } from '../spec/prices.ts';
import { planOf } from '../spec/request-plan.ts';
import type { TaskReading } from '../spec/vendors/vendor.ts';

const milliPerUnit = 1000;

/** What a check takes from a resource pack: nothing, or at most so many milli-units (0.05 units = 50). */
export type Cost = { readonly kind: 'free' } | { readonly kind: 'units'; readonly milliUnits: number };

export const free: Cost = { kind: 'free' };

/** The most that a cost can take. */
export const milliOf = (cost: Cost): number => (cost.kind === 'free' ? 0 : cost.milliUnits);

/** Work whose length is not known yet counts as this long: our samples are shorter. */
const assumedMs = 10_000;

/** What the vendor takes for the fields that a request leaves out. */
const fallbacksOf = ({ schemas: { body } }: Operation) =>
  body === undefined ? {} : Object.fromEntries(planOf(body).fields.map(({ name, fallback }) => [name, fallback]));

/** The length in milliseconds that a price by length depends on. */
function lengthOf(operation: Operation, request: unknown, task: unknown): number | undefined {
  const { length } = operation;
  if (!length) return undefined;
  const told =
    length.of === 'request'
      ? (pickAt(request, length.at) ?? pickAt(fallbacksOf(operation), length.at))
      : pickAt(task, length.at);
  const seconds = Number(told);
  return told === undefined || Number.isNaN(seconds) ? undefined : seconds * 1000;
}

/**
 * The price of one task, rounded up: of what the request asks for, where that makes a difference.
 *
 * @example chargeOf({ microUsd: 70_000, price: 'custom_voice' }) // 500: $0.07
 */
export function chargeOf(operation: Operation, request: unknown = {}): number {
  const { microUsd } = operation;
  if (microUsd !== undefined) return Math.ceil((microUsd * milliPerUnit) / microUsdPerUnit);
  return amountOf(
    priceOfRequest(operation, asObject(request) ?? {}),
    lengthOf(operation, request, undefined) ?? assumedMs,
  );
}

/** What a finished task must have taken; `undefined` where nothing tells the length that it depends on. */
export function expectedCharge(operation: Operation, request: unknown, task: unknown): number | undefined {
  const price = priceOfRequest(operation, asObject(request) ?? {});
  if (!isByLength(price)) return chargeOf(operation, request);
  const lengthMs = operation.microUsd === undefined ? lengthOf(operation, request, task) : undefined;
  return lengthMs === undefined ? undefined : amountOf(price, lengthMs);
}

/** What one request may take. Without any Authorization there is no account to take it from. */
export const priceOfCall = (operation: Operation, options: CallOptions): number =>
  makesTask(operation, options) && options.authorization !== null ? chargeOf(operation, options.body) : 0;

/**
 * Units as a target writes them, in milli-units, rounded up; `undefined` when the text is no number.
 *
 * @example readUnits('0.05') // 50
 */
export function readUnits(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,9}(?:\.\d+)?$/.test(text)) return undefined;
  // Ten digits are enough to tell a rounding error from a real fraction.
  return Math.ceil(Number((Number(text) * milliPerUnit).toFixed(6)));
}

/**
 * What a request that may be paid has to be counted as: nothing after an explicit no; otherwise its price, also when no
 * answer came or one that can't be read, or what the target itself tells when that is more.
 *
 * @example chargeFor(exchange, 50)
 */
export function chargeFor(exchange: Exchange, price: number): number {
  if (isRefused(exchange)) return 0;
  const { task, deductionField = '' } = vendorAt(exchange).tasks;
  const told = readUnits(pickText(task(exchange.answer?.json), deductionField));
  return Math.max(price, told ?? 0);
}

/** What a task says it took, if it says so: one that has failed may show "0", which is no price to compare. */
export function deductionOf(
  { deductionField = '', statusField, success }: TaskReading,
  task: unknown,
): string | undefined {
  const told = pickText(task, deductionField);
  const isCharged = pickText(task, statusField) === success || (readUnits(told) ?? 0) > 0;
  return isCharged ? told : undefined;
}
