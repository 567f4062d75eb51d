/** Faults in what is accepted and refused. */
import type { Breakage, Json } from './broken-server.ts';
import { bodyOf, refuse, say } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { at, isCreate, onRefusal, onSent, pathOf, paths } from './patches.ts';

const voice = 'kling.create-custom-voice';
const sound = 'kling.create-text-to-audio';
const speech = 'kling.text-to-speech';
const dubbing = 'kling.create-video-to-audio';

const refuseWhen = (isBad: (body: Json) => boolean, path: string, status = 400, code = 1201): Breakage => ({
  answerFor: (request) =>
    request.method === 'POST' && pathOf(request) === path && isBad(bodyOf(request))
      ? refuse(status, code, 'refused by a fault')
      : undefined,
});

/** Lets a request pass that the emulator would refuse, by mending it. */
const alter = (change: (body: Json) => void, path: string): Breakage => onSent((body) => change(body), at(path));

const lengthOf = (value: unknown) => (typeof value === 'string' ? Array.from(value).length : 0);

export const requestMutants: readonly Mutant[] = [
  {
    name: 'name-of-21',
    fault: 'a voice name of 21 characters is accepted',
    breakage: alter((body) => void (body['voice_name'] = String(body['voice_name']).slice(0, 20)), paths.voices),
    checks: [`${voice}/boundary/voice_name/21`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'name-of-20',
    fault: 'a voice name of 20 characters is refused',
    breakage: refuseWhen((body) => lengthOf(body['voice_name']) === 20, paths.voices),
    checks: [`${voice}/boundary/voice_name/20`],
    says: /must be accepted/,
  },
  {
    name: 'counts-bytes',
    fault: 'the limit of a voice name counts bytes in place of characters',
    breakage: refuseWhen((body) => Buffer.byteLength(String(body['voice_name'])) > 20, paths.voices),
    checks: [`${voice}/boundary/voice_name/20-wide`],
    says: /must be accepted/,
  },
  {
    name: 'text-of-1001',
    fault: 'a text of 1001 characters is accepted',
    breakage: alter((body) => {
      if (lengthOf(body['text']) > 1000) body['text'] = String(body['text']).slice(0, 1000);
    }, paths.speech),
    checks: [`${speech}/boundary/text/1001`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'text-of-1000',
    fault: 'a text of 1000 characters is refused',
    breakage: refuseWhen((body) => lengthOf(body['text']) >= 1000, paths.speech),
    checks: [`${speech}/boundary/text/1000`],
    says: /must be accepted/,
  },
  {
    name: 'speed-highest',
    fault: 'the highest speed is refused',
    breakage: refuseWhen((body) => body['voice_speed'] === 2, paths.speech),
    checks: [`${speech}/boundary/voice_speed/2`],
    says: /must be accepted/,
  },
  {
    name: 'speed-lowest',
    fault: 'the lowest speed is refused',
    breakage: refuseWhen((body) => body['voice_speed'] === 0.8, paths.speech),
    checks: [`${speech}/boundary/voice_speed/0.8`],
    says: /must be accepted/,
  },
  {
    name: 'duration-above',
    fault: 'a sound of 10.1 s is accepted',
    breakage: alter((body) => {
      if (Number(body['duration']) > 10) body['duration'] = 10;
    }, paths.sound),
    checks: [`${sound}/boundary/duration/10.1`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'duration-below',
    fault: 'a sound of 2.9 s is accepted',
    breakage: alter((body) => {
      if (Number(body['duration']) < 3) body['duration'] = 3;
    }, paths.sound),
    checks: [`${sound}/boundary/duration/2.9`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'prompt-of-201',
    fault: 'a prompt of 201 characters is accepted',
    breakage: alter((body) => {
      if (lengthOf(body['prompt']) > 200) body['prompt'] = String(body['prompt']).slice(0, 200);
    }, paths.sound),
    checks: [`${sound}/boundary/prompt/201`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'name-not-needed',
    fault: 'a voice without a name is accepted',
    breakage: alter((body) => {
      if (!body['voice_name']) body['voice_name'] = 'Somebody';
    }, paths.voices),
    checks: [`${voice}/missing/voice_name`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'number-as-name',
    fault: 'a number is accepted as the name of a voice',
    breakage: alter((body) => {
      if (typeof body['voice_name'] === 'number') body['voice_name'] = String(body['voice_name']);
    }, paths.voices),
    checks: [`${voice}/wrong-type/voice_name`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'any-mode',
    fault: 'any value is accepted as asmr_mode',
    breakage: alter((body) => {
      if ('asmr_mode' in body) body['asmr_mode'] = Boolean(body['asmr_mode']);
    }, paths.dubbing),
    checks: [`${dubbing}/wrong-type/asmr_mode`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'numeric-text',
    fault: 'a duration sent as text is refused',
    breakage: refuseWhen((body) => typeof body['duration'] === 'string' && body['duration'] !== '', paths.sound),
    checks: [`${sound}/boundary/duration/as-text`],
    says: /must be accepted/,
  },
  {
    name: 'both-sources',
    fault: 'video_id and video_url are accepted together',
    breakage: alter((body) => {
      if (body['video_url']) delete body['video_id'];
    }, paths.dubbing),
    checks: [`${dubbing}/pair/both`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'any-url',
    fault: 'anything is taken as the URL of a video',
    breakage: alter((body) => {
      if ('video_url' in body && !/^https?:/.test(String(body['video_url'])))
        body['video_url'] = 'https://example.com/a';
    }, paths.dubbing),
    checks: [`${dubbing}/pattern/video_url`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'no-source',
    fault: 'a dubbing without a video is accepted',
    breakage: alter((body) => {
      if (!body['video_id'] && !body['video_url']) body['video_url'] = 'https://example.com/a.mp4';
    }, paths.dubbing),
    checks: [`${dubbing}/pair/neither`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'any-language',
    fault: 'an unknown language is read as the default one',
    breakage: alter((body) => {
      if (body['voice_language'] !== 'en') delete body['voice_language'];
    }, paths.speech),
    checks: [`${speech}/enum/voice_language/unknown`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'wrong-code',
    fault: 'a missing field is refused with 1200 in place of 1201',
    breakage: onRefusal((body) => {
      if (body['code'] === 1201) body['code'] = 1200;
    }),
    checks: [`${sound}/missing/prompt`],
    says: /code must be 1201, but the answer is 400\/1200/,
  },
  {
    name: 'wrong-wording',
    fault: 'a wrong language is refused in other words',
    breakage: onRefusal((body) => void (body['message'] = 'Bad language'), at(paths.speech)),
    checks: [`${speech}/enum/voice_language/unknown`],
    says: /message must be 'voice_language value 'klingon' is invalid, allowed values: zh, en'/,
  },
  {
    name: 'page-of-text',
    fault: 'a page number that is no number is read as 1',
    breakage: {
      request: (request) => void (request.path = request.path.replace(/pageNum=(?!-?\d)[^&]*/, 'pageNum=1')),
    },
    checks: ['kling.list-text-to-audio/wrong-type/pageNum'],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'page-of-1000',
    fault: 'the largest page of voices is refused',
    breakage: {
      answerFor: ({ path }) =>
        path.includes('pageSize=1000') ? refuse(400, 1201, 'pageSize is too large') : undefined,
    },
    checks: ['kling.list-custom-voices/boundary/pageSize/1000'],
    says: /must be accepted/,
  },
  {
    name: 'times-not-needed',
    fault: 'account costs are answered without times',
    breakage: {
      request: (request) => {
        if (pathOf(request) === paths.costs && !request.path.includes('start_time')) {
          request.path = `${paths.costs}?start_time=0&end_time=4000000000000`;
        }
      },
    },
    checks: ['kling.get-account-costs/missing/start_time'],
    says: /must be refused with 1200, but was accepted/,
  },
  {
    name: 'strict-keys',
    fault: 'an unknown key is an internal error',
    breakage: refuseWhen((body) => 'nobody_knows_this' in body, paths.sound, 500, 5000),
    checks: [`${sound}/unknown-key`],
    says: /must be 4xx, but was 500/,
  },
  {
    name: 'empty-texts',
    fault: 'empty texts in optional fields are refused',
    breakage: refuseWhen((body) => body['callback_url'] === '', paths.sound),
    checks: [`${sound}/tolerates/empty-strings`],
    says: /must be accepted/,
  },
  {
    name: 'malformed-500',
    fault: 'broken JSON is an internal error',
    breakage: onRefusal((body, answer) => {
      if (body['code'] !== 1200) return;
      answer.status = 500;
      body['code'] = 5000;
    }, isCreate),
    checks: [`${sound}/bad-input/malformed`],
    says: /must be 4xx, but was 500/,
  },
  {
    name: 'array-accepted',
    fault: 'an array with one request is taken as that request',
    breakage: {
      request: (request) => {
        const body: unknown = JSON.parse(request.body.toString() === '' ? 'null' : safe(request.body.toString()));
        if (Array.isArray(body)) request.body = Buffer.from(JSON.stringify(body[0]));
      },
    },
    checks: [`${sound}/bad-input/array`],
    says: /an array must be refused with a 4xx, but was accepted/,
  },
  {
    name: 'any-content-type',
    fault: 'JSON is accepted with any content type',
    breakage: {
      request: (request) => {
        if (request.method === 'POST') request.headers['content-type'] = 'application/json';
      },
    },
    checks: [`${sound}/bad-input/plain-text`, `${sound}/bad-input/no-content-type`],
    says: /content type.* must be refused with a 4xx, but was accepted/,
  },
  {
    name: 'deep-crash',
    fault: 'very deep nesting breaks the connection',
    breakage: {
      answerFor: ({ body }) => (body.toString().includes('[[[[[[[[') ? { ...say(500, {}), hangUp: true } : undefined),
    },
    checks: [`${sound}/bad-input/deep`],
    says: /no proper HTTP answer/,
  },
  {
    name: 'empty-body-page',
    fault: 'an empty body is answered with a page',
    breakage: {
      answerFor: ({ method, body }) =>
        method === 'POST' && body.length === 0
          ? { status: 400, headers: { 'content-type': 'text/html' }, text: '<h1>Bad Request</h1>' }
          : undefined,
    },
    checks: [`${sound}/bad-input/empty`],
    says: /must be application\/json|body must be JSON/,
  },
  {
    name: 'long-requests',
    fault: 'requests with four or more fields are refused',
    breakage: refuseWhen((body) => Object.keys(body).length > 3, paths.speech),
    checks: [`${speech}/largest`, `${speech}/generated/valid`],
    says: /must be accepted/,
  },
  {
    name: 'any-method',
    fault: 'paths answer every method',
    breakage: {
      answerFor: ({ method, path }) =>
        method === 'DELETE' || (method === 'GET' && path === paths.speech) ? say(200, {}) : undefined,
    },
    checks: ['kling.list-preset-voices/wrong-method', 'kling.text-to-speech/wrong-method'],
    says: /A wrong method is a 4xx, but this was 200/,
  },
];

/** The text if it is JSON, else null: this fault is about arrays alone. */
function safe(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return 'null';
  }
}
