/** The live page over HTTP: who is shown it, and what keeps it from doing harm. `test/page/` looks at it in a browser. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { start } from './support.ts';

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

test('a browser that opens the address is led to the page, an API client gets the refusal of the vendor', async () => {
  const { url } = await start();
  const led = await fetch(url, { headers: browser, redirect: 'manual' });
  expect([led.status, led.headers.get('location')]).toEqual([302, '/__emulator/']);
  for (const headers of [{}, { accept: 'application/json' }, { accept: '*/*' }] as Record<string, string>[])
    expect((await fetch(url, { headers, redirect: 'manual' })).status).toBe(404);
  expect((await fetch(`${url}/v1/nowhere`, { headers: browser })).status).toBe(404);
});

test('the same address gives the page to a browser and the list of operations to a program', async () => {
  const { url } = await start();
  const page = await fetch(`${url}/__emulator/`, { headers: browser });
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const list = await fetch(`${url}/__emulator/`);
  expect(await list.json()).toMatchObject({ name: 'kling-emulator' });
});

test('the policy allows nothing inline and nothing from elsewhere, and the page needs neither', async () => {
  const { url } = await start();
  const page = await fetch(`${url}/__emulator/`, { headers: browser });
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const html = await page.text();
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|https?:/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

test('all files of the page together are at most 150 KB compressed', async () => {
  const { url } = await start();
  let bytes = 0;
  for (const path of ['/', '/page/page.js', '/page/page.css', '/page/icon.svg']) {
    const response = await fetch(`${url}/__emulator${path}`, { headers: browser });
    expect(response.status, path).toBe(200);
    bytes += gzipSync(await response.text()).length;
  }
  expect(bytes).toBeGreaterThan(5000);
  expect(bytes).toBeLessThan(150_000);
});

test('the files need no token, but are shown to no other name of this machine', async () => {
  const { url } = await start({ controlToken: 'token-of-the-page' });
  expect((await fetch(`${url}/__emulator/`, { headers: browser })).status).toBe(200);
  expect((await fetch(`${url}/__emulator/accounts`, { headers: browser })).status).toBe(401);
  expect((await fetch(`${url}/__emulator/`, { headers: { ...browser, origin: 'https://example.com' } })).status).toBe(
    403,
  );
});

test('nothing but the files of the page is served', async () => {
  const { url } = await start();
  for (const path of ['/page/', '/page/page.tsx', '/page/../page.js', '/page/%2e%2e/package.json'])
    expect((await fetch(`${url}/__emulator${path}`, { headers: browser })).status, path).toBe(404);
});
