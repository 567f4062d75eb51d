/** Two runs meet the lock of a dead one. The file system is slowed down where it matters, so that they meet every time. */
import type * as FileSystem from 'node:fs/promises';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createFileLedgers } from '../../../src/contracts/budget/ledger-file.ts';
import { createLedger } from '../../../src/contracts/budget/budget.ts';
import { makeDirectory } from '../../cli/temporary-directory.ts';

const slow = vi.hoisted(() => ({
  afterStat: (_path: string): Promise<void> => Promise.resolve(),
  beforeRename: (): Promise<void> => Promise.resolve(),
}));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  return {
    ...real,
    stat: async (path: string) => {
      const found = await real.stat(path);
      await slow.afterStat(path);
      return found;
    },
    rename: async (from: string, to: string) => {
      await slow.beforeRename();
      await real.rename(from, to);
    },
  };
});

function createGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), opened };
}

test('one that has seen a stale lock does not break the fresh one of another', async () => {
  const path = join(await makeDirectory(), 'spending.json');
  await writeFile(`${path}.lock`, 'a dead run');
  await utimes(`${path}.lock`, 0, 0);
  const [secondHoldsLock, firstHasGoneOn] = [createGate(), createGate()];
  let looks = 0;
  let renames = 0;
  slow.afterStat = async () => {
    looks += 1;
    // The first one falls asleep over what it has seen.
    if (looks === 1) await secondHoldsLock.opened;
    else if (renames > 0) firstHasGoneOn.open();
  };
  slow.beforeRename = async () => {
    renames += 1;
    if (renames > 1) firstHasGoneOn.open();
    else {
      secondHoldsLock.open();
      await firstHasGoneOn.opened;
    }
  };
  const open = (id: string) =>
    createLedger({ store: createFileLedgers(path), name: 'book', now: Date.now, newId: () => id });
  await Promise.all([open('one').add('a', 50), open('two').add('a', 50)]);
  expect(await open('three').spent()).toBe(100);
});
