/** What hand-written checks of gateways share, and the suite of a gateway that has none. */
import { judgeSchema, tell } from '../../assertions/answers.ts';
import type { RefusalRule } from '../../assertions/answers.ts';
import type { Followed } from '../../assertions/follow-task.ts';
import { judgeForward } from '../../assertions/follow-task.ts';
import type { RequestBody } from '../../assertions/requests.ts';
import { plainRequest } from '../../assertions/requests.ts';
import { browserHeaders, filesIn, judgeFile } from '../../assertions/result-files.ts';
import type { Check, CheckContext, Finding } from '../../run/check.ts';
import type { Operation } from '../../spec/catalog.ts';
import { operationsOf, readerOf } from '../../spec/catalog.ts';
import type { FactId } from '../../spec/vendors.ts';
import { callbackFormOf, vendorOf } from '../../spec/vendors.ts';
import { pick } from '../../spec/pick.ts';
import { keyValue } from '../../spec/vendors/vendor.ts';
import type { CallbackRule, LifeRule, Notified } from '../rules.ts';
import { refusalCheck, requestOptions, callbackCheck, lifeCheck, restRule, toldStatus } from '../rules.ts';
import { derivedChecks } from '../derived.ts';
import { moneyChecks } from '../money.ts';

/** The judged part of an ordinary valid request. */
export const plainPart = (context: CheckContext, operation: Operation): RequestBody =>
  plainRequest(requestOptions(context, operation));

/** A check whose findings are changed on their way. */
export const changeFindings = (check: Check, change: (finding: Finding) => Finding): Check => ({
  ...check,
  run: (context) => check.run({ ...context, find: (finding) => context.find(change(finding)) }),
});

/**
 * Checks as far as they may fail a target that has none of these rows, which its vendor does not document.
 *
 * @example softenUndocumented([avatar])(check).mark // 'invented', when it is a check of avatar
 */
export function softenUndocumented(rows: readonly Operation[]): (check: Check) => Check {
  const ids: ReadonlySet<string> = new Set(rows.map(({ id }) => id));
  return (check) => ({
    ...changeFindings(check, (finding) =>
      ids.has(finding.exchange?.operation ?? '') ? { ...finding, mark: 'invented' } : finding,
    ),
    mark: ids.has(check.operation ?? '') ? 'invented' : check.mark,
  });
}

/** No key, another scheme, an unknown key: refused. */
export const keyChecks = (operation: Operation, refusal: RefusalRule): readonly Check[] => {
  const base = { operation, refusal, tags: ['refusals', 'auth', 'no-credentials'] } as const;
  const vendor = vendorOf(operation.dialect);
  const shown = (value: string) => ({ authorization: { value, shown: value } });
  const { scheme } = vendor.credential;
  return [
    refusalCheck({
      ...base,
      name: 'auth/missing',
      title: 'a request without a key is refused',
      options: { authorization: null },
    }),
    ...(scheme === undefined
      ? []
      : [
          refusalCheck({
            ...base,
            name: 'auth/scheme',
            title: `another scheme than ${scheme} is refused`,
            options: shown('Basic a29udHJhY3Q6a2l0'),
          }),
        ]),
    refusalCheck({
      ...base,
      name: 'auth/unknown',
      title: 'an unknown key is refused',
      options: shown(keyValue(vendor, 'sk_nobody0000000000')),
      needs: ['known-credentials'],
    }),
  ];
};

