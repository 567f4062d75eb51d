/**
 * Tasks: their states, times and deductions, that what has ended stays as it is, and how a task is found.
 */
import { timeOfKlingId } from '../spec/ground-facts.ts';
import type { Cost } from '../budget/prices.ts';
import { expectedCharge, milliOf, readUnits } from '../budget/prices.ts';
import type { Check, CheckContext } from '../run/check.ts';
import type { Followed, View } from '../assertions/follow-task.ts';
import {
  createTask,
  judgeForward,
  readTask,
  requestOf,
  timeOf,
  followTask,
  readView,
} from '../assertions/follow-task.ts';
import { judgeRefusal, tell, judgeRefusalShape } from '../assertions/answers.ts';
import type { Operation } from '../spec/catalog.ts';
import { operations, readerOf } from '../spec/catalog.ts';
import { formatMilli, priceOfRequest } from '../spec/prices.ts';
import { filesIn, judgeFile } from '../assertions/result-files.ts';
import type { LifeRule, taskRequest } from './rules.ts';
import {
  defineCheck,
  isDear,
  nameCheck,
  namedRequest,
  priceOfTasks,
  refusalCheck,
  requestOptions,
  sourceNeeds,
  lifeCheck,
  restRule,
} from './rules.ts';
import type { Inbox } from '../wire/callback-server.ts';
import { isAccepted, isRefused } from '../wire/http-client.ts';
import { asObject, pick, pickText } from '../spec/pick.ts';
import { plainRequest, requestSchemaOf, smallestRequest, wrapRequest } from '../assertions/requests.ts';
import { planOf } from '../spec/request-plan.ts';

const statusOf = (view: View) => String(view.task['task_status']);

function judgeStates(context: CheckContext, followed: Followed, operation: Operation): void {
  const [first] = followed.views;
  if (first && operation.replies === 'at-acceptance' && statusOf(first) !== 'submitted') {
    const message = `A new task must be 'submitted', but is '${statusOf(first)}'.`;
    tell(context, first.exchange, 'first-status', message, { fact: 'create-answer', mark: 'observed' });
  }
  judgeForward(context, operation, followed);
}

function judgeResults(context: CheckContext, { views }: Followed): void {
  for (const view of views) {
    const hasResult = Object.keys((view.task['task_result'] as object | undefined) ?? {}).length > 0;
    if (hasResult === (statusOf(view) === 'succeed')) continue;
    const message = `Only a task that has succeeded has a result; this one is '${statusOf(view)}' and has ${hasResult ? 'one' : 'none'}.`;
    tell(context, view.exchange, 'result', message, { fact: 'task-fields' });
  }
}

/** Where nothing tells the length that a price depends on, it must at least be a multiple of the price. */
function isPriced(actual: unknown, operation: Operation, request: unknown): boolean {
  const { milliUnits } = priceOfRequest(operation, asObject(request) ?? {});
  const milli = typeof actual === 'string' ? readUnits(actual) : undefined;
  return milli !== undefined && milli > 0 && milli % milliUnits === 0;
}

function judgeDeduction(context: CheckContext, { views, final, created }: Followed, operation: Operation): void {
  const request = requestOf(created);
  const charge = expectedCharge(operation, request, final.task);
  const actual = final.task['final_unit_deduction'];
  const isRight = charge === undefined ? isPriced(actual, operation, request) : actual === formatMilli(charge);
  if (!isRight) {
    const expected = charge === undefined ? 'a multiple of the price' : `"${formatMilli(charge)}" (the price)`;
    const message = `final_unit_deduction must be ${expected}, but is ${JSON.stringify(actual)}.`;
    tell(context, final.exchange, 'deduction', message);
  }
  for (const view of views) {
    const early = view.task['final_unit_deduction'];
    if (statusOf(view) === 'succeed' || early === undefined || early === '' || early === '0') continue;
    const message = `Nothing is taken before success, but a '${statusOf(view)}' task shows ${JSON.stringify(early)}.`;
    tell(context, view.exchange, 'deduction', message, { mark: 'invented', fact: 'deduction-while-running' });
  }
}

