/** Rules on tokens and keys. What was refused for its credential belongs to no account. */
import { groupBy } from '../../spec/pick.ts';
import type { ClientRecord, RecordedRequest } from '../client-record.ts';
import { noAccount } from '../client-record.ts';
import type { JournalContext, Inspection, Rule } from '../journal-context.ts';
import { pathOf } from '../journal-context.ts';
import { lookAtFailures } from './requests.ts';

/** Every request that needs a credential shows how the client signs: those of accounts were accepted. */
const countSigned = ({ journals }: ClientRecord): number =>
  journals.reduce(
    (sum, { entries }) =>
      sum + entries.filter((entry) => entry.kind === 'request' && !(entry.failure ?? '').startsWith('route.')).length,
    0,
  );

const execKeys =
  "exec's emulator knows only the key in KLING_API_KEY (and the pair in KLING_ACCESS_KEY and KLING_SECRET_KEY), unless an accounts file names more.";

/** Looked at once, in the journal where refused credentials stand. */
function lookAtRefused(
  { journal, record }: JournalContext,
  refused: readonly RecordedRequest[],
  failures: readonly string[],
): Inspection {
  if (journal.account !== noAccount) return { seen: 0, matches: [] };
  // One mistake in the signing is found in every call: it is one finding, whatever was called.
  const { matches } = lookAtFailures(refused, failures, () => '');
  // A command was run: the emulator is that of exec.
  const isExec = record.exitCode !== undefined && failures.includes('auth.api-key-unknown');
  return {
    matches: isExec ? matches.map((match) => ({ ...match, hint: execKeys })) : matches,
    seen: countSigned(record),
  };
}

interface Call {
  readonly request: RecordedRequest;
  readonly what: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly isExpired: boolean;
}

/** Every request of the record in the order of wall time. */
function listCalls({ journals }: ClientRecord): readonly Call[] {
  return journals
    .flatMap(({ entries, timings }) => {
      const times = new Map(timings.map((timing) => [timing.number, timing]));
      return entries.flatMap((entry): Call[] => {
        if (entry.kind !== 'request') return [];
        const { started_at: startedAt, ms } = times.get(entry.number) ?? { started_at: entry.at, ms: 0 };
        const isExpired = entry.failure === 'auth.expired';
        const what = `${entry.method} ${pathOf(entry)}`;
        return [{ request: entry, what, startedAt, endedAt: startedAt + ms, isExpired }];
      });
    })
    .toSorted((a, b) => a.startedAt - b.startedAt);
}

/** What is sent so soon after a refusal may have been on its way beside it: the refusal has not been read yet. */
const besideMs = 250;

/**
 * Whether the call was made once more with a fresh token. Each repetition answers for one refused call, so that a burst
 * of them wants a burst of repetitions.
 */
function isRepaired(refused: Call, alike: readonly Call[], taken: Set<Call>): boolean {
  const next = alike.find(
    (call) =>
      call !== refused &&
      call.startedAt >= refused.endedAt &&
      !taken.has(call) &&
      !(call.isExpired && call.startedAt <= refused.endedAt + besideMs),
  );
  if (!next || next.isExpired) return false;
  taken.add(next);
  return true;
}

/**
 * A client that learns of its expired token, signs a new one and repeats the call has done right: what stays are those
 * whose repetition was refused again, or never came.
 */
function findUnrepaired({ record, journal, requests }: JournalContext): readonly RecordedRequest[] {
  if (journal.account !== noAccount || !requests.some(({ failure }) => failure === 'auth.expired')) return [];
  const alike = groupBy(listCalls(record), ({ what }) => what);
  const taken = new Set<Call>();
  const own = new Set(requests);
  return [...alike.values()]
    .flatMap((calls) =>
      calls
        .filter(({ isExpired, request }) => isExpired && own.has(request))
        .toSorted((a, b) => a.endedAt - b.endedAt)
        .filter((refused) => !isRepaired(refused, calls, taken)),
    )
    .map(({ request }) => request)
    .toSorted((a, b) => a.number - b.number);
}

const unseen = 'No request came that needs a credential.';

const row = (
  id: string,
  means: string,
  remediation: string,
  failures: readonly string[],
  facts: Rule['facts'],
  pick: (context: JournalContext) => readonly RecordedRequest[] = ({ requests }) => requests,
): Rule => ({
  id,
  severity: 'error',
  means,
  why: 'Kling refuses the request with 401.',
  remediation,
  facts,
  unseen,
  inspect: (context) => lookAtRefused(context, pick(context), failures),
});

/** Rules on tokens and keys. */
export const credentialRules: readonly Rule[] = [
  row(
    'token-expired',
    'A token was used after its exp, and no fresh one followed.',
    'Sign a token for each call or burst of calls, and once more when a call is refused with code 1004.',
    ['auth.expired'],
    ['jwt-times', 'jwt-leeway'],
    findUnrepaired,
  ),
  row(
    'token-not-yet-valid',
    'A token was used before its nbf.',
    'Set nbf some seconds back (the official samples take 5), so that a clock that is a little fast does no harm.',
    ['auth.not-yet-valid'],
    ['jwt-times', 'jwt-form'],
  ),
  row(
    'token-missing',
    'A request has no Authorization header.',
    'Send "Authorization: Bearer <API key or signed token>" with every request.',
    ['auth.missing'],
    ['auth-missing'],
  ),
  row(
    'token-unreadable',
    'The Authorization header holds neither an API key nor a usable token.',
    'Send an API key as it is, or a JWT of three parts signed with HS256 that has iss and exp.',
    ['auth.malformed', 'auth.invalid'],
    ['auth-garbage', 'jwt-form', 'jwt-exp-required'],
  ),
  row(
    'secret-wrong',
    'A token is not signed with the secret of its access key.',
    'Sign with the secret key as plain text (HS256), not with a decoded or hashed form of it, and not with another one.',
    ['auth.signature'],
    ['jwt-form', 'jwt-wrong-signature'],
  ),
  row(
    'key-unknown',
    'The access key or API key is unknown here.',
    'Take the keys from the environment (in a test from the fixture: kling.apiKey) instead of writing them into the client.',
    ['auth.access-key-unknown', 'auth.api-key-unknown'],
    ['auth-unknown-access-key', 'auth-unknown-api-key'],
  ),
];
