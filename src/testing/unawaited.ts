/**
 * Assertions that nobody awaited. Ours ask the emulator and are asynchronous: without `await` a test would end before
 * they have looked, and pass.
 */

/** By what the assertion was about: an account's handle, which a fixture and its account share. */
const running = new WeakMap<object, Map<Promise<unknown>, string>>();

/**
 * Remembers an assertion until it has an answer.
 *
 * @param frames where it stands
 */
export function trackAssertion<T>(about: object, assertion: Promise<T>, frames: string): Promise<T> {
  const open = running.get(about) ?? new Map<Promise<unknown>, string>();
  running.set(about, open.set(assertion, frames));
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
  const [first] = open;
  if (!first) return;
  await Promise.allSettled(open.map(([assertion]) => assertion));
  const error = new Error(
    `${open.length === 1 ? 'An assertion' : `${open.length} assertions`} about Kling had no answer yet when the test ended: ` +
      'write `await expect(kling)…`.',
  );
  error.stack = `${error.name}: ${error.message}\n${first[1]}`;
  throw error;
}
