/** Lists of numbers in typed arrays: four bytes a number, eight for a time, and nothing for the garbage collector to follow. */

export interface NumberList {
  readonly length: number;
  get(index: number): number;
  set(index: number, value: number): void;
  push(value: number): void;
}

/** Room for how many more than there are: half as many again. */
const roomFor = (length: number): number => Math.max(16, length + (length >> 1));

/**
 * @example const numbers = createNumberList(); numbers.push(7); numbers.get(0) // 7
 */
export const createNumberList = (): NumberList => createList((length) => new Uint32Array(length));

/**
 * For times in milliseconds, which have more digits.
 *
 * @example const times = createTimeList(); times.push(Date.now());
 */
export const createTimeList = (): NumberList => createList((length) => new Float64Array(length));

function createList(make: (length: number) => Uint32Array | Float64Array): NumberList {
  let kept = make(0);
  let length = 0;
  return {
    get length() {
      return length;
    },
    get: (index) => kept[index] ?? 0,
    set(index, value) {
      kept[index] = value;
    },
    push(value) {
      if (length === kept.length) {
        const wider = make(roomFor(length));
        wider.set(kept);
        kept = wider;
      }
      kept[length] = value;
      length += 1;
    },
  };
}
