/**
 * From a presented credential to the account it belongs to. Tokens are judged by the wall clock, whatever the account's
 * own clock says.
 */
import { createHmac, hash } from 'node:crypto';
import { compactVerify, decodeJwt, decodeProtectedHeader, errors } from 'jose';
import type { CredentialTerms } from '../../contracts/spec/explain-credential.ts';
import { explainCredential } from '../../contracts/spec/explain-credential.ts';
import { maskKey } from '../../contracts/spec/redaction.ts';
import { vendors } from '../../contracts/spec/vendors.ts';
import { keyIn } from '../../contracts/spec/vendors/vendor.ts';
import { accessKeyCredential, apiKeyCredential } from '../core/credentials.ts';
import type { Failure, FailureCode } from '../core/failures.ts';
import { fail } from '../core/failures.ts';
import type { Account } from '../core/records.ts';
import type { Settings } from '../core/settings.ts';
import type { Presented } from '../dialects/dialect.ts';

export interface AuthenticatorDeps {
  readonly findAccount: (credential: string) => Account | undefined | Promise<Account | undefined>;
  /** Secret of an access key; `undefined` in open mode, where any secret is right. */
  readonly findSecret: ((accessKey: string) => string | undefined) | undefined;
  readonly settings: Settings;
  readonly wallNow: () => number;
}

/** Answers at once where the account is found at once. */
export type Authenticate = (presented: Presented) => Account | Failure | Promise<Account | Failure>;

/** A token that was verified once: only its times and its account's existence are looked at again. */
interface SeenToken {
  readonly credential: string;
  readonly accessKey: string;
  /** Secret it was verified with: an account that is made anew with another one has other tokens. */
  readonly secret: string | undefined;
  readonly notBefore: number | undefined;
  readonly expires: number | undefined;
}

const maxSeenTokens = 10_000;

interface Claims {
  readonly iss: string;
  readonly exp: number | undefined;
  readonly nbf: number | undefined;
}

const secondsOr = (value: unknown): number | undefined | null =>
  value === undefined ? undefined : typeof value === 'number' && Number.isFinite(value) ? value : null;

/** Header and claims of a token, or why they are unusable. */
function readToken(token: string): Claims | Failure {
  try {
    if (decodeProtectedHeader(token).alg !== 'HS256') return fail('auth.invalid');
    const claims = decodeJwt(token);
    const exp = secondsOr(claims.exp);
    const nbf = secondsOr(claims.nbf);
    if (exp === null || nbf === null) return fail('auth.invalid');
    if (typeof claims.iss !== 'string' || claims.iss === '') return fail('auth.access-key-unknown');
    return { iss: claims.iss, exp, nbf };
  } catch {
    return fail('auth.invalid');
  }
}

/** Whether the token is signed with the secret. Its times are judged apart, so that they can be told apart. */
async function isSignedWith(token: string, secret: string): Promise<boolean> {
  try {
    // Bytes of this realm: where a test simulates a browser, `TextEncoder` gives those of another.
    await compactVerify(token, new Uint8Array(Buffer.from(secret)), { algorithms: ['HS256'] });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return false;
    throw error;
  }
}

function checkTimes(token: SeenToken, settings: Settings, nowMs: number): Failure | undefined {
  const now = nowMs / 1000;
  const leeway = settings['auth.leewaySeconds'];
  const longest = settings['auth.maxLifetimeSeconds'];
  if (token.expires === undefined && settings['auth.requireExp'] === 'on') return fail('auth.invalid');
  if (token.expires !== undefined && token.expires + leeway <= now) return fail('auth.expired');
  if (token.notBefore !== undefined && token.notBefore - leeway > now) return fail('auth.not-yet-valid');
  if (longest > 0 && token.expires !== undefined && token.expires > now + longest + leeway) return fail('auth.invalid');
  return undefined;
}

/**
 * @example const account = await createAuthenticator(deps)({ kind: 'api-key', key: 'api-key-kling-…' });
 */
