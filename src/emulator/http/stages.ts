/**
 * The steps of the request path by name; a dialect says in which order they are taken.
 */
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Operation } from '../../contracts/spec/catalog.ts';
import { isOffered } from '../../contracts/spec/catalog.ts';
import type { CredentialFacts } from '../../contracts/spec/explain-credential.ts';
import { describePlaceholder, readCredentialFacts } from '../../contracts/spec/explain-credential.ts';
import type { Fault, Notice, ParsedRequest, RuleSettings } from '../../contracts/spec/parsed-request.ts';
import { joinMisnamed } from '../../contracts/spec/judge.ts';
import { explainBytes, sourceAt } from '../../contracts/spec/json-text.ts';
import { spellingsOf } from '../../contracts/spec/redaction.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import { vendorOf, vendors } from '../../contracts/spec/vendors.ts';
import type { KnownOperation } from '../../contracts/spec/vendors/vendor.ts';
import { keyIn } from '../../contracts/spec/vendors/vendor.ts';
import type { Failure, FailureCode } from '../core/failures.ts';
import { fail } from '../core/failures.ts';
import type { Account } from '../core/records.ts';
import { apiKeyCredential, timeOf } from '../core/records.ts';
import { refuseBill } from '../core/funds.ts';
import type { Dialect, StageName, Presented, RateRule } from '../dialects/dialect.ts';
import type { Exchange } from './exchange.ts';
import type { SentBeside } from './misplaced-fields.ts';
import { explainPlaces, noteBeside } from './misplaced-fields.ts';
import type { BodyReading, ReadBody } from './read-body.ts';
import { parseJson } from './read-body.ts';
import type { TokenDeps } from './tokens.ts';
import { createTokenJudge } from './tokens.ts';

/** Names of headers with credentials, by vendor, as Node gives them. */
const credentialHeaders: ReadonlyMap<string, string> = new Map(
  vendors.map(({ id, credential }) => [id, credential.header.toLowerCase()]),
);

/**
 * Name of the header that the vendor's credentials stand in, in lower case.
 *
 * @example credentialHeaderOf(kling) // 'authorization'
 */
export const credentialHeaderOf = ({ id }: Pick<Dialect, 'id'>): string => credentialHeaders.get(id) ?? '';

/** What the client sent in the header that the vendor's credentials stand in. */
export function credentialOf({ headers }: IncomingMessage, dialect: Dialect): string | undefined {
  const value = headers[credentialHeaderOf(dialect)];
  return typeof value === 'string' ? value : value?.[0];
}

/** The token as sent, also as it stands in a URL or in JSON when that looks different. Known on every path. */
export function presentedSecrets(value: string): readonly string[] {
  const token = keyIn(value);
  // Fewer characters stand in every text by chance, and are no key; nor is `undefined`, which must be reported.
  return token.length < 6 || describePlaceholder(token) !== undefined ? [] : spellingsOf(token);
}

/** What a header with a credential says by itself. */
interface PresentedHeader {
  readonly value: string;
  readonly secrets: readonly string[];
  /** Absent when there is nothing about it to tell, now or later. */
  readonly facts: CredentialFacts | undefined;
}

const readHeader = (value: string): PresentedHeader => ({
  value,
  secrets: presentedSecrets(value),
  facts: readCredentialFacts(value),
});

/**
 * Reads headers with credentials. Most clients have one for all their requests, and send the same one with every request of
 * a connection: the last one is kept, and the last one of each connection for as long as that lives.
 */
export function createHeaderReader(): (socket: Socket, value: string) => PresentedHeader {
  const ofConnection = new WeakMap<Socket, PresentedHeader>();
  let last: PresentedHeader | undefined;
  return (socket, value) => {
    if (last?.value === value) return last;
    const known = ofConnection.get(socket);
    last = known?.value === value ? known : readHeader(value);
    if (last !== known) ofConnection.set(socket, last);
    return last;
  };
}

