/**
 * Signatures of callbacks: Standard Webhooks, as Kling documents them since 2026-08-07 (section 7 of the reference).
 */

const PREFIX = 'whsec_';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** HMAC-SHA256 of a UTF-8 text in base64; handed in, because the core imports no library. */
export type HmacSha256 = (key: Uint8Array, text: string) => string;

export type WebhookSecret =
  { readonly ok: true; readonly key: Uint8Array } | { readonly ok: false; readonly message: string };

/** The bytes of padded standard base64, or `undefined`. */
function decodeBase64(text: string): Uint8Array | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  const digits = text.replace(/(?<!=)=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8));
  let bits = 0;
  let count = 0;
  let written = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[written] = bits >>> count;
      written += 1;
    }
  }
  return bytes;
}

/**
 * Reads a webhook secret. The message names what is wrong and never repeats the secret.
 *
 * @example parseWebhookSecret('whsec_dGVzdHNlY3JldA==') // { ok: true, key: … }
 */
export function parseWebhookSecret(text: string): WebhookSecret {
  if (!text.startsWith(PREFIX)) {
    return { ok: false, message: `A webhook secret must start with '${PREFIX}', followed by base64.` };
  }
  const encoded = text.slice(PREFIX.length);
  if (encoded === '') return { ok: false, message: `A webhook secret needs base64 after '${PREFIX}'.` };
  const key = decodeBase64(encoded);
  if (!key) {
    return {
      ok: false,
      message: `A webhook secret must be '${PREFIX}' and standard base64 with padding (A-Z, a-z, 0-9, +, /, =).`,
    };
  }
  return { ok: true, key };
}

/**
 * The headers that sign one request. Every secret signs (after a rotation two are valid for a while, and a receiver
 * needs one match only); without a secret there are no headers at all.
 *
 * @throws Error for a secret that `parseWebhookSecret` refuses: secrets are judged where they come in.
 * @example signWebhook({ secrets, id: '9876543210', timestampSeconds: 1781080794, body, hmacSha256 })
 */
export function signWebhook(message: {
  readonly secrets: readonly string[];
  readonly id: string;
  /** Time of sending: an attempt has its own, while the id stays. */
  readonly timestampSeconds: number;
  /** Exactly what is sent. */
  readonly body: string;
  readonly hmacSha256: HmacSha256;
}): Record<string, string> {
  if (message.secrets.length === 0) return {};
  const timestamp = String(Math.floor(message.timestampSeconds));
  const signed = `${message.id}.${timestamp}.${message.body}`;
  const signatures = message.secrets.map((text) => {
    const secret = parseWebhookSecret(text);
    if (!secret.ok) throw new Error(secret.message);
    return `v1,${message.hmacSha256(secret.key, signed)}`;
  });
  return { 'webhook-id': message.id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
