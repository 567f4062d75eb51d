/** Faults of the relay. */
import { letIn } from './auth-mutants.ts';
import type { Json, WireRequest } from './broken-server.ts';
import { bodyOf, say } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { onRefusal, onSuccess, onTask, pathOf } from './patches.ts';

const kkiai = { profile: 'kkiai' } as const;
const sound = 'kkiai.create-text-to-audio';
const presets = 'list-preset-voices';

const stamped = (message: string) => ({
  error: { message: `${message} (request id: 2026112014000012345678)`, type: 'new_api_error', code: '' },
});

function replaceBody(body: Json, next: Json): void {
  for (const key of Object.keys(body)) Reflect.deleteProperty(body, key);
  Object.assign(body, next);
}

const isPost = ({ method }: WireRequest) => method === 'POST';
const authorizationOf = ({ headers }: WireRequest) => headers['authorization'] ?? '';

const answerMutants: readonly Mutant[] = [
  {
    ...kkiai,
    name: 'kkiai-success-wrapped',
    fault: "successful bodies of the relay are its own, around Kling's",
    breakage: onSuccess((body) => {
      const inner = { ...body };
      replaceBody(body, { success: true, data: inner });
    }),
    checks: [`${sound}/smallest`, `kkiai.${presets}/smallest`],
    says: /must be accepted, but was answered 200/,
  },
  {
    ...kkiai,
    name: 'kkiai-times-in-seconds',
    fault: 'the relay tells times in seconds',
    breakage: onTask((task) => void (task['created_at'] = Math.floor(Number(task['created_at']) / 1000))),
    checks: [`${sound}/smallest`],
    says: /\/data\/created_at must be >= /,
  },
  {
    ...kkiai,
    name: 'kkiai-own-ids',
    fault: 'the relay gives tasks numbers for ids',
    breakage: onTask((task) => void (task['task_id'] = Number(task['task_id'])), isPost),
    checks: [`${sound}/smallest`],
    says: /\/data\/task_id must be string/,
  },
  {
    ...kkiai,
    name: 'kkiai-deduction-in-dollars',
    fault: 'the relay tells final_unit_deduction in dollars',
    breakage: onTask((task) => {
      if ('final_unit_deduction' in task) task['final_unit_deduction'] = '0.035';
    }),
    checks: [`${sound}/life/deduction`],
    says: /final_unit_deduction must be "0.25"/,
  },
];

