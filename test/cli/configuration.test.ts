import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toEmulatorOptions } from '../../src/cli/options.ts';
import { resolveStartOptions } from '../../src/cli/verbs/start.ts';
import { vendorIds } from '../../src/contracts/spec/vendors.ts';
import { makeDirectory } from './temporary-directory.ts';

type Flags = Readonly<Record<string, readonly string[]>>;
type Env = Readonly<Record<string, string>>;

const read = (flags: Flags, env: Env = {}, directory = '/project') => resolveStartOptions({ flags, env, directory });

function good(configuration: Awaited<ReturnType<typeof read>>) {
  if (configuration.problems.length > 0) throw new Error(configuration.problems.join('\n'));
  return configuration;
}

async function problemsOf(flags: Flags, env: Env = {}): Promise<readonly string[]> {
  return (await read(flags, env)).problems;
}

async function writeConfig(text: string, name = 'kling.yaml'): Promise<string> {
  const path = join(await makeDirectory(), name);
  await writeFile(path, text);
  return path;
}

test('without anything said every value is its default', async () => {
  const { values, origins } = good(await read({}));
  expect(values).toMatchObject({ port: 4050, host: '127.0.0.1', clock: 'real', progression: 'fast', logLevel: 'info' });
  expect(values.seed).toBeUndefined();
  expect(new Set(Object.values(origins).map((origin) => origin.kind))).toEqual(new Set(['default']));
});

test.each([
  ['a flag beats everything', { port: ['1'] }, { KLING_EMULATOR_PORT: '2', PORT: '3' }, 1, 'flag', '--port'],
  ['our own variable beats PORT', {}, { KLING_EMULATOR_PORT: '2', PORT: '3' }, 2, 'env', 'KLING_EMULATOR_PORT'],
  ['PORT beats the file', {}, { PORT: '3' }, 3, 'env', 'PORT'],
  ['the file beats the default', {}, {}, 4, 'file', undefined],
  ['an empty variable is not set', {}, { KLING_EMULATOR_PORT: '', PORT: ' ' }, 4, 'file', undefined],
  ['of a repeated flag the last counts', { port: ['1', '9'] }, {}, 9, 'flag', '--port'],
  [
    'a service link of Kubernetes is not a port',
    {},
    { KLING_EMULATOR_PORT: 'tcp://10.0.0.1:4050' },
    4,
    'file',
    undefined,
  ],
] as const)('%s', async (_, flags, env, port, kind, name) => {
  const config = await writeConfig('port: 4\n');
  const { values, origins } = good(await read({ ...flags, config: [config] }, env));
  expect(values.port).toBe(port);
  expect(origins.port).toEqual({ kind, name: name ?? config });
});

test('a null in the file is not set', async () => {
  const config = await writeConfig('port: null\nseed: ~\n');
  const { values, origins } = good(await read({ config: [config] }));
  expect(values.port).toBe(4050);
  expect(origins.seed.kind).toBe('default');
});

test('settings of all sources are merged by their id', async () => {
  const config = await writeConfig('settings:\n  tts.get: answers\n  media.expireDays: 7\n  voices.limit: 3\n');
  const env = {
    KLING_EMULATOR_SET: 'media.expireDays=8; callbacks.retryDelaysMs=[1, 2]',
    KLING_EMULATOR_CONFIG: config,
  };
  const { values, origins } = good(await read({ set: ['voices.limit=5', 'auth.wrongSignatureCode=1002'] }, env));
  expect(values.settings).toEqual({
    'tts.get': 'answers',
    'media.expireDays': 8,
    'callbacks.retryDelaysMs': [1, 2],
    'voices.limit': 5,
    'auth.wrongSignatureCode': '1002',
  });
  const kinds = Object.entries(origins.settings.parts ?? {}).map(([id, origin]) => `${id} ${origin.kind}`);
  expect(kinds.toSorted()).toEqual([
    'auth.wrongSignatureCode flag',
    'callbacks.retryDelaysMs env',
    'media.expireDays env',
    'tts.get file',
    'voices.limit flag',
  ]);
});

