/** Faults in the life of tasks, their ids, money and results. */
import type { Json } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { isCreate, isRead, onTask, resultsOf } from './patches.ts';

const voice = 'kling.create-custom-voice';
const sound = 'kling.create-text-to-audio';

const isDone = (task: Json) => task['task_status'] === 'succeed';
const idOffset = 10n ** 15n;

const lastSegment = (path: string) => path.split('/').at(-1) ?? '';

export const lifeMutants: readonly Mutant[] = [
  {
    name: 'starts-processing',
    fault: "a new task is 'processing' at once",
    breakage: onTask((task) => void (task['task_status'] = 'processing'), isCreate),
    checks: [`${sound}/life/states`],
    says: /must be 'submitted', but is 'processing'/,
  },
  {
    name: 'goes-back',
    fault: "'submitted' comes again after 'processing'",
    breakage: onTask((task, _request, memory) => {
      const looks = Number(memory.get(String(task['task_id'])) ?? 0) + 1;
      memory.set(String(task['task_id']), looks);
      if (looks > 2) return;
      task['task_status'] = looks === 1 ? 'processing' : 'submitted';
      delete task['task_result'];
    }, isRead),
    checks: [`${sound}/life/states`],
    says: /'submitted' came after 'processing'/,
  },
  {
    name: 'never-ends',
    missing: 'task-end',
    fault: 'a task never ends',
    breakage: onTask((task) => {
      if (!isDone(task)) return;
      task['task_status'] = 'processing';
      delete task['task_result'];
      delete task['final_unit_deduction'];
    }, isRead),
    checks: [`${sound}/life/states`],
    says: /must end, but this one was still 'processing'/,
  },
  {
    name: 'always-fails',
    fault: 'every sound fails',
    breakage: onTask((task) => {
      if (!isDone(task)) return;
      task['task_status'] = 'failed';
      task['task_status_msg'] = 'broken by a fault';
      delete task['task_result'];
      delete task['final_unit_deduction'];
    }, isRead),
    checks: [`${sound}/smallest`],
    says: /must succeed, but ended 'failed': broken by a fault/,
  },
  {
    name: 'does-not-stay',
    fault: 'a finished task fails later',
    breakage: onTask((task, _request, memory) => {
      if (!isDone(task)) return;
      const key = String(task['task_id']);
      if (memory.has(key)) {
        task['task_status'] = 'failed';
        delete task['task_result'];
      }
      memory.set(key, true);
    }, isRead),
    checks: [`${sound}/life/stays-finished`],
    says: /must stay as it is, but 'succeed' became 'failed'/,
  },
  {
    name: 'result-moves',
    fault: 'the result of a finished task has another id at each look',
    breakage: onTask((task, _request, memory) => {
      const looks = Number(memory.get('looks') ?? 0) + 1;
      memory.set('looks', looks);
      for (const audio of resultsOf(task, 'audios')) audio['id'] = String(BigInt(String(audio['id'])) + BigInt(looks));
    }, isRead),
    checks: [`${sound}/life/stays-finished`],
    says: /must stay as it is, but task_result\.audios\.0\.id was "\d+" and is "\d+"\./,
  },
  {
    name: 'early-result',
    fault: 'a running task has a result',
    breakage: onTask((task) => {
      if (!isDone(task)) task['task_result'] = { audios: [{ id: '934563472682131461' }] };
    }, isRead),
    checks: [`${sound}/life/result`],
    says: /this one is '\w+' and has one|task_result must not be there/,
  },
  {
    name: 'no-result',
    fault: 'a task succeeds without a result',
    breakage: onTask((task) => isDone(task) && delete task['task_result'], isRead),
    checks: [`${sound}/life/result`],
    says: /this one is 'succeed' and has none/,
  },
  {
    name: 'deduction-off',
    fault: 'a sound takes 0.5 units in place of 0.25',
    breakage: onTask((task) => isDone(task) && (task['final_unit_deduction'] = '0.5'), isRead),
    checks: [`${sound}/life/deduction`],
    says: /must be "0.25" \(the price\), but is "0.5"/,
  },
  {
    name: 'deduction-missing',
    fault: 'a finished voice tells no deduction',
    breakage: onTask((task) => delete task['final_unit_deduction']),
    checks: [`${voice}/life/deduction`],
    says: /must be "0.05" \(the price\), but is undefined/,
  },
  {
    name: 'deduction-early',
    fault: 'the deduction shows before success',
    breakage: onTask((task) => void (task['final_unit_deduction'] = '0.25'), isRead),
    checks: [`${sound}/life/deduction`],
    says: /Nothing is taken before success/,
  },
  {
    name: 'updated-before-created',
    fault: 'updated_at is before created_at',
    breakage: onTask((task) => void (task['updated_at'] = Number(task['created_at']) - 1000), isRead),
    checks: [`${sound}/life/times`],
    says: /updated_at must not be before created_at/,
  },
  {
    name: 'created-moves',
    fault: 'created_at is the time of the query',
    breakage: onTask((task, _request, memory) => {
      const looks = Number(memory.get('looks') ?? 0) + 1;
      memory.set('looks', looks);
      task['created_at'] = Number(task['created_at']) - looks;
    }, isRead),
    checks: [`${sound}/life/times`],
    says: /created_at of a task must never change/,
  },
  {
    name: 'created-updated',
    fault: 'a new task was updated after it was created',
    breakage: onTask((task) => void (task['updated_at'] = Number(task['created_at']) + 500), isCreate),
    checks: [`${sound}/life/times`],
    says: /create has created_at = updated_at/,
  },
  {
    name: 'updated-never',
    fault: 'updated_at stays the time of creation',
    breakage: onTask((task) => void (task['updated_at'] = task['created_at'])),
    checks: [`${sound}/life/times`],
    says: /updated_at moves with the status, but 'succeed' still tells the time of creation/,
  },
  {
    name: 'external-id-prefix',
    fault: 'the beginning of an external id finds the task',
    breakage: {
      request(request, memory) {
        const sent = /"external_task_id":"([^"]+)"/.exec(request.body.toString())?.[1];
        if (sent !== undefined) memory.set(sent, true);
        const id = lastSegment(request.path);
        const whole = [...memory.keys()].find((known) => id.length > 8 && known.startsWith(id));
        if (request.method === 'GET' && whole !== undefined) request.path = request.path.replace(id, whole);
      },
    },
    checks: [`${sound}/life/external-id`],
    says: /An external id is matched whole, but the beginning 'kc-[^']+' found a task/,
  },
  {
    name: 'external-id-capitals',
    fault: 'an external id is found in other capitals',
    breakage: {
      request: (request) => {
        const id = lastSegment(request.path);
        if (id.startsWith('KC-')) request.path = request.path.replace(id, id.toLowerCase());
      },
    },
    checks: [`${sound}/life/external-id`],
    says: /matched whole, but other capitals 'KC-[^']+' found a task/,
  },
  {
    name: 'failure-charged',
    fault: 'a failed task takes its price',
    breakage: onTask((task) => task['task_status'] === 'failed' && (task['final_unit_deduction'] = '0.05'), isRead),
    checks: [`${voice}/life/failed`],
    says: /A failed task takes nothing, but shows "0.05"/,
  },
  {
    name: 'failure-silent',
    fault: 'a failed task does not say why',
    breakage: onTask((task) => task['task_status'] === 'failed' && (task['task_status_msg'] = ''), isRead),
    checks: [`${voice}/life/failed`],
    says: /A failed task says why/,
  },
  {
    name: 'failure-not-called-back',
    missing: 'callback',
    fault: 'a failure is not called back',
    breakage: { callback: (callback) => (callback.raw.includes('"failed"') ? [] : [callback]) },
    checks: [`${voice}/life/failed`],
    says: /The failure of \d+ must be called back, but these came: processing/,
  },
  {
    name: 'other-id',
    fault: 'the query shows another task id than the create',
    breakage: onTask((task) => void (task['task_id'] = String(BigInt(String(task['task_id'])) + 1n)), isRead),
    checks: [`${sound}/life/times`],
    says: /The task must be \d+, but is \d+/,
  },
  {
    name: 'random-ids',
    fault: 'task ids do not tell when they were made',
    breakage: {
      ...onTask((task) => void (task['task_id'] = String(BigInt(String(task['task_id'])) - idOffset))),
      request: (request) => {
        const id = lastSegment(request.path);
        if (/^\d{15,}$/.test(id)) request.path = request.path.replace(id, String(BigInt(id) + idOffset));
      },
    },
    checks: [`${sound}/life/id`],
    says: /The id says that the task was made at/,
  },
];
