import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  exactNumber,
  explainBody,
  explainBytes,
  explainJson,
  sourceAt,
} from '../../../src/contracts/spec/json-text.ts';

test.each([
  ['', 'The body is no JSON: it is empty.'],
  [' \n', 'it has white space only'],
  ['{"a":1,}', 'line 1, column 7 (position 6): a trailing comma: nothing follows before \'}\'. Near: {"a":1⟨here⟩,}'],
  ['[{"a":1,\n "b":[2,]}]', 'line 2, column 8 (position 16): a trailing comma'],
  ["{'a':1}", 'column 2 (position 1): single quotes'],
  ['{"a":\'x\'}', 'column 6 (position 5): single quotes'],
  ['{“a”:1}', 'the typographic quote “'],
  ['{"a":NaN}', 'NaN: JSON has no such number'],
  ['{"a":-Infinity}', '-Infinity: JSON has no such number'],
  ['{"a":undefined}', 'undefined: leave the field out'],
  ['{"a":None}', 'None: JSON writes null (a dict of Python was printed, not json.dumps). Near:'],
  ['{"a":"x\ny"}', 'position 7): a raw line break stands in a text in quotes: write \\n.'],
  ['{"a":"x\ty"}', 'a raw tab stands in a text in quotes: write \\t'],
  ['{"a":"\u0001"}', 'a raw control character stands in a text in quotes: write \\u0001'],
  ['{"a":"\\x"}', "'\\x' is no escape of JSON"],
  ['{"a":1 "b":2}', 'a comma is missing before this'],
  ['{\0\0\0"\0\0\0', 'it is UTF-32: JSON is sent as UTF-8'],
  ['\0\0\0{\0\0\0"', 'it is UTF-32'],
  ['\0{\0"\0a', 'it is UTF-16'],
  ['\0\0\0\0', 'it begins with a zero byte'],
  ['b\'{"a":1}\'', "it is b'…', as Python shows bytes: send the bytes themselves"],
  ['b"{\'a\':1}"', 'it is b"…", as Python shows bytes'],
  ['%7B%22a%22%3A1%7D', 'it is URL-encoded JSON (%7B for {): send it as it is.'],
  ['%5b1%5d', 'it is URL-encoded JSON'],
  ['{&quot;a&quot;:1}', 'it is JSON escaped for HTML (&quot; for "): send it as it is.'],
  ['{\\"a\\":1}', 'its quotes are escaped (\\"): it is the inside of a text in quotes'],
  [JSON.stringify(JSON.stringify('{"a":1}')), 'it was encoded 3 times. Leave out 2 JSON.stringify (json.dumps).'],
  [JSON.stringify(JSON.stringify(JSON.stringify('[1]'))), 'it was encoded 4 times. Leave out 3'],
  [JSON.stringify('b\'{"a":1}\''), "and what stands in it is no JSON: it is b'…', as Python shows bytes"],
  ['{"a" 1}', "'1' stands where a colon should"],
  ['{"a":1;"b":2}', "';' stands where a comma should"],
  ['{a:1}', 'the word a without quotes'],
  ['{"a":hello}', 'the word hello without quotes'],
  ['{"a":01}', '01, which is no number of JSON'],
  ['{"a":1e}', '1e, which is no number of JSON'],
  ['{"a":.5}', '.5, which is no number of JSON'],
  ['{"a":1_000}', '1_000, which is no number of JSON'],
  ['// note\n{"a":1}', 'line 1, column 1 (position 0): a comment'],
  ['{"a":1 /* note */}', 'a comment: JSON has none'],
  ['{"a":1', "it ends here, and '{' is not closed (cut off)"],
  ['[[[', 'it ends here, and 3 brackets are not closed'],
  ['{"a":"xyz', 'a text in quotes begins here and never ends'],
  ['{"a":1]', "']' closes '{'"],
  ['{"a":1}{"b":2}', 'more text behind the end of the JSON'],
  ['\ufeff{"a":1}', 'a byte order mark'],
  ['undefined', 'it is the word undefined'],
  ['[object Object]', 'use JSON.stringify'],
  ['voice_name=Ada&voice_url=x', 'it is form-encoded (voice_name=…)'],
  ['--boundary123\r\nContent', 'it is a multipart form'],
  ['<html></html>', 'it is XML or HTML'],
  ['eyJhIjoxfQ==', 'it is JSON in base64'],
  ['{\0"\0a\0', 'it is UTF-16'],
  ['"{\\"a\\":1}"', 'The body is a text that holds JSON: it was encoded twice.'],
  ['"hello"', 'The body must be a JSON object, and is the text "hello".'],
  ['[1,2]', 'The body must be a JSON object, and is an array of 2.'],
  ['null', 'and is null.'],
])('%j: its place and its cause', (text, sentence) => {
  expect(explainBody(text)).toContain(sentence);
});