function judgeTimes(context: CheckContext, { views, created, taskId }: Followed): void {
  const createdAt = timeOf(created, 'created_at');
  for (const view of views) {
    if (timeOf(view, 'updated_at') < timeOf(view, 'created_at')) {
      tell(context, view.exchange, 'updated-at', 'updated_at must not be before created_at.', {
        fact: 'times-milliseconds',
      });
    }
    if (timeOf(view, 'created_at') !== createdAt) {
      tell(context, view.exchange, 'created-at', 'created_at of a task must never change.', { mark: 'observed' });
    }
    if (view.task['task_id'] !== taskId) {
      tell(context, view.exchange, 'task-id', `The task must be ${taskId}, but is ${String(view.task['task_id'])}.`);
    }
  }
  views.forEach((view, index) => {
    const before = views[index - 1];
    if (!before || timeOf(view, 'updated_at') >= timeOf(before, 'updated_at')) return;
    tell(context, view.exchange, 'updated-at', 'updated_at must not go back.', { fact: 'times-milliseconds' });
  });
  const last = views.at(-1);
  // Seen unfinished after its creation, and finished later: the change has a time of its own. Some clocks tell seconds only.
  const wasRunning = views.slice(1).some((view) => view.status === 'submitted' || view.status === 'processing');
  const resolution = createdAt % 1000 === 0 ? 1000 : 0;
  const tookMs = (last?.exchange.at ?? 0) - created.exchange.at;
  if (last && wasRunning && tookMs > resolution && timeOf(last, 'updated_at') === createdAt) {
    const message = `updated_at moves with the status, but '${last.status}' still tells the time of creation.`;
    tell(context, last.exchange, 'updated-at', message, { mark: 'observed', fact: 'times-milliseconds' });
  }
  if (created.task['task_status'] === 'submitted' && timeOf(created, 'updated_at') !== createdAt) {
    const message = 'The answer of a create has created_at = updated_at.';
    tell(context, created.exchange, 'updated-at', message, { mark: 'observed', fact: 'create-answer' });
  }
}

/** Ids were 0 to 8 ms older than created_at (inferred from 8 recorded pairs); a busy machine may need longer. */
const idToleranceMs = 5000;

/** A time that may be nonsense, as answers may be. */
const showTime = (ms: number) => (Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString() : String(ms));

function judgeId(context: CheckContext, { created, taskId }: Followed): void {
  const known = { mark: 'inferred', fact: 'ids-snowflake' } as const;
  const at = Number(timeOfKlingId(BigInt(/^\d+$/.test(taskId) ? taskId : '0')));
  const createdAt = timeOf(created, 'created_at');
  if (Math.abs(at - createdAt) <= idToleranceMs) return;
  const message = `The id says that the task was made at ${showTime(at)}, created_at says ${showTime(createdAt)}.`;
  tell(context, created.exchange, 'id-time', message, known);
}

async function judgeFiles(context: CheckContext, { final, created }: Followed): Promise<void> {
  const sent = JSON.stringify(requestOf(created) ?? {});
  for (const file of filesIn(final.task['task_result'])) {
    // Sources that the client named are its own.
    if (sent.includes(JSON.stringify(file.url))) continue;
    await judgeFile(context, final.exchange, file, { fact: 'url-lifetime' });
  }
}

