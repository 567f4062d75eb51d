/** A real browser without a window, for the tests of the live page and its screenshots. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium or Chrome on the PATH. */
export const findBrowser = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

/** Why the tests are skipped; in CI they never are. */
export const missingBrowser: string | undefined =
  findBrowser() === undefined && !process.env['CI']
    ? 'No Chromium on the PATH: the live page is not looked at. Install one (Debian: apt-get install chromium).'
    : undefined;

/** @throws Error when there is none */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium on the PATH (Debian: apt-get install chromium).');
  // Containers run tests as root, where Chromium's own sandbox can't be had.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--mute-audio'] });
}
