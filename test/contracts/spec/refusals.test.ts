import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/contracts/spec/judge.ts';
import type { RuleSettings } from '../../../src/contracts/spec/parsed-request.ts';

/** Code and message the vendor would answer, with the field and the stage; undefined when the request is fine. */
function firstRefusal(message: string, raw: unknown, settings: RuleSettings = {}) {
  const fault = readRequest(`kling/${message}.json`, raw, settings).faults[0];
  return fault && `${fault.refusal.code} ${fault.refusal.message} @${fault.pointer} ${fault.stage}`;
}

const voice = { voice_name: 'Narrator A', voice_url: 'https://example.com/a.mp3' };
const speech = { text: 'Hello there', voice_id: 'oversea_male1', voice_language: 'en' };
const sound = { prompt: 'Rain on a tin roof', duration: 5 };
const dub = { video_id: '830460928805724256' };
const times = { start_time: '1788253200000', end_time: '1790845200000' };
const fish = '🐟';
const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;

interface Case {
  readonly what: string;
  readonly body: unknown;
  readonly answer: string;
  readonly settings?: RuleSettings;
}
const refused = (what: string, body: unknown, answer: string, settings?: RuleSettings): Case => ({
  what,
  body,
  answer,
  ...(settings ? { settings } : {}),
});

const nameBlank = '1201 voiceName: must not be blank @/voice_name fields';
const nameLong = '1201 voiceName: size must be between 0 and 20 @/voice_name fields';
const badUrl = (shown: string) => `1201 voice_url value '${shown}' is invalid @/voice_url fields`;
const wrongType = (field: string, type = 'string') =>
  `1201 ${field} value type is invalid, expected ${type} @/${field} fields`;

describe('create-custom-voice refuses', () => {
  test.each([
    refused('no name', { ...voice, voice_name: undefined }, nameBlank),
    refused('null for a name', { ...voice, voice_name: null }, nameBlank),
    refused('an empty name', { ...voice, voice_name: '' }, nameBlank),
    refused('a name of blanks', { ...voice, voice_name: ' \t ' }, nameBlank),
    refused('a name of 21 letters', { ...voice, voice_name: 'x'.repeat(21) }, nameLong),
    refused('a name of 21 fishes', { ...voice, voice_name: fish.repeat(21) }, nameLong),
    refused('a number as a name', { ...voice, voice_name: 7 }, wrongType('voice_name')),
    refused('a list as a name', { ...voice, voice_name: ['a'] }, wrongType('voice_name')),
    refused('a very deep name', { ...voice, voice_name: deep }, wrongType('voice_name')),
    refused('a path as a URL', { ...voice, voice_url: '/home/me/a.mp3' }, badUrl('/home/me/a.mp3')),
    refused('an ftp URL', { ...voice, voice_url: 'ftp://example.com/a.mp3' }, badUrl('ftp://example.com/a.mp3')),
    refused('a URL without a host', { ...voice, voice_url: 'https:///a.mp3' }, badUrl('https:///a.mp3')),
    refused('base64', { ...voice, voice_url: 'A'.repeat(400) }, badUrl('A'.repeat(100))),
    refused('rubbish even where base64 is accepted', { ...voice, voice_url: 'not base64 !' }, badUrl('not base64 !'), {
      'voices.base64': 'accepted',
    }),
    refused('a number as video_id', { voice_name: 'A', video_id: 830460928805724 }, wrongType('video_id')),
    refused('a list as callback_url', { ...voice, callback_url: [] }, wrongType('callback_url')),
    refused(
      'an external id of 256 characters',
      { ...voice, external_task_id: 'x'.repeat(256) },
      '1201 externalTaskId: size must be between 0 and 255 @/external_task_id fields',
    ),
    refused(
      'neither source',
      { voice_name: 'A', voice_url: '', video_id: null },
      '1201 video_id or voice_url is required @ lookups',
    ),
    refused(
      'both sources',
      { ...voice, video_id: '830460928805724256' },
      '1201 video_id and voice_url cannot be set at the same time @ lookups',
    ),
    refused('a long name before a missing source', { voice_name: 'x'.repeat(21) }, nameLong),
  ])('$what', ({ body, answer, settings }) => {
    expect(firstRefusal('create-custom-voice.request', body, settings)).toBe(answer);
  });
});

