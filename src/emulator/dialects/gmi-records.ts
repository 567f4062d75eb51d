/**
 * The request queue's records and models. Key orders: sections A2, A3 and A5 of the gateways' reference.
 */
import type { Json } from '../../contracts/spec/ground-facts.ts';
import type { Operation } from '../../contracts/spec/catalog.ts';
import { isOffered, operationById, operationsOf } from '../../contracts/spec/catalog.ts';
import { schemas } from '../../contracts/spec/generated/schemas.ts';
import { formatMilli } from '../../contracts/spec/prices.ts';
import type { JsonSchema } from '../../contracts/spec/parsed-request.ts';
import { isFinished } from '../core/reads.ts';
import type { Account, Task } from '../core/records.ts';
import { urlOf } from '../core/result-url.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';

/** What the page says of a success without voices. Source: fact `gmi-no-voices`. */
const noVoices = 'No voices found in the task result';

const secondsOf = (ms: number) => Math.floor(ms / 1000);

const modelOf = ({ selector }: Operation) => selector?.value ?? '';

/** Operations that make requests, one a model. */
export const modelsIn = (settings: Settings): readonly Operation[] =>
  operationsOf('gmi').filter((row) => row.selector !== undefined && isOffered(row, settings));

/** Whether the model is gone, by setting. */
export const isDead = (operation: Operation, settings: Settings): boolean =>
  [modelOf(operation), 'all'].includes(settings['gmi.deadModel']);

function statusOf(task: Task, settings: Settings): string {
  switch (task.status) {
    case 'submitted':
      return isDead(operationById(task.operation), settings) ? 'queued' : settings['gmi.firstStatus'];
    case 'processing':
      return 'processing';
    case 'succeed':
      return 'success';
    case 'failed':
      return task.cancelled === true ? 'cancelled' : 'failed';
  }
}

/** What the model has made. */
function resultOf(task: Task, settings: Settings, origin: string): Json {
  const { result, id } = task;
  switch (result?.type) {
    case 'voice': {
      const trialUrl = urlOf(origin, id, result.trial.name);
      return { voices: [{ voice_id: result.voiceId, voice_name: task.input['voice_name'], trial_url: trialUrl }] };
    }
    case 'faces': {
      const deduction = formatMilli(task.deductionMilli ?? 0);
      const faces = result.faces.map((face) => ({
        face_id: face.id,
        face_image: urlOf(origin, id, face.image.name),
        start_time: face.startMs,
        end_time: face.endMs,
      }));
      return { data: { session_id: id, final_unit_deduction: deduction, face_data: faces } };
    }
    case 'video': {
      const url = urlOf(origin, id, result.video.name);
      return settings['gmi.videoOutcome'] === 'video_url' ? { video_url: url } : { media_urls: [{ url }] };
    }
    default:
      return task.product === 'custom-voice' ? { error: noVoices } : {};
  }
}

/** `outcome` of the record, and the text of a failure at the top, by setting. */
function outcomeOf(task: Task, settings: Settings, origin: string): Json {
  if (task.status === 'succeed') return { outcome: resultOf(task, settings, origin) };
  if (task.status !== 'failed' || task.cancelled === true) return { outcome: null };
  const place = settings['gmi.failureText'];
  const top = place === 'outcome' ? {} : { error: task.statusMessage };
  return { ...top, outcome: place === 'top' ? null : { error: task.statusMessage } };
}

const timesOf = (task: Task) => ({
  created_at: secondsOf(task.createdAt),
  updated_at: secondsOf(task.updatedAt),
  queued_at: secondsOf(task.createdAt),
});

/** Ids that look like an organisation's and a user's, the same for every request of the account. */
function ownersOf({ id }: Account) {
  const digits = BigInt(id).toString(16);
  const idOf = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { org_id: idOf(digits.padStart(32, '0')), user_id: idOf(digits.padEnd(32, '0')) };
}

/** The payload as JSON, to the byte; some records echo no more of it than the prompt. */
function echoOf({ sent = '{}', input }: Task, settings: Settings): string {
  if (settings['gmi.payloadEcho'] === 'as-sent') return sent;
  return JSON.stringify({ prompt: input['prompt'] });
}

/** Answer of an accepted submit. */
export function encodeSubmitted(task: Task, settings: Settings): Json {
  const status = statusOf(task, settings);
  if (settings['gmi.submitBody'] === 'two-keys') return { request_id: task.alias, status };
  return { request_id: task.alias, model: modelOf(operationById(task.operation)), status, ...timesOf(task) };
}

/** The full record, as JSON: the payload stands in it as it was written. */
export function encodeRecord(task: Task, account: Account, origin: string): string {
  const { settings } = account;
  const extras = settings['gmi.recordExtras'];
  const hasExtras = extras === 'always' || (extras === 'while-running' && !isFinished(task));
  const before = {
    request_id: task.alias,
    ...(hasExtras ? ownersOf(account) : {}),
    model: modelOf(operationById(task.operation)),
    status: statusOf(task, settings),
    ...(hasExtras ? { is_public: false } : {}),
  };
  const behind = { ...outcomeOf(task, settings, origin), ...timesOf(task) };
  return `${JSON.stringify(before).slice(0, -1)},"payload":${echoOf(task, settings)},${JSON.stringify(behind).slice(1)}`;
}

/** Body of the webhook, as JSON. */
export function encodeWebhook(task: Task, account: Account, origin: string): string {
  const { settings } = account;
  if (settings['gmi.webhook.body'] === 'full-record') return encodeRecord(task, account, origin);
  const model = modelOf(operationById(task.operation));
  return JSON.stringify({
    request_id: task.alias,
    model,
    status: statusOf(task, settings),
    ...outcomeOf(task, settings, origin),
  });
}

function parametersOf(operation: Operation): readonly Json[] {
  const { part } = operation.schemas;
  const schema = part && (schemas as Readonly<Record<string, JsonSchema | undefined>>)[part.schema];
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => {
    const { title = name, description = '', type = 'string' } = typeof property === 'object' ? property : {};
    const required = schema?.required?.includes(name) ?? false;
    return { name, display_name: title, description, type, required };
  });
}

/** A model record. What is not documented is empty. */
export function encodeModel(operation: Operation, account: Account): Json {
  const { product } = operation;
  const made = secondsOf(account.createdAt);
  return {
    model: modelOf(operation),
    org_id: '',
    model_type: product === 'custom-voice' ? 'audio' : 'video',
    brief_description: operation.summary,
    detailed_description: '',
    modalities: {},
    parameters: parametersOf(operation),
    internal_parameters: {},
    tags: [],
    price_info: { price: operation.microUsd ?? 0, pricing_type: 'per_request', unit: 'micro_usd' },
    host_type: 'external',
    external_provider: 'kling',
    external_api_url: '',
    external_api_endpoint: '',
    icon_link: '',
    background_image_url: '',
    qworkers: [],
    created_at: made,
    updated_at: made,
  };
}
