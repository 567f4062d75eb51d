/**
 * Finds the places of records by a key. Only hashes and places are kept, in one typed array: about 13 bytes an entry, where
 * a Map with a string of its own for each key takes about 80. Different keys may have one hash, so the caller compares
 * the key with that of the record that is found.
 */

export interface KeyIndex {
  readonly size: number;
  add(key: string, place: number, owner?: number): void;
  /** Puts a place in place of the first that was added under the key and is the one. @returns whether there was one */
  move(key: string, isIt: (place: number) => boolean, place: number): boolean;
  /** Places of everything that was added under the key, in no order; there may be some of other keys among them. */
  find(key: string, visit: (place: number, owner: number) => void): void;
  /** Forgets entries of owners that are gone. */
  keep(isThere: (owner: number) => boolean): void;
}

/** Entries for each hundred cells at most: beyond that searches grow long. */
const mostPercent = 75;
const leastCells = 16;

/** FNV-1a with the final mix of MurmurHash3: similar keys (ids count up) are spread over all cells. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * @param hasOwners whether an entry names an owner beside the place
 * @example const index = createKeyIndex(); index.add('a', 0); index.find('a', (place) => …)
 */
export function createKeyIndex({ hasOwners = false } = {}): KeyIndex {
  /** Words of an entry: hash, place + 1 (0: the cell is free), owner. */
  const width = hasOwners ? 3 : 2;
  let cells = new Uint32Array(0);
  let count = 0;
  let size = 0;

  const put = (hash: number, place: number, owner: number): void => {
    let cell = Math.floor((hash / 0x1_0000_0000) * count);
    while (cells[cell * width + 1] !== 0) cell = cell + 1 === count ? 0 : cell + 1;
    const at = cell * width;
    cells[at] = hash;
    cells[at + 1] = place;
    if (hasOwners) cells[at + 2] = owner;
    size += 1;
  };
  const rebuild = (wanted: number, isThere: (owner: number) => boolean): void => {
    const old = cells;
    count = wanted;
    size = 0;
    cells = new Uint32Array(wanted * width);
    for (let at = 0; at < old.length; at += width) {
      const place = old[at + 1] ?? 0;
      const owner = hasOwners ? (old[at + 2] ?? 0) : 0;
      if (place !== 0 && isThere(owner)) put(old[at] ?? 0, place, owner);
    }
  };
  /** Shows entries with the key's hash, by where they are, until one is taken. @returns whether one was */
  const search = (key: string, isTaken: (at: number) => boolean): boolean => {
    if (size === 0) return false;
    const hash = hashOf(key);
    let cell = Math.floor((hash / 0x1_0000_0000) * count);
    for (;;) {
      const at = cell * width;
      if (cells[at + 1] === 0) return false;
      if (cells[at] === hash && isTaken(at)) return true;
      cell = cell + 1 === count ? 0 : cell + 1;
    }
  };
  return {
    get size() {
      return size;
    },
    add(key, place, owner = 0) {
      if (size * 100 >= count * mostPercent) rebuild(Math.max(leastCells, count + (count >> 1)), () => true);
      put(hashOf(key), place + 1, owner);
    },
    move: (key, isIt, place) =>
      search(key, (at) => {
        if (!isIt((cells[at + 1] ?? 0) - 1)) return false;
        cells[at + 1] = place + 1;
        return true;
      }),
    find: (key, visit) =>
      void search(key, (at) => {
        visit((cells[at + 1] ?? 0) - 1, hasOwners ? (cells[at + 2] ?? 0) : 0);
        return false;
      }),
    keep: (isThere) => rebuild(count, isThere),
  };
}
