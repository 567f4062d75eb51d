import { createHmac, timingSafeEqual } from 'node:crypto';

const toleranceSeconds = 300;

/**
 * The task in a callback, or `undefined` when it doesn't come from Kling (Standard Webhooks signature).
 */
export function readCallback(headers, text, secret) {
  const id = headers['webhook-id'] ?? '';
  const timestamp = headers['webhook-timestamp'] ?? '';
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= toleranceSeconds)) return undefined;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const wanted = createHmac('sha256', key).update(`${id}.${timestamp}.${text}`).digest();
  // Several while a secret is being replaced: one match is enough.
  const given = (headers['webhook-signature'] ?? '').split(' ').map((part) => Buffer.from(part.slice(3), 'base64'));
  const signed = given.some((signature) => signature.length === wanted.length && timingSafeEqual(signature, wanted));
  return signed ? JSON.parse(text) : undefined;
}
