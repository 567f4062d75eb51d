/**
 * An element: a person or thing that videos show again, with or without a voice. Source: facts `element-request`,
 * `element-result`, `element-voice`.
 */
import { fail } from '../failures.ts';
import type { Product } from './product.ts';
import { findVoice, textOf } from './product.ts';

export const element: Product = {
  id: 'element',
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 1000, finishMs: 5000 } },
  takesSlot: () => true,
  linksOf: (input) => ({ voices: [textOf(input, 'element_voice_id')].filter((id) => id !== undefined) }),
  lookUp(submission, known) {
    const id = textOf(submission.input, 'element_voice_id');
    return id === undefined || findVoice(submission, known, id) ? undefined : fail('voice.invalid', id);
  },
  prepare: (submission, _chance, known) => ({
    boundVoice: findVoice(submission, known, textOf(submission.input, 'element_voice_id')),
  }),
  finish: (_task, _account, _now, { random }) => ({
    // Fifteen digits, so that it survives as a JSON number. Source: observed 2026-09-20.
    result: {
      type: 'element',
      elementId: `${random.integer(100_000_000, 899_999_999)}${String(random.integer(0, 999_999)).padStart(6, '0')}`,
      status: 'succeed',
    },
  }),
};
