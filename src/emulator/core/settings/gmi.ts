/** Settings of the request queue. */
import { choice, delays, wholeCount } from './rows.ts';

export const gmiSettings = {
  'gmi.firstStatus': choice('gmi-first-status', 'Status of a request before it is processed.', 'dispatched', [
    'dispatched',
    'queued',
    'created',
  ]),
  'gmi.submitHttpStatus': choice('gmi-submit-status', 'HTTP status of an accepted submit.', '200', ['200', '201']),
  'gmi.customVoice.reply': choice(
    'gmi-custom-voice-reply',
    'Whether a submit of kling-custom-voice answers at once or with the terminal record.',
    'async',
    ['async', 'sync'],
  ),
  'gmi.sourceRule': choice('gmi-source-rule', 'voice_url and video_id together, or neither.', 'failed-later', [
    'failed-later',
    'refuse-400',
    'wrapped-500',
  ]),
  'gmi.failureText': choice('gmi-failure-text', 'Where the text of a failed request stands.', 'both', [
    'both',
    'top',
    'outcome',
  ]),
  'gmi.recordExtras': choice('gmi-record-extras', 'org_id and is_public in records.', 'while-running', [
    'while-running',
    'always',
    'off',
  ]),
  'gmi.modelsShape': choice('gmi-models', 'Form of GET /models.', 'model_ids', ['model_ids', 'models']),
  'gmi.cancel': choice('gmi-cancel', 'DELETE /requests/{id}.', 'cancels', ['cancels', 'off']),
  'gmi.errors.401': choice('gmi-unauthorized', 'Text for a bad key.', 'unauthorized', [
    'unauthorized',
    'Unauthorized',
    'invalid or expired token',
  ]),
  'gmi.errors.requestNotFound': choice('gmi-request-not-found', 'Unknown request id.', '404 request not found', [
    '404 request not found',
    '404 not found',
    '400 request not found',
  ]),
  'gmi.errors.money': choice('gmi-money', 'Whether a submit without money is refused.', '402', ['402', 'off']),
  'gmi.webhook.body': choice('gmi-webhook-body', 'Body of the webhook.', 'four-keys', ['four-keys', 'full-record']),
  'gmi.webhook.on': choice('gmi-webhook-on', 'Which statuses are posted to the webhook.', 'success-and-failed', [
    'success-and-failed',
    'success',
    'every-status',
  ]),
  'gmi.webhook.retries': delays('gmi-webhook-retries', 'Delays between attempts of one webhook; [] = no retry.', []),
  'gmi.webhook.signature': choice('gmi-webhook-signature', "Whether webhooks are signed, as Kling's are.", 'off', [
    'off',
    'on',
  ]),
  'gmi.unitRateMicroUsd': wholeCount(
    'gmi-unit-rate',
    'Micro-USD a unit costs at reconciling.',
    140_000,
    0,
    100_000_000,
  ),
  'gmi.rounding': choice('gmi-rounding', 'Rounding to whole micro-USD.', 'half-up', ['half-up', 'floor', 'ceil']),
  'gmi.noVoices': choice('gmi-no-voices', 'Whether tasks succeed without voices.', 'off', ['off', 'on']),
} as const;
