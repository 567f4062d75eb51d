/** Wrong: the duration comes from a form and stays a text. */
import { call, follow, rain, sounds } from './kling-api.ts';

const made = await call('POST', sounds, { ...rain, duration: '5' });
await follow(`${sounds}/${made?.task_id}`);
