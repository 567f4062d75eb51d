/** Wrong: a prompt of more than 200 characters, and an answer that nobody looks at. */
import { call, rain, sounds } from './kling-api.ts';

await call('POST', sounds, { ...rain, prompt: 'Rain on a tin roof, and '.repeat(20) });
