/** Settings of the official API: what has not been observed there, or what was observed in more than one way. */
import { choice, count, delays, wholeCount } from '../setting-rows.ts';

export const klingSettings = {
  'auth.wrongSignatureCode': choice('jwt-wrong-signature', 'Code of a JWT with a wrong signature.', '1000', [
    '1000',
    '1002',
  ]),
  'auth.leewaySeconds': count('jwt-leeway', 'Clock leeway for exp and nbf.', 0, 0, 3600),
  'auth.maxLifetimeSeconds': count('jwt-max-exp', 'Largest exp minus now of a JWT; 0 = no limit.', 0, 0, 31_536_000),
  'auth.requireExp': choice('jwt-exp-required', 'Whether a JWT without exp is refused.', 'on', ['on', 'off']),
  'errors.unknownPath': choice('unknown-path', 'Body for a path that does not exist.', 'framework', [
    'framework',
    'kling',
  ]),
  'errors.notEmulated': choice(
    'not-emulated',
    'Answer for an operation that the vendor has and the emulator has not; bare-404 = as for a path that does not exist.',
    '501',
    ['501', 'bare-404'],
  ),
  'requests.unknownFields': choice('unknown-keys', 'Body fields that the API does not know.', 'ignore', [
    'ignore',
    'refuse',
  ]),
  'paging.outOfRange': choice('paging-out-of-range', 'pageNum or pageSize outside its range.', 'refuse', [
    'refuse',
    'clamp',
  ]),
  'lists.order': choice('list-order', 'Order of task lists.', 'newest-first', ['newest-first', 'oldest-first']),
  'tasks.taskInfo': choice('task-info-empty', 'task_info of a task without an external id.', 'empty-object', [
    'empty-object',
    'absent',
  ]),
  'tasks.keyOrder': choice('key-order', 'Key order of task objects.', 'observed', ['observed', 'documented']),
  'tasks.deductionUnlessSucceeded': choice(
    'deduction-while-running',
    'final_unit_deduction of a task that is running or failed.',
    'absent',
    ['absent', 'zero-when-failed'],
  ),
  'tasks.failedResult': choice('failed-result', 'task_result of a task that has failed.', 'absent', [
    'absent',
    'empty-object',
  ]),
  'tasks.balanceDeduction': choice(
    'balance-deduction-without-cash',
    'final_balance_deduction of a task paid from a pack.',
    'absent',
    ['absent', 'null', 'empty'],
  ),
  'externalIds.guard': choice('external-id-unique', 'Whether a repeated external_task_id is refused.', 'on', [
    'on',
    'off',
  ]),
  'externalIds.reuseAfterFailure': choice(
    'external-id-reuse',
    'Whether the external id of a failed task may be used again.',
    'refused',
    ['refused', 'allowed'],
  ),
  'voices.sourceRule': choice('voice-source-exclusive', 'voice_url and video_id together, or neither.', 'exactly-one', [
    'exactly-one',
    'optional',
  ]),
  'voices.base64': choice('voice-url-base64', 'Raw base64 in voice_url.', 'refused', ['refused', 'accepted']),
  'voices.uniqueNames': choice('voice-name-unique', 'Whether a second voice of the same name is refused.', 'off', [
    'off',
    'on',
  ]),
  'voices.limit': count('voice-limit', 'Most custom voices of an account; 0 = no limit.', 0, 0, 1_000_000),
  'voices.statusField': choice('voice-status-field', 'status inside task_result.voices[].', 'absent', [
    'absent',
    'present',
  ]),
  'voices.deletedInLists': choice('deleted-voices-in-lists', 'Tasks whose voice was deleted, in lists.', 'dropped', [
    'dropped',
    'listed',
  ]),
  'voices.failedInLists': choice('failed-voices-in-lists', 'Failed voice tasks in lists.', 'listed', [
    'listed',
    'dropped',
  ]),
  'voices.deleteBody': choice('delete-voice-body', 'Answer of delete-voices.', 'data', ['data', 'bare']),
  'voices.deleteTwice': choice('delete-voice-twice', 'Deleting a deleted voice.', 'refused', ['refused', 'idempotent']),
  'presets.grouping': choice('presets-grouping', 'Voices per item of presets-voices.', 'one-per-item', [
    'one-per-item',
    'one-item',
  ]),
  'media.problems': choice('media-problems', 'When a bad or unreachable source is reported.', 'fail-later', [
    'fail-later',
    'refuse',
  ]),
  'voices.localUrls': choice(
    'voice-url-local',
    'A voice_url on this machine: accepted here, so that tests need no other; refused by Kling (in an invented text).',
    'accepted',
    ['accepted', 'refused'],
  ),
  'tts.voiceSpeed': choice('tts-voice-speed', 'voice_speed outside its range.', 'clamp', ['clamp', 'reject']),
  'tts.catalogue': choice('tts-catalogue-by-host', 'Which named voices exist.', 'all', ['all', 'singapore']),
  'tts.get': choice('tts-get', 'GET /v1/audio/tts/{id}.', 'not-found', ['not-found', 'answers']),
  'tts.enCharactersPerSecond': count('tts-length', 'English characters per second at speed 1.', 11.8, 1, 100),
  'tts.zhCharactersPerSecond': count('tts-length', 'Chinese characters per second at speed 1.', 4.5, 1, 100),
  'videoToAudio.parentVideoOfUrl': choice('parent-video-of-url', 'parent_video of a video_url source.', 'present', [
    'present',
    'absent',
  ]),
  'faces.count': wholeCount('faces-found', 'Faces that identify-face finds in any video.', 1, 0, 20),
  'faces.capitalPath': choice('identify-face-capital', 'POST /v1/videos/Identify-face.', 'accepted', [
    'accepted',
    'not-found',
  ]),
  'avatar.tailSeconds': count('avatar-length', 'How much longer an avatar video is than its sound.', 0.97, 0, 60),
  'elements.typeField': choice(
    'element-type-field',
    'Name of the field that tells what an element is made from.',
    'reference_type',
    ['reference_type', 'element_type'],
  ),
  'elements.deleteBody': choice('element-delete-body', 'Answer of a deleted element.', 'bare', ['bare', 'data']),
  'concurrency.tts': choice('concurrency-tts', 'Whether TTS takes a concurrency slot.', 'off', ['off', 'on']),
  'concurrency.audio': choice('concurrency-audio', 'Whether voice and audio tasks take a video slot.', 'on', [
    'on',
    'off',
  ]),
  'tasks.most': wholeCount(
    'task-limit',
    'Most tasks of the account, finished ones included; one more is refused as beyond the concurrency limit. 0 = any number.',
    0,
    0,
    100_000_000,
  ),
  'rate.requestsPerSecond': wholeCount('rate-limit', 'Most requests per second before 1302; 0 = off.', 0, 0, 100_000),
  'rate.costsPerSecond': wholeCount('account-costs-rate', 'Most /account/costs calls per second; 0 = off.', 0, 0, 1000),
  'rate.retryAfter': choice('retry-after', 'Retry-After header on 1302 and 1303.', 'absent', ['absent', 'sent']),
  'costs.lagHours': count('account-costs-lag', 'Hours until remaining_quantity shows a charge.', 0, 0, 48),
  'funds.first': choice('cash-after-packs', 'What pays where a pack and cash both could.', 'packs', ['packs', 'cash']),
  'tasks.audioProductType': choice(
    'page-tasks-product-type',
    'product_type by which POST /tasks finds voice and audio tasks.',
    'video',
    ['video', 'none'],
  ),
  'billing.productFunctions': choice(
    'billing-functions',
    'product_function of voices and audio in billing details.',
    'named',
    ['named', 'empty'],
  ),
  'prices.talkingAgent': count(
    'price-talking-agent-plain',
    'Units a second of talking_agent without goods.',
    0.4,
    0,
    1000,
  ),
  'prices.dramaSubtitle': count('price-drama-subtitle', 'Units a second of drama_subtitle.', 0.02, 0, 1000),
  'prices.clothingDupe': count('price-clothing-dupe', 'Units a second of clothing_dupe.', 0.05, 0, 1000),
  'prices.lipSyncRounding': choice(
    'lip-sync-rounding',
    'How lip-sync counts its steps of 5 s: 5.041 s are two when they are rounded up, one when they are rounded to the nearest.',
    'up',
    ['up', 'nearest'],
  ),
  'callbacks.transitions': choice(
    'callback-statuses',
    'Which status changes are posted; documented = as the page of each operation says.',
    'documented',
    ['documented', 'changes', 'all', 'final'],
  ),
  'callbacks.body': choice('callback-body', 'Results in the callback body of voice and audio tasks.', 'as-query', [
    'as-query',
    'documented',
  ]),
  'callbacks.retryDelaysMs': delays(
    'callback-retries',
    'Delays between attempts of one delivery; [] = no retry.',
    [1000, 2000, 4000],
  ),
  'callbacks.timeoutMs': count('callback-timeout', 'Wall time given to a receiver.', 5000, 50, 120_000),
  'media.expireDays': count('url-lifetime', 'Days until result files are gone.', 30, 1, 3650),
  'media.assumedSeconds': count('assumed-duration', 'Length of a source that is not inspected.', 5.041, 0.1, 600),
} as const;
