import { advancedLipSync, lipSync, identifyFace } from './lip-sync.ts';
import { avatar, imageToVideo, textToVideo, modelImageToVideo, omniVideo } from './video.ts';
import { element } from './element.ts';
import { customVoice } from './custom-voice.ts';
import type { Product } from './product.ts';
import { clothingDupe, dramaSubtitle, talkingAgent } from './solutions.ts';
import { textToAudio, tts, videoToAudio } from './audio.ts';

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
