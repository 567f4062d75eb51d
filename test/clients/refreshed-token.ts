/** Right: a token that has expired is signed anew, and the call repeated. */
import { call, signToken } from './kling-api.ts';

const presets = '/v1/general/presets-voices';
const answer = await call('GET', presets, undefined, { token: signToken({ from: -3600, for: -60 }) });
if (!answer) await call('GET', presets);
