/** A vendor is one value: no file outside its own names a gateway, in code or in texts. Comments may. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { gateways } from '../src/contracts/spec/vendors.ts';

/** The lists that put the parts together: vendors, dialects, hand-written suites. */
const composition = [
  'src/contracts/spec/vendor-list.ts',
  'src/emulator/dialect-list.ts',
  'src/contracts/checks/vendors/suites.ts',
];

const ids = gateways.map(({ id }) => id);
const isOwn = (file: string) => composition.includes(file) || ids.some((id) => basename(file).startsWith(id));

/** `gmi` as a word, `Gmi` inside a name, `GMI` in a variable. */
const named = new RegExp(
  ids
    .flatMap((id) => [
      `(?<![A-Za-z])${id}`,
      `${id.charAt(0).toUpperCase()}${id.slice(1)}(?![a-z])`,
      `(?<![A-Z])${id.toUpperCase()}(?![a-z])`,
    ])
    .join('|'),
);

/** What a file that names a gateway has in it, in any spelling: most have not, and parsing them all takes seconds. */
const hint = new RegExp(`${ids.join('|')}|\\\\[ux]`, 'i');

/** Names, texts and paths of imports in a file that name a gateway. */
function findNames(file: string, text: string): readonly string[] {
  if (!hint.test(text)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if ((ts.isIdentifier(node) || isText) && named.test(node.text)) found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .filter((file) => !file.includes('/generated/'));

test('no file outside a gateway’s own names it', () => {
  const named = files.filter((file) => !isOwn(file)).flatMap((file) => findNames(file, readFileSync(file, 'utf8')));
  expect(named).toEqual([]);
  // Value, facts, dialect and a suite with its parts, for each.
  expect(files.filter(isOwn).length).toBeLessThanOrEqual(composition.length + 5 * ids.length);
});

test.each([
  ["import { gmiDialect } from './dialects/gmi.ts';", 2],
  ["const isRelay = dialect === 'kkiai';", 1],
  ['const name = `APIMODELS_${kind}`;', 1],
  ["if ('gmi.cancel' in settings) go();", 1],
  ['function wordGmiFailure() {}', 1],
  ['// gmi says so\nconst remainingMilli = magmi;', 0],
])('%s is found', (text, count) => {
  expect(findNames('a.ts', text)).toHaveLength(count);
});
