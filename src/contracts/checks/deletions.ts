/**
 * That a deletion takes nothing along: a voice is listed until it is deleted itself, and its own deletion finds it. Free:
 * nothing is asked for; what the checks and the clean-up between them were answered says it.
 */
import { describeAnswer, tell } from '../assertions/answers.ts';
import type { CheckContext } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { listerOf, operationsOf } from '../spec/catalog.ts';
import { asList, asObject, pick, pickText } from '../spec/pick.ts';
import { taskReadingOf, vendorOf } from '../spec/vendors.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted, isRefused } from '../wire/http-client.ts';
import type { RunRule, Seen, Sight } from './seen.ts';
import { findTexts } from './seen.ts';

const deletionOf = (vendor: string): Operation | undefined =>
  operationsOf(vendor).find(({ action }) => action === 'delete-voice');

/** A voice of the run. */
interface Made {
  readonly voiceId: string;
  readonly taskId: string;
  /** When it was there for sure. */
  readonly since: number;
  /** Everything that was sent to delete it, in the order of the run. */
  readonly deletions: readonly Exchange[];
}

const endOf = ({ at, elapsedMs }: Exchange) => at + elapsedMs;

function listMade({ exchanges, sights, finished }: Seen, remove: Operation): readonly Made[] {
  const deletions = exchanges.filter(({ operation }) => operation === remove.id).toSorted((a, b) => a.at - b.at);
  const isDone = ({ operation, status }: Sight) => status === taskReadingOf(operation).success;
  return finished
    .filter(({ operation }) => operation.product === 'custom-voice')
    .flatMap((sight) => {
      const looks = sights.filter((one) => one.id === sight.id && isDone(one)).map(({ exchange }) => endOf(exchange));
      const since = Math.min(...looks);
      return findTexts(sight.task, 'voice_id').map((voiceId) => ({
        voiceId,
        taskId: sight.id,
        since,
        // As text: an id may have been sent as a number.
        deletions: deletions.filter(({ request }) => request.body?.includes(voiceId) === true),
      }));
    });
}

const known = { mark: 'inferred', fact: 'delete-own-voices' } as const;

function complain(context: CheckContext, exchange: Exchange, { voiceId, taskId }: Made, found: string): void {
  const message = `Voice ${voiceId} of task ${taskId} had not been deleted yet, but ${found}: another deletion has taken it along.`;
  tell(context, exchange, 'deleted-along', message, known);
}

/** The first deletion of a voice that is there finds it. */
function judgeOwnDeletions(context: CheckContext, made: readonly Made[], vendor: string): void {
  const { readRefusal } = vendorOf(vendor).answers;
  for (const one of made) {
    const [first] = one.deletions;
    if (!first?.answer || !isRefused(first) || first.at < one.since) continue;
    if (!/already be deleted|not found/i.test(readRefusal(first.answer)?.text ?? '')) continue;
    complain(context, first, one, `its own deletion is answered ${describeAnswer(first)}`);
    return;
  }
}

/** Items of an answer that lists the whole of a list; nothing where there may be more. */
function wholeListOf(exchange: Exchange): readonly unknown[] | undefined {
  const query = new URL(exchange.request.path, exchange.url).searchParams;
  const size = Number(query.get('pageSize') ?? 30);
  const items = asList(pick(exchange.answer?.json, 'data'));
  return (query.get('pageNum') ?? '1') === '1' && items.length < size ? items : undefined;
}

/** Every voice that is there stands in every list that shows all of them. */
function judgeLists(context: CheckContext, { exchanges, finished }: Seen, made: readonly Made[]): void {
  const [first] = finished.filter(({ operation }) => operation.product === 'custom-voice');
  const lister = first && listerOf(first.operation);
  for (const exchange of exchanges) {
    if (exchange.operation !== lister?.id || !isAccepted(exchange)) continue;
    const items = wholeListOf(exchange);
    const ids = new Set(items?.map((item) => pickText(asObject(item), 'task_id')));
    const missing =
      items &&
      made.find(
        ({ taskId, since, deletions: [deletion] }) =>
          since < exchange.at && (deletion === undefined || deletion.at > endOf(exchange)) && !ids.has(taskId),
      );
    if (!missing) continue;
    complain(context, exchange, missing, 'the list has it no more');
    return;
  }
}

function judgeNeighbours(context: CheckContext, seen: Seen, vendor: string): void {
  const remove = deletionOf(vendor);
  if (!remove) return;
  const made = listMade(seen, remove);
  judgeOwnDeletions(context, made, vendor);
  judgeLists(context, seen, made);
}

/** For every vendor whose voices can be deleted. */
export const neighbourRule: RunRule = {
  name: 'deletions',
  title: 'a deletion takes nothing else along',
  facts: ['delete-own-voices'],
  holdsFor: (vendor) => deletionOf(vendor) !== undefined,
  over: 'finished',
  judge: judgeNeighbours,
};
