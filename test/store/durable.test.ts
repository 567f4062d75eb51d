import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { explainFileError, makeFolder } from '../../src/contracts/spec/files.ts';
import { openDurableStore } from '../../src/emulator/store/durable.ts';
import type { Store } from '../../src/emulator/shell/ports.ts';
import { reopening, sampleAccount, sampleTask, testStore } from './store-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-dir-'));
const opened: Store[] = [];
afterAll(async () => {
  for (const store of opened) await store.close();
  rmSync(folder, { recursive: true, force: true });
});
let directories = 0;
const newDirectory = () => join(folder, String((directories += 1)));
const openAt = async (directory: string, now: () => number) => {
  const store = await openDurableStore({ directory, now, makeFolder, explainFileError });
  opened.push(store);
  return store;
};

describe('open all the time', () => testStore((now) => openAt(newDirectory(), now)));
describe('closed and opened anew after each commit', () => testStore(reopening(openAt, newDirectory)));

test('a commit that can not be written is reported, as is every later one, and none of them is there afterwards', async () => {
  const directory = newDirectory();
  const store = await openDurableStore({ directory, now: () => 0, makeFolder, explainFileError });
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

test('many records are written and forgotten in parts that let others in, and what comes after them stands', async () => {
  const make = ClassicLevel.prototype.batch as () => object;
  let inTurn = 0;
  let most = 0;
  let isOver = false;
  const count = <Name extends 'put' | 'del'>(batch: Record<Name, (...args: unknown[]) => object>, name: Name) => {
    const plain = batch[name].bind(batch);
    batch[name] = (...args) => {
      most = Math.max(most, (inTurn += 1));
      return plain(...args);
    };
  };
  const spy = vi.spyOn(ClassicLevel.prototype, 'batch').mockImplementation(function counted(this: ClassicLevel) {
    const batch = make.call(this) as Record<'put' | 'del', (...args: unknown[]) => object>;
    count(batch, 'put');
    count(batch, 'del');
    return batch as never;
  });
  onTestFinished(() => spy.mockRestore());
  const turn = () => {
    inTurn = 0;
    if (!isOver) setImmediate(turn);
  };
  turn();

  const directory = newDirectory();
  const store = await openDurableStore({ directory, now: () => 0, makeFolder, explainFileError });
  const accountId = 'a';
  const tasks = Array.from({ length: 9000 }, (_, id) => sampleTask(String(id), accountId));
  await store.commit({ accountId, account: sampleAccount(accountId), tasks });
  await store.whenDurable();
  await store.commit({ accountId, tasks: [sampleTask('pending', accountId)] });
  await store.commit({ accountId, clear: ['tasks'] });
  await store.commit({ accountId, tasks: [sampleTask('7', accountId), sampleTask('new', accountId)] });
  await store.whenDurable();
  await store.close();
  isOver = true;
  // With the count of records, which a part may end with.
  expect(most).toBeLessThanOrEqual(2001);

  const again = await openAt(directory, () => 0);
  const { found } = await again.load({ found: { kind: 'tasks', accountId, filter: {}, page: {} } });
  expect((found as readonly { id: string }[]).map(({ id }) => id)).toEqual(['7', 'new']);
});
