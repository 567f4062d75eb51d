/**
 * What an answer says, in the words of the vendor that it comes from: yes, an explicit no, or neither.
 */
import { schemas } from '../spec/generated/schemas.ts';
import type { JsonSchema } from '../spec/json-schema.ts';
import { officialVendor, vendors } from '../spec/vendors.ts';
import type { StatusOf, Vendor } from '../spec/vendors/vendor.ts';
import type { Exchange } from './exchange.ts';

/**
 * The vendor an exchange was made with.
 *
 * @example vendorAt(exchange).answers.taskId(exchange.answer?.json)
 */
export const vendorAt = ({ operation = '' }: Exchange): Vendor =>
  vendors.find(({ id }) => operation.startsWith(`${id}.`)) ?? officialVendor;

/** HTTP status of a code by the vendor's table. */
export const statusTable =
  ({ errorSchema }: Vendor): StatusOf =>
  (code) =>
    (schemas as Readonly<Record<string, JsonSchema | undefined>>)[errorSchema]?.['x-kling-codes']?.find(
      (row) => row.code === code,
    )?.http;

/** Whether the target said yes. */
export const isAccepted = (exchange: Exchange): boolean =>
  exchange.answer !== undefined && vendorAt(exchange).answers.isAccepted(exchange.answer);

/** Whether the target said no, so that nothing was bought. */
export const isRefused = (exchange: Exchange): boolean => {
  const { answer } = exchange;
  if (!answer || isAccepted(exchange)) return false;
  const { answers } = vendorAt(exchange);
  // Whatever the status says: an answer that names a task has made one.
  return answers.isRefused(answer) && answers.taskId(answer.json) === undefined;
};

/** Whether a request that may be paid ended without a word that can be understood: it may have made a task. */
export const isLost = (exchange: Exchange): boolean => !isAccepted(exchange) && !isRefused(exchange);
