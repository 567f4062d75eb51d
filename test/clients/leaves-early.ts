/** Right, as far as can be seen: it ends before its callback comes, as a script does that hands over to a server. */
import { call, rain, sounds } from './kling-api.ts';

await call('POST', sounds, { ...rain, callback_url: 'http://127.0.0.1:9/kling' });
