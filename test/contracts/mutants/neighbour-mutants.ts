/** Faults of the second task space, and of what stands beside: tasks on one page, voices beside one that is deleted. */
import type { Breakage, Json, Memory } from './broken-server.ts';
import { bodyOf, say } from './broken-server.ts';
import { goodKeyHeader } from './auth-mutants.ts';
import type { Fault } from './agreement-mutants.ts';
import { onFound, onRows, seenBy } from './agreement-mutants.ts';
import type { Mutant } from './mutant.ts';
import { onList, onSuccess, onTask, pathOf, paths, resultsOf } from './patches.ts';

const subtitles = 'kling.create-drama-subtitle/life/files';

/** A mutant that is seen when subtitles were made and the run is held against one of its rules. */
const seenInSolutions = (rule: string, { name, ...rest }: Fault): Mutant => ({
  ...rest,
  name: `${rule}-${name}`,
  checks: [subtitles, `kling.run/${rule}`],
});

const onSolutions = (change: (tasks: Json[], memory: Memory) => Json[]): Breakage =>
  onSuccess(
    (body, _request, memory) => void (body['data'] = change(body['data'] as Json[], memory)),
    ({ method, path }) => method === 'GET' && path.startsWith('/solutions'),
  );
const onPagesOf = (path: string, change: (rows: Json[], memory: Memory) => Json[]): Breakage =>
  onSuccess(
    (body, _request, memory) => {
      const data = body['data'] as Json;
      if (Array.isArray(data['result'])) data['result'] = change(data['result'] as Json[], memory);
    },
    (request) => request.method === 'POST' && pathOf(request) === path,
  );

/** Faults of the second task space, which the newer one has as well. */
const inSolutions: readonly (readonly [rule: string, fault: Fault])[] = [
  [
    'tasks',
    {
      name: 'solutions-change',
      fault: 'a solution that has ended is shown otherwise later',
      breakage: onSolutions((tasks, memory) =>
        tasks.map((task) => {
          const looks = Number(memory.get(String(task['id'])) ?? 0);
          if (task['status'] === 'succeeded') memory.set(String(task['id']), looks + 1);
          return looks < 1 ? task : { ...task, update_time: Number(task['update_time']) + 1000 };
        }),
      ),
      says: /Task \d+ of kling.create-drama-subtitle has ended, but is shown otherwise/,
    },
  ],
  [
    'tasks',
    {
      name: 'solutions-stranger',
      fault: 'the space of solutions answers a task that was not asked for',
      // Where one task is followed, it is the only one.
      breakage: onSuccess(
        (body) => {
          const tasks = body['data'] as Json[];
          body['data'] = [...tasks, { ...tasks[0], id: '934560897820524592' }];
        },
        ({ method, path }) => method === 'GET' && path.startsWith('/solutions') && path.includes('kc-nobody'),
      ),
      says: /Only what is asked for is answered, but task 934560897820524592 was/,
    },
  ],
  [
    'tasks',
    {
      name: 'solutions-own-ids',
      fault: 'the space of solutions does not know ids of the caller',
      breakage: {
        request(request) {
          if (request.path.startsWith('/solutions?external_task_ids='))
            request.path = request.path.replace('external_task_ids', 'task_ids');
        },
      },
      says: /external_task_ids=\S+ must lead to task \d+, but does not/,
    },
  ],
  [
    'task-pages',
    {
      name: 'solutions-lost',
      fault: 'pages of solutions lack the newest',
      breakage: onPagesOf('/solutions', (rows) => rows.slice(1)),
      says: /Task \d+ of kling.create-drama-subtitle must be there, but is not/,
    },
  ],
  [
    'task-pages',
    {
      name: 'solutions-status',
      fault: 'pages of solutions tell another status',
      breakage: onPagesOf('/solutions', (rows) => rows.map((row) => ({ ...row, status: 'processing' }))),
      says: /Asked for succeeded, task \d+ came, which is 'processing'/,
    },
  ],
  [
    'bill',
    {
      name: 'solutions-missing',
      fault: 'the bill has no rows of solutions',
      breakage: onRows((rows) => rows.filter((row) => Number(row['deduction_amount']) !== 0.1)),
      says: /of kling.create-drama-subtitle took 0.1 units, but the bill has 0 rows/,
    },
  ],
  [
    'bill',
    {
      name: 'solutions-dearer',
      fault: 'the bill of a solution has another amount than the task',
      breakage: onRows((rows) =>
        rows.map((row) => ({
          ...row,
          deduction_amount: Number(row['deduction_amount']) + 1,
          unit_before_deduction: Number(row['unit_before_deduction']) + 1,
        })),
      ),
      says: /of kling.create-drama-subtitle took 0.1 units, but the bill has 1 row of it with 1.1/,
    },
  ],
  [
    'apart',
    {
      name: 'solutions-for-all',
      fault: 'every key sees the solutions of all',
      breakage: {
        request(request) {
          const own = request.headers[goodKeyHeader];
          if (request.path.startsWith('/solutions') && own !== undefined)
            request.headers['authorization'] = `Bearer ${own}`;
        },
      },
      says: /Another account must not see task \d+, but was shown it/,
    },
  ],
];

