import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import rules, { wrongImports } from '../.dependency-cruiser.mjs';
import { listSources, listUses, parseSource } from './support/syntax-tree.ts';

async function findViolations(forbidden: typeof rules.forbidden, baseDir?: string) {
  const { output } = await cruise(['src'], {
    ...rules.options,
    ruleSet: { forbidden },
    validate: true,
    ...(baseDir === undefined ? {} : { baseDir, tsConfig: {} }),
  });
  return (output as ICruiseResult).summary;
}

test('imports go one way, without cycles (rules R1 to R8)', async () => {
  const summary = await findViolations(rules.forbidden);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(50);
}, 60_000);

/** Two files, of which one imports the other; in a cycle when the rule is about cycles of files. */
function plantImport(folder: string, { importer, imported }: { importer: string; imported: string }, isCycle: boolean) {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, 'src', file)), { recursive: true });
    writeFileSync(join(folder, 'src', file), text);
  };
  const up = '../'.repeat(importer.split('/').length - 1) || './';
  write(importer, `import { b } from '${up}${imported}';\nexport const a = b;\n`);
  const back = `${'../'.repeat(imported.split('/').length - 1) || './'}${importer}`;
  if (!imported.includes('absent'))
    write(imported, isCycle ? `import { a } from '${back}';\nexport const b = a;\n` : 'export const b = 1;\n');
}

test.each(rules.forbidden.map((rule) => [rule.name ?? '', rule] as const))(
  'a wrong import is found by its rule: %s',
  async (name, rule) => {
    const folder = mkdtempSync(join(tmpdir(), 'architecture-'));
    try {
      const wrong = wrongImports[name];
      if (!wrong) throw new Error(`Rule ${name} has no example of a wrong import.`);
      const isCycle = 'to' in rule && 'circular' in rule.to && rule.to.circular && !('scope' in rule);
      for (const one of wrong) plantImport(folder, one, isCycle);
      const { violations } = await findViolations([rule], folder);
      expect(violations).not.toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);

/** Uses that a folder may not have, with a source that has each of them. */
const bans = [
  {
    rule: 'the core uses no wall clock, timer, random number, process or network (rule R3)',
    folder: 'src/emulator/core',
    except: undefined,
    in: undefined,
    banned:
      /^(Date\.now|new Date|setTimeout|setInterval|setImmediate|queueMicrotask|Math\.random|process|globalThis|fetch|Buffer|crypto|performance|console|import:(?!\.).*|import\(\))$/,
    wrong: [
      'export const now = Date.now();',
      "export const now = Date['now']();",
      'export const now = new Date();',
      'export const now = new Date;',
      "import { randomUUID } from 'node:crypto';\nexport const id = randomUUID();",
      "import { setTimeout } from 'timers';\nexport { setTimeout };",
      'export const { env } = globalThis.process;',
      'setTimeout(() => undefined, 1);',
      "export const load = () => import('./accounts.ts');",
    ],
  },
  {
    rule: 'the core is synchronous: no promise, nothing awaited (rule R3)',
    folder: 'src/emulator/core',
    except: undefined,
    in: undefined,
    banned: /^(async|await|Promise|type:(Promise|PromiseLike|Awaited|MaybePromise|Store))$/,
    wrong: [
      'export const later = async () => 1;',
      'export async function later() {}',
      'export const later = Promise.resolve(1);',
      'export const later = (store: Store) => store;',
      'export type Later = Promise<number>;',
      'export const wait = async (later: unknown) => { await later; };',
    ],
  },
  {
    rule: 'only the command line reads the process (rule R7)',
    folder: 'src',
    except: /^src\/cli\//,
    banned: /^(process|globalThis\.process|import:process)$/,
    // Most files do not have the word, and parsing them all takes seconds.
    in: /\bprocess\b|\\u/,
    wrong: [
      'export const port = process.env.PORT;',
      "import { env } from 'node:process';\nexport const port = env.PORT;",
      "import { argv } from 'process';\nexport { argv };",
      'export const { argv } = process;',
    ],
  },
];

test.each(bans)('$rule', ({ folder, except, banned, in: hint }) => {
  const found = listSources(folder)
    .filter((file) => !except?.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => hint?.test(text) !== false)
    .flatMap(({ file, text }) =>
      [...listUses(parseSource(file, text))].filter((use) => banned.test(use)).map((use) => `${file}: ${use}`),
    );
  expect(found).toEqual([]);
});

test.each(bans.flatMap(({ banned, wrong, in: hint }) => wrong.map((text) => [text, banned, hint] as const)))(
  'a use that is not allowed is found: %s',
  (text, banned, hint) => {
    expect(hint?.test(text)).not.toBe(false);
    expect([...listUses(parseSource('planted.ts', text))].filter((use) => banned.test(use))).not.toEqual([]);
  },
);

/** Hand-written sources of the project by path. */
function readSources(): Map<string, string> {
  const entries = ['src', 'test', 'bench', 'examples', '.ci'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }),
  );
  const files = entries
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !/\/(generated|node_modules)\//.test(file));
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

/** Functions, constants and classes that a file exports and no other imports. Files that are loaded whole are left out. */
function findUnusedExports(files: ReadonlyMap<string, string>): string[] {
  const used = new Set<string>();
  for (const [file, text] of files) {
    const place = (from: string) => normalize(join(dirname(file), from));
    for (const [, names = '', from = ''] of text.matchAll(
      /\b(?:import|export)(?: type)? \{([^}]*)\} from '(\.[^']+)'/g,
    ))
      for (const name of names.matchAll(/(?:^|,)\s*(?:type )?(\w+)/g)) used.add(`${place(from)}: ${name[1] ?? ''}`);
    for (const [, from = ''] of text.matchAll(/\bimport\(\s*'(\.[^']+)'/g)) used.add(place(from));
  }
  return [...files]
    .filter(([file]) => file.startsWith('src/') && !used.has(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(
        ([, name = '']) => `${file}: ${name}`,
      ),
    )
    .filter((name) => !used.has(name));
}

/** What only users of the package import. */
const forUsers = ['src/testing/jest.ts: useKling'];

test('what a file exports is imported by another', () => {
  expect(findUnusedExports(readSources())).toEqual(forUsers);
});

test('an export that nothing imports is found', () => {
  const files = new Map([
    [
      'src/a.ts',
      'export const one = 1;\nexport async function two() {}\nexport class Three {}\nexport const four = 4;\n',
    ],
    ['test/a.test.ts', "import {\n  one,\n  type Other,\n  four as five,\n} from '../src/a.ts';\n"],
    ['src/verb.ts', 'export const verb = 1;\n'],
    ['src/main.ts', "const load = () => import('./verb.ts');\n"],
  ]);
  expect(findUnusedExports(files)).toEqual(['src/a.ts: two', 'src/a.ts: Three']);
});
