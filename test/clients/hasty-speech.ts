/** Wrong: a speed that is out of range, and silently made 2.0. */
import { call, speech } from './kling-api.ts';

await call('POST', '/v1/audio/tts', { ...speech, voice_speed: 3 });
