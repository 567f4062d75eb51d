/**
 * Assertions that nobody awaited. Ours ask the emulator and are asynchronous: without `await` a test would end before
 * they have looked, and pass.
 */

/** By what the assertion was about: an account's handle, which a fixture and its account share. */
const running = new WeakMap<object, Set<Promise<unknown>>>();

/** Remembers an assertion until it has an answer. */
export function trackAssertion<T>(about: object, assertion: Promise<T>): Promise<T> {
  const open = running.get(about) ?? new Set();
  running.set(about, open.add(assertion));
  const forget = () => void open.delete(assertion);
  assertion.then(forget, forget);
  return assertion;
}

/**
 * To be called when a test has ended: an assertion that is still looking was not awaited.
 *
 * @throws Error when there is one
 */
export async function settleAssertions(about: object): Promise<void> {
  const open = [...(running.get(about) ?? [])];
  if (open.length === 0) return;
  await Promise.allSettled(open);
  throw new Error(
    `${open.length === 1 ? 'An assertion' : `${open.length} assertions`} about Kling had no answer yet when the test ended: ` +
      'write `await expect(kling)…`.',
  );
}
