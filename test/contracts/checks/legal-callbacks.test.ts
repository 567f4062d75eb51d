/** Callbacks that nobody has promised: a target that keeps them to itself is no failure, and is reported. */
import { expect, test } from 'vitest';
import { buildSuite } from '../../../src/contracts/checks/suite.ts';
import type { Profile } from '../../../src/contracts/wire/profiles.ts';
import type { EmulatorOptions } from '../../../src/emulator/emulator.ts';
import { quick, runAt, startQuickEmulator } from '../fake-target.ts';
import { selectChecks } from '../../../src/contracts/run/check.ts';

test.each<[string, Profile, NonNullable<EmulatorOptions['settings']>, readonly string[]]>([
  [
    'a relay that swallows every callback',
    'kkiai',
    { 'kkiai.callback': 'swallow' },
    [
      'kkiai.create-text-to-audio/largest',
      'kkiai.create-text-to-audio/callback/transitions',
      'kkiai.create-custom-voice/life/failed',
      'kkiai.run/callbacks',
    ],
  ],
  [
    'a queue that tells successes alone',
    'gmi',
    { 'gmi.webhook.on': 'success' },
    ['gmi.submit-custom-voice/rejected/both', 'gmi.submit-custom-voice/webhook/once', 'gmi.run/callbacks'],
  ],
])('%s: no failure, but news', async (_, profile, settings, names) => {
  const apiKey = 'sk-legal0key';
  const emulator = await startQuickEmulator({ accounts: [{ apiKeys: [apiKey] }], settings });
  const selection = selectChecks(await buildSuite(profile), names);
  const report = await runAt(emulator.url, selection.ok ? selection.checks : [], {
    profile,
    credentials: { apiKey, webhookSecrets: [] },
    strict: false,
    capMilli: 10_000,
    // What never comes is waited for briefly.
    timeouts: { ...quick, callbackMs: 300 },
    receiver: { host: '127.0.0.1' },
  });
  expect(report.checks.map(({ id }) => id).toSorted()).toEqual([...names].toSorted());
  expect(report.checks.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  const lost = report.checks.find(({ id }) => id === `${profile}.run/callbacks`);
  expect(lost?.news.map(({ message }) => message).join('\n')).toMatch(/but its receiver was told nothing/);
});
