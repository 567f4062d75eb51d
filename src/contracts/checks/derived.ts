/**
 * Checks that follow from the catalog and the schemas alone: a new row brings its own. Some are generated from the seed.
 */
import type { Check, CheckContext, Finding, Need } from '../run/check.ts';
import { createAndFollow } from '../assertions/follow-task.ts';
import type { Operation } from '../spec/catalog.ts';
import { operations, readerOf } from '../spec/catalog.ts';
import {
  expectationsOf,
  factsOfRule,
  judgeByExpectations,
  judgeSuccess,
  strongestMark,
  weakerMark,
} from '../assertions/answers.ts';
import type { RequestBody } from '../assertions/requests.ts';
import { largestRequest, plainRequest, requestSchemaOf, smallestRequest, wrapRequest } from '../assertions/requests.ts';
import type { FactId } from '../spec/vendors.ts';
import { vendorOf } from '../spec/vendors.ts';
import { schemas } from '../spec/generated/schemas.ts';
import { readRequest } from '../spec/judge.ts';
import type { JsonSchema } from '../spec/parsed-request.ts';
import type { RequestPlan } from '../spec/request-plan.ts';
import { planOf } from '../spec/request-plan.ts';
import {
  anySamples,
  defineCheck,
  isDear,
  nameCheck,
  priceOfTasks,
  requestOptions,
  sourceNeeds,
  withCallback,
} from './rules.ts';
import type { Variation } from '../assertions/variations.ts';
import { isSurely, makeInvalid, makeValid, shrink, variationsOf } from '../assertions/variations.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isPaid } from '../wire/http-client.ts';
import { milliOf } from '../budget/prices.ts';

type Query = Readonly<Record<string, string>>;

const asQuery = (body: RequestBody): Query =>
  Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]));

const isQuery = (operation: Operation) => operation.schemas.query !== undefined;

/** Sends a request body or query of the operation. */
const send = (context: CheckContext, operation: Operation, request: RequestBody) =>
  context.call(operation, isQuery(operation) ? { query: asQuery(request) } : { body: wrapRequest(operation, request) });

/** How many of the requests some reading accepts: each may cost a task. */
const countAccepted = (schemaId: string, requests: readonly RequestBody[]): number =>
  requests.filter((request) => expectationsOf(schemaId, request).some((reading) => reading.kind === 'accepted')).length;

/** Faults that the vendor finds later show on the task, not in the answer: other checks look at those. */
const isLate = (operation: Operation, schemaId: string, requests: readonly RequestBody[]): boolean =>
  vendorOf(operation.dialect).answers.looksUpLater &&
  requests.some((request) => readRequest(schemaId, request, {}).faults.some(({ stage }) => stage === 'lookups'));

/** The check of a variation, `accepted` of whose requests may cost a task. */
function variationCheck(
  operation: Operation,
  schemaId: string,
  variation: Variation,
  accepted: number,
  needs: readonly Need[],
): Check {
  const { refusalFacts } = vendorOf(operation.dialect).answers;
  const ofRule = factsOfRule(schemaId, variation.field, variation.keyword);
  const facts = [...new Set([...(refusalFacts as readonly FactId[]), ...ofRule])];
  const mark = strongestMark(facts);
  return defineCheck({
    id: nameCheck(operation, variation.name),
    title: `${operation.summary}: ${variation.title} is ${accepted > 0 ? 'read' : 'refused'} as the contract says`,
    tags: ['requests', variation.kind, accepted > 0 ? 'valid' : 'refusals'],
    operation,
    cost: priceOfTasks(operation, isPaid(operation) ? accepted : 0),
    facts,
    mark,
    needs,
    async run(context) {
      const unique = context.uniqueName();
      const options = requestOptions(context, operation, { externalId: unique });
      const valid = isQuery(operation) ? smallestRequest(options) : plainRequest(options);
      for (const request of variation.change(valid, `${unique}-`)) {
        const raw = isQuery(operation) ? asQuery(request) : request;
        const expected = expectationsOf(schemaId, raw);
        judgeByExpectations(context, await send(context, operation, request), operation, expected, { mark, facts });
      }
    },
  });
}

const factsIn = (schemaId: string | undefined): readonly string[] =>
  (schemas as Readonly<Record<string, JsonSchema | undefined>>)[schemaId ?? '']?.['x-kling-facts'] ?? [];

/** What a successful answer rests on: what the vendor says of its answers, the request's schema and those of the answers. */
function factsOfAnswer(operation: Operation, plan: RequestPlan): readonly FactId[] {
  const { successFacts } = vendorOf(operation.dialect).answers;
  const ofSchemas = [operation.schemas.response, readerOf(operation)?.schemas.response].flatMap(factsIn);
  const facts = [...(plan.schema['x-kling-facts'] ?? []), ...ofSchemas, ...successFacts(operation)];
  return [...new Set(facts)] as readonly FactId[];
}

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
    cost: priceOfTasks(operation, isPaid(operation) ? 1 : 0, build),
    facts: factsOfAnswer(operation, plan),
    mark: 'documented',
    needs: sourceNeeds(operation),
    async run(context) {
      const isRich = name === 'largest';
      const options = requestOptions(context, operation, isRich ? { externalId: context.uniqueName() } : {});
      const request = build(options);
      // A dear task is made once: what it calls back is looked at, too.
      const callback = makesTask && (isRich || isDear(operation)) ? context.receiver?.open() : undefined;
      const body = wrapRequest(operation, request);
      if (makesTask) await createAndFollow(context, operation, withCallback(operation, body, callback?.url));
      else judgeSuccess(context, await send(context, operation, request), operation);
    },
  });
}

