import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openDurableStore } from '../../src/emulator/store/durable.ts';
import type { Store } from '../../src/emulator/shell/ports.ts';
import { reopening, testStore } from './store-suite.ts';

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
