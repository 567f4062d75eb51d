/** Suites of gateways that were written by hand, loaded when they run; the others have what follows from their value and rows. */
import type { Check } from '../../run/check.ts';

type Suite = readonly Check[];

/** By vendor; given is how the official suite is built. */
export const gatewaySuites: Readonly<Record<string, ((official: () => Promise<Suite>) => Promise<Suite>) | undefined>> =
  {
    gmi: async () => (await import('./gmi.ts')).gmiChecks(),
    kkiai: async (official) => (await import('./kkiai.ts')).kkiaiChecks(await official()),
    apimodels: async () => (await import('./apimodels.ts')).apimodelsChecks(),
  };
