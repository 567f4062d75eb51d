/** How checks are put together: what they cost and need, what they send, and those that hold a rule against a task or its callbacks. */
import type { Cost } from '../budget/prices.ts';
import { chargeOf, free } from '../budget/prices.ts';
import type { Check, CheckContext, Need } from '../run/check.ts';
import { createSamples } from '../run/check.ts';
import type { RefusalRule } from '../assertions/answers.ts';
import { judgeRefusal, strongestMark, tell } from '../assertions/answers.ts';
import type { RequestBody, RequestOptions } from '../assertions/requests.ts';
import { fillUses, plainRequest, requestSchemaOf, wrapRequest } from '../assertions/requests.ts';
import { fieldsIn, planOf } from '../spec/request-plan.ts';
import type { Price } from '../spec/ground-facts.ts';
import { isByLength } from '../spec/ground-facts.ts';
import { priceOfRequest } from '../spec/prices.ts';
import type { CallOptions } from '../wire/http-client.ts';
import { isPaid, Inconclusive } from '../wire/http-client.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationById, readerOf } from '../spec/catalog.ts';
import { isDocumented } from '../spec/documented-names.ts';
import type { FactId } from '../spec/vendors.ts';
import { callbackFormOf, callbackPointerOf, taskReadingOf, vendorOf } from '../spec/vendors.ts';
import type { Mark } from '../spec/parsed-request.ts';
import { describeChange } from '../assertions/result-files.ts';
import type { Followed } from '../assertions/follow-task.ts';
import { createAndFollow, isEnded, onceEach, readTask } from '../assertions/follow-task.ts';
import { asObject, pick } from '../spec/pick.ts';
import type { Inbox } from '../wire/callback-server.ts';

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
  run(context: CheckContext): Promise<void> | void;
}

/** Paths that take no tokens need a key. */
const keyNeeds = (operation: Operation | undefined): readonly Need[] =>
  operation?.auth === 'api-key' ? ['api-key'] : [];

