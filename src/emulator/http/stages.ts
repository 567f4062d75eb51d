/**
 * The steps of the request path by name; a dialect says in which order they are taken.
 */
import type { IncomingMessage } from 'node:http';
import type { Operation } from '../../contracts/spec/catalog.ts';
import { isOffered } from '../../contracts/spec/catalog.ts';
import type { Fault, Reading, RuleSettings } from '../../contracts/spec/reading.ts';
import { explainBytes, sourceAt } from '../../contracts/spec/json-text.ts';
import { vendorOf } from '../../contracts/spec/vendors.ts';
import type { KnownOperation } from '../../contracts/spec/vendors/vendor.ts';
import type { Failure, FailureCode } from '../core/failures.ts';
import { fail } from '../core/failures.ts';
import type { Settings } from '../core/settings.ts';
import type { Account } from '../core/records.ts';
import { canPay } from '../core/wallet.ts';
import type { Dialect, StageName } from '../dialects/dialect.ts';
import type { Authenticate } from './authenticate.ts';
import type { Exchange } from './exchange.ts';
import type { RateLimit } from './rate-limit.ts';
import type { BodyReading, ReadBody } from './read-body.ts';
import { parseJson } from './read-body.ts';

/** What the client sent in the header that the vendor's credentials stand in. */
export function credentialOf({ headers }: IncomingMessage, { id }: Dialect): string | undefined {
  const value = headers[vendorOf(id).credential.header.toLowerCase()];
  return typeof value === 'string' ? value : value?.[0];
}

export interface StageDeps {
  readonly authenticate: Authenticate;
  readonly limitRate: RateLimit;
  readonly readBody: ReadBody;
  readonly readRequest: (schemaId: string, raw: unknown, settings: RuleSettings, source?: string) => Reading;
  /** Settings of requests that belong to no account. */
  readonly settings: Settings;
}

/** Whatever the operation makes of a body: it did not come whole, or had no room. */
const neverCame: ReadonlySet<FailureCode> = new Set(['body.timeout', 'body.broken', 'server.busy']);

export type Stage = (exchange: Exchange, operation: Operation) => Failure | undefined | Promise<Failure | undefined>;

const isJson = (contentType: string | undefined) =>
  contentType !== undefined && /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(contentType.trim());

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

/** A model that shares the path of an operation. */
const findKnownModel = ({ dialect, operation }: Exchange, field: string, value: string): KnownOperation | undefined =>
  vendorOf(dialect.id).notEmulated.find(
    ({ method, path, selector }) =>
      method === operation?.method &&
      (path === operation.path || operation.otherPaths?.includes(path) === true) &&
      selector?.field === field &&
      selector.value === value,
  );

/** The request belongs to the account that its credential names. */
function admit(exchange: Exchange, found: Account | Failure): Failure | undefined {
  if (!('credentials' in found)) return found;
  exchange.account = found;
  exchange.secrets.push(...found.webhookSecrets);
  return undefined;
}

function takeBody(exchange: Exchange, operation: Operation, body: BodyReading): Failure | undefined {
  exchange.text = body.text;
  exchange.isBodyRead = true;
  if (!body.ok && body.failure === 'body.malformed') exchange.explained = explainBytes(body.text);
  if (!body.ok && neverCame.has(body.failure)) return fail(body.failure);
  if (operation.method !== 'POST') return undefined;
  if (!isJson(exchange.req.headers['content-type'])) return fail('body.media-type');
  return body.ok ? undefined : fail(body.failure);
}

const hasFault = (faults: readonly Fault[]): faults is readonly [Fault, ...Fault[]] => faults.length > 0;

/** Puts what was read of a part into the reading of its message. */
function joinReadings(whole: Reading, part: Reading, field: string): Reading {
  const within = <T extends { readonly pointer: string }>(found: T): T => ({
    ...found,
    pointer: `/${field}${found.pointer}`,
  });
  return {
    value: whole.value,
    faults: [...whole.faults, ...part.faults.map(within)],
    notices: [...whole.notices, ...part.notices.map(within)],
  };
}

