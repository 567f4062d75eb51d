/** Before the first test: the packages that only tests need are there, and `dist` is what the sources say. */
import { execFileSync } from 'node:child_process';
import { installPeers } from '../peers/install.mjs';

/** Vitest's global set-up; its time counts for no test. */
export function setup(): void {
  installPeers();
  execFileSync(process.execPath, ['build.mjs', '--if-stale', '--no-types'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