test.each([
  ['clock', ['manual'], { clock: 'manual' }],
  ['clock', ['scaled:60'], { clock: { scale: 60 } }],
  ['start-time', ['2026-10-01T02:00:00+02:00'], { startTime: Date.UTC(2026, 9, 1) }],
  ['start-time', ['1790845200122'], { startTime: 1_790_845_200_122 }],
  ['progression', ['realistic'], { progression: 'realistic' }],
  ['progression', ['immediate'], { progression: { mode: 'immediate' } }],
  ['progression', ['held'], { progression: { mode: 'held' } }],
  ['progression', ['reads:3'], { progression: { mode: 'reads', reads: 3 } }],
  ['progression-scale', ['0.5'], { progressionScale: 0.5 }],
  ['strict', ['true'], { strict: true }],
  ['allow-callbacks-to', ['*.test, 10.0.0.0/8', '::1'], { allowCallbacksTo: ['*.test', '10.0.0.0/8', '::1'] }],
  ['allow-hosts', ['kling,kling.test'], { allowHosts: ['kling', 'kling.test'] }],
  ['dialects', ['gmi, kling'], { dialects: ['gmi', 'kling'] }],
  ['mount', ['gmi=4051', 'kkiai=/relay,apimodels=0'], { mounts: { gmi: 4051, kkiai: '/relay', apimodels: 0 } }],
  ['public-url', ['http://kling.test:4050/'], { publicUrl: 'http://kling.test:4050' }],
  ['host', ['[::1]'], { host: '::1' }],
  ['body-timeout-ms', ['5000'], { bodyTimeoutMs: 5000 }],
  ['body-memory-bytes', ['20000000'], { bodyMemoryBytes: 20_000_000 }],
  ['max-body-bytes', ['2000'], { maxBodyBytes: 2000 }],
  ['journal-entries', ['1'], { journalEntries: 1 }],
  ['journal-characters', ['7'], { journalCharacters: 7 }],
  ['max-idle-accounts', ['3'], { maxIdleAccounts: 3 }],
  ['set', ['tts.get=answers'], { settings: { 'tts.get': 'answers' } }],
] as const)('--%s %j ends in the options of the emulator', async (flag, texts, expected) => {
  const { values } = good(await read({ [flag]: texts }));
  expect(toEmulatorOptions(values)).toMatchObject(expected);
});

test('what is not set is absent from the options of the emulator', async () => {
  const options = toEmulatorOptions(good(await read({})).values);
  expect(Object.values(options)).not.toContain(undefined);
  expect(options).not.toHaveProperty('seed');
});

test('the file may say everything in YAML or JSON, with numbers as seeds and lists as lists', async () => {
  const yaml = await writeConfig('seed: 42\nstrict: yes\nallow_callbacks_to: [a.test, b.test]\nclock: scaled:2\n');
  const json = await writeConfig(
    '{"seed":"42","strict":true,"allow_callbacks_to":"a.test,b.test","clock":"scaled:2"}',
    'k.json',
  );
  for (const config of [yaml, json]) {
    const { values } = good(await read({ config: [config] }));
    expect(values).toMatchObject({
      seed: '42',
      strict: true,
      allowCallbacksTo: ['a.test', 'b.test'],
      clock: { scale: 2 },
    });
  }
});

test('file names start where they are said: beside the file, or in the working directory', async () => {
  const config = await writeConfig('accounts: accounts.yaml\n');
  const { values } = good(await read({ config: [config], 'ready-file': ['ready'] }));
  expect(values.accounts).toBe(join(config, '..', 'accounts.yaml'));
  expect(values.readyFile).toBe('/project/ready');
});

