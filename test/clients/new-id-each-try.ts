/** Wrong: gives every try an id of its own, so that nothing knows that they are the same. */
import { randomUUID } from 'node:crypto';
import { call, speech } from './kling-api.ts';

for (const wait of [1500, 1500, 60_000]) {
  const body = { ...speech, external_task_id: randomUUID() };
  const answer = await call('POST', '/v1/audio/tts', body, { signal: AbortSignal.timeout(wait) }).catch(
    () => undefined,
  );
  if (answer) break;
}
