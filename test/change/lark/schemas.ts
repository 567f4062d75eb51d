/** Messages of the made-up gateway, as the files of `schemas/lark/` would have them. */
const sound = {
  type: 'object',
  required: ['id', 'stage'],
  properties: {
    id: { type: 'string', minLength: 1 },
    stage: { type: 'string', enum: ['waiting', 'singing', 'ready', 'broken'] },
    file: { type: 'string', minLength: 1 },
    why: { type: 'string' },
  },
  if: { properties: { stage: { const: 'ready' } } },
  then: { required: ['file'] },
};
const id = 'snd_0c9e2b1e-5d2f-4f0a-9a51-3f7f3b1f2c11';
const refusal = (message: string) => ({ code: 422, message, mark: 'documented', fact: 'lark-refusals' });
const ready = { id, stage: 'ready', file: 'https://lark.example/files/1.mp3' };

export const larkSchemas = [
  {
    $id: 'lark/common.json',
    'x-kling-refusals': Object.fromEntries(
      ['type', 'required', 'minimum', 'maximum', 'maxLength', 'pattern', 'unknown', 'body', 'minLength'].map((rule) => [
        rule,
        refusal(rule === 'body' ? 'no object' : `<field> is not right`),
      ]),
    ),
  },
  {
    $id: 'lark/create-sound.request.json',
    title: 'Make a sound: request',
    type: 'object',
    required: ['text', 'seconds'],
    properties: {
      text: { type: 'string', pattern: '\\S', maxLength: 100, 'x-kling-order': 1 },
      seconds: { type: 'number', minimum: 3, maximum: 10, 'x-kling-order': 2, 'x-kling-coerce': 'number' },
      notify: {
        type: 'object',
        required: ['to'],
        properties: { to: { type: 'string', minLength: 1 } },
        'x-kling-order': 3,
        examples: [{ to: 'http://127.0.0.1:9/notify' }],
      },
    },
    'x-kling-facts': ['lark-sounds'],
    examples: [{ text: 'A lark ascending', seconds: 5 }],
  },
  {
    $id: 'lark/get-sound.query.json',
    title: 'Look at a sound: query',
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string', maxLength: 40, 'x-kling-order': 1 } },
    'x-kling-query': true,
    'x-kling-empty-is-absent': true,
    'x-kling-facts': ['lark-sounds'],
    examples: [{ id }],
  },
  {
    $id: 'lark/sound.response.json',
    title: 'A sound',
    type: 'object',
    required: ['ok', 'sound'],
    properties: { ok: { const: true }, sound },
    examples: [{ ok: true, sound: { id, stage: 'waiting' } }],
  },
  {
    $id: 'lark/sound.callback.json',
    title: 'A sound has ended',
    type: 'object',
    required: ['event', 'sound'],
    properties: { event: { const: 'sound' }, sound },
    examples: [{ event: 'sound', sound: ready }],
  },
  {
    $id: 'lark/list-models.response.json',
    title: 'Models',
    type: 'object',
    required: ['ok', 'models'],
    properties: { ok: { const: true }, models: { type: 'array', items: { type: 'string' } } },
    examples: [{ ok: true, models: ['lark-1'] }],
  },
  {
    $id: 'lark/error.json',
    title: 'Refusal',
    type: 'object',
    required: ['ok', 'why'],
    properties: { ok: { const: false }, why: { type: 'string', minLength: 1 } },
    'x-kling-codes': [
      { http: 401, code: 401, definition: 'No key', explanation: 'the key is missing or unknown' },
      { http: 422, code: 422, definition: 'Bad field', explanation: 'a field is not right' },
    ],
    examples: [{ ok: false, why: 'text is not right' }],
  },
];