describe('delete-voice refuses', () => {
  const blank = '1201 voiceId: must not be blank @/voice_id fields';
  test.each([
    refused('nothing', {}, blank),
    refused('null', { voice_id: null }, blank),
    refused('an empty id', { voice_id: '' }, blank),
    refused('a blank id', { voice_id: ' ' }, blank),
    refused('a number', { voice_id: 850087542757535 }, wrongType('voice_id')),
  ])('$what', ({ body, answer }) => {
    expect(firstRefusal('delete-voice.request', body)).toBe(answer);
  });
});

describe('text-to-speech refuses', () => {
  const noText = '1201 text is required @/text lookups';
  const noVoice = '1201 Voice language not found @/voice_id lookups';
  const long = '1201 text: size must be between 0 and 1000 @/text fields';
  const strict = { 'tts.voiceSpeed': 'reject' };
  test.each([
    refused('no text', { ...speech, text: undefined }, noText),
    refused('null for a text', { ...speech, text: null }, noText),
    refused('an empty text', { ...speech, text: '' }, noText),
    refused('a blank text', { ...speech, text: '   ' }, noText),
    refused('a text of 1001 letters', { ...speech, text: 'x'.repeat(1001) }, long),
    refused('a text of 1001 fishes', { ...speech, text: fish.repeat(1001) }, long),
    refused('an object as a text', { ...speech, text: {} }, wrongType('text')),
    refused('no voice', { ...speech, voice_id: undefined }, noVoice),
    refused('an empty voice', { ...speech, voice_id: '' }, noVoice),
    refused('a number as a voice', { ...speech, voice_id: 5 }, wrongType('voice_id')),
    refused('neither text nor voice', {}, noText),
    refused(
      'a language it does not speak',
      { ...speech, voice_language: 'fr' },
      "1201 voice_language value 'fr' is invalid, allowed values: zh, en @/voice_language fields",
    ),
    refused(
      'a language in capitals',
      { ...speech, voice_language: 'EN' },
      "1201 voice_language value 'EN' is invalid, allowed values: zh, en @/voice_language fields",
    ),
    refused('a number as a language', { ...speech, voice_language: 1 }, wrongType('voice_language')),
    refused(
      'a bad language before a missing text',
      { voice_language: 'fr' },
      "1201 voice_language value 'fr' is invalid, allowed values: zh, en @/voice_language fields",
    ),
    refused('a word as a speed', { ...speech, voice_speed: 'fast' }, wrongType('voice_speed', 'number')),
    refused('a boolean as a speed', { ...speech, voice_speed: true }, wrongType('voice_speed', 'number')),
    refused(
      'a speed of 99 when told to',
      { ...speech, voice_speed: 99 },
      '1201 voiceSpeed: must be less than or equal to 2.0 @/voice_speed fields',
      strict,
    ),
    refused(
      'a speed of 0.74 when told to',
      { ...speech, voice_speed: 0.74 },
      '1201 voiceSpeed: must be greater than or equal to 0.8 @/voice_speed fields',
      strict,
    ),
  ])('$what', ({ body, answer, settings }) => {
    expect(firstRefusal('text-to-speech.request', body, settings)).toBe(answer);
  });
});

describe('create-text-to-audio refuses', () => {
  const noPrompt = '1201 prompt: must not be blank @/prompt fields';
  const noDuration = '1201 duration: must not be null @/duration fields';
  const short = '1201 duration: must be greater than or equal to 3.0 @/duration fields';
  const long = '1201 duration: must be less than or equal to 10.0 @/duration fields';
  test.each([
    refused('no prompt', { duration: 5 }, noPrompt),
    refused('a blank prompt', { ...sound, prompt: '\n' }, noPrompt),
    refused(
      'a prompt of 201 characters',
      { ...sound, prompt: 'x'.repeat(201) },
      '1201 prompt: size must be between 0 and 200 @/prompt fields',
    ),
    refused('no duration', { prompt: 'Rain' }, noDuration),
    refused('null for a duration', { ...sound, duration: null }, noDuration),
    refused('an empty duration', { ...sound, duration: '' }, noDuration),
    refused('a duration of 2.9', { ...sound, duration: 2.9 }, short),
    refused('a duration of "2.94"', { ...sound, duration: '2.94' }, short),
    refused('a duration of 10.05', { ...sound, duration: 10.05 }, long),
    refused('a duration of 1e300', { ...sound, duration: 1e300 }, long),
    refused('a duration of "5s"', { ...sound, duration: '5s' }, wrongType('duration', 'number')),
    refused('a list as a duration', { ...sound, duration: [5] }, wrongType('duration', 'number')),
    refused('the first of two', { prompt: '', duration: 99 }, noPrompt),
  ])('$what', ({ body, answer }) => {
    expect(firstRefusal('create-text-to-audio.request', body)).toBe(answer);
  });
});

