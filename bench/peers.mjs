/**
 * Configuration files of the peers, each written to serve the operation as well and as quickly as the peer can.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPath, createdAnswer, describeAsOpenApi, requestSchema, taskAnswer, token } from './contract.mjs';

const write = (file, content) => {
  writeFileSync(file, JSON.stringify(content, null, 2));
  return file;
};

const refusal = { code: 1201, message: 'voiceName: must not be blank' };
const noToken = { code: 1000, message: 'Authentication failed' };

/** Prism validates body and bearer token from the OpenAPI document. */
export const writePrism = (folder) => write(join(folder, 'openapi.json'), describeAsOpenApi());

/** aimock's own asynchronous job, a video: it checks the key and that there is a prompt, and remembers the job. */
export const writeAimock = (folder) =>
  write(join(folder, 'fixtures.json'), {
    fixtures: [
      {
        match: { endpoint: 'video' },
        response: { video: { id: 'video-1', status: 'completed', url: 'http://127.0.0.1/video.mp4' } },
      },
    ],
  });

const jsonHeaders = { 'Content-Type': 'application/json' };
const bearer = { Authorization: { equalTo: `Bearer ${token}` } };

/** WireMock: the schema as a body matcher, tokens as a header matcher, fixed answers. */
export function writeWireMock(folder) {
  const mappings = join(folder, 'mappings');
  mkdirSync(mappings, { recursive: true });
  const stub = (priority, request, status, jsonBody) => ({
    priority,
    request,
    response: { status, body: JSON.stringify(jsonBody), headers: jsonHeaders },
  });
  const create = { method: 'POST', urlPath: createPath };
  const query = { method: 'GET', urlPathTemplate: `${createPath}/{id}` };
  const valid = [{ matchesJsonSchema: requestSchema, schemaVersion: 'V202012' }];
  write(join(mappings, 'stubs.json'), {
    mappings: [
      stub(1, { ...create, headers: bearer, bodyPatterns: valid }, 200, createdAnswer),
      stub(1, { ...query, headers: bearer }, 200, taskAnswer),
      stub(2, { ...create, headers: bearer }, 400, refusal),
      stub(3, { urlPathPattern: `${createPath}.*` }, 401, noToken),
    ],
  });
  return folder;
}

const uuid = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function mockoonResponse(number, statusCode, body, rules, isDefault = false) {
  return {
    uuid: uuid(number),
    body: JSON.stringify(body),
    latency: 0,
    statusCode,
    label: '',
    headers: [{ key: 'Content-Type', value: 'application/json' }],
    bodyType: 'INLINE',
    filePath: '',
    databucketID: '',
    sendFileAsBody: false,
    rules,
    rulesOperator: 'AND',
    disableTemplating: true,
    fallbackTo404: false,
    default: isDefault,
    crudKey: 'id',
    callbacks: [],
  };
}

const hasToken = {
  target: 'header',
  modifier: 'Authorization',
  value: `Bearer ${token}`,
  invert: false,
  operator: 'equals',
};
const matches = (modifier, value) => ({ target: 'body', modifier, value, invert: false, operator: 'regex' });

/** Mockoon: rules of regular expressions. Its schema rule compiles the schema anew with every request: 8 × slower. */
export function writeMockoon(folder, port) {
  const route = (number, method, endpoint, responses) => ({
    uuid: uuid(number),
    type: 'http',
    documentation: '',
    method,
    endpoint: endpoint.slice(1),
    responses,
    responseMode: null,
    streamingMode: null,
    streamingInterval: 0,
  });
  const valid = [hasToken, matches('voice_name', '^.{0,19}\\S.{0,19}$'), matches('voice_url', '^https?://[^\\s/?#]+')];
  const routes = [
    route(1, 'post', createPath, [
      mockoonResponse(11, 401, noToken, [], true),
      mockoonResponse(12, 200, createdAnswer, valid),
      mockoonResponse(13, 400, refusal, [hasToken]),
    ]),
    route(2, 'get', `${createPath}/:id`, [
      mockoonResponse(21, 401, noToken, [], true),
      mockoonResponse(22, 200, taskAnswer, [hasToken]),
    ]),
  ];
  return write(join(folder, 'mockoon.json'), {
    uuid: uuid(99),
    lastMigration: 33,
    name: 'Custom voices',
    endpointPrefix: '',
    latency: 0,
    port,
    hostname: '127.0.0.1',
    folders: [],
    routes,
    rootChildren: [
      { type: 'route', uuid: uuid(1) },
      { type: 'route', uuid: uuid(2) },
    ],
    proxyMode: false,
    proxyHost: '',
    proxyRemovePrefix: false,
    tlsOptions: { enabled: false, type: 'CERT', pfxPath: '', certPath: '', keyPath: '', caPath: '', passphrase: '' },
    cors: false,
    headers: [],
    proxyReqHeaders: [],
    proxyResHeaders: [],
    data: [],
    callbacks: [],
  });
}
