/**
 * Pages that are generated from the code. After a change run `npm run docs` and look at the difference.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facts, settingRows } from '../src/contracts/spec/vendors.ts';
import { findTtsVoice, ttsVoices } from '../src/contracts/spec/voices.ts';
import { dialects } from '../src/emulator/dialect-list.ts';
import { context, failureCodes, pages } from './support/docs-pages.ts';

test.each(Object.keys(pages))('%s is what `npm run docs` writes', (name) => {
  expect(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')).toBe(pages[name]);
});

/** A gateway that is known to answer 5xx where its upstream refuses or is full (facts `gmi-upstream-errors`, `gmi-capacity`). */
const isVendors5xx = (dialect: string, body: string) =>
  dialect === 'gmi' &&
  ['Backend error (400). Please try again.', 'Upstream capacity temporarily exhausted; please retry later'].some(
    (error) => body === JSON.stringify({ error }),
  );

test('every failure has a wording of its own status in every dialect, and none leaks a 5xx but for a bug, for want of memory, for what is not emulated, or as its vendor does', () => {
  for (const dialect of dialects) {
    for (const code of failureCodes) {
      const { status, body } = dialect.encode({ kind: 'failure', failure: { code } }, context);
      expect(() => JSON.parse(body) as unknown).not.toThrow();
      expect(status, code).toBeGreaterThanOrEqual(code === 'server.error' ? 500 : 400);
      const mayFail =
        code === 'route.not-emulated' ||
        code === 'server.error' ||
        code === 'server.busy' ||
        isVendors5xx(dialect.id, body);
      expect(status, code).toBeLessThan(mayFail ? 600 : 500);
    }
  }
});

test('every setting rests on a fact of the catalogue', () => {
  const known = new Set<string>(facts.map(({ id }) => id));
  const missing = Object.entries(settingRows).filter(([, { fact }]) => !known.has(fact));
  expect(missing.map(([id, { fact }]) => `${id} → ${fact}`)).toEqual([]);
});

test('README names voices of TTS under the languages they speak, and its speech takes one of them', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const lists = [
    ['en', /English: ([^.]+)\./],
    ['zh', /the default\): ([^.]+)\./],
    ['zh,en', /Both: ([^.]+)\./],
  ] as const;
  const wrong = lists.flatMap(([languages, form]) => {
    const ids = form.exec(readme)?.[1]?.split(', ') ?? [];
    expect(ids.length).toBeGreaterThan(3);
    return ids.filter((id) => findTtsVoice(id)?.languages.join() !== languages);
  });
  expect(wrong).toEqual([]);
  const [, voice = '', language = ''] = /"voice_id":"([^"]+)","voice_language":"([^"]+)"/.exec(readme) ?? [];
  expect(findTtsVoice(voice)?.languages).toContain(language);
  expect(readme).toContain(`speaks with ${ttsVoices.length} named voices`);
});

test('a build that is not there is refused by the comparison of builds with a sentence and the way to one', () => {
  const { status, stderr } = spawnSync(process.execPath, ['bench/by-turns.mjs', 'nosuch.js'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^There is no file 'nosuch\.js': build it first\.\n[\s\S]*git worktree add/);
});

const guides = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').flatMap((name) => (/\.md$/.test(name) ? [`docs/${name}`] : [])),
];

/** The lines of a page that a reader pastes into a shell. */
const listShellLines = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.split('\n'));

test.each(guides)('no line of %s that is pasted has a comment: zsh takes it for words of the command', (page) => {
  expect(listShellLines(page).filter((line) => /(^|\s)#\s/.test(line))).toEqual([]);
});

test.each(guides)('no line of %s that is pasted waits without end, or hides why nothing was answered', (page) => {
  const waits = /^\s*(until|while)\b|\bcurl -s /;
  expect(listShellLines(page).filter((line) => waits.test(line))).toEqual([]);
});
