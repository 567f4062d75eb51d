/**
 * Remembers what was made of an object, as long as the object lives: several rules ask the same of a journal.
 *
 * @example const endingsOf = memoize(listEndings); endingsOf(context);
 */
export function memoize<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = made.get(key);
    if (found) return found.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
