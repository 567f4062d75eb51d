/**
 * `npm run house -- [--files] [REVISION …]`: how big the code is and how it hangs together, of the work tree or of git
 * revisions (`.` is the work tree). `--files` lists the files that a create and a check run.
 *
 * Static figures come from the syntax tree; "files run" comes from the coverage of V8: the emulator answers one create,
 * and the command line runs one contract check, each from a plain compile of that revision. A file counts as run when at
 * least one function in it was called (module bodies alone do not count).
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const gateways = /gmi|kkiai|apimodels/i;

const listFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const isGenerated = (file) => /\/generated\//.test(file);
const countLines = (file) => readFileSync(file, 'utf8').split('\n').length - 1;

/** The tree of a revision in a folder of its own, with this project's packages beside it. */
function checkOut(revision, folder) {
  if (revision === undefined) {
    for (const name of ['src', 'schemas', 'fixtures', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
      if (existsSync(join(project, name))) cpSync(join(project, name), join(folder, name), { recursive: true });
  } else {
    const archive = execFileSync('git', ['archive', revision], { cwd: project, maxBuffer: 1 << 30 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
  }
  if (!existsSync(join(folder, 'node_modules')))
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
}

/** Every function with its length in lines; class bodies and callbacks count as functions of their own. */
function measureFunctions(source, file, root) {
  const found = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) {
      const from = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const to = source.getLineAndCharacterOfPosition(node.end).line;
      const name = node.name?.getText() ?? node.parent?.name?.getText?.() ?? 'anonymous';
      found.push({ name, file: relative(root, file), lines: to - from + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether an identifier, a text or an import of the file names a gateway. Comments do not count. */
function namesGateway(source) {
  let named = false;
  const visit = (node) => {
    if (
      (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken?.(node)) &&
      gateways.test(node.text)
    )
      named = true;
    if (!named) ts.forEachChild(node, visit);
  };
  visit(source);
  return named;
}

function importsOf(source, file) {
  const found = [];
  const visit = (node) => {
    const specifier = (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier;
    const called =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0];
    const text = (specifier || called)?.text;
    if (text?.startsWith('.')) found.push(resolve(dirname(file), text));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Size and shape of the source tree below `root`. */
function measureSource(root) {
  const all = listFiles(join(root, 'src')).filter((file) => /\.(ts|mjs|js|tsx)$/.test(file));
  const byHand = all.filter((file) => !isGenerated(file) && !file.endsWith('.d.ts'));
  const generated = all.filter(isGenerated).concat(listFiles(join(root, 'schemas')).filter(isGenerated));
  const rooms = new Map();
  const importers = new Map(byHand.map((file) => [file, new Set()]));
  const functions = [];
  let naming = 0;
  for (const file of byHand) {
    const parts = relative(join(root, 'src'), file).split('/');
    const lines = countLines(file);
    for (const room of parts.length > 2 ? [parts[0], `${parts[0]}/${parts[1]}`] : [parts[0]]) {
      const { files, lines: sum } = rooms.get(room) ?? { files: 0, lines: 0 };
      rooms.set(room, { files: files + 1, lines: sum + lines });
    }
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    functions.push(...measureFunctions(source, file, root));
    if (namesGateway(source)) naming += 1;
    for (const target of importsOf(source, file)) importers.get(target)?.add(file);
  }
  const once = [...importers.values()].filter((set) => set.size === 1).length;
  functions.sort((a, b) => b.lines - a.lines);
  return {
    rooms,
    files: byHand.length,
    lines: byHand.reduce((sum, file) => sum + countLines(file), 0),
    short: byHand.filter((file) => countLines(file) < 40).length,
    once,
    naming,
    over50: functions.filter(({ lines }) => lines > 50).length / functions.length,
    longest: functions.slice(0, 3),
    generated: generated.reduce((sum, file) => sum + countLines(file), 0),
  };
}

/** Files of `built` in which a function ran, from one result of V8's precise coverage. */
function filesRun(result, built) {
  const files = result
    .filter(({ url }) => url.startsWith(`file://${built}/`))
    .filter(({ functions }) =>
      functions.some(({ functionName, ranges }, index) => (index > 0 || functionName !== '') && ranges[0].count > 0),
    )
    .map(({ url }) => relative(built, fileURLToPath(url)))
    .filter((file) => !/\/generated\//.test(file));
  return [...new Set(files)];
}

const createOnce = (built) => `
import { Session } from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
import { startKlingEmulator } from '${built}/emulator/emulator.js';
// Slow: on a busy machine the first task would move while the second one is made.
const slow = { mode: 'time', processingMs: 600_000, finishMs: 600_000 };
const emulator = await startKlingEmulator({ port: 0, progression: slow });
const create = () => fetch(emulator.url + '/v1/general/custom-voices', {
  method: 'POST',
  headers: { authorization: 'Bearer any-key-you-like', 'content-type': 'application/json' },
  body: JSON.stringify({ voice_name: 'Ada', voice_url: 'https://example.com/ada.mp3' }),
}).then((answer) => answer.json());
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await create();
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
const { code } = await create();
const { result } = await session.post('Profiler.takePreciseCoverage');
if (code !== 0) throw new Error('The create was refused.');
writeFileSync(process.argv[2], JSON.stringify(result));
await emulator.stop();
process.exit(0);
`;

/** What one create, and one contract check against the emulator, run. */
function measureRuns(root) {
  const built = join(root, 'plain', 'src');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = [
    '--noEmit',
    'false',
    '--outDir',
    join(root, 'plain'),
    '--rootDir',
    root,
    '--noCheck',
    '--declaration',
    'false',
  ];
  try {
    writeFileSync(join(root, 'tsconfig.plain.json'), JSON.stringify({ extends: './tsconfig.json', include: ['src'] }));
    execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.plain.json'), ...options], { stdio: 'pipe' });
  } catch (error) {
    throw new Error(`The plain compile failed: ${error.stdout}`, { cause: error });
  }
  for (const name of ['fixtures', 'schemas', 'package.json'])
    cpSync(join(root, name), join(root, 'plain', name), { recursive: true });
  for (const file of listFiles(join(root, 'src')).filter((name) => name.endsWith('.json'))) {
    const to = join(root, 'plain', relative(root, file));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(file, to);
  }
  const script = join(root, 'plain', 'create-once.mjs');
  const into = join(root, 'plain', 'create.json');
  writeFileSync(script, createOnce(built));
  execFileSync(process.execPath, [script, into], { stdio: ['ignore', 'ignore', 'inherit'] });
  const create = filesRun(JSON.parse(readFileSync(into, 'utf8')), built);

  const coverage = join(root, 'plain', 'coverage');
  execFileSync(
    process.execPath,
    [
      join(built, 'cli/main.js'),
      'contract',
      'run',
      '--target',
      'emulator',
      '--only',
      'kling.list-preset-voices/paging',
      '--budget-units',
      '1',
    ],
    { stdio: 'pipe', env: { ...process.env, NODE_V8_COVERAGE: coverage }, cwd: join(root, 'plain') },
  );
  const check = new Set(
    readdirSync(coverage).flatMap((name) =>
      filesRun(JSON.parse(readFileSync(join(coverage, name), 'utf8')).result, built),
    ),
  );
  const ofKit = [...check].filter((file) => file.startsWith('contracts/'));
  return { create: create.length, checkKit: ofKit.length, check: check.size, files: { create, ofKit } };
}

function measure(revision) {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    checkOut(revision, root);
    return { name: revision ?? 'work tree', ...measureSource(root), runs: measureRuns(root) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const help = `npm run house -- [--files] [REVISION …]

How big the code is and how it hangs together, a column for each revision of git; '.' or none: the work tree.

  --files  list the files that a create and a check run
  --help   this text
`;

function isRevision(name) {
  try {
    execFileSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { cwd: project, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

function readOptions() {
  const options = { files: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const unknown = positionals.find((name) => name !== '.' && !isRevision(name));
    if (unknown !== undefined) throw new Error(`'${unknown}' is no revision of this repository.`);
    return { ...values, revisions: positionals };
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    return process.exit(2);
  }
}

const { files: listsFiles, help: asksHelp, revisions } = readOptions();
if (asksHelp) {
  console.log(help);
  process.exit(0);
}
const measured = (
  revisions.length === 0 ? [undefined] : revisions.map((name) => (name === '.' ? undefined : name))
).map(measure);
const row = (title, value) => console.log(`| ${title} | ${measured.map(value).join(' | ')} |`);
console.log(`|  | ${measured.map(({ name }) => name).join(' | ')} |`);
console.log(`| --- | ${measured.map(() => '---').join(' | ')} |`);
row('hand-written lines in src', ({ lines }) => lines);
row('hand-written files in src', ({ files }) => files);
row('files with exactly one importer', ({ once, files }) => `${once} (${Math.round((100 * once) / files)} %)`);
row('files under 40 lines', ({ short }) => short);
row('files that name a gateway', ({ naming }) => naming);
row('files run by one create', ({ runs }) => runs.create);
row('files run by one contract check: of the kit, in all', ({ runs }) => `${runs.checkKit}, ${runs.check}`);
row('functions over 50 lines', ({ over50 }) => `${(100 * over50).toFixed(1)} %`);
row('longest functions', ({ longest }) => longest.map(({ name, lines }) => `${name} ${lines}`).join(', '));
row('generated lines committed', ({ generated }) => generated);
for (const room of [...new Set(measured.flatMap(({ rooms }) => [...rooms.keys()]))].sort())
  row(`${room}: files, lines`, ({ rooms }) =>
    rooms.has(room) ? `${rooms.get(room).files}, ${rooms.get(room).lines}` : '–',
  );
if (listsFiles)
  for (const { name, runs } of measured)
    for (const [title, files] of Object.entries({ 'a create': runs.files.create, 'a check': runs.files.ofKit }))
      console.log([`\n${name}: files run by ${title}`, ...files.toSorted()].join('\n'));
