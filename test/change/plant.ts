/**
 * Adds schemas to the generated modules as `npm run generate` would, for tests that replace those modules by what this
 * gives.
 */
import { compileSchemas } from '../../schemas/generate.mjs';

interface Schema {
  readonly $id: string;
}

export const withSchemas = <Module extends { schemas: object; schemaNames: object }>(
  module: Module,
  added: readonly Schema[],
): Module => ({
  ...module,
  schemas: { ...module.schemas, ...Object.fromEntries(added.map((schema) => [schema.$id, schema])) },
  schemaNames: { ...module.schemaNames, ...compileSchemas(added).names },
});

export const withValidators = <Module extends { validators: object }>(
  module: Module,
  added: readonly Schema[],
): Module => ({ ...module, validators: { ...module.validators, ...compileSchemas(added).validators } });
