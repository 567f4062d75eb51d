/** What holds between the faces of a run's sessions. */
import { operationsOf } from '../spec/catalog.ts';
import type { Json } from '../spec/ground-facts.ts';
import { asList, asObject, pickText, findRepeated } from '../spec/pick.ts';
import { requestOf } from '../assertions/follow-task.ts';
import { lengthToleranceSeconds } from '../assertions/result-files.ts';
import type { CheckContext } from '../run/check.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted } from '../wire/http-client.ts';
import type { RunRule, Seen } from './seen.ts';
import { findTexts, tellFirst } from './seen.ts';

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

/** For every vendor that finds faces. */
export const faceRule: RunRule = {
  name: 'faces',
  title: 'each face of a session stands there once, for a while, within its video',
  facts: ['identify-face-session', 'identify-face-source'],
  holdsFor: (vendor) => operationsOf(vendor).some(({ product }) => product === 'identify-face'),
  over: 'exchanges',
  judge: judgeFaces,
};
