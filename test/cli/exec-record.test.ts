/** What `exec` sees: everything that was done, whatever the command clears, deletes or leaves unanswered. */
import { expect, test } from 'vitest';
import { exec, judge, script } from './run-exec.ts';

const control = `const control = (method, path, body) => fetch(process.env.KLING_EMULATOR_URL + '/__emulator' + path, {
  method, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body) });
  const own = '/accounts/' + process.env.KLING_ACCESS_KEY;`;
const sounds = "'/v1/audio/text-to-audio'";
const speak = (wait: number) =>
  `await fetch(process.env.KLING_BASE_URL + '/v1/audio/tts', { method: 'POST', signal: AbortSignal.timeout(${wait}),
    headers: { authorization: 'Bearer ' + process.env.KLING_API_KEY, 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Hello', voice_id: 'oversea_male1', voice_language: 'en' }) }).catch(() => undefined);`;

test.each([
  ['resets its account', "await control('POST', own + '/reset');"],
  ['resets every account', "await control('POST', '/reset');"],
  ['clears its journal', "await control('DELETE', own + '/journal');"],
  ['deletes its account', "await control('DELETE', own);"],
])('a suite that %s is judged all the same', async (_, tidy) => {
  const done = `${control} await post(${sounds}, { prompt: 'Rain', duration: 5 });`;
  const right = await judge(`${done} ${tidy}`);
  // Its end was never read: that is seen too, whatever was cleared.
  expect(right.rules, right.told).toEqual(['task-never-read']);
  expect(right.code).toBe(0);
  expect(right.report.counts).toMatchObject({ requests: 1, tasks: 1 });
  const wrong = await judge(`${done} await post(${sounds}, { prompt: 5, duration: 5 }); ${tidy}`);
  expect(wrong.rules, wrong.told).toEqual(['schema-broken', 'task-never-read']);
  expect(wrong.code).toBe(1);
});

test('an account for each test, made and deleted, is judged; its secrets stay hidden', async () => {
  const { rules, report, told } = await judge(`${control}
    await get('/v1/general/presets-voices');
    await control('POST', '/accounts', { api_key: 'key-of-one-test', webhook_secrets: ['whsec_c2VjcmV0LW9mLW9uZS10ZXN0LW9ubHk='] });
    await post(${sounds}, { prompt: 'key-of-one-test whsec_c2VjcmV0LW9mLW9uZS10ZXN0LW9ubHk=', duration: 50 }, 'key-of-one-test');
    await control('DELETE', '/accounts/key-of-one-test');`);
  expect(rules, told).toEqual(['schema-broken', 'refusals-swallowed']);
  expect(report.counts.requests).toBe(2);
  // The command line is the test's own text.
  expect(JSON.stringify(report.record)).not.toMatch(/key-of-one-test|c2VjcmV0LW9m/);
});

test('failures that a reset took away are reported', async () => {
  const reset = `${control} await post(${sounds}, { prompt: 'Rain', duration: 5 }); await control('POST', own + '/reset');`;
  const { report } = await judge(reset, ['--fail-next', 'any:2']);
  expect(report.notLooked[0]).toMatchObject({ rule: '--fail-next, --refuse-next' });
  const kept = await judge(reset.replace("'/reset'", "'/reset', { what: ['tasks'] }"), ['--fail-next', 'any:2']);
  expect(kept.report.notLooked.map(({ rule }) => rule)).not.toContain('--fail-next, --refuse-next');
});

test('a client that ends before its answers come is judged by what it sent', async () => {
  const { rules, report, told } = await judge(`${speak(1500)} ${speak(1500)}`, ['--progression', 'held']);
  expect(rules, told).toEqual(['paid-call-repeated']);
  expect(report.counts).toEqual({ requests: 2, tasks: 2, callbacks: 0 });
  expect(report.notLooked[0]?.reason).toContain('Unanswered when the client ended: 2.');
  const timings = report.record.journals.flatMap((journal) => journal.timings);
  expect(timings.map(({ hung_up: hungUp }) => hungUp)).toEqual([true, true]);
});

test('two that ask for the same at once are two, not one that repeats', async () => {
  const { rules, told } = await judge(
    `await get('/v1/general/presets-voices'); await Promise.all([
    (async () => { ${speak(600)} })(),
    (async () => { await new Promise((go) => setTimeout(go, 30)); ${speak(9000)} })(),
  ]);`,
    ['--progression-scale', '4'],
  );
  expect(rules, told).toEqual([]);
});

test('a repetition that is refused is none', async () => {
  const { rules, told } = await judge(`${control} await get('/v1/general/presets-voices'); ${speak(1000)}
    await control('POST', own + '/faults', { kind: 'refuse', product: 'tts' }); ${speak(9000)}`);
  expect(rules, told).toEqual([]);
});

test('long bodies are compared as well, and lists beyond what a journal holds are read', async () => {
  const { rules, told } = await judge(
    `for (let i = 0; i < 4; i += 1) {
      const { data } = await (await post(${sounds}, { prompt: 'Rain', duration: 5, note: 'x'.repeat(2_000_000) })).json();
      await get('/v1/audio/text-to-audio/' + data.task_id);
    }
    process.exit(1);`,
    ['--progression', 'immediate', '--fail-next', 'any:9'],
  );
  expect(rules.toSorted(), told).toEqual(['failure-resubmitted', 'field-unknown']);
});

