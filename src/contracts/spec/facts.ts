/**
 * What is known about the vendor, one fact a line, each with where it is known from. Rows of the catalog, settings
 * and schemas cite facts by id; nothing may rest on a fact that is not here.
 */
import { audioFacts } from './facts/audio.ts';
import type { Fact } from './facts/fact.ts';
import { apimodelsFacts } from './facts/gateways-apimodels.ts';
import { gmiFacts } from './facts/gateways-gmi.ts';
import { kkiaiFacts } from './facts/gateways-kkiai.ts';
import { taskFacts } from './facts/tasks.ts';
import { voiceFacts } from './facts/voices.ts';
import { wireFacts } from './facts/wire.ts';

export type FactId =
  | (typeof wireFacts)[number]['id']
  | (typeof taskFacts)[number]['id']
  | (typeof voiceFacts)[number]['id']
  | (typeof audioFacts)[number]['id']
  | (typeof gmiFacts)[number]['id']
  | (typeof kkiaiFacts)[number]['id']
  | (typeof apimodelsFacts)[number]['id'];

export const facts: readonly Fact<FactId>[] = [
  ...wireFacts,
  ...taskFacts,
  ...voiceFacts,
  ...audioFacts,
  ...gmiFacts,
  ...kkiaiFacts,
  ...apimodelsFacts,
];

/**
 * The fact with this id.
 *
 * @throws Error when no such fact exists: a programming mistake, never bad input.
 * @example factById('tts-synchronous').mark // 'observed'
 */
export function factById(id: string): Fact<FactId> {
  const found = facts.find((fact) => fact.id === id);
  if (!found) throw new Error(`No fact '${id}'.`);
  return found;
}
