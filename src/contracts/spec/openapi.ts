/** The OpenAPI 3.1 document of a dialect, derived from the catalog and the schemas. */
import { microUsdPerUsd } from './ground-facts.ts';
import type { Operation } from './catalog.ts';
import { catalog, isOffered, operationsOf, readerOf } from './catalog.ts';
import { asObject, pick, pickText, capitalise } from './pick.ts';
import { wordsOfRule } from './ground-facts.ts';
import { formatMilli, priceOfRequest } from './prices.ts';
import { schemaNames, schemas } from './generated/schemas.ts';
import type { JsonSchema, StatusCode } from './parsed-request.ts';
import { callbackPointerOf, defaultSettings, officialVendor, taskReadingOf, vendorOf } from './vendors.ts';
import type { CredentialForm } from './vendors/vendor.ts';

type Json = Record<string, unknown>;

const schemaOf = (id: string): JsonSchema => {
  const schema = (schemas as Readonly<Record<string, JsonSchema | undefined>>)[id];
  if (!schema) throw new Error(`No schema '${id}'.`);
  return schema;
};
const nameOf = (id: string): string => (schemaNames as Readonly<Record<string, string>>)[id] ?? id;
const dialectOf = (schemaId: string): string => schemaId.split('/', 1)[0] ?? '';

/** Component of a definition: the file `common.json` lends its definitions no name of its own. */
const definitionName = (fileId: string, name: string): string =>
  nameOf(fileId).replace(/Common$/, '') + capitalise(name);

/** `common.json#/$defs/voice` seen in `kling/x.json` → `#/components/schemas/KlingVoice`. */
function rewriteReference(ownerId: string, ref: string): string {
  const [file = '', fragment = ''] = ref.split('#');
  const target = file === '' ? ownerId : `${dialectOf(ownerId)}/${file}`;
  const definition = /^\/\$defs\/(.+)$/.exec(fragment)?.[1];
  return `#/components/schemas/${definition === undefined ? nameOf(target) : definitionName(target, definition)}`;
}

/** A schema as a component: references point into the document, file-level keywords are dropped. */
function toComponent(ownerId: string, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => toComponent(ownerId, item));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => key !== '$id' && key !== '$schema' && key !== '$defs');
  return nameRequired(
    entries.map(([key, value]) => {
      if (key === '$ref' && typeof value === 'string') return [key, rewriteReference(ownerId, value)];
      return [key, key === 'examples' || key === 'default' ? value : toComponent(ownerId, value)];
    }),
  );
}

/** Contract testers look up what is required among the properties beside it. */
function nameRequired(entries: readonly (readonly [string, unknown])[]): Json {
  const schema = Object.fromEntries(entries);
  const { required, properties } = schema;
  if (!Array.isArray(required)) return schema;
  const named = Object.fromEntries((required as string[]).map((name) => [name, {}]));
  return { ...schema, properties: { ...named, ...(properties as Json | undefined) } };
}

/** Sent, and yet nothing: what the vendor takes for absent. */
const empty = { enum: ['', null] };

/** What must be there, or must not be there together, counts only when it is not empty. */
function countFilled(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(countFilled);
  const { required } = node as Json;
  if (!Array.isArray(required)) return node;
  return { required, properties: Object.fromEntries((required as string[]).map((name) => [name, { not: empty }])) };
}

/** A request whose optional fields may be sent empty: the vendor's own samples do. */
function tolerateEmpty(component: Json): Json {
  const {
    required = [],
    properties = {},
    not,
    anyOf,
  } = component as {
    readonly required?: readonly string[];
    readonly properties?: Json;
    readonly not?: unknown;
    readonly anyOf?: unknown;
  };
  const tolerant = Object.entries(properties).map(([name, schema]) => {
    if (required.includes(name) || typeof schema !== 'object' || schema === null) return [name, schema];
    const { title, description, ...rules } = schema as Json;
    return [name, { ...(title ? { title } : {}), ...(description ? { description } : {}), anyOf: [rules, empty] }];
  });
  return {
    ...component,
    properties: Object.fromEntries(tolerant),
    ...(not === undefined ? {} : { not: countFilled(not) }),
    ...(anyOf === undefined ? {} : { anyOf: countFilled(anyOf) }),
  };
}

