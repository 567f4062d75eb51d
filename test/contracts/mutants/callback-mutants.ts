/** Faults in callbacks. */
import { randomUUID } from 'node:crypto';
import type { Breakage, Json, WireCallback } from './broken-server.ts';
import { parse } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { isList, isRead, onTask, resultsOf } from './patches.ts';

const checks = (name: string) => [`kling.create-text-to-audio/callback/${name}`];
const statusOf = ({ raw }: WireCallback) => (parse(raw) as Json)['task_status'];

const onCallback = (change: (callback: WireCallback) => void, keepSignature?: true): Breakage => ({
  callback(callback) {
    change(callback);
    return [callback];
  },
  ...(keepSignature ? { keepSignature } : {}),
});

function onCallbackBody(change: (body: Json) => unknown): Breakage {
  return onCallback((callback) => {
    const body = parse(callback.raw) as Json;
    const changed = change(body);
    callback.raw = JSON.stringify(typeof changed === 'object' ? changed : body);
  });
}

const sendBack = (task: Json): void => {
  task['task_status'] = 'processing';
  for (const field of ['task_result', 'final_unit_deduction', 'final_balance_deduction'])
    Reflect.deleteProperty(task, field);
};

const copyOf = (callback: WireCallback, id: string): WireCallback => ({
  ...callback,
  headers: { ...callback.headers, 'webhook-id': id },
});

