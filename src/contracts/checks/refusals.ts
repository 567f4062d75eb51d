/**
 * What is refused before a request is looked at: bad credentials, input that is no request at all, paths that don't exist.
 * Always a 4xx in the vendor's shape, reported as JSON.
 */
import type { Check, CheckContext, Need } from '../run/check.ts';
import type { CallOptions } from '../wire/http-client.ts';
import { isPaid, isAccepted } from '../wire/http-client.ts';
import { pick } from '../spec/pick.ts';
import type { RefusalRule } from '../assertions/answers.ts';
import { judgeRefusalShape, judgeSchema, judgeSuccess, readJson, tell, describeAnswer } from '../assertions/answers.ts';
import { plainRequest, requestSchemaOf } from '../assertions/requests.ts';
import type { Operation } from '../spec/catalog.ts';
import { operationById, operations } from '../spec/catalog.ts';
import { planOf } from '../spec/request-plan.ts';
import { readRequest } from '../spec/judge.ts';
import {
  defineCheck,
  isDear,
  nameCheck,
  namedRequest,
  priceOfTasks,
  refusalCheck,
  requestOptions,
  sourceNeeds,
} from './rules.ts';
import type { FactId } from '../spec/vendors.ts';

// Authentication: what is refused, with which code. None of these requests has good credentials, so none costs anything.

/** A read and a create: servers have been seen that guard only one kind. */
const tried = [operationById('kling.list-preset-voices'), operationById('kling.create-text-to-audio')];

/** A request that nothing but its credential can make wrong. */
function withCredential(context: CheckContext, operation: Operation, value: string, shown: string): CallOptions {
  const authorization = { value, shown };
  if (operation.schemas.body === undefined) return { authorization };
  const isDeletion = operation.action === 'delete-voice';
  return { body: isDeletion ? { voice_id: '1' } : plainRequest(requestOptions(context, operation)), authorization };
}

const missingCheck = (operation: Operation): Check =>
  refusalCheck({
    operation,
    name: 'auth/missing',
    title: 'a request without Authorization is refused',
    tags: ['auth', 'no-credentials'],
    options: (context) => ({ ...withCredential(context, operation, '', ''), authorization: null }),
    refusal: { codes: [1001], messages: ['Authorization is empty'], mark: 'observed', facts: ['auth-missing'] },
  });

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

const minute = 60;

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
    make: (context) => sign(context, { expiresIn: -10 * minute, notBeforeIn: -35 * minute }, 'THAT_HAS_EXPIRED'),
  },
  {
    name: 'not-yet-valid',
    title: 'a token that is not valid yet',
    needs: ['access-key'],
    facts: ['jwt-times'],
    rule: { codes: [1003], messages: ['Authorization is not yet valid'], mark: 'documented', wordingMark: 'inferred' },
    make: (context) => sign(context, { expiresIn: 25 * minute, notBeforeIn: 10 * minute }, 'NOT_YET_VALID'),
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
    title: 'a token of an unknown access key',
    needs: ['access-key', 'known-credentials'],
    facts: ['auth-unknown-access-key'],
    rule: { codes: [1002], messages: ['access key not found'], mark: 'observed' },
    make: (context) => sign(context, { issuer: 'kling-contract-kit-nobody' }, 'OF_AN_UNKNOWN_KEY'),
  },
  {
    name: 'unknown-api-key',
    title: 'an unknown API key',
    needs: ['known-credentials'],
    facts: ['auth-unknown-api-key'],
    rule: { codes: [1002], messages: ['api key not found'], mark: 'observed' },
    // Of the right form, made of words: no key of any account.
    make: () => Promise.resolve([`Bearer api-key-kling-${'nobody'.repeat(7)}x`, 'Bearer $KLING_API_KEY_OF_NOBODY']),
  },
];

const tokenCheck = (operation: Operation, { name, title, needs, facts, rule, make }: TokenCase): Check =>
  refusalCheck({
    operation,
    name: `auth/${name}`,
    title: `${title} is refused`,
    tags: ['auth', ...(needs.length === 0 ? ['no-credentials'] : [])],
    needs,
    options: async (context) => withCredential(context, operation, ...(await make(context))),
    refusal: { ...rule, facts },
  });

