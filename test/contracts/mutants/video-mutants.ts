/** Faults in what voices and audio are for: sessions, sounds, lengths, prices, elements. */
import type { Json, Memory, WireRequest } from './broken-server.ts';
import { bodyOf, parse, say } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { at, onBody, onRefusal, onSent, onSuccess, onTask, pathOf, paths, resultsOf } from './patches.ts';

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

/** Multiplies the times at which faces end. */
const onFaces = (factor: number): Mutant['breakage'] =>
  onSuccess((body) => {
    for (const face of (body['data'] as { face_data: Json[] }).face_data)
      face['end_time'] = Number(face['end_time']) * factor;
  }, at(faces));

const elementsAt = '/v1/general/advanced-custom-elements';

/** Several elements, each with a fault of its own; callbacks say the same. */
const spoilElement = (task: Json): void => {
  const [element] = ((task['task_result'] as Json | undefined)?.['elements'] ?? []) as Json[];
  if (!element) return;
  Object.assign(element, {
    element_description: 'Another one.',
    tag_list: [{ id: 'o_199', name: 'x', description: '' }],
  });
  if (element['element_voice_info']) Object.assign(element['element_voice_info'], { voice_id: '829824295735410751' });
  if (element['element_name'] === 'kc') element['element_name'] = 'ck';
};

/** Remembers what was deleted, and puts a living one in its place wherever it is used. */
const revive = (deletion: RegExp, field: string, living: (memory: Memory) => string): Mutant['breakage'] => ({
  request(request: WireRequest, memory: Memory) {
    const gone = (memory.get('gone') ?? []) as string[];
    if (request.method !== 'POST') return;
    if (deletion.test(request.path)) return void memory.set('gone', [...gone, String(bodyOf(request)[field])]);
    const text = gone.reduce((sent, id) => sent.replaceAll(id, living(memory)), request.body.toString());
    request.body = Buffer.from(text);
  },
  answer(answer, request, memory) {
    // The first one is not deleted here.
    const shown = request.path.startsWith(elementsAt) && /"element_id":(\d+)/.exec(answer.text);
    if (shown && !memory.has('living')) memory.set('living', shown[1]);
  },
});

export const videoMutants: readonly Mutant[] = [
  {
    name: 'element-fields',
    fault: 'elements show other texts, tags and voices than were sent',
    breakage: {
      ...onTask(spoilElement, (request) => request.path.startsWith(elementsAt)),
      callback(callback) {
        const task = parse(callback.raw) as Json;
        spoilElement(task);
        return [{ ...callback, raw: JSON.stringify(task) }];
      },
    },
    checks: ['kling.create-element/largest', 'kling.delete-element/twice', 'kling.run/elements'],
    says: [
      /shows element_description as it was sent, '.*', but has 'Another one\.'/,
      /shows tag_list as it was sent/,
      /shows element_voice_info\.voice_id as it was sent, '\d+', but has '829824295735410751'/,
    ],
  },
  {
    name: 'element-twice',
    fault: 'a task of an element makes two',
    breakage: onTask((task) => {
      const made = ((task['task_result'] as Json | undefined)?.['elements'] ?? []) as Json[];
      if (made[0]) made.push({ ...made[0], element_id: Number(made[0]['element_id']) + 1 });
    }),
    checks: ['kling.create-element/smallest', 'kling.run/elements'],
    says: /A task of an element makes one element, but shows 2/,
  },
  {
    name: 'gone-voice-speaks',
    fault: 'a deleted voice can be given to an element',
    breakage: revive(/delete-voices/, 'voice_id', () => '829824295735410756'),
    checks: ['kling.create-custom-voice/voice/deleted-twice', 'kling.run/gone-voices'],
    says: /Voice \d+ was deleted, but an element that is to speak with it was accepted/,
  },
  {
    name: 'gone-element-plays',
    fault: 'a deleted element can be given to a video',
    breakage: revive(/delete-.*elements/, 'element_id', (memory) => String(memory.get('living'))),
    checks: ['kling.create-element/smallest', 'kling.create-image-to-video/unknown/element'],
    says: /The element \d+ was deleted, but a request that names it was answered/,
  },
  {
    name: 'concurrency-of-all',
    fault: 'the tasks of every account are counted as running',
    breakage: onBody((body, request, memory) => {
      const made = Number(memory.get('made') ?? 0);
      if (pathOf(request) === paths.voices && request.method === 'POST') memory.set('made', made + 1);
      if (pathOf(request) === '/account/concurrency' && typeof body['data'] === 'number') body['data'] += made;
    }),
    checks: ['kling.get-concurrency/running'],
    says: /Another account runs nothing of ours, but its count went from 0 to 1/,
  },
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
    name: 'face-after-video',
    fault: 'a face is seen until twice the length of its video',
    breakage: onFaces(2),
    checks: [`${lips}/life/whole`, 'kling.identify-face/smallest', 'kling.run/faces'],
    says: /The video has \d+ ms and its faces lie within it, but this is .*"end_time":\d+/,
  },
  {
    name: 'face-in-microseconds',
    fault: 'the end of a face is told in microseconds',
    breakage: onFaces(1000),
    checks: ['kling.identify-face/smallest', 'kling.run/faces'],
    says: /A video has 60000 ms at most and its faces lie within it, but this is .*"end_time":\d+/,
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
