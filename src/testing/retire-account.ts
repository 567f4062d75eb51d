/**
 * What becomes of a test's account when the test has ended.
 */
import type { Control } from '../emulator/control/control.ts';
import type { ControlErrorCode } from '../emulator/control/control-error.ts';
import { ControlError } from '../emulator/control/control-error.ts';
import type { TestKeys } from './test-keys.ts';

async function forgive(code: ControlErrorCode, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ControlError && error.code === code)) throw error;
  }
}

/** Deletes the account; the test may have done that itself. */
export const deleteAccount = (control: Control, account: string): Promise<void> =>
  forgive('not-found', control.deleteAccount({ account }));

/** The slowest that a clock can be: a task that takes a second and a half takes 25 minutes. */
const slowest = 0.001;

async function stopTime(control: Control, account: string): Promise<void> {
  if ((await control.getClock({ account })).mode === 'manual') return;
  // Answers who waits for the end of a task.
  await control.setClock({ account, mode: 'manual' });
  // Not left manual: how often a client asked would then be judged no more, as that says nothing in moved time.
  await control.setClock({ account, mode: 'scaled', scale: slowest });
}

/**
 * Stops the account's time: no task moves and no callback is sent any more, but what the client did is there to be
 * judged, and a request that comes late is no refused one.
 */
export const freezeAccount = (control: Control, account: string): Promise<void> =>
  forgive('not-found', stopTime(control, account));

/**
 * Gives the keys of an ended test to an account that has and does nothing. What that test left running would otherwise be
 * refused as of nobody, and the next test, which is alone by then, be blamed for it.
 */
export const keepKeys = (control: Control, { accessKey, secretKey, apiKey }: TestKeys): Promise<void> =>
  forgive(
    'conflict',
    control
      .createAccount({
        access_key: accessKey,
        secret: secretKey,
        api_key: apiKey,
        packs: [],
        webhook_secrets: [],
        clock: { mode: 'manual' },
      })
      .then(() => undefined),
  );
