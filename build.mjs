/**
 * `npm run build`: type declarations by the TypeScript compiler, JavaScript by esbuild.
 *
 * Express and its sixty small files go into the bundle: reading them one by one is a third of the start-up time (see
 * docs/decisions/0005). Every other dependency stays outside; most are loaded only when they are used.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const {
  bin,
  dependencies,
  exports,
  peerDependencies = {},
  types,
  typesVersions,
} = JSON.parse(readFileSync('package.json', 'utf8'));
const bundled = new Set(['express', 'ipaddr.js', 'nanoid']);
const outside = [...Object.keys(dependencies), ...Object.keys(peerDependencies)].filter((name) => !bundled.has(name));

const entryPoints = [
  'src/cli/main.ts',
  'src/emulator/emulator.ts',
  'src/testing/control-client.ts',
  'src/testing/testcontainers.ts',
  'src/testing/vitest.ts',
  'src/testing/jest.ts',
  'src/testing/emulator-thread.ts',
];
// Told before anything is thrown away: package.json would promise what nobody can import.
const absent = entryPoints.filter((file) => !existsSync(file));
if (absent.length > 0) throw new Error(`Entry points are missing: ${absent.join(', ')}`);

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
const { metafile } = await build({
  entryPoints,
  outbase: 'src',
  outdir: 'dist',
  // Every file lies two folders below the project, as in src/: what is found by `import.meta.url` stays found.
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: outside,
  // Express is CommonJS and asks for node modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'linked',
  logLevel: 'warning',
  metafile: true,
});

// The thread that reads media files: plain JavaScript, found beside the folder of whatever chunk starts it.
await build({
  entryPoints: [{ in: 'src/emulator/effects/media-thread.mjs', out: 'effects/media-thread' }],
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: outside,
  logLevel: 'warning',
});

// Jest loads CommonJS unless it is told otherwise, and cannot load ES modules from there: this one entry is built for it
// with everything that it needs. The emulator itself runs outside of Jest's loader, as ES modules.
await build({
  entryPoints: ['src/testing/jest.ts'],
  outbase: 'src',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  define: { 'import.meta.url': '__moduleUrl' },
  banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  legalComments: 'linked',
  logLevel: 'warning',
});

// What `require('kling-emulator/jest')` gives: the same as `import`, from the file that is built as CommonJS.
const here = "'./jest.js', { with: { 'resolution-mode': 'import' } }";
const values = metafile.outputs['dist/testing/jest.js'].exports.map(
  (name) => `export declare const ${name}: Module['${name}'];`,
);
writeFileSync(
  'dist/testing/jest.d.cts',
  [
    `export type * from './jest.js' with { 'resolution-mode': 'import' };`,
    `type Module = typeof import(${here});`,
    ...values,
    '',
  ].join('\n'),
);
// A declaration that the compiler reads but does not write.
copyFileSync('src/testing/jest-globals.d.ts', 'dist/testing/jest-globals.d.ts');

/** Every file that package.json names, however deep. */
const listFiles = (value) => (typeof value === 'object' ? Object.values(value).flatMap(listFiles) : [value]);
const missing = listFiles({ bin, exports, types, typesVersions }).filter((file) => !existsSync(file));
if (missing.length > 0) throw new Error(`package.json promises what was not built: ${missing.join(', ')}`);
