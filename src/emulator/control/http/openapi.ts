/**
 * The OpenAPI 3.1 document of the control API, derived from its table and schemas.
 */
import { controlPath } from '../../../contracts/spec/ground-facts.ts';
import { schemaNames, schemas } from '../../../contracts/spec/generated/schemas.ts';
import type { SchemaId } from '../../../contracts/spec/generated/schemas.ts';
import type { JsonSchema } from '../../../contracts/spec/parsed-request.ts';
import { resolveSchema, slotsOf } from './check-input.ts';
import type { ControlRoute } from './routes.ts';
import { controlRoutes } from './routes.ts';
import { capitalise } from '../../../contracts/spec/pick.ts';

type Json = Record<string, unknown>;

const errorId = 'control/error.response.json';
const errorStatuses = {
  400: 'invalid',
  401: 'no token',
  403: 'foreign',
  404: 'not found',
  409: 'in conflict',
} as const;

const slotTexts: Readonly<Record<string, string>> = {
  account: 'Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key.',
  task: 'Task id or external_task_id.',
  callback: 'The webhook-id.',
  pack: 'Id of the pack.',
  fault: 'Id of the failure that is asked for.',
  video: 'What video_id names.',
  voice: 'What voice_id names.',
};

/** Component of a definition; `common.json` lends its definitions no name of its own. */
const definitionName = (id: SchemaId, name: string) => schemaNames[id].replace(/Common$/, '') + capitalise(name);

function nameReference(ownerId: SchemaId, ref: string): string {
  const [file = '', fragment = ''] = ref.split('#/$defs/');
  const target = file === '' ? ownerId : (`control/${file}` as SchemaId);
  return definitionName(target, fragment);
}

/** A schema as a component: references point into the document. */
function toComponent(ownerId: SchemaId, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => toComponent(ownerId, item));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => !['$id', '$schema', '$defs'].includes(key));
  return Object.fromEntries(
    entries.map(([key, value]: [string, unknown]) =>
      key === '$ref' && typeof value === 'string'
        ? [key, `#/components/schemas/${nameReference(ownerId, value)}`]
        : [key, toComponent(ownerId, value)],
    ),
  );
}

/** Every schema and definition of the control API by component name. */
function collectComponents(): Json {
  const components: Json = {};
  for (const id of Object.keys(schemas) as SchemaId[]) {
    if (!id.startsWith('control/')) continue;
    const schema: JsonSchema = schemas[id];
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
      components[definitionName(id, name)] = toComponent(id, definition);
    }
    components[schemaNames[id]] = toComponent(id, schema);
  }
  return components;
}

function collectNames(node: unknown, found: Set<string>, components: Json): void {
  if (typeof node !== 'object' || node === null) return;
  const ref = (node as { $ref?: unknown }).$ref;
  const name = typeof ref === 'string' ? /^#\/components\/schemas\/(.+)$/.exec(ref)?.[1] : undefined;
  if (name !== undefined && !found.has(name)) {
    found.add(name);
    collectNames(components[name], found, components);
  }
  for (const value of Object.values(node)) collectNames(value, found, components);
}

const reference = (id: SchemaId): Json => ({ $ref: `#/components/schemas/${schemaNames[id]}` });
const jsonContent = (id: SchemaId, type = 'application/json'): Json => ({ [type]: { schema: reference(id) } });

function buildParameters({ path, query }: ControlRoute): Json[] {
  const inPath = slotsOf(path).map((name) => ({
    name,
    in: 'path',
    required: true,
    description: slotTexts[name] ?? name,
    schema: { type: 'string', minLength: 1 },
  }));
  if (query === undefined) return inPath;
  const inQuery = Object.entries(resolveSchema(query).properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: toComponent(query, schema),
  }));
  return [...inPath, ...inQuery];
}

/** Whether an empty body is no input. */
function needsBody(id: SchemaId): boolean {
  const { required, anyOf } = resolveSchema(id);
  return (required?.length ?? 0) > 0 || anyOf !== undefined;
}

function buildOperation(route: ControlRoute): Json {
  const parameters = buildParameters(route);
  const content =
    route.response === 'text/plain'
      ? { 'text/plain': { schema: { type: 'string' } } }
      : jsonContent(route.response, route.streams ? 'text/event-stream' : undefined);
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.tag],
    ...(route.open ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: needsBody(route.body), content: jsonContent(route.body) } }),
    responses: {
      [route.status]: { description: route.summary, content },
      ...Object.fromEntries(
        Object.keys(errorStatuses).map((status) => [status, { $ref: `#/components/responses/Refused${status}` }]),
      ),
    },
  };
}

/**
 * @param version the emulator's own
 * @example buildControlOpenApi('0.1.0')
 */
export function buildControlOpenApi(version: string): object {
  const paths: Record<string, Json> = {};
  for (const route of controlRoutes) (paths[route.path] ??= {})[route.method.toLowerCase()] = buildOperation(route);
  const responses = Object.fromEntries(
    Object.entries(errorStatuses).map(([status, word]) => [
      `Refused${status}`,
      { description: `The request is ${word}.`, content: jsonContent(errorId) },
    ]),
  );
  const components = collectComponents();
  const used = new Set<string>();
  collectNames({ paths, responses }, used, components);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control API of kling-emulator',
      version,
      description: 'What a test may ask of the emulator. No such paths exist at the vendor.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: controlPath }],
    security: [{}, { controlToken: [] }],
    tags: [...new Set(controlRoutes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        controlToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'Needed when a token is set, and whenever the emulator is bound off loopback.',
        },
      },
      schemas: Object.fromEntries(Object.entries(components).filter(([name]) => used.has(name))),
      responses,
    },
  };
}
