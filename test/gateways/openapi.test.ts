/** OpenAPI documents of the gateways. */
import openapiTypes, { astToString } from 'openapi-typescript';
import { expect, test } from 'vitest';
import { operationsOf } from '../../src/contracts/spec/catalog.ts';
import { buildOpenApi } from '../../src/contracts/spec/openapi.ts';
import { gateways as vendorGateways } from '../../src/contracts/spec/vendors.ts';
import { open } from './support.ts';

interface Document {
  readonly info: { readonly title: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, any>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, any>> };
}

const gateways = vendorGateways.map(({ id }) => id);
const build = (dialect: string) => buildOpenApi({ version: '1.2.3', dialect }) as Document;

const referencesOf = (node: unknown) =>
  [...JSON.stringify(node).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);

test.each(gateways)('the document of %s is valid, and a typed client can be generated from it', async (dialect) => {
  const types = astToString(await openapiTypes(structuredClone(build(dialect)) as never, { silent: true }));
  for (const { path } of operationsOf(dialect)) expect(types).toContain(`"${path}"`);
});

test.each(gateways)(
  'the document of %s has every operation, and its components are all used and all there',
  (dialect) => {
    const document = build(dialect);
    const calls = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((m) => `${m} ${path}`),
    );
    const rows = operationsOf(dialect);
    expect(calls).toEqual(expect.arrayContaining(rows.map(({ method, path }) => `${method.toLowerCase()} ${path}`)));
    expect(new Set(referencesOf(document))).toEqual(new Set(Object.keys(document.components.schemas)));
  },
);

test.each(['kling', ...gateways] as const)(
  'every call of the document of %s is answered by a running emulator',
  async (dialect) => {
    // At a port of its own: where several speak, a path may be another vendor's.
    const { send } = await open({ dialects: dialect === 'kkiai' ? ['kling', 'kkiai'] : [dialect] });
    const { paths } = buildOpenApi({ version: '1.2.3', dialect }) as Document;
    for (const [path, item] of Object.entries(paths)) {
      for (const method of Object.keys(item)) {
        const body = method === 'post' ? { body: '{}', headers: { 'content-type': 'application/json' } } : {};
        const asked = await send(path.replace('{id}', '1'), { method: method.toUpperCase(), ...body });
        const told = asked.headers.get('kling-emulator-diagnostics') ?? '';
        expect([path, /route[.](?:unknown|method|not-emulated)/.test(told)]).toEqual([path, false]);
      }
    }
  },
);

test('a model that is picked in the body is one of several schemas', () => {
  const create = build('apimodels').paths['/api/v1/audio/generations']?.['post'];
  const { schema } = create.requestBody.content['application/json'];
  expect(schema.oneOf).toHaveLength(5);
  expect(schema.discriminator.propertyName).toBe('model');
  expect(Object.keys(schema.discriminator.mapping)).toEqual([
    'kling-sound-effects',
    'kling-video-to-audio',
    'kling-tts',
    'kling-identify-face',
    'kling-advanced-lip-sync',
  ]);
});

test('links lead from a create to its query and to what builds on it, also where the body picks the operation', () => {
  const linksAt = (dialect: string, path: string) =>
    Object.keys(build(dialect).paths[path]?.['post'].responses['200'].links);
  expect(linksAt('apimodels', '/api/v1/audio/generations')).toEqual([
    'get-generation',
    'create-advanced-lip-sync-session_id',
    'create-advanced-lip-sync-face_id',
    'create-lip-sync-video-sessionId',
    'create-lip-sync-video-faceId',
  ]);
  expect(linksAt('gmi', '/requests')).toEqual(expect.arrayContaining(['get-request', 'submit-lip-sync-session_id']));
  expect(linksAt('kkiai', '/kling/v1/videos/identify-face')).toContain('create-advanced-lip-sync-session_id');
});

test('the payload of the request queue is described where it stands', () => {
  const { schemas } = build('gmi').components;
  expect(schemas['GmiSubmitCustomVoiceRequest'].properties.payload).toEqual({
    $ref: '#/components/schemas/GmiCustomVoicePayloadRequest',
  });
  expect(Object.keys(build('gmi').paths['/requests']?.['post'].callbacks.taskTransition)).toEqual([
    '{$request.body#/webhook/url}',
  ]);
});

test('a running emulator serves the document of each dialect that it speaks', async () => {
  const { get } = await open({ dialects: ['kling', 'gmi'], mounts: {} });
  expect((await get('/openapi.json')).body.info.title).toContain('Kling voice');
  expect((await get('/openapi.json?dialect=gmi')).body.info.title).toContain('Request queue');
  expect((await get('/openapi.json?dialect=apimodels')).status).toBe(404);
});
