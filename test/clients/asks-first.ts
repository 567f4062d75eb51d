/** Right: asks for an id of its own, made of digits, before it makes the task. */
import { call, follow, rain, sounds } from './kling-api.ts';

const own = '202611290000000042';
const found = await call('GET', `${sounds}/${own}`);
if (!found) await call('POST', sounds, { ...rain, external_task_id: own });
await follow(`${sounds}/${own}`);
