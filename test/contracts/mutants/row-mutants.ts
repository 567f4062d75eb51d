/**
 * A broken server for each row of the catalog, derived from the row: a new row has its own. Its answers lack a field that
 * their schema requires, or are of another type; its refusals have another HTTP status.
 */
import { buildSuite } from '../../../src/contracts/checks/suite.ts';
import type { Check } from '../../../src/contracts/run/check.ts';
import type { Operation } from '../../../src/contracts/spec/catalog.ts';
import { operationsOf, readerOf } from '../../../src/contracts/spec/catalog.ts';
import { schemas } from '../../../src/contracts/spec/generated/schemas.ts';
import type { JsonSchema } from '../../../src/contracts/spec/parsed-request.ts';
import { pick } from '../../../src/contracts/spec/pick.ts';
import type { Profile } from '../../../src/contracts/wire/profiles.ts';
import type { Json, WireRequest } from './broken-server.ts';
import { bodyOf } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { onBody, pathOf } from './patches.ts';

/** What its answers do wrong: in words, in the body, and how a finding names it. */
interface Fault {
  readonly words: string;
  readonly spoil: (body: Json) => unknown;
  readonly says: RegExp;
}

const schemaOf = (id: string) => (schemas as unknown as Readonly<Record<string, JsonSchema | undefined>>)[id] ?? {};

/** The schema that a reference leads to, with the folder that its own references are relative to. */
function resolve(schema: JsonSchema, folder: string): JsonSchema {
  const reference = schema.$ref;
  if (reference === undefined) return schema;
  const [file = '', pointer = ''] = reference.split('#/');
  const target = pointer
    .split('/')
    .reduce<unknown>((node, name) => (name === '' ? node : pick(node, name)), schemaOf(`${folder}/${file}`));
  return resolve(target as JsonSchema, folder);
}

function propertyOf(schema: JsonSchema, name: string, folder: string): JsonSchema | undefined {
  const property = schema.properties?.[name];
  return typeof property === 'object' ? resolve(property, folder) : undefined;
}

function faultOf({ schemas: { response } }: Operation): Fault {
  const [folder = ''] = response.split('/');
  const whole = resolve(schemaOf(response), folder);
  const data = propertyOf(whole, 'data', folder);
  const field = (data ?? whole).required?.at(-1);
  if (field !== undefined)
    return {
      words: `have no ${data ? 'data.' : ''}${field}`,
      spoil: (body) => Reflect.deleteProperty((data ? body['data'] : body) as Json, field),
      says: new RegExp(`must have '${field}'`),
    };
  return data
    ? { words: 'have a text for data', spoil: (body) => void (body['data'] = 'none'), says: /data must be/ }
    : {
        words: 'are empty',
        spoil: (body) => Object.keys(body).forEach((name) => Reflect.deleteProperty(body, name)),
        says: /must have/,
      };
}

/** Whether a request is one of the row. */
const isOf =
  ({ method, path, otherPaths = [], selector }: Operation) =>
  (request: WireRequest): boolean =>
    request.method === method &&
    [path, ...otherPaths].some((place) =>
      new RegExp(`${place.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`).test(pathOf(request)),
    ) &&
    (!selector || bodyOf(request)[selector.field] === selector.value);

const findCheck = (suite: readonly Check[], operation: Operation, names: readonly string[]) =>
  names.map((name) => suite.find(({ id }) => id === `${operation.id}/${name}`)).find((check) => check !== undefined);

/** The cheapest check that reads a success of the row: its own, or that of a create whose task it shows. */
function findReader(suite: readonly Check[], rows: readonly Operation[], row: Operation): Check | undefined {
  const creates = rows.filter((create) => create.action === 'create-task' && readerOf(create)?.id === row.id);
  return [row, ...(row.action === 'get-task' ? creates : [])]
    .map((operation) => findCheck(suite, operation, ['smallest', 'life/whole', 'life/outcome', 'life/result']))
    .find((check) => check !== undefined);
}

const wrongStatus = 418;

function rowMutant(row: Operation, rows: readonly Operation[], suite: readonly Check[]): Mutant {
  const { words, spoil, says } = faultOf(row);
  const reader = findReader(suite, rows, row);
  const own = reader?.operation === row.id ? reader : suite.find(({ operation }) => operation === row.id);
  const refused = new RegExp(`${says.source}|${wrongStatus}`);
  return {
    name: nameRowMutant(row),
    fault: `${row.id}: answers ${words}, refusals are HTTP ${wrongStatus}`,
    breakage: onBody((body, _request, _memory, answer) => {
      if (answer.status === 200) spoil(body);
      else answer.status = wrongStatus;
    }, isOf(row)),
    profile: row.dialect as Profile,
    checks: [...new Set([reader, own])].flatMap((check) => check?.id ?? []),
    says: [...(reader ? [says] : []), ...(own === reader ? [] : [refused])],
  };
}

/**
 * What the broken server of a row is called.
 *
 * @example nameRowMutant(operationById('kling.get-avatar')) // 'row-kling-get-avatar'
 */
export const nameRowMutant = ({ id }: Pick<Operation, 'id'>): string => `row-${id.replace('.', '-')}`;

/**
 * The broken servers of a vendor's rows.
 *
 * @example (await rowMutants('kling')).find(({ name }) => name === 'row-kling-get-avatar')
 */
export async function rowMutants(profile: Profile): Promise<readonly Mutant[]> {
  const rows = operationsOf(profile);
  const suite = await buildSuite(profile);
  return rows.map((row) => rowMutant(row, rows, suite));
}
