import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDurableStore } from '../../src/emulator/store/durable.ts';
import type { Store } from '../../src/emulator/shell/ports.ts';
import { reopening, sampleAccount, testStore } from './store-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-dir-'));
const opened: Store[] = [];
afterAll(async () => {
  for (const store of opened) await store.close();
  rmSync(folder, { recursive: true, force: true });
});
let directories = 0;
const newDirectory = () => join(folder, String((directories += 1)));
const openAt = async (directory: string, now: () => number) => {
  const store = await openDurableStore({ directory, now });
  opened.push(store);
  return store;
};

describe('open all the time', () => testStore((now) => openAt(newDirectory(), now)));
describe('closed and opened anew after each commit', () => testStore(reopening(openAt, newDirectory)));

test('a commit that can not be written is reported, as is every later one, and none of them is there afterwards', async () => {
  const directory = newDirectory();
  const store = await openDurableStore({ directory, now: () => 0 });
  await store.commit({ accountId: 'a', account: sampleAccount('a') });
  await store.whenDurable();
  // The files are gone from under it.
  await store.close();
  await store.commit({ accountId: 'b', account: sampleAccount('b') });
  await expect(store.whenDurable()).rejects.toThrow(`Data directory ${directory} can't be written: `);
  expect(() => store.commit({ accountId: 'c', account: sampleAccount('c') })).toThrow('Nothing is accepted any more');
  const again = await openAt(directory, () => 0);
  const { found } = await again.load({ found: { kind: 'accounts', page: {} } });
  expect(found).toMatchObject([{ id: 'a' }]);
});
