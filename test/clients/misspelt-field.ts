/** Wrong: the speed is misspelt, and ignored without a word. */
import { call, speech } from './kling-api.ts';

await call('POST', '/v1/audio/tts', { ...speech, voice_sped: 1.2 });
