/** Wrong: polls as fast as it can. */
import { call, follow, rain, sounds } from './kling-api.ts';

const made = await call('POST', sounds, rain);
await follow(`${sounds}/${made?.task_id}`, 10);
