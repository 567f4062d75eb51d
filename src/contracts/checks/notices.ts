/**
 * Callbacks of a whole run, whatever was made: each task's end is told, to its own receiver, under an id of its own, and with the
 * results that its query shows. Free: requests of other checks name a receiver of this run.
 */
import { isEnded } from '../assertions/follow-task.ts';
import { resultUrl } from '../assertions/result-files.ts';
import { strongestMark, weakerMark } from '../assertions/answers.ts';
import type { CheckContext } from '../run/check.ts';
import { operationsOf } from '../spec/catalog.ts';
import type { Mark } from '../spec/parsed-request.ts';
import type { FactId } from '../spec/vendors.ts';
import { callbackFormOf, taskReadingOf, vendorOf } from '../spec/vendors.ts';
import type { Inbox, Received } from '../wire/callback-server.ts';
import type { Exchange } from '../wire/http-client.ts';
import { toldStatus } from './rules.ts';
import type { RunRule, Seen, Sight } from './seen.ts';
import { resultNames, tellFirst } from './seen.ts';

/** A task of the run that has ended, and what came to the receiver that its create named. */
interface Notices {
  /** The create. */
  readonly made: Sight;
  readonly ended: Sight;
  readonly inbox: Inbox;
}

function listNotices({ created, finished, failed }: Seen, inboxes: readonly Inbox[]): readonly Notices[] {
  const ended = new Map([...finished, ...failed].map((sight) => [sight.id, sight]));
  return created.flatMap((made): Notices[] => {
    const inbox = inboxes.find(({ url }) => made.exchange.request.body?.includes(url) === true);
    const end = ended.get(made.id);
    return inbox && end && made.operation.callbacks !== 'none' ? [{ made, ended: end, inbox }] : [];
  });
}

const isEnd =
  ({ made: { operation } }: Notices) =>
  ({ json }: Received): boolean =>
    isEnded(operation, toldStatus(operation, json));

const factOf = ({ made }: Notices): FactId => (callbackFormOf(made.operation).facts as readonly [FactId])[0];

const isRelay = ({ made: { operation } }: Notices) => vendorOf(operation.dialect).relays !== undefined;

/** A relay may keep callbacks to itself, and not every page says that failures are told: as well as its last fact is known. */
function markOf(notices: Notices): Mark {
  const facts = callbackFormOf(notices.made.operation).facts as readonly FactId[];
  const isSure = isSuccess(notices.ended) && !isRelay(notices);
  return isSure ? strongestMark(facts.slice(0, 1)) : strongestMark(facts.slice(-1));
}

type Told = readonly (readonly [Exchange, string])[];

function findLost(all: readonly Notices[]): Told {
  return all.flatMap((notices): Told => {
    const { made, ended, inbox } = notices;
    if (inbox.received.some(isEnd(notices))) return [];
    const came = inbox.received.map(({ json }) => `'${toldStatus(made.operation, json)}'`).join(', ') || 'nothing';
    const message = `Task ${made.id} of ${made.operation.id} has ended '${ended.status}', but its receiver was told ${came}`;
    return [[made.exchange, message]];
  });
}

function findStrange(all: readonly Notices[]): Told {
  return all.flatMap(({ made, inbox }): Told => {
    const strange = inbox.received.find(({ raw }) => !raw.includes(made.id));
    const message = `A callback names its task, but what came for ${made.id} of ${made.operation.id} does not`;
    return strange ? [[made.exchange, message]] : [];
  });
}

/** A receiver that takes each id once loses what comes with an id that it knows. */
function findSharedIds(all: readonly Notices[]): Told {
  const holders = new Map<string, string>();
  return all.flatMap(({ made, inbox }): Told => {
    const found = inbox.received.flatMap(({ headers }) => headers['webhook-id'] ?? []);
    const shared = found.find((id) => (holders.get(id) ?? made.id) !== made.id);
    for (const id of found) holders.set(id, made.id);
    if (shared === undefined) return [];
    return [
      [made.exchange, `A webhook-id belongs to one callback, but ${shared} came for another task and for ${made.id}`],
    ];
  });
}

function findOtherResults(all: readonly Notices[]): Told {
  return all.flatMap((notices): Told => {
    const { made, ended, inbox } = notices;
    const shown = JSON.stringify(ended.task);
    const sent = made.exchange.request.body ?? '';
    const told = inbox.received.filter(isEnd(notices)).flatMap(({ json }) => resultNames(json));
    const strange = told.find(
      (name) => /^https?:/i.test(name) && !shown.includes(resultUrl(name)) && !sent.includes(name),
    );
    if (strange === undefined) return [];
    return [[made.exchange, `The callback of ${made.id} tells of a result that its query has not: ${strange}`]];
  });
}

/** Whoever is told the end asks for it at once. */
function findEarly(all: readonly Notices[], { sights }: Seen): Told {
  return all.flatMap((notices): Told => {
    const { made, inbox } = notices;
    const told = inbox.received.find(isEnd(notices));
    const late = sights.find(
      ({ id, operation, status, exchange }) =>
        id === made.id &&
        operation.action === 'get-task' &&
        told !== undefined &&
        exchange.at > told.at &&
        !isEnded(operation, status),
    );
    if (!late) return [];
    return [
      [late.exchange, `The end of ${made.id} had been called back, but its query said '${late.status}' afterwards`],
    ];
  });
}

async function judgeNotices(context: CheckContext, seen: Seen): Promise<void> {
  const all = listNotices(seen, context.receiver?.inboxes() ?? []);
  const { callbackMs } = context.timeouts;
  await Promise.all(all.map((notices) => notices.inbox.waitFor((came) => came.some(isEnd(notices)), callbackMs)));
  for (const group of [all.filter(({ ended }) => isSuccess(ended)), all.filter(({ ended }) => !isSuccess(ended))]) {
    const [first] = group;
    if (!first) continue;
    const fact = factOf(first);
    const mark = markOf(first);
    tellFirst(context, findLost(group), 'callback-lost', fact, mark);
    tellFirst(context, findStrange(group), 'callback-task', fact, mark);
    tellFirst(context, findOtherResults(group), 'callback-result', fact, weakerMark(mark, 'inferred'));
  }
  // Another host may still show what was there a moment ago.
  tellFirst(context, findEarly(all, seen), 'callback-early', 'callback-request', 'invented');
  tellFirst(context, findSharedIds(all), 'callback-id', 'callback-signature');
}

const isSuccess = ({ operation, status }: Sight) => status === taskReadingOf(operation).success;

/** For every vendor that calls back. */
export const noticeRule: RunRule = {
  name: 'callbacks',
  title: 'the end of each task is called back once known, under its own id, with its own results',
  facts: ['callback-request', 'callback-signature'],
  needs: ['receiver'],
  holdsFor: (vendor) => operationsOf(vendor).some(({ callbacks }) => callbacks !== 'none'),
  over: 'created',
  judge: judgeNotices,
};