export interface StageDeps {
  readonly authenticate: Authenticate;
  readonly limitRate: RateLimit;
  readonly readBody: ReadBody;
  readonly readRequest: (
    schemaId: string,
    raw: unknown,
    settings: RuleSettings,
    source?: string,
    within?: string,
  ) => ParsedRequest;
  /** Settings of requests that belong to no account. */
  readonly settings: Settings;
}

/** Whatever the operation makes of a body: it did not come whole, or had no room. */
const neverCame: ReadonlySet<FailureCode> = new Set(['body.timeout', 'body.broken', 'server.busy']);

export type Stage = (exchange: Exchange, operation: Operation) => Failure | undefined | Promise<Failure | undefined>;

const isJson = (contentType: string | undefined) =>
  contentType !== undefined && /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(contentType.trim());

/**
 * The charset of a Content-Type, where it is not that of JSON.
 *
 * @example charsetOf('application/json; charset=utf-16') // 'utf-16'
 */
export function charsetOf(contentType = ''): string | undefined {
  const [, charset] = /;\s*charset\s*=\s*"?([^\s";]{1,60})/i.exec(contentType) ?? [];
  return charset === undefined || /^(?:utf-?8|us-ascii|ascii)$/i.test(charset) ? undefined : charset;
}

/** The first value of each query parameter. */
function readQuery(query: string): Record<string, string> {
  const values = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(query)) values[name] ??= value;
  return values;
}

/** Makes the body an object, once. */
function parseBody(exchange: Exchange): Failure | undefined {
  if (exchange.sent) return undefined;
  const parsed = parseJson(exchange.text);
  if (typeof parsed === 'string') return fail(parsed);
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('body.not-an-object');
  exchange.sent = value as Readonly<Record<string, unknown>>;
  return undefined;
}

/** The refusal of broken rules in the vendor's words. */
export function refusalOf(dialect: Dialect, faults: readonly [Fault, ...Fault[]]): Failure {
  const [first] = faults;
  const messages = faults.map((fault) => fault.refusal.message);
  const message = dialect.joinRefusals?.(messages) ?? first.refusal.message;
  const refusal = { ...first.refusal, message };
  return { code: 'request.invalid', detail: first.pointer, refusal, rule: first.rule };
}

/** The refusal of what the vendor has and the emulator has not. */
export const notEmulated = ({ method, path, selector }: KnownOperation): Failure =>
  fail('route.not-emulated', `${method} ${path}${selector ? ` with ${selector.field} '${selector.value}'` : ''}`);

/** What the vendor has on the paths of an operation and the emulator has not. */
const knownBeside = (dialect: Dialect, { method, path, otherPaths = [] }: Operation): readonly KnownOperation[] =>
  vendorOf(dialect.id).notEmulated.filter(
    (known) => known.method === method && (known.path === path || otherPaths.includes(known.path)),
  );

/** The request belongs to the account that its credential names. */
function admit(exchange: Exchange, found: Account | Failure): Failure | undefined {
  if (!('credentials' in found)) return found;
  exchange.account = found;
  if (found.webhookSecrets.length > 0) exchange.secrets = [...exchange.secrets, ...found.webhookSecrets];
  return undefined;
}

/** No closure for each body: its code would be compiled again after each garbage collection. */
async function takeLateBody(exchange: Exchange, operation: Operation, body: Promise<BodyReading>) {
  return takeBody(exchange, operation, await body);
}

function takeBody(exchange: Exchange, operation: Operation, body: BodyReading): Failure | undefined {
  exchange.text = body.text;
  exchange.isBodyRead = true;
  const { 'content-encoding': coding, 'content-type': type } = exchange.req.headers;
  if (!body.ok)
    exchange.explained =
      body.failure === 'body.malformed' ? explainBytes(body.text, { coding, charset: charsetOf(type) }) : body.cause;
  if (!body.ok && neverCame.has(body.failure)) return fail(body.failure);
  if (operation.method !== 'POST') return undefined;
  if (!isJson(exchange.req.headers['content-type'])) return fail('body.media-type');
  return body.ok ? undefined : fail(body.failure);
}

