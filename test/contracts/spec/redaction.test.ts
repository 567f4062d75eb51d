/** Secrets are hidden wherever a text carries them, whole or cut off, and by their form. */
import { expect, test } from 'vitest';
import {
  createLogRedactor,
  createRedactor,
  redactAndCut,
  redactConnections,
  redactForms,
  redactInside,
  redactKnown,
} from '../../../src/contracts/spec/redaction.ts';
import { growthOfWork } from '../../support/work.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJzZWtyZXQifQ.c2VrcmV0c2VrcmV0';

test.each([
  ['a token', `a ${jwt} b`, 'a [redacted] b'],
  ['a token behind any character', `xxxx${jwt}`, 'xxxx[redacted]'],
  ['a token behind a host', `cdn.example.com.${jwt}/x`, 'cdn.example.com.[redacted]/x'],
  ['a token without a signature', 'eyJhbGciOiJub25lIn0.eyJpc3MiOiJhIn0.', '[redacted]'],
  ['a token that was cut off in its claims', jwt.slice(0, 30), '[redacted]'],
  ['two tokens', `${jwt},${jwt}`, '[redacted],[redacted]'],
  ['a key', 'key api-key-kling-abcdefgh!', 'key [redacted]!'],
  ['a masked key, which stays', 'api-key-kling-…DEFG', 'api-key-kling-…DEFG'],
  ['a webhook secret', '"whsec_dGVzdA=="', '"[redacted]"'],
  ['user and password', 'http://me:pw@h.test/x', 'http://[redacted]@h.test/x'],
  ['a password with an @', 'http://me:p@w@h.test/x', 'http://[redacted]@h.test/x'],
  ['a user that is a token', 'https://tok123@h.test/', 'https://[redacted]@h.test/'],
  ['a password behind escaped slashes', 'http:\\/\\/me:pw@h.test', 'http:\\/\\/[redacted]@h.test'],
  ['a path with an @, which stays', 'http://h.test/@me/x', 'http://h.test/@me/x'],
  ['a named query value', '/x?access_token=abc&page=2', '/x?access_token=[redacted]&page=2'],
  ['a camel-case name', '/x?page=2&apiKey=abc', '/x?page=2&apiKey=[redacted]'],
  ['a signed URL', '?X-Amz-Signature=ab&X-Amz-Date=1', '?X-Amz-Signature=[redacted]&X-Amz-Date=1'],
  ['a name of every letter that a name may have', '?a.b~c%20d-e_Token=abc', '?a.b~c%20d-e_Token=[redacted]'],
  ['a secret behind parameters without a value', '?a=&b=&token=abc', '?a=&b=&token=[redacted]'],
  ['a name longer than any is, which stays', `?${'a'.repeat(100)}_token=abc`, `?${'a'.repeat(100)}_token=abc`],
  ['an access key and its secret', '/x?ak=abc&sk=def&page=2', '/x?ak=[redacted]&sk=[redacted]&page=2'],
  [
    'names in one word',
    '?accesskey=a&SECRETKEY=b&bearer=c',
    '?accesskey=[redacted]&SECRETKEY=[redacted]&bearer=[redacted]',
  ],
  ['a name in percent signs', '?api%5Fkey=abc&%61k=d', '?api%5Fkey=[redacted]&%61k=[redacted]'],
  ['a form', 'sk=abc&page=2\ntoken=d', 'sk=[redacted]&page=2\ntoken=[redacted]'],
  ['a named field', '{"secret_key":"a\\"b","page":"c"}', '{"secret_key":"[redacted]","page":"c"}'],
  [
    'a field with blanks',
    '{"apiKey" : "a", "ak": 1234567, "b": 2}',
    '{"apiKey" : "[redacted]", "ak": "[redacted]", "b": 2}',
  ],
  ['a field of a Python dict', "{'access_token': 'a', 'b': 'c'}", `{'access_token': "[redacted]", 'b': 'c'}`],
  ['a field of JSON in JSON', '"{\\"sk\\":\\"a\\",\\"b\\":1}"', '"{\\"sk\\":"[redacted]",\\"b\\":1}"'],
  ['a field that was cut off', '{"password":"abc', '{"password":"[redacted]"'],
  [
    'fields without a value, which stay',
    '{"token":null,"key":{"a":"b"},"auth":["c"]}',
    '{"token":null,"key":{"a":"b"},"auth":["c"]}',
  ],
  [
    'fields that only end like one, which stay',
    '{"task":"a","monkey":"b","risk":"c"}',
    '{"task":"a","monkey":"b","risk":"c"}',
  ],
  [
    'names that only end like one, which stay',
    '?monkey=1&hotkeys=2&task=3&risk=4',
    '?monkey=1&hotkeys=2&task=3&risk=4',
  ],
])('%s is recognised by its form', (_, text, shown) => {
  expect(redactForms(text)).toBe(shown);
  expect(redactForms(shown)).toBe(shown);
});

