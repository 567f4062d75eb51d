/** Kling's own callbacks: the bare task, signed when the account has a secret. The relay passes them on. */
import { asObject } from '../wire/exchange.ts';
import { operations } from '../spec/catalog.ts';
import { exampleOf, renewIds } from './message-template.ts';
import type { Json, VendorForm } from './vendor-form.ts';

/** Known from tasks that were accepted and failed later (fact `content-risk`). */
const failure = 'Failure to pass the risk control system';

const required = ['task_id', 'task_status', 'created_at', 'updated_at'];

const schemaByProduct = Object.fromEntries(
  operations.flatMap(({ product, schemas: { callback } }) =>
    product === undefined || callback === undefined ? [] : [[product, callback] as const],
  ),
);

const write: VendorForm['write'] = (task, stage, { now, ids, word }) => {
  const example = asObject(renewIds(exampleOf(schemaByProduct[task.product] ?? ''), () => ids.snowflake())) ?? {};
  const isDone = stage === 'succeed';
  const changed: Json = {
    task_id: task.id,
    task_status: word,
    task_status_msg: stage === 'failed' ? failure : '',
    created_at: task.createdAt,
    updated_at: now,
    // A receiver may know its tasks by this id: it must not be the same for all.
    task_info: { ...asObject(example['task_info']), external_task_id: `contract-${task.id}` },
  };
  // Key order of the page stays; what only a finished task has falls out.
  const entries = Object.entries({ ...example, ...changed });
  return Object.fromEntries(
    entries.filter(([key]) => isDone || (key !== 'task_result' && key !== 'final_unit_deduction')),
  );
};

export const klingForm: VendorForm = {
  profile: 'kling',
  schemas: schemaByProduct,
  words: { submitted: 'submitted', processing: 'processing', succeed: 'succeed', failed: 'failed' },
  signs: true,
  answerMs: 5000,
  facts: ['callback-request', 'callback-body'],
  answerFact: 'callback-timeout',
  newTaskId: (ids) => ids.snowflake(),
  write,
  withStatus: (message, status) => ({ ...message, task_status: status }),
  withoutOptional: (message) => Object.fromEntries(Object.entries(message).filter(([key]) => required.includes(key))),
};

/** Kling calls the relay's customer itself, with the relay's account: whether it signs, and with what, nobody can know. */
export const kkiaiForm: VendorForm = {
  ...klingForm,
  profile: 'kkiai',
  signs: false,
  facts: [...klingForm.facts, 'kkiai-callback'],
};
