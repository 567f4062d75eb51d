/**
 * Due things, earliest first, ties in the order they were added. Many are due in the same millisecond: each moment has
 * a list of its own, and only the moments stand in a heap. Adding and taking are steps in a list then, not walks
 * through a heap of everything that is due.
 */
export interface DueEntry {
  readonly dueAt: number;
  readonly order: number;
  readonly kind: 'task' | 'delivery';
  readonly id: string;
  /** Version of the record this entry was made from: an older one is stale. */
  readonly version: number;
}

export interface DueQueue {
  push(entry: DueEntry): void;
  /** The earliest entry, left where it is. */
  peek(): DueEntry | undefined;
  pop(): DueEntry | undefined;
}

/** What is due in one moment; those before `next` are taken. */
interface Moment {
  readonly dueAt: number;
  readonly entries: DueEntry[];
  next: number;
}

function pushMoment(heap: Moment[], moment: Moment): void {
  let index = heap.length;
  heap.push(moment);
  while (index > 0) {
    const above = (index - 1) >> 1;
    const parent = heap[above];
    if (!parent || parent.dueAt <= moment.dueAt) break;
    heap[index] = parent;
    index = above;
  }
  heap[index] = moment;
}

function popMoment(heap: Moment[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  let index = 0;
  for (;;) {
    let below = 2 * index + 1;
    let child = heap[below];
    if (!child) break;
    const right = heap[below + 1];
    if (right && right.dueAt < child.dueAt) {
      below += 1;
      child = right;
    }
    if (last.dueAt <= child.dueAt) break;
    heap[index] = child;
    index = below;
  }
  heap[index] = last;
}

/** Adds an entry to its moment. One that comes back (a lease that ran out) goes before those that were added after it. */
function addTo({ entries, next }: Moment, entry: DueEntry): void {
  let place = entries.length;
  while (place > next && (entries[place - 1]?.order ?? 0) > entry.order) place -= 1;
  if (place === entries.length) entries.push(entry);
  else entries.splice(place, 0, entry);
}

/** @example const due = createDueQueue(); due.push(entry); due.pop() === entry */
export function createDueQueue(): DueQueue {
  const heap: Moment[] = [];
  const moments = new Map<number, Moment>();
  return {
    push(entry) {
      const known = moments.get(entry.dueAt);
      if (known) {
        addTo(known, entry);
        return;
      }
      const moment: Moment = { dueAt: entry.dueAt, entries: [entry], next: 0 };
      moments.set(entry.dueAt, moment);
      pushMoment(heap, moment);
    },
    peek() {
      const [first] = heap;
      return first?.entries[first.next];
    },
    pop() {
      const [first] = heap;
      if (!first) return undefined;
      const entry = first.entries[first.next];
      first.next += 1;
      if (first.next === first.entries.length) {
        popMoment(heap);
        moments.delete(first.dueAt);
      }
      return entry;
    },
  };
}