describe('create-video-to-audio refuses', () => {
  const long = (field: string, camel: string) => `1201 ${camel}: size must be between 0 and 200 @/${field} fields`;
  test.each([
    refused('neither source', { asmr_mode: true }, '1201 video_id or video_url is required @ lookups'),
    refused('empty sources', { video_id: '', video_url: '' }, '1201 video_id or video_url is required @ lookups'),
    refused(
      'both sources',
      { ...dub, video_url: 'https://example.com/a.mp4' },
      '1201 video_id and video_url cannot be set at the same time @ lookups',
    ),
    refused('a file name as a URL', { video_url: 'a.mp4' }, '1201 Video URL is invalid @/video_url fields'),
    refused(
      'a long effect',
      { ...dub, sound_effect_prompt: 'x'.repeat(201) },
      long('sound_effect_prompt', 'soundEffectPrompt'),
    ),
    refused('a long music prompt', { ...dub, bgm_prompt: fish.repeat(201) }, long('bgm_prompt', 'bgmPrompt')),
    refused(
      'a word as asmr_mode',
      { ...dub, asmr_mode: 'true' },
      "1201 asmr_mode value 'true' is invalid @/asmr_mode fields",
    ),
    refused(
      'a number as asmr_mode',
      { ...dub, asmr_mode: 1 },
      "1201 asmr_mode value '1' is invalid @/asmr_mode fields",
    ),
    refused(
      'an object as asmr_mode',
      { ...dub, asmr_mode: {} },
      "1201 asmr_mode value '{…}' is invalid @/asmr_mode fields",
    ),
  ])('$what', ({ body, answer }) => {
    expect(firstRefusal('create-video-to-audio.request', body)).toBe(answer);
  });
});

describe.each([
  ['list-custom-voices.query', 1000],
  ['list-preset-voices.query', 1000],
  ['list-text-to-audio.query', 500],
  ['list-video-to-audio.query', 500],
])('%s refuses', (message, most) => {
  const low = (field: string) => `1201 ${field}: must be greater than or equal to 1 @/${field} fields`;
  const high = (field: string, limit: number) =>
    `1201 ${field}: must be less than or equal to ${limit} @/${field} fields`;
  test.each([
    refused('page 0', { pageNum: '0' }, low('pageNum')),
    refused('page -1', { pageNum: '-1' }, low('pageNum')),
    refused('page 1001', { pageNum: '1001' }, high('pageNum', 1000)),
    refused('size 0', { pageSize: '0' }, low('pageSize')),
    refused('a size above its range', { pageSize: String(most + 1) }, high('pageSize', most)),
    refused('a word', { pageNum: 'two' }, "1201 pageNum value 'two' is invalid @/pageNum fields"),
    refused('half a page', { pageNum: '1.5' }, "1201 pageNum value '1.5' is invalid @/pageNum fields"),
    refused('the first of repeated values', { pageNum: ['0', '5'] }, low('pageNum')),
    refused(
      'a word even where numbers are clamped',
      { pageSize: 'all' },
      "1201 pageSize value 'all' is invalid @/pageSize fields",
      { 'paging.outOfRange': 'clamp' },
    ),
  ])('$what', ({ body, answer, settings }) => {
    expect(firstRefusal(message, body, settings)).toBe(answer);
  });
});

describe('get-account-costs refuses', () => {
  const missing = (field: string) => `1200 Missing Request Parameter @/${field} fields`;
  test.each([
    refused('no times', {}, missing('start_time')),
    refused('camelCase times', { startTime: '1', endTime: '2' }, missing('start_time')),
    refused('no end', { start_time: '1' }, missing('end_time')),
    refused('an empty start', { ...times, start_time: '' }, missing('start_time')),
    refused(
      'a date',
      { ...times, end_time: '2026-09-20' },
      "1201 end_time value '2026-09-20' is invalid @/end_time fields",
    ),
  ])('$what', ({ body, answer }) => {
    expect(firstRefusal('get-account-costs.query', body)).toBe(answer);
  });
});

test.each([[[]], [7], ['text'], [null], [undefined], [true]])('a body that is %j is refused with 1200', (raw) => {
  expect(firstRefusal('delete-voice.request', raw)).toBe('1200 Invalid request parameters @ fields');
});
