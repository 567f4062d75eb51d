/** What went wrong with the signature of a token whose access key is known. Runs only for requests that are refused. */
import { createHash, createHmac } from 'node:crypto';
import { decodeJwt } from 'jose';
import { tellCount } from '../../contracts/spec/pick.ts';

type Key = string | Buffer;

/** What a token was signed with by mistake: the key, and how it is told. */
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
export function findSigner(token: string, secrets: ReadonlyMap<string, string>, apiKeys: readonly string[]): string {
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
