/**
 * Secrets stay out of journals and logs by construction: headers that carry them are never kept, and a known
 * credential is taken out of every text wherever it stands.
 */
const hidden = '[redacted]';

/** A JWT anywhere in a text. */
const jwtPattern = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/**
 * @param secrets texts to take out: the token of the request, secrets of the account
 * @example redact('GET /x?key=abcdef', ['abcdef']) // 'GET /x?key=[redacted]'
 */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length >= 6 && clean.includes(secret)) clean = clean.replaceAll(secret, hidden);
  }
  return clean.includes('eyJ') ? clean.replace(jwtPattern, hidden) : clean;
}

/** An API key as shown: its first 14 and last 4 characters. Short keys show their last 2 only. */
export function maskKey(key: string): string {
  return key.length > 24 ? `${key.slice(0, 14)}…${key.slice(-4)}` : `…${key.slice(-2)}`;
}
