/** The made-up endpoint: rows of Kling's catalog. */
import type { OperationRow } from '../../../src/contracts/spec/operation.ts';

const error = 'kling/error.json';
const row = { dialect: 'kling', auth: 'bearer', product: 'echo', tag: 'Audio', facts: ['price-free'] } as const;
const read = { ...row, method: 'GET', replies: 'at-once', price: 'reads_and_deletes', callbacks: 'none' } as const;

export const echoRows: readonly OperationRow[] = [
  {
    ...row,
    id: 'kling.create-echo',
    action: 'create-task',
    method: 'POST',
    path: '/v1/audio/echoes',
    summary: 'Echo of a shout',
    schemas: {
      body: 'kling/create-echo.request.json',
      response: 'kling/create-echo.response.json',
      error,
      callback: 'kling/create-echo.callback.json',
    },
    replies: 'at-acceptance',
    price: 'text_to_audio',
    callbacks: 'task-transitions',
  },
  {
    ...read,
    id: 'kling.get-echo',
    action: 'get-task',
    path: '/v1/audio/echoes/{id}',
    summary: 'Get an echo',
    schemas: { response: 'kling/get-echo.response.json', error },
  },
  {
    ...read,
    id: 'kling.list-echoes',
    action: 'list-tasks',
    path: '/v1/audio/echoes',
    summary: 'List echoes',
    schemas: { query: 'kling/list-echoes.query.json', response: 'kling/list-echoes.response.json', error },
    maxPageSize: 500,
  },
];
