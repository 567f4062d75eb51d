/** The OpenAPI 3.1 document of the official dialect, derived from the catalog and the schemas. */
import type { Operation } from './catalog.ts';
import { operations } from './catalog.ts';
import { priceOf, formatMilli } from './prices.ts';
import { schemaNames, schemas } from './generated/schemas.ts';
import type { JsonSchema, StatusCode } from './json-schema.ts';

type Json = Record<string, unknown>;

const schemaOf = (id: string): JsonSchema => {
  const schema = (schemas as Readonly<Record<string, JsonSchema | undefined>>)[id];
  if (!schema) throw new Error(`No schema '${id}'.`);
  return schema;
};
const nameOf = (id: string): string => (schemaNames as Readonly<Record<string, string>>)[id] ?? id;
const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
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
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key === '$ref' && typeof value === 'string') return [key, rewriteReference(ownerId, value)];
      return [key, key === 'examples' || key === 'default' ? value : toComponent(ownerId, value)];
    }),
  );
}

function buildComponents(dialect: string): Json {
  const components: Json = {};
  for (const [id, schema] of Object.entries(schemas)) {
    if (dialectOf(id) !== dialect) continue;
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
      components[definitionName(id, name)] = toComponent(id, definition);
    }
    // A file that only lends definitions is no message, and queries become parameters.
    if (schema.type !== undefined && schema['x-kling-query'] !== true) components[nameOf(id)] = toComponent(id, schema);
  }
  return components;
}

const reference = (id: string): Json => ({ $ref: `#/components/schemas/${nameOf(id)}` });

function jsonContent(id: string): Json {
  const examples = (schemaOf(id).examples ?? []).map((value, index) => [`example${index + 1}`, { value }]);
  return { 'application/json': { schema: reference(id), examples: Object.fromEntries(examples) as Json } };
}

function buildParameters(operation: Operation): Json[] {
  const inPath = operation.path.includes('{id}')
    ? [
        {
          name: 'id',
          in: 'path',
          required: true,
          description: 'The task_id or the external_task_id.',
          schema: { type: 'string' },
        },
      ]
    : [];
  const { query } = operation.schemas;
  if (query === undefined) return inPath;
  const schema = schemaOf(query);
  const inQuery = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    ...(typeof property === 'object' && property.description !== undefined
      ? { description: property.description }
      : {}),
    schema: toComponent(query, property),
  }));
  return [...inPath, ...inQuery];
}

const codesOf = (errorId: string): readonly StatusCode[] => schemaOf(errorId)['x-kling-codes'] ?? [];

/** One response a status, shared by all operations. */
function buildErrorResponses(errorId: string): Json {
  const statuses = [...new Set(codesOf(errorId).map(({ http }) => http))];
  return Object.fromEntries(
    statuses.map((http) => {
      const codes = codesOf(errorId).filter((row) => row.http === http);
      const description = codes.map(({ code, explanation }) => `${code}: ${explanation}`).join('\n\n');
      return [`Refused${http}`, { description, content: jsonContent(errorId) }];
    }),
  );
}

function buildResponses(operation: Operation): Json {
  const { response, error } = operation.schemas;
  const statuses = [...new Set(codesOf(error).map(({ http }) => http))];
  return {
    '200': { description: schemaOf(response).title ?? 'Success', content: jsonContent(response) },
    ...Object.fromEntries(statuses.map((http) => [String(http), { $ref: `#/components/responses/Refused${http}` }])),
  };
}

function buildCallbacks(callback: string): Json {
  const receive = {
    summary: 'The task, whenever its status changes',
    security: [],
    requestBody: { required: true, content: jsonContent(callback) },
    responses: { '200': { description: 'Received; any other 2xx will do.' } },
  };
  return { taskTransition: { '{$request.body#/callback_url}': { post: receive } } };
}

function describe(operation: Operation): string {
  const { rule, milliUnits } = priceOf(operation.price);
  const cost = rule === 'free' ? 'Free.' : `Costs ${formatMilli(milliUnits)} units when it succeeds.`;
  const reply = {
    'at-acceptance': 'Answers a submitted task at once.',
    'when-finished': 'Answers when the work is done.',
    'at-once': '',
  }[operation.replies];
  return [reply, cost].filter(Boolean).join(' ');
}

function buildOperation(operation: Operation): Json {
  const { body, callback } = operation.schemas;
  const parameters = buildParameters(operation);
  return {
    operationId: operation.id.slice(operation.id.indexOf('.') + 1),
    summary: operation.summary,
    description: describe(operation),
    tags: [operation.tag],
    ...(operation.auth === 'none' ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined ? {} : { requestBody: { required: true, content: jsonContent(body) } }),
    responses: buildResponses(operation),
    ...(callback === undefined ? {} : { callbacks: buildCallbacks(callback) }),
    'x-kling-facts': operation.facts,
  };
}

function buildPaths(rows: readonly Operation[]): Json {
  const paths: Record<string, Json> = {};
  for (const row of rows) {
    const item = (paths[row.path] ??= {});
    item[row.method.toLowerCase()] = buildOperation(row);
  }
  return paths;
}

/**
 * The OpenAPI 3.1 document of the official API.
 *
 * @param options `version` of the document (the emulator's own); `serverUrl` where the API answers
 * @example buildOpenApi({ version: '0.1.0', serverUrl: 'http://127.0.0.1:4050' })
 */
export function buildOpenApi(options: { readonly version: string; readonly serverUrl?: string }): object {
  const dialect = 'kling';
  const rows = operations.filter((operation) => operation.id.startsWith(`${dialect}.`));
  const errorIds = [...new Set(rows.map((row) => row.schemas.error))];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kling voice and audio API',
      version: options.version,
      description: 'Derived from the catalog and schemas of kling-emulator, a local stand-in for the API.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    ...(options.serverUrl === undefined ? {} : { servers: [{ url: options.serverUrl }] }),
    security: [{ bearer: [] }],
    tags: [...new Set(rows.map((row) => row.tag))].map((name) => ({ name })),
    paths: buildPaths(rows),
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API key, or a JWT (HS256, iss = AccessKey) signed with the SecretKey.',
        },
      },
      schemas: buildComponents(dialect),
      responses: Object.assign({}, ...errorIds.map(buildErrorResponses)) as Json,
    },
  };
}