/** A body with a part of its own: the part's schema stands in its place. */
function withPart(component: unknown, { part }: Operation['schemas']): unknown {
  if (!part) return component;
  const { properties, ...rest } = component as { readonly properties: Json };
  return { ...rest, properties: { ...properties, [part.field]: reference(part.schema) } };
}

/** Folders of the schemas that the rows name. */
const foldersOf = (rows: readonly Operation[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ schemas: { response, error } }) => [dialectOf(response), dialectOf(error)]));

function buildComponents(rows: readonly Operation[]): Json {
  const folders = foldersOf(rows);
  const components: Json = {};
  for (const [id, schema] of Object.entries(schemas)) {
    if (!folders.has(dialectOf(id))) continue;
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
      components[definitionName(id, name)] = toComponent(id, definition);
    }
    // A file that only lends definitions is no message, and queries become parameters.
    const isMessage = schema.type !== undefined || schema.$ref !== undefined;
    if (!isMessage || schema['x-kling-query'] === true) continue;
    const component = toComponent(id, schema) as Json;
    components[nameOf(id)] = schema['x-kling-empty-is-absent'] === true ? tolerateEmpty(component) : component;
  }
  for (const { schemas: used } of rows) {
    if (used.body !== undefined) components[nameOf(used.body)] = withPart(components[nameOf(used.body)], used);
  }
  return components;
}

const namesIn = (node: unknown): readonly string[] =>
  [...JSON.stringify(node).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);

/** The components that the paths and responses lead to. */
function keepUsed(components: Json, roots: unknown): Json {
  const used = new Set<string>();
  const queue = [...namesIn(roots)];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    queue.push(...namesIn(components[name]));
  }
  return Object.fromEntries(Object.entries(components).filter(([name]) => used.has(name)));
}

const reference = (id: string): Json => ({ $ref: `#/components/schemas/${nameOf(id)}` });

function jsonContent(id: string, type = 'application/json'): Json {
  const examples = (schemaOf(id).examples ?? []).map((value, index) => [`example${index + 1}`, { value }]);
  return { [type]: { schema: reference(id), examples: Object.fromEntries(examples) as Json } };
}

/** An id that the example of the answer is about: tools that call each operation once need one. */
function exampleId({ schemas: { response }, path, dialect }: Operation): string | undefined {
  const [answer] = schemaOf(response).examples ?? [];
  if (path.startsWith('/models/')) return pickText(answer, 'model');
  return pickText(asObject(pick(answer, 'data')) ?? answer, 'task_id') ?? vendorOf(dialect).answers.taskId(answer);
}

function buildParameters(operation: Operation): Json[] {
  const id = exampleId(operation);
  const inPath = operation.path.includes('{id}')
    ? [
        {
          name: 'id',
          in: 'path',
          required: true,
          description: operation.product ? 'The task_id or the external_task_id.' : 'The id.',
          schema: { type: 'string' },
          ...(id === undefined ? {} : { example: id }),
        },
      ]
    : [];
  const { query } = operation.schemas;
  if (query === undefined) return inPath;
  const schema = schemaOf(query);
  const example = Object.fromEntries((schema.examples ?? []).flatMap((one) => Object.entries(asObject(one) ?? {})));
  const inQuery = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    ...(typeof property === 'object' && property.description !== undefined
      ? { description: property.description }
      : {}),
    schema: toComponent(query, property),
    ...(name in example ? { example: example[name] } : {}),
  }));
  return [...inPath, ...inQuery];
}

const codesOf = (errorId: string): readonly StatusCode[] => schemaOf(errorId)['x-kling-codes'] ?? [];

/** One response a status, shared by all operations. */
function buildErrorResponses(errorId: string, type: string | undefined): Json {
  const statuses = [...new Set(codesOf(errorId).map(({ http }) => http))];
  return Object.fromEntries(
    statuses.map((http) => {
      const codes = codesOf(errorId).filter((row) => row.http === http);
      const description = codes.map(({ code, explanation }) => `${code}: ${explanation}`).join('\n\n');
      return [`Refused${http}`, { description, content: jsonContent(errorId, type) }];
    }),
  );
}

