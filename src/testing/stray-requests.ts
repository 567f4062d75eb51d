/**
 * Requests that belong to no account, and whose they can be.
 */
import type { ControlJournalEntry, ControlJournalRequest } from '../contracts/spec/generated/messages.ts';
import type { Control } from '../emulator/control/control.ts';

const isRequest = (entry: ControlJournalEntry): entry is ControlJournalRequest => entry.kind === 'request';

/**
 * Those after an entry of that number.
 *
 * @throws Error when some are gone: who did not see everything must not say that there was nothing
 */
export async function listStrays(control: Control, after: number): Promise<readonly ControlJournalRequest[]> {
  const { entries, dropped } = await control.queryUnattributed({ after });
  if (dropped <= after) return entries.filter(isRequest);
  throw new Error(
    `The journal was full: ${dropped - after} requests of this test that belong to no account are gone. ` +
      'Keep more with the options journalEntries and journalCharacters.',
  );
}

/** Tests that are running at one emulator: a request of nobody is a test's own only while no other test runs. */
export function createAttendance(isShared: boolean) {
  const present = new Set<{ alone: boolean }>();
  return {
    enter() {
      const visitor = { alone: !isShared && present.size === 0 };
      for (const other of present) other.alone = false;
      present.add(visitor);
      return { isAlone: () => visitor.alone, leave: () => void present.delete(visitor) };
    },
  };
}
