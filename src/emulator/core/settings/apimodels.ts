/** Settings of the unified audio API. */
import { choice, count, delays } from './rows.ts';

const minuteMs = 60_000;

/** 1 s, 2 s, 4 s, then the background job for 30 minutes, once a minute. */
const callbackDelays = [1000, 2000, 4000, ...Array.from({ length: 30 }, () => minuteMs)];

export const apimodelsSettings = {
  'apimodels.errorHttp': choice('apimodels-error-http', 'HTTP status of refusals with a code.', 'match', [
    'match',
    'always-200',
  ]),
  'apimodels.errorBody': choice('apimodels-error-body', 'Body of refusals.', 'code-msg', ['code-msg', 'error-message']),
  'apimodels.moneyCheck': choice('apimodels-money-check', 'When a lack of credits is told.', 'at-submit', [
    'at-submit',
    'off',
  ]),
  'apimodels.reserve': choice(
    'apimodels-running-tasks',
    'Whether what running tasks are going to cost is missing from the credits for others.',
    'on',
    ['on', 'off'],
  ),
  'apimodels.extraFields': choice('apimodels-extra-fields', 'failCode, retryable, modelType, resultJson.', 'full', [
    'full',
    'seed-only',
  ]),
  'apimodels.requireVoiceLanguage': choice(
    'apimodels-voice-language',
    "voice_language of kling-tts; off = absent means the voice's own language.",
    'off',
    ['off', 'on'],
  ),
  'apimodels.bothSources': choice('apimodels-both-sources', 'video_id and video_url together.', 'refuse', [
    'refuse',
    'prefer-video-id',
  ]),
  'apimodels.privateUrls': choice('apimodels-private-urls', 'Source URLs with private addresses.', 'accept', [
    'accept',
    'refuse',
  ]),
  'apimodels.callback.body': choice('apimodels-callback-body', 'data of the callback.', 'as-query', [
    'as-query',
    'three-keys',
  ]),
  'apimodels.callback.delays': delays(
    'apimodels-callback-retries',
    'Delays between attempts of one callback.',
    callbackDelays,
  ),
  'apimodels.callback.timeoutMs': count('apimodels-callback', 'Wall time given to a receiver.', 10_000, 50, 120_000),
  'apimodels.fileDays': count('apimodels-file-days', 'Days until result files are gone.', 7, 1, 3650),
  'apimodels.resultUserAgentBlock': choice(
    'apimodels-browsers-only',
    'Whether result files are refused to a User-Agent that is no browser.',
    'off',
    ['off', 'on'],
  ),
  'apimodels.rateLimit429': count(
    'apimodels-rate-limit',
    'Most requests per second before 429; 0 = off.',
    0,
    0,
    100_000,
  ),
} as const;
