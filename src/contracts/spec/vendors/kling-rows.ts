/** What rows of Kling's catalog share: the facts they may cite, and the parts that repeat. */
import { accountFacts } from '../facts/account.ts';
import { audioFacts } from '../facts/audio.ts';
import { newStandardFacts } from '../facts/new-standard.ts';
import { solutionFacts } from '../facts/solutions.ts';
import { taskFacts } from '../facts/tasks.ts';
import { videoFacts } from '../facts/videos.ts';
import { voiceFacts } from '../facts/voices.ts';
import { wireFacts } from '../facts/wire.ts';

/** Every fact about Kling. */
export const klingFacts = [
  ...wireFacts,
  ...taskFacts,
  ...voiceFacts,
  ...audioFacts,
  ...videoFacts,
  ...accountFacts,
  ...newStandardFacts,
  ...solutionFacts,
] as const;
export type KlingFactId = (typeof klingFacts)[number]['id'];

export const error = 'kling/error.json';

/** What every operation rests on. */
export const everywhere = [
  'api-key-everywhere',
  'api-key-form',
  'jwt-form',
  'jwt-times',
  'auth-missing',
  'auth-unknown-api-key',
  'auth-unknown-access-key',
  'auth-garbage',
  'content-type',
  'trailing-slash',
  'check-order',
] as const satisfies readonly KlingFactId[];

/** What every operation that makes a paid task rests on. */
export const paid = [
  'charged-on-success',
  'no-funds',
  'concurrency-refusal',
  'concurrency-rules',
  'trial-pack',
  'content-policy',
] as const satisfies readonly KlingFactId[];

/** What every asynchronous create rests on. */
export const asynchronous = [
  'external-id-unique',
  'content-risk',
  'callback-signature',
] as const satisfies readonly KlingFactId[];

/** What every query of one task rests on. */
export const oneTask = ['query-by-external-id', 'task-not-found'] as const satisfies readonly KlingFactId[];

export const own = { dialect: 'kling', auth: 'bearer' } as const;
export const read = { method: 'GET', replies: 'at-once', price: 'reads_and_deletes', callbacks: 'none' } as const;
export const create = {
  action: 'create-task',
  method: 'POST',
  replies: 'at-acceptance',
  callbacks: 'task-transitions',
} as const;
