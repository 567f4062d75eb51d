/** A binary heap of due things, earliest first, ties in the order they were added. */
export interface DueEntry {
  readonly dueAt: number;
  readonly order: number;
  readonly kind: 'task' | 'delivery';
  readonly id: string;
  /** Version of the record this entry was made from: an older one is stale. */
  readonly version: number;
}

const isBefore = (a: DueEntry, b: DueEntry) => a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.order < b.order);

export function pushDue(heap: DueEntry[], entry: DueEntry): void {
  let index = heap.length;
  heap.push(entry);
  while (index > 0) {
    const above = (index - 1) >> 1;
    const parent = heap[above];
    if (!parent || !isBefore(entry, parent)) break;
    heap[index] = parent;
    index = above;
  }
  heap[index] = entry;
}

export function popDue(heap: DueEntry[]): DueEntry | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!top || !last || heap.length === 0) return top;
  let index = 0;
  for (;;) {
    let below = 2 * index + 1;
    let child = heap[below];
    if (!child) break;
    const right = heap[below + 1];
    if (right && isBefore(right, child)) {
      below += 1;
      child = right;
    }
    if (!isBefore(child, last)) break;
    heap[index] = child;
    index = below;
  }
  heap[index] = last;
  return top;
}