function goodTokenChecks(operation: Operation): readonly Check[] {
  const send = (context: CheckContext, value: string, shown: string) =>
    context.call(operation, withCredential(context, operation, value, shown));
  const jwt = defineCheck({
    id: nameCheck(operation, 'auth', 'good-token'),
    title: `${operation.summary}: a signed token is accepted`,
    tags: ['auth'],
    operation,
    facts: ['jwt-form'],
    needs: ['access-key'],
    async run(context) {
      for (const claims of [{}, { notBeforeIn: -60 }]) {
        const credential = await sign(context, claims, 'GOOD');
        judgeSuccess(context, await send(context, ...credential), operation);
      }
    },
  });
  const long = defineCheck({
    id: nameCheck(operation, 'auth', 'long-token'),
    title: `${operation.summary}: a token that is valid for a day is accepted`,
    tags: ['auth'],
    operation,
    facts: ['jwt-max-exp'],
    needs: ['access-key'],
    async run(context) {
      const exchange = await send(context, ...(await sign(context, { expiresIn: 24 * 60 * minute }, 'OF_A_DAY')));
      if (isAccepted(exchange)) return void judgeSuccess(context, exchange, operation);
      // The samples sign for half an hour; from which length on it is too long is unknown.
      tell(context, exchange, 'long-token', `A token of a day was answered ${describeAnswer(exchange)}.`, {
        mark: 'invented',
        fact: 'jwt-max-exp',
      });
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
      const exchange = await send(context, `Bearer ${context.apiKey ?? ''}`, 'Bearer $KLING_API_KEY');
      judgeSuccess(context, exchange, operation);
    },
  });
  return [jwt, long, key];
}
function authenticationChecks(): readonly Check[] {
  const [read] = tried;
  return [
    ...operations.filter((row) => row.auth !== 'none').map(missingCheck),
    ...tried.flatMap((operation) => cases.map((row) => tokenCheck(operation, row))),
    ...(read ? goodTokenChecks(read) : []),
  ];
}

interface BadCase {
  readonly name: string;
  readonly title: string;
  /** Given are a valid body and the name of a field. */
  readonly make: (valid: string, field: string) => CallOptions;
}

const deep = (field: string, depth: number) => `{"${field}":${'['.repeat(depth)}${']'.repeat(depth)}}`;

const badCases: readonly BadCase[] = [
  { name: 'malformed', title: 'broken JSON', make: () => ({ text: '{"voice_name": "Ada", ' }) },
  { name: 'truncated', title: 'a body that ends too early', make: (valid) => ({ text: valid.slice(0, -1) }) },
  { name: 'not-json', title: 'text that is no JSON', make: () => ({ text: 'voice_name=Ada&voice_url=x' }) },
  { name: 'empty', title: 'an empty body', make: () => ({ text: '' }) },
  { name: 'array', title: 'an array', make: (valid) => ({ text: `[${valid}]` }) },
  { name: 'string', title: 'a JSON text', make: () => ({ text: '"Ada"' }) },
  { name: 'number', title: 'a number', make: () => ({ text: '7' }) },
  { name: 'null', title: 'null', make: () => ({ text: 'null' }) },
  {
    name: 'not-utf8',
    title: 'bytes that are no UTF-8',
    make: () => ({ text: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) }),
  },
  { name: 'deep', title: 'very deep nesting', make: (_valid, field) => ({ text: deep(field, 20_000) }) },
  {
    name: 'plain-text',
    title: 'the content type text/plain',
    make: (valid) => ({ text: valid, contentType: 'text/plain' }),
  },
  {
    name: 'form',
    title: 'a form',
    make: () => ({ text: 'voice_name=Ada', contentType: 'application/x-www-form-urlencoded' }),
  },
  { name: 'no-content-type', title: 'no content type', make: (valid) => ({ text: valid, contentType: null }) },
  {
    name: 'broken-gzip',
    title: 'a content encoding that is not there',
    make: (valid) => ({ text: valid, headers: { 'content-encoding': 'gzip' } }),
  },
];

function badCheck(operation: Operation, row: BadCase): Check {
  return defineCheck({
    id: nameCheck(operation, 'bad-input', row.name),
    title: `${operation.summary}: ${row.title} is refused in the vendor's shape`,
    tags: ['bad-input', 'refusals'],
    operation,
    facts: ['error-table', 'envelope-error', 'content-type'],
    needs: sourceNeeds(operation),
    async run(context) {
      const valid = JSON.stringify(
        operation.action === 'delete-voice' ? { voice_id: '1' } : namedRequest(context, operation),
      );
      const [field] = planOf(requestSchemaOf(operation) ?? '').fields;
      const exchange = await context.call(operation, row.make(valid, field?.name ?? 'voice_name'));
      if (isAccepted(exchange)) {
        tell(context, exchange, 'refused', `${row.title} must be refused with a 4xx, but was accepted.`);
        return;
      }
      const code = judgeRefusalShape(context, exchange)?.code;
      if (code === undefined || code === 1200 || code === 1201) return;
      tell(context, exchange, 'code', `Bad input is 1200 or 1201, but this was ${code}.`, { fact: 'error-table' });
    },
  });
}

function unknownKeyCheck(operation: Operation): Check {
  return defineCheck({
    id: nameCheck(operation, 'unknown-key'),
    title: `${operation.summary}: an unknown key is ignored, or refused as such`,
    tags: ['requests'],
    operation,
    cost: priceOfTasks(operation),
    facts: ['unknown-keys'],
    needs: sourceNeeds(operation),
    async run(context) {
      const valid = namedRequest(context, operation);
      const exchange = await context.call(operation, { body: { ...valid, nobody_knows_this: { a: [1] } } });
      if (isAccepted(exchange)) return void judgeSuccess(context, exchange, operation);
      const code = judgeRefusalShape(context, exchange)?.code;
      if (code === undefined || code === 1201) return;
      tell(context, exchange, 'code', `An unknown key is ignored or 1201, but this was ${code}.`, { mark: 'inferred' });
    },
  });
}

