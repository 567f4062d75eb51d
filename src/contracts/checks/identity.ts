/**
 * Finding tasks: by their own id, by the caller's external id, which nobody may use twice, and not at all.
 */
import type { Check } from '../run/check.ts';
import type { Cost } from '../budget/prices.ts';
import { milliOf } from '../budget/prices.ts';
import { pick, pickText } from '../spec/pick.ts';
import { createTask, readTask } from '../assertions/follow-task.ts';
import { operations, readerOf } from '../spec/catalog.ts';
import { judgeRefusal, tell } from '../assertions/answers.ts';
import { plainRequest } from '../assertions/requests.ts';
import type { Operation } from '../spec/catalog.ts';
import { defineCheck, nameCheck, priceOfTasks, requestOptions, sourceNeeds } from './define.ts';

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
      const externalId = context.uniqueName();
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
    defineCheck({
      id: nameCheck(reader, 'unknown-id', /^\d+$/.test(id) ? 'digits' : 'text'),
      title: `${reader.summary}: an unknown id is told as not found`,
      tags: ['life-cycle', 'refusals', 'unknown-id'],
      operation: reader,
      facts: ['task-not-found'],
      async run(context) {
        judgeRefusal(context, await context.call(reader, { id }), {
          codes: [1201],
          messages: [`Task not found by id/external id: ${id}`],
          mark: 'observed',
          facts: ['task-not-found'],
        });
      },
    }),
  );
}

/** Checks of ids, own and external. */
export function identityChecks(): readonly Check[] {
  const creators = operations.filter((row) => row.action === 'create-task' && row.replies === 'at-acceptance');
  return creators.flatMap((row) => [
    externalIdCheck(row),
    // A create that needs a video may not be possible everywhere: it is never the second one.
    duplicateCheck(
      row,
      creators.filter((other) => other !== row && !sourceNeeds(other).includes('video-source')),
    ),
    ...unknownIdChecks(row),
  ]);
}
