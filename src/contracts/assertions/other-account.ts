/** A second account, which must neither see nor delete what the first one has made. */
import type { CheckContext } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationById } from '../spec/catalog.ts';
import { vendorOf } from '../spec/vendors.ts';
import { keyValue } from '../spec/vendors/vendor.ts';
import { Inconclusive, isAccepted } from '../wire/http-client.ts';
import { describeAnswer, tell } from './answers.ts';

/** What is found here is no fact of the pages: they say of tasks and voices that they are an account's. */
export const apart = { mark: 'inferred', fact: 'accounts-apart' } as const;

/**
 * The key of the second account, as calls take it.
 *
 * @throws Inconclusive when the target refuses it
 * @example await context.call(reader, { id, authorization: await authorizeOther(context, 'kling') });
 */
export async function authorizeOther(context: CheckContext, vendor: string) {
  const { otherKey } = context;
  if (!otherKey) throw new Inconclusive('No key of a second account is given.');
  const authorization = {
    value: keyValue(vendorOf(vendor), otherKey.value),
    // Named as the run's own profile has it, also where a relay's check is one of the vendor that it relays.
    shown: keyValue(vendorOf(vendor), `$${otherKey.variable}`),
  };
  const greeting = await context.call(operationById(vendorOf(vendor).greeting), { authorization });
  if (!isAccepted(greeting)) throw new Inconclusive(`The second key is refused: ${describeAnswer(greeting)}.`);
  return authorization;
}

/** That the second account, where its key is known, can't delete what is there. */
export async function judgeOthersDelete(
  context: CheckContext,
  remover: Operation,
  body: Readonly<Record<string, string>>,
): Promise<void> {
  if (context.otherKey === undefined) return;
  const authorization = await authorizeOther(context, remover.dialect);
  const exchange = await context.call(remover, { body, authorization });
  if (!isAccepted(exchange)) return;
  const message = `Another account must not delete ${JSON.stringify(body)}, but was allowed to.`;
  tell(context, exchange, 'apart', message, apart);
}
