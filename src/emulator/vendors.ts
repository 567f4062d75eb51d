/**
 * What the core is told of vendors and products: pure functions over the lists of both.
 */
import { findTtsVoice, presetVoices, type TtsCatalogue } from '../contracts/spec/voices.ts';
import type { Vendors } from './core/decider.ts';
import type { PresetVoice } from './core/outcome.ts';
import { products } from './core/products/product-list.ts';
import type { Task } from './core/records.ts';
import { dialects } from './dialect-list.ts';

function listPresets(): readonly PresetVoice[] {
  return presetVoices.map((voice, index) => ({
    id: voice.id,
    name: voice.name,
    taskId: voice.taskId,
    createdAt: voice.taskCreatedAt,
    updatedAt: voice.createdAt,
    trialName: `preset-${index + 1}.wav`,
  }));
}

/**
 * @param publicUrl base of result URLs; absent = the host that the client of the task used
 * @param inspect is shown the body of every callback as it is made, and gives it back
 * @example createShell({ …, vendors: createVendors(options.publicUrl, (_task, body) => body) })
 */
export function createVendors(
  publicUrl: string | undefined,
  inspect: (task: Task, body: string | undefined) => string | undefined,
): Vendors {
  const [official] = dialects;
  const byId = new Map(dialects.map((dialect) => [dialect.id, dialect]));
  return {
    productOf(id) {
      const product = products[id];
      if (!product) throw new Error(`No product '${id}'.`);
      return product;
    },
    encodeCallback: (task, account) =>
      inspect(task, byId.get(task.dialect)?.encodeCallback(task, account, publicUrl ?? task.origin)),
    callbackPolicyOf: (dialect, account, operation) =>
      (byId.get(dialect) ?? official).callbackPolicy(account.settings, operation),
    filePolicyOf: (dialect, account) => (byId.get(dialect) ?? official).filePolicy(account.settings),
    hasSpeaker: (id, language, catalogue) =>
      findTtsVoice(id, catalogue as TtsCatalogue)?.languages.some((known) => known === language) ?? false,
    presets: listPresets(),
  };
}
