import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { createFakeShell } from './fake-shell.ts';
import { makeDirectory } from './temporary-directory.ts';

test.each(['/proc/kling/reports', '/dev/null/reports'])(
  'a folder that can not be made in %s is reported in a sentence, and nothing hangs',
  async (folder) => {
    const name = join(folder, 'kling.json');
    for (const args of [
      ['openapi', '--out', name],
      ['exec', '--report', `json:${name}`, '--', 'true'],
      ['contract', 'run', '--target', 'emulator', '--only', 'routes', '--report', `json:${name}`],
      ['start', '--port', '0', '--data-dir', folder],
    ]) {
      const shell = createFakeShell({ directory: await makeDirectory() });
      expect([args[0], await runCli(args, shell)]).toEqual([args[0], 2]);
      expect(shell.told()).toMatch(/can't be (?:written|reached|made|read)/);
    }
  },
);

test.each([
  ['openapi', ['openapi', '--out', 'api/kling/openapi.json'], 0, 'api/kling/openapi.json'],
  [
    'exec',
    ['exec', '--fail-on', 'never', '--report', 'html:reports/kling.html', '--', 'true'],
    0,
    'reports/kling.html',
  ],
  [
    'contract pact check',
    ['contract', 'pact', 'check', resolve('fixtures/pacts'), '--report', 'junit:out/pacts.xml'],
    0,
    'out/pacts.xml',
  ],
])('%s makes the folders of what it writes', async (_, args, code, file) => {
  const directory = await makeDirectory();
  const shell = createFakeShell({ env: { PATH: process.env['PATH'] ?? '' }, directory });
  expect(await runCli(args, shell), shell.told()).toBe(code);
  expect((await readFile(join(directory, file), 'utf8')).length).toBeGreaterThan(100);
});
