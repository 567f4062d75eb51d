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
  [
    { accounts: [{ accessKey: 'ak', progression: 'held' }] },
    "accounts[0] has an unknown property 'progression'. Did you mean 'progressions'?",
  ],
  [
    { accounts: [{ accessKey: 'ak' }, { access_key: 'ak' }] },
    "accounts[1] has an unknown property 'access_key'. Did you mean 'accessKey'?",
  ],
  [{ accounts: [{ key: 'ak' }] }, "accounts[0] has an unknown property 'key'. Known are "],
  [{ accounts: [{ secretKey: 'sk' }] }, 'accounts[0] must have an accessKey or apiKeys: nobody could call with it.'],
  [
    { accounts: [{ apiKeys: ['key'], packs: [{ units: 5, concurency: 1 }] }] },
    "accounts[0].packs[0] has an unknown property 'concurency'. Did you mean 'concurrency'?",
  ],
  [
    { accounts: [{ apiKeys: ['key'], videos: [{ id: '1', age_days: 1 }] }] },
    "accounts[0].videos[0] has an unknown property 'age_days'. Did you mean 'ageDays'?",
  ],
  [{ accounts: [{ apiKeys: ['key'], voices: 'Ada' }] }, 'accounts[0].voices must be a list.'],
  [{ accounts: ['ak'] }, 'accounts[0] must be an object.'],
])('the option %j is refused with a sentence', async (options, sentence) => {
  await expect(startKlingEmulator(options as unknown as EmulatorOptions)).rejects.toThrow(sentence);
});
