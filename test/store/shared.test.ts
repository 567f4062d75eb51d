import { afterAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/emulator/shell/ports.ts';
import { openSharedStore } from '../../src/emulator/store/shared.ts';
import { createDatabases, describeWithServer } from '../support/redis.ts';
import { reopening, sampleAccount, sampleTask, testStore } from './store-suite.ts';

describeWithServer('a store on a server', () => {
  const newDatabase = createDatabases();
  const opened: Store[] = [];
  afterAll(async () => {
    for (const store of opened) await store.close();
  });
  const openAt = async (url: Promise<string>, now: () => number) => {
    const store = await openSharedStore({ url: await url, now });
    opened.push(store);
    return store;
  };

  test('what was decided before another process changed anything of the account is decided again', async () => {
    const url = newDatabase();
    const [a, b] = [await openAt(url, () => 0), await openAt(url, () => 0)];
    await a.commit({ accountId: 'a', account: sampleAccount('a') });
    await b.load({});
    const before = b.shared?.mark();
    await a.commit({ accountId: 'a', tasks: [sampleTask('1', 'a')] });
    const changes = { accountId: 'a', tasks: [sampleTask('2', 'a')] };
    expect(await b.commit(changes, before)).toBe('conflict');
    await a.commit({ accountId: 'b', account: sampleAccount('b') });
    expect(await b.commit(changes, b.shared?.mark())).toBe('saved');
  });

  describe('open all the time', () => testStore((now) => openAt(newDatabase(), now)));
  describe('closed and opened anew after each commit', () => testStore(reopening(openAt, newDatabase)));
});
