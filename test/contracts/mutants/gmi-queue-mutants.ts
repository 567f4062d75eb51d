/** Faults of what stands beside single requests of the queue: lists, models, bases, cancelling. */
import type { Json } from './broken-server.ts';
import { say } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { onSuccess, pathOf } from './patches.ts';

const gmi = { profile: 'gmi' } as const;

export const gmiQueueMutants: readonly Mutant[] = [
  {
    ...gmi,
    name: 'gmi-list-everything',
    fault: 'the list of the queue ignores model_id',
    breakage: { request: (request) => void (request.path = request.path.replace(/model_id=[^&]*/, '')) },
    checks: ['gmi.list-requests/other-model'],
    says: /an unknown one listed \d+ requests?/,
  },
  {
    ...gmi,
    name: 'gmi-list-without-total',
    fault: 'the list of the queue has no total',
    breakage: onSuccess(
      (body) => delete body['total'],
      (request) => pathOf(request) === '/requests',
    ),
    checks: ['gmi.list-requests/by-model'],
    says: /must have 'total'/,
  },
  {
    ...gmi,
    name: 'gmi-list-total',
    fault: 'the total of the list of the queue is any number',
    breakage: onSuccess(
      (body) => void (body['total'] = 999_999),
      (request) => pathOf(request) === '/requests' && request.method === 'GET',
    ),
    checks: ['gmi.list-requests/by-model'],
    says: /total must count the requests, but is 999999/,
  },
  {
    ...gmi,
    name: 'gmi-list-stale',
    fault: 'the list of the queue shows finished requests as they were while they ran',
    breakage: onSuccess(
      (body) =>
        (body['requests'] as Json[]).forEach((record) => {
          record['status'] = 'processing';
          record['outcome'] = null;
        }),
      (request) => pathOf(request) === '/requests' && request.method === 'GET',
    ),
    checks: ['gmi.list-requests/by-model'],
    says: /A listed request is the one that is read, but its status is "processing"/,
  },
  {
    ...gmi,
    name: 'gmi-page-size',
    fault: 'the list of the queue ignores page_size',
    breakage: { request: (request) => void (request.path = request.path.replace(/page_size=[^&]*/, '')) },
    checks: ['gmi.list-requests/page-size'],
    says: /page_size=1 lists one request, but listed/,
  },
  {
    ...gmi,
    name: 'gmi-no-models',
    fault: 'the list of models of the queue is empty',
    breakage: onSuccess(
      (body) => void (body['model_ids'] = []),
      (request) => pathOf(request) === '/models',
    ),
    checks: ['gmi.list-models/smallest'],
    says: /The list must name 'kling-custom-voice'/,
  },
  {
    ...gmi,
    name: 'gmi-other-model',
    fault: 'the record of a model names another one',
    breakage: onSuccess(
      (body) => void (body['model'] = 'kling-lip-sync'),
      (request) => pathOf(request).startsWith('/models/'),
    ),
    checks: ['gmi.get-model/smallest'],
    says: /record must be of 'kling-custom-voice', but is of "kling-lip-sync"/,
  },
  {
    ...gmi,
    name: 'gmi-model-without-parameters',
    fault: 'the record of a model has no parameters',
    breakage: onSuccess(
      (body) => void (body['parameters'] = []),
      (request) => pathOf(request).startsWith('/models/'),
    ),
    checks: ['gmi.get-model/smallest'],
    says: /parameters must name the fields of the payload, but voice_name, voice_url, video_id is missing/,
  },
  {
    ...gmi,
    name: 'gmi-bare-only',
    fault: 'the queue serves the bare paths alone',
    breakage: {
      answerFor: ({ path }) => (path.startsWith('/api/v1/ie/') ? say(404, { error: 'not found' }) : undefined),
    },
    checks: ['gmi.list-models/full-base'],
    says: /must be accepted, but was answered 404/,
  },
  {
    ...gmi,
    name: 'gmi-cancel-ignored',
    fault: 'cancelling a running request changes nothing',
    breakage: {
      request: (request, memory) => {
        if (request.method !== 'DELETE') return;
        request.method = 'GET';
        memory.set('cancelled', request.path);
      },
      // As it was told when it ran, however late the machine asks.
      answer: (answer, request, memory) => {
        if (memory.get('cancelled') !== request.path) return;
        memory.delete('cancelled');
        answer.text = answer.text.replace(/"status":"\w+"/, '"status":"processing"');
      },
    },
    checks: ['gmi.cancel-request/running'],
    says: /must end 'cancelled', but was answered/,
  },
];