const shuffle = (rows: Json[]): Json[] => {
  const [first, second, ...rest] = rows;
  return first && second && rest.length > 0 ? [second, first, ...rest] : rows;
};

/** What a deletion does to other voices than its own. */
const takenAlong: readonly Mutant[] = ['kling', 'kkiai'].map((profile) => {
  const prefix = profile === 'kling' ? '' : '/kling';
  return {
    ...(profile === 'kkiai' ? { profile } : {}),
    name: `${profile}-deletes-along`,
    fault: `${profile}: a deletion takes the voice along that is made next`,
    breakage: {
      answerFor(request, memory) {
        const isDeletion = pathOf(request) === prefix + paths.deletion;
        const id = String(bodyOf(request)['voice_id']);
        if (isDeletion && memory.get('doomed') === id)
          return say(400, { code: 1201, message: `Voice already be deleted for id: ${id}`, request_id: 'r' });
        return undefined;
      },
      answer(answer, request, memory) {
        if (answer.status === 200 && pathOf(request) === prefix + paths.deletion) memory.set('isOver', true);
        onTask(
          (task) => {
            const [voice_] = resultsOf(task, 'voices');
            const id = String(voice_?.['voice_id']);
            if (!voice_ || memory.has(id)) return;
            memory.set(id, true);
            if (memory.has('isOver') && !memory.has('doomed')) memory.set('doomed', id);
          },
          (one) => one.method === 'GET' && pathOf(one).startsWith(`${prefix}${paths.voices}/`),
        ).answer?.(answer, request, memory);
      },
    },
    checks: [
      `${profile}.create-custom-voice/smallest`,
      `${profile}.create-custom-voice/largest`,
      `${profile}.run/deletions`,
    ],
    says: /had not been deleted yet, but its own deletion is answered .*: another deletion has taken it along/,
  } satisfies Omit<Mutant, 'profile'> & { profile?: string } as Mutant;
});

/** Mutants of the space of solutions, of pages, and of deletions. */
export const neighbourMutants: readonly Mutant[] = [
  ...inSolutions.map(([rule, fault]) => seenInSolutions(rule, fault)),
  ...takenAlong,
  {
    name: 'list-forgets-all-but-one',
    fault: 'a list forgets every voice but the newest',
    breakage: onList(
      (items) => items.slice(0, 1),
      (request) => request.method === 'GET' && pathOf(request) === paths.voices,
    ),
    checks: ['kling.list-custom-voices/order', 'kling.run/deletions'],
    says: /Voice \d+ of task \d+ had not been deleted yet, but the list has it no more/,
  },
  {
    name: 'task-pages-shuffled',
    fault: 'pages of tasks are in no order',
    breakage: onPagesOf('/tasks', shuffle),
    checks: [
      'kling.create-text-to-audio/smallest',
      'kling.create-text-to-audio/largest',
      'kling.create-custom-voice/smallest',
      'kling.run/task-pages',
    ],
    says: /Pages of \/tasks must run from the newest to the oldest task or the other way/,
  },
  seenBy('tasks', {
    name: 'twice',
    fault: 'the newer task space answers a task twice',
    breakage: onFound((tasks) => (tasks.length > 1 ? [...tasks, tasks[0] as Json] : tasks)),
    says: /A task is answered once, but \d+ came twice/,
  }),
];