export const callbackMutants: readonly Mutant[] = [
  {
    name: 'callbacks-lost',
    missing: 'callback',
    fault: 'no callback is ever sent',
    breakage: { callback: () => [] },
    checks: checks('transitions'),
    says: /none came/,
  },
  {
    name: 'final-lost',
    missing: 'callback',
    fault: 'the callback of the end is lost',
    breakage: { callback: (callback) => (statusOf(callback) === 'succeed' ? [] : [callback]) },
    checks: checks('transitions'),
    says: /must tell the end of the task, but these came: processing/,
  },
  {
    name: 'processing-lost',
    fault: "the callback of 'processing' is lost",
    breakage: { callback: (callback) => (statusOf(callback) === 'processing' ? [] : [callback]) },
    checks: checks('transitions'),
    says: /must tell 'processing' as well/,
  },
  {
    name: 'models-old-callback',
    fault: 'tasks of the newer standard call back in the old form',
    breakage: onCallbackBody(({ id, status, create_time, update_time, outputs }) => ({
      ...{ task_id: id, task_status: status === 'succeeded' ? 'succeed' : status },
      ...{ created_at: create_time, updated_at: update_time, task_result: { videos: outputs } },
    })),
    checks: ['kling.create-image-to-video-2-6/callback/whole'],
    says: /has the older form, with task_id and task_status/,
  },
  {
    name: 'callbacks-swapped',
    fault: 'the end is notified before the beginning',
    breakage: {
      callback: (callback, memory) => {
        if (statusOf(callback) === 'processing') {
          memory.set('held', callback);
          return [];
        }
        return [callback, memory.get('held') as WireCallback];
      },
    },
    checks: checks('transitions'),
    says: /in the order of the transitions, but these came: succeed, processing/,
  },
  {
    name: 'duplicate-with-new-id',
    fault: 'a callback is sent twice with two ids',
    breakage: {
      callback: (callback) =>
        statusOf(callback) === 'processing' ? [callback, copyOf(callback, '8674665223082153551')] : [callback],
    },
    checks: checks('ids'),
    says: /'processing' came with 2: a receiver can't tell the duplicate/,
  },
  {
    name: 'final-duplicated',
    fault: 'the end is notified twice with two ids',
    breakage: {
      callback: (callback) =>
        statusOf(callback) === 'succeed' ? [callback, copyOf(callback, '8674665223082153552')] : [callback],
    },
    checks: checks('ids'),
    says: /'succeed' came with 2: a receiver can't tell the duplicate/,
  },
  {
    name: 'same-id',
    fault: 'every callback has the same id',
    breakage: onCallback((callback) => void (callback.headers['webhook-id'] = '8674665223082153551')),
    checks: checks('ids'),
    says: /webhook-id is unique to its callback, but 8674665223082153551 came with/,
  },
  {
    name: 'signature-wrong',
    fault: 'callbacks are signed with another secret',
    breakage: onCallback((callback) => void (callback.headers['webhook-signature'] = `v1,${'A'.repeat(43)}=`), true),
    checks: checks('signature'),
    says: /signature does not match/,
  },
  {
    name: 'signature-of-other-body',
    fault: 'the body is written anew after signing',
    breakage: onCallback((callback) => void (callback.raw = JSON.stringify(parse(callback.raw), null, 1)), true),
    checks: checks('signature'),
    says: /signature does not match/,
  },
  {
    name: 'signature-version',
    fault: 'the signature has no version',
    breakage: onCallback((callback) => {
      callback.headers['webhook-signature'] = (callback.headers['webhook-signature'] ?? '').replace('v1,', '');
    }, true),
    checks: checks('signature'),
    says: /must be 'v1,<base64>'/,
  },
  {
    name: 'timestamp-in-ms',
    fault: 'the timestamp of callbacks is in milliseconds',
    breakage: onCallback((callback) => void (callback.headers['webhook-timestamp'] = String(Date.now()))),
    checks: checks('signature'),
    says: /webhook-timestamp must be the Unix seconds of sending/,
  },
  {
    name: 'unsigned-callbacks',
    fault: 'callbacks are not signed though the account has a secret',
    breakage: onCallback((callback) => {
      for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature'])
        Reflect.deleteProperty(callback.headers, name);
    }, true),
    checks: checks('signature'),
    says: /has a secret, but the callback has no webhook-id/,
  },
  {
    name: 'callback-envelope',
    missing: 'callback',
    fault: 'callbacks come in the envelope of answers',
    breakage: onCallbackBody((body) => ({ code: 0, message: 'SUCCEED', request_id: randomUUID(), data: body })),
    checks: checks('body'),
    says: /callback.json/,
  },
  {
    name: 'callback-other-time',
    fault: 'callbacks tell another time than the query',
    breakage: onCallbackBody((body) => void (body['updated_at'] = Number(body['updated_at']) + 7)),
    checks: checks('body'),
    says: /must say what the query says, but updated_at is/,
  },
  {
    name: 'callback-without-external-id',
    fault: 'callbacks leave out the external id',
    breakage: onCallbackBody((body) => delete body['task_info']),
    checks: checks('body'),
    says: /must say what the query says, but task_info is nothing/,
  },
  {
    name: 'callback-without-result',
    fault: 'the callback of the end has no result',
    breakage: onCallbackBody((body) => delete body['task_result']),
    checks: checks('body'),
    says: /but task_result is nothing/,
  },
  {
    name: 'callback-result-field',
    fault: 'the callback of the end leaves out a documented field of the result',
    breakage: onCallbackBody((body) => {
      for (const audio of resultsOf(body, 'audios')) delete audio['duration_wav'];
    }),
    checks: checks('body'),
    says: /must say what the query says, but task_result\.audios\.0\.duration_wav is nothing/,
  },
  {
    name: 'status-back-after-callback',
    fault: "a query says 'processing' after the callback has said 'succeed'",
    breakage: {
      ...onTask((task, _request, memory) => {
        if (memory.has(String(task['task_id']))) sendBack(task);
      }, isRead),
      callback(callback, memory) {
        if (statusOf(callback) === 'succeed') memory.set(String((parse(callback.raw) as Json)['task_id']), true);
        return [callback];
      },
    },
    checks: [...checks('transitions'), 'kling.run/steps'],
    says: [
      /was 'succeed', and is 'processing' after its callback/,
      /only move forward, but task \d+ was 'succeed' and is 'processing'/,
    ],
    missing: 'task-end',
  },
  {
    name: 'status-before-callback',
    fault: "the callback says 'succeed' while queries say 'processing'",
    breakage: {
      // However soon the task ends: the first query behind the callback still tells the old status.
      ...onTask((task, _request, memory) => {
        if (memory.delete(String(task['task_id'])) && task['task_status'] === 'succeed') sendBack(task);
      }, isRead),
      callback(callback, memory) {
        if (statusOf(callback) !== 'processing') return [callback];
        memory.set(String((parse(callback.raw) as Json)['task_id']), true);
        return [{ ...callback, raw: callback.raw.replace('"processing"', '"succeed"') }];
      },
    },
    checks: [...checks('request'), 'kling.run/steps'],
    says: /was 'succeed' by its callback and is 'processing' by its query/,
  },
  {
    name: 'status-back-in-list',
    fault: "a list says 'processing' after a query has said 'succeed'",
    breakage: onTask((task) => task['task_status'] === 'succeed' && sendBack(task), isList),
    checks: ['kling.list-text-to-audio/content', 'kling.run/steps'],
    says: /was 'succeed' by its query and is 'processing' by its list/,
  },
  {
    name: 'callback-content-type',
    fault: 'callbacks are sent as plain text',
    breakage: onCallback((callback) => void (callback.headers['content-type'] = 'text/plain')),
    checks: checks('request'),
    says: /application\/json; charset=utf-8, but says 'text\/plain'/,
  },
  {
    name: 'callback-put',
    fault: 'callbacks are sent with PUT',
    breakage: onCallback((callback) => void (callback.method = 'PUT')),
    checks: checks('request'),
    says: /A callback is a POST, but this was PUT/,
  },
  {
    name: 'no-retry',
    fault: 'a refused callback is not sent again',
    breakage: {
      callback: (callback, memory) => {
        const key = callback.headers['webhook-id'] ?? '';
        if (memory.has(key)) return [];
        memory.set(key, true);
        return [callback];
      },
    },
    checks: checks('retry'),
    says: /answered 503 must come again/,
  },
  {
    name: 'retry-with-new-id',
    fault: 'a refused callback comes again with another id',
    breakage: {
      callback: (callback, memory) => {
        const key = callback.headers['webhook-id'] ?? '';
        const isAgain = memory.has(key);
        memory.set(key, true);
        return [isAgain ? copyOf(callback, `9${key.slice(1)}`) : callback];
      },
    },
    checks: checks('retry'),
    says: /came with 2: a receiver can't tell the duplicate/,
  },
  {
    name: 'retry-with-new-body',
    fault: 'a refused callback comes again with another body',
    breakage: {
      callback: (callback, memory) => {
        const key = callback.headers['webhook-id'] ?? '';
        if (memory.has(key)) callback.raw = callback.raw.replace(/"updated_at":(\d+)/, '"updated_at":1$1');
        memory.set(key, true);
        return [callback];
      },
    },
    checks: checks('retry'),
    says: /repeated callback has the same body/,
  },
];
