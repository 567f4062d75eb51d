/** What is said of files that can't be read or written: the one cause, and the link that leads to it. */
import { mkdir, readdir, symlink, writeFile as write } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findUnwritable } from '../../src/cli/reports.ts';
import { readDocument } from '../../src/cli/files.ts';
import { makeDirectory } from './temporary-directory.ts';

/** Makes what is amiss in a directory, and names the file to use. */
type Make = (directory: string) => Promise<string>;

const isLink = async (directory: string) => {
  await symlink(join(directory, 'no', 'such'), join(directory, 'link'));
  return join(directory, 'link');
};
const behindLink = async (directory: string) => join(await isLink(directory), 'file');
const circle = async (directory: string) => {
  await symlink(join(directory, 'a'), join(directory, 'b'));
  await symlink(join(directory, 'b'), join(directory, 'a'));
  return join(directory, 'a');
};
const isFolder = async (directory: string) => {
  await mkdir(join(directory, 'folder'));
  return join(directory, 'folder');
};
const inFile = async (directory: string) => {
  await write(join(directory, 'plain'), '');
  return join(directory, 'plain', 'file');
};
const tooLong = (directory: string) => Promise.resolve(join(directory, 'a'.repeat(300)));

test.each<[string, Make, RegExp]>([
  ['a link to nothing', isLink, /link is a link to \S+no\/such, which doesn't exist\.$/],
  [
    'what lies behind a link to nothing',
    behindLink,
    /file lies behind \S+link, a link to \S+such, which doesn't exist\.$/,
  ],
  ['a circle of links', circle, /a can't be reached: its links lead in a circle\.$/],
  ['a folder', isFolder, /folder is a directory\.$/],
  ['what stands in a file', inFile, /file can't be reached: a part of its path is a file\.$/],
  ['a name that is too long', tooLong, /a has a name that is too long\.$/],
])('%s is named as that, for what is read and what is written', async (_, make, told) => {
  const directory = await makeDirectory();
  const file = await make(directory);
  const before = await readdir(directory);
  const read = await readDocument(file);
  expect(read.ok ? '' : read.problem).toMatch(told);
  const [problem = ''] = await findUnwritable([{ kind: 'json', file }]);
  expect(problem).toMatch(told);
  expect(await readdir(directory)).toEqual(before);
});

test('what is only not there yet is made, also where a link leads to it', async () => {
  const directory = await makeDirectory();
  await symlink(join(directory, 'target.json'), join(directory, 'link.json'));
  expect(await findUnwritable([{ kind: 'json', file: join(directory, 'link.json') }])).toEqual([]);
  const read = await readDocument(join(directory, 'nothing.yaml'));
  expect(read.ok ? '' : read.problem).toMatch(/nothing\.yaml doesn't exist\.$/);
});
