import { chargeOf, free } from '../budget/prices.ts';
import type { Check, CheckContext, Need } from '../run/check.ts';
import type { Cost } from '../budget/prices.ts';
import { strongestMark } from '../assertions/answers.ts';
import type { RequestBody, RequestOptions } from '../assertions/requests.ts';
import { fillUses, plainRequest, requestSchemaOf, wrapRequest } from '../assertions/requests.ts';
import { fieldsIn, planOf } from '../spec/request-plan.ts';
import { isByLength } from '../spec/ground-facts.ts';
import { priceOfRequest } from '../spec/prices.ts';
import { isPaid } from '../wire/call.ts';
import { createSamples } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationById } from '../spec/catalog.ts';
import type { FactId } from '../spec/facts.ts';
import type { Mark } from '../spec/reading.ts';

/** Stand-ins while the suite is built: nothing is sent. */
export const anySamples = createSamples({ looksAtMedia: false });

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
  readonly stage?: Check['stage'];
  run(context: CheckContext): Promise<void>;
}

/** Paths that take no tokens need a key. */
const keyNeeds = (operation: Operation | undefined): readonly Need[] =>
  operation?.auth === 'api-key' ? ['api-key'] : [];

/** What calls of an operation need: an API key, sources that the target must be able to fetch. */
export function sourceNeeds(operation: Operation): readonly Need[] {
  const schemaId = requestSchemaOf(operation);
  if (!isPaid(operation) || schemaId === undefined) return keyNeeds(operation);
  const names = new Set(fieldsIn(planOf(schemaId)).map(({ name }) => name));
  const own: readonly Need[] = [
    ...keyNeeds(operation),
    ...(['voice_url', 'sound_file', 'audio_url'].some((name) => names.has(name)) ? (['voice-source'] as const) : []),
    ...(names.has('video_url') ? (['video-source'] as const) : []),
  ];
  return [...new Set([...own, ...usedBy(operation).flatMap(sourceNeeds)])];
}

/** Operations whose answers stand in the ordinary requests of this one. */
function usedBy(operation: Operation): readonly Operation[] {
  const { uses = {} } = operation;
  const body = JSON.stringify(plainRequest({ operation, samples: anySamples, now: 0 }));
  const ids = Object.values(uses).map((use) => use.operation);
  return [...new Set(ids)].filter((id) => body.includes(id)).map(operationById);
}

/** The price of so many tasks of an operation. */
export function priceOfTasks(operation: Operation, tasks = 1): Cost {
  const before = usedBy(operation).reduce((sum, used) => sum + chargeOf(used), 0);
  const milliUnits = chargeOf(operation, plainRequest({ operation, samples: anySamples, now: 0 })) * tasks + before;
  return milliUnits === 0 || tasks === 0 ? free : { kind: 'units', milliUnits };
}

/**
 * Whether a task is paid by its length: of those only as many are made as it takes to see each thing once, so that a whole
 * run stays affordable.
 */
export const isDear = (operation: Operation): boolean => isByLength(priceOfRequest(operation, {}));

/** What the operation answers to an ordinary request, asked for once in a run. */
function makeOnce(context: CheckContext, id: string): Promise<unknown> {
  const known = context.made.get(id);
  if (known) return known;
  const operation = operationById(id);
  const body = wrapRequest(operation, namedRequest(context, operation));
  const answer = context.call(operation, { body }).then((exchange) => exchange.answer?.json);
  context.made.set(id, answer);
  // Whoever asks next may have more luck.
  answer.catch(() => context.made.delete(id));
  return answer;
}

/**
 * Requests are sent with what other operations have answered in them. A check that is free buys nothing for it: where
 * nobody has bought it yet, an id that does not exist stands there, behind the rule that the request breaks.
 */
const withUses = (context: CheckContext, isFree: boolean): CheckContext => ({
  ...context,
  async call(operation, options = {}) {
    if (!operation.uses || options.body === undefined) return context.call(operation, options);
    const make = (id: string) => (isFree ? (context.made.get(id) ?? Promise.resolve()) : makeOnce(context, id));
    const body = await fillUses(options.body, make);
    return context.call(operation, { ...options, body });
  },
});

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
    stage: text.stage ?? 'shared',
    run: (context) => text.run(withUses(context, cost.kind === 'free')),
  };
}

/** What requests of this check are made with. */
export const requestOptions = (
  context: CheckContext,
  operation: Operation,
  more: { readonly externalId?: string; readonly callbackUrl?: string } = {},
): RequestOptions => ({
  operation,
  samples: context.samples,
  now: context.now(),
  unique: context.uniqueName(),
  ...more,
});

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