function tolerantChecks(operation: Operation): readonly Check[] {
  const row = (name: string, title: string, make: (context: CheckContext) => CallOptions) =>
    defineCheck({
      id: nameCheck(operation, 'tolerates', name),
      title: `${operation.summary}: ${title}`,
      tags: ['requests', 'routes'],
      operation,
      cost: priceOfTasks(operation, isPaid(operation) ? 1 : 0),
      facts: name === 'empty-strings' ? ['empty-strings-absent'] : ['trailing-slash'],
      needs: sourceNeeds(operation),
      async run(context) {
        judgeSuccess(context, await context.call(operation, make(context)), operation);
      },
    });
  const valid = (context: CheckContext) => namedRequest(context, operation);
  if (operation.method === 'GET')
    return [row('trailing-slash', 'a trailing slash', () => ({ path: `${operation.path}/` }))];
  return [
    row('trailing-slash', 'a trailing slash', (context) => ({ path: `${operation.path}/`, body: valid(context) })),
    row('empty-strings', 'empty texts in optional fields', (context) => ({
      body: {
        ...(operation.schemas.callback ? { callback_url: '', external_task_id: '' } : {}),
        ...plainRequest(requestOptions(context, operation)),
      },
    })),
  ];
}

const presets = operationById('kling.list-preset-voices');

function routeChecks(): readonly Check[] {
  const unknown = ['/v1/task/list', '/v1/voices', '/v1/models', '/nothing/here'].map((path) =>
    defineCheck({
      id: `kling.routes/unknown${path}`,
      title: `The path ${path} does not exist`,
      tags: ['routes', 'refusals'],
      facts: ['unknown-path'],
      async run(context) {
        const exchange = await context.call(presets, { path });
        const body = readJson(context, exchange);
        const status = exchange.answer?.status;
        if (exchange.answer && status !== 404) {
          tell(context, exchange, 'status', `An unknown path is 404, but this was ${status ?? 0}.`, {
            mark: 'observed',
          });
          return;
        }
        // A body in the vendor's envelope with 1202 is the other reading: the table has a code for it.
        if (body === undefined || pick(body, 'code') === 1202) return;
        judgeSchema(context, exchange, 'kling/not-found.json', body);
        const shown = pick(body, 'path');
        if (shown !== path) tell(context, exchange, 'path', `The body must name ${path}, but says ${String(shown)}.`);
      },
    }),
  );
  const wrongMethod = [presets, operationById('kling.text-to-speech')].map((operation) =>
    defineCheck({
      id: nameCheck(operation, 'wrong-method'),
      title: `${operation.summary}: another method is refused`,
      tags: ['routes', 'refusals'],
      operation,
      facts: ['error-table'],
      async run(context) {
        const method = operation.method === 'GET' ? 'DELETE' : 'GET';
        const exchange = await context.call(operation, { method });
        const body = readJson(context, exchange);
        const status = exchange.answer?.status ?? 0;
        if (exchange.answer && (status < 400 || status >= 500)) {
          tell(context, exchange, 'status', `A wrong method is a 4xx, but this was ${status}.`, {
            fact: 'error-table',
          });
        } else if (body !== undefined && pick(body, 'status') !== status) judgeRefusalShape(context, exchange);
      },
    }),
  );
  return [...unknown, ...wrongMethod];
}

function charsetCheck(operation: Operation): Check {
  return defineCheck({
    id: nameCheck(operation, 'tolerates', 'charset'),
    title: `${operation.summary}: a content type with a charset, and text beyond ASCII`,
    tags: ['requests'],
    operation,
    cost: priceOfTasks(operation),
    facts: ['content-type'],
    async run(context) {
      const body = { ...namedRequest(context, operation), prompt: '雨打铁皮屋顶 🌧' };
      const options = { body, contentType: 'application/json; charset=UTF-8' };
      judgeSuccess(context, await context.call(operation, options), operation);
    },
  });
}

/** Checks of input that is no request, and of paths. */
function badInputChecks(): readonly Check[] {
  const posts = operations.filter((row) => row.method === 'POST');
  const creators = posts.filter((row) => isPaid(row) && !isDear(row));
  // A query that must hold something is refused without it, whatever the path looks like.
  const needsNothing = (query: string) => readRequest(query, {}, {}).faults.length === 0;
  const gets = operations.filter(
    ({ method, schemas }) => method === 'GET' && schemas.query && needsNothing(schemas.query),
  );
  return [
    ...posts.flatMap((operation) => badCases.map((row) => badCheck(operation, row))),
    ...creators.map(unknownKeyCheck),
    ...[...creators, ...gets].flatMap(tolerantChecks),
    ...creators.filter((row) => row.product === 'text-to-audio').map(charsetCheck),
    ...routeChecks(),
  ];
}

/** Checks of what is refused before a request is looked at. */
export const refusalChecks = (): readonly Check[] => [...authenticationChecks(), ...badInputChecks()];
