/** Right: after a time-out it looks what was charged before it pays once more. */
import { call, speech } from './kling-api.ts';

const tts = '/v1/audio/tts';
try {
  await call('POST', tts, speech, { signal: AbortSignal.timeout(400) });
} catch {
  const now = Date.now();
  await call('GET', `/account/costs?start_time=${now - 86_400_000}&end_time=${now}`);
  await call('POST', tts, speech);
}
