import { advancedLipSync } from './advanced-lip-sync.ts';
import { avatar } from './avatar.ts';
import { element } from './element.ts';
import { lipSync } from './lip-sync.ts';
import { imageToVideo, textToVideo } from './video.ts';
import { customVoice } from './custom-voice.ts';
import { identifyFace } from './identify-face.ts';
import { modelImageToVideo, omniVideo } from './model-video.ts';
import type { Product } from './product.ts';
import { clothingDupe, dramaSubtitle, talkingAgent } from './solutions.ts';
import { textToAudio } from './text-to-audio.ts';
import { tts } from './tts.ts';
import { videoToAudio } from './video-to-audio.ts';

/** Every product by id. */
export const products: Readonly<Record<string, Product>> = Object.fromEntries(
  [
    customVoice,
    tts,
    textToAudio,
    videoToAudio,
    identifyFace,
    advancedLipSync,
    lipSync,
    avatar,
    imageToVideo,
    textToVideo,
    element,
    modelImageToVideo,
    omniVideo,
    talkingAgent,
    dramaSubtitle,
    clothingDupe,
  ].map((product) => [product.id, product]),
);

/** The times of a progression name, stretched by `scale`. */
export function timingOf(product: Product, name: 'fast' | 'realistic', scale: number) {
  const { processingMs, finishMs } = product.timing[name];
  return {
    mode: 'time',
    processingMs: Math.round(processingMs * scale),
    finishMs: Math.round(finishMs * scale),
  } as const;
}
