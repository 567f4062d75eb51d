/** Faults of the request queue. */
import { letIn } from './auth-mutants.ts';
import type { Breakage, Json, WireRequest } from './broken-server.ts';
import { bodyOf, say } from './broken-server.ts';
import { gmiQueueMutants } from './gmi-queue-mutants.ts';
import { gmiWebhookMutants } from './gmi-webhook-mutants.ts';
import type { Mutant } from './mutant.ts';
import { onRefusal, onSent, onSuccess } from './patches.ts';

const submit = 'gmi.submit-custom-voice';
const gmi = { profile: 'gmi' } as const;

const isSubmit = ({ method }: { method: string }) => method === 'POST';
const isRead = ({ method, path }: { method: string; path: string }) => method === 'GET' && /^\/requests\/./.test(path);

const onRecord = (change: (record: Json, looks: number) => unknown): Breakage =>
  onSuccess((body, request, memory) => {
    const looks = Number(memory.get(request.path) ?? 0) + 1;
    memory.set(request.path, looks);
    change(body, looks);
  }, isRead);

const payloadOf = (body: Json) => (body['payload'] ?? {}) as Json;
function nameOf(request: WireRequest): string {
  const name = payloadOf(bodyOf(request))['voice_name'];
  return typeof name === 'string' ? name : '';
}
const tooLong = say(400, { error: 'invalid payload parameters: voice_name (Parameter is too long)' });
const voicesOf = ({ outcome }: Json) => ((outcome as Json | null)?.['voices'] ?? []) as Json[];

const recordMutants: readonly Mutant[] = [
  {
    ...gmi,
    name: 'gmi-queued',
    fault: 'a new request is queued in place of dispatched',
    breakage: onSuccess((body) => void (body['status'] = 'queued'), isSubmit),
    checks: [`${submit}/life/statuses`],
    says: /must be 'dispatched', but is 'queued'/,
  },
  {
    ...gmi,
    name: 'gmi-status-back',
    fault: 'the status of a running request goes back to created',
    breakage: onRecord((record, looks) => {
      if (looks === 2 && record['outcome'] === null) record['status'] = 'created';
    }),
    checks: [`${submit}/life/statuses`],
    says: /only move forward, but 'created' came after/,
  },
  {
    ...gmi,
    name: 'gmi-status-spelling',
    missing: 'task-end',
    fault: "a finished request is 'succeed', as Kling spells it",
    breakage: onRecord((record) => {
      if (record['status'] === 'success') record['status'] = 'succeed';
    }),
    checks: [`${submit}/smallest`],
    says: /\/status must be one of/,
  },
  {
    ...gmi,
    name: 'gmi-payload-cleaned',
    fault: 'the echoed payload has known keys only',
    breakage: onRecord((record) => {
      const { voice_name: name, voice_url: url } = payloadOf(record);
      record['payload'] = { voice_name: name, voice_url: url };
    }),
    checks: [`${submit}/payload-echo`],
    says: /payload must be what was sent/,
  },
  {
    ...gmi,
    name: 'gmi-milliseconds',
    fault: 'times of records are milliseconds in place of seconds',
    breakage: onRecord((record) => {
      for (const name of ['created_at', 'updated_at', 'queued_at']) record[name] = Number(record[name]) * 1000;
    }),
    checks: [`${submit}/smallest`, `${submit}/life/times`],
    says: /\/created_at must be <= 99999999999|Times are in seconds/,
  },
  {
    ...gmi,
    name: 'gmi-created-moves',
    fault: 'created_at of a record moves while the request runs',
    breakage: onRecord((record) => void (record['created_at'] = Number(record['created_at']) + 1)),
    checks: [`${submit}/life/times`],
    says: /created_at and queued_at of a request must never change/,
  },
  {
    ...gmi,
    name: 'gmi-owned-by',
    fault: 'voices of the outcome have owned_by',
    breakage: onRecord((record) => voicesOf(record).forEach((voice) => (voice['owned_by'] = 'kling'))),
    checks: [`${submit}/life/outcome`],
    says: /has no owned_by/,
  },
  {
    ...gmi,
    name: 'gmi-trial-gone',
    fault: 'the trial_url of a voice leads nowhere',
    breakage: onRecord((record) =>
      voicesOf(record).forEach(
        (voice) => (voice['trial_url'] = new URL('/nowhere.wav', String(voice['trial_url'])).href),
      ),
    ),
    checks: [`${submit}/life/outcome`],
    says: /A result file must be there, but \S+ answered 40/,
  },
  {
    ...gmi,
    name: 'gmi-other-name',
    fault: 'the voice of the outcome has another name than was asked for',
    breakage: onRecord((record) => voicesOf(record).forEach((voice) => (voice['voice_name'] = 'voice-1'))),
    checks: [`${submit}/life/outcome`],
    says: /outcome\.voices must hold the voice/,
  },
  {
    ...gmi,
    name: 'gmi-finished-changes',
    fault: 'a finished record gets a new updated_at at every look',
    breakage: onRecord((record, looks) => void (record['updated_at'] = Number(record['updated_at']) + looks)),
    checks: [`${submit}/life/stays-finished`],
    says: /A finished task must stay as it is/,
  },
];

