/**
 * `npm run measure:install`: what an install costs, beside the nearest rivals. Packs this project, installs each into an
 * empty project (needs the registry or a filled cache), starts it there, and prints packages, files, megabytes, seconds of
 * the install and seconds from its begin to the first answer as a table.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) {
    console.log('npm run measure:install\n\nIt has no options. Needs the registry or a filled cache.');
    process.exit(0);
  }
} catch (error) {
  console.error(`${error.message}\n\nnpm run measure:install has no options.`);
  process.exit(2);
}

const { optionalDependencies: peers } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const root = new URL('..', import.meta.url);
const work = mkdtempSync(join(tmpdir(), 'kling-emulator-'));
const npm = (args, cwd) => execFileSync('npm', [...args, '--no-audit', '--no-fund'], { cwd, encoding: 'utf8' });

async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** What each is started with, as its own page says, and a path that it then answers. */
const starts = {
  'kling-emulator': (port) => ({
    words: ['kling-emulator', 'start', '--port', port],
    path: '/v1/general/presets-voices',
  }),
  '@copilotkit/aimock': (port) => ({ words: ['llmock', '-p', port, '-f', '.'], path: '/v1/models' }),
  'json-server': (port) => ({ words: ['json-server', 'data.json', '--port', port], path: '/voices' }),
};

/** Starts the installed program and asks until it answers, with whatever status. */
async function awaitFirstAnswer(name, folder) {
  const port = String(await findFreePort());
  const { words, path } = starts[name](port);
  writeFileSync(join(folder, 'data.json'), '{ "voices": [{ "id": "1" }] }');
  const [program, ...args] = words;
  const child = spawn(join(folder, 'node_modules/.bin', program), args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (log += text));
  const ended = once(child, 'close').then(() => 'ended');
  try {
    for (;;) {
      const url = `http://127.0.0.1:${port}${path}`;
      const asked = fetch(url, { headers: { authorization: 'Bearer any-key-you-like' } }).then(
        () => 'answered',
        () => new Promise((resolve) => setTimeout(resolve, 20)),
      );
      const state = await Promise.race([asked, ended]);
      if (state === 'answered') return;
      if (state === 'ended') throw new Error(`${name} ended before it answered:\n${log}`);
    }
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

/** Installs one package into an empty project, starts it, and measures what came and how long it took. */
async function measure(name, source) {
  const folder = join(work, name.replaceAll(/\W+/g, '-'));
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }');
  const started = performance.now();
  npm(['install', source], folder);
  const seconds = (performance.now() - started) / 1000;
  await awaitFirstAnswer(name, folder);
  const answered = (performance.now() - started) / 1000;
  const modules = join(folder, 'node_modules');
  const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name: file }) => sum + statSync(join(parentPath, file)).size, 0);
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  return [
    name,
    Object.keys(packages).length,
    files.length,
    (bytes / 1e6).toFixed(1),
    seconds.toFixed(1),
    answered.toFixed(1),
  ];
}

try {
  const [line] = npm(['pack', '--silent', '--pack-destination', work], root).trim().split('\n').slice(-1);
  const rows = [await measure('kling-emulator', join(work, line))];
  for (const name of ['@copilotkit/aimock', 'json-server']) rows.push(await measure(name, `${name}@${peers[name]}`));
  console.log('| package | packages | files | MB | install, s | to the first answer, s |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
