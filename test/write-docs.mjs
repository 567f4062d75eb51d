/** `npm run docs`: writes the pages of docs/ that are generated from the code. */
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const pages = new URL('./support/docs-pages.ts', import.meta.url);
const { module } = await runnerImport(pages.pathname);
for (const [name, text] of Object.entries(module.pages)) writeFileSync(new URL(`../${name}`, import.meta.url), text);
