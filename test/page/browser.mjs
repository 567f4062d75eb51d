/** A real browser without a window, for the tests of the live page and its screenshots. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** @type {typeof import('playwright-core')} */
const { chromium } = createRequire(new URL('../peers/package.json', import.meta.url))('playwright-core');

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium or Chrome on the PATH. */
const findBrowser = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

const advice =
  'No Chromium on the PATH: the live page is not looked at. Install one (Debian: apt-get install chromium).';

/** Why the tests are skipped; in CI they never are. */
export const missingBrowser = findBrowser() === undefined && !process.env.CI ? advice : undefined;

/**
 * @throws Error when there is none
 * @example const browser = await launchBrowser();
 */
export async function launchBrowser() {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(advice);
  // Containers run tests as root, where Chromium's own sandbox can't be had.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--mute-audio'] });
}
