/** Wrong: nbf is now, by a clock that is fast. */
import { call, signToken } from './kling-api.ts';

await call('GET', '/v1/general/presets-voices', undefined, { token: signToken({ from: 120, for: 1800 }) });
