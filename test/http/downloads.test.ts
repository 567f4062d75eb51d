/** Result files: what a client should not do at the file host is journaled, what is right is no request to the vendor. */
import { expect, test } from 'vitest';
import { examineClient, readClientRecord } from '../../src/contracts/clients/judge-client.ts';
import { effects } from '../control/support.ts';
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
  expect(files.map(({ dialect }) => dialect).toSorted()).toEqual(['apimodels', 'gmi', 'kkiai', 'kling']);
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
