/**
 * Records of one kind of one account, in the order in which they were made. Those that nothing is going to happen to any
 * more are packed; reading one unpacks it.
 */
import type { Page } from '../core/reads.ts';
import type { Passes, PlacesPage, KeyIndex } from './indexes.ts';
import {
  createClassCounts,
  createSequences,
  gone,
  stretchLength,
  createKeyIndex,
  createNumberList,
  createTimeList,
} from './indexes.ts';
import type { PackedRows, PackedKind, Packer } from './record-packer.ts';
import { createPackedRows, createPacker, readRow, writeRow } from './record-packer.ts';

export interface RecordKind<T> extends PackedKind<T> {
  /** Whether hardly anything is going to happen to it any more. */
  readonly isDone: (record: T) => boolean;
  /** Small, or seldom asked for: it is packed when it is added, which is cheaper than keeping it as it is for a while. */
  readonly isPackedAtOnce?: true;
  /** What filters can ask of a record: records of one class pass the same filters. */
  readonly classOf?: (record: T) => readonly string[];
  /** When it was made, where lists are asked for a range of times: kept of each record. */
  readonly madeAt?: (record: T) => number;
  /** The first and the last of the times that lists are asked for, where only bounds of stretches are kept. */
  readonly timesOf?: (record: T) => readonly [number, number];
  /** What is summed up of a record, by a name. */
  readonly amountOf?: (record: T) => readonly [name: string, amount: number] | undefined;
}

/** Whether records of a class pass: asked once for each class, with one record of it. */
export type ClassPasses<T> = (sample: T, classOfSample: readonly string[]) => boolean;

/** A range of times, both ends included. */
export interface TimeRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export interface RecordTable<T> {
  /** Of all tables of its kind; directories name it. */
  readonly number: number;
  readonly size: number;
  /** @returns its place, by which it is asked for */
  add(record: T): number;
  replace(place: number, record: T): void;
  remove(place: number): void;
  /** Puts a record into its class anew: something changed that does not stand in it. */
  sortAnew(place: number): void;
  get(place: number): T | undefined;
  /**
   * @param behind the place behind which the list begins
   * @param isMeant asked of a record in a stretch that has to do with the range, where only bounds of stretches are kept
   */
  list(
    page: Page & Pick<PlacesPage, 'behind'>,
    passes?: ClassPasses<T>,
    range?: TimeRange,
    isMeant?: (record: T) => boolean,
  ): readonly T[];
  /** Whether the record at a place passes, without a look at it. */
  judge(passes: ClassPasses<T>): (place: number) => boolean;
  count(passes?: ClassPasses<T>, range?: TimeRange): number;
  /** How many records there are of each class. */
  countClasses(): readonly (readonly [classOfRecord: readonly string[], count: number])[];
  /** The sums of amounts of records in the range, by their names. */
  sumUp(range: TimeRange, isMeant: (record: T) => boolean): ReadonlyMap<string, number>;
}

/** So many of the records that are done stay as they are, the newest: they are read most. */
const newestUnpacked = 64;

let lastNumber = 0;

/** Classes of records as numbers, each with one record of it. */
function createClasses<T>({ classOf }: RecordKind<T>) {
  const names = createSequences(Infinity);
  const samples: T[] = [];
  return {
    numberOf(record: T): number {
      const index = names.numberOf(classOf?.(record) ?? noClass);
      // Whether a record passes depends on its class alone: the first one stands for all.
      if (index === samples.length) samples.push(record);
      return index + 1;
    },
    classOf: (number: number): readonly string[] => names.all[number - 1] ?? noClass,
    judge(passes: ClassPasses<T> | undefined): Passes {
      const judged = samples.map((sample, index) => passes?.(sample, names.all[index] ?? noClass) ?? true);
      return (number) => number !== gone && judged[number - 1] === true;
    },
  };
}

const noClass: readonly string[] = [];

const whole: TimeRange = {};

