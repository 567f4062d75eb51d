/**
 * `npm run build`: JavaScript by esbuild, type declarations by the TypeScript compiler, and the notice of what is bundled.
 *
 *     node build.mjs               everything, in any case
 *     node build.mjs --if-stale    only what its sources have changed for
 *     node build.mjs --no-types    without type declarations
 *     node build.mjs --prepare     npm's `prepare`: what is stale; declarations only where somebody else will read them
 *     node build.mjs --pack        npm's `prepack`: everything, and nothing that an earlier build left
 *
 * Every dependency goes into the bundle (docs/decisions/0005), so that the package installs nothing else. Files are
 * replaced one by one and the chunks of the last builds stay for a day: a command that starts while `dist` is built anew
 * finds the chunks that it names.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: given } = parseArgs({
  options: Object.fromEntries(['if-stale', 'no-types', 'prepare', 'pack'].map((name) => [name, { type: 'boolean' }])),
});
const description = JSON.parse(readFileSync('package.json', 'utf8'));
const { bin, exports, peerDependencies = {}, types: mainTypes, typesVersions } = description;
const stampFile = 'dist/.build.json';
const dayMs = 86_400_000;
/** Earlier builds whose chunks stay: each takes up to six megabytes. */
const mostSuperseded = 5;

const entryPoints = [
  'src/cli/main.ts',
  'src/emulator/emulator.ts',
  'src/testing/control-client.ts',
  'src/testing/testcontainers.ts',
  'src/testing/vitest.ts',
  'src/testing/jest.ts',
  'src/testing/emulator-thread.ts',
];

/** Declarations of packages that ours name: they come along, because the packages do not. */
const foreignTypes = {
  'openapi-fetch': 'node_modules/openapi-fetch/dist/index.d.mts',
  'openapi-typescript-helpers': 'node_modules/openapi-typescript-helpers/dist/index.d.mts',
};

const listFolder = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => posix.join(...relative('.', join(entry.parentPath ?? entry.path, entry.name)).split(/[\\/]/)))
        .sort()
    : [];

