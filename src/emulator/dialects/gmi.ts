/**
 * The request queue (GMI Cloud Inference Engine): one submit for every model, bare records, times in seconds.
 */
import type { Json } from '../../contracts/spec/ground-facts.ts';
import type { Command } from '../core/commands.ts';
import { fail } from '../core/failures.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Settings } from '../../contracts/spec/vendors.ts';
import type { AnswerContext, Dialect, ReadRequest, WireAnswer } from './dialect.ts';
import { readBearer } from './dialect.ts';
import { isBadParameter, wordGmiFailure } from './gmi-failures.ts';
import { encodeModel, encodeRecord, encodeSubmitted, encodeWebhook, isDead, modelsIn } from './gmi-records.ts';

/** Text of a request that Kling refuses after the gateway has answered: the reference's example. */
const rejected = 'upstream rejected the task';

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deeper payloads are refused: an echo must never run out of stack. */
const deepestPayload = 500;

/** Whether a value is nested deeper than `most` levels, found without recursion. */
function isDeeperThan(root: unknown, most: number): boolean {
  let level: readonly unknown[] = [root];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

function decodeSubmit({ operation, value, part, partText, settings }: ReadRequest): Command {
  const { product = '' } = operation;
  const { payload, webhook } = value;
  if (isDeeperThan(payload, deepestPayload)) return { kind: 'refuse', failure: fail('body.malformed') };
  const url = isObject(webhook) ? webhook['url'] : undefined;
  return {
    kind: 'submit',
    product,
    input: part,
    sent: partText || '{}',
    ...(typeof url === 'string' ? { callbackUrl: url } : {}),
    ...(product === 'custom-voice' && settings['gmi.noVoices'] === 'on' ? { withoutResult: true } : {}),
    ...(isDead(operation, settings) ? { progression: { mode: 'held' } } : {}),
  };
}

function decode(request: ReadRequest): Command {
  const { operation, value, id, settings } = request;
  switch (operation.action) {
    case 'create-task':
      return decodeSubmit(request);
    case 'get-task':
      return { kind: 'get-own-task', alias: id };
    case 'cancel-task':
      return { kind: 'cancel-own-task', alias: id };
    case 'list-tasks': {
      const { model_id: model, page_size: size } = value;
      const wanted = modelsIn(settings).filter(({ selector }) => model === undefined || selector?.value === model);
      const limit = typeof size === 'number' ? size : Number.MAX_SAFE_INTEGER;
      return { kind: 'list-own-tasks', operations: wanted.map((row) => row.id), limit };
    }
    case 'get-model': {
      const isKnown = modelsIn(settings).some(({ selector }) => selector?.value === id);
      return isKnown ? { kind: 'answer' } : { kind: 'refuse', failure: fail('model.unknown', id) };
    }
    default:
      return { kind: 'answer' };
  }
}

const answerText = (status: number, body: string): WireAnswer => ({ status, body });

const answer = (status: number, body: unknown): WireAnswer => answerText(status, JSON.stringify(body));

function encodeFixed(context: AnswerContext): WireAnswer {
  const { account, operation, id, settings } = context;
  if (!account) throw new Error('An answer without an account can only be a failure.');
  const models = modelsIn(settings);
  if (operation?.action === 'get-model') {
    const model = models.find(({ selector }) => selector?.value === id);
    return answer(200, model ? encodeModel(model, account) : {});
  }
  return settings['gmi.modelsShape'] === 'models'
    ? answer(200, { models: models.map((model) => encodeModel(model, account)) })
    : answer(200, { model_ids: models.map(({ selector }) => selector?.value) });
}

function encodeFailure({ failure }: Extract<Outcome, { kind: 'failure' }>, settings: Settings): WireAnswer {
  const { http, text } = wordGmiFailure(failure, settings);
  const refusal = answer(http, { error: text });
  return failure.code === 'rate.exceeded' ? { ...refusal, headers: { 'retry-after': '1' } } : refusal;
}

function encode(outcome: Outcome, context: AnswerContext): WireAnswer {
  const { account, settings, origin, operation } = context;
  if (outcome.kind === 'failure') return encodeFailure(outcome, settings);
  if (!account) throw new Error('An answer without an account can only be a failure.');
  const submitted = Number(settings['gmi.submitHttpStatus']);
  switch (outcome.kind) {
    case 'accepted':
      return answer(submitted, encodeSubmitted(outcome.task, settings));
    case 'task':
      return answerText(
        operation?.action === 'create-task' ? submitted : 200,
        encodeRecord(outcome.view.task, account, origin),
      );
    case 'tasks': {
      const requests = outcome.views.map(({ task }) => encodeRecord(task, account, origin));
      return answerText(200, `{"requests":[${requests.join(',')}],"total":${outcome.total ?? requests.length}}`);
    }
    case 'fixed':
      return encodeFixed(context);
    default:
      throw new Error(`The request queue has no answer of the kind '${outcome.kind}'.`);
  }
}

const notifiedStatuses = {
  success: ['succeed'],
  'success-and-failed': ['succeed', 'failed'],
  'every-status': ['submitted', 'processing', 'succeed', 'failed'],
} as const;

/** The request queue. */
export const gmiDialect: Dialect = {
  id: 'gmi',
  stages: ['authenticate', 'limit-rate', 'read-body', 'pick-operation', 'judge-request'],
  // Payload before money (fact `gmi-order`); by default both rules and look-ups are late.
  acceptance: ['rules', 'funds', 'lookups', 'content'],
  // Kling is asked after the submit was answered: what it refuses shows on the record (fact `gmi-source-rule`).
  late: (settings) => ({
    checks: settings['gmi.sourceRule'] === 'failed-later' ? ['rules', 'lookups'] : ['lookups'],
    wordFailure: () => rejected,
  }),
  billing: ({ microUsd }, settings) =>
    microUsd === undefined
      ? undefined
      : {
          takenAt: 'submission',
          microUsd,
          perUnit: settings['gmi.unitRateMicroUsd'],
          rounding: settings['gmi.rounding'],
          checked: settings['gmi.errors.money'] === '402',
        },
  mintAlias: ({ random }) => random.uuid(),
  // The gateway knows what is missing and asks Kling for the rest (fact `gmi-bad-parameter`).
  pickFaults(faults, settings) {
    if (settings['gmi.badParameter'] === 'refuse-400') return faults;
    const own = faults.filter(({ rule, pointer }) => !isBadParameter(pointer, rule));
    return own.length > 0 ? own : faults;
  },
  joinRefusals: (messages) => `invalid payload parameters: ${messages.join(', ')}`,
  rateRule: (_operation, settings) => ({ counter: 'gmi', perSecond: settings['rate.requestsPerSecond'] }),
  // Real keys are JWTs that only the gateway can read (fact `gmi-key`).
  readCredential: readBearer,
  decode,
  encode,
  encodeCallback(task, account, origin) {
    const tellsCancelled = account.settings['gmi.webhook.on'] === 'every-status';
    if (task.cancelled === true && !tellsCancelled) return undefined;
    return encodeWebhook(task, account, origin);
  },
  callbackPolicy: (settings) => ({
    statuses: notifiedStatuses[settings['gmi.webhook.on']],
    retryDelaysMs: settings['gmi.webhook.retries'],
    timeoutMs: settings['callbacks.timeoutMs'],
    signed: settings['gmi.webhook.signature'] === 'on',
  }),
  filePolicy: (settings) => ({ days: settings['media.expireDays'], browsersOnly: false }),
};
