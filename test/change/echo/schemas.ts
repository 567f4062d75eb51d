/** Messages of the made-up endpoint: its request, and what its answers hold; the rest is Kling's own. */
const audio = {
  id: '934563472682131461',
  url_mp3: 'https://v15-kling.klingai.com/echo.mp3',
  url_wav: 'https://v15-kling.klingai.com/echo.wav',
  duration_mp3: '3.03',
  duration_wav: '3',
};
const times = { created_at: 1790845800312, updated_at: 1790845815240 };
const task = {
  task_id: '934563415199195208',
  task_status: 'succeed',
  task_info: {},
  task_result: { audios: [audio] },
  task_status_msg: '',
  final_unit_deduction: '0.25',
  ...times,
};

export const echoSchemas = [
  {
    $id: 'kling/create-echo.request.json',
    title: 'Create an echo: request',
    type: 'object',
    required: ['shout'],
    properties: {
      shout: { title: 'What is shouted', type: 'string', pattern: '\\S', maxLength: 40, 'x-kling-order': 1 },
      times: { title: 'How often', type: 'integer', minimum: 1, maximum: 5, default: 2, 'x-kling-order': 2 },
      places: {
        title: 'Where it is heard',
        type: 'array',
        minItems: 1,
        maxItems: 3,
        items: { type: 'string', maxLength: 20 },
        'x-kling-order': 3,
      },
      // A name that the kit knows: its own value must win over the kit's.
      voice_id: { title: 'Who shouts', type: 'string', examples: ['829824295735410756'], 'x-kling-order': 4 },
    },
    'x-kling-facts': ['text-to-audio-limits'],
    examples: [{ shout: 'Hello', times: 3, callback_url: 'https://example.com/echo', external_task_id: 'demo-echo-1' }],
    'x-kling-variants': {
      title: 'echo task',
      get: 'get-echo',
      list: 'list-echoes',
      result: 'soundResult',
      maxPageSize: 500,
      facts: { get: ['audio-result'], list: ['list-bare-array'] },
      example: task,
    },
  },
];