const lifeRules: readonly LifeRule[] = [
  {
    name: 'states',
    title: 'states only move forward',
    facts: ['task-life-cycle', 'create-answer'],
    judge: judgeStates,
  },
  { name: 'result', title: 'a result comes with success only', facts: ['task-fields'], judge: judgeResults },
  {
    name: 'deduction',
    title: 'the deduction equals the price',
    facts: ['charged-on-success', 'deduction-format', 'deduction-while-running'],
    tags: ['money'],
    judge: judgeDeduction,
  },
  {
    name: 'times',
    title: 'times are consistent from look to look',
    facts: ['times-milliseconds', 'create-answer'],
    judge: judgeTimes,
  },
  { name: 'id', title: 'the id tells when it was made', facts: ['ids-snowflake'], judge: judgeId },
  {
    name: 'files',
    title: 'result files can be fetched, and are what the task says',
    facts: ['url-lifetime'],
    judge: judgeFiles,
  },
];

const everyRule = [...lifeRules, restRule('task-life-cycle')];

/** All of them on one task. */
const wholeRule: LifeRule = {
  name: 'whole',
  title: 'the life of one task keeps every rule',
  facts: [...new Set(everyRule.flatMap(({ facts }) => facts))],
  tags: ['money'],
  async judge(context, followed, operation) {
    for (const rule of everyRule) await rule.judge(context, followed, operation);
  },
};

/** Money rests on the price of each product as well. */
const withPrice = (rule: LifeRule, { facts }: Operation): LifeRule =>
  rule.tags?.includes('money')
    ? { ...rule, facts: [...rule.facts, ...facts.filter((id) => id.startsWith('price-'))] }
    : rule;

/** A name that leads nowhere, by RFC 2606: a task with it can only fail, and failures are free. */
const nowhere = 'https://kling-contract.invalid/nothing';

const sourceFields = ['voice_url', 'video_url'];

/** Whether a request names its source by an address, in a field of its own. */
const hasUrlSource = (operation: Operation): boolean => {
  const { fieldByName } = planOf(requestSchemaOf(operation) ?? '');
  return sourceFields.some((name) => fieldByName.has(name));
};

function judgeFailure(context: CheckContext, { final, taskId }: Followed, inbox: Inbox | undefined): void {
  const { task, exchange } = final;
  if ((readUnits(pickText(task, 'final_unit_deduction')) ?? 0) > 0) {
    const message = `A failed task takes nothing, but shows ${JSON.stringify(task['final_unit_deduction'])}.`;
    tell(context, exchange, 'failed-deduction', message, { mark: 'observed', fact: 'charged-on-success' });
  }
  if ((pickText(task, 'task_status_msg') ?? '') === '')
    tell(context, exchange, 'failed-reason', 'A failed task says why, in task_status_msg.', {
      fact: 'failure-message',
    });
  if (Object.keys(asObject(task['task_result']) ?? {}).length > 0)
    tell(context, exchange, 'failed-result', 'A failed task has no result.', { fact: 'task-fields' });
  if (!inbox) return;
  const told = inbox.received.find(({ json }) => pick(json, 'task_status') === 'failed');
  if (!told) {
    const came = inbox.received.map(({ json }) => String(pick(json, 'task_status'))).join(', ');
    tell(
      context,
      exchange,
      'failed-callback',
      `The failure of ${taskId} must be called back, but these came: ${came}.`,
      {
        fact: 'callback-request',
      },
    );
  } else if (pick(told.json, 'task_status_msg') !== task['task_status_msg']) {
    const message = `The callback of a failure says what the query says, but its reason is ${JSON.stringify(pick(told.json, 'task_status_msg'))}.`;
    tell(context, exchange, 'failed-callback', message, { mark: 'inferred', fact: 'callback-body' });
  }
}

