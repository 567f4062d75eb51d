/** Faults of gateways that only a whole run shows, and of their routes. */
import type { Json, WireRequest } from './broken-server.ts';
import { say } from './broken-server.ts';
import type { Mutant } from './mutant.ts';
import { onSent, onSuccess } from './patches.ts';

const dataOf = (body: Json) => (body['data'] ?? {}) as Json;

const eightHours = 8 * 3600;

const runMutants: readonly Mutant[] = [
  ...(
    [
      ['behind', -eightHours, 'a local time west of Greenwich'],
      ['ahead', eightHours, 'a local time of China'],
    ] as const
  ).map(([name, seconds, what]): Mutant => ({
    profile: 'gmi',
    name: `gmi-times-${name}`,
    fault: `every time of the request queue is ${what}, given as UTC`,
    breakage: onSuccess((body) => {
      for (const record of [body, ...((body['requests'] ?? []) as Json[])])
        for (const key of ['created_at', 'updated_at', 'queued_at'])
          if (typeof record[key] === 'number') record[key] += seconds;
    }),
    checks: ['gmi.submit-custom-voice/smallest', 'gmi.run/times'],
    says: new RegExp(`The times of task \\S+ are 8\\.0 h ${name}: \\d{18}, which it made`),
  })),
  {
    profile: 'gmi',
    name: 'gmi-reasons',
    fault: 'a request that succeeded says why it failed, one that failed does not',
    breakage: onSuccess((body) => {
      if (body['status'] === 'success') body['error'] = 'upstream rejected the task';
      if (body['status'] !== 'failed') return;
      delete body['error'];
      body['outcome'] = null;
    }),
    checks: [
      'gmi.submit-custom-voice/smallest',
      'gmi.submit-custom-voice/rejected/both',
      'gmi.run/reasons',
      'gmi.run/failures',
    ],
    says: [/Only a failure has a reason/, /A task that has failed says why/],
  },
  {
    profile: 'apimodels',
    name: 'apimodels-reasons',
    fault: 'a task that completed says why it failed, one that failed does not',
    breakage: onSuccess((body) => {
      const task = dataOf(body);
      if (task['state'] === 'completed') task['failMsg'] = 'Content policy violation';
      if (task['state'] === 'failed') delete task['failMsg'];
    }),
    checks: [
      'apimodels.create-sound-effects/smallest',
      'apimodels.create-video-to-audio/life/failed',
      'apimodels.run/reasons',
      'apimodels.run/failures',
    ],
    says: [/Only a failure has a reason/, /A task that has failed says why/],
  },
  {
    profile: 'apimodels',
    name: 'apimodels-results-gone',
    fault: 'results lead to no file, and a face stands in a session twice',
    breakage: onSuccess((body) => {
      const task = dataOf(body);
      const faces = (task['faceData'] as Json | undefined)?.['face_list'] as Json[] | undefined;
      faces?.push(...faces);
      if (Array.isArray(task['resultUrls']))
        task['resultUrls'] = task['resultUrls'].map((url) => String(url).replace(/[^/]*$/, 'gone.mp3'));
    }),
    checks: [
      'apimodels.create-identify-face/smallest',
      'apimodels.create-sound-effects/smallest',
      'apimodels.run/faces',
      'apimodels.run/files',
    ],
    says: [/A face stands in a session once/, /gone\.mp3|file/],
  },
];

const lengthMutants: readonly Mutant[] = [
  {
    profile: 'apimodels',
    name: 'apimodels-asked-length-ignored',
    fault: 'sounds of the unified API are 3 s long, whatever was asked for',
    breakage: onSent((body) => {
      if (body['duration'] !== undefined) body['duration'] = '3.0';
    }),
    checks: ['apimodels.create-sound-effects/length/asked'],
    says: /was to be 4\.5 s long, but the file \S+ lasts 3/,
  },
];

/** Answers these requests with a status that is wrong for them. */
const answers = (status: number, when: (request: WireRequest) => boolean): Mutant['breakage'] => ({
  answerFor: (request) =>
    when(request) ? say(status, { code: status, msg: 'no', error: 'no', data: null }) : undefined,
});

const routeMutants: readonly Mutant[] = [
  {
    profile: 'gmi',
    name: 'gmi-malformed-missing',
    fault: 'the request queue answers a body that is no JSON with 404',
    breakage: answers(404, ({ body }) => body.toString() === '{'),
    checks: ['gmi.submit-custom-voice/body/malformed'],
    says: /400.*404/,
  },
  {
    profile: 'apimodels',
    name: 'apimodels-malformed-missing',
    fault: 'the unified API answers a body that is no JSON with 404',
    breakage: answers(404, ({ body }) => body.toString() === '{'),
    checks: ['apimodels.create-sound-effects/body/malformed'],
    says: /400.*404/,
  },
  {
    profile: 'apimodels',
    name: 'apimodels-video-apart',
    fault: 'the video endpoint knows no task of the other one',
    breakage: answers(400, ({ method, path }) => method === 'GET' && path.startsWith('/api/v1/video/')),
    checks: ['apimodels.get-generation/video-endpoint'],
    says: /404.*400/,
  },
  {
    profile: 'apimodels',
    name: 'apimodels-id-in-path',
    fault: 'an id in the path is read',
    breakage: answers(200, ({ path }) => path.startsWith('/api/v1/audio/generations/')),
    checks: ['apimodels.get-generation/id-in-path'],
    says: /404.*200/,
  },
];

export const gatewayRunMutants: readonly Mutant[] = [...runMutants, ...lengthMutants, ...routeMutants];
