/**
 * Checks of the request queue and the unified API that follow from their rows and schemas.
 */
import type { Check, CheckContext } from '../../run/check.ts';
import type { GatewayTasks } from '../../assertions/follow-gateway-task.ts';
import { submitAndFollow } from '../../assertions/follow-gateway-task.ts';
import { judgeGatewayReadings } from '../../assertions/gateway-answers.ts';
import { expectationsOf, factsOfRule, strongestMark } from '../../assertions/expectations.ts';
import type { RequestBody } from '../../assertions/requests.ts';
import { largestRequest, plainRequest, smallestRequest } from '../../assertions/requests.ts';
import { createSamples } from '../../run/samples.ts';
import type { Operation } from '../../spec/catalog.ts';
import type { FactId } from '../../spec/facts.ts';
import type { Mark } from '../../spec/reading.ts';
import { readRequest } from '../../spec/judge.ts';
import { planOf } from '../../spec/request-plan.ts';
import { defineCheck, nameCheck, priceOfTasks, requestOptions, sourceNeeds } from '../define.ts';
import type { Variation } from '../../assertions/variations.ts';
import { variationsOf } from '../../assertions/variations.ts';

/** How a gateway's create is asked. */
export interface Asked {
  readonly operation: Operation;
  readonly tasks: GatewayTasks;
  /** Schema of the part whose fields are varied. */
  readonly schemaId: string;
  /** The whole body around the part. */
  readonly wrap: (part: RequestBody) => RequestBody;
  /** Values that follow from a pattern, which can't be made: smallest and largest. */
  readonly values?: Readonly<Record<string, readonly [unknown, unknown]>>;
  /** How well the texts of refusals are known, when less well than the schema says. */
  readonly wordingMark?: Mark;
  /** What a valid request and its answers rest on. */
  readonly validFacts: readonly FactId[];
  /** What every refusal of these rests on. */
  readonly fact: FactId;
}

/** The same row with the varied part for a body: requests are made of that. */
const partOf = ({ operation, schemaId }: Asked): Operation => ({
  ...operation,
  schemas: { ...operation.schemas, body: schemaId },
});

const withValues = (asked: Asked, part: RequestBody, index: 0 | 1): RequestBody => ({
  ...part,
  ...Object.fromEntries(
    Object.entries(asked.values ?? {}).flatMap(([name, pair]) => (name in part ? [[name, pair[index]]] : [])),
  ),
});

/** An ordinary valid part of a request. */
export const plainPart = (context: CheckContext, asked: Asked): RequestBody =>
  withValues(asked, plainRequest(requestOptions(context, partOf(asked))), 0);

/** An ordinary valid request. */
export const plainBody = (context: CheckContext, asked: Asked): RequestBody => asked.wrap(plainPart(context, asked));

const anySamples = createSamples({ looksAtMedia: false });

/** Faults that the vendor finds later show on the task, not in the answer: other checks look at those. */
const isLate = (schemaId: string, part: RequestBody) =>
  readRequest(schemaId, part, {}).faults.some(({ stage }) => stage === 'lookups');

function samplesOf(asked: Asked, variation: Variation): readonly RequestBody[] {
  const plain = plainRequest({ operation: partOf(asked), samples: anySamples, now: 0 });
  return variation.change(withValues(asked, plain, 0), 'unique');
}

function variationCheck(asked: Asked, variation: Variation): Check {
  const { operation, schemaId, wordingMark } = asked;
  const facts = [...new Set([asked.fact, ...factsOfRule(schemaId, variation.field, variation.keyword)])];
  const mark = strongestMark(facts);
  const accepted = samplesOf(asked, variation).filter((part) =>
    expectationsOf(schemaId, part).some((reading) => reading.kind === 'accepted'),
  ).length;
  return defineCheck({
    id: nameCheck(operation, variation.name),
    title: `${operation.summary}: ${variation.title} is ${accepted > 0 ? 'read' : 'refused'} as the contract says`,
    tags: ['requests', variation.kind, accepted > 0 ? 'valid' : 'refusals'],
    operation,
    cost: priceOfTasks(operation, accepted),
    facts,
    mark,
    needs: sourceNeeds(operation),
    async run(context) {
      for (const part of variation.change(plainPart(context, asked), context.uniqueName())) {
        const exchange = await context.call(operation, { body: asked.wrap(part) });
        const known = { mark, fact: asked.fact, ...(wordingMark ? { wordingMark } : {}) };
        judgeGatewayReadings(context, exchange, operation, expectationsOf(schemaId, part), known);
      }
    },
  });
}

function validCheck(asked: Asked, name: 'smallest' | 'largest'): Check {
  const { operation, tasks } = asked;
  return defineCheck({
    id: nameCheck(operation, name),
    title: `${operation.summary}: the ${name} valid request is accepted and succeeds`,
    tags: ['requests', 'valid', 'boundary'],
    operation,
    cost: priceOfTasks(operation),
    facts: asked.validFacts,
    mark: 'documented',
    needs: sourceNeeds(operation),
    async run(context) {
      const build = name === 'smallest' ? smallestRequest : largestRequest;
      const part = build(requestOptions(context, partOf(asked)));
      const body = asked.wrap(withValues(asked, part, name === 'smallest' ? 0 : 1));
      await submitAndFollow(context, tasks, operation, body);
    },
  });
}

/**
 * Every check that a create of a gateway gives rise to.
 *
 * @example gatewayDerivedChecks({ operation, tasks: gmiTasks, schemaId, wrap, fact: 'gmi-parameter-errors' })
 */
export function gatewayDerivedChecks(asked: Asked): readonly Check[] {
  const { schemaId, operation } = asked;
  const variations = variationsOf(planOf(schemaId))
    // The model picks the row: another one is another story.
    .filter(({ field }) => field === undefined || field !== operation.selector?.field)
    .filter((variation) => !samplesOf(asked, variation).some((part) => isLate(schemaId, part)));
  return [
    validCheck(asked, 'smallest'),
    validCheck(asked, 'largest'),
    ...variations.map((variation) => variationCheck(asked, variation)),
  ];
}