const hasFault = (faults: readonly Fault[]): faults is readonly [Fault, ...Fault[]] => faults.length > 0;

/** Puts what was read of a part into the parsed request of its message. */
function joinParsed(whole: ParsedRequest, part: ParsedRequest, field: string): ParsedRequest {
  const within = <T extends Pick<Notice, 'pointer' | 'likewise'>>(found: T): T => ({
    ...found,
    pointer: `/${field}${found.pointer}`,
    ...(found.likewise ? { likewise: found.likewise.map((one) => `/${field}${one}`) } : {}),
  });
  const faults = [...whole.faults, ...part.faults.map(within)];
  // What was reported of the part with the whole is not reported again.
  const told = new Set(whole.notices.map(({ pointer }) => pointer));
  const notices = part.notices.map(within).filter(({ pointer }) => !told.has(pointer));
  return joinMisnamed({ value: whole.value, faults, notices: [...whole.notices, ...notices] });
}

/** What stands beside a part was reported with the whole. */
const nothingBeside = { method: 'POST', query: '', text: '' };

const isOdd = ({ notices, faults }: ParsedRequest): boolean => notices.length > 0 || faults.length > 0;

/** The same with the right places of what was sent in wrong ones: of nearly all requests there is nothing to explain. */
function explainOdd(parsed: ParsedRequest, operation: Operation, beside: SentBeside): ParsedRequest {
  const hasMore = beside.method === 'POST' ? beside.query !== '' : beside.text !== '';
  return hasMore || isOdd(parsed) ? explainPlaces(parsed, operation, beside) : parsed;
}

type RefuseKnownModel = (exchange: Exchange, operation: Operation, isUnknown?: boolean) => Failure | undefined;

/**
 * Makes the refusal of a model that shares the path of an operation, and that the vendor has and the emulator has not.
 *
 * @param isUnknown no row has the model: what stands there without a selector is meant, whatever the model
 */
function createModelRefusal(): RefuseKnownModel {
  /** By operation: most have nothing beside them, and are asked with every request. */
  const beside = new Map<Operation, readonly KnownOperation[]>();
  return (exchange, operation, isUnknown = false) => {
    const { dialect, sent } = exchange;
    let candidates = beside.get(operation);
    if (!candidates) beside.set(operation, (candidates = knownBeside(dialect, operation)));
    const known = candidates.find(({ selector }) =>
      selector === undefined ? isUnknown : sent?.[selector.field] === selector.value,
    );
    if (!known) return undefined;
    exchange.known = known;
    // It is none of the catalog's operations.
    exchange.operation = undefined;
    return notEmulated(known);
  };
}

/** What was found of a message without a model as far as the rules of every model say it. */
function keepCommon(
  parsed: ParsedRequest,
  others: readonly ParsedRequest[],
  selector: string,
  models: string,
): ParsedRequest {
  const isIn =
    ({ pointer }: Notice) =>
    (other: ParsedRequest) =>
      [...other.faults, ...other.notices].some((one) => one.pointer === pointer);
  const isBroken =
    ({ pointer, rule }: Fault) =>
    ({ faults }: ParsedRequest) =>
      faults.some((one) => one.pointer === pointer && one.rule === rule);
  const nameAll = (fault: Fault): Fault =>
    fault.pointer === selector && fault.rule !== 'type' ? { ...fault, expected: `one of ${models}` } : fault;
  return {
    ...parsed,
    faults: parsed.faults.filter((fault) => others.every(isBroken(fault))).map(nameAll),
    notices: parsed.notices.filter((notice) => others.every(isIn(notice))),
  };
}

