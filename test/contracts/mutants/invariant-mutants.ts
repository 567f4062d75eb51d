/** Faults between the answers of a run, derived once for every vendor: by its value, its rows and how it tells tasks. */
import type { Operation } from '../../../src/contracts/spec/catalog.ts';
import { operationsOf } from '../../../src/contracts/spec/catalog.ts';
import { vendorOf } from '../../../src/contracts/spec/vendors.ts';
import type { Profile } from '../../../src/contracts/wire/profiles.ts';
import { profiles } from '../../../src/contracts/wire/profiles.ts';
import { goodKeyHeader } from './auth-mutants.ts';
import type { Breakage, Json, Memory, WireRequest } from './broken-server.ts';
import { otherKeyOf } from './judge-mutant.ts';
import type { Mutant } from './mutant.ts';
import { onBody, pathOf } from './patches.ts';

const hour = 3_600_000;

/** Whether the request is of one of the vendor's rows of this kind. */
const isOf =
  (profile: Profile, action: Operation['action']) =>
  (request: WireRequest): boolean =>
    operationsOf(profile).some(
      (row) =>
        row.action === action &&
        row.method === request.method &&
        [row.path, ...(row.otherPaths ?? [])].some((path) =>
          new RegExp(`^${path.replace('{id}', '[^/]+')}/?$`).test(pathOf(request)),
        ),
    );

/** Changes the task in answers of creates and queries. */
function onTasks(profile: Profile, change: (task: Json, isNew: boolean, memory: Memory) => unknown): Breakage {
  const isCreate = isOf(profile, 'create-task');
  const isRead = isOf(profile, 'get-task');
  return onBody(
    (body, request, memory, answer) => {
      const task = vendorOf(profile).tasks.task(body);
      if (answer.status < 300 && typeof task === 'object' && task !== null)
        change(task as Json, isCreate(request), memory);
    },
    (request) => isCreate(request) || isRead(request),
  );
}

const looksLikeId = /^(?:id|voice_id|url.*|trial_url|resultUrls)$/;

/** Gives the result of a task the ids and addresses of another one. */
function copyNames(to: unknown, from: unknown): void {
  if (typeof to !== 'object' || to === null || typeof from !== 'object' || from === null) return;
  for (const [key, value] of Object.entries(from)) {
    const own = (to as Json)[key];
    if (looksLikeId.test(key) && own !== undefined) (to as Json)[key] = value;
    else if (!/info|payload/.test(key)) copyNames(own, value);
  }
}

