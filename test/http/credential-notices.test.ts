/** Credentials that are accepted in open mode although they are no keys: reported at once, with nothing of a secret. */
import { expect, onTestFinished, test } from 'vitest';
import { createLogger } from '../../src/cli/logger.ts';
import { examineClient, readClientRecord } from '../../src/contracts/clients/judge-client.ts';
import { describeKeyPlaceholder, describePlaceholder } from '../../src/contracts/spec/explain-credential.ts';
import { startKlingEmulator } from '../../src/emulator/emulator.ts';
import { createClient, signToken } from '../support/client.ts';

async function ask(authorization: string) {
  const lines: string[] = [];
  // The program's own logger: what it hides must not hide the notice.
  const logger = createLogger({
    level: 'info',
    format: 'json',
    color: false,
    secrets: [],
    write: (line) => lines.push(line) > 0,
  });
  const kling = await startKlingEmulator({ logger });
  onTestFinished(() => kling.stop());
  const reply = await createClient(kling.url).get('/v1/general/presets-voices', { authorization });
  await logger.close();
  const record = await readClientRecord(kling.control);
  const { findings } = examineClient(record);
  return { reply, log: lines.join(''), findings, hint: reply.headers.get('kling-emulator-diagnostics') ?? '' };
}

test.each([
  ['Bearer undefined', "is a value that is not there ('undefined')"],
  ['Bearer $KLING_API_KEY', 'look where it is read from (a shell fills $NAME in between double quotes, not between'],
  ['Bearer ${KLING_API_KEY}', 'look where it is read from (a shell fills $NAME in between double quotes, not between'],
  ['Bearer ${{KLING_API_KEY}}', 'a workflow fills ${{ NAME }} in, a shell does not'],
  ['Bearer %KLING_API_KEY%', 'cmd.exe fills %NAME% in'],
  [
    'Bearer <your-key>',
    "is a template that was not filled in ('<your-key>'): look where it is read from (your own key stands",
  ],
  ['Bearer YOUR_API_KEY', "is a sample's placeholder"],
  ['Bearer {"key":"s3cr3tk3y"}', 'is the text of a JSON value: send the key in it alone'],
  ['Bearer {"access_key":"ak","secret_key":"s3cr3tk3y"}', 'is the text of a JSON value'],
  ['Bearer ["s3cr3tk3y"]', 'is the text of a JSON value'],
  ['Bearer "s3cr3tk3y"', 'stands in quotes'],
  ['Bearer <sk-s3cr3tk3y99>', 'stands in brackets: send it without them'],
  ['Bearer {sk-s3cr3tk3y99}', 'stands in brackets: send it without them'],
  ['Bearer ${sk-s3cr3tk3y99}', 'stands in brackets: send it without them'],
  ['Bearer [sk-s3cr3tk3y99]', 'stands in brackets: send it without them'],
  ['Bearer <KLING_API_KEY_1>', "is a template that was not filled in ('<KLING_API_KEY_1>')"],
  ['Bearer my-access|my-secret', 'is two values in one'],
  ['Bearer my-access:my-secret', 'is two values in one'],
  ['Bearer ak,my-secret', 'is two values in one'],
  ['Bearer sk-undefined', 'is a value that is not there'],
  ['Bearer access_key=s3cr3tk3y', "has its name before it ('access_key=')"],
  ['Bearer s3cr3tk3y\\n', "ends in '\\\\n', a line's end"],
  [`Bearer ${signToken('undefined')}`, "is a token whose iss is a value that is not there ('undefined')"],
])('%s is accepted and reported in the header, the log and the judgement', async (authorization, sentence) => {
  const { reply, log, findings, hint } = await ask(authorization);
  expect(reply.status).toBe(200);
  expect(hint).toContain(sentence);
  expect(log).toContain('"level":"warn"');
  expect(log).toContain(sentence);
  expect(findings).toMatchObject([{ rule: 'key-placeholder', severity: 'warning' }]);
  for (const secret of ['s3cr3tk3y', 'my-secret']) expect(hint + log + JSON.stringify(findings)).not.toContain(secret);
});

test.each([
  ['Bearer Bearer abcdefgh', "has the word 'Bearer' twice"],
  ["Bearer b'eyJhbGciOi.eyJpc3Mi.abc'", 'bytes literal'],
])('%s is reported, whatever becomes of it', async (authorization, sentence) => {
  expect((await ask(authorization)).hint).toContain(sentence);
});

test('a token that is valid for years is reported, one for a day is not', async () => {
  const now = Math.floor(Date.now() / 1000);
  const years = await ask(`Bearer ${signToken('ada', 'secret', { exp: now + 3 * 365 * 86_400 })}`);
  expect(years.reply.status).toBe(200);
  expect(years.findings).toMatchObject([{ rule: 'token-long-lived' }]);
  expect(years.hint).toContain('valid for 1094 days');
  const day = await ask(`Bearer ${signToken('ada', 'secret', { exp: now + 86_400 })}`);
  expect([day.hint, day.findings]).toEqual(['', []]);
});

