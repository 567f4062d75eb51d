/**
 * `npm run build`: type declarations by the TypeScript compiler, JavaScript by esbuild.
 *
 * Express and its sixty small files go into the bundle: reading them one by one is a third of the start-up time (see
 * docs/decisions/0005). Every other dependency stays outside; most are loaded only when they are used.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { dependencies, peerDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
const bundled = new Set(['express', 'nanoid']);
const outside = [...Object.keys(dependencies), ...Object.keys(peerDependencies)].filter((name) => !bundled.has(name));

const entryPoints = [
  'src/cli/main.ts',
  'src/emulator/emulator.ts',
  'src/testing/control-client.ts',
  'src/testing/testcontainers.ts',
  'src/testing/vitest.ts',
  'src/testing/jest.ts',
  'src/testing/emulator-thread.ts',
].filter((file) => existsSync(file));

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await build({
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
// Declarations that the compiler reads but does not write.
for (const file of ['jest-globals.d.ts', 'jest.d.cts']) copyFileSync(`src/testing/${file}`, `dist/testing/${file}`);
