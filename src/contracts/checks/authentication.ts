/**
 * Authentication: what is refused, with which code. None of these requests has good credentials, so none costs anything.
 */
import type { Check, CheckContext, Need } from '../run/check.ts';
import type { Exchange } from '../wire/exchange.ts';
import { judgeRefusal, judgeSuccess } from '../assertions/answers.ts';
import type { RefusalRule } from '../assertions/answers.ts';
import { plainRequest } from '../assertions/requests.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationById, operations } from '../spec/catalog.ts';
import type { FactId } from '../spec/facts.ts';
import { defineCheck, nameCheck, requestOptions } from './define.ts';

/** A read and a create: servers have been seen that guard only one kind. */
const tried = [operationById('kling.list-preset-voices'), operationById('kling.create-text-to-audio')];

function send(context: CheckContext, operation: Operation, value: string | null, shown: string): Promise<Exchange> {
  const hasBody = operation.schemas.body !== undefined && operation.action !== 'delete-voice';
  const body = hasBody ? { body: plainRequest(requestOptions(context, operation)) } : {};
  const empty = operation.schemas.body !== undefined && !hasBody ? { body: { voice_id: '1' } } : {};
  return context.call(operation, { ...body, ...empty, authorization: value === null ? null : { value, shown } });
}

function missingCheck(operation: Operation): Check {
  const facts = ['auth-missing'] as const;
  return defineCheck({
    id: nameCheck(operation, 'auth', 'missing'),
    title: `${operation.summary}: a request without Authorization is refused`,
    tags: ['auth', 'no-credentials'],
    operation,
    facts,
    async run(context) {
      judgeRefusal(context, await send(context, operation, null, ''), {
        codes: [1001],
        messages: ['Authorization is empty'],
        mark: 'observed',
        facts,
      });
    },
  });
}

interface TokenCase {
  readonly name: string;
  readonly title: string;
  readonly needs: readonly Need[];
  readonly facts: readonly [FactId, ...FactId[]];
  readonly rule: Omit<RefusalRule, 'facts'>;
  /** The header's value, and what reports show in its place. */
  readonly make: (context: CheckContext) => Promise<readonly [value: string, shown: string]>;
}

async function sign(
  context: CheckContext,
  claims: Parameters<NonNullable<CheckContext['tokens']>['sign']>[0],
  shown: string,
): Promise<readonly [string, string]> {
  return [`Bearer ${(await context.tokens?.sign(claims)) ?? ''}`, `Bearer $KLING_TOKEN_${shown}`];
}

const plain = (value: string) => () => Promise.resolve([value, value] as const);

const hour = 3600;

