/**
 * Adds schemas to the generated modules as `npm run generate` would, for tests that replace those modules by what this
 * gives.
 */
import { compileSchemas } from '../../schemas/generate.mjs';

interface Schema {
  readonly $id: string;
}

export function withSchemas<Module extends { schemas: object; schemaNames: object }>(
  module: Module,
  added: readonly Schema[],
): Module {
  const { schemas, names } = compileSchemas(added);
  return { ...module, schemas: { ...module.schemas, ...schemas }, schemaNames: { ...module.schemaNames, ...names } };
}

export const withValidators = <Module extends { validators: object }>(
  module: Module,
  added: readonly Schema[],
): Module => ({ ...module, validators: { ...module.validators, ...compileSchemas(added).validators } });
