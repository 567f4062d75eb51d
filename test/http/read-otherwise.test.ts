/** What a gateway reads in another way than it was written, or than Kling reads it, is reported beside the answer. */
import { expect, test } from 'vitest';
import { createLogger } from '../../src/cli/logger.ts';
import { effects, hello, rain, speech, start, voices } from '../control/support.ts';
import { unified } from '../gateways/support.ts';
import { findClosedPort } from '../effects/receivers.ts';
import type { Reply } from '../support/client.ts';

const toldOf = ({ headers }: Reply) => headers.get('kling-emulator-diagnostics') ?? '';

test('a relay key with a further dash is reported where it is cut; at the other vendors it is read whole', async () => {
  const { as } = await start();
  for (const key of ['sk-my-key', 'sk-my-other']) {
    expect(toldOf(await as(key).get(`/kling${voices}`))).toContain(
      "Of the key the first 5 characters are read, up to the next '-'",
    );
    for (const path of [voices, '/requests', '/api/v1/models']) expect(toldOf(await as(key).get(path)), path).toBe('');
  }
  expect(toldOf(await as('sk-mykey').get(`/kling${voices}`))).toBe('');
});

test('a relay key whose beginning stands twice is reported as that: every such key is the same account', async () => {
  const { as } = await start();
  for (const key of ['sk-sk-mykey', 'sk-sk-other']) {
    expect(toldOf(await as(key).get(`/kling${voices}`))).toContain(
      "The key begins with 'sk-' twice, so that all keys that do are the same account's: kkiai reads the first 5 characters. Send 'sk-' once.",
    );
    expect(toldOf(await as(key).get(voices))).toBe('');
  }
});

test('a relay key that no account has is reported with how much of it was read', async () => {
  const { as } = await start({ accounts: [{ apiKeys: ['sk-emumine'] }] });
  const told = toldOf(await as('sk-my-key').get(`/kling${voices}`));
  expect(told).toContain('No account has this API key (9 characters, of which kkiai reads the first 5)');
  expect(toldOf(await as('sk-my-key').get(voices))).toContain('No account has this API key (9 characters):');
});

test('speech without a language is reported at the unified API, which takes the voice for it', async () => {
  const { post } = (await start()).as('sk-emumine0123');
  const { voice_language: _none, ...short } = hello;
  const say = async (fields: object) => toldOf(await post(unified, { model: 'kling-tts', ...fields }));
  expect(await say(short)).toContain(
    "'voice_language' is missing, which the documents require: the voice's own is taken, 'en'",
  );
  expect(await say(hello)).toBe('');
  expect(await say({ ...short, voice_id: 'nobody' })).not.toContain('voice_language');
  // A fork's own path names no language, and Kling refuses the request.
  expect(toldOf(await post('/kling/v1/tts', short))).toBe('');
  expect((await post(speech, short)).status).toBe(400);
});

test('speech without a language is refused at the unified API where a setting says so', async () => {
  const { post } = (await start({ settings: { 'apimodels.requireVoiceLanguage': 'on' } })).as('sk-emumine0123');
  const { voice_language: _none, ...short } = hello;
  const told = toldOf(await post(unified, { model: 'kling-tts', ...short }));
  expect(told).toContain('/voice_language');
  expect(told).not.toContain("the voice's own is taken");
});

test('the hint for containers stands in the line of the first attempt of a callback, and in the list of callbacks', async () => {
  const lines: string[] = [];
  const write = (line: string) => lines.push(line) > 0;
  const logger = createLogger({ level: 'info', format: 'json', color: false, secrets: [], write });
  const { kling, as, admin } = await start({ logger });
  const key = 'sk-emumine0123';
  await as(key).post(effects, { ...rain, callback_url: `http://127.0.0.1:${await findClosedPort()}/` });
  await kling.account(key).runAll();
  await logger.close();
  const attempts = lines.filter((line) => line.includes('nothing listens there.'));
  expect(attempts.length).toBeGreaterThan(3);
  const { callbacks } = (await admin.get(`/accounts/${key}/callbacks`)).body;
  expect(attempts.filter((line) => line.includes('Inside a container'))).toHaveLength(callbacks.length);
  for (const { reason } of callbacks) expect(reason).toContain('Inside a container');
});
