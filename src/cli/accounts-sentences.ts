/**
 * What Ajv found in an accounts file, as sentences for people: a JSON pointer and what would be right. Values are shown
 * only where they can't be secret.
 */
import type { ErrorObject } from 'ajv';
import { suggestName } from './suggest-name.ts';

interface Annotated {
  readonly description?: string;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
};

const placeOf = (error: ErrorObject) => (error.instancePath === '' ? 'The file' : error.instancePath);

function describeTypeError(error: ErrorObject): string {
  const type = String((error.params as { type: unknown }).type);
  const isText = type === 'string';
  // YAML reads `id: 830460928805724256` as a number, and rounds it.
  const quote = isText && typeof error.data === 'number' ? '; put it in quotes' : '';
  const empty = error.data === null ? ', but is empty' : '';
  return `${placeOf(error)} must be ${typeWords[type] ?? type}${empty}${quote}.`;
}

function describeLimit(error: ErrorObject): string {
  const { limit } = error.params as { limit: number };
  const limits: Readonly<Record<string, string>> = {
    minimum: `must be at least ${limit}`,
    maximum: `must be at most ${limit}`,
    exclusiveMinimum: `must be above ${limit}`,
    minItems: `must have at least ${limit} item${limit === 1 ? '' : 's'}`,
    minLength: 'must not be empty',
    maxLength: `must have at most ${limit} characters`,
  };
  return `${placeOf(error)} ${limits[error.keyword] ?? error.message ?? 'is not allowed'}.`;
}

function describeUnknownKey(error: ErrorObject): string {
  const key = (error.params as { additionalProperty: string }).additionalProperty;
  const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
  return `${placeOf(error)} has an unknown key '${key}'.${suggestName(key, known)}`;
}

function describeMissingKey(error: ErrorObject): string {
  const params = error.params as { missingProperty: string; property?: string };
  const because = params.property === undefined ? '' : `, since it has ${params.property}`;
  return `${placeOf(error)} must have ${params.missingProperty}${because}.`;
}

function describeEnum(error: ErrorObject): string {
  const { allowedValues } = error.params as { allowedValues: readonly string[] };
  return `${placeOf(error)} must be one of ${allowedValues.join(', ')}.${suggestName(String(error.data), allowedValues)}`;
}

function describe(error: ErrorObject): string {
  switch (error.keyword) {
    case 'type':
      return describeTypeError(error);
    case 'additionalProperties':
      return describeUnknownKey(error);
    case 'required':
    case 'dependentRequired':
      return describeMissingKey(error);
    case 'enum':
      return describeEnum(error);
    case 'pattern':
      return `${placeOf(error)} must be ${(error.parentSchema as Annotated).description ?? 'of another form'}.`;
    case 'anyOf':
      return describeChoice(error);
    default:
      return describeLimit(error);
  }
}

function describeChoice(error: ErrorObject): string {
  const branches = error.schema as readonly { readonly required?: readonly string[] }[];
  const keys = branches.flatMap((branch) => branch.required ?? []);
  return branches.every((branch) => branch.required?.length === 1)
    ? `${placeOf(error)} must have ${keys.join(' or ')}.`
    : `${placeOf(error)} must be ${(error.parentSchema as Annotated).description ?? 'of another form'}.`;
}

/**
 * One sentence for each fault.
 *
 * @param errors of a validator compiled with `allErrors` and `verbose`.
 * @example describeSchemaErrors(errors) // ["/accounts/0 has an unknown key 'acces_key'. Did you mean 'access_key'?"]
 */
export function describeSchemaErrors(errors: readonly ErrorObject[]): readonly string[] {
  // What the branches of a choice say contradicts itself; the choice speaks for them.
  const choices = errors.filter((error) => error.keyword === 'anyOf').map((error) => `${error.schemaPath}/`);
  const own = errors.filter((error) => !choices.some((path) => error.schemaPath.startsWith(path)));
  return own.map(describe);
}
