/**
 * The operation that every contender serves, in the forms that they want it: one schema for all, taken from the
 * product, so that all contenders validate alike.
 */
import { readFileSync } from 'node:fs';

export const createPath = '/v1/general/custom-voices';
export const token = 'bench-key-0123456789';
export const goodBody = JSON.stringify({ voice_name: 'Ada', voice_url: 'http://127.0.0.1/voice.mp3' });
/** No name, and a source that is no URL. */
export const badBody = JSON.stringify({ voice_url: 'nonsense' });

const schemaFile = new URL('../schemas/kling/create-custom-voice.request.json', import.meta.url);

/** The schema without what only the emulator reads. */
function stripAnnotations(value) {
  if (Array.isArray(value)) return value.map(stripAnnotations);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !key.startsWith('x-') && key !== '$id' && key !== '$schema');
  return Object.fromEntries(kept.map(([key, inner]) => [key, stripAnnotations(inner)]));
}

export const requestSchema = stripAnnotations(JSON.parse(readFileSync(schemaFile, 'utf8')));

const taskId = '934560897820524592';
const requestId = '2138273a-8458-4b26-9e59-c5960727f456';
const time = 1_790_845_200_122;

/** What servers without a state answer to every create. */
export const createdAnswer = {
  code: 0,
  message: 'SUCCEED',
  request_id: requestId,
  data: { task_id: taskId, task_status: 'submitted', task_info: {}, created_at: time, updated_at: time },
};

/** What servers without a state answer to every query. */
export const taskAnswer = {
  code: 0,
  message: 'SUCCEED',
  request_id: requestId,
  data: {
    task_id: taskId,
    task_status: 'succeed',
    task_info: {},
    task_result: {
      voices: [
        {
          voice_id: '934560903830962191',
          voice_name: 'Ada',
          trial_url: `http://127.0.0.1/bs2/upload-ylab-stunt-sgp/${taskId}/voice.wav?x-kcdn-pid=112372`,
          owned_by: '934560897820524001',
        },
      ],
    },
    task_status_msg: '',
    final_unit_deduction: '0.05',
    created_at: time,
    updated_at: time + 1500,
  },
};

/** The two operations as an OpenAPI document, for servers that read one. */
export function describeAsOpenApi() {
  const answer = (example) => ({
    200: { description: 'Done', content: { 'application/json': { schema: { type: 'object' }, example } } },
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Custom voices', version: '1' },
    security: [{ bearer: [] }],
    paths: {
      [createPath]: {
        post: {
          operationId: 'createCustomVoice',
          requestBody: { required: true, content: { 'application/json': { schema: requestSchema } } },
          responses: answer(createdAnswer),
        },
      },
      [`${createPath}/{id}`]: {
        get: {
          operationId: 'getCustomVoice',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: answer(taskAnswer),
        },
      },
    },
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  };
}