/** Every vendor has these faults; the official one is seen through its own rows. */
function mutantsOf(profile: Profile): readonly Mutant[] {
  const { tasks, callback } = vendorOf(profile);
  const [create] = operationsOf(profile).filter(
    ({ action, replies }) => action === 'create-task' && replies === 'at-acceptance',
  );
  const two = [`${create?.id ?? ''}/smallest`, `${create?.id ?? ''}/largest`];
  const isDone = (task: Json) => task[tasks.statusField] === tasks.success;
  const row = (rule: string, fault: string, breakage: Breakage, says: Mutant['says']): Mutant => ({
    ...(profile === 'kling' ? {} : { profile }),
    name: `${profile}-run-${rule}`,
    fault: `${profile}: ${fault}`,
    breakage,
    checks: [...two, `${profile}.run/${rule}`],
    says,
  });
  return [
    row(
      'task-ids',
      'the second create is answered with the task of the first',
      onTasks(profile, (task, isNew, memory) => {
        if (!isNew) return;
        const first = memory.get('first') ?? task[callback.idField];
        memory.set('first', first);
        task[callback.idField] = first;
      }),
      /Each create makes a task of its own/,
    ),
    row(
      'result-ids',
      'every task has the result of the first',
      onTasks(profile, (task, _isNew, memory) => {
        if (!isDone(task)) return;
        if (memory.has('result')) copyNames(task, memory.get('result'));
        else memory.set('result', structuredClone(task));
      }),
      /A result belongs to one task/,
    ),
    row(
      'times',
      'a finished task has changed in an hour from now',
      onTasks(profile, (task) => {
        const field = ['updated_at', 'completeTime'].find((name) => name in task);
        if (isDone(task) && field)
          task[field] = Number(task[field]) + (Number(task[field]) < 1e11 ? hour / 1000 : hour);
      }),
      /lies in the future/,
    ),
    row(
      'kept',
      'a finished task is gone a moment after its end was shown',
      {
        answer(answer, request, memory) {
          if (!isOf(profile, 'get-task')(request)) return;
          const key = request.path;
          const endedAt = Number(memory.get(key) ?? Infinity);
          const isGone = Date.now() - endedAt > 30;
          if (isGone) {
            answer.status = 404;
            answer.text = JSON.stringify({
              code: 1203,
              message: 'gone',
              request_id: 'gone',
              error: 'gone',
              msg: 'gone',
            });
          } else if (endedAt === Infinity && answer.text.includes(`"${tasks.success}"`)) memory.set(key, Date.now());
        },
      },
      /A task that has ended stays/,
    ),
    row(
      'apart',
      'every key sees the same tasks',
      {
        request(request) {
          const header = vendorOf(profile).credential.header.toLowerCase();
          const name = /(mutant-[\w-]+)-api-key$/.exec(request.headers[goodKeyHeader] ?? '')?.[1];
          const value = request.headers[header] ?? '';
          if (value.includes(otherKeyOf(profile, `${profile}-run-apart`)) || name === undefined)
            request.headers[header] = value.replace(/\S+$/, request.headers[goodKeyHeader] ?? '');
        },
      },
      /Another account must not see task/,
    ),
    row(
      'steps',
      'a running task goes back, is made once more, and shows a file',
      onTasks(profile, (task, isNew, memory) => {
        const [id, created] = [
          String(task[callback.idField]),
          Object.keys(task).find((key) => key.startsWith('creat')),
        ];
        const looks = Number(memory.get(id) ?? 0);
        memory.set(id, looks + (isNew ? 0 : 1));
        if (created !== undefined) task[created] = Number(task[created]) + looks;
        if (isNew || isDone(task)) return;
        const running = [tasks.statuses.at(-2), tasks.statuses[0]][looks]?.[0];
        Object.assign(task, { [tasks.statusField]: running, preview: { url: `https://example.com/${id}.mp4` } });
      }),
      [
        /Statuses only move forward, but task \S+ was '\w+' and is '\w+'/,
        /Task \S+ was made at \d+ by one look and at \d+ by another/,
        /Only a success has a result, but task \S+ is '\w+' and has https:\/\/example.com/,
      ],
    ),
    {
      ...row(
        'callbacks',
        'the end is called back for another task, with a file of its own',
        {
          callback: (sent) => {
            const id = new RegExp(`"${callback.idField}":"([^"]+)"`).exec(sent.raw)?.[1] ?? '';
            const raw = sent.raw.replaceAll(id, `${id.slice(0, -4)}0000`).replaceAll(/\.(?:mp3|wav|mp4)/g, '-other$&');
            return [{ ...sent, raw }];
          },
        },
        [
          /A callback names its task, but what came for \S+ of \w+\.[\w-]+ does not/,
          /tells of a result that its query has not/,
        ],
      ),
      checks: [two[1] ?? '', `${profile}.run/callbacks`],
    },
    {
      ...row(
        'callbacks',
        'nobody is ever called back',
        { callback: () => [] },
        /has ended '\w+', but its receiver was told nothing/,
      ),
      name: `${profile}-run-callbacks-lost`,
      checks: [two[1] ?? '', `${profile}.run/callbacks`],
      missing: 'callback',
    },
  ];
}

const withRequestIds: Mutant = {
  name: 'kling-run-request-ids',
  fault: 'every answer has the same request_id',
  breakage: onBody((body) => {
    if ('request_id' in body) body['request_id'] = '2138273a-8458-4b26-9e59-c5960727f456';
  }),
  checks: ['kling.text-to-speech/smallest', 'kling.text-to-speech/largest', 'kling.run/request-ids'],
  says: /A request_id names one request/,
};

const reasonAtSuccess: Mutant = {
  name: 'kling-run-reasons',
  fault: 'a success has a reason for its failure',
  breakage: onTasks('kling', (task) => {
    if (task['task_status'] === 'succeed') task['task_status_msg'] = 'SUCCEED';
  }),
  checks: ['kling.create-text-to-audio/smallest', 'kling.run/reasons'],
  says: /Only a failure has a reason, but task \d+ is 'succeed'/,
};

export const invariantMutants: readonly Mutant[] = [...profiles.flatMap(mutantsOf), withRequestIds, reasonAtSuccess];
