/** `kling-emulator exec` as people call it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { OptionRow } from '../../src/emulator/option-table.ts';
import { execOptions } from '../../src/cli/verbs/exec.ts';
import type { ClientReport } from '../../src/contracts/clients/client-report.ts';
import { exec, judge, script } from './run-exec.ts';
import { makeDirectory } from './temporary-directory.ts';

const presets = "await get('/v1/general/presets-voices');";
const misspelt = "await post('/v1/audio/text-to-audio', { prompt: 'Rain', duration: 5, promt: '' });";
const broken = "await post('/v1/audio/text-to-audio', { prompt: 'Rain', duration: 50 });";

test.each([
  [
    ['--fail-on', 'never'],
    "The command is missing: put it behind two dashes, as in 'kling-emulator exec -- npm test'.",
  ],
  [['--'], 'The command is missing'],
  [
    ['--fail-on', 'eror', '--', 'true'],
    "--fail-on must be one of error, warning, never, but is 'eror'. Did you mean 'error'?",
  ],
  [['--fial-on', 'error', '--', 'true'], "Unknown option '--fial-on'. Did you mean '--fail-on'?"],
  [['npm', 'test'], 'Put -- before the command: kling-emulator exec -- npm test'],
  [['npm', 'test', '--watch'], 'Put -- before the command: kling-emulator exec -- npm test --watch'],
  [['--fail-on', 'error', 'npm', 'test'], 'Put -- before the command: kling-emulator exec -- npm test'],
  [
    ['--rule', 'field-unknwon=off', '--', 'true'],
    "--rule: no rule is called 'field-unknwon'. Did you mean 'field-unknown'?",
  ],
  [['--rule', 'field-unknown=bad', '--', 'true'], '--rule must be field-unknown=error, field-unknown=warning or'],
  [['--ignore', 'nothing', '--', 'true'], "--ignore: no rule is called 'nothing'."],
  [['--expect', 'nothing', '--', 'true'], "--expect: no rule is called 'nothing'."],
  [['--fail-next', 'txt-to-audio', '--', 'true'], '--fail-next must be one of any, custom-voice, tts, text-to-audio'],
  [['--fail-next', 'tts:0', '--', 'true'], '--fail-next must be one of any'],
  [['--fail-next', 'voice', '--', 'true'], "Did you mean 'custom-voice'?"],
  [
    ['--env', 'BASE_URL=X', '--', 'true'],
    '--env must be one of KLING_BASE_URL, KLING_API_BASE, KLING_API_BASE_URL, KLING_ACCESS_KEY',
  ],
  [['--report', 'pdf', '--', 'true'], '--report must be one of text, json, junit, html, markdown, github'],
  [['--report', 'json', '--report', 'text', '--', 'true'], 'only one report can go to standard error'],
  [
    ['--report', 'json:/dev/null/all.json', '--', 'true'],
    "/dev/null/all.json can't be reached: a part of its path is a",
  ],
  [['--accounts', '/nowhere.yaml', '--', 'true'], '/nowhere.yaml'],
])('%j: one sentence and exit code 2, and nothing runs', async (args, sentence) => {
  const { code, told } = await exec(args);
  expect(told).toContain(sentence);
  expect(code).toBe(2);
});

test.each(Object.values(execOptions).map((row: OptionRow) => [row.flag, row] as const))(
  'the help explains --%s and its variable, and so does the documentation',
  async (flag, row) => {
    const { printed } = await exec(['--help']);
    const text = printed.replaceAll(/\s+/g, ' ');
    expect(text).toContain(`--${flag} <${row.type.placeholder ?? ''}> `);
    expect(text).toContain(row.description);
    expect(text).toContain(`[KLING_EXEC_${flag.replaceAll('-', '_').toUpperCase()}]`);
    expect(await readFile('docs/judging-clients.md', 'utf8')).toContain(`\`--${flag}`);
  },
);

test('the help shows where the command stands', async () => {
  expect((await exec(['--help'])).printed).toContain('Usage: kling-emulator exec [options] -- <command> [arguments]');
});

test('a variable says the same as a flag', async () => {
  const command = ['--', ...script(misspelt)];
  expect((await exec(command)).code).toBe(0);
  expect((await exec(command, { KLING_EXEC_FAIL_ON: 'warning' })).code).toBe(1);
  expect((await exec(command, { KLING_EXEC_RULE: 'type-tolerated=off; field-unknown=error' })).code).toBe(1);
});

test.each([
  ['all is well', [], presets, 0],
  ["the command's own code stands", [], `${broken} process.exit(7);`, 7],
  ['a wrong request makes 0 a 1', [], broken, 1],
  ['a warning does not', [], misspelt, 0],
  ['a warning does when asked', ['--fail-on', 'warning'], misspelt, 1],
  ['nothing does when asked', ['--fail-on', 'never'], broken, 0],
  ['a rule is switched off', ['--rule', 'schema-broken=off'], broken, 0],
  ['a rule is made milder', ['--rule', 'schema-broken=warning'], broken, 0],
  ['a rule is forgiven', ['--ignore', 'schema-broken'], broken, 0],
  ['a finding is forgiven by its text', ['--ignore', 'schema-broken:/duration'], broken, 0],
  ['another finding is not', ['--ignore', 'schema-broken:/prompt'], broken, 1],
  ['an expected finding is forgiven', ['--expect', 'schema-broken:got 50'], broken, 0],
  ['an expected finding is missed', ['--expect', 'schema-broken'], presets, 1],
  ['a command that asks for nothing is no success', [], '', 1],
  ['what was not kept is no success', ['--journal-entries', '1'], `${presets} ${presets}`, 1],
  ['but it may be allowed', ['--journal-entries', '1', '--ignore', 'record-incomplete'], `${presets} ${presets}`, 0],
  ['a signal ends it', [], `${presets} process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});`, 137],
])('exit code: %s', async (_, options, text, wanted) => {
  const { code, told } = await exec([...options, '--', ...script(text)]);
  expect(code, told).toBe(wanted);
  expect(told).toContain(`exit code ${wanted}.`);
});

test.each([
  ['kling-no-such-command', 127, "The command 'kling-no-such-command' was not found: is it installed"],
  ['', 127, "The command '' was not found"],
  ['/', 126, "The command '/' may not be run by this user."],
])('%s can not be started: code %i and a sentence', async (word, wanted, sentence) => {
  const { code, told } = await exec(['--', word]);
  expect(told).toBe(`kling-emulator: ${told.slice('kling-emulator: '.length)}`);
  expect(told).toContain(sentence);
  expect(code).toBe(wanted);
});

test('a port that is taken is reported in a sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { code, told } = await exec(['--port', String(port), '--', 'true']);
  expect(told).toBe(`kling-emulator: Port ${port} can not be had (EADDRINUSE); leave --port out for any free one.\n`);
  expect(code).toBe(2);
});

const printEnvironment = `${presets} writeFileSync('env.json', JSON.stringify(process.env));`;

async function readEnvironment(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { code, read, told } = await exec([...args, '--', ...script(printEnvironment)], env);
  expect(code, told).toBe(0);
  return JSON.parse(await read('env.json')) as Record<string, string | undefined>;
}

test('the command gets the emulator and made-up keys, and none of the real ones', async () => {
  const real = { KLING_API_KEY: 'real', KLING_SECRET_KEY: 'real', GMI_API_KEY: 'real', KLING_BASE_URL: 'https://real' };
  const env = await readEnvironment(['--dialects', 'kling,kkiai'], real);
  expect(env['KLING_BASE_URL']).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(env['KLING_EMULATOR_URL']).toBe(env['KLING_BASE_URL']);
  expect(env['KLING_ACCESS_KEY']).toMatch(/^emu-exec-ak-/);
  expect(env['KLING_SECRET_KEY']).toMatch(/^emu-exec-sk-/);
  expect(env['KLING_API_KEY']).toMatch(/^emu-exec-key-/);
  expect(env['KLING_WEBHOOK_SECRET']).toMatch(/^whsec_/);
  expect(env['KKIAI_BASE_URL']).toBe(env['KLING_BASE_URL']);
  expect(env['KKIAI_API_KEY']).toMatch(/^sk-emu/);
  expect(env['GMI_API_KEY']).toBeUndefined();
  expect(Object.values(env)).not.toContain('real');
});

test('each base URL is what clients of its vendor put their paths behind', async () => {
  const env = await readEnvironment([]);
  const url = env['KLING_BASE_URL'] ?? '';
  expect(env['KKIAI_BASE_URL']).toBe(url);
  expect(env['GMI_BASE_URL']).toBe(`${url}/api/v1/ie/requestqueue/apikey`);
  expect(env['APIMODELS_BASE_URL']).toBe(`${url}/api/v1`);
});

const otherNames: readonly (readonly [name: string, usual: string])[] = [
  ['KLING_API_BASE', 'KLING_BASE_URL'],
  ['KLING_API_BASE_URL', 'KLING_BASE_URL'],
  ['KLINGAI_ACCESS_KEY', 'KLING_ACCESS_KEY'],
  ['KLINGAI_SECRET_KEY', 'KLING_SECRET_KEY'],
  ['KLINGAI_API_KEY', 'KLING_API_KEY'],
  ['GMI_CLOUD_API_KEY', 'GMI_API_KEY'],
];

test('names that other published clients read have the same values, and no real one stays', async () => {
  const real = Object.fromEntries(otherNames.map(([name]) => [name, 'real']));
  const env = await readEnvironment([], real);
  for (const [name, usual] of otherNames) expect(env[name], name).toBe(env[usual]);
  expect(Object.values(env)).not.toContain('real');
  const without = await readEnvironment(['--env', 'KLING_SECRET_KEY=', '--env', 'GMI_API_KEY='], real);
  expect([without['KLINGAI_SECRET_KEY'], without['GMI_CLOUD_API_KEY']]).toEqual([undefined, undefined]);
  expect(Object.values(without)).not.toContain('real');
});

test('the base URL of each vendor, with the rest of a path behind it, is one of its calls', async () => {
  const text = `
    const { GMI_BASE_URL, GMI_API_KEY, KKIAI_BASE_URL, KKIAI_API_KEY, APIMODELS_BASE_URL, APIMODELS_API_KEY } = process.env;
    await get('/v1/general/presets-voices');
    const ask = async (base, path, key) => (await fetch(base + path, { headers: { authorization: 'Bearer ' + key } })).status;
    writeFileSync('statuses.json', JSON.stringify([
      await ask(GMI_BASE_URL, '/models', GMI_API_KEY),
      await ask(KKIAI_BASE_URL, '/kling/v1/general/presets-voices', KKIAI_API_KEY),
      await ask(APIMODELS_BASE_URL, '/models', APIMODELS_API_KEY),
    ]));`;
  const { read } = await exec(['--', ...script(text)]);
  expect(JSON.parse(await read('statuses.json'))).toEqual([200, 200, 200]);
});

test("variables take the client's own names, and can be left out", async () => {
  const env = await readEnvironment([
    '--env',
    'KLING_BASE_URL=MY_URL',
    '--env',
    'KLING_ACCESS_KEY=',
    '--env',
    'KLING_BASE_URL=KLING_BASE_URL',
  ]);
  expect(env['MY_URL']).toBe(env['KLING_BASE_URL']);
  expect(env['KLING_ACCESS_KEY']).toBeUndefined();
});

test('a proxy of the user is kept out of it', async () => {
  const env = await readEnvironment([], { HTTP_PROXY: 'http://proxy.test:3128', NO_PROXY: 'intern.test' });
  expect(env['NO_PROXY']).toBe('intern.test,127.0.0.1,localhost');
});

test('accounts with known credentials are given by a file', async () => {
  const file = join(await makeDirectory(), 'accounts.yaml');
  await writeFile(
    file,
    'accounts:\n  - access_key: ada\n    secret_key: secret-of-ada\n    api_keys: [key-of-ada-1]\n',
  );
  const env = await readEnvironment(['--accounts', file]);
  expect([env['KLING_ACCESS_KEY'], env['KLING_SECRET_KEY'], env['KLING_API_KEY']]).toEqual([
    'ada',
    'secret-of-ada',
    'key-of-ada-1',
  ]);
});

test('failures are made on purpose', async () => {
  const text = `
    const sound = { prompt: 'Rain', duration: 5 };
    const codes = [];
    for (let i = 0; i < 3; i += 1) codes.push((await (await post('/v1/audio/text-to-audio', sound)).json()).code);
    const speech = { text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' };
    codes.push((await (await post('/v1/audio/tts', speech)).json()).data.task_status);
    writeFileSync('codes.json', JSON.stringify(codes)); process.exit(9);`;
  const options = ['--refuse-next', 'text-to-audio:2', '--fail-next', 'tts', '--progression-scale', '0.1'];
  const { read } = await exec([...options, '--', ...script(text)]);
  expect(JSON.parse(await read('codes.json'))).toEqual([1301, 1301, 0, 'failed']);
});

test('failures that were asked for and never met are reported, and no more of them are advised', async () => {
  const text = `await post('/v1/audio/text-to-audio', { prompt: 'rain', duration: 5 });`;
  const asked = ['--fail-next', 'avatar:2', '--refuse-next', 'element', '--refuse-next', 'text-to-audio:2'];
  const { report } = await judge(text, asked);
  expect(report.notLooked.slice(0, 2)).toEqual([
    { rule: '--fail-next', reason: '--fail-next avatar was never met: the command created no task of avatar.' },
    { rule: '--refuse-next', reason: '--refuse-next element was never met: the command created no task of element.' },
  ]);
  // One of the two was met.
  expect(JSON.stringify(report.notLooked)).not.toContain('--refuse-next text-to-audio');
  expect(JSON.stringify(report.notLooked)).not.toContain('--fail-next PRODUCT');
  expect(JSON.stringify((await judge(text)).report.notLooked)).toContain('--fail-next PRODUCT');
});

test('an unknown key is shown masked, with what the emulator of exec knows', async () => {
  const { report } = await judge(`await get('/v1/general/presets-voices', undefined, 'my-hard-coded-key');`);
  const [finding] = report.findings;
  expect(finding?.rule).toBe('key-unknown');
  expect(finding?.message).toMatch(/No account has this API key \(17 characters\): 'my-h…ey'/);
  expect(finding?.hint).toMatch(/^exec's emulator knows only the key in KLING_API_KEY/);
  expect(JSON.stringify(finding)).not.toContain('--accounts');
});

test('entries of all accounts have one numbering, and the curl lines say once what they need', async () => {
  const { told, report } = await judge(
    `await get('/v1/nothing'); await post('/v1/audio/tts', { txt: 'Hi' }); await get('/v1/general/presets-voices', undefined, 'my-hard-coded-key');
     const { KKIAI_BASE_URL: url, KKIAI_API_KEY: key } = process.env;
     await fetch(url + '/kling/v1/audio/tts', { method: 'POST', headers: { authorization: 'Bearer ' + key }, body: '{}' });`,
  );
  const numbers = report.record.journals.flatMap(({ entries }) => entries.map(({ number }) => number));
  expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
  const numberOf = (rule: string) => report.findings.find((finding) => finding.rule === rule)?.evidence[0];
  expect(['path-unknown', 'schema-broken', 'key-unknown'].map(numberOf)).toEqual([1, 2, 3]);
  for (const { entries, timings } of report.record.journals)
    expect(timings.map(({ number }) => number)).toEqual(entries.map(({ number }) => number));
  expect(told.match(/^The curl lines .*$/gm)).toEqual([
    expect.stringMatching(/npx kling-emulator start, .* export KLING_API_KEY=test-key KKIAI_API_KEY=sk-test-key$/),
  ]);
  // Nothing to send again: nothing to say about it.
  expect((await judge(`await get('/v1/general/presets-voices');`)).told).not.toContain('curl');
});

test('no report shows a secret, wherever the client left it', async () => {
  const text = `
    const { KLING_API_KEY: key, KLING_SECRET_KEY: secret, KLING_WEBHOOK_SECRET: hook } = process.env;
    writeFileSync('secrets.json', JSON.stringify([key, secret, hook]));
    await post('/v1/audio/text-to-audio?key=' + key, { prompt: secret, duration: 50, [hook]: key });
    await get('/v1/' + secret + '/' + encodeURIComponent(hook));
    await get('/v1/general/presets-voices', undefined, 'api-key-kling-of-somebody');`;
  const kinds = ['text', 'json', 'junit', 'html'] as const;
  const orders = kinds.flatMap((kind) => ['--report', `${kind}:report.${kind}`]);
  const { read, told } = await exec([...orders, '--', ...script(text)]);
  const secrets = JSON.parse(await read('secrets.json')) as readonly string[];
  const reports = await Promise.all(kinds.map((kind) => read(`report.${kind}`)));
  for (const report of [told, ...reports]) {
    expect(report).toContain('path-unknown');
    for (const secret of [...secrets, 'api-key-kling-of-somebody']) {
      expect(report).not.toContain(secret);
      expect(report).not.toContain(secret.replace('whsec_', '').slice(0, 20));
    }
  }
});

test('a known secret on the command line is hidden as well', async () => {
  const file = join(await makeDirectory(), 'accounts.yaml');
  await writeFile(
    file,
    'accounts:\n  - access_key: ada\n    secret_key: secret-of-ada\n    api_keys: [key-of-ada-1]\n',
  );
  const orders = ['text', 'json', 'junit', 'html'].flatMap((kind) => ['--report', `${kind}:report.${kind}`]);
  const { read, told } = await exec([
    '--accounts',
    file,
    ...orders,
    '--',
    ...script(presets),
    'secret-of-ada',
    'key-of-ada-1',
  ]);
  for (const report of [
    told,
    ...(await Promise.all(['text', 'json', 'junit', 'html'].map((kind) => read(`report.${kind}`)))),
  ]) {
    expect(report).toContain('[redacted]');
    expect(report).not.toMatch(/secret-of-ada|key-of-ada-1/);
  }
});

test('a report says what ran, what it did, and what was not looked at', async () => {
  const { read } = await exec([
    '--report',
    'json:report.json',
    '--journal-entries',
    '2',
    '--',
    ...script(`${presets} ${presets} ${presets}`),
  ]);
  const report = JSON.parse(await read('report.json')) as ClientReport;
  expect(report.command).toContain('--input-type=module');
  expect(report.counts).toEqual({ requests: 2, tasks: 0, callbacks: 0 });
  expect(report.notLooked[0]?.reason).toContain('was full: 1 entry is missing');
  expect(report.notLooked.map(({ rule }) => rule)).toContain('failed-task-used');
});
