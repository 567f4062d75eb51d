/** Wrong: looks for the task id one level too high, and asks for what it found there. */
import { call, rain, sounds } from './kling-api.ts';

const made = (await call('POST', sounds, rain)) as { readonly data?: { readonly task_id: string } } | undefined;
await call('GET', `${sounds}/${made?.data?.task_id}`);
