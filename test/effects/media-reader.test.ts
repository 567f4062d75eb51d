import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { MediaReaderOptions } from '../../src/emulator/effects/media-reader.ts';
import { createMediaReader } from '../../src/emulator/effects/media-reader.ts';
import { makeDirectory } from '../cli/temporary-directory.ts';
import { makeMp3, makeWav } from './media-probe-files.ts';

const excerptOf = (file: Buffer) => ({ bytes: new Uint8Array(file), size: file.length });
const textOf = (text: string) => excerptOf(Buffer.from(text));

function open(options: MediaReaderOptions = {}) {
  const reader = createMediaReader(options);
  onTestFinished(() => reader.close());
  return reader;
}

/** A thread that does what the file says. */
const obedient = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    let seen = 0;
    parentPort.on('message', ({ bytes }) => {
      seen += 1;
      const text = Buffer.from(bytes).toString();
      if (text === 'hang') for (;;);
      if (text === 'fill') { const all = []; for (;;) all.push(new Array(100000).fill({ seen })); }
      if (text === 'end') process.exit(3);
      if (text === 'throw') throw new Error('secret of the file');
      parentPort.postMessage({ facts: { kind: text, seconds: seen } });
    });
    parentPort.postMessage('ready');
  `)}`,
);

test('Kind and length are read in another thread', async () => {
  const reader = open();
  expect(await reader.read('ada', excerptOf(makeWav(6)))).toEqual({ kind: 'wav', seconds: 6 });
  expect(await reader.read('ada', excerptOf(makeMp3(141)))).toMatchObject({ kind: 'mp3' });
  expect(await reader.read('ada', textOf('no media'))).toMatchObject({ kind: 'unknown' });
});

test.each([
  ['hang', 'The file could not be read within 1 s.'],
  ['fill', 'The file could not be read within 16 MB of memory.'],
  ['end', 'The file could not be read: the parser ended.'],
  ['throw', 'The file could not be read: the parser failed.'],
])('A file that makes the parser %s is refused, and the next ones are read', async (text, problem) => {
  const patience = text === 'hang' ? 1000 : 15_000;
  const reader = open({ file: obedient, deadlineMs: patience, memoryMb: 16 });
  const readings = await Promise.all([
    reader.read('ada', textOf('before')),
    reader.read('ada', textOf(text)),
    reader.read('ada', textOf('after')),
  ]);
  expect(readings).toEqual([{ kind: 'before', seconds: 1 }, { problem }, { kind: 'after', seconds: 1 }]);
});

test('A thread is used again, and ended when nothing has come for a while', async () => {
  const reader = open({ file: obedient, idleMs: 20_000 });
  const counts = [];
  for (const text of ['one', 'two', 'three']) counts.push(await reader.read('ada', textOf(text)));
  expect(counts).toMatchObject([{ seconds: 1 }, { seconds: 2 }, { seconds: 3 }]);
  const hasty = open({ file: obedient, idleMs: 1 });
  await hasty.read('ada', textOf('one'));
  await expect
    .poll(async () => hasty.read('ada', textOf('later')), { timeout: 15_000, interval: 100 })
    .toMatchObject({ seconds: 1 });
});

test('Accounts have their turns, whoever sends many', async () => {
  const reader = open({ file: obedient });
  const order: string[] = [];
  const read = async (accountId: string) => {
    await reader.read(accountId, textOf(accountId));
    order.push(accountId);
  };
  await Promise.all([read('ada'), read('ada'), read('ada'), read('ada'), read('bob'), read('cy')]);
  expect(order).toEqual(['ada', 'ada', 'bob', 'cy', 'ada', 'ada']);
});

test('Closing ends the thread and answers everybody', async () => {
  const reader = open({ file: obedient, deadlineMs: 60_000 });
  const readings = [reader.read('ada', textOf('hang')), reader.read('ada', textOf('next'))];
  await reader.close();
  const problem = 'The emulator is shutting down.';
  expect(await Promise.all(readings)).toEqual([{ problem }, { problem }]);
  expect(await reader.read('ada', textOf('late'))).toEqual({ problem });
});

test('A thread that can not be loaded refuses the file with the cause, and is tried again with the next one', async () => {
  const path = join(await makeDirectory(), 'thread.mjs');
  const reader = open({ file: pathToFileURL(path) });
  expect(await reader.read('ada', textOf('any'))).toEqual({
    problem: expect.stringMatching(
      /^The emulator could not load its media parser \((ERR_)?MODULE_NOT_FOUND\): its own files were changed or can not be read\. Try again; /,
    ) as string,
  });
  await writeFile(path, 'throw new Error("broken installation")');
  expect(await reader.read('ada', textOf('any'))).toMatchObject({
    problem: expect.stringContaining('(Error)') as string,
  });
  await writeFile(path, decodeURIComponent(obedient.href.slice(obedient.href.indexOf(',') + 1)));
  expect(await reader.read('ada', textOf('mended'))).toEqual({ kind: 'mended', seconds: 1 });
});
