/**
 * `npm run measure:install`: what an install costs, beside the nearest rivals. Packs this project, installs each into an
 * empty project (needs the registry or a filled cache) and prints packages, files, megabytes, and seconds as a table.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { optionalDependencies: peers } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const root = new URL('..', import.meta.url);
const work = mkdtempSync(join(tmpdir(), 'kling-emulator-'));
const npm = (args, cwd) => execFileSync('npm', [...args, '--no-audit', '--no-fund'], { cwd, encoding: 'utf8' });

/** Installs one package into an empty project and measures what came. */
function measure(name, source) {
  const folder = join(work, name.replaceAll(/\W+/g, '-'));
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }');
  const started = performance.now();
  npm(['install', source], folder);
  const seconds = (performance.now() - started) / 1000;
  const modules = join(folder, 'node_modules');
  const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name: file }) => sum + statSync(join(parentPath, file)).size, 0);
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  return [name, Object.keys(packages).length, files.length, (bytes / 1e6).toFixed(1), seconds.toFixed(1)];
}

try {
  const [line] = npm(['pack', '--silent', '--pack-destination', work], root).trim().split('\n').slice(-1);
  const rows = [
    measure('kling-emulator', join(work, line)),
    ...['@copilotkit/aimock', 'json-server'].map((name) => measure(name, `${name}@${peers[name]}`)),
  ];
  console.log('| package | packages | files | MB | install, s |\n| --- | --- | --- | --- | --- |');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
