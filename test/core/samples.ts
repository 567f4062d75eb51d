/** Records and commands that tests of the core, and of what runs it, begin with. */
import type { Pack } from '../../src/emulator/core/records.ts';
import type { SubmitCommand } from '../../src/emulator/core/submit.ts';

/** A pack of one unit. */
export const samplePack = (id: string, change: Partial<Pack> = {}): Pack => ({
  id,
  name: id,
  type: 'decreasing_total',
  totalMilli: 1000,
  remainingMilli: 1000,
  heldMilli: 0,
  purchaseTime: 2,
  effectiveTime: 0,
  invalidTime: 100,
  ...change,
});

/** Rain for three seconds. */
export const sampleSubmit = (accountId: string, change: Partial<SubmitCommand> = {}): SubmitCommand => ({
  accountId,
  dialect: 'kling',
  operation: 'kling.create-text-to-audio',
  product: 'text-to-audio',
  price: { rule: 'per_call', milliUnits: 250, pack: 'video' },
  input: { prompt: 'rain', duration: 3 },
  origin: 'http://localhost',
  answersWhenFinished: false,
  checks: ['funds'],
  ...change,
});
