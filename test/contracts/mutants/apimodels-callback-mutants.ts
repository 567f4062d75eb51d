/** Faults of the unified audio API's callbacks. */
import type { Breakage, Json, WireCallback } from './broken-server.ts';
import { parse } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { onSuccess } from './patches.ts';

const apimodels = { profile: 'apimodels' } as const;
const sound = 'apimodels.create-sound-effects';

const dataOf = (body: Json) => (body['data'] ?? {}) as Json;

const onCallback = (change: (body: Json) => unknown): Breakage => ({
  callback(callback): readonly WireCallback[] {
    const body = parse(callback.raw) as Json;
    change(body);
    return [{ ...callback, raw: JSON.stringify(body) }];
  },
});

export const apimodelsCallbackMutants: readonly Mutant[] = [
  {
    ...apimodels,
    name: 'apimodels-callback-early',
    fault: 'a callback tells that a task is processing',
    breakage: {
      callback: (callback) => {
        const body = parse(callback.raw) as Json;
        const early = JSON.stringify({ ...body, data: { ...dataOf(body), state: 'processing' } });
        return [{ ...callback, raw: early }, callback];
      },
    },
    checks: [`${sound}/callback/once`],
    says: /Only the end is called back, once, but these came: processing, completed/,
  },
  {
    ...apimodels,
    name: 'apimodels-callback-twice',
    fault: 'the end is called back twice',
    breakage: { callback: (callback) => [callback, callback] },
    checks: [`${sound}/callback/once`],
    says: /once, but these came: completed, completed/,
  },
  {
    ...apimodels,
    name: 'apimodels-callback-other-task',
    fault: 'the callback tells of another task',
    breakage: onCallback((body) => void (dataOf(body)['taskId'] = 'clx7k2m9q000108l4f3zq9v1d')),
    checks: [`${sound}/callback/body`],
    says: /must say what the query says, but taskId is/,
  },
  {
    ...apimodels,
    name: 'apimodels-other-end',
    fault: "a query says 'failed' after the callback has said 'completed'",
    breakage: {
      ...onSuccess((body, _request, memory) => {
        const task = dataOf(body);
        if (memory.has(String(task['taskId']))) Object.assign(task, { state: 'failed', failMsg: 'no' });
      }),
      callback(callback, memory) {
        memory.set(String(dataOf(parse(callback.raw) as Json)['taskId']), true);
        return [callback];
      },
    },
    checks: [`${sound}/callback/once`, 'apimodels.run/steps'],
    says: [/was 'completed', and is 'failed' after its callback/, /was 'completed' and is 'failed'/],
  },
  {
    ...apimodels,
    name: 'apimodels-callback-bare',
    missing: 'callback',
    fault: 'callbacks have no envelope',
    breakage: {
      callback: (callback) => [{ ...callback, raw: JSON.stringify(dataOf(parse(callback.raw) as Json)) }],
    },
    checks: [`${sound}/callback/body`],
    says: /create-generation\.callback\.json/,
  },
  {
    ...apimodels,
    name: 'apimodels-callback-form',
    fault: 'callbacks are sent as a form',
    breakage: {
      callback: (callback) => [
        { ...callback, headers: { ...callback.headers, 'content-type': 'application/x-www-form-urlencoded' } },
      ],
    },
    checks: [`${sound}/callback/request`],
    says: /POST of JSON, but this was POST of 'application\/x-www-form-urlencoded'/,
  },
  {
    ...apimodels,
    name: 'apimodels-callback-signed',
    fault: 'callbacks of the unified API are signed',
    breakage: {
      callback: (callback) => [
        { ...callback, headers: { ...callback.headers, 'webhook-id': '1', 'webhook-signature': 'v1,c2lnbmVk' } },
      ],
    },
    checks: [`${sound}/callback/request`],
    says: /not signed, but this one had the header 'webhook-signature'/,
  },
  {
    ...apimodels,
    name: 'apimodels-retry-at-once',
    fault: 'a callback of the unified API is sent again at once',
    breakage: { callback: (callback) => [callback, callback] },
    checks: [`${sound}/callback/retry`],
    says: /The second attempt comes 1 s after the first/,
  },
  {
    ...apimodels,
    name: 'apimodels-no-retry',
    missing: 'callback',
    fault: 'a callback that was refused does not come again',
    breakage: {
      callback: (callback, memory) => {
        if (memory.has(callback.url)) return [];
        memory.set(callback.url, true);
        return [callback];
      },
    },
    checks: [`${sound}/callback/retry`],
    says: /answered 503 must come again/,
  },
];
