import { expect, test } from 'vitest';
import { redactUrls, showUrl } from '../../../src/contracts/spec/redaction.ts';

test.each([
  ['http://127.0.0.1/hook?tenant=7', 'http://127.0.0.1/hook?tenant=[redacted]'],
  ['http://127.0.0.1/hook?s3cr3t', 'http://127.0.0.1/hook?[redacted]'],
  // A token in base64: its padding was taken for an empty value, and the token for a name.
  ['http://127.0.0.1/hook?c2VjcmV0dG9rZQ==', 'http://127.0.0.1/hook?[redacted]'],
  ['https://me:pw@example.com/#token', 'https://[redacted]@example.com/#[redacted]'],
])('%s is shown without its secrets', (url, shown) => {
  expect(showUrl(url)).toBe(shown);
  expect(redactUrls(`Sent to ${url} twice.`)).toBe(`Sent to ${shown} twice.`);
});
