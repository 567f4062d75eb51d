/** Result files: what a client should not do at the file host is journaled, what is right is no request to the vendor. */
import { expect, onTestFinished, test } from 'vitest';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { examineClient, readClientRecord } from '../../src/contracts/clients/judge-client.ts';
import { vendorIds } from '../../src/contracts/spec/vendors.ts';
import { effects } from '../control/support.ts';
import { createClient } from '../support/client.ts';
import { full, open, rope, submitMila, unified } from '../gateways/support.ts';

const rain = { prompt: 'rain', duration: 5 };
const day = 86_400_000;

/** A task of each dialect, and the file of its result. */
async function openFiles() {
  const { post, account, kling } = await open();
  await post(effects, rain);
  await post(`/kling${effects}`, rain);
  await post(unified, rope);
  await post(`${full}/requests`, submitMila);
  await account.advance(60_000);
  const { tasks } = await account.tasks();
  const files = tasks.map(({ dialect, files: [file] }) => ({ dialect, url: file?.url ?? '' }));
  const judge = async () => examineClient(await readClientRecord(kling.control)).findings;
  const journal = async () => (await account.journal({ kind: 'request' })).entries;
  return { files, account, judge, journal, kling };
}

test('in every dialect a key that is sent along and a file that was cleared are reported, and a plain download is not', async () => {
  const { files, account, judge, journal } = await openFiles();
  expect(files.map(({ dialect }) => dialect).toSorted()).toEqual(vendorIds.toSorted());
  const before = (await journal()).length;
  for (const { url } of files) expect((await fetch(url)).status).toBe(200);
  expect(await journal()).toHaveLength(before);
  const key = 'key-of-ada-that-is-long-enough';
  for (const { url } of files) {
    expect((await fetch(`${url}&sign=${key}`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200);
  }
  await account.advance(31 * day);
  for (const { url } of files) expect((await fetch(url, { method: 'HEAD' })).status).toBe(404);
  const told = (await journal()).slice(before).map((entry) => (entry.kind === 'request' ? entry.diagnostics : []));
  expect(told.map((found) => found.map(({ rule }) => rule))).toEqual([
    ...files.map(() => ['file.key-sent']),
    ...files.map(() => ['file.expired']),
  ]);
  expect(JSON.stringify(await journal())).not.toContain(key);
  const rules = (await judge()).map(({ rule }) => rule);
  expect(rules).toContain('key-sent-to-files');
  expect(rules).toContain('result-gone');
});

test('a result URL that no answer had belongs to no account', async () => {
  const { files, judge, kling } = await openFiles();
  const [{ url } = { url: '' }] = files;
  for (const changed of [url.replace(/\.\w+\?/, '.txt?'), url.replace(/\d{18}/, 'undefined')]) {
    expect((await fetch(changed)).status).toBe(404);
  }
  expect((await kling.control.queryUnattributed()).entries).toHaveLength(2);
  expect(await judge()).toMatchObject([{ rule: 'result-gone', account: '-', count: 2 }]);
});

test('a large file leaves no listeners behind (Node warned of a leak at each)', async () => {
  const warnings: string[] = [];
  const note = ({ name }: Error) => void warnings.push(name);
  process.on('warning', note);
  onTestFinished(() => void process.off('warning', note));
  const kling = await startKlingEmulator({ progression: { mode: 'immediate' } });
  onTestFinished(() => kling.stop());
  const client = createClient(kling.url, 'large-file-key');
  const { body } = await client.post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 10 });
  const { data } = (await client.get(`/v1/audio/text-to-audio/${body.data.task_id}`)).body;
  const file = await fetch(data.task_result.audios[0].url_wav);
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(800_000);
  expect(warnings).toEqual([]);
});
