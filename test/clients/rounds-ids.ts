/** Wrong: an id of 18 digits is held as a number, which has room for 15. */
import { call, rain, sounds } from './kling-api.ts';

const made = await call('POST', sounds, rain);
await call('GET', `${sounds}/${Number(made?.task_id)}`);