test.each([
  ['%KLING_API_KEY%', 'is a template that was not filled in'],
  ['sk-xxxxxx', "is a sample's placeholder"],
  ['sk-your-api-key', "is a sample's placeholder"],
  ['api-key-kling-null', 'is a value that is not there'],
  ['api_key_here', "is a sample's placeholder"],
  ['********', "is a sample's placeholder"],
  ['NaNNaN', 'is values that are not there, joined'],
  ['nullnull', 'is values that are not there, joined'],
  ['undefined.undefined', 'is values that are not there, joined'],
  ['TODOTODO', 'is values that are not there, joined'],
  ['process.env.KLING_API_KEY', 'is code that reads a variable'],
  ['os.environ["KLING"]', 'is code that reads a variable'],
  ["ENV['KLING']", 'is code that reads a variable'],
  ['ak/sk12345', 'is two values in one'],
  [signToken('${ACCESS_KEY}'), 'is a token whose iss is a template'],
])('the key %s is recognised', (key, sentence) => {
  expect(describeKeyPlaceholder(`Bearer ${key}`)).toContain(sentence);
});

test.each(['/v1/general/presets-voices', '/models', '/kling/v1/general/presets-voices', '/api/v1/models'])(
  'a placeholder behind the beginning of keys is reported at %s',
  async (path) => {
    const kling = await startKlingEmulator();
    onTestFinished(() => kling.stop());
    const reply = await createClient(kling.url, 'sk-your-api-key').get(path);
    expect(reply.headers.get('kling-emulator-diagnostics')).toContain("is a sample's placeholder ('sk-your-api-key')");
  },
);

test.each([
  [1e3, 'which are milliseconds (20'],
  [1e6, 'which are microseconds (20'],
  [1e9, 'which are nanoseconds (20'],
])('an exp in a finer unit (%d a second) is named, with the seconds to send', async (perSecond, sentence) => {
  const exp = Math.floor(Date.now() / 1000) + 1800;
  const { hint, findings } = await ask(`Bearer ${signToken('ada', 'secret', { exp: exp * perSecond })}`);
  expect(hint).toContain(sentence);
  expect(hint).toContain(`send seconds, ${exp}`);
  expect(findings).toMatchObject([{ rule: 'token-long-lived' }]);
});

test('an exp that is no time is named', async () => {
  const { hint } = await ask(`Bearer ${signToken('ada', 'secret', { exp: 1e30 })}`);
  expect(hint).toContain('exp is 1e+30, which is no time in seconds since 1970');
});

test.each([
  'my/key+of/base64',
  'aGVsbG8/d29ybGQ+',
  'api-key-kling-0123456789abcdefghijklmnopqrstuvwxyzABCDEFG',
  'my-access-key-of-ada',
  'sk-emu0123',
  'test-key',
  'emu-exec-key-12',
])('%s is a key like any other', (key) => {
  expect(describeKeyPlaceholder(`Bearer ${key}`)).toBeUndefined();
  expect(describePlaceholder(key)).toBeUndefined();
});

test.each(['/v1/general/presets-voices', '/models', '/kling/v1/general/presets-voices', '/api/v1/models'])(
  'a scheme in other letters is taken and reported, at %s',
  async (path) => {
    const kling = await startKlingEmulator();
    onTestFinished(() => kling.stop());
    const client = createClient(kling.url);
    const reply = await client.get(path, { authorization: 'bearer sk-my0key0of0mine' });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('kling-emulator-diagnostics')).toContain("The scheme is written 'bearer'");
    const right = await client.get(path, { authorization: 'Bearer sk-my0key0of0mine' });
    expect(right.headers.get('kling-emulator-diagnostics')).toBeNull();
  },
);

test('a refused placeholder is reported once', async () => {
  const kling = await startKlingEmulator({ accounts: [{ apiKeys: ['api-key-kling-one-0123456789'] }] });
  onTestFinished(() => kling.stop());
  for (const authorization of ['Bearer undefined', 'Bearer <your-key>', 'Bearer YOUR_API_KEY']) {
    const reply = await createClient(kling.url).get('/v1/general/presets-voices', { authorization });
    const told = JSON.parse(reply.headers.get('kling-emulator-diagnostics') ?? '[]') as { message: string }[];
    expect(new Set(told.map(({ message }) => message)).size).toBe(told.length);
  }
});

test('a lower-case bearer is taken, and told by the header and by the judgement', async () => {
  const { reply, findings, hint } = await ask('bearer a-key-of-mine-0123');
  expect(reply.status).toBe(200);
  expect(hint).toContain("The scheme is written 'bearer'");
  expect(findings).toMatchObject([{ rule: 'scheme-case', severity: 'warning' }]);
  expect((await ask('Bearer a-key-of-mine-0123')).findings).toEqual([]);
});
