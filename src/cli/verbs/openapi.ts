import { exampleGateway } from '../../contracts/spec/vendors.ts';
import { putOut, readPackageVersion } from '../files.ts';
import { knownVariables, openapiOptions } from '../options.ts';
import { defineVerb } from '../verb.ts';

async function formatDocument(format: 'json' | 'yaml', dialect: string): Promise<string> {
  const { buildOpenApi } = await import('../../contracts/spec/openapi.ts');
  const document = buildOpenApi({ version: await readPackageVersion(), dialect });
  if (format === 'json') return `${JSON.stringify(document, null, 2)}\n`;
  const { stringify } = await import('yaml');
  return stringify(document, { lineWidth: 120, aliasDuplicateObjects: false });
}

export const verb = defineVerb({
  name: 'openapi',
  description: 'Prints the OpenAPI 3.1 document of the API. A running emulator serves the same at /openapi.json.',
  examples: [
    ['openapi', 'as JSON on standard output'],
    ['openapi --out kling.yaml', 'as YAML into a file'],
    [`openapi --dialect ${exampleGateway}`, 'of a gateway'],
  ],
  options: openapiOptions,
  knownVariables,
  async run({ values }, shell) {
    const { out, dialect, format } = values;
    const text = await formatDocument(format ?? (/\.ya?ml$/.test(out ?? '') ? 'yaml' : 'json'), dialect);
    return putOut(text, out, shell);
  },
});
