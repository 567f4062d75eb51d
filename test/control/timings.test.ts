/** Wall times beside the journal. */
import { expect, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';

const headers = { authorization: 'Bearer some-api-key', 'content-type': 'application/json' };
const body = JSON.stringify({ text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' });
const speak = (url: string, signal?: AbortSignal) =>
  fetch(`${url}/v1/audio/tts`, { method: 'POST', headers, body, ...(signal ? { signal } : {}) });
const account = 'some-api-key';

test('a request has its wall time, whatever the clock of the account says', async () => {
  await using kling = await startKlingEmulator({ clock: 'manual', startTime: Date.UTC(2030, 0, 1) });
  const before = Date.now();
  await speak(kling.url);
  const { timings } = await kling.control.queryTimings({ account });
  const { entries } = await kling.control.queryJournal({ account });
  expect(timings.map(({ number }) => number)).toEqual(
    entries.filter(({ kind }) => kind === 'request').map(({ number }) => number),
  );
  const [timing] = timings;
  expect(timing?.started_at).toBeGreaterThanOrEqual(before);
  expect(timing?.started_at).toBeLessThanOrEqual(Date.now());
  expect(timing?.ms).toBeGreaterThanOrEqual(0);
  expect(timing).not.toHaveProperty('hung_up');
});

test('a client that leaves before its answer is written down as one', async () => {
  await using kling = await startKlingEmulator({ progression: { mode: 'time', processingMs: 50, finishMs: 3000 } });
  const leaving = new AbortController();
  const answer = speak(kling.url, leaving.signal);
  // Its request has come: without that there is nothing to leave.
  await expect.poll(async () => (await kling.account(account).tasks()).tasks).toHaveLength(1);
  leaving.abort();
  await expect(answer).rejects.toThrow();
  const read = async () => (await kling.control.queryTimings({ account })).timings;
  await expect.poll(read).toEqual([expect.objectContaining({ hung_up: true })]);
});

test('a callback has the time that its receiver took', async () => {
  await using kling = await startKlingEmulator({ clock: 'manual' });
  const url = 'http://127.0.0.1:9/nobody-listens';
  await kling.control.sendTestCallback({ account, url });
  expect((await kling.control.queryTimings({ account })).timings).toHaveLength(1);
});

test('what belongs to no account has wall times too, and a window takes some of them', async () => {
  await using kling = await startKlingEmulator({ seed: 'a' });
  for (let count = 0; count < 3; count += 1) await fetch(`${kling.url}/v1/nowhere`);
  const numbers = async (window: { after?: number; limit?: number } = {}) =>
    (await kling.control.queryUnattributedTimings(window)).timings.map(({ number }) => number);
  expect(await numbers()).toEqual([1, 2, 3]);
  expect(await numbers({ after: 1, limit: 1 })).toEqual([2]);
});

test('the journal itself holds none of it', async () => {
  await using kling = await startKlingEmulator();
  await speak(kling.url);
  await kling.control.sendTestCallback({ account, url: 'http://127.0.0.1:9/nobody-listens' });
  const text = JSON.stringify(await kling.control.queryJournal({ account }));
  expect(text).not.toMatch(/measured|started_?at|hung_?up/i);
});