test.each([
  ['port', '65536', "--port must be a whole number from 0 to 65535, but is '65536'."],
  ['port', '1e3', "--port must be a whole number from 0 to 65535, but is '1e3'."],
  ['port', '', '--port must be a whole number from 0 to 65535, but is empty.'],
  ['clock', 'maual', /^--clock must be .* but is 'maual'\. Did you mean 'manual'\?$/],
  ['clock', 'scale:20', /Did you mean 'scaled:20'\?$/],
  ['clock', 'scalled:1.5', /Did you mean 'scaled:1.5'\?$/],
  ['clock', 'scaled:x', /Did you mean 'scaled:60'\?$/],
  ['progression', 'read:7', /Did you mean 'reads:7'\?$/],
  ['clock', 'scaled:0', /^--clock must be real, manual or scaled:N/],
  ['profile', 'tral', "--profile must be one of default, trial, but is 'tral'. Did you mean 'trial'?"],
  ['progression', 'reads:0', /^--progression must be fast, .* but is 'reads:0'/],
  ['progression', 'imediate', /Did you mean 'immediate'\?$/],
  ['start-time', '2026-10-01T00:00:00', /^--start-time must be a time such as/],
  ['start-time', 'tomorrow', /^--start-time must be a time such as/],
  ['start-time', '1999-01-01', /^--start-time must be a time such as/],
  ['set', 'tts.gt=answers', "--set: Unknown setting 'tts.gt'. Did you mean 'tts.get'?"],
  ['start-time', '1796134000', / but is '1796134000'\. It is in seconds: give 1796134000000\.$/],
  ['public-url', 'localhost:4050', / but is 'localhost:4050'\. Did you mean 'http:\/\/localhost:4050'\?$/],
  ['public-url', 'kling.test', / but is 'kling\.test'\. Did you mean 'http:\/\/kling\.test'\?$/],
  ['public-url', 'nowhere', / but is 'nowhere'\.$/],
  ['set', 'tts.get=maybe', '--set: Setting \'tts.get\' must be one of not-found, answers, but is "maybe".'],
  ['set', 'toString=1', "--set: Unknown setting 'toString'."],
  ['set', '__proto__=1', "--set: Unknown setting '__proto__'."],
  [
    'set',
    'media.expireDays=many',
    '--set: Setting \'media.expireDays\' must be a number from 1 to 3650, but is "many".',
  ],
  ['set', 'callbacks.retryDelaysMs=[-1]', /^--set: Setting 'callbacks.retryDelaysMs' must be a list/],
  ['set', 'tts.get', "--set must be id=value, for example tts.get=answers, but is 'tts.get'."],
  ['allow-callbacks-to', 'ok.test,http://x', /^--allow-callbacks-to must be a host, .* but is 'http:\/\/x'\.$/],
  ['dialects', 'kling,gmmi', `--dialects must be one of ${vendorIds.join(', ')}, but is 'gmmi'. Did you mean 'gmi'?`],
  ['set', 'progression=1', "--set: Unknown setting 'progression'. It is an option: '--progression'."],
  ['set', 'start_time=1', "--set: Unknown setting 'start_time'. It is an option: '--start-time'."],
  ['dialects', '', '--dialects is empty: give it dialect, or leave it out.'],
  ['set', '', '--set is empty: give it id=value, or leave it out.'],
  ['mount', ' , ', '--mount is empty: give it dialect=place, or leave it out.'],
  [
    'mount',
    'gmy=1',
    `--mount must be a dialect (${vendorIds.join(', ')}) and its place, but is 'gmy'. Did you mean 'gmi'?`,
  ],
  ['mount', 'gmi', "--mount must be dialect=port or dialect=/prefix, for example gmi=4051, but is 'gmi'."],
  ['mount', 'gmi=70000', /^--mount must be dialect=port .* but is 'gmi=70000'\.$/],
  ['mount', 'gmi=queue', /^--mount must be dialect=port .* but is 'gmi=queue'\.$/],
  ['public-url', 'kling.test', /^--public-url must be an address such as/],
  ['host', 'http://x', "--host must be a host name or address, but is 'http://x'."],
  ['seed', '', '--seed must be text, but is empty.'],
])('--%s %j is refused with a sentence', async (flag, text, sentence) => {
  const problems = await problemsOf({ [flag]: [text] });
  expect(problems).toHaveLength(1);
  if (typeof sentence === 'string') expect(problems[0]).toBe(sentence);
  else expect(problems[0]).toMatch(sentence);
});

test.each([
  ['control-token', 'sekret with spaces'],
  ['public-url', 'http://me:sekret@kling.test'],
])('a bad --%s is refused without showing it', async (flag, text) => {
  const [problem] = await problemsOf({ [flag]: [text] });
  expect(problem).toMatch(/ must /);
  expect(problem).not.toContain('sekret');
});

