import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFileLedgers, LedgerFileError, takeLock } from '../../../src/contracts/budget/ledger-file.ts';
import type { LedgerStore, Ledger } from '../../../src/contracts/budget/budget.ts';
import { createMemoryLedgers, createLedger, nameLedger } from '../../../src/contracts/budget/budget.ts';
import { makeDirectory } from '../../cli/temporary-directory.ts';

const open = (store: LedgerStore, now: () => number = Date.now, name = 'book'): Ledger =>
  createLedger({ store, name, now, newId: randomUUID });

test('a reservation that does not fit under the cap is refused', async () => {
  const ledger = open(createMemoryLedgers());
  expect(await ledger.reserve('a', 300, 500)).toBeDefined();
  expect(await ledger.reserve('b', 300, 500)).toBeUndefined();
  expect(await ledger.reserve('c', 200, 500)).toBeDefined();
  expect(await ledger.spent()).toBe(500);
});

test('settling gives back what was not spent', async () => {
  const ledger = open(createMemoryLedgers());
  const id = await ledger.reserve('a', 300, 500);
  await ledger.settle(id ?? '', 50);
  expect(await ledger.spent()).toBe(50);
});

test('what was spent a day ago does not count any more', async () => {
  let now = Date.UTC(2026, 9, 1);
  const ledger = open(createMemoryLedgers(), () => now);
  await ledger.add('a', 400);
  now += 23 * 3_600_000;
  expect(await ledger.spent()).toBe(400);
  now += 2 * 3_600_000;
  expect(await ledger.spent()).toBe(0);
});

test('the file keeps books of targets and keys apart, and no key', async () => {
  const path = join(await makeDirectory(), 'deep', 'spending.json');
  const store = createFileLedgers(path);
  const name = nameLedger('https://api-singapore.klingai.com', 'api-key-kling-secret');
  await open(store, Date.now, name).add('a', 50);
  await open(store, Date.now, nameLedger('https://api-singapore.klingai.com', 'another')).add('a', 250);
  expect(await open(createFileLedgers(path), Date.now, name).spent()).toBe(50);
  expect(await readFile(path, 'utf8')).not.toContain('secret');
});

test('runs at the same time never spend more than the cap together', async () => {
  const path = join(await makeDirectory(), 'spending.json');
  const runs = [1, 2, 3, 4].map(() => open(createFileLedgers(path)));
  const asked = runs.flatMap((run) => Array.from({ length: 10 }, () => run.reserve('a', 50, 700)));
  const granted = (await Promise.all(asked)).filter((id) => id !== undefined);
  expect(granted).toHaveLength(14);
  expect(await runs[0]?.spent()).toBe(700);
});

test('a lock that a dead run left is broken', async () => {
  const path = join(await makeDirectory(), 'spending.json');
  await writeFile(`${path}.lock`, '');
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(`${path}.lock`, longAgo, longAgo);
  const ledger = open(createFileLedgers(path));
  await ledger.add('a', 50);
  expect(await ledger.spent()).toBe(50);
});

test('a lock that another process has taken meanwhile is not given free', async () => {
  const path = join(await makeDirectory(), 'spending.json');
  const lock = await takeLock(path);
  await writeFile(`${path}.lock`, 'somebody else');
  expect(await lock.isHeld()).toBe(false);
  await lock.release();
  expect(await readFile(`${path}.lock`, 'utf8')).toBe('somebody else');
});

test('a file that can not be replaced is a problem with the file', async () => {
  const path = join(await makeDirectory(), 'spending.json');
  await mkdir(path);
  await expect(open(createFileLedgers(path)).add('a', 50)).rejects.toThrow(LedgerFileError);
});

test('a folder that goes away with what was spent is reported, and not made anew for a fresh sum', async () => {
  const folder = join(await makeDirectory(), 'state');
  const ledger = open(createFileLedgers(join(folder, 'spending.json')));
  await ledger.add('a', 50);
  await rm(folder, { recursive: true });
  await expect(ledger.add('a', 50)).rejects.toThrow(/can't be written \(ENOENT\)/);
});

test('what turns out not to have been bought is taken off again, the newest entry first', async () => {
  const ledger = open(createMemoryLedgers());
  await ledger.add('a', 50);
  await ledger.add('a', 50);
  await ledger.add('b', 250);
  await ledger.giveBack('a', 70);
  expect(await ledger.spent()).toBe(280);
});

const entry = '{"id":"x","at":1,"check":"c"}';

test.each([
  ['{'],
  ['[]'],
  ['{"version":2,"books":{}}'],
  ['{"version":1,"books":{"a":{}}}'],
  [`{"version":1,"books":{"a":{"passed":{},"entries":[${entry}]}}}`],
])('a file with %s is refused in a sentence', async (text) => {
  const path = join(await makeDirectory(), 'spending.json');
  await writeFile(path, text);
  await expect(open(createFileLedgers(path)).spent()).rejects.toThrow(LedgerFileError);
});
