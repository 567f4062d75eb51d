/** What holds between the faces of a run's sessions. */
import { operationsOf } from '../spec/catalog.ts';
import type { Json } from '../spec/ground-facts.ts';
import { asList, asObject } from '../spec/pick.ts';
import type { CheckContext } from '../run/check.ts';
import type { Exchange } from '../wire/http-client.ts';
import { isAccepted } from '../wire/http-client.ts';
import type { RunRule, Seen } from './seen.ts';
import { tellFirst } from './seen.ts';

/** Faces of a session: each is there for a while, and stands there once. */
function judgeFaces(context: CheckContext, { exchanges }: Seen): void {
  const sessions = exchanges
    .filter(isAccepted)
    .map((exchange) => ({ exchange, faces: facesIn(exchange.answer?.json) }))
    .filter(({ faces }) => faces.length > 0);
  const short = sessions.flatMap(({ exchange, faces }): (readonly [Exchange, string])[] => {
    const wrong = faces.find((face) => Number(face['start_time']) >= Number(face['end_time']));
    return wrong ? [[exchange, `A face is seen for a while, but this is ${JSON.stringify(wrong).slice(0, 200)}`]] : [];
  });
  const repeated = sessions.flatMap(({ exchange, faces }): (readonly [Exchange, string])[] => {
    const ids = faces.map((face) => String(face['face_id']));
    const twice = ids.find((id, index) => ids.indexOf(id) < index);
    return twice === undefined ? [] : [[exchange, `A face stands in a session once, but face_id ${twice} came twice`]];
  });
  for (const told of [short, repeated]) tellFirst(context, told, 'faces', 'identify-face-session', 'inferred');
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
  title: 'each face of a session stands there once, for a while',
  facts: ['identify-face-session'],
  holdsFor: (vendor) => operationsOf(vendor).some(({ product }) => product === 'identify-face'),
  over: 'exchanges',
  judge: judgeFaces,
};
