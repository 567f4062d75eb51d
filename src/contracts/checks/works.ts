/** What a task of the run is, beside what was asked for: its work, its input, its length, its place. Free: nothing is bought. */
import { requestOf } from '../assertions/follow-task.ts';
import { isSameShown, lengthToleranceSeconds } from '../assertions/result-files.ts';
import { tell } from '../assertions/answers.ts';
import { requestSchemaOf } from '../assertions/requests.ts';
import type { CheckContext } from '../run/check.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationsOf, readerOf } from '../spec/catalog.ts';
import { asList, asObject, findRepeated, pick, pickText } from '../spec/pick.ts';
import type { Json } from '../spec/ground-facts.ts';
import { planOf } from '../spec/request-plan.ts';
import { taskReadingOf } from '../spec/vendors.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted } from '../wire/http-client.ts';
import type { RunRule, Seen, Sight } from './seen.ts';
import { byProduct, findTexts, lengthsIn, sightsIn, tellFirst } from './seen.ts';

type Told = readonly (readonly [Exchange, string])[];

const createsOf = (vendor: string): readonly Operation[] =>
  operationsOf(vendor).filter(({ action }) => action === 'create-task');

const isChosen = (vendor: string): boolean => createsOf(vendor).some(({ selector }) => selector !== undefined);

/** Where one path takes every work, a task names the one that it was made for, and shows what it was made of. */
function judgeIdentity(context: CheckContext, { sights, created }: Seen): void {
  const madeBy = new Map(created.map((sight) => [sight.id, sight]));
  const told = sights.flatMap(({ id, task, exchange }): Told => {
    const made = madeBy.get(id);
    const { field = '', value = '' } = made?.operation.selector ?? {};
    const shown = pickText(task, field);
    // A gateway may put its own name before that of a work.
    if (!made || shown === undefined || shown === value || shown.endsWith(`/${value}`)) return [];
    return [
      [
        exchange,
        `Task ${id} was made by ${made.operation.id}, but shows the ${field} '${shown}' in place of '${value}'`,
      ],
    ];
  });
  tellFirst(context, told, 'identity', 'task-fields');
  const echoed = sights.flatMap(({ id, task, exchange }): Told => {
    const made = madeBy.get(id);
    const [sent, shown] = [pick(made && requestOf(made), 'payload'), task['payload']].map(asObject);
    const wrong = sent && shown && Object.keys(shown).find((key) => key in sent && !isSameShown(shown[key], sent[key]));
    if (!made || !sent || !shown || wrong === undefined) return [];
    const [found, expected] = [shown[wrong], sent[wrong]].map((part) => JSON.stringify(part).slice(0, 120));
    return [[exchange, `Task ${id} was made with ${wrong} ${expected ?? ''}, but shows ${found ?? ''}`]];
  });
  tellFirst(context, echoed, 'payload', 'task-fields', 'inferred');
}

/** The length that a request asks for, in seconds: said, or where nothing is said the one of its schema. */
function askedLength(made: Sight): number | undefined {
  const request = asObject(requestOf(made)) ?? {};
  const plan = planOf(requestSchemaOf(made.operation) ?? '');
  for (const [part, fields] of [
    [request, plan.fieldByName],
    [asObject(request['settings']) ?? {}, plan.fieldByName.get('settings')?.nested?.fieldByName],
  ] as const) {
    const field = fields?.get('duration');
    const seconds = Number(part['duration'] ?? field?.fallback);
    if (field && seconds > 0) return seconds;
  }
  return undefined;
}

/** A result is as long as was asked for, or as its page says where nothing was. */
function judgeLengths(context: CheckContext, { finished, created }: Seen): void {
  const madeBy = new Map(created.map((sight) => [sight.id, sight]));
  const told = finished.flatMap(({ id, task, operation, exchange }): Told => {
    const made = madeBy.get(id);
    const asked = made && askedLength(made);
    const wrong = lengthsIn(task).find((seconds) => Math.abs(seconds - (asked ?? seconds)) > lengthToleranceSeconds);
    if (asked === undefined || wrong === undefined) return [];
    return [[exchange, `Task ${id} of ${operation.id} was to be ${asked} s long, but its result has ${wrong} s`]];
  });
  tellFirst(context, told, 'length', 'price-video', 'inferred');
}

const hasPlaces = (vendor: string): boolean => placesOf(vendor).length > 1;
const placesOf = (vendor: string): readonly Operation[] =>
  operationsOf(vendor).filter(
    ({ action, product }) => action === 'get-task' && product !== undefined && product !== 'tts',
  );

