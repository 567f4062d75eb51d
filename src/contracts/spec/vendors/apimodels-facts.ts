/** The unified audio API (apimodels.app): one endpoint, the model picks the operation. */
import { citing, fact, invented } from '../setting-rows.ts';

const page = 'apimodels.app page kling-audio';
const other = 'other pages of apimodels.app';
const lips = 'apimodels.app page kling-lip-sync (English and Chinese; the Russian one is newer)';
const mcp = "the gateway's own client, npm apimodels-mcp 0.3.0";
const pageDate = '2026-11';

const { documented, inferred } = citing({
  page: [page, pageDate],
  other: [other, pageDate],
  lips: [lips, pageDate],
  mcp: [mcp, pageDate],
});

export const apimodelsFacts = [
  documented.page('apimodels-create', 'POST /api/v1/audio/generations, routed by model.'),
  documented.page('apimodels-query', 'GET /api/v1/audio/generations?task_id=<id>.'),
  documented.other('apimodels-newer-base', 'A newer base serves the same paths below /v1.'),
  documented.mcp('apimodels-lookup', 'The video and image endpoints answer task_id of any task too.'),
  fact(
    'apimodels-wrong-query',
    'observed',
    '?taskId= is refused with "task_id is required".',
    'recorded refusal',
    '2026-10',
  ),
  fact(
    'apimodels-id-in-path',
    'observed',
    'An id in the path is 404 with a note on the base URL.',
    'recorded refusal',
    '2026-10',
  ),
  documented.other('apimodels-key', 'A key is sk_ and 16 or more letters and digits.'),
  documented.page(
    'apimodels-sound-effects',
    'kling-sound-effects: prompt, and duration as a string from "3.0" to "10.0" with one decimal.',
  ),
  documented.page('apimodels-video-to-audio', 'kling-video-to-audio: video_id or video_url, prompts, asmr_mode.'),
  inferred.page('apimodels-both-sources', 'video_id and video_url together are refused: the page says one of them.'),
  documented.page(
    'apimodels-tts',
    'kling-tts: text of at most 1000 characters, voice_id, voice_language, voice_speed 0.8 to 2.0.',
  ),
  fact(
    'apimodels-voice-language',
    'documented',
    "voice_language is required; the vendor's own client cannot send it.",
    `${page}; ${mcp}`,
    pageDate,
  ),
  documented.page(
    'apimodels-envelope',
    'Every answer is {code,msg,data}, success is code 200; data.model is kling-audio/<model>.',
  ),
  documented.page('apimodels-states', 'States: pending, processing, completed, failed.'),
  documented.page(
    'apimodels-result',
    'A completed task has resultUrls, createTime, completeTime; a failed one failMsg.',
  ),
  fact(
    'apimodels-extra-fields',
    'documented',
    'Answers may carry failCode, retryable, modelType and resultJson, a JSON string.',
    `${other}; ${mcp}`,
    pageDate,
  ),
  documented.page('apimodels-task-id', 'taskId looks like a cuid.'),
  invented('apimodels-result-urls', 'A video-to-audio result has one URL, of the MP3.'),
  documented.page(
    'apimodels-error-codes',
    '400, 401, 402, 404, 500 with the meanings of the page, which stand for the unknown texts.',
  ),
  documented.mcp('apimodels-error-http', 'Some failures come as HTTP 200 with another code; which ones is unknown.'),
  documented.mcp('apimodels-error-body', 'Clients read msg, then error.message, then error.'),
  documented.other('apimodels-model-unknown', '400: Invalid model: <id>. Supported: <the models>.'),
  documented.other(
    'apimodels-private-urls',
    'private/reserved IP addresses not allowed; accepted here, because clients of an emulator are local.',
  ),
  documented.other('apimodels-billing', 'Billed on completion only, failures never.'),
  documented.page('apimodels-prices', 'Prices a call: $0.0295, $0.0027, $0.0006.'),
  inferred.page('apimodels-money-check', '402 insufficient credits is answered at submission.'),
  invented('apimodels-running-tasks', 'What running tasks are going to cost cannot be spent again.'),
  documented.other(
    'apimodels-callback',
    'One unsigned POST when the task is completed or failed, 10 s for the receiver.',
  ),
  inferred.other(
    'apimodels-callback-body',
    'The callback carries the data of the query; its tail is not visible on the page.',
  ),
  documented.other(
    'apimodels-callback-retries',
    'Retries after 1 s, 2 s, 4 s, then a background job for 30 minutes; its interval of 60 s is our choice.',
  ),
  documented.page('apimodels-file-days', 'Files are stored 7 days.'),
  fact(
    'apimodels-browsers-only',
    'observed',
    'The host of result files answers 403 to a User-Agent that is no browser.',
    'a recorded download',
    '2026-10',
  ),
  documented.other('apimodels-balance', 'GET /balance answers data.balance.'),
  documented.other('apimodels-models', 'GET /models answers {"data":[{"id"}]}.'),
  documented.lips(
    'apimodels-identify-face',
    'kling-identify-face takes video_url and is a task as any other: data.faceData has session_id and face_list[{face_id, face_reference}].',
  ),
  documented.lips(
    'apimodels-advanced-lip-sync',
    'kling-advanced-lip-sync takes session_id and face_choose[] at the same path.',
  ),
  inferred.lips('apimodels-face-choose', "The fields of face_choose[] are Kling's: they are not visible on the page."),
  documented.lips('apimodels-lip-sync-model', 'data.model of the lip-sync models is their plain name.'),
  documented.lips(
    'apimodels-lip-sync-prices',
    'kling-identify-face costs $0.0007 a call, kling-advanced-lip-sync $0.0063 per 5 s.',
  ),
  documented.lips(
    'apimodels-lip-sync-newer',
    'A newer page has POST /video/generations: kling-identify-face with sessionId and faceId inside resultJson ($0.0100), kling-lip-sync-tts for speech of a preset voice, kling-lip-sync-video with session, face and audioId or audioUrl ($0.0650 per 5 s).',
  ),
  invented(
    'apimodels-lip-sync-newer-fields',
    'The request fields beside audioId and audioUrl are called as the results are (sessionId, faceId, voiceId); kling-lip-sync-tts tells audioId in resultJson and costs what kling-tts costs; the whole sound is spoken from the start of the video.',
  ),
  invented('apimodels-rate-limit', 'No limit on requests: none is published.'),
  inferred.page('apimodels-order', 'Judged in the order key, model, parameters, credits.'),
] as const;
