/**
 * Items by key, in their order. Journals are long: nothing is copied on the way.
 *
 * @example groupBy(requests, ({ task_id }) => task_id).get('830460928805724256')
 */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
