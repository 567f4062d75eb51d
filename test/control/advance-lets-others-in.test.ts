/** Work on thousands of things does not hold up other requests: a clock that is moved, resets of all accounts. */
import { expect, onTestFinished, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createMemoryStore } from '../../src/emulator/store/memory.ts';
import { createClient } from '../support/client.ts';

test('requests of others are answered while one move does what thousands of tasks wait for', async () => {
  const kling = await startKlingEmulator({ clock: 'manual', settings: { 'concurrency.audio': 'off' } });
  onTestFinished(() => kling.stop());
  const client = createClient(kling.url, 'key-of-many');
  const create = () => client.post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 3 });
  for (let round = 0; round < 10; round += 1) await Promise.all(Array.from({ length: 100 }, create));
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
  expect(fired).toHaveLength(2000);
  // One pause for each 500 things at least: each is a turn of the event loop, in which others are answered.
  expect(turns).toBeGreaterThanOrEqual(4);
});

test('a reset of all accounts lets others in after each part, also those who delete accounts', async () => {
  let isCounting = false;
  let resets = 0;
  let mostResets = 0;
  const openStore = ({ now }: { readonly now: () => number }) => {
    const store = createMemoryStore({ now });
    return {
      ...store,
      commit(changes: Parameters<typeof store.commit>[0]) {
        if (changes.clear) mostResets = Math.max(mostResets, (resets += 1));
        return store.commit(changes);
      },
    };
  };
  const kling = await startKlingEmulator({ progression: { mode: 'immediate' } }, { openStore });
  onTestFinished(() => kling.stop());
  const turn = () => {
    resets = 0;
    if (isCounting) setImmediate(turn);
  };

  for (let caller = 0; caller < 320; caller += 1)
    await createClient(kling.url, `caller-${caller}`).get('/v1/general/presets-voices');
  isCounting = true;
  mostResets = 0;
  turn();
  expect((await kling.control.resetAllAccounts()).accounts).toBe(320);
  isCounting = false;
  expect(mostResets).toBeLessThanOrEqual(100);

  const resetting = kling.control.resetAllAccounts();
  const deleting = Promise.all(
    Array.from({ length: 20 }, (_, index) => kling.control.deleteAccount({ account: `caller-${300 + index}` })),
  );
  const { accounts } = await resetting;
  await deleting;
  expect(accounts).toBeGreaterThanOrEqual(300);
});

test('a provider state that fails puts back what was there at one moment, whatever others do beside it', async () => {
  const kling = await startKlingEmulator({ progression: { mode: 'held' }, settings: { 'concurrency.audio': 'off' } });
  onTestFinished(() => kling.stop());
  const client = createClient(kling.url, 'pact-verifier');
  for (let made = 0; made < 600; made += 100)
    await Promise.all(
      Array.from({ length: 100 }, () => client.post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 3 })),
    );
  const failing = kling.control.setUpProviderState({ state: 'a callback is delivered' });
  const resetting = kling.control.resetAccount({ account: 'pact-verifier' });
  await expect(failing).rejects.toThrow('callback_url');
  await resetting;
  const account = kling.account('pact-verifier');
  const { total } = await account.tasks();
  expect([0, 600]).toContain(total);
  // Each running task holds its price, and nothing else does.
  const { balances } = await account.ledger();
  expect(balances.reduce((sum, { held_units: held }) => sum + held, 0)).toBe(total * 0.25);
});