test.each([
  ['in a URL', 'p%26l%3Cin%3E-7731'],
  ['in JSON', JSON.stringify('p&l<in>-7731')],
  ['in HTML', 'p&amp;l&lt;in&gt;-7731'],
  ['in base64', btoa('p&l<in>-7731')],
])('a known secret is found %s', (_, text) => {
  expect(createRedactor(['p&l<in>-7731'])(`say ${text} now`)).toMatch(/^say "?\[redacted\]=*"? now$/);
});

test('of a long secret, its first characters are enough: a message may have cut it', () => {
  const secret = 'sk-live0123456789abcdefghijklmnop';
  expect(redactKnown(`'${secret.slice(0, 20)}…'`, [secret])).toBe("'[redacted]…'");
  expect(redactKnown(`'${secret.slice(0, 8)}…'`, [secret])).toBe("'sk-live0…'");
  const key = `api-key-kling-${'k3Y'.repeat(14)}`;
  expect(redactKnown(`${key.slice(0, 40)}…`, [key])).toBe('[redacted]…');
});

test('secrets that hold one another, or letters of the mark, are taken out whole', () => {
  expect(redactKnown('abcdefgh', ['abcdef', 'cdefgh', 'redacted'])).toBe('[redacted]');
  expect(redactKnown('abcdef redacted', ['abcdef', 'redacted', 'acted]'])).toBe('[redacted] [redacted]');
});

test('a text that is cut shows no half of a secret, however much was taken out before the cut', () => {
  const secret = 'sk-live0123456789abcdefghijklmnop';
  const redact = createRedactor([secret]);
  for (let before = 0; before < 60; before += 1) {
    const text = `${'x'.repeat(before)}${secret.repeat(1000)}`;
    for (const most of [0, 10, 50, 200]) expect(redactAndCut(text, most, redact)).not.toContain('sk-');
  }
  expect(redactAndCut('x'.repeat(100_000), 5, redact)).toBe('xxxxx… (100000 characters)');
  expect(redactAndCut('x'.repeat(30), 30, redact)).toBe('x'.repeat(30));
});

test('a value of any depth is cleaned, and __proto__ is a name like any other', () => {
  const deep = JSON.parse(`${'['.repeat(50_000)}"s3cr3t-key"${']'.repeat(50_000)}`) as unknown;
  let inner = redactInside(deep, createRedactor(['s3cr3t-key']));
  while (Array.isArray(inner)) [inner] = inner as unknown[];
  expect(inner).toBe('[redacted]');
  const odd = JSON.parse('{"__proto__":{"a":"s3cr3t-key"},"s3cr3t-key":[1,null]}') as unknown;
  expect(JSON.stringify(redactInside(odd, createRedactor(['s3cr3t-key'])))).toBe(
    '{"__proto__":{"a":"[redacted]"},"[redacted]":[1,null]}',
  );
});

test.each([
  ['postgres://app:p@w/x@db refused', 'postgres://[redacted]@db refused'],
  ['password=abc, user=me', 'password=[redacted], user=me'],
  ['{"token": "abc"}', '{"token": [redacted]}'],
  ['invalid token: it has expired', 'invalid token: it has expired'],
  ['token:password:"abc"', 'token:[redacted]'],
  ['Authorization: Bearer abc', 'Authorization: [redacted]'],
])('%s, as a program tells it', (text, shown) => {
  expect(redactConnections(text)).toBe(shown);
});

const hostile = [
  'eyJ',
  'eyJ.',
  'a.eyJ',
  'api-key-',
  'whsec_',
  '://',
  '://a',
  '?a=',
  '&token',
  '@',
  'token:',
  'a.a',
  '=',
  'bearer ',
  '"key":"',
  '"key"  ',
  '"key":',
  "k':",
];

test.each(hostile)('%s, repeated, costs no more than its length', (piece) => {
  const redactors = [
    createRedactor(['eyJeyJeyJeyJeyJeyJeyJx', 'api-key-api-key-x']),
    createLogRedactor([]).redactText,
    redactConnections,
  ];
  // 32 times the text: 32 times the work, or 1,024 times where it grows with the square.
  for (const redact of redactors) {
    const prepare = (length: number) => {
      const text = piece.repeat(length);
      return () => redact(text);
    };
    expect(growthOfWork(prepare, 1000, 32_000)).toBeLessThan(200);
  }
});

test('secrets in a value are hidden by the names of their fields where it is asked for, as in a text', () => {
  const value = { api_key: 's3cr3t', list: [{ sk: 1234, monkey: 'see' }], token: { id: '7' }, password: '' };
  const redact = createRedactor([]);
  const hidden = {
    api_key: '[redacted]',
    list: [{ sk: '[redacted]', monkey: 'see' }],
    token: { id: '7' },
    password: '',
  };
  expect(redactInside(value, redact, 'by-name')).toEqual(hidden);
  expect(redactInside(value, redact)).toEqual(value);
  expect(redactInside('s3cr3t', redact, 'by-name')).toBe('s3cr3t');
});
