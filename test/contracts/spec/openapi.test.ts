import { Ajv2020 } from 'ajv/dist/2020.js';
import openapiTypes, { astToString } from 'openapi-typescript';
import { expect, test } from 'vitest';
import { catalog } from '../../../src/contracts/spec/catalog.ts';
import { buildOpenApi } from '../../../src/contracts/spec/openapi.ts';
import { buildControlOpenApi } from '../../../src/emulator/control/http/openapi.ts';
import { vendorIds } from '../../../src/contracts/spec/vendors.ts';

type Json = Readonly<Record<string, unknown>>;
interface Document {
  readonly openapi: string;
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly schemas: Json; readonly responses: Json };
}
interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Json;
    readonly example?: unknown;
  }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Json; readonly examples: Json }>>;
  };
  readonly responses: Json;
  readonly callbacks?: Json;
}

const document = buildOpenApi({ version: '1.2.3', serverUrl: 'http://127.0.0.1:4050' }) as Document;

function referencesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = '$ref' in node && typeof node.$ref === 'string' ? [node.$ref] : [];
  return [...own, ...Object.values(node).flatMap(referencesOf)];
}

test('the document is valid OpenAPI 3.1 from which a typed client can be generated', async () => {
  // openapi-typescript runs Redocly's rules first and throws on what they refuse.
  const types = astToString(await openapiTypes(structuredClone(document) as never, { silent: true }));
  expect(document.openapi).toBe('3.1.0');
  expect(types).toContain('"/v1/audio/tts"');
  expect(types).toContain('"create-custom-voice"');
});

test('a document with a broken reference would be refused', async () => {
  const broken = JSON.parse(JSON.stringify(document).replaceAll('/KlingVoice"', '/KlingVoise"')) as never;
  await expect(openapiTypes(broken, { silent: true })).rejects.toThrow();
});

test.each(vendorIds)(
  '%s: every operation is there at each of its paths, under a name of its own, and nothing else',
  (dialect) => {
    const { paths } = buildOpenApi({ version: '1', dialect }) as Document;
    const described = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ call: `${method.toUpperCase()} ${path}`, ...operation })),
    );
    // Reading speech most likely does not exist, and answers 404 by default.
    const left = ['kling.get-text-to-speech', 'kkiai.get-text-to-speech'];
    const rows = catalog.filter((row) => row.dialect === dialect && !left.includes(row.id));
    const calls = rows.flatMap(({ method, path, otherPaths = [] }) =>
      [path, ...otherPaths].map((one) => `${method} ${one}`),
    );
    expect(described.map(({ call }) => call).sort()).toEqual([...new Set(calls)].sort());
    const names = described.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    const further = new Set(
      rows.flatMap(({ method, otherPaths = [] }) => otherPaths.map((path) => `${method} ${path}`)),
    );
    for (const operation of described) {
      const { call, 'x-kling-same-as': own } = operation as any;
      expect([call, own !== undefined]).toEqual([call, further.has(call)]);
      if (own === undefined) continue;
      const {
        operationId: _name,
        description: _text,
        'x-kling-same-as': _own,
        ...rest
      } = paths[call.split(' ')[1]]?.[call.split(' ')[0].toLowerCase()] as any;
      expect(paths[own]?.[call.split(' ')[0].toLowerCase()]).toMatchObject(rest);
    }
  },
);

test('every reference leads somewhere inside the document', () => {
  const known = new Set([
    ...Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`),
    ...Object.keys(document.components.responses).map((name) => `#/components/responses/${name}`),
  ]);
  const references = referencesOf(document);
  expect(references.length).toBeGreaterThan(100);
  expect(references.filter((reference) => !known.has(reference))).toEqual([]);
});

test('every component is used', () => {
  const used = new Set(referencesOf(document));
  const unused = Object.keys(document.components.schemas).filter((name) => !used.has(`#/components/schemas/${name}`));
  expect(unused).toEqual([]);
});

test('a create has a body with examples, all refusals and the callback', () => {
  const create = document.paths['/v1/general/custom-voices']?.['post'];
  const content = create?.requestBody?.content['application/json'];
  expect(content?.schema).toEqual({ $ref: '#/components/schemas/KlingCreateCustomVoiceRequest' });
  expect(Object.keys(content?.examples ?? {})).toEqual(['example1', 'example2']);
  expect(Object.keys(create?.responses ?? {})).toEqual(['200', '400', '401', '403', '404', '429', '500', '503', '504']);
  expect(create?.callbacks).toHaveProperty(['taskTransition', '{$request.body#/callback_url}', 'post']);
});

