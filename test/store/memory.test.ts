import { describe } from 'vitest';
import { createMemoryStore } from '../../src/emulator/store/memory.ts';
import { createTables } from '../../src/emulator/store/tables.ts';
import { testStore } from './store-suite.ts';

testStore((now) => Promise.resolve(createMemoryStore({ now })));

describe('with every record that is done packed at once', () => {
  testStore((now) => Promise.resolve(createMemoryStore({ now, tables: createTables(0) })));
});