const refusalMutants: readonly Mutant[] = [
  {
    ...kkiai,
    name: 'kkiai-fifth-body',
    fault: "refusals of the relay have none of the family's bodies",
    breakage: onRefusal((body) => {
      const message = body['message'];
      replaceBody(body, { message, data: {} });
    }),
    checks: [`${sound}/missing/prompt`],
    says: /one of the vendor's bodies, but this is none of them/,
  },
  {
    ...kkiai,
    name: 'kkiai-refusal-200',
    fault: "the task relay's refusals come with HTTP 200",
    breakage: onRefusal((_body, answer) => void (answer.status = 200)),
    checks: [`${sound}/missing/prompt`],
    says: /form 'task relay' comes with HTTP .* but came with 200/,
  },
  {
    ...kkiai,
    name: 'kkiai-other-text',
    fault: "refusals of the relay do not carry Kling's text",
    breakage: onRefusal((body) => {
      if (body['code'] === 'task_failed') body['message'] = 'upstream error';
    }),
    checks: ['kkiai.get-text-to-audio/unknown-id/text'],
    says: /message must be .* but is 'upstream error'/,
  },
  {
    ...kkiai,
    name: 'kkiai-raw-with-other-code',
    fault: 'raw pass-through tells another code than Kling',
    breakage: onRefusal((body, answer) => {
      const message = body['message'];
      replaceBody(body, { code: 1203, message, request_id: '3d6f2a94-0b0e-4f59-8a86-5b1a2f9b7c20' });
      answer.status = 200;
    }),
    checks: ['kkiai.get-text-to-audio/unknown-id/text'],
    says: /code must be 1201, but the answer is 200\/1203/,
  },
  {
    ...kkiai,
    name: 'kkiai-empty-refused',
    fault: 'the relay takes "" for a value',
    breakage: {
      answerFor: (request) =>
        isPost(request) && bodyOf(request)['video_id'] === ''
          ? say(400, { code: 'task_failed', message: 'video_id is invalid', data: null })
          : undefined,
    },
    checks: ['kkiai.create-custom-voice/empty-strings'],
    says: /must be accepted, but was answered 400/,
  },
  {
    ...kkiai,
    name: 'kkiai-strict-numbers',
    fault: 'the relay refuses numbers sent as text',
    breakage: {
      answerFor: (request) =>
        typeof bodyOf(request)['voice_speed'] === 'string' ? say(400, stamped('voice_speed is invalid')) : undefined,
    },
    checks: ['kkiai.text-to-speech/number-as-text'],
    says: /must be accepted, but was answered 400/,
  },
  {
    ...kkiai,
    name: 'kkiai-malformed-500',
    fault: 'a body that is no JSON is HTTP 500 at the relay',
    breakage: onRefusal((_body, answer, request) => {
      if (request.body.toString() === '{') answer.status = 500;
    }),
    checks: ['kkiai.body/malformed'],
    says: /must be 4xx, but was 500/,
  },
  {
    ...kkiai,
    name: 'kkiai-unknown-path',
    fault: 'an unknown path of the relay is HTTP 400',
    breakage: onRefusal((_body, answer, request) => {
      if (pathOf(request).endsWith('/nowhere')) answer.status = 400;
    }),
    checks: ['kkiai.routes/unknown'],
    says: /An unknown path is refused with HTTP 404, but this was 400/,
  },
];

const keyMutants: readonly Mutant[] = [
  {
    ...kkiai,
    name: 'kkiai-no-key-needed',
    fault: 'the relay serves requests without a key',
    breakage: letIn((request) => authorizationOf(request) === ''),
    checks: [`kkiai.key/missing/${presets}`],
    says: /A request without a key must be refused, but was accepted/,
  },
  {
    ...kkiai,
    name: 'kkiai-any-key',
    fault: 'the relay takes an unknown key',
    breakage: letIn((request) => authorizationOf(request).includes('sk-nobody')),
    checks: ['kkiai.key/unknown'],
    says: /An unknown key is refused with HTTP 401, but this was 400/,
  },
  {
    ...kkiai,
    name: 'kkiai-any-form',
    fault: 'the relay takes keys without sk-',
    breakage: letIn((request) => authorizationOf(request).startsWith('Bearer kk-')),
    checks: [`kkiai.key/other-form/${presets}`],
    says: /must be refused, but was accepted/,
  },
  {
    ...kkiai,
    name: 'kkiai-bearer-needed',
    fault: 'the relay refuses a key without Bearer',
    breakage: {
      answerFor: (request) => (/^sk-/.test(authorizationOf(request)) ? say(401, stamped('Invalid token')) : undefined),
    },
    checks: ['kkiai.key/bare'],
    says: /must be accepted, but was answered 401/,
  },
  {
    ...kkiai,
    name: 'kkiai-key-uncut',
    fault: 'the relay does not cut keys at the next dash',
    breakage: {
      answerFor: (request) =>
        authorizationOf(request).endsWith('-group') ? say(401, stamped('Invalid token')) : undefined,
    },
    checks: ['kkiai.key/cut-at-dash'],
    says: /must be accepted, but was answered 401/,
  },
  {
    ...kkiai,
    name: 'kkiai-callbacks-swallowed',
    missing: 'callback',
    fault: 'the relay swallows callbacks',
    breakage: { callback: () => [] },
    checks: [`${sound}/callback/relayed`],
    says: /No callback was sent for the end of task/,
  },
];

export const kkiaiMutants: readonly Mutant[] = [...answerMutants, ...refusalMutants, ...keyMutants];
