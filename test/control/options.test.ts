import { expect, test } from 'vitest';
import { startKlingEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';

test.each([
  [{ prot: 1 }, "Unknown option 'prot'; did you mean 'port'?"],
  [{ clock: 'frozen' }, "Option 'clock' must be real, manual or scaled:N"],
  [{ clock: { scale: 0 } }, "Option 'clock' must be"],
  [{ profile: 'gold' }, "Option 'profile' must be one of default, trial."],
  [{ port: 'abc' }, "Option 'port' must be a whole number from 0 to 65535."],
  [{ progression: 'quick' }, "Option 'progression' must be fast, realistic, immediate, held or reads:N"],
  [{ strict: 'yes', seed: 7 }, "Option 'strict' must be true or false. Option 'seed' must be text."],
])('the option %j is refused with a sentence', async (options, sentence) => {
  await expect(startKlingEmulator(options as unknown as EmulatorOptions)).rejects.toThrow(sentence);
});
