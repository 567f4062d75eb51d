/** The newer standard: tasks of every product in one space, for API keys only. */
import type { Check, CheckContext } from '../run/check.ts';
import { judgeSuccess, tell } from '../assertions/answers.ts';
import { createAndFollow } from '../assertions/follow-task.ts';
import { operationById } from '../spec/catalog.ts';
import type { FactId } from '../spec/vendors.ts';
import { factById } from '../spec/vendors.ts';
import { asList, pick, pickText, tellCount } from '../spec/pick.ts';
import { formatMilli, priceOf } from '../spec/prices.ts';
import { defineCheck, nameCheck, namedRequest, priceOfTasks, lifeCheck, refusalCheck } from './rules.ts';
import type { Followed } from '../assertions/follow-task.ts';
import type { RequestBody } from '../assertions/requests.ts';
import type { Mark } from '../spec/parsed-request.ts';

// Solutions: voices of their own, files of subtitles, a task space beside that of `/tasks`.

const agents = operationById('kling.create-talking-agent');
const subtitles = operationById('kling.create-drama-subtitle');
const clothes = operationById('kling.create-clothing-dupe');
const finder = operationById('kling.find-tasks');

/** A voice of TTS, which no solution speaks with. */
const stranger = 'oversea_male1';

interface VoiceCase {
  readonly operation: typeof agents;
  readonly change: (valid: RequestBody) => RequestBody;
  readonly message: string;
  readonly wordingMark: Mark;
}

const face = { type: 'avatar_image', url: 'https://p2-kling.klingai.com/kcdn/cdn-kcdn112452/kling-qa-test/face.png' };

const voiceCases: readonly VoiceCase[] = [
  {
    operation: agents,
    change: (valid) => ({
      ...valid,
      contents: [face, ...asList(valid['contents']).filter((item) => pick(item, 'type') === 'speech_script')],
      settings: { voice_id: stranger },
    }),
    message: `Invalid voice id: ${stranger}`,
    wordingMark: 'invented',
  },
  {
    operation: clothes,
    change: (valid) => ({
      ...valid,
      contents: [...asList(valid['contents']), { type: 'voice', voice_id: stranger }],
    }),
    message: 'Invalid voice_id. Please select a valid voice from the voice library.',
    wordingMark: 'documented',
  },
];

const voiceCheck = ({ operation, change, message, wordingMark }: VoiceCase): Check =>
  refusalCheck({
    operation,
    name: 'unknown/voice',
    title: 'a voice of TTS is refused',
    tags: ['voices', 'refusals', 'unknown-id'],
    options: (context) => ({ body: change(namedRequest(context, operation)) }),
    refusal: { codes: [1201], messages: [message], mark: 'documented', facts: ['solution-voices'], wordingMark },
  });

async function judgeSubtitles(context: CheckContext, { final, taskId }: Followed): Promise<void> {
  const outputs = asList(final.task['outputs']);
  for (const type of ['subbed_video', 'srt', 'ass']) {
    const output = outputs.find((one) => pick(one, 'type') === type);
    const url = pickText(output, 'url');
    const file = url === undefined ? undefined : await context.fetchFile(url);
    if (file?.status === 200 && file.bytes > 0) continue;
    const found = file ? `is HTTP ${file.status} of ${tellCount(file.bytes, 'byte')}` : 'is missing';
    tell(context, final.exchange, 'outputs', `The output '${type}' must lead to a file, but ${found}.`, {
      fact: 'solutions-outputs',
    });
  }
  const exchange = await context.call(finder, { query: { task_ids: taskId } });
  if (asList(pick(judgeSuccess(context, exchange, finder), 'data')).length === 0) return;
  const message = `Task ${taskId} of a solution must be read at /solutions only, but /tasks has it.`;
  tell(context, exchange, 'space', message, { fact: 'solutions-space' });
}
const solutionChecks = (): readonly Check[] => [
  ...voiceCases.map(voiceCheck),
  lifeCheck(subtitles, {
    name: 'files',
    title: 'video and subtitles are there, in a task space of their own',
    facts: ['solutions-outputs', 'solutions-space'],
    judge: judgeSubtitles,
  }),
];

const sound = operationById('kling.create-text-to-audio');
const find = operationById('kling.find-tasks');
const page = operationById('kling.page-tasks');

/** Ids that no task has. */
const unknownIds = (count: number) => Array.from({ length: count }, (_, index) => `kc-nobody-${index + 1}`).join(',');

