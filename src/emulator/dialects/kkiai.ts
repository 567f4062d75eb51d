/**
 * The relay (kkiai.com): the official dialect below `/kling`, with another key, prepaid credits and other error bodies.
 */
import type { Json } from '../../contracts/spec/ground-facts.ts';
import { gatewayPrices } from '../../contracts/spec/generated/fixtures.ts';
import type { Command } from '../core/commands.ts';
import { fail } from '../core/failures.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import type { AnswerContext, Dialect, Presented, WireAnswer } from './dialect.ts';
import { encodeKkiaiFailure, missingModelName } from './kkiai-failures.ts';

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

/** Reads and deletes only what was made at the relay. */
function keepOwn(command: Command): Command {
  switch (command.kind) {
    case 'get-task':
    case 'list-tasks':
    case 'delete-voice':
      return { ...command, madeAt: 'kkiai' };
    default:
      return command;
  }
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
      if (settings['kkiai.requireModelName'] === 'off' || operation.action !== 'create-task') return undefined;
      const { model_name: name } = sent;
      return typeof name === 'string' && name !== '' ? undefined : missingModelName;
    },
    rateRule: (_operation, settings) => ({ counter: 'kkiai', perSecond: settings['rate.requestsPerSecond'] }),
    readCredential,
    readOwnFields(sent, settings) {
      if (settings['kkiai.requireModelName'] === 'off') return sent;
      const { model_name: _own, ...rest } = sent;
      return rest;
    },
    decode(request) {
      const { settings } = request;
      const showsAll = settings['kkiai.shows'] === 'all' && settings['kkiai.forkReads'] === 'off';
      return showsAll ? base.decode(request) : keepOwn(base.decode(request));
    },
    encode(outcome, context) {
      const answer = base.encode(outcome, context);
      if (outcome.kind !== 'failure') return encodeSuccess(answer, outcome, context);
      const { failure } = outcome;
      const forks = failure.code === 'task.not-found' && context.settings['kkiai.forkReads'] === 'on';
      return forks ? encodeForkMiss(failure.detail ?? '') : encodeKkiaiFailure(failure, answer, context);
    },
    encodeCallback: base.encodeCallback,
    callbackPolicy(settings) {
      const policy = base.callbackPolicy(settings);
      return { ...policy, statuses: settings['kkiai.callback'] === 'swallow' ? [] : policy.statuses, signed: false };
    },
    filePolicy: base.filePolicy,
  };
}
