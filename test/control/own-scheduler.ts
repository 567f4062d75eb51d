/** A scheduler over a real shell whose callback sender, wall time and store a test drives by hand. */
import { createAccount, noAccount } from '../../src/emulator/core/accounts.ts';
import type { Progression } from '../../src/emulator/core/records.ts';
import { defaultSettings } from '../../src/contracts/spec/vendors.ts';
import { submitTask } from '../../src/emulator/core/submit.ts';
import { createDeliveryQueue } from '../../src/emulator/effects/delivery-queue.ts';
import { createScheduler } from '../../src/emulator/effects/scheduler.ts';
import { baseGrant } from '../../src/emulator/account-defaults.ts';
import type { CallbackSender, Store, WallClock } from '../../src/emulator/shell/ports.ts';
import { createLifecycle } from '../../src/emulator/shell/lifecycle.ts';
import { createShell } from '../../src/emulator/shell/shell.ts';
import { createRuntime } from '../../src/emulator/runtime.ts';
import { sampleSubmit } from '../core/samples.ts';

/** A callback sender that posts everything at once, by a given function. */
const createSenderOf = (post: CallbackSender['post']): CallbackSender => ({
  post,
  async postIfWanted(request, headersNow) {
    const headers = await headersNow();
    return headers && post({ ...request, headers });
  },
  close: () => Promise.resolve(),
});

/** @param change puts things of the test's own into the shell */
export async function createOwnScheduler(
  post: CallbackSender['post'] | CallbackSender,
  change: (store: Store) => { readonly store?: Store; readonly wall?: WallClock } = () => ({}),
) {
  const built = createRuntime({}).shell;
  const shell = createShell({ ...built, ...change(built.store), emit: () => undefined });
  const deps = {
    shell,
    callbackSender: typeof post === 'function' ? createSenderOf(post) : post,
    lifecycle: createLifecycle(),
  };
  const immediate: Progression = { mode: 'immediate' };
  const grant = { ...baseGrant({}, defaultSettings, shell.wall.now()), progressions: { '*': immediate } };
  const made = await shell.run(createAccount, { accountId: noAccount, grant });
  if (made.kind !== 'created') throw new Error(made.kind);
  const { account } = made;
  return {
    shell,
    scheduler: createScheduler(deps),
    queue: createDeliveryQueue(deps),
    account,
    submit: (callbackUrl: string) => shell.run(submitTask, sampleSubmit(account.id, { callbackUrl })),
  };
}
