/**
 * What is known about the vendors, one fact a line, each with where it is known from. Rows of the catalog, settings
 * and schemas cite facts by id; nothing may rest on a fact that is not here.
 */
import type { Fact } from './facts/fact.ts';
import type { FactId } from './vendors.ts';
import { vendors } from './vendors.ts';

export type { FactId } from './vendors.ts';

export const facts = vendors.flatMap((vendor) => vendor.facts) as readonly Fact<FactId>[];

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
