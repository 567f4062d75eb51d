/**
 * Which name of a JSON text stands twice in its object. `hasTwice` (`read-body.ts`) has looked whether one does, at every
 * body.
 */
import { endOfValue, skipSpace } from '../../contracts/spec/json-text.ts';
import { pointerSegment } from '../../contracts/spec/pick.ts';
import { endOfText } from './read-body.ts';

/** A name that stands twice in one object. */
interface Twice {
  /** JSON pointer to it. */
  readonly pointer: string;
  readonly name: string;
  /** The value that counts, which is the last one, and one that is lost, as they were written. */
  readonly kept: string;
  readonly lost: string;
}

/** An object or a list that is being read. */
interface Level {
  readonly pointer: string;
  /** Where the value of each name begins; of lists, nothing. */
  readonly places: Map<string, number> | undefined;
  index: number;
  name: string;
}

/**
 * The first name of a JSON text that stands twice in its object: parsers keep the last value, or the first, and say
 * nothing.
 *
 * @param text JSON that a parser has taken
 * @example findTwice('{"a":1,"a":2}') // { pointer: '/a', name: 'a', kept: '2', lost: '1' }
 */
export function findTwice(text: string): Twice | undefined {
  const open: Level[] = [];
  let isName = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const top = open.at(-1);
    if (code === 0x7b || code === 0x5b) {
      const within = top === undefined ? '' : `${top.pointer}/${top.places ? pointerSegment(top.name) : top.index}`;
      open.push({ pointer: within, places: code === 0x7b ? new Map() : undefined, index: 0, name: '' });
      isName = code === 0x7b;
    } else if (code === 0x7d || code === 0x5d) {
      open.pop();
      isName = false;
    } else if (code === 0x2c && top) {
      top.index += 1;
      isName = top.places !== undefined;
    } else if (code === 0x22) {
      const end = endOfText(text, at);
      if (isName && top?.places) {
        const written = text.slice(at + 1, end - 1);
        top.name = written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
        const value = skipSpace(text, skipSpace(text, end) + 1);
        const before = top.places.get(top.name);
        if (before !== undefined) {
          const writtenAt = (from: number) => text.slice(from, endOfValue(text, from));
          const { pointer, name } = top;
          return {
            pointer: `${pointer}/${pointerSegment(name)}`,
            name,
            kept: writtenAt(value),
            lost: writtenAt(before),
          };
        }
        top.places.set(top.name, value);
        isName = false;
      }
      at = end - 1;
    }
  }
  return undefined;
}
