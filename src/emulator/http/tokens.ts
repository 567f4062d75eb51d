/**
 * Tokens (JWT) of the access keys: to which account one belongs, or why it is refused. They are judged by the wall clock,
 * whatever the account's own clock says.
 */
import { hash } from 'node:crypto';
import { compactVerify, decodeJwt, decodeProtectedHeader, errors } from 'jose';
import type { Settings } from '../../contracts/spec/vendors.ts';
import type { Failure } from '../core/failures.ts';
import { fail } from '../core/failures.ts';
import type { Account } from '../core/records.ts';
import { accessKeyCredential, apiKeyCredential } from '../core/records.ts';
import type { Presented } from '../dialects/dialect.ts';

export interface TokenDeps {
  readonly findAccount: (credential: string) => Account | undefined | Promise<Account | undefined>;
  /** Secret of an access key; `undefined` in open mode, where any secret is right. */
  readonly findSecret: ((accessKey: string) => string | undefined | Promise<string | undefined>) | undefined;
  readonly settings: Settings;
  readonly wallNow: () => number;
}

interface Claims {
  /** The access key. */
  readonly iss: string;
  /** Seconds since 1970. */
  readonly exp: number | undefined;
  readonly nbf: number | undefined;
}

/** A token that was verified once: only its times and its account's existence are looked at again. */
interface SeenToken extends Claims {
  /** Secret it was verified with: an account that is made anew with another one has other tokens. */
  readonly secret: string | undefined;
}

const maxSeenTokens = 10_000;

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

/** Whether the token is signed with the secret. Its times are judged apart, so that the two can be distinguished. */
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

function checkTimes({ exp, nbf }: Claims, settings: Settings, nowMs: number): Failure | undefined {
  const now = nowMs / 1000;
  const leeway = settings['auth.leewaySeconds'];
  const longest = settings['auth.maxLifetimeSeconds'];
  if (exp === undefined && settings['auth.requireExp'] === 'on') return fail('auth.invalid');
  if (exp !== undefined && exp + leeway <= now) return fail('auth.expired');
  if (nbf !== undefined && nbf - leeway > now) return fail('auth.not-yet-valid');
  if (longest > 0 && exp !== undefined && exp > now + longest + leeway) return fail('auth.invalid');
  return undefined;
}

/** Whose credential was presented, whether it is right or not: for what is reported, never for what is allowed. */
export function ownerCredentialOf(presented: Presented): string | undefined {
  if (presented.kind === 'api-key') return apiKeyCredential(presented.key);
  if (presented.kind !== 'jwt') return undefined;
  try {
    const { iss } = decodeJwt(presented.token);
    return typeof iss === 'string' && iss !== '' ? accessKeyCredential(iss) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes the judge of an emulator's tokens.
 *
 * @example await createTokenJudge(deps)('eyJhbGciOi…') // the account, or { code: 'auth.expired' }
 */
export function createTokenJudge(deps: TokenDeps): (jwt: string) => Promise<Account | Failure> {
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
    const secret = await deps.findSecret?.(claims.iss);
    if (deps.findSecret) {
      if (secret === undefined) return fail('auth.access-key-unknown');
      if (!(await isSignedWith(token, secret))) return fail('auth.signature');
    }
    return remember(digest, { ...claims, secret });
  };
  return async (jwt) => {
    const digest = digestOf(jwt);
    const known = seen.get(digest);
    const isGood = known && known.secret === (await deps.findSecret?.(known.iss));
    const token = isGood ? known : await verify(jwt, digest);
    if ('code' in token) return token;
    const failure = checkTimes(token, deps.settings, deps.wallNow());
    return failure ?? (await deps.findAccount(accessKeyCredential(token.iss))) ?? fail('auth.access-key-unknown');
  };
}
