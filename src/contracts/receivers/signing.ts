/**
 * Signs deliveries as Kling documents it since 2026-08-07 (fact `callback-signature`): Standard Webhooks. Written apart
 * from what verifies signatures and from the emulator, so that a mistake in one can't hide in another.
 */
import { createHmac } from 'node:crypto';

export const secretForm = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;

/**
 * The value of one signature, for example `v1,UsKl…`.
 *
 * @example sign('whsec_…', { id: '9876543210', timestamp: '1781080794', body })
 */
export function sign(
  secret: string,
  signed: { readonly id: string; readonly timestamp: string; readonly body: Uint8Array },
): string {
  const hmac = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'));
  return `v1,${hmac.update(`${signed.id}.${signed.timestamp}.`).update(signed.body).digest('base64')}`;
}
