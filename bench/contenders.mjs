/**
 * Who takes part: how each server is started, what it is asked, and what keeps it from taking part.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { badBody, createPath, goodBody, token } from './contract.mjs';
import { writeAimock, writeMockoon, writePrism, writeWireMock } from './peers.mjs';

const here = import.meta.dirname;
const moduleFile = (...parts) => join(here, 'node_modules', ...parts);
const serverFile = (name) => join(here, 'servers', name);

/** Requests of the operation itself; `idOf` reads from a create's answer what the query asks for. */
const klingRequests = {
  create: { path: createPath, body: goodBody, badBody },
  idOf: (answer) => answer.data.task_id,
  queryPath: (id) => `${createPath}/${id}`,
};

function versionOf(name) {
  const file = moduleFile(name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

const lacksPackage = (name) => () => (versionOf(name) ? undefined : `npm could not install ${name}`);

function lacksWireMock() {
  if (spawnSync('java', ['-version']).error) return 'no Java on this machine';
  return lacksPackage('wiremock')();
}

function wireMockJar() {
  const folder = moduleFile('wiremock', 'build');
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.jar')) ?? '');
}

function emulator(id, title, flags) {
  return {
    id,
    title,
    ours: true,
    waitsForSuccess: !flags.includes('held'),
    ready: /ready on http/,
    command: ({ port, emulatorFile, folder }) => ({
      args: [emulatorFile, 'start', '--port', String(port), ...flags.map((flag) => flag.replace('FOLDER', folder))],
    }),
    lacks: ({ emulatorFile }) =>
      existsSync(emulatorFile) ? undefined : `${emulatorFile} is missing; run 'npm run build' first`,
  };
}

/** Id of the same row of the other build. */
export const otherOf = (id) => `${id}@other`;

/** A row of ours and, with `--emulator`, the same row of the other build. */
export function withOther(contender, { otherFile }) {
  if (!contender.ours || otherFile === undefined) return [contender];
  const other = {
    ...contender,
    id: otherOf(contender.id),
    title: `${contender.title}, other build`,
    command: (context) => contender.command({ ...context, emulatorFile: otherFile }),
    lacks: () => contender.lacks({ emulatorFile: otherFile }),
  };
  return [contender, other];
}

function wireMock(id, title, flags) {
  return {
    id,
    title,
    package: 'wiremock',
    // A JVM compiles its hot paths for seconds.
    warmSeconds: 6,
    command: ({ port, folder }) => {
      const quiet = ['--disable-banner', '--disable-request-logging', '--disable-gzip', '--bind-address', '127.0.0.1'];
      const where = ['--port', String(port), '--root-dir', writeWireMock(folder)];
      return { file: 'java', args: ['-jar', wireMockJar(), ...where, ...quiet, ...flags] };
    },
    lacks: lacksWireMock,
  };
}

/** What the contenders are compared with. */
export const bare = {
  id: 'bare',
  title: 'bare node:http',
  requests: klingRequests,
  ready: /ready/,
  command: ({ port }) => ({ args: [serverFile('bare.mjs'), String(port)] }),
};

const listed = [
  // As quiet as the peers are set to be: warnings only.
  emulator('emulator', 'kling-emulator', ['--log-level', 'warn']),
  emulator('emulator-held', 'kling-emulator, tasks held', ['--log-level', 'warn', '--progression', 'held']),
  emulator('emulator-logged', 'kling-emulator, a log line per request', [
    '--log-level',
    'info',
    '--log-format',
    'json',
  ]),
  emulator('emulator-kept', 'kling-emulator, --data-dir', ['--log-level', 'warn', '--data-dir', 'FOLDER/state']),
  {
    id: 'express',
    title: 'Express defaults + Ajv',
    ready: /ready/,
    command: ({ port }) => ({ args: [serverFile('express-defaults.mjs'), String(port)] }),
  },
  {
    id: 'aimock',
    title: 'aimock (its video job)',
    package: '@copilotkit/aimock',
    command: ({ port, folder }) => ({
      args: [
        moduleFile('@copilotkit/aimock/dist/cli.js'),
        ...['-p', String(port), '-f', writeAimock(folder), '--log-level', 'silent'],
      ],
      env: { AIMOCK_API_KEYS: token },
    }),
    requests: {
      create: {
        path: '/v1/videos',
        body: JSON.stringify({ model: 'sora-2', prompt: 'Ada speaks, 20 characters' }),
        badBody: JSON.stringify({ model: 'sora-2' }),
      },
      idOf: (answer) => answer.id,
      queryPath: (id) => `/v1/videos/${id}`,
    },
  },
  {
    id: 'json-server',
    title: 'json-server',
    package: 'json-server',
    ready: /ready/,
    command: ({ port }) => ({ args: [serverFile('json-server.mjs'), String(port)] }),
    requests: { ...klingRequests, idOf: (answer) => answer.id },
  },
  {
    id: 'prism',
    title: 'Prism',
    package: '@stoplight/prism-cli',
    command: ({ port, folder }) => ({
      args: [
        moduleFile('@stoplight/prism-cli/dist/index.js'),
        ...['mock', writePrism(folder), '-p', String(port), '-h', '127.0.0.1', '-v', 'silent', '--cors', 'false'],
      ],
    }),
  },
  {
    id: 'mockoon',
    title: 'Mockoon',
    package: '@mockoon/cli',
    ready: /Server started/,
    command: ({ port, folder }) => ({
      args: [
        moduleFile('@mockoon/cli/bin/run.js'),
        ...['start', '--data', writeMockoon(folder, port), '--disable-log-to-file', '--disable-admin-api'],
      ],
    }),
  },
  wireMock('wiremock', 'WireMock, no journal', ['--no-request-journal']),
  wireMock('wiremock-journal', 'WireMock, journal of 1000', ['--max-request-journal-entries', '1000']),
];

/** Every contender, complete. `lacks(context)` says in words why one cannot take part. */
export const contenders = listed.map((row) => ({
  requests: klingRequests,
  lacks: row.package ? lacksPackage(row.package) : () => undefined,
  warmSeconds: 2,
  version: row.package ? () => versionOf(row.package) : () => undefined,
  ...row,
}));

/** Those of `--short`: nothing has to be installed for them. */
export const shortList = ['emulator', 'emulator-held', 'express'];
