/**
 * Every vendor there is, in the order in which they win where their paths meet; the first one answers for unknown
 * paths. The only list of them; how each is emulated stands in `emulator/dialect-list.ts`.
 */
import { apimodels } from './vendors/apimodels.ts';
import { gmi } from './vendors/gmi.ts';
import { kkiai } from './vendors/kkiai.ts';
import { kling } from './vendors/kling.ts';

export const vendorList = [kling, gmi, kkiai, apimodels] as const;
