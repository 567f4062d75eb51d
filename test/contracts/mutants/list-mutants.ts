/** Faults in lists, pages and deleted voices. */
import type { Json } from './broken-server.ts';
import { bodyOf, refuse, say } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { at, isList, onList, onRefusal, onSuccess, onTask, pathOf, paths, resultsOf } from './patches.ts';

const voice = 'kling.create-custom-voice';
const sounds = 'kling.list-text-to-audio';
const presets = 'kling.list-preset-voices';
const removal = 'kling.delete-voice';

const isPresets = at(paths.presets);

const setQuery = (path: string, name: string, change: (value: number) => number): string => {
  const url = new URL(path, 'http://kling.test');
  if (url.searchParams.has(name)) url.searchParams.set(name, String(change(Number(url.searchParams.get(name)))));
  return `${url.pathname}${url.search}`;
};

const success = (data: unknown) =>
  say(200, { code: 0, message: 'SUCCEED', request_id: '2138273a-8458-4b26-9e59-c5960727f456', data });

export const listMutants: readonly Mutant[] = [
  {
    name: 'page-off-by-one',
    fault: 'pages are counted from 0',
    breakage: { request: (request) => void (request.path = setQuery(request.path, 'pageNum', (page) => page + 1)) },
    checks: [`${presets}/paging`],
    says: /Page 1 of size 1 must hold items 1 to 1/,
  },
  {
    name: 'pages-overlap',
    fault: 'the last item of a page is the first of the next',
    breakage: {
      request: (request) => {
        if (isList(request) && /pageNum=[2-9]/.test(request.path)) {
          request.path = setQuery(request.path, 'pageNum', (page) => page - 1);
        }
      },
    },
    checks: [`${sounds}/paging`],
    says: /Page 2 of size 1 must hold items 2 to 2/,
  },
  {
    name: 'page-size-ignored',
    fault: 'pageSize is ignored',
    breakage: { request: (request) => void (request.path = setQuery(request.path, 'pageSize', () => 30)) },
    checks: [`${presets}/paging`],
    says: /Page 1 of size 1 must hold items/,
  },
  {
    name: 'page-number-ignored',
    fault: 'every page is the first one',
    breakage: { request: (request) => void (request.path = setQuery(request.path, 'pageNum', () => 1)) },
    checks: [`${sounds}/past-the-end`, `${sounds}/paging`],
    says: /Page 2 of size 1 must hold|Page 1000 must be empty/,
  },
  {
    name: 'page-default',
    fault: 'without a query a list has one item',
    breakage: {
      request: (request) => {
        if (isList(request) && !request.path.includes('?')) request.path += '?pageSize=1';
      },
    },
    checks: [`${sounds}/paging`],
    says: /Without a query the first 30 are listed, but 1 came/,
  },
  {
    name: 'list-odd-pages',
    fault: 'pages of two overlap by one',
    breakage: onList(
      (items, _request, memory) => {
        const last = memory.get('last') as Json | undefined;
        memory.set('last', items.at(-1));
        return last === undefined ? items : [last, ...items.slice(0, -1)];
      },
      (request) => isList(request) && request.path.includes('pageSize=2'),
    ),
    checks: [`${sounds}/paging`],
    says: /Page \d of size 2 must hold items/,
  },
  {
    name: 'list-differs',
    fault: 'a list tells another time of creation than the query',
    breakage: onList((items) => items.map((item) => ({ ...item, created_at: Number(item['created_at']) + 1 }))),
    checks: [`${sounds}/order`],
    says: /The list must show task \d+ as its query does/,
  },
  {
    name: 'list-of-strangers',
    fault: 'a list holds tasks that its product does not know',
    breakage: onList((items) =>
      items.map((item, index) => (index === 0 ? { ...item, task_id: '934560897820524592' } : item)),
    ),
    checks: [`${sounds}/order`],
    says: /A list holds tasks of its product, but 934560897820524592 can not be asked for/,
  },
  {
    name: 'list-in-object',
    fault: 'a list is wrapped in an object',
    breakage: onSuccess((body) => void (body['data'] = { list: body['data'] }), isList),
    checks: [`${sounds}/smallest`],
    says: /\/data must be array/,
  },
  {
    name: 'empty-list-null',
    fault: 'an empty list is null',
    breakage: onSuccess((body) => {
      if ((body['data'] as unknown[]).length === 0) body['data'] = null;
    }, isList),
    checks: [`${sounds}/past-the-end`],
    says: /\/data must be array/,
  },
  {
    name: 'list-shuffled',
    fault: 'a list has no order',
    breakage: onList((items) => [...items.slice(1, 2), ...items.slice(0, 1), ...items.slice(2)]),
    checks: [`${sounds}/order`],
    says: /must run from the newest to the oldest task or the other way/,
  },
  {
    name: 'list-repeats',
    fault: 'the first item stands in a list twice',
    breakage: onList((items) => [...items.slice(0, 1), ...items]),
    checks: [`${sounds}/order`],
    says: /A task stands in a list once/,
  },
  {
    name: 'list-forgets',
    fault: 'finished tasks are not listed',
    breakage: onList((items) => items.filter((item) => item['task_status'] !== 'succeed')),
    checks: [`${sounds}/content`],
    says: /must be listed, but is not/,
  },
  {
    name: 'list-short-form',
    fault: 'a list leaves out the results',
    breakage: onList((items) => items.map(({ final_unit_deduction: _gone, ...rest }) => rest)),
    checks: [`${sounds}/content`],
    says: /must show task \d+ as its query does|must have one of the allowed forms|must have '\w+' or '/,
  },
  {
    name: 'preset-deduction',
    fault: 'presets tell a deduction',
    breakage: onList((items) => items.map((item) => ({ ...item, final_unit_deduction: '0' })), isPresets),
    checks: [`${presets}/items`],
    says: /presets have no final_unit_deduction/,
  },
  {
    name: 'preset-owner',
    fault: 'presets belong to an account',
    breakage: onTask((task) => {
      for (const item of resultsOf(task, 'voices')) item['owned_by'] = '934100000000000064';
    }, isPresets),
    checks: [`${presets}/items`],
    says: /Preset voices are owned by 'kling'/,
  },
  {
    name: 'no-presets',
    fault: 'there are no preset voices',
    breakage: onList(() => [], isPresets),
    checks: [`${presets}/items`],
    says: /There must be preset voices/,
  },
  {
    name: 'listed-after-deletion',
    fault: 'a deleted voice is still listed',
    breakage: onSuccess(
      (body, _request, memory) => {
        const data = body['data'] as Json;
        if (Array.isArray(data)) body['data'] = [...(data as Json[]), ...memory.values()];
        else if (data['task_status'] === 'succeed') memory.set(String(data['task_id']), data);
      },
      (request) => request.method === 'GET' && request.path.startsWith(paths.voices),
    ),
    checks: [`${voice}/voice/deleted-not-listed`],
    says: /was deleted, but is still listed/,
  },
  {
    name: 'deletion-does-nothing',
    fault: 'deleting a voice answers success and does nothing',
    breakage: {
      answerFor: (request) =>
        pathOf(request) === paths.deletion && /\d{15}/.test(request.body.toString())
          ? success({ task_id: '934560897820524592', task_status: 'succeed' })
          : undefined,
    },
    checks: [`${voice}/voice/deleted-not-listed`],
    says: /was deleted, but is still listed/,
  },
  {
    name: 'deletion-names-other',
    fault: 'deleting a voice names another task',
    breakage: onTask((task) => void (task['task_id'] = '934560897820524592'), at(paths.deletion)),
    checks: [`${voice}/voice/deleted`],
    says: /data must name task \d+ with 'succeed'/,
  },
  {
    name: 'deletion-code',
    fault: 'deleting a voice answers 1 in place of 0',
    breakage: onSuccess((body) => void (body['code'] = 1), at(paths.deletion)),
    checks: [`${voice}/voice/deleted`],
    says: /must be accepted, but was answered 200\/1/,
  },
  {
    name: 'deletes-anything',
    fault: 'deleting an unknown voice is a success',
    breakage: {
      answerFor: (request) =>
        pathOf(request) === paths.deletion && bodyOf(request)['voice_id'] === '934560897820524592'
          ? success({ task_id: '934560897820524592', task_status: 'succeed' })
          : undefined,
    },
    checks: [`${removal}/refuses/unknown`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'deletes-presets',
    fault: 'a voice of the official library can be deleted',
    breakage: {
      answerFor: (request) =>
        pathOf(request) === paths.deletion && String(bodyOf(request)['voice_id']).startsWith('8298')
          ? success({ task_id: '829824261086265347', task_status: 'succeed' })
          : undefined,
    },
    checks: [`${removal}/refuses/preset`],
    says: /must be refused with 1201, but was accepted/,
  },
  {
    name: 'deleted-twice-500',
    fault: 'deleting twice is an internal error',
    breakage: onRefusal((body, answer) => {
      if (!String(body['message']).includes('already')) return;
      answer.status = 500;
      body['code'] = 5000;
    }, at(paths.deletion)),
    checks: [`${voice}/voice/deleted-twice`],
    says: /code must be 1201, but the answer is 500\/5000/,
  },
  {
    name: 'deleted-task-gone',
    fault: 'the task of a deleted voice is not found',
    breakage: {
      answer: (answer, request, memory) => {
        if (pathOf(request) === paths.deletion) memory.set('deleted', true);
        if (memory.has('deleted') && request.path.startsWith(`${paths.voices}/`)) {
          Object.assign(answer, refuse(400, 1201, 'Task not found by id/external id: it'));
        }
      },
    },
    checks: [`${voice}/voice/deleted-queried`],
    says: /must be accepted, but was answered 400\/1201/,
  },
  {
    name: 'voice-is-task',
    fault: 'the id of a voice is the id of its task',
    breakage: onTask(
      (task) => {
        for (const item of resultsOf(task, 'voices')) item['voice_id'] = task['task_id'];
      },
      (request) => request.path.startsWith(`${paths.voices}/`),
    ),
    checks: [`${voice}/voice/shown`],
    says: /id of a voice differs from the id of its task/,
  },
  {
    name: 'voice-of-kling',
    fault: 'a custom voice belongs to the official library',
    breakage: onTask(
      (task) => {
        for (const item of resultsOf(task, 'voices')) item['owned_by'] = 'kling';
      },
      (request) => request.path.startsWith(`${paths.voices}/`),
    ),
    checks: [`${voice}/voice/shown`],
    says: /owned by its account, but this one says 'kling'/,
  },
];