/** That each notice is a POST of JSON. */
export function judgePosts(context: CheckContext, { followed, inbox }: Notified, fact: FactId): void {
  for (const { method, headers, json } of inbox.received) {
    const type = headers['content-type'] ?? '';
    if (method === 'POST' && type.includes('application/json') && json !== undefined) continue;
    const message = `The end is sent as a POST of JSON, but this was ${method} of '${type}'.`;
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

/** That every file of a result is there and is sound; hosts may serve browsers only. */
export async function judgeSounds(context: CheckContext, { final }: Followed, result: unknown): Promise<void> {
  const files = filesIn(result);
  if (files.length === 0) tell(context, final.exchange, 'file', 'A result must lead to a sound, but has no address.');
  for (const file of files)
    await judgeFile(context, final.exchange, file, { headers: browserHeaders, type: /audio|octet-stream/ });
}

/** That only what the vendor posts came, each once: the ends alone, where its form or the row says so. */
export function judgeOnce(context: CheckContext, { followed, inbox }: Notified, operation: Operation): void {
  const { words, facts, place, statusField } = callbackFormOf(operation);
  const isEnd = (told: unknown) => told === words.succeed || told === words.failed;
  const posted = Object.values(words).filter((word) => operation.notifies !== 'end' || isEnd(word));
  const told = inbox.received.map(({ json }) => pick(json, ...place, statusField));
  const isKnown = told.every((word, at) => posted.includes(String(word)) && told.indexOf(word) === at);
  if (isKnown && told.includes(words.succeed)) return;
  const what = posted.every(isEnd) ? 'Only the end is called back' : `${posted.join(', ')} are called back`;
  const message = `${what}, once, but these came: ${told.join(', ')}.`;
  tell(context, followed.created.exchange, 'callback-once', message, { fact: (facts as readonly [FactId])[0] });
}

/** HTTP statuses of a refused key, whatever the vendor. */
const badKey = { codes: [401, 403], mark: 'inferred' } as const;

/** What is looked at of every task of a gateway. */
const lifeRules = (operation: Operation): readonly LifeRule[] => {
  const facts = vendorOf(operation.dialect).answers.successFacts(operation) as readonly FactId[];
  const [fact] = facts;
  if (fact === undefined) return [];
  return [
    {
      name: 'statuses',
      title: 'statuses only move forward',
      facts: [fact],
      judge: (context, followed) => judgeForward(context, operation, followed),
    },
    restRule(fact),
  ];
};

/** The end of a task is posted to the address that its create named, in the form of the callback schema. */
function callbackRule({ dialect }: Operation): CallbackRule {
  const { callback, tasks } = vendorOf(dialect);
  const facts = callback.facts as readonly [FactId];
  return {
    name: 'told',
    title: 'the end is posted to the address of the request, and nothing that its page does not name',
    facts,
    judge(context, notified, operation) {
      const { followed, inbox } = notified;
      const known = { fact: facts[0] };
      judgePosts(context, notified, facts[0]);
      for (const { json } of inbox.received) {
        judgeSchema(context, followed.created.exchange, operation.schemas.callback ?? '', json);
        if (pick(json, ...callback.place, callback.idField) === followed.taskId) continue;
        const message = `A callback must name its task ${followed.taskId} in ${callback.idField}.`;
        tell(context, followed.created.exchange, 'callback-id', message, known);
      }
      if (inbox.received.some(({ json }) => toldStatus(operation, json) === tasks.success))
        judgeOnce(context, notified, operation);
      else
        tell(
          context,
          followed.created.exchange,
          'callback-lost',
          'No callback was sent for the end of the task.',
          known,
        );
    },
  };
}

/**
 * The suite of a gateway without checks of its own: what follows from its value, its rows and their schemas.
 *
 * @example gatewayChecks('lark').map(({ id }) => id) // ['lark.create-sound/smallest', …, 'lark.create-sound/callback/told']
 */
export function gatewayChecks(vendor: string): readonly Check[] {
  const rows = operationsOf(vendor);
  const creates = rows.filter(({ action }) => action === 'create-task');
  const readers = creates.flatMap((row) => readerOf(row) ?? []);
  return [
    ...rows.flatMap(derivedChecks),
    ...creates.flatMap((operation) => [
      ...lifeRules(operation).map((rule) => lifeCheck(operation, rule)),
      ...(operation.callbacks === 'none' ? [] : [callbackCheck(operation, callbackRule(operation))]),
    ]),
    ...[...new Set([...creates, ...readers])].flatMap((row) => keyChecks(row, badKey)),
    ...moneyChecks(vendor),
  ];
}
