/** What is unknown of a gateway, or what its pages say in two ways, never fails a real one. */
import { expect, onTestFinished, test } from 'vitest';
import type { Profile } from '../../../src/contracts/wire/profiles.ts';
import { buildSuite } from '../../../src/contracts/checks/suite.ts';
import { startKlingEmulator } from '../../../src/emulator/emulator.ts';
import { quick, runAt } from '../fake-target.ts';
import type { Breakage } from '../mutants/broken-server.ts';
import { startBrokenServer } from '../mutants/broken-server.ts';

const clockScale = 12;
const timeouts = { ...quick, retryMs: 1000 / clockScale };

/** The relay wants sk-, and no further dash. */
const apiKey = 'sk-readings0123456789';

/** The checks that name the words, at a target that is treated as the real one. */
async function judgeAsReal(profile: Profile, words: readonly string[], settings: object, breakage: Breakage = {}) {
  const clock = { scale: clockScale };
  const emulator = await startKlingEmulator({ clock, settings, accounts: [{ apiKeys: [apiKey, 'sk-anonymous'] }] });
  onTestFinished(() => emulator.stop());
  const server = await startBrokenServer(emulator, '', breakage);
  onTestFinished(() => server.close());
  const report = await runAt(
    server.url,
    (await buildSuite(profile)).filter(({ id }) => words.some((word) => id.includes(word))),
    {
      // Near enough to be called back; `strict` is what makes a target the real one.
      targetInfo: { kind: 'emulator', auth: 'configured' },
      credentials: { apiKey, webhookSecrets: [] },
      profile,
      strict: false,
      capMilli: 100_000,
      timeouts,
      voiceUrl: 'https://media.example/voice.mp3',
      receiver: { host: '127.0.0.1' },
    },
  );
  const { checks } = report;
  return {
    failed: checks
      .filter(({ verdict }) => verdict !== 'pass')
      .map(({ id, reason, findings }) => ({ id, reason, findings })),
    news: checks.flatMap(({ id, news }) => (news.length > 0 ? id : [])),
    passed: report.summary.pass,
  };
}

const as403: Breakage = {
  answer(answer) {
    if (answer.status === 401) answer.status = 403;
  },
};

test('gmi: a bad key may be refused with 403', async () => {
  expect(await judgeAsReal('gmi', ['/auth/'], {}, as403)).toEqual({ failed: [], news: [], passed: 6 });
});

test('gmi: a submit may be answered with the end, as the page says too', async () => {
  const settings = { 'gmi.customVoice.reply': 'sync' };
  expect(await judgeAsReal('gmi', ['/life/'], settings)).toEqual({ failed: [], news: [], passed: 13 });
});

test('gmi: a webhook that tells more than the end is news', async () => {
  const told = await judgeAsReal('gmi', ['/webhook/'], { 'gmi.webhook.on': 'every-status' });
  expect(told).toEqual({
    failed: [],
    news: ['gmi.submit-custom-voice/webhook/once', 'gmi.submit-lip-sync/webhook/once'],
    passed: 9,
  });
});

test('kkiai: a relay that serves its documented paths alone is not failed for the others', async () => {
  const settings = { 'kkiai.paths': 'documented' };
  const { failed, news } = await judgeAsReal('kkiai', ['kkiai.key/', 'kkiai.routes/'], settings);
  expect(failed).toEqual([]);
  // Of the same rules those that stand on a documented row still count.
  expect(news.filter((id) => !id.includes('list-preset-voices') && !/bare|dash/.test(id))).toEqual([]);
});

test('kkiai: a relay that needs no key is news, as its page calls the header optional', async () => {
  const { failed, news } = await judgeAsReal('kkiai', ['kkiai.key/'], { 'kkiai.requireAuth': 'off' });
  expect(failed).toEqual([]);
  expect(news).toEqual(['kkiai.key/missing/list-preset-voices', 'kkiai.key/missing/create-text-to-audio']);
});

test('kkiai: what the second account asks is not taken for what the first one did, and its key is named as the relay has it', async () => {
  const otherApiKey = 'sk-second0123456789';
  const emulator = await startKlingEmulator({ accounts: [{ apiKeys: [apiKey] }, { apiKeys: [otherApiKey] }] });
  onTestFinished(() => emulator.stop());
  const keys = new Set<string>();
  const { checks } = await runAt(
    emulator.url,
    (await buildSuite('kkiai')).filter(({ id }) => /create-custom-voice\/voice|run\/(deletions|owners)/.test(id)),
    {
      targetInfo: { kind: 'emulator', auth: 'configured' },
      credentials: { apiKey, otherApiKey, webhookSecrets: [] },
      profile: 'kkiai',
      capMilli: 100_000,
      timeouts,
      onExchange: ({ request }) => void keys.add(request.authorization ?? ''),
    },
  );
  expect(checks.length).toBeGreaterThan(2);
  expect(checks.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  expect([...keys].filter((key) => key.includes('OTHER'))).toEqual(['Bearer $KKIAI_API_KEY_OTHER']);
});

test('kkiai: an unknown key must be refused, undocumented paths or not', async () => {
  const known = `Bearer ${apiKey}`;
  const letIn: Breakage = {
    request(request) {
      request.headers = { ...request.headers, authorization: known };
    },
  };
  const { failed } = await judgeAsReal('kkiai', ['kkiai.key/unknown'], { 'kkiai.paths': 'documented' }, letIn);
  expect(failed.map(({ id }) => id)).toEqual(['kkiai.key/unknown']);
});