/** Times and amounts of the records of a table, so that a range is found without a look at all of them. */
function createTimes<T>({ madeAt, timesOf = boundsOf(madeAt), amountOf }: RecordKind<T>) {
  const times = createTimeList();
  /** Of each stretch. */
  const stretches: { first: number; last: number; sums: Map<string, number> | undefined }[] = [];
  let first = Infinity;
  let last = -Infinity;
  let length = 0;
  const isFar = ({ from = -Infinity, to = Infinity }: TimeRange) => {
    return (number: number): boolean => {
      const stretch = stretches[number];
      return !stretch || stretch.last < from || stretch.first > to;
    };
  };
  return {
    push(record: T): void {
      if (!timesOf) return;
      if (madeAt) times.push(madeAt(record));
      const [from, to] = timesOf(record);
      first = Math.min(first, from);
      last = Math.max(last, to);
      const stretch = (stretches[Math.floor(length / stretchLength)] ??= { first: from, last: to, sums: undefined });
      stretch.first = Math.min(stretch.first, from);
      stretch.last = Math.max(stretch.last, to);
      length += 1;
      const counted = amountOf?.(record);
      if (counted) addAmount((stretch.sums ??= new Map<string, number>()), counted);
    },
    /**
     * @param isMeant whether a place is in the range, where that is not kept
     * @returns nothing when everything is in the range
     */
    judge(range: TimeRange = whole, isMeant?: (place: number) => boolean): Pick<PlacesPage, 'isMeant' | 'isFar'> {
      const { from = -Infinity, to = Infinity } = range;
      if (from <= first && to >= last) return {};
      const isInRange = (place: number) => times.get(place) >= from && times.get(place) <= to;
      return { isMeant: madeAt ? isInRange : isMeant, isFar: isFar(range) };
    },
    /** @param amountsAt amounts of records at places of a stretch that is only partly in the range */
    sumUp(range: TimeRange, amountsAt: (from: number, to: number) => Iterable<readonly [string, number]>) {
      const { from = -Infinity, to = Infinity } = range;
      const sums = new Map<string, number>();
      const isNotIn = isFar(range);
      stretches.forEach((stretch, number) => {
        if (isNotIn(number)) return;
        const start = number * stretchLength;
        const isWhole = stretch.first >= from && stretch.last <= to;
        const amounts = isWhole ? (stretch.sums ?? []) : amountsAt(start, Math.min(start + stretchLength, length));
        for (const amount of amounts) addAmount(sums, amount);
      });
      return sums;
    },
  };
}

const addAmount = (sums: Map<string, number>, [name, amount]: readonly [string, number]): void =>
  void sums.set(name, (sums.get(name) ?? 0) + amount);

const boundsOf = <T>(madeAt: ((record: T) => number) | undefined): RecordKind<T>['timesOf'] =>
  madeAt && ((record) => [madeAt(record), madeAt(record)]);

/** Where packed records are, by their places in the table. */
function createPackedPart<T extends object>(kind: RecordKind<T>) {
  const places = createNumberList();
  // Most accounts never have so much that anything is packed.
  let packer: Packer<T> | undefined;
  let rows: PackedRows | undefined;
  const drop = (place: number): void => {
    const row = places.get(place);
    if (row !== 0) rows?.drop(row);
    places.set(place, 0);
  };
  /** Writes everything anew that is still there. */
  const tidy = (): void => {
    const old = rows;
    if (old?.isWasteful() !== true) return;
    const next = createPackedRows();
    for (let place = 0; place < places.length; place += 1) {
      const row = places.get(place);
      if (row !== 0) places.set(place, next.add(writeRow, old.read(readRow, row)));
    }
    rows = next;
  };
  return {
    add: () => places.push(0),
    get(place: number): T | undefined {
      const row = places.get(place);
      return row === 0 || !rows ? undefined : packer && rows.read(packer.read, row);
    },
    pack(place: number, record: T): void {
      packer ??= createPacker<T>(kind);
      rows ??= createPackedRows();
      places.set(place, rows.add(packer.write, record));
    },
    drop(place: number): void {
      drop(place);
      tidy();
    },
  };
}

