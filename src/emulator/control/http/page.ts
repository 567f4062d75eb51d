/**
 * The live page's files. They hold nothing of the emulator's state, so they need no token; the page asks for it when the
 * control API does. Read from disk with each request: an emulator whose page is not open keeps nothing of them.
 */
import type { ServerResponse } from 'node:http';
import { ControlError } from '../control-deps.ts';

/** Gives the bytes of a file that the build has made. */
export type ReadPageFile = (name: string) => Promise<Buffer>;

const types: Readonly<Record<string, string>> = {
  '/page/page.js': 'text/javascript; charset=utf-8',
  '/page/page.css': 'text/css; charset=utf-8',
  '/page/icon.svg': 'image/svg+xml',
};

/** Nothing from elsewhere, and nothing that a text of a request could become. */
const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self'"],
  ...[
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ],
].join('; ');

/** Name and type of the page's file at a path; the page itself only for who asks for HTML. */
export function findPageFile(path: string, accept: string | undefined): readonly [string, string] | undefined {
  if (path === '' || path === '/') return acceptsHtml(accept) ? ['index.html', 'text/html; charset=utf-8'] : undefined;
  const type = types[path];
  return type === undefined ? undefined : [path.slice('/page/'.length), type];
}

/** Whether the request comes from a browser. */
export const acceptsHtml = (accept: string | undefined): boolean => /(^|[\s,])text\/html\b/i.test(accept ?? '');

/** @throws ControlError when the file is gone */
export async function sendPageFile(
  res: ServerResponse,
  [name, type]: readonly [string, string],
  read: ReadPageFile,
): Promise<void> {
  let bytes: Buffer;
  try {
    bytes = await read(name);
  } catch {
    throw new ControlError(
      'unavailable',
      `The live page's file ${name} can't be read: it was replaced or removed. Install or build the program again; the control API works without it.`,
    );
  }
  res.writeHead(200, {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': policy,
  });
  res.end(bytes);
}
