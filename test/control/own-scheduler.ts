/** A scheduler over a real engine whose courier, wall time and store a test drives by hand. */
import { createAccount } from '../../src/emulator/core/accounts.ts';
import type { EngineDeps } from '../../src/emulator/core/engine-context.ts';
import type { Courier } from '../../src/emulator/core/ports.ts';
import type { Progression } from '../../src/emulator/core/progression.ts';
import { defaultSettings } from '../../src/contracts/spec/settings.ts';
import { submitTask } from '../../src/emulator/core/submit.ts';
import { createScheduler } from '../../src/emulator/effects/scheduler.ts';
import { baseGrant } from '../../src/emulator/grants.ts';
import { buildHouse } from '../../src/emulator/wiring.ts';

const raise = (error: unknown) => {
  throw error;
};

/** A courier that posts everything at once, as told. */
const createCourierOf = (post: Courier['post']): Courier => ({
  post,
  async postIfWanted(request, headersNow) {
    const headers = await headersNow();
    return headers && post({ ...request, headers });
  },
  close: () => Promise.resolve(),
});

/** @param change puts things of the test's own into the engine */
export async function createOwnScheduler(
  post: Courier['post'],
  change: (engine: EngineDeps) => Partial<EngineDeps> = () => ({}),
) {
  const built = buildHouse({}, raise).engine;
  const engine = { ...built, ...change(built) };
  const scheduler = createScheduler({
    engine,
    courier: createCourierOf(post),
    headersOf: () => ({}),
    onFinished: () => undefined,
    onAttempt: () => undefined,
    onError: raise,
  });
  const immediate: Progression = { mode: 'immediate' };
  const grant = { ...baseGrant({}, defaultSettings, engine.wall.now()), progressions: { '*': immediate } };
  const account = await createAccount(engine, grant);
  return {
    engine,
    scheduler,
    account,
    submit: (callbackUrl: string) =>
      submitTask(engine, {
        accountId: account.id,
        dialect: 'kling',
        operation: 'kling.create-text-to-audio',
        product: 'text-to-audio',
        priceMilli: 250,
        input: { prompt: 'rain', duration: 3 },
        callbackUrl,
        origin: 'http://localhost',
        answersWhenFinished: false,
        checks: ['funds'],
      }),
  };
}
