/** What is wrong with a credential that was refused. Runs only for requests that are refused. */
import { createHash, createHmac } from 'node:crypto';
import { decodeJwt } from 'jose';
import type { CredentialTerms } from '../../contracts/spec/explain-credential.ts';
import { describeKeyPlaceholder, explainCredential, findCut } from '../../contracts/spec/explain-credential.ts';
import { controlPath } from '../../contracts/spec/ground-facts.ts';
import { tellCount } from '../../contracts/spec/pick.ts';
import { maskKey } from '../../contracts/spec/redaction.ts';
import { vendors } from '../../contracts/spec/vendors.ts';
import { keyIn } from '../../contracts/spec/vendors/vendor.ts';
import type { FailureCode } from '../core/failures.ts';
import type { TokenDeps } from './tokens.ts';

// What went wrong with the signature of a token whose access key is known.

type Key = string | Buffer;

/** What a token was signed with by mistake: the key, and how it is named. */
const listWrongKeys = (accessKey: string, secret: string): readonly (readonly [key: Key, what: string])[] => [
  // First: what is decoded from another form may be empty as well.
  ['', 'with an empty secret: its variable is not set'],
  [accessKey, 'with the access key itself'],
  [Buffer.from(secret, 'base64'), 'with the secret decoded from base64, which it is not encoded in'],
  [Buffer.from(secret, 'hex'), 'with the secret decoded from hex, which it is not encoded in'],
  [Buffer.from(secret).toString('base64'), 'with the secret encoded in base64'],
  [Buffer.from(secret).toString('hex'), 'with the secret encoded in hex'],
  [createHash('sha256').update(secret).digest(), 'with the SHA-256 of the secret'],
  [createHash('sha256').update(secret).digest('hex'), 'with the SHA-256 of the secret, in hex'],
  [`${secret}\n`, 'with the secret and a line break behind it'],
  [`${secret} `, 'with the secret and a blank behind it'],
  [`"${secret}"`, 'with the secret in quotes'],
  ...['undefined', 'null', 'None'].map((word) => [word, `with '${word}' as secret: its variable is not set`] as const),
];

/** What is wrong with how a signature is written that is the right one otherwise. */
function describeWriting(signature: string, right: Buffer): string | undefined {
  const url = right.toString('base64url');
  if (signature === right.toString('base64'))
    return 'its signature is in base64: write it in base64url (- and _ for + and /, no =)';
  if (signature === `${url}=`) return 'its signature ends in =: base64url has no padding here';
  if (signature.toLowerCase() === right.toString('hex')) return 'its signature is in hex: write the bytes in base64url';
  if (signature === Buffer.from(right.toString('hex')).toString('base64url'))
    return 'its signature is base64url of the hex digits: encode the bytes';
  if (url.startsWith(signature))
    return `its signature is cut off: it has ${signature.length} of ${url.length} characters`;
  if (signature.startsWith(url))
    return `behind its signature stands ${tellCount(signature.length - url.length, 'character')} more: cut them off`;
  return undefined;
}

/**
 * Why a token is not signed with the secret of its access key, as the end of a sentence; empty when nothing is known.
 *
 * @param secrets by access key
 * @param apiKeys of the accounts
 * @example findSigner(token, new Map([['ak', 'sk']]), []) // ': it is signed with the access key itself'
 */
function findSigner(token: string, secrets: ReadonlyMap<string, string>, apiKeys: readonly string[]): string {
  const [head = '', payload = '', signature = ''] = token.split('.');
  if (signature === '') return ': it has no signature, nothing stands behind its second dot';
  const { iss: accessKey = '' } = decodeJwt(token);
  const secret = secrets.get(accessKey) ?? '';
  const sign = (key: Key, hash = 'sha256') => createHmac(hash, key).update(`${head}.${payload}`).digest();
  const isSignedBy = (key: Key) => sign(key).toString('base64url') === signature;
  const written = describeWriting(signature, sign(secret));
  if (written !== undefined) return `: ${written}`;
  const hash = ['sha1', 'sha384', 'sha512'].find((name) => sign(secret, name).toString('base64url') === signature);
  if (hash !== undefined) return `: it is signed with HMAC-${hash.toUpperCase()}, and HS256 is HMAC-SHA256`;
  const [, what] = listWrongKeys(accessKey, secret).find(([key]) => isSignedBy(key)) ?? [];
  if (what !== undefined) return `: it is signed ${what}`;
  if (apiKeys.some(isSignedBy)) return ': it is signed with an API key, which is sent as it is and signs nothing';
  const isOthers = [...secrets].some(([name, other]) => name !== accessKey && isSignedBy(other));
  return isOthers ? ': it is signed with the secret of another access key' : '';
}

