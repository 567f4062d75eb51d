/** What stands where its operation does not read it is reported with the place that is right, at every vendor. */
import { afterAll, expect, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createClient } from '../support/client.ts';

const ada = { voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' };
const hook = 'http://127.0.0.1:9/hook';
const id = '830460928805724256';
const voices = '/v1/general/custom-voices';
const unified = '/api/v1/audio/generations';
const effect = { model: 'kling-sound-effects', prompt: 'rain', duration: '5.0' };
const queued = (more: object, payload: object = ada) => ({ model: 'kling-custom-voice', payload, ...more });
const speech = { text: 'Hi', voice_id: 'oversea_male1', voice_language: 'en' };

/** Method and path, what is reported, body. */
const misplaced: readonly (readonly [call: string, told: string, body?: object])[] = [
  // The receiver of callbacks.
  [
    'POST /requests',
    "'payload.webhook_url' is ignored; did you mean 'webhook.url'?",
    queued({}, { ...ada, webhook_url: hook }),
  ],
  [
    'POST /requests',
    "'payload.webhook' is ignored; did you mean 'webhook.url'?",
    queued({}, { ...ada, webhook: { url: hook } }),
  ],
  ['POST /requests', "'callback_url' is ignored; did you mean 'webhook.url'?", queued({ callback_url: hook })],
  [
    'POST /requests',
    "'webhook.callback_url' was sent, did you mean 'webhook.url'?",
    queued({ webhook: { callback_url: hook } }),
  ],
  [`POST ${voices}`, "'webhook' is ignored; did you mean 'callback_url'?", { ...ada, webhook: { url: hook } }],
  [`POST /kling${voices}`, "'notify_url' is ignored; did you mean 'callback_url'?", { ...ada, notify_url: hook }],
  [`POST ${unified}`, "'webhook' is ignored; did you mean 'callback_url'?", { ...effect, webhook: { url: hook } }],
  ['POST /v1/audio/tts', 'no callback is sent here, the answer has the result.', { ...speech, callback_url: hook }],
  // The id of a task.
  [`GET ${unified}?id=${id}`, "'id' was sent, did you mean 'task_id'?"],
  [`GET ${unified}?request_id=${id}`, "'request_id' was sent, did you mean 'task_id'?"],
  [`GET ${unified}/clx7k2m9q000108l4f3zq9v1d`, `Did you mean GET ${unified}?task_id={id}?`],
  [`GET ${unified}/clx7k2m9q000108l4f3zq9v1d/status`, `Did you mean GET ${unified}?task_id={id}?`],
  [`POST ${unified}`, `a task is read at GET ${unified}?task_id={id}.`, { task_id: id }],
  [`GET ${voices}?task_id=${id}`, `a task is read at GET ${voices}/{id}.`],
  [`GET /kling${voices}?external_task_id=mine`, `a task is read at GET /kling${voices}/{id}.`],
  ['GET /requests?request_id=7', 'a task is read at GET /requests/{id}.'],
  [`GET /tasks/${id}`, 'Did you mean GET /tasks?task_ids={id}?'],
  [`GET /v1/tasks/${id}`, 'Did you mean GET /tasks?task_ids={id}?'],
  [`GET /kling/tasks?ids=${id}`, "'ids' was sent, did you mean 'task_ids'?"],
  [`GET /solutions?id=${id}`, "'id' was sent, did you mean 'task_ids'?"],
  ['POST /tasks', 'a task is read at GET /tasks?task_ids={id}.', { task_ids: [id] }],
  // The other half of the request.
  [`POST /v1/general/delete-voices?voice_id=${id}`, "'voice_id' was sent in the query: POST takes it in the body.", {}],
  [`POST /kling/v1/general/delete-voices`, "'id' was sent, did you mean 'voice_id'?", { id }],
  [
    'POST /requests?model=kling-custom-voice',
    "'model' was sent in the query: POST takes it in the body.",
    { payload: ada },
  ],
  ['POST /v1/audio/tts?voice_speed=2', "'voice_speed' in the query is ignored: POST takes it in the body.", speech],
  [`GET ${unified}`, "'task_id' was sent in the body: GET takes it in the query.", { task_id: id }],
  [`GET ${voices}`, "'pageNum' in the body is ignored: GET takes it in the query.", { pageNum: 2 }],
];

const kling = await startKlingEmulator({ progression: { mode: 'immediate' } });
afterAll(() => kling.stop());

test.each(misplaced.map(([call, told, body]) => ({ call, told, body })))(
  '$call: $told',
  async ({ call, told, body }) => {
    const [method = '', path = ''] = call.split(' ');
    const { headers } = await createClient(kling.url, 'sk-misplaced').send(path, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const found = JSON.parse(headers.get('kling-emulator-diagnostics') ?? '[]') as { message: string }[];
    expect(found.map(({ message }) => message).join('\n')).toContain(told);
  },
);

test('a query that a POST may have, and an id that is read there, get no diagnostic', async () => {
  const client = createClient(kling.url, 'sk-misplaced');
  const { headers } = await client.post('/v1/audio/tts?trace=1&voice_speed=', speech);
  expect(headers.get('kling-emulator-diagnostics')).toBeNull();
  const made = await client.post(voices, ada);
  const read = await client.get(`${voices}/${made.body.data.task_id}`);
  expect(read.headers.get('kling-emulator-diagnostics')).toBeNull();
});
