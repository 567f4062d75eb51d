/** Faults in authentication. A server that takes a bad token is made by giving the emulator a good one. */
import type { Breakage, WireRequest } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { claimsOf, onRefusal, paths, pathOf } from './patches.ts';

const read = 'kling.list-preset-voices';
const create = 'kling.create-text-to-audio';

/** The account's API key, which the runner of the mutants puts here. */
export const goodKeyHeader = 'x-good-key';

export const letIn = (when: (request: WireRequest) => boolean): Breakage => ({
  request(request) {
    if (when(request)) request.headers['authorization'] = `Bearer ${request.headers[goodKeyHeader] ?? ''}`;
  },
});

const seconds = () => Date.now() / 1000;
const has = (request: WireRequest) => request.headers['authorization'] !== undefined;
const algorithmOf = (request: WireRequest) =>
  Buffer.from(
    (request.headers['authorization'] ?? '').replace('Bearer ', '').split('.')[0] ?? '',
    'base64url',
  ).toString();

export const authMutants: readonly Mutant[] = [
  {
    name: 'no-auth-needed',
    fault: 'a request without Authorization is served',
    breakage: letIn((request) => !has(request)),
    checks: [`${read}/auth/missing`],
    says: /must be refused with 1001, but was accepted/,
  },
  {
    name: 'creates-unguarded',
    fault: 'only reads are guarded',
    breakage: letIn((request) => !has(request) && request.method === 'POST'),
    checks: [`${create}/auth/missing`],
    says: /must be refused with 1001, but was accepted/,
  },
  {
    name: 'costs-unguarded',
    fault: 'account costs are answered without a credential',
    breakage: letIn((request) => !has(request) && pathOf(request) === paths.costs),
    checks: ['kling.get-account-costs/auth/missing'],
    // Without Authorization the times are missing too: a guarded server tells the first of the two.
    says: /must be 1001, but the answer is 400\/1200|but was accepted/,
  },
  {
    name: 'missing-code',
    fault: 'a missing Authorization is refused with 1002',
    breakage: onRefusal((body) => {
      if (body['code'] === 1001) body['code'] = 1002;
    }),
    checks: [`${read}/auth/missing`],
    says: /code must be 1001, but the answer is 401\/1002/,
  },
  {
    name: 'forbidden-403',
    fault: 'a missing Authorization is HTTP 403',
    breakage: onRefusal((body, answer) => {
      if (body['code'] === 1001) answer.status = 403;
    }),
    checks: [`${read}/auth/missing`],
    says: /Code 1001 comes with HTTP 401, but came with 403/,
  },
  {
    name: 'garbage-accepted',
    fault: 'any bearer is a key',
    breakage: letIn((request) => request.headers['authorization'] === 'Bearer abc'),
    checks: [`${read}/auth/garbage`],
    says: /must be refused with 1002, but was accepted/,
  },
  {
    name: 'expired-accepted',
    fault: 'an expired token is accepted',
    breakage: letIn((request) => Number(claimsOf(request)?.['exp'] ?? Infinity) < seconds()),
    checks: [`${read}/auth/expired`, `${create}/auth/expired`],
    says: /must be refused with 1004, but was accepted/,
  },
  {
    name: 'expired-code',
    fault: 'an expired token is refused with 1002',
    breakage: onRefusal((body) => {
      if (body['code'] === 1004) body['code'] = 1002;
    }),
    checks: [`${read}/auth/expired`],
    says: /code must be 1004, but the answer is 401\/1002/,
  },
  {
    name: 'too-early-accepted',
    fault: 'a token that is not valid yet is accepted',
    breakage: letIn((request) => Number(claimsOf(request)?.['nbf'] ?? 0) > seconds()),
    checks: [`${read}/auth/not-yet-valid`],
    says: /must be refused with 1003, but was accepted/,
  },
  {
    name: 'any-signature',
    fault: 'signatures are not looked at',
    breakage: letIn((request) => {
      const claims = claimsOf(request);
      return String(claims?.['iss']).startsWith('mutant-') && Number(claims?.['exp']) > seconds();
    }),
    checks: [`${read}/auth/wrong-signature`],
    says: /must be refused with 1000 or 1002, but was accepted/,
  },
  {
    name: 'any-issuer',
    fault: 'a token of an unknown access key is accepted',
    breakage: letIn((request) => String(claimsOf(request)?.['iss']).endsWith('nobody')),
    checks: [`${read}/auth/unknown-access-key`],
    says: /must be refused with 1002, but was accepted/,
  },
  {
    name: 'any-api-key',
    fault: 'an unknown API key is accepted',
    breakage: letIn((request) => (request.headers['authorization'] ?? '').startsWith('Bearer api-key-kling-nobody')),
    checks: [`${create}/auth/unknown-api-key`],
    says: /must be refused with 1002, but was accepted/,
  },
  {
    name: 'unsigned-accepted',
    fault: 'a token that needs no signature is accepted',
    breakage: letIn((request) => algorithmOf(request).includes('none')),
    checks: [`${read}/auth/unsigned`],
    says: /must be refused with 1000 or 1002, but was accepted/,
  },
  {
    name: 'basic-accepted',
    fault: 'the scheme is not looked at',
    breakage: letIn((request) => (request.headers['authorization'] ?? '').startsWith('Basic')),
    checks: [`${read}/auth/scheme`],
    says: /must be refused with 1000 or 1001 or 1002, but was accepted/,
  },
  {
    name: 'tokens-refused',
    fault: 'signed tokens are not accepted any more',
    breakage: {
      request: (request) => {
        if (claimsOf(request)) request.headers['authorization'] = 'Bearer api-key-kling-old';
      },
    },
    checks: [`${read}/auth/good-token`],
    says: /must be accepted, but was answered 401/,
  },
];
