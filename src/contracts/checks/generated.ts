/**
 * Generated checks: many requests, each different, valid or with one rule broken. The seed stands in the report; failures
 * are shrunk to the smallest request that fails in the same way.
 */
import type { Check, CheckContext, Finding } from '../run/check.ts';
import type { Exchange } from '../wire/exchange.ts';
import { milliOf } from '../budget/prices.ts';
import { makeInvalid, makeValid, shrink } from '../assertions/generated-requests.ts';
import { judgeByReadings } from '../assertions/answers.ts';
import { expectationsOf, weakerMark } from '../assertions/expectations.ts';
import type { RequestBody } from '../assertions/requests.ts';
import { requestSchemaOf } from '../assertions/requests.ts';
import type { Operation } from '../spec/catalog.ts';
import { operations } from '../spec/catalog.ts';
import { defineCheck, nameCheck, priceOfTasks, requestOptions, sourceNeeds } from './define.ts';

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
  const isQuery = operation.schemas.query !== undefined;
  const text = Object.fromEntries(Object.entries(request).map(([name, value]) => [name, String(value)]));
  const exchange = await context.call(operation, isQuery ? { query: text } : { body: request });
  const collector = { find: (finding: Finding) => void findings.push(finding) };
  const expected = expectationsOf(schemaId, isQuery ? text : request);
  judgeByReadings(collector, exchange, operation, expected, { mark: 'documented', facts: [] });
  return { findings, exchange };
}

const refused = (schemaId: string, request: RequestBody) =>
  expectationsOf(schemaId, request).every((reading) => reading.kind === 'refused');

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
    const sameKind =
      kind === 'invalid'
        ? refused(schemaId, request)
        : expectationsOf(schemaId, request).every((reading) => reading.kind === 'accepted');
    // An attempt may be accepted and charged after all; the check's own allowance is the limit.
    if (!sameKind || (operation.action === 'create-task' && context.allowance() < price)) return false;
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
  const makesTask = operation.action === 'create-task';
  return defineCheck({
    id: nameCheck(operation, 'generated', kind),
    title: `${operation.summary}: generated ${kind} requests are ${kind === 'valid' ? 'accepted' : 'refused'}`,
    tags: ['generated', kind === 'valid' ? 'valid' : 'refusals'],
    operation,
    cost:
      kind === 'valid' && makesTask ? priceOfTasks(operation, validCount + shrinkCount) : priceOfTasks(operation, 0),
    mark: 'documented',
    facts: ['check-order'],
    needs: sourceNeeds(operation),
    run: (context) => runGenerated(context, operation, kind),
  });
}

/** Generated checks of every operation that takes a request. */
export function generatedChecks(): readonly Check[] {
  const rows = operations.filter((row) => requestSchemaOf(row) !== undefined && row.action !== 'delete-voice');
  return [...rows.map((row) => generatedCheck(row, 'valid')), ...rows.map((row) => generatedCheck(row, 'invalid'))];
}
