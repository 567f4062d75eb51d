/** Faults in what voices and audio are for: sessions, sounds, lengths, prices, elements. */
import { say } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { at, onRefusal, onSent, onSuccess, onTask, pathOf, resultsOf } from './patches.ts';

const faces = '/v1/videos/identify-face';
const lips = 'kling.create-advanced-lip-sync';
const films = 'kling.create-image-to-video';
const isLips = (request: Parameters<typeof pathOf>[0]) => pathOf(request).startsWith('/v1/videos/advanced-lip-sync');

/** Takes a request that names something that does not exist. */
const accepts = (path: string, text: string): Mutant['breakage'] => ({
  answer(answer, request) {
    if (pathOf(request) !== path || !answer.text.includes(text)) return;
    const task = { task_id: '934560897820524592', task_status: 'submitted', task_info: {} };
    const times = { created_at: 1790845200122, updated_at: 1790845200122 };
    const requestId = '2138273a-8458-4b26-9e59-c5960727f456';
    const body = { code: 0, message: 'SUCCEED', request_id: requestId, data: { ...task, ...times } };
    Object.assign(answer, say(200, body));
  },
});

export const videoMutants: readonly Mutant[] = [
  {
    name: 'session-without-faces',
    fault: 'identify-face answers no face_data',
    breakage: onSuccess((body) => {
      delete (body['data'] as Record<string, unknown>)['face_data'];
    }, at(faces)),
    checks: ['kling.identify-face/smallest'],
    says: /must have 'face_data'/,
  },
  {
    name: 'session-price',
    fault: 'identify-face takes another price',
    breakage: onSuccess(
      (body) => void Object.assign(body['data'] as object, { final_unit_deduction: '0.5' }),
      at(faces),
    ),
    checks: ['kling.identify-face/deduction'],
    says: /must be "0.05", but is "0.5"/,
  },
  {
    name: 'session-unknown-accepted',
    fault: 'lip-sync takes a session that does not exist',
    breakage: accepts('/v1/videos/advanced-lip-sync', 'Session not found'),
    checks: [`${lips}/unknown/session`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'audio-unknown-code',
    fault: 'an unknown audio_id is refused with another code',
    breakage: onRefusal((body) => void (body['code'] = 1203), at('/v1/videos/avatar/image2video')),
    checks: ['kling.create-avatar/unknown/audio'],
    says: /code|status/,
  },
  {
    name: 'lip-sync-price',
    fault: 'lip-sync costs one price whatever the length',
    breakage: onTask((task) => {
      if (task['final_unit_deduction'] !== undefined) task['final_unit_deduction'] = '0.25';
    }, isLips),
    checks: [`${lips}/life/whole`],
    says: /\(the price\), but is "0.25"/,
  },
  {
    name: 'watermark-lost',
    fault: 'a watermark that was asked for is missing',
    breakage: onTask((task) => {
      for (const video of resultsOf(task, 'videos')) delete video['watermark_url'];
    }, isLips),
    checks: [`${lips}/source`],
    says: /must be a watermark_url/,
  },
  {
    name: 'voice-control-free',
    fault: 'a voice in a video costs nothing more',
    breakage: onTask(
      (task) => {
        if (task['final_unit_deduction'] === '6') task['final_unit_deduction'] = '5';
      },
      (request) => pathOf(request).startsWith('/v1/videos/image2video'),
    ),
    checks: [`${films}/voice-control`],
    says: /must be "6", but is "5"/,
  },
  {
    name: 'named-voice-in-video',
    fault: 'a named voice of TTS is taken for a video',
    breakage: onSent((body) => {
      if (JSON.stringify(body['voice_list'] ?? '').includes('oversea_male1')) delete body['voice_list'];
    }),
    checks: [`${films}/unknown/voice`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'element-without-voice',
    fault: 'an element does not show its voice',
    breakage: onTask((task) => {
      const { elements = [] } = (task['task_result'] ?? {}) as { elements?: Record<string, unknown>[] };
      for (const element of elements) delete element['element_voice_info'];
    }),
    checks: ['kling.delete-element/twice'],
    says: /must show it in element_voice_info/,
  },
];