test('queries are parameters with their ranges', () => {
  const costs = document.paths['/account/costs']?.['get']?.parameters ?? [];
  expect(costs.map(({ name, required }) => [name, required])).toEqual([
    ['start_time', true],
    ['end_time', true],
    ['resource_pack_name', false],
  ]);
  const list = document.paths['/v1/audio/text-to-audio']?.['get']?.parameters ?? [];
  expect(list.map(({ schema }) => schema['maximum'])).toEqual([1000, 500]);
  const one = document.paths['/v1/audio/text-to-audio/{id}']?.['get']?.parameters ?? [];
  expect(one.map((parameter) => [parameter.name, parameter.in])).toEqual([['id', 'path']]);
});

test.each(vendorIds)(
  '%s: every parameter that is required has an example: testers call each operation with it',
  (dialect) => {
    const { paths } = buildOpenApi({ version: '0.0.0', dialect }) as Document;
    const required = Object.entries(paths).flatMap(([path, row]) =>
      Object.values(row).flatMap(({ parameters = [] }) =>
        parameters.filter((one) => one.required).map((one) => ({ path, ...one })),
      ),
    );
    expect(required.length).toBeGreaterThan(0);
    expect(required.filter(({ example }) => example === undefined || example === '')).toEqual([]);
  },
);

test('a server is always named: the one that is known, else where the document is read from', () => {
  expect(document.servers).toEqual([{ url: 'http://127.0.0.1:4050' }]);
  expect(buildOpenApi({ version: '1.2.3' })).toHaveProperty('servers', [{ url: '/' }]);
});

const documents = {
  ...Object.fromEntries(vendorIds.map((dialect) => [dialect, buildOpenApi({ version: '0.0.0', dialect })])),
  control: buildControlOpenApi('0.0.0'),
};

test.each(Object.entries(documents))('%s: every list says what is in it', (_, built) => {
  const bare: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type } = node as Json;
    if ([type].flat().includes('array') && !('items' in node) && !('prefixItems' in node)) bare.push(path);
    for (const [key, value] of Object.entries(node)) if (!/^examples?$/.test(key)) walk(value, `${path}/${key}`);
  };
  walk(built, '');
  expect(bare).toEqual([]);
});

test('links lead from a create to its query, and from an answer to the requests that build on it', () => {
  const { paths } = buildOpenApi({ version: '1' }) as any;
  const linksOf = (path: string) => paths[path].post.responses['200'].links;
  expect(linksOf('/v1/videos/avatar/image2video')).toEqual({
    'get-avatar': { operationId: 'get-avatar', parameters: { id: '$response.body#/data/task_id' } },
  });
  const found = { operationId: 'find-tasks', parameters: { task_ids: '$response.body#/data/id' } };
  for (const model of ['/image-to-video/kling-2.6', '/omni-video/kling-3.0', '/omni-video/kling-4.0']) {
    expect(linksOf(model)).toEqual({ 'find-tasks': found });
  }
  expect(Object.keys(linksOf('/v1/videos/identify-face'))).toEqual([
    'create-advanced-lip-sync-session_id',
    'create-advanced-lip-sync-face_id',
  ]);
  expect(Object.keys(linksOf('/v1/audio/tts'))).toContain('create-avatar-audio_id');
});

const requestOf = (name: string) => {
  const document = buildOpenApi({ version: '0.0.0' }) as Record<string, unknown>;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'document');
  return ajv.compile({ $ref: `document#/components/schemas/${name}` });
};

test("the vendor's official sample is valid: a field that is sent empty counts as absent", () => {
  const isValid = requestOf('KlingCreateCustomVoiceRequest');
  const url = 'https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/out.mp3';
  const sample = { video_id: '', voice_url: url, voice_name: 'Custom Voice', callback_url: '' };
  expect(isValid(sample), JSON.stringify(isValid.errors)).toBe(true);
  expect(isValid({ ...sample, video_id: null, external_task_id: null })).toBe(true);
  expect(isValid({ ...sample, video_id: '830460928805724256' })).toBe(false);
  expect(isValid({ ...sample, voice_url: '' })).toBe(false);
});

test.each(vendorIds)('%s: every component is used, and what is required stands among its properties', (dialect) => {
  const document = buildOpenApi({ version: '0.0.0', dialect }) as {
    readonly components: { readonly schemas: Record<string, unknown> };
  };
  const text = JSON.stringify(document);
  const unused = Object.keys(document.components.schemas).filter(
    (name) => !text.includes(`"#/components/schemas/${name}"`),
  );
  expect(unused).toEqual([]);
  const bare: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { required, properties } = node as Record<string, unknown>;
    const names = Object.keys(properties ?? {});
    if (Array.isArray(required) && required.some((name) => !names.includes(String(name)))) bare.push(path);
    for (const [key, value] of Object.entries(node)) if (!/^examples?$/.test(key)) walk(value, `${path}/${key}`);
  };
  walk(document.components.schemas, '');
  expect(bare).toEqual([]);
});
