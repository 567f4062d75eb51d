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
 * A list of vendors: what holds one whose ids are not literal is no such list to the compiler.
 *
 * @example const list: VendorList<typeof own> = own;
 */
export type VendorList<List extends readonly Vendor[]> = List & WithLiteralIds<List>;

const own = [kling, gmi, kkiai, apimodels] as const;
export const vendorList: VendorList<typeof own> = own;
