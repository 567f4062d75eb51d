/** Credential keys as accounts carry them. */
export const accessKeyCredential = (accessKey: string) => `ak:${accessKey}`;
export const apiKeyCredential = (apiKey: string) => `key:${apiKey}`;

/** What a credential key says. */
export function readCredential(credential: string): { readonly kind: 'access-key' | 'api-key'; readonly key: string } {
  const cut = credential.indexOf(':') + 1;
  return { kind: credential.startsWith('key:') ? 'api-key' : 'access-key', key: credential.slice(cut) };
}
