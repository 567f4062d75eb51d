/**
 * Writes `generated/control-api.ts`, the types of the control client, from the control API's OpenAPI document.
 * A test compares the written file with what this gives.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { installPeers } from '../../test/peers/install.mjs';

const peer = new URL('../../test/peers/node_modules/openapi-typescript/dist/index.mjs', import.meta.url).href;
const banner = '// Written by `npm run generate` from the control API. Do not edit.\n';

/**
 * The types of a document.
 *
 * @param {object} document OpenAPI 3.1
 * @returns {Promise<string>} TypeScript
 * @example await generateControlTypes(buildControlOpenApi('0'))
 */
export async function generateControlTypes(document) {
  installPeers();
  const { default: openapiTypescript, astToString } = await import(peer);
  const nodes = await openapiTypescript(JSON.parse(JSON.stringify(document)), {
    alphabetize: false,
    defaultNonNullable: false,
  });
  return banner + astToString(nodes);
}

/** The document as the emulator serves it, without a version: the types must not change with every release. */
async function readDocument() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../emulator/control/http/openapi.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { buildControlOpenApi } = await import(`data:text/javascript;base64,${code}`);
  return buildControlOpenApi('0');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('generated/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('control-api.ts', folder), await generateControlTypes(await readDocument()));
}
