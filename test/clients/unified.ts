/** Right: a client of the unified audio API, which puts paths behind its base URL as that vendor's own client does. */
import { pause } from './kling-api.ts';

const { APIMODELS_BASE_URL: base = '', APIMODELS_API_KEY: key = '' } = process.env;

async function ask(path: string, body?: object) {
  const response = await fetch(`${base.replace(/\/$/, '')}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer = (await response.json()) as { readonly data: { readonly taskId: string; readonly state: string } };
  if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
  return answer.data;
}

await ask('/models');
const rain = { model: 'kling-sound-effects', prompt: 'Rain on a tin roof', duration: '5.0' };
const { taskId } = await ask('/audio/generations', rain);
for (;;) {
  const { state } = await ask(`/audio/generations?task_id=${taskId}`);
  if (state === 'completed') break;
  if (state === 'failed') throw new Error('The generation failed.');
  await pause(400);
}
