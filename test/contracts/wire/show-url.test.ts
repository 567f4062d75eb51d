import { expect, test } from 'vitest';
import { hideUrls, showUrl } from '../../../src/contracts/wire/show-url.ts';

test.each([
  ['http://127.0.0.1/hook?tenant=7', 'http://127.0.0.1/hook?tenant=[hidden]'],
  ['http://127.0.0.1/hook?s3cr3t', 'http://127.0.0.1/hook?[hidden]'],
  // A token in base64: its padding was taken for an empty value, and the token for a name.
  ['http://127.0.0.1/hook?c2VjcmV0dG9rZQ==', 'http://127.0.0.1/hook?[hidden]'],
  ['https://me:pw@example.com/#token', 'https://[hidden]@example.com/#[hidden]'],
])('%s is shown without its secrets', (url, shown) => {
  expect(showUrl(url)).toBe(shown);
  expect(hideUrls(`Sent to ${url} twice.`)).toBe(`Sent to ${shown} twice.`);
});
