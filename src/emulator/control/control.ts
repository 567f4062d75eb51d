/**
 * What a test may ask of the emulator, as one object of functions: the same over HTTP (`/__emulator`) and in the
 * library (`kling.control`). Every function takes one object and answers plain data, or throws a `ControlError`.
 */
import { createAboutOperations } from './about.ts';
import { createAccountOperations, createResetOperations } from './accounts.ts';
import { createCallbackOperations } from './callbacks.ts';
import { createClockOperations } from './clocks.ts';
import type { ControlDeps } from './control-deps.ts';
import { createAccountLookup } from './account-lookup.ts';
import { createEventOperations } from './events.ts';
import { createFaultOperations } from './fault-injection.ts';
import { createMediaOperations } from './media.ts';
import { createPactOperations } from './pact-operations.ts';
import { createRecordOperations } from './records.ts';
import { createTaskOperations } from './tasks.ts';

/**
 * @example
 * await control.addFault({ account: 'my-access-key', kind: 'fail-task', product: 'tts' });
 * await control.advanceClock({ account: 'my-access-key', ms: 1500 });
 */
export function createControl(deps: ControlDeps) {
  const lookup = createAccountLookup(deps);
  return {
    ...createAboutOperations(deps, lookup),
    ...createEventOperations(deps),
    ...createAccountOperations(deps, lookup),
    ...createResetOperations(deps, lookup),
    ...createClockOperations(deps, lookup),
    ...createTaskOperations(deps, lookup),
    ...createFaultOperations(deps, lookup),
    ...createMediaOperations(deps, lookup),
    ...createCallbackOperations(deps, lookup),
    ...createRecordOperations(deps, lookup),
    ...createPactOperations(deps, lookup),
  };
}

export type Control = ReturnType<typeof createControl>;
