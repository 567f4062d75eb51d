import { chargeOf, free } from '../budget/prices.ts';
import type { Check, CheckContext, Need } from '../run/check.ts';
import type { Cost } from '../budget/prices.ts';
import { strongestMark } from '../assertions/answers.ts';
import type { RequestBody, RequestOptions } from '../assertions/requests.ts';
import { plainRequest, requestSchemaOf } from '../assertions/requests.ts';
import { planOf } from '../spec/request-plan.ts';
import type { Operation } from '../spec/catalog.ts';
import type { FactId } from '../spec/facts.ts';
import type { Mark } from '../spec/reading.ts';

export interface CheckText {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly operation?: Operation;
  readonly cost?: Cost;
  /** By default the best mark of its facts. */
  readonly mark?: Mark;
  readonly facts: readonly FactId[];
  readonly needs?: readonly Need[];
  readonly alone?: boolean;
  run(context: CheckContext): Promise<void>;
}

/** Paths that take no tokens need a key. */
const keyNeeds = (operation: Operation | undefined): readonly Need[] =>
  operation?.auth === 'api-key' ? ['api-key'] : [];

/** What calls of an operation need: an API key, sources that the target must be able to fetch. */
export function sourceNeeds(operation: Operation): readonly Need[] {
  const schemaId = requestSchemaOf(operation);
  if (operation.action !== 'create-task' || schemaId === undefined) return keyNeeds(operation);
  const fields = planOf(schemaId).fieldByName;
  return [
    ...keyNeeds(operation),
    ...(fields.has('voice_url') ? (['voice-source'] as const) : []),
    ...(fields.has('video_url') ? (['video-source'] as const) : []),
  ];
}

/** The price of so many tasks of an operation. */
export function priceOfTasks(operation: Operation, tasks = 1): Cost {
  const milliUnits = chargeOf(operation);
  return milliUnits === 0 || tasks === 0 ? free : { kind: 'units', milliUnits: milliUnits * tasks };
}

/** Completes a check: tags for its operation and cost, the mark of its facts. */
export function defineCheck(text: CheckText): Check {
  const { operation } = text;
  const cost = text.cost ?? free;
  const own = operation ? [operation.id, operation.product ?? operation.tag.toLowerCase()] : [];
  return {
    id: text.id,
    title: text.title,
    tags: [...new Set([...text.tags, ...own, cost.kind === 'free' ? 'free' : 'paid'])],
    ...(operation ? { operation: operation.id } : {}),
    cost,
    mark: text.mark ?? strongestMark(text.facts),
    facts: text.facts,
    needs: text.needs ?? keyNeeds(operation),
    alone: text.alone ?? false,
    run: text.run,
  };
}

/** What requests of this check are made with. */
export const requestOptions = (
  context: CheckContext,
  operation: Operation,
  more: { readonly externalId?: string; readonly callbackUrl?: string } = {},
): RequestOptions => ({ operation, samples: context.samples, now: context.now(), ...more });

/**
 * An ordinary valid request that names its task, where a task can be named: so it is found again when the answer is lost.
 *
 * @example await createAndFollow(context, operation, namedRequest(context, operation));
 */
export const namedRequest = (
  context: CheckContext,
  operation: Operation,
  more: { readonly externalId?: string; readonly callbackUrl?: string } = {},
): RequestBody => plainRequest(requestOptions(context, operation, { externalId: context.uniqueName(), ...more }));

/** `<operation>/<rest>`. */
export const nameCheck = (operation: Operation, ...rest: readonly string[]): string =>
  [operation.id, ...rest].join('/');
