import { expect, test } from 'vitest';
import { createLogger } from '../../src/cli/logger.ts';
import type { ClosableLogger, LoggerOptions } from '../../src/cli/logger.ts';
import { createLogRedactor } from '../../src/contracts/spec/redaction.ts';

const plain = { level: 'info', color: false, secrets: [] } as const;

/** What a log writes. */
async function textOf(options: Omit<LoggerOptions, 'write'>, tell: (log: ClosableLogger) => void): Promise<string> {
  const lines: string[] = [];
  const log = createLogger({ ...options, write: (line) => lines.push(line) > 0 });
  tell(log);
  await log.close();
  return lines.join('');
}

test('JSON lines name level, time and message, in the order they were logged', async () => {
  const text = await textOf({ ...plain, format: 'json' }, (log) => {
    log.info({ taskId: '1' }, 'first');
    log.error({}, 'second');
  });
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toEqual([
    { level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/) as string, taskId: '1', msg: 'first' },
    { level: 'error', time: expect.any(String) as string, msg: 'second' },
  ]);
});

test('lines after pino was loaded come at once', async () => {
  const lines: string[] = [];
  const log = createLogger({ ...plain, format: 'json', write: (line) => lines.push(line) > 0 });
  log.info({}, 'first');
  await log.close();
  log.info({}, 'second');
  expect(lines).toEqual([expect.stringContaining('first'), expect.stringContaining('second')]);
});

test('pretty lines are for people, without colours unless asked', async () => {
  const write = (log: ClosableLogger) => log.warn({ taskId: '1' }, 'careful');
  const text = await textOf({ ...plain, format: 'pretty' }, write);
  expect(text).toMatch(/^\[\d\d:\d\d:\d\d\.\d{3}\] WARN: careful \{"taskId":"1"\}\n$/);
  expect(await textOf({ ...plain, format: 'pretty', color: true }, write)).toContain('\u001b[');
});

test('lines below the level are left out', async () => {
  const text = await textOf({ ...plain, level: 'warn', format: 'json' }, (log) => {
    log.info({}, 'chatter');
    log.warn({}, 'careful');
  });
  expect(text).not.toContain('chatter');
  expect(text).toContain('careful');
});

test('a log that was never written to closes at once', async () => {
  expect(await textOf({ ...plain, format: 'json' }, () => undefined)).toBe('');
});

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJzZWtyZXQifQ.c2VrcmV0c2VrcmV0';

test.each([
  ['an authorization header', { headers: { authorization: 'Bearer sekret' } }],
  ['in any case', { headers: { Authorization: 'sekret', 'X-API-KEY': 'sekret', Cookie: 'sekret' } }],
  ['raw headers as one text', { raw: 'authorization: Bearer sekret' }],
  ['configuration', { secretKey: 'sekret', secret_key: 'sekret', apiKeys: ['sekret'], controlToken: 'sekret' }],
  ['webhook secrets', { webhookSecrets: ['sekret'], note: 'whsec_sekret' }],
  ['a JWT in a body', { body: `{"token":"${jwt}"}` }],
  ['an API key in a text', { note: 'sent api-key-kling-sekret0123' }],
  ['a callback URL with a token', { url: 'https://hooks.test/x?a=1&access_token=sekret&b=2' }],
  ['a callback URL with a password', { url: 'https://me:sekret@hooks.test/x' }],
  ['a URL object', { url: new URL('https://hooks.test/x?key=sekret') }],
  ['an error', { err: Object.assign(new Error(`bad ${jwt}`), { secret: 'sekret' }) }],
  ['deep inside', { a: { b: [{ c: { password: 'sekret' } }] } }],
])('%s is hidden', async (_, fields) => {
  const text = await textOf({ ...plain, format: 'json' }, (log) => log.info(fields, 'x'));
  expect(text).toContain('[redacted]');
  expect(text).not.toContain('sekret');
  expect(text).not.toContain('c2VrcmV0');
});

test('configured secrets are hidden wherever they stand, the message included', async () => {
  const text = await textOf({ ...plain, format: 'json', secrets: ['pl.ain-key', 'pl.ain-key-longer'] }, (log) =>
    log.info({ note: 'got pl.ain-key' }, 'saw pl.ain-key-longer and plXain-key'),
  );
  expect(text).toContain('"note":"got [redacted]"');
  expect(text).toContain('"msg":"saw [redacted] and plXain-key"');
});

test('what is no secret stays readable', () => {
  const fields = {
    accessKey: 'demo',
    taskId: '934560897820524592',
    url: 'https://hooks.test/x?monkey=1',
    count: 3,
    none: null,
  };
  expect(createLogRedactor(['short']).redactFields(fields)).toEqual(fields);
});

test('our own hints stay readable, and no credential behind Bearer does', () => {
  const { redactText } = createLogRedactor([]);
  const hint = 'Send "Authorization: Bearer <token>" or "Authorization: Bearer <the token>".';
  expect(redactText(hint)).toBe(hint);
  expect(redactText('Authorization: Bearer <s3cr3t>')).toBe('Authorization: Bearer [redacted]');
});

test('a circle in the fields does not hang the log', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  expect(JSON.stringify(createLogRedactor([]).redactFields(circle))).toContain('[too deep]');
});
