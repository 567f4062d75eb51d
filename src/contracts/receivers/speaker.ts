/**
 * Whose callbacks are played: the official API, or a gateway. A speaker writes the message of a task at a stage, out of
 * the examples of the callback schemas, and judges each by its schema before it is sent.
 */
import type { Profile } from '../wire/profiles.ts';
import { findViolations } from '../spec/violations.ts';
import type { Ids } from './ids.ts';
import type { Json, SpeakerForm, Stage, Task } from './speaker-form.ts';
import { apimodelsForm, gmiForm } from './speaker-gateways.ts';
import { kkiaiForm, klingForm } from './speaker-kling.ts';

export interface Speaker extends SpeakerForm {
  readonly products: readonly string[];
  readonly stages: readonly Stage[];
  /** The message of a task at a stage, valid by its schema. */
  say(task: Task, stage: Stage, tools: { readonly now: number; readonly ids: Ids }): Json;
}

const forms: Readonly<Record<Profile, SpeakerForm>> = {
  kling: klingForm,
  kkiai: kkiaiForm,
  gmi: gmiForm,
  apimodels: apimodelsForm,
};

/**
 * The speaker of a profile.
 *
 * @example createSpeaker('kling').stages // ['submitted', 'processing', 'succeed', 'failed']
 */
export function createSpeaker(profile: Profile): Speaker {
  const form = forms[profile];
  return {
    ...form,
    products: Object.keys(form.schemas),
    stages: Object.keys(form.words) as readonly Stage[],
    say(task, stage, tools) {
      const message = form.write(task, stage, { ...tools, word: form.words[stage] ?? '' });
      const schema = form.schemas[task.product] ?? '';
      const [violation] = findViolations(schema, message);
      if (violation)
        throw new Error(`Our ${stage} message breaks ${schema}: ${violation.pointer} ${violation.message}`);
      return message;
    },
  };
}
