/** Wrong: a prompt of more than 200 characters, and an answer that is not looked at. */
import { call, rain, sounds } from './kling-api.ts';

await call('POST', sounds, { ...rain, prompt: 'Rain on a tin roof, and '.repeat(20) });
