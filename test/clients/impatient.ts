/** Wrong: gives speech less time than it takes, and asks for it again. */
import { call, speech } from './kling-api.ts';

const tts = '/v1/audio/tts';
try {
  await call('POST', tts, speech, { signal: AbortSignal.timeout(1500) });
} catch {
  await call('POST', tts, speech);
}