async function judgeLegacy(context: CheckContext): Promise<void> {
  const externalId = context.uniqueName();
  const made = await createAndFollow(context, sound, { ...namedRequest(context, sound), external_task_id: externalId });
  if (!made) return;
  const query = { task_ids: made.taskId, external_task_ids: externalId };
  const exchange = await context.call(find, { query });
  const tasks = asList(pick(judgeSuccess(context, exchange, find), 'data'));
  const [task] = tasks;
  const known = { mark: 'observed', fact: 'new-task-legacy' } as const;
  if (!task || tasks.length > 1 || pick(task, 'id') !== made.taskId) {
    tell(
      context,
      exchange,
      'legacy',
      `Task ${made.taskId} must be listed once, but ${tellCount(tasks.length, 'task is', 'tasks are')}.`,
      known,
    );
    return;
  }
  const output = asList(pick(task, 'outputs'))[0];
  const wanted = {
    status: [pickText(task, 'status'), 'succeeded'],
    external_id: [pickText(task, 'external_id'), externalId],
    'outputs[0].type': [pickText(output, 'type'), 'audio'],
    'billing[0].amount': [
      pickText(asList(pick(task, 'billing'))[0], 'amount'),
      formatMilli(priceOf(sound.price).milliUnits),
    ],
  };
  for (const [name, [found, expected]] of Object.entries(wanted)) {
    if (found === expected) continue;
    tell(context, exchange, 'legacy', `${name} must be '${expected ?? ''}', but is '${found ?? ''}'.`, known);
  }
  await judgePage(context, made.taskId, Number(made.created.task['created_at']));
}

/** The task stands in the page of those that succeeded, and in none of images. */
async function judgePage(context: CheckContext, taskId: string, madeAt: number): Promise<void> {
  const range = { start_time: madeAt - 3_600_000, end_time: madeAt + 3_600_000, limit: 500 };
  for (const [key, value, isThere] of [
    ['status', 'succeeded', true],
    ['product_type', 'image', false],
  ] as const) {
    const exchange = await context.call(page, { body: { ...range, filters: [{ key, values: [value] }] } });
    const answer = judgeSuccess(context, exchange, page);
    const found = asList(pick(answer, 'data', 'result')).some((task) => pick(task, 'id') === taskId);
    if (answer === undefined || found === isThere) continue;
    const message = `Task ${taskId} must ${isThere ? '' : 'not '}be among those of ${key} '${value}'.`;
    tell(context, exchange, 'page', message, { fact: 'page-tasks' });
  }
}

const query = { task_ids: unknownIds(1) };

/** What the newer standard says of all that is no API key, tokens signed with a secret included. */
const noKey = {
  codes: [1002],
  messages: [
    'Authentication error. The current API does not support AK/SK; please go to the console (https://kling.ai/dev/api-key) to create API key.',
  ],
  mark: 'observed',
  facts: ['new-standard-key'],
} as const;

/** Refusals of the newer standard: nothing else is sent that could be right. */
const refusalChecks = (): readonly Check[] => [
  refusalCheck({
    operation: find,
    name: 'too-many',
    title: 'a call for 21 tasks is refused',
    options: { query: { task_ids: unknownIds(20), external_task_ids: unknownIds(1) } },
    refusal: {
      codes: [1201],
      messages: ['task_ids and external_task_ids cannot exceed 20 in total'],
      mark: 'observed',
      facts: ['find-tasks-limit'],
    },
  }),
  refusalCheck({
    operation: find,
    name: 'auth/garbage',
    title: 'a bearer that is neither key nor token is refused',
    tags: ['refusals', 'auth'],
    options: { query, authorization: { value: 'Bearer abc', shown: 'Bearer abc' } },
    refusal: noKey,
    needs: [],
  }),
  refusalCheck({
    operation: find,
    name: 'auth/token',
    title: 'a token signed with a secret is refused',
    tags: ['refusals', 'auth'],
    async options(context) {
      const value = `Bearer ${(await context.tokens?.sign({})) ?? ''}`;
      return { query, authorization: { value, shown: 'Bearer $KLING_TOKEN' } };
    },
    refusal: noKey,
    needs: ['access-key'],
  }),
];

/** Unknown voices and elements: looked up after funds, so that nothing is made. */
function lookupChecks(): readonly Check[] {
  const model = operationById('kling.create-omni-video-4-0');
  const prompt = { type: 'prompt', text: '@a speaks.' };
  const row = (type: 'voice' | 'element', field: string, fact: FactId, message: string) =>
    refusalCheck({
      operation: model,
      name: `unknown/${type}`,
      title: `an unknown ${type} is refused`,
      mark: factById(fact).mark,
      tags: ['voices', 'refusals', 'unknown-id'],
      options: { body: { contents: [prompt, { type, [field]: '830460928805724256', id: 'a' }] } },
      refusal: {
        codes: [1201],
        messages: [message],
        mark: 'documented',
        wordingMark: factById(fact).mark,
        facts: [fact],
      },
    });
  return [
    row('voice', 'voice_id', 'new-voice-not-found', 'Voice id not found'),
    row('element', 'element_id', 'new-element-not-found', 'Element id not found: 830460928805724256'),
  ];
}

/** Checks of the newer standard. */
export const newStandardChecks = (): readonly Check[] => [
  defineCheck({
    id: nameCheck(find, 'legacy'),
    title: `${find.summary}: a task of an older path is there under the new names`,
    tags: ['life-cycle'],
    operation: find,
    cost: priceOfTasks(sound),
    facts: ['new-task-legacy', 'new-task-fields', 'new-task-outputs', 'new-task-billing', 'page-tasks'],
    needs: ['api-key'],
    run: judgeLegacy,
  }),
  ...refusalChecks(),
  ...lookupChecks(),
  ...solutionChecks(),
];
