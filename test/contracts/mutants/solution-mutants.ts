/** Faults of solutions: their voices, subtitles and task space. */
import type { Json } from './broken-server.ts';
import { parse } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { at, onSent, onSuccess, pathOf } from './patches.ts';

const ofSubtitles = ['kling.create-drama-subtitle/life/files'];

export const solutionMutants: readonly Mutant[] = [
  {
    name: 'solutions-any-voice',
    fault: 'apparel videos take voices that are not theirs',
    breakage: onSent((body) => {
      const contents = (body['contents'] ?? []) as Json[];
      body['contents'] = contents.filter(({ voice_id: id }) => id !== 'oversea_male1');
    }, at('/solutions/e-commerce/clothing_dupe')),
    checks: ['kling.create-clothing-dupe/unknown/voice'],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'solutions-two-sources',
    fault: 'subtitles take several videos',
    breakage: onSent((body) => {
      const contents = (body['contents'] ?? []) as Json[];
      const first = contents.findIndex(({ type }) => type === 'source_video');
      body['contents'] = contents.filter(({ type }, index) => type !== 'source_video' || index === first);
    }, at('/solutions/drama_subtitle')),
    checks: ['kling.create-drama-subtitle/rules'],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'subtitles-told-early',
    fault: 'subtitles are notified while they are made',
    breakage: {
      callback(callback) {
        const body = parse(callback.raw) as Json;
        const isEnd = Array.isArray(body['outputs']) && (body['outputs'] as Json[]).some(({ type }) => type === 'srt');
        return isEnd
          ? [{ ...callback, raw: JSON.stringify({ ...body, status: 'processing', outputs: [] }) }, callback]
          : [callback];
      },
    },
    checks: ['kling.create-drama-subtitle/callback/whole'],
    says: /is notified at its end only, but these came: processing, succeed/,
  },
  {
    name: 'subtitles-without-ass',
    fault: 'subtitles come as SRT alone',
    breakage: onSuccess(
      (body) => {
        for (const task of body['data'] as Json[]) {
          task['outputs'] = (task['outputs'] as Json[]).filter(({ type }) => type !== 'ass');
        }
      },
      (request) => request.method === 'GET' && pathOf(request) === '/solutions',
    ),
    checks: ofSubtitles,
    says: /The output 'ass' must lead to a file, but is missing/,
  },
  {
    name: 'solutions-among-tasks',
    fault: 'tasks of solutions are read at /tasks',
    breakage: {
      answer(answer, request, memory) {
        const body = parse(answer.text) as Json;
        if (pathOf(request) === '/solutions' && request.method === 'GET') memory.set('solution', body['data']);
        const kept = memory.get('solution');
        if (pathOf(request) === '/tasks' && kept) answer.text = JSON.stringify({ ...body, data: kept });
      },
    },
    checks: ofSubtitles,
    says: /must be read at \/solutions only, but \/tasks has it/,
  },
];
