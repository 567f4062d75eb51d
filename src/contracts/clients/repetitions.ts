/**
 * Paid calls that a client makes once more without knowing what became of the first one. In wall time: what ran beside
 * the first one, or came long after it, is no repetition of it.
 */
import type { RecordedRequest } from './client-record.ts';
import { groupBy } from './group.ts';
import { createMemo } from './memo.ts';
import { bodyText, describeCut } from './request-text.ts';
import type { Look, Sighting } from './rule.ts';
import type { Scene } from './scene.ts';
import { bodyOf, operationOf, pathOf, placeOf } from './scene.ts';

const isCreate = (request: RecordedRequest) => operationOf(request)?.action === 'create-task';

/** How the client was left in doubt whether its paid call went through; absent when it was told. */
function findDoubt({ timingOf }: Scene, request: RecordedRequest): string | undefined {
  if (!isCreate(request)) return undefined;
  const hungUp = timingOf(request.number)?.hung_up === true;
  if (hungUp && request.task_id !== undefined) return 'the client hung up before the answer';
  // A gateway says 500 to what its upstream refused: that is told as another failure.
  const isOwn = request.failure === undefined || request.failure === 'server.error';
  return request.status >= 500 && isOwn ? `the answer was ${request.status}` : undefined;
}

/** Dialects whose requests may carry an id of the client's own, which makes the second of two be refused. */
const dialectsWithIds = new Set(['kling', 'kkiai']);

/** The id that a client gave its task, where the operation knows the field: TTS does not. */
function externalIdOf(request: RecordedRequest): string | undefined {
  const id = bodyOf(request)?.['external_task_id'];
  const isKnown =
    dialectsWithIds.has(operationOf(request)?.dialect ?? '') &&
    !request.diagnostics.some(({ pointer, rule }) => pointer === '/external_task_id' && rule === 'unknown-field');
  return isKnown && typeof id === 'string' && id !== '' ? id : undefined;
}

/** What can be known of a doubtful call by asking: its own task, the list that it must stand in, or the units taken. */
function tellsOf(look: RecordedRequest, first: RecordedRequest): boolean {
  const operation = operationOf(look);
  const action = operation?.action;
  if (action === 'get-account-costs' || action === 'get-balance') return look.status === 200;
  const paid = operationOf(first);
  if (!operation || operation.dialect !== paid?.dialect) return false;
  if (action === 'list-tasks') {
    return look.status === 200 && (operation.product === undefined || operation.product === paid.product);
  }
  if (action !== 'get-task') return false;
  const ids = [first.task_id, externalIdOf(first)].filter((id) => id !== undefined);
  const asked = decodePart(
    pathOf(look)
      .split('/')
      .findLast((part) => part !== '') ?? '',
  );
  const isIt = ids.includes(asked) || (look.task_id !== undefined && ids.includes(look.task_id));
  // That there is no such task is an answer as well.
  return isIt && (look.status === 200 || look.failure === 'task.not-found');
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface Paid {
  /** Calls that ask for the same, in the order in which they came. */
  readonly like: ReadonlyMap<string | undefined, readonly RecordedRequest[]>;
  readonly looks: readonly RecordedRequest[];
}

const lookActions = new Set(['get-task', 'list-tasks', 'get-account-costs', 'get-balance']);

const layOut = createMemo(({ requests, startOf }: Scene): Paid => {
  const sorted = requests.toSorted((a, b) => startOf(a) - startOf(b));
  return {
    like: groupBy(sorted.filter(isCreate), bodyText),
    looks: sorted.filter((request) => lookActions.has(operationOf(request)?.action ?? '')),
  };
});

/** A connection that was closed may be seen a moment after the next request: they come by different sockets. */
const slackMs = 50;

/** The next call that asks for the same and is paid too, when nothing in between told what had become of the first. */
function findRepetition(scene: Scene, first: RecordedRequest): RecordedRequest | undefined {
  const { startOf, endOf, thresholds } = scene;
  const { like, looks } = layOut(scene);
  const doubtAt = endOf(first) - slackMs;
  const until = endOf(first) + thresholds.repetitionMs;
  const externalId = externalIdOf(first);
  const next = (like.get(bodyText(first)) ?? []).find(
    (request) =>
      request !== first &&
      startOf(request) >= doubtAt &&
      startOf(request) <= until &&
      // One that was refused takes nothing.
      (request.status < 400 || findDoubt(scene, request) !== undefined) &&
      // The same id on both: at most one of them goes through.
      (externalId === undefined || externalIdOf(request) !== externalId),
  );
  if (!next) return undefined;
  const isTold = looks.some(
    (look) => startOf(look) >= doubtAt && startOf(look) <= startOf(next) && look !== next && tellsOf(look, first),
  );
  return isTold ? undefined : next;
}

/** Every paid call in doubt, and those of them that were made once more. */
export function lookAtRepetitions(scene: Scene): Look {
  const doubtful = scene.requests.filter((request) => findDoubt(scene, request) !== undefined);
  const sightings = doubtful.flatMap((first): Sighting[] => {
    const text = bodyText(first);
    const next = text === undefined ? undefined : findRepetition(scene, first);
    if (!next) return [];
    return [
      {
        key: text ?? '',
        message: `${placeOf(next)}: sent again unchanged after ${placeOf(first)}, where ${findDoubt(scene, first) ?? ''}; both are paid for.`,
        evidence: [next.number, first.number],
      },
    ];
  });
  const cut = doubtful.filter((request) => bodyText(request) === undefined).length;
  return { seen: doubtful.length, sightings, ...(cut === 0 ? {} : { blind: describeCut(cut) }) };
}