const requestMutants: readonly Mutant[] = [
  {
    ...gmi,
    name: 'gmi-both-sources',
    fault: 'a payload with both sources makes a voice',
    breakage: onSent((body) => delete payloadOf(body)['video_id']),
    checks: [`${submit}/rejected/both`],
    says: /must fail, but is 'success'/,
  },
  {
    ...gmi,
    name: 'gmi-name-of-21',
    fault: 'a voice_name of 21 characters is taken by the queue',
    breakage: onSent((body) => {
      const payload = payloadOf(body);
      if (typeof payload['voice_name'] === 'string') payload['voice_name'] = payload['voice_name'].slice(0, 20);
    }),
    checks: [`${submit}/boundary/voice_name/21`],
    says: /must be refused with 400, but was accepted/,
  },
  {
    ...gmi,
    name: 'gmi-name-of-20',
    fault: 'a voice_name of 20 characters is refused by the queue',
    breakage: { answerFor: (request) => (nameOf(request).length === 20 ? tooLong : undefined) },
    checks: [`${submit}/boundary/voice_name/20`],
    says: /must be accepted, but was answered 400/,
  },
  {
    ...gmi,
    name: 'gmi-counts-bytes',
    fault: 'the limit of voice_name counts bytes at the queue',
    breakage: { answerFor: (request) => (Buffer.byteLength(nameOf(request)) > 20 ? tooLong : undefined) },
    checks: [`${submit}/boundary/voice_name/20-wide`],
    says: /must be accepted, but was answered 400/,
  },
  {
    ...gmi,
    name: 'gmi-parameter-text',
    fault: 'a missing parameter is refused without its name',
    breakage: onRefusal((body, answer) => {
      if (answer.status === 400) body['error'] = 'invalid payload parameters';
    }),
    checks: [`${submit}/missing/voice_name`],
    says: /message must say 'voice_name \(Required parameter is missing\)'/,
  },
  {
    ...gmi,
    name: 'gmi-error-object',
    fault: 'the error of the queue is an object',
    breakage: onRefusal((body) => void (body['error'] = { message: body['error'] })),
    checks: [`${submit}/missing/voice_name`],
    says: /\/error must be string/,
  },
  {
    ...gmi,
    name: 'gmi-unknown-model-400',
    fault: 'an unknown model of the queue is refused with HTTP 400',
    breakage: onRefusal((_body, answer) => {
      if (answer.status === 404) answer.status = 400;
    }),
    checks: [`${submit}/model/unknown`, 'gmi.get-model/unknown-id'],
    says: /code must be 404, but the answer is 400/,
  },
  {
    ...gmi,
    name: 'gmi-unknown-model-text',
    fault: 'an unknown model of the queue is not named',
    breakage: onRefusal((body, answer) => {
      if (answer.status === 404) body['error'] = 'model not found';
    }),
    checks: [`${submit}/model/unknown`],
    says: /must say 'model kling-voice-clone does not exist'/,
  },
  {
    ...gmi,
    name: 'gmi-no-key-needed',
    fault: 'the queue serves requests without a key',
    breakage: letIn(({ headers }) => headers['authorization'] === undefined),
    checks: ['gmi.get-request/auth/missing'],
    says: /code must be 401 or 403, but the answer is 404/,
  },
];

const outcomeOf = (record: Json) => (record['outcome'] ?? {}) as Json;

const lipSyncMutants: readonly Mutant[] = [
  {
    ...gmi,
    name: 'gmi-faces-without-session',
    fault: 'faces are listed without the session that they belong to',
    breakage: onSuccess((body) => delete outcomeOf(body)['data'], isSubmit),
    checks: ['gmi.submit-identify-face/life/outcome'],
    says: /outcome\.data must hold session_id and face_data/,
  },
  {
    ...gmi,
    name: 'gmi-face-after-video',
    fault: 'a face is seen until after the longest video there is',
    breakage: onSuccess((body) => {
      const { data } = outcomeOf(body) as { data?: { face_data: Json[] } };
      for (const face of data?.face_data ?? []) face['end_time'] = Number(face['end_time']) * 1000;
    }, isSubmit),
    checks: ['gmi.submit-identify-face/smallest', 'gmi.run/faces'],
    says: /A video has 60000 ms at most and its faces lie within it, but this is/,
  },
  {
    ...gmi,
    name: 'gmi-face-in-seconds',
    fault: 'faces are listed with times as texts',
    breakage: onSuccess((body) => {
      const { data } = outcomeOf(body) as { data?: { face_data: Json[] } };
      for (const face of data?.face_data ?? []) face['end_time'] = '5.2';
    }, isSubmit),
    checks: ['gmi.submit-identify-face/smallest'],
    says: /end_time must be integer/,
  },
  {
    ...gmi,
    name: 'gmi-lip-sync-without-video',
    fault: 'a lip-sync ends without a video',
    breakage: onRecord((record) => delete outcomeOf(record)['media_urls']),
    checks: ['gmi.submit-lip-sync/life/outcome'],
    says: /must lead to its video/,
  },
  {
    ...gmi,
    name: 'gmi-lip-sync-anybody',
    fault: 'a lip-sync of an unknown session succeeds',
    breakage: onRecord((record) => {
      if (record['status'] === 'failed') Object.assign(record, { status: 'success', outcome: { media_urls: [] } });
    }),
    checks: ['gmi.submit-lip-sync/rejected/session'],
    says: /must fail, but is 'success'/,
  },
];

export const gmiMutants: readonly Mutant[] = [
  ...recordMutants,
  ...lipSyncMutants,
  ...requestMutants,
  ...gmiQueueMutants,
  ...gmiWebhookMutants,
];
