/** Wrong: asks for a sound where voices are, and then where it is. */
import { call, follow, rain, sounds } from './kling-api.ts';

const made = await call('POST', sounds, rain);
await call('GET', `/v1/general/custom-voices/${made?.task_id}`);
await follow(`${sounds}/${made?.task_id}`);