/** What calls of an operation need: an API key, sources that the target must be able to fetch. */
export function sourceNeeds(operation: Operation): readonly Need[] {
  const schemaId = requestSchemaOf(operation);
  if (!isPaid(operation) || schemaId === undefined) return keyNeeds(operation);
  const plan = planOf(schemaId);
  const names = new Set(fieldsIn(plan).map(({ name }) => name));
  const takesFilm = JSON.stringify(plan.schema.examples?.[0] ?? {}).includes('"source_video"');
  const own: readonly Need[] = [
    ...keyNeeds(operation),
    ...(['voice_url', 'sound_file', 'audio_url', 'audioUrl'].some((name) => names.has(name))
      ? (['voice-source'] as const)
      : []),
    ...(names.has('video_url') || takesFilm ? (['video-source'] as const) : []),
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

/**
 * The price of so many tasks of an operation.
 *
 * @param build makes their request: what it asks for may make a difference
 */
export function priceOfTasks(operation: Operation, tasks = 1, build: typeof plainRequest = plainRequest): Cost {
  if (tasks === 0) return free;
  const before = usedBy(operation).reduce((sum, used) => sum + chargeOf(used), 0);
  const milliUnits = chargeOf(operation, build({ operation, samples: anySamples, now: 0 })) * tasks + before;
  return milliUnits === 0 ? free : { kind: 'units', milliUnits };
}

/** From so many milli-units a call on a price is dear. */
const dearFrom = 500;

export const isDearPrice = (price: Price): boolean => isByLength(price) || price.milliUnits >= dearFrom;

/**
 * Whether a task is paid by its length, or costs half a unit or more: of those only as many are made as it takes to see each
 * thing once, so that a whole run stays below 100 units.
 */
export const isDear = (operation: Operation): boolean => isDearPrice(priceOfRequest(operation, {}));

/** What the operation answers to an ordinary request, asked for once in a run. */
function makeOnce(context: CheckContext, id: string): Promise<unknown> {
  const known = context.made.get(id);
  if (known) return known;
  const operation = operationById(id);
  const body = wrapRequest(operation, namedRequest(context, operation));
  const answer =
    operation.replies === 'at-acceptance'
      ? createAndFollow(context, operation, body).then((followed) => followed?.final.exchange.answer?.json)
      : context.call(operation, { body }).then((exchange) => exchange.answer?.json);
  context.made.set(id, answer);
  // The next call may succeed.
  answer.catch(() => context.made.delete(id));
  return answer;
}

/**
 * Requests are sent with what other operations have answered in them. A check that is free buys nothing for it: where
 * none has been bought yet, an id that does not exist stands there, behind the rule that the request breaks.
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
    run: async (context) => text.run(withUses(context, cost.kind === 'free')),
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

/** One request that must be refused. */
interface RefusalCase extends Pick<CheckText, 'title' | 'cost' | 'needs' | 'mark'> {
  readonly operation: Operation;
  readonly name: string;
  readonly tags?: readonly string[];
  readonly options: CallOptions | ((context: CheckContext) => CallOptions | Promise<CallOptions>);
  readonly refusal: RefusalRule;
  /** What it rests on, where that is more than the refusal. */
  readonly facts?: readonly FactId[];
}

/**
 * A check of one request that must be refused.
 *
 * @example refusalCheck({ operation, name: 'unknown-id', title: 'an unknown id is refused', tags: ['refusals'], options: { id: '7' }, refusal })
 */
export const refusalCheck = ({ name, options, refusal, ...more }: RefusalCase): Check =>
  defineCheck({
    tags: ['refusals'],
    facts: refusal.facts ?? [],
    mark: refusal.mark,
    ...more,
    id: nameCheck(more.operation, name),
    title: `${more.operation.summary}: ${more.title}`,
    async run(context) {
      const sent = typeof options === 'function' ? await options(context) : options;
      judgeRefusal(context, await context.call(more.operation, sent), refusal);
    },
  });

// Checks made of rules: over a task that was followed to its end, or over the callbacks that it has sent. Every vendor's
// checks of lives and callbacks are made here.

interface TaskRule<Seen> {
  readonly name: string;
  readonly title: string;
  readonly facts: readonly FactId[];
  readonly mark?: Mark;
  readonly tags?: readonly string[];
  readonly needs?: readonly Need[];
  readonly judge: (context: CheckContext, seen: Seen, operation: Operation) => Promise<void> | void;
}

/** A rule over a task that was followed to its end. */
export type LifeRule = TaskRule<Followed>;

/** A finished task and the callbacks that it has sent. */
export interface Notified {
  readonly followed: Followed;
  readonly inbox: Inbox;
}

/** A rule over the callbacks of a task; `statuses` are what the receiver answers at first. */
export interface CallbackRule extends TaskRule<Notified> {
  readonly statuses?: readonly number[];
}

/** An ordinary valid request, with an address to be called where one is given. */
export const taskRequest = (context: CheckContext, operation: Operation, callbackUrl?: string): RequestBody =>
  withCallback(operation, wrapRequest(operation, namedRequest(context, operation)), callbackUrl);

/** A request with the address to be called, where the operation has it. */
export function withCallback(operation: Operation, body: RequestBody, callbackUrl: string | undefined): RequestBody {
  if (callbackUrl === undefined || operation.callbacks === 'none') return body;
  const add = (node: RequestBody, [key = '', ...rest]: readonly string[]): RequestBody => ({
    ...node,
    [key]: rest.length === 0 ? callbackUrl : add(asObject(node[key]) ?? {}, rest),
  });
  return add(body, callbackPointerOf(operation).split('/').slice(1));
}

const defineRule = <Seen>(
  operation: Operation,
  group: string,
  rule: TaskRule<Seen>,
  common: { readonly tags: readonly string[]; readonly needs: readonly Need[] },
  run: Check['run'],
): Check =>
  defineCheck({
    id: nameCheck(operation, group, rule.name),
    title: `${operation.summary}: ${rule.title}`,
    tags: [...common.tags, ...(rule.tags ?? [])],
    operation,
    cost: priceOfTasks(operation),
    facts: rule.facts,
    ...(rule.mark ? { mark: rule.mark } : {}),
    needs: [...common.needs, ...(rule.needs ?? []), ...sourceNeeds(operation)],
    run,
  });

/** A check that follows one task and holds it against a rule. */
export const lifeCheck = (operation: Operation, rule: LifeRule, build = taskRequest): Check =>
  defineRule(operation, 'life', rule, { tags: ['life-cycle'], needs: [] }, async (context) => {
    const followed = await createAndFollow(context, operation, build(context, operation));
    if (followed) await rule.judge(onceEach(context), followed, operation);
  });

/** That an ended task stays as it is. */
export const restRule = (fact: FactId, title = 'a finished task stays as it is'): LifeRule => ({
  name: 'stays-finished',
  title,
  facts: [fact],
  async judge(context, { taskId, final }, operation) {
    for (const pause of [0, 50, 150]) {
      await context.wait(pause);
      const again = await readTask(context, operation, taskId);
      const change = describeChange(
        final.task,
        again?.task,
        isDocumented(readerOf(operation) ?? operation, final.task),
      );
      if (!again || change === undefined) continue;
      const what = again.status === final.status ? change : `'${final.status}' became '${again.status}': ${change}`;
      const message = `A finished task must stay as it is, but ${what}.`;
      tell(context, again.exchange, 'stays-finished', message, { fact });
      return;
    }
  },
});

/** The status that a callback of the operation tells, in the words of its queries; the form may be the other standard's. */
export const toldStatus = (operation: Operation, json: unknown): string => {
  const { place, statusField } = vendorOf(operation.dialect).callback;
  const told = pick(json, ...place, statusField) ?? pick(json, 'status');
  const isSuccess = told === 'succeeded' || told === vendorOf(operation.dialect).tasks.success;
  return isSuccess ? taskReadingOf(operation).success : String(told);
};

/** What a query has shown as the end stays the end after its callback, too. */
async function judgeAfterwards(
  context: CheckContext,
  operation: Operation,
  { taskId, final }: Followed,
): Promise<void> {
  const again = await readTask(context, operation, taskId);
  if (!again || again.status === final.status) return;
  const message = `Statuses only move forward, but task ${taskId} was '${final.status}', and is '${again.status}' after its callback.`;
  tell(context, again.exchange, 'status-order', message, { fact: 'task-life-cycle' });
}

/** Part of the time for callbacks that is spent on those that come late. */
const lingerShare = 20;

/** Creates a task with an address to be called, follows it, and waits until its end was sent. */
async function awaitNotices(
  context: CheckContext,
  operation: Operation,
  statuses: readonly number[] = [],
): Promise<Notified | undefined> {
  if (!context.receiver) throw new Inconclusive('There is no receiver.');
  const inbox = context.receiver.open(statuses);
  const followed = await createAndFollow(context, operation, taskRequest(context, operation, inbox.url));
  if (!followed) return undefined;
  const { callbackMs } = context.timeouts;
  const isEnd = (json: unknown) => isEnded(operation, toldStatus(operation, json));
  await inbox.waitFor((all) => all.some(({ answered, json }) => answered < 300 && isEnd(json)), callbackMs);
  // Late ones and duplicates come after the end is sent.
  await context.wait(callbackMs / lingerShare);
  // Without any callback none of the rules has anything to look at: that is never green.
  if (inbox.received.length > 0) {
    await judgeAfterwards(context, operation, followed);
    return { followed, inbox };
  }
  const [fact] = callbackFormOf(operation).facts as readonly [FactId];
  const message = 'Callbacks must tell how the task ended, but none came.';
  tell(context, followed.created.exchange, 'callback-lost', message, { fact });
  return undefined;
}

/** A check that makes one task and holds its callbacks against a rule. */
export const callbackCheck = (operation: Operation, rule: CallbackRule, group = 'callback'): Check =>
  defineRule(operation, group, rule, { tags: ['callbacks'], needs: ['receiver'] }, async (context) => {
    const notified = await awaitNotices(context, operation, rule.statuses);
    if (notified) await rule.judge(context, notified, operation);
  });
