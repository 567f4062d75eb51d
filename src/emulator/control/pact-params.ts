/**
 * Parameters of provider states: how they are described, and how a pact's values are read. Verifiers send them as the
 * consumer wrote them: a number may come as text.
 */
import { tellCount } from '../../contracts/spec/pick.ts';
import { refuse } from './control-deps.ts';
import { suggest } from './read-input.ts';

/** One parameter, in the words of JSON Schema. */
export interface StateParam {
  readonly type: 'string' | 'number' | 'integer';
  readonly description: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: true;
}

export type StateParams = Readonly<Record<string, StateParam>>;
export type StateValues = Readonly<Record<string, string | number>>;

const longestText = 1000;
const numeric = /^-?\d{1,15}(\.\d{1,6})?$/;

/** Every state takes it where the call's path names no account. */
const accountParam = 'account';

/**
 * Parameters as JSON Schema.
 *
 * @example describeParams({ units: { type: 'number', description: 'units left', required: true } })
 */
export function describeParams(params: StateParams): Record<string, unknown> {
  const required = Object.entries(params).flatMap(([name, param]) => (param.required ? [name] : []));
  const properties = Object.entries(params).map(([name, { required: _required, ...schema }]) => [name, schema]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function readNumber(name: string, param: StateParam, given: unknown): number {
  const value = typeof given === 'string' && numeric.test(given) ? Number(given) : given;
  const { minimum = -Infinity, maximum = Infinity } = param;
  const isFit = typeof value === 'number' && (param.type === 'number' || Number.isInteger(value));
  if (isFit && value >= minimum && value <= maximum) return value;
  const range = param.minimum === undefined ? '' : ` of at least ${param.minimum}`;
  const most = param.maximum === undefined ? '' : ` and at most ${param.maximum}`;
  const kind = param.type === 'integer' ? 'a whole number' : 'a number';
  throw refuse(`'${name}' must be ${kind}${range}${most}.`, `/params/${name}`);
}

function readText(name: string, param: StateParam, given: unknown): string {
  const value = typeof given === 'number' ? String(given) : given;
  if (typeof value !== 'string' || value === '' || value.length > longestText) {
    throw refuse(`'${name}' must be a text of 1 to ${tellCount(longestText, 'character')}.`, `/params/${name}`);
  }
  if (param.enum && !param.enum.includes(value)) {
    throw refuse(`'${name}' can't be '${value.slice(0, 60)}'.${suggest(value, param.enum)}`, `/params/${name}`);
  }
  if (param.pattern !== undefined && !new RegExp(param.pattern).test(value)) {
    throw refuse(
      `'${name}' must be ${param.description}: letters, digits, '-' and '_', at most 64.`,
      `/params/${name}`,
    );
  }
  return value;
}

/**
 * The values of a state's parameters.
 *
 * @throws ControlError for one that is unknown, missing or impossible
 * @example readParams({ units: { type: 'number', description: '' } }, { units: '5' }) // { units: 5 }
 */
export function readParams(params: StateParams, given: Readonly<Record<string, unknown>>): StateValues {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === accountParam || value === null || value === undefined) continue;
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    if (!param) {
      const known = Object.keys(params);
      const hint = known.length === 0 ? ' It takes none.' : suggest(name, known);
      throw refuse(`The state has no parameter '${name.slice(0, 60)}'.${hint}`, '/params');
    }
    values[name] = param.type === 'string' ? readText(name, param, value) : readNumber(name, param, value);
  }
  const missing = Object.keys(params).find((name) => params[name]?.required && !Object.hasOwn(values, name));
  if (missing !== undefined) throw refuse(`The state needs the parameter '${missing}'.`, '/params');
  return values;
}
