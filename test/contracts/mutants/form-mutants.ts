/** Faults in the form of answers. */
import type { Mutant } from './mutant.ts';
import { at, isCreate, isRead, onBody, onRefusal, onSuccess, onTask, paths, resultsOf } from './patches.ts';
import { say } from './broken-server.ts';

const voice = 'kling.create-custom-voice';
const sound = 'kling.create-text-to-audio';

export const formMutants: readonly Mutant[] = [
  {
    name: 'code-as-text',
    fault: 'code is "0" in place of 0',
    breakage: onSuccess((body) => void (body['code'] = '0')),
    checks: ['kling.list-preset-voices/smallest'],
    says: /accepted.*"code":"0"/,
  },
  {
    name: 'success-message',
    fault: 'message is OK in place of SUCCEED',
    breakage: onSuccess((body) => void (body['message'] = 'OK')),
    checks: ['kling.list-preset-voices/smallest'],
    says: /\/message must be "SUCCEED"/,
  },
  {
    name: 'no-request-id',
    fault: 'answers have no request_id',
    breakage: onSuccess((body) => delete body['request_id']),
    checks: ['kling.list-preset-voices/smallest'],
    says: /must have 'request_id'/,
  },
  {
    name: 'request-id-form',
    fault: 'request_id is no UUID',
    breakage: onSuccess((body) => void (body['request_id'] = 'CjM_0ab-cdef')),
    checks: ['kling.list-text-to-audio/smallest'],
    says: /\/request_id must match/,
  },
  {
    name: 'no-data',
    fault: 'a create answers without data',
    breakage: onSuccess((body) => delete body['data'], isCreate),
    checks: [`${sound}/smallest`],
    says: /must have 'data'/,
  },
  {
    name: 'number-for-task-id',
    fault: 'task_id is a number',
    breakage: onTask((task) => void (task['task_id'] = Number(task['task_id'])), isCreate),
    checks: [`${sound}/smallest`],
    says: /\/data\/task_id must be string/,
  },
  {
    name: 'time-as-text',
    fault: 'created_at is an ISO text',
    breakage: onTask((task) => void (task['created_at'] = new Date(Number(task['created_at'])).toISOString())),
    checks: [`${sound}/smallest`],
    says: /\/data\/created_at must be integer/,
  },
  {
    name: 'time-in-seconds',
    fault: 'times are seconds in place of milliseconds',
    breakage: onTask((task) => void (task['created_at'] = Math.floor(Number(task['created_at']) / 1000))),
    checks: [`${sound}/smallest`],
    says: /\/data\/created_at must be >= /,
  },
  {
    name: 'status-spelling',
    fault: "task_status is 'succeeded', the spelling of the newer standard",
    breakage: onTask((task) => {
      if (task['task_status'] === 'succeed') task['task_status'] = 'succeeded';
    }),
    checks: ['kling.text-to-speech/smallest'],
    says: /task_status must be one of/,
  },
  {
    name: 'deduction-as-number',
    fault: 'final_unit_deduction is a number',
    breakage: onTask((task) => {
      if ('final_unit_deduction' in task) task['final_unit_deduction'] = Number(task['final_unit_deduction']);
    }),
    checks: ['kling.text-to-speech/smallest', `${sound}/life/deduction`],
    says: /final_unit_deduction must be string|must be "0.25"/,
  },
  {
    name: 'deduction-padded',
    fault: 'final_unit_deduction is padded with zeros',
    breakage: onTask((task) => {
      if ('final_unit_deduction' in task)
        task['final_unit_deduction'] = Number(task['final_unit_deduction']).toFixed(3);
    }),
    checks: ['kling.text-to-speech/smallest'],
    says: /final_unit_deduction must match/,
  },
  {
    name: 'duration-as-number',
    fault: 'the duration of speech is a number',
    breakage: onTask((task) => {
      for (const audio of resultsOf(task, 'audios')) audio['duration'] = Number(audio['duration']);
    }, at(paths.speech)),
    checks: ['kling.text-to-speech/smallest'],
    says: /duration must be string/,
  },
  {
    name: 'missing-wav',
    fault: 'a sound has no url_wav',
    breakage: onTask((task) => {
      for (const audio of resultsOf(task, 'audios')) delete audio['url_wav'];
    }, isRead),
    checks: [`${sound}/smallest`],
    says: /must have 'url_wav'/,
  },
  {
    name: 'no-trial-url',
    fault: 'a voice has no trial_url',
    breakage: onTask((task) => {
      for (const item of resultsOf(task, 'voices')) delete item['trial_url'];
    }),
    checks: [`${voice}/smallest`],
    says: /must have 'trial_url'/,
  },
  {
    name: 'html-content-type',
    fault: 'answers say they are HTML',
    breakage: { answer: (answer) => void (answer.headers['content-type'] = 'text/html; charset=utf-8') },
    checks: ['kling.list-preset-voices/smallest'],
    says: /must be application\/json, but says 'text\/html/,
  },
  {
    name: 'cut-json',
    fault: 'the last character of every answer is missing',
    breakage: { answer: (answer) => void (answer.text = answer.text.slice(0, -1)) },
    checks: ['kling.list-preset-voices/smallest'],
    says: /body must be JSON/,
  },
  {
    name: 'created-201',
    fault: 'a create answers HTTP 201',
    breakage: {
      answer: (answer, request) => {
        if (isCreate(request) && answer.status === 200) answer.status = 201;
      },
    },
    checks: [`${sound}/smallest`],
    says: /accepted, but was answered 201/,
  },
  {
    name: 'refusal-with-200',
    fault: 'refusals come with HTTP 200',
    breakage: onRefusal((_body, answer) => void (answer.status = 200)),
    checks: ['kling.create-text-to-audio/missing/prompt', 'kling.get-text-to-audio/unknown-id/text'],
    says: /comes with HTTP 400, but came with 200/,
  },
  {
    name: 'refusal-with-data',
    fault: 'refusals carry data',
    breakage: onRefusal((body) => void (body['data'] = null)),
    checks: [`${sound}/missing/prompt`],
    says: /\/data must not be there/,
  },
  {
    name: 'refusal-without-request-id',
    fault: 'refusals have no request_id',
    breakage: onRefusal((body) => delete body['request_id']),
    checks: [`${sound}/missing/prompt`],
    says: /must have 'request_id'/,
  },
  {
    name: 'refusal-code-as-text',
    fault: 'the code of refusals is a text',
    breakage: onRefusal((body) => void (body['code'] = String(body['code']))),
    checks: [`${sound}/missing/prompt`],
    says: /\/code must be integer/,
  },
  {
    name: 'unknown-code',
    fault: 'refusals have a code that the vendor does not know',
    breakage: onRefusal((body, answer) => {
      if (answer.status === 400) body['code'] = 1299;
    }),
    checks: [`${sound}/missing/prompt`],
    says: /Code 1299 is not in the vendor's table/,
  },
  {
    name: 'unknown-path-200',
    fault: 'an unknown path answers 200',
    breakage: {
      answerFor: ({ path }) =>
        path === '/v1/models' ? say(200, { code: 0, message: 'SUCCEED', data: [] }) : undefined,
    },
    checks: ['kling.routes/unknown/v1/models'],
    says: /unknown path is 404, but this was 200/,
  },
  {
    name: 'unknown-path-html',
    fault: 'an unknown path answers with a page',
    breakage: {
      answerFor: ({ path }) =>
        path === '/v1/models'
          ? { status: 404, headers: { 'content-type': 'text/html' }, text: '<h1>Not found</h1>' }
          : undefined,
    },
    checks: ['kling.routes/unknown/v1/models'],
    says: /must be application\/json/,
  },
  {
    name: 'unknown-path-other-body',
    fault: 'the body for an unknown path names another path',
    breakage: onBody((body, _request, _memory, answer) => {
      if (answer.status === 404) body['path'] = '/';
    }),
    checks: ['kling.routes/unknown/v1/task/list'],
    says: /must name \/v1\/task\/list, but says \//,
  },
  {
    name: 'trailing-slash',
    fault: 'a trailing slash is not found',
    breakage: {
      answerFor: ({ path }) =>
        /\/(\?|$)/.test(path) ? say(404, { status: 404, error: 'Not Found', path }) : undefined,
    },
    checks: [
      'kling.list-preset-voices/tolerates/trailing-slash',
      'kling.create-text-to-audio/tolerates/trailing-slash',
    ],
    says: /must be accepted, but was answered 404/,
  },
];
