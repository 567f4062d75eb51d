/** Wrong: sends the API's headers along to the file host, and asks for a result long after it was cleared. */
import { call, follow, signToken } from './kling-api.ts';

const made = await call('POST', '/v1/audio/text-to-audio', { prompt: 'Rain on a tin roof', duration: 5 });
const task = await follow(`/v1/audio/text-to-audio/${made?.task_id ?? ''}`);
const url = (task.task_result?.audios?.[0] as { readonly url_mp3?: string } | undefined)?.url_mp3 ?? '';
await fetch(url, { headers: { authorization: `Bearer ${signToken()}` } });

const control = `${process.env['KLING_EMULATOR_URL']}/__emulator`;
const { accounts } = (await (await fetch(`${control}/accounts`)).json()) as { accounts: readonly { id: string }[] };
await fetch(`${control}/accounts/${accounts[0]?.id ?? ''}/clock/advance`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ ms: 31 * 86_400_000 }),
});
await fetch(url);
