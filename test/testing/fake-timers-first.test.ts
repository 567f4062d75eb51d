/** Timers that are faked before the emulator starts. Nothing here may load the emulator but the fixture itself. */
import { afterEach, beforeEach, vi } from 'vitest';
import { createKlingTest, expect } from '../../src/testing/vitest.ts';
import { create, hello, speech } from './client.ts';

const test = createKlingTest({ clock: 'manual', failOnViolations: true });

afterEach(() => void vi.useRealTimers());

// In this order: the first test starts the emulator, after the hook.
beforeEach(({ task }) => {
  if (task.name.startsWith('an emulator that starts')) vi.useFakeTimers();
});

test('an emulator that starts while timers are faked works', async ({ kling }) => {
  expect(vi.isFakeTimers()).toBe(true);
  await create(kling, speech, hello);
  await expect(kling).toHaveBeenCharged({ product: 'tts' });
});

test('the next test, with real timers, works as well', async ({ kling }) => {
  expect(vi.isFakeTimers()).toBe(false);
  await create(kling, speech, hello);
});
