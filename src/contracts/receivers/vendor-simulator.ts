/**
 * Simulates the vendor that calls back: the official API, or a gateway. It writes the message of a task at a stage, out of
 * the examples of the callback schemas, and judges each by its schema before it is sent.
 */
import type { Profile } from '../wire/profiles.ts';
import { findViolations } from '../spec/violations.ts';
import type { Ids } from './ids.ts';
import type { Json, VendorForm, Stage, Task } from './vendor-form.ts';
import { apimodelsForm, gmiForm } from './gateway-callbacks.ts';
import { kkiaiForm, klingForm } from './kling-callbacks.ts';

export interface VendorSimulator extends VendorForm {
  readonly products: readonly string[];
  readonly stages: readonly Stage[];
  /** The message of a task at a stage, valid by its schema. */
  buildMessage(task: Task, stage: Stage, tools: { readonly now: number; readonly ids: Ids }): Json;
}

const forms: Readonly<Record<Profile, VendorForm>> = {
  kling: klingForm,
  kkiai: kkiaiForm,
  gmi: gmiForm,
  apimodels: apimodelsForm,
};

/**
 * The simulator of a profile's vendor.
 *
 * @example createVendorSimulator('kling').stages // ['submitted', 'processing', 'succeed', 'failed']
 */
export function createVendorSimulator(profile: Profile): VendorSimulator {
  const form = forms[profile];
  return {
    ...form,
    products: Object.keys(form.schemas),
    stages: Object.keys(form.words) as readonly Stage[],
    buildMessage(task, stage, tools) {
      const message = form.write(task, stage, { ...tools, word: form.words[stage] ?? '' });
      const schema = form.schemas[task.product] ?? '';
      const [violation] = findViolations(schema, message);
      if (violation)
        throw new Error(`Our ${stage} message breaks ${schema}: ${violation.pointer} ${violation.message}`);
      return message;
    },
  };
}
