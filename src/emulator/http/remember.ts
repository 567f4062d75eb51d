/**
 * Remembers what a pure function said of the texts it was asked most recently: clients send the same `Host` and the same
 * token with every request.
 *
 * @param most texts remembered; all are forgotten when there are more
 * @example const originOf = remember(100, (host) => new URL(`http://${host}`).origin)
 */
export function remember<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