/** Records by place. A stretch of places is forgotten when nothing is left in it: there may be a million behind it. */
function createUnpacked<T>() {
  const stretches: (Stretch<T> | undefined)[] = [];
  return {
    get: (place: number): T | undefined => stretches[Math.floor(place / stretchLength)]?.records[place % stretchLength],
    set(place: number, record: T): void {
      const number = Math.floor(place / stretchLength);
      const stretch = (stretches[number] ??= { records: [], count: 0 });
      const at = place % stretchLength;
      if (stretch.records[at] === undefined) stretch.count += 1;
      // Not every place before it may be filled: no holes, so that it stays an array to the engine.
      while (stretch.records.length < at) stretch.records.push(undefined);
      stretch.records[at] = record;
    },
    delete(place: number): void {
      const number = Math.floor(place / stretchLength);
      const stretch = stretches[number];
      const at = place % stretchLength;
      if (stretch?.records[at] === undefined) return;
      stretch.records[at] = undefined;
      stretch.count -= 1;
      if (stretch.count === 0) stretches[number] = undefined;
    },
  };
}

interface Stretch<T> {
  readonly records: (T | undefined)[];
  count: number;
}

/**
 * @param mostUnpacked how many records that are done stay as they are
 * @example const table = createRecordTable(voiceKind); table.get(table.add(voice)) // voice
 */
export function createRecordTable<T extends object>(
  kind: RecordKind<T>,
  mostUnpacked = newestUnpacked,
): RecordTable<T> {
  const classes = createClasses(kind);
  const sorted = createClassCounts();
  const times = createTimes(kind);
  const packed = createPackedPart(kind);
  const unpacked = createUnpacked<T>();
  /** Places of records that are done and not packed, the oldest first; those before `next` are packed. */
  let done: number[] = [];
  let next = 0;
  let removed = 0;
  lastNumber += 1;

  const packOldest = (): void => {
    const place = done[next] ?? 0;
    next += 1;
    if (next >= newestUnpacked) {
      done = done.slice(next);
      next = 0;
    }
    const record = unpacked.get(place);
    // It may have been packed, begun anew or removed since.
    if (!record || !kind.isDone(record)) return;
    packed.pack(place, record);
    unpacked.delete(place);
  };
  const keep = (place: number, record: T): void => {
    if (kind.isPackedAtOnce) {
      packed.pack(place, record);
      return;
    }
    unpacked.set(place, record);
    if (!kind.isDone(record)) return;
    done.push(place);
    if (done.length - next > mostUnpacked) packOldest();
  };
  const get = (place: number): T | undefined => unpacked.get(place) ?? packed.get(place);
  const isMeantAt = (place: number, isMeant: (record: T) => boolean): boolean => {
    const record = get(place);
    return record !== undefined && isMeant(record);
  };
  return {
    number: lastNumber,
    get size() {
      return sorted.length - removed;
    },
    add(record) {
      const place = sorted.length;
      sorted.push(classes.numberOf(record));
      times.push(record);
      packed.add();
      keep(place, record);
      return place;
    },
    replace(place, record) {
      packed.drop(place);
      sorted.set(place, classes.numberOf(record));
      keep(place, record);
    },
    remove(place) {
      packed.drop(place);
      unpacked.delete(place);
      sorted.set(place, gone);
      removed += 1;
    },
    sortAnew(place) {
      const record = get(place);
      if (record) sorted.set(place, classes.numberOf(record));
    },
    get,
    judge(passes) {
      const judged = classes.judge(passes);
      return (place) => judged(sorted.get(place));
    },
    list(page, passes, range, isMeant) {
      const judged = times.judge(range, isMeant && ((place) => isMeantAt(place, isMeant)));
      return sorted.find(classes.judge(passes), { ...page, ...judged }).flatMap((place) => get(place) ?? []);
    },
    count(passes, range) {
      const judged = times.judge(range);
      if (judged.isMeant) return sorted.find(classes.judge(passes), judged).length;
      return passes ? sorted.count(classes.judge(passes)) : sorted.length - removed;
    },
    countClasses: () =>
      sorted.all.flatMap((count, number) =>
        number === gone || count === 0 ? [] : [[classes.classOf(number), count] as const],
      ),
    sumUp: (range, isMeant) =>
      times.sumUp(range, function* amountsAt(from, to) {
        for (let place = from; place < to; place += 1) {
          const record = get(place);
          const amount = record && isMeant(record) ? kind.amountOf?.(record) : undefined;
          if (amount) yield amount;
        }
      }),
  };
}

