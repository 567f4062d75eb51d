import { expect, onTestFinished, test, vi } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
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
