/** Wrong: takes the id of the task for the id of the voice, and does not look whether there is one. */
import { call, follow } from './kling-api.ts';

const voices = '/v1/general/custom-voices';
const made = await call('POST', voices, { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' });
await follow(`${voices}/${made?.task_id}`);
await call('POST', '/v1/general/delete-voices', { voice_id: made?.task_id });
process.exitCode = 1;
