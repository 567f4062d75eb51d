/** Faults in how tasks are shown under the names of the newer standard. */
import type { Json } from './broken-server.ts';
import { refuse, say } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { at, onRefusal, onSent, onSuccess } from './patches.ts';

const legacy = ['kling.find-tasks/legacy'];

/** Changes every task that is found. */
const onFound = (change: (task: Json) => unknown) =>
  onSuccess((body) => {
    if (Array.isArray(body['data'])) for (const task of body['data'] as Json[]) change(task);
  }, at('/tasks'));

export const newStandardMutants: readonly Mutant[] = [
  {
    name: 'tasks-old-status',
    fault: 'tasks of the newer standard succeed in the old word',
    breakage: onFound((task) => void (task['status'] = task['status'] === 'succeeded' ? 'succeed' : task['status'])),
    checks: legacy,
    says: /status must be 'succeeded', but is 'succeed'/,
  },
  {
    name: 'tasks-old-audio',
    fault: 'outputs carry the audio under its old names',
    breakage: onFound((task) => {
      for (const output of task['outputs'] as Json[]) {
        output['url_mp3'] = output['mp3_url'];
        delete output['mp3_url'];
      }
    }),
    checks: legacy,
    says: /must have 'mp3_url'/,
  },
  {
    name: 'tasks-lost-external-id',
    fault: 'tasks of the newer standard do not tell the external id',
    breakage: onFound((task) => delete task['external_id']),
    checks: legacy,
    says: /external_id must be 'kc-[^']+', but is ''/,
  },
  {
    name: 'tasks-told-twice',
    fault: 'a task that is asked for by both ids is listed twice',
    breakage: onSuccess((body) => {
      if (Array.isArray(body['data'])) body['data'] = [...(body['data'] as Json[]), ...(body['data'] as Json[])];
    }, at('/tasks')),
    checks: legacy,
    says: /must be listed once, but 2 tasks are/,
  },
  {
    name: 'tasks-any-number',
    fault: 'any number of tasks can be asked for',
    breakage: {
      answerFor: (request) =>
        request.path.split(/,|%2C/).length >= 20
          ? say(200, { code: 0, message: 'SUCCEED', request_id: '2138273a-8458-4b26-9e59-c5960727f456', data: [] })
          : undefined,
    },
    checks: ['kling.find-tasks/too-many'],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'tasks-page-unfiltered',
    fault: 'tasks by time are not filtered by kind of pack',
    breakage: onSent(
      (body) => {
        for (const filter of (body['filters'] ?? []) as Json[]) filter['values'] = [];
      },
      ({ method, path }) => method === 'POST' && path === '/tasks',
    ),
    checks: legacy,
    says: /must not be among those of product_type 'image'/,
  },
  {
    name: 'tasks-legacy-auth-text',
    fault: 'garbage on a path of the newer standard is refused in the words of older paths',
    breakage: onRefusal((body, answer) => {
      if (answer.status === 401) body['message'] = 'The token was expected to have 3 parts, but got 0';
    }, at('/tasks')),
    checks: ['kling.find-tasks/auth/garbage'],
    says: /message must be 'Authentication error/,
  },
  {
    name: 'tasks-missing-as-404',
    fault: 'tasks by id refuse an unknown id',
    breakage: {
      answerFor: ({ path }) =>
        path.startsWith('/tasks?task_ids=9345608978205')
          ? refuse(400, 1201, 'Task not found by id/external id: 934560897820524592')
          : undefined,
    },
    checks: ['kling.find-tasks/smallest'],
    says: /must be accepted, but was answered 400\/1201/,
  },
  {
    name: 'models-any-voice',
    fault: 'a model takes unknown voices',
    breakage: onSent((body) => {
      const contents = (body['contents'] ?? []) as Json[];
      body['contents'] = contents.filter(({ voice_id: id }) => id !== '830460928805724256');
    }, at('/omni-video/kling-4.0')),
    checks: ['kling.create-omni-video-4-0/unknown/voice'],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'models-four-voices',
    fault: 'a model takes any number of voices',
    breakage: onSent((body) => {
      const contents = (body['contents'] ?? []) as Json[];
      body['contents'] = contents.filter(({ type }) => type !== 'voice');
    }, at('/image-to-video/kling-2.6')),
    checks: ['kling.create-image-to-video-2-6/rules'],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'models-old-create',
    fault: 'creates of the newer standard answer in the old form',
    breakage: onSuccess((body) => {
      const { id, status, create_time, update_time } = body['data'] as Json;
      body['data'] = { task_id: id, task_status: status, created_at: create_time, updated_at: update_time };
    }, at('/omni-video/kling-3.0')),
    checks: ['kling.create-omni-video-3-0/smallest'],
    says: /must have 'id'|must not have this form/,
  },
];