/** Tasks of the newer standard have checks of another kind. */
const hasLifeCheck = ({ action, space }: Operation) => action === 'create-task' && space === undefined;

/** These need a voice, an element or a task that exists: other checks have it, those of the create read its task. */
const needsExisting: ReadonlySet<string> = new Set(['delete-voice', 'delete-element', 'get-task']);
const hasPlainRequest = ({ action }: Operation) => !needsExisting.has(action);

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
    ? [
        // The whole life of a dear task is that of the smallest request.
        ...(isDear(operation) && hasLifeCheck(operation)
          ? []
          : [validCheck(operation, 'smallest', smallestRequest, plan)]),
        ...(isDear(operation) ? [] : [validCheck(operation, 'largest', largestRequest, plan)]),
      ]
    : [];
  const needs = sourceNeeds(operation);
  const ordinary = plainRequest({ operation, samples: anySamples, now: 0 });
  // A valid request for a task that does not exist is refused all the same; a dear one is bought by other checks.
  const mayBeAccepted = operation.action !== 'get-task' && !isDear(operation);
  const variations = variationsOf(plan)
    // A field that picks the row leads to another one.
    .filter(({ field }) => field === undefined || field !== operation.selector?.field)
    .flatMap((variation) => {
      const requests = variation.change(ordinary, 'unique');
      if (isLate(operation, schemaId, requests)) return [];
      const accepted = countAccepted(schemaId, requests);
      if (accepted > 0 && !mayBeAccepted) return [];
      return [variationCheck(operation, schemaId, variation, accepted, needs)];
    });
  return [...valid, ...variations];
}

// Generated checks: many requests, each different, valid or with one rule broken. The seed stands in the report; failures
// are shrunk to the smallest request that fails in the same way.

const validCount = 3;
const invalidCount = 8;
/** Further acceptances that shrinking a refused valid request may cost. */
const shrinkCount = 2;

type Kind = 'valid' | 'invalid';

interface Outcome {
  readonly findings: readonly Finding[];
  readonly exchange: Exchange;
}

/** Sends one request and judges it; the findings are kept apart. */
async function look(context: CheckContext, operation: Operation, request: RequestBody): Promise<Outcome> {
  const findings: Finding[] = [];
  const schemaId = requestSchemaOf(operation) ?? '';
  const exchange = await send(context, operation, request);
  const collector = { find: (finding: Finding) => void findings.push(finding) };
  const expected = expectationsOf(schemaId, isQuery(operation) ? asQuery(request) : request);
  judgeByExpectations(collector, exchange, operation, expected, { mark: 'documented', facts: [] });
  return { findings, exchange };
}

async function smallestFailure(
  context: CheckContext,
  operation: Operation,
  kind: Kind,
  failing: RequestBody,
  outcome: Outcome,
): Promise<Outcome> {
  const schemaId = requestSchemaOf(operation) ?? '';
  const price = milliOf(priceOfTasks(operation));
  const rule = outcome.findings[0]?.rule;
  // The last one that failed is the smallest: it need not be sent, and paid, once more.
  let smallest = outcome;
  await shrink(failing, async (request) => {
    const sameKind = isSurely(kind === 'invalid' ? 'refused' : 'accepted', schemaId, request);
    // An attempt may be accepted and charged after all; the check's own allowance is the limit.
    if (!sameKind || (isPaid(operation) && context.allowance() < price)) return false;
    const seen = await look(context, operation, request);
    const isSame = seen.findings.some((finding) => finding.rule === rule);
    if (isSame) smallest = seen;
    return isSame;
  });
  return smallest;
}

async function runGenerated(context: CheckContext, operation: Operation, kind: Kind): Promise<void> {
  const count = kind === 'valid' ? validCount : invalidCount;
  for (let index = 0; index < count; index += 1) {
    const options = requestOptions(context, operation, { externalId: context.uniqueName() });
    const make = kind === 'valid' ? makeValid : makeInvalid;
    const request = await make(options, context.seed, index);
    const outcome = await look(context, operation, request);
    const [first] = outcome.findings;
    if (!first) continue;
    const { findings } =
      kind === 'valid' && first.rule === 'schema'
        ? outcome
        : await smallestFailure(context, operation, kind, request, outcome);
    for (const finding of findings) {
      const message = `${finding.message} Generated with seed ${context.seed}, request ${index + 1} of ${count}.`;
      context.find({ ...finding, message, mark: weakerMark(finding.mark, 'documented') });
    }
    return;
  }
}

function generatedCheck(operation: Operation, kind: Kind): Check {
  return defineCheck({
    id: nameCheck(operation, 'generated', kind),
    title: `${operation.summary}: generated ${kind} requests are ${kind === 'valid' ? 'accepted' : 'refused'}`,
    tags: ['generated', kind === 'valid' ? 'valid' : 'refusals'],
    operation,
    cost: priceOfTasks(operation, kind === 'valid' && isPaid(operation) ? validCount + shrinkCount : 0),
    mark: 'documented',
    facts: ['check-order'],
    needs: sourceNeeds(operation),
    run: (context) => runGenerated(context, operation, kind),
  });
}

/** Generated checks of every operation that takes a request. */
export function generatedChecks(): readonly Check[] {
  const rows = operations.filter((row) => requestSchemaOf(row) !== undefined && hasPlainRequest(row));
  const valid = rows.filter((row) => !isDear(row));
  return [...valid.map((row) => generatedCheck(row, 'valid')), ...rows.map((row) => generatedCheck(row, 'invalid'))];
}