function hashInputs() {
  const hash = createHash('sha256');
  const files = [
    ...listFolder('src'),
    'build.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ];
  for (const file of files) if (existsSync(file)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function readStamp() {
  try {
    const { js, types, files, superseded } = JSON.parse(readFileSync(stampFile, 'utf8'));
    return { js, types, files, superseded };
  } catch {
    return { files: [], superseded: {} };
  }
}

/** Written beside and moved into place, so that no reader finds half a file. */
function replaceFile(file, content) {
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) return;
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.${process.pid}.next`;
  writeFileSync(next, content, { mode: file === bin['kling-emulator'] ? 0o755 : 0o644 });
  renameSync(next, file);
}

/**
 * In a plain `npm install` of a clone nobody reads declarations, and the compiler takes longer than all the rest. Somebody
 * does when another project installs the clone, when it is linked, and when npm packs a Git dependency.
 */
function wantsTypes() {
  if (given['no-types']) return false;
  if (!given.prepare) return true;
  const { INIT_CWD: from, npm_command: command, _PACOTE_NO_PREPARE_: packing } = process.env;
  return packing !== undefined || !['install', 'ci'].includes(command) || resolve(from ?? '.') !== process.cwd();
}

/** A project that installs a fresh clone as a folder gets no development packages with it: the build fetches its own. */
function installOwnPackages() {
  console.error('kling-emulator: building from sources for the first time; installing what the build needs …');
  // Without what npm told its script: the outer project's prefix, `--omit`, `--save-dev` are not meant for this install.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^npm_(config_(?!cache$|registry$|userconfig$|offline$|prefer_offline$)|package_|lifecycle_|command$)/i.test(
          name,
        ),
    ),
  );
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  execFileSync(program, [...first, 'ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * `import('library')` of a CommonJS package gives the names that Node.js gives. esbuild alone gives `default` only, since
 * it can't know the names of a module that it does not run.
 */
const nameCommonJsExports = {
  name: 'name-commonjs-exports',
  setup(building) {
    building.onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === 'seen' || path.startsWith('node:')) return undefined;
      const found = await building.resolve(path, {
        kind: 'import-statement',
        resolveDir,
        importer,
        pluginData: 'seen',
      });
      return found.errors.length > 0 || found.external || !isCommonJs(found.path)
        ? undefined
        : { path, namespace: 'commonjs', pluginData: { file: found.path, resolveDir } };
    });
    building.onLoad({ filter: /.*/, namespace: 'commonjs' }, async ({ path, pluginData }) => {
      const loaded = await import(pathToFileURL(pluginData.file).href);
      const names = Object.keys(loaded).filter((name) => name !== 'default' && name !== 'module.exports');
      const from = JSON.stringify(path);
      const contents = `import library from ${from};\nexport { ${names.join(', ')} } from ${from};\nexport default library;\n`;
      return { contents, resolveDir: pluginData.resolveDir };
    });
  },
};

/** What Express asks for at its start, and the emulator never: readers of bodies, nested queries, files, names of media types. */
const seldomUsed = ['accepts', 'body-parser', 'mime-types', 'qs', 'send', 'serve-static', 'type-is'];
const askedAtStart = new RegExp(`^var (\\w+) = require\\('(${seldomUsed.join('|')})'\\);?$`, 'gm');
const reexported = /^exports\.(\w+) = (bodyParser\.\w+|require\('serve-static'\));?$/gm;

/** The packages that Express seldom needs, as one file of CommonJS whose name tells its content. */
async function bundleSeldomUsed(build) {
  const members = seldomUsed.map((name) => `get '${name}'() { return require('${name}'); },`);
  const { outputFiles, metafile } = await build({
    ...common,
    stdin: { contents: `module.exports = {\n${members.join('\n')}\n};`, resolveDir: dirname(locate('express')) },
    outfile: 'dist/chunks/seldom-used.cjs',
    outbase: undefined,
    outdir: undefined,
    plugins: [],
    format: 'cjs',
    // Tables of other alphabets, in half of what they take escaped.
    charset: 'utf8',
  });
  const [{ contents }] = outputFiles;
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8);
  return { file: `dist/chunks/seldom-used-${hash}.cjs`, contents, inputs: metafile.inputs };
}

const locate = (name) => createRequire(join(process.cwd(), 'package.json')).resolve(name);

/**
 * Express without what it seldom needs. The bytes of that are read at the start, so that no file is asked for later, and become code
 * when it is first used. Compiling it took a tenth of a start, and running it another one with three megabytes of memory.
 */
const deferSeldomUsed = (file) => ({
  name: 'defer-seldom-used',
  setup(building) {
    building.onLoad({ filter: /node_modules[\\/]express[\\/]lib[\\/]\w+\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const deferred = text
        .replace(reexported, "Object.defineProperty(exports, '$1', { enumerable: true, get: () => $2 });")
        .replace(
          askedAtStart,
          "var $1 = new Proxy(function () {}, { apply: (_, self, given) => Reflect.apply(require('$2'), self, given), get: (_, name) => require('$2')[name] });",
        )
        .replaceAll(new RegExp(`require\\('(${seldomUsed.join('|')})'\\)`, 'g'), "loadSeldomUsed('$1')");
      // At the end, where it leaves `'use strict'` first; what is deferred is called later.
      return { contents: `${deferred}\nvar { loadSeldomUsed } = require('seldom-used');\n` };
    });
    building.onResolve({ filter: /^seldom-used$/ }, ({ path }) => ({ path, namespace: 'seldom-used' }));
    building.onLoad({ filter: /.*/, namespace: 'seldom-used' }, () => ({
      contents: `
        import { readFileSync } from 'node:fs';
        import { fileURLToPath } from 'node:url';
        import { compileFunction } from 'node:vm';
        const filename = fileURLToPath(new URL('../chunks/${posix.basename(file)}', import.meta.url));
        const bytes = readFileSync(filename);
        let packages;
        export function loadSeldomUsed(name) {
          if (packages === undefined) {
            const module = { exports: {} };
            compileFunction(bytes.toString(), ['module', 'exports', 'require'], { filename })(module, module.exports, require);
            packages = module.exports;
          }
          return packages[name];
        }`,
    }));
  },
});

function isCommonJs(file) {
  if (/\.[cm]js$/.test(file)) return file.endsWith('.cjs');
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8')).type !== 'module';
    if (folder === dirname(folder)) return true;
  }
}

/** Bundled CommonJS asks for node modules by `require`. */
const requireForCommonJs = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};

/** Modules of `src/contracts/spec` that are loaded late where they are needed at all. */
const lateSpec = ['openapi', 'violations'];
/** What needs most of the others: the emulator, the families of checks, all commands but `health`, which starts quicker without. */
const needsSpec = new RegExp(
  `/src/(emulator/emulator|cli/(verbs/(start|exec|openapi|contract-[\\w-]+)|judge-account|accounts-file)|contracts/checks/(vendors/)?\\w[\\w-]*|contracts/spec/(${lateSpec.join('|')}))\\.ts$`.replaceAll(
    '/',
    '[\\\\/]',
  ),
);

/**
 * `src/contracts/spec` as one chunk. esbuild makes a chunk of what the same entries and late imports reach: of these modules a dozen,
 * and each file costs a start almost a millisecond.
 */
const joinSpec = {
  name: 'join-spec',
  setup(building) {
    building.onResolve({ filter: /^kling-emulator:spec$/ }, ({ path }) => ({
      path,
      namespace: 'join-spec',
      sideEffects: true,
    }));
    building.onLoad({ filter: /.*/, namespace: 'join-spec' }, () => ({
      resolveDir: join(process.cwd(), 'src/contracts/spec'),
      contents: readdirSync('src/contracts/spec')
        .filter((file) => file.endsWith('.ts') && !lateSpec.includes(file.slice(0, -3)))
        .map((file) => `import './${file}';`)
        .join('\n'),
    }));
    building.onLoad({ filter: needsSpec }, ({ path }) => ({
      loader: 'ts',
      contents: `import 'kling-emulator:spec';\n${readFileSync(path, 'utf8')}`,
    }));
  },
};

const common = {
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  external: Object.keys(peerDependencies).flatMap((name) => [name, `${name}/*`]),
  plugins: [nameCommonJsExports],
  // A fifth less to install. Names stay, and lines stay short: what a stack trace shows can be read.
  minifyWhitespace: true,
  lineLimit: 160,
  // The notice has the licences whole.
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  write: false,
};

async function bundle() {
  const { build, transform } = await import('esbuild');
  const seldom = await bundleSeldomUsed(build);
  const modules = await build({
    ...common,
    plugins: [...common.plugins, joinSpec, deferSeldomUsed(seldom.file)],
    entryPoints,
    // Every file lies two folders below the project, as in src/: what is found by `import.meta.url` stays found.
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    banner: requireForCommonJs,
  });
  // Jest loads CommonJS unless it is told otherwise, and cannot load ES modules from there: this one entry is built for it
  // with everything that it needs. The emulator itself runs outside of Jest's loader, as ES modules.
  const forJest = await build({
    ...common,
    entryPoints: ['src/testing/jest.ts'],
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    define: { 'import.meta.url': '__moduleUrl' },
    banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  // The thread that reads media files: plain JavaScript, found beside the folder of whatever chunk starts it.
  const thread = await build({
    ...common,
    outbase: undefined,
    entryPoints: [{ in: 'src/emulator/effects/media-thread.mjs', out: 'effects/media-thread' }],
    // Most of it is a library of readers.
    minifyWhitespace: true,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    banner: requireForCommonJs,
  });
  // The live page, for browsers: files that the emulator serves as they are.
  const page = await build({
    outdir: 'dist/page',
    entryPoints: ['src/page/page.tsx', 'src/page/page.css', 'src/page/index.html', 'src/page/icon.svg'],
    loader: { '.html': 'copy', '.svg': 'copy' },
    tsconfig: 'src/page/tsconfig.json',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome120', 'firefox120', 'safari17'],
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  const built = [modules, forJest, thread, page];
  const inputs = Object.assign({}, seldom.inputs, ...built.map(({ metafile }) => metafile.inputs));
  const written = built.flatMap(({ outputFiles }) => outputFiles);
  const contents = Object.fromEntries(
    written.map(({ path, contents }) => [posix.join(...relative('.', path).split(/[\\/]/)), contents]),
  );
  contents[seldom.file] = seldom.contents;
  // Nobody reads generated validators, and most of what is printed of them is indentation.
  const generated = Object.entries(listInputs(modules.metafile)).filter(([, inputs]) => inputs.some(isValidator));
  for (const [file] of generated) {
    const { code } = await transform(Buffer.from(contents[file]), { minifyWhitespace: true, target: common.target });
    contents[file] = Buffer.from(code);
  }
  const jestNames = modules.metafile.outputs['dist/testing/jest.js'].exports;
  return {
    contents,
    jestNames,
    bundled: listBundledPackages(Object.keys(inputs)),
    inputsOf: listInputs(modules.metafile),
  };
}

const isValidator = (input) => /\/generated\/[\w-]+-validators\.js$/.test(input);

/** Which sources each written file holds: the test of what a user of the library loads reads it. */
const listInputs = ({ outputs }) =>
  Object.fromEntries(Object.entries(outputs).map(([file, { inputs }]) => [file, Object.keys(inputs)]));

function listBundledPackages(inputs) {
  const folders = new Set(
    inputs.flatMap((file) => {
      const [folder] = /^(?:commonjs:)?.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? [];
      return folder === undefined || file.startsWith('commonjs:') ? [] : [folder];
    }),
  );
  return [...folders].sort();
}

/** Name, version, licence and its text, of every package in the bundle. */
function writeNotice(folders) {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (typeof license !== 'string') throw new Error(`${folder}/package.json names no licence: it can't be bundled.`);
    const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(file));
    const text = texts
      .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
      .join('\n\n');
    return `## ${name} ${version} (${license})\n\n${text || `Licensed under ${license}; the package comes without the text.`}\n`;
  });
  const head = 'kling-emulator contains these packages, each under its own licence. Written by the build.\n';
  return [head, ...parts].join('\n');
}

