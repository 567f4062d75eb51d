/**
 * `toHaveReceivedOperation`: what the client asked for.
 */
import { tellCount, parseJson } from '../contracts/spec/pick.ts';
import type { ControlJournalRequest, ControlJournalResponse } from '../contracts/spec/generated/messages.ts';
import type { AccountHandle } from '../emulator/control/account-handle.ts';
import type { Subject, OperationId } from './matcher-subject.ts';
import { checkCount, checkKeys, createMatcher, isFixture, isPart, listed, show } from './matcher-subject.ts';

export interface ReceivedOptions {
  /** How often exactly; without it: at least once. */
  readonly times?: number | undefined;
  /** A part of the request's JSON body; `expect.stringContaining()` and the like may stand in it. */
  readonly body?: unknown;
  /** HTTP status that it was answered with. */
  readonly status?: number | undefined;
}

const optionKeys = ['times', 'body', 'status'] satisfies readonly (keyof ReceivedOptions)[];

/** Bodies that stand in a failure's text; of more, the latest. */
const shownBodies = 5;
const longestBody = 600;

const shorten = (text: string) => (text.length <= longestBody ? text : `${text.slice(0, longestBody)}…`);

function wordWish(operation: string, { times, body, status }: ReceivedOptions): string {
  const parts = [
    `received ${operation}`,
    ...(times === undefined ? [] : [`exactly ${tellCount(times, 'time')}`]),
    ...(status === undefined ? [] : [`answered with ${status}`]),
    ...(body === undefined ? [] : [`with the body ${show(body)}`]),
  ];
  return parts.join(' ');
}

/** `2 × kling.create-custom-voice (200, 400)` */
function countByOperation(requests: readonly ControlJournalRequest[]): readonly string[] {
  const statuses = new Map<string, number[]>();
  for (const { operation, method, path, status } of requests) {
    const name = operation ?? `${method} ${path}`;
    statuses.set(name, [...(statuses.get(name) ?? []), status]);
  }
  return [...statuses].map(([name, all]) => `${all.length} × ${name} (${[...new Set(all)].sort().join(', ')})`);
}

/** Why a request belongs to no account, by its failure. */
const strayKinds: readonly (readonly [failure: RegExp, head: string])[] = [
  [/^route\./, 'Requests to paths that are not there, which belong to no account:'],
  [/^auth\./, 'Requests whose key was refused, which belong to no account:'],
  [/^/, 'Requests that could not be read, which belong to no account:'],
];

const kindOf = ({ failure = '' }: ControlJournalRequest) => strayKinds.find(([form]) => form.test(failure));

/** Requests of no account explain best why an account has none: a wrong path, or a wrong key. */
async function listStrays(received: Subject): Promise<readonly string[]> {
  // They only explain: where some are gone nothing hangs on it.
  const unattributed = isFixture(received) ? ((await received.strayRequests().catch(() => [])) ?? []) : [];
  return strayKinds.flatMap((kind) => {
    const some = unattributed.filter((request) => kindOf(request) === kind);
    return some.length === 0 ? [] : [kind[1], ...linesOf(some)];
  });
}

const linesOf = (requests: readonly ControlJournalRequest[]) =>
  requests.map(({ method, path, status, diagnostics }) => {
    const hint = diagnostics[0]?.message;
    return `  ${method} ${path} → ${status}${hint === undefined ? '' : `: ${hint}`}`;
  });

/** Requests of the same operation that did not fit, with what they said. */
const describeBodies = (requests: readonly ControlJournalRequest[]) =>
  requests.slice(-shownBodies).map(({ status, body }) => `${status} ${body === '' ? '(no body)' : shorten(body)}`);

async function listRequests(account: AccountHandle, operation?: string) {
  const query = { kind: 'request' as const, ...(operation === undefined ? {} : { operation }) };
  const { entries, dropped }: ControlJournalResponse = await account.journal(query);
  return { requests: entries as ControlJournalRequest[], dropped };
}

function checkOptions(operation: unknown, options: ReceivedOptions): void {
  if (typeof operation !== 'string' || operation === '') {
    throw new TypeError('toHaveReceivedOperation needs the id of an operation, such as kling.text-to-speech.');
  }
  checkKeys(options, optionKeys, 'toHaveReceivedOperation');
  checkCount(options.times, 'times');
  checkCount(options.status, 'status');
}

async function describeRequests(received: Subject, account: AccountHandle, same: readonly ControlJournalRequest[]) {
  const { requests } = await listRequests(account);
  return [
    ...listed('It received:', countByOperation(requests), 'It received no requests.'),
    ...(same.length === 0 ? [] : listed('Of this operation:', describeBodies(same), '')),
    ...(await listStrays(received)),
  ];
}

/**
 * Whether the operation was asked for. A misspelt operation is refused by the control API itself, with the nearest
 * name, before anything is counted: it must not pass with `.not`.
 */
export const toHaveReceivedOperation = createMatcher(
  'toHaveReceivedOperation',
  async (account, context, received, operation: OperationId, options: ReceivedOptions = {}) => {
    checkOptions(operation, options);
    const { times, body, status } = options;
    const { requests, dropped } = await listRequests(account, operation);
    const isPlain = body === undefined && status === undefined;
    if (dropped > 0 && !isPlain) {
      throw new Error(
        `The journal was full and ${tellCount(dropped, 'entry is', 'entries are')} gone: what they said is unknown. ` +
          'Keep more with the options journalEntries and journalCharacters, or leave out body and status.',
      );
    }
    const fitting = requests.filter(
      (request) =>
        (status === undefined || request.status === status) &&
        (body === undefined || isPart(context, parseJson(request.body, request.body), body)),
    );
    // Counts are exact even where entries are gone.
    const count = isPlain ? ((await account.counts()).by_operation[operation] ?? 0) : fitting.length;
    return {
      pass: times === undefined ? count > 0 : count === times,
      wanted: wordWish(operation, options),
      found: [`That happened ${tellCount(count, 'time')}.`, ...(await describeRequests(received, account, requests))],
    };
  },
);
