/** What the shell does when another process was faster. */
import { expect, test } from 'vitest';
import type { Decider } from '../../src/emulator/core/decider.ts';
import { accountById } from '../../src/emulator/core/reads.ts';
import type { Account } from '../../src/emulator/core/records.ts';
import { createShell, type ShellDeps } from '../../src/emulator/shell/shell.ts';
import { createMemoryStore } from '../../src/emulator/store/memory.ts';
import { sampleAccount } from '../store/store-suite.ts';

const rename: Decider<{ readonly accountId: string }, { readonly account: Account }, string> = {
  reads: ({ accountId }) => ({ account: accountById(accountId) as never }),
  decide: ({ account }) => ({
    outcome: account.name,
    changes: { accountId: account.id, account: { ...account, name: 'new', version: account.version + 1 } },
  }),
};

/** A shell whose store lets others be faster the first `times`, and what it rested in between. */
function createContended(times: number) {
  const memory = createMemoryStore({ now: () => 0 });
  void memory.commit({ accountId: 'a', account: sampleAccount('a') });
  let commits = 0;
  const rests: number[] = [];
  const shell = createShell({
    store: { ...memory, commit: (changes) => ((commits += 1) <= times ? 'conflict' : memory.commit(changes)) },
    wall: {
      now: () => 0,
      machineTime: () => 0,
      startTimer(ms, wake) {
        rests.push(ms);
        wake();
        return () => undefined;
      },
    },
    emit: () => undefined,
  } as Pick<ShellDeps, 'store' | 'wall' | 'emit'> as ShellDeps);
  return { shell, rests, commits: () => commits };
}

test('it decides again at once, then after random rests that grow to a bound, until it is the fastest', async () => {
  const { shell, rests, commits } = createContended(40);
  expect(await shell.run(rename, { accountId: 'a' })).toBe('a');
  expect(commits()).toBe(41);
  expect(rests).toHaveLength(39);
  rests.forEach((ms, index) => expect(ms).toBeLessThanOrEqual(Math.min(2 ** (index + 1), 16)));
  expect(new Set(rests).size).toBeGreaterThan(30);
});

test('with a store that one process has alone nothing is rested for', () => {
  const { shell, rests } = createContended(1);
  expect(shell.run(rename, { accountId: 'a' })).toBe('a');
  expect(rests).toEqual([]);
});

test('it ends, and says what to do', async () => {
  const { shell, commits } = createContended(Infinity);
  await expect(shell.run(rename, { accountId: 'a' })).rejects.toThrow(
    'Account a was changed by other processes 100 times while this one decided. Fewer emulators on one store,',
  );
  expect(commits()).toBe(100);
});
