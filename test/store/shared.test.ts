import { afterAll, describe } from 'vitest';
import type { Store } from '../../src/emulator/shell/ports.ts';
import { openSharedStore } from '../../src/emulator/store/shared.ts';
import { createDatabases, describeWithServer } from '../support/redis.ts';
import { reopening, testStore } from './store-suite.ts';

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

  describe('open all the time', () => testStore((now) => openAt(newDatabase(), now)));
  describe('closed and opened anew after each commit', () => testStore(reopening(openAt, newDatabase)));
});