test('a bad variable is named by its name', async () => {
  expect(await problemsOf({}, { PORT: 'web' })).toEqual(["PORT must be a whole number from 0 to 65535, but is 'web'."]);
});

test('a bad value that is beaten by a better source does no harm', async () => {
  expect(await problemsOf({ port: ['1'] }, { PORT: 'web' })).toEqual([]);
});

test('a bad value in the file is named by its key', async () => {
  const config = await writeConfig('journal_entries: lots\n');
  expect(await problemsOf({ config: [config] })).toEqual([
    `'journal_entries' in ${config} must be a whole number from 1 to 10000000, but is 'lots'.`,
  ]);
});

test('unknown keys of the file are refused with the nearest known one', async () => {
  const config = await writeConfig('prot: 1\nstart-time: 2026-10-01\nfoo: 2\nconfig: other.yaml\n');
  expect(await problemsOf({ config: [config] })).toEqual([
    `Unknown key 'prot' in ${config}. Did you mean 'port'?`,
    `Unknown key 'start-time' in ${config}. Did you mean 'start_time'?`,
    `Unknown key 'foo' in ${config}.`,
    `Unknown key 'config' in ${config}.`,
  ]);
});

test('unknown variables of ours are refused, those of orchestrators are not', async () => {
  const env = {
    KLING_EMULATOR_SED: '7',
    KLING_EMULATOR_BUDGET: '7',
    KLING_EMULATOR_EMPTY: '',
    KLING_EMULATOR_URL: 'http://kling:4050',
    KLING_EMULATOR_SERVICE_HOST: '10.0.0.1',
    KLING_EMULATOR_SERVICE_PORT_HTTP: '4050',
    KLING_EMULATOR_PORT_4050_TCP_ADDR: '10.0.0.1',
  };
  expect(await problemsOf({}, env)).toEqual([
    "Unknown environment variable KLING_EMULATOR_SED. Did you mean 'KLING_EMULATOR_SEED'?",
    // Its prefix makes it near to nothing.
    'Unknown environment variable KLING_EMULATOR_BUDGET.',
  ]);
});

test.each([
  ['- a\n- b\n', 'list.yaml', /must hold keys and values/],
  ['port: 1\nport: 2\n', 'twice.yaml', /isn't valid YAML: duplicate key at line 2/],
  [
    '{"control_token": "sekret" "x"}',
    'broken.json',
    /isn't valid JSON: line 1, column 28: a comma is missing before this\.$/,
  ],
  ['{"control_token": sekret}', 'broken.json', /isn't valid JSON/],
  ['control_token: "sekret\n', 'broken.yaml', /isn't valid YAML/],
])('the file %j is refused without quoting it', async (text, name, sentence) => {
  const [problem] = await problemsOf({ config: [await writeConfig(text, name)] });
  expect(problem).toMatch(sentence);
  expect(problem).not.toContain('sekret');
});

test('a missing file and a directory have messages of their own', async () => {
  const directory = await makeDirectory();
  expect(await problemsOf({ config: ['/no/such.yaml'] })).toEqual(["Configuration file /no/such.yaml doesn't exist."]);
  expect(await problemsOf({ config: [directory] })).toEqual([`Configuration file ${directory} is a directory.`]);
});

test('an empty file says nothing', async () => {
  const config = await writeConfig('# nothing yet\n');
  expect(await problemsOf({ config: [config] })).toEqual([]);
});

test('a scale without times to stretch is a conflict, unless it belongs to a progression that was replaced', async () => {
  const [problem] = await problemsOf({ progression: ['held'], 'progression-scale': ['2'] });
  expect(problem).toMatch(/^--progression-scale stretches the times of fast and realistic/);
  expect(await problemsOf({ progression: ['realistic'], 'progression-scale': ['2'] })).toEqual([]);
  const config = await writeConfig('progression: realistic\nprogression_scale: 2\n');
  expect(await problemsOf({ progression: ['held'], config: [config] })).toEqual([]);
});

test('a ready file that is also read is a conflict', async () => {
  const [problem] = await problemsOf({ accounts: ['a.yaml'], 'ready-file': ['./a.yaml'] });
  expect(problem).toBe('--ready-file would overwrite /project/a.yaml, which is read as well; name another file.');
});
