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

/** An API key as shown: the fixed beginning of Kling's own keys, and the last 4 characters (2 of a short key). */
export function maskKey(key: string): string {
  const known = /^api-key-kling-/.exec(key)?.[0] ?? '';
  return `${known}…${key.slice(key.length > 24 ? -4 : -2)}`;
}
