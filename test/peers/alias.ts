import { fileURLToPath } from 'node:url';

/** A package of this folder, by the file that its name leads to. */
const peer = (name: string, file: string) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(new URL(`node_modules/${name}/${file}`, import.meta.url)),
});

/** For Vitest: imports of packages that stand here and not in the project. `tsconfig.json` says the same by `paths`. */
export const peers = [
  peer('@pact-foundation/pact', 'src/index.js'),
  peer('openapi-typescript', 'dist/index.mjs'),
  peer('testcontainers', 'build/index.js'),
];