function failureCheck(operation: Operation): Check {
  return defineCheck({
    id: nameCheck(operation, 'life', 'failed'),
    title: `${operation.summary}: a task whose source does not exist fails for free, says why and calls back`,
    tags: ['life-cycle', 'money', 'callbacks'],
    operation,
    // A target that looks at no source makes the task.
    cost: priceOfTasks(operation),
    facts: ['media-problems', 'charged-on-success', 'failure-message'],
    async run(context) {
      const inbox = context.receiver?.open();
      const body = Object.fromEntries(
        Object.entries(namedRequest(context, operation, inbox ? { callbackUrl: inbox.url } : {})).map(
          ([name, value]) => [name, sourceFields.includes(name) ? nowhere : value],
        ),
      );
      const exchange = await context.call(operation, { body });
      // The other reading: it is looked at before the task is made.
      if (isRefused(exchange)) return void judgeRefusalShape(context, exchange);
      const created = readView(context, exchange, operation);
      const followed = created && (await followTask(context, operation, created));
      if (!followed) return;
      if (followed.final.status !== 'failed') {
        const message = `A source that does not exist can not be used, but the task ended '${followed.final.status}'.`;
        tell(context, followed.final.exchange, 'failed', message, { mark: 'invented', fact: 'media-problems' });
        return;
      }
      const isEnd = (json: unknown) => pick(json, 'task_status') === 'failed';
      await inbox?.waitFor((all) => all.some(({ json }) => isEnd(json)), context.timeouts.callbackMs);
      judgeFailure(context, followed, inbox);
    },
  });
}

const smallestTask: typeof taskRequest = (context, operation) =>
  wrapRequest(operation, smallestRequest(requestOptions(context, operation)));

/** Checks of every product's life. */
function lifeCycleChecks(): readonly Check[] {
  const creators = operations.filter((row) => row.action === 'create-task' && row.space === undefined);
  const later = creators.filter((row) => row.replies === 'at-acceptance');
  return [
    ...creators.flatMap((row) =>
      isDear(row)
        ? // The least that is valid: that it is accepted needs no task of its own.
          [lifeCheck(row, withPrice(wholeRule, row), smallestTask)]
        : lifeRules.map((rule) => lifeCheck(row, withPrice(rule, row))),
    ),
    ...later.filter((row) => !isDear(row)).map((row) => lifeCheck(row, restRule('task-life-cycle'))),
    ...later.filter((row) => !isDear(row) && hasUrlSource(row)).map(failureCheck),
  ];
}

// Finding tasks: by their own id, by the caller's external id, which may be used once, and not at all.

/** Ids that are nearly the one given, and belong to no task. */
const nearIds = (id: string) =>
  [
    { near: id.slice(0, -1), what: 'the beginning', mark: 'inferred' },
    { near: `${id}%25`, what: 'a pattern', mark: 'inferred' },
    // Whether capitals count is not known.
    { near: id.toUpperCase(), what: 'other capitals', mark: 'invented' },
  ] as const;

function externalIdCheck(operation: Operation): Check {
  return defineCheck({
    id: nameCheck(operation, 'life', 'external-id'),
    title: `${operation.summary}: a task is found by its external id and shows it`,
    tags: ['life-cycle', 'external-ids'],
    operation,
    cost: priceOfTasks(operation),
    facts: ['query-by-external-id', 'create-answer'],
    needs: sourceNeeds(operation),
    async run(context) {
      // With two letters at its end, so that no other name of the run is its beginning.
      const externalId = `${context.uniqueName()}-xy`;
      const body = plainRequest(requestOptions(context, operation, { externalId }));
      const created = await createTask(context, operation, body);
      const byExternal = created && (await readTask(context, operation, externalId));
      if (!byExternal) return;
      const id = pickText(created.task, 'task_id');
      if (byExternal.task['task_id'] !== id) {
        tell(context, byExternal.exchange, 'external-id', `The external id must lead to task ${id ?? ''}.`, {
          fact: 'query-by-external-id',
        });
      }
      for (const { near, mark, what } of nearIds(externalId)) {
        const exchange = await context.call(readerOf(operation) ?? operation, { id: near });
        if (!isAccepted(exchange)) continue;
        tell(context, exchange, 'external-id', `An external id is matched whole, but ${what} '${near}' found a task.`, {
          mark,
          fact: 'query-by-external-id',
        });
      }
      // It leads to its own product's path only.
      const other = operations.find((row) => row.action === 'get-task' && row.product !== operation.product);
      const elsewhere = other && (await context.call(other, { id: externalId }));
      if (elsewhere && isAccepted(elsewhere))
        tell(context, elsewhere, 'external-id', `${externalId} is of ${operation.id}, but ${other.id} found it.`, {
          mark: 'inferred',
          fact: 'query-by-external-id',
        });
      for (const view of [created, byExternal]) {
        const shown = pick(view.task, 'task_info', 'external_task_id');
        if (shown === externalId) continue;
        const message = `task_info.external_task_id must be "${externalId}", but is ${JSON.stringify(shown)}.`;
        tell(context, view.exchange, 'external-id', message, { mark: 'observed', fact: 'create-answer' });
      }
    },
  });
}

