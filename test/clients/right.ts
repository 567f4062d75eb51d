/** A client that does everything right: signed tokens, a voice, a checked callback, speech, tidying up. */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { call, follow, speech } from './kling-api.ts';
import type { Task } from './kling-api.ts';

const voices = '/v1/general/custom-voices';
const key = Buffer.from((process.env['KLING_WEBHOOK_SECRET'] ?? '').replace('whsec_', ''), 'base64');

function isSigned({ headers }: IncomingMessage, body: string): boolean {
  const text = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const wanted = `v1,${createHmac('sha256', key).update(text).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(wanted);
}

let tellEnd: (task: Task) => void = () => undefined;
const ended = new Promise<Task>((resolve) => (tellEnd = resolve));
const receiver = createServer((req, res) => {
  void (async () => {
    let body = '';
    for await (const chunk of req) body += String(chunk);
    if (!isSigned(req, body)) res.statusCode = 401;
    res.end();
    if (res.statusCode !== 200) return;
    const task = JSON.parse(body) as Task;
    if (task.task_status === 'succeed' || task.task_status === 'failed') res.once('close', () => tellEnd(task));
  })();
}).listen(0, '127.0.0.1');
await once(receiver, 'listening');
const { port } = receiver.address() as AddressInfo;

await call('GET', '/v1/general/presets-voices?pageNum=1&pageSize=5');
const made = await call('POST', voices, {
  voice_name: 'Ada',
  voice_url: 'https://example.com/ada.mp3',
  callback_url: `http://127.0.0.1:${port}/kling`,
});
const told = await ended;
const task = await follow(`${voices}/${made?.task_id}`);
if (task.task_status === 'failed') throw new Error(task.task_status_msg);
if (told.task_id !== task.task_id) throw new Error('The callback is about another task.');
const spoken = await call('POST', '/v1/audio/tts', speech);
if (!spoken?.task_result?.audios?.[0]) throw new Error('There is no speech.');
await call('POST', '/v1/general/delete-voices', { voice_id: task.task_result?.voices?.[0]?.voice_id });
receiver.close();
receiver.closeAllConnections();
