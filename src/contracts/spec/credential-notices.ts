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

/** What is known of a credential whatever the time is. */
export interface CredentialFacts {
  /** What stands in its place, if it is a placeholder. */
  readonly placeholder: string | undefined;
  /** When its token ends, in ms. */
  readonly expiresAt: number | undefined;
}

/**
 * @param header value of the header that carries the key
 * @example readCredentialFacts('Bearer undefined').placeholder // 'is a value that is not there'
 */
export const readCredentialFacts = (header: string): CredentialFacts => ({
  placeholder: describeKeyPlaceholder(header),
  expiresAt: expiryOf(header),
});

const none: readonly CredentialNotice[] = [];

/**
 * @param now milliseconds
 * @example noticeCredential(readCredentialFacts('Bearer undefined'), Date.now()) // [{ rule: 'key-placeholder', … }]
 */
export function noticeCredential(
  { placeholder, expiresAt }: CredentialFacts,
  now: number,
): readonly CredentialNotice[] {
  if (placeholder !== undefined) return [{ rule: 'key-placeholder', message: `The credential ${placeholder}.` }];
  if (expiresAt === undefined) return none;
  const days = Math.floor((expiresAt - now) / dayMs);
  if (days <= longestDays) return none;
  return [
    {
      rule: 'token-long-lived',
      message: `The token is valid for ${days} days (exp); the official samples sign for 30 minutes.`,
    },
  ];
}
