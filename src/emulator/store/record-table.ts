/**
 * Records of one kind of one account, in the order in which they were made. Those that nothing is going to happen to any
 * more are packed; reading one unpacks it.
 */
import type { Page } from '../core/reads.ts';
import type { Passes, PlacesPage } from './class-counts.ts';
import { createClassCounts, gone } from './class-counts.ts';
import type { KeyIndex } from './key-index.ts';
import { createKeyIndex } from './key-index.ts';
import { createNumberList, createTimeList } from './numbers.ts';
import type { PackedRows } from './packed-rows.ts';
import { createPackedRows } from './packed-rows.ts';
import type { PackedKind, Packer } from './record-packer.ts';
import { createPacker } from './record-packer.ts';
import { createSequences } from './sequences.ts';

export interface RecordKind<T> extends PackedKind<T> {
  /** Whether hardly anything is going to happen to it any more. */
  readonly isDone: (record: T) => boolean;
  /** What filters can ask of a record: records of one class pass the same filters. */
  readonly classOf?: (record: T) => readonly string[];
  /** When it was made, where lists are asked for a range of times. */
  readonly madeAt?: (record: T) => number;
}

/** Whether records of a class pass: asked once for each class, with one record of it. */
export type ClassPasses<T> = (sample: T, classOfSample: readonly string[]) => boolean;

/** A range of times in which records were made, both ends included. */
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
  /** @param behind the place behind which the list begins */
  list(page: Page & Pick<PlacesPage, 'behind'>, passes?: ClassPasses<T>, range?: TimeRange): readonly T[];
  /** Whether the record at a place passes, without a look at it. */
  judge(passes: ClassPasses<T>): (place: number) => boolean;
  count(passes?: ClassPasses<T>, range?: TimeRange): number;
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
    judge(passes: ClassPasses<T> | undefined): Passes {
      const judged = samples.map((sample, index) => passes?.(sample, names.all[index] ?? noClass) ?? true);
      return (number) => number !== gone && judged[number - 1] === true;
    },
  };
}

const noClass: readonly string[] = [];

/** When the records of a table were made, so that a range is found without a look at them. */
function createTimes<T>({ madeAt }: RecordKind<T>) {
  const times = createTimeList();
  let first = Infinity;
  let last = -Infinity;
  return {
    push(record: T): void {
      if (!madeAt) return;
      const time = madeAt(record);
      first = Math.min(first, time);
      last = Math.max(last, time);
      times.push(time);
    },
    /** @returns `undefined` when everything is in the range */
    judge({ from = -Infinity, to = Infinity }: TimeRange = {}): ((place: number) => boolean) | undefined {
      if (from <= first && to >= last) return undefined;
      return (place) => times.get(place) >= from && times.get(place) <= to;
    },
  };
}

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
      if (row !== 0) places.set(place, next.add(old.read(row)));
    }
    rows = next;
  };
  return {
    add: () => places.push(0),
    get(place: number): T | undefined {
      const row = places.get(place);
      return row === 0 || !rows ? undefined : packer?.unpack(rows.read(row));
    },
    pack(place: number, record: T): void {
      packer ??= createPacker<T>(kind);
      rows ??= createPackedRows();
      places.set(place, rows.add(packer.pack(record)));
    },
    drop(place: number): void {
      drop(place);
      tidy();
    },
  };
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
  const whole = new Map<number, T>();
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
    const record = whole.get(place);
    // It may have been packed, begun anew or removed since.
    if (!record || !kind.isDone(record)) return;
    packed.pack(place, record);
    whole.delete(place);
  };
  const keep = (place: number, record: T): void => {
    whole.set(place, record);
    if (!kind.isDone(record)) return;
    done.push(place);
    if (done.length - next > mostUnpacked) packOldest();
  };
  const get = (place: number): T | undefined => whole.get(place) ?? packed.get(place);
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
      whole.delete(place);
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
    list: (page, passes, range) =>
      sorted.find(classes.judge(passes), { ...page, isMeant: times.judge(range) }).flatMap((place) => get(place) ?? []),
    count(passes, range) {
      const isMeant = times.judge(range);
      if (isMeant) return sorted.find(classes.judge(passes), { isMeant }).length;
      return passes ? sorted.count(classes.judge(passes)) : sorted.length - removed;
    },
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
  const tables = new Map<number, RecordTable<T>>();
  let stale = 0;
  const entries = new Map<number, number>();
  return {
    find(key) {
      let found: T | undefined;
      index.find(key, (place, owner) => {
        if (found) return;
        const record = tables.get(owner)?.get(place);
        if (record && keyOf(record) === key) found = record;
      });
      return found;
    },
    placeIn(table, key) {
      let found: number | undefined;
      index.find(key, (place, owner) => {
        if (owner !== table.number || found !== undefined) return;
        const record = table.get(place);
        if (record && keyOf(record) === key) found = place;
      });
      return found;
    },
    add(key, table, place) {
      tables.set(table.number, table);
      entries.set(table.number, (entries.get(table.number) ?? 0) + 1);
      index.add(key, place, table.number);
    },
    drop({ number }) {
      tables.delete(number);
      stale += entries.get(number) ?? 0;
      entries.delete(number);
      if (stale < leastSwept || stale * 2 < index.size) return;
      index.keep((owner) => tables.has(owner));
      stale = 0;
    },
  };
}

/** Places of records in one table by a key that several may have, for example the task of a ledger entry. */
export interface PlacesByKey {
  add(key: string, place: number): void;
  /**
   * In order.
   *
   * @param passes asked before the record is looked at
   */
  find(key: string, passes?: (place: number) => boolean): readonly number[];
}

/**
 * @param matches whether the record has the key
 * @example const ofTask = createPlacesByKey(table, ({ taskId }, key) => taskId === key)
 */
export function createPlacesByKey<T>(
  table: Pick<RecordTable<T>, 'get'>,
  matches: (record: T, key: string) => boolean,
): PlacesByKey {
  const index = createKeyIndex();
  return {
    add: (key, place) => index.add(key, place),
    find(key, passes) {
      const places: number[] = [];
      index.find(key, (place) => {
        if (passes?.(place) === false) return;
        const record = table.get(place);
        if (record && matches(record, key)) places.push(place);
      });
      return places.sort((one, other) => one - other);
    },
  };
}
