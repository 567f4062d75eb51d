/** A clock that is moved past thousands of things does not hold up other requests. */
import { expect, onTestFinished, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createClient } from '../support/client.ts';

test('requests of others are answered while one move does what thousands of tasks wait for', async () => {
  const kling = await startKlingEmulator({ clock: 'manual', settings: { 'concurrency.audio': 'off' } });
  onTestFinished(() => kling.stop());
  const client = createClient(kling.url, 'key-of-many');
  const create = () => client.post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 3 });
  for (let round = 0; round < 30; round += 1) await Promise.all(Array.from({ length: 100 }, create));
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns += 1;
    if (!isOver) setImmediate(count);
  };
  const advancing = kling.account('key-of-many').advance(10_000);
  setImmediate(count);
  const { fired } = await advancing;
  isOver = true;
  expect(fired).toHaveLength(6000);
  // One pause for each 500 things at least: each is a turn of the event loop, in which others are answered.
  expect(turns).toBeGreaterThanOrEqual(10);
});
