/**
 * Faces in a video, answered in the POST. The id of its task is the session that lip-sync works on. Source: facts
 * `identify-face-source`, `identify-face-result`.
 */
import type { Face } from '../records.ts';
import type { Product } from './product.ts';
import { faceVideo, lookUpVideo, parentVideoOf } from './product.ts';
import { nameFile } from './result-files.ts';

export const identifyFace: Product = {
  id: 'identify-face',
  timing: { fast: { processingMs: 100, finishMs: 300 }, realistic: { processingMs: 500, finishMs: 3000 } },
  source: faceVideo,
  takesSlot: () => false,
  lookUp: lookUpVideo,
  prepare: (submission, chance) => ({ parentVideo: parentVideoOf(submission, chance) }),
  finish({ parentVideo }, { settings }, now, { mint, random }) {
    const faces = Array.from({ length: settings['faces.count'] }, (_, index): Face => {
      const image = { id: mint(now), kind: 'png', durationMs: 0, name: nameFile('png', random, false) } as const;
      return { id: String(index), image, startMs: 0, endMs: parentVideo?.durationMs ?? 0 };
    });
    return { result: { type: 'faces', faces } };
  },
};
