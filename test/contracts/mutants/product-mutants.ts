/** Faults in how tasks are found, and in what single products promise. */
import type { Json } from './broken-server.ts';
import { bodyOf, refuse, say, setBody } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { at, isRead, onRefusal, onSent, onSuccess, onTask, pathOf, paths, resultsOf } from './patches.ts';

const voice = 'kling.create-custom-voice';
const sound = 'kling.create-text-to-audio';
const dubbing = 'kling.create-video-to-audio';
const speech = 'kling.text-to-speech';

/** Where the emulator keeps its files. */
const mediaPrefix = '/bs2/';

const lastSegment = (path: string) => path.split('/').at(-1) ?? '';

export const productMutants: readonly Mutant[] = [
  {
    name: 'external-id-lost',
    fault: 'the query does not show the external id',
    breakage: onTask((task) => void (task['task_info'] = {}), isRead),
    checks: [`${sound}/life/external-id`],
    says: /external_task_id must be "kc-[^"]+", but is undefined/,
  },
  {
    name: 'external-id-not-found',
    fault: 'a task is not found by its external id',
    breakage: {
      answerFor: (request) =>
        /\/kc-/.test(request.path)
          ? refuse(400, 1201, `Task not found by id/external id: ${lastSegment(request.path)}`)
          : undefined,
    },
    checks: [`${voice}/life/external-id`],
    says: /must be accepted, but was answered 400\/1201 "Task not found/,
  },
  {
    name: 'external-id-twice',
    fault: 'an external id can be used twice',
    breakage: onSent((body, _request, memory) => {
      const id = body['external_task_id'];
      // What is refused for its fields takes no id.
      if (typeof id !== 'string' || !('prompt' in body)) return;
      if (memory.has(id)) body['external_task_id'] = `${id}-again`;
      memory.set(id, true);
    }),
    checks: [`${sound}/life/duplicate-external-id`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'external-id-per-product',
    fault: 'an external id is unique within its product only',
    breakage: onSent((body, request) => {
      if (typeof body['external_task_id'] === 'string' && pathOf(request) === paths.sound) {
        body['external_task_id'] = `sound-${body['external_task_id']}`;
      }
    }),
    checks: [`${voice}/life/duplicate-external-id`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'external-id-wording',
    fault: 'a taken external id is refused in other words',
    breakage: onRefusal((body) => {
      if (String(body['message']).startsWith('External_task_id')) body['message'] = 'duplicate';
    }),
    checks: [`${sound}/life/duplicate-external-id`],
    says: /message must be 'External_task_id .* already exists', but is 'duplicate'/,
  },
  {
    name: 'not-found-404',
    fault: 'an unknown task is 404/1203',
    breakage: {
      answerFor: (request) =>
        isRead(request) && /nobody|934560897820524592/.test(request.path)
          ? refuse(404, 1203, 'The requested resource does not exist')
          : undefined,
    },
    checks: ['kling.get-text-to-audio/unknown-id/text'],
    says: /code must be 1201, but the answer is 404\/1203/,
  },
  {
    name: 'not-found-200',
    fault: 'an unknown task is a success without data',
    breakage: {
      answerFor: (request) =>
        isRead(request) && request.path.includes('nobody')
          ? say(200, { code: 0, message: 'SUCCEED', request_id: '2138273a-8458-4b26-9e59-c5960727f456', data: null })
          : undefined,
    },
    checks: ['kling.get-custom-voice/unknown-id/text'],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'file-gone',
    fault: 'result files are not there',
    breakage: { answerFor: ({ path }) => (path.startsWith(mediaPrefix) ? say(404, { status: 404 }) : undefined) },
    checks: [`${sound}/life/files`],
    says: /must be there, but http:\S+ answered 404/,
  },
  {
    name: 'length-ignored',
    fault: 'every sound is 10 s long',
    breakage: onTask((task) => {
      for (const audio of resultsOf(task, 'audios')) audio['duration_wav'] = '10';
    }, isRead),
    checks: [`${sound}/length`],
    says: /must be 4.2 s long, but has 10 s/,
  },
  {
    name: 'other-parent-video',
    fault: 'the source of a dubbing is named as another one',
    breakage: onTask((task) => {
      const info = task['task_info'] as Json | undefined;
      if (info?.['parent_video']) (info['parent_video'] as Json)['url'] = 'https://example.com/other.mp4';
    }, isRead),
    checks: [`${dubbing}/parent-video`],
    says: /parent_video.url must be the URL that was sent/,
  },
  {
    name: 'speech-is-async',
    fault: 'speech is answered before it is made',
    breakage: onTask((task) => {
      task['task_status'] = 'submitted';
      delete task['task_result'];
    }, at(paths.speech)),
    checks: [`${speech}/synchronous`],
    says: /answers the finished speech, but this one is 'submitted'/,
  },
  {
    name: 'any-speaker',
    fault: 'an unknown voice speaks after all',
    breakage: onSent((body) => {
      if (body['voice_id'] === 'kling-contract-nobody') body['voice_id'] = 'oversea_male1';
      body['voice_language'] = 'en';
    }, at(paths.speech)),
    checks: [`${speech}/voice/unknown`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'any-tongue',
    fault: 'a voice speaks a language that it lacks',
    breakage: onSent((body) => {
      if (body['voice_id'] === 'oversea_male1') body['voice_language'] = 'en';
    }, at(paths.speech)),
    checks: [`${speech}/voice/language`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'speech-by-id',
    fault: 'a query of speech is an internal error',
    breakage: {
      answerFor: (request) =>
        request.method === 'GET' && request.path.startsWith(`${paths.speech}/`) ? refuse(500, 5000, 'oops') : undefined,
    },
    checks: [`${speech}/no-query`],
    says: /must be 404, but was 500/,
  },
  {
    name: 'nothing-taken',
    fault: 'charges do not show in the pack',
    breakage: onSuccess((body, _request, memory) => {
      const packs = (body['data'] as Json)['resource_pack_subscribe_infos'] as Json[];
      const first = memory.get('first') ?? packs[0]?.['remaining_quantity'];
      memory.set('first', first);
      if (packs[0]) packs[0]['remaining_quantity'] = first;
    }, at(paths.costs)),
    checks: ['kling.get-account-costs/balance'],
    says: /must fall by 0.05 units, but fell by 0/,
  },
  {
    name: 'cost-in-text',
    fault: 'quantities of packs are texts',
    breakage: onSuccess((body) => {
      for (const pack of (body['data'] as Json)['resource_pack_subscribe_infos'] as Json[]) {
        pack['total_quantity'] = String(pack['total_quantity']);
      }
    }, at(paths.costs)),
    checks: ['kling.get-account-costs/smallest'],
    says: /total_quantity must be number/,
  },
  {
    name: 'any-video',
    fault: 'an unknown video is dubbed after all',
    breakage: onSent((body) => {
      if (body['video_id'] === '934560897820524592') body['video_id'] = '830460928805724256';
    }, at(paths.dubbing)),
    checks: [`${dubbing}/unknown-video`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'mp3-cut',
    fault: 'the mp3 of a dubbing is cut',
    breakage: onTask((task) => {
      for (const audio of resultsOf(task, 'audios')) audio['duration_mp3'] = '1';
    }, isRead),
    checks: [`${dubbing}/parent-video`],
    says: /The mp3 is not shorter than the wav, but has 1 s/,
  },
  {
    name: 'trial-as-mp3',
    fault: 'the preview of a voice is an mp3',
    breakage: onTask((task) => {
      for (const item of resultsOf(task, 'voices')) item['trial_url'] = 'https://example.com/trial.mp3';
    }, isRead),
    checks: [`${voice}/voice/shown`],
    says: /trial_url is a .wav preview/,
  },
  {
    name: 'voice-renamed',
    fault: 'the name of a voice loses what is not ASCII',
    breakage: {
      request: (request) => {
        if (pathOf(request) !== paths.voices || request.method !== 'POST') return;
        const body = bodyOf(request);
        setBody(request, { ...body, voice_name: String(body['voice_name']).replaceAll(/[^ -~]/g, '?') });
      },
    },
    checks: [`${voice}/voice/shown`],
    says: /voice_name must be "潮 kc-/,
  },
];