/** The stage that judges body or query, in the words of the dialect. */
function createJudge(deps: StageDeps, refuseKnownModel: RefuseKnownModel): Stage {
  const settingsOf = (exchange: Exchange) => exchange.account?.settings ?? deps.settings;
  const judge = (
    exchange: Exchange,
    schemaId: string,
    raw: unknown,
    source?: string,
    within?: string,
  ): ParsedRequest => {
    const settings = settingsOf(exchange);
    return deps.readRequest(schemaId, raw, exchange.dialect.ruleSettings?.(settings) ?? settings, source, within);
  };
  const refuseFields = (exchange: Exchange): Failure | undefined => {
    const { dialect, parsed } = exchange;
    const found = (parsed?.faults ?? []).filter((fault) => fault.stage === 'fields');
    const told = dialect.pickFaults?.(found, settingsOf(exchange)) ?? found;
    return hasFault(told) ? refusalOf(dialect, told) : undefined;
  };
  /** Where no model is named, what each model's own rules say of the rest is untrue of the others: what all of them say is reported. */
  const judgeMessage = (exchange: Exchange, { selector }: Operation, schemaId: string, own: unknown): ParsedRequest => {
    const parsed = judge(exchange, schemaId, own, exchange.text);
    const { route } = exchange;
    if (!selector || route.kind !== 'found' || !parsed.faults.some(({ pointer }) => pointer === `/${selector.field}`))
      return parsed;
    const schemas = new Set(route.candidates.flatMap(({ schemas: { body } }) => body ?? []));
    schemas.delete(schemaId);
    const others = [...schemas].map((id) => judge(exchange, id, own, exchange.text));
    const models = route.candidates.flatMap((row) => row.selector?.value ?? []).join(', ');
    return keepCommon(parsed, others, `/${selector.field}`, models);
  };
  const judgeBody = (exchange: Exchange, operation: Operation, schemaId: string): Failure | undefined => {
    const { dialect } = exchange;
    const failure =
      parseBody(exchange) ??
      dialect.precheck?.(exchange.sent ?? {}, operation, settingsOf(exchange)) ??
      refuseKnownModel(exchange, operation);
    if (failure) return failure;
    const { sent = {} } = exchange;
    const own = dialect.readOwnFields?.(sent, operation, settingsOf(exchange)) ?? sent;
    exchange.parsed = judgeMessage(exchange, operation, schemaId, own);
    const { part } = operation.schemas;
    if (part && isOdd(exchange.parsed)) exchange.parsed = noteBeside(exchange.parsed, part, operation, sent);
    exchange.parsed = explainOdd(exchange.parsed, operation, exchange);
    const refused = refuseFields(exchange);
    const noted = refused ? undefined : dialect.noteRead?.(exchange.parsed.value, operation);
    if (noted) exchange.parsed = { ...exchange.parsed, notices: [...exchange.parsed.notices, noted] };
    if (refused || !part) return refused;
    exchange.partText = sourceAt(exchange.text, [part.field]) ?? '';
    const parsed = judge(exchange, part.schema, exchange.parsed.value[part.field], exchange.partText, part.field);
    exchange.part = parsed.value;
    exchange.parsed = explainOdd(joinParsed(exchange.parsed, parsed, part.field), operation, nothingBeside);
    return refuseFields(exchange);
  };
  return (exchange, operation) => {
    const { query, body } = operation.schemas;
    if (body !== undefined) return judgeBody(exchange, operation, body);
    if (query === undefined) return undefined;
    exchange.parsed = explainOdd(judge(exchange, query, readQuery(exchange.query)), operation, exchange);
    return refuseFields(exchange);
  };
}

/** Reads what was presented as a credential. */
function createCredentialReader({ settings }: StageDeps): (exchange: Exchange) => Presented {
  /** The last credential that was read: most clients have one for all their requests. */
  let last:
    { readonly dialect: Dialect; readonly value: string | undefined; readonly presented: Presented } | undefined;
  return ({ dialect, presented: value }) => {
    if (last?.value !== value || last?.dialect !== dialect)
      last = { dialect, value, presented: dialect.readCredential(value, settings) };
    return last.presented;
  };
}

