import { fileURLToPath } from 'node:url';

/** The project's own recordings: two folders above this file, in src/ and in the built chunks. */
export const ownRecordings = fileURLToPath(new URL('../../fixtures/exchanges', import.meta.url));
