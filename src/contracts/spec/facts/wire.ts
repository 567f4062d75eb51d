/** Transport, authentication, envelope, errors, order of checks. */
import { documented, fact, inferred, invented, observed, sources as s } from '../setting-rows.ts';

export const wireFacts = [
  documented.official(
    'content-type',
    'Content-Type application/json is listed as required; the official GET samples leave it out.',
  ),
  documented.official('trailing-slash', 'Official samples post to a path with a trailing slash: it is accepted.'),
  fact('api-key-form', 'observed', 'API keys are `api-key-kling-` and 43 characters.', 'two recorded keys', '2026-08'),
  observed.aself101('api-key-everywhere', 'An API key works on legacy reads and writes.'),
  documented.official(
    'jwt-form',
    'JWT HS256 with iss = AccessKey, exp and nbf, signed with the SecretKey as plain text.',
  ),
  observed.koreanProbes('auth-missing', 'No Authorization header: 401/1001 `Authorization is empty`.'),
  observed.koreanProbes('auth-unknown-api-key', 'A made-up key with the right prefix: 401/1002 `api key not found`.'),
  observed.aself101(
    'auth-garbage',
    'A bearer that is neither key nor JWT: 401/1002 `The token was expected to have 3 parts, but got 0`.',
  ),
  observed.aself101('auth-unknown-access-key', 'A JWT whose iss is unknown: 401/1002 `access key not found`.'),
  documented.official(
    'jwt-times',
    'A JWT before nbf is 401/1003, after exp 401/1004; both texts are inferred from the error table.',
  ),
  invented('jwt-wrong-signature', 'A JWT with a wrong signature is 401/1000 `Authentication failed`.'),
  invented('jwt-leeway', 'There is no leeway for exp and nbf.'),
  invented('jwt-max-exp', 'A JWT may be valid for any time.', 'no evidence; one client signs exp a day ahead'),
  inferred.official('jwt-exp-required', 'A JWT without exp is refused: every official sample sets it.'),
  observed.recorded(
    'envelope-success',
    'Success is HTTP 200 with code 0, message SUCCEED, request_id and data, in this order.',
  ),
  fact(
    'envelope-error',
    'observed',
    'A refusal has code, message and request_id, and no data.',
    'media-forge project notes',
    '2026-07-29',
  ),
  documented.official('error-table', 'HTTP status and meaning of every code.'),
  fact('request-id-uuid', 'observed', 'request_id is a lower-case UUID since June 2025.', s.recorded, '2026-08-26'),
  observed.mcpKling('unknown-path', 'An unknown path is HTTP 404 with the bare body of the web framework.'),
  invented(
    'not-emulated',
    'An operation that the vendor has and the emulator has not is answered with HTTP 501 in the vendor’s form, its name in the text.',
    'the emulator’s own answer, so that it is not taken for a mistake in the client',
  ),
  inferred.svideodownload('unknown-keys', 'Unknown body fields are ignored, as observed on new-standard paths.'),
  inferred.official(
    'empty-strings-absent',
    'Empty strings count as absent: the official samples send them for unused fields.',
  ),
  inferred.svideodownload('numeric-strings', 'Numbers may be sent as strings, as `settings.duration` takes 5 and "5".'),
  fact(
    'check-order',
    'inferred',
    'Authentication, JSON, field rules, funds, concurrency, look-ups, content: in this order.',
    'four integrators, recorded refusals',
    '2026-10-07',
  ),
  inferred.svideodownload(
    'field-order',
    'Of several broken fields the first by schema order is reported; blank text and missing voices come after field rules.',
  ),
  documented.official('content-policy', 'Forbidden content is refused with 400/1301; no real body is known.'),
  fact(
    'content-risk',
    'observed',
    'An accepted task may end failed with `Failure to pass the risk control system`.',
    'more than ten reports',
    '2026',
  ),
  invented('rate-limit', 'There is no rate limit: 1302 exists, its limit is unknown.'),
  invented('retry-after', 'No Retry-After header is sent.'),
  inferred.svideodownload(
    'wording-enum',
    "A value outside its list: `<path> value '<value>' is invalid, allowed values: <a>, <b>`, as lip-sync says it.",
  ),
  inferred.svideodownload(
    'wording-range',
    'A number outside its range: `<camelCasePath>: must be less than or equal to 2.0`, as lip-sync says it.',
  ),
  fact(
    'wording-required',
    'inferred',
    'A missing or blank field: `<camelCasePath>: must not be null` or `must not be blank`, as motion control and lip-sync say it.',
    "an integrator's reference notes",
    '2026-05-18',
  ),
  inferred.svideodownload(
    'wording-type',
    "A wrong type: `<path> value type is invalid, expected <type>` or `<path> value '<value>' is invalid`, as new-standard creates say it.",
  ),
  fact(
    'wording-length',
    'inferred',
    'A text that is too long: `<camelCasePath>: size must be between 0 and <n>`, the default text of Java bean validation.',
    'bean-validation texts on other fields',
    '2026-05-18',
  ),
  inferred.svideodownload(
    'wording-pairs',
    'Neither of two alternatives: `video_id or video_url is required`, as lip-sync says it.',
  ),
  inferred.svideodownload(
    'wording-video-url',
    'A video_url that is no URL: `Video URL is invalid`, as new-standard creates say it; a sound that is none: `Audio URL is invalid`.',
  ),
  inferred.official(
    'wording-unrecorded',
    'Codes without a recorded text use the explanation of the error table, as 1001 does.',
  ),
  invented('wording-both', 'Text for both sides of an exclusive pair.'),
  invented('wording-voice-url', 'Text for a voice_url that is no URL.'),
  invented('wording-unknown-key', 'Text for an unknown key, when unknown keys are refused.'),
] as const;