export function createStages(deps: StageDeps): Readonly<Record<StageName, Stage>> {
  const settingsOf = (exchange: Exchange) => exchange.account?.settings ?? deps.settings;
  const judge = (exchange: Exchange, schemaId: string, raw: unknown, source?: string): Reading => {
    const settings = settingsOf(exchange);
    return deps.readRequest(schemaId, raw, exchange.dialect.ruleSettings?.(settings) ?? settings, source);
  };
  const refuseFields = (exchange: Exchange): Failure | undefined => {
    const { dialect, reading } = exchange;
    const found = (reading?.faults ?? []).filter((fault) => fault.stage === 'fields');
    const told = dialect.pickFaults?.(found, settingsOf(exchange)) ?? found;
    return hasFault(told) ? refusalOf(dialect, told) : undefined;
  };
  const judgeBody = (exchange: Exchange, operation: Operation, schemaId: string): Failure | undefined => {
    const { dialect } = exchange;
    const failure = parseBody(exchange) ?? dialect.precheck?.(exchange.sent ?? {}, operation, settingsOf(exchange));
    if (failure) return failure;
    const { sent = {} } = exchange;
    const own = dialect.readOwnFields?.(sent, settingsOf(exchange)) ?? sent;
    exchange.reading = judge(exchange, schemaId, own, exchange.text);
    const refused = refuseFields(exchange);
    const { part } = operation.schemas;
    if (refused || !part) return refused;
    exchange.partText = sourceAt(exchange.text, [part.field]) ?? '';
    const reading = judge(exchange, part.schema, exchange.reading.value[part.field], exchange.partText);
    exchange.part = reading.value;
    exchange.reading = joinReadings(exchange.reading, reading, part.field);
    return refuseFields(exchange);
  };
  return {
    authenticate(exchange, operation) {
      if (operation.auth === 'none') return undefined;
      const presented = exchange.dialect.readCredential(credentialOf(exchange.req, exchange.dialect), deps.settings);
      const isMissing = presented.kind === 'unusable' && presented.failure.code === 'auth.missing';
      if (operation.auth === 'api-key' && presented.kind !== 'api-key' && !isMissing) return fail('auth.api-key-only');
      const found = deps.authenticate(presented);
      return found instanceof Promise ? found.then((late) => admit(exchange, late)) : admit(exchange, found);
    },
    'limit-rate': ({ account, dialect }, operation) =>
      account && deps.limitRate(account, dialect.rateRule(operation, account.settings)),
    'read-body'(exchange, operation) {
      const body = deps.readBody(exchange.req, exchange.res);
      return body instanceof Promise
        ? body.then((late) => takeBody(exchange, operation, late))
        : takeBody(exchange, operation, body);
    },
    'pick-operation'(exchange, operation) {
      if (operation.method !== 'POST' || exchange.route.kind !== 'found') return undefined;
      const failure = parseBody(exchange);
      const { selector } = operation;
      if (failure || !selector) return failure;
      const wanted = exchange.sent?.[selector.field];
      // A field that names nothing is a broken rule of the body, told in its words: any candidate's schema has it.
      if (typeof wanted !== 'string' || wanted === '') return undefined;
      const picked = exchange.route.candidates.find((candidate) => candidate.selector?.value === wanted);
      if (!picked || !isOffered(picked, deps.settings)) {
        const known = findKnownModel(exchange, selector.field, wanted);
        if (!known) return fail('model.unknown', wanted.slice(0, 100));
        exchange.known = known;
        // It is none of the candidates.
        delete exchange.operation;
        return notEmulated(known);
      }
      exchange.operation = picked;
      return undefined;
    },
    'check-money'({ account, dialect }, operation) {
      const terms = account && dialect.billing?.(operation, account.settings);
      return !terms || canPay(account, dialect.id, terms) ? undefined : fail('funds.exhausted');
    },
    'judge-request'(exchange, operation) {
      const { query, body } = operation.schemas;
      if (body !== undefined) return judgeBody(exchange, operation, body);
      if (query === undefined) return undefined;
      exchange.reading = judge(exchange, query, readQuery(exchange.query));
      return refuseFields(exchange);
    },
  };
}