export function createAuthenticator(deps: AuthenticatorDeps): Authenticate {
  // By digest: what is kept of a token can't be used as one.
  const seen = new Map<string, SeenToken>();
  const digestOf = (token: string) => hash('sha256', token, 'base64');
  const remember = (digest: string, entry: SeenToken): SeenToken => {
    if (seen.size >= maxSeenTokens) seen.clear();
    seen.set(digest, entry);
    return entry;
  };
  const verify = async (token: string, digest: string): Promise<SeenToken | Failure> => {
    const claims = readToken(token);
    if ('code' in claims) return claims;
    const secret = deps.findSecret?.(claims.iss);
    if (deps.findSecret) {
      if (secret === undefined) return fail('auth.access-key-unknown');
      if (!(await isSignedWith(token, secret))) return fail('auth.signature');
    }
    return remember(digest, {
      credential: accessKeyCredential(claims.iss),
      accessKey: claims.iss,
      secret,
      notBefore: claims.nbf,
      expires: claims.exp,
    });
  };
  const judgeToken = async (jwt: string): Promise<Account | Failure> => {
    const digest = digestOf(jwt);
    const known = seen.get(digest);
    const isGood = known && known.secret === deps.findSecret?.(known.accessKey);
    const token = isGood ? known : await verify(jwt, digest);
    if ('code' in token) return token;
    const failure = checkTimes(token, deps.settings, deps.wallNow());
    return failure ?? (await deps.findAccount(token.credential)) ?? fail('auth.access-key-unknown');
  };
  const admit = (account: Account | undefined): Account | Failure => account ?? fail('auth.api-key-unknown');
  return (presented) => {
    switch (presented.kind) {
      case 'unusable':
        return presented.failure;
      case 'api-key': {
        const found = deps.findAccount(apiKeyCredential(presented.key));
        return found instanceof Promise ? found.then(admit) : admit(found);
      }
      case 'jwt':
        return judgeToken(presented.token);
    }
  };
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

export interface CredentialExplainerDeps extends Pick<AuthenticatorDeps, 'settings' | 'wallNow'> {
  /** Secrets by access key; `undefined` in open mode. */
  readonly secrets: ReadonlyMap<string, string> | undefined;
}

/** With what else a token is signed, when not with the secret of its access key. */
function findSigner(token: string, secrets: ReadonlyMap<string, string>): string {
  const [head = '', payload = '', signature = ''] = token.split('.');
  const { iss: accessKey = '' } = decodeJwt(token);
  const secret = secrets.get(accessKey) ?? '';
  const isSignedBy = (key: string | Buffer) =>
    createHmac('sha256', key).update(`${head}.${payload}`).digest('base64url') === signature;
  const candidates: readonly (readonly [key: string | Buffer, what: string])[] = [
    [accessKey, 'with the access key itself'],
    [Buffer.from(secret, 'base64'), 'with the secret decoded from base64, which it is not encoded in'],
    [Buffer.from(secret).toString('base64'), 'with the secret encoded in base64'],
    [`${secret}\n`, 'with the secret and a line break behind it'],
    [`"${secret}"`, 'with the secret in quotes'],
  ];
  const [, what] = candidates.find(([key]) => key.length > 0 && isSignedBy(key)) ?? [];
  if (what !== undefined) return `: it is signed ${what}`;
  const isOthers = [...secrets].some(([name, other]) => name !== accessKey && isSignedBy(other));
  return isOthers ? ': it is signed with the secret of another access key' : '';
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
  const explainUnknownKey = (key: string, vendor: CredentialTerms['vendor']): string | undefined => {
    const none = `No account has this API key (${key.length} characters)`;
    if (secrets?.has(key)) return `${none}: it is an access key, which signs tokens together with its secret.`;
    if (isSecret(key)) return `${none}: it is the secret of an access key, which is never sent.`;
    if (/^ey[\w-]+\.[\w-]+\./.test(key)) return `${none}: it is a JWT, which only Kling itself reads as one.`;
    const other = vendors.find(
      ({ id, credential: { keyPrefix } }) => id !== vendor.id && keyPrefix !== '' && key.startsWith(keyPrefix),
    );
    return other && `${none}: it begins with '${other.credential.keyPrefix}', as keys of ${other.id} do.`;
  };
  const explainIssuer = (token: string): string | undefined => {
    const { iss } = decodeJwt(token);
    if (typeof iss !== 'string' || iss === '') return undefined;
    if (isSecret(iss)) return 'The iss of the JWT is the secret of an access key: access key and secret are swapped.';
    return `The JWT names an access key (iss: ${iss.length} characters, '${maskKey(iss)}') that no account has.`;
  };
  const explainAccount = ({ value = '', code, vendor }: RefusedCredential): string | undefined => {
    const token = keyIn(value);
    if (code === 'auth.api-key-unknown') return explainUnknownKey(token, vendor);
    if (code === 'auth.access-key-unknown') return explainIssuer(token);
    if (code !== 'auth.signature' || !secrets) return undefined;
    return `The JWT is not signed with the secret of its access key${findSigner(token, secrets)}.`;
  };
  return (refused) => {
    const form =
      refused.code === 'auth.api-key-unknown'
        ? undefined
        : explainCredential(refused.value, refused.headers, refused.query, {
            vendor: refused.vendor,
            now: deps.wallNow(),
            leewaySeconds: settings['auth.leewaySeconds'],
            longestSeconds: settings['auth.maxLifetimeSeconds'],
            requiresExp: settings['auth.requireExp'] === 'on',
          });
    // What only the accounts tell goes first: that is what was refused.
    const cause = explainAccount(refused);
    return cause !== undefined && form !== undefined ? `${cause} Besides: ${form}` : (cause ?? form);
  };
}
