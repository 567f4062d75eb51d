/** Result files: that they are there, of the kind that their address says and as long as the task says. */
import { isDeepStrictEqual } from 'node:util';
import { excerptOf, tellCount, mapTexts } from '../spec/pick.ts';
import type { CheckContext } from '../run/check.ts';
import type { FactId } from '../spec/vendors.ts';
import type { Exchange } from '../wire/http-client.ts';
import { tell } from './answers.ts';

/** An address in a result, with the length that stands beside it. */
export interface ResultFile {
  readonly url: string;
  /** Seconds; absent where none are given. */
  readonly seconds?: number;
  /** Its type, where the name of its field says it: `url_wav`. */
  readonly type?: string;
}

/**
 * Every file of a result: `url_mp3` has its length in `duration_mp3`, `url` in `duration`.
 *
 * @example filesIn({ url: 'https://a/b.mp3', duration: '5' }) // [{ url: 'https://a/b.mp3', seconds: 5 }]
 */
export function filesIn(node: unknown): readonly ResultFile[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'string') return filesIn(value);
    if (!/^https?:/i.test(value)) return [];
    const told: unknown = key.includes('url') ? Reflect.get(node, key.replace('url', 'duration')) : undefined;
    const seconds = Number(told);
    const [, type] = /(?:^|_)(mp3|wav)(?:_|$)/.exec(key) ?? [];
    const file = type === undefined ? { url: value } : { url: value, type };
    return [told === undefined || Number.isNaN(seconds) ? file : { ...file, seconds }];
  });
}

/** Hosts of results may serve browsers only. */
export const browserHeaders = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
};

/**
 * An address without what signs it, which may be made anew for each answer; any other text as it is.
 *
 * @example resultUrl('https://a/b.mp3?e=1') // 'https://a/b.mp3'
 */
export const resultUrl = (text: string): string => (/^https?:/i.test(text) ? text.replace(/\?.*$/s, '') : text);

const unsign = (value: unknown): unknown => mapTexts(value, resultUrl);

/**
 * Whether two answers show the same, whatever signs their addresses.
 *
 * @example isSameShown({ url: 'https://a/b.mp3?e=1' }, { url: 'https://a/b.mp3?e=2' }) // true
 */
export const isSameShown = (one: unknown, other: unknown): boolean => isDeepStrictEqual(unsign(one), unsign(other));

/** A value for a message; of a long text the part where it begins to differ from another one. */
function showDiffering(one: unknown, other: unknown): string {
  const [shown, otherShown] = [unsign(one), unsign(other)];
  if (typeof shown !== 'string' || typeof otherShown !== 'string' || excerptOf(shown) !== excerptOf(otherShown))
    return excerptOf(shown);
  const at = Array.from(shown).findIndex((character, index) => character !== otherShown[index]);
  return excerptOf(`…${shown.slice(Math.max(0, at < 0 ? shown.length - 12 : at - 12))}`);
}

/** A field that two answers show differently, with what each has there, cut for a message. */
interface Difference {
  readonly field: string;
  readonly one: string;
  readonly other: string;
}

type IsKnown = (name: string) => boolean;

const everyName: IsKnown = () => true;

function findDifference(one: unknown, other: unknown, path: string, isKnown: IsKnown): Difference | undefined {
  if (isSameShown(one, other)) return undefined;
  const areNodes = [one, other].every((node) => typeof node === 'object' && node !== null);
  if (areNodes && Array.isArray(one) === Array.isArray(other)) {
    const [left, right] = [one, other].map((node) => node as Readonly<Record<string, unknown>>);
    for (const key of new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])) {
      const areBoth = left?.[key] !== undefined && right?.[key] !== undefined;
      if (!areBoth && !Array.isArray(one) && !isKnown(key)) continue;
      const within = findDifference(left?.[key], right?.[key], path === '' ? key : `${path}.${key}`, isKnown);
      if (within !== undefined) return within;
    }
    return undefined;
  }
  return { field: path === '' ? 'it' : path, one: showDiffering(one, other), other: showDiffering(other, one) };
}

/**
 * The first field that two answers show differently, with both values; `undefined` when they show the same.
 *
 * @param isKnown whether a field of this name is documented: others come and go, and none is missed that only one answer has
 * @example describeChange({ a: { b: 1 } }, { a: { b: 2 } }) // 'a.b was 1 and is 2'
 */
export function describeChange(before: unknown, after: unknown, isKnown: IsKnown = everyName): string | undefined {
  const found = findDifference(before, after, '', isKnown);
  return found && `${found.field} was ${found.one} and is ${found.other}`;
}

/**
 * The same of two places that must agree. A field that only one of them has is a difference where it is documented: further
 * ones come and go, however deep they stand.
 *
 * @param source where the second value was shown: 'the query'
 * @param isKnown whether a field of this name is documented: `documentedNames(operation).has`
 * @param path the field that both values are of
 * @example describeDisagreement({ b: 1 }, { b: 2, more: 3 }, 'the query', (name) => name === 'b', 'a') // 'a.b is 1, the query says 2'
 */
export function describeDisagreement(
  found: unknown,
  told: unknown,
  source: string,
  isKnown: IsKnown,
  path = '',
): string | undefined {
  const differing = findDifference(found, told, path, isKnown);
  return differing && `${differing.field} is ${differing.one}, ${source} says ${differing.other}`;
}

/** The file may be a frame or two longer; a busy encoder adds padding (observed for mp3). */
export const lengthToleranceSeconds = 0.5;

/**
 * Fetches a file and judges it; `name` says which one it is.
 *
 * @example await judgeFile(context, exchange, { url, seconds: 5 }, { name: 'url_mp3', fact: 'url-lifetime' });
 */
export async function judgeFile(
  context: CheckContext,
  exchange: Exchange,
  { url, seconds, type: promised }: ResultFile,
  more: { readonly fact?: FactId; readonly headers?: Readonly<Record<string, string>>; readonly type?: RegExp },
): Promise<void> {
  const { fact, type = /^(?!.*(?:json|html))/ } = more;
  const known = fact === undefined ? {} : { fact };
  const file = await context.fetchFile(url, more.headers);
  if (file.status !== 200 || file.bytes === 0 || !type.test(file.type)) {
    const message = `A result file must be there, but ${url} answered ${file.status} with ${tellCount(file.bytes, 'byte')} of '${file.type}'.`;
    tell(context, exchange, 'result-file', message, known);
    return;
  }
  const [, named = promised] = /\.(mp3|wav|mp4)(?:[?#]|$)/.exec(url) ?? [];
  if (promised !== undefined && named !== promised) {
    const message = `A field for ${promised} must lead to a file of that type, but leads to ${url}.`;
    tell(context, exchange, 'result-file', message, { ...known, mark: 'inferred' });
  }
  if (named !== undefined && file.kind !== named) {
    const message = `${url} must be a file of type ${named}, but its bytes are ${file.kind ?? 'none of a sound or video'}.`;
    tell(context, exchange, 'result-file', message, { ...known, mark: 'inferred' });
  }
  if (seconds === undefined || file.seconds === undefined) return;
  if (Math.abs(file.seconds - seconds) <= lengthToleranceSeconds) return;
  const message = `The task says that ${url} lasts ${seconds} s, but the file lasts ${file.seconds.toFixed(3)} s.`;
  tell(context, exchange, 'result-length', message, { ...known, mark: 'inferred' });
}
