/** How the emulator speaks for the made-up gateway: decode, encode, credentials. */
import type { FailureCode } from '../../../src/emulator/core/failures.ts';
import { fail } from '../../../src/emulator/core/failures.ts';
import type { Task } from '../../../src/emulator/core/records.ts';
import { urlOf } from '../../../src/emulator/core/result-files.ts';
import type { Dialect, WireAnswer } from '../../../src/emulator/dialects/dialect.ts';

const stages = { submitted: 'waiting', processing: 'singing', succeed: 'ready', failed: 'broken' } as const;

const statuses: Readonly<Partial<Record<FailureCode, number>>> = {
  'request.invalid': 422,
  'funds.exhausted': 402,
  'rate.exceeded': 429,
  'task.not-found': 404,
  'route.unknown': 404,
  'route.method': 405,
  'server.error': 500,
};
const statusOf = (code: FailureCode) => statuses[code] ?? (code.startsWith('auth.') ? 401 : 400);

const answer = (status: number, body: unknown): WireAnswer => ({ status, body: JSON.stringify(body) });

const dollarsOf = (microUsd: number) => String(microUsd / 1_000_000);

function show(task: Task, origin: string) {
  const head = { id: task.alias, stage: stages[task.status] };
  if (task.status === 'failed') return { ...head, why: task.statusMessage };
  if (task.result?.type !== 'audio') return head;
  return { ...head, file: urlOf(origin, task.id, task.result.mp3.name), dollars: dollarsOf(task.bill?.microUsd ?? 0) };
}

const creates = ['lark.create-sound', 'lark.join-sounds'];

export const larkDialect: Dialect = {
  id: 'lark',
  stages: ['authenticate', 'limit-rate', 'read-body', 'judge-request'],
  acceptance: ['funds', 'content'],
  billing: ({ microUsd }) =>
    microUsd === undefined ? undefined : { takenAt: 'success', microUsd, rounding: 'half-up', checked: true },
  mintAlias: ({ random }) => `snd_${random.uuid()}`,
  rateRule: (_operation, settings) => ({
    counter: 'lark',
    setting: 'rate.requestsPerSecond',
    perSecond: settings['rate.requestsPerSecond'],
  }),
  readCredential: (value = '') =>
    value === '' ? { kind: 'unusable', failure: fail('auth.missing') } : { kind: 'api-key', key: value },
  decode({ operation, value }) {
    if (operation.action === 'get-task') return { kind: 'get-own-task', alias: String(value['id']) };
    if (operation.action === 'list-tasks') return { kind: 'list-own-tasks', operations: creates, limit: 500 };
    if (operation.action === 'get-balance') return { kind: 'get-balance' };
    if (operation.action !== 'create-task') return { kind: 'answer' };
    const {
      text,
      sounds,
      seconds = 5,
      notify,
    } = value as {
      text?: string;
      sounds?: readonly string[];
      seconds?: number;
      notify?: { to?: string };
    };
    return {
      kind: 'submit',
      product: operation.product ?? '',
      input: { prompt: text ?? sounds?.join(' and ') ?? '', duration: seconds },
      ...(notify?.to === undefined ? {} : { callbackUrl: notify.to }),
    };
  },
  encode(outcome, { origin }) {
    switch (outcome.kind) {
      case 'failure': {
        const { code, detail, refusal } = outcome.failure;
        return answer(statusOf(code), { ok: false, why: refusal?.message ?? detail ?? code });
      }
      case 'accepted':
        return answer(202, { ok: true, sound: show(outcome.task, origin) });
      case 'task':
        return answer(200, { ok: true, sound: show(outcome.view.task, origin) });
      case 'tasks':
        return answer(200, { ok: true, sounds: outcome.views.map(({ task }) => show(task, origin)) });
      case 'balance':
        return answer(200, { ok: true, dollars: dollarsOf(outcome.microUsd) });
      default:
        return answer(200, { ok: true, models: ['lark-1'] });
    }
  },
  encodeCallback: (task, _account, origin) => JSON.stringify({ event: 'sound', sound: show(task, origin) }),
  callbackPolicy: (settings) => ({
    statuses: ['succeed', 'failed'],
    retryDelaysMs: [],
    timeoutMs: settings['callbacks.timeoutMs'],
    signed: false,
  }),
  filePolicy: (settings) => ({ days: settings['media.expireDays'], browsersOnly: false }),
};
