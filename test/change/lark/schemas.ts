/** Messages of the made-up gateway, as the files of `schemas/lark/` would have them: what is not here is derived. */
const id = 'snd_0c9e2b1e-5d2f-4f0a-9a51-3f7f3b1f2c11';
const refusal = (message: string) => ({ code: 422, message, mark: 'documented', fact: 'lark-refusals' });
const common = {
  $id: 'lark/common.json',
  'x-kling-refusals': {
    '*': refusal('<field> is not right'),
    body: refusal('no object'),
  },
  'x-kling-envelopes': {
    create: { ok: true, sound: '<task>' },
    list: { ok: true, sounds: ['<task>'] },
    callback: { event: 'sound', sound: '<task>' },
  },
};

const error = {
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
};

/** How a sound is shown, whatever it was made of. */
const sound = {
  get: 'get-sound',
  task: {
    type: 'object',
    required: ['id', 'stage'],
    properties: {
      id: { type: 'string', minLength: 1 },
      stage: { type: 'string', enum: ['waiting', 'singing', 'ready', 'broken'] },
      file: { type: 'string', minLength: 1 },
      dollars: { type: 'string' },
      why: { type: 'string' },
    },
    if: { properties: { stage: { const: 'ready' } } },
    then: { required: ['file', 'dollars'] },
  },
  examples: [
    { id, stage: 'waiting' },
    { id, stage: 'ready', file: 'https://lark.example/files/1.mp3', dollars: '0.03' },
  ],
};

const notify = {
  type: 'object',
  required: ['to'],
  properties: { to: { type: 'string', minLength: 1 } },
  examples: [{ to: 'http://127.0.0.1:9/notify' }],
};

export const larkFiles = [
  common,
  error,
  {
    $id: 'lark/create-sound.request.json',
    title: 'Make a sound: request',
    type: 'object',
    required: ['text', 'seconds'],
    properties: {
      text: { type: 'string', pattern: '\\S', maxLength: 100 },
      seconds: { type: 'number', minimum: 3, maximum: 10, 'x-kling-coerce': 'number' },
      pitches: {
        type: 'array',
        items: { type: 'number', minimum: 1, maximum: 9, 'x-kling-coerce': 'number' },
        maxItems: 3,
        examples: [[4], [4, 5, 6]],
      },
      notify,
    },
    'x-kling-facts': ['lark-sounds'],
    examples: [{ text: 'A lark ascending', seconds: 5 }],
    'x-kling-task': {
      ...sound,
      title: 'sound',
      list: 'list-sounds',
      query: {
        required: ['id'],
        properties: { id: { type: 'string', maxLength: 40 } },
        examples: [{ id }],
      },
      listQuery: { properties: {}, examples: [{}] },
    },
  },
  {
    $id: 'lark/join-sounds.request.json',
    title: 'Join sounds: request',
    type: 'object',
    required: ['sounds'],
    properties: {
      sounds: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        minItems: 2,
        maxItems: 3,
        examples: [[id, id]],
      },
      notify,
    },
    'x-kling-facts': ['lark-join'],
    examples: [{ sounds: [id, id] }],
    'x-kling-task': { ...sound, title: 'joined sound', get: undefined },
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
    $id: 'lark/get-purse.response.json',
    title: 'What is left',
    type: 'object',
    required: ['ok', 'dollars'],
    properties: { ok: { const: true }, dollars: { type: 'string' } },
    examples: [{ ok: true, dollars: '999.97' }],
  },
] as const;
