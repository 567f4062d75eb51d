/**
 * Verifies signatures of callbacks as a receiver does: Standard Webhooks, documented since 2026-08-07. Written apart from
 * the emulator's signing, so that a mistake there can't hide here.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Received } from './callback-server.ts';

/** A receiver allows five minutes between sending and receiving (documented). */
const allowedSeconds = 300;

function isSame(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * What is wrong with the signature of a callback, or `undefined` when it is right.
 *
 * @example findSignatureProblem(received, ['whsec_…'])
 */
export function findSignatureProblem(received: Received, secrets: readonly string[]): string | undefined {
  const id = received.headers['webhook-id'];
  const timestamp = received.headers['webhook-timestamp'];
  const signatures = received.headers['webhook-signature'];
  if (!id || !timestamp || !signatures) {
    const missing = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].filter((name) => !received.headers[name]);
    return `The account has a secret, but the callback has no ${missing.join(', ')}.`;
  }
  const age = Math.abs(received.at / 1000 - Number(timestamp));
  if (!/^\d+$/.test(timestamp) || !(age <= allowedSeconds)) {
    return `webhook-timestamp must be the Unix seconds of sending, but is '${timestamp}'.`;
  }
  const expected = secrets.map((secret) =>
    createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
      .update(`${id}.${timestamp}.${received.raw}`)
      .digest('base64'),
  );
  const given = signatures.split(' ').map((part) => part.replace(/^v1,/, ''));
  if (!signatures.split(' ').every((part) => part.startsWith('v1,'))) {
    return `webhook-signature must be 'v1,<base64>', but is '${signatures.slice(0, 8)}…'.`;
  }
  const matches = given.some((part) => expected.some((own) => isSame(part, own)));
  return matches ? undefined : 'The signature does not match the body, the id and the timestamp.';
}