/** A task is read where it was made: the place of another product does not know it. */
async function judgePlaces(context: CheckContext, { finished }: Seen, vendor: string): Promise<void> {
  const places = placesOf(vendor);
  const ours = byProduct(finished.filter(({ operation }) => operation.space === undefined && readerOf(operation)));
  for (const [index, { id, operation }] of ours.entries()) {
    const others = places.filter(({ product }) => product !== operation.product);
    const place = others[index % others.length];
    if (!place) continue;
    const exchange = await context.call(place, taskReadingOf(place).ask(id));
    if (!sightsIn(exchange).some((sight) => sight.id === id)) continue;
    const message = `Task ${id} was made by ${operation.id} and is read there, but ${place.id} showed it.`;
    tell(context, exchange, 'place', message, { mark: 'invented', fact: 'task-not-found' });
  }
}

// The faces of a run's sessions.

/** The longest video whose faces are looked for (fact `identify-face-source`). */
const longestVideoMs = 60_000;

/** How long the video of a session is, as a lip-sync in it tells; `undefined` where none does. */
function videoMsOf({ sights, created }: Seen, session: string | undefined): number | undefined {
  if (session === undefined) return undefined;
  const inSession = created.filter((sight) => pickText(requestOf(sight), 'session_id') === session);
  const told = sights
    .filter(({ id }) => inSession.some((one) => one.id === id))
    .map(({ task }) => Number(pickText(task, 'task_info', 'parent_video', 'duration')))
    .filter((seconds) => seconds > 0);
  return told.length === 0 ? undefined : Math.max(...told) * 1000;
}

/** A face that begins before its video or ends after it. */
function findOutside(seen: Seen, { faces, exchange, session }: Session): readonly (readonly [Exchange, string])[] {
  const told = videoMsOf(seen, session);
  const most = told ?? longestVideoMs;
  const wrong = faces.find(
    (face) => Number(face['start_time']) < 0 || Number(face['end_time']) > most + lengthToleranceSeconds * 1000,
  );
  if (!wrong) return [];
  const video = told === undefined ? `A video has ${most} ms at most` : `The video has ${most} ms`;
  return [[exchange, `${video} and its faces lie within it, but this is ${JSON.stringify(wrong).slice(0, 200)}`]];
}

interface Session {
  readonly exchange: Exchange;
  readonly faces: readonly Json[];
  readonly session: string | undefined;
}

/** Faces of a session: each is there for a while, within its video, and stands there once. */
function judgeFaces(context: CheckContext, seen: Seen): void {
  const sessions = seen.exchanges
    .filter(isAccepted)
    .map((exchange): Session => ({
      exchange,
      faces: facesIn(exchange.answer?.json),
      session: findTexts(exchange.answer?.json, 'session_id')[0],
    }))
    .filter(({ faces }) => faces.length > 0);
  const short = sessions.flatMap(({ exchange, faces }): (readonly [Exchange, string])[] => {
    const wrong = faces.find((face) => Number(face['start_time']) >= Number(face['end_time']));
    return wrong ? [[exchange, `A face is seen for a while, but this is ${JSON.stringify(wrong).slice(0, 200)}`]] : [];
  });
  const repeated = sessions.flatMap(({ exchange, faces }): (readonly [Exchange, string])[] => {
    const ids = faces.map((face) => String(face['face_id']));
    const twice = findRepeated(ids);
    return twice === undefined ? [] : [[exchange, `A face stands in a session once, but face_id ${twice} came twice`]];
  });
  for (const told of [short, repeated]) tellFirst(context, told, 'faces', 'identify-face-session', 'inferred');
  const outside = sessions.flatMap((session) => findOutside(seen, session));
  tellFirst(context, outside, 'faces', 'identify-face-source', 'inferred');
}

/** How deep they stand: data.faceData.face_list, outcome.data.face_data. */
const facesDepth = 4;

/** The faces of the first session in an answer. */
function facesIn(node: unknown, depth = 0): readonly Json[] {
  if (typeof node !== 'object' || node === null || depth === facesDepth) return [];
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    const found = /^face_(?:data|list)$/.test(key)
      ? asList(value).map((face) => asObject(face) ?? {})
      : facesIn(value, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** Rules on what was made, for every vendor. */
export const workRules: readonly RunRule[] = [
  {
    name: 'identity',
    title: 'a task names the work that it was made for, and shows what it was made of',
    facts: ['task-fields'],
    holdsFor: isChosen,
    over: 'created',
    judge: judgeIdentity,
  },
  {
    name: 'lengths',
    title: 'a result is as long as was asked for',
    facts: ['text-to-audio-limits', 'price-video'],
    holdsFor: (vendor) => createsOf(vendor).some(({ product }) => product === 'text-to-video'),
    over: 'finished',
    judge: judgeLengths,
  },
  {
    name: 'places',
    title: 'a task is read at the path of its product only',
    facts: ['task-not-found'],
    holdsFor: hasPlaces,
    over: 'finished',
    judge: judgePlaces,
  },
];

/** For every vendor that finds faces. */
export const faceRule: RunRule = {
  name: 'faces',
  title: 'each face of a session stands there once, for a while, within its video',
  facts: ['identify-face-session', 'identify-face-source'],
  holdsFor: (vendor) => operationsOf(vendor).some(({ product }) => product === 'identify-face'),
  over: 'exchanges',
  judge: judgeFaces,
};
