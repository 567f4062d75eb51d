/** Callbacks of the gateways with words of their own. Neither signs them. */
import { asObject } from '../wire/exchange.ts';
import { gatewayOperations } from '../spec/catalog.ts';
import { exampleOf, renewIds } from './message-template.ts';
import type { Json, VendorForm } from './vendor-form.ts';

const gmiSchema = 'gmi/submit-custom-voice.callback.json';
const gmiRequired = ['request_id', 'model', 'status', 'outcome'];

/** The request queue: one final object. */
export const gmiForm: VendorForm = {
  profile: 'gmi',
  schemas: { 'custom-voice': gmiSchema },
  words: { succeed: 'success', failed: 'failed' },
  signs: false,
  answerMs: 5000,
  facts: ['gmi-webhook', 'gmi-webhook-body', 'gmi-webhook-on'],
  answerFact: 'callback-timeout',
  newTaskId: (ids) => ids.uuid(),
  write(task, stage, { ids, word }) {
    const example = asObject(renewIds(exampleOf(gmiSchema), () => ids.snowflake()));
    const failed = stage === 'failed' ? { outcome: { error: 'upstream rejected the task' } } : {};
    return { ...example, request_id: task.id, status: word, ...failed };
  },
  withStatus: (message, status) => ({ ...message, status }),
  withoutOptional: (message) =>
    Object.fromEntries(Object.entries(message).filter(([key]) => gmiRequired.includes(key))),
};

const apimodelsRows = gatewayOperations.filter(
  ({ dialect, schemas }) => dialect === 'apimodels' && schemas.callback !== undefined,
);
const modelOf = (product: string) =>
  `kling-audio/${apimodelsRows.find((row) => row.product === product)?.selector?.value ?? ''}`;
const apimodelsSchema = 'apimodels/create-generation.callback.json';

const withData = (message: Json, change: (data: Json) => Json): Json => ({
  ...message,
  data: change(asObject(message['data']) ?? {}),
});

/** The unified audio API: the envelope of its answers, once, at the end. */
export const apimodelsForm: VendorForm = {
  profile: 'apimodels',
  schemas: Object.fromEntries(apimodelsRows.map(({ product = '' }) => [product, apimodelsSchema])),
  words: { succeed: 'completed', failed: 'failed' },
  signs: false,
  answerMs: 10_000,
  facts: ['apimodels-callback', 'apimodels-callback-body'],
  answerFact: 'apimodels-callback',
  newTaskId: (ids) => ids.cuid(),
  write(task, stage, { now, word }) {
    return withData(exampleOf(apimodelsSchema), ({ resultUrls, ...data }) => ({
      ...data,
      taskId: task.id,
      model: modelOf(task.product),
      state: word,
      ...(stage === 'failed' ? { failMsg: 'The generation failed.' } : { resultUrls }),
      createTime: task.createdAt,
      completeTime: now,
    }));
  },
  withStatus: (message, state) => withData(message, (data) => ({ ...data, state })),
  withoutOptional: (message) => withData(message, ({ taskId, model, state }) => ({ taskId, model, state })),
};
