/** Wrong: one token for ever, and a repetition with the same one. */
import { call, signToken } from './kling-api.ts';

const token = signToken({ from: -3600, for: -60 });
for (let tries = 0; tries < 2; tries += 1) await call('GET', '/v1/general/presets-voices', undefined, { token });
