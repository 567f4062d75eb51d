/**
 * Everything of a paged list.
 */
import type { ControlTask } from '../contracts/spec/generated/messages.ts';
import type { AccountHandle } from '../emulator/control/account-handle.ts';

interface Page<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

/** Reads page by page, until there are no more. */
export async function listAll<T>(read: (page: number) => Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const { items, more } = await read(page);
    all.push(...items);
    if (!more) return all;
  }
}

/** Every task of the account, newest first. */
export const listTasks = (account: AccountHandle): Promise<readonly ControlTask[]> =>
  listAll(async (page) => {
    const { tasks, more } = await account.tasks({ page });
    return { items: tasks, more };
  });