/** Finds records of all tables of a kind by a key of theirs. */
export interface Directory<T> {
  find(key: string): T | undefined;
  /** Where the record is in this table. */
  placeIn(table: RecordTable<T>, key: string): number | undefined;
  add(key: string, table: RecordTable<T>, place: number): void;
  /** Forgets everything of a table. */
  drop(table: RecordTable<T>): void;
}

/** Entries of tables that are gone are swept out when there are this many, and more than others. */
const leastSwept = 1000;

/**
 * @param keyOf the key of a record, to compare
 * @example const directory = createDirectory<Task>(({ id }) => id); directory.find('812345678901234567')
 */
export function createDirectory<T extends object>(keyOf: (record: T) => string | undefined): Directory<T> {
  const index: KeyIndex = createKeyIndex({ hasOwners: true });
  /** Tables by their numbers, with how many entries each has. */
  const owners = new Map<number, { readonly table: RecordTable<T>; entries: number }>();
  let stale = 0;
  return {
    find(key) {
      for (let entry = index.first(key); entry !== -1; entry = index.next(entry)) {
        const record = owners.get(index.ownerAt(entry))?.table.get(index.placeAt(entry));
        if (record && keyOf(record) === key) return record;
      }
      return undefined;
    },
    placeIn(table, key) {
      for (let entry = index.first(key); entry !== -1; entry = index.next(entry)) {
        if (index.ownerAt(entry) !== table.number) continue;
        const place = index.placeAt(entry);
        const record = table.get(place);
        if (record && keyOf(record) === key) return place;
      }
      return undefined;
    },
    add(key, table, place) {
      let owner = owners.get(table.number);
      if (!owner) owners.set(table.number, (owner = { table, entries: 0 }));
      owner.entries += 1;
      index.add(key, place, table.number);
    },
    drop({ number }) {
      stale += owners.get(number)?.entries ?? 0;
      owners.delete(number);
      if (stale < leastSwept || stale * 2 < index.size) return;
      index.keep((owner) => owners.has(owner));
      stale = 0;
    },
  };
}

/** Places of records in one table by a key that several may have, for example the task of a ledger entry. */
export interface PlacesByKey {
  add(key: string, place: number): void;
  /** The same where only the newest of like records of a key is asked for: its place goes in place of the one before it. */
  addNewest(key: string, place: number): void;
  /**
   * In order.
   *
   * @param passes asked before the record is looked at
   */
  find(key: string, passes?: (place: number) => boolean): readonly number[];
}

/**
 * @param matches whether the record has the key
 * @param isLike whether the newer of two records of a key stands for both
 * @example const ofTask = createPlacesByKey(table, ({ taskId }, key) => taskId === key)
 */
export function createPlacesByKey<T>(
  table: Pick<RecordTable<T>, 'get'>,
  matches: (record: T, key: string) => boolean,
  isLike: (one: T, other: T) => boolean = () => true,
): PlacesByKey {
  const index = createKeyIndex();
  return {
    add: (key, place) => index.add(key, place),
    addNewest(key, place) {
      const added = table.get(place);
      for (let entry = index.first(key); entry !== -1; entry = index.next(entry)) {
        const record = table.get(index.placeAt(entry));
        if (!record || !added || !matches(record, key) || !isLike(record, added)) continue;
        index.move(entry, place);
        return;
      }
      index.add(key, place);
    },
    find(key, passes) {
      const places: number[] = [];
      for (let entry = index.first(key); entry !== -1; entry = index.next(entry)) {
        const place = index.placeAt(entry);
        if (passes?.(place) === false) continue;
        const record = table.get(place);
        if (record && matches(record, key)) places.push(place);
      }
      return places.sort((one, other) => one - other);
    },
  };
}
