/**
 * Judges messages of every kind. Apart from `judge.ts`, because a running emulator reads every request but judges its
 * own answers only in strict mode: loading those validators costs some milliseconds at start. What comes from outside
 * can be judged by `input-violations.ts`, which is cheap to load.
 */
import { validators as answers } from './generated/answer-validators.js';
import { validators as controls } from './generated/control-validators.js';
import { validators as inputs } from './generated/input-validators.js';
import type { Violation } from './violation.ts';
import { describeViolations } from './violation.ts';

/**
 * What a message has that its schema forbids, or lacks; empty when it is right.
 *
 * @param schemaId id of any message schema, for example `kling/get-custom-voice.response.json`
 * @throws Error when no such schema exists: a programming mistake, never bad input.
 * @example findViolations('kling/error.json', { code: 1201 }) // 'message' and 'request_id' are missing
 */
export function findViolations(schemaId: string, value: unknown): readonly Violation[] {
  const validate = answers[schemaId] ?? inputs[schemaId] ?? controls[schemaId];
  if (!validate) throw new Error(`No schema '${schemaId}'.`);
  return describeViolations(validate, value);
}
