import { createMemoryStore } from '../../src/emulator/store/memory.ts';
import { testStore } from './store-suite.ts';

testStore((now) => Promise.resolve(createMemoryStore({ now })));
