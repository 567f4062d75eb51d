/**
 * The words that expectations are made of. A misspelt one would pass with `.not` for something that did not happen, so
 * the compiler and the matchers refuse it; a test compares these lists with the catalog and the schemas.
 */
import type { DialectId, ProductId } from '../contracts/spec/catalog.ts';
import type { ControlTaskStatus, GmiStatus } from '../contracts/spec/generated/messages.ts';

export const taskStatuses = [
  'submitted',
  'processing',
  'succeed',
  'failed',
] as const satisfies readonly ControlTaskStatus[];

export const productIds = [
  'custom-voice',
  'tts',
  'text-to-audio',
  'video-to-audio',
] as const satisfies readonly ProductId[];

export const dialectIds = ['kling', 'gmi', 'kkiai', 'apimodels'] as const satisfies readonly DialectId[];

const klingNames = [
  'create-custom-voice',
  'get-custom-voice',
  'list-custom-voices',
  'list-preset-voices',
  'delete-voice',
  'text-to-speech',
  'create-text-to-audio',
  'get-text-to-audio',
  'list-text-to-audio',
  'create-video-to-audio',
  'get-video-to-audio',
  'list-video-to-audio',
] as const;

const gatewayIds = [
  'gmi.submit-custom-voice',
  'gmi.get-request',
  'gmi.list-requests',
  'gmi.cancel-request',
  'gmi.list-models',
  'gmi.get-model',
  'apimodels.create-sound-effects',
  'apimodels.create-video-to-audio',
  'apimodels.create-tts',
  'apimodels.get-generation',
  'apimodels.get-balance',
  'apimodels.list-models',
] as const;

/** Of Kling alone; the last one answers only when a setting wants it. */
const officialIds = ['kling.get-account-costs', 'kling.get-text-to-speech'] as const;

/** Id of an operation; what each of them is stands in docs/fidelity.md. The relay has Kling's. */
export type OperationId =
  `${'kling' | 'kkiai'}.${(typeof klingNames)[number]}` | (typeof officialIds)[number] | (typeof gatewayIds)[number];

export const operationIds: readonly OperationId[] = [
  ...klingNames.map((name) => `kling.${name}` as const),
  ...officialIds,
  ...klingNames.map((name) => `kkiai.${name}` as const),
  ...gatewayIds,
];

const gmiStatuses = [
  'created',
  'queued',
  'dispatched',
  'processing',
  'success',
  'failed',
  'cancelled',
] as const satisfies readonly GmiStatus[];

const apimodelsStatuses = ['pending', 'processing', 'completed', 'failed'] as const;

/** What a callback may tell of a task: Kling's word, or the gateway's for it. */
export type CallbackStatus = ControlTaskStatus | GmiStatus | (typeof apimodelsStatuses)[number];

export const callbackStatuses: readonly CallbackStatus[] = [
  ...new Set([...taskStatuses, ...gmiStatuses, ...apimodelsStatuses]),
];
