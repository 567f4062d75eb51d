/** Wrong: the speed is misspelt, and ignored silently. */
import { call, speech } from './kling-api.ts';

await call('POST', '/v1/audio/tts', { ...speech, voice_sped: 1.2 });
