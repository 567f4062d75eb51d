/**
 * For a path that nobody knows: the nearest one that exists. Paths are compared segment by segment, so that an id, however
 * long, makes no difference.
 */
import { findNearName } from './near-name.ts';

export interface SuggestedCall {
  readonly method: string;
  /** `{name}` stands for one segment. */
  readonly path: string;
  readonly otherPaths?: readonly string[];
  /** Whose call it is, where there are several. */
  readonly dialect?: string;
  /** What must be known of it besides. */
  readonly note?: string;
}

/** No template has more. */
const mostSegments = 12;

const segmentsOf = (path: string) => path.split('/').slice(1);
const isSlot = (segment: string | undefined) => segment?.startsWith('{') === true;

/** How one segment of a template is met: 0 as it is, a little with a slip, not at all. */
function costOf(template: string, sent: string): number {
  if (isSlot(template)) return sent === '' ? Infinity : 0;
  if (template === sent) return 0;
  return findNearName(sent, [template]) === undefined ? Infinity : 0.1;
}

interface Way {
  /** Segments missing and too many, and slips. */
  readonly cost: number;
  /** Words of the template that were met. */
  readonly met: number;
}

/** The cheapest way from a template to what was sent. Its last word must be there: it says what the call does. */
function compare(template: readonly string[], sent: readonly string[]): Way {
  const lastWord = template.findLastIndex((segment) => !isSlot(segment));
  const better = (a: Way, b: Way) => (a.cost < b.cost || (a.cost === b.cost && a.met >= b.met) ? a : b);
  let row: Way[] = Array.from({ length: sent.length + 1 }, (_, extra) => ({ cost: extra, met: 0 }));
  template.forEach((segment, place) => {
    const missing = place === lastWord ? Infinity : 1;
    const next: Way[] = [{ cost: (row[0]?.cost ?? 0) + missing, met: 0 }];
    sent.forEach((given, index) => {
      const [before, above, left] = [row[index], row[index + 1], next[index]] as [Way, Way, Way];
      const met = { cost: before.cost + costOf(segment, given), met: before.met + (isSlot(segment) ? 0 : 1) };
      const skipped = { cost: above.cost + missing, met: above.met };
      next.push(better(met, better(skipped, { cost: left.cost + 1, met: left.met })));
    });
    row = next;
  });
  return row[sent.length] ?? { cost: Infinity, met: 0 };
}

function suggestAmong(
  calls: readonly SuggestedCall[],
  method: string,
  path: string,
  asked: string | undefined,
): string | undefined {
  const sent = segmentsOf(path.replace(/(?<=[^/])\/+$/, ''));
  if (sent.length > mostSegments) return undefined;
  const near = calls
    .flatMap(({ path: own, otherPaths = [], ...call }) =>
      [own, ...otherPaths].map((template) => ({ ...call, template })),
    )
    .map((call) => ({ ...call, ...compare(segmentsOf(call.template), sent) }))
    .filter(({ cost, met }) => Math.floor(cost) <= Math.min(met, 2))
    .sort((a, b) => a.cost - b.cost || Number(b.method === method) - Number(a.method === method) || b.met - a.met);
  const [best] = near;
  if (!best) return undefined;
  const { template, dialect, note = '' } = best;
  const methods = [...new Set(near.filter((call) => call.template === template).map((call) => call.method))];
  if (best.cost === 0) return `${template} takes ${methods.join(' or ')}.`;
  const owner = dialect === undefined || dialect === asked ? '' : ` It is one of ${dialect}.`;
  return `Did you mean ${methods.includes(method) ? method : methods.join(' or ')} ${template}?${owner}${note}`;
}

const rootOf = (path: string) => segmentsOf(path)[0] ?? '';

/**
 * A suggestion never crosses dialects: below a first segment that a dialect has, only the calls of the one that answers
 * are near. Where nobody has the first segment, another's call may be meant; whose it is is told.
 *
 * @returns a function from method, path and the dialect that answers there to a sentence, or to `undefined` when nothing is near
 * @example createRouteSuggester(operations)('POST', '/v1/general/custom-voice') // 'Did you mean POST /v1/general/custom-voices?'
 */
export function createRouteSuggester(
  calls: readonly SuggestedCall[],
): (method: string, path: string, dialect?: string) => string | undefined {
  const roots = new Set(calls.map(({ path }) => rootOf(path)));
  return (method, path, dialect) => {
    const suggest = (ofOthers: boolean) =>
      suggestAmong(
        calls.filter((call) => (call.dialect !== dialect) === ofOthers),
        method,
        path,
        dialect,
      );
    return suggest(false) ?? (roots.has(rootOf(path)) ? undefined : suggest(true));
  };
}
