/**
 * The relay (kkiai.com): the official dialect below `/kling`, with another key, prepaid credits and other error bodies.
 */
import type { Json } from '../../contracts/spec/ground-facts.ts';
import { gatewayPrices } from '../../contracts/spec/generated/fixtures.ts';
import type { Operation } from '../../contracts/spec/catalog.ts';
import { planOf } from '../../contracts/spec/request-plan.ts';
import { withOwnLanguage } from '../../contracts/spec/voices.ts';
import type { Command } from '../core/commands.ts';
import { fail } from '../core/failures.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import type { AnswerContext, Dialect, Presented, ReadRequest, WireAnswer, Wordings } from './dialect.ts';
import { wordingOf } from './dialect.ts';
import type { Failure } from '../core/failures.ts';
import { spendableAt } from '../core/funds.ts';

// The relay's four error bodies. Sources: section B5 of the gateways' reference (facts `kkiai-error-flavours`,
// `kkiai-middleware-errors`, `kkiai-money-text`).

/** a: middleware, b: task relay, c: wrapped upstream, d: raw pass-through. */
type Flavour = 'a' | 'b' | 'c' | 'd';

/** How the relay puts what it refuses itself. Codes absent here are the upstream's refusals. */
interface LocalWording {
  readonly http: number;
  readonly code: string;
  readonly text: string;
  /** What raw pass-through has instead. */
  readonly raw?: { readonly http: number; readonly code: string; readonly text: string };
}

const localWordings: Partial<Wordings<LocalWording>> = {
  route: { http: 404, code: '', text: 'Invalid URL' },
  'route.not-emulated': { http: 501, code: 'not_emulated', text: 'not emulated: <detail>' },
  auth: { http: 401, code: '', text: 'Invalid token' },
  'auth.missing': { http: 401, code: '', text: 'No token provided' },
  body: { http: 400, code: 'invalid_request', text: 'Invalid request body' },
  'body.timeout': { http: 408, code: 'invalid_request', text: 'Request timeout' },
  funds: {
    http: 403,
    code: 'insufficient_user_quota',
    text: "User's credit limit is insufficient, remaining credit limit: $<balance>",
    raw: { http: 402, code: 'insufficient_quota', text: 'balance too low' },
  },
  rate: { http: 429, code: '', text: 'Too many requests' },
  server: { http: 500, code: '', text: 'Internal error' },
  'server.busy': { http: 503, code: '', text: 'Service temporarily unavailable' },
};

/** What the relay misses itself: forks want it for billing. */
const missingModelName: Failure = {
  code: 'request.invalid',
  detail: '/model_name',
  refusal: { code: 400, message: 'model_name is required' },
};

const noModelName: LocalWording = { http: 400, code: 'invalid_request', text: 'model_name is required' };

function findLocalWording(failure: Failure): LocalWording | undefined {
  return failure === missingModelName ? noModelName : wordingOf(localWordings, failure.code);
}

function flavourOf(settings: Settings, isLocal: boolean): Flavour {
  const flavour = settings['kkiai.errorFlavour'];
  if (flavour === 'a-b') return isLocal ? 'a' : 'b';
  // Wrapping needs an upstream's body: what the relay refuses itself comes from its middleware.
  return flavour === 'c' && isLocal ? 'a' : flavour;
}

/** 14 digits of time and 8 more, as the family stamps its messages. */
function stampOf({ now, requestId }: AnswerContext): string {
  const time = new Date(now).toISOString().replace(/\D/g, '').slice(0, 14);
  const more = Number.parseInt(requestId.slice(0, 7), 16) % 100_000_000;
  return `${time}${String(more).padStart(8, '0')}`;
}

const answer = (status: number, body: unknown): WireAnswer => ({ status, body: JSON.stringify(body) });

const middleware = (http: number, code: string, text: string, context: AnswerContext) =>
  answer(http, { error: { message: `${text} (request id: ${stampOf(context)})`, type: 'new_api_error', code } });

