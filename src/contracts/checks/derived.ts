/**
 * Checks that follow from the catalog and the schemas alone: a new row brings its own.
 */
import type { Check, CheckContext } from '../run/check.ts';
import { createAndFollow } from '../assertions/follow-task.ts';
import { readerOf } from '../spec/catalog.ts';
import { judgeByReadings, judgeSuccess } from '../assertions/answers.ts';
import { expectationsOf, factsOfRule, strongestMark } from '../assertions/expectations.ts';
import type { RequestBody } from '../assertions/requests.ts';
import { largestRequest, plainRequest, requestSchemaOf, smallestRequest } from '../assertions/requests.ts';
import type { Samples } from '../run/samples.ts';
import { createSamples } from '../run/samples.ts';
import type { Operation } from '../spec/catalog.ts';
import type { FactId } from '../spec/facts.ts';
import { schemas } from '../spec/generated/schemas.ts';
import type { JsonSchema } from '../spec/json-schema.ts';
import type { RequestPlan } from '../spec/request-plan.ts';
import { planOf } from '../spec/request-plan.ts';
import { defineCheck, nameCheck, priceOfTasks, requestOptions, sourceNeeds } from './define.ts';
import type { Variation } from '../assertions/variations.ts';
import { variationsOf } from '../assertions/variations.ts';

/** Stand-ins while the suite is built: they count what would be accepted, nothing is sent. */
const anySamples: Samples = createSamples({ looksAtMedia: false });

type Query = Readonly<Record<string, string>>;

const asQuery = (body: RequestBody): Query =>
  Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]));

const isQuery = (operation: Operation) => operation.schemas.query !== undefined;

/** Sends a request body or query of the operation. */
const send = (context: CheckContext, operation: Operation, request: RequestBody) =>
  context.call(operation, isQuery(operation) ? { query: asQuery(request) } : { body: request });

/** How many of the changed requests some reading accepts: each may cost a task. */
function countAccepted(operation: Operation, schemaId: string, variation: Variation): number {
  const valid = plainRequest({ operation, samples: anySamples, now: 0 });
  return variation
    .change(valid, 'unique')
    .filter((request) => expectationsOf(schemaId, request).some((reading) => reading.kind === 'accepted')).length;
}

function variationCheck(operation: Operation, schemaId: string, variation: Variation): Check {
  const facts = factsOfRule(schemaId, variation.field, variation.keyword);
  const mark = strongestMark(facts);
  const accepted = countAccepted(operation, schemaId, variation);
  return defineCheck({
    id: nameCheck(operation, variation.name),
    title: `${operation.summary}: ${variation.title} is ${accepted > 0 ? 'read' : 'refused'} as the contract says`,
    tags: ['requests', variation.kind, accepted > 0 ? 'valid' : 'refusals'],
    operation,
    cost: operation.action === 'create-task' ? priceOfTasks(operation, accepted) : priceOfTasks(operation, 0),
    facts,
    mark,
    needs: sourceNeeds(operation),
    async run(context) {
      const unique = context.uniqueName();
      const options = requestOptions(context, operation, { externalId: unique });
      const valid = isQuery(operation) ? smallestRequest(options) : plainRequest(options);
      for (const request of variation.change(valid, `${unique}-`)) {
        const raw = isQuery(operation) ? asQuery(request) : request;
        const expected = expectationsOf(schemaId, raw);
        judgeByReadings(context, await send(context, operation, request), operation, expected, { mark, facts });
      }
    },
  });
}

/** What a successful answer rests on: the envelope, its own schema, and what every task has. */
function factsOfAnswer(operation: Operation, plan: RequestPlan): readonly FactId[] {
  const schemaIds = [operation.schemas.response, readerOf(operation.product)?.schemas.response ?? ''];
  const ofSchemas = schemaIds.flatMap((id) => (schemaAt(id)?.['x-kling-facts'] ?? []) as readonly FactId[]);
  const ofTasks: readonly FactId[] =
    operation.action === 'create-task'
      ? ['durations-strings', 'processing-body', 'balance-deduction-without-cash']
      : [];
  const envelope: readonly FactId[] = ['envelope-success', 'request-id-uuid'];
  const ofRequest = (plan.schema['x-kling-facts'] ?? []) as readonly FactId[];
  const ofRow = operation.facts.filter((id) => id.startsWith('presets-') || id.endsWith('-no-pack'));
  return [...new Set([...envelope, ...ofRequest, ...ofSchemas, ...ofRow, ...ofTasks])];
}

const schemaAt = (id: string): JsonSchema | undefined =>
  (schemas as Readonly<Record<string, JsonSchema | undefined>>)[id];

/** A valid request is accepted; where it makes a task, the task is followed to its end. */
function validCheck(
  operation: Operation,
  name: 'smallest' | 'largest',
  build: typeof smallestRequest,
  plan: RequestPlan,
): Check {
  const makesTask = operation.action === 'create-task';
  return defineCheck({
    id: nameCheck(operation, name),
    title: `${operation.summary}: the ${name} valid request is accepted`,
    tags: ['requests', 'valid', 'boundary'],
    operation,
    cost: makesTask ? priceOfTasks(operation) : priceOfTasks(operation, 0),
    facts: factsOfAnswer(operation, plan),
    mark: 'documented',
    needs: sourceNeeds(operation),
    async run(context) {
      const more = name === 'largest' ? { externalId: context.uniqueName() } : {};
      const callback = name === 'largest' ? context.receiver?.open() : undefined;
      const options = requestOptions(context, operation, { ...more, ...(callback && { callbackUrl: callback.url }) });
      const request = build(options);
      if (makesTask) await createAndFollow(context, operation, request);
      else judgeSuccess(context, await send(context, operation, request), operation);
    },
  });
}

/** Deleting needs a voice that exists: hand-written checks have it. */
const hasPlainRequest = (operation: Operation) => operation.action !== 'delete-voice';

/**
 * Every check that an operation's row and schemas give rise to.
 *
 * @example derivedChecks(operationById('kling.text-to-speech')).map(({ id }) => id)
 */
export function derivedChecks(operation: Operation): readonly Check[] {
  const schemaId = requestSchemaOf(operation);
  if (schemaId === undefined) return [];
  const plan = planOf(schemaId);
  const valid = hasPlainRequest(operation)
    ? [validCheck(operation, 'smallest', smallestRequest, plan), validCheck(operation, 'largest', largestRequest, plan)]
    : [];
  return [...valid, ...variationsOf(plan).map((variation) => variationCheck(operation, schemaId, variation))];
}
