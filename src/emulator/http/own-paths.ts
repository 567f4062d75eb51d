/**
 * The emulator's own paths; every other one is the vendor's.
 */
import { adminPrefix } from './admin/routes.ts';
import { mediaPrefix } from './media-route.ts';

/** Everything at or below these. */
export const ownPaths: readonly string[] = ['/health', '/openapi.json', adminPrefix, mediaPrefix];
