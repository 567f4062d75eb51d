/**
 * No regular expression of ours takes more than linear time: whatever text comes from outside, a longer one costs in
 * proportion. Every pattern in the sources and schemas is tried with texts that are made from it; the work is counted in
 * steps of a matcher, not in time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { providerStates } from '../src/emulator/control/pact-states.ts';
import { controlRoutes } from '../src/emulator/control/http/routes.ts';
import { vendorIds } from '../src/contracts/spec/vendors.ts';
import { countSteps, findSlowText } from './support/pattern-cost.ts';

interface Found {
  readonly place: string;
  readonly pattern: RegExp;
}

const listFiles = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name));

/** Literals, and the files that build patterns. */
function readSources(): { readonly literals: readonly Found[]; readonly builders: readonly string[] } {
  const literals: Found[] = [];
  const builders = new Set<string>();
  for (const file of [...listFiles('src', '.ts'), ...listFiles('src', '.tsx')]) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        const [, body = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
        literals.push({ place: `${file}:${line + 1}`, pattern: new RegExp(body, flags) });
      }
      const isBuilt = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (isBuilt && node.expression.getText() === 'RegExp') builders.add(file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, builders: [...builders].sort() };
}

function readSchemaPatterns(): readonly Found[] {
  return listFiles('schemas', '.json').flatMap((place) => {
    const patterns: string[] = [];
    JSON.parse(readFileSync(place, 'utf8'), (key, value: unknown) => {
      if (key === 'pattern' && typeof value === 'string') patterns.push(value);
      if (key === 'patternProperties' && typeof value === 'object') patterns.push(...Object.keys(value ?? {}));
      return value;
    });
    return patterns.map((pattern) => ({ place, pattern: new RegExp(pattern, 'u') }));
  });
}

/** What is built while the program runs, as it is built there, or why it meets no text from outside. */
const built: Readonly<Record<string, readonly RegExp[] | string>> = {
  'src/contracts/assertions/variations.ts': 'Patterns of the schemas, on texts of ours.',
  'src/contracts/pact/check-pact.ts': "The user's own pact file: its patterns and its texts.",
  'src/emulator/control/pact-states.ts': providerStates.flatMap(({ name, params }) => [
    new RegExp(`^${name.replaceAll(/\{\w+\}/g, '(.{1,200})')}$`, 'i'),
    ...Object.values(params).flatMap((param) => ('pattern' in param ? new RegExp(String(param.pattern)) : [])),
  ]),
  'src/emulator/control/http/handler.ts': controlRoutes.map(
    ({ path }) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '([^/]+)')}/?$`),
  ),
  'src/emulator/core/products/product.ts': [/^https?:\/\/[^/]+\/bs2\/upload-ylab-stunt-sgp\/(\d{1,20})\/([^/?#]+)/i],
  'src/emulator/core/result-files.ts': [/https?:\/\/[^/"\s]+(?=\/bs2\/upload-ylab-stunt-sgp\/)/g],
  'src/emulator/option-types.ts': [new RegExp(`^(?:${vendorIds.join('|')})$`)],
};

const { literals, builders } = readSources();
const schemaPatterns = readSchemaPatterns();

test('every pattern that is built while the program runs is known here', () => {
  expect(builders).toEqual(Object.keys(built).sort());
});

test('no pattern costs more than in proportion to the text', () => {
  const more = Object.entries(built).flatMap(([place, patterns]) =>
    typeof patterns === 'string' ? [] : patterns.map((pattern) => ({ place, pattern })),
  );
  // Many files ask the same: each pattern once.
  const all = [
    ...new Map([...literals, ...schemaPatterns, ...more].map((found) => [String(found.pattern), found])).values(),
  ];
  expect(literals.length).toBeGreaterThan(100);
  expect(schemaPatterns.length).toBeGreaterThan(20);
  const slow = all.flatMap(({ place, pattern }) => {
    const text = findSlowText(pattern);
    return text === undefined ? [] : `${place}: ${String(pattern)} on ${text}`;
  });
  expect(slow).toEqual([]);
});

test.each([
  /eyJ[\w-]+\.[\w-]+\.[\w-]*/g,
  /\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g,
  /eyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?/g,
  /^=+|=+$/g,
  /\b([a-z][a-z\d+.-]*:\/\/)\S*@/gi,
  /(token["']?\s*:\s*)(?:"[^"]*"|'[^']*'|(?=\S*\d)[^\s,;&]+)/gi,
  /\s+$/,
  /^(a+)+$/,
  /^(\w|\d)*$/u,
  /(.*),(.*),(.*);/,
  /(x+x+)+y/,
])('%s is found to be slow', (pattern) => {
  expect(findSlowText(pattern)).toBeDefined();
});

test('steps are counted as the engine takes them', () => {
  const [short, long] = ['eyJ'.repeat(200), 'eyJ'.repeat(800)].map((text) => countSteps(/eyJ[\w-]+\./g, text));
  expect(Number(long) / Number(short)).toBeGreaterThan(12);
  const [few, many] = ['eyJ'.repeat(200), 'eyJ'.repeat(800)].map((text) => countSteps(/(?<![\w-])eyJ[\w-]+\./g, text));
  expect(Number(many) / Number(few)).toBeLessThan(5);
});
