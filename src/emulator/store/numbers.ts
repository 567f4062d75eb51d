/** Lists of whole numbers in typed arrays: four bytes a number, and nothing for the garbage collector to follow. */

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
export function createNumberList(): NumberList {
  let kept = new Uint32Array(0);
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
        const wider = new Uint32Array(roomFor(length));
        wider.set(kept);
        kept = wider;
      }
      kept[length] = value;
      length += 1;
    },
  };
}