/** Every step by its name. */
export function createStages(deps: StageDeps): Readonly<Record<StageName, Stage>> {
  const refuseKnownModel = createModelRefusal();
  const readCredential = createCredentialReader(deps);
  return {
    authenticate(exchange, operation) {
      if (operation.auth === 'none') return undefined;
      const presented = readCredential(exchange);
      const isMissing = presented.kind === 'unusable' && presented.failure.code === 'auth.missing';
      if (operation.auth === 'api-key' && presented.kind !== 'api-key' && !isMissing) return fail('auth.api-key-only');
      const found = deps.authenticate(presented);
      return found instanceof Promise ? found.then((late) => admit(exchange, late)) : admit(exchange, found);
    },
    'limit-rate': ({ account, dialect }, operation) =>
      account && deps.limitRate(account, dialect.rateRule(operation, account.settings)),
    'read-body'(exchange, operation) {
      const body = deps.readBody(exchange.req, exchange.res);
      return body instanceof Promise ? takeLateBody(exchange, operation, body) : takeBody(exchange, operation, body);
    },
    'pick-operation'(exchange, operation) {
      if (operation.method !== 'POST' || exchange.route.kind !== 'found') return undefined;
      const failure = parseBody(exchange);
      const { selector } = operation;
      if (failure || !selector) return failure;
      const wanted = exchange.sent?.[selector.field];
      // A field that names nothing is a broken rule of the body, reported in its words: any candidate's schema has it.
      if (typeof wanted !== 'string' || wanted === '') return undefined;
      const picked = exchange.route.candidates.find((candidate) => candidate.selector?.value === wanted);
      if (!picked || !isOffered(picked, deps.settings)) {
        const isElsewhere = vendorOf(operation.dialect).operations.some(({ selector }) => selector?.value === wanted);
        return refuseKnownModel(exchange, operation, !isElsewhere) ?? fail('model.unknown', wanted.slice(0, 100));
      }
      exchange.operation = picked;
      return undefined;
    },
    'check-money'({ account, dialect }, operation) {
      const terms = account && dialect.billing?.(operation, account.settings);
      return terms && refuseBill(account, dialect.id, terms);
    },
    'judge-request': createJudge(deps, refuseKnownModel),
  };
}

// From a presented credential to the account it belongs to.

/** Answers at once where the account is found at once. */
type Authenticate = (presented: Presented) => Account | Failure | Promise<Account | Failure>;

/**
 * @example const account = await createAuthenticator(deps)({ kind: 'api-key', key: 'api-key-kling-…' });
 */
export function createAuthenticator(deps: TokenDeps): Authenticate {
  const judgeToken = createTokenJudge(deps);
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

// Requests per second, off by default (no limit has been measured; settings `rate.*`, mark `invented`).

type RateLimit = (account: Account, rule: RateRule) => Failure | undefined;

/** Counters kept; of more, those go whose second began longest ago. */
const mostCounters = 10_000;

/**
 * Counts requests per account and second of the account's clock.
 *
 * @example createRateLimit(Date.now)(account, { counter: 'all', setting: 'rate.requestsPerSecond', perSecond: 10 }) // undefined, or { code: 'rate.exceeded' }
 */
export function createRateLimit(wallNow: () => number): RateLimit {
  const counts = new Map<string, { second: number; requests: number }>();
  return (account, { counter, setting, perSecond: limit }) => {
    if (limit === 0) return undefined;
    const key = `${account.id} ${counter}`;
    const second = Math.floor(timeOf(account.clock, wallNow()) / 1000);
    const seen = counts.get(key);
    if (seen?.second !== second) {
      // Written anew, so that the first one is the oldest.
      counts.delete(key);
      counts.set(key, { second, requests: 1 });
      const [oldest] = counts.size > mostCounters ? counts.keys() : [];
      if (oldest !== undefined) counts.delete(oldest);
      return undefined;
    }
    seen.requests += 1;
    return seen.requests > limit
      ? { ...fail('rate.exceeded'), counted: `Sent: ${seen.requests}; limit: ${limit} (setting ${setting}).` }
      : undefined;
  };
}