function encodeLocal(wording: LocalWording, { detail }: Failure, flavour: Flavour, context: AnswerContext): WireAnswer {
  const microUsd = context.account ? spendableAt(context.account, 'kkiai') : 0;
  const text = wording.text
    .replace('<balance>', (microUsd / 1_000_000).toFixed(6))
    .replace('<detail>', () => detail ?? '');
  if (flavour === 'b')
    return answer(wording.http, { code: wording.code || 'invalid_request', message: text, data: null });
  if (flavour !== 'd') return middleware(wording.http, wording.code, text, context);
  const raw = wording.raw ?? { ...wording, text };
  return answer(raw.http, { message: raw.text, type: 'one_api_error', param: '', code: raw.code });
}

/** Any code of Kling's other than 0 becomes HTTP 400 with Kling's message; raw pass-through leaves HTTP 200. */
function encodeUpstream(upstream: WireAnswer, flavour: Flavour, context: AnswerContext): WireAnswer {
  const body = JSON.parse(upstream.body) as Readonly<Record<string, unknown>>;
  const message = typeof body['message'] === 'string' ? body['message'] : 'upstream error';
  switch (flavour) {
    case 'a':
      return middleware(400, '', message, context);
    case 'b':
      return answer(400, { code: 'task_failed', message, data: null });
    case 'c':
      return answer(400, { message, data: { message, data: body } });
    case 'd':
      return answer(200, body);
  }
}

/**
 * A refusal in the flavour that the settings choose.
 *
 * @param upstream how Kling would have put it
 */
function encodeKkiaiFailure(failure: Failure, upstream: WireAnswer, context: AnswerContext): WireAnswer {
  const local = findLocalWording(failure);
  const flavour = flavourOf(context.settings, local !== undefined);
  return local ? encodeLocal(local, failure, flavour, context) : encodeUpstream(upstream, flavour, context);
}

/** Every client without a key, where the setting allows that. */
const anonymous: Presented = { kind: 'api-key', key: 'sk-anonymous' };

/** `Bearer ` is optional, `sk-` marks the key, and the key ends at the next dash (fact `kkiai-key`). */
function readCredential(authorization: string | undefined, settings: Settings): Presented {
  const token = (authorization ?? '').trim().replace(/^bearer(\s+|$)/i, '');
  if (token === '') {
    return settings['kkiai.requireAuth'] === 'off' ? anonymous : { kind: 'unusable', failure: fail('auth.missing') };
  }
  const key = /^sk-([^\s-]+)/.exec(token)?.[1];
  return key === undefined
    ? { kind: 'unusable', failure: fail('auth.malformed') }
    : { kind: 'api-key', key: `sk-${key}` };
}

/** Fields of the page's sample; unused ones are sent as empty strings. */
const voiceFields = ['voice_name', 'voice_url', 'video_id', 'callback_url', 'external_task_id'];

/** The request as the answer: what the page shows. */
function echoRequest({ sent = {}, operation }: AnswerContext): WireAnswer {
  const echo =
    operation?.product === 'custom-voice'
      ? Object.fromEntries(voiceFields.map((field) => [field, sent[field] ?? '']))
      : Object.fromEntries(Object.entries(sent).filter(([, value]) => typeof value !== 'object'));
  return { status: 200, body: JSON.stringify(echo), isOffContract: true };
}

const wholeSecond = (ms: unknown) => (typeof ms === 'number' ? Math.floor(ms / 1000) * 1000 : ms);

/** A read out of a table that forks keep themselves: times in seconds, no result until done. Source: section B6. */
function encodeForkRead(answer: WireAnswer): WireAnswer {
  const body = JSON.parse(answer.body) as { readonly data: Json };
  const { data } = body;
  const forked = {
    code: 0,
    message: 'success',
    request_id: `query-${String(data['task_id'])}`,
    data: {
      ...data,
      ...(data['task_result'] === undefined ? { task_result: { videos: [] } } : {}),
      created_at: wholeSecond(data['created_at']),
      updated_at: wholeSecond(data['updated_at']),
    },
  };
  return { status: 200, body: JSON.stringify(forked), isOffContract: true };
}

function stripRequestId(answer: WireAnswer): WireAnswer {
  const { request_id: _stripped, ...rest } = JSON.parse(answer.body) as Json;
  return { ...answer, body: JSON.stringify(rest), isOffContract: true };
}