/** A credential that was refused. */
export interface RefusedCredential {
  /** Value of the header that carries it. */
  readonly value: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly query: string;
  readonly vendor: CredentialTerms['vendor'];
  readonly code: FailureCode;
}

interface CredentialExplainerDeps extends Pick<TokenDeps, 'settings' | 'wallNow'> {
  /** Secrets by access key; `undefined` in open mode. */
  readonly secrets: ReadonlyMap<string, string> | undefined;
  /** Of the configured accounts. */
  readonly apiKeys: readonly string[];
}

/**
 * Makes the function that says what is wrong with a refused credential: its form, or what only the accounts can tell.
 *
 * @example createCredentialExplainer(deps)({ value: 'Bearer x', headers, query: '', vendor, code: 'auth.malformed' })
 */
export function createCredentialExplainer(
  deps: CredentialExplainerDeps,
): (refused: RefusedCredential) => string | undefined {
  const { settings, secrets } = deps;
  const isSecret = (text: string) => secrets !== undefined && [...secrets.values()].includes(text);
  const explainUnknownKey = (key: string, vendor: CredentialTerms['vendor']): string => {
    const cut = findCut(key);
    const part = cut?.vendor.id === vendor.id ? `, of which ${vendor.id} reads the first ${cut.length}` : '';
    const none = `No account has this API key (${tellCount(key.length, 'character')}${part})`;
    if (secrets?.has(key)) return `${none}: it is an access key, which signs tokens together with its secret.`;
    if (isSecret(key)) return `${none}: it is the secret of an access key, which is never sent.`;
    if (/^ey[\w-]+\.[\w-]+\./.test(key)) return `${none}: it is a JWT, which only Kling itself reads as one.`;
    const other = vendors.find(
      ({ id, credential: { keyPrefix } }) => id !== vendor.id && keyPrefix !== '' && key.startsWith(keyPrefix),
    );
    return other
      ? `${none}: it begins with '${other.credential.keyPrefix}', as keys of ${other.id} do.`
      : `${none}: '${maskKey(key)}'. Only the accounts of this emulator have keys: GET ${controlPath}/accounts lists them.`;
  };
  const explainIssuer = (token: string): string | undefined => {
    const { iss } = decodeJwt(token);
    if (typeof iss !== 'string' || iss === '') return undefined;
    if (isSecret(iss)) return 'The iss of the JWT is the secret of an access key: access key and secret are swapped.';
    if (deps.apiKeys.includes(iss))
      return 'The iss of the JWT is an API key: a key is sent as it is, a token names an access key.';
    const meant = [...(secrets?.keys() ?? [])].find((key) => key.toLowerCase() === iss.trim().toLowerCase());
    if (meant !== undefined) {
      const how = iss.trim() === meant ? 'blanks around it' : 'upper and lower case';
      return `The JWT names an access key that no account has: its iss differs from the access key '${maskKey(meant)}' in ${how}.`;
    }
    return `The JWT names an access key (iss: ${tellCount(iss.length, 'character')}, '${maskKey(iss)}') that no account has.`;
  };
  const explainAccount = ({ value = '', code, vendor }: RefusedCredential): string | undefined => {
    const token = keyIn(value);
    if (code === 'auth.api-key-unknown') return explainUnknownKey(token, vendor);
    if (code === 'auth.access-key-unknown') return explainIssuer(token);
    if (code !== 'auth.signature' || !secrets) return undefined;
    return `The JWT is not signed with the secret of its access key${findSigner(token, secrets, deps.apiKeys)}.`;
  };
  return (refused) => {
    // No account can have what is no key.
    const isNoKey = refused.value !== undefined && describeKeyPlaceholder(refused.value) !== undefined;
    const form =
      refused.code === 'auth.api-key-unknown' && !isNoKey
        ? undefined
        : explainCredential(refused.value, refused.headers, refused.query, {
            vendor: refused.vendor,
            now: deps.wallNow(),
            leewaySeconds: settings['auth.leewaySeconds'],
            longestSeconds: settings['auth.maxLifetimeSeconds'],
            requiresExp: settings['auth.requireExp'] === 'on',
          });
    // What only the accounts tell goes first: that is what was refused.
    const cause = isNoKey && form !== undefined ? undefined : explainAccount(refused);
    return cause !== undefined && form !== undefined ? `${cause} Besides: ${form}` : (cause ?? form);
  };
}
