/** The request queue (GMI Cloud Inference Engine): one `POST /requests`, the model picks the operation. */
import { citing, fact, invented } from '../setting-rows.ts';

const page = 'GMI Cloud model page kling-custom-voice';
const reference = 'GMI Cloud video API reference and quickstarts';
const sdk = "the gateway's own Python SDK, github GMISWE/python-sdk";
const clients = 'published clients of others, github backblaze-labs/genblaze and nrynss/thutapi';
const queueRecord = 'records of other models of the same queue, 2026-09-05';
const pageDate = '2026-11';

const { documented, observed, thirdParty, inferred } = citing({
  page: [page, pageDate],
  reference: [reference, pageDate],
  sdk: [sdk, '2026-09'],
  clients: [clients, '2026-09'],
  queueRecord: [queueRecord, '2026-09'],
});

export const gmiFacts = [
  documented.page('gmi-paths', 'POST /requests and GET /requests/{request_id}, by bearer key.'),
  fact(
    'gmi-base',
    'documented',
    'The full base for API keys is /api/v1/ie/requestqueue/apikey.',
    'GMI Cloud video API reference',
    pageDate,
  ),
  observed.clients('gmi-key', 'A key is a JWT of about 252 characters that starts with eyJhbGc.'),
  documented.page('gmi-submit', 'A submit has model, payload and an optional webhook with a url.'),
  fact(
    'gmi-submit-answer',
    'documented',
    'The POST answers request_id, model, status, created_at, updated_at, queued_at; times are Unix seconds.',
    `${page}; ${reference}`,
    pageDate,
  ),
  observed.queueRecord(
    'gmi-submit-body',
    'Other models of the queue answered a submit with request_id and status alone; the page of kling-custom-voice shows the times and the model besides.',
  ),
  fact(
    'gmi-submit-status',
    'observed',
    'A submit answers 200; the SDK takes 201, too.',
    `${queueRecord}; ${sdk}`,
    '2026-09',
  ),
  fact(
    'gmi-first-status',
    'documented',
    'The POST answers dispatched; quickstarts of two other models show queued.',
    `${page}; ${reference}`,
    pageDate,
  ),
  documented.reference(
    'gmi-statuses',
    'Statuses: created, queued, dispatched, processing, success, failed, cancelled.',
  ),
  fact(
    'gmi-payload-echo',
    'observed',
    'The payload is echoed to the byte, misspelt keys included; some records echo {} or the prompt alone.',
    `a recorded terminal record; ${queueRecord}`,
    '2026-09',
  ),
  fact(
    'gmi-record-extras',
    'observed',
    'Records carry org_id, user_id and is_public: false, ended ones too; one recorded terminal record had none of them.',
    `${queueRecord}; ${reference}; a recorded terminal record`,
    '2026-09',
  ),
  observed.queueRecord('gmi-dead-model', 'A model that is gone is still accepted; its requests stay queued for ever.'),
  documented.reference('gmi-list', 'GET /requests?model_id= answers requests and total.'),
  thirdParty.clients('gmi-list-page', 'GET /requests takes page_size, and no filter as a key check.'),
  fact(
    'gmi-models',
    'observed',
    'GET /models answers model_ids; the SDK reads models, a list of model records, on another base.',
    `a recorded answer; ${sdk}`,
    '2026-09',
  ),
  documented.sdk('gmi-model-record', 'GET /models/{id} answers a model record with price_info.'),
  thirdParty.clients('gmi-cancel', 'DELETE /requests/{id} cancels, "best effort"; the client ignores the answer.'),
  documented.page(
    'gmi-custom-voice-reply',
    'kling-custom-voice is labelled sync and Asynchronous on one page; what it describes is asynchronous.',
  ),
  documented.page(
    'gmi-custom-voice-payload',
    'voice_name, at most 20 characters; exactly one of voice_url and video_id, else Kling rejects the request.',
  ),
  inferred.page(
    'gmi-source-rule',
    'Both or neither source shows as a failed request, not as a refusal: the POST answers before Kling is asked.',
  ),
  documented.page('gmi-custom-voice-outcome', 'outcome.voices[] has voice_id, voice_name, trial_url and no owned_by.'),
  documented.page(
    'gmi-no-voices',
    'Success without voices has the outcome {"error":"No voices found in the task result"}.',
  ),
  thirdParty.clients(
    'gmi-failure-text',
    'The text of a failure is read from a top-level error by two clients, from outcome.error by a third.',
  ),
  documented.page('gmi-webhook', 'The final result is posted to webhook.url and kept on the record.'),
  inferred.page(
    'gmi-webhook-body',
    'The webhook carries the four keys request_id, model, status, outcome that the page shows.',
  ),
  fact(
    'gmi-identify-face',
    'documented',
    'kling-identify-face answers with the terminal record: outcome.data has session_id and face_data[], times in ms; final_unit_deduction stands there, too.',
    'GMI Cloud model page kling-identify-face; a recorded answer',
    pageDate,
  ),
  thirdParty.clients(
    'gmi-identify-face-payload',
    'Its payload is video_url; a form with the id of a video was not seen.',
  ),
  fact(
    'gmi-lip-sync',
    'documented',
    "kling-lip-sync takes session_id and face_choose[], which is forwarded verbatim to Kling's advanced lip-sync.",
    'GMI Cloud model page kling-lip-sync',
    pageDate,
  ),
  fact(
    'gmi-video-outcome',
    'inferred',
    'The outcome of lip-sync is unknown; most video models answer media_urls[{url}], older ones video_url.',
    `${reference}; ${queueRecord}`,
    '2026-09',
  ),
  invented(
    'gmi-avatar',
    "The queue has Kling's avatars as kling-avatar, with the payload of Kling's own request: no page of the queue names them, one speaks of avatar pipelines that take a voice.",
  ),
  fact(
    'gmi-lip-sync-prices',
    'inferred',
    "Prices of the lip-sync models are unknown: Kling's list price is charged at submission, moved to final_unit_deduction.",
    'official English price page (video and audio)',
    '2026-09',
  ),
  invented('gmi-webhook-on', 'The webhook is called on success and failure, not on cancellation.'),
  invented('gmi-webhook-retries', 'The webhook is tried once.'),
  invented('gmi-webhook-signature', 'The webhook is not signed.'),
  documented.page(
    'gmi-billing',
    '$0.07 is charged at submission, moved once to final_unit_deduction on success, refunded in full on failure.',
  ),
  documented.page('gmi-billing-once', 'Duplicate success callbacks of the upstream never charge twice.'),
  fact(
    'gmi-unit-rate',
    'inferred',
    "A unit is 140,000 micro-USD: Kling's list price; the gateway does not state its rate.",
    'official English price page (video and audio)',
    '2026-09',
  ),
  invented('gmi-rounding', 'Micro-USD are rounded half up.'),
  fact(
    'gmi-parameter-errors',
    'observed',
    '400: invalid payload parameters: text (Required parameter is missing); several are joined by commas.',
    'recorded refusals',
    '2026-09',
  ),
  invented(
    'gmi-parameter-errors-other',
    'A broken rule of the request itself, and by setting of the payload, is answered in the form of the missing parameter.',
  ),
  observed.queueRecord(
    'gmi-bad-parameter',
    'A bad value in the payload is 500: Backend error (400). Please try again.',
  ),
  documented.sdk('gmi-error-body', 'Errors are {"error":"<text>"}.'),
  fact(
    'gmi-model-unknown',
    'observed',
    '404: model <id> does not exist. Ids are case-sensitive.',
    'recorded refusals',
    '2026-09',
  ),
  invented(
    'gmi-unauthorized',
    'A bad key is 401 unauthorized; the SDK reads 401 as expired or invalid, the text is unknown.',
  ),
  invented('gmi-request-not-found', 'An unknown request id is 404 request not found.'),
  thirdParty.clients('gmi-money', 'No money: 402 Insufficient credits.'),
  thirdParty.clients('gmi-upstream-errors', 'An upstream refusal is 500: Backend error (400). Please try again.'),
  fact(
    'gmi-capacity',
    'observed',
    '503: Upstream capacity temporarily exhausted; please retry later.',
    'recorded refusal',
    '2026-09',
  ),
  fact(
    'gmi-order',
    'third-party',
    'Judged in the order key, model, payload, entitlement; money last is our reading.',
    'a probing client',
    '2026-09',
  ),
] as const;