function encodeSuccess(answer: WireAnswer, outcome: Outcome, context: AnswerContext): WireAnswer {
  const { settings, operation } = context;
  if (operation?.action === 'create-task' && settings['kkiai.createReply'] === 'echo') return echoRequest(context);
  const isRead = outcome.kind === 'task' && operation?.action === 'get-task';
  const shaped = isRead && settings['kkiai.forkReads'] === 'on' ? encodeForkRead(answer) : answer;
  return settings['kkiai.requestId'] === 'strip' ? stripRequestId(shaped) : shaped;
}

/** Forks answer for an id they do not know, without asking their upstream. Source: section B6. */
function encodeForkMiss(detail: string): WireAnswer {
  const error = `task ${detail} not found`;
  return { status: 404, body: JSON.stringify({ code: 404, message: '任务不存在', error }) };
}

/** Whether forks want a `model_name` that Kling has not: not where the model is part of Kling's own request. */
const wantsModelName = ({ action, space, schemas }: Operation, settings: Settings): boolean =>
  settings['kkiai.requireModelName'] === 'on' &&
  action === 'create-task' &&
  space === undefined &&
  !planOf(schemas.body ?? '').fieldByName.has('model_name');

/** Speech of the short path under Kling's names: it names no language, so the voice speaks its own. */
function decodeShortSpeech({ value }: ReadRequest): Command {
  const { text, voice_id, speed: voice_speed } = value;
  const input = { text, voice_id, ...(voice_speed === undefined ? {} : { voice_speed }) };
  return { kind: 'submit', product: 'tts', input: withOwnLanguage(input) };
}

/**
 * The relay in front of a dialect.
 *
 * @param base the official dialect; handed in, because dialects never import each other
 * @example createKkiaiDialect(klingDialect)
 */
export function createKkiaiDialect(base: Dialect): Dialect {
  return {
    id: 'kkiai',
    stages: ['authenticate', 'limit-rate', 'read-body', 'pick-operation', 'check-money', 'judge-request'],
    // Money is judged in the account's turn once more: several creates may have passed the first look.
    acceptance: base.acceptance.filter((check) => check !== 'concurrency'),
    billing: ({ microUsd }, settings) => {
      if (microUsd === undefined) return undefined;
      const multiplier = Number(settings['kkiai.groupMultiplier']);
      return {
        takenAt: 'success',
        microUsd: Math.round(microUsd * multiplier),
        perUnit: gatewayPrices.kkiai.perUnit * multiplier,
        rounding: 'half-up',
        reserves: settings['kkiai.preConsume'] === 'on',
        checked: true,
      };
    },
    ruleSettings(settings) {
      const { 'kkiai.emptyStringIsAbsent': empty, 'kkiai.coerceNumbers': numbers } = settings;
      if (empty === 'on' && numbers === 'on') return settings;
      return { ...settings, 'requests.emptyIsAbsent': empty, 'requests.coerceNumbers': numbers };
    },
    precheck(sent, operation, settings) {
      const { model_name: name } = sent;
      const isMissing = wantsModelName(operation, settings) && (typeof name !== 'string' || name === '');
      return isMissing ? missingModelName : base.precheck?.(sent, operation, settings);
    },
    rateRule: (_operation, settings) => ({
      counter: 'kkiai',
      setting: 'rate.requestsPerSecond',
      perSecond: settings['rate.requestsPerSecond'],
    }),
    readCredential,
    readOwnFields(sent, operation, settings) {
      if (!wantsModelName(operation, settings)) return sent;
      const { model_name: _own, ...rest } = sent;
      return rest;
    },
    decode(request) {
      const isShort = request.operation.id === 'kkiai.short-text-to-speech';
      return isShort ? decodeShortSpeech(request) : base.decode(request);
    },
    encode(outcome, context) {
      const answer = base.encode(outcome, context);
      if (outcome.kind !== 'failure') return encodeSuccess(answer, outcome, context);
      const { failure } = outcome;
      const forks = failure.code === 'task.not-found' && context.settings['kkiai.forkReads'] === 'on';
      return forks ? encodeForkMiss(failure.detail ?? '') : encodeKkiaiFailure(failure, answer, context);
    },
    encodeCallback: base.encodeCallback,
    callbackPolicy(settings, operation) {
      const policy = base.callbackPolicy(settings, operation);
      return { ...policy, statuses: settings['kkiai.callback'] === 'swallow' ? [] : policy.statuses, signed: false };
    },
    filePolicy: base.filePolicy,
  };
}
