/**
 * Installs what only some tests, the type check and the generator need: Jest, Pact's verifier, testcontainers. They are
 * most of what a full install would bring and none is needed to start, so they stand in a package of their own.
 * Does nothing when they are there as the lock file says: `npm test` and `npm run types` call it first.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const stamp = `${folder}node_modules/.installed`;

/**
 * Installs the packages when they are missing or another lock file's.
 *
 * @example installPeers(); // before tests
 */
export function installPeers() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${folder}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing the packages that only tests need (test/peers), once …');
  // No scripts: none of these packages needs its own here, and nothing is to be fetched beside the packages.
  const args = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  // Without what `npm test` told its script: that is meant for the project around.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)_/.test(name)),
  );
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
  execFileSync(program, [...first, ...args], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(stamp, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installPeers();
