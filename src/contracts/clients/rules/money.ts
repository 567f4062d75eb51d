/** Rules on calls that cost units, and on ids that lead to what was paid for. */
import type { ClientRecord, RecordedRequest } from '../client-record.ts';
import { memoize } from '../memoize.ts';
import { lookAtRepetitions } from '../repetitions.ts';
import type { Inspection, Rule, Match } from '../rule.ts';
import type { JournalContext } from '../journal-context.ts';
import { bodyOf, operationOf, pathOf, placeOf } from '../journal-context.ts';

const longId = /^\d{16,20}$/;

/** The last part of the path, or the field that the refusal is about. */
function referenceOf(request: RecordedRequest): string | undefined {
  if (request.failure === 'task.not-found') {
    const last = pathOf(request)
      .split('/')
      .findLast((part) => part !== '');
    // An id of the client's own that nobody has is how a client asks whether its task was made.
    return last !== undefined && longId.test(last) ? last : undefined;
  }
  if (request.failure !== 'voice.not-found' && request.failure !== 'video.not-found') return undefined;
  const body = bodyOf(request);
  const value = body?.['voice_id'] ?? body?.['video_id'];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const knownIds = memoize(({ journals }: ClientRecord): readonly string[] =>
  journals.flatMap(({ tasks }) =>
    tasks.flatMap(({ id, voice_id: voice }) => (voice === undefined ? [id] : [id, voice])),
  ),
);

/** An id that went through a floating-point number: JSON.parse of an unquoted one, Number(id), a spreadsheet. */
const findRounded = (reference: string, ids: readonly string[]): string | undefined =>
  longId.test(reference)
    ? ids.find((id) => id !== reference && BigInt(Number(id)) === BigInt(Number(reference)))
    : undefined;

function describeUnknown(request: RecordedRequest, reference: string, rounded: string | undefined): string {
  if (rounded !== undefined) {
    return `nothing has the id ${reference}, but ${rounded} is there: the id was held as a number and lost its last digits.`;
  }
  const shown = JSON.stringify(reference);
  return operationOf(request)?.product === 'tts'
    ? `no voice ${shown} speaks there, or not in the language that was asked for.`
    : `nothing of the account has the id ${shown}.`;
}

function lookAtIds(context: JournalContext): Inspection {
  const ids = knownIds(context.record);
  const matches = context.requests.flatMap((request): Match[] => {
    const reference = referenceOf(request);
    if (reference === undefined) return [];
    const rounded = findRounded(reference, ids);
    const message = describeUnknown(request, reference, rounded);
    const hint = rounded === undefined ? {} : { hint: 'Ids are strings: keep them as strings.' };
    const key = `${request.operation ?? ''} ${rounded === undefined ? reference : 'rounded'}`;
    return [{ key, message: `${placeOf(request)}: ${message}`, ...hint, evidence: [request.number] }];
  });
  return { seen: context.requests.filter((request) => operationOf(request)).length, matches };
}

/** Rules on calls that cost units, and on ids. */
export const moneyRules: readonly Rule[] = [
  {
    id: 'paid-call-repeated',
    severity: 'error',
    means: 'A paid call that ended in doubt is sent again without looking what became of it.',
    why: 'The first one may have gone through: a time-out, a closed connection or a 5xx says nothing about it. Both are charged.',
    remediation:
      'Give external_task_id (a repetition is then refused), or read the list first; TTS has neither: give it more time than it takes, and read /account/costs before a repetition.',
    facts: ['external-id-unique', 'charged-on-success', 'tts-synchronous', 'tts-request'],
    unseen:
      'No paid call ended in doubt: the client neither hung up before an answer nor got a 5xx. --progression realistic lets TTS take its 3 s.',
    inspect: lookAtRepetitions,
  },
  {
    id: 'id-unknown',
    severity: 'error',
    means: 'A task, voice or video is asked for by an id that nothing has.',
    why: 'Kling refuses it with code 1201. Ids have 18 digits, more than a floating-point number holds.',
    remediation:
      'Take ids from answers as they are; the voices of TTS are named in its catalogue, other voices do not speak there.',
    facts: ['ids-snowflake', 'task-not-found', 'tts-voice-not-found'],
    unseen: 'No request came.',
    inspect: lookAtIds,
  },
];
