import { createHmac } from 'node:crypto';

/**
 * HMAC-SHA256 of a UTF-8 text, in base64.
 *
 * @example signWebhook({ …, hmacSha256 })
 */
export function hmacSha256(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64');
}
