/** What the hand-written checks of the request queue and the unified API share. */
import { isDeepStrictEqual } from 'node:util';
import type { Check, CheckContext } from '../../run/check.ts';
import type { CallOptions } from '../../wire/call.ts';
import { Inconclusive } from '../../wire/call.ts';
import type { GatewayFollowed, GatewayTasks } from '../../assertions/follow-gateway-task.ts';
import { look, submitAndFollow } from '../../assertions/follow-gateway-task.ts';
import { tell } from '../../assertions/answers.ts';
import type { GatewayRefusal } from '../../assertions/gateway-answers.ts';
import { judgeGatewayRefusal } from '../../assertions/gateway-answers.ts';
import type { Inbox } from '../../wire/callback-server.ts';
import type { Operation } from '../../spec/catalog.ts';
import type { FactId } from '../../spec/facts.ts';
import type { Mark } from '../../spec/reading.ts';
import { defineCheck, nameCheck, priceOfTasks, sourceNeeds } from '../define.ts';
import type { Asked } from './derived.ts';
import { plainBody } from './derived.ts';

/** A rule over a task that was followed to its end. */
export interface LifeRule {
  readonly name: string;
  readonly title: string;
  readonly facts: readonly FactId[];
  readonly mark?: Mark;
  readonly judge: (context: CheckContext, followed: GatewayFollowed, asked: Asked) => Promise<void> | void;
}

export function lifeCheck(asked: Asked, rule: LifeRule): Check {
  const { operation } = asked;
  return defineCheck({
    id: nameCheck(operation, 'life', rule.name),
    title: `${operation.summary}: ${rule.title}`,
    tags: ['life-cycle'],
    operation,
    cost: priceOfTasks(operation),
    facts: rule.facts,
    ...(rule.mark ? { mark: rule.mark } : {}),
    needs: sourceNeeds(operation),
    async run(context) {
      const followed = await submitAndFollow(context, asked.tasks, operation, plainBody(context, asked));
      if (followed) await rule.judge(context, followed, asked);
    },
  });
}

/** That an ended task stays as it is. */
export async function judgeRest(
  context: CheckContext,
  tasks: GatewayTasks,
  { id, final }: GatewayFollowed,
  fact: FactId,
): Promise<void> {
  for (const pause of [0, 50, 150]) {
    await context.wait(pause);
    const again = await look(context, tasks, id);
    if (!again || isDeepStrictEqual(again.task, final.task)) continue;
    const message = `A finished task must stay as it is, but '${final.status}' became '${again.status}' or its fields changed.`;
    tell(context, again.exchange, 'stays-finished', message, { fact });
    return;
  }
}

/** One request that must be refused. */
export interface RefusalCase {
  readonly name: string;
  readonly title: string;
  readonly operation: Operation;
  readonly options: CallOptions | ((context: CheckContext) => CallOptions);
  readonly refusal: GatewayRefusal;
  readonly tags?: readonly string[];
  readonly needsKnownKeys?: true;
}

export const refusalCheck = ({ name, title, operation, options, refusal, ...more }: RefusalCase): Check =>
  defineCheck({
    id: nameCheck(operation, name),
    title: `${operation.summary}: ${title}`,
    tags: ['refusals', ...(more.tags ?? [])],
    operation,
    facts: [refusal.fact],
    mark: refusal.mark,
    needs: more.needsKnownKeys ? ['known-credentials'] : [],
    async run(context) {
      const exchange = await context.call(operation, typeof options === 'function' ? options(context) : options);
      judgeGatewayRefusal(context, exchange, operation, refusal);
    },
  });

/** No key, another scheme, a key that nobody has: refused. */
export const keyChecks = (operation: Operation, refusal: GatewayRefusal): readonly Check[] => {
  const base = { operation, refusal, tags: ['auth', 'no-credentials'] } as const;
  const shown = (value: string) => ({ authorization: { value, shown: value } });
  return [
    refusalCheck({
      ...base,
      name: 'auth/missing',
      title: 'a request without a key is refused',
      options: { authorization: null },
    }),
    refusalCheck({
      ...base,
      name: 'auth/scheme',
      title: 'another scheme than Bearer is refused',
      options: shown('Basic a29udHJhY3Q6a2l0'),
    }),
    refusalCheck({
      ...base,
      name: 'auth/unknown',
      title: 'a key that nobody has is refused',
      options: shown('Bearer sk_nobody0000000000'),
      needsKnownKeys: true,
    }),
  ];
};

export interface Notified {
  readonly followed: GatewayFollowed;
  readonly inbox: Inbox;
}

/** Part of the patience for callbacks that is spent on those that come late. */
const lingerShare = 20;

/** Submits with an address to be called, follows the task, and waits until the calls have come. */
export async function awaitNotice(
  context: CheckContext,
  asked: Asked,
  add: (url: string) => Readonly<Record<string, unknown>>,
  options: {
    readonly statuses?: readonly number[];
    readonly fact: FactId;
    /** Whether a notice is the one that is waited for: there may be earlier ones. */
    readonly isEnd?: (json: unknown) => boolean;
  },
): Promise<Notified | undefined> {
  if (!context.receiver) throw new Inconclusive('There is no receiver.');
  const { statuses = [], fact, isEnd = () => true } = options;
  const inbox = context.receiver.open(statuses);
  const body = { ...plainBody(context, asked), ...add(inbox.url) };
  const followed = await submitAndFollow(context, asked.tasks, asked.operation, body);
  if (!followed) return undefined;
  const { callbackMs } = context.timeouts;
  await inbox.waitFor((all) => all.some(({ answered, json }) => answered < 300 && isEnd(json)), callbackMs);
  await context.wait(callbackMs / lingerShare);
  if (inbox.received.length > 0) return { followed, inbox };
  tell(context, followed.created.exchange, 'callback-lost', 'The end of the task must be posted, but nothing came.', {
    fact,
  });
  return undefined;
}

/** That each notice is a POST of JSON. */
export function judgePosts(context: CheckContext, { followed, inbox }: Notified, fact: FactId): void {
  for (const { method, headers, json } of inbox.received) {
    const type = headers['content-type'] ?? '';
    if (method === 'POST' && type.includes('application/json') && json !== undefined) continue;
    const message = `The end is told by a POST of JSON, but this was ${method} of '${type}'.`;
    tell(context, followed.created.exchange, 'callback-request', message, { fact });
  }
}

/** That no notice is signed. */
export function judgeUnsigned(context: CheckContext, { followed, inbox }: Notified, fact: FactId): void {
  const [header] = inbox.received.flatMap(({ headers }) =>
    Object.keys(headers).filter((name) => name.includes('signature')),
  );
  if (header === undefined) return;
  const message = `Callbacks are not signed, but this one had the header '${header}'.`;
  tell(context, followed.created.exchange, 'callback-signature', message, { fact });
}

/** That a file is there and is sound; hosts may serve browsers only. */
export async function judgeSound(
  context: CheckContext,
  followed: GatewayFollowed,
  url: unknown,
  name: string,
): Promise<void> {
  const agent = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36' };
  const file = typeof url === 'string' ? await context.fetchFile(url, agent) : { status: 0, bytes: 0, type: 'no URL' };
  if (file.status === 200 && file.bytes > 0 && /audio|octet-stream/.test(file.type)) return;
  const message = `${name} must lead to a sound, but is ${file.status} ${file.type} of ${file.bytes} bytes.`;
  tell(context, followed.final.exchange, 'file', message);
}