/** The JSON pointer at which a text stands. */
function findText(node: unknown, text: string, pointer = ''): string | undefined {
  if (node === text) return pointer;
  if (typeof node !== 'object' || node === null) return undefined;
  for (const [key, value] of Object.entries(node)) {
    const found = findText(value, text, `${pointer}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

const operationIdOf = ({ id }: Operation): string => id.slice(id.indexOf('.') + 1);

/** From a create to the reading of its task, and from an answer to the requests that build on it. */
function buildLinks(operation: Operation): Json {
  const { answers } = vendorOf(operation.dialect);
  const reader = operation.action === 'create-task' ? readerOf(operation) : undefined;
  const [example] = schemaOf(operation.schemas.response).examples ?? [];
  const taskId = answers.taskId(example);
  const at = taskId === undefined ? undefined : findText(example, taskId);
  const asked = taskReadingOf(operation).ask(`$response.body#${at ?? ''}`);
  const read =
    reader && at !== undefined
      ? {
          [operationIdOf(reader)]: {
            operationId: operationIdOf(reader),
            parameters: 'query' in asked ? asked.query : { id: asked.id },
          },
        }
      : {};
  const used = operationsOf(operation.dialect).flatMap((row) =>
    Object.entries(row.uses ?? {})
      .filter(([, use]) => use.operation === operation.id)
      .map(([field, use]) => [
        `${operationIdOf(row)}-${field}`,
        { operationId: operationIdOf(row), description: `${use.at} of this answer is ${field} there.` },
      ]),
  );
  return { ...read, ...(Object.fromEntries(used) as Json) };
}

/** @param rows one operation, or several that answer alike */
function buildResponses(rows: readonly [Operation, ...Operation[]]): Json {
  const { response, error } = rows[0].schemas;
  const links: Json = Object.assign({}, ...rows.map(buildLinks)) as Json;
  const statuses = [...new Set(codesOf(error).map(({ http }) => http))];
  return {
    '200': {
      description: schemaOf(response).title ?? 'Success',
      content: jsonContent(response),
      ...(Object.keys(links).length > 0 ? { links } : {}),
    },
    ...Object.fromEntries(statuses.map((http) => [String(http), { $ref: `#/components/responses/Refused${http}` }])),
  };
}

function buildCallbacks(pointer: string, callback: string): Json {
  const receive = {
    summary: 'The task, whenever its status changes',
    security: [],
    requestBody: { required: true, content: jsonContent(callback) },
    responses: { '200': { description: 'Received; any other 2xx will do.' } },
  };
  return { taskTransition: { [`{$request.body#${pointer}}`]: { post: receive } } };
}

function describe(operation: Operation): string {
  const { rule, milliUnits } = priceOfRequest(operation, {});
  const { microUsd, otherPaths = [] } = operation;
  const units =
    rule === 'free' ? 'Free.' : `Costs ${formatMilli(milliUnits)} units${wordsOfRule(rule)} when it succeeds.`;
  const reply = {
    'at-acceptance': 'Answers a submitted task at once.',
    'when-finished': 'Answers when the work is done.',
    'at-once': '',
  }[operation.replies];
  const cost = microUsd === undefined ? units : `Costs $${microUsd / microUsdPerUsd}.`;
  const also = otherPaths.length > 0 ? `Also at ${otherPaths.join(', ')}.` : '';
  return [reply, cost, also].filter(Boolean).join(' ');
}

function buildOperation(operation: Operation): Json {
  const { body, callback } = operation.schemas;
  const parameters = buildParameters(operation);
  return {
    operationId: operationIdOf(operation),
    summary: operation.summary,
    description: describe(operation),
    tags: [operation.tag],
    ...(operation.auth === 'none' ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined ? {} : { requestBody: { required: true, content: jsonContent(body) } }),
    responses: buildResponses([operation]),
    ...(callback === undefined ? {} : { callbacks: buildCallbacks(callbackPointerOf(operation), callback) }),
    'x-kling-facts': operation.facts,
  };
}

/** Several operations at one path and method: a body field picks one of them. */
function mergeOperations(rows: readonly [Operation, ...Operation[]], field: string): Json {
  const built = rows.map(buildOperation);
  const bodies = rows.flatMap(({ schemas: { body } }) => (body === undefined ? [] : [body]));
  const mapping = rows.map(({ selector, schemas: { body = '' } }) => [selector?.value, reference(body)['$ref']]);
  const schema = {
    oneOf: bodies.map(reference),
    discriminator: { propertyName: field, mapping: Object.fromEntries(mapping) as Json },
  };
  const examples = bodies.flatMap((body) => schemaOf(body).examples ?? []);
  const content = {
    schema,
    examples: Object.fromEntries(examples.map((value, at) => [`example${at + 1}`, { value }])),
  };
  return {
    ...built[0],
    responses: buildResponses(rows),
    operationId: rows.map(({ id }) => id.slice(id.indexOf('.') + 1)).join('-or-'),
    summary: rows.map(({ summary }) => summary).join(', or: '),
    description: rows.map((row) => `${row.selector?.value ?? ''}: ${describe(row)}`).join('\n\n'),
    requestBody: { required: true, content: { 'application/json': content } },
    'x-kling-facts': [...new Set(rows.flatMap(({ facts }) => facts))],
  };
}

/** The same operation at a further path: a name of its own, because names of operations are unique in a document. */
const nameAlias = (built: Json, path: string, own: string): Json => ({
  ...built,
  operationId: `${String(built['operationId'])}-at${path.replace(/[^a-z0-9]+/gi, '-').replace(/-$/, '')}`,
  description: `The same as ${own}.`,
  [sameAs]: own,
});

/** Names the path of which another one is a further spelling. */
const sameAs = 'x-kling-same-as';

function buildPaths(rows: readonly Operation[]): Json {
  const paths: Record<string, Json> = {};
  const places = rows.flatMap((row) => [row.path, ...(row.otherPaths ?? [])].map((path) => ({ path, row })));
  for (const { path, row } of places) {
    const item = (paths[path] ??= {});
    const method = row.method.toLowerCase();
    if (item[method] !== undefined) continue;
    const others = places
      .filter((other) => other.row !== row && other.path === path && other.row.method === row.method)
      .map((other) => other.row);
    const built =
      others.length > 0 && row.selector ? mergeOperations([row, ...others], row.selector.field) : buildOperation(row);
    item[method] = path === row.path ? built : nameAlias(built, path, row.path);
  }
  return paths;
}

/** What answers with the settings as they are by default. What most likely does not exist, and is off, is left out. */
const rowsOf = (dialect: string): readonly Operation[] =>
  catalog.filter((row) => row.dialect === dialect && isOffered(row, defaultSettings));

/** The header that the key stands in, as OpenAPI puts it. */
function securityScheme({ header, scheme, description }: CredentialForm) {
  return scheme === undefined
    ? { name: 'key', value: { type: 'apiKey', in: 'header', name: header, description } }
    : { name: scheme.toLowerCase(), value: { type: 'http', scheme: scheme.toLowerCase(), description } };
}

/**
 * The OpenAPI 3.1 document of the official API, or of a gateway's.
 *
 * @param options `version` of the document (the emulator's own); `serverUrl` where the API answers, by default where the document is read from
 * @example buildOpenApi({ version: '0.1.0', serverUrl: 'http://127.0.0.1:4050' })
 */
export function buildOpenApi(options: {
  readonly version: string;
  readonly serverUrl?: string;
  readonly dialect?: string;
}): object {
  const { dialect = officialVendor.id } = options;
  const { title, credential, answers } = vendorOf(dialect);
  const scheme = securityScheme(credential);
  const rows = rowsOf(dialect);
  const errorIds = [...new Set(rows.map((row) => row.schemas.error))];
  const paths = buildPaths(rows);
  const responses = Object.assign({}, ...errorIds.map((id) => buildErrorResponses(id, answers.refusalType))) as Json;
  return {
    openapi: '3.1.0',
    info: {
      title,
      version: options.version,
      description: 'Derived from the catalog and schemas of kling-emulator, a local stand-in for the API.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    // Where nothing is known, the place that the document came from.
    servers: [{ url: options.serverUrl ?? '/' }],
    security: [{ [scheme.name]: [] }],
    tags: [...new Set(rows.map((row) => row.tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { [scheme.name]: scheme.value },
      schemas: keepUsed(buildComponents(rows), [paths, responses]),
      responses,
    },
  };
}
