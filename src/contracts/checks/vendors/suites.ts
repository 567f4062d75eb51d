/** Suites of gateways that were written by hand, loaded when they run; the others have what follows from their value and rows. */
import type { Family } from '../../run/check.ts';
import { family } from '../../run/check.ts';

/** By vendor; given are the official checks. */
export const gatewaySuites: Readonly<Record<string, ((official: readonly Family[]) => readonly Family[]) | undefined>> =
  {
    gmi: () => [family(undefined, async () => (await import('./gmi.ts')).gmiChecks())],
    kkiai: (official) => [
      ...official.map(({ words, make }) =>
        family(words, async () => (await import('./kkiai.ts')).relayChecks(await make())),
      ),
      family(undefined, async () => (await import('./kkiai.ts')).kkiaiChecks),
    ],
    apimodels: () => [family(undefined, async () => (await import('./apimodels.ts')).apimodelsChecks())],
  };