test('a record that is full in megabytes keeps what came first, and fails the run in every report', async () => {
  const broken = `await post(${sounds}, { prompt: 5, duration: 5 });`;
  const long = `await post(${sounds}, { prompt: 'Rain', duration: 5, note: 'x'.repeat(800_000) });`;
  const { code, told, read } = await exec([
    ...['--journal-megabytes', '1', '--report', 'junit:full.xml'],
    ...['--', ...script(`${broken} ${long} ${long}`)],
  ]);
  expect(code).toBe(1);
  expect(told).toContain('- record-incomplete: ');
  const xml = await read('full.xml');
  expect(xml).toMatch(/name="record-incomplete"[^>]*><failure /);
  expect(xml).toMatch(/name="schema-broken"[^>]*><failure /);
  expect(xml).toMatch(/name="token-missing"[^>]*><skipped message="The journal of .* was full/);
});

const realKey = 'real-key-AKLTaa11bb22';

test('a real key in the command line is hidden where the command gets another one', async () => {
  const kinds = ['text', 'json', 'junit', 'html'];
  const orders = kinds.flatMap((kind) => ['--report', `${kind}:report.${kind}`]);
  const command = [
    ...script("await get('/v1/general/presets-voices');"),
    '--api-key',
    realKey,
    `--t=${realKey}-of-mine`,
  ];
  const env = { KLING_API_KEY: realKey, MY_TOKEN: `${realKey}-of-mine` };
  const { told, read } = await exec(['--env', 'KLING_SECRET_KEY=MY_TOKEN', ...orders, '--', ...command], env);
  for (const text of [told, ...(await Promise.all(kinds.map((kind) => read(`report.${kind}`))))]) {
    expect(text).toContain('[redacted]');
    expect(text).not.toContain(realKey);
  }
});

test('queries and passwords of URLs are hidden wherever they stand', async () => {
  const url = 'http://me:PW-of-mine@127.0.0.1:9/hook?token=CBSECRET99&again';
  const kinds = ['text', 'json', 'junit', 'html'];
  const orders = kinds.flatMap((kind) => ['--report', `${kind}:report.${kind}`]);
  const text = `${control}
    for (const callback_url of ['${url}', '${url.replace('me:PW-of-mine@', '')}'])
      await post(${sounds}, { prompt: 'Rain', duration: 5, callback_url });
    const isCalled = async () => (await (await control('GET', own + '/callbacks')).json()).callbacks.some(({ url, attempts }) => attempts > 0 && !url.includes('@'));
    do await new Promise((go) => setTimeout(go, 20)); while (!(await isCalled()));
    await get('/v1/general/presets-voices');`;
  const { told, read } = await exec(['--progression', 'immediate', ...orders, '--', ...script(text)]);
  for (const report of [told, ...(await Promise.all(kinds.map((kind) => read(`report.${kind}`))))]) {
    expect(report).not.toMatch(/CBSECRET99|PW-of-mine/);
  }
  expect(told).toContain('"callback_url":"http://[redacted]@127.0.0.1:9/hook?token=[redacted]&[redacted]"');
  expect(told).toContain('it holds a user name or password');
  expect(told).toContain('http://127.0.0.1:9/hook?token=[redacted]&[redacted] (entry');
});

test('a key that is a word of ours hides no verdict', async () => {
  const env = { KLING_API_KEY: 'error', KLING_SECRET_KEY: 'schema-broken' };
  const orders = ['--report', 'json:report.json', '--report', 'junit:report.xml'];
  const { code, read } = await exec([...orders, '--', ...script(`await post(${sounds}, {});`)], env);
  expect(code).toBe(1);
  const { findings } = JSON.parse(await read('report.json')) as { findings: readonly object[] };
  expect(findings[0]).toMatchObject({ rule: 'schema-broken', severity: 'error' });
  expect(await read('report.xml')).toMatch(/failures="1"[\s\S]*name="schema-broken"[^>]*><failure /);
});

test('a command that can not be started leaves no report of an earlier run behind', async () => {
  const orders = ['--report', 'json:r.json', '--report', 'junit:r.xml', '--report', 'html:r.html'];
  const { code, told, read } = await exec([...orders, '--fail-on', 'never', '--', 'kling-no-such-command']);
  expect(code).toBe(127);
  expect(told).toMatch(/^kling-emulator: The command 'kling-no-such-command' was not found: is it installed.*\n$/);
  expect(JSON.parse(await read('r.json'))).toMatchObject({
    exitCode: 127,
    findings: [{ rule: 'command-not-started' }],
  });
  expect(await read('r.xml')).toContain('failures="1"');
  expect(await read('r.html')).toContain('kling-no-such-command');
});

test('a name that is asked for wins over a variable of ours', async () => {
  const { read } = await exec([
    ...['--env', 'KLING_ACCESS_KEY=KLING_API_KEY', '--'],
    ...script("writeFileSync('env.json', JSON.stringify(process.env)); await get('/v1/general/presets-voices');"),
  ]);
  const env = JSON.parse(await read('env.json')) as Record<string, string | undefined>;
  expect(env['KLING_API_KEY']).toMatch(/^emu-exec-ak-/);
  expect(env['KLING_ACCESS_KEY']).toBeUndefined();
});

test('a semicolon in a flag belongs to its text; in a variable it stands between two', async () => {
  const text = script(`await post(${sounds}, { prompt: 'Rain', duration: 50 });`);
  expect((await exec(['--ignore', 'schema-broken:a; field-unknown', '--', ...text])).code).toBe(1);
  expect((await exec(['--', ...text], { KLING_EXEC_IGNORE: 'field-unknown; schema-broken' })).code).toBe(0);
});