const importedBy = (text) =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"]+)\1/g)].map(([, , name]) => name);

/** Declarations as the compiler writes them, into a folder of their own, so that an unchanged file is not written again. */
function compileTypes() {
  const folder = 'node_modules/.cache/kling-emulator/types';
  if (!existsSync(folder)) rmSync(`${folder}.tsbuildinfo`, { force: true });
  const compiler = createRequire(join(process.cwd(), 'package.json')).resolve('typescript/bin/tsc');
  const options = ['--outDir', folder, '--incremental', '--tsBuildInfoFile', `${folder}.tsbuildinfo`];
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noCheck', ...options], {
    stdio: 'inherit',
  });
  return folder;
}

/** The declarations that an export reaches, and those of foreign packages that they name. */
function collectTypes(folder, jestNames) {
  // What `require('kling-emulator/jest')` gives: the same as `import`, from the file that is built as CommonJS.
  const here = "'./jest.js', { with: { 'resolution-mode': 'import' } }";
  const contents = {
    'dist/testing/jest.d.cts': [
      `export type * from './jest.js' with { 'resolution-mode': 'import' };`,
      `type Module = typeof import(${here});`,
      ...jestNames.map((name) => `export declare const ${name}: Module['${name}'];`),
      '',
    ].join('\n'),
  };
  const waiting = listFiles({ exports, types: mainTypes, typesVersions }).filter((file) => /\.d\.ts$/.test(file));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const path = posix.normalize(file);
    if (contents[path] !== undefined) continue;
    const name = posix.relative('dist', path);
    // A declaration that was written by hand is read by the compiler, but not copied.
    let text = readFileSync(existsSync(join(folder, name)) ? join(folder, name) : join('src', name), 'utf8');
    for (const imported of importedBy(text)) {
      if (imported.startsWith('.'))
        waiting.push(posix.join(posix.dirname(path), imported.replace(/(\.d)?\.(ts|js)$/, '.d.ts')));
      if (foreignTypes[imported] === undefined) continue;
      const own = `dist/types/${imported}.d.ts`;
      const way = posix.relative(posix.dirname(path), own);
      text = text.replaceAll(
        `'${imported}'`,
        `'${way.startsWith('.') ? way : `./${way}`}'`.replace(/\.d\.ts'$/, ".js'"),
      );
      contents[own] ??= readFileSync(foreignTypes[imported], 'utf8').replaceAll(
        /from (['"])([^'"]+)\1/g,
        (whole, quote, other) => (foreignTypes[other] ? `from './${other}.js'` : whole),
      );
      for (const other of importedBy(readFileSync(foreignTypes[imported], 'utf8')))
        if (foreignTypes[other]) contents[`dist/types/${other}.d.ts`] ??= readFileSync(foreignTypes[other], 'utf8');
    }
    contents[path] = text;
  }
  return contents;
}

/** Every file that package.json names, however deep. */
function listFiles(value) {
  if (value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(listFiles) : [posix.normalize(value)];
}

/** Puts everything in its place: what others point to comes last. What no build of a day needs is removed. */
function putInPlace(contents, stamp, marks) {
  const order = (file) => (file.startsWith('dist/chunks/') ? 0 : 1);
  const files = Object.keys(contents).sort((a, b) => order(a) - order(b));
  for (const file of files) replaceFile(file, contents[file]);
  const now = Date.now();
  const superseded = {};
  const times = [...new Set(Object.values(stamp.superseded ?? {}))].sort((a, b) => b - a);
  const oldest = times[mostSuperseded - 2] ?? 0;
  for (const file of listFolder('dist')) {
    if (contents[file] !== undefined || file === stampFile) continue;
    const isDeclaration = /\.d\.c?ts$/.test(file);
    if (isDeclaration && marks.types === undefined && stamp.types !== undefined) continue;
    const since = stamp.superseded?.[file] ?? now;
    const mayBeLoaded = file.startsWith('dist/chunks/') && !given.pack && since >= oldest && now - since < dayMs;
    if (mayBeLoaded) superseded[file] = since;
    else rmSync(file, { force: true });
  }
  const kept = { js: marks.js, types: marks.types ?? stamp.types, superseded, inputs: marks.inputs };
  replaceFile(stampFile, `${JSON.stringify(kept, null, 1)}\n`);
}

async function run() {
  process.chdir(dirname(fileURLToPath(import.meta.url)));
  // Told before anything is thrown away: package.json would promise what nobody can import.
  const absent = entryPoints.filter((file) => !existsSync(file));
  if (absent.length > 0) throw new Error(`Entry points are missing: ${absent.join(', ')}`);

  const inputs = hashInputs();
  const stamp = readStamp();
  const withTypes = wantsTypes();
  const isFresh = stamp.js === inputs && existsSync('dist/cli/main.js') && (!withTypes || stamp.types === inputs);
  if ((given.prepare || given['if-stale']) && isFresh) return;

  if (!existsSync('node_modules/esbuild')) installOwnPackages();
  const { contents, jestNames, bundled, inputsOf } = await bundle();
  contents['dist/NOTICE'] = writeNotice(bundled);
  if (withTypes) Object.assign(contents, collectTypes(compileTypes(), jestNames));
  const missing = listFiles({ bin, exports, types: mainTypes, typesVersions }).filter(
    (file) => file.startsWith('dist/') && contents[file] === undefined && (withTypes || !/\.d\.c?ts$/.test(file)),
  );
  if (missing.length > 0) throw new Error(`package.json promises what was not built: ${missing.join(', ')}`);
  putInPlace(contents, stamp, { js: inputs, types: withTypes ? inputs : undefined, inputs: inputsOf });
}

await run();
