/** Suites of gateways that were written by hand; the others have what follows from their value and rows. */
import type { Check } from '../../run/check.ts';
import { apimodelsChecks } from './apimodels.ts';
import { gmiChecks } from './gmi.ts';
import { kkiaiChecks } from './kkiai.ts';

/** By vendor; given is how the official suite is built. */
export const gatewaySuites: Readonly<
  Record<string, ((official: () => readonly Check[]) => readonly Check[]) | undefined>
> = {
  gmi: gmiChecks,
  kkiai: (official) => kkiaiChecks(official()),
  apimodels: apimodelsChecks,
};
