/** Kling's newer standard: tasks of every product in one space. */
import { error, everywhere, own, read } from './kling-rows.ts';

/** What every operation of the newer standard rests on. */
const everywhereNew = everywhere.filter(
  (id): id is Exclude<typeof id, 'jwt-form' | 'jwt-times' | 'auth-garbage' | 'auth-unknown-access-key'> =>
    !['jwt-form', 'jwt-times', 'auth-garbage', 'auth-unknown-access-key'].includes(id),
);

const newer = { ...own, auth: 'api-key', space: 'tasks' } as const;

export const newStandardRows = [
  {
    ...newer,
    ...read,
    id: 'kling.find-tasks',
    action: 'find-tasks',
    path: '/tasks',
    summary: 'Tasks by id',
    tag: 'Tasks',
    schemas: { query: 'kling/find-tasks.query.json', response: 'kling/find-tasks.response.json', error },
    facts: [
      ...everywhereNew,
      ...(['new-standard-key', 'find-tasks', 'find-tasks-missing', 'find-tasks-limit'] as const),
      ...([
        'new-task-fields',
        'new-task-legacy',
        'new-task-outputs',
        'new-task-running',
        'new-task-billing',
        'price-free',
      ] as const),
    ],
  },
  {
    ...newer,
    ...read,
    id: 'kling.page-tasks',
    action: 'page-tasks',
    method: 'POST',
    path: '/tasks',
    summary: 'Tasks by time',
    tag: 'Tasks',
    schemas: { body: 'kling/page-tasks.request.json', response: 'kling/page-tasks.response.json', error },
    facts: [
      ...everywhereNew,
      ...([
        'new-standard-key',
        'page-tasks',
        'page-tasks-empty',
        'page-tasks-order',
        'page-tasks-product-type',
      ] as const),
      ...([
        'new-task-fields',
        'new-task-legacy',
        'new-task-outputs',
        'new-task-running',
        'new-task-billing',
        'price-free',
      ] as const),
    ],
  },
] as const;
