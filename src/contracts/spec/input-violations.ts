/** Judges what comes from outside (bodies of control requests, files) without loading the validators of answers. */
import { validators as controls } from './generated/control-validators.js';
import { validators as requests } from './generated/input-validators.js';
import type { Violation } from './violation.ts';
import { describeViolations } from './violation.ts';

/**
 * What an input has that its schema forbids, or lacks; empty when it is right. No tolerance: `judge.ts` has that.
 *
 * @param schemaId id of a schema that is neither a `.response.json` nor a `.callback.json`
 * @throws Error when no such schema exists: a programming mistake, never bad input.
 * @example findInputViolations('control/accounts-file.json', { accounts: [] })
 */
export function findInputViolations(schemaId: string, value: unknown, source?: string): readonly Violation[] {
  const validate = controls[schemaId] ?? requests[schemaId];
  if (!validate) throw new Error(`No input schema '${schemaId}'.`);
  return describeViolations(validate, value, source);
}