const addCosts = (a: Cost, b: Cost): Cost => ({ kind: 'units', milliUnits: milliOf(a) + milliOf(b) });

const dearestOf = (rows: readonly Operation[]): Cost => ({
  kind: 'units',
  milliUnits: Math.max(...rows.map((row) => milliOf(priceOfTasks(row)))),
});

function duplicateCheck(operation: Operation, others: readonly Operation[]): Check {
  return defineCheck({
    id: nameCheck(operation, 'life', 'duplicate-external-id'),
    title: `${operation.summary}: an external id is taken once in the account, whatever the product`,
    tags: ['life-cycle', 'external-ids'],
    operation,
    // The repeated ones must be refused; should the target take one after all, the money is there.
    cost: addCosts(priceOfTasks(operation), dearestOf([operation, ...others])),
    facts: ['external-id-unique'],
    needs: sourceNeeds(operation),
    async run(context) {
      const externalId = context.uniqueName();
      // What is refused leaves nothing behind: without its fields it takes no id, and costs nothing.
      await context.call(operation, { body: { external_task_id: externalId } });
      const created = await createTask(
        context,
        operation,
        plainRequest(requestOptions(context, operation, { externalId })),
      );
      if (!created) return;
      for (const other of [operation, ...others]) {
        const body = plainRequest(requestOptions(context, other, { externalId }));
        judgeRefusal(context, await context.call(other, { body }), {
          codes: [1201],
          messages: [`External_task_id ${externalId} already exists`],
          mark: 'observed',
          facts: ['external-id-unique'],
        });
      }
    },
  });
}

function unknownIdChecks(operation: Operation): readonly Check[] {
  const reader = readerOf(operation);
  if (!reader) return [];
  return ['kling-contract-nobody', '934560897820524592'].map((id) =>
    refusalCheck({
      operation: reader,
      name: `unknown-id/${/^\d+$/.test(id) ? 'digits' : 'text'}`,
      title: 'an unknown id is refused as not found',
      tags: ['life-cycle', 'refusals', 'unknown-id'],
      options: { id },
      refusal: {
        codes: [1201],
        messages: [`Task not found by id/external id: ${id}`],
        mark: 'observed',
        facts: ['task-not-found'],
      },
    }),
  );
}

/** Checks of ids, own and external. */
function identityChecks(): readonly Check[] {
  const later = operations.filter(
    (row) => row.action === 'create-task' && row.replies === 'at-acceptance' && row.space === undefined,
  );
  const creators = later.filter((row) => !isDear(row));
  const isNamed = (row: Operation) => readerOf(row)?.facts.includes('query-by-external-id') === true;
  const unknown = later.flatMap(unknownIdChecks);
  const named = creators.flatMap((row) => [
    ...(isNamed(row) ? [externalIdCheck(row)] : []),
    // A create that needs a video may not be possible everywhere: it is never the second one.
    duplicateCheck(
      row,
      creators.filter((other) => other !== row && !sourceNeeds(other).includes('video-source')),
    ),
  ]);
  return [...named, ...unknown];
}

/** Checks of tasks: of their ids and their lives. */
export const taskChecks = (): readonly Check[] => [...identityChecks(), ...lifeCycleChecks()];
