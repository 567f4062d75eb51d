import type { Profile } from '../../../src/contracts/wire/profiles.ts';
import type { Breakage } from './broken-server.ts';

/** One deliberately broken server; of several faults each must be reported. */
export interface Mutant {
  readonly name: string;
  /** The fault in words. */
  readonly fault: string;
  readonly breakage: Breakage;
  /** The suite it is for; the official one by default. */
  readonly profile?: Profile;
  /** Checks that must catch it. */
  readonly checks: readonly string[];
  /** What one of their findings must say: the fault is named, not only noticed. */
  readonly says: RegExp | readonly RegExp[];
  /** What never comes: it is waited for briefly. Everything else is waited for however busy the machine is. */
  readonly missing?: 'task-end' | 'callback';
}
