import { exampleGateway } from '../../contracts/spec/vendors.ts';
import { openapiOptions } from '../options.ts';
import { readPackageVersion } from '../package-version.ts';
import { parseFlags } from '../parse-flags.ts';
import { explainFileError } from '../read-document.ts';
import { resolveOptions } from '../resolve-options.ts';
import { exitCodes, refuseUsage } from '../shell.ts';
import type { Shell } from '../shell.ts';
import type { VerbText } from '../verb-help.ts';
import { writeFile } from '../write-file.ts';

export const openapiText: VerbText = {
  name: 'openapi',
  description: 'Prints the OpenAPI 3.1 document of the API. A running emulator serves the same at /openapi.json.',
  examples: [
    ['openapi', 'as JSON on standard output'],
    ['openapi --out kling.yaml', 'as YAML into a file'],
    [`openapi --dialect ${exampleGateway}`, 'of a gateway'],
  ],
};

async function formatDocument(format: 'json' | 'yaml', dialect: string): Promise<string> {
  const { buildOpenApi } = await import('../../contracts/spec/openapi.ts');
  const document = buildOpenApi({ version: await readPackageVersion(), dialect });
  if (format === 'json') return `${JSON.stringify(document, null, 2)}\n`;
  const { stringify } = await import('yaml');
  return stringify(document, { lineWidth: 120, aliasDuplicateObjects: false });
}

/** Runs `openapi`. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  const parsed = await parseFlags(openapiText, openapiOptions, args, shell);
  if (parsed.kind === 'done') return parsed.code;
  const sources = { flags: parsed.flags, env: shell.env, directory: shell.directory };
  const { values, problems } = resolveOptions(openapiOptions, sources);
  if (problems.length > 0) return refuseUsage(shell, problems);
  const { out } = values;
  const text = await formatDocument(values.format ?? (/\.ya?ml$/.test(out ?? '') ? 'yaml' : 'json'), values.dialect);
  if (out === undefined) {
    shell.print(text);
    return exitCodes.ok;
  }
  try {
    await writeFile(out, text);
  } catch (error) {
    return refuseUsage(shell, [`${out} ${explainFileError(error)}.`]);
  }
  return exitCodes.ok;
}
