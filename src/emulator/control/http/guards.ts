/**
 * Who may use the control API: no page of another site, and off this machine only a caller that has the token.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { isLoopbackHost } from '../../../contracts/spec/addresses.ts';
import { ControlError } from '../control-deps.ts';

export interface GuardOptions {
  /** Where the emulator is bound. */
  readonly host: string;
  /** Further names that a request may come by. */
  readonly allowHosts: readonly string[];
  readonly token: string | undefined;
}

export interface Guard {
  /** Refuses foreign `Host` and `Origin` headers: a page in a browser, or a name that was made to point here. */
  checkPlace(req: IncomingMessage): void;
  checkToken(req: IncomingMessage): void;
}

const plainHost = (host: string) => host.replaceAll(/[[\]]/g, '').replace(/\.$/, '').toLowerCase();

/** Name or address of a `Host` header, without the port. */
function readHost(header: string | undefined): string | undefined {
  const match = /^(\[[\da-f:.]+\]|[^\s:/@[\]]+)(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1] === undefined ? undefined : plainHost(match[1]);
}

const digest = (text: string) => createHash('sha256').update(text).digest();

function readOrigin(origin: string): URL | undefined {
  return URL.canParse(origin) ? new URL(origin) : undefined;
}

/**
 * @example createGuard({ host: '127.0.0.1', allowHosts: [], token: undefined }).checkPlace(req)
 */
export function createGuard({ host, allowHosts, token }: GuardOptions): Guard {
  const allowed = new Set(allowHosts.map((name) => readHost(name) ?? plainHost(name)));
  const local = isLoopbackHost(host);
  const near = new Set(['localhost', '127.0.0.1', '::1', plainHost(host)]);
  // Addresses and single-label names (services of a compose file) can't be made to point here by a foreign DNS.
  const isKnown = (name: string) =>
    allowed.has(name) || near.has(name) || (!local && (isIP(name) !== 0 || !name.includes('.')));
  const expected = token === undefined ? undefined : digest(token);

  return {
    checkPlace(req) {
      const name = readHost(req.headers.host);
      if (name === undefined || !isKnown(name)) {
        throw new ControlError(
          'forbidden',
          `The control API does not answer to the Host '${(req.headers.host ?? '').slice(0, 100)}'. ` +
            'To allow the name, start the emulator with --allow-hosts (allowHosts).',
        );
      }
      const { origin } = req.headers;
      if (origin === undefined) return;
      const url = readOrigin(origin);
      const own = url?.host === req.headers.host?.toLowerCase();
      if (url && (own || allowed.has(plainHost(url.hostname)))) return;
      throw new ControlError('forbidden', 'The control API refuses pages of another origin.');
    },
    checkToken(req) {
      if (local && expected === undefined) return;
      if (expected === undefined) {
        throw new ControlError(
          'unauthorized',
          `Bound to ${host}, the control API needs a token: start the emulator with --control-token (controlToken).`,
        );
      }
      const [, given = ''] = /^bearer (.+)$/i.exec(req.headers.authorization ?? '') ?? [];
      if (timingSafeEqual(digest(given.trim()), expected)) return;
      throw new ControlError('unauthorized', 'Send "Authorization: Bearer <control token>".');
    },
  };
}
