/**
 * Every vendor there is, in the order in which they win where their paths meet; the first one answers for unknown
 * paths. The only list of them; how each is emulated stands in `emulator/dialect-list.ts`.
 */
import { apimodels } from './vendors/apimodels.ts';
import { gmi } from './vendors/gmi.ts';
import { kkiai } from './vendors/kkiai.ts';
import { kling } from './vendors/kling.ts';
import type { Vendor } from './vendors/vendor.ts';

/** An id that is any text to the compiler would make every id one, and misspelt ids of other vendors right. */
type WithLiteralIds<List extends readonly Vendor[]> = string extends
  List[number]['id' | 'greeting'] | List[number]['operations' | 'facts'][number]['id']
  ? 'Write the value of the vendor with `as const satisfies Vendor`, its rows and facts with `as const`.'
  : unknown;

/**
 * Refuses, when it is compiled, a vendor whose ids are not literal.
 *
 * @example listVendors([kling, gmi])
 */
export const listVendors = <const List extends readonly Vendor[]>(list: List & WithLiteralIds<List>): List => list;

export const vendorList = listVendors([kling, gmi, kkiai, apimodels]);
