/** What a validator has found, in words. */
import { excerptOf, showLong, tellCount, pickAt } from './pick.ts';
import { exactNumber } from './json-text.ts';
import { validators as controls } from './generated/control-validators.js';
import { validators as requests } from './generated/input-validators.js';

/** One rule of a schema that a message breaks. */
export interface Violation {
  /** JSON pointer to the place, `''` for the whole message. */
  readonly pointer: string;
  /** JSON Schema keyword. */
  readonly rule: string;
  readonly message: string;
}

/** What Ajv tells of one broken rule. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export type Validator = ((value: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null };

const mostViolations = 50;

const listOf = (value: unknown): string => [value].flat().map(String).join(', ');
const isNumber = (value: unknown): value is number => typeof value === 'number';

function sayLimit(keyword: string, params: Readonly<Record<string, unknown>>): string {
  const { limit, comparison } = params;
  const counted = /^(min|max)(Items|Length|Properties)$/.exec(keyword);
  if (!isNumber(limit)) return `must hold to '${keyword}'`;
  if (!counted) return `must be ${typeof comparison === 'string' ? comparison : ''} ${limit}`;
  const nouns = { Length: 'character', Items: 'item', Properties: 'property' };
  const noun = nouns[counted[2] as keyof typeof nouns];
  const many = tellCount(limit, noun, noun === 'property' ? 'properties' : undefined);
  return `must have at ${counted[1] === 'min' ? 'least' : 'most'} ${many}`;
}

function sayRule({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case 'required':
      return `must have '${listOf(params['missingProperty'])}'`;
    case 'dependentRequired':
      return `must have '${listOf(params['missingProperty'])}' beside '${listOf(params['property'])}'`;
    case 'type':
      return `must be ${[params['type']].flat().map(String).join(' or ')}`;
    case 'pattern':
      return `must match ${listOf(params['pattern'])}`;
    case 'enum':
      return `must be one of ${listOf(params['allowedValues'])}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'false schema':
      return 'must not be there';
    case 'additionalProperties':
      return `must not have '${listOf(params['additionalProperty'])}'`;
    case 'anyOf':
    case 'oneOf':
      return 'must have one of the allowed forms';
    case 'not':
      return 'must not have this form';
    default:
      return sayLimit(keyword, params);
  }
}

/** Errors that only repeat others: of a condition as such, and of the branches of a choice. */
const isEcho = ({ keyword, schemaPath }: SchemaError): boolean =>
  keyword === 'if' || /\/(anyOf|oneOf)\/\d+\//.test(schemaPath);

/** What a choice asks for where each of its branches misses one field alone. */
function sayChoice(choice: SchemaError, errors: readonly SchemaError[]): string {
  const branches = errors.filter(
    ({ schemaPath, instancePath }) =>
      schemaPath.startsWith(`${choice.schemaPath}/`) && instancePath === choice.instancePath,
  );
  const missing = branches.map(({ keyword, params }) =>
    keyword === 'required' ? params['missingProperty'] : undefined,
  );
  const isOfFields = missing.length > 1 && missing.every((name) => typeof name === 'string');
  return isOfFields ? `must have ${missing.map((name) => `'${name}'`).join(' or ')}` : sayRule(choice);
}

/** A value in a few characters, a number as it was written. */
function showAt(root: unknown, { instancePath: pointer, keyword }: SchemaError, source: string | undefined): string {
  const value = pickAt(root, pointer);
  if (/Length$/.test(keyword)) return showLong(value);
  return (typeof value === 'number' && source ? exactNumber(source, pointer) : undefined) ?? excerptOf(value);
}

/**
 * Runs a validator and words what it finds.
 *
 * @param source the text that the value was parsed from
 * @example describeViolations(validators['kling/error.json'], {})
 */
export function describeViolations(validate: Validator, value: unknown, source?: string): readonly Violation[] {
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .filter((error) => !isEcho(error))
    .slice(0, mostViolations)
    .map((error) => ({
      pointer: error.instancePath,
      rule: error.keyword,
      message: `${/^(any|one)Of$/.test(error.keyword) ? sayChoice(error, validate.errors ?? []) : sayRule(error)}, found ${showAt(value, error, source)}`,
    }));
}

// Judges what comes from outside (bodies of control requests, files) without loading the validators of answers.

/**
 * What an input has that its schema forbids, or lacks; empty when it is right. No tolerance: `judge.ts` has that.
 *
 * @param schemaId id of a schema that is neither a `.response.json` nor a `.callback.json`
 * @throws Error when no such schema exists: a programming mistake, never bad input.
 * @example findInputViolations('control/accounts-file.json', { accounts: [] })
 */
export function findInputViolations(schemaId: string, value: unknown, source?: string): readonly Violation[] {
  const validate = controls[schemaId] ?? requests[schemaId];
  if (!validate) throw new Error(`No input schema '${schemaId}'.`);
  return describeViolations(validate, value, source);
}
