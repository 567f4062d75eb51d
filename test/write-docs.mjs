/** `npm run docs`: writes the pages of docs/ that are generated from the code. */
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const pages = new URL('./support/docs-pages.ts', import.meta.url);
const { module } = await runnerImport(pages.pathname);
const broken = new URL('./contracts/mutants/', import.meta.url).pathname;
const [{ module: table }, { module: catalog }] = await Promise.all(
  ['mutants-table.ts', 'catalog.ts'].map((name) => runnerImport(`${broken}${name}`)),
);
const written = { ...module.pages, 'docs/mutants.md': await table.writeMutantsTable(catalog.mutants) };
for (const [name, text] of Object.entries(written)) writeFileSync(new URL(`../${name}`, import.meta.url), text);
