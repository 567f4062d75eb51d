/** What a credential shows of a mistake, although it may be accepted. Never the credential itself. */
import { describeKeyPlaceholder } from './placeholders.ts';

export interface CredentialNotice {
  readonly rule: 'key-placeholder' | 'token-long-lived';
  readonly message: string;
}

/** Some clients sign for a day; nobody needs a month. */
const longestDays = 30;
const dayMs = 86_400_000;
const longestToken = 8000;

/** `exp` of a token, in ms; nothing is verified here. */
function expiryOf(header: string): number | undefined {
  const [, claims = ''] = header.length > longestToken ? [] : header.replace(/^\s*bearer\s+/i, '').split('.');
  // A plain key has no claims; reading them would throw at every request, which costs more than the rest of it.
  if (claims === '') return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString());
    const exp = typeof read === 'object' && read !== null && 'exp' in read ? read.exp : undefined;
    return typeof exp === 'number' && Number.isFinite(exp) ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param header value of the header that carries the key
 * @param now milliseconds
 * @example noticeCredential('Bearer undefined', Date.now()) // [{ rule: 'key-placeholder', … }]
 */
export function noticeCredential(header: string, now: number): readonly CredentialNotice[] {
  const what = describeKeyPlaceholder(header);
  if (what !== undefined) return [{ rule: 'key-placeholder', message: `The credential ${what}.` }];
  const days = Math.floor(((expiryOf(header) ?? now) - now) / dayMs);
  if (days <= longestDays) return [];
  return [
    {
      rule: 'token-long-lived',
      message: `The token is valid for ${days} days (exp); the official samples sign for 30 minutes.`,
    },
  ];
}
