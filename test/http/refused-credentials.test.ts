/** Which mistake a refused credential shows: in the header, in the journal, never with the credential. */
import { createHash, createHmac } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { startKlingEmulator, type RunningEmulator } from '../../src/emulator/emulator.ts';
import { signToken } from '../support/client.ts';

const accounts = [
  { accessKey: 'ak-one', secretKey: 'sk-one-s3cr3t', apiKeys: ['api-key-kling-one-0123456789'] },
  { accessKey: 'ak-two', secretKey: 'sk-two-s3cr3t' },
];
const [open, configured] = await Promise.all([startKlingEmulator(), startKlingEmulator({ accounts })]);
afterAll(() => Promise.all([open.stop(), configured.stop()]));

const now = () => Math.floor(Date.now() / 1000);
const presets = '/v1/general/presets-voices';

/** The first diagnostic's sentence of a refusal; the journal has the same. */
async function causeOf(kling: RunningEmulator, headers: Record<string, string>, path = presets): Promise<string> {
  const response = await fetch(kling.url + path, { headers });
  expect(response.status).toBe(401);
  const [first] = JSON.parse(response.headers.get('kling-emulator-diagnostics') ?? '[]') as { message: string }[];
  const { entries } = await kling.control.queryUnattributed({});
  const last = entries.at(-1);
  expect(last?.kind === 'request' && last.diagnostics[0]?.message).toBe(first?.message);
  expect(first?.message).not.toContain('s3cr3t');
  return first?.message ?? '';
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const token = (claims: object, header: object = {}) => bearer(signToken('ak-one', 'sk-one-s3cr3t', claims, header));

test.each([
  ['nothing', {}, 'There is no Authorization header. Send "Authorization: Bearer <key>".'],
  ['another header', { 'x-api-key': 's3cr3t-key' }, 'The request has x-api-key, which kling does not read.'],
  ['an empty header', { authorization: '' }, 'The Authorization header is empty.'],
  ['no Bearer', { authorization: signToken('ak-one') }, "holds a token without 'Bearer ' before"],
  ['a bare key', { authorization: 's3cr3t-key-0123' }, "holds 15 characters without 'Bearer ' before"],
  ['Basic', { authorization: 'Basic YWs6czNjcjN0' }, "scheme of the Authorization header is 'Basic', not 'Bearer'"],
  ['Key', { authorization: 'Key s3cr3t' }, "scheme of the Authorization header is 'Key'"],
  ['a colon', { authorization: `Bearer:${signToken('ak-one')}` }, "'Bearer:' is no scheme"],
  ['Bearer twice', { authorization: `Bearer Bearer ${signToken('ak-one')}` }, "has the word 'Bearer' twice"],
  ['a tab', { authorization: `Bearer\t${signToken('ak-one')}` }, "A tab stands behind 'Bearer'"],
  ['a bytes literal', { authorization: `Bearer b'${signToken('ak-one')}'` }, 'is the text of a bytes literal'],
  ['quotes', { authorization: `Bearer "${signToken('ak-one')}"` }, 'stands in quotes'],
  ['Bearer alone', { authorization: 'Bearer' }, "has the word 'Bearer' and nothing behind it"],
  ['a short key', bearer('s3cr'), 'The key has 4 characters: a key has six or more.'],
  ['spaces', bearer('s3cr3t s3cr3t'), 'The token has 2 words'],
  ['two parts', bearer('eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhIn0'), 'The token has 2 parts between its dots: a JWT has 3'],
  ['five parts', bearer('ey.b.c.d.e'), 'The token has 5 parts between its dots (an encrypted token, JWE?)'],
  ['a header that is no JSON', bearer('eyJh.bbbb.cccc'), 'its first part, the header, cannot be read'],
  ['an API key with two dots', bearer('my.s3cr3t.name'), 'an API key has no dots.'],
  ['parts that are no base64url', bearer('a+b.c.d'), 'an API key has no dots.'],
  ['two dots alone', bearer('..'), 'an API key has no dots.'],
  ['claims that can be read', bearer('aaaa.eyJpc3MiOiJhIn0.cccc'), 'its first part, the header, cannot be read'],
  ['base64 instead of base64url', bearer('eyJh+bGci.eyJpc3M.abc'), 'it has characters that base64url has not'],
  ['alg none', token({}, { alg: 'none' }), 'its alg is "none": sign with HS256.'],
  ['HS512', token({}, { alg: 'HS512' }), 'its alg is "HS512": sign with HS256.'],
  ['no alg', token({}, { alg: undefined }), 'its alg is nothing'],
  ['no exp', token({ exp: undefined }), 'it has no exp: send the end of its life, now + 1800.'],
  ['exp as a text', token({ exp: '1893456000' }), 'exp is the text "1893456000": send a number of seconds'],
  ['nbf as a text', token({ nbf: 'now' }), 'nbf is the text "now"'],
  [
    'exp in milliseconds and nbf too',
    token({ exp: 1_893_456_000_000, nbf: 1_893_456_000_000 }),
    'nbf is 1893456000000, which are milliseconds (2030-01-01T00:00:00Z): send seconds, 1893456000',
  ],
  [
    'exp in microseconds',
    token({ exp: 1_893_456_000_000_000, nbf: 1e12 }),
    'exp is 1893456000000000, which are microseconds',
  ],
  ['no iss', token({ iss: undefined, accessKey: 'ak-one' }), 'it has no iss (but accessKey): iss is the access key'],
  ['iss as a number', token({ iss: 7 }), 'its iss is 7'],
])('%s is reported as such', async (_what, headers, sentence) => {
  expect(await causeOf(open, headers)).toContain(sentence);
  expect(await causeOf(configured, headers)).toContain(sentence);
});

test('times are reported with the distance to the clock of the machine', async () => {
  expect(await causeOf(open, token({ exp: now() - 90 }))).toMatch(
    /it expired 9\d s ago \(exp 20.*Z; the machine's clock says 20.*Z\): sign a new one/,
  );
  expect(await causeOf(open, token({ exp: now() - 28_800 }))).toContain('s (8 h) ago');
  expect(await causeOf(open, token({ exp: now() - 30 * 86_400 }))).toContain('it expired 30 days ago');
  expect(await causeOf(open, token({ exp: 1 }))).toMatch(/it expired [5-9]\d years ago/);
  expect(await causeOf(open, token({ exp: now() + 600, nbf: now() + 4 * 86_400 }))).toMatch(/its nbf is \d days ahead/);
  expect(await causeOf(open, token({ nbf: now() + 100 }))).toMatch(/its nbf is \d+ s ahead/);
});

test('everything that is wrong is reported, what is refused first', async () => {
  const all = await causeOf(open, token({ exp: now() - 60, iat: now() + 3600 }, { alg: 'HS512' }));
  expect(all).toMatch(/its alg is "HS512".*; besides, it expired 6\d s ago .*; besides, its iat is \d+ s ahead/);
});

test('an unknown access key, and one that is in fact the secret', async () => {
  expect(await causeOf(configured, bearer(signToken('ak-none', 'x')))).toContain("(iss: 7 characters, 'a…ne')");
  const swapped = await causeOf(configured, bearer(signToken('sk-one-s3cr3t', 'ak-one')));
  expect(swapped).toBe('The iss of the JWT is the secret of an access key: access key and secret are swapped.');
});

test.each([
  ['with the access key itself', 'ak-one'],
  ['with the secret of another access key', 'sk-two-s3cr3t'],
  ['with the secret and a line break behind it', 'sk-one-s3cr3t\n'],
  ['with the secret encoded in base64', Buffer.from('sk-one-s3cr3t').toString('base64')],
])('a wrong signature that was made %s is reported as such', async (what, secret) => {
  expect(await causeOf(configured, bearer(signToken('ak-one', secret)))).toBe(
    `The JWT is not signed with the secret of its access key: it is signed ${what}.`,
  );
});

test.each([
  ['with an empty secret: its variable is not set', ''],
  ["with 'undefined' as secret: its variable is not set", 'undefined'],
  ['with the secret encoded in hex', Buffer.from('sk-one-s3cr3t').toString('hex')],
  ['with the SHA-256 of the secret, in hex', createHash('sha256').update('sk-one-s3cr3t').digest('hex')],
  ['with an API key, which is sent as it is and signs nothing', 'api-key-kling-one-0123456789'],
])('a signature that was made %s is reported as such', async (what, secret) => {
  expect(await causeOf(configured, bearer(signToken('ak-one', secret)))).toContain(`: it is signed ${what}.`);
});

test('a signature that is right and written wrongly is reported as such', async () => {
  // Of several tokens one whose signature has a character in which base64 and base64url differ.
  const signed = Array.from({ length: 40 }, (_, jti) => signToken('ak-one', 'sk-one-s3cr3t', { jti }));
  const [head = '', payload = '', signature = ''] = (
    signed.find((one) => /[-_]/.test(one.split('.')[2] ?? '')) ?? ''
  ).split('.');
  const bytes = Buffer.from(signature, 'base64url');
  const wrong = {
    [bytes.toString('base64')]: 'its signature is in base64: write it in base64url',
    [bytes.toString('hex')]: 'its signature is in hex',
    [Buffer.from(bytes.toString('hex')).toString('base64url')]: 'base64url of the hex digits',
    [signature.slice(0, 20)]: 'its signature is cut off: it has 20 of 43 characters',
    [`${signature},`]: 'behind its signature stands 1 character more',
    '': 'it has no signature',
    [createHmac('sha1', 'sk-one-s3cr3t').update(`${head}.${payload}`).digest('base64url')]: 'with HMAC-SHA1',
    [createHmac('sha512', 'sk-one-s3cr3t').update(`${head}.${payload}`).digest('base64url')]: 'with HMAC-SHA512',
  };
  for (const [written, sentence] of Object.entries(wrong)) {
    expect(await causeOf(configured, bearer(`${head}.${payload}.${written}`))).toContain(sentence);
  }
});

test.each([
  ['AK-ONE', "differs from the access key 'a…ne' in upper and lower case"],
  ['ak-one ', "differs from the access key 'a…ne' in blanks around it"],
  ['api-key-kling-one-0123456789', 'The iss of the JWT is an API key'],
])('an iss %s that no account has is reported by what it is near to', async (iss, sentence) => {
  expect(await causeOf(configured, bearer(signToken(iss, 'sk-one-s3cr3t')))).toContain(sentence);
});

test('a wrong signature of an expired token is reported with both', async () => {
  const told = await causeOf(configured, bearer(signToken('ak-one', 'x', { exp: now() - 5 })));
  expect(told).toMatch(/^The JWT is not signed with the secret of its access key\. Besides: .*it expired \d+ s ago/);
});

test('an unknown key is reported for what it is', async () => {
  const ask = (key: string, path?: string) => causeOf(configured, bearer(key), path);
  expect(await ask('ak-one')).toContain('it is an access key, which signs tokens together with its secret.');
  expect(await ask('sk-two-s3cr3t')).toContain('it is the secret of an access key, which is never sent.');
  expect(await ask('sk-0123456789')).toContain("it begins with 'sk-', as keys of kkiai do.");
  expect(await ask(signToken('ak-one'), '/requests')).toContain('it is a JWT, which only Kling itself reads as one.');
});

const gateways = [
  ['gmi', '/requests'],
  ['apimodels', '/api/v1/balance'],
] as const;

test.each(gateways)('%s: scheme, spaces and absence have diagnostics of their own', async (dialect, path) => {
  const ask = (headers: Record<string, string>) => causeOf(open, headers, path);
  expect(await ask({})).toContain('There is no Authorization header.');
  expect(await ask({ 'x-api-key': 'k' })).toContain(`x-api-key, which ${dialect} does not read`);
  expect(await ask({ authorization: 'Key s3cr3t' })).toContain("is 'Key', not 'Bearer'");
  expect(await ask({ authorization: 's3cr3t-0123' })).toContain("without 'Bearer ' before");
  expect(await ask(bearer('s3cr3t s3cr3t'))).toContain('2 words');
});

test('kkiai: a key needs its beginning, a JWT is of another vendor', async () => {
  const ask = (headers: Record<string, string>) => causeOf(open, headers, `/kling${presets}`);
  expect(await ask(bearer('s3cr3t'))).toBe("The key has 6 characters of another form: keys of kkiai begin with 'sk-'.");
  expect(await ask({ authorization: 'sk_s3cr3t' })).toContain("keys of kkiai begin with 'sk-'");
  expect(await ask(bearer(signToken('ak-one')))).toContain('The key is a JWT, which Kling itself takes');
  expect(await ask({ authorization: 'Key sk-s3cr3t' })).toContain("is 'Key', not 'Bearer'");
});

test('a token in another hash is reported, though its signature would be right there', async () => {
  const [head, payload] = signToken('ak-one', '', {}, { alg: 'HS512' }).split('.');
  const signature = createHmac('sha512', 'sk-one-s3cr3t').update(`${head}.${payload}`).digest('base64url');
  expect(await causeOf(configured, bearer(`${head}.${payload}.${signature}`))).toContain('its alg is "HS512"');
});
