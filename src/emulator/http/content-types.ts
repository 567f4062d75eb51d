/** Content types of answers. */
import { vendorOf } from '../../contracts/spec/vendors.ts';

export const jsonType = 'application/json; charset=utf-8';

/**
 * The content type of a vendor's refusals.
 *
 * @example refusalTypeOf({ id: 'kling' }) // 'application/json; charset=utf-8'
 */
export const refusalTypeOf = ({ id }: { readonly id: string }): string => vendorOf(id).answers.refusalType ?? jsonType;