const cases: readonly TokenCase[] = [
  {
    name: 'garbage',
    title: 'a bearer that is neither key nor token',
    needs: [],
    facts: ['auth-garbage'],
    rule: { codes: [1002], messages: ['The token was expected to have 3 parts, but got 0'], mark: 'observed' },
    make: plain('Bearer abc'),
  },
  {
    name: 'scheme',
    title: 'another scheme than Bearer',
    needs: [],
    facts: ['error-table'],
    rule: { codes: [1000, 1001, 1002], mark: 'documented' },
    make: plain('Basic a2xpbmc6a2xpbmc='),
  },
  {
    name: 'malformed',
    title: 'a token whose parts are no JSON',
    needs: [],
    facts: ['error-table'],
    rule: { codes: [1000, 1002], mark: 'documented' },
    make: plain('Bearer not.a.token'),
  },
  {
    name: 'unsigned',
    title: 'a token that says it needs no signature',
    needs: [],
    facts: ['jwt-form'],
    rule: { codes: [1000, 1002], mark: 'documented' },
    make: plain('Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJub2JvZHkiLCJleHAiOjQxMDI0NDQ4MDB9.'),
  },
  {
    name: 'expired',
    title: 'a token that has expired',
    needs: ['access-key'],
    facts: ['jwt-times'],
    rule: { codes: [1004], messages: ['Authorization has expired'], mark: 'documented', wordingMark: 'inferred' },
    make: (context) => sign(context, { expiresIn: -hour, notBeforeIn: -2 * hour }, 'THAT_HAS_EXPIRED'),
  },
  {
    name: 'not-yet-valid',
    title: 'a token that is not valid yet',
    needs: ['access-key'],
    facts: ['jwt-times'],
    rule: { codes: [1003], messages: ['Authorization is not yet valid'], mark: 'documented', wordingMark: 'inferred' },
    make: (context) => sign(context, { expiresIn: 2 * hour, notBeforeIn: hour }, 'NOT_YET_VALID'),
  },
  {
    name: 'wrong-signature',
    title: 'a token signed with another secret',
    needs: ['access-key', 'known-credentials'],
    facts: ['jwt-wrong-signature', 'error-table'],
    rule: { codes: [1000, 1002], mark: 'documented' },
    make: (context) => sign(context, { secret: 'kling-contract-kit-wrong-secret-0123456789' }, 'WRONGLY_SIGNED'),
  },
  {
    name: 'unknown-access-key',
    title: 'a token of an access key that nobody has',
    needs: ['access-key', 'known-credentials'],
    facts: ['auth-unknown-access-key'],
    rule: { codes: [1002], messages: ['access key not found'], mark: 'observed' },
    make: (context) => sign(context, { issuer: 'kling-contract-kit-nobody' }, 'OF_AN_UNKNOWN_KEY'),
  },
  {
    name: 'unknown-api-key',
    title: 'an API key that nobody has',
    needs: ['known-credentials'],
    facts: ['auth-unknown-api-key'],
    rule: { codes: [1002], messages: ['api key not found'], mark: 'observed' },
    // Of the right form, made of words: no key of anybody.
    make: () => Promise.resolve([`Bearer api-key-kling-${'nobody'.repeat(7)}x`, 'Bearer $KLING_API_KEY_OF_NOBODY']),
  },
];

function tokenCheck(operation: Operation, row: TokenCase): Check {
  return defineCheck({
    id: nameCheck(operation, 'auth', row.name),
    title: `${operation.summary}: ${row.title} is refused`,
    tags: ['auth', ...(row.needs.length === 0 ? ['no-credentials'] : [])],
    operation,
    facts: row.facts,
    needs: row.needs,
    async run(context) {
      const [value, shown] = await row.make(context);
      judgeRefusal(context, await send(context, operation, value, shown), { ...row.rule, facts: row.facts });
    },
  });
}

function goodTokenChecks(operation: Operation): readonly Check[] {
  const jwt = defineCheck({
    id: nameCheck(operation, 'auth', 'good-token'),
    title: `${operation.summary}: a signed token is accepted`,
    tags: ['auth'],
    operation,
    facts: ['jwt-form', 'jwt-max-exp'],
    needs: ['access-key'],
    async run(context) {
      for (const claims of [{}, { notBeforeIn: -60 }, { expiresIn: 24 * hour }]) {
        const [value, shown] = await sign(context, claims, 'GOOD');
        judgeSuccess(context, await send(context, operation, value, shown), operation);
      }
    },
  });
  const key = defineCheck({
    id: nameCheck(operation, 'auth', 'good-api-key'),
    title: `${operation.summary}: an API key is accepted`,
    tags: ['auth'],
    operation,
    facts: ['api-key-everywhere'],
    needs: ['api-key'],
    async run(context) {
      const exchange = await send(context, operation, `Bearer ${context.apiKey ?? ''}`, 'Bearer $KLING_API_KEY');
      judgeSuccess(context, exchange, operation);
    },
  });
  return [jwt, key];
}

/** Checks of authentication. */
export function authenticationChecks(): readonly Check[] {
  const [read] = tried;
  return [
    ...operations.filter((row) => row.auth === 'bearer').map(missingCheck),
    ...tried.flatMap((operation) => cases.map((row) => tokenCheck(operation, row))),
    ...(read ? goodTokenChecks(read) : []),
  ];
}