test('errors in files are reported by the place alone where a word of them would be shown', () => {
  expect(explainJson('{"token": sekret}', 'place')).toBe('line 1, column 11');
  expect(explainJson('{\n"a":1,}', 'place')).toContain('line 2, column 6: a trailing comma');
  expect(explainJson('token=sekret', 'place')).not.toContain('sekret');
});

test.each([
  ['{"name":"Jos\xe9"}', 'byte 0xE9 at position 12 begins no character'],
  ['\xff\xfe{\0}\0', 'it is UTF-16'],
  ['\x1f\x8b\x08', 'it is compressed (gzip)'],
])('bytes that are no UTF-8: %j', (bytes, sentence) => {
  expect(explainBytes(bytes)).toContain(sentence);
});

test.each([
  ['\xff\xfe\0\0{\0\0\0', {}, 'it is UTF-32, and JSON is sent as UTF-8.'],
  ['\0\0\xfe\xff', {}, 'it is UTF-32'],
  ['\xfe\xff\0{', {}, 'it is UTF-16, and JSON is sent as UTF-8.'],
  ['\x78\x9c\xab', {}, 'it is compressed (zlib); send "Content-Encoding: deflate" with it.'],
  ['\x28\xb5\x2f\xfd', {}, 'it is compressed (zstd), which is not taken: send it as it is, or as gzip.'],
  ['\x1f\x8b\x08', { coding: 'gzip' }, 'it was compressed twice (gzip, and gzip within): compress it once.'],
  ['{"a":"\xe9"}', { charset: 'iso-8859-1' }, 'begins no character. The Content-Type says charset=iso-8859-1: JSON'],
])('the bytes %j are no UTF-8: their one cause is reported', (bytes, sent, sentence) => {
  expect(explainBytes(bytes, sent)).toContain(sentence);
});

test('whatever JSON.parse takes has no problem, whatever it refuses has one', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', '\\', '\n', 'x', '-', '0'))
    .map(([text, place, piece]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + piece + text.slice(at + 1);
    });
  fc.assert(
    fc.property(broken, (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(explainJson(text) === undefined).toBe(isJson);
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('a value is found as it was written', () => {
  expect(sourceAt('{"p":{"b": 1.0 ,"a":[1,{"c":-0}]}}', ['p', 'a', '1', 'c'])).toBe('-0');
  expect(sourceAt('{"p":1,"\\u0070":{ "z" : 2e400 }}', ['p'])).toBe('{ "z" : 2e400 }');
  expect(sourceAt('{"a":"}]\\"","p":[ ]}', ['p'])).toBe('[ ]');
  expect(sourceAt('{"a":1}', ['p'])).toBeUndefined();
  expect(sourceAt('{"a":"text"}', ['a', 'b'])).toBeUndefined();
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const text = JSON.stringify(value, undefined, 1);
      for (const [name, member] of Object.entries(JSON.parse(text) as object)) {
        expect(JSON.parse(sourceAt(text, [name]) ?? '')).toEqual(member);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

test.each(['9007199254740993', '1e400', '0.1000000000000000055', '-0', '3.0'])(
  '%s is shown as it was written',
  (number) => {
    expect(exactNumber(`{"a":{"b~/":[0, ${number} ]}}`, '/a/b~0~1/1')).toBe(number);
  },
);

test('deep and long texts cost their length', () => {
  expect(explainJson('['.repeat(200_000))).toContain('200000 brackets');
  expect(explainJson(`{"a":"${'x'.repeat(1_000_000)}`)).toContain('never ends');
  expect(explainJson(`[${'1'.repeat(500_000)}x]`)).toContain('no number');
});
