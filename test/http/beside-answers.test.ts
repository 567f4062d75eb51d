import { expect, onTestFinished, test, vi } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import type { Store } from '../../src/emulator/shell/ports.ts';
import { StoreFailedError } from '../../src/emulator/shell/shell.ts';
import { createMemoryStore } from '../../src/emulator/store/memory.ts';
import { createClient } from '../support/client.ts';

test('a logger that throws changes no answer (finished work was answered with 500)', async () => {
  const consoleError = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const fail = () => {
    throw new Error('The disk is full.');
  };
  const kling = await startKlingEmulator({ logger: { info: fail, warn: fail, error: fail } });
  onTestFinished(async () => {
    await kling.stop();
    consoleError.mockRestore();
  });
  const client = createClient(kling.url, 'some-api-key');
  const made = await client.post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 3 });
  expect(made.status).toBe(200);
  const listed = await client.get('/v1/audio/text-to-audio');
  expect(listed.status).toBe(200);
  expect(consoleError).toHaveBeenCalled();
});

test('an emulator beside a test with fake timers answers (it never answered again)', async () => {
  const kling = await startKlingEmulator();
  onTestFinished(() => kling.stop());
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { status } = await createClient(kling.url, 'some-api-key').get('/v1/general/presets-voices');
  expect(status).toBe(200);
});

test('a store that is gone is waited for once per request and reported in one line (again for the journal, with a stack)', async () => {
  const told: unknown[] = [];
  const logger = { info: () => undefined, warn: () => undefined, error: (...line: unknown[]) => told.push(line) };
  const problem = "Store redis://store can't be reached.";
  const store = createMemoryStore({ now: Date.now });
  const shared = {
    mark: () => undefined,
    onChangesOfOthers: () => undefined,
    followJournal: () => undefined,
    write: () => undefined,
    whenWritten: () => new Promise<never>(() => undefined),
  };
  let isGone = false;
  const load: typeof store.load = (reads) =>
    isGone ? Promise.reject(new StoreFailedError(problem, undefined)) : store.load(reads);
  const openStore = () => ({ ...store, load, shared }) as unknown as Store;
  const kling = await startKlingEmulator({ logger }, { openStore });
  onTestFinished(() => kling.stop());
  isGone = true;
  const { status, headers } = await createClient(kling.url, 'some-api-key').get('/v1/general/presets-voices');
  expect(status).toBe(500);
  expect(headers.get('kling-emulator-diagnostics')).toContain(problem);
  expect(told).toEqual([[{}, problem]]);
});
